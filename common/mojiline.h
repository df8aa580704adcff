/*
 * mojiline.h - a line at work: its characters, the tokens in them, their weight
 *
 * For the parts of mojibake.c.
 */
#ifndef MOJILINE_H
#define MOJILINE_H

#include "mojibake.h"
#include "mojitable.h"

enum how { AS_IT_WAS, MENDED, MENDED_LOSSY, MENDED_C1 };

struct mojibake_char {
	uint32_t cp;
	uint32_t from, to; /* the bytes of the line it came from */
	uint32_t how;
};

struct mojibake_token {
	size_t at; /* index of its lead in chars */
	uint32_t cp;
	int weight;
	uint8_t n;     /* characters it takes up */
	uint8_t bytes; /* of the UTF-8 sequence */
	bool lossy;    /* something was lost of it */
	bool spaced;   /* ...namely A0, now a space */
	bool marked;   /* ...something, where U+FFFD stands */
	bool guessed;  /* ...something, if "?" stands for it */
	uint8_t c1;    /* how many C1 controls it has */
	bool strange;  /* ...where the table has something else */
};

struct moji_line {
	const struct mojibake *m;
	struct mojibake_work *w;
	size_t n;            /* characters */
	size_t table;        /* last judged, */
	size_t tokens;       /* and what it has, */
	size_t undone;       /* of them likely ones */
	size_t broken;       /* leads with too few continuations */
	size_t lost;         /* U+FFFD outside of tokens, */
	bool covered;        /* nothing else there, */
	bool marks, letters; /* or some of these */
	bool thorough;       /* the tokens are all there is */
	int least;           /* the weight from which tokens are undone */
	uint32_t sign;       /* the same, if the tokens are */
	bool hopeless;       /* most of the sequences are broken */
};

/* Reads a token of table t at chars[i], which is a lead there.  False: there is
 * none. */
bool
moji_token(struct moji_line *, size_t t, size_t i, struct mojibake_token *);

/* How much speaks for token k to be undone (mojiweigh.c). */
int moji_weigh(const struct moji_line *, size_t k);

static inline uint32_t
moji_char(const struct moji_line *l, size_t i)
{
	return i < l->n ? l->w->chars[i].cp : NO_CHAR;
}

#endif
