/*
 * uniprop.h - the facts about code points that normalising asks for
 *
 * A two-stage table, built from ranges when it is wanted: blocks of 64 code
 * points, which is what the last byte of a UTF-8 sequence tells apart, so the
 * bytes before it find the block.
 */
#ifndef UNIPROP_H
#define UNIPROP_H

#include <stddef.h>
#include <stdint.h>

/* The low eight bits are the canonical combining class. */
enum {
	UNIPROP_CCC = 0xFF,
	UNIPROP_NFC_NO = 1 << 8, /* quick check, UAX #15 section 9 */
	UNIPROP_NFC_MAYBE = 1 << 9,
	UNIPROP_NFD_NO = 1 << 10,
	UNIPROP_NFKC_NO = 1 << 11,
	UNIPROP_NFKC_MAYBE = 1 << 12,
	UNIPROP_NFKD_NO = 1 << 13,
	UNIPROP_MARK_FIRST = 1 << 14, /* starter; its NFKD begins with none */
	UNIPROP_BACK = 1 << 15,       /* starter; its NFKD may join what is
					 * before it */
	UNIPROP_JOINS = 1 << 16,      /* of a script that needs ZWJ, ZWNJ */
	UNIPROP_UNSPACED = 1 << 17,   /* of a script without word spaces */
	UNIPROP_PICT = 1 << 18,       /* may be joined in an emoji by ZWJ */
	UNIPROP_FOLDS = 1 << 19,      /* case folding changes it */
	UNIPROP_WIDTH = 1 << 20,      /* a wide or narrow form */
	UNIPROP_DIGIT = 1 << 21,      /* decimal, not ASCII */
	UNIPROP_LATIN = 1 << 22,      /* letters, not ASCII */
	UNIPROP_GREEK = 1 << 23,
	UNIPROP_CYRILLIC = 1 << 24,
	UNIPROP_ARMENIAN = 1 << 25,
	UNIPROP_OWN = 26 /* bits from here on are the caller's */
};

enum { UNIPROP_BLOCK = 64 };

struct uniprop {
	uint16_t index[0x110000 / UNIPROP_BLOCK];
	uint32_t (*block)[UNIPROP_BLOCK]; /* 0: all zeros */
	size_t blocks, size;
};

/* Fills a zeroed table with the facts; free with uniprop_free(). */
void uniprop_make(struct uniprop *);
void uniprop_free(struct uniprop *);

/* Adds bits to those of first to last. */
void uniprop_or(struct uniprop *, uint32_t first, uint32_t last, uint32_t bits);

/* The bits of cp, at most 0x10FFFF. */
static inline uint32_t
uniprop_of(const struct uniprop *u, uint32_t cp)
{
	return u->block[u->index[cp / UNIPROP_BLOCK]][cp % UNIPROP_BLOCK];
}

/* What a UNIPROP_DIGIT stands for, 0 to 9.  Digits come ten by ten, sometimes
 * five tens in a row. */
static inline uint32_t
uniprop_digit(const struct uniprop *u, uint32_t cp)
{
	uint32_t first = cp;

	while (uniprop_of(u, first - 1) & UNIPROP_DIGIT)
		first--;
	return (cp - first) % 10;
}

#endif
