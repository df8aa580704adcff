/*
 * pagemodel.h - how likely each line of a page is to be main text
 *
 * Every line becomes a row of small numbers (columns, 0 to 63): what it looks
 * like, what it says, where it stands.  Two sets of oblivious trees read them:
 * the first a line and its three neighbours on each side, the second also what
 * the first said about the lines around.  All is integer arithmetic, so every
 * machine gives the same answer.  scripts/unboil-train makes the weights.
 */
#ifndef PAGEMODEL_H
#define PAGEMODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "page.h"

/* The columns; names in the model file are these, in small letters. */
#define PAGE_COLUMNS(F) \
	/* the line alone */ \
	F(WORDS) F(CHARS) F(END) F(STOPS) F(COMMAS) F(DIGITS) F(NUMBERS) \
	F(CAPITALS) F(SHOUTED) F(MARKS) F(FUNCTION) F(FUNCTIONS) F(LENGTH) \
	F(FIRST) F(RULE) F(VERDICT) F(ADDRESS) F(COLONS) F(QUOTES) \
	F(BRACKETS) F(MONEY) F(DATE) F(NETWORKS) F(SYMBOLS) F(LEXICAL) \
	F(TITLE) \
	/* the line among others */ \
	F(PLACE) F(WORDPLACE) F(ABOVE) F(BELOW) F(COPIES) F(DENSITY3) \
	F(DENSITY10) F(PROSE5) F(PROSE15) F(PROSEABOVE) F(PROSEBELOW) \
	F(SHORTRUN) F(CUT5) F(CUT15) F(ALIKE) F(COMMENTS) F(LISTABOVE) \
	F(FOOTERS) F(LEXICAL3) F(LEXICAL10) F(SHARED) F(OPENINGS) \
	F(SHAPES) \
	/* the page */ \
	F(PAGELINES) F(PAGEWORDS) F(PAGEPROSE) F(PAGEMEAN) F(PAGESOLID) \
	F(PAGECOMMENTS) F(PAGENUMBERS) F(PAGEBLOCK) F(PAGEMONEY) \
	F(PAGECUTS) F(PAGELEXICAL) F(PAGEFORUM) F(PAGEPRODUCT) \
	F(PAGELISTING) F(PAGESERVICE) F(PAGEMANUAL) F(PAGECOLLECTION) \
	/* what the first trees said */ \
	F(GUESS) F(GUESS3) F(GUESS10) F(GUESSABOVE) F(GUESSBELOW) \
	F(MASS) F(KEPTABOVE) F(KEPTBELOW) F(BLOCK) F(BLOCKSHARE) \
	F(PAGEGUESS) F(PAGEKEPT)

enum page_column {
#define F(name) COL_##name,
	PAGE_COLUMNS(F)
#undef F
	COLUMNS,
	COL_PAGE = COL_PAGELINES,	/* the first that is constant */
	COL_SECOND = COL_GUESS		/* the first of the second trees */
};

enum {
	PAGE_MARGIN = 8,	/* empty rows around a page's columns */
	TREE_DEPTH = 6,
	LEAVES = 1 << TREE_DEPTH,
	LOGIT_ONE = 1024	/* a leaf of this is a logit of 1 */
};

struct split {
	uint8_t column;
	int8_t offset;		/* rows up or down */
	uint8_t above;		/* true if the value is above this */
};

struct tree {
	struct split split[TREE_DEPTH];
	int16_t leaf[LEAVES];
};

struct trees {
	struct tree *tree;
	size_t n, size;
	int32_t bias;
};

/* What a word is to a line; the letters of the model file. */
enum word_role { ROLE_ANY = 'u', ROLE_PAIR = 'b', ROLE_FIRST = 'f',
	ROLE_LAST = 'l', ROLE_WHOLE = 'w' };

/* A line's keys into the vocabulary: words and pairs of its first tokens. */
enum { LEXICAL_LOOK = 32, ENDS = 3, KEYS = 2 * LEXICAL_LOOK + 3 };

