/* stems.h - fixed phrases, and beginnings of words, looked for in text */
#ifndef STEMS_H
#define STEMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "span.h"

enum { STEMS_MOST = 4096 };

/* A list of up to so many, of two bytes or more, in lower case as far as ASCII
 * goes, sorted by their first two bytes; no other letter follows one that ends
 * in a blank. */
struct stems {
	const char *const *list;
	const uint8_t *kinds;    /* of each, below 32; NULL: of none */
	uint16_t first[257];     /* of those that begin with a byte */
	char second[STEMS_MOST]; /* the second byte of each */
	char third[STEMS_MOST];  /* and the third; NUL: may be any */
	uint64_t pairs[256 * 4]; /* bits: what two bytes begin one */
};

void stems_index(
    struct stems *, const char *const *list, const uint8_t *kinds, size_t n);

/* Length of the longest stem that the text at p begins with, or 0. */
size_t stems_at(const struct stems *, const char *p, const char *end);

/* In how many places the text goes on with a stem: where a word begins, or
 * anywhere. */
size_t stems_count(const struct stems *, struct span text, bool anywhere);

/* As stems_count(), for each of the kinds wanted (bits): adds to counts. */
void stems_tally(const struct stems *, struct span text, bool anywhere,
    uint32_t wanted, size_t *counts);

#endif
