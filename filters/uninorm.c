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
#include <string.h>
#include <strings.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "filter.h"
#include "lookalike.h"
#include "mem.h"
#include "normal.h"
#include "uniprop.h"
#include "utf8.h"

/* What a code point is to us, in the bits of uniprop from UNIPROP_OWN. */
enum class {
	ORDINARY,
	LINE_END,
	SPACE,
	NARROW_SPACE,
	CONTROL,
	BOM,
	SOFT_HYPHEN,
	ZERO_WIDTH,
	WORD_BREAK,
	JOINER,
	BIDI,
	TAG,
	NONCHARACTER,
	SINGLE_QUOTE,
	DOUBLE_QUOTE,
	DASH,
	LONG_DASH,
	ELLIPSIS,
	TWO_DOTS,
	LIGATURE,
	CLASSES
};

static const struct class_rule {
	const char *name, *to;
} rules[CLASSES] = {
	[LINE_END] = { "line-end", "\n" },
	[SPACE] = { "space", " " },
	[NARROW_SPACE] = { "space", " " },
	[CONTROL] = { "control", "" },
	[BOM] = { "bom", "" },
	[SOFT_HYPHEN] = { "soft-hyphen", "" },
	[ZERO_WIDTH] = { "zero-width", "" },
	[WORD_BREAK] = { "zero-width", "" },
	[JOINER] = { "zero-width", "" },
	[BIDI] = { "bidi", "" },
	[TAG] = { "tag-character", "" },
	[NONCHARACTER] = { "noncharacter", "" },
	[SINGLE_QUOTE] = { "quotes", "'" },
	[DOUBLE_QUOTE] = { "quotes", "\"" },
	[DASH] = { "dashes", "-" },
	[LONG_DASH] = { "dashes", "--" },
	[ELLIPSIS] = { "ellipsis", "..." },
	[TWO_DOTS] = { "ellipsis", ".." },
	[LIGATURE] = { "ligatures", NULL },
};

enum want {
	CLEAN = 1,
	QUOTES = 2,
	DASHES = 4,
	DOTS = 8,
	LIGATURES = 16,
	WIDTH = 32,
	DIGITS = 64,
	CASE = 128,
	LOOKALIKES = 256,
	CHECK = 512,
	ONLY = 1024,
	OPTIONS = QUOTES | DASHES | DOTS | LIGATURES | WIDTH | DIGITS | CASE |
	    LOOKALIKES
};

