/*
 * unspam.h - what the parts of unspam share
 *
 *	unspam.c		options, the order of the work, the edits
 *	unspam-lines.c		lines, links and words of a document
 *	unspam-marks.c		what is to be cut, and what that leaves
 *	unspam-blocks.c		blocks of links
 *	unspam-rows.c		rows of headlines, rules between blocks
 *	unspam-comments.c	comment spam
 *	unspam-related.c	what stands under "You may also like"
 *	unspam-lists.c		menus and lists of headlines
 *	unspam-glue.c		addresses and titles glued to words
 *
 * A document is read once, into lines and links.  Then each part looks for
 * what it knows and marks it; lines and links that are marked are gone for the
 * parts that come later.
 */
#ifndef UNSPAM_H
#define UNSPAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "comment.h"
#include "filter.h"
#include "links.h"
#include "lists.h"
#include "signs.h"
#include "stems.h"
#include "stretch.h"

struct line {
	size_t from, to;    /* without its newline */
	size_t link, links; /* its links: the first, and how many */
	size_t sign, signs; /* its signs, likewise */
	size_t separators;  /* signs that may be one */
	bool bar;           /* it has one other than * */
	bool gone;          /* wholly cut */
};

/* A cut, or the place of a blank to put in (from == to). */
struct mark {
	size_t from, to;
	const char *rule;
	size_t links, words, lines, items; /* what was measured */
	int64_t odds;
};

/* The phrases that are looked for. */
struct lexicon {
	struct stems wares, sources, headings, comment;
};

struct conf {
	struct lexicon lexicon;
	bool drop, lists;
};

struct state {
	const struct lexicon *lexicon;
	struct span text; /* of the document */
	struct signs signs;
	struct line *lines;
	struct link *links;
	struct mark *marks;
	size_t nlines, nlinks, nmarks;
	size_t maxlines, maxlinks, maxmarks;
	size_t nrows;  /* lines that may be rows of items */
	size_t nmails; /* signs that may be in e-mail addresses */
	struct stretches stretches;
	struct lists lists;
	struct buf scratch;
};

/* ---- unspam-lines.c ---- */

/* Finds lines and links of a new text, which nothing is marked in. */
void unspam_read(struct state *, struct span text);

/* Adds a link that is after those before. */
void unspam_link(struct state *, const struct link *);

/* The line that byte `at` of the text is on. */
size_t unspam_line_at(const struct state *, size_t at);

/* Length of the blank at text[i], no-break ones and newlines too; 0 if there
 * is none. */
size_t unspam_space(struct span text, size_t i);

/* As unspam_space(), for the blank that ends at text[i]. */
size_t unspam_space_before(struct span text, size_t i);

/* s without blanks at its ends. */
struct span unspam_trim(struct span s);

/* Words of text[from, to), a sentence's end counting as two more; it may stop
 * counting at most.  Two characters of a script without spaces are a word. */
size_t unspam_words(struct span text, size_t from, size_t to, size_t most);

/* The line, as it stands in the text. */
static inline struct span
unspam_line(const struct state *u, const struct line *l)
{
	return span_cut(u->text, l->from, l->to);
}

/* ---- unspam-marks.c ---- */

/* Adds a mark, good until the next one is added. */
struct mark *
unspam_mark(struct state *, size_t from, size_t to, const char *rule);

/* Makes the mark cover lines [a, b], newlines and all, which are gone. */
void unspam_mark_lines(struct state *, size_t a, size_t b, struct mark *);

/* Puts the marks in order, without overlap. */
void unspam_settle(struct state *);

/* Words of the document when what is marked is cut; it may stop counting at
 * most.  The marks are settled. */
size_t unspam_left(const struct state *, size_t most);

/* ---- the parts ---- */

/* Marks the stretches of links that few words part. */
void unspam_blocks(struct state *);

/* Marks rows of items, and what has no words between gone lines. */
void unspam_rows(struct state *);
void unspam_rules(struct state *);

/* Marks spam among the lines; then the whole document, if what is left of it
 * is one such comment. */
void unspam_comments(struct state *);
void unspam_comment(struct state *);

/* Marks what stands under headings of related pages; lists of links whose
 * addresses are not shown: true if there is any. */
bool unspam_related(struct state *);
bool unspam_lists(struct state *);
/* Describes line i in lists, unless it is gone or blank. */
void unspam_describe(struct state *, size_t i);

/* Marks where a blank is missing. */
void unspam_glue(struct state *);

/* Index the phrases of these parts. */
void unspam_blocks_words(struct lexicon *);
void unspam_comments_words(struct lexicon *);
void unspam_related_words(struct lexicon *);

#endif
