/*
 * mention.c - spun phrases that a text speaks of and does not use
 *
 * "Such papers write 'counterfeit consciousness' for artificial intelligence":
 * who writes about spun text puts the phrase in quotation marks, or says what
 * it meant; most often both.  A spinner does neither, for it leaves nothing of
 * what it replaces.  Quotations of whole sentences are no sign: a spun text
 * has those of its original.
 */
#include "mention.h"

#include <string.h>

#include "bytes.h"

/* How far from a phrase its original is looked for: a few words and a pair of
 * brackets, or the next cell of a table. */
enum { BESIDE = 60 }; /* bytes */

/* The length of the quotation mark at p, or 0: " ' * _ and those of Unicode;
 * emphasis does as well. */
static size_t
mark(const char *p, const char *end)
{
	static const char *const marks[] = { "\"", "'", "*", "_",
		"\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x98", "\xe2\x80\x99",
		"\xe2\x80\x9e", "\xc2\xab", "\xc2\xbb", NULL };
	size_t i, n;

	for (i = 0; marks[i] != NULL; i++) {
		n = strlen(marks[i]);
		if ((size_t)(end - p) >= n && memcmp(p, marks[i], n) == 0)
			return n;
	}
	return 0;
}

static bool
quoted(struct span text, const struct spun_hit *h)
{
	const char *start = text.p + h->start, *end = text.p + text.n;
	const char *after = text.p + h->end;
	size_t n;

	if (after < end && (*after == ',' || *after == '.'))
		after++;
	if (mark(after, end) == 0)
		return false;
	for (n = 1; n <= 3 && n <= h->start; n++)
		if (mark(start - n, start) == n)
			return true;
	return false;
}

static bool
stands_in(struct span s, const char *phrase)
{
	return find(s, 0, phrase) < s.n;
}

/* Several words, or one that stands out, are not beside their substitute by
 * chance. */
static bool
explained(struct span beside, const struct spun_hit *h)
{
	unsigned i;
	bool any = false;

	if (h->original != NULL)
		return strchr(h->original, ' ') != NULL &&
		    stands_in(beside, h->original);
	for (i = 0; i < h->compound.words; i++) {
		if (h->compound.parts[i] == NULL)
			continue;
		if (!stands_in(beside, h->compound.parts[i]))
			return false;
		any = true;
	}
	return any;
}

bool
mentioned(struct span text, const struct spun_hit *h)
{
	size_t from = h->start > BESIDE ? h->start - BESIDE : 0;
	size_t to = text.n - h->end > BESIDE ? h->end + BESIDE : text.n;

	return quoted(text, h) ||
	    explained(span_cut(text, from, h->start), h) ||
	    explained(span_cut(text, h->end, to), h);
}
