/*
 * probe.h - a set of fingerprints, to compare many rows with
 *
 * A document is compared with a handful of others, and mostly found unlike:
 * so its set is made once, a hash table, and the others need not be sets at
 * all.  They are read as they are until it is plain that they cannot reach
 * what is asked.
 */
#ifndef PROBE_H
#define PROBE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Slots hold a value and, above it, the round that saw it last: so nothing
 * need be wiped from one comparison to the next. */
struct rounds {
	uint64_t *slots;
	unsigned bits; /* as many slots as 2 to the power of that */
};

/* Zeroed is empty. */
struct probe {
	struct rounds own;    /* the set, in rounds from `set` on */
	struct rounds others; /* what only the other row has */
	uint64_t seed;        /* no text can be made up to fill one slot */
	uint32_t set, round;
	size_t n; /* members */
};

/* Makes the set of a row. */
void probe_set(struct probe *, const uint32_t *row, size_t n);
void probe_free(struct probe *);

/* Before another row is looked up. */
void probe_round(struct probe *);

/* Is value a member?  *fresh: it has not been looked up in this round. */
bool probe_hit(struct probe *, uint32_t value, bool *fresh);

/* Was this member looked up in this round? */
bool probe_was_hit(const struct probe *, uint32_t value);

/* Of how many segments of a row a value was looked up in this round and found;
 * percent.  The row is the one that was looked up, or that of the set. */
size_t probe_spread(
    const struct probe *, const uint32_t *row, size_t n, size_t segment);

/* Is the Jaccard index of the set and that of a row more than `most`, as far as
 * a sample of the row tells?  False if it is a close thing: about one such
 * answer in 30,000 is wrong. */
bool
probe_exceeds(const struct probe *, const uint32_t *row, size_t n, double most);

/* The Jaccard index of the set and that of a row; 0 if it is less than
 * `least`. */
double
probe_jaccard(struct probe *, const uint32_t *row, size_t n, double least);

#endif
