/*
 * initials.h - abbreviations that are not those of the words before them
 */
#ifndef INITIALS_H
#define INITIALS_H

#include <stdbool.h>
#include <stddef.h>

#include "compound.h"
#include "span.h"

/* A search; the text must last as long. */
struct initials {
	struct span text;
	size_t at;
};

/* Words before an abbreviation in brackets. */
struct initials_found {
	size_t start, end;
	struct spin_word words[COMPOUND_WORDS];
	struct compound compound;
};

/* Finds the next words that have other initials than the abbreviation behind
 * them in brackets, but would have these if some of them were mapped back.
 * False: there are none. */
bool initials_next(struct initials *, struct initials_found *);

#endif
