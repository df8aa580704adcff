/* lists.c - how much a line of a page looks like part of a list of links */
#include <stdlib.h>

#include "bytes16.h"
#include "lists.h"
#include "mem.h"

enum {
	LONG_LINE = 240, /* bytes; a longer line is prose, unread */
	BEYOND = 18,     /* bytes after a line that are read with it */
	MOST_WORDS = 40, /* beyond, all lines are alike */
	SHORT = 12,      /* words; a run is of lines up to this */
	FAR = 1000,      /* lines */
	SIDE = 10,       /* lines to each side that LIST_MEAN takes in */
	FOOT = 950,      /* thousandths of prose above a page's foot */
	AMID = 1,        /* step of prose above: neither */
	NO_LINE = 10     /* for the step of words of what is not there */
};

/* Sums count words below this, and lines with digits above. */
#define NUMBER (1ULL << 40)

enum end {
	END_OTHER,
	END_STOP,
	END_MARK,
	END_COLON,
	END_COMMA,
	END_CLOSE,
	END_DIGIT,
	END_DOTS,
	END_LETTER,
	END_NONE
};

static const int16_t weights[LIST_FEATURES + 1][LIST_VALUES] = {
#include "../data/unspam/lists.inc"
};

/* In place of the lines that the first and the last do not have. */
#define FIRST \
	(weights[LIST_WORDS_BEFORE][NO_LINE] + \
	    weights[LIST_END_BEFORE][END_NONE])
#define LAST \
	(weights[LIST_WORDS_AFTER][NO_LINE] + weights[LIST_END_AFTER][END_NONE])

/* ---- one line ---- */

/* What a line ends in that ends in this byte; beyond ASCII end_of() looks
 * closer. */
static const uint8_t ends[256] = {
	['.'] = END_STOP,
	['!'] = END_MARK,
	['?'] = END_MARK,
	[':'] = END_COLON,
	[','] = END_COMMA,
	[';'] = END_COMMA,
	[')'] = END_CLOSE,
	[']'] = END_CLOSE,
	['"'] = END_CLOSE,
	['0' ... '9'] = END_DIGIT,
	['A' ... 'Z'] = END_LETTER,
	['a' ... 'z'] = END_LETTER,
	[0x80 ... 0xFF] = END_LETTER,
};

static enum end
end_of(struct span s)
{
	static const struct {
		char sign[4];
		enum end end;
	} signs[] = {
		{ "\xE3\x80\x82", END_STOP },
		{ "\xEF\xBC\x81", END_MARK },
		{ "\xEF\xBC\x9F", END_MARK },
		{ "\xEF\xBC\x9A", END_COLON },
		{ "\xEF\xBC\x8C", END_COMMA },
		{ "\xE3\x80\x81", END_COMMA },
		{ "\xE2\x80\x9D", END_CLOSE },
		{ "\xE2\x80\x99", END_CLOSE },
		{ "\xE2\x80\xA6", END_DOTS },
	};
	const char *end = s.p + s.n;
	size_t i;

	if ((end[-1] & 0x80) == 0)
		return end[-1] == '.' && s.n > 2 && end[-2] == '.' ?
		    END_DOTS :
		    (enum end)ends[(unsigned char)end[-1]];
	if (s.n >= 3 && (end[-3] & 0xF0) == 0xE0)
		for (i = 0; i < sizeof(signs) / sizeof(*signs); i++)
			if (memcmp(end - 3, signs[i].sign, 3) == 0)
				return signs[i].end;
	return s.n >= 2 && memcmp(end - 2, "\xC2\xBB", 2) == 0 ? END_CLOSE :
								 END_LETTER;
}

static const uint8_t starts[256] = {
	[0 ... '0' - 1] = 4,
	['0' ... '9'] = 2,
	['9' + 1 ... 'A' - 1] = 4,
	['A' ... 'Z'] = 0,
	['Z' + 1 ... 'a' - 1] = 4,
	['a' ... 'z'] = 1,
	['z' + 1 ... 0x7F] = 4,
	[0x80 ... 0xFF] = 3,
};

