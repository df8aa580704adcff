/*
 * pagecells.h - numbers of a page's lines as small ones, 0 to 63
 */
#ifndef PAGECELLS_H
#define PAGECELLS_H

#include <stddef.h>
#include <stdint.h>

/* Eight steps for each doubling of x + 1, 0 to 63: a logarithm. */
static inline uint8_t
lg(size_t x)
{
	/* clang-format off */
	static const uint8_t step[] = {
		0, 8, 12, 16, 18, 20, 22, 24, 25, 26, 27, 28, 29, 30, 31, 32,
		32, 33, 33, 34, 34, 35, 35, 36, 36, 37, 37, 38, 38, 39, 39, 40,
		40, 40, 40, 41, 41, 41, 41, 42, 42, 42, 42, 43, 43, 43, 43, 44,
		44, 44, 44, 45, 45, 45, 45, 46, 46, 46, 46, 47, 47, 47, 47, 48,
		48, 48, 48, 48, 48, 48, 48, 49, 49, 49, 49, 49, 49, 49, 49, 50,
		50, 50, 50, 50, 50, 50, 50, 51, 51, 51, 51, 51, 51, 51, 51, 52,
		52, 52, 52, 52, 52, 52, 52, 53, 53, 53, 53, 53, 53, 53, 53, 54,
		54, 54, 54, 54, 54, 54, 54, 55, 55, 55, 55, 55, 55, 55, 55, 56,
		56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 57,
		57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 58,
		58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 59,
		59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 60,
		60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 61,
		61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 62,
		62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 63,
	};
	/* clang-format on */

	return x < sizeof(step) ? step[x] : 63;
}

static inline uint8_t
cap(size_t x)
{
	return (uint8_t)(x > 63 ? 63 : x);
}

/* a/b in 1/63. */
static inline uint8_t
share(size_t a, size_t b)
{
	if (b == 0)
		return 0;
	if ((a | b) < 1 << 26) /* nearly always, and much faster */
		return cap((uint32_t)a * 63 / (uint32_t)b);
	return cap((size_t)((uint64_t)a * 63 / b));
}

#endif
