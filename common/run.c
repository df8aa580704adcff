/*
 * run.c - filters at work: steps, stages, lanes
 *
 * feed() is the heart: it gathers what a filter wants to see at once, lets it
 * edit, and passes the result to the next stage, by pointer where nothing was
 * changed.
 */
#include <assert.h>
#include <inttypes.h>
#include <stdlib.h>
#include <time.h>

#include "json.h"
#include "mem.h"
#include "message.h"
#include "run.h"
#include "spool.h"
#include "utf8.h"

/* So much of --removed is written before its piece is done: a line for each
 * edit may make many times the text. */
enum { LOG_FULL = 1024 * 1024 };

static void feed(struct stage *, struct doc *, struct span text, bool last);

/* ---- counting ---- */

static struct tally *
find_tally(struct tallies *t, const char *name, bool copy)
{
	/* A rule is nearly always the same pointer. */
	for (size_t i = 0; i < t->n; i++) {
		if (t->rows[i].name == name) {
			t->last = i;
			return &t->rows[i];
		}
	}
	for (size_t i = 0; i < t->n; i++) {
		if (strcmp(t->rows[i].name, name) == 0) {
			t->last = i;
			return &t->rows[i];
		}
	}
	if (t->n == t->size) {
		t->size = t->size != 0 ? t->size * 2 : 16;
		t->rows = mem_grow(t->rows, t->size, sizeof(*t->rows));
	}
	t->last = t->n++;
	t->rows[t->last] = (struct tally){ copy ? mem_str(name) : name, 0, 0,
		0 };
	return &t->rows[t->last];
}

/* The counter of that name; mostly it is the one of last time. */
static inline struct tally *
tally(struct tallies *t, const char *name, bool copy)
{
	if (t->n > 0 && t->rows[t->last].name == name)
		return &t->rows[t->last];
	return find_tally(t, name, copy);
}

static uint64_t
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

/* ---- saying what happened ---- */

/* "file:line", or what stands for it, as messages begin. */
static void
place(struct buf *b, const struct doc *d)
{
	buf_str(b, d->file);
	if (d->from_warc)
		buf_print(b, ": record %" PRIu64, d->line);
	else if (!d->plain)
		buf_print(b, ":%" PRIu64, d->line);
	else if (d->no > 0)
		buf_print(b, ": document %" PRIu64, d->no);
	buf_byte(b, '\0');
}

__attribute__((format(printf, 3, 0))) static void
say(struct stage *s, const struct doc *d, const char *fmt, va_list ap)
{
	struct buf at = { 0 };

	place(&at, d);
	if (s->lane->opt.named_stages)
		at.n--, buf_print(&at, ": %s", s->step->filter->name),
		    buf_byte(&at, '\0');
	message_vadd(&s->lane->errors, at.p, fmt, ap);
	buf_free(&at);
}

void
remark(struct stage *s, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(s, s->doc, fmt, ap);
	va_end(ap);
}

/* A string for --removed.  Bytes that are no UTF-8 cannot stand in JSON: there
 * they are U+FFFD, and as they were, in hexadecimal, beside it. */
static void
log_text(struct buf *b, struct span text)
{
	struct buf mended = { 0 };

	if (utf8_valid(text) == text.n) {
		json_quote(b, text);
		return;
	}
	buf_mended(&mended, text);
	json_quote(b, buf_span(&mended));
	buf_free(&mended);
	buf_str(b, ",\"bytes\":\"");
	for (size_t i = 0; i < text.n; i++)
		buf_print(b, "%02x", (unsigned char)text.p[i]);
	buf_byte(b, '"');
}

