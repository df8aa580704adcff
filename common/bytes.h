/* bytes.h - what bytes of text are, ASCII told apart and the rest letters */
#ifndef BYTES_H
#define BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "span.h"

static inline bool
blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

static inline char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static inline bool
ascii_letter(char c)
{
	return lower(c) >= 'a' && lower(c) <= 'z';
}

/* Every byte beyond ASCII counts as part of a letter. */
static inline bool
letter(char c)
{
	return ascii_letter(c) || (c & 0x80) != 0;
}

static inline bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
one_of(char c, const char *set)
{
	return c != '\0' && strchr(set, c) != NULL;
}

/* True if the text at p goes on with the lower-case s, in any case. */
static inline bool
ahead(const char *p, const char *end, const char *s)
{
	for (; *s != '\0'; p++, s++)
		if (p >= end || lower(*p) != *s)
			return false;
	return true;
}

/* The first place of the lower-case s in text from `from` on; text.n if there
 * is none. */
static inline size_t
find(struct span text, size_t from, const char *s)
{
	size_t i;

	for (i = from; i < text.n; i++)
		if (lower(text.p[i]) == *s &&
		    ahead(text.p + i, text.p + text.n, s))
			return i;
	return text.n;
}

#endif
