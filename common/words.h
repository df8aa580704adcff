/*
 * words.h - a text as a row of word fingerprints
 *
 * What duplicates are compared by: letters and digits, lower case, without
 * punctuation, spacing and markup.  A word is a run of letters, marks and
 * digits; in scripts that write no spaces between words (Han, kana, Thai, Lao,
 * Khmer, Burmese) every character is one.  So a shingle of five words is five
 * characters there.
 *
 * The fingerprints do not depend on host or run.
 */
#ifndef WORDS_H
#define WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "span.h"

enum {
	WORD_CAPITAL = 1, /* begins with an upper-case letter */
	WORD_NUMBER = 2,  /* begins with a digit */
	WORD_FIRST = 4,   /* begins a line or sentence */
	WORD_COMMON = 8,  /* an English function word */
	WORD_SHORT = 16,  /* three characters or fewer */
	WORD_FLAGS = 32,  /* all together are less */
};

/* Bytes of the text. */
struct place {
	size_t from, to;
};

struct words {
	uint64_t *hash;
	unsigned char *flags;
	struct place *places; /* if `placed` was set from the start */
	bool placed;
	const char *text;
	size_t n, size;
	size_t commons;      /* how many are WORD_COMMON */
	uint64_t *common;    /* a table of function words */
	uint64_t multiplier; /* says where in it one lies */
};

/* Replaces what w holds by the words of text.  Broken UTF-8 separates. */
void words_read(struct words *w, struct span text);
/* As words_read(), but each character is a word, and one space between words
 * is. */
void words_read_characters(struct words *w, struct span text);
/* Makes room for n words in all. */
void words_reserve(struct words *w, size_t n);
void words_free(struct words *w);

#endif
