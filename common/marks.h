/*
 * marks.h - what spinners and auto-blog plugins leave in brackets and braces
 */
#ifndef MARKS_H
#define MARKS_H

#include <stdbool.h>
#include <stddef.h>

#include "span.h"

enum mark_kind {
	MARK_PLUGIN = 1, /* [ad_1] */
	MARK_CHOICE,     /* {big|large}: spintax */
	MARK_WORD,       /* {hardware}: a word kept from the spinner */
};

struct mark {
	size_t start, end;
	enum mark_kind kind;
};

/* A search; the text must last as long. */
struct marks {
	struct span text;
	const char *bracket, *brace; /* the next ones */
};

struct marks marks_of(struct span text);

/* Finds the next mark.  False: there is none. */
bool marks_next(struct marks *, struct mark *);

#endif
