/*
 * undup-lines.c - lines that were there before are cut
 *
 * They are told by a 128-bit fingerprint: of the bytes, of a normal form, or
 * of some columns.  Where copies must be counted before any is cut, or another
 * than the first is to stay, all documents come twice.
 */
#include <string.h>

#include "bytes16.h"
#include "mem.h"
#include "undup.h"
#include "utf8.h"

enum { AHEAD = 16 }; /* lines; what they need is fetched in two steps */

/* A line, as digest() notes it. */
struct line {
	struct hash128 print; /* zeros: it stays anyway */
	size_t end;           /* with its newline; offset in the piece */
};

/* A line or paragraph, where copies are counted. */
struct counted {
	struct hash128 print;
	uint32_t copies, passed;
};

size_t
undup_line_end(struct span text, size_t from)
{
	const char *nl = memchr(text.p + from, '\n', text.n - from);

	return nl == NULL ? text.n : (size_t)(nl - text.p) + 1;
}

struct span
undup_line(struct span text, size_t from, size_t end)
{
	if (end > from && text.p[end - 1] == '\n')
		end--;
	return span_cut(text, from, end);
}

/* The columns asked for, in the order they stand, with what parts them.  As
 * cut(1) has it, a line without a delimiter is its first column. */
static struct span
columns_of(const struct conf *c, struct span s, struct buf *b)
{
	const char *p = s.p, *end = s.p + s.n, *q;
	uint32_t column = 1;
	size_t i;

	b->n = 0;
	for (;; p = q + 1, column++) {
		q = memchr(p, c->delimiter, (size_t)(end - p));
		for (i = 0; i < c->ncolumns; i++)
			if (column >= c->columns[i].from &&
			    column <= c->columns[i].to)
				break;
		if (i < c->ncolumns) {
			buf_add(b, p, (size_t)((q != NULL ? q : end) - p));
			buf_byte(b, c->delimiter);
		}
		if (q == NULL)
			return buf_span(b);
	}
}

struct hash128
undup_print(const struct conf *c, struct state *st, struct span s)
{
	if ((!c->copies.empty && span_blank(s)) ||
	    (c->length > 0 && utf8_count(s) < c->length))
		return (struct hash128){ 0, 0 };
	if (c->ncolumns > 0)
		s = columns_of(c, s, &st->value);
	return form_print(
	    (enum form)c->copies.form, s, c->copies.seed, &st->normal);
}

/* ---- one look ---- */

static void
take_record(void *arg, const struct record *r)
{
	struct state *st = arg;
	bool fresh;

	table_add(&st->lines, r->note.p, &fresh);
}

void
undup_begin_lines(const struct conf *c, struct state *st)
{
	undup_load(c, take_record, st);
}

void
undup_start_lines(const struct conf *c, struct state *st)
{
	table_init(&st->lines, sizeof(struct hash128), sizeof(struct hash128));
	if (c->copies.seed == 0)
		table_guard(&st->lines);
}

/* Was it there before? */
static inline bool
repeats(const struct conf *c, struct state *st, const struct hash128 *print)
{
	const struct span note = { (const char *)print, sizeof(*print) };
	bool fresh;

	if ((print->lo | print->hi) == 0)
		return false;
	table_add(&st->lines, print, &fresh);
	if (fresh && c->seen != NULL)
		undup_remember(c, st, note, SPAN(""));
	return !fresh;
}

bool
undup_repeats(
    const struct conf *c, struct state *st, const struct hash128 *print)
{
	return repeats(c, st, print);
}

const char *
undup_line_rule(const struct conf *c, bool gone)
{
	return !gone        ? "first-copy" :
	    c->unit == LINE ? "duplicate-line" :
			      "duplicate-paragraph";
}

/* Are lines compared as they are? */
static bool
plain(const struct conf *c)
{
	return c->ncolumns == 0 && c->length == 0 && c->copies.form == FORM_RAW;
}

/* Notes the line text[from, end), for which there is room. */
static inline void
note_line(const struct conf *c, struct state *st, bool as_is, struct span text,
    size_t from, size_t end, struct buf *note)
{
	const struct span one = undup_line(text, from, end);
	struct line line = { .end = end };

	/* Nearly all lines are hashed as they are. */
	line.print = as_is && one.n > 0 && *one.p > ' ' ?
	    hash128(one, c->copies.seed) :
	    undup_print(c, st, one);
	memcpy(note->p + note->n, &line, sizeof(line));
	note->n += sizeof(line);
}

enum {
	BLOCK = 64,   /* bytes; no more lines end in it */
	BATCH = 1024, /* lines there is room for at a time */
};

static inline uint64_t
newlines16(const char *p)
{
	return bytes16_bits((bytes16)(bytes16_load(p) == '\n'));
}

/* The newlines of the block at p, a bit for each byte. */
static uint64_t
newlines(const char *p)
{
	return newlines16(p) | newlines16(p + 16) << 16 |
	    newlines16(p + 32) << 32 | newlines16(p + 48) << 48;
}

