/*
 * lists.h - how much a line of a page looks like part of a list of links
 *
 * Menus, archives and teasers are known by their company: short lines among
 * short lines, no ends of sentences, far from prose, said twice.  Each line
 * is described by a few features, each feature has few values, and each value
 * a weight (data/unspam/lists.inc); their sum is the line's score, positive
 * if such lines are mostly lists.  It uses no words of any language.
 */
#ifndef LISTS_H
#define LISTS_H

#include <stddef.h>
#include <stdint.h>

#include "span.h"

enum lists_feature {
	LIST_WORDS,        /* its words */
	LIST_END,          /* the kind of its last character */
	LIST_START,        /* the kind of its first */
	LIST_DIGITS,       /* none, some, a third or more */
	LIST_SEPARATOR,    /* has one of | and its like */
	LIST_WORDS_BEFORE, /* of the lines before and after */
	LIST_WORDS_AFTER,
	LIST_END_BEFORE,
	LIST_END_AFTER,
	LIST_MEAN,         /* mean words in ten lines to each side */
	LIST_NUMBERS,      /* lines among them that have digits */
	LIST_PROSE_BEFORE, /* lines since the last prose */
	LIST_PROSE_AFTER,  /* and to the next */
	LIST_REPEATED,     /* how often the page's lists have the line */
	LIST_RUN,          /* the run of short lines it is in */
	LIST_ABOVE,        /* prose above, of the page's */
	LIST_PROSE_SHARE,  /* of the page's words */
	LIST_FEATURES
};

enum {
	LIST_VALUES = 12, /* of a feature, at most */
	LIST_LEAST = 8    /* lines: fewer between prose are no list */
};

/* A line that is not blank. */
struct list_line {
	size_t line; /* the caller's */
	struct span text;
	int32_t score;
	uint32_t seen;               /* the place of its text in the table */
	uint32_t before, after, run; /* lines */
	uint8_t words, step, start, end, digits, mean, numbers, above;
	bool separator, prose;
};

/* The lines of a page.  A zeroed struct is an empty page. */
struct lists {
	struct list_line *lines;
	size_t n, size;
	/* How often each text occurs: a hash table. */
	struct {
		uint32_t hash, times;
	} * seen;
	size_t seen_size;
	bool counted;          /* seen is of these lines */
	uint64_t words, prose; /* of the page; prose: of its prose lines */
	uint8_t share;         /* of prose, as a step */
};

/* Empties the page. */
void lists_clear(struct lists *);
/* Adds the line text[from, to), trimmed of blanks and not empty, which lives as
 * long as the page; separator: it has one of | and its like.  Returns it, good
 * until the next one is added. */
struct list_line *lists_add(
    struct lists *, struct span text, size_t from, size_t to, bool separator);
/* Takes those lines out that the caller has marked by a `line` of LIST_GONE;
 * their texts count no longer as said. */
#define LIST_GONE SIZE_MAX
void lists_remove(struct lists *);
/* Works out what lines are to each other, then the scores.  Prose gets none,
 * nor do less than LIST_LEAST lines between prose, nor what stands amid the
 * page's prose, where lists are the author's own: theirs is LIST_NONE. */
#define LIST_NONE INT32_MIN
void lists_score(struct lists *);
/* The values of line i's features; after lists_score(), for lines with a
 * score. */
void
lists_values(const struct lists *, size_t i, uint8_t values[LIST_FEATURES]);
void lists_free(struct lists *);

#endif
