/*
 * ungarble - any charset to UTF-8; entities and mojibake undone
 *
 * A document is in one charset: the one named, that of its byte order mark, or
 * the one detected from its first 64 KiB that are not ASCII (until so much is
 * at hand, nothing is settled, so the answer does not depend on how the text
 * came in).  With --per-line each line is judged by itself.
 *
 * In what is UTF-8 by then, bytes that are no characters are replaced, HTML's
 * character references decoded where they are residue, and text that was once
 * read through the wrong table is repaired, line by line.  Lines of nothing
 * but ASCII without "&" are never looked at, others only as far as it takes to
 * see that nothing can be wrong with them.
 *
 * Detection errs on short documents, mojibake.c says where the repair errs,
 * and an entity that an author meant to show is decoded unless the line looks
 * like markup or the entity stands in quotation marks.
 */
#include <stdlib.h>
#include <strings.h>

#include "charset.h"
#include "entity.h"
#include "filter.h"
#include "mem.h"
#include "mojibake.h"
#include "utf8.h"

struct conf {
	const char *from;
	bool per_line, explain, no_entities, no_mojibake;
	enum invalid invalid;
	struct mojibake *tables;
};

/* A change to a line: of its bytes [from, to), into mid.p[at, at + n). */
struct change {
	size_t from, to, at, n;
	const char *rule;
};

enum phase {
	BEGINNING,    /* nothing is known */
	ASCII_SO_FAR, /* the first window was ASCII, and all after it */
	HOLDING,      /* until there is a window from the first odd line on */
	DECIDED
};

struct state {
	struct detector *detector;
	struct charset *charset; /* of the document, once decided */
	struct charset *other;   /* of a line, with --per-line */
	enum phase phase;
	size_t mark;          /* a byte order mark to be cut */
	struct buf converted; /* the line as UTF-8 */
	struct buf mid;       /* with the changes made */
	struct change *changes;
	size_t changes_n, changes_size;
	bool mended; /* work holds the repairs of mid */
	struct mojibake_work work;
	struct buf out, note;
};

/* ---- one line of UTF-8: what is to be changed ---- */

