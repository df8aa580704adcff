/*
 * buckets.c - numbers by key, many of a key; see buckets.h
 *
 * A reference is a number, or with IN_LIST the place of a list.  A list is a
 * power of two of words: the first says which, how full the bucket is, and how
 * many numbers follow.
 */
#include <stdlib.h>
#include <string.h>

#include "buckets.h"
#include "mem.h"

#define IN_LIST 0x80000000U

enum { LEAST_WORDS = 4 };

struct head {
	uint8_t size; /* index into unused */
	uint8_t full, used;
	uint8_t zero;
};

enum { ENTRY = sizeof(uint64_t) + sizeof(uint32_t) }; /* without padding */

void
buckets_init(struct buckets *b)
{
	memset(b, 0, sizeof(*b));
	table_init(&b->keys, ENTRY, sizeof(uint64_t));
	table_guard(&b->keys);
	b->n = 1; /* 0 is no place of a list */
}

void
buckets_free(struct buckets *b)
{
	table_free(&b->keys);
	free(b->lists);
	b->lists = NULL;
}

static struct head
head_of(const uint32_t *list)
{
	struct head head;

	memcpy(&head, list, sizeof(head));
	return head;
}

static uint32_t
new_list(struct buckets *b, unsigned size)
{
	const size_t words = (size_t)LEAST_WORDS << size;
	uint32_t at = b->unused[size], *lists;

	if (at != 0) {
		b->unused[size] = b->lists[at];
		return at;
	}
	if (b->n + words > b->size) {
		b->size = (b->n + words) * 2;
		lists = mem_scattered(b->size, sizeof(*lists));
		if (b->n > 1)
			memcpy(lists, b->lists, b->n * sizeof(*lists));
		free(b->lists);
		b->lists = lists;
	}
	if (b->n + words >= IN_LIST)
		die("too many documents");
	at = (uint32_t)b->n;
	b->n += words;
	return at;
}

/* Moves a list to one of twice the size. */
static uint32_t
widen(struct buckets *b, uint32_t at)
{
	struct head head = head_of(b->lists + at);
	const uint32_t to = new_list(b, head.size + 1U);

	memcpy(
	    b->lists + to, b->lists + at, (head.used + 1U) * sizeof(*b->lists));
	b->lists[at] = b->unused[head.size];
	b->unused[head.size] = at;
	head.size++;
	memcpy(b->lists + to, &head, sizeof(head));
	return to;
}

/* Appends to a list; returns where it is then. */
static uint32_t
append(struct buckets *b, uint32_t at, uint32_t number)
{
	struct head head = head_of(b->lists + at);

	if (head.full == BUCKETS_MAX)
		return at;
	if (number != BUCKETS_NONE) {
		if (head.used + 1 == LEAST_WORDS << head.size) {
			at = widen(b, at);
			head = head_of(b->lists + at);
		}
		b->lists[at + ++head.used] = number;
	}
	head.full++;
	memcpy(b->lists + at, &head, sizeof(head));
	return at;
}

void
buckets_add(struct buckets *b, uint64_t key, uint32_t number)
{
	const struct head empty = { 0, 0, 0, 0 };
	uint32_t reference, at;
	bool fresh;
	char *slot = table_add(&b->keys, &key, &fresh);

	slot += sizeof(key);
	if (fresh) {
		memcpy(slot, &number, sizeof(number));
		return;
	}
	memcpy(&reference, slot, sizeof(reference));
	at = reference & ~IN_LIST;
	if ((reference & IN_LIST) == 0) {
		at = new_list(b, 0);
		memcpy(b->lists + at, &empty, sizeof(empty));
		append(b, at, reference);
	}
	reference = append(b, at, number) | IN_LIST;
	memcpy(slot, &reference, sizeof(reference));
}

uint32_t
buckets_find(const struct buckets *b, uint64_t key)
{
	const char *slot = table_find(&b->keys, &key);
	uint32_t reference;

	if (slot == NULL)
		return BUCKETS_NONE;
	memcpy(&reference, slot + sizeof(key), sizeof(reference));
	if ((reference & IN_LIST) != 0)
		__builtin_prefetch(b->lists + (reference & ~IN_LIST));
	return reference;
}

const uint32_t *
buckets_numbers(const struct buckets *b, const uint32_t *found, size_t *n)
{
	const uint32_t *list;

	*n = *found != BUCKETS_NONE;
	if ((*found & IN_LIST) == 0)
		return found;
	list = b->lists + (*found & ~IN_LIST);
	*n = head_of(list).used;
	return list + 1;
}

void
buckets_prefetch(const struct buckets *b, uint64_t key)
{
	table_prefetch(&b->keys, &key);
}

void
buckets_prefetch_entry(const struct buckets *b, uint64_t key)
{
	table_prefetch_entry(&b->keys, &key);
}
