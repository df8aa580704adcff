/*
 * unspin - find machine-spun text, and say what it meant
 *
 * A spinner replaces words by a table, blind to sense: "cold war" becomes
 * "chilly struggle".  To the reader each swap is a slip; taken together they
 * are a fingerprint, since the table is the same from page to page.  spun.c
 * finds the swaps and judges the text; here it is said.
 *
 * Some findings need no company: phrases nobody writes ("counterfeit
 * consciousness"), and pairs of words that are not known to occur but mean a
 * known term or name when mapped back through the lexicon (compound.c), so
 * that nobody had to list them.
 *
 * It errs on spinners whose table it has never seen, on text spun lightly
 * (one word in thirty), and can be fooled by quotations of spun text.
 */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "filter.h"
#include "json.h"
#include "mem.h"
#include "spun.h"

enum { THRESHOLD = 256, LEXICON, EXPLAIN, DIALECT, REPAIR, BY };

static const float threshold = 6; /* nats; see unspin(1) */
/* What a repair takes; docs/unspin.md says how often it is then wrong. */
static const float repair_least = 2;
/* Mails and books are wrapped at 80 columns or less; of lines that are
 * paragraphs, one in a document is longer. */
static const ptrdiff_t wrapped_max = 100; /* bytes */
static const size_t explained = 40;       /* movers that --explain lists */

struct conf {
	bool tag, drop, quiet, explain, repair, paragraphs;
	bool one_dialect;
	const char *lexicon_path;
	struct wanted wanted;
	struct spun_way way;
};

struct state {
	struct spun spun;
	struct buf line;
	bool found; /* a spun document, for -q */
};

/* ---- what is said of it ---- */

/* How the found phrase is capitalised: 0 not, 1 its first word, 2 its last
 * too. */
static int
capitals(struct span found)
{
	size_t i = found.n;

	if (found.n == 0 || !(found.p[0] >= 'A' && found.p[0] <= 'Z'))
		return 0;
	while (i > 0 && found.p[i - 1] != ' ' && found.p[i - 1] != '\n')
		i--;
	return i > 0 && found.p[i] >= 'A' && found.p[i] <= 'Z' ? 2 : 1;
}

/* An original in the manner of what stands in its place: Chilly Struggle,
 * Cold War. */
static void
put_recased(struct buf *b, const char *original, int capital)
{
	size_t i;
	char c;

	for (i = 0; (c = original[i]) != '\0'; i++) {
		if (c >= 'a' && c <= 'z' &&
		    ((i == 0 && capital > 0) ||
			(capital > 1 && original[i - 1] == ' ' &&
			    strncmp(original + i, "of ", 3) != 0)))
			c = (char)(c - 0x20);
		buf_byte(b, c);
	}
}

/* One word of a compound's original; a plural stays one. */
static void
put_part(struct buf *b, const char *part, struct span found, bool capital)
{
	size_t n;

	if (part == NULL) {
		buf_put(b, found);
		return;
	}
	put_recased(b, part, capital);
	n = strlen(part);
	if (found.n > 3 && found.p[found.n - 1] == 's' &&
	    found.p[found.n - 2] != 's' && n > 0 && part[n - 1] != 's') {
		if (part[n - 1] == 'y' && n > 1 &&
		    strchr("aeiou", part[n - 2]) == NULL) {
			b->n--;
			buf_str(b, "ie");
		}
		buf_byte(b, 's');
	}
}

static void
put_original(struct buf *b, const struct spun_hit *h, struct span text)
{
	struct span found = span_cut(text, h->start, h->end);
	struct spin_word w;
	size_t at = 0;
	unsigned i;
	bool any = false;

	if (h->original != NULL) {
		put_recased(b, h->original, capitals(found));
		return;
	}
	for (i = 0; i < h->nparts; i++)
		any |= h->parts[i] != NULL;
	for (i = 0; any && i < h->nparts && spin_next(found, &at, &w); i++) {
		if (i > 0)
			buf_byte(b, ' ');
		put_part(b, h->parts[i], span_cut(found, w.start, w.end),
		    w.capital == 1);
	}
}