/* Code points of each class, and the option that cares for them. */
static const struct class_range {
	uint32_t first, last;
	uint16_t want;
	uint8_t class;
} classes[] = {
	{ 0x0000, 0x0008, CLEAN, CONTROL },
	{ 0x000B, 0x000D, CLEAN, LINE_END }, /* VT, FF, CR */
	{ 0x000E, 0x001F, CLEAN, CONTROL },
	{ 0x007F, 0x0084, CLEAN, CONTROL },
	{ 0x0085, 0x0085, CLEAN, LINE_END }, /* NEL */
	{ 0x0086, 0x009F, CLEAN, CONTROL },
	{ 0x00A0, 0x00A0, CLEAN, SPACE },
	{ 0x00AB, 0x00AB, QUOTES, DOUBLE_QUOTE },
	{ 0x00AD, 0x00AD, CLEAN, SOFT_HYPHEN },
	{ 0x00BB, 0x00BB, QUOTES, DOUBLE_QUOTE },
	{ 0x0132, 0x0133, LIGATURES, LIGATURE }, /* ij */
	{ 0x01C4, 0x01CC, LIGATURES, LIGATURE }, /* lj, nj, ... */
	{ 0x01F1, 0x01F3, LIGATURES, LIGATURE },
	{ 0x061C, 0x061C, CLEAN, BIDI },
	{ 0x1680, 0x1680, CLEAN, SPACE },
	{ 0x2000, 0x200A, CLEAN, SPACE },
	{ 0x200B, 0x200B, CLEAN, WORD_BREAK },
	{ 0x200C, 0x200D, CLEAN, JOINER },
	{ 0x200E, 0x200F, CLEAN, BIDI },
	{ 0x2010, 0x2013, DASHES, DASH },
	{ 0x2014, 0x2015, DASHES, LONG_DASH },
	{ 0x2018, 0x201B, QUOTES, SINGLE_QUOTE },
	{ 0x201C, 0x201F, QUOTES, DOUBLE_QUOTE },
	{ 0x2025, 0x2025, DOTS, TWO_DOTS },
	{ 0x2026, 0x2026, DOTS, ELLIPSIS },
	{ 0x2028, 0x2029, CLEAN, LINE_END },
	{ 0x202A, 0x202E, CLEAN, BIDI },
	{ 0x202F, 0x202F, CLEAN, NARROW_SPACE },
	{ 0x2039, 0x203A, QUOTES, SINGLE_QUOTE },
	{ 0x205F, 0x205F, CLEAN, SPACE },
	{ 0x2060, 0x2064, CLEAN, ZERO_WIDTH },
	{ 0x2066, 0x2069, CLEAN, BIDI },
	{ 0x206A, 0x206F, CLEAN, CONTROL }, /* deprecated */
	{ 0x2212, 0x2212, DASHES, DASH },   /* minus */
	{ 0x2E3A, 0x2E3B, DASHES, LONG_DASH },
	{ 0x3000, 0x3000, CLEAN, SPACE },
	{ 0x301D, 0x301F, QUOTES, DOUBLE_QUOTE },
	{ 0xFB00, 0xFB06, LIGATURES, LIGATURE }, /* ff to st */
	{ 0xFB13, 0xFB17, LIGATURES, LIGATURE }, /* Armenian */
	{ 0xFB4F, 0xFB4F, LIGATURES, LIGATURE }, /* alef lamed */
	{ 0xFDD0, 0xFDEF, CLEAN, NONCHARACTER },
	{ 0xFE19, 0xFE19, DOTS, ELLIPSIS },
	{ 0xFE30, 0xFE30, DOTS, TWO_DOTS },
	{ 0xFE31, 0xFE31, DASHES, LONG_DASH },
	{ 0xFE32, 0xFE32, DASHES, DASH },
	{ 0xFE58, 0xFE58, DASHES, LONG_DASH },
	{ 0xFE63, 0xFE63, DASHES, DASH },
	{ 0xFEFF, 0xFEFF, CLEAN, BOM },
	{ 0xFFF9, 0xFFFC, CLEAN, CONTROL }, /* annotations, object */
	{ 0xE0001, 0xE0001, CLEAN, TAG },
	{ 0xE0020, 0xE007F, CLEAN, TAG },
};

enum {
	CGJ = 0x034F,           /* combining grapheme joiner */
	MARKS_MOST = 30,        /* UAX15-D3 */
	MARKS_SURE = 7,         /* so many cannot add up to 30: no character
				 * ends in more than 3 when decomposed */
	SEGMENT_MOST = 1 << 16, /* items, where it can be helped */
	SEQUENCE_MOST = 32,     /* bytes of a terminal's escape sequence */
	BLACK_FLAG = 0x1F3F4,
	CANCEL_TAG = 0xE007F,
	SCRIPT_SHIFT = 22,
	SCRIPTS = 15
};

struct conf {
	enum normal_form form;
	unsigned want;
	uint32_t no, maybe;  /* quick-check bits of the form */
	uint32_t mask;       /* bits which, a class apart, call for work */
	struct uniprop prop; /* with classes */
	uint64_t *need;      /* a bit a code point, by blocks of prop */
	/* The same by the first bytes of UTF-8; ill-formed ones have all. */
	uint64_t need2[96], need3[1024];
	bool stop[128];
};

/* A code point of a segment, as it came. */
struct item {
	size_t at;        /* its first byte */
	size_t cell;      /* the first of those that stand for it */
	const char *rule; /* why they are not itself; NULL: they are */
	uint32_t cp, bits;
	uint32_t next; /* the nearest visible one after it; 0: none,
				 * or a mark */
	uint8_t class;
};

