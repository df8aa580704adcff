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
	uint32_t value;    /* its own, */
	uint32_t stem;     /* and its stem's */
	int first, second; /* ratings, tenths of nats */
};

struct compound {
	unsigned words;
	const char *parts[COMPOUND_WORDS]; /* what each stands for; NULL:
						 * for itself */
	float weight; /* how much it looks like a broken term */
	bool name;    /* a broken name */
	int maps;     /* words that had to be mapped back */
};

static inline void
compound_rate(struct spin_rate *r, const struct spin_word *w)
{
	const struct spin_slot *s = spin_word(&spin_builtin, w->hash);

	r->value = s != NULL ? s->value : 0;
	if (w->stem != w->hash)
		s = spin_word(&spin_builtin, w->stem);
	r->stem = s != NULL ? s->value : 0;
	r->first = r->second = SPIN_OTHERS;
	if ((r->stem & SPIN_RATED) != 0) {
		r->first = s->first;
		r->second = s->second;
	}
}

/* The least sum of ratings that a broken term can have: compound_min less the
 * greatest bonus. */
#define COMPOUND_MIN 9 /* tenths */

/* False if this word and the next are no broken term or name, as nearly all
 * are not. */
static inline bool
compound_likely(const struct spin_word *w, const struct spin_rate *r)
{
	return (r[0].first + r[1].second >= COMPOUND_MIN) |
	    ((w[0].capital == 1) & (w[1].capital == 1));
}

/* Takes the compound that begins with this word, as long as it goes on; a
 * break ends it.  begins: the word stands after a break.  False: there is
 * none. */
bool compound_take(struct compound *, const struct spin_word *,
    const struct spin_rate *, bool begins);

#endif
