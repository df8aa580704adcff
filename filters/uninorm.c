/*
 * uninorm.c - normalises Unicode, and cleans what no reader sees
 *
 * By default: NFC, one kind of line end and of space, no control, invisible
 * or bidi characters.  What changes how a text reads (quotes, dashes, width,
 * case, ...) is done only when asked for.
 *
 * Nearly all text is in order, and is only looked at: ASCII many bytes at a
 * time, the rest by one bit a code point that says whether any work could be
 * due there under these options.  Where it could, a segment is cut out, from
 * the last code point before it that nothing behind can change to the next
 * one that nothing before can change.  Pieces are whole lines, and a line feed
 * is such a code point, so no segment crosses a piece.
 *
 * A segment is cleaned first, then brought into the normal form: an invisible
 * character between a letter and its accent must not keep them apart.  Then a
 * second run finds nothing to do.  Each change goes out as one edit under the
 * rule that made it; where cleaning and composing meet, the form's name
 * stands for both.
 *
 * Broken UTF-8 passes, and nothing is composed across it.  Where it errs: see
 * the manual, CAVEATS.
 */
#include <stdlib.h>
#include <strings.h>

#include "filter.h"
#include "uninorm.h"

/* ---- edits ---- */

static void
emit(struct stage *s, struct state *w, size_t from, size_t to,
    struct span other, const char *rule)
{
	if (w->conf->want & CHECK) {
		w->told = true;
		answer_no(s);
	} else if (other.n == 0) {
		cut(s, from, to, rule);
	} else {
		replace(s, from, to, other, rule);
	}
}

static void
emit_out(struct stage *s, struct state *w, struct span t, size_t from,
    size_t to, const char *rule)
{
	if (!span_eq(span_cut(t, from, to), buf_span(&w->out)))
		emit(s, w, from, to, buf_span(&w->out), rule);
}

static void
encode(struct buf *b, uint32_t cp)
{
	b->n += utf8_encode(buf_reserve(b, 4), cp);
}

/* Edits for items [i, end), those with one rule together. */
static void
emit_items(
    struct stage *s, struct state *w, struct span t, size_t i, size_t end)
{
	const struct item *k = w->items;
	size_t from;

	while (i < end) {
		from = i++;
		if (k[from].rule == NULL)
			continue;
		while (i < end && k[i].rule == k[from].rule)
			i++;
		buf_reserve(&w->out, 1);
		w->out.n = 0;
		for (size_t j = k[from].cell; j < k[i].cell; j++)
			encode(&w->out, w->cells.cp[j]);
		emit_out(s, w, t, k[from].at, k[i].at, k[from].rule);
	}
}

/* Is the cell its item, unchanged? */
static bool
itself(const struct state *w, size_t cell)
{
	return w->items[w->cells.item[cell]].rule == NULL;
}

/* Are the cells [from, to) in the normal form, past doubt? */
static bool
in_order(const struct state *w, size_t from, size_t to)
{
	const struct conf *c = w->conf;
	uint32_t last = 0;

	for (size_t i = from; i < to; i++) {
		uint32_t bits = uniprop_of(&c->prop, w->cells.cp[i]);
		uint32_t class = bits & UNIPROP_CCC;

		if ((bits & (c->no | c->maybe)) != 0 ||
		    (class != 0 && class < last))
			return false;
		last = class;
	}
	return true;
}

/*
 * Brings cells [from, to), which begin at a boundary and end before one, into
 * the normal form.  If that changes them, one edit covers the part that
 * changes, and items up to *done are settled.
 */
