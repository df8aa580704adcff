/*
 * in.h - bytes in: a file or standard input, inflated if it is gzip
 */
#ifndef IN_H
#define IN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "span.h"

struct in;

/* Opens the file ("-": standard input); compressed bytes are read in blocks
 * of that size.  With more than one thread, gzip members of a regular file are
 * inflated side by side.  NULL: errno says why. */
struct in *in_open(const char *name, size_t block, size_t threads);

/*
 * Reads at most n bytes, as many as one read gives.  0: the end, which for
 * gzip means that every member was whole.  -1: trouble; what in_error() says
 * names the member and offset.  What came before the trouble has been given.
 */
ssize_t in_read(struct in *, char *p, size_t n);
const char *in_error(const struct in *);

/* After trouble: did it strike within a gzip member, so that the bytes last
 * given were never checked? */
bool in_unchecked(const struct in *);

/* After damage in a gzip input: goes to the next member whose text begins so,
 * searching from the damaged one on.  False: there is none. */
bool in_resume(struct in *, struct span front);

/* False if in_read() might have to wait. */
bool in_ready(const struct in *);

/* Bytes read from the file so far, before inflating. */
uint64_t in_bytes(const struct in *);

/* True if the input is the very file that descriptor fd writes to. */
bool in_same(const struct in *, int fd);

void in_close(struct in *); /* NULL is fine */

#endif
