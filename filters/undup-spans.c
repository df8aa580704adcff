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
	struct buf row, runs;
};

static void
take_record(void *arg, const struct record *r)
{
	struct spans *s = ((struct state *)arg)->own;

	repeated_find(&s->repeated, r->note, &s->runs);
	s->runs.n = 0;
}

static void
begin(const struct conf *c, struct state *st)
{
	undup_load(c, take_record, st);
}

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
	buf_free(&s->row);
	buf_free(&s->runs);
}

/* The bytes of a run, with what follows its last word. */
static struct place
place_of(const struct piece *piece, const struct words *w, struct run run)
{
	struct place place = { w->places[run.from].from,
		w->places[run.to - 1].to };
	const size_t end = run.to < w->n ? w->places[run.to].from :
					   piece->text.n;

	while (place.to < end && piece->text.p[place.to] != '\n')
		place.to++;
	return place;
}

static void
cut_run(struct stage *s, struct place place, struct run run)
{
	struct state *st = stage_state(s);

	st->value.n = 0;
	if (logging(s))
		buf_print(&st->value, "%zu words", run.to - run.from);
	edit(s, place.from, place.to, SPAN(""), "repeated-span",
	    buf_span(&st->value));
}

static size_t
apply(struct stage *s, const struct piece *piece, struct span note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct spans *p = st->own;
	struct place place;
	struct run run;
	size_t i, from = 0;

	(void)note;
	words_read(&p->words, piece->text);
	repeated_row(&p->words, &p->row);
	undup_remember(c, st, buf_span(&p->row), SPAN(""));
	p->runs.n = 0;
	repeated_find(&p->repeated, buf_span(&p->row), &p->runs);
	for (i = 0; i < p->runs.n; i += sizeof(run)) {
		memcpy(&run, p->runs.p + i, sizeof(run));
		place = place_of(piece, &p->words, run);
		if (!c->inverted)
			cut_run(s, place, run);
		else if (place.from > from)
			cut(s, from, place.from, "first-copy");
		from = place.to;
	}
	if (c->inverted && from < piece->text.n)
		cut(s, from, piece->text.n, "first-copy");
	return piece->text.n;
}

const struct mode undup_spans = {
	.size = sizeof(struct spans),
	.documents = true,
	.start = start,
	.begin = begin,
	.apply = apply,
	.stop = stop,
};
