/*
 * stage.c - what filters call, and the books kept of it
 *
 * Each stage counts what goes through it and what it does, and logs every edit
 * for --removed.
 */
#include <assert.h>
#include <inttypes.h>
#include <stdlib.h>

#include "json.h"
#include "mem.h"
#include "message.h"
#include "run.h"
#include "spool.h"
#include "utf8.h"

/* So much of --removed is written before its piece is done: a line for each
 * edit may make many times the text. */
enum { LOG_FULL = 1024 * 1024 };

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
	t->rows = mem_room(t->rows, t->n, &t->size, sizeof(*t->rows));
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

/* ---- saying what happened ---- */

/* "file:line", or what stands for it, as messages begin. */
static void
place(struct buf *b, const struct stage *s, const struct doc *d)
{
	buf_str(b, d->file);
	if (d->from_warc)
		buf_print(b, ": record %" PRIu64, d->line);
	else if (!d->plain)
		buf_print(b, ":%" PRIu64, d->line);
	else if (d->no > 0)
		buf_print(b, ": document %" PRIu64, d->no);
	if (s->lane->opt.named_stages)
		buf_print(b, ": %s", s->step->filter->name);
	buf_byte(b, '\0');
}

__attribute__((format(printf, 3, 0))) static void
say(struct stage *s, const struct doc *d, const char *fmt, va_list ap)
{
	struct buf at = { 0 };

	place(&at, s, d);
	message_vadd(&s->lane->made.errors, at.p, fmt, ap);
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
	struct buf *b = &s->lane->made.removed;

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
	if (strcmp(name, s->lane->opt.field) == 0)
		die("--field=%s: a tag of that name would take its place",
		    name);
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

/* run.c's end() adds the end. */
void
stage_keep_reject(struct stage *s, struct span bytes)
{
	struct lane *l = s->lane;

	if (!l->opt.keep_rejects || bytes.n == 0)
		return;
	buf_put(&l->made.rejects, bytes);
	l->reject_open = bytes.p[bytes.n - 1] != '\n';
}

void
stage_set_aside(struct stage *s, const struct doc *d, struct span kept,
    const char *fmt, ...)
{
	struct lane *l = s->lane;
	va_list ap;

	s->dead = s->aside = true;
	s->sums.rejected++;
	l->rejected++;
	va_start(ap, fmt);
	say(s, d, fmt, ap);
	va_end(ap);
	stage_keep_reject(s, kept);
}

void
reject(struct stage *s, size_t at, const char *what)
{
	assert(s->step->way.whole && !s->edited && !s->dead);
	stage_set_aside(s, s->doc, s->doc->plain ? s->piece->text : s->doc->raw,
	    "byte %zu of the text: %s", at, what);
	s->sums.bytes_rejected += s->piece->text.n;
}

void
report(struct stage *s, struct span line)
{
	buf_put(&s->lane->made.out, line);
	buf_byte(&s->lane->made.out, '\n');
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

/* ---- what is left of a stage ---- */

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
stage_merge(struct stage *s, const struct stage *other)
{
	merge_sums(&s->sums, &other->sums);
	merge_tallies(&s->rules, &other->rules, false);
	merge_tallies(&s->counts, &other->counts, true);
	s->nanoseconds += other->nanoseconds;
}

void
stage_free(struct stage *s)
{
	for (size_t i = 0; i < s->counts.n; i++)
		free((void *)(uintptr_t)s->counts.rows[i].name);
	for (size_t i = 0; i < s->held_size; i++)
		doc_free(&s->held[i].doc);
	free(s->held);
	buf_free(&s->held_text);
	free(s->counts.rows);
	free(s->rules.rows);
	free(s->state);
	spool_free(s->spool);
	buf_free(&s->rest);
	buf_free(&s->note);
	buf_free(&s->out);
}
