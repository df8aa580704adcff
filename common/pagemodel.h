/*
 * pagemodel.h - how likely each line of a page is to be main text
 *
 * Every line becomes a row of small numbers (columns, 0 to 63): what it looks
 * like, what it says, where it stands.  Forests of oblivious trees read them.
 * For the main text there are two, one after the other: the first reads a line
 * and its two neighbours on each side, the second also what the first said
 * about the lines around.  What is hardly ever main text a third finds alone:
 * to it every word counts the same, to the other two what it means to its page.
 * All is integer arithmetic, so every machine gives the same answer.
 * scripts/unboil-train makes the weights.
 */
#ifndef PAGEMODEL_H
#define PAGEMODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "page.h"

/* clang-format off */
/* The columns; names in the model file are these, in small letters. */
#define PAGE_COLUMNS(F) \
	/* the line alone */ \
	F(WORDS) F(CHARS) F(END) F(COMMAS) F(DIGITS) F(NUMBERS) F(CAPITALS) \
	F(MARKS) F(FUNCTION) F(LENGTH) F(FIRST) F(COLONS) F(DATE) F(LEXICAL) \
	/* the line and its page */ \
	F(RULE) F(TITLE) F(COPIES) F(OPENINGS) \
	/* the line among others */ \
	F(PLACE) F(WORDPLACE) F(ABOVE) F(BELOW) \
	F(PROSE15) F(PROSEABOVE) F(PROSEBELOW) F(SHORTRUN) F(CUT15) \
	F(COMMENTS) F(LISTABOVE) F(FOOTERS) F(LEXICAL3) F(LEXICAL10) \
	F(SHARED) F(TITLEABOVE) F(TITLEBELOW) F(RULEABOVE) F(RULEBELOW) \
	F(PATTERN) F(HEADING) F(HEADINGABOVE) F(COPIESABOVE) \
	F(DATEDSEEN) F(COMPANY) F(ENDS) F(STARTS) \
	F(ENDABOVE) F(ENDNEAR) F(ENDBELOW) F(STARTABOVE) F(STARTBELOW) \
	/* the page */ \
	F(PAGELINES) F(PAGEWORDS) F(PAGEPROSE) F(PAGEMEAN) F(PAGECOMMENTS) \
	F(PAGENUMBERS) F(PAGEBLOCK) F(PAGEMONEY) F(PAGECUTS) F(PAGELEXICAL) \
	F(PAGEFORUM) F(PAGEPRODUCT) F(PAGELISTING) F(PAGESERVICE) \
	F(PAGEMANUAL) F(PAGECOLLECTION) F(PAGEDATED) \
	/* what the first trees said */ \
	F(GUESS) F(GUESS3) F(GUESS10) F(GUESSABOVE) F(GUESSBELOW) \
	F(MASS) F(KEPTABOVE) F(KEPTBELOW) F(BLOCK) F(BLOCKSHARE) \
	F(CORE) F(COREMIN) F(CORESUM) F(COREDIST) F(VALLEY) F(ALIKE) \
	F(PAGEGUESS) F(PAGEKEPT) F(PAGECORE) F(PAGEREST)
/* clang-format on */

enum page_column {
#define F(name) COL_##name,
	PAGE_COLUMNS(F)
#undef F
	    COLUMNS,
	COL_CONTEXT = COL_RULE,   /* the first that looks around */
	COL_PAGE = COL_PAGELINES, /* the first that is constant */
	COL_SECOND = COL_GUESS    /* the first of the second trees */
};

enum {
	PAGE_MARGIN = 8, /* empty rows around a page's columns */
	BLOCK_ROWS = 32, /* lines that go through the trees together */
	LINE_SPLITS = 4,
	PAGE_SPLITS = 4,
	TREE_DEPTH = LINE_SPLITS + PAGE_SPLITS,
	LEAVES = 1 << TREE_DEPTH,
	LEAF_MOST = 2047, /* sums of 16 trees have 16 bits */
	LOGIT_ONE = 1024  /* a leaf of this is a logit of 1 */
};

struct split {
	uint8_t column;
	int8_t offset; /* rows up or down */
	uint8_t above; /* true if the value is above this */
};

/* A column that is the same for all lines of a page. */
static inline bool
is_page_column(size_t column)
{
	return (column >= COL_PAGE && column < COL_SECOND) ||
	    column >= COL_PAGEGUESS;
}

