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
	return w->commons * 5 >= w->n;
}

/* A capital that does not only begin a sentence. */
static bool
is_name(unsigned char flags)
{
	return (flags & (WORD_CAPITAL | WORD_FIRST)) == WORD_CAPITAL;
}

/* What is taken cannot be foretold: so every word is written, and the next one
 * over it if it was none. */
void
frame_read(struct words *frame, const struct words *w)
{
	const unsigned char want = WORD_NUMBER |
	    (english(w) ? WORD_COMMON : WORD_SHORT);
	size_t i, n = 0;

	words_reserve(frame, w->n);
	for (i = 0; i < w->n; i++) {
		frame->hash[n] = w->hash[i];
		frame->flags[n] = w->flags[i];
		n += ((w->flags[i] & want) != 0) | is_name(w->flags[i]);
	}
	frame->n = n;
}

/* At most SET_MAX of a row. */
static size_t
bounded(uint32_t *row, size_t n)
{
	return n > SET_MAX ? set_make(row, n) : n;
}

void
frame_names(const struct words *w, uint32_t *names, size_t *nnames,
    uint32_t *numbers, size_t *nnumbers)
{
	size_t i, n = 0, m = 0;

	for (i = 0; i < w->n; i++) {
		const unsigned char f = w->flags[i];
		const bool number = (f & WORD_NUMBER) != 0;

		names[n] = numbers[m] = (uint32_t)w->hash[i];
		m += number;
		n += !number & is_name(f) & ((f & WORD_COMMON) == 0);
	}
	*nnames = bounded(names, n);
	*nnumbers = bounded(numbers, m);
}

/* Whether most segments of one of the two frames that are being compared have
 * a shingle of the other. */
static bool
all_along(const struct probe *p, const struct frame *f)
{
	size_t segments = (f->n + SEGMENT - 1) / SEGMENT, sharing = 0, i;
	size_t last = SIZE_MAX;

	for (i = 0; i < f->n; i++) {
		if (i / SEGMENT == last)
			continue;
		if (probe_was_hit(p, f->row[i])) {
			last = i / SEGMENT;
			sharing++;
		}
	}
	return sharing * 100 >= segments * SHARING;
}

/* Has the row fewer than NAMES_MIN different values? */
static bool
few(const uint32_t *row, size_t n)
{
	uint32_t seen[NAMES_MIN];
	size_t different = 0, i, k;

	for (i = 0; i < n && different < NAMES_MIN; i++) {
		seen[different] = row[i];
		for (k = 0; seen[k] != row[i]; k++)
			;
		different += k == different;
	}
	return different < NAMES_MIN;
}

/* Whether names, or numbers, are the same by and large. */
static bool
same_names(struct probe *p, const uint32_t *row, size_t n)
{
	return probe_jaccard(p, row, n, NAMES_ALIKE / 100.0) > 0 ||
	    (p->n < NAMES_MIN && few(row, n));
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

void
frame_prepare(struct frame_probe *p, const struct frame *own)
{
	p->own = *own;
	probe_set(&p->row, own->row, own->n);
	probe_set(&p->names, own->names, own->nnames);
	probe_set(&p->numbers, own->numbers, own->nnumbers);
}

void
frame_free(struct frame_probe *p)
{
	probe_free(&p->row);
	probe_free(&p->names);
	probe_free(&p->numbers);
}

double
frame_alike(struct frame_probe *p, const struct frame *other, double least)
{
	const size_t n = p->own.n, m = other->n;
	size_t i, both = 0;
	double index;
	bool fresh;

	if (n == 0 || m == 0)
		return 0;
	/* These tell most pairs apart, and are few. */
	if (!same_names(&p->names, other->names, other->nnames) ||
	    !same_names(&p->numbers, other->numbers, other->nnumbers))
		return 0;
	probe_round(&p->row);
	for (i = 0; i < m; i++)
		if (probe_hit(&p->row, other->row[i], &fresh))
			both += fresh;
	index = (double)both / (double)(n + m - both);
	if (both < COMMON_MIN || index < asked(least, n < m ? n : m) ||
	    !all_along(&p->row, other) || !all_along(&p->row, &p->own))
		return 0;
	return index;
}

bool
frame_verbatim(double frames, double words)
{
	return words * 100 > frames * VERBATIM;
}
