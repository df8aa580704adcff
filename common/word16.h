/*
 * word16.h - words of ASCII letters, sixteen bytes at a time
 *
 * Nearly all words of most web text are of ASCII letters and digits and have
 * fewer than sixteen.  One look at sixteen bytes tells which are letters, so
 * where a word ends costs no loop and no guess; the same bytes, folded, are
 * what it is hashed by.
 */
#ifndef WORD16_H
#define WORD16_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "bytes16.h"

/* Sixteen bytes, and sets of them: a bit for each, the first the lowest. */
struct word16 {
	unsigned letters;  /* of ASCII */
	unsigned capitals; /* those of them that are */
	unsigned digits;
	uint64_t low, high; /* the bytes, first lowest, capitals made small */
};

static inline uint64_t
word16_half(const void *p)
{
	uint64_t x;

	memcpy(&x, p, sizeof(x));
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	x = __builtin_bswap64(x);
#endif
	return x;
}

static inline struct word16
word16_of(bytes16 b)
{
	const bytes16 small = b | 0x20;
	const unsigned letters = bytes16_bits((bytes16)(small - 'a' < 26));

	return (struct word16){
		.letters = letters,
		.capitals = letters & ~bytes16_bits(b << 2), /* 0x20 to top */
		.digits = bytes16_bits((bytes16)(b - '0' < 10)),
		.low = word16_half(&small),
		.high = word16_half((const char *)&small + 8),
	};
}

/* The bytes at p; what lies beyond end counts as NUL. */
static inline bytes16
word16_load(const char *p, const char *end)
{
	char rest[16] = { 0 };

	if (end - p >= 16)
		return bytes16_load(p);
	memcpy(rest, p, (size_t)(end - p));
	return bytes16_load(rest);
}

static inline struct word16
word16_at(const char *p, const char *end)
{
	return word16_of(word16_load(p, end));
}

/* How many of the first bytes are in the set; 16: all. */
static inline size_t
word16_run(unsigned set)
{
	return (size_t)__builtin_ctz(~set | 1U << 16);
}

/* The first n bytes, zeros in place of the others; the sets stay. */
static inline struct word16
word16_cut(struct word16 w, size_t n)
{
	const bytes16 keep = bytes16_first(n);

	w.low &= word16_half(&keep);
	w.high &= word16_half((const char *)&keep + 8);
	return w;
}

/* The same with one more, c, behind n that are fewer than sixteen. */
static inline struct word16
word16_put(struct word16 w, size_t n, unsigned char c)
{
	w.low |= n < 8 ? (uint64_t)c << 8 * n : 0;
	w.high |= n < 8 ? 0 : (uint64_t)c << 8 * (n - 8);
	return w;
}

/* The hash of a word, or of what follows a part whose hash is h.  It has to be
 * mixed once more before bits of it are taken. */
static inline uint64_t
word16_hash(uint64_t h, uint64_t low, uint64_t high)
{
	h = (h ^ low) * 0x9E3779B97F4A7C15U;             /* Knuth's */
	return h ^ h >> 32 ^ high * 0xD6E8FEB86659FD93U; /* Degski's */
}

#endif
