/*
 * buckets.h - numbers by key, many of a key
 *
 * Most keys have one number, which lies in the key's own entry of a hash
 * table: 16 to 33 bytes.  Where there are more they lie together in a list, in
 * one block of memory with all others, and cost 4 to 8 bytes each.
 *
 * A bucket is full with BUCKETS_MAX numbers: what follows is not entered, so
 * that no key makes anybody read more than that.
 */
#ifndef BUCKETS_H
#define BUCKETS_H

#include <stddef.h>
#include <stdint.h>

#include "table.h"

enum {
	BUCKETS_MAX = 64,
	BUCKETS_SIZES = 6, /* of lists: 4, 8 ... 128 words */
	BUCKETS_NONE = 0x7FFFFFFF,
};

struct buckets {
	struct table keys; /* a key of 8 bytes, and a reference of 4 */
	uint32_t *lists;
	size_t n, size;                 /* words of lists */
	uint32_t unused[BUCKETS_SIZES]; /* lists that were outgrown; 0: none */
};

void buckets_init(struct buckets *);
void buckets_free(struct buckets *);

/* Enters number, less than BUCKETS_NONE, under key; or BUCKETS_NONE, which
 * fills the bucket like any other but is not found there. */
void buckets_add(struct buckets *, uint64_t key, uint32_t number);

/* What is under the key, for buckets_numbers(); BUCKETS_NONE: nothing. */
uint32_t buckets_find(const struct buckets *, uint64_t key);

/* The numbers, in the order they were entered; *n: how many.  Good until the
 * next is entered. */
const uint32_t *
buckets_numbers(const struct buckets *, const uint32_t *found, size_t *n);

/* As table_prefetch() and table_prefetch_entry(). */
void buckets_prefetch(const struct buckets *, uint64_t key);
void buckets_prefetch_entry(const struct buckets *, uint64_t key);

#endif
