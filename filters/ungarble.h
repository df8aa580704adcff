/*
 * ungarble.h - what the parts of ungarble share
 *
 *	ungarble.c		options; which lines are to be looked at
 *	ungarble-charset.c	which charset a document is in
 *	ungarble-line.c		what is changed in a line of UTF-8
 *	ungarble-explain.c	--explain
 */
#ifndef UNGARBLE_H
#define UNGARBLE_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "charset.h"
#include "filter.h"
#include "mojibake.h"

struct conf {
	const char *from;
	bool per_line, explain, no_entities, no_mojibake;
	enum invalid invalid;
	struct mojibake *tables;
};

/* A change to a line: of its bytes [from, to), into mid.p[at, at + n). */
struct change {
	size_t from, to, at, n;
	const char *rule;
};

enum phase {
	BEGINNING,    /* nothing is known */
	ASCII_SO_FAR, /* the first window was ASCII, and all after it */
	HOLDING,      /* until there is a window from the first odd line on */
	DECIDED
};

struct state {
	struct detector *detector;
	struct charset *charset; /* of the document, once decided */
	struct charset *other;   /* of a line, with --per-line, */
	bool met;                /* and of this document */
	enum phase phase;
	size_t mark;          /* a byte order mark to be cut */
	struct buf converted; /* the line as UTF-8 */
	struct buf mid;       /* with the changes made */
	struct change *changes;
	size_t changes_n, changes_size;
	bool mended; /* work holds the repairs of mid */
	struct mojibake_work work;
	struct buf out, note;
};

/* ---- a line (ungarble-line.c) ---- */

/* Works out all that is to be done to a line; escapes: it comes from a JSON
 * string; valid: it is UTF-8 for sure.  False: nothing. */
bool ungarble_line(struct state *, const struct conf *, bool escapes,
    bool valid, struct span line);

/* Makes these edits; the line begins at base in the piece. */
void ungarble_edit(struct stage *, struct state *, size_t base);

/* Or appends the line with all changes to out. */
void ungarble_text(const struct state *, struct span line, struct buf *out);

/* The first place in s that calls for a look at its line; s.n: there is none.
 * Entities are not its concern. */
size_t ungarble_odd(const struct conf *, struct span);

/* The first byte that is no character of UTF-8; text.n: there is none.  In text
 * from JSON's escapes surrogates count as characters if they are paired, or
 * with lone all the same. */
size_t ungarble_broken(struct span text, bool escapes, bool lone);

/* ---- the charset (ungarble-charset.c) ---- */

/*
 * As ungarble_decide(), where there is nothing to be detected.  False: there
 * is.  Text of a record is UTF-8 already, surrogates aside, unless it cannot be
 * or has what shifts between charsets.  *odd: how far nothing in it is odd.
 */
bool ungarble_known(struct stage *, const struct piece *, size_t *odd);

/*
 * Decides, if it can be; returns how much of the text, ASCII lines, comes
 * before the place from which the charset matters.
 */
size_t ungarble_decide(struct stage *, const struct piece *);

/* ---- --explain (ungarble-explain.c) ---- */

/* "file:line: plan: before -> after" */
void ungarble_explain(struct stage *, struct state *, const struct piece *,
    size_t at, struct span before, struct span after, const char *charset);

#endif
