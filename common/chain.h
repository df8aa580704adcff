/*
 * chain.h - filters and their options, as words on a command line
 */
#ifndef CHAIN_H
#define CHAIN_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "run.h"

/* One executable: all that its main() needs to know. */
struct program {
	const char *name;
	const char *about;
	const struct filter *const *filters; /* ends in NULL */
	const char *chain; /* what it runs without -c; NULL: it takes no
				 * -c, and runs its one filter */
};

extern const struct program program;

struct chain {
	struct step *steps;
	size_t n;
	struct { /* of the chain's text */
		char **p;
		size_t n, size;
	} words;
	/* Options that are no filter's: a stage that has one is told so.  May
	 * be NULL. */
	const struct opt *outer;
	const char *blamed; /* the filter that a usage error is about; NULL:
			     * none, or not one alone */
};

/* Adds a step for this filter, its options still to come. */
struct step *chain_add(struct chain *, const struct filter *);

/* The same, in front of the others. */
void chain_add_front(struct chain *, const struct filter *);

/* Parses "NAME [OPTION...] | NAME ..." into steps.  Words may be quoted as in
 * the shell.  False, and a message in why: usage error. */
bool chain_parse(
    struct chain *, const struct program *, const char *text, struct buf *why);

/* Gives a filter's option to its step.  Returns what is wrong with the value,
 * or NULL. */
const char *chain_option(struct step *, int c, const char *value);

/* After a step's options: lets the filter check them and say how it works. */
bool chain_ready_one(struct step *, struct buf *why);

/* After all options: lets each filter check its own, and checks the row. */
bool chain_ready(struct chain *, struct buf *why);

void chain_free(struct chain *);

#endif
