/*
 * words.c - do words found many at once differ from those read one by one?
 *
 * Texts are made of what stands at the edges of words: spin_words() reads them
 * in blocks where it has room for many words, byte by byte where it has not.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "spin.h"

enum { TEXTS = 100000, PARTS = 60, ROOM = 1024, NO_ROOM = 250 };

static const char *const parts[] = { " ", " ", " ", " ", " ", " ", "a", "I",
	"Foxes", "boxes", "wishes", "cities", "bus", "as", "WORD", "iPod", "5",
	"1980s", "fifteen-letters", "abcdefghijklmno", "abcdefghijklmnop",
	"abcdefghijklmnops", "the", "of", ",", ".", ", ", ". ", "-", " - ", "'",
	"'s", "\xe2\x80\x99", "\xe2\x80\x99s", "&", "\n", "\n\n", " \n", "\r\n",
	"\t", "\xc2\xa0", "\xe2\x80\x9c", "\xc3\xa9", "\xc3\xa9t\xc3\xa9",
	"\xe2\x82\xac", "\xff", "/", "_", "@", "[", "`", "{", "", "3,000",
	"U.S." };

static unsigned
next(unsigned *seed)
{
	*seed = *seed * 1664525 + 1013904223; /* Numerical Recipes */
	return *seed >> 8;
}

/* A text, in memory that ends where it does. */
static struct span
make_text(unsigned *seed)
{
	size_t n = next(seed) % PARTS, i;
	char all[PARTS * 20] = "", *p;
	const char *part;

	for (i = 0; i < n; i++) {
		part = parts[next(seed) % (sizeof parts / sizeof *parts)];
		memcpy(all + strlen(all), part, strlen(part) + 1);
	}
	n = strlen(all);
	p = malloc(n + 1);
	p = realloc(p, n + (n == 0));
	memcpy(p, all, n);
	return (struct span){ p, n };
}

static bool
same(const struct spin_word *a, const struct spin_word *b)
{
	return a->hash == b->hash && a->stem == b->stem &&
	    a->start == b->start && a->end == b->end &&
	    a->begins == b->begins && a->hyphen == b->hyphen &&
	    a->lettered == b->lettered && a->capital == b->capital;
}

int
main(void)
{
	static struct spin_word many[ROOM], few[ROOM];
	unsigned seed = 1, t;
	size_t n, m, at, i;
	struct span s;

	for (t = 0; t < TEXTS; t++) {
		s = make_text(&seed);
		at = 0;
		n = spin_words(s, &at, many, ROOM);
		at = 0;
		m = spin_words(s, &at, few, NO_ROOM);
		for (i = 0; i < n && i < m && same(&many[i], &few[i]); i++)
			;
		if (i < n || n != m) {
			printf(
			    "text %u, word %zu: %.*s\n", t, i, (int)s.n, s.p);
			return 1;
		}
		free((char *)(uintptr_t)s.p);
	}
	return 0;
}