static bool
visible(const struct spun *sp, const struct spun_hit *h)
{
	return !h->hidden && (sp->verdict == SPUN || !h->weak);
}

/* ---- paragraphs ---- */

/* A document or one of its paragraphs. */
struct part {
	const struct doc *doc;
	struct span whole, text;
	size_t from; /* where text begins in the whole */
	bool wrapped;
};

/* True if prose is broken into lines within its paragraphs, as in mails and
 * plain-text books: no line is much longer than a screen's. */
static bool
wrapped(struct span text)
{
	const char *p = text.p, *end = p + text.n, *stop;

	for (; p < end; p = stop + 1) {
		stop = memchr(p, '\n', (size_t)(end - p));
		if (stop == NULL)
			stop = end;
		if (stop - p > wrapped_max)
			return false;
	}
	return true;
}

static struct part
whole(const struct piece *p)
{
	return (struct part){ p->doc, p->text, { p->text.p, 0 }, 0,
		wrapped(p->text) };
}

/* Goes on to the next paragraph: the next line or, in wrapped text, what comes
 * before the next blank line.  False: there is none. */
static bool
next_paragraph(struct part *p)
{
	const char *end = p->whole.p + p->whole.n, *stop;
	size_t to;

	for (p->from += p->text.n;
	     p->from < p->whole.n && p->whole.p[p->from] == '\n'; p->from++)
		;
	if (p->from == p->whole.n)
		return false;
	for (to = p->from; to < p->whole.n; to = (size_t)(stop - p->whole.p)) {
		stop = memchr(p->whole.p + to, '\n', p->whole.n - to);
		stop = stop == NULL ? end : stop + 1;
		if (!p->wrapped || stop == end || *stop == '\n') {
			to = (size_t)(stop - p->whole.p);
			break;
		}
	}
	p->text = span_cut(p->whole, p->from, to);
	return true;
}

/* ---- tags ---- */

static void
put_verdict(struct buf *b, const struct spun *sp)
{
	static const char *const say[] = { "false", "true", "null" };

	buf_print(b, "\"spun\":%s,\"score\":%.1f", say[sp->verdict],
	    (double)sp->score);
}

static void
put_hits(
    struct stage *s, struct buf *b, const struct spun *sp, struct span text)
{
	const struct spun_hit *h;
	struct buf o = { 0 };
	bool more = false;

	for (h = sp->hits; h < sp->hits + sp->nhits; h++) {
		if (!visible(sp, h))
			continue;
		buf_print(b, "%s{\"start\":%" PRIu64, more ? "," : "",
		    position(s, h->start));
		buf_print(
		    b, ",\"end\":%" PRIu64 ",\"text\":", position(s, h->end));
		more = true;
		json_quote(b, span_cut(text, h->start, h->end));
		buf_str(b, ",\"original\":");
		o.n = 0;
		put_original(&o, h, text);
		json_quote(b, buf_span(&o));
		buf_print(b, ",\"rule\":\"%s\",\"weight\":%.1f}", h->rule,
		    (double)h->weight);
	}
	buf_free(&o);
}

/* The verdicts on the paragraphs. */
static void
put_paragraphs(struct stage *s, struct state *st, struct part p)
{
	const struct conf *c = stage_conf(s);
	struct buf *b = &st->line;
	bool more = false;

	buf_str(b, ",\"paragraphs\":[");
	while (next_paragraph(&p)) {
		spun_read(&st->spun, &c->way, p.text);
		buf_print(b, "%s{\"start\":%" PRIu64, more ? "," : "",
		    position(s, p.from));
		buf_print(
		    b, ",\"end\":%" PRIu64 ",", position(s, p.from + p.text.n));
		put_verdict(b, &st->spun);
		buf_byte(b, '}');
		more = true;
	}
	buf_byte(b, ']');
}

static void
put_tag(struct stage *s, struct state *st, const struct piece *p)
{
	const struct conf *c = stage_conf(s);
	struct buf *b = &st->line;
	bool spun = st->spun.verdict == SPUN;
	float score = st->spun.score;

	b->n = 0;
	buf_byte(b, '{');
	put_verdict(b, &st->spun);
	buf_str(b, ",\"hits\":[");
	put_hits(s, b, &st->spun, p->text);
	buf_byte(b, ']');
	if (c->paragraphs)
		put_paragraphs(s, st, whole(p));
	buf_byte(b, '}');
	if (!tag(s, "spin", buf_span(b)) && spun)
		remark(s, "spun (score %.1f)", (double)score);
}