static void
add_change(struct state *st, size_t from, size_t to, struct span other,
    const char *rule)
{
	struct change *c;

	if (st->changes_n == st->changes_size) {
		st->changes_size = st->changes_size ? 2 * st->changes_size : 16;
		st->changes = mem_grow(
		    st->changes, st->changes_size, sizeof(*st->changes));
	}
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

/* A surrogate at p, as JSON's escapes come: ED A0..BF xx. */
static bool
surrogate(const char *p, const char *end)
{
	return end - p >= 3 && p[0] == '\xED' && (p[1] & '\xE0') == '\xA0' &&
	    (p[2] & '\xC0') == '\x80';
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

	if (escapes && surrogate(p, end)) {
		rule = "surrogate";
		n = 3;
		if (!(p[1] & '\x10') && surrogate(p + 3, end) &&
		    (p[4] & '\x10')) {
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

/* Works out all that is to be done to a line.  valid: it is UTF-8 for sure.
 * False: nothing. */
static bool
mend_line(struct state *st, const struct conf *conf, bool escapes, bool valid,
    struct span line)
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

/* The line with all changes, appended to out. */
static void
mended_text(const struct state *st, struct span line, struct buf *out)
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

/* Makes the edits for a line of the piece that begins at base. */
static void
edit_line(struct stage *s, struct state *st, size_t base)
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

/* ---- --explain ---- */

static size_t
count_rule(const struct state *st, const char *rule)
{
	size_t n = 0, i;

	for (i = 0; i < st->changes_n; i++)
		n += strcmp(st->changes[i].rule, rule) == 0;
	return n;
}

/* "file:line: plan: before -> after" */
static void
explain(struct stage *s, struct state *st, const struct piece *p, size_t at,
    struct span before, struct span after, const char *charset)
{
	static const char *const rules[] = { "entity", "invalid-byte",
		"surrogate", "surrogate-pair" };
	struct buf *b = &st->note;
	uint64_t line, column;
	size_t i, n;

	where(s, at, &line, &column);
	b->n = 0;
	if (colour(s))
		buf_visible(b, span_of(doc_file(p->doc)));
	else
		buf_str(b, doc_file(p->doc));
	buf_print(b, ":%llu:", (unsigned long long)line);
	if (charset != NULL)
		buf_print(b, " charset %s;", charset);
	for (i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
		if ((n = count_rule(st, rules[i])) > 0)
			buf_print(b, " %s x%zu;", rules[i], n);
	}
	for (i = 0; st->mended && i < st->work.layers; i++)
		buf_print(b, " undo %s;", st->work.plan[i]);
	if (st->mended && st->work.controls)
		buf_str(b, " c1-control;");
	buf_str(b, " ");
	buf_visible(b, before);
	buf_str(b, " -> ");
	buf_visible(b, after);
	report(s, buf_span(b));
}

static struct span
without_newline(struct span s)
{
	if (s.n > 0 && s.p[s.n - 1] == '\n')
		s.n--;
	if (s.n > 0 && s.p[s.n - 1] == '\r')
		s.n--;
	return s;
}

static void
explain_line(struct stage *s, struct state *st, const struct piece *p,
    size_t at, struct span line)
{
	st->out.n = 0;
	mended_text(st, line, &st->out);
	explain(s, st, p, at, without_newline(line),
	    without_newline(buf_span(&st->out)), NULL);
}

static void
name_count(struct stage *s, const char *kind, const char *name)
{
	struct state *st = stage_state(s);

	st->note.n = 0;
	buf_str(&st->note, kind);
	buf_str(&st->note, name);
	buf_byte(&st->note, '\0');
	count(s, st->note.p, 1);
}

/* ---- text in UTF-8 ---- */

/* Converts a line of another charset and mends it: text[from, to). */
static void
convert_line(struct stage *s, struct charset *c, const struct piece *p,
    size_t from, size_t to)
{
	struct state *st = stage_state(s);
	const struct conf *conf = stage_conf(s);
	struct span source = span_cut(p->text, from, to), line, done;
	bool changed;

	st->converted.n = 0;
	charset_convert(c, source, conf->invalid, &st->converted, NULL);
	line = buf_span(&st->converted);
	changed = charset_repairs(c) && mend_line(st, conf, false, true, line);
	if (changed) {
		st->out.n = 0;
		mended_text(st, line, &st->out);
		done = buf_span(&st->out);
	} else {
		st->mended = false;
		st->changes_n = 0;
		done = line;
	}
	if (conf->explain && !span_eq(source, done))
		explain(s, st, p, from, without_newline(line),
		    without_newline(done), charset_name(c));
	else
		edit(s, from, to, done, "charset", span_of(charset_name(c)));
}

/* With --per-line: a line that is not UTF-8. */
static bool
convert_other(struct stage *s, const struct piece *p, size_t from, size_t to)
{
	struct state *st = stage_state(s);
	struct span line = span_cut(p->text, from, to);
	const char *name = detect_line(st->detector, line,
	    st->other != NULL ? charset_name(st->other) : NULL);

	if (strcmp(name, "UTF-8") == 0)
		return false;
	if (st->other == NULL || strcmp(charset_name(st->other), name) != 0) {
		charset_close(st->other);
		if ((st->other = charset_open_wide(name)) == NULL)
			st->other = charset_open("windows-1252");
	}
	if (st->other == NULL)
		return false;
	charset_reset(st->other);
	name_count(s, "line-charset:", charset_name(st->other));
	convert_line(s, st->other, p, from, to);
	return true;
}

static void
utf8_line(struct stage *s, const struct piece *p, size_t from, size_t to)
{
	struct state *st = stage_state(s);
	const struct conf *conf = stage_conf(s);
	struct span line = span_cut(p->text, from, to);

	if (conf->per_line && utf8_valid(line) < line.n &&
	    convert_other(s, p, from, to))
		return;
	if (!mend_line(st, conf, !doc_plain(p->doc), false, line))
		return;
	if (conf->explain)
		explain_line(s, st, p, from, line);
	else
		edit_line(s, st, from);
}

/* The first place in s that calls for a look at its line; s.n: there is none.
 * Entities are not its concern. */
static size_t
find_odd(const struct conf *conf, struct span s)
{
	bool broken;

	return conf->no_mojibake ? utf8_valid(s) :
				   mojibake_find(conf->tables, s, &broken);
}

/* The next entity, or end. */
static const char *
find_entity(const char *p, const char *end)
{
	char out[ENTITY_MAX];
	size_t n;

	for (; (p = memchr(p, '&', (size_t)(end - p))) != NULL; p++) {
		if (entity_read(
			(struct span){ p, (size_t)(end - p) }, out, &n) > 0)
			return p;
	}
	return end;
}

/* text[from, to) is UTF-8: finds the lines that need a look.  known:
 * where the first odd one is, or from. */
static void
utf8_text(struct stage *s, const struct piece *p, size_t from, size_t to,
    size_t known)
{
	const struct conf *conf = stage_conf(s);
	const char *text = p->text.p, *end = text + to, *at = text + from;
	const char *odd = text + known, *entity, *line, *nl;

	if (odd == at)
		odd += find_odd(conf, (struct span){ at, to - from });
	entity = conf->no_entities ? end : find_entity(at, end);
	while (odd < end || entity < end) {
		/* Back to its line's beginning, on to its end. */
		line = odd < entity ? odd : entity;
		nl = memchr(line, '\n', (size_t)(end - line));
		while (line > at && line[-1] != '\n')
			line--;
		at = nl == NULL ? end : nl + 1;
		utf8_line(s, p, (size_t)(line - text), (size_t)(at - text));
		if (odd < at)
			odd = at +
			    find_odd(
				conf, (struct span){ at, (size_t)(end - at) });
		if (entity < at)
			entity = find_entity(at, end);
	}
}

/* ---- text in other charsets ---- */

/* How many bytes at the front are lines of ASCII without entities, or some of
 * those, in a charset that keeps them. */
static size_t
plain_lines(const struct conf *conf, const struct charset *c, struct span text)
{
	size_t n;

	if (!charset_keeps_ascii(c))
		return 0;
	if (text.n > CHARSET_WINDOW)
		text.n = CHARSET_WINDOW;
	n = utf8_ascii(text);
	if (!conf->no_entities)
		n = (size_t)(find_entity(text.p, text.p + n) - text.p);
	while (n > 0 && text.p[n - 1] != '\n')
		n--;
	return n;
}

/* Returns how much of text[from, ...) was settled. */
static size_t
other_text(struct stage *s, const struct piece *p, size_t from)
{
	struct state *st = stage_state(s);
	struct span rest;
	size_t at = from, len;

	for (; at < p->text.n; at += len) {
		rest = span_cut(p->text, at, p->text.n);
		if ((len = plain_lines(stage_conf(s), st->charset, rest)) > 0)
			continue;
		len = charset_line(st->charset, rest, p->last);
		if (len == 0)
			break;
		convert_line(s, st->charset, p, at, at + len);
	}
	return at;
}

/* ---- invalid text ---- */

/* The first byte that is no character of UTF-8; text.n: there is none.  In text
 * from JSON's escapes surrogates count as characters if they are paired, or
 * with lone all the same. */
static size_t
first_broken(struct span text, bool escapes, bool lone)
{
	const char *p, *end = text.p + text.n;
	size_t at = 0;

	for (;;) {
		at += utf8_valid(span_cut(text, at, text.n));
		p = text.p + at;
		if (!escapes || !surrogate(p, end))
			return at;
		if (lone)
			at += 3;
		else if (!(p[1] & 0x10) && surrogate(p + 3, end) &&
		    (p[4] & 0x10))
			at += 6;
		else
			return at;
	}
}

/* For --invalid=fail.  The piece is the whole document. */
static size_t
first_invalid(struct state *st, struct span text, bool escapes)
{
	size_t at = text.n;

	if (charset_is_utf8(st->charset))
		return first_broken(text, escapes, false);
	st->converted.n = 0;
	charset_convert(st->charset, text, INVALID_FAIL, &st->converted, &at);
	charset_reset(st->charset);
	return at;
}

/* ---- which charset ---- */

static void
settle_on(struct stage *s, const char *name, bool named)
{
	struct state *st = stage_state(s);

	if (st->charset == NULL ||
	    strcmp(charset_name(st->charset), name) != 0) {
		charset_close(st->charset);
		st->charset = named ? charset_open(name) :
				      charset_open_wide(name);
		if (st->charset == NULL)
			st->charset = charset_open("UTF-8");
	}
	charset_reset(st->charset);
	st->phase = DECIDED;
}

/* The charset was named: only a byte order mark is looked for. */
static void
settle_named(struct stage *s, const char *name, struct span text)
{
	struct state *st = stage_state(s);
	const char *marked = detect_mark(text, &st->mark);

	if (marked != NULL && strncasecmp(name, marked, 6) == 0)
		name = strlen(name) > 6 ? name : marked;
	else
		st->mark = 0;
	settle_on(s, name, true);
}

static struct span
first_window(struct span text)
{
	return (struct span){ text.p,
		text.n < CHARSET_WINDOW ? text.n : CHARSET_WINDOW };
}

/* At the document's beginning, with a window of it at hand. */
static void
begin(struct stage *s, const struct piece *p)
{
	struct state *st = stage_state(s);
	const struct conf *conf = stage_conf(s);
	struct span window = first_window(p->text);
	struct detect_how how = { .start = true,
		.mixed = conf->per_line,
		.whole = p->last && window.n == p->text.n };

	detector_begin(st->detector, window);
	if (detect_trigger(window) < window.n || how.whole)
		settle_on(
		    s, detect(st->detector, window, how, &st->mark), false);
	else
		st->phase = ASCII_SO_FAR;
}

/*
 * Decides, if it can be; returns how much of the text, ASCII lines, comes
 * before the place from which the charset matters.
 */
static size_t
decide(struct stage *s, const struct piece *p)
{
	struct state *st = stage_state(s);
	const struct conf *conf = stage_conf(s);
	struct detect_how how = { .mixed = conf->per_line };
	struct span text = p->text, window;
	size_t at = 0, mark;

	if (st->phase != ASCII_SO_FAR && !p->last && text.n < CHARSET_WINDOW)
		return 0;
	if (st->phase == BEGINNING) {
		begin(s, p);
		if (st->phase == DECIDED)
			return 0;
	}
	if (st->phase == ASCII_SO_FAR) {
		at = detect_trigger(text);
		if (at == text.n && !p->last)
			return at;
		while (at > 0 && text.p[at - 1] != '\n')
			at--;
		st->phase = HOLDING;
	}
	text = span_cut(text, at, text.n);
	if (!p->last && text.n < CHARSET_WINDOW)
		return at;
	window = first_window(text);
	how.whole = p->last && window.n == text.n;
	settle_on(s, detect(st->detector, window, how, &mark), false);
	return at;
}

/*
 * As decide(), where there is nothing to be detected.  False: there is.  Text
 * of a record is UTF-8 already, surrogates aside, unless it cannot be or has
 * what shifts between charsets.  *odd: how far nothing in it is odd.
 */
static bool
known(struct stage *s, const struct piece *p, size_t *odd)
{
	const struct conf *conf = stage_conf(s);
	const struct span text = p->text;
	struct span rest;

	if (conf->from != NULL) {
		if (p->last || text.n >= 4)
			settle_named(s, conf->from, text);
		return true;
	}
	if (doc_plain(p->doc))
		return false;
	*odd = find_odd(conf, text);
	rest = span_cut(text, *odd, text.n);
	if (utf8_valid(rest) == rest.n ?
		memchr(text.p, '\0', text.n) != NULL ||
		    memchr(text.p, 0x1B, text.n) != NULL :
		first_broken(rest, true, true) < rest.n)
		return false;
	settle_named(s, "UTF-8", text);
	return true;
}

static size_t
apply(struct stage *s, const struct piece *p)
{
	struct state *st = stage_state(s);
	const struct conf *conf = stage_conf(s);
	size_t at = 0, odd = 0, bad;

	if (p->first) {
		st->phase = BEGINNING;
		st->mark = 0;
	}
	if (st->phase != DECIDED && !known(s, p, &odd))
		at = decide(s, p);
	/* Not before: as long as nothing is settled, all is done again. */
	if (p->last)
		name_count(s, "charset:", charset_name(st->charset));
	if (st->phase == DECIDED && conf->invalid == INVALID_FAIL &&
	    (bad = st->mark +
		    first_invalid(st, span_cut(p->text, st->mark, p->text.n),
			!doc_plain(p->doc))) < p->text.n) {
		reject(s, bad, "not a character of the charset");
		return p->text.n;
	}
	if (at > 0)
		utf8_text(s, p, 0, at, 0);
	if (st->phase != DECIDED)
		return at;
	if (st->mark > 0) {
		cut(s, 0, st->mark, "byte-order-mark");
		at = st->mark;
		st->mark = 0;
	}
	if (!charset_is_utf8(st->charset))
		return other_text(s, p, at);
	utf8_text(s, p, at, p->text.n, odd > at ? odd : at);
	return p->text.n;
}

/* ---- options ---- */

enum { FROM = 256, PER_LINE, INVALID, EXPLAIN, NO_ENTITIES, NO_MOJIBAKE };

static const struct opt opts[] = {
	{ FROM, "from", "CHARSET", "the charset of the input; any of iconv's" },
	{ PER_LINE, "per-line", NULL,
	    "detect the charset of each line that is not UTF-8" },
	{ INVALID, "invalid", "HOW",
	    "replace (the default), drop or escape "
	    "bytes that are no characters, or fail" },
	{ NO_ENTITIES, "no-entities", NULL, "leave &eacute; and the like" },
	{ NO_MOJIBAKE, "no-mojibake", NULL,
	    "leave text that was read as the wrong charset" },
	{ EXPLAIN, "explain", NULL, "say of each line what would be done" },
	{ 0 }
};

static const char *
option(void *p, int c, const char *arg)
{
	static const char *const ways[] = { "replace", "drop", "escape",
		"fail" };
	struct conf *conf = p;
	unsigned i;

	switch (c) {
	case FROM:
		conf->from = arg;
		return NULL;
	case PER_LINE:
		conf->per_line = true;
		return NULL;
	case NO_ENTITIES:
		conf->no_entities = true;
		return NULL;
	case NO_MOJIBAKE:
		conf->no_mojibake = true;
		return NULL;
	case EXPLAIN:
		conf->explain = true;
		return NULL;
	default:
		break;
	}
	for (i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		if (strcmp(arg, ways[i]) == 0) {
			conf->invalid = (enum invalid)i;
			return NULL;
		}
	}
	return "not one of replace, drop, escape, fail";
}

static bool
ready(void *p, struct way *how, struct buf *why)
{
	struct conf *conf = p;
	struct charset *c;

	if (conf->from != NULL) {
		if ((c = charset_open(conf->from)) == NULL) {
			buf_print(why,
			    "--from=%s: iconv(3) knows no such "
			    "charset",
			    conf->from);
			return false;
		}
		charset_close(c);
	}
	how->whole = conf->invalid == INVALID_FAIL;
	how->reports = conf->explain;
	conf->tables = mojibake_new();
	return true;
}

static void
forget(void *p)
{
	struct conf *conf = p;

	mojibake_free(conf->tables);
}

static void
start(struct stage *s)
{
	struct state *st = stage_state(s);

	st->detector = detector_new();
}

static void
stop(struct stage *s)
{
	struct state *st = stage_state(s);

	detector_free(st->detector);
	charset_close(st->charset);
	charset_close(st->other);
	buf_free(&st->converted);
	buf_free(&st->mid);
	buf_free(&st->out);
	buf_free(&st->note);
	free(st->changes);
	mojibake_done(&st->work);
}

const struct filter filter_ungarble = {
	.name = "ungarble",
	.about = "any charset to UTF-8; entities and mojibake undone",
	.synopsis = "[--from=CHARSET | --per-line] [--invalid=HOW] "
		    "[--no-entities] [--no-mojibake] [--explain]",
	.opts = opts,
	.conf = sizeof(struct conf),
	.state = sizeof(struct state),
	.option = option,
	.ready = ready,
	.forget = forget,
	.start = start,
	.apply = apply,
	.stop = stop,
};
