/*
 * places.c - a place of its own for each key
 */
#include "places.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"

/* Keys of a bucket: about, at most. */
enum { BUCKET = 4, BUCKET_MAX = 64 };

struct bucket {
	uint32_t number, first, n; /* its keys, in order of buckets */
};

static int
larger_first(const void *a, const void *b)
{
	const struct bucket *x = a, *y = b;

	if (x->n != y->n)
		return x->n < y->n ? 1 : -1;
	return x->number < y->number ? -1 : 1;
}

/* Sorts the keys by bucket into *out; the buckets, the larger first. */
static struct bucket *
fill_buckets(
    const struct places *p, const uint32_t *keys, size_t n, uint32_t *out)
{
	size_t i, count = (size_t)1 << p->buckets;
	struct bucket *b = mem_zero(count, sizeof(*b));
	uint32_t sum = 0;

	for (i = 0; i < n; i++)
		b[places_bucket(p, keys[i])].n++;
	for (i = 0; i < count; i++) {
		b[i].number = (uint32_t)i;
		b[i].first = sum;
		sum += b[i].n;
		b[i].n = 0;
	}
	for (i = 0; i < n; i++) {
		struct bucket *at = &b[places_bucket(p, keys[i])];

		out[at->first + at->n++] = keys[i];
	}
	qsort(b, count, sizeof(*b), larger_first);
	return b;
}

/* Puts a bucket's keys where this number sends them, if all is free there. */
static bool
put(const struct places *p, const uint32_t *keys, const struct bucket *b,
    uint32_t number, uint8_t *taken)
{
	uint32_t at[BUCKET_MAX], i, k;

	for (i = 0; i < b->n; i++) {
		at[i] = places_send(p, keys[b->first + i], number);
		if (taken[at[i]]) {
			for (k = 0; k < i; k++)
				taken[at[k]] = 0;
			return false;
		}
		taken[at[i]] = 1;
	}
	return true;
}

/* Finds the numbers of all buckets, if there are some in reach. */
static bool
settle(const struct places *p, const uint32_t *keys, const struct bucket *b,
    uint16_t *mix, uint8_t *taken)
{
	size_t i, count = (size_t)1 << p->buckets;
	uint32_t k;

	for (i = 0; i < count && b[i].n > 0; i++) {
		if (b[i].n > BUCKET_MAX)
			return false;
		for (k = 0; k <= UINT16_MAX; k++)
			if (put(p, keys, &b[i], k, taken))
				break;
		if (k > UINT16_MAX)
			return false;
		mix[b[i].number] = (uint16_t)k;
	}
	return true;
}

/* Tries to find places; if there are none, *p is as if it had not. */
static bool
try(struct places *p, const uint32_t *keys, size_t n)
{
	uint32_t *sorted = mem_get((n + 1) * sizeof(*sorted));
	struct bucket *b = fill_buckets(p, keys, n, sorted);
	uint8_t *taken = mem_zero(places_all(p), 1);
	uint16_t *mix = mem_zero((size_t)1 << p->buckets, sizeof(*mix));
	bool done = settle(p, sorted, b, mix, taken);

	free(sorted);
	free(b);
	free(taken);
	if (done)
		p->mix = mix;
	else
		free(mix);
	return done;
}

void
places_make(struct places *p, const uint32_t *keys, size_t n)
{
	p->buckets = p->bits = 4;
	while (n > places_all(p) / 8 * 7)
		p->bits++;
	while (n > (size_t)BUCKET << p->buckets)
		p->buckets++;
	while (!try(p, keys, n)) {
		p->bits++;
		p->buckets++;
	}
}

/* What places_make() made was not const to it. */
void
places_free(struct places *p)
{
	free((void *)(uintptr_t)p->mix);
	memset(p, 0, sizeof(*p));
}
