/* lists.c - how much a line of a page looks like part of a list of links */
#include <stdlib.h>

#include "lists.h"
#include "mem.h"

enum {
	LONG_LINE = 240,	/* bytes; a longer line is prose, unread */
	MOST_WORDS = 40,	/* beyond, all lines are alike */
	SHORT = 12,		/* words; a run is of lines up to this */
	FAR = 1000,		/* lines */
	SIDE = 10		/* lines to each side that LIST_MEAN takes in */
};

enum end {
	END_OTHER, END_STOP, END_MARK, END_COLON, END_COMMA, END_CLOSE,
	END_DIGIT, END_DOTS, END_LETTER, END_NONE
};

static const int16_t weights[LIST_FEATURES + 1][LIST_VALUES] = {
#include "../data/unspam/lists.inc"
};

/* ---- one line ---- */

static enum end
end_of(struct span s)
{
	static const struct {
		const char *sign;
		enum end end;
	} signs[] = {
		{ "\xE3\x80\x82", END_STOP }, { "\xEF\xBC\x81", END_MARK },
		{ "\xEF\xBC\x9F", END_MARK }, { "\xEF\xBC\x9A", END_COLON },
		{ "\xEF\xBC\x8C", END_COMMA }, { "\xE3\x80\x81", END_COMMA },
		{ "\xE2\x80\x9D", END_CLOSE }, { "\xE2\x80\x99", END_CLOSE },
		{ "\xE2\x80\xA6", END_DOTS },
	};
	char c = s.p[s.n - 1];
	size_t i;

	switch (c) {
	case '.':
		return s.n > 2 && s.p[s.n - 2] == '.' ? END_DOTS : END_STOP;
	case '!':
	case '?':
		return END_MARK;
	case ':':
		return END_COLON;
	case ',':
	case ';':
		return END_COMMA;
	case ')':
	case ']':
	case '"':
		return END_CLOSE;
	}
	if (c >= '0' && c <= '9')
		return END_DIGIT;
	if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
		return END_LETTER;
	if ((c & 0x80) == 0)
		return END_OTHER;
	if (s.n >= 3)
		for (i = 0; i < sizeof(signs) / sizeof(*signs); i++)
			if (memcmp(s.p + s.n - 3, signs[i].sign, 3) == 0)
				return signs[i].end;
	return s.n >= 2 && memcmp(s.p + s.n - 2, "\xC2\xBB", 2) == 0 ?
	    END_CLOSE : END_LETTER;
}

static uint8_t
start_of(char c)
{
	return c >= 'A' && c <= 'Z' ? 0 : c >= 'a' && c <= 'z' ? 1 :
	    c >= '0' && c <= '9' ? 2 : (c & 0x80) != 0 ? 3 : 4;
}

/* A hash of the line's length and both ends: lines of a menu that differ
 * differ there. */
static uint32_t
hash(struct span s)
{
	uint64_t a = 0, b = 0;
	size_t n = s.n < sizeof(a) ? s.n : sizeof(a);

	memcpy(&a, s.p, n);
	memcpy(&b, s.p + s.n - n, n);
	a = (a ^ s.n) * 0x9E3779B97F4A7C15U ^ (b * 0xC2B2AE3D27D4EB4FU);
	a ^= a >> 29;
	return (uint32_t)((a * 0x9E3779B97F4A7C15U) >> 32) | 1;
}

/* Sixteen bytes at a time: the compiler makes SIMD of it where there is any. */
typedef uint8_t bytes16 __attribute__((vector_size(16)));

static unsigned
total(bytes16 counts)
{
	uint64_t half[2];

	memcpy(half, &counts, sizeof(half));
	return (unsigned)(((half[0] + half[1]) * 0x0101010101010101U) >> 56);
}

static bytes16
load(const uint8_t *p)
{
	bytes16 b;

	memcpy(&b, p, sizeof(b));
	return b;
}

