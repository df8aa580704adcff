/*
 * spool.c - documents that wait in a temporary file for their second pass
 *
 * Each is its length (uint64_t, this machine's order: nobody else reads it)
 * and what doc_save() wrote.
 */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "spool.h"
#include "store.h"

struct spool {
	struct store store;
	struct buf b;
	uint64_t at; /* of the document to be read next */
};

struct spool *
spool_new(void)
{
	struct spool *s = mem_zero(1, sizeof(*s));

	store_init(&s->store, 0);
	return s;
}

void
spool_put(struct spool *s, const struct doc *d, struct span text)
{
	uint64_t n = 0;

	s->b.n = 0;
	buf_add(&s->b, &n, sizeof(n));
	doc_save(d, text, &s->b);
	n = s->b.n - sizeof(n);
	memcpy(s->b.p, &n, sizeof(n));
	store_put(&s->store, s->b.p, s->b.n);
}

bool
spool_get(struct spool *s, struct span *bytes)
{
	uint64_t n;

	if (s->at == store_end(&s->store))
		return false;
	store_get(&s->store, s->at, &n, sizeof(n));
	s->at += sizeof(n);
	s->b.n = 0;
	store_get(&s->store, s->at, buf_reserve(&s->b, (size_t)n), (size_t)n);
	s->at += n;
	*bytes = (struct span){ s->b.p, (size_t)n };
	return true;
}

void
spool_free(struct spool *s)
{
	if (s == NULL)
		return;
	store_free(&s->store);
	buf_free(&s->b);
	free(s);
}
