/*
 * table.h - a hash table of small entries of one size, side by side
 *
 * An entry begins with its key, and the key is a fingerprint: it must come
 * from a seeded hash, for it also says where the entry lies.  Whatever follows
 * the key in an entry is the caller's.
 *
 * Open addressing with linear probing; at most 70 percent full, and between
 * 35 and 70 percent once it has grown.  The table is cut in 64 parts by the
 * top bits of the key, and they grow one by one: so growing never holds two
 * copies of everything.  An entry of n bytes costs 1.4 n to 2.9 n.  As places
 * rise with the key, a part is copied from front to back into front to back,
 * which costs no cache misses.
 *
 * Nothing is ever deleted.
 */
#ifndef TABLE_H
#define TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { TABLE_PARTS = 64 };

struct table {
	struct table_part {
		unsigned char *slots;	/* NULL until the first entry */
		size_t size, used;	/* slots */
	} parts[TABLE_PARTS];
	size_t entry;		/* bytes */
	size_t key;		/* bytes of it: 8 or 16 */
};

/* entry >= key; an entry need not be aligned, so use memcpy on its parts. */
void table_init(struct table *, size_t entry, size_t key);
void table_free(struct table *);

/* The entry with that key, or NULL.  Good until the next entry is added. */
void *table_find(const struct table *, const void *key);

/* As table_find(), but adds the entry if it is not there: fresh says so, and
 * what follows its key is zeros. */
void *table_add(struct table *, const void *key, bool *fresh);

/* Adds one more entry with that key, after those there are. */
void *table_more(struct table *, const void *key);

/* The entries with that key, in the order they were added: *at is 0 to begin;
 * NULL after the last.  Nothing may be added in between. */
void *table_next(const struct table *, const void *key, size_t *at);

/* Tells the processor that key will be asked for soon. */
void table_prefetch(const struct table *, const void *key);

uint64_t table_count(const struct table *);

#endif
