/*
 * span.h - borrowed bytes
 *
 * No NUL at the end, perhaps NUL or broken UTF-8 within.  Whoever hands out a
 * span says how long its bytes live; whoever gets one never writes through it.
 */
#ifndef SPAN_H
#define SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct span {
	const char *p;
	size_t n;
};

/* How many elements an array has. */
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define SPAN(literal) ((struct span){ (literal), sizeof(literal) - 1 })

static inline struct span
span_of(const char *s)
{
	return (struct span){ s, strlen(s) };
}

/* The bytes of s from `from` up to, not including, `to`. */
static inline struct span
span_cut(struct span s, size_t from, size_t to)
{
	return (struct span){ s.p + from, to - from };
}

static inline bool
span_eq(struct span a, struct span b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

/* True if there is nothing but blanks of ASCII, line ends among them. */
static inline bool
span_blank(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != ' ' && (s.p[i] < '\t' || s.p[i] > '\r'))
			return false;
	return true;
}

/* s without such blanks at its ends. */
static inline struct span
span_trim(struct span s)
{
	while (s.n > 0 && span_blank((struct span){ s.p, 1 }))
		s = span_cut(s, 1, s.n);
	while (s.n > 0 && span_blank((struct span){ s.p + s.n - 1, 1 }))
		s.n--;
	return s;
}

#endif
