/*
 * form.h - normal forms of a text, to compare by
 *
 * None of them is ever written out: they only decide what counts as the same.
 */
#ifndef FORM_H
#define FORM_H

#include <stdint.h>

#include "buf.h"
#include "hash.h"
#include "span.h"

enum form {
	FORM_RAW,	/* the bytes */
	FORM_FOLD,	/* lower case; a run of spaces is one, none at the ends */
	FORM_CCNET,	/* lower case, digits are 0, no punctuation, no controls,
			 * no spaces at the ends: the key of CCNet */
	FORM_DATATROVE,	/* lower case, a number is 0, punctuation is a space,
			 * runs of spaces are one, marks are off: datatrove's */
};

/* The words for them, ending in NULL. */
extern const char *const form_names[];

/* Appends the form of text; broken UTF-8 stays as it is. */
void form_add(enum form, struct span text, struct buf *);

/* The fingerprint of the form of text; scratch is used as it likes. */
struct hash128 form_print(enum form, struct span text, uint64_t seed,
    struct buf *scratch);

#endif
