/*
 * unspin.h - what the parts of unspin share
 *
 *	unspin.c		options, and what becomes of a document
 *	unspin-paragraphs.c	a document's paragraphs
 *	unspin-originals.c	what a finding meant, in words
 *	unspin-report.c		findings and verdicts as lines
 *	unspin-tag.c		the same as a member of the record
 *	unspin-repair.c		originals put back
 */
#ifndef UNSPIN_H
#define UNSPIN_H

#include "filter.h"
#include "spun.h"

struct conf {
	bool tag, drop, quiet, explain, repair, paragraphs;
	bool one_dialect;
	const char *lexicon_path;
	struct wanted wanted;
	struct spun_way way;
};

struct state {
	struct spun spun;          /* of the document or paragraph read last */
	struct buf line, original; /* scratch */
	bool found;                /* a spun document, for -q */
};

/* A document or one of its paragraphs. */
struct part {
	const struct doc *doc;
	struct span whole, text;
	size_t from; /* where text begins in the whole */
	bool wrapped;
};

/* What comes before the first paragraph of a document. */
struct part before_paragraphs(const struct piece *);

/* Goes on to the next paragraph: the next line or, in wrapped text, what comes
 * before the next blank line.  False: there is none. */
bool next_paragraph(struct part *);

/* Appends what a finding in the text meant, in the manner in which it is
 * written there; nothing if that is not known. */
void put_original(struct buf *, const struct spun_hit *, struct span text);

/* True if a finding is to be shown. */
bool visible(const struct spun *, const struct spun_hit *);

/* Reports the findings in state->spun, which is that of the part, and the
 * verdict. */
void report_part(struct stage *, struct state *, const struct part *);

/* Tags the document, which state->spun is of. */
void put_tag(struct stage *, struct state *, const struct piece *);

/* Puts the originals back where they are sure. */
void repair(struct stage *, struct state *, const struct part *);

#endif
