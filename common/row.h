/*
 * row.h - fingerprints in order, of which there may be too many
 *
 * A row is the shingles, the names or the numbers of a text, in its order; a
 * value may come twice.  Once there are far more than ROW_MOST different
 * values, those that are not among the least are left out: of two rows the same
 * values are left, so they can be compared as samples.  A row that is added to
 * in parts is never longer than one part and four times ROW_MOST, so a text may
 * have any length.
 */
#ifndef ROW_H
#define ROW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "minhash.h"

enum { ROW_MOST = SET_MAX };

/* Zeroed is empty. */
struct row {
	uint32_t *p;
	size_t n, size;
	bool cut;       /* some were left out: */
	uint32_t bound; /* those above this */
};

/* Forgets what is there, and keeps the memory. */
void row_clear(struct row *);
void row_free(struct row *);

/* Room for n values behind those that are there; row_take() says how many were
 * put in it. */
uint32_t *row_room(struct row *, size_t n);
void row_take(struct row *, size_t n);

/* After the last value: ROW_MOST different ones are left of more, and twice as
 * many in all at most. */
void row_end(struct row *);

#endif
