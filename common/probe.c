/*
 * probe.c - a set of fingerprints, to compare many rows with; see probe.h
 */
#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "mem.h"
#include "probe.h"

enum { STEP = 64 }; /* values, between looks at what can still be had */

/* Room for n values at half load.  A table that is far too large is not kept:
 * one huge document would spoil the cache for all that follow. */
static void
reserve(struct rounds *r, size_t n)
{
	unsigned bits = 6;

	while (((size_t)1 << bits) < 2 * n)
		bits++;
	if (r->slots != NULL && bits <= r->bits && bits + 6 > r->bits)
		return;
	free(r->slots);
	r->bits = bits;
	r->slots = mem_zero((size_t)1 << bits, sizeof(*r->slots));
}

/* The slot of a value that was seen in round `since` or later, or the free one
 * where it would be. */
static uint64_t *
slot_of(const struct rounds *r, uint64_t seed, uint32_t value, uint32_t since)
{
	const size_t mask = ((size_t)1 << r->bits) - 1;
	size_t i = (size_t)(value * seed >> (64 - r->bits));

	while (r->slots[i] >> 32 >= since && (uint32_t)r->slots[i] != value)
		i = (i + 1) & mask;
	return &r->slots[i];
}

void
probe_round(struct probe *p)
{
	p->round++;
}

void
probe_set(struct probe *p, const uint32_t *row, size_t n)
{
	uint64_t *slot;
	size_t i;

	if (p->seed == 0)
		p->seed = hash_seed() | 1;
	if (p->round > UINT32_MAX / 2) {
		probe_free(p);
		p->round = 0;
	}
	reserve(&p->own, n);
	p->set = ++p->round;
	p->n = 0;
	for (i = 0; i < n; i++) {
		slot = slot_of(&p->own, p->seed, row[i], p->set);
		p->n += *slot >> 32 < p->set;
		*slot = (uint64_t)p->round << 32 | row[i];
	}
}

void
probe_free(struct probe *p)
{
	free(p->own.slots);
	free(p->others.slots);
	memset(&p->own, 0, sizeof(p->own));
	memset(&p->others, 0, sizeof(p->others));
}

bool
probe_hit(struct probe *p, uint32_t value, bool *fresh)
{
	uint64_t *slot = slot_of(&p->own, p->seed, value, p->set);
	const uint64_t round = *slot >> 32;

	*fresh = round != p->round;
	if (round < p->set)
		return false;
	*slot = (uint64_t)p->round << 32 | value;
	return true;
}

bool
probe_was_hit(const struct probe *p, uint32_t value)
{
	return *slot_of(&p->own, p->seed, value, p->set) >> 32 == p->round;
}

size_t
probe_spread(
    const struct probe *p, const uint32_t *row, size_t n, size_t segment)
{
	const size_t segments = (n + segment - 1) / segment;
	size_t sharing = 0, last = SIZE_MAX, i;

	for (i = 0; i < n; i++) {
		if (i / segment == last || !probe_was_hit(p, row[i]))
			continue;
		last = i / segment;
		sharing++;
	}
	return segments == 0 ? 0 : sharing * 100 / segments;
}

/* Of a sample of 256 a share has a standard error of 1/32 at most.  Members
 * that follow one another are found or not together: a sample that is spread
 * over the row is as good as one drawn at random, or better. */
bool
probe_exceeds(const struct probe *p, const uint32_t *row, size_t n, double most)
{
	enum { SAMPLE = 256 };
	const double surely = 4.0 / 32;
	size_t i, hits = 0;

	if (n < 2 * SAMPLE)
		return false;
	for (i = 0; i < SAMPLE; i++)
		hits += *slot_of(
			    &p->own, p->seed, row[i * n / SAMPLE], p->set) >>
		    32 >= p->set;
	/* both / (n + p->n - both) > most */
	return (double)hits / SAMPLE - surely >
	    most / (1 + most) * (double)(n + p->n) / (double)n;
}

double
probe_jaccard(struct probe *p, const uint32_t *row, size_t n, double least)
{
	/* With more members of its own than that, the other row is unlike. */
	const double most = (double)p->n * (1 / least - 1) + 1;
	size_t both = 0, only = 0, i, end;
	uint64_t *slot;
	bool fresh;

	probe_round(p);
	reserve(&p->others, most < (double)n ? (size_t)most + STEP : n);
	for (i = 0; i < n; i = end) {
		end = n - i < STEP ? n : i + STEP;
		if ((double)only > most ||
		    (double)(both + (n - i)) + 1 <
			least * (double)(p->n + only))
			return 0;
		for (; i < end; i++) {
			if (probe_hit(p, row[i], &fresh)) {
				both += fresh;
				continue;
			}
			slot = slot_of(&p->others, p->seed, row[i], p->round);
			only += *slot >> 32 != p->round;
			*slot = (uint64_t)p->round << 32 | row[i];
		}
	}
	if (p->n + only == 0 ||
	    (double)both < least * (double)(p->n + only) * (1 - 1e-9))
		return 0;
	return (double)both / (double)(p->n + only);
}
