/*
 * run.c - filters at work: steps, stages, lanes
 *
 * feed() is the heart: it gathers what a filter wants to see at once, lets it
 * edit, and passes the result to the next stage, by pointer where nothing was
 * changed.
 *
 * Some filters have tables that fill the processor's cache.  Were each document
 * to pass all stages before the next comes, these tables would push out each
 * other at every document.  So documents wait before such a stage until there
 * is a row of them, which costs a copy of the text and saves 10 % of the time
 * of the recommended chain.
 */
#include <assert.h>
#include <inttypes.h>
#include <stdlib.h>
#include <time.h>

#include "mem.h"
#include "message.h"
#include "run.h"
#include "spool.h"
#include "utf8.h"

static void feed(struct stage *, struct doc *, struct span text, bool last);

static uint64_t
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

/* ---- the flow ---- */

/* cat(1) would join a line without end to the next document's first. */
static void
close_line(struct lane *l)
{
	if (l->open_line)
		buf_byte(&l->made.out, '\n');
	l->open_line = false;
	l->wants_line |= l->made.out.n == 0;
}

/* The end of the chain: the text, or the record around it, to be written. */
static void
emit(struct lane *l, struct doc *d, struct span text, bool last)
{
	if (l->next != NULL) {
		feed(&l->next->stages[0], d, text, last);
		return;
	}
	if (!d->plain) {
		assert(last);
		close_line(l);
		doc_write(d, text, &l->made.out);
		l->open_line = !d->eol;
		if (l->opt.end_records)
			close_line(l);
		return;
	}
	if (text.n > 0) {
		if (!l->inside && !l->opt.null)
			close_line(l);
		buf_put(&l->made.out, text);
		l->open_line = text.p[text.n - 1] != '\n';
		l->inside = true;
	}
	if (last) {
		l->inside = false;
		if (l->opt.null) {
			buf_byte(&l->made.out, '\0');
			l->open_line = false;
		}
	}
}

/* Lets a document wait for the stage; what it was read into goes with it. */
static void
hold(struct stage *s, struct doc *d, struct span text)
{
	const struct doc was = *d;
	struct held *h;

	s->held = mem_slot(s->held, s->nheld, &s->held_size, sizeof(*s->held));
	h = &s->held[s->nheld++];
	*d = h->doc;
	h->doc = was;
	buf_put(&s->held_text, text);
	h->text = s->held_text.n;
	h->marks = made_end(&s->lane->made);
}

/* Passes on what a stage has done with a piece. */
static void
forward(struct stage *s, struct doc *d, struct span text, bool last)
{
	s->sums.bytes_out += text.n;
	if (last)
		s->sums.out++;
	if (s->step->way.warc)
		d->warc.n = 0;
	if (s->step->way.reports || (text.n == 0 && !last))
		return;
	if (s->next == NULL)
		emit(s->lane, d, text, last);
	else if (s->next->in_rows && s->lane->holds)
		hold(s->next, d, text);
	else
		feed(s->next, d, text, last);
}

