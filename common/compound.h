/*
 * compound.h - broken terms and names: adjacent words that are not known to
 * occur together, but mean a known term when mapped back
 */
#ifndef COMPOUND_H
#define COMPOUND_H

#include "lexicon.h"

enum { COMPOUND_WORDS = 4 }; /* of the longest */

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

/* False if this word and the next are no broken term or name, as nearly all
 * are not. */
static inline bool
compound_likely(const struct spin_word *w, const struct spin_rate *r)
{
	enum {
		TERM = SPIN_TERM_1,
		NAME = SPIN_NAME_1,
		CAPITALS = 2,
		ANY = -999
	};
	/* the least sum, by what the words can be; in one step, for this is
	 * asked of every word */
	static const short least[] = {
		COMPOUND_MIN,
		[TERM] = COMPOUND_MAPPED,
		[CAPITALS] = COMPOUND_MIN,
		[CAPITALS | TERM] = COMPOUND_MAPPED,
		[NAME] = COMPOUND_MIN,
		[NAME | TERM] = COMPOUND_MAPPED,
		[NAME | CAPITALS] = ANY,
		[NAME | CAPITALS | TERM] = ANY,
	};
	unsigned capitals = w[0].capital & w[1].capital & 1U; /* not 2 */
	unsigned pairs = r[0].part.means & (unsigned)r[1].part.means >> 1;

	return !w[1].begins &
	    (r[0].part.first + r[1].part.second >=
		least[(pairs & (TERM | NAME)) | capitals << 1]);
}

/* The same of words that this was asked of, by what they can be mapped back
 * to. */
static inline bool
compound_possible(const struct spin_word *w, const struct spin_rate *r)
{
	return r[0].part.first + r[1].part.second >= COMPOUND_MIN ||
	    spin_perhaps(&spin_builtin.mapped, spin_pair(w[0].stem, w[1].stem));
}

/*
 * False if the pair of this word and the next is known, as half of those are
 * that the above leaves, or no pair of words.  What is asked is spread over
 * megabytes, and so is what compound_take() asks of the others: so both are to
 * be asked for some time before.
 */
bool compound_unknown(const struct spin_word *);
void compound_soon_unknown(const struct spin_word *);
void compound_soon_taken(const struct spin_word *, const struct spin_rate *);

/* Takes the compound that begins with this word and the next, of which all of
 * that is true, as long as it goes on; a break ends it.  begins: the word
 * stands after a break.  False: there is none. */
bool compound_take(struct compound *, const struct spin_word *,
    const struct spin_rate *, bool begins);

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
