/*
 * spun.h - what a spinner left in a text, and what that says of the text
 */
#ifndef SPUN_H
#define SPUN_H

#include "compound.h"
#include "lexicon.h"
#include "movers.h"
#include "wanted.h"

/* What was found in one place. */
struct spun_hit {
	size_t start, end;
	const char *original; /* a string of a table; NULL: the compound's */
	struct compound compound; /* of no words: it is none */
	bool abbreviated;         /* its abbreviation says what it meant */
	const char *rule;
	float weight;
	bool weak;    /* shown only in a spun text */
	bool several; /* it may stand for other things too */
	bool hidden;  /* means nothing in the dialect of the text, or
				 * is only spoken of */
	const struct spin_entry *entry; /* of a unit of the builtin table */
	uint32_t mover;                 /* its place in spun.movers.list */
};

/* What is summed up for each share; in a row of four, it is in one step. */
enum { SPUN_SHARES = 3 };
typedef int32_t spun_row __attribute__((vector_size(16)));

enum spun_verdict { NOT_SPUN, SPUN, CANNOT_TELL };

/* The marks of a text.  All zeros at first; spun_read() keeps the memory from
 * one text to the next. */
struct spun {
	struct spun_hit *hits; /* in order */
	size_t nhits, shits;
	struct movers movers;
	int64_t sums[SPIN_DIALECTS][SPUN_SHARES]; /* in 1 / 400 nat */
	unsigned units;                           /* known ones */
	unsigned strongs[SPIN_DIALECTS];          /* distinct strong findings */
	unsigned listed;         /* distinct terms of the lists, */
	unsigned broken;         /* and broken ones */
	int rare;                /* sum of rare words, in 1 / 400 nat */
	size_t words, functions; /* of them, function words */
	/* the judgement */
	size_t dialect; /* the one of the text */
	size_t share;   /* how much was swapped, see spun_share() */
	float score;
	enum spun_verdict verdict;
	/* scratch */
	struct spin_word *run;
	struct spin_rate *rates;
	struct span text;
	spun_row *adds;      /* of spunscore.c */
	size_t nrun, hinted; /* up to there, a broken term that is not sure */
	struct wanted_state wanted;
};

/* What to look for beside the builtin table, and how to judge it.  One spun is
 * for one way. */
struct spun_way {
	const struct wanted *wanted; /* a list to look for, or NULL */
	int dialect; /* -1: the one that explains the text best */
	float threshold;
	float weight; /* broken terms count from that on; 0: as their number
		       * says */
};

/* Finds the marks in a text, and judges them.  The hits point into the tables
 * and the list, not into the text. */
void spun_read(struct spun *, const struct spun_way *, struct span text);
void spun_free(struct spun *);

/* True if the text read last has this phrase of the builtin table, and it was
 * taken for what it is. */
bool spun_has(const struct spun *, const char *phrase);

/* What a mover stands for; NULL or empty: not known. */
const char *spun_meant(const struct mover *);

/* What is taken from the score, in nats: some dialects ask for more, and all
 * for findings that are strong. */
float spun_lack(const struct spun *);

/* What is added for the originals that clean text of this length would have,
 * which count against, less what it would have by chance. */
float spun_due(const struct spun *);

/* What a mover added to the score, in nats. */
float spun_moved(const struct spun *, const struct mover *);

/* The share of what is in its table that a spinner most likely swapped; 0: not
 * known. */
float spun_share(const struct spun *);

#endif
