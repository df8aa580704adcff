/*
 * hash.h - fingerprints
 *
 * XXH3 with a seed.  128 bits are taken for equality: among n texts a false
 * match has a chance of about n * n / 2^129.  XXH3 is no cryptographic hash:
 * what guards a table against made-up keys is a seed nobody can know, so take
 * hash_seed() wherever the seed cannot show in the result.
 */
#ifndef HASH_H
#define HASH_H

#include <stdint.h>

#include "span.h"

struct hash128 {
	uint64_t lo, hi;
};

struct hash128 hash128(struct span, uint64_t seed);
uint64_t hash64(struct span, uint64_t seed);

/* A seed from the system's random numbers; the clock's, where it has none. */
uint64_t hash_seed(void);

/* Spreads every bit of x over all 64, and loses none (it is a bijection): the
 * finisher of MurmurHash3, with the constants of Stafford's variant 13. */
static inline uint64_t
hash_mix(uint64_t x)
{
	x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9U;
	x = (x ^ x >> 27) * 0x94D049BB133111EBU;
	return x ^ x >> 31;
}

#endif