/* A line of --removed for text[from, to) of the piece. */
static void
log_removal(struct stage *s, size_t from, size_t to, const struct span *other,
    const char *rule, struct span measure, bool document)
{
	struct buf *b = &s->lane->removed;

	buf_str(b, "{\"id\":");
	doc_id(s->doc, b);
	buf_print(b, ",\"program\":\"%s\",\"rule\":", s->step->filter->name);
	json_quote(b, span_of(rule));
	if (document)
		buf_str(b, ",\"document\":true");
	buf_print(b, ",\"start\":%" PRIu64, position(s, from));
	buf_print(b, ",\"end\":%" PRIu64 ",\"text\":", position(s, to));
	log_text(b, span_cut(s->piece->text, from, to));
	if (other != NULL && other->n > 0) {
		buf_str(b, ",\"new\":");
		json_quote(b, *other);
	}
	if (measure.n > 0) {
		buf_str(b, ",\"measure\":");
		json_quote(b, measure);
	}
	buf_str(b, "}\n");
	if (b->n >= LOG_FULL && s->lane->full.call != NULL)
		s->lane->full.call(s->lane->full.arg);
}

/* ---- what filters call (filter.h) ---- */

const void *
stage_conf(const struct stage *s)
{
	return s->step->conf;
}

void *
stage_state(struct stage *s)
{
	return s->state;
}

bool
logging(const struct stage *s)
{
	return s->lane->opt.log;
}

/* What is before `from` stays, what is before `to` goes, `added` bytes are to
 * come in its place. */
static inline void
settle(struct stage *s, size_t from, size_t to, size_t added, const char *rule)
{
	struct tally *t;

	assert(s->done <= from && from <= to && to <= s->piece->text.n);
	assert(!s->dead);
	if (from > s->done)
		buf_add(&s->out, s->piece->text.p + s->done, from - s->done);
	s->done = to;
	s->edited = true;
	t = tally(&s->rules, rule, false);
	t->count++;
	t->cut += to - from;
	t->added += added;
	s->sums.cut += to - from;
	s->sums.added += added;
}

void
edit(struct stage *s, size_t from, size_t to, struct span other,
    const char *rule, struct span measure)
{
	if (span_eq(span_cut(s->piece->text, from, to), other))
		return;
	settle(s, from, to, other.n, rule);
	if (other.n > 0)
		buf_put(&s->out, other);
	if (s->lane->opt.log)
		log_removal(s, from, to, &other, rule, measure, false);
}

void
cut(struct stage *s, size_t from, size_t to, const char *rule)
{
	const struct span none = { "", 0 };

	if (from == to)
		return;
	settle(s, from, to, 0, rule);
	if (s->lane->opt.log)
		log_removal(s, from, to, &none, rule, none, false);
}

void
replace(struct stage *s, size_t from, size_t to, struct span other,
    const char *rule)
{
	edit(s, from, to, other, rule, (struct span){ "", 0 });
}

bool
tag(struct stage *s, const char *name, struct span json)
{
	assert(s->piece->last && !s->dead);
	if (s->doc->plain)
		return false;
	doc_tag(s->doc, span_of(name), json);
	return true;
}

void
drop(struct stage *s, const char *rule, struct span measure)
{
	const size_t n = s->piece->text.n;
	struct tally *t;

	assert(s->step->way.whole && !s->edited && !s->dead);
	s->dead = true;
	s->sums.dropped++;
	s->sums.bytes_dropped += n;
	t = tally(&s->rules, rule, false);
	t->count++;
	t->cut += n;
	if (s->lane->opt.log)
		log_removal(s, 0, n, NULL, rule, measure, true);
}

/* What --reject gets of a document; end() adds the end. */
static void
keep_reject(struct lane *l, struct span bytes)
{
	if (!l->opt.keep_rejects || bytes.n == 0)
		return;
	buf_put(&l->rejects, bytes);
	l->reject_open = bytes.p[bytes.n - 1] != '\n';
}

/* Sets the document aside.  kept: its bytes; those of a text that comes in
 * pieces follow as they come. */
static void
set_aside(struct stage *s, const struct doc *d, struct span kept,
    const char *fmt, ...)
{
	struct lane *l = s->lane;
	va_list ap;

	s->dead = s->aside = true;
	s->sums.rejected++;
	l->rejected++;
	l->stop = l->opt.fail_fast;
	va_start(ap, fmt);
	say(s, d, fmt, ap);
	va_end(ap);
	keep_reject(l, kept);
}

void
reject(struct stage *s, size_t at, const char *what)
{
	assert(s->step->way.whole && !s->edited && !s->dead);
	set_aside(s, s->doc, s->doc->plain ? s->piece->text : s->doc->raw,
	    "byte %zu of the text: %s", at, what);
	s->sums.bytes_rejected += s->piece->text.n;
}

