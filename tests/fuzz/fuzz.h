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
#include <sys/mman.h>
#include <unistd.h>

#include "buf.h"
#include "span.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

enum {
	BLOCK = 4096, /* holds an input of the usual length */
	BLOCKS = 64   /* of the small ones that an input is read in */
};

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

enum { SEPARATOR = 0x1D }; /* of documents, or of a file and a text */

/* Cuts *s off at the first separator; what is behind it, {NULL, 0} if there is
 * none. */
static inline struct span
cut_off(struct span *s)
{
	const char *p = s->n > 0 ? memchr(s->p, SEPARATOR, s->n) : NULL;
	struct span rest = { NULL, 0 };

	if (p != NULL) {
		rest = span_cut(*s, (size_t)(p + 1 - s->p), s->n);
		s->n = (size_t)(p - s->p);
	}
	return rest;
}

/* Puts s on standard input, as a file, whose name is "-". */
static inline void
put_on_stdin(struct span s)
{
	static int fd = -1;

	if (fd < 0) {
		fd = memfd_create("fuzz", 0);
		LAW(fd >= 0 && dup2(fd, STDIN_FILENO) == STDIN_FILENO);
	}
	LAW(pwrite(fd, s.p, s.n, 0) == (ssize_t)s.n);
	/* In this order its page stays. */
	LAW(ftruncate(fd, (off_t)s.n) == 0);
	LAW(lseek(fd, 0, SEEK_SET) == 0);
}

/* From its front again. */
static inline void
rewind_stdin(void)
{
	LAW(lseek(STDIN_FILENO, 0, SEEK_SET) == 0);
}

/* The size of block that byte stands for: from 1 to 256, but so that s is not
 * read in all too many. */
static inline size_t
block_of(unsigned byte, struct span s)
{
	return byte + 1 > s.n / BLOCKS ? byte + 1 : s.n / BLOCKS;
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
