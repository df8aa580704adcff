/* stems.c - fixed phrases, and beginnings of words, looked for in text */
#include <assert.h>

#include "bytes.h"
#include "stems.h"

void
stems_index(
    struct stems *s, const char *const *list, const uint8_t *kinds, size_t n)
{
	size_t c, i = 0;
	unsigned char second;

	*s = (struct stems){ .list = list, .kinds = kinds };
	for (c = 0; c <= 256; c++) {
		while (i < n && (unsigned char)list[i][0] < c) {
			second = (unsigned char)list[i][1];
			assert(second != '\0' &&
			    (i == 0 ||
				(unsigned char)list[i - 1][0] <=
				    (unsigned char)list[i][0]));
			s->seconds[(c - 1) * 4 + second / 64] |= 1ULL
			    << second % 64;
			i++;
		}
		s->first[c] = (uint16_t)i;
	}
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
	return s->seconds[c * 4 + d / 64] >> d % 64 & 1;
}

size_t
stems_at(const struct stems *s, const char *p, const char *end)
{
	size_t c, i;

	if (!may_begin(s, p, end))
		return 0;
	c = (unsigned char)lower(*p);
	for (i = s->first[c]; i < s->first[c + 1]; i++)
		if (begins(p, end, s->list[i]))
			return strlen(s->list[i]);
	return 0;
}

/* Bits: of which of the kinds wanted the text at p, of two bytes or more, goes
 * on with a stem. */
static uint32_t
kinds_at(const struct stems *s, const char *p, const char *end, uint32_t wanted)
{
	const size_t c = (unsigned char)lower(p[0]);
	const char second = lower(p[1]);
	uint32_t found = 0, kind;
	size_t i;

	for (i = s->first[c]; i < s->first[c + 1]; i++) {
		if (s->list[i][1] != second)
			continue;
		kind = 1U << s->kinds[i];
		if ((kind & wanted & ~found) != 0 && begins(p, end, s->list[i]))
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
		if (!may_begin(s, text.p + i, end) ||
		    !(anywhere || word_begins(text, i)))
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