/*
 * Half of a tree's splits ask what the page is like, half what the line is.  So
 * once for a page one of its tables is chosen, and that has no more leaves than
 * a register has bytes.  Of a leaf the low and the high byte stand apart.
 */
struct tree {
	struct split line[LINE_SPLITS];
	struct split page[PAGE_SPLITS];
	uint8_t low[1 << PAGE_SPLITS][1 << LINE_SPLITS];
	uint8_t high[1 << PAGE_SPLITS][1 << LINE_SPLITS];
};

enum forest { FIRST, SECOND, ALONE, FORESTS };

struct trees {
	const struct tree *tree;
	uint32_t n;
};

/* What a word is to a line; the letters of the model file. */
enum word_role {
	ROLE_ANY = 'u',
	ROLE_PAIR = 'b',
	ROLE_FIRST = 'f',
	ROLE_LAST = 'l',
	ROLE_WHOLE = 'w'
};

/* Of a line's first LEXICAL_LOOK tokens each is a key into the vocabulary, and
 * each two neighbours are; the first token, the last, and all of a line of at
 * most WHOLE are again, in these roles. */
enum {
	LEXICAL_LOOK = 16,
	WHOLE = 6,
	ENDS = 3,
	KEYS = 2 * LEXICAL_LOOK - 1 + ENDS
};

/* What a pair of words, or a whole line, adds to the logit; of a word alone
 * struct word says it. */
struct group {
	uint16_t tag; /* of its key; 0: free, and all is 0 */
	int16_t weight;
	uint16_t kind; /* of a line: its kindword, + 1 */
};

/* What a line says about the kind of its page: as the columns PAGEFORUM to
 * PAGECOLLECTION. */
enum { KINDS = 6, KINDWORDS = 1023 };

/* And about other lines: all below it, all above it, and the NEXT_ROWS next to
 * it on either side.  "Leave a reply" tells of all that follows, a name with a
 * date of the lines next to it. */
enum side { ALL_BELOW, ALL_ABOVE, NEXT_BELOW, NEXT_ABOVE, SIDES };

enum { NEXT_ROWS = 8 };

struct kindword { /* LOGIT_ONE units */
	int16_t weight[KINDS];
	int16_t side[SIDES];
};

/* Steps of a logit, in 1/16, from -8 up. */
enum { CHANCES = 256, CHANCE_STEP = LOGIT_ONE / 16 };

/* Like a lexicon, one can be a constant of the program. */
struct pagemodel {
	const struct kindword *kinds;
	const struct group *groups; /* in their places */
	struct trees forest[FORESTS];
	struct places places; /* of the groups, by key */
	uint32_t nkinds;
	int32_t kindbias[KINDS];
	int32_t bias;
	int32_t careful; /* at this level, lines below this logit go */
	int32_t root[KINDWORDS + 1]; /* 1024 / sqrt(i) */
	uint16_t chance[CHANCES];    /* of a step, in 1/1000 */
};

/* What the program was built with; the words' weights are the lexicon's. */
extern const struct lexicon unboil_lexicon;
extern const struct pagemodel unboil_model;

/* The key of a word, or with b of two, in a role. */
static inline uint32_t
pagemodel_key(enum word_role role, uint32_t a, uint32_t b)
{
	uint32_t k = (a ^ (uint32_t)role * 0x9e3779b1u) * 0x85ebca6bu;

	k = (k ^ k >> 15 ^ b) * 0xc2b2ae35u;
	k ^= k >> 13;
	return k == 0 ? 1 : k;
}

/* Only half of the key is compared: a wrong weight comes once in some ten
 * thousand words, which a sum of twenty does not feel, and the table stays
 * small enough for the cache. */
static inline uint16_t
pagemodel_tag(uint32_t key)
{
	return (uint16_t)(key >> 16 | 1);
}

/* Words of a line that are looked for in the page's prose, and sizes of the
 * tables that count such things, by hash. */
enum { CONTENT = 6, PROSE_TABLE = 1 << 13, OPENING_TABLE = 1 << 12 };

/* The first words of a line that tell what it is about, by hash; behind them
 * PROSE_TABLE, which is none. */
struct content {
	uint16_t word[CONTENT], n;
};

/* A tree as a page's lines see it. */
struct climber {
	const uint8_t *col[LINE_SPLITS]; /* of the first row */
	int8_t above[LINE_SPLITS];
	const uint8_t *low, *high; /* of the leaves */
};

/* A question to the model, about words of a row: where the answer stands, if
 * it is of this tag. */
struct ask {
	uint32_t row, at;
	uint16_t tag;
};