static void
emit_group(struct stage *s, struct state *w, struct span t, size_t from,
    size_t to, size_t *done)
{
	const struct cells *c = &w->cells;
	const struct normal *o = &w->normal;
	size_t head = 0, tail = 0, n = to - from, first, last;

	if (in_order(w, from, to))
		return;
	normal_make(&w->normal, &w->conf->prop, w->conf->form, c->cp + from, n);
	while (head < n && head < o->n && itself(w, from + head) &&
	    c->cp[from + head] == (uint32_t)o->cp[head])
		head++;
	if (head == n && head == o->n)
		return;
	while (tail < n - head && tail < o->n - head &&
	    itself(w, to - tail - 1) &&
	    c->cp[to - tail - 1] == (uint32_t)o->cp[o->n - tail - 1])
		tail++;
	if (n == o->n) {
		/* Only cleaned: each under its own rule. */
		size_t i = head;

		while (i < n && c->cp[from + i] == (uint32_t)o->cp[i])
			i++;
		if (i == n)
			return;
	}
	first = head < n ? c->item[from + head] : c->item[to - 1] + 1;
	last = head + tail < n ? c->item[to - tail - 1] + 1 : first;
	emit_items(s, w, t, *done, first);
	buf_reserve(&w->out, 1);
	w->out.n = 0;
	for (size_t i = head; i < o->n - tail; i++)
		encode(&w->out, (uint32_t)o->cp[i]);
	emit_out(s, w, t, w->items[first].at, w->items[last].at,
	    normal_names[w->conf->form]);
	*done = last;
}

static void
emit_segment(struct stage *s, struct state *w, struct span t)
{
	const struct conf *c = w->conf;
	size_t from = 0, to, done = 0;

	for (; from < w->cells.n; from = to) {
		for (to = from + 1; to < w->cells.n; to++) {
			uint32_t bits = uniprop_of(&c->prop, w->cells.cp[to]);

			if (normal_boundary(bits, c->no, c->maybe) &&
			    w->cells.item[to] != w->cells.item[to - 1])
				break;
		}
		emit_group(s, w, t, from, to, &done);
	}
	emit_items(s, w, t, done, w->n);
}

/* Does ASCII that stays stand at `at`? */
static bool
settled(const struct conf *c, const unsigned char *p, size_t n, size_t at)
{
	return at < n && p[at] < 0x80 &&
	    uninorm_class(uniprop_of(&c->prop, p[at])) == ORDINARY;
}

/* Does this byte bound a word?  What goes does not. */
static bool
bound(const struct conf *c, unsigned char b)
{
	return b < 0x80 && !uninorm_letter(b) && !uninorm_need(c, b);
}

/* Is the letter at `at` in a word of ASCII, and a short one? */
static bool
ascii_word(const struct conf *c, const unsigned char *p, size_t n, size_t at)
{
	enum { SHORT = 32 };
	size_t from = at, to = at;

	while (from > 0 && uninorm_letter(p[from - 1]) && at - from < SHORT)
		from--;
	while (to < n && uninorm_letter(p[to]) && to - at < SHORT)
		to++;
	return (from == 0 || bound(c, p[from - 1])) &&
	    (to == n || bound(c, p[to]));
}

/*
 * The common cases that need no segment: one character of which only its rule
 * decides, with ASCII after it, or capitals among ASCII.  Returns where it
 * ended, or `at`: not easy.
 */
static size_t
easy(struct stage *s, struct state *w, struct span t, size_t at, bool first)
{
	const struct conf *c = w->conf;
	const unsigned char *p = (const unsigned char *)t.p;
	bool words = (c->want & LOOKALIKES) != 0;
	size_t to = at;
	unsigned class;
	uint32_t cp;

	while (to < t.n && p[to] - 'A' < 26 && p[to] >= 'A' &&
	    to - at < sizeof(w->small)) {
		w->small[to - at] = (char)(p[to] | 0x20);
		to++;
	}
	if (to > at) {
		if (!settled(c, p, t.n, to) ||
		    (words && !ascii_word(c, p, t.n, at)))
			return at;
		emit(s, w, at, to, (struct span){ w->small, to - at }, "case");
		return to;
	}
	to += uninorm_decode(p + at, p + t.n, &cp);
	if (!settled(c, p, t.n, to) || cp == 0x1B)
		return at;
	class = uninorm_class(uniprop_of(&c->prop, cp));
	if (class == ORDINARY || class == JOINER || class == LIGATURE)
		return at;
	/* What goes may part a word. */
	if (words && (uninorm_rules[class].to[0] == '\0' || cp == '\r'))
		return at;
	if (class == BOM && (!first || at > 0))
		class = ZERO_WIDTH;
	emit(s, w, at, to,
	    cp == '\r' && p[to] == '\n' ? SPAN("") :
					  span_of(uninorm_rules[class].to),
	    uninorm_rules[class].name);
	return to;
}

