/*
 * table.c - a hash table of small entries; see table.h
 *
 * An empty slot has zeros in the first eight bytes.  A key that has them too
 * is stored with a 1 there; fingerprints being what they are, none ever will.
 */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "table.h"

enum {
	PART_BITS = 6,
	FIRST_SIZE = 16,	/* slots */
};

/* The first eight bytes of the key, which say where it lies; never 0. */
static uint64_t
place(const void *key)
{
	uint64_t h;

	memcpy(&h, key, sizeof(h));
	return h != 0 ? h : 1;
}

static size_t
part_of(uint64_t h)
{
	return h >> (64 - PART_BITS);
}

/* Rises with h: copying a part in order writes in order. */
static size_t
first_slot(const struct table_part *part, uint64_t h)
{
	return (size_t)(((h << PART_BITS >> 32) * part->size) >> 32);
}

static uint64_t
word_at(const unsigned char *slot)
{
	uint64_t h;

	memcpy(&h, slot, sizeof(h));
	return h;
}

static bool
same(const struct table *t, const unsigned char *slot, uint64_t h,
    const void *key)
{
	return word_at(slot) == h && (t->key == 8 ||
	    word_at(slot + 8) == word_at((const unsigned char *)key + 8));
}

static void
fill(const struct table *t, unsigned char *slot, uint64_t h, const void *key)
{
	memcpy(slot, &h, sizeof(h));
	if (t->key == 16)
		memcpy(slot + 8, (const char *)key + 8, 8);
	if (t->entry > t->key)
		memset(slot + t->key, 0, t->entry - t->key);
}

static unsigned char *
free_slot(const struct table *t, const struct table_part *part, uint64_t h)
{
	size_t i = first_slot(part, h);
	unsigned char *slot;

	while (word_at(slot = part->slots + i * t->entry) != 0)
		i = i + 1 < part->size ? i + 1 : 0;
	return slot;
}

/* memcpy() of a size that is known costs nothing. */
static void
move(const struct table *t, unsigned char *to, const unsigned char *from)
{
	if (t->entry == 16)
		memcpy(to, from, 16);
	else if (t->entry == 12)
		memcpy(to, from, 12);
	else
		memcpy(to, from, t->entry);
}

/*
 * Moves a part to twice as many slots.  The copy begins after an empty
 * slot, so that entries of one key which wrapped around keep their order.
 */
static void
grow(struct table *t, struct table_part *part)
{
	struct table_part old = *part;
	unsigned char *slot;
	size_t i, from = 0;

	part->size = old.size == 0 ? FIRST_SIZE : old.size * 2;
	if (part->size > UINT32_MAX)
		die("hash table too large");
	part->slots = mem_zero(part->size, t->entry);
	while (from < old.size && word_at(old.slots + from * t->entry) != 0)
		from++;
	for (i = 0; i < old.size; i++) {
		slot = old.slots + (from + i) % old.size * t->entry;
		if (word_at(slot) != 0)
			move(t, free_slot(t, part, word_at(slot)), slot);
	}
	free(old.slots);
}

static bool
full(const struct table_part *part)
{
	return (part->used + 1) * 10 > part->size * 7;
}

void
table_init(struct table *t, size_t entry, size_t key)
{
	memset(t, 0, sizeof(*t));
	t->entry = entry;
	t->key = key;
}

void
table_free(struct table *t)
{
	size_t i;

	for (i = 0; i < TABLE_PARTS; i++)
		free(t->parts[i].slots);
	memset(t->parts, 0, sizeof(t->parts));
}

void *
table_next(const struct table *t, const void *key, size_t *at)
{
	uint64_t h = place(key);
	const struct table_part *part = &t->parts[part_of(h)];
	unsigned char *slot;
	size_t i, first;

	if (part->size == 0)
		return NULL;
	first = first_slot(part, h);
	for (; *at < part->size; ++*at) {
		i = first + *at;
		if (i >= part->size)
			i -= part->size;
		slot = part->slots + i * t->entry;
		if (word_at(slot) == 0)
			return NULL;
		if (same(t, slot, h, key)) {
			++*at;
			return slot;
		}
	}
	return NULL;
}

void *
table_find(const struct table *t, const void *key)
{
	size_t at = 0;

	return table_next(t, key, &at);
}

void *
table_more(struct table *t, const void *key)
{
	uint64_t h = place(key);
	struct table_part *part = &t->parts[part_of(h)];
	unsigned char *slot;

	if (full(part))
		grow(t, part);
	slot = free_slot(t, part, h);
	fill(t, slot, h, key);
	part->used++;
	return slot;
}

void *
table_add(struct table *t, const void *key, bool *fresh)
{
	uint64_t h = place(key);
	struct table_part *part = &t->parts[part_of(h)];
	unsigned char *slot;
	size_t i;

	*fresh = true;
	if (part->size == 0)
		return table_more(t, key);
	i = first_slot(part, h);
	while (word_at(slot = part->slots + i * t->entry) != 0) {
		if (same(t, slot, h, key)) {
			*fresh = false;
			return slot;
		}
		i = i + 1 < part->size ? i + 1 : 0;
	}
	if (full(part))
		return table_more(t, key);
	fill(t, slot, h, key);
	part->used++;
	return slot;
}

void
table_prefetch(const struct table *t, const void *key)
{
	uint64_t h = place(key);
	const struct table_part *part = &t->parts[part_of(h)];

	if (part->size != 0)
		__builtin_prefetch(part->slots +
		    first_slot(part, h) * t->entry);
}

uint64_t
table_count(const struct table *t)
{
	uint64_t n = 0;
	size_t i;

	for (i = 0; i < TABLE_PARTS; i++)
		n += t->parts[i].used;
	return n;
}