/* The cleaned segment: code points, and which item each stands for. */
struct cells {
	uint32_t *cp;
	size_t *item;
	size_t n, size;
};

struct state {
	const struct conf *conf;
	struct item *items; /* n of them, and the end as one more */
	size_t n, size;
	uint32_t peek; /* what follows the segment, or 0 */
	struct cells cells, other;
	uint8_t *script; /* of the cells */
	size_t script_size;
	struct normal normal;
	struct buf out;
	char small[32]; /* capitals folded */
	bool torn;      /* between broken bytes */
	bool told;      /* --check has answered */
};

static unsigned
class_of(uint32_t bits)
{
	return bits >> UNIPROP_OWN;
}

static bool
is_letter(uint32_t cp)
{
	return (cp | 0x20) - 'a' < 26;
}

/* The script bits of lookalike.h. */
static uint8_t
script_of(const struct conf *c, uint32_t cp)
{
	if (cp < 0x80)
		return is_letter(cp) ? LATIN : 0;
	return uniprop_of(&c->prop, cp) >> SCRIPT_SHIFT & SCRIPTS;
}

/* ---- looking for work ---- */

static inline bool
need(const struct conf *c, uint32_t cp)
{
	return c->need[c->prop.index[cp / UNIPROP_BLOCK]] >>
	    cp % UNIPROP_BLOCK &
	    1;
}

