/*
 * page.h - the lines of a page, and rules that tell boilerplate among them
 */
#ifndef PAGE_H
#define PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "phrase.h"
#include "span.h"

enum {
	LOOK = 32,       /* tokens of a line that are looked at: the longest
			 * notice in the lexicon has 31 */
	WINDOW = 1 << 16 /* lines judged together: bounds memory */
};

enum verdict { KEEP, WEAK, CUT };

struct line {
	struct span text;  /* without blanks around it */
	size_t from, to;   /* in the piece; to is after the newline */
	const char *rule;  /* that cuts or would cut it */
	const char *id;    /* the lexicon's entry, or NULL */
	struct span whole; /* text, and what was stuck to it */
	const struct phrase *front, *back; /* that was stuck there */
	const struct phrase *stuck; /* found at the last look: at bytes */
	size_t part, partend;       /* part to partend of text */
	uint32_t hash;              /* of all its tokens */
	uint32_t first;             /* hash of the first one */
	uint32_t index;             /* in the page as it was read */
	uint32_t same;              /* the first line above of the same text, if
				     * it is known; or this one */
	int32_t logit;              /* of being main text, by the model */
	uint16_t tokens;            /* at most LOOK */
	uint8_t verdict;
	uint8_t found; /* the verdict of the lexicon alone */
	uint8_t glue;  /* tokens of a phrase stuck to its front */
	bool list;     /* heads a list of other pages */
	bool stop;     /* ends like a sentence */
	bool prose;
	bool outer; /* counts only outside the prose */
};

struct page {
	struct line *lines; /* the lines that are not blank */
	size_t n, size;
	size_t first, last; /* lines of prose */
	size_t title;       /* line, or n */
	uint32_t *met;      /* short lines, by hash */
};

/* Is shown each line and its tokens as it is read. */
struct page_watch {
	void (*see)(void *arg, const struct line *, const struct token *);
	/* In its place for a line of the same text as one above; if it is NULL
	 * each is seen. */
	void (*again)(void *arg, const struct line *);
	void *arg;
};

/* Reads up to WINDOW lines from text[at..] in place of those before, and looks
 * them up; returns where the next window begins.  The lines point into text
 * and into the lexicon; watch may be NULL. */
size_t page_read(struct page *, const struct lexicon *, struct span text,
    size_t at, const struct page_watch *watch);

/* The lines that are not CUT, as if the page had been read without the
 * others. */
void page_rest(struct page *to, const struct page *from);

/* Applies the rules of place; after it every line is KEEP or CUT (or WEAK,
 * which counts as KEEP). */
void page_rules(struct page *);

/* Cuts a line by a rule that has no lexicon entry. */
void page_cut(struct line *, const char *rule);

void page_free(struct page *);

#endif
