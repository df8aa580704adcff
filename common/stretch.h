/*
 * stretch.h - the stretches of greatest sum in a row of numbers
 *
 * What speaks for a block adds, what speaks against it takes; the stretches
 * whose sum can be raised neither by making them longer nor shorter are where
 * the blocks are, ends and all (Ruzzo and Tompa 1999, linear time).  What lies
 * between two of them outweighs either, so that taking one out never makes
 * another.
 */
#ifndef STRETCH_H
#define STRETCH_H

#include <stddef.h>
#include <stdint.h>

/* From the first to the last of the numbers given, by their index. */
struct stretch {
	size_t first, last;
	int64_t before, with; /* the sum before it, and with it */
	size_t less;          /* for the search, see stretch.c */
};

/* A zeroed struct is empty; for the next row set n and sum to 0. */
struct stretches {
	struct stretch *p;
	size_t n, size;
	int64_t sum;
};

/* Adds the i-th number: one above 0 that may begin a stretch. */
void stretches_add(struct stretches *, size_t i, int64_t value);
/* What lies between such numbers takes so much. */
static inline void
stretches_take(struct stretches *s, int64_t value)
{
	s->sum -= value;
}
void stretches_free(struct stretches *);

#endif