void
report(struct stage *s, struct span line)
{
	buf_put(&s->lane->out, line);
	buf_byte(&s->lane->out, '\n');
}

void
count(struct stage *s, const char *name, uint64_t n)
{
	tally(&s->counts, name, true)->count += n;
}

void
answer_no(struct stage *s)
{
	s->lane->no = true;
}

bool
colour(const struct stage *s)
{
	return s->lane->opt.colour;
}

uint64_t
position(struct stage *s, size_t at)
{
	const struct span text = s->piece->text;

	assert(at <= text.n);
	if (at < s->points.at)
		s->points.n = s->points.at = 0;
	s->points.n += utf8_count(span_cut(text, s->points.at, at));
	s->points.at = at;
	return s->base + s->points.n;
}

void
where(struct stage *s, size_t at, uint64_t *line, uint64_t *column)
{
	const struct span text = s->piece->text;
	const char *p, *nl;

	assert(at <= text.n);
	if (!s->doc->plain) {
		*line = s->doc->line;
		*column = position(s, at) + 1;
		return;
	}
	if (at < s->mark.at || s->mark.line == 0) {
		s->mark.at = 0;
		s->mark.line = s->mark.column = 1;
	}
	p = text.p + s->mark.at;
	while ((nl = memchr(p, '\n', at - (size_t)(p - text.p))) != NULL) {
		p = nl + 1;
		s->mark.line++;
		s->mark.column = 1;
	}
	s->mark.column += utf8_count(span_cut(text, (size_t)(p - text.p), at));
	s->mark.at = at;
	*line = s->doc->line + s->base_line + s->mark.line - 1;
	*column = s->mark.column;
}

/* ---- the flow ---- */

/* cat(1) would join a line without end to the next document's first. */
static void
close_line(struct lane *l)
{
	if (l->open_line)
		buf_byte(&l->out, '\n');
	l->open_line = false;
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
		doc_write(d, text, &l->out);
		l->open_line = !d->eol;
		if (l->opt.end_records)
			close_line(l);
		return;
	}
	if (text.n > 0) {
		if (!l->inside && !l->opt.null)
			close_line(l);
		buf_put(&l->out, text);
		l->open_line = text.p[text.n - 1] != '\n';
		l->inside = true;
	}
	if (last) {
		l->inside = false;
		if (l->opt.null)
			buf_byte(&l->out, '\0');
	}
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
	if (s->next != NULL)
		feed(s->next, d, text, last);
	else
		emit(s->lane, d, text, last);
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
	struct buf *b = &l->rejects;

	s->begun = false;
	s->rest.n = 0;
	if (!s->aside)
		return;
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
		keep_reject(s->lane, text);
	if (last)
		end(s, d);
}