/* Lines are short: calling memchr(3) for each would take longer. */
static void
digest_lines(struct stage *s, const struct piece *piece, struct buf *note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	const bool as_is = plain(c);
	const struct span text = piece->text;
	size_t at, end, from = 0;
	uint64_t bits;

	for (at = 0; text.n - at >= BLOCK; at += BLOCK) {
		bits = newlines(text.p + at);
		if (note->size - note->n < BLOCK * sizeof(struct line))
			buf_reserve(note, BATCH * sizeof(struct line));
		for (; bits != 0; bits &= bits - 1) {
			end = at + (size_t)__builtin_ctzll(bits) + 1;
			note_line(c, st, as_is, text, from, end, note);
			from = end;
		}
	}
	for (; from < text.n; from = end) {
		end = undup_line_end(text, from);
		buf_reserve(note, sizeof(struct line));
		note_line(c, st, as_is, text, from, end, note);
	}
}

/* Has the processor fetch what lines to come need of the table. */
static inline void
look_ahead(const struct state *st, struct span note, size_t i, size_t n)
{
	if (i + 2 * AHEAD < n)
		table_prefetch(
		    &st->lines, note.p + (i + 2 * AHEAD) * sizeof(struct line));
	if (i + AHEAD < n)
		table_prefetch_entry(
		    &st->lines, note.p + (i + AHEAD) * sizeof(struct line));
}

/* The i-th line of a note. */
static inline struct line
line_at(struct span note, size_t i)
{
	struct line line;

	memcpy(&line, note.p + i * sizeof(line), sizeof(line));
	return line;
}

static size_t
apply_lines(struct stage *s, const struct piece *piece, struct span note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	const size_t n = note.n / sizeof(struct line);
	size_t i, from = 0;
	struct line line;
	bool gone;

	for (i = 0; i < n; i++) {
		look_ahead(st, note, i, n);
		line = line_at(note, i);
		gone = repeats(c, st, &line.print);
		if (gone != c->inverted)
			cut(s, from, line.end, undup_line_rule(c, gone));
		from = line.end;
	}
	return piece->text.n;
}

/* ---- all seen before one is cut ---- */

void
undup_start_counted(const struct conf *c, struct state *st)
{
	(void)c;
	table_init(&st->lines, sizeof(struct counted), sizeof(struct hash128));
}

void
undup_count_copy(struct state *st, const struct hash128 *print)
{
	struct counted e;
	bool fresh;
	char *slot;

	if ((print->lo | print->hi) == 0)
		return;
	slot = table_add(&st->lines, print, &fresh);
	memcpy(&e, slot, sizeof(e));
	e.copies++;
	memcpy(slot, &e, sizeof(e));
}

/* What was counted of a unit, which now comes again. */
static struct counted
come_again(struct state *st, const struct hash128 *print)
{
	struct counted e = { *print, 1, 1 };
	char *slot;

	if ((print->lo | print->hi) == 0)
		return e;
	if ((slot = table_find(&st->lines, print)) == NULL)
		die("the documents have changed under us");
	memcpy(&e, slot, sizeof(e));
	e.passed++;
	memcpy(slot, &e, sizeof(e));
	return e;
}

void
undup_choose(struct stage *s, const struct piece *piece, size_t from,
    size_t body, size_t end, const struct hash128 *print)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	const struct counted e = come_again(st, print);
	const bool many = e.copies > 1 && e.copies >= c->least;
	bool gone = many &&
	    (c->keep == NONE || e.passed != (c->keep == LAST ? e.copies : 1));

	if (!c->counted) {
		if (gone != c->inverted)
			cut(s, from, end, undup_line_rule(c, gone));
		return;
	}
	if (e.passed > 1 || (!many && (c->inverted || c->least > 0)))
		return;
	st->value.n = 0;
	buf_print(&st->value, "%7u ", e.copies);
	buf_put(&st->value, undup_line(piece->text, from, body));
	report(s, buf_span(&st->value));
}

static void
survey_lines(struct stage *s, const struct piece *piece, struct span note)
{
	struct state *st = stage_state(s);
	const size_t n = note.n / sizeof(struct line);
	struct line line;
	size_t i;

	(void)piece;
	for (i = 0; i < n; i++) {
		look_ahead(st, note, i, n);
		line = line_at(note, i);
		undup_count_copy(st, &line.print);
	}
}

static size_t
choose_lines(struct stage *s, const struct piece *piece, struct span note)
{
	const size_t n = note.n / sizeof(struct line);
	size_t i, from = 0;
	struct line line;

	for (i = 0; i < n; i++) {
		line = line_at(note, i);
		undup_choose(s, piece, from, line.end, line.end, &line.print);
		from = line.end;
	}
	return piece->text.n;
}

const struct mode undup_lines = {
	.start = undup_start_lines,
	.begin = undup_begin_lines,
	.digest = digest_lines,
	.apply = apply_lines,
};
const struct mode undup_counted_lines = {
	.start = undup_start_counted,
	.digest = digest_lines,
	.survey = survey_lines,
	.apply = choose_lines,
};
