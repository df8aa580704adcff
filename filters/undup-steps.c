/*
 * undup-steps.c - the work on documents in shards; see shards.h
 */
#include <errno.h>
#include <string.h>

#include "file.h"
#include "hash.h"
#include "mem.h"
#include "shards.h"
#include "undup.h"

/* Puts what st->value holds in the place of documents. */
static void
put_lines(struct stage *s)
{
	struct state *st = stage_state(s);

	if (st->value.n > 0) {
		st->value.n--; /* report() adds the newline */
		report(s, buf_span(&st->value));
	}
}

/* ---- sign ---- */

static void
begin_sign(const struct conf *c, struct state *st)
{
	st->ordinal = c->shard << SHARD_SHIFT;
	if (c->nfiles > 0)
		st->kept = undup_save(c, c->files[0]);
}

static size_t
sign_document(struct stage *s, const struct piece *piece, struct span note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct record r = { st->ordinal++, note, { "", 0 } };

	if (note_sign(note).blank != 0 && !c->copies.empty)
		return piece->text.n;
	st->id.n = st->value.n = 0;
	doc_id(piece->doc, &st->id);
	r.id = buf_span(&st->id);
	shards_sign(note, r.ordinal, &st->value);
	if (undup_called_spun(st, piece->doc))
		r.ordinal |= SHARD_SPUN;
	if (st->kept != NULL)
		records_put(st->kept, &r);
	put_lines(s);
	return piece->text.n;
}

static void
finish_sign(struct stage *s)
{
	struct state *st = stage_state(s);

	if (st->kept != NULL)
		records_seal(st->kept);
}

/* ---- join ---- */

/* Lets `take` have each line of the piece. */
static size_t
each_line(struct stage *s, const struct piece *piece,
    bool (*take)(void *, struct span line, struct buf *), void *arg)
{
	struct state *st = stage_state(s);
	struct span line;
	size_t from, end;

	for (from = 0; from < piece->text.n; from = end) {
		end = undup_line_end(piece->text, from);
		line = undup_line(piece->text, from, end);
		st->value.n = 0;
		if (!take(arg, line, &st->value))
			die("%s: a line that is not of the step before: %.*s",
			    doc_file(piece->doc),
			    line.n < 80 ? (int)line.n : 80, line.p);
		put_lines(s);
	}
	return from;
}

static void
start_join(const struct conf *c, struct state *st)
{
	(void)c;
	join_init(st->own);
}

static bool
take_join(void *arg, struct span line, struct buf *b)
{
	return join_line(arg, line, b);
}

static size_t
apply_join(struct stage *s, const struct piece *piece, struct span note)
{
	(void)note;
	return each_line(
	    s, piece, take_join, ((struct state *)stage_state(s))->own);
}

static void
stop_join(struct state *st)
{
	join_free(st->own);
}

/* ---- decide ---- */

static void
start_decide(const struct conf *c, struct state *st)
{
	undup_start_copies(c, st);
	decide_init(st->own, &st->copies, c->keep == ORIGINAL);
}

static void
take_set(void *arg, const struct record *r)
{
	struct state *st = arg;

	decide_know(st->own, r->ordinal,
	    copies_keep(&st->copies, r->note, r->id, false));
}

static void
begin_decide(const struct conf *c, struct state *st)
{
	undup_load(c, take_set, st);
}

static bool
take_decide(void *arg, struct span line, struct buf *b)
{
	return decide_line(arg, line, b);
}

static size_t
apply_decide(struct stage *s, const struct piece *piece, struct span note)
{
	(void)note;
	return each_line(
	    s, piece, take_decide, ((struct state *)stage_state(s))->own);
}

static void
finish_decide(struct stage *s)
{
	struct state *st = stage_state(s);

	st->value.n = 0;
	decide_last(st->own, &st->value);
	put_lines(s);
}

static void
stop_decide(struct state *st)
{
	decide_free(st->own);
}

/* ---- drop ---- */

struct dropping {
	struct table decisions; /* ordinal, and where in text the rest is */
	struct buf text;
};

/* An entry of decisions. */
struct decided {
	uint64_t key;
	uint64_t line;
	size_t n;
};

static void
start_drop(const struct conf *c, struct state *st)
{
	struct dropping *d = st->own;

	(void)c;
	table_init(&d->decisions, sizeof(struct decided), 8);
}

static void
begin_drop(const struct conf *c, struct state *st)
{
	struct dropping *d = st->own;
	struct decision decision;
	struct decided e;
	struct span id, line;
	uint64_t later;
	size_t from = 0;
	bool fresh;

	st->ordinal = c->shard << SHARD_SHIFT;
	if (!file_read(c->decisions, &d->text))
		die("%s: %s", c->decisions, strerror(errno));
	if (d->text.n > 0 && d->text.p[d->text.n - 1] != '\n')
		die("%s: the last line is not complete", c->decisions);
	memset(&e, 0, sizeof(e));
	for (; from < d->text.n; from += line.n + 1) {
		line = undup_line(buf_span(&d->text), from,
		    undup_line_end(buf_span(&d->text), from));
		if (!decision_read(line, &later, &decision, &id))
			die("%s: not made by --step=decide", c->decisions);
		e.key = hash_mix(later + 1);
		e.line = from;
		e.n = line.n;
		memcpy(table_add(&d->decisions, &e, &fresh), &e, sizeof(e));
	}
}

static size_t
drop_document(struct stage *s, const struct piece *piece, struct span note)
{
	struct state *st = stage_state(s);
	const struct dropping *d = st->own;
	struct decided e = { hash_mix(++st->ordinal), 0, 0 };
	const void *found = table_find(&d->decisions, &e);
	struct decision decision = { 0, 0, 0 };
	struct match m = { 0, 0, 0 };
	struct span id;
	uint64_t later;

	(void)note;
	if (found == NULL) {
		undup_is_kept(s, 1);
		return piece->text.n;
	}
	memcpy(&e, found, sizeof(e));
	decision_read(
	    (struct span){ d->text.p + e.line, e.n }, &later, &decision, &id);
	m.kind = decision.kind;
	m.likeness = decision.likeness;
	undup_is_copy(s, &m, id);
	return piece->text.n;
}

static void
stop_drop(struct state *st)
{
	struct dropping *d = st->own;

	table_free(&d->decisions);
	buf_free(&d->text);
}

const struct mode undup_sign = { .documents = true,
	.reports = true,
	.start = undup_start_copies,
	.begin = begin_sign,
	.digest = undup_digest,
	.apply = sign_document,
	.finish = finish_sign };
const struct mode undup_join = {
	.size = sizeof(struct join),
	.reports = true,
	.start = start_join,
	.apply = apply_join,
	.stop = stop_join,
};
const struct mode undup_decide = {
	.size = sizeof(struct decide),
	.reports = true,
	.start = start_decide,
	.begin = begin_decide,
	.apply = apply_decide,
	.finish = finish_decide,
	.stop = stop_decide,
};
const struct mode undup_drop = {
	.size = sizeof(struct dropping),
	.documents = true,
	.start = start_drop,
	.begin = begin_drop,
	.apply = drop_document,
	.stop = stop_drop,
};