/* Counts in a line shorter than LONG_LINE, so that no count overflows. */
static void
describe(struct list_line *l, struct span s)
{
	uint8_t copy[LONG_LINE + 32];
	bytes16 words = { 0 }, wide = { 0 }, digits = { 0 }, signs = { 0 };
	bytes16 c, next, third;
	uint64_t half[2];
	unsigned n;
	size_t i;

	copy[0] = ' ';
	memcpy(copy + 1, s.p, s.n);
	memset(copy + 1 + s.n, ' ', 18);
	for (i = 0; i < s.n; i += 16) {
		c = load(copy + i + 1);
		next = load(copy + i + 2);
		third = load(copy + i + 3);
		words -= (bytes16)((c > ' ') & (load(copy + i) <= ' '));
		wide -= (bytes16)(c - 0xE3 <= 0xED - 0xE3);
		digits -= (bytes16)(c - '0' <= 9);
		/* | · » • › */
		signs |= (bytes16)((c == '|') |
		    ((c == 0xC2) & ((next == 0xB7) | (next == 0xBB))) |
		    ((c == 0xE2) & (next == 0x80) &
		    ((third == 0xA2) | (third == 0xBA))));
	}
	n = total(words) + total(wide) / 2;
	l->words = n < MOST_WORDS ? (uint8_t)n : MOST_WORDS;
	n = total(digits);
	l->digits = n == 0 ? 0 : n * 3 < s.n ? 1 : 2;
	memcpy(half, &signs, sizeof(half));
	l->separator = (half[0] | half[1]) != 0;
}

static uint8_t
words_step(uint8_t words)
{
	static const uint8_t steps[MOST_WORDS + 1] = {
		0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8,
		8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
	};

	return steps[words];
}

void
lists_add(struct lists *t, struct span s)
{
	struct list_line *l;

	if (t->n == t->size) {
		t->size = t->size == 0 ? 256 : t->size * 2;
		t->lines = mem_grow(t->lines, t->size, sizeof(*t->lines));
	}
	l = &t->lines[t->n++];
	*l = (struct list_line){ .hash = hash(s), .words = MOST_WORDS };
	l->start = start_of(s.p[0]);
	l->end = (uint8_t)end_of(s);
	if (s.n < LONG_LINE)
		describe(l, s);
	l->step = words_step(l->words);
	l->prose = l->words >= 30 || (l->words >= 12 && (l->end == END_STOP ||
	    l->end == END_MARK || l->end == END_CLOSE));
}

/* ---- steps: what a value has reached ---- */

static uint8_t
lines_step(uint32_t lines)
{
	static const uint8_t steps[52] = {
		0, 1, 2, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
		6, 6, 6, 6, 6, 6, 6, 6, 6, 7,
	};

	return lines >= FAR ? 8 : steps[lines < 51 ? lines : 51];
}

/* Of a mean, in half words. */
static uint8_t
mean_step(uint32_t halves)
{
	static const uint8_t steps[31] = {
		0, 0, 0, 1, 2, 3, 4, 4, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 8,
		8, 8, 8, 8, 8, 8, 8, 8, 8, 9,
	};

	return steps[halves < 30 ? halves : 30];
}

/* Of hundredths. */
static uint8_t
share_step(uint64_t part, uint64_t whole)
{
	static const uint8_t edges[] = { 2, 5, 10, 20, 40, 60, 80, 90, 95,
	    98 };
	uint64_t share = whole == 0 ? 0 : part * 100 / whole;
	uint8_t i;

	for (i = 0; i < sizeof(edges) && share >= edges[i]; i++)
		;
	return i;
}

/* ---- a page ---- */

/* Notes how often each line occurs: 1, 2, 3 for more. */
static void
count_repeats(struct lists *t)
{
	size_t size = 64, i, k;
	struct list_line *l;

	while (size < t->n * 2)
		size *= 2;
	if (size > t->seen_size) {
		t->seen = mem_grow(t->seen, size, 2 * sizeof(*t->seen));
		t->seen_size = size;
	}
	memset(t->seen, 0, size * 2 * sizeof(*t->seen));
	for (i = 0; i < t->n; i++) {
		l = &t->lines[i];
		k = l->hash & (size - 1);
		while (t->seen[2 * k] != 0 && t->seen[2 * k] != l->hash)
			k = (k + 1) & (size - 1);
		t->seen[2 * k] = l->hash;
		t->seen[2 * k + 1]++;
		l->run = (uint32_t)k;	/* until relate() needs it */
	}
	for (i = 0; i < t->n; i++) {
		k = t->seen[2 * (size_t)t->lines[i].run + 1];
		t->lines[i].repeated = k < 3 ? (uint8_t)k : 3;
	}
}

