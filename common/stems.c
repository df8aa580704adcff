/* stems.c - fixed phrases, and beginnings of words, looked for in text */
#include <assert.h>

#include "bytes.h"
#include "stems.h"

void
stems_index(
    struct stems *s, const char *const *list, const uint8_t *kinds, size_t n)
{
	size_t c = 0, i;
	unsigned char a, b;

	assert(n <= STEMS_MOST);
	*s = (struct stems){ .list = list, .kinds = kinds };
	for (i = 0; i < n; i++) {
		a = (unsigned char)list[i][0];
		b = (unsigned char)list[i][1];
		assert(b != '\0' && a + 1U >= c);
		assert(i == 0 || memcmp(list[i - 1], list[i], 2) <= 0);
		while (c <= a)
			s->first[c++] = (uint16_t)i;
		s->second[i] = list[i][1];
		/* Unless it is the blank at the end. */
		if (list[i][2] != '\0' && list[i][3] != '\0')
			s->third[i] = list[i][2];
		s->pairs[a * 4 + b / 64] |= 1ULL << b % 64;
	}
	while (c <= 256)
		s->first[c++] = (uint16_t)n;
}

/* True if the text at p goes on with the stem, whose first byte is known. */
static bool
begins(const char *p, const char *end, const char *stem)
{
	for (p++, stem++; *stem != '\0'; p++, stem++) {
		if (*stem == ' ' && stem[1] == '\0')
			return p >= end || !letter(*p);
		if (p >= end || lower(*p) != *stem)
			return false;
	}
	return true;
}

/* True if a stem may begin with the first two bytes at p. */
static inline bool
may_begin(const struct stems *s, const char *p, const char *end)
{
	unsigned char c, d;

	if (end - p < 2)
		return false;
	c = (unsigned char)lower(p[0]);
	d = (unsigned char)lower(p[1]);
	return s->pairs[c * 4 + d / 64] >> d % 64 & 1;
}

/* A word's beginning, by which stems that cannot match are passed over. */
struct start {
	size_t first, beyond; /* stems that have its first byte */
	char second, third;
};

/* The beginning of the text at p, two bytes or more. */
static inline struct start
start_at(const struct stems *s, const char *p, const char *end)
{
	const size_t c = (unsigned char)lower(p[0]);

	return (struct start){ s->first[c], s->first[c + 1], lower(p[1]),
		end - p > 2 ? lower(p[2]) : '\0' };
}

static inline bool
may_match(const struct stems *s, size_t i, const struct start *at)
{
	return s->second[i] == at->second &&
	    (s->third[i] == at->third || s->third[i] == '\0');
}

size_t
stems_at(const struct stems *s, const char *p, const char *end)
{
	struct start at;
	size_t i, n, longest = 0;

	if (!may_begin(s, p, end))
		return 0;
	at = start_at(s, p, end);
	for (i = at.first; i < at.beyond; i++) {
		if (!may_match(s, i, &at) || !begins(p, end, s->list[i]))
			continue;
		n = strlen(s->list[i]);
		longest = n > longest ? n : longest;
	}
	return longest;
}

/* Bits: of which of the kinds wanted the text at p goes on with a stem, one of
 * which begins with its first two bytes. */
static uint32_t
kinds_at(const struct stems *s, const char *p, const char *end, uint32_t wanted)
{
	const struct start at = start_at(s, p, end);
	const char *same = memchr(
	    s->second + at.first, at.second, at.beyond - at.first);
	size_t i = (size_t)(same - s->second);
	uint32_t found = 0, kind;

	for (; i < at.beyond && s->second[i] == at.second; i++) {
		kind = 1U << s->kinds[i];
		if (may_match(s, i, &at) && (kind & wanted & ~found) != 0 &&
		    begins(p, end, s->list[i]))
			found |= kind;
	}
	return found;
}

/* True if a word may begin at text[i]: in scripts without spaces, anywhere. */
static inline bool
word_begins(struct span text, size_t i)
{
	unsigned char c = (unsigned char)text.p[i];

	return i == 0 || !letter(text.p[i - 1]) || (c >= 0xE3 && c <= 0xED);
}

void
stems_tally(const struct stems *s, struct span text, bool anywhere,
    uint32_t wanted, size_t *counts)
{
	const char *end = text.p + text.n;
	uint32_t found;
	size_t i;

	for (i = 0; i + 1 < text.n; i++) {
		if (!(anywhere || word_begins(text, i)) ||
		    !may_begin(s, text.p + i, end))
			continue;
		found = kinds_at(s, text.p + i, end, wanted);
		for (; found != 0; found &= found - 1)
			counts[__builtin_ctz(found)]++;
	}
}

size_t
stems_count(const struct stems *s, struct span text, bool anywhere)
{
	const char *end = text.p + text.n;
	size_t i, n = 0;

	for (i = 0; i < text.n; i++)
		if (anywhere || word_begins(text, i))
			n += stems_at(s, text.p + i, end) > 0;
	return n;
}