static void
feed(struct stage *s, struct doc *d, struct span text, bool last)
{
	const struct way *way = &s->step->way;
	/* What reads archives passes all else as it is: that may flow. */
	const bool whole = (way->whole && (!way->warc || d->from_warc)) ||
	    way->twice || digests_only(s);
	size_t settled;

	if (!s->begun)
		begin(s);
	if (s->dead) {
		feed_dead(s, d, text, last);
		return;
	}
	if (!digests_only(s))
		s->sums.bytes_in += text.n;
	if (s->rest.n > 0 || (whole && !last)) {
		if (s->rest.n > s->lane->opt.max_record ||
		    text.n > s->lane->opt.max_record - s->rest.n) {
			buf_put(&s->rest, text);
			s->sums.bytes_rejected += s->rest.n;
			set_aside(s, d, buf_span(&s->rest),
			    "the document is "
			    "longer than --max-record");
			s->rest.n = 0;
			if (last)
				end(s, d);
			return;
		}
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

struct lane *
lane_new(const struct lane_options *opt, const struct step *steps, size_t n)
{
	struct lane *l = mem_zero(1, sizeof(*l));

	assert(n > 0);
	l->opt = *opt;
	l->doc = &l->own_doc;
	l->n = n;
	l->stages = mem_zero(n, sizeof(*l->stages));
	for (size_t i = 0; i < n; i++) {
		struct stage *s = &l->stages[i];

		s->step = &steps[i];
		s->lane = l;
		s->next = i + 1 < n ? s + 1 : NULL;
		s->state = mem_zero(1, steps[i].filter->state);
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
		l->stop = l->opt.fail_fast;
		buf_str(&at, r->file);
		buf_print(&at,
		    r->format == FORMAT_WARC ? ": record %" PRIu64 :
					       ":%" PRIu64,
		    r->line);
		buf_byte(&at, '\0');
		message_add(&l->errors, at.p,
		    "byte %" PRIu64 " (of the input: %" PRIu64 "): %s", r->at,
		    r->offset + r->at, r->error);
		buf_free(&at);
	}
	l->broken_bytes += r->bytes.n;
	if (!l->opt.keep_rejects)
		return;
	buf_put(&l->rejects, r->bytes);
	if (r->last && r->bytes.n > 0 && r->bytes.p[r->bytes.n - 1] != '\n')
		buf_byte(&l->rejects, '\n');
}

void
lane_take(struct lane *l, const struct raw *r)
{
	struct doc *d = l->doc;
	struct raw broken;
	size_t at = 0;

	if (r->kind == RAW_BAD) {
		take_bad(l, r);
		return;
	}
	if (r->kind == RAW_BLANK) {
		if (l->opt.reports)
			return;
		buf_put(&l->out, r->bytes);
		if (r->eol)
			buf_byte(&l->out, '\n');
		return;
	}
	if (r->kind == RAW_TEXT && !r->first) {
		d->text = r->bytes;
	} else if (!doc_read(d, r, l->opt.field, &broken.error, &at)) {
		const char *error = broken.error;

		broken = *r;
		broken.kind = RAW_BAD;
		broken.error = error;
		broken.at = at;
		broken.last = true;
		take_bad(l, &broken);
		return;
	}
	feed(&l->stages[0], d, d->text, r->kind != RAW_TEXT || r->last);
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
		if (!doc_load(l->doc, bytes, l->opt.field))
			die("the temporary file has changed under us");
		s->dead = s->moved = s->aside = false;
		work(s, l->doc, l->doc->text, true, true);
		end(s, l->doc);
		if (l->full.call != NULL)
			l->full.call(l->full.arg);
	}
}

void
lane_finish(struct lane *l)
{
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

static void
merge_tallies(struct tallies *to, const struct tallies *from, bool copy)
{
	for (size_t i = 0; i < from->n; i++) {
		struct tally *t = tally(to, from->rows[i].name, copy);

		t->count += from->rows[i].count;
		t->cut += from->rows[i].cut;
		t->added += from->rows[i].added;
	}
}

static void
merge_sums(struct sums *to, const struct sums *from)
{
	to->in += from->in;
	to->out += from->out;
	to->dropped += from->dropped;
	to->rejected += from->rejected;
	to->bytes_in += from->bytes_in;
	to->bytes_out += from->bytes_out;
	to->bytes_dropped += from->bytes_dropped;
	to->bytes_rejected += from->bytes_rejected;
	to->cut += from->cut;
	to->added += from->added;
}

void
lane_merge(struct lane *l, const struct lane *other, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct stage *s = &l->stages[i], *o = &other->stages[i];

		merge_sums(&s->sums, &o->sums);
		merge_tallies(&s->rules, &o->rules, false);
		merge_tallies(&s->counts, &o->counts, true);
		s->nanoseconds += o->nanoseconds;
	}
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
		for (size_t k = 0; k < s->counts.n; k++)
			free((void *)(uintptr_t)s->counts.rows[k].name);
		free(s->counts.rows);
		free(s->rules.rows);
		free(s->state);
		spool_free(s->spool);
		buf_free(&s->rest);
		buf_free(&s->note);
		buf_free(&s->out);
	}
	doc_free(&l->own_doc);
	buf_free(&l->out);
	buf_free(&l->removed);
	buf_free(&l->rejects);
	buf_free(&l->errors);
	free(l->stages);
	free(l);
}
