/*
 * phrase.h - lines as tokens, and lexicons of the phrases templates print
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
	/* what a phrase may begin with, or end with after a '*' */
	WORD_OPENS = 512,
	WORD_CLOSES = 1024,
	WORD_TAIL = 2048 /* opens a PHRASE_TAIL */
};

struct token {
	uint32_t hash;
	uint32_t from, to; /* bytes of the line */
	uint32_t bits;
};

/* Splits the line until it ends or out holds max tokens; returns how many, and
 * in *end the byte where it stopped. */
size_t tokens(struct span line, struct token *out, size_t max, size_t *end);

/* What a pattern's match means. */
enum phrase_kind {
	PHRASE_LINE,   /* the line is this; a single word counts as WEAK,
			 * for it may be anybody's */
	PHRASE_WEAK,   /* the same, but counts only in company */
	PHRASE_LIST,   /* the same, and heads a list of other pages */
	PHRASE_HEAD,   /* the line begins with this */
	PHRASE_TAIL,   /* the line ends with this and a few words */
	PHRASE_GLUE,   /* this may be stuck to the front of a line */
	PHRASE_BYLINE, /* the line is this, the rest being names */
	PHRASE_CRUMB,  /* may stand, without a space, before a title */
	PHRASE_WORD    /* a word of the class that `rule` names; not found
			 * by lexicon_find() */
};

struct phrase {
	const char *id;   /* of the entry: "wp-leave-reply.de" */
	const char *rule; /* what it is a sign of: "comment-form" */
	uint32_t key;     /* hash it is found by */
	uint32_t at;      /* its tokens, in the pool */
	uint32_t next;    /* with the same key, + 1 */
	uint16_t n;       /* tokens */
	uint8_t kind;
	uint8_t chain; /* which kind of key that is */
	bool plain;    /* no '*' in it */
	bool open;     /* a '*' stands at one end */
	bool colon;    /* a colon must follow */
	bool capitals; /* must be in capitals */
};

struct word {
	uint32_t hash;
	uint32_t classes;
};

struct lexicon {
	struct phrase *phrases;
	uint32_t *pool;
	uint32_t *heads;    /* of chains, by key */
	struct word *words; /* that have a class */
	size_t nwords, wordsize;
	size_t n, size, npool, poolsize, nheads;
	char **blocks; /* the ids and rules */
	size_t nblocks;
};

/*
 * Adds the entries of a lexicon file's text: "[id rule kind]" opens an entry,
 * each further line is a pattern; "#" stands for a number, "*" for one to
 * twelve tokens, a line that begins with ";" is a comment.  Returns what is
 * wrong, and in *line where, or NULL.
 */
const char *lexicon_add(struct lexicon *, struct span text, size_t *line);

/* Makes it searchable; to be called once, after the last lexicon_add(). */
void lexicon_close(struct lexicon *);
void lexicon_free(struct lexicon *);

/* Adds to the tokens' bits the classes of their words. */
void lexicon_classes(const struct lexicon *, struct token *, size_t n);

/*
 * The next phrase after `last` (NULL: the first) that fits t[0..n), tokens
 * with their classes: from the first token to the last for LINE, WEAK, LIST and
 * BYLINE, at the front for the other kinds.  *len is set to the number of
 * tokens the phrase covers.  NULL: there are no more.
 */
const struct phrase *lexicon_find(const struct lexicon *, struct span line,
    const struct token *t, size_t n, const struct phrase *last, size_t *len);

#endif
