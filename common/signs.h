/*
 * signs.h - the few bytes of a text that something may begin at
 *
 * Most of a page is letters.  One pass notes where lines end and where a link,
 * an e-mail address or a separator of items may be, so that what looks for
 * these need not read every byte.
 */
#ifndef SIGNS_H
#define SIGNS_H

#include <stdbool.h>
#include <stddef.h>

#include "span.h"

/* A zeroed struct is empty. */
struct signs {
	size_t *at; /* offsets, in order */
	size_t n, size;
};

/*
 * Notes newlines, colons, @, <, [, the first w of "ww", and * | · » • › with
 * what else begins like these last four.  Replaces what was noted before.
 */
void signs_find(struct signs *, struct span text);
/* True if the sign text[at] is | · » • or ›. */
bool signs_bar(struct span text, size_t at);
void signs_free(struct signs *);

#endif
