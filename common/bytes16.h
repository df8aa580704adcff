/*
 * bytes16.h - bytes of text, sixteen at a time
 *
 * The operators of C work on all sixteen; comparing gives a byte of ones or
 * zeros for each.  The compiler makes SIMD of it where there is any.
 */
#ifndef BYTES16_H
#define BYTES16_H

#include <stdint.h>
#include <string.h>
#if defined(__SSE2__) && !defined(PLAIN_C)
#include <emmintrin.h>
#endif

typedef uint8_t bytes16 __attribute__((vector_size(16)));

static inline bytes16
bytes16_load(const void *p)
{
	bytes16 b;

	memcpy(&b, p, sizeof(b));
	return b;
}

/* Ones for the first n bytes, n being 0 to 16. */
static inline bytes16
bytes16_first(size_t n)
{
	static const char ones[32] = "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"
				     "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF";

	return bytes16_load(ones + 16 - n);
}

/* The sum of all bytes, which must be less than 256. */
static inline unsigned
bytes16_sum(bytes16 b)
{
	uint64_t half[2];

	memcpy(half, &b, sizeof(half));
	return (unsigned)(((half[0] + half[1]) * 0x0101010101010101U) >> 56);
}

/* A bit for each byte, the first the lowest: its highest. */
static inline unsigned
bytes16_bits(bytes16 b)
{
#if defined(__SSE2__) && !defined(PLAIN_C)
	return (unsigned)_mm_movemask_epi8((__m128i)b);
#else
	uint64_t half[2];

	memcpy(half, &b, sizeof(half));
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	half[0] = __builtin_bswap64(half[0]);
	half[1] = __builtin_bswap64(half[1]);
#endif
	/* the product has the eight highest bits in its highest byte */
	half[0] = (half[0] & 0x8080808080808080U) * 0x0002040810204081U >> 56;
	half[1] = (half[1] & 0x8080808080808080U) * 0x0002040810204081U >> 56;
	return (unsigned)(half[0] | half[1] << 8);
#endif
}

#endif
