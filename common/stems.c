/* stems.c - fixed phrases, and beginnings of words, looked for in text */
#include <assert.h>

#include "bytes.h"
#include "stems.h"

void
stems_index(struct stems *s, const char *const *list, size_t n)
{
	size_t c, i = 0;

	s->list = list;
	for (c = 0; c <= 256; c++) {
		while (i < n && (unsigned char)list[i][0] < c) {
			assert(i == 0 ||
			    (unsigned char)list[i - 1][0] <=
				(unsigned char)list[i][0]);
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

size_t
stems_at(const struct stems *s, const char *p, const char *end)
{
	size_t c, i, last;

	if (p >= end)
		return 0;
	c = (unsigned char)lower(*p);
	for (i = s->first[c], last = s->first[c + 1]; i < last; i++)
		if (begins(p, end, s->list[i]))
			return strlen(s->list[i]);
	return 0;
}

/* True if a word may begin at text[i]: in scripts without spaces, anywhere. */
static bool
word_begins(struct span text, size_t i)
{
	unsigned char c = (unsigned char)text.p[i];

	return i == 0 || !letter(text.p[i - 1]) || (c >= 0xE3 && c <= 0xED);
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
