/*
 * ungarble-line.c - what is changed in a line of UTF-8
 *
 * Two looks at it: bytes that are no characters and HTML's references give a
 * line between, in which damage is then repaired.  Both lists of changes are
 * merged into edits of the line as it came.
 *
 * An entity that an author meant to show is decoded unless the line looks like
 * markup or the entity stands in quotation marks.
 */
#include <string.h>

#include "entity.h"
#include "mem.h"
#include "ungarble.h"
#include "utf8.h"

static void
add_change(struct state *st, size_t from, size_t to, struct span other,
    const char *rule)
{
	struct change *c;

	st->changes = mem_room(st->changes, st->changes_n, &st->changes_size,
	    sizeof(*st->changes));
	c = &st->changes[st->changes_n++];
	*c = (struct change){ from, to, st->mid.n, other.n, rule };
	buf_put(&st->mid, other);
}

static bool
letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Is there a tag, or code?  There an entity may well be meant. */
static bool
markup(struct span line)
{
	const char *p = line.p, *end = line.p + line.n;

	while ((p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		p++;
		if (p < end &&
		    (letter(*p) || *p == '/' || *p == '!' || *p == '?') &&
		    memchr(p, '>', (size_t)(end - p)) != NULL)
			return true;
	}
	return memchr(line.p, '{', line.n) != NULL &&
	    memchr(line.p, '}', line.n) != NULL &&
	    memchr(line.p, ';', line.n) != NULL &&
	    memchr(line.p, '=', line.n) != NULL;
}

/* "&nbsp;" in quotation marks is spoken of, not used. */
static bool
quoted(struct span line, size_t from, size_t to)
{
	char before = from > 0 ? line.p[from - 1] : ' ';

	return to < line.n && strchr("\"'`", before) != NULL &&
	    line.p[to] == before;
}

/* Reads a reference at line.p[at]; what it gives may be the beginning of
 * another ("&amp;eacute;").  Returns its length, or 0. */
static size_t
nested_entity(struct span line, size_t at, char out[ENTITY_MAX], size_t *n)
{
	size_t len = entity_read(span_cut(line, at, line.n), out, n), more, k;
	char again[48];

	if (len == 0 || quoted(line, at, at + len))
		return 0;
	while (*n == 1 && *out == '&') {
		k = line.n - (at + len);
		if (k > sizeof(again) - 1)
			k = sizeof(again) - 1;
		again[0] = '&';
		memcpy(again + 1, line.p + at + len, k);
		more = entity_read((struct span){ again, k + 1 }, out, n);
		if (more == 0) {
			*n = 1;
			break;
		}
		len += more - 1;
	}
	return len;
}

/* A high surrogate at p and a low one after it? */
static bool
surrogate_pair(const char *p, const char *end)
{
	return utf8_surrogate(p, end) && !(p[1] & '\x10') &&
	    utf8_surrogate(p + 3, end) && (p[4] & '\x10');
}

/* Bytes that are no characters, at line.p[i]; returns how many were dealt
 * with.  In text from JSON's escapes, two surrogates make a pair, and a lone
 * one is one character lost. */
static size_t
change_invalid(struct state *st, enum invalid how, bool escapes,
    struct span line, size_t i, size_t n)
{
	const char *p = line.p + i, *end = line.p + line.n;
	const char *rule = "invalid-byte";
	size_t at = st->changes_n;

	if (escapes && utf8_surrogate(p, end)) {
		rule = "surrogate";
		n = 3;
		if (surrogate_pair(p, end)) {
			int hi = (p[1] & 0x0F) << 6 | (p[2] & 0x3F);
			int lo = (p[4] & 0x0F) << 6 | (p[5] & 0x3F);
			char out[4];

			n = utf8_encode(
			    out, (uint32_t)(0x10000 + (hi << 10 | lo)));
			add_change(st, i, i + 6, (struct span){ out, n },
			    "surrogate-pair");
			return 6;
		}
	}
	add_change(st, i, i + n, (struct span){ "", 0 }, rule);
	charset_invalid((struct span){ p, n }, how, &st->mid);
	st->changes[at].n = st->mid.n - st->changes[at].at;
	return n;
}

/* First look at a line: invalid bytes and entities.  Fills st->mid and
 * st->changes; without changes mid is not used. */
static void
clean_line(struct state *st, const struct conf *conf, bool escapes,
    struct span line, bool broken)
{
	bool entities = !conf->no_entities &&
	    memchr(line.p, '&', line.n) != NULL && !markup(line);
	size_t i = 0, done = 0, n, len;
	char out[ENTITY_MAX];
	uint32_t cp;

	st->mid.n = st->changes_n = 0;
	if (!entities && !broken)
		return;
	while (i < line.n) {
		if (broken) {
			n = utf8_decode(line.p + i, line.p + line.n, &cp);
		} else {
			const char *amp = memchr(line.p + i, '&', line.n - i);

			if (amp == NULL)
				break;
			i = (size_t)(amp - line.p);
			cp = '&';
			n = 1;
		}
		len = 0;
		if (cp == UINT32_MAX ||
		    (cp == '&' && entities &&
			(len = nested_entity(line, i, out, &n)) > 0)) {
			buf_add(&st->mid, line.p + done, i - done);
			if (cp == UINT32_MAX)
				len = change_invalid(
				    st, conf->invalid, escapes, line, i, n);
			else
				add_change(st, i, i + len,
				    (struct span){ out, n }, "entity");
			done = i + len;
			n = len;
		}
		i += n;
	}
	if (st->changes_n > 0)
		buf_add(&st->mid, line.p + done, line.n - done);
}

static enum mojibake_look
look_at(const struct conf *conf, struct span text)
{
	if (!conf->no_mojibake)
		return mojibake_look(conf->tables, text);
	return utf8_valid(text) < text.n ? MOJIBAKE_BROKEN : MOJIBAKE_NONE;
}

bool
ungarble_line(struct state *st, const struct conf *conf, bool escapes,
    bool valid, struct span line)
{
	enum mojibake_look look = valid && conf->no_mojibake ?
	    MOJIBAKE_NONE :
	    look_at(conf, line);

	clean_line(st, conf, escapes, line, look == MOJIBAKE_BROKEN);
	if (st->changes_n > 0)
		look = look_at(conf, buf_span(&st->mid));
	st->mended = look == MOJIBAKE_PERHAPS &&
	    mojibake_repair(conf->tables, &st->work,
		st->changes_n > 0 ? buf_span(&st->mid) : line);
	return st->mended || st->changes_n > 0;
}

void
ungarble_text(const struct state *st, struct span line, struct buf *out)
{
	struct span mid = st->changes_n > 0 ? buf_span(&st->mid) : line;
	size_t done = 0, i;

	for (i = 0; st->mended && i < st->work.edits_n; i++) {
		const struct mojibake_edit *e = &st->work.edits[i];

		buf_put(out, span_cut(mid, done, e->from));
		buf_add(out, st->work.out.p + e->at, e->n);
		done = e->to;
	}
	buf_put(out, span_cut(mid, done, mid.n));
}

/* ---- edits ---- */

/* Where the two lists of changes are up to. */
struct merge {
	const struct change *c, *c_end;        /* line to mid */
	const struct mojibake_edit *e, *e_end; /* mid to the end */
	size_t line_at, mid_at; /* these two stand for each other */
};

/* The line's offset for an offset of mid, no change lying between. */
static size_t
line_offset(const struct merge *m, size_t mid)
{
	return m->line_at + (mid - m->mid_at);
}

/* Repairs that touch changes make one edit with them. */
static void
merge_group(struct stage *s, struct state *st, struct merge *m, size_t base)
{
	size_t from = m->e->from < m->c->at ? m->e->from : m->c->at, mid = from;
	size_t line_from = line_offset(m, from), to = from;
	const char *rule = m->e->rule;

	st->out.n = 0;
	for (;;) {
		if (m->c < m->c_end && m->c->at <= to &&
		    (m->c->at < to || to == from)) {
			if (m->c->at + m->c->n > to)
				to = m->c->at + m->c->n;
			m->line_at = m->c->to;
			m->mid_at = m->c->at + m->c->n;
			m->c++;
		} else if (m->e < m->e_end && m->e->from <= to &&
		    (m->e->from < to || to == from)) {
			buf_add(&st->out, st->mid.p + mid, m->e->from - mid);
			buf_add(&st->out, st->work.out.p + m->e->at, m->e->n);
			mid = m->e->to;
			if (mid > to)
				to = mid;
			m->e++;
		} else {
			break;
		}
	}
	buf_add(&st->out, st->mid.p + mid, to - mid);
	replace(s, base + line_from, base + line_offset(m, to),
	    buf_span(&st->out), rule);
}

void
ungarble_edit(struct stage *s, struct state *st, size_t base)
{
	struct merge m = { .c = st->changes,
		.c_end = st->changes + st->changes_n };
	struct span other;

	if (st->mended) {
		m.e = st->work.edits;
		m.e_end = m.e + st->work.edits_n;
	}
	while (m.c < m.c_end || m.e < m.e_end) {
		if (m.e == m.e_end ||
		    (m.c < m.c_end && m.c->at + m.c->n <= m.e->from)) {
			other = (struct span){ st->mid.p + m.c->at, m.c->n };
			replace(s, base + m.c->from, base + m.c->to, other,
			    m.c->rule);
			m.line_at = m.c->to;
			m.mid_at = m.c->at + m.c->n;
			m.c++;
		} else if (m.c == m.c_end || m.c->at >= m.e->to) {
			other = (struct span){ st->work.out.p + m.e->at,
				m.e->n };
			replace(s, base + line_offset(&m, m.e->from),
			    base + line_offset(&m, m.e->to), other, m.e->rule);
			m.e++;
		} else {
			merge_group(s, st, &m, base);
		}
	}
}

/* ---- where to look ---- */

size_t
ungarble_odd(const struct conf *conf, struct span s)
{
	bool broken;

	return conf->no_mojibake ? utf8_valid(s) :
				   mojibake_find(conf->tables, s, &broken);
}

size_t
ungarble_broken(struct span text, bool escapes, bool lone)
{
	const char *p, *end = text.p + text.n;
	size_t at = 0;

	for (;;) {
		at += utf8_valid(span_cut(text, at, text.n));
		p = text.p + at;
		if (!escapes || !utf8_surrogate(p, end))
			return at;
		if (lone)
			at += 3;
		else if (surrogate_pair(p, end))
			at += 6;
		else
			return at;
	}
}
