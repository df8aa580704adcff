/*
 * phrase.h - lines as tokens, and phrases found in them
 *
 * A token is a word, a number, or one character of a script that writes no
 * spaces (Han, kana, Thai and its neighbours).  Case, punctuation and spacing
 * do not count, so one pattern finds "« Older Comments", "OLDER COMMENTS" and
 * "Older comments.".  Tokens are compared by 32-bit hash: the lexicons hold
 * some ten thousand, so a false match needs about a million distinct words,
 * and several in a row for a phrase.
 */
#ifndef PHRASE_H
#define PHRASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "places.h"
#include "span.h"

/* Hashes that stand for something else than a word. */
enum { TOKEN_NONE, TOKEN_NUMBER, TOKEN_ANY, TOKEN_FIRST_WORD };

/* What a token is, and of which classes its word; those that are counted come
 * first. */
enum token_bits {
	TOKEN_CAPITAL = 1, /* begins with a capital */
	TOKEN_SOLID = 2,   /* its script knows no spaces */
	TOKEN_DIGITS = 4,  /* a number */
	WORD_FUNCTION = 8,
	WORD_MONTH = 16,     /* or day of the week */
	TOKEN_CAPITALS = 32, /* has no small letter, and two capitals */
	TOKEN_CASELESS = 64, /* its script knows no capitals */
	WORD_NETWORK = 128,
	WORD_USER = 256, /* a user name that systems come with */
	WORD_CLASSES = WORD_FUNCTION | WORD_MONTH | WORD_NETWORK | WORD_USER,
	/* opens phrases that are found by two words, is the second of such,
	 * opens others; closes those that open with a '*' */
	WORD_OPENS = 512,
	WORD_SECOND = 1024,
	WORD_OPENS_ALONE = 2048,
	WORD_CLOSES = 4096,
	WORD_TAIL = 8192, /* opens a PHRASE_TAIL or a PHRASE_MARK */
	/* it may be the first word, the second, of a pair the page model has */
	WORD_PAIR_FIRST = 16384,
	WORD_PAIR_SECOND = 32768,
	WORD_PAIR = WORD_PAIR_FIRST | WORD_PAIR_SECOND
};

struct token {
	uint32_t hash;
	uint32_t from, to; /* bytes of the line */
	uint32_t bits;
	uint32_t word; /* in the lexicon's words, by lexicon_words() */
};

/* Splits the line until it ends or out holds max tokens; returns how many.
 * after: how many bytes can be read behind the line. */
size_t tokens(struct span line, size_t after, struct token *out, size_t max);

/* What a pattern's match means. */
enum phrase_kind {
	PHRASE_LINE,   /* the line is this; a single word counts as WEAK,
			 * for it may be anybody's */
	PHRASE_WEAK,   /* the same, but counts only in company */
	PHRASE_LIST,   /* the same, and heads a list of other pages */
	PHRASE_HEAD,   /* the line begins with this */
	PHRASE_TAIL,   /* the line ends with this and a few words */
	PHRASE_GLUE,   /* this may be stuck to the front of a line */
	PHRASE_MARK,   /* or to the end of a heading, in brackets */
	PHRASE_BYLINE, /* the line is this, the rest being names */
	PHRASE_CRUMB,  /* may stand, without a space, before a title */
	PHRASE_WORD    /* a word of the class that `rule` names; not found
			 * by lexicon_find() */
};

enum phrase_mark {
	MARK_NONE,
	MARK_COLON,
	MARK_PATH /* what stands between the parts of a path */
};

struct phrase {
	uint32_t id;   /* name of the entry: "wp-leave-reply.de" */
	uint32_t rule; /* name of what it is a sign of: "comment-form" */
	uint32_t key;  /* hash it is found by */
	uint32_t at;   /* its tokens, in the pool */
	uint32_t next; /* with the same key, + 1 */
	uint16_t n;    /* tokens */
	uint8_t kind;
	uint8_t chain; /* which kind of key that is */
	bool plain;    /* no '*' in it */
	bool open;     /* a '*' stands at one end */
	uint8_t mark;  /* of enum phrase_mark: must follow */
	bool capitals; /* must be in capitals */
};

/* What is known of a word: to the lexicon, and to the page model (pagemodel.h),
 * so that both cost one probe. */
struct word {
	uint32_t hash; /* 0: free, and all is 0 */
	uint16_t bits; /* of enum token_bits */
	int16_t any;   /* what it adds to a line's logit, LOGIT_ONE units */
};

/* The same, but asked of a line's first and last word only. */
struct word_ends {
	int16_t first, last; /* what it adds there */
	uint16_t kinds[2];   /* its kindword, + 1, as first and last word */
};

/*
 * A lexicon, ready to be searched.  It has no pointers but these, so that one
 * can be a constant of the program: phrasebook.h makes it of readable files,
 * scripts/mkunboil.c writes it as C.
 */
struct lexicon {
	const struct phrase *phrases;
	const uint32_t *pool;     /* their tokens */
	const uint32_t *heads;    /* of chains, by key: a phrase + 1 */
	const struct word *words; /* in their places; behind them one that is
				   * all 0, for what is not known */
	const struct word_ends *ends; /* of the same words */
	const char *names;            /* ids and rules, each ends in NUL */
	struct places places;         /* of the words, by hash */
	uint32_t nphrases, npool, nheads, nnames;
};

/* Chains: by the first two tokens, by the first if the second may be any or is
 * missing, by the last. */
enum { BY_TWO, BY_FIRST, BY_LAST, CHAINS };

static inline uint32_t
phrase_key(uint32_t a, uint32_t b, uint32_t chain)
{
	return a + chain + b * 0x85ebca6bu;
}

/* Where the chain of a key begins; sizes are powers of two. */
static inline size_t
lexicon_chain(const struct lexicon *x, uint32_t key)
{
	return (key * 2654435761u) >> 8 & (x->nheads - 1);
}

/* Where in words a word stands, by its hash.  Whether it is known is anybody's
 * guess, so no branch asks. */
static inline uint32_t
lexicon_place(const struct lexicon *x, uint32_t hash)
{
	size_t at = places_of(&x->places, hash);
	size_t known = -(size_t)(x->words[at].hash == hash);

	return (uint32_t)((at & known) | (places_all(&x->places) & ~known));
}

static inline const char *
lexicon_name(const struct lexicon *x, uint32_t name)
{
	return x->names + name;
}

/* False if no phrase fits t[0..n): most lines are known by their bits alone. */
static inline bool
lexicon_may_find(const struct token *t, size_t n)
{
	return n > 0 &&
	    ((t[0].bits & (WORD_OPENS | WORD_OPENS_ALONE)) |
		(t[n - 1].bits & WORD_CLOSES)) != 0;
}

/* Looks the tokens' words up: adds their bits, and says where they are. */
void lexicon_words(const struct lexicon *, struct token *, size_t n);

/*
 * The next phrase after `last` (NULL: the first) that fits t[0..n), tokens
 * with their classes: from the first token to the last for LINE, WEAK, LIST and
 * BYLINE, at the front for the other kinds.  *len is set to the number of
 * tokens the phrase covers.  NULL: there are no more.
 */
const struct phrase *lexicon_find(const struct lexicon *, struct span line,
    const struct token *t, size_t n, const struct phrase *last, size_t *len);

#endif
