/*
 * row.c - fingerprints in order; see row.h
 */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "row.h"

void
row_clear(struct row *r)
{
	r->n = 0;
	r->cut = false;
}

void
row_free(struct row *r)
{
	free(r->p);
	memset(r, 0, sizeof(*r));
}

uint32_t *
row_room(struct row *r, size_t n)
{
	r->p = mem_space(r->p, r->n, n, &r->size, sizeof(*r->p));
	return r->p + r->n;
}

/* Drops values above the bound, from r->p[from] on. */
static void
filter(struct row *r, size_t from)
{
	size_t i, kept = from;

	for (i = from; i < r->n; i++) {
		r->p[kept] = r->p[i];
		kept += r->p[i] <= r->bound;
	}
	r->n = kept;
}

/* Leaves the ROW_MOST least values.  Of those that come again and again the
 * first ones do. */
static void
trim(struct row *r)
{
	uint32_t *set = mem_get(r->n * sizeof(*set));
	size_t n;

	memcpy(set, r->p, r->n * sizeof(*set));
	n = set_make(set, r->n);
	if (n == ROW_MOST) {
		r->cut = true;
		r->bound = set[n - 1];
		filter(r, 0);
	}
	free(set);
	if (r->n > 2 * ROW_MOST)
		r->n = 2 * ROW_MOST;
}

void
row_take(struct row *r, size_t n)
{
	const size_t from = r->n;

	r->n += n;
	if (r->cut)
		filter(r, from);
	if (r->n > 4 * ROW_MOST)
		trim(r);
}

void
row_end(struct row *r)
{
	if (r->n > ROW_MOST)
		trim(r);
}
