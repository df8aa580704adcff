/*
 * uninorm-clean.c - what comes before the normal form
 *
 * A segment is cleaned first: an invisible character between a letter and its
 * accent must not keep them apart.  Each of its code points, an item, becomes
 * none, one or more cells, which are then brought into the form.
 */
#include "mem.h"
#include "uninorm.h"

enum {
	MARKS_MOST = 30, /* UAX15-D3 */
	BLACK_FLAG = 0x1F3F4,
	CANCEL_TAG = 0xE007F
};

/* ---- cleaning ---- */

/* A mark on what is before it; but folding makes a letter of U+0345. */
static bool
is_mark(const struct item *k)
{
	return (k->bits & UNIPROP_CCC) != 0 && k->cp != 0x0345;
}

static bool
invisible(const struct item *k)
{
	return k->class >= CONTROL && k->class <= NONCHARACTER;
}

/* Tells each item what it is followed by, and a CR whether that is a line end
 * already. */
static void
look_ahead(struct state *w)
{
	uint32_t next = w->peek;
	bool line_end = w->peek == '\n';

	for (size_t i = w->n; i-- > 0;) {
		struct item *k = &w->items[i];

		k->next = next;
		if (k->class == LINE_END && k->cp == '\r' && line_end)
			k->next = '\n';
		else
			line_end = false;
		if (is_mark(k))
			next = 0;
		else if (!invisible(k))
			next = k->cp;
	}
}

/* The tag characters from item i on spell a flag (UTS #51, ED-14a: a black
 * flag, a subdivision's code of three to six, the cancel tag). */
static size_t
flag(const struct state *w, size_t i)
{
	size_t n = 0;

	if (i == 0 || w->items[i - 1].cp != BLACK_FLAG)
		return 0;
	while (i + n < w->n && n < 7) {
		uint32_t c = w->items[i + n++].cp - 0xE0000;

		if (c == CANCEL_TAG - 0xE0000)
			return n >= 4 ? n : 0;
		if (c - 'a' >= 26 && c - '0' >= 10)
			return 0;
	}
	return 0;
}

/* May an invisible character stay, between prev and its next? */
static bool
needed(const struct conf *c, const struct item *k, uint32_t prev)
{
	uint32_t a = uniprop_of(&c->prop, prev);
	uint32_t b = uniprop_of(&c->prop, k->next);

	if (k->class == WORD_BREAK)
		return (a & b & UNIPROP_UNSPACED) != 0;
	/* Mongolian suffixes: NNBSP binds them. */
	if (k->class == NARROW_SPACE)
		return prev - 0x1800 < 0xB0 && k->next - 0x1800 < 0xB0;
	if ((a | b) & UNIPROP_JOINS)
		return true;
	return k->cp == 0x200D && (a & b & UNIPROP_PICT) != 0;
}

/* Sets aside what stays as it is: class ORDINARY. */
static void
clean(struct state *w, bool first)
{
	uint32_t prev = 0, kept = 0; /* visible; kept though invisible */

	look_ahead(w);
	for (size_t i = 0; i < w->n; i++) {
		struct item *k = &w->items[i];
		bool visible = !invisible(k);
		size_t n;

		switch (k->class) {
		case BOM:
			if (!first || k->at > 0)
				k->class = ZERO_WIDTH;
			break;
		case TAG:
			n = flag(w, i);
			for (size_t j = i; j < i + n; j++)
				w->items[j].class = ORDINARY;
			break;
		case WORD_BREAK:
		case JOINER:
		case NARROW_SPACE:
			if (k->cp == kept || !needed(w->conf, k, prev))
				break;
			k->class = ORDINARY;
			if (!visible)
				kept = k->cp;
			break;
		}
		if (visible && !is_mark(k))
			prev = k->cp;
		if (visible)
			kept = 0;
	}
}

/* ---- cells ---- */

static void
add_cell(struct cells *to, uint32_t cp, size_t item)
{
	if (to->n == to->size) {
		to->size = to->size * 2 + 64;
		to->cp = mem_grow(to->cp, to->size, sizeof(*to->cp));
		to->item = mem_grow(to->item, to->size, sizeof(*to->item));
	}
	to->cp[to->n] = cp;
	to->item[to->n++] = item;
}

static void
swap_cells(struct state *w)
{
	struct cells other = w->other;

	w->other = w->cells;
	w->cells = other;
}

/* One code point of an item, after what the options say of it. */
static void
put(struct state *w, uint32_t cp, size_t item)
{
	const struct conf *c = w->conf;
	uint32_t bits = uniprop_of(&c->prop, cp);
	struct item *k = &w->items[item];
	unsigned class = cp == k->cp ? k->class : uninorm_class(bits);

	if ((c->want & DIGITS) && (bits & UNIPROP_DIGIT)) {
		k->rule = k->rule ? k->rule : "digits";
		cp = '0' + uniprop_digit(&c->prop, cp);
	} else if (class != ORDINARY && uninorm_rules[class].to != NULL) {
		k->rule = k->rule ? k->rule : uninorm_rules[class].name;
		for (const char *s = uninorm_rules[class].to; *s != '\0'; s++)
			add_cell(&w->cells, (uint32_t)*s, item);
		return;
	}
	add_cell(&w->cells, cp, item);
}