/* ---- reports ---- */

/* Text for one line: no line ends, and nothing a terminal would obey. */
static void
put_line(struct buf *b, struct span s, bool colours)
{
	size_t from = b->n;

	if (colours)
		buf_visible(b, s);
	else
		buf_put(b, s);
	for (; from < b->n; from++)
		if (b->p[from] == '\n' || b->p[from] == '\r')
			b->p[from] = ' ';
}

static void
put_place(struct stage *s, struct buf *b, const struct part *p, size_t at)
{
	uint64_t line, column;

	where(s, p->from + at, &line, &column);
	b->n = 0;
	put_line(b, span_of(doc_file(p->doc)), colour(s));
	buf_print(b, ":%" PRIu64 ":%" PRIu64 ": ", line, column);
}

static void
report_hit(struct stage *s, struct buf *b, const struct part *p,
    const struct spun_hit *h)
{
	bool colours = colour(s);
	struct buf o = { 0 };

	put_place(s, b, p, h->start);
	buf_str(b, colours ? "\"\x1b[1;31m" : "\"");
	put_line(b, span_cut(p->text, h->start, h->end), colours);
	buf_str(b, colours ? "\x1b[0m\"" : "\"");
	put_original(&o, h, p->text);
	if (o.n > 0) {
		buf_str(b, colours ? ": \x1b[32m" : ": ");
		put_line(b, buf_span(&o), colours);
		if (colours)
			buf_str(b, "\x1b[0m");
	}
	buf_print(b, " [%s, %.1f]", h->rule, (double)h->weight);
	report(s, buf_span(b));
	buf_free(&o);
}

/* A mover, for sorting. */
struct moved {
	const struct spun_mover *m;
	float nats;
};

static int
by_size(const void *a, const void *b)
{
	const struct moved *x = a, *y = b;
	float d = fabsf(y->nats) - fabsf(x->nats);

	if (d != 0)
		return d > 0 ? 1 : -1;
	return x->m->start < y->m->start ? -1 : x->m->start > y->m->start;
}

/* What moved the score most, both ways. */
static void
explain(struct stage *s, struct state *st, const struct part *p)
{
	const struct spun *sp = &st->spun;
	const struct spun_mover *m;
	struct buf *b = &st->line;
	struct moved *all = mem_zero(sp->nmovers + 1, sizeof *all);
	size_t i;

	for (i = 0; i < sp->nmovers; i++)
		all[i] = (struct moved){ &sp->movers[i],
			spun_moved(sp, &sp->movers[i]) };
	qsort(all, sp->nmovers, sizeof *all, by_size);
	if (sp->score > 0 && spun_lack(sp, sp->dialect) > 0) {
		b->n = 0;
		buf_print(b,
		    "  %+.2f  for what findings in dialect %s must "
		    "have",
		    -(double)spun_lack(sp, sp->dialect),
		    spin_dialects[sp->dialect]);
		report(s, buf_span(b));
	}
	if (spun_credit(sp, sp->dialect) > 0) {
		b->n = 0;
		buf_print(b,
		    "  %+.2f  for originals to be expected beside %zu function "
		    "words",
		    (double)spun_credit(sp, sp->dialect), sp->functions);
		report(s, buf_span(b));
	}
	for (i = 0; i < sp->nmovers && i < explained; i++) {
		m = all[i].m;
		if (all[i].nats == 0)
			break;
		b->n = 0;
		buf_print(b, "  %+.2f  %u x \"", (double)all[i].nats, m->times);
		put_line(b, span_cut(p->text, m->start, m->end), colour(s));
		buf_byte(b, '"');
		if (m->original != NULL && m->original[0] != '\0')
			buf_print(b, " for \"%s\"", m->original);
		if (m->mentioned)
			buf_str(b, ", spoken of");
		report(s, buf_span(b));
	}
	free(all);
}