static void
relate(struct lists *t)
{
	uint32_t before = FAR, after = FAR, run = 0;
	uint8_t place = 0;
	struct list_line *l;
	size_t i;

	t->words = t->prose = t->numbers = 0;
	for (i = 0; i < t->n; i++) {
		l = &t->lines[i];
		l->sum = (uint32_t)t->words;
		l->numbers = t->numbers;
		t->words += l->words;
		t->numbers += l->digits > 0;
		t->prose += l->prose ? l->words : 0;
		before = l->prose ? 0 : before + (before < FAR);
		run = l->prose || l->words > SHORT ? 0 : run + 1;
		l->before = before;
		l->run = run;
	}
	t->share = share_step(t->prose, t->words);
	for (i = t->n; i-- > 0;) {
		l = &t->lines[i];
		if (i == t->n - 1 || i * 100 / t->n != (i + 1) * 100 / t->n)
			place = share_step(i, t->n);
		after = l->prose ? 0 : after + (after < FAR);
		l->after = after;
		l->place = place;
		if (l->run > 0 && i + 1 < t->n && l[1].run > 0)
			l->run = l[1].run;
	}
}

/* The features of line l, the i-th of t, and mean of words around it. */
#define EACH_FEATURE(F) \
	F(LIST_WORDS, l->step) \
	F(LIST_END, l->end) \
	F(LIST_START, l->start) \
	F(LIST_DIGITS, l->digits) \
	F(LIST_SEPARATOR, l->separator) \
	F(LIST_WORDS_BEFORE, i > 0 ? l[-1].step : 10) \
	F(LIST_WORDS_AFTER, i + 1 < t->n ? l[1].step : 10) \
	F(LIST_END_BEFORE, i > 0 ? l[-1].end : END_NONE) \
	F(LIST_END_AFTER, i + 1 < t->n ? l[1].end : END_NONE) \
	F(LIST_MEAN, mean_around(t, i)) \
	F(LIST_NUMBERS, numbers_around(t, i)) \
	F(LIST_PROSE_BEFORE, lines_step(l->before)) \
	F(LIST_PROSE_AFTER, lines_step(l->after)) \
	F(LIST_REPEATED, l->repeated) \
	F(LIST_RUN, lines_step(l->run)) \
	F(LIST_PLACE, l->place) \
	F(LIST_PROSE_SHARE, t->share)

static uint8_t
mean_around(const struct lists *t, size_t i)
{
	size_t from = i < SIDE ? 0 : i - SIDE;
	size_t to = t->n - i <= SIDE ? t->n : i + SIDE + 1;
	uint32_t end = to < t->n ? t->lines[to].sum : (uint32_t)t->words;

	return mean_step((end - t->lines[from].sum) * 2 /
	    (uint32_t)(to - from));
}

static uint8_t
numbers_around(const struct lists *t, size_t i)
{
	static const uint8_t steps[2 * SIDE + 2] = {
		0, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7,
		7,
	};
	size_t from = i < SIDE ? 0 : i - SIDE;
	size_t to = t->n - i <= SIDE ? t->n : i + SIDE + 1;
	uint32_t end = to < t->n ? t->lines[to].numbers : t->numbers;

	return steps[end - t->lines[from].numbers];
}

void
lists_values(const struct lists *t, size_t i, uint8_t v[LIST_FEATURES])
{
	const struct list_line *l = &t->lines[i];

#define VALUE(feature, value) v[feature] = (value);
	EACH_FEATURE(VALUE)
}

void
lists_score(struct lists *t)
{
	struct list_line *l;
	size_t i;

	count_repeats(t);
	relate(t);
	for (i = 0; i < t->n; i++) {
		l = &t->lines[i];
		l->score = weights[LIST_FEATURES][0];
		/* Between prose so near no list has room. */
		if (l->before + l->after <= LIST_LEAST)
			continue;
#define WEIGHT(feature, value) l->score += weights[feature][value];
		EACH_FEATURE(WEIGHT)
	}
}

void
lists_free(struct lists *t)
{
	free(t->lines);
	free(t->seen);
	*t = (struct lists){ 0 };
}
