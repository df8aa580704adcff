/*
 * places.h - a place of its own for each key
 *
 * A perfect hash: of keys known beforehand each has one place in a table not
 * much larger than they are many, so that to look one up costs one look, and no
 * branch that a processor would have to guess.  A key that is not among them
 * gets some place, too: what stands there has to say whose it is.
 *
 * The keys fall into small buckets; for each bucket a number is searched that,
 * mixed into its keys, sends them to places that are free, the largest buckets
 * first (Belazzougui, Botelho, Dietzfelbinger: Hash, displace, and compress,
 * 2009).
 */
#ifndef PLACES_H
#define PLACES_H

#include <stddef.h>
#include <stdint.h>

struct places {
	const uint16_t *mix; /* number of each bucket */
	uint32_t buckets;    /* bits of their number */
	uint32_t bits;       /* of the number of places */
};

static inline uint32_t
places_bucket(const struct places *p, uint32_t key)
{
	return key * 0x9e3779b1u >> (32 - p->buckets);
}

/* How many places there are. */
static inline size_t
places_all(const struct places *p)
{
	return (size_t)1 << p->bits;
}

/* Where a bucket of this number has the key. */
static inline uint32_t
places_send(const struct places *p, uint32_t key, uint32_t number)
{
	return (key ^ number * 0xc2b2ae35u) * 0x85ebca6bu >> (32 - p->bits);
}

static inline uint32_t
places_of(const struct places *p, uint32_t key)
{
	return places_send(p, key, p->mix[places_bucket(p, key)]);
}

/* Finds places for n keys, no two the same, fewer than 2^24; to be freed. */
void places_make(struct places *, const uint32_t *keys, size_t n);
void places_free(struct places *);

#endif