/* The cells of an item: itself, nothing, or what stands for it. */
static void
put_item(struct state *w, size_t item)
{
	const struct conf *c = w->conf;
	struct item *k = &w->items[item];
	bool compat = c->form >= NORMAL_NFKC;
	int32_t parts[NORMAL_MOST];
	size_t n;

	if (k->class == LINE_END && k->cp == '\r' && k->next == '\n') {
		k->rule = uninorm_rules[LINE_END].name;
		return;
	}
	/* What a form does not hold is taken apart first if there are options:
	 * the parts are theirs too. */
	if (k->class == LIGATURE)
		k->rule = uninorm_rules[LIGATURE].name;
	else if ((c->want & WIDTH) && (k->bits & UNIPROP_WIDTH) &&
	    k->class == ORDINARY)
		k->rule = "width";
	else if ((k->bits & c->no) && k->class == ORDINARY &&
	    (c->want & (compat ? (unsigned)OPTIONS : (unsigned)LOOKALIKES)))
		k->rule = normal_names[c->form];
	if (k->rule == NULL) {
		put(w, k->cp, item);
		return;
	}
	n = normal_decompose(k->cp, compat || k->rule != normal_names[c->form],
	    parts, NORMAL_MOST);
	for (size_t i = 0; i < n; i++)
		put(w, (uint32_t)parts[i], item);
}

static void
fold(struct state *w)
{
	const struct conf *c = w->conf;
	int32_t folded[NORMAL_MOST];

	w->other.n = 0;
	for (size_t i = 0; i < w->cells.n; i++) {
		uint32_t cp = w->cells.cp[i];
		size_t item = w->cells.item[i], n = 0;

		if (cp - 'A' < 26)
			folded[n++] = (int32_t)cp | 0x20;
		else if (uniprop_of(&c->prop, cp) & UNIPROP_FOLDS)
			n = normal_fold(cp, folded, NORMAL_MOST);
		if (n > 0 && w->items[item].rule == NULL)
			w->items[item].rule = "case";
		if (n == 0)
			folded[n++] = (int32_t)cp;
		for (size_t j = 0; j < n; j++)
			add_cell(&w->other, (uint32_t)folded[j], item);
	}
	swap_cells(w);
}

/* Mends the word in cells [from, to). */
static void
mend(struct state *w, size_t from, size_t to, unsigned scripts)
{
	struct cells *t = &w->cells;
	uint32_t *old;

	if ((scripts & (scripts - 1)) == 0)
		return;
	/* The other cells are free; they remember what was there. */
	w->other.n = 0;
	for (size_t i = from; i < to; i++)
		add_cell(&w->other, t->cp[i], 0);
	if (lookalike_mend(t->cp + from, w->script + from, to - from) == 0)
		return;
	old = w->other.cp;
	for (size_t i = from; i < to; i++) {
		struct item *k = &w->items[t->item[i]];

		if (t->cp[i] != old[i - from] && k->rule == NULL)
			k->rule = "lookalikes";
	}
}

static void
lookalikes(struct state *w)
{
	const struct conf *c = w->conf;
	struct cells *t = &w->cells;
	size_t from = 0;
	unsigned scripts = 0;

	if (t->n > w->script_size) {
		w->script_size = t->size;
		w->script = mem_grow(w->script, t->size, 1);
	}
	for (size_t i = 0; i < t->n; i++) {
		uint8_t script = uninorm_script(c, t->cp[i]);

		w->script[i] = script;
		if (script == 0 && t->cp[i] != CGJ &&
		    (uniprop_of(&c->prop, t->cp[i]) & UNIPROP_CCC) == 0) {
			mend(w, from, i, scripts);
			from = i + 1;
			scripts = 0;
		}
		scripts |= script;
	}
	mend(w, from, t->n, scripts);
}

/* How many marks the NFKD of cp begins and ends with; all: it is nothing but
 * marks. */
static bool
marks_of(const struct conf *c, uint32_t cp, unsigned *lead, unsigned *trail)
{
	uint32_t bits = uniprop_of(&c->prop, cp);
	int32_t parts[NORMAL_MOST] = { (int32_t)cp };
	size_t n = 1;

	*lead = *trail = 0;
	if (bits & UNIPROP_NFKD_NO)
		n = normal_decompose(cp, true, parts, NORMAL_MOST);
	else if ((bits & UNIPROP_CCC) == 0)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (uniprop_of(&c->prop, (uint32_t)parts[i]) & UNIPROP_CCC) {
			++*trail;
			*lead += *trail == i + 1;
		} else {
			*trail = 0;
		}
	}
	return *trail == n;
}

/* UAX15-D4: no more than 30 marks in a row. */
static void
stream_safe(struct state *w)
{
	unsigned marks = 0, lead, trail;

	if (w->cells.n <= MARKS_SURE)
		return;
	w->other.n = 0;
	for (size_t i = 0; i < w->cells.n; i++) {
		uint32_t cp = w->cells.cp[i];
		size_t item = w->cells.item[i];
		bool all = marks_of(w->conf, cp, &lead, &trail);

		if (marks + lead > MARKS_MOST) {
			add_cell(&w->other, CGJ, item);
			if (w->items[item].rule == NULL)
				w->items[item].rule = "stream-safe";
			marks = 0;
		}
		marks = all ? marks + lead : trail;
		add_cell(&w->other, cp, item);
	}
	swap_cells(w);
}

void
uninorm_cells(struct state *w, bool first)
{
	const struct conf *c = w->conf;
	size_t cell = 0;

	if (c->want & CLEAN)
		clean(w, first);
	w->cells.n = 0;
	for (size_t i = 0; i < w->n; i++)
		put_item(w, i);
	if (c->want & LOOKALIKES)
		lookalikes(w);
	if (c->want & CASE) {
		fold(w);
		if (c->want & LOOKALIKES)
			lookalikes(w);
	}
	if ((c->want & ONLY) == 0)
		stream_safe(w);
	for (size_t i = 0; i <= w->n; i++) {
		while (cell < w->cells.n && w->cells.item[cell] < i)
			cell++;
		w->items[i].cell = cell;
	}
}
