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
	SIDE = 10        /* lines to each side that LIST_MEAN takes in */
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

/* Where | · » • or › begins in c, next and third being what follows. */
static inline bytes16
separators(bytes16 c, bytes16 next, bytes16 third)
{
	return (bytes16)((c == '|') | ((c == 0xC2) & ((next | 0x0C) == 0xBF)) |
	    ((c == 0xE2) & (next == 0x80) & ((third & 0xE7) == 0xA2)));
}

/* Counts in a line shorter than LONG_LINE, so that no count overflows. */
static void
describe(struct list_line *l, struct span s)
{
	bytes16 words = { 0 }, wide = { 0 }, digits = { 0 }, signs = { 0 };
	bytes16 c, before;
	uint64_t half[2];
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
		signs |= separators(
		    c, bytes16_load(s.p + i + 1), bytes16_load(s.p + i + 2));
	}
	n = bytes16_sum(words) + bytes16_sum(wide) / 2;
	l->words = n < MOST_WORDS ? (uint8_t)n : MOST_WORDS;
	n = bytes16_sum(digits);
	l->digits = n == 0 ? 0 : n * 3 < s.n ? 1 : 2;
	memcpy(half, &signs, sizeof(half));
	l->separator = (half[0] | half[1]) != 0;
}

static uint8_t
words_step(uint8_t words)
{
	static const uint8_t steps[MOST_WORDS + 1] = { 0, 1, 2, 3, 4, 5, 5, 6,
		6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9,
		9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9 };

	return steps[words];
}

struct list_line *
lists_add(struct lists *t, struct span text, size_t from, size_t to)
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
	*l = (struct list_line){ .hash = hash(s), .words = MOST_WORDS };
	l->start = starts[(unsigned char)s.p[0]];
	l->end = (uint8_t)end_of(s);
	if (s.n < LONG_LINE)
		describe(l, s);
	l->step = words_step(l->words);
	l->prose = l->words >= 30 ||
	    (l->words >= 12 &&
		(l->end == END_STOP || l->end == END_MARK ||
		    l->end == END_CLOSE));
	return l;
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

/* Counts how often each line occurs. */
static void
count_repeats(struct lists *t)
{
	struct list_line *l;
	size_t i, k;

	if (t->n * 2 > t->seen_size) {
		for (k = 64; k < t->n * 2; k *= 2)
			;
		t->seen = mem_grow(t->seen, k, sizeof(*t->seen));
		t->seen_size = k;
	}
	for (k = 64; k < t->n * 2; k *= 2)
		;
	memset(t->seen, 0, k * sizeof(*t->seen));
	for (i = 0; i < t->n; i++) {
		l = &t->lines[i];
		l->seen = l->hash & (uint32_t)(k - 1);
		while (t->seen[l->seen].times > 0 &&
		    t->seen[l->seen].hash != l->hash)
			l->seen = (l->seen + 1) & (uint32_t)(k - 1);
		t->seen[l->seen].hash = l->hash;
		t->seen[l->seen].times++;
	}
}

/* The first line beyond the step of places. */
static size_t
place_end(const struct lists *t, uint8_t step)
{
	return (t->n * edges[step] + 99) / 100;
}

static uint32_t
most(uint32_t n, uint32_t limit)
{
	return n < limit ? n : limit;
}

static void
relate(struct lists *t)
{
	uint32_t before = FAR, after = FAR, run = 0;
	struct list_line *l;
	size_t i, next = 0;
	uint8_t place = 0;

	t->sum = t->words = t->prose = 0;
	for (i = 0; i < t->n; i++) {
		l = &t->lines[i];
		l->sum = t->sum;
		t->sum += l->words + (l->digits > 0 ? NUMBER : 0);
		t->words += l->words;
		t->prose += l->prose ? l->words : 0;
		before = l->prose ? 0 : before + 1;
		run = l->prose || l->words > SHORT ? 0 : run + 1;
		l->before = most(before, FAR);
		l->run = run;
		l->repeated = (uint8_t)most(t->seen[l->seen].times, 3);
		for (; i >= next; place++)
			next = place_end(t, place);
		l->place = (uint8_t)(place - 1);
	}
	t->share = share_step(t->prose, t->words);
	run = 0;
	for (i = t->n; i-- > 0;) {
		l = &t->lines[i];
		after = l->prose ? 0 : after + 1;
		l->after = most(after, FAR);
		/* The last of a run knows how long it is. */
		run = l->run == 0 ? 0 : run > 0 ? run : l->run;
		l->run = run;
	}
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

/* Does F with each feature of line l, the i-th of t, and its value. */
#define EACH_FEATURE(F) \
	do { \
		uint32_t around; \
		uint64_t sum = sum_around(t, i, &around); \
\
		F(LIST_WORDS, l->step) \
		F(LIST_END, l->end) \
		F(LIST_START, l->start) \
		F(LIST_DIGITS, l->digits) \
		F(LIST_SEPARATOR, l->separator) \
		F(LIST_WORDS_BEFORE, i > 0 ? l[-1].step : 10) \
		F(LIST_WORDS_AFTER, i + 1 < t->n ? l[1].step : 10) \
		F(LIST_END_BEFORE, i > 0 ? l[-1].end : END_NONE) \
		F(LIST_END_AFTER, i + 1 < t->n ? l[1].end : END_NONE) \
		F(LIST_MEAN, mean_around(sum, around)) \
		F(LIST_NUMBERS, numbers_around(sum)) \
		F(LIST_PROSE_BEFORE, lines_step(l->before)) \
		F(LIST_PROSE_AFTER, lines_step(l->after)) \
		F(LIST_REPEATED, l->repeated) \
		F(LIST_RUN, lines_step(l->run)) \
		F(LIST_PLACE, l->place) \
		F(LIST_PROSE_SHARE, t->share) \
	} while (0)

void
lists_values(const struct lists *t, size_t i, uint8_t v[LIST_FEATURES])
{
	const struct list_line *l = &t->lines[i];

#define VALUE(feature, value) v[feature] = (value);
	EACH_FEATURE(VALUE);
}

void
lists_score(struct lists *t)
{
	struct list_line *l;
	int32_t score;
	size_t i;

	count_repeats(t);
	relate(t);
	for (i = 0; i < t->n; i++) {
		l = &t->lines[i];
		score = weights[LIST_FEATURES][0];
#define WEIGHT(feature, value) score += weights[feature][value];
		/* Between prose so near no list has room. */
		if (l->before + l->after > LIST_LEAST)
			EACH_FEATURE(WEIGHT);
		l->score = score;
	}
}

void
lists_free(struct lists *t)
{
	free(t->lines);
	free(t->seen);
	*t = (struct lists){ 0 };
}
