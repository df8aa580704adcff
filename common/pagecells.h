/*
 * pagecells.h - numbers of a page's lines as small ones, 0 to 63
 */
#ifndef PAGECELLS_H
#define PAGECELLS_H

#include <stddef.h>
#include <stdint.h>

/* Eight steps for each doubling, 0 to 63: a logarithm. */
static inline uint8_t
lg(size_t x)
{
	unsigned y = x < 1 << 20 ? (unsigned)x + 1 : 1 << 20;
	unsigned bits = 31 - (unsigned)__builtin_clz(y);

	bits = bits * 8 + (y << 3 >> bits & 7);
	return (uint8_t)(bits > 63 ? 63 : bits);
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