static void
report_part(struct stage *s, struct state *st, const struct part *p)
{
	static const char *const say[] = { "not spun", "spun", "cannot tell" };
	const struct conf *c = stage_conf(s);
	struct spun *sp = &st->spun;
	size_t i;

	for (i = 0; i < sp->nhits; i++)
		if (visible(sp, &sp->hits[i]))
			report_hit(s, &st->line, p, &sp->hits[i]);
	if (sp->verdict != SPUN && !c->explain)
		return;
	put_place(s, &st->line, p, 0);
	buf_print(&st->line,
	    "%s (score %.1f, %u strong, "
	    "%u units in %zu words)",
	    say[sp->verdict], (double)sp->score, sp->strongs[sp->dialect],
	    sp->units, sp->words);
	report(s, buf_span(&st->line));
	if (c->explain)
		explain(s, st, p);
}

/* ---- edits ---- */

static void
drop_document(struct stage *s, float score)
{
	char measure[64];
	int n;

	n = snprintf(measure, sizeof measure, "score %.1f", (double)score);
	drop(s, "spun", (struct span){ measure, (size_t)n });
}

/* True if the original of a finding is sure enough to be put back: the table
 * has no other, and it does not stand in the text as well, for a spinner takes
 * a word wherever it stands.  What a broken term meant is a guess, and behind
 * an article that no longer fits stood another word. */
static bool
sure(const struct spun *sp, const struct spun_hit *h)
{
	if (h->hidden || h->weight < repair_least || h->several ||
	    strcmp(h->rule, "broken-term") == 0 ||
	    strcmp(h->rule, "grammar-scar") == 0)
		return false;
	return h->entry == NULL || !spun_has(sp, h->original);
}

/* Puts the originals back where they are sure enough. */
static void
mend(struct stage *s, struct state *st, const struct part *p)
{
	const struct spun *sp = &st->spun;
	const struct spun_hit *h;
	size_t done = 0;

	for (h = sp->hits; h < sp->hits + sp->nhits; h++) {
		if (h->start < done || !sure(sp, h))
			continue;
		st->line.n = 0;
		put_original(&st->line, h, p->text);
		if (st->line.n == 0)
			continue;
		replace(s, p->from + h->start, p->from + h->end,
		    buf_span(&st->line), h->rule);
		done = h->end;
	}
}

/* ---- the work ---- */

/* Deals with a judged part as the options want it. */
static void
deal(struct stage *s, struct state *st, const struct part *p)
{
	const struct conf *c = stage_conf(s);
	bool spun = st->spun.verdict == SPUN;

	if (c->quiet)
		st->found |= spun;
	else if (spun && c->drop && c->paragraphs)
		cut(s, p->from, p->from + p->text.n, "spun-paragraph");
	else if (spun && c->drop)
		drop_document(s, st->spun.score);
	else if (spun && c->repair)
		mend(s, st, p);
	else if (!c->tag && !c->drop && !c->repair)
		report_part(s, st, p);
}

static size_t
apply(struct stage *s, const struct piece *p)
{
	static const char *const names[] = { "not-spun", "spun",
		"cannot-tell" };
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct part part;

	if (!c->paragraphs || c->tag) {
		spun_read(&st->spun, &c->way, p->text);
		count(s, names[st->spun.verdict], 1);
	}
	if (c->tag)
		put_tag(s, st, p);
	if (!c->paragraphs) {
		part = (struct part){ .doc = p->doc, .text = p->text };
		deal(s, st, &part);
		return p->text.n;
	}
	for (part = whole(p); next_paragraph(&part);) {
		spun_read(&st->spun, &c->way, part.text);
		if (!c->tag)
			count(s, names[st->spun.verdict], 1);
		deal(s, st, &part);
	}
	return p->text.n;
}

static void
finish(struct stage *s)
{
	const struct conf *c = stage_conf(s);
	const struct state *st = stage_state(s);

	if (c->quiet && !st->found)
		answer_no(s);
}

static void
stop(struct stage *s)
{
	struct state *st = stage_state(s);

	spun_free(&st->spun);
	buf_free(&st->line);
}

/* ---- options ---- */

