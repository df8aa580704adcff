/*
 * frame.c - what a spinner leaves of a text; see frame.h
 */
#include <stdlib.h>
#include <string.h>

#include "frame.h"
#include "mem.h"
#include "minhash.h"

enum {
	COMMON_MIN = 8,		/* shingles both must have */
	SEGMENT = 12,		/* shingles; a text is compared by segments, */
	SHARING = 70,		/* percent of them must share one */
	NAMES_MIN = 4,		/* fewer in both texts say nothing */
	NAMES_ALIKE = 30,	/* percent: Jaccard index, of numbers too */
	LONG = 120,		/* shingles; of a text with FRAME_LEAST so */
	SHORT_EXTRA = 60,	/* many percent more likeness is asked */
	VERBATIM = 75,		/* percent */
};

/* Function words fill 40 percent of English prose and more; where they are
 * fewer than one word in five, it is another language, and short words take
 * their place. */
static bool
english(const struct words *w)
{
	size_t i, n = 0;

	for (i = 0; i < w->n; i++)
		n += (w->flags[i] & WORD_COMMON) != 0;
	return n * 5 >= w->n;
}

void
frame_read(struct words *frame, const struct words *w)
{
	unsigned char want = WORD_NUMBER;
	unsigned char f;
	size_t i;

	want |= english(w) ? WORD_COMMON : WORD_SHORT;
	frame->n = 0;
	for (i = 0; i < w->n; i++) {
		f = w->flags[i];
		if ((f & want) != 0 ||
		    (f & (WORD_CAPITAL | WORD_FIRST)) == WORD_CAPITAL)
			words_add(frame, w->hash[i], f);
	}
}

size_t
frame_names(const struct words *w, uint32_t *row)
{
	unsigned char f;
	size_t i, n = 0;

	for (i = 0; i < w->n; i++) {
		f = w->flags[i];
		if ((f & WORD_NUMBER) != 0 || ((f & WORD_COMMON) == 0 &&
		    (f & (WORD_CAPITAL | WORD_FIRST)) == WORD_CAPITAL))
			row[n++] = ((uint32_t)w->hash[i] & ~1U) |
			    ((f & WORD_NUMBER) != 0);
	}
	return n;
}

/* The slot of a value, or the free one where it would be. */
static size_t
slot_of(const struct probe *p, uint32_t value)
{
	size_t k = (value * 0x9E3779B1U) & (p->size - 1);

	while (p->slots[k] != 0 && p->slots[k] != value)
		k = (k + 1) & (p->size - 1);
	return k;
}

/* 0 marks a free slot. */
static uint32_t
not_zero(uint32_t value)
{
	return value != 0 ? value : 1;
}

void
probe_set(struct probe *p, const struct frame *f)
{
	size_t size = 64, i;

	while (size < 2 * f->n)
		size *= 2;
	if (size > p->size || size < p->size / 64) {
		p->size = size;
		p->slots = mem_grow(p->slots, size, sizeof(*p->slots));
		p->hit = mem_grow(p->hit, size, 1);
	}
	memset(p->slots, 0, p->size * sizeof(*p->slots));
	for (i = 0; i < f->n; i++)
		p->slots[slot_of(p, not_zero(f->row[i]))] =
		    not_zero(f->row[i]);
	p->frame = *f;
}

void
probe_free(struct probe *p)
{
	free(p->slots);
	free(p->hit);
}

/*
 * Whether most segments of a row share a shingle with the other text, for
 * whichever `own` says: whether hits are asked of it, or all slots in use.
 */
static bool
all_along(const struct probe *p, const uint32_t *row, size_t n, bool own)
{
	size_t segments = (n + SEGMENT - 1) / SEGMENT, sharing = 0, i, k;
	size_t last = SIZE_MAX;

	for (i = 0; i < n; i++) {
		if (i / SEGMENT == last)
			continue;
		k = slot_of(p, not_zero(row[i]));
		if (own ? p->hit[k] != 0 : p->slots[k] != 0) {
			last = i / SEGMENT;
			sharing++;
		}
	}
	return sharing * 100 >= segments * SHARING;
}

/* Whether the names (kind 0) or numbers (kind 1) are the same by and large. */
static bool
same_names(const struct frame *a, const struct frame *b, uint32_t kind)
{
	size_t i = 0, j = 0, n[2] = { 0 }, both = 0;

	while (i < a->nnames || j < b->nnames) {
		if (j == b->nnames ||
		    (i < a->nnames && a->names[i] < b->names[j])) {
			n[0] += (a->names[i++] & 1) == kind;
		} else if (i == a->nnames || b->names[j] < a->names[i]) {
			n[1] += (b->names[j++] & 1) == kind;
		} else {
			both += (a->names[i] & 1) == kind;
			i++;
			j++;
		}
	}
	if (n[0] + both < NAMES_MIN && n[1] + both < NAMES_MIN)
		return true;
	return both * 100 >= (n[0] + n[1] + both) * NAMES_ALIKE;
}

/* The threshold for a frame of n shingles. */
static double
asked(double least, size_t n)
{
	double slope = SHORT_EXTRA / 100.0 / (LONG - FRAME_LEAST);

	if (n >= LONG)
		return least;
	return least * (1 + slope * (double)(LONG - n));
}

double
probe_alike(struct probe *p, struct frame *other, double least)
{
	size_t i, k, both = 0;
	double index;

	if (other->n == 0 || p->frame.n == 0)
		return 0;
	memset(p->hit, 0, p->size);
	for (i = 0; i < other->n; i++) {
		k = slot_of(p, not_zero(other->row[i]));
		if (p->slots[k] == 0)
			continue;
		both += !p->hit[k];
		p->hit[k] = 1;
	}
	index = (double)both / (double)(p->frame.n + other->n - both);
	least = asked(least, p->frame.n < other->n ? p->frame.n : other->n);
	if (both < COMMON_MIN || index < least)
		return 0;
	p->frame.nnames = set_make(p->frame.names, p->frame.nnames);
	other->nnames = set_make(other->names, other->nnames);
	if (!same_names(&p->frame, other, 0) ||
	    !same_names(&p->frame, other, 1) ||
	    !all_along(p, other->row, other->n, false) ||
	    !all_along(p, p->frame.row, p->frame.n, true))
		return 0;
	return index;
}

bool
frame_verbatim(double frames, double words)
{
	return words * 100 > frames * VERBATIM;
}
