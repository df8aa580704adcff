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
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "arg.h"
#include "file.h"
#include "out.h"
#include "unspin.h"

enum { THRESHOLD = 256, WEIGHT, LEXICON, EXPLAIN, DIALECT, REPAIR, BY };

static const float threshold = 6; /* nats; see unspin(1) */

/* ---- the work ---- */

static void
drop_document(struct stage *s, float score)
{
	char measure[64];
	int n;

	n = snprintf(measure, sizeof measure, "score %.1f", (double)score);
	drop(s, "spun", (struct span){ measure, (size_t)n });
}

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
		repair(s, st, p);
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
	for (part = before_paragraphs(p); next_paragraph(&part);) {
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
	buf_free(&st->original);
}

/* ---- options ---- */

static const struct opt opts[] = {
	{ 't', "tag", NULL, "add the verdict and the findings to each record" },
	{ 'd', "drop", NULL, "drop spun documents" },
	{ 'q', "quiet", NULL,
	    "print nothing; exit 0 if one is spun, 1 if none" },
	{ BY, "by", "UNIT", "judge each document or each paragraph" },
	{ REPAIR, "repair", NULL,
	    "put originals back in spun documents, if sure enough" },
	{ THRESHOLD, "threshold", "SCORE", "call spun from this score on (6)" },
	{ WEIGHT, "weight", "WEIGHT",
	    "report broken terms from this weight on, anywhere" },
	{ LEXICON, "lexicon", "FILE", "phrases of your own to look for" },
	{ DIALECT, "dialect", "NAME",
	    "judge by one: news, science, articles or paraphrase" },
	{ EXPLAIN, "explain", NULL, "report what moved the score" }, { 0 }
};

static const char *
take_number(const char *arg, double least, float *x)
{
	const char *wrong;
	double d;

	if ((wrong = arg_real(arg, least, 1e6, &d)) != NULL)
		return wrong;
	*x = (float)d;
	return d > 0 ? NULL : "too small";
}

static const char *
option(void *conf, int o, const char *arg)
{
	struct conf *c = conf;
	const char *wrong;
	int i = 0;

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
		wrong = arg_word(arg, "not one of document, paragraph", &i);
		c->paragraphs = i == 1;
		return wrong;
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
		return take_number(arg, 0, &c->way.threshold);
	case WEIGHT:
		return take_number(arg, 1, &c->way.weight);
	case DIALECT:
		c->one_dialect = true;
		return arg_word(arg,
		    "not one of news, science, articles, paraphrase",
		    &c->way.dialect);
	default:
		break;
	}
	return NULL;
}

static bool
load(struct conf *c, struct buf *why)
{
	const char *path = c->lexicon_path, *wrong;
	struct buf text = { 0 };
	uint64_t line;

	out_spare(path);
	if (!file_read(path, &text))
		buf_print(why, "%s: %s", path, strerror(errno));
	else if ((wrong = wanted_read(&c->wanted, buf_span(&text), &line)) !=
	    NULL)
		buf_print(why, "%s:%" PRIu64 ": %s", path, line, wrong);
	buf_free(&text);
	c->way.wanted = &c->wanted;
	return why->n == 0;
}

static bool
ready(void *conf, struct way *how, struct buf *why)
{
	struct conf *c = conf;
	const bool passes = c->tag || c->drop || c->repair;

	if (passes && (c->quiet || c->explain)) {
		buf_print(why, "%s does not go with --tag, --drop, --repair",
		    c->quiet ? "-q" : "--explain");
		return false;
	}
	if (c->way.threshold == 0)
		c->way.threshold = threshold;
	if (!c->one_dialect)
		c->way.dialect = -1;
	how->whole = true;
	how->reports = !passes;
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
	.opts = opts,
	.conf = sizeof(struct conf),
	.state = sizeof(struct state),
	.large = true,
	.option = option,
	.ready = ready,
	.forget = forget,
	.apply = apply,
	.finish = finish,
	.stop = stop,
};
