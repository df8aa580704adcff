/*
 * repeated.c - runs of words that were there before; see repeated.h
 */
#include <stdbool.h>
#include <string.h>

#include "hash.h"
#include "repeated.h"

enum { BLOCK = 1024 }; /* words read at once */

/* An entry of anchors. */
struct anchor {
	uint64_t key;
	uint64_t at; /* number of its first word */
};

/* A document at work. */
struct text {
	const uint32_t *row;
	const uint64_t *grams; /* of half the least length, one at each word */
	size_t n, ngrams;
	uint64_t base;  /* number of its first word in the store */
	size_t settled; /* up to there nothing more is found */
};

void
repeated_init(struct repeated *r, size_t least, uint64_t memory)
{
	const uint32_t zero = 0;

	memset(r, 0, sizeof(*r));
	r->least = least;
	table_init(&r->anchors, sizeof(struct anchor), sizeof(uint64_t));
	table_guard(&r->anchors);
	store_init(&r->words, memory);
	store_put(&r->words, &zero, sizeof(zero));
	r->n = 1;
}

void
repeated_free(struct repeated *r)
{
	table_free(&r->anchors);
	store_free(&r->words);
	buf_free(&r->grams);
	buf_free(&r->block);
}

/* The i-th word of all. */
static uint32_t
word_at(struct repeated *r, uint64_t i)
{
	uint64_t from;

	if (i < r->seen_from || i >= r->seen_to) {
		from = i / BLOCK * BLOCK;
		r->seen_to = r->n - from < BLOCK ? r->n : from + BLOCK;
		r->seen = store_look(&r->words, from * sizeof(*r->seen),
		    (size_t)(r->seen_to - from) * sizeof(*r->seen), &r->block);
		r->seen_from = from;
	}
	return r->seen[i - r->seen_from];
}

void
repeated_row(const struct words *w, struct buf *row)
{
	uint32_t *p;
	size_t i;

	row->n = 0;
	p = (uint32_t *)(void *)buf_reserve(row, w->n * sizeof(*p));
	for (i = 0; i < w->n; i++)
		p[i] = (uint32_t)w->hash[i] | ((uint32_t)w->hash[i] == 0);
	row->n = w->n * sizeof(*p);
}

/* Stores the words of a document, and a zero behind them. */
static void
remember(struct repeated *r, struct text *t, struct span row)
{
	const uint32_t zero = 0;

	t->row = (const uint32_t *)(const void *)row.p;
	t->n = row.n / sizeof(*t->row);
	t->base = r->n;
	store_put(&r->words, row.p, t->n * sizeof(*t->row));
	store_put(&r->words, &zero, sizeof(zero));
	r->n += t->n + 1;
	r->seen_from = r->seen_to = 0;
}

/* Fingerprints of every run of k words, k at most t->n. */
static void
make_grams(struct repeated *r, struct text *t, size_t k)
{
	/* As in minhash.c. */
	const uint64_t factor = 6364136223846793005U;
	uint64_t roll = 0, last = 1, *grams;
	size_t i;

	r->grams.n = 0;
	grams = (uint64_t *)(void *)buf_reserve(
	    &r->grams, t->n * sizeof(*grams));
	for (i = 0; i < k; i++) {
		roll = roll * factor + t->row[i];
		last *= factor;
	}
	grams[0] = hash_mix(roll);
	for (; i < t->n; i++) {
		roll = roll * factor + t->row[i] - t->row[i - k] * last;
		grams[i - k + 1] = hash_mix(roll);
	}
	t->grams = grams;
	t->ngrams = t->n - k + 1;
}

/* How far the document agrees with the words at `there`, to both sides of its
 * word number `here`, but not into what is settled. */
static struct run
extend(struct repeated *r, const struct text *t, size_t here, uint64_t there)
{
	struct run run = { here, here };

	while (run.to < t->n &&
	    word_at(r, there + (run.to - here)) == t->row[run.to])
		run.to++;
	while (run.from > t->settled &&
	    word_at(r, there - (here - run.from) - 1) == t->row[run.from - 1])
		run.from--;
	return run;
}

/* Looks an anchor up; one that is new is kept. */
static void
try_anchor(struct repeated *r, struct text *t, size_t here, struct buf *runs)
{
	/* Anchors are low numbers, and would crowd the front of the table. */
	struct anchor a = { hash_mix(t->grams[here]), t->base + here };
	struct run run;
	bool fresh;
	char *slot;

	if (here < t->settled)
		return;
	slot = table_add(&r->anchors, &a, &fresh);
	if (fresh) {
		memcpy(slot + sizeof(a.key), &a.at, sizeof(a.at));
		return;
	}
	memcpy(&a, slot, sizeof(a));
	run = extend(r, t, here, a.at);
	if (run.to - run.from < r->least)
		return;
	buf_add(runs, &run, sizeof(run));
	t->settled = run.to;
}

/* The last of the least of grams[from, to]. */
static size_t
least_of(const uint64_t *grams, size_t from, size_t to)
{
	size_t best = from, i;

	for (i = from + 1; i <= to; i++)
		if (grams[i] <= grams[best])
			best = i;
	return best;
}

void
repeated_find(struct repeated *r, struct span row, struct buf *runs)
{
	const size_t gram = r->least / 2, window = r->least - gram + 1;
	struct text t = { 0 };
	size_t i, anchor = 0;

	remember(r, &t, row);
	if (t.n < r->least)
		return;
	make_grams(r, &t, gram);
	for (i = window - 1; i < t.ngrams; i++) {
		/* The window is grams[i + 1 - window, i]. */
		if (i == window - 1 || anchor + window == i)
			anchor = least_of(t.grams, i + 1 - window, i);
		else if (t.grams[i] <= t.grams[anchor])
			anchor = i;
		else
			continue;
		try_anchor(r, &t, anchor, runs);
	}
}
