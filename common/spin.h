/*
 * spin.h - words of a text, as unspin knows them
 *
 * A word is known by a 64-bit hash, ASCII letters folded; nothing keeps its
 * text to compare it with.
 */
#ifndef SPIN_H
#define SPIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "span.h"

struct spin_word {
	uint64_t hash;
	uint64_t stem;         /* hash without a plural's ending */
	size_t start, end;     /* in the text */
	bool begins;           /* no phrase goes on across the gap before it */
	bool hyphen;           /* joined to the word before by a hyphen */
	bool lettered;         /* begins with an ASCII letter */
	unsigned char capital; /* 1: first letter only; 2: the second too */
};

/*
 * Reads words at or after *at, and moves *at behind the last; returns their
 * number, 0 if there are none left.  The first begins, as do those behind a
 * break (punctuation, the end of a paragraph); so does one more, which stands
 * for what follows.  Stops at max of them or, if there are many, at a break
 * before that; max is 3 or more.
 *
 * A word is a run of letters, digits and non-ASCII characters that are not
 * punctuation, with single ' . inside; a final 's is a word of its own; & is
 * one.
 */
size_t spin_words(struct span text, size_t *at, struct spin_word *, size_t max);

/* Reads the next word, whatever is before it, be it said to begin or not.
 * False: there is none. */
bool spin_next(struct span text, size_t *at, struct spin_word *);

/* Hash of a phrase that goes on with this word. */
static inline uint64_t
spin_more(uint64_t phrase, const struct spin_word *w)
{
	return ((phrase + (uint64_t)w->hyphen * 0x2d) * 0x100000001b3U) ^
	    w->hash;
}

/* The same, or if there is no phrase, 0, that of its first word. */
static inline uint64_t
spin_join(uint64_t phrase, const struct spin_word *w)
{
	return phrase == 0 ? w->hash : spin_more(phrase, w);
}

/* Hash of two words, given theirs or those of their stems. */
static inline uint64_t
spin_pair(uint64_t first, uint64_t second)
{
	return (first * 0xd6e8feb86659fd93U) ^ second;
}

#endif
