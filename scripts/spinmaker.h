/*
 * spinmaker.h - the tables of data/spin, read and made fit for look-ups
 *
 * Runs at build time only (mkspin.c).  What is made here is looked up by
 * common/lexicon.h.
 */
#ifndef SPINMAKER_H
#define SPINMAKER_H

#include "lexicon.h"

struct spin_maker {
	struct spin_table table; /* after spin_made() */
	struct spin_keys words, units, pairs, plain, stems;
	void *made[9]; /* the arrays of the table */
	unsigned nmade;
	struct spin_entry *entries;
	uint32_t nentries, sentries;
	struct spin_sub *subs;
	uint32_t nsubs, ssubs;
	struct spin_known_pair {
		uint64_t first, second; /* stems */
		bool name;
	} * known;
	uint32_t nknown, sknown;
	struct spin_vector *vectors; /* by value of their stems, from 1 */
	uint32_t nvectors, svectors;
	struct buf pool;
};

/*
 * Reads a table file of the given kind; returns NULL, or what is wrong, and
 * the line.  The kinds and their columns:
 *	swap DIALECT	phrase, original ("" if kept), weight
 *	broken DIALECT	the same, of names
 *	listed, scar	the same, of every dialect
 *	rare		the same, of all but science
 *	word		word, log-likelihood ratio of its being the first and
 *			the second word of a compound
 *	sub		word, what it may stand for, how often; if that is
 *			itself: in what share of all
 *	term, name	words, each two adjacent ones of which are meant, and
 *			how frequent they are, a logarithm
 *	plain		the same, but that they are known is all that counts
 *	vector		word, how it goes with others as the first and as the
 *			second of two: a character for each axis
 */
const char *spin_read(
    struct spin_maker *, struct span text, const char *kind, uint64_t *line);
void spin_made(struct spin_maker *);
void spin_free(struct spin_maker *);

#endif
