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
	FORM_RAW, /* the bytes */
	/* Lower case; a run of spaces is one, none at the ends. */
	FORM_FOLD,
	/* And digits are 0, punctuation and controls are off. */
	FORM_CCNET,
	/* As FORM_FOLD, and a number is 0, punctuation is a space, marks are
	 * off. */
	FORM_DATATROVE,
};

/* Appends the form of text; broken UTF-8 stays as it is. */
void form_add(enum form, struct span text, struct buf *);

/* The fingerprint of the form of text; scratch is used as it likes. */
struct hash128
form_print(enum form, struct span text, uint64_t seed, struct buf *scratch);

#endif
