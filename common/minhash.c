/*
 * minhash.c - sets of shingles, and finding those that overlap; see minhash.h
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "mem.h"
#include "minhash.h"

/* The multiplier of Knuth's MMIX generator: any odd number with well spread
 * bits would do. */
#define ROLL 6364136223846793005U

struct bands
bands_for(double threshold)
{
	const double miss = 0.005;
	struct bands b = { 16, 1 };
	unsigned rows;
	double n;

	for (rows = 1; rows <= 16; rows++) {
		n = ceil(log(miss) / log1p(-pow(threshold, rows)));
		if (!(n <= (rows <= 3 ? 48 : 16)))
			break;
		b.rows = rows;
		b.bands = n < 1 ? 1 : (unsigned)n;
	}
	return b;
}

/* The hashes of words are spread already: it is enough that no half of the
 * outcome hangs on a half of them. */
static inline uint64_t
finish(uint64_t roll)
{
	return (roll ^ roll >> 32) * 0xD6E8FEB86659FD93U;
}

size_t
shingles(const struct words *w, unsigned k, uint64_t *out)
{
	uint64_t roll = 0, last = 1;
	size_t i;

	if (w->n < k)
		return 0;
	for (i = 0; i < k; i++) {
		roll = roll * ROLL + w->hash[i];
		last *= ROLL;
	}
	out[0] = finish(roll);
	for (; i < w->n; i++) {
		roll = roll * ROLL + w->hash[i] - w->hash[i - k] * last;
		out[i - k + 1] = finish(roll);
	}
	return w->n - k + 1;
}

/* Fills the empty bins.  Each tries the same bins whoever asks, so two
 * documents with the same full bins borrow alike. */
static void
densify(uint32_t *bins, uint32_t n)
{
	unsigned char full[BINS_MAX];
	uint32_t i, from, try;

	for (i = 0; i < n; i++)
		full[i] = bins[i] != UINT32_MAX;
	for (i = 0; i < n; i++) {
		from = i;
		for (try = 1; !full[from]; try++)
			from = (uint32_t)((hash_mix((uint64_t)i << 32 | try) >>
					      32) *
				n >>
			    32);
		bins[i] = bins[from];
	}
}

void
minhash_begin(struct bands b, uint32_t *bins)
{
	memset(bins, 0xFF, (size_t)b.bands * b.rows * sizeof(*bins));
}

void
minhash_add(struct bands b, uint32_t *bins, const uint64_t *set, size_t n)
{
	const uint64_t nbins = b.bands * b.rows;
	uint32_t value, *bin;
	size_t i;

	for (i = 0; i < n; i++) {
		bin = bins + ((set[i] >> 32) * nbins >> 32);
		value = (uint32_t)set[i];
		value -= value == UINT32_MAX; /* which means empty */
		/* whether it is less nobody foresees: no branch asks */
		*bin = value < *bin ? value : *bin;
	}
}

void
minhash_end(struct bands b, uint32_t *bins, uint64_t *key)
{
	uint64_t h;
	unsigned i, j;

	densify(bins, b.bands * b.rows);
	for (i = 0; i < b.bands; i++) {
		h = i;
		for (j = 0; j < b.rows; j++)
			h = hash_mix(h * ROLL + bins[i * b.rows + j]);
		key[i] = h;
	}
}

/* By insertion; a few values only. */
static void
sort_few(uint32_t *p, size_t n)
{
	size_t i, j;
	uint32_t x;

	for (i = 1; i < n; i++) {
		x = p[i];
		for (j = i; j > 0 && p[j - 1] > x; j--)
			p[j] = p[j - 1];
		p[j] = x;
	}
}

/* By digits of a byte, the lowest first: qsort(3) takes ten times as long. */
static void
sort(uint32_t *p, size_t n)
{
	size_t at[4][256] = { 0 }, sum, count, i;
	uint32_t *other = mem_get(n * sizeof(*p)), *from = p, *to = other;
	uint32_t *swap;
	int d;

	for (i = 0; i < n; i++)
		for (d = 0; d < 4; d++)
			at[d][p[i] >> 8 * d & 255]++;
	for (d = 0; d < 4; d++) {
		sum = 0;
		for (i = 0; i < 256; i++) {
			count = at[d][i];
			at[d][i] = sum;
			sum += count;
		}
		for (i = 0; i < n; i++)
			to[at[d][from[i] >> 8 * d & 255]++] = from[i];
		swap = from;
		from = to;
		to = swap;
	}
	free(other);
}

size_t
set_make(uint32_t *set, size_t n)
{
	size_t i, kept = 0;

	if (n == 0)
		return 0;
	if (n < 48)
		sort_few(set, n);
	else
		sort(set, n);
	for (i = 1; i < n; i++)
		if (set[i] != set[kept])
			set[++kept] = set[i];
	kept++;
	return kept < SET_MAX ? kept : SET_MAX;
}

/*
 * Of a set that was cut only the members below its greatest are known; up to
 * the lesser of those bounds both sets are complete, and their members there
 * are a fair sample of all.
 */
double
jaccard(const uint32_t *a, size_t na, const uint32_t *b, size_t nb)
{
	uint32_t bound = UINT32_MAX;
	size_t i = 0, j = 0, both = 0, any = 0;

	if (na == 0 || nb == 0)
		return 0;
	if (na >= SET_MAX)
		bound = a[na - 1];
	if (nb >= SET_MAX && b[nb - 1] < bound)
		bound = b[nb - 1];
	while ((i < na && a[i] <= bound) || (j < nb && b[j] <= bound)) {
		any++;
		if (j == nb || (i < na && a[i] < b[j])) {
			i++;
		} else if (i == na || b[j] < a[i]) {
			j++;
		} else {
			i++;
			j++;
			both++;
		}
	}
	return (double)both / (double)any;
}
