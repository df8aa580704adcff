/*
 * minhash.h - sets of shingles, and finding those that overlap
 *
 * A document is the set of its shingles (runs of k words).  How alike two are
 * is the Jaccard index: common shingles over all shingles of both.  Pairs are
 * found with one-permutation hashing (Li, Owen, Zhang 2012): every shingle
 * falls in one of bands * rows bins, the least value of each bin is kept, and
 * bins that stay empty borrow from another, drawn by hash (optimal
 * densification, Shrivastava 2017).  A band is a fingerprint of `rows` bins;
 * documents of Jaccard index s share a band with a chance of
 * 1 - (1 - s^rows)^bands.
 *
 * Sharing a band only makes a candidate: the index itself is then computed
 * from the sets.  So precision does not hang on bands and rows; they decide
 * recall and work.
 */
#ifndef MINHASH_H
#define MINHASH_H

#include <stddef.h>
#include <stdint.h>

#include "words.h"

enum {
	BANDS_MAX = 512,
	ROWS_MAX = 64,
	BINS_MAX = 9216,
	/* A set larger than that is represented by its least members: the
	 * index is then estimated, with a standard error below 0.004. */
	SET_MAX = 16384,
};

struct bands {
	unsigned bands, rows;
};

/* Bands and rows that let at most one pair in 200 at the threshold slip: the
 * steepest curve that does with 16 bands or fewer, or with 48 if it takes so
 * many to have three rows. */
struct bands bands_for(double threshold);

/* Fingerprints of every run of k words, in order of the text; out has room
 * for w->n.  Returns how many: 0 for fewer than k words. */
size_t shingles(const struct words *w, unsigned k, uint64_t *out);

/* The bands of a set of fingerprints, one at least, which may come in parts and
 * more than once: begin, add each part, and the bands are in key[0 .. bands).
 * bins: bands * rows values. */
void minhash_begin(struct bands, uint32_t *bins);
void minhash_add(struct bands, uint32_t *bins, const uint64_t *set, size_t n);
void minhash_end(struct bands, uint32_t *bins, uint64_t *key);

/* A set for jaccard() from n fingerprints, in place: sorted, without repeats,
 * cut to SET_MAX.  Returns its size. */
size_t set_make(uint32_t *set, size_t n);

/* The Jaccard index of two sets of set_make(); 0 if one is empty. */
double jaccard(const uint32_t *a, size_t na, const uint32_t *b, size_t nb);

#endif
