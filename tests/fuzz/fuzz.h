/*
 * fuzz.h - what the fuzz targets share
 *
 * Each target is one file, linked with the shared layer and libFuzzer.  A law
 * that does not hold ends it, as a sanitizer's finding does.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "span.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* A block that holds an input of the usual length. */
enum { BLOCK = 4096 };

/* Ends the target with what was expected, and where. */
#define LAW(x) ((x) ? (void)0 : law_broken(#x, __FILE__, __LINE__))

static inline void
law_broken(const char *law, const char *file, int line)
{
	dprintf(2, "%s:%d: law broken: %s\n", file, line, law);
	abort();
}

/* The first byte of *s, which loses it; 0 if it is empty. */
static inline unsigned
first_byte(struct span *s)
{
	unsigned c;

	if (s->n == 0)
		return 0;
	c = (unsigned char)*s->p;
	s->p++;
	s->n--;
	return c;
}

/* A copy without room behind it, so that reading on is seen. */
static inline struct span
tight(struct span s)
{
	char *p = malloc(s.n);

	if (s.n > 0)
		memcpy(p, s.p, s.n);
	return (struct span){ p, s.n };
}

#endif
