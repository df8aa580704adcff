/*
 * store.c - bytes put away for later; see store.h
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mem.h"
#include "store.h"

enum { TAIL = 1 << 18 }; /* bytes written to the file at once */

void
store_init(struct store *s, uint64_t limit)
{
	memset(s, 0, sizeof(*s));
	s->limit = limit;
	s->fd = -1;
}

void
store_free(struct store *s)
{
	buf_free(&s->memory);
	buf_free(&s->tail);
	if (s->fd != -1)
		close(s->fd);
	s->fd = -1;
}

uint64_t
store_end(const struct store *s)
{
	return s->memory.n + s->written + s->tail.n;
}

static void
open_file(struct store *s)
{
	const char *dir = getenv("TMPDIR");
	struct buf name = { 0 };

	buf_print(&name, "%s/unspun.XXXXXX",
	    dir != NULL && *dir != '\0' ? dir : "/tmp");
	buf_byte(&name, '\0');
	if ((s->fd = mkstemp(name.p)) == -1)
		die("%s: %s", name.p, strerror(errno));
	unlink(name.p);
	buf_free(&name);
}

static void
flush(struct store *s)
{
	size_t done = 0;
	ssize_t n;

	if (s->fd == -1)
		open_file(s);
	while (done < s->tail.n) {
		n = pwrite(s->fd, s->tail.p + done, s->tail.n - done,
		    (off_t)(s->written + done));
		if (n == -1 && errno != EINTR)
			die("temporary file: %s", strerror(errno));
		if (n > 0)
			done += (size_t)n;
	}
	s->written += s->tail.n;
	s->tail.n = 0;
}

void
store_put(struct store *s, const void *p, size_t n)
{
	size_t room = 0;

	if (s->written == 0 && s->tail.n == 0 && s->memory.n < s->limit)
		room = s->limit - s->memory.n < n ?
		    (size_t)(s->limit - s->memory.n) :
		    n;
	buf_add(&s->memory, p, room);
	buf_add(&s->tail, (const char *)p + room, n - room);
	if (s->tail.n >= TAIL)
		flush(s);
}

static void
get_file(struct store *s, uint64_t at, char *p, size_t n)
{
	ssize_t got;

	while (n > 0) {
		got = pread(s->fd, p, n, (off_t)at);
		if (got == 0 || (got == -1 && errno != EINTR))
			die("temporary file: %s",
			    got == 0 ? "cut short" : strerror(errno));
		if (got == -1)
			continue;
		p += got;
		at += (uint64_t)got;
		n -= (size_t)got;
	}
}

void
store_get(struct store *s, uint64_t at, void *out, size_t n)
{
	char *p = out;
	size_t part;

	if (at < s->memory.n) {
		part = s->memory.n - at < n ? s->memory.n - (size_t)at : n;
		memcpy(p, s->memory.p + at, part);
		p += part;
		at += part;
		n -= part;
	}
	if (n == 0)
		return;
	at -= s->memory.n;
	if (at < s->written) {
		part = s->written - at < n ? (size_t)(s->written - at) : n;
		get_file(s, at, p, part);
		p += part;
		at += part;
		n -= part;
	}
	if (n > 0)
		memcpy(p, s->tail.p + (at - s->written), n);
}

const void *
store_look(struct store *s, uint64_t at, size_t n, struct buf *scratch)
{
	if (at + n <= s->memory.n)
		return s->memory.p + at;
	scratch->n = 0;
	store_get(s, at, buf_reserve(scratch, n), n);
	return scratch->p;
}

void
store_prefetch(const struct store *s, uint64_t at, size_t n)
{
	enum { LINE = 64 }; /* bytes the processor fetches at once */
	const uint64_t end = at + n < s->memory.n ? at + n : s->memory.n;

	for (; at < end; at += LINE)
		__builtin_prefetch(s->memory.p + at);
}