static const struct opt opts[] = {
	{ 't', "tag", NULL, "add the verdict and the findings to each record" },
	{ 'd', "drop", NULL, "drop spun documents" },
	{ 'q', "quiet", NULL,
	    "print nothing; exit 0 if a document is spun, "
	    "1 if none" },
	{ BY, "by", "UNIT", "judge each document or each paragraph" },
	{ REPAIR, "repair", NULL,
	    "put the originals back in spun documents, "
	    "where they are sure enough" },
	{ THRESHOLD, "threshold", "SCORE", "call spun from this score on (6)" },
	{ LEXICON, "lexicon", "FILE", "phrases of your own to look for" },
	{ DIALECT, "dialect", "NAME",
	    "judge by one dialect: news, science, "
	    "articles" },
	{ EXPLAIN, "explain", NULL, "report what moved the score" }, { 0 }
};

static const char *
option(void *conf, int o, const char *arg)
{
	struct conf *c = conf;
	char *end;
	size_t d;

	switch (o) {
	case 't':
		c->tag = true;
		break;
	case 'd':
		c->drop = true;
		break;
	case 'q':
		c->quiet = true;
		break;
	case BY:
		c->paragraphs = strcmp(arg, "paragraph") == 0;
		if (!c->paragraphs && strcmp(arg, "document") != 0)
			return "neither document nor paragraph";
		break;
	case REPAIR:
		c->repair = true;
		break;
	case EXPLAIN:
		c->explain = true;
		break;
	case LEXICON:
		c->lexicon_path = arg;
		break;
	case THRESHOLD:
		c->way.threshold = strtof(arg, &end);
		if (end == arg || *end != '\0' || !(c->way.threshold > 0) ||
		    c->way.threshold > 1e6F)
			return "not a number above 0";
		break;
	case DIALECT:
		for (d = 0; d < SPIN_DIALECTS; d++)
			if (strcmp(arg, spin_dialects[d]) == 0)
				break;
		if (d == SPIN_DIALECTS)
			return "not a dialect";
		c->one_dialect = true;
		c->way.dialect = (int)d;
		break;
	default:
		break;
	}
	return NULL;
}

static bool
load(struct conf *c, struct buf *why)
{
	FILE *f = fopen(c->lexicon_path, "r");
	struct buf text = { 0 };
	const char *wrong = NULL;
	uint64_t line;
	size_t n = 1;

	for (; f != NULL && n > 0; text.n += n)
		n = fread(buf_reserve(&text, 65536), 1, 65536, f);
	if (f == NULL || ferror(f)) {
		buf_print(why, "%s: cannot be read", c->lexicon_path);
	} else if ((wrong = wanted_read(&c->wanted, buf_span(&text), &line)) !=
	    NULL) {
		buf_print(
		    why, "%s:%" PRIu64 ": %s", c->lexicon_path, line, wrong);
	}
	if (f != NULL)
		fclose(f);
	buf_free(&text);
	c->way.wanted = &c->wanted;
	return why->n == 0;
}

static bool
ready(void *conf, struct way *how, struct buf *why)
{
	struct conf *c = conf;

	if (c->quiet && (c->tag || c->drop || c->repair)) {
		buf_str(why, "-q does not go with --tag, --drop, --repair");
		return false;
	}
	if (c->way.threshold == 0)
		c->way.threshold = threshold;
	if (!c->one_dialect)
		c->way.dialect = -1;
	how->whole = true;
	how->reports = !c->tag && !c->drop && !c->repair;
	how->ordered = c->quiet; /* finish() has the answer */
	return c->lexicon_path == NULL || load(c, why);
}

static void
forget(void *conf)
{
	struct conf *c = conf;

	wanted_free(&c->wanted);
}

const struct filter filter_unspin = {
	.name = "unspin",
	.about = "find machine-spun text, and say what it meant",
	.synopsis = "[-q | -t | -d | --repair] [--by UNIT] "
		    "[--threshold SCORE] [--lexicon FILE]",
	.opts = opts,
	.conf = sizeof(struct conf),
	.state = sizeof(struct state),
	.option = option,
	.ready = ready,
	.forget = forget,
	.apply = apply,
	.finish = finish,
	.stop = stop,
};
