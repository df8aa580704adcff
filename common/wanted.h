/*
 * wanted.h - a user's list of phrases, with conditions as in search engines
 *
 * A line is a phrase or
 *
 *	"surface region" AND "surface area" AND ("film" OR "layer") NOT "skin"
 *
 * The first phrase is what is looked for; the others say what the text must
 * have elsewhere, or must not.  "a b c"~5: these words, in any order, with at
 * most five others between.  After tabs may follow what the phrase meant, and
 * a weight.
 */
#ifndef WANTED_H
#define WANTED_H

#include "lexicon.h"

/* A line of the list. */
struct wanted_row {
	uint32_t phrase;
	uint32_t tests, ntests;
	uint32_t next;               /* row of the same phrase, from 1 */
	uint32_t original;           /* in the pool */
	short weight[SPIN_DIALECTS]; /* hundredths of nats */
};

/* Of these phrases a text must have one; or none. */
struct wanted_test {
	uint32_t phrases, nphrases; /* in wanted.tested */
	bool none;
};

struct wanted_phrase {
	uint32_t row;           /* the first that looks for it, from 1 */
	uint32_t span;          /* words from its first to its last, at most;
				 * 0: they stand side by side */
	uint32_t words, nwords; /* in a state's places, if not */
};

/* A word of a phrase whose words need not stand side by side. */
struct wanted_word {
	uint32_t phrase, place;
	uint32_t next; /* of the same word, from 1 */
};

struct wanted {
	struct spin_keys exact, apart;
	struct wanted_row *rows;
	struct wanted_test *tests;
	uint32_t *tested;
	struct wanted_phrase *phrases;
	struct wanted_word *words;
	uint32_t nrows, ntests, ntested, nphrases, nwords;
	struct buf pool;
};

struct wanted_hit {
	size_t start, end;
	const struct wanted_row *row;
};

/* Scratch space, all zeros at first. */
struct wanted_state {
	struct wanted_hit *hits;
	size_t nhits, shits;
	bool *present; /* by phrase */
	struct wanted_place {
		size_t word, start, end; /* word: from 1 */
	} * places;
};

/* Reads a list; returns NULL, or what is wrong, and the line. */
const char *wanted_read(struct wanted *, struct span text, uint64_t *line);
void wanted_free(struct wanted *);

/* Finds in a text what the list asks for; leaves it in state->hits, in order
 * of place, none within another. */
void
wanted_find(const struct wanted *, struct wanted_state *, struct span text);
void wanted_done(struct wanted_state *);

#endif
