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
		for (i = 0; i < COUNT(signs); i++)
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
	char whole[8] = { 0 };
	uint64_t a, b;

	if (s.n < 8) {
		memcpy(whole, s.p, s.n);
		a = b = load8(whole);
	} else {
		a = load8(s.p);
		b = load8(s.p + s.n - 8);
	}
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
	t->lines = mem_room(t->lines, t->n, &t->size, sizeof(*t->lines));
	l = &t->lines[t->n++];
	*l = (struct list_line){ .score = LIST_NONE,
		.text = span_cut(text, from, to),
		.end = (uint8_t)end_of(s),
		.words = MOST_WORDS,
		.separator = separator };
	if (s.n < LONG_LINE)
		describe(l, s);
	l->step = words_step(l->words);
	l->prose = is_prose(l);
	t->words += l->words;
	t->prose += l->prose ? l->words : 0;
	return l;
}

void
lists_clear(struct lists *t)
{
	t->n = t->words = t->prose = 0;
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

/* Lines without prose, prose or an end of the page at both sides. */
struct run {
	size_t from, to;
	uint64_t words; /* of prose above */
	uint8_t above;  /* as a step */
};

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

/* Finds the next run that may hold a list, after the one in *r, first a zeroed
 * one; false if there is none. */
static bool
next_run(const struct lists *t, struct run *r)
{
	size_t i = r->to;

	for (; i < t->n; i++) {
		for (r->from = i; i < t->n && !t->lines[i].prose; i++)
			;
		r->to = i;
		r->above = above_step(t, r->words);
		if (i - r->from >= LIST_LEAST && r->above != AMID)
			return true;
		if (i < t->n)
			r->words += t->lines[i].words;
	}
	return false;
}

/* Makes an empty table with room for the lines' texts. */
static size_t
seen_begin(struct lists *t)
{
	size_t k;

	for (k = 64; k - k / 4 < t->n; k *= 2)
		;
	if (k > t->seen_size) {
		t->seen = mem_grow(t->seen, k, sizeof(*t->seen));
		t->seen_size = k;
	}
	memset(t->seen, 0, k * sizeof(*t->seen));
	return k - 1;
}

/* Counts how often each line occurs among those that may be in lists. */
static void
count_repeats(struct lists *t)
{
	const size_t mask = seen_begin(t);
	struct run r = { 0 };
	struct list_line *l;
	uint32_t h;
	size_t k;

	while (next_run(t, &r)) {
		for (l = t->lines + r.from; l < t->lines + r.to; l++) {
			l->start = starts[(unsigned char)l->text.p[0]];
			h = hash(l->text);
			for (k = h & mask;
			     t->seen[k].times > 0 && t->seen[k].hash != h;
			     k = (k + 1) & mask)
				;
			l->seen = (uint32_t)k;
			t->seen[k].hash = h;
			t->seen[k].times++;
		}
	}
	t->counted = true;
}

/* Takes one line off the page's sums. */
static void
forget(struct lists *t, const struct list_line *l)
{
	t->words -= l->words;
	t->prose -= l->prose ? l->words : 0;
	if (l->score != LIST_NONE)
		t->seen[l->seen].times--;
}

void
lists_remove(struct lists *t)
{
	size_t i, n = 0;

	for (i = 0; i < t->n; i++) {
		if (t->lines[i].line == LIST_GONE) {
			forget(t, &t->lines[i]);
		} else {
			t->lines[n] = t->lines[i];
			t->lines[n++].score = LIST_NONE;
		}
	}
	t->n = n;
}

static uint32_t
most(size_t n, uint32_t limit)
{
	return n < limit ? (uint32_t)n : limit;
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

/* The lines around a line, SIDE to each side and itself. */
struct around {
	size_t from, to;
	uint32_t words, numbers; /* of them; and lines with digits */
};

/* Moves on to line i, which is not before the one they were around. */
static void
move_to(struct around *a, const struct lists *t, size_t i)
{
	const size_t to = t->n - i <= SIDE ? t->n : i + SIDE + 1;

	for (; a->to < to; a->to++) {
		a->words += t->lines[a->to].words;
		a->numbers += t->lines[a->to].digits > 0;
	}
	for (; a->from + SIDE < i; a->from++) {
		a->words -= t->lines[a->from].words;
		a->numbers -= t->lines[a->from].digits > 0;
	}
}

static uint8_t
mean_around(const struct around *a)
{
	const uint32_t lines = (uint32_t)(a->to - a->from);

	/* Most often the divisor is a constant, which is fast. */
	return mean_step(lines == 2 * SIDE + 1 ? a->words * 2 / (2 * SIDE + 1) :
						 a->words * 2 / lines);
}

static uint8_t
numbers_around(const struct around *a)
{
	static const uint8_t steps[2 * SIDE + 2] = { 0, 1, 2, 2, 3, 3, 3, 4, 4,
		4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7 };

	return steps[a->numbers];
}

/* Does F with each feature of line l, the i-th of t, and its value. */
#define EACH_FEATURE(F) \
	F(LIST_WORDS, l->step) \
	F(LIST_END, l->end) \
	F(LIST_START, l->start) \
	F(LIST_DIGITS, l->digits) \
	F(LIST_SEPARATOR, l->separator) \
	F(LIST_WORDS_BEFORE, i > 0 ? l[-1].step : NO_LINE) \
	F(LIST_WORDS_AFTER, i + 1 < t->n ? l[1].step : NO_LINE) \
	F(LIST_END_BEFORE, i > 0 ? l[-1].end : (uint8_t)END_NONE) \
	F(LIST_END_AFTER, i + 1 < t->n ? l[1].end : (uint8_t)END_NONE) \
	F(LIST_MEAN, l->mean) \
	F(LIST_NUMBERS, l->numbers) \
	F(LIST_PROSE_BEFORE, lines_step(l->before)) \
	F(LIST_PROSE_AFTER, lines_step(l->after)) \
	F(LIST_REPEATED, most(t->seen[l->seen].times, 3)) \
	F(LIST_RUN, lines_step(l->run))

void
lists_values(const struct lists *t, size_t i, uint8_t v[LIST_FEATURES])
{
	const struct list_line *l = &t->lines[i];

#define VALUE(feature, value) v[feature] = (uint8_t)(value);
	EACH_FEATURE(VALUE)
	v[LIST_ABOVE] = l->above;
	v[LIST_PROSE_SHARE] = t->share;
}

static void
score(struct lists *t, const struct run *r)
{
	const int32_t all = weights[LIST_FEATURES][0] +
	    weights[LIST_PROSE_SHARE][t->share] + weights[LIST_ABOVE][r->above];
	const size_t first = r->from < SIDE ? 0 : r->from - SIDE;
	struct around a = { .from = first, .to = first };
	struct list_line *l;
	size_t i, run = 0, end = r->from; /* of the run of short lines */

	for (i = r->from; i < r->to; i++) {
		l = &t->lines[i];
		if (i >= end) {
			run = run_from(t, i, r->to);
			end = run > 0 ? i + run : i + 1;
		}
		move_to(&a, t, i);
		l->mean = mean_around(&a);
		l->numbers = numbers_around(&a);
		l->before = r->from == 0 ? FAR : most(i + 1 - r->from, FAR);
		l->after = r->to == t->n ? FAR : most(r->to - i, FAR);
		l->run = (uint32_t)run;
		l->above = r->above;
		l->score = all;
#define WEIGHT(feature, value) l->score += weights[feature][value];
		EACH_FEATURE(WEIGHT)
	}
}

void
lists_score(struct lists *t)
{
	struct run r = { 0 };

	if (!t->counted)
		count_repeats(t);
	t->share = share_step(t->prose, t->words);
	while (next_run(t, &r))
		score(t, &r);
}

void
lists_free(struct lists *t)
{
	free(t->lines);
	free(t->seen);
	*t = (struct lists){ 0 };
}