/* utf8_decode(), quicker for what is common. */
static inline size_t
decode(const unsigned char *p, const unsigned char *end, uint32_t *cp)
{
	if (p[0] >= 0xC2 && p[0] < 0xE0 && end - p >= 2 &&
	    (p[1] & 0xC0) == 0x80) {
		*cp = (p[0] & 0x1Fu) << 6 | (p[1] & 0x3Fu);
		return 2;
	}
	if ((p[0] & 0xF0) == 0xE0 && end - p >= 3 && (p[1] & 0xC0) == 0x80 &&
	    (p[2] & 0xC0) == 0x80) {
		*cp = (p[0] & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 |
		    (p[2] & 0x3Fu);
		if (*cp >= 0x800 && *cp - 0xD800 >= 0x800)
			return 3;
	}
	return utf8_decode((const char *)p, (const char *)end, cp);
}

/* The first place from i on, exact or a few bytes early, that does not hold
 * printable ASCII, a tab or a line feed. */
static inline size_t
skip_printable(const unsigned char *p, size_t i, size_t n)
{
#ifdef __SSE2__
	const __m128i space = _mm_set1_epi8(' '), del = _mm_set1_epi8(0x7F);
	const __m128i lf = _mm_set1_epi8('\n'), tab = _mm_set1_epi8('\t');

	for (; n - i >= 16; i += 16) {
		__m128i x = _mm_loadu_si128(
		    (const __m128i *)(const void *)(p + i));
		/* Signed: what is above 0x7F is below a space, too. */
		__m128i low = _mm_cmplt_epi8(x, space);
		__m128i fine = _mm_or_si128(
		    _mm_cmpeq_epi8(x, lf), _mm_cmpeq_epi8(x, tab));
		unsigned hits = (unsigned)_mm_movemask_epi8(_mm_or_si128(
		    _mm_andnot_si128(fine, low), _mm_cmpeq_epi8(x, del)));

		if (hits != 0)
			return i + (unsigned)__builtin_ctz(hits);
	}
#else
	const uint64_t ones = UINT64_MAX / 0xFF, high = ones << 7;
	uint64_t x, del;

	for (; n - i >= 8; i += 8) {
		memcpy(&x, p + i, 8);
		del = x ^ ones * 0x7F;
		/* High bit set, or less than a space, or DEL. */
		if ((x | ((x - ones * 0x20) & ~x) | ((del - ones) & ~del)) &
		    high)
			break;
	}
#endif
	return i;
}

/*
 * The first place from i on that is not plainly fine: where a code point
 * needs work, is broken, or is beyond the basic plane.
 */
static size_t
skip_fine(const struct conf *c, const unsigned char *p, size_t i, size_t n)
{
	for (;;) {
		while (i < n && p[i] < 0x80) {
			if (c->stop[p[i]])
				return i;
			i++;
			if ((c->want & CASE) == 0)
				i = skip_printable(p, i, n);
		}
		while (n - i >= 3 && p[i] >= 0x80) {
			unsigned a = p[i], b = p[i + 1], d = p[i + 2];

			if ((b & 0xC0) != 0x80)
				return i;
			if (a < 0xE0) {
				if (c->need2[a - 0x80] >> (b & 0x3F) & 1)
					return i;
				i += 2;
				continue;
			}
			if (a >= 0xF0 || (d & 0xC0) != 0x80 ||
			    (c->need3[(a & 0xF) << 6 | (b & 0x3F)] >>
				    (d & 0x3F) &
				1))
				return i;
			i += 3;
		}
		if (i >= n || p[i] >= 0x80)
			return i;
	}
}

/* Where the code point before `at` begins; a broken byte is one of its own. */
static size_t
before(struct span t, size_t floor, size_t at)
{
	const unsigned char *p = (const unsigned char *)t.p;
	size_t i = at;
	uint32_t cp;

	if (at == floor)
		return floor;
	do
		i--;
	while (i > floor && at - i < 4 && (p[i] & 0xC0) == 0x80);
	return i + decode(p + i, p + t.n, &cp) == at ? i : at - 1;
}

/* Is cp part of a word, for --lookalikes? */
static bool
in_word(const struct conf *c, uint32_t cp)
{
	return is_letter(cp) || need(c, cp) || cp == CGJ ||
	    script_of(c, cp) != 0;
}

/* Back from `at` to where its word begins. */
static size_t
word_start(const struct conf *c, struct span t, size_t floor, size_t at)
{
	const unsigned char *p = (const unsigned char *)t.p;
	uint32_t cp;

	while (at > floor) {
		size_t i = before(t, floor, at);

		decode(p + i, p + t.n, &cp);
		if (cp == UINT32_MAX || !in_word(c, cp))
			break;
		at = i;
	}
	return at;
}

/*
 * Finds the next place from `floor` on where work may be due, or t.n; *base
 * becomes what the marks before it stand on, if there are any.  Marks that
 * stand in order are no work, unless they might be too many for a stream.
 */
static size_t
find(const struct conf *c, struct span t, size_t floor, size_t *base)
{
	const unsigned char *p = (const unsigned char *)t.p;
	size_t i = floor, n;
	uint32_t cp, bits, last = 0;
	unsigned marks = 0;

	for (;;) {
		n = skip_fine(c, p, i, t.n);
		if (n > i)
			marks = 0;
		i = n;
		if (i == t.n || p[i] < 0x80)
			break;
		n = decode(p + i, p + t.n, &cp);
		if (cp == UINT32_MAX || !need(c, cp)) {
			marks = 0;
			i += n;
			continue;
		}
		bits = uniprop_of(&c->prop, cp);
		if (marks == 0) {
			*base = before(t, floor, i);
			last = 0;
		}
		if ((bits & c->mask) != 0 || (bits & UNIPROP_CCC) < last ||
		    marks == MARKS_SURE)
			break;
		last = bits & UNIPROP_CCC;
		marks++;
		i += n;
	}
	if (marks == 0)
		*base = i;
	return i;
}

/* Where the segment of `at` starts, given what find() found. */
static size_t
segment_start(
    const struct conf *c, struct span t, size_t floor, size_t base, size_t at)
{
	if (base == at)
		base = before(t, floor, at);
	if (c->want & LOOKALIKES)
		base = word_start(c, t, floor, base);
	return base;
}

/* ---- the segment ---- */

/* The length of the terminal's control sequence (ESC [ ... letter) at p, or
 * 1: ECMA-48, 5.4. */
static size_t
sequence(const unsigned char *p, const unsigned char *end)
{
	const unsigned char *q = p + 1;

	if (end - p > SEQUENCE_MOST)
		end = p + SEQUENCE_MOST;
	if (q == end || *q++ != '[')
		return 1;
	while (q < end && *q >= 0x20 && *q <= 0x3F)
		q++;
	if (q == end || *q < 0x40 || *q > 0x7E)
		return 1;
	return (size_t)(q + 1 - p);
}

static struct item *
new_item(struct state *w)
{
	if (w->n + 1 >= w->size) {
		w->size = w->size * 2 + 64;
		w->items = mem_grow(w->items, w->size, sizeof(*w->items));
	}
	return &w->items[w->n];
}

/* Does the segment end before this code point, which is not its first? */
static bool
ends(const struct state *w, uint32_t cp, uint32_t bits)
{
	const struct conf *c = w->conf;

	if ((c->want & LOOKALIKES) && in_word(c, cp))
		return false;
	if (cp < 0x80 ? !c->stop[cp] : !need(c, cp))
		return true;
	return w->n >= SEGMENT_MOST && class_of(bits) == ORDINARY &&
	    normal_boundary(bits, c->no, c->maybe);
}

/* Makes items of t from `from` on, to beyond `at`; returns where it ended. */
static size_t
collect(struct state *w, struct span t, size_t from, size_t at)
{
	const struct conf *c = w->conf;
	const unsigned char *p = (const unsigned char *)t.p;
	const unsigned char *end = p + t.n;
	size_t i = from, n;
	uint32_t cp;
	bool torn = false;

	w->n = 0;
	w->peek = 0;
	w->torn = false;
	while (i < t.n) {
		uint32_t bits;

		n = 1;
		cp = p[i];
		if (cp >= 0x80)
			n = decode(p + i, end, &cp);
		if (cp == UINT32_MAX) {
			/* A broken byte bounds a segment, outside of it. */
			if (i > at) {
				w->torn = torn;
				break;
			}
			torn = true;
			w->n = 0;
			i += n;
			continue;
		}
		bits = uniprop_of(&c->prop, cp);
		if (i > at && ends(w, cp, bits)) {
			w->peek = cp;
			break;
		}
		if (cp == 0x1B && class_of(bits) == CONTROL)
			n = sequence(p + i, end);
		*new_item(w) = (struct item){ .at = i,
			.cp = cp,
			.bits = bits,
			.class = (uint8_t)class_of(bits) };
		w->n++;
		i += n;
	}
	new_item(w)->at = i;
	return i;
}

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
	unsigned class = cp == k->cp ? k->class : class_of(bits);

	if ((c->want & DIGITS) && (bits & UNIPROP_DIGIT)) {
		k->rule = k->rule ? k->rule : "digits";
		cp = '0' + uniprop_digit(&c->prop, cp);
	} else if (class != ORDINARY && rules[class].to != NULL) {
		k->rule = k->rule ? k->rule : rules[class].name;
		for (const char *s = rules[class].to; *s != '\0'; s++)
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
		k->rule = rules[LINE_END].name;
		return;
	}
	/* What a form does not hold is taken apart first if there are options:
	 * the parts are theirs too. */
	if (k->class == LIGATURE)
		k->rule = rules[LIGATURE].name;
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
		uint8_t script = script_of(c, t->cp[i]);

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

/* Cleans the segment: items become cells. */
static void
make_cells(struct state *w, bool first)
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
	    class_of(uniprop_of(&c->prop, p[at])) == ORDINARY;
}

