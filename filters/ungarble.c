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
#include <string.h>

#include "arg.h"
#include "entity.h"
#include "ungarble.h"
#include "utf8.h"

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

static void
explain_line(struct stage *s, struct state *st, const struct piece *p,
    size_t at, struct span line)
{
	st->out.n = 0;
	ungarble_text(st, line, &st->out);
	ungarble_explain(s, st, p, at, line, buf_span(&st->out), NULL);
}

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
	changed = charset_repairs(c) &&
	    ungarble_line(st, conf, false, true, line);
	if (changed) {
		st->out.n = 0;
		ungarble_text(st, line, &st->out);
		done = buf_span(&st->out);
	} else {
		st->mended = false;
		st->changes_n = 0;
		done = line;
	}
	if (conf->explain && !span_eq(source, done))
		ungarble_explain(s, st, p, from, line, done, charset_name(c));
	else
		edit(s, from, to, done, "charset", span_of(charset_name(c)));
}

/* With --per-line: a line that is not UTF-8. */
static bool
convert_other(struct stage *s, const struct piece *p, size_t from, size_t to)
{
	struct state *st = stage_state(s);
	struct span line = span_cut(p->text, from, to);
	const char *name = detect_line(
	    st->detector, line, st->met ? charset_name(st->other) : NULL);

	if (strcmp(name, "UTF-8") == 0)
		return false;
	if (st->other == NULL || strcmp(charset_name(st->other), name) != 0) {
		charset_close(st->other);
		if ((st->other = charset_open_wide(name)) == NULL)
			st->other = charset_open("windows-1252");
	}
	if (st->other == NULL)
		return false;
	st->met = true;
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
	if (!ungarble_line(st, conf, !doc_plain(p->doc), false, line))
		return;
	if (conf->explain)
		explain_line(s, st, p, from, line);
	else
		ungarble_edit(s, st, from);
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
		odd += ungarble_odd(conf, (struct span){ at, to - from });
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
			    ungarble_odd(
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
	/* So far is looked for each line that is not such, as often as it
	 * comes. */
	enum { AHEAD = 4096 };
	size_t n;

	if (!charset_keeps_ascii(c))
		return 0;
	if (text.n > AHEAD)
		text.n = AHEAD;
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

/* ---- the whole ---- */

/* For --invalid=fail.  The piece is the whole document. */
static size_t
first_invalid(struct state *st, struct span text, bool escapes)
{
	size_t at = text.n;

	if (charset_is_utf8(st->charset))
		return ungarble_broken(text, escapes, false);
	st->converted.n = 0;
	charset_convert(st->charset, text, INVALID_FAIL, &st->converted, &at);
	charset_reset(st->charset);
	return at;
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
		st->met = false;
	}
	if (st->phase != DECIDED && !ungarble_known(s, p, &odd))
		at = ungarble_decide(s, p);
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
	    "bytes of no character: replace, drop, escape or fail" },
	{ NO_ENTITIES, "no-entities", NULL, "leave &eacute; and the like" },
	{ NO_MOJIBAKE, "no-mojibake", NULL,
	    "leave text that was read as the wrong charset" },
	{ EXPLAIN, "explain", NULL, "say of each line what would be done" },
	{ 0 }
};

static const char *
option(void *p, int c, const char *arg)
{
	struct conf *conf = p;
	const char *wrong;
	int way;

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
	wrong = arg_word(arg, "not one of replace, drop, escape, fail", &way);
	if (wrong == NULL)
		conf->invalid = (enum invalid)way;
	return wrong;
}

static bool
ready(void *p, struct way *how, struct buf *why)
{
	struct conf *conf = p;
	struct charset *c;

	if (conf->from != NULL && conf->per_line) {
		buf_str(why, "--from names what --per-line would find out");
		return false;
	}
	if (conf->from != NULL) {
		if ((c = charset_open(conf->from)) == NULL) {
			buf_print(why,
			    "--from=%s: iconv(3) knows no such charset",
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