static size_t
apply(struct stage *s, const struct piece *piece)
{
	struct state *w = stage_state(s);
	const struct conf *c = w->conf;
	struct span t = piece->text;
	size_t floor = 0, base = 0, at, to;

	if (piece->first)
		w->told = false;
	while (!w->told && (at = uninorm_find(c, t, floor, &base)) < t.n) {
		to = easy(s, w, t, at, piece->first);
		if (to > at) {
			floor = to;
			continue;
		}
		floor = uninorm_collect(
		    w, t, uninorm_start(c, t, floor, base, at), at);
		uninorm_cells(w, piece->first);
		/* Broken bytes that met might make a character. */
		if (!w->torn || w->cells.n > 0)
			emit_segment(s, w, t);
	}
	return t.n;
}

/* ---- options ---- */

enum {
	OPT_FORM = 256,
	OPT_ONLY,
	OPT_QUOTES,
	OPT_DASHES,
	OPT_ELLIPSIS,
	OPT_LIGATURES,
	OPT_WIDTH,
	OPT_DIGITS,
	OPT_CASE,
	OPT_LOOKALIKES,
	OPT_CHECK
};

static const struct opt opts[] = { { OPT_FORM, "form", "FORM",
				       "nfc (the default), nfd, nfkc or nfkd" },
	{ OPT_ONLY, "form-only", NULL, "the normal form and nothing else" },
	{ OPT_QUOTES, "quotes", NULL, "straight quotation marks" },
	{ OPT_DASHES, "dashes", NULL, "hyphens for dashes" },
	{ OPT_ELLIPSIS, "ellipsis", NULL, "three periods for an ellipsis" },
	{ OPT_LIGATURES, "ligatures", NULL, "letters for ligatures" },
	{ OPT_WIDTH, "width", NULL, "wide and narrow forms as usual" },
	{ OPT_DIGITS, "digits", NULL, "ASCII digits" },
	{ OPT_CASE, "case", NULL, "fold case" },
	{ OPT_LOOKALIKES, "lookalikes", NULL,
	    "mend words with letters of another script" },
	{ OPT_CHECK, "check", NULL,
	    "write nothing; status 1 if there is work to do" },
	{ 0, NULL, NULL, NULL } };

static const char *
option(void *conf, int opt, const char *arg)
{
	struct conf *c = conf;

	switch (opt) {
	case OPT_FORM:
		for (unsigned i = 0; i < 4; i++) {
			if (strcasecmp(arg, normal_names[i]) == 0) {
				c->form = (enum normal_form)i;
				return NULL;
			}
		}
		return "not one of nfc, nfd, nfkc, nfkd";
	case OPT_ONLY:
		c->want |= ONLY;
		break;
	case OPT_CHECK:
		c->want |= CHECK;
		break;
	default:
		c->want |= (unsigned)QUOTES << (opt - OPT_QUOTES);
	}
	return NULL;
}

static bool
ready(void *conf, struct way *how, struct buf *why)
{
	struct conf *c = conf;

	if ((c->want & ONLY) && (c->want & OPTIONS)) {
		buf_str(why, "--form-only goes with --form and --check alone");
		return false;
	}
	if ((c->want & ONLY) == 0)
		c->want |= CLEAN;
	how->reports = (c->want & CHECK) != 0;
	uninorm_table(c);
	return true;
}

static void
forget(void *conf)
{
	struct conf *c = conf;

	uniprop_free(&c->prop);
	free(c->need);
}

static void
start(struct stage *s)
{
	struct state *w = stage_state(s);

	w->conf = stage_conf(s);
}

static void
stop(struct stage *s)
{
	struct state *w = stage_state(s);

	free(w->items);
	free(w->cells.cp);
	free(w->cells.item);
	free(w->other.cp);
	free(w->other.item);
	free(w->script);
	normal_free(&w->normal);
	buf_free(&w->out);
}

const struct filter filter_uninorm = {
	.name = "uninorm",
	.about = "normalises Unicode and cleans what no reader sees",
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