enum { ASKED = 256 };

/* A row that looks like one above, by itself. */
struct copy {
	uint32_t row, of;
};

/* A line's first word, last word or whole is a kindword, this one + 1. */
struct voice {
	uint32_t row, word;
};

enum row_flags {
	ROW_NUMBER = 1,
	ROW_MONEY = 2,
	ROW_PROSE = 4,
	ROW_CUT = 8,
	ROW_TITLE = 16,
	ROW_DATED = 32
};

/* Words of a line that count; more would overflow a window's sum. */
enum { MAX_WORDS = 1 << 20 };

/* The rows of a page.  Grows and is used again; free with pagerows_free. */
struct pagerows {
	uint8_t *cell;         /* all columns, one after the other */
	uint8_t *col[COLUMNS]; /* into cell, after the margin */
	uint32_t *words;       /* of each line; two Han characters make one */
	uint32_t *runs;        /* the same, but a run of Han is one: as word
				 * F1 counts */
	uint32_t (*sums)[2];   /* of a column and its weights, above a row */
	int32_t *logit;
	uint32_t (*table)[2];    /* of hashes, for copies */
	struct content *content; /* of each line */
	uint8_t *prose;          /* lines of prose that have the word */
	uint16_t *openings;      /* lines that open so */
	size_t n, size, tablesize;
	struct voice *voices; /* of the lines, in order but those of whole
			       * lines, which are words of their own */
	size_t nvoices;
	int32_t (*own)[2]; /* what each line says of all below, all above */
	uint8_t *flags;    /* of each line */
	uint32_t *told;    /* kind words that were counted: page number */
	uint32_t page;
	struct ask asked[ASKED]; /* and not answered yet */
	size_t nasked;
	size_t said; /* rows of which LEXICAL is known */
	struct copy *copies;
	size_t ncopies;
	struct climber *climbers;
	size_t nclimbers;
	const struct pagemodel *model;
	const struct lexicon *lexicon;
};

/* The step of a logit, and the logit of a step. */
static inline size_t
pagemodel_step(int32_t logit)
{
	int32_t z = logit + CHANCES / 2 * CHANCE_STEP; /* rounds down */

	z = z < 0 ? 0 : z / CHANCE_STEP;
	return (size_t)(z > CHANCES - 1 ? CHANCES - 1 : z);
}

static inline int32_t
pagemodel_logit(size_t step)
{
	return ((int32_t)step - CHANCES / 2) * CHANCE_STEP;
}

/* The chance, in 1/1000, that a line of this logit is main text. */
static inline unsigned
pagemodel_chance(const struct pagemodel *m, int32_t logit)
{
	return m->chance[pagemodel_step(logit)];
}

/* Before a page is read, by this lexicon.  The model may be NULL: then LEXICAL
 * and the page's kind are not known. */
void pagerows_start(
    struct pagerows *, const struct pagemodel *, const struct lexicon *);
/* Are page_watch.see and page_watch.again: fill a row. */
void pagerows_see(void *rows, const struct line *, const struct token *);
void pagerows_again(void *rows, const struct line *);
/* After the last row: the column LEXICAL, if there is a model. */
void pagerows_lexical(struct pagerows *);
/* After page_rules(): the columns that look around. */
void pagerows_context(struct pagerows *, const struct page *);
/* The second trees' columns, from the logits of the first. */
void pagerows_second(struct pagerows *);
/* Sets the columns of the page's kind from six logits in LOGIT_ONE units. */
void pagerows_kind(struct pagerows *, const int32_t *logits);
/* What the lines around say of one, and what it says itself of all below it and
 * all above it, in LOGIT_ONE units. */
struct company {
	int32_t around, below, above;
};

/* Sets the columns of a row's company: COMPANY, ENDS, STARTS. */
void pagerows_company(struct pagerows *, size_t row, struct company);
/* When they are set of all rows: the strongest mark of an end or a start, which
 * "Comments" may be or "Table of contents", above each row and below it. */
void pagerows_marks(struct pagerows *);
/* Set logit[]: by the first and the second forest, or by the one alone. */
void pagerows_judge(struct pagerows *, const struct page *);
void pagerows_judge_alone(struct pagerows *, const struct page *);
void pagerows_free(struct pagerows *);

/*
 * The logit below which lines are to go so that the words that stay agree best
 * with the main text: maximises the expected word F1 of the page.  Lines that
 * are CUT already do not count.
 */
int32_t pagerows_threshold(const struct pagerows *, const struct page *);

#endif
