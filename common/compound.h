/*
 * compound.h - broken terms and names: adjacent words that are not known to
 * occur together, but mean a known term when mapped back
 */
#ifndef COMPOUND_H
#define COMPOUND_H

#include "bytes16.h"
#include "lexicon.h"

enum {
	COMPOUND_WORDS = 4,                 /* of the longest */
	COMPOUND_RUN = 512,                 /* words looked at together, */
	COMPOUND_COLUMN = COMPOUND_RUN + 16 /* and room to look at sixteen */
};

/* What the builtin table knows of a word. */
struct spin_rate {
	uint32_t value; /* its own, */
	uint32_t stem;  /* and its stem's */
	struct spin_part part;
};

struct compound {
	unsigned words;
	const char *parts[COMPOUND_WORDS]; /* what each stands for; NULL:
						 * for itself */
	float weight; /* how much it looks like a broken term */
	bool name;    /* a broken name */
	int maps;     /* words that had to be mapped back */
};

/* place: where to look for the word, spin_place(). */
static inline void
compound_rate(const struct spin_words *t, struct spin_rate *r,
    const struct spin_word *w, uint32_t place)
{
	r->value = r->stem = spin_at(t, place, w->hash, &r->part);
	if (w->stem != w->hash)
		r->stem = spin_at(t, spin_place(t, w->stem), w->stem, &r->part);
}

/*
 * The least sum of ratings that a broken term can have, and the least if it
 * maps back: what is looked at less a bonus that few exceed.  From
 * COMPOUND_SURE on, one says something by itself; one of less is for texts
 * that are full of them.  Tenths.
 */
#define COMPOUND_MIN 10
#define COMPOUND_MAPPED (COMPOUND_MIN - 4)
#define COMPOUND_SURE 50

/*
 * Words in columns, so that what is asked of every one is asked of sixteen at
 * once.  Behind the last stand zeros, but that one is said to begin.
 */
struct compound_columns {
	signed char first[COMPOUND_COLUMN]; /* of struct spin_part */
	signed char second[COMPOUND_COLUMN];
	unsigned char means[COMPOUND_COLUMN];
	unsigned char capital[COMPOUND_COLUMN]; /* of struct spin_word */
	unsigned char begins[COMPOUND_COLUMN];
};

/* Which of sixteen words may be a broken term or name with the next, as few
 * are: a bit for each, the first the lowest. */
static inline unsigned
compound_likely(const struct compound_columns *c, size_t i)
{
	typedef int8_t signed16 __attribute__((vector_size(16)));
	const bytes16 means = bytes16_load(&c->means[i]);
	/* SPIN_TERM_2, SPIN_NAME_2: what known pairs the words can be */
	const bytes16 pairs = (means + means) & bytes16_load(&c->means[i + 1]);
	const bytes16 capitals = (bytes16)((bytes16_load(&c->capital[i]) == 1) &
	    (bytes16_load(&c->capital[i + 1]) == 1));
	const bytes16 named = (bytes16)((pairs & SPIN_NAME_2) != 0) & capitals;
	const bytes16 back = (bytes16)((pairs & SPIN_TERM_2) != 0);
	const bytes16 least = COMPOUND_MIN -
	    (back & (COMPOUND_MIN - COMPOUND_MAPPED));
	const bytes16 high = (bytes16)((signed16)bytes16_load(&c->first[i]) >=
	    (signed16)(least - bytes16_load(&c->second[i + 1])));

	return bytes16_bits(
	    (high | named) & (bytes16)(bytes16_load(&c->begins[i + 1]) == 0));
}

/* True if their ratings are enough for a broken term that does not map back. */
static inline bool
compound_high(const struct spin_rate *r)
{
	return r[0].part.first + r[1].part.second >= COMPOUND_MIN;
}

/*
 * What it says that a pair can be mapped back by so many substitutions, the
 * less sure of which has that weight: the more, the surer they are
 * (scripts/unspin-words).
 */
static inline float
compound_bonus(int swaps, float weight)
{
	const float one = 1.1F, one_more = 0.7F;
	const float both = -0.5F, both_more = 1.1F, sure = 4;

	if (weight > sure)
		weight = sure;
	return swaps == 1 ? one + one_more * weight : both + both_more * weight;
}

/* What it says against a pair that its words go together, as words like them
 * do; half of the most at `half` already, for what is seen together at all need
 * not be often. */
static inline float
compound_together(const struct spin_vector *a, const struct spin_vector *b)
{
	const float natural = 3, half = 0.05F;
	int k, sum = 0;
	float x;

	for (k = 0; k < SPIN_AXES; k++)
		sum += a->first[k] * b->second[k];
	x = (float)sum / (SPIN_AXIS * SPIN_AXIS);
	if (x <= 0)
		return 0;
	x = x > 1 ? 1 : x;
	return natural * x / (x + half);
}

/* The pair of such words if it is none unless spin_builtin.mapped has it; 0:
 * that need not be asked. */
static inline uint64_t
compound_asked(uint64_t pair, const struct spin_rate *r)
{
	return pair & -(uint64_t)!compound_high(r);
}

/* False if such a pair is known, as half of them are.  What is asked is spread
 * over megabytes: so let some time pass after spin_soon_plain(). */
static inline bool
compound_unknown(uint64_t pair)
{
	const struct spin_table *t = &spin_builtin;

	return !spin_plain(&t->plain, pair) &&
	    (spin_phrase(&t->pairs, pair) & (SPIN_TERM | SPIN_NAME)) == 0;
}

/* Says that such words will be looked at by compound_take(), in two steps, with
 * some time between. */
void compound_soon_asked(const struct spin_rate *, uint64_t pair);
void compound_soon_taken(
    const struct spin_word *, const struct spin_rate *, uint64_t pair);

/* Takes the compound that begins with this word and the next, as long as it
 * goes on.  pairs: a bit for each word, the first the lowest, if all of that is
 * true of it and the next.  begins: the word stands after a break.  False:
 * there is none. */
bool compound_take(struct compound *, const struct spin_word *,
    const struct spin_rate *, unsigned pairs, bool begins);

/* Says what the words of a compound stand for, if that is likely enough. */
void compound_explain(
    struct compound *, const struct spin_word *, const struct spin_rate *);

/* The same of a compound of so many words whose abbreviation is known: the
 * words' own initials, and those of what was meant, in lower case, which
 * differ.  False: there are no words with such initials that they can stand
 * for. */
bool compound_abbreviated(struct compound *, const struct spin_word *,
    const struct spin_rate *, const char *own, const char *meant);

#endif
