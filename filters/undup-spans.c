/*
 * undup-spans.c - runs of words that were there before are cut
 *
 * Which they are is found by repeated.h; the words are those that near
 * duplicates are compared by, so case, punctuation and layout make no
 * difference.  What follows the last word of a run goes with it, up to the
 * next word or the end of the line.
 */
#include <string.h>

#include "repeated.h"
#include "undup.h"

struct spans {
	struct repeated repeated;
	struct words words;
	struct buf runs;
};

static void
start(const struct conf *c, struct state *st)
{
	struct spans *s = st->own;

	s->words.placed = true;
	repeated_init(&s->repeated, (size_t)c->words, c->memory);
}

static void
stop(struct state *st)
{
	struct spans *s = st->own;

	repeated_free(&s->repeated);
	words_free(&s->words);
	buf_free(&s->runs);
}

static void
cut_run(struct stage *s, const struct piece *piece, const struct words *w,
    struct run run)
{
	struct state *st = stage_state(s);
	const size_t from = w->places[run.from].from;
	const size_t end = run.to < w->n ? w->places[run.to].from :
					   piece->text.n;
	size_t to = w->places[run.to - 1].to;

	while (to < end && piece->text.p[to] != '\n')
		to++;
	st->value.n = 0;
	if (logging(s))
		buf_print(&st->value, "%zu words", run.to - run.from);
	edit(s, from, to, SPAN(""), "repeated-span", buf_span(&st->value));
}

static size_t
apply(struct stage *s, const struct piece *piece, struct span note)
{
	struct spans *p = ((struct state *)stage_state(s))->own;
	struct run run;
	size_t at;

	(void)note;
	words_read(&p->words, piece->text);
	p->runs.n = 0;
	repeated_find(&p->repeated, &p->words, &p->runs);
	for (at = 0; at < p->runs.n; at += sizeof(run)) {
		memcpy(&run, p->runs.p + at, sizeof(run));
		cut_run(s, piece, &p->words, run);
	}
	return piece->text.n;
}

const struct mode undup_spans = {
	.size = sizeof(struct spans),
	.documents = true,
	.start = start,
	.apply = apply,
	.stop = stop,
};
