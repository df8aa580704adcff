/*
 * letters.h - which charset of one byte a character makes the likeliest words
 */
#ifndef LETTERS_H
#define LETTERS_H

#include <stddef.h>
#include <stdint.h>

#include "span.h"

struct letters;

/* The tables are read when they are first needed. */
struct letters *letters_new(void);
void letters_free(struct letters *);

/*
 * The charset in which the text reads best in one of the languages known, NULL
 * if it reads like none of them.  *gain: by how many bits the pairs of bytes
 * within words, one beyond ASCII at least, are likelier than random ones.
 */
const char *letters_guess(struct letters *, struct span text, int *gain);

/* How many bits n characters cost in the language that suits them best: of
 * several readings of a text the cheapest is the likeliest. */
uint64_t letters_cost(const struct letters *, const uint32_t *cp, size_t n);

#endif
