/*
 * rank.h - who was named most often
 */
#ifndef RANK_H
#define RANK_H

#include <stddef.h>
#include <stdint.h>

/* One that was named. */
struct candidate {
	uint64_t who;
	uint32_t shared; /* how often */
};

/* Zeroed is empty. */
struct rank {
	struct candidate *named;
	size_t n;
	uint32_t *slots; /* where in named, from 1 */
	size_t size;     /* of slots, a power of two; half of named */
	uint64_t seed;
};

void rank_free(struct rank *);
void rank_clear(struct rank *);
void rank_add(struct rank *, uint64_t who);

/* The `most` that were named most often, at most, the lowest of equals first;
 * returns how many. */
size_t rank_best(const struct rank *, struct candidate *best, size_t most);

#endif
