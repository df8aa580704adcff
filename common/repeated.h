/*
 * repeated.h - runs of words that were there before
 *
 * Every run of at least so many words which a document shares with an earlier
 * one, or with its own front, is found by anchors: of each so many runs of
 * half that length that follow one another, the one with the least fingerprint
 * is kept (winnowing: Schleimer, Wilkerson, Aiken 2003).  Two texts that share
 * a run choose the same anchor in it, whatever stands around.  All words are
 * stored, as fingerprints of 32 bits, so that an anchor seen before can be
 * extended to both sides as far as the texts agree.
 *
 * It errs by what is left: an anchor is kept once, where it was first, so a
 * run is missed if each of its anchors was first elsewhere, in other company.
 * What is found is right but for words whose fingerprints agree by chance, one
 * in 2^32.
 *
 * A word costs 4 bytes, and 2 / (least / 2 + 2) of an anchor, each 21 to 42.
 */
#ifndef REPEATED_H
#define REPEATED_H

#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "span.h"
#include "store.h"
#include "table.h"
#include "words.h"

enum { REPEATED_LEAST = 8 }; /* words; shorter runs are everywhere */

struct repeated {
	size_t least;         /* words of a run */
	struct table anchors; /* a fingerprint, and where it was first */
	struct store words;   /* of all documents, zeros between them */
	uint64_t n;           /* of them */

	/* scratch */
	struct buf grams, block;
	const uint32_t *seen; /* some of the words: */
	uint64_t seen_from, seen_to;
};

/* A run of words of the document, by their numbers. */
struct run {
	size_t from, to;
};

/* memory: bytes of words that do not go to a file. */
void repeated_init(struct repeated *, size_t least, uint64_t memory);
void repeated_free(struct repeated *);

/* The words of a document as they are kept: w->n numbers of 32 bits, none of
 * them zero, in place of what the buffer holds. */
void repeated_row(const struct words *w, struct buf *row);

/* Appends to runs each struct run of a row that is there already, in order, and
 * remembers the row. */
void repeated_find(struct repeated *, struct span row, struct buf *runs);

#endif
