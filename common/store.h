/*
 * store.h - bytes put away for later, more than memory holds
 *
 * Appended once, read again now and then, by offset.  The first `limit` bytes
 * stay in memory; what comes after goes to a temporary file without a name
 * ($TMPDIR, or /tmp), which the system removes with the process.
 */
#ifndef STORE_H
#define STORE_H

#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "span.h"

struct store {
	struct buf memory; /* the first bytes */
	struct buf tail;   /* the last ones, not yet in the file */
	uint64_t limit;    /* bytes of memory */
	uint64_t written;  /* bytes of the file */
	int fd;            /* -1: no file yet */
};

void store_init(struct store *, uint64_t limit);
void store_free(struct store *);

/* Where the next bytes will go. */
uint64_t store_end(const struct store *);

/* Appends.  A record written in several calls may be read in one. */
void store_put(struct store *, const void *p, size_t n);

/* Reads back into p.  Trouble with the file ends the program. */
void store_get(struct store *, uint64_t at, void *p, size_t n);

/* The same bytes where they lie, if that is in memory, or else in scratch; good
 * until the store or scratch is touched again. */
const void *
store_look(struct store *, uint64_t at, size_t n, struct buf *scratch);

/* Tells the processor that n bytes there will be asked for soon. */
void store_prefetch(const struct store *, uint64_t at, size_t n);

#endif
