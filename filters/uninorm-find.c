/*
 * uninorm-find.c - where work is due, and how far it reaches
 *
 * Nearly all text is in order, and is only looked at: ASCII many bytes at a
 * time, the rest by one bit a code point.  Where work may be due, a segment is
 * cut out, from the last code point before it that nothing behind can change to
 * the next one that nothing before can change.
 */
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "mem.h"
#include "uninorm.h"

enum {
	SEGMENT_MOST = 1 << 16, /* items, where it can be helped */
	SEQUENCE_MOST = 32      /* bytes of a terminal's escape sequence */
};

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
	return i + uninorm_decode(p + i, p + t.n, &cp) == at ? i : at - 1;
}

/* Is cp part of a word, for --lookalikes? */
static bool
in_word(const struct conf *c, uint32_t cp)
{
	return uninorm_letter(cp) || uninorm_need(c, cp) || cp == CGJ ||
	    uninorm_script(c, cp) != 0;
}

/* Back from `at` to where its word begins. */
static size_t
word_start(const struct conf *c, struct span t, size_t floor, size_t at)
{
	const unsigned char *p = (const unsigned char *)t.p;
	uint32_t cp;

	while (at > floor) {
		size_t i = before(t, floor, at);

		uninorm_decode(p + i, p + t.n, &cp);
		if (cp == UINT32_MAX || !in_word(c, cp))
			break;
		at = i;
	}
	return at;
}

size_t
uninorm_find(const struct conf *c, struct span t, size_t floor, size_t *base)
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
		n = uninorm_decode(p + i, p + t.n, &cp);
		if (cp == UINT32_MAX || !uninorm_need(c, cp)) {
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

size_t
uninorm_start(
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
	if (cp < 0x80 ? !c->stop[cp] : !uninorm_need(c, cp))
		return true;
	return w->n >= SEGMENT_MOST && uninorm_class(bits) == ORDINARY &&
	    normal_boundary(bits, c->no, c->maybe);
}

size_t
uninorm_collect(struct state *w, struct span t, size_t from, size_t at)
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
			n = uninorm_decode(p + i, end, &cp);
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
		if (cp == 0x1B && uninorm_class(bits) == CONTROL)
			n = sequence(p + i, end);
		*new_item(w) = (struct item){ .at = i,
			.cp = cp,
			.bits = bits,
			.class = (uint8_t)uninorm_class(bits) };
		w->n++;
		i += n;
	}
	new_item(w)->at = i;
	return i;
}