/* Weights of words and word pairs, in an open hash table. */
struct vocable {
	uint16_t tag;		/* 0: free */
	int16_t weight;		/* LOGIT_ONE units */
};

/* What a line says about the kind of its page: as the columns PAGEFORUM to
 * PAGECOLLECTION. */
enum { KINDS = 6, KINDWORDS = 1023 };

struct kindword {
	uint16_t tag;		/* 0: free */
	int16_t weight[KINDS];	/* LOGIT_ONE units */
};

struct pagemodel {
	struct kindword *kinds;
	size_t nkinds, kindsize;
	int32_t kindbias[KINDS];
	struct vocable *words;
	size_t nwords, wordsize;
	int32_t bias;
	struct trees stage[2];
	int32_t careful;	/* at this level, lines below this logit go */
	int32_t root[KINDWORDS + 1];	/* 1024 / sqrt(i) */
	uint16_t chance[256];	/* of a logit, in 1/1000 */
};

/* The keys of a line; returns how many.  Those of its first and last word and
 * of the whole (0 if it is long) come first. */
size_t pagemodel_keys(const struct line *, const struct token *,
    uint32_t *keys);
uint32_t pagemodel_key(enum word_role, uint32_t a, uint32_t b);

/* Words of a line that are looked for in the page's prose, and sizes of the
 * tables that count such things, by hash. */
enum { CONTENT = 16, PROSE_TABLE = 1 << 13, SHAPE_TABLE = 1 << 12 };

enum row_flags { ROW_SOLID = 1, ROW_NUMBER = 2 };

/* The rows of a page.  Grows and is used again; free with pagerows_free. */
struct pagerows {
	uint8_t *cell;		/* all columns, one after the other */
	uint8_t *col[COLUMNS];	/* into cell, after the margin */
	uint32_t *words;	/* of each line; two Han characters make one */
	uint32_t *runs;		/* the same, but a run of Han is one: as word
				 * F1 counts */
	int32_t *logit;
	uint32_t *table;	/* of hashes, for copies */
	uint16_t (*content)[CONTENT];	/* first content words of each line */
	uint8_t *prose;		/* lines of prose that have the word */
	uint16_t *openings, *shapes;	/* lines that open so, look so */
	size_t n, size, tablesize;
	uint16_t (*ends)[ENDS];	/* kind words of each line, + 1 */
	uint8_t *flags;		/* of each line */
	uint32_t *told;		/* kind words that were counted: page number */
	uint32_t page;
	const struct lexicon *lexicon;
	const struct pagemodel *model;
};

/* Reads a model file; returns what is wrong with which line, or NULL. */
const char *pagemodel_read(struct pagemodel *, struct span text,
    size_t *line);
void pagemodel_free(struct pagemodel *);

/* The chance, in 1/1000, that a line of this logit is main text. */
unsigned pagemodel_chance(const struct pagemodel *, int32_t logit);

void pagerows_start(struct pagerows *, const struct pagemodel *,
    const struct lexicon *);
/* Is page_watch.see: fills a row. */
void pagerows_see(void *rows, const struct line *, const struct token *);
/* Drops the rows whose line is not wanted. */
void pagerows_keep(struct pagerows *, const bool *wanted);
/* After page_rules(): the columns that depend on other lines. */
void pagerows_context(struct pagerows *, const struct page *);
/* The second trees' columns, from the logits of the first. */
void pagerows_second(struct pagerows *);
/* Sets the columns of the page's kind from six logits in LOGIT_ONE units. */
void pagerows_kind(struct pagerows *, const int32_t *logits);
/* Sets logit[] by both sets of trees. */
void pagerows_judge(struct pagerows *, const struct page *);
void pagerows_free(struct pagerows *);

/*
 * The logit below which lines are to go so that the words that stay agree best
 * with the main text: maximises the expected word F1 of the page.  Lines that
 * are CUT already do not count.
 */
int32_t pagerows_threshold(const struct pagerows *, const struct page *);

#endif