/* Is the letter at `at` in a word of ASCII, and a short one? */
static bool
ascii_word(const unsigned char *p, size_t n, size_t at)
{
	enum { SHORT = 32 };
	size_t from = at, to = at;

	while (from > 0 && is_letter(p[from - 1]) && at - from < SHORT)
		from--;
	while (to < n && is_letter(p[to]) && to - at < SHORT)
		to++;
	return (from == 0 || (p[from - 1] < 0x80 && !is_letter(p[from - 1]))) &&
	    (to == n || (p[to] < 0x80 && !is_letter(p[to])));
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
		    (words && !ascii_word(p, t.n, at)))
			return at;
		emit(s, w, at, to, (struct span){ w->small, to - at }, "case");
		return to;
	}
	to += decode(p + at, p + t.n, &cp);
	if (!settled(c, p, t.n, to) || cp == 0x1B)
		return at;
	class = class_of(uniprop_of(&c->prop, cp));
	if (class == ORDINARY || class == JOINER || class == LIGATURE)
		return at;
	/* What goes may part a word. */
	if (words && (rules[class].to[0] == '\0' || cp == '\r'))
		return at;
	if (class == BOM && (!first || at > 0))
		class = ZERO_WIDTH;
	emit(s, w, at, to,
	    cp == '\r' && p[to] == '\n' ? SPAN("") : span_of(rules[class].to),
	    rules[class].name);
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
	while (!w->told && (at = find(c, t, floor, &base)) < t.n) {
		to = easy(s, w, t, at, piece->first);
		if (to > at) {
			floor = to;
			continue;
		}
		floor = collect(w, t, segment_start(c, t, floor, base, at), at);
		make_cells(w, piece->first);
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
		return "not nfc, nfd, nfkc or nfkd";
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

/* Works out which code points need work under these options. */
static void
mark_needs(struct conf *c)
{
	struct uniprop *u = &c->prop;

	c->no = normal_no(c->form);
	c->maybe = normal_maybe(c->form);
	c->mask = c->no | c->maybe | ~0u << UNIPROP_OWN;
	if ((c->want & ONLY) == 0)
		c->mask |= UNIPROP_MARK_FIRST;
	if (c->want & WIDTH)
		c->mask |= UNIPROP_WIDTH;
	if (c->want & DIGITS)
		c->mask |= UNIPROP_DIGIT;
	if (c->want & CASE)
		c->mask |= UNIPROP_FOLDS;
	if (c->want & LOOKALIKES)
		c->mask |= UNIPROP_GREEK | UNIPROP_CYRILLIC | UNIPROP_ARMENIAN;
	c->need = mem_zero(u->blocks, sizeof(*c->need));
	for (size_t i = 0; i < u->blocks; i++) {
		for (unsigned j = 0; j < UNIPROP_BLOCK; j++) {
			if (u->block[i][j] & (c->mask | UNIPROP_CCC))
				c->need[i] |= (uint64_t)1 << j;
		}
	}
	for (size_t i = 0; i < 96; i++)
		c->need2[i] = i >= 0xC2 - 0x80 ? c->need[u->index[i - 0x40]] :
						 UINT64_MAX;
	for (size_t i = 0; i < 1024; i++)
		c->need3[i] = i >= 32 && (i < 0x360 || i >= 0x380) ?
		    c->need[u->index[i]] :
		    UINT64_MAX;
	for (uint32_t cp = 0; cp < 0x80; cp++)
		c->stop[cp] = need(c, cp) ||
		    ((c->want & CASE) && cp - 'A' < 26);
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
	uniprop_make(&c->prop);
	for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
		const struct class_range *r = &classes[i];

		if (c->want & r->want)
			uniprop_or(&c->prop, r->first, r->last,
			    (uint32_t)r->class << UNIPROP_OWN);
	}
	/* What stream_safe() puts between marks hides no base from a joiner. */
	uniprop_or(&c->prop, CGJ, CGJ, UNIPROP_JOINS);
	for (uint32_t plane = 0; (c->want & CLEAN) && plane <= 0x10; plane++)
		uniprop_or(&c->prop, plane << 16 | 0xFFFE, plane << 16 | 0xFFFF,
		    (uint32_t)NONCHARACTER << UNIPROP_OWN);
	mark_needs(c);
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
	.synopsis =
	    "[--form=FORM] [--form-only | --quotes --dashes --ellipsis "
	    "--ligatures --width --digits --case --lookalikes] [--check]",
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
