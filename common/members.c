/*
 * members.c - a gzip file of many members, inflated by several threads
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "buf.h"
#include "gz.h"
#include "mem.h"
#include "members.h"
#include "ring.h"

enum {
	HEADER = 10, /* of a member, without what is optional */
	/* What bounds memory: a part is at most four times what it should be,
	 * and has at most so much text. */
	PART_GROWS = 4,
	TEXT_MAX = 8 * 1024 * 1024
};

struct part {
	struct buf gzip, text;
	uint64_t members;
	bool whole;
};

struct members {
	int fd;
	uint64_t at, count; /* given */
	uint64_t next;      /* offset in the file of the part to be sent */
	bool none;          /* no further part begins after it */
	size_t part;        /* bytes, at least */
	struct part *parts; /* one for each slot of the ring */
	size_t slots;
	struct ring *ring;
};

/* RFC 1952, 2.3: magic, method, flags without reserved ones, time, and what
 * writers set in the last two bytes: the effort, the system. */
static bool
header_at(const char *p)
{
	const unsigned char *u = (const unsigned char *)p;

	return u[0] == 0x1f && u[1] == 0x8b && u[2] == 8 && u[3] < 0x20 &&
	    (u[8] == 0 || u[8] == 2 || u[8] == 4) &&
	    (u[9] <= 13 || u[9] == 255);
}

/* Called in a thread of the ring. */
static void
inflate_part(void *arg, size_t thread, size_t slot)
{
	struct part *part = &((struct members *)arg)->parts[slot];
	struct gunzip *g = gunzip_new();
	struct span src = buf_span(&part->gzip);
	enum gunzip_result result;
	size_t room = 64 * 1024, made;

	(void)thread;
	part->members = 0;
	part->text.n = 0;
	part->whole = false;
	do {
		result = gunzip_run(
		    g, &src, buf_reserve(&part->text, room), room, &made);
		part->text.n += made;
		if (result == GUNZIP_END) {
			part->members++;
			part->whole = src.n == 0;
		}
	} while (!part->whole && result != GUNZIP_BAD &&
	    (src.n > 0 || result == GUNZIP_ROOM) && part->text.n < TEXT_MAX);
	gunzip_free(g);
}

struct members *
members_new(int fd, uint64_t at, size_t part, size_t threads)
{
	struct members *m = mem_zero(1, sizeof(*m));

	m->fd = fd;
	m->at = m->next = at;
	m->part = part > HEADER ? part : HEADER;
	m->slots = ring_slots(threads);
	m->parts = mem_zero(m->slots, sizeof(*m->parts));
	m->ring = ring_new(threads, inflate_part, m);
	return m;
}

/* Looks from s.p[*from] on; false: none there, *from is where to go on. */
static bool
find_header(struct span s, size_t *from)
{
	const char *p;

	for (; *from + HEADER <= s.n; ++*from) {
		p = memchr(s.p + *from, 0x1f, s.n - HEADER + 1 - *from);
		if (p == NULL) {
			*from = s.n - HEADER + 1;
			break;
		}
		*from = (size_t)(p - s.p);
		if (header_at(p))
			return true;
	}
	return false;
}

/* Reads on in the file, until there are n bytes of it from m->next on; false
 * at its end, or if it cannot be read: who reads on alone will say why. */
static bool
read_up_to(struct members *m, struct buf *b, size_t n)
{
	ssize_t got;

	buf_reserve(b, n - b->n);
	while (b->n < n) {
		got = pread(
		    m->fd, b->p + b->n, n - b->n, (off_t)(m->next + b->n));
		if (got == 0 || (got < 0 && errno != EINTR))
			return false;
		b->n += got > 0 ? (size_t)got : 0;
	}
	return true;
}

/* Reads the part that begins at m->next, up to the header of a later one. */
static bool
read_part(struct members *m, struct buf *b)
{
	size_t at = m->part;

	b->n = 0;
	for (size_t n = 2 * m->part; n <= PART_GROWS * m->part; n *= 2) {
		const bool more = read_up_to(m, b, n);

		if (find_header(buf_span(b), &at)) {
			b->n = at;
			return true;
		}
		if (!more)
			break;
	}
	return false;
}

/* Sends parts as long as there is room. */
static void
send(struct members *m)
{
	while (!m->none && !ring_full(m->ring)) {
		struct buf *b = &m->parts[ring_front(m->ring)].gzip;

		m->none = !read_part(m, b);
		if (m->none)
			return;
		m->next += b->n;
		ring_send(m->ring);
	}
}

struct span
members_next(struct members *m)
{
	const struct part *part;
	size_t slot;

	do {
		send(m);
		if (!ring_back(m->ring, &slot))
			return SPAN("");
		part = &m->parts[slot];
		if (!part->whole) {
			/* What was sent after it began at a wrong place, or
			 * follows damage. */
			m->none = true;
			while (ring_back(m->ring, &slot))
				continue;
			return SPAN("");
		}
		m->at += part->gzip.n;
		m->count += part->members;
	} while (part->text.n == 0);
	return buf_span(&part->text);
}

uint64_t
members_offset(const struct members *m)
{
	return m->at;
}

uint64_t
members_count(const struct members *m)
{
	return m->count;
}

void
members_free(struct members *m)
{
	if (m == NULL)
		return;
	ring_free(m->ring);
	for (size_t i = 0; i < m->slots; i++) {
		buf_free(&m->parts[i].gzip);
		buf_free(&m->parts[i].text);
	}
	free(m->parts);
	free(m);
}
