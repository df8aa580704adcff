/*
 * press.c - text into gzip
 */
#include <stdlib.h>

#include "gz.h"
#include "mem.h"
#include "press.h"
#include "ring.h"

enum { MEMBER = 1024 * 1024 };

struct member {
	struct buf text, gzip;
};

struct press {
	struct gzip **gzips; /* one for each thread */
	size_t threads;
	struct member *members; /* one for each slot of the ring; without
				 * threads there is one */
	size_t nmembers;
	struct ring *ring; /* NULL: without threads */
	bool any;          /* a member has been made */
};

/* Called in a thread of the ring, if there is one. */
static void
deflate_member(void *press, size_t thread, size_t slot)
{
	struct press *p = press;
	struct member *m = &p->members[slot];

	m->gzip.n = 0;
	gzip_member(p->gzips[thread], buf_span(&m->text), &m->gzip);
	m->text.n = 0;
}

struct press *
press_new(int level, size_t threads)
{
	struct press *p = mem_zero(1, sizeof(*p));

	p->threads = threads;
	p->gzips = mem_zero(threads, sizeof(struct gzip *));
	for (size_t i = 0; i < threads; i++)
		p->gzips[i] = gzip_new(level);
	p->nmembers = threads > 1 ? ring_slots(threads) : 1;
	p->members = mem_zero(p->nmembers, sizeof(*p->members));
	if (threads > 1)
		p->ring = ring_new(threads, deflate_member, p);
	return p;
}

/* The member being filled. */
static struct member *
front(struct press *p)
{
	return &p->members[p->ring != NULL ? ring_front(p->ring) : 0];
}

/* Appends the oldest member under way; false: there is none. */
static bool
collect(struct press *p, struct buf *out)
{
	size_t slot;

	if (p->ring == NULL || !ring_back(p->ring, &slot))
		return false;
	buf_put(out, buf_span(&p->members[slot].gzip));
	return true;
}

/* The member being filled has all its text. */
static void
seal(struct press *p, struct buf *out)
{
	p->any = true;
	if (p->ring == NULL) {
		deflate_member(p, 0, 0);
		buf_put(out, buf_span(&p->members[0].gzip));
		return;
	}
	ring_send(p->ring);
	if (ring_full(p->ring))
		collect(p, out);
}

void
press_put(struct press *p, struct span text, struct buf *out)
{
	struct member *m;
	size_t n;

	while (text.n > 0) {
		m = front(p);
		n = MEMBER - m->text.n < text.n ? MEMBER - m->text.n : text.n;
		buf_add(&m->text, text.p, n);
		text = span_cut(text, n, text.n);
		if (m->text.n == MEMBER)
			seal(p, out);
	}
}

void
press_finish(struct press *p, struct buf *out)
{
	if (!p->any || front(p)->text.n > 0)
		seal(p, out);
	while (collect(p, out))
		continue;
}

void
press_free(struct press *p)
{
	if (p == NULL)
		return;
	ring_free(p->ring);
	for (size_t i = 0; i < p->threads; i++)
		gzip_free(p->gzips[i]);
	for (size_t i = 0; i < p->nmembers; i++) {
		buf_free(&p->members[i].text);
		buf_free(&p->members[i].gzip);
	}
	free(p->gzips);
	free(p->members);
	free(p);
}
