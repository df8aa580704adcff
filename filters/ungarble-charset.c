/*
 * ungarble-charset.c - which charset a document is in
 *
 * The one named, that of its byte order mark, or the one detected from its
 * first 64 KiB that are not ASCII; until so much is at hand, nothing is
 * settled, so the answer does not depend on how the text came in.
 */
#include <string.h>
#include <strings.h>

#include "ungarble.h"
#include "utf8.h"

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

size_t
ungarble_decide(struct stage *s, const struct piece *p)
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

bool
ungarble_known(struct stage *s, const struct piece *p, size_t *odd)
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
	*odd = ungarble_odd(conf, text);
	rest = span_cut(text, *odd, text.n);
	if (utf8_valid(rest) == rest.n ?
		memchr(text.p, '\0', text.n) != NULL ||
		    memchr(text.p, 0x1B, text.n) != NULL :
		ungarble_broken(rest, true, true) < rest.n)
		return false;
	settle_named(s, "UTF-8", text);
	return true;
}