/* Little-endian on every machine; one instruction on most. */
static uint64_t
load8(const char *s)
{
	const unsigned char *p = (const void *)s;

	return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 |
	    (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 |
	    (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

/* A hash of the line's length and both ends: lines of a menu that differ
 * differ there. */
static uint32_t
hash(struct span s)
{
	uint64_t a = load8(s.p), b;

	if (s.n < 8)
		b = a &= (1ULL << 8 * s.n) - 1;
	else
		b = load8(s.p + s.n - 8);
	a = (a ^ s.n) * 0x9E3779B97F4A7C15U ^ (b * 0xC2B2AE3D27D4EB4FU);
	a ^= a >> 29;
	return (uint32_t)((a * 0x9E3779B97F4A7C15U) >> 32) | 1;
}

/* Counts in a line shorter than LONG_LINE, so that no count overflows. */
static void
describe(struct list_line *l, struct span s)
{
	bytes16 words = { 0 }, wide = { 0 }, digits = { 0 };
	bytes16 c, before;
	unsigned n;
	size_t i;

	for (i = 0; i < s.n; i += 16) {
		c = bytes16_load(s.p + i);
		if (s.n - i < 16)
			c &= bytes16_first(s.n - i);
		before = bytes16_load(s.p + i - 1);
		words -= (bytes16)((c > ' ') & (before <= ' '));
		wide -= (bytes16)(c - 0xE3 <= 0xED - 0xE3);
		digits -= (bytes16)(c - '0' <= 9);
	}
	n = bytes16_sum(words) + bytes16_sum(wide) / 2;
	l->words = n < MOST_WORDS ? (uint8_t)n : MOST_WORDS;
	n = bytes16_sum(digits);
	l->digits = n == 0 ? 0 : n * 3 < s.n ? 1 : 2;
}

static uint8_t
words_step(uint8_t words)
{
	static const uint8_t steps[MOST_WORDS + 1] = { 0, 1, 2, 3, 4, 5, 5, 6,
		6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9,
		9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9 };

	return steps[words];
}

static bool
is_prose(const struct list_line *l)
{
	return l->words >= 30 ||
	    (l->words >= 12 &&
		(l->end == END_STOP || l->end == END_MARK ||
		    l->end == END_CLOSE));
}

/* Those features of the line that no other line changes. */
static void
weigh(struct list_line *l)
{
	l->own = (int16_t)(weights[LIST_WORDS][l->step] +
	    weights[LIST_END][l->end] + weights[LIST_START][l->start] +
	    weights[LIST_DIGITS][l->digits] +
	    weights[LIST_SEPARATOR][l->separator]);
	l->as_before = (int16_t)(weights[LIST_WORDS_BEFORE][l->step] +
	    weights[LIST_END_BEFORE][l->end]);
	l->as_after = (int16_t)(weights[LIST_WORDS_AFTER][l->step] +
	    weights[LIST_END_AFTER][l->end]);
}

struct list_line *
lists_add(
    struct lists *t, struct span text, size_t from, size_t to, bool separator)
{
	struct span s = span_cut(text, from, to);
	char copy[1 + LONG_LINE + BEYOND];
	struct list_line *l;

	/* describe() looks a little beyond the line, and wants a blank before
	 * it. */
	if (s.n < LONG_LINE &&
	    (from == 0 || text.n - to < BEYOND ||
		(unsigned char)text.p[from - 1] > ' ')) {
		memset(copy, ' ', sizeof(copy));
		memcpy(copy + 1, s.p, s.n);
		s.p = copy + 1;
	}
	if (t->n == t->size) {
		t->size = t->size == 0 ? 256 : t->size * 2;
		t->lines = mem_grow(t->lines, t->size, sizeof(*t->lines));
	}
	l = &t->lines[t->n++];
	l->hash = hash(s);
	l->score = LIST_NONE;
	l->start = starts[(unsigned char)s.p[0]];
	l->end = (uint8_t)end_of(s);
	l->words = MOST_WORDS;
	l->digits = 0;
	l->separator = separator;
	if (s.n < LONG_LINE)
		describe(l, s);
	l->step = words_step(l->words);
	l->prose = is_prose(l);
	weigh(l);
	return l;
}

void
lists_clear(struct lists *t)
{
	t->n = 0;
	t->counted = false;
}

/* ---- steps: what a value has reached ---- */

static uint8_t
lines_step(uint32_t lines)
{
	static const uint8_t steps[52] = { 0, 1, 2, 3, 3, 3, 4, 4, 4, 4, 4, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
		6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7 };

	return lines >= FAR ? 8 : steps[lines < 51 ? lines : 51];
}

/* Of a mean, in half words. */
static uint8_t
mean_step(uint32_t halves)
{
	static const uint8_t steps[31] = { 0, 0, 0, 1, 2, 3, 4, 4, 5, 5, 6, 6,
		6, 6, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9 };

	return steps[halves < 30 ? halves : 30];
}

/* Of hundredths: where a step ends. */
static const uint8_t edges[] = { 2, 5, 10, 20, 40, 60, 80, 90, 95, 98, 101 };

static uint8_t
share_step(uint64_t part, uint64_t whole)
{
	uint64_t share = whole == 0 ? 0 : part * 100 / whole;
	uint8_t i;

	for (i = 0; share >= edges[i]; i++)
		;
	return i;
}

/* ---- a page ---- */

/* Makes an empty table with room for the lines' texts. */
static size_t
seen_begin(struct lists *t)
{
	size_t k;

	for (k = 64; k < t->n * 2; k *= 2)
		;
	if (k > t->seen_size) {
		t->seen = mem_grow(t->seen, k, sizeof(*t->seen));
		t->seen_size = k;
	}
	memset(t->seen, 0, k * sizeof(*t->seen));
	return k - 1;
}

/* Counts how often each line occurs. */
static void
count_repeats(struct lists *t)
{
	const size_t mask = seen_begin(t);
	struct list_line *l;
	size_t k;

	for (l = t->lines; l < t->lines + t->n; l++) {
		for (k = l->hash & mask;
		     t->seen[k].times > 0 && t->seen[k].hash != l->hash;
		     k = (k + 1) & mask)
			;
		l->seen = (uint32_t)k;
		t->seen[k].hash = l->hash;
		t->seen[k].times++;
	}
	t->counted = true;
}

void
lists_remove(struct lists *t)
{
	size_t i, n = 0;

	for (i = 0; i < t->n; i++) {
		if (t->lines[i].line != LIST_GONE)
			t->lines[n++] = t->lines[i];
		else if (t->counted)
			t->seen[t->lines[i].seen].times--;
	}
	t->n = n;
}

static uint32_t
most(size_t n, uint32_t limit)
{
	return n < limit ? (uint32_t)n : limit;
}

/* Sums up the page's lines. */
static void
sum_up(struct lists *t)
{
	struct list_line *l;

	t->sum = t->words = t->prose = 0;
	for (l = t->lines; l < t->lines + t->n; l++) {
		l->sum = t->sum;
		t->sum += l->words + (l->digits > 0 ? NUMBER : 0);
		t->words += l->words;
		t->prose += l->prose ? l->words : 0;
	}
	t->share = share_step(t->prose, t->words);
}

/* How many short lines there are from the i-th on. */
static size_t
run_from(const struct lists *t, size_t i, size_t to)
{
	size_t from = i;

	while (i < to && t->lines[i].words <= SHORT)
		i++;
	return i - from;
}

/* The lines around line i, SIDE to each side; their words and numbers. */
static uint64_t
sum_around(const struct lists *t, size_t i, uint32_t *lines)
{
	size_t from = i < SIDE ? 0 : i - SIDE;
	size_t to = t->n - i <= SIDE ? t->n : i + SIDE + 1;

	*lines = (uint32_t)(to - from);
	return (to < t->n ? t->lines[to].sum : t->sum) - t->lines[from].sum;
}

static uint8_t
mean_around(uint64_t sum, uint32_t lines)
{
	uint32_t twice = (uint32_t)(sum & (NUMBER - 1)) * 2;

	/* Most often the divisor is a constant, which is fast. */
	return mean_step(
	    lines == 2 * SIDE + 1 ? twice / (2 * SIDE + 1) : twice / lines);
}

static uint8_t
numbers_around(uint64_t sum)
{
	static const uint8_t steps[2 * SIDE + 2] = { 0, 1, 2, 2, 3, 3, 3, 4, 4,
		4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7 };

	return steps[sum / NUMBER];
}

/* Does F with each feature of line l, the i-th of t, that hangs on the lines
 * around it, and its value. */
#define EACH_COMMON(F) \
	do { \
		uint32_t around; \
		uint64_t sum = sum_around(t, i, &around); \
\
		F(LIST_MEAN, mean_around(sum, around)) \
		F(LIST_NUMBERS, numbers_around(sum)) \
		F(LIST_PROSE_BEFORE, lines_step(l->before)) \
		F(LIST_PROSE_AFTER, lines_step(l->after)) \
		F(LIST_REPEATED, most(t->seen[l->seen].times, 3)) \
		F(LIST_RUN, lines_step(l->run)) \
	} while (0)

void
lists_values(const struct lists *t, size_t i, uint8_t v[LIST_FEATURES])
{
	const struct list_line *l = &t->lines[i];

#define VALUE(feature, value) v[feature] = (uint8_t)(value);
	EACH_COMMON(VALUE);
	v[LIST_WORDS] = l->step;
	v[LIST_END] = l->end;
	v[LIST_START] = l->start;
	v[LIST_DIGITS] = l->digits;
	v[LIST_SEPARATOR] = l->separator;
	v[LIST_WORDS_BEFORE] = i > 0 ? l[-1].step : NO_LINE;
	v[LIST_WORDS_AFTER] = i + 1 < t->n ? l[1].step : NO_LINE;
	v[LIST_END_BEFORE] = i > 0 ? l[-1].end : END_NONE;
	v[LIST_END_AFTER] = i + 1 < t->n ? l[1].end : END_NONE;
	v[LIST_ABOVE] = l->above;
	v[LIST_PROSE_SHARE] = t->share;
}

/* Scores lines [from, to) without prose, and prose or an end of the page at
 * both sides; above: the step of prose above them. */
static void
score(struct lists *t, size_t from, size_t to, uint8_t above)
{
	const int32_t all = weights[LIST_FEATURES][0] +
	    weights[LIST_PROSE_SHARE][t->share] + weights[LIST_ABOVE][above];
	struct list_line *l;
	size_t i, run = 0, end = from; /* of the run of short lines */
	int32_t x;

	for (i = from; i < to; i++) {
		l = &t->lines[i];
		if (i >= end) {
			run = run_from(t, i, to);
			end = run > 0 ? i + run : i + 1;
		}
		l->before = from == 0 ? FAR : most(i + 1 - from, FAR);
		l->after = to == t->n ? FAR : most(to - i, FAR);
		l->run = (uint32_t)run;
		l->above = above;
		x = all + l->own;
		x += i > 0 ? l[-1].as_before : FIRST;
		x += i + 1 < t->n ? l[1].as_after : LAST;
#define WEIGHT(feature, value) x += weights[feature][value];
		EACH_COMMON(WEIGHT);
		l->score = x;
	}
}

/* The step of words of prose above a line: 0 at the head of a page, AMID, and
 * 2 to 5 at its foot, where nearly all of them are above. */
static uint8_t
above_step(const struct lists *t, uint64_t words)
{
	if (words == 0)
		return 0;
	if (words == t->prose)
		return 5;
	words = words * 1000 / t->prose;
	return words < FOOT ? AMID : words < 970 ? 2 : words < 985 ? 3 : 4;
}

void
lists_score(struct lists *t)
{
	uint64_t words = 0;
	size_t i, from, to;
	uint8_t above;

	if (!t->counted)
		count_repeats(t);
	sum_up(t);
	for (from = 0; from < t->n; from = to + 1) {
		for (to = from; to < t->n && !t->lines[to].prose; to++)
			;
		above = above_step(t, words);
		if (to - from >= LIST_LEAST && above != AMID)
			score(t, from, to, above);
		else
			for (i = from; i < to; i++)
				t->lines[i].score = LIST_NONE;
		if (to < t->n)
			words += t->lines[to].words;
	}
}

void
lists_free(struct lists *t)
{
	free(t->lines);
	free(t->seen);
	*t = (struct lists){ 0 };
}