/* What later pieces need to know of the settled part of this one. */
static void
advance(struct stage *s, struct span settled)
{
	const char *p = settled.p, *end = p + settled.n;

	if (!s->lane->opt.log && !s->step->way.reports)
		return;
	s->base += utf8_count(settled);
	while ((p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		s->base_line++;
		p++;
	}
}

static size_t
call(struct stage *s, const struct piece *piece, bool surveyed)
{
	const struct filter *f = s->step->filter;
	const uint64_t t = now();
	size_t settled = piece->text.n;

	if (s->step->way.twice && !surveyed)
		f->survey(s, piece);
	else
		settled = f->apply(s, piece);
	s->nanoseconds += now() - t;
	assert(settled <= piece->text.n && s->done <= settled);
	assert(!piece->last || settled == piece->text.n);
	return settled;
}

/* The last stage of a lane with a sink: what it finds goes there as a note. */
static bool
digests_only(const struct stage *s)
{
	return s->next == NULL && s->lane->sink.take != NULL;
}

static void
begin(struct stage *s)
{
	s->begun = true;
	s->dead = s->moved = s->aside = false;
	s->base = s->base_line = 0;
	if (!digests_only(s))
		s->sums.in++;
}

/* The document's end.  One that was set aside is ended among the rejects, and
 * for later stages, too, if they have seen its front. */
static void
end(struct stage *s, struct doc *d)
{
	struct lane *l = s->lane;
	struct buf *b = &l->made.rejects;

	s->begun = false;
	s->rest.n = 0;
	if (!s->aside)
		return;
	l->stop |= l->opt.fail_fast;
	if (l->opt.keep_rejects && d->plain && l->opt.null)
		buf_byte(b, '\0');
	else if (l->reject_open)
		buf_byte(b, '\n');
	l->reject_open = false;
	if (s->moved && s->next != NULL)
		feed(s->next, d, (struct span){ "", 0 }, true);
	else if (s->moved)
		emit(l, d, (struct span){ "", 0 }, true);
}

/* Lets the filter work on text; passes on the outcome.  Returns how much of
 * text was settled. */
static size_t
work(struct stage *s, struct doc *d, struct span text, bool last, bool surveyed)
{
	struct piece piece = {
		.doc = d, .text = text, .first = !s->moved, .last = last
	};
	size_t settled;

	s->doc = d;
	s->piece = &piece;
	s->out.n = s->note.n = 0;
	s->done = 0;
	s->edited = false;
	s->points.n = s->points.at = 0;
	s->mark.line = 0;
	if (s->lane->note != NULL && s == s->lane->stages)
		piece.note = *s->lane->note;
	else if (s->step->filter->digest != NULL) {
		s->step->filter->digest(s, &piece, &s->note);
		piece.note = buf_span(&s->note);
	}
	if (digests_only(s)) {
		s->lane->sink.take(s->lane->sink.arg, d, text, piece.note);
		return text.n;
	}
	settled = call(s, &piece, surveyed);
	s->moved |= settled > 0 && !s->dead;
	text.n = settled;
	if (s->dead)
		return settled;
	if (s->step->way.twice && !surveyed) {
		spool_put(s->spool, d, text);
		return settled;
	}
	if (!last)
		advance(s, text);
	if (s->edited) {
		buf_add(&s->out, text.p + s->done, settled - s->done);
		text = buf_span(&s->out);
		d->changed = true;
	}
	forward(s, d, text, last);
	return settled;
}

/* What a rejected document still sends is set aside with it. */
static void
feed_dead(struct stage *s, struct doc *d, struct span text, bool last)
{
	s->sums.bytes_in += text.n;
	s->sums.bytes_rejected += text.n;
	if (d->plain)
		stage_keep_reject(s, text);
	if (last)
		end(s, d);
}

/* What is gathered of the document is too long. */
static void
set_aside_long(struct stage *s, struct doc *d, bool last)
{
	s->sums.bytes_rejected += s->rest.n;
	stage_set_aside(s, d, buf_span(&s->rest),
	    "the document is longer than --max-record");
	s->rest.n = 0;
	if (last)
		end(s, d);
}

/* How much of a document the stage may gather.  One that lets text flow is to
 * get all it wants (ungarble: 64 KiB) however low --max-record is; and what is
 * gathered for its digest alone came in one batch. */
static size_t
most(const struct stage *s, bool wanted)
{
	const size_t flow = 1024 * 1024, limit = s->lane->opt.max_record;

	if (wanted)
		return limit;
	if (digests_only(s))
		return SIZE_MAX;
	return limit > flow ? limit : flow;
}

static void
feed(struct stage *s, struct doc *d, struct span text, bool last)
{
	const struct way *way = &s->step->way;
	/* What reads archives passes all else as it is: that may flow. */
	const bool wanted = (way->whole && (!way->warc || d->from_warc)) ||
	    way->twice;
	const bool whole = wanted || digests_only(s);
	size_t settled;

	if (!s->begun)
		begin(s);
	if (s->dead) {
		feed_dead(s, d, text, last);
		return;
	}
	if (!digests_only(s))
		s->sums.bytes_in += text.n;
	if (d->plain && s->rest.n + (wanted ? text.n : 0) > most(s, wanted)) {
		buf_put(&s->rest, text);
		set_aside_long(s, d, last);
		return;
	}
	if (s->rest.n > 0 || (whole && !last)) {
		buf_put(&s->rest, text);
		text = buf_span(&s->rest);
		if (whole && !last)
			return;
	}
	settled = work(s, d, text, last, false);
	if (last) {
		end(s, d);
	} else if (text.p == s->rest.p) {
		s->rest.n -= settled;
		memmove(s->rest.p, s->rest.p + settled, s->rest.n);
	} else {
		buf_add(&s->rest, text.p + settled, text.n - settled);
	}
}

/* ---- lanes ---- */

struct marks
made_end(const struct made *m)
{
	return (
	    struct marks){ m->out.n, m->removed.n, m->rejects.n, m->errors.n };
}

void
made_clear(struct made *m)
{
	m->out.n = m->removed.n = m->rejects.n = m->errors.n = 0;
}

void
made_free(struct made *m)
{
	buf_free(&m->out);
	buf_free(&m->removed);
	buf_free(&m->rejects);
	buf_free(&m->errors);
}

/* Step i, if it is large, gets many documents in a row; the first one does
 * anyway. */
static bool
in_rows(const struct step *steps, size_t i)
{
	return i > 0 && steps[i].filter->large;
}

bool
steps_wait(const struct step *steps, size_t n)
{
	while (n > 0 && !in_rows(steps, n - 1))
		n--;
	return n > 0;
}

struct lane *
lane_new(const struct lane_options *opt, const struct step *steps, size_t n)
{
	struct lane *l = mem_zero(1, sizeof(*l));

	assert(n > 0);
	l->opt = *opt;
	l->n = n;
	l->stages = mem_zero(n, sizeof(*l->stages));
	for (size_t i = 0; i < n; i++) {
		struct stage *s = &l->stages[i];

		s->step = &steps[i];
		s->lane = l;
		s->next = i + 1 < n ? s + 1 : NULL;
		s->state = mem_zero(1, steps[i].filter->state);
		s->in_rows = in_rows(steps, i);
		if (steps[i].way.twice)
			s->spool = spool_new();
		if (steps[i].filter->start != NULL)
			steps[i].filter->start(s);
	}
	return l;
}

/* A record that is none, or none with a text. */
static void
take_bad(struct lane *l, const struct raw *r)
{
	struct buf at = { 0 };

	if (r->error != NULL) {
		l->rejected++;
		l->broken++;
		buf_str(&at, r->file);
		buf_print(&at,
		    r->format == FORMAT_WARC ? ": record %" PRIu64 :
					       ":%" PRIu64,
		    r->line);
		buf_byte(&at, '\0');
		message_add(&l->made.errors, at.p,
		    "byte %" PRIu64 " (of the input: %" PRIu64 "): %s", r->at,
		    r->offset + r->at, r->error);
		buf_free(&at);
	}
	/* Not before: all of it is to be set aside. */
	l->stop |= r->last && l->opt.fail_fast;
	l->broken_bytes += r->bytes.n;
	if (!l->opt.keep_rejects)
		return;
	buf_put(&l->made.rejects, r->bytes);
	if (r->last && !r->eol)
		buf_byte(&l->made.rejects, '\n');
}

void
lane_take(struct lane *l, const struct raw *r)
{
	struct doc *d = &l->doc;
	const char *error;
	size_t at = 0;

	/* What goes on at once is not to overtake what waits. */
	l->holds = r->kind != RAW_BLANK && r->kind != RAW_TEXT &&
	    r->bytes.n <= LANE_ROW;
	if (!l->holds)
		lane_release(l);
	if (r->kind == RAW_BAD) {
		take_bad(l, r);
		return;
	}
	if (r->kind == RAW_BLANK) {
		if (l->opt.reports)
			return;
		l->wants_line |= l->made.out.n == 0;
		buf_put(&l->made.out, r->bytes);
		if (r->eol)
			buf_byte(&l->made.out, '\n');
		return;
	}
	if (r->kind == RAW_TEXT && !r->first) {
		d->text = r->bytes;
	} else if (!doc_read(d, r, l->opt.field, &error, &at)) {
		struct raw bad = *r;

		bad.error = error;
		bad.at = at;
		bad.last = true;
		bad.eol = false;
		take_bad(l, &bad);
		return;
	}
	feed(&l->stages[0], d, d->text, r->kind != RAW_TEXT || r->last);
}

/* Appends what was made between two marks, but for documents. */
static void
remake(struct made *to, const struct made *from, const struct marks *a,
    const struct marks *b)
{
	buf_add(&to->removed, from->removed.p + a->removed,
	    b->removed - a->removed);
	buf_add(&to->rejects, from->rejects.p + a->rejects,
	    b->rejects - a->rejects);
	buf_add(&to->errors, from->errors.p + a->errors, b->errors - a->errors);
}

/* What documents are read into grows to the largest that came there.  Where
 * many short ones make a row, each of its places would meet a long one. */
static void
give_back(struct stage *s)
{
	size_t i, room = 0, one;

	for (i = 0; i < s->held_size; i++) {
		one = doc_room(&s->held[i].doc);
		if (room + one > LANE_ROOM)
			doc_free(&s->held[i].doc);
		else
			room += one;
	}
}

/* Lets what waits for the stage go on.  What is made of a document now goes
 * right behind what was made of it before, as if none had waited. */
static void
release(struct stage *s)
{
	struct lane *l = s->lane;
	struct made before = l->made;
	const struct marks end = made_end(&before);
	const bool stopped = l->stop; /* by a later record */
	struct marks at = { 0 };
	size_t text = 0;

	l->made = l->spare;
	l->made.out = before.out;
	before.out = (struct buf){ 0 };
	l->stop = false;
	for (size_t i = 0; i < s->nheld && !l->stop; i++) {
		struct held *h = &s->held[i];

		remake(&l->made, &before, &at, &h->marks);
		at = h->marks;
		feed(s, &h->doc,
		    span_cut(buf_span(&s->held_text), text, h->text), true);
		text = h->text;
	}
	if (!l->stop)
		remake(&l->made, &before, &at, &end);
	made_clear(&before);
	l->spare = before;
	l->stop |= stopped;
	s->nheld = s->held_text.n = 0;
	give_back(s);
}

void
lane_release(struct lane *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->stages[i].nheld > 0)
			release(&l->stages[i]);
}

