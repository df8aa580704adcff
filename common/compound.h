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

static inline void
compound_rate(struct spin_rate *r, const struct spin_word *w)
{
	static const struct spin_word_slot none = { 0, 0,
		{ SPIN_OTHERS, SPIN_OTHERS, 0 } };
	const struct spin_word_slot *s = spin_word(&spin_builtin, w->hash);

	if (s == NULL)
		s = &none;
	r->value = s->value;
	if (w->stem != w->hash &&
	    (s = spin_word(&spin_builtin, w->stem)) == NULL)
		s = &none;
	r->stem = s->value;
	r->part = s->part;
}

/* The least sum of ratings that a broken term can have, and the least if it
 * maps back: what is flagged less the greatest bonus.  Tenths. */
#define COMPOUND_MIN 48
#define COMPOUND_MAPPED 9

/* False if this word and the next are no broken term or name, as nearly all
 * are not. */
static inline bool
compound_likely(const struct spin_word *w, const struct spin_rate *r)
{
	int sum = r[0].part.first + r[1].part.second;
	unsigned pairs = r[0].part.means & (unsigned)r[1].part.means >> 1;
	bool caps = (w[0].capital == 1) & (w[1].capital == 1);

	return (sum >= COMPOUND_MIN) |
	    ((sum >= COMPOUND_MAPPED) & ((pairs & SPIN_TERM_1) != 0)) |
	    (caps & ((pairs & SPIN_NAME_1) != 0));
}

/* Takes the compound that begins with this word, as long as it goes on; a
 * break ends it.  begins: the word stands after a break.  False: there is
 * none. */
bool compound_take(struct compound *, const struct spin_word *,
    const struct spin_rate *, bool begins);

#endif
