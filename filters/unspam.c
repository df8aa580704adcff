/*
 * unspam - cuts spam inside a document: link blocks, rows of headlines,
 * comment spam; parts addresses from the words they are glued to
 *
 * No line is judged alone.  Links, and with --lists lines that look like items
 * of a list, add to a sum, words and prose take from it, and what is cut is a
 * stretch of greatest sum (stretch.h): so its ends fall where spam ends and
 * text begins.  Since what lies between two stretches outweighs either, cutting
 * one never makes another: a second run finds nothing.  The parts, unspam-*.c,
 * say what each looks for.
 *
 * Where it errs: a list of bare addresses that an author compiled goes if it
 * is long and has no words; with --lists so does a table with a cell a line, at
 * times.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "unspam.h"

/* What the verdict rests on, for --removed. */
static struct span
measure(struct state *u, const struct mark *m)
{
	u->scratch.n = 0;
	if (m->links > 0)
		buf_print(&u->scratch, "%zu links, %zu other words, %zu lines",
		    m->links, m->words, m->lines);
	else if (m->odds > 0)
		buf_print(&u->scratch, "%zu lines, log-odds %" PRId64, m->lines,
		    m->odds);
	else if (m->items > 0)
		buf_print(&u->scratch, "%zu items", m->items);
	return buf_span(&u->scratch);
}

static void
emit(struct stage *s, struct state *u)
{
	const struct mark *m;

	for (m = u->marks; m < u->marks + u->nmarks; m++) {
		if (m->from == m->to) {
			replace(s, m->from, m->to, SPAN(" "), m->rule);
		} else {
			edit(s, m->from, m->to, SPAN(""), m->rule,
			    logging(s) ? measure(u, m) : SPAN(""));
		}
	}
}

enum { FARM = 12 }; /* words; with fewer left a document was all links */

/* Drops or empties the document if little is left beside what is marked;
 * false if it is more than a link farm. */
static bool
farm(struct stage *s, struct state *u)
{
	const struct conf *c = stage_conf(s);
	struct mark m = u->marks[0];
	size_t n = unspam_left(u, FARM);

	if (n >= FARM)
		return false;
	if (u->nmarks > 1 || m.to - m.from < u->text.n)
		m = (struct mark){ .to = u->text.n,
			.rule = "link-farm",
			.links = u->nlinks,
			.words = n,
			.lines = u->nlines };
	if (c->drop) {
		drop(s, m.rule, measure(u, &m));
	} else {
		u->marks[0] = m;
		u->nmarks = 1;
		emit(s, u);
	}
	return true;
}

static size_t
apply(struct stage *s, const struct piece *piece)
{
	const struct conf *c = stage_conf(s);
	struct state *u = stage_state(s);
	bool listed;

	unspam_read(u, piece->text);
	if (u->nlinks > 0)
		unspam_blocks(u);
	unspam_comments(u);
	unspam_rows(u);
	if (u->nmarks > 0) {
		unspam_rules(u);
		unspam_settle(u);
		if (u->nlinks > 0 && farm(s, u))
			return piece->text.n;
	}
	listed = unspam_related(u);
	if (c->lists)
		listed |= unspam_lists(u);
	/* Without its lists a page may be small enough for a comment. */
	if (listed)
		unspam_comment(u);
	unspam_glue(u);
	unspam_settle(u);
	emit(s, u);
	return piece->text.n;
}

static void
start(struct stage *s)
{
	const struct conf *c = stage_conf(s);
	struct state *u = stage_state(s);

	u->lexicon = &c->lexicon;
}

static void
stop(struct stage *s)
{
	struct state *u = stage_state(s);

	signs_free(&u->signs);
	free(u->links);
	free(u->lines);
	free(u->marks);
	stretches_free(&u->stretches);
	buf_free(&u->scratch);
	lists_free(&u->lists);
}

static const char *
option(void *conf, int c, const char *arg)
{
	struct conf *f = conf;

	(void)arg;
	if (c == 'd')
		f->drop = true;
	else
		f->lists = true;
	return NULL;
}

static bool
ready(void *conf, struct way *how, struct buf *why)
{
	struct conf *c = conf;
	struct lexicon *x = &c->lexicon;

	(void)why;
	unspam_blocks_words(x);
	unspam_comments_words(x);
	unspam_related_words(x);
	how->whole = true;
	return true;
}

static const struct opt opts[] = {
	{ 'l', "lists", NULL, "cut menus and lists of headlines, too" },
	{ 'd', "drop", NULL, "drop documents that are nothing but links" },
	{ 0, NULL, NULL, NULL },
};

const struct filter filter_unspam = {
	.name = "unspam",
	.about = "cut link blocks, headline rows and comment spam",
	.opts = opts,
	.conf = sizeof(struct conf),
	.state = sizeof(struct state),
	.option = option,
	.ready = ready,
	.start = start,
	.apply = apply,
	.stop = stop,
};