void
lane_take_doc(struct lane *l, struct doc *d, struct span text, struct span note)
{
	l->note = &note;
	feed(&l->stages[0], d, text, true);
	l->note = NULL;
}

/* The documents that a survey has seen come again, for apply(). */
static void
replay(struct stage *s)
{
	struct lane *l = s->lane;
	struct span bytes;

	while (spool_get(s->spool, &bytes)) {
		if (!doc_load(&l->doc, bytes, l->opt.field))
			die("the temporary file has changed under us");
		s->dead = s->moved = s->aside = false;
		work(s, &l->doc, l->doc.text, true, true);
		end(s, &l->doc);
		if (l->full.call != NULL)
			l->full.call(l->full.arg);
	}
}

void
lane_finish(struct lane *l)
{
	l->holds = false;
	for (size_t i = 0; i < l->n; i++) {
		struct stage *s = &l->stages[i];

		if (s->spool != NULL)
			replay(s);
		if (s->step->filter->finish != NULL)
			s->step->filter->finish(s);
	}
}

void
lane_keep(struct lane *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->stages[i].step->filter->keep != NULL)
			l->stages[i].step->filter->keep(&l->stages[i]);
}

void
lane_merge(struct lane *l, const struct lane *other, size_t n)
{
	for (size_t i = 0; i < n; i++)
		stage_merge(&l->stages[i], &other->stages[i]);
	l->rejected += other->rejected;
	l->broken += other->broken;
	l->broken_bytes += other->broken_bytes;
	l->no |= other->no;
}

void
lane_free(struct lane *l)
{
	for (size_t i = 0; i < l->n; i++) {
		struct stage *s = &l->stages[i];

		if (s->step->filter->stop != NULL)
			s->step->filter->stop(s);
		stage_free(s);
	}
	doc_free(&l->doc);
	made_free(&l->made);
	made_free(&l->spare);
	free(l->stages);
	free(l);
}
