/*
 * block.h - sixteen bytes of UTF-8 at a time
 *
 * SSE2 compares sixteen bytes at once and gives the outcome as sixteen bits,
 * on which well-formedness is a few shifts: continuation bytes stand just where
 * the lead bytes ask for them.  Of lead bytes with rules of their own, E0 and
 * ED are looked after; F0 to F4 are rare enough to be left to the caller's loop
 * over single characters, which he needs anyway for the last bytes.
 */
#ifndef BLOCK_H
#define BLOCK_H

enum { BLOCK = 16 };

#ifdef __SSE2__
#include <emmintrin.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bit i: byte i of the block is so. */
struct block {
	__m128i v;
	uint32_t high; /* not ASCII */
	uint32_t lead; /* begins a sequence */
	size_t n;      /* bytes of whole characters: 14 to 16 */
};

static inline uint32_t
block_is(const struct block *b, unsigned char byte)
{
	return (uint32_t)_mm_movemask_epi8(
	    _mm_cmpeq_epi8(b->v, _mm_set1_epi8((char)byte)));
}

/* Of bytes beyond ASCII; ASCII counts as more than any. */
static inline uint32_t
block_below(const struct block *b, unsigned char byte)
{
	return (uint32_t)_mm_movemask_epi8(
	    _mm_cmplt_epi8(b->v, _mm_set1_epi8((char)byte)));
}

/* Reads 16 bytes that begin with a character.  False: not well-formed, or too
 * rare. */
static inline bool
block_read(struct block *b, const char *p)
{
	uint32_t cont, three, low, wrong;

	b->v = _mm_loadu_si128((const __m128i *)(const void *)p);
	b->high = (uint32_t)_mm_movemask_epi8(b->v);
	b->n = BLOCK;
	b->lead = 0;
	if (b->high == 0)
		return true;
	cont = block_below(b, 0xC0);
	b->lead = b->high & ~cont;
	three = b->high & ~block_below(b, 0xE0);
	low = block_below(b, 0xA0);
	wrong = (cont ^ (b->lead << 1 | three << 2)) |
	    (block_is(b, 0xE0) << 1 & low) | (block_is(b, 0xED) << 1 & ~low);
	wrong |= (block_below(b, 0xC2) & ~cont) |
	    (b->high & ~block_below(b, 0xF0));
	if (b->lead >> 15)
		b->n = 15;
	else if (three >> 14 & 1)
		b->n = 14;
	return (wrong & 0xFFFF) == 0;
}

#endif
#endif
