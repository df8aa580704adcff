/*
 * table.h - a hash table of small entries of one size, side by side
 *
 * An entry begins with its key, a fingerprint of 8 or 16 bytes, which also says
 * where the entry lies.  So it must come from a hash with a seed that nobody
 * knows, or the table must be guarded.  Whatever follows the key in an entry is
 * the caller's.
 *
 * For each slot there is a tag, a byte that holds seven bits of the key, or 0
 * if the slot is free; sixteen of them are looked at in one go.  So a key that
 * is not there is found out from the tags alone, which the cache can hold when
 * the entries are far too many.  Groups of slots are at most 13/16 full, and
 * half of that once a table has grown: an entry of n bytes costs 1.25 (n + 1)
 * to 2.5 (n + 1).
 *
 * The table is cut in parts by the top bits of the key, and they grow one by
 * one: growing never holds two copies of everything.  As places rise with the
 * key, a part is copied from front to back into front to back.
 *
 * Nothing is ever deleted.
 */
#ifndef TABLE_H
#define TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { TABLE_PARTS = 8 };

struct table {
	struct table_part {
		unsigned char *tags, *slots; /* NULL until the first entry */
		size_t groups, used;
	} parts[TABLE_PARTS];
	size_t entry;       /* bytes */
	size_t key;         /* bytes of it: 8 or 16 */
	uint64_t secret[2]; /* 0: not guarded */
};

/* entry >= key; an entry need not be aligned, so use memcpy on its parts. */
void table_init(struct table *, size_t entry, size_t key);
void table_free(struct table *);

/* Before the first entry: the keys may have been made up to lie in one place.
 * They are spread by numbers drawn at random, which costs a little. */
void table_guard(struct table *);

/* The entry with that key, or NULL.  Good until the next entry is added. */
void *table_find(const struct table *, const void *key);

/* As table_find(), but adds the entry if it is not there: fresh says so, and
 * what follows its key is zeros. */
void *table_add(struct table *, const void *key, bool *fresh);

/* Tells the processor that key will be asked for soon: calls some way ahead of
 * many table_find() or table_add() let their cache misses overlap. */
void table_prefetch(const struct table *, const void *key);

/* The same for the entry, or the slot that it would be in: between the two
 * calls, for it is the tags that say which. */
void table_prefetch_entry(const struct table *, const void *key);

uint64_t table_count(const struct table *);

#endif
