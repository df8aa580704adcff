/*
 * frame.c - what a spinner leaves of a text; see frame.h
 */
#include <string.h>

#include "frame.h"

/*
 * What is asked of two frames, in percent.  The figures were set on half of
 * BBC and Reuters articles and their spins, so that of ten million pairs of
 * different articles none passes (scripts/undup-measure-spun has the others).
 */
enum {
	COMMON_MIN = 8,   /* shingles both must have */
	ALIKE = 15,       /* Jaccard index of the frames */
	LONG = 120,       /* shingles; of a text with FRAME_LEAST so */
	SHORT_EXTRA = 60, /* much more likeness is asked */
	SEGMENT = 12,     /* shingles; a text is compared by segments, */
	SHARING = 70,     /* so many of which must share one */
	NAMES_MIN = 4,    /* fewer in both texts say nothing */
	NAMES_ALIKE = 30, /* Jaccard index, of numbers too */
	/* What the words may be alike, of what the frames are: 25 and 40
	 * percent of words replaced leave a third at most, 10 percent mostly
	 * two thirds, but then the frames are VERY_ALIKE, and the words all
	 * along.  News brought up to date leave nine tenths and more. */
	WORDS_MOST = 50,
	VERY_ALIKE = 35,
	WORDS_SPREAD = 82,
	WORDS_SEGMENT = 32, /* shingles of words */
	/* Less will do where so many names are the same, and words are not. */
	ALIKE_NAMED = 12,
	SHARING_NAMED = 60,
	NAMED_MIN = 6,
	NAMED_ALIKE = 45,
	WORDS_NAMED = 40,
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
	unsigned char taken[WORD_FLAGS];
	const uint64_t *hash = w->hash;
	const unsigned char *flags = w->flags;
	size_t i, n = 0;

	for (i = 0; i < WORD_FLAGS; i++)
		taken[i] = (i & want) != 0 || is_name((unsigned char)i);
	words_reserve(frame, w->n);
	for (i = 0; i < w->n; i++) {
		frame->hash[n] = hash[i];
		frame->flags[n] = flags[i];
		n += taken[flags[i]];
	}
	frame->n = n;
}

void
frame_names(const struct words *w, uint32_t *names, size_t *nnames,
    uint32_t *numbers, size_t *nnumbers)
{
	size_t i, n = 0, m = 0;

	for (i = 0; i < w->n; i++) {
		names[n] = numbers[m] = (uint32_t)w->hash[i];
		m += (w->flags[i] & WORD_NUMBER) != 0;
		n += (w->flags[i] &
			 (WORD_CAPITAL | WORD_FIRST | WORD_COMMON)) ==
		    WORD_CAPITAL;
	}
	*nnames = n;
	*nnumbers = m;
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

/* How much names, or numbers, are the same, percent; 0: too little. */
static double
same_names(struct probe *p, const uint32_t *row, size_t n)
{
	const double index = 100 *
	    probe_jaccard(p, row, n, NAMES_ALIKE / 100.0);

	if (index == 0 && p->n < NAMES_MIN && few(row, n))
		return NAMES_ALIKE;
	return index;
}

/* What is asked of a frame of n shingles, percent. */
static double
asked(size_t n)
{
	const double slope = SHORT_EXTRA / 100.0 / (LONG - FRAME_LEAST);

	return n >= LONG ? ALIKE : ALIKE * (1 + slope * (double)(LONG - n));
}

void
frame_prepare(struct frame_probe *p, const struct frame *own)
{
	p->own = *own;
	p->named = p->rowed = false;
}

/* The names and numbers that others are compared with, made when asked for. */
static void
need_names(struct frame_probe *p)
{
	if (!p->named) {
		probe_set(&p->names, p->own.names, p->own.nnames);
		probe_set(&p->numbers, p->own.numbers, p->own.nnumbers);
	}
	p->named = true;
}

static void
need_row(struct frame_probe *p)
{
	if (!p->rowed)
		probe_set(&p->row, p->own.row, p->own.n);
	p->rowed = true;
}

void
frame_free(struct frame_probe *p)
{
	probe_free(&p->row);
	probe_free(&p->names);
	probe_free(&p->numbers);
}

/* How many shingles both frames have. */
static size_t
common(struct probe *p, const struct frame *other)
{
	size_t i, both = 0;
	bool fresh;

	probe_round(p);
	for (i = 0; i < other->n; i++)
		if (probe_hit(p, other->row[i], &fresh))
			both += fresh;
	return both;
}

double
frame_index(struct frame_probe *p, const struct frame *other)
{
	const size_t n = p->own.n, m = other->n;
	size_t both;
	double index;

	if (n == 0 || m == 0)
		return 0;
	/* These tell most pairs apart, and are few. */
	need_names(p);
	p->alike = same_names(&p->names, other->names, other->nnames);
	if (p->alike == 0 ||
	    same_names(&p->numbers, other->numbers, other->nnumbers) == 0)
		return 0;
	need_row(p);
	both = common(&p->row, other);
	index = (double)both / (double)(n + m - both);
	return both < COMMON_MIN || index * 100 < ALIKE_NAMED ? 0 : index;
}

double
frame_most_words(double index)
{
	return index * (index * 100 < VERY_ALIKE ? WORDS_MOST : WORDS_SPREAD) /
	    100;
}

bool
frame_alike(struct frame_probe *p, const struct frame *other, double index,
    struct frame_words *words)
{
	const size_t n = p->own.n, m = other->n;
	size_t sharing, mine;

	sharing = probe_spread(&p->row, other->row, m, SEGMENT);
	mine = probe_spread(&p->row, p->own.row, n, SEGMENT);
	if (mine < sharing)
		sharing = mine;
	if (index * 100 >= asked(n < m ? n : m) && sharing >= SHARING)
		words->most = index * WORDS_MOST / 100;
	else if (sharing >= SHARING_NAMED && p->alike >= NAMED_ALIKE &&
	    p->names.n >= NAMED_MIN && other->nnames >= NAMED_MIN)
		words->most = index * WORDS_NAMED / 100;
	else
		return false;
	words->spread = index * 100 < VERY_ALIKE ? words->most :
						   index * WORDS_SPREAD / 100;
	return true;
}

bool
frame_evenly(const struct probe *p, const uint32_t *own, size_t n,
    const uint32_t *other, size_t m)
{
	return probe_spread(p, own, n, WORDS_SEGMENT) >= SHARING &&
	    probe_spread(p, other, m, WORDS_SEGMENT) >= SHARING;
}
