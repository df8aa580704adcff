/* lists.c - how much a line of a page looks like part of a list of links */
#include <stdlib.h>

#include "lists.h"
#include "mem.h"

enum {
	LONG_LINE = 240,	/* bytes; a longer line is prose, unread */
	MOST_WORDS = 40,	/* beyond, all lines are alike */
	SHORT = 12,		/* words; a run is of lines up to this */
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

enum { BLANK = 1, DIGIT = 2, WIDE = 4, BAR = 8, LEAD = 16 };

static const uint8_t class[256] = {
	[' '] = BLANK, ['\t'] = BLANK, ['\r'] = BLANK, ['\f'] = BLANK,
	['0'] = DIGIT, ['1'] = DIGIT, ['2'] = DIGIT, ['3'] = DIGIT,
	['4'] = DIGIT, ['5'] = DIGIT, ['6'] = DIGIT, ['7'] = DIGIT,
	['8'] = DIGIT, ['9'] = DIGIT, ['|'] = BAR,
	[0xC2] = LEAD, [0xE2] = LEAD,
	[0xE3] = WIDE, [0xE4] = WIDE, [0xE5] = WIDE, [0xE6] = WIDE,
	[0xE7] = WIDE, [0xE8] = WIDE, [0xE9] = WIDE, [0xEA] = WIDE,
	[0xEB] = WIDE, [0xEC] = WIDE, [0xED] = WIDE,
};

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
	if (class[(uint8_t)c] == DIGIT)
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
	    class[(uint8_t)c] == DIGIT ? 2 : (c & 0x80) != 0 ? 3 : 4;
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

/* » › • · and no other signs of their blocks. */
static bool
is_separator(const char *p, size_t n)
{
	return (n >= 2 && (memcmp(p, "\xC2\xBB", 2) == 0 ||
	    memcmp(p, "\xC2\xB7", 2) == 0)) ||
	    (n >= 3 && (memcmp(p, "\xE2\x80\xA2", 3) == 0 ||
	    memcmp(p, "\xE2\x80\xBA", 3) == 0));
}

static void
describe(struct list_line *l, struct span s)
{
	const uint8_t *p = (const uint8_t *)s.p;
	uint32_t words = 0, wide = 0, digits = 0, blank = 1;
	uint8_t c, all = 0;
	size_t i;

	for (i = 0; i < s.n; i++) {
		c = class[p[i]];
		all |= c;
		words += blank & ~c;
		blank = c & BLANK;
		digits += (c & DIGIT) / DIGIT;
		wide += (c & WIDE) / WIDE;
	}
	words += wide / 2;
	l->words = words < MOST_WORDS ? (uint8_t)words : MOST_WORDS;
	l->digits = digits == 0 ? 0 : digits * 3 < s.n ? 1 : 2;
	l->separator = (all & BAR) != 0;
	for (i = 0; (all & LEAD) != 0 && !l->separator && i < s.n; i++)
		l->separator = class[p[i]] == LEAD &&
		    is_separator(s.p + i, s.n - i);
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
	l->prose = l->words >= 30 || (l->words >= 12 && (l->end == END_STOP ||
	    l->end == END_MARK || l->end == END_CLOSE));
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
	uint32_t far = UINT32_MAX / 2, before = far, after = far, run = 0;
	struct list_line *l;
	size_t i;

	t->words = t->prose = 0;
	for (i = 0; i < t->n; i++) {
		l = &t->lines[i];
		l->sum = (uint32_t)t->words;
		t->words += l->words;
		t->prose += l->prose ? l->words : 0;
		before = l->prose ? 0 : before + (before < far);
		run = l->prose || l->words > SHORT ? 0 : run + 1;
		l->before = before;
		l->run = run;
	}
	for (i = t->n; i-- > 0;) {
		l = &t->lines[i];
		after = l->prose ? 0 : after + (after < far);
		l->after = after;
		if (l->run > 0 && i + 1 < t->n && l[1].run > 0)
			l->run = l[1].run;
	}
}

/* Which of n steps x has reached. */
static uint8_t
step(uint64_t x, const uint16_t *steps, uint8_t n)
{
	uint8_t i;

	for (i = 0; i < n && x >= steps[i]; i++)
		;
	return i;
}

#define STEP(x, s) step((x), (s), sizeof(s) / sizeof(*(s)))

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
lists_values(const struct lists *t, size_t i, uint8_t v[LIST_FEATURES])
{
	static const uint16_t means[] = { 15, 20, 25, 30, 40, 50, 70, 100,
	    150 };	/* tenths of a word */
	static const uint16_t distances[] = { 1, 2, 3, 6, 11, 21, 51, 1000 };
	static const uint16_t runs[] = { 1, 3, 6, 10, 20, 50, 100 };
	static const uint16_t places[] = { 2, 5, 10, 20, 40, 60, 80, 90, 95,
	    98 };	/* hundredths */
	static const uint16_t shares[] = { 5, 10, 20, 30, 45, 60, 75 };
	const struct list_line *l = &t->lines[i];
	size_t from = i < SIDE ? 0 : i - SIDE;
	size_t to = t->n - i <= SIDE ? t->n : i + SIDE + 1;
	uint64_t sum = to < t->n ? t->lines[to].sum : t->words;

	v[LIST_WORDS] = words_step(l->words);
	v[LIST_END] = l->end;
	v[LIST_START] = l->start;
	v[LIST_DIGITS] = l->digits;
	v[LIST_SEPARATOR] = l->separator;
	v[LIST_WORDS_BEFORE] = i > 0 ? words_step(l[-1].words) : 10;
	v[LIST_WORDS_AFTER] = i + 1 < t->n ? words_step(l[1].words) : 10;
	v[LIST_END_BEFORE] = i > 0 ? l[-1].end : END_NONE;
	v[LIST_END_AFTER] = i + 1 < t->n ? l[1].end : END_NONE;
	v[LIST_MEAN] = STEP((uint32_t)(sum - t->lines[from].sum) * 10 /
	    (uint32_t)(to - from), means);
	v[LIST_PROSE_BEFORE] = STEP(l->before, distances);
	v[LIST_PROSE_AFTER] = STEP(l->after, distances);
	v[LIST_REPEATED] = l->repeated;
	v[LIST_RUN] = STEP(l->run, runs);
	v[LIST_PLACE] = STEP(i * 100 / t->n, places);
	v[LIST_PROSE_SHARE] = t->words == 0 ? 0 :
	    STEP(t->prose * 100 / t->words, shares);
}

void
lists_score(struct lists *t)
{
	uint8_t v[LIST_FEATURES];
	int32_t sum;
	size_t i, k;

	count_repeats(t);
	relate(t);
	for (i = 0; i < t->n; i++) {
		lists_values(t, i, v);
		sum = weights[LIST_FEATURES][0];
		for (k = 0; k < LIST_FEATURES; k++)
			sum += weights[k][v[k]];
		t->lines[i].score = sum;
	}
}

void
lists_free(struct lists *t)
{
	free(t->lines);
	free(t->seen);
	*t = (struct lists){ 0 };
}
