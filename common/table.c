/*
 * table.c - a hash table of small entries; see table.h
 */
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "mem.h"
#include "table.h"

enum {
	PART_BITS = 3,
	GROUP = 16, /* slots, and tags */
	FULL = 13,  /* of them, on average */
	TAG_USED = 0x80,
};

static uint64_t
load(const void *p)
{
	uint64_t x;

	memcpy(&x, p, sizeof(x));
	return x;
}

static const void *
back(const void *key)
{
	return (const char *)key + sizeof(uint64_t);
}

/* Where a key lies.  Sums of products with odd numbers drawn at random seldom
 * agree in their top bits, whatever the keys. */
static inline uint64_t
place(const struct table *t, const void *key)
{
	uint64_t h = load(key);

	if (t->secret[0] == 0)
		return h;
	h *= t->secret[0];
	if (t->key > sizeof(uint64_t))
		h += load(back(key)) * t->secret[1];
	return h;
}

static size_t
part_of(uint64_t h)
{
	return (size_t)(h >> (64 - PART_BITS));
}

/* The group a key would be in; rises with h. */
static size_t
first_group(const struct table_part *part, uint64_t h)
{
	return (size_t)(((h << PART_BITS >> 32) * part->groups) >> 32);
}

static unsigned char
tag_of(uint64_t h)
{
	return (unsigned char)(TAG_USED | (h >> 24 & 0x7F));
}

/* Which of a group's tags are `tag`, a bit for each. */
static unsigned
match(const unsigned char *tags, unsigned char tag)
{
#ifdef __SSE2__
	const __m128i t = _mm_loadu_si128((const __m128i *)(const void *)tags);

	return (unsigned)_mm_movemask_epi8(
	    _mm_cmpeq_epi8(t, _mm_set1_epi8((char)tag)));
#else
	unsigned bits = 0, i;

	for (i = 0; i < GROUP; i++)
		bits |= (unsigned)(tags[i] == tag) << i;
	return bits;
#endif
}

static unsigned
lowest(unsigned bits)
{
	return (unsigned)__builtin_ctz(bits);
}

static bool
same(const struct table *t, const unsigned char *slot, const void *key)
{
	return load(slot) == load(key) &&
	    (t->key == sizeof(uint64_t) || load(back(slot)) == load(back(key)));
}

/* Takes a free slot of group g. */
static inline unsigned char *
take_slot(const struct table *t, struct table_part *part, size_t g,
    unsigned free_slots, uint64_t h)
{
	const size_t i = g * GROUP + lowest(free_slots);

	part->tags[i] = tag_of(h);
	part->used++;
	return part->slots + i * t->entry;
}

/* Takes a free slot in group g or the next that has one. */
static unsigned char *
find_slot(const struct table *t, struct table_part *part, size_t g, uint64_t h)
{
	unsigned free_slots;

	while ((free_slots = match(part->tags + g * GROUP, 0)) == 0)
		g = g + 1 < part->groups ? g + 1 : 0;
	return take_slot(t, part, g, free_slots, h);
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

/* Moves a part to twice as many groups.  Seldom: what calls it must not save
 * registers for it each time. */
__attribute__((noinline)) static void
grow(struct table *t, struct table_part *part)
{
	const struct table_part old = *part;
	const unsigned char *slot;
	uint64_t h;
	size_t i;

	part->groups = old.groups == 0 ? 1 : old.groups * 2;
	if (part->groups > UINT32_MAX)
		die("hash table too large");
	/* In one block, so that tags lie in large pages too. */
	part->tags = mem_scattered(part->groups * GROUP, 1 + t->entry);
	memset(part->tags, 0, part->groups * GROUP);
	part->slots = part->tags + part->groups * GROUP;
	part->used = 0;
	for (i = 0; i < old.groups * GROUP; i++) {
		if (old.tags[i] == 0)
			continue;
		slot = old.slots + i * t->entry;
		h = place(t, slot);
		move(t, find_slot(t, part, first_group(part, h), h), slot);
	}
	free(old.tags);
}

void
table_init(struct table *t, size_t entry, size_t key)
{
	memset(t, 0, sizeof(*t));
	t->entry = entry;
	t->key = key;
}

void
table_guard(struct table *t)
{
	t->secret[0] = hash_seed() | 1;
	t->secret[1] = hash_mix(t->secret[0]) | 1;
}

void
table_free(struct table *t)
{
	size_t i;

	for (i = 0; i < TABLE_PARTS; i++) {
		free(t->parts[i].tags);
	}
	memset(t->parts, 0, sizeof(t->parts));
}

/* Where a key that is not there would be. */
struct spot {
	size_t group;
	unsigned free_slots;
};

/* The entry with that key, or NULL. */
static inline unsigned char *
look(const struct table *t, const struct table_part *part, const void *key,
    uint64_t h, struct spot *spot)
{
	const unsigned char *tags;
	unsigned char *slot;
	unsigned found;
	size_t g;

	for (g = first_group(part, h);; g = g + 1 < part->groups ? g + 1 : 0) {
		tags = part->tags + g * GROUP;
		for (found = match(tags, tag_of(h)); found != 0;
		     found &= found - 1) {
			slot = part->slots +
			    (g * GROUP + lowest(found)) * t->entry;
			if (same(t, slot, key))
				return slot;
		}
		*spot = (struct spot){ g, match(tags, 0) };
		if (spot->free_slots != 0)
			return NULL;
	}
}

void *
table_find(const struct table *t, const void *key)
{
	const uint64_t h = place(t, key);
	const struct table_part *part = &t->parts[part_of(h)];
	struct spot spot;

	return part->groups == 0 ? NULL : look(t, part, key, h, &spot);
}

void *
table_add(struct table *t, const void *key, bool *fresh)
{
	const uint64_t h = place(t, key);
	struct table_part *part = &t->parts[part_of(h)];
	unsigned char *slot;
	struct spot spot;

	*fresh = false;
	if (part->groups != 0 && (slot = look(t, part, key, h, &spot)) != NULL)
		return slot;
	*fresh = true;
	if (part->used < part->groups * FULL) {
		slot = take_slot(t, part, spot.group, spot.free_slots, h);
	} else {
		grow(t, part);
		slot = find_slot(t, part, first_group(part, h), h);
	}
	memcpy(slot, key, sizeof(uint64_t));
	if (t->key > sizeof(uint64_t))
		memcpy(slot + sizeof(uint64_t), back(key), sizeof(uint64_t));
	if (t->entry > t->key)
		memset(slot + t->key, 0, t->entry - t->key);
	return slot;
}

void
table_prefetch(const struct table *t, const void *key)
{
	const uint64_t h = place(t, key);
	const struct table_part *part = &t->parts[part_of(h)];

	if (part->groups != 0)
		__builtin_prefetch(part->tags + first_group(part, h) * GROUP);
}

void
table_prefetch_entry(const struct table *t, const void *key)
{
	const uint64_t h = place(t, key);
	const struct table_part *part = &t->parts[part_of(h)];
	const unsigned char *tags;
	unsigned found, free_slots;
	size_t g;

	if (part->groups == 0)
		return;
	g = first_group(part, h);
	tags = part->tags + g * GROUP;
	found = match(tags, tag_of(h));
	free_slots = match(tags, 0) | 1U << (GROUP - 1);
	__builtin_prefetch(part->slots +
		(g * GROUP + lowest(found != 0 ? found : free_slots)) *
		    t->entry,
	    1);
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
