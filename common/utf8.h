/*
 * utf8.h - UTF-8 as the Unicode Standard defines it (15.0, section 3.9)
 */
#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "span.h"

/*
 * Decodes the code point at p (p < end) into *cp and returns its length, 1 to
 * 4.  Ill-formed: *cp is UINT32_MAX, and the length is that of the maximal
 * subpart (table 3-8), for which one U+FFFD would stand.
 */
size_t utf8_decode(const char *p, const char *end, uint32_t *cp);

/* The length of the well-formed sequence at s, which is not ASCII (s < end); 0:
 * there is none.  For loops over every character. */
static inline size_t
utf8_sequence(const char *s, const char *end)
{
	const unsigned char *p = (const unsigned char *)s;
	uint32_t cp;
	size_t n;

	if (p[0] >= 0xC2 && p[0] < 0xE0)
		return end - s >= 2 && (p[1] & 0xC0) == 0x80 ? 2 : 0;
	if ((p[0] & 0xF0) == 0xE0)
		return end - s >= 3 && (p[1] & 0xC0) == 0x80 &&
			(p[2] & 0xC0) == 0x80 &&
			(p[0] != 0xE0 || p[1] >= 0xA0) &&
			(p[0] != 0xED || p[1] < 0xA0) ?
		    3 :
		    0;
	n = utf8_decode(s, end, &cp);
	return cp == UINT32_MAX ? 0 : n;
}

/* Does a surrogate stand at p (p <= end) in the manner of three-byte sequences?
 * So JSON's lone escapes are held; it is no UTF-8. */
static inline bool
utf8_surrogate(const char *s, const char *end)
{
	const unsigned char *p = (const unsigned char *)s;

	return end - s >= 3 && p[0] == 0xED && (p[1] & 0xE0) == 0xA0 &&
	    (p[2] & 0xC0) == 0x80;
}

/* Writes cp (at most 0x10FFFF; surrogates too, in the manner of three-byte
 * sequences) to p, which has room for 4; returns the length. */
size_t utf8_encode(char *p, uint32_t cp);

/* The length of the well-formed part at the front. */
size_t utf8_valid(struct span);

/* The length of the ASCII part at the front. */
size_t utf8_ascii(struct span);

/* Newlines. */
uint64_t utf8_lines(struct span);

/* Code points, an ill-formed byte that is no continuation counting as one. */
uint64_t utf8_count(struct span);

#endif
