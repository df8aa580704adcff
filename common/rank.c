/*
 * rank.c - who was named most often; see rank.h
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "mem.h"
#include "rank.h"

enum { FIRST_SIZE = 256 };

void
rank_free(struct rank *r)
{
	free(r->named);
	free(r->slots);
	memset(r, 0, sizeof(*r));
}

static size_t
slot_of(const struct rank *r, uint64_t who)
{
	size_t i = (size_t)hash_mix(who ^ r->seed) & (r->size - 1);

	while (r->slots[i] != 0 && r->named[r->slots[i] - 1].who != who)
		i = (i + 1) & (r->size - 1);
	return i;
}

void
rank_clear(struct rank *r)
{
	size_t i;

	/* A slot at a time, if few are in use. */
	if (r->n * 8 > r->size)
		memset(r->slots, 0, r->size * sizeof(*r->slots));
	else
		for (i = r->n; i-- > 0;)
			r->slots[slot_of(r, r->named[i].who)] = 0;
	r->n = 0;
}

static void
grow(struct rank *r)
{
	size_t i;

	if (r->seed == 0)
		r->seed = hash_seed() | 1;
	r->size = r->size == 0 ? FIRST_SIZE : r->size * 2;
	r->named = mem_grow(r->named, r->size / 2, sizeof(*r->named));
	free(r->slots);
	r->slots = mem_zero(r->size, sizeof(*r->slots));
	for (i = 0; i < r->n; i++)
		r->slots[slot_of(r, r->named[i].who)] = (uint32_t)i + 1;
}

void
rank_add(struct rank *r, uint64_t who)
{
	size_t i;

	if (r->n * 2 == r->size)
		grow(r);
	i = slot_of(r, who);
	if (r->slots[i] == 0) {
		r->named[r->n++] = (struct candidate){ who, 0 };
		r->slots[i] = (uint32_t)r->n;
	}
	r->named[r->slots[i] - 1].shared++;
}

static bool
before(const struct candidate *a, const struct candidate *b)
{
	return a->shared != b->shared ? a->shared > b->shared : a->who < b->who;
}

size_t
rank_best(const struct rank *r, struct candidate *best, size_t most)
{
	const struct candidate *c;
	size_t n = 0, i;

	for (c = r->named; c < r->named + r->n; c++) {
		if (n == most && !before(c, &best[n - 1]))
			continue;
		n += n < most;
		for (i = n - 1; i > 0 && before(c, &best[i - 1]); i--)
			best[i] = best[i - 1];
		best[i] = *c;
	}
	return n;
}
