/*
 * in.c - bytes in: a file or standard input, inflated if it is gzip
 *
 * gzip is known by its magic (RFC 1952: 1F 8B, method 08), at the start and
 * again after each member.  Zeros after a member are padding, as tapes and
 * block stores leave it; anything else is trouble.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"
#include "gz.h"
#include "in.h"
#include "mem.h"
#include "pipe.h"

struct in {
	int fd;
	bool regular;
	bool started;		/* the magic has been looked at */
	bool gzip;
	bool inside;		/* of a member */
	bool eof;
	bool failed;		/* error holds the words */
	char *raw;		/* bytes as read: raw[from, to) are not used */
	size_t from, to, block;
	uint64_t bytes;		/* read from the file */
	uint64_t members;	/* ended */
	uint64_t start;		/* offset of the current member */
	struct gunzip *gunzip;
	struct buf error;
};

struct in *
in_open(const char *name, size_t block)
{
	int fd = strcmp(name, "-") == 0 ? dup(STDIN_FILENO) :
	    open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	struct stat st;
	struct in *in;

	if (fd < 0)
		return NULL;
	if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
		close(fd);
		errno = EISDIR;
		return NULL;
	}
	pipe_widen(fd);
	in = mem_zero(1, sizeof(*in));
	in->fd = fd;
	in->regular = S_ISREG(st.st_mode);
	in->block = block;
	/* The magic must fit however small the blocks are. */
	in->raw = mem_get(block > 3 ? block : 3);
	return in;
}

/* Puts a message in place of more bytes; returns -1. */
__attribute__((format(printf, 2, 3))) static ssize_t
trouble(struct in *in, const char *fmt, ...)
{
	va_list ap;

	in->failed = true;
	in->error.n = 0;
	va_start(ap, fmt);
	buf_vprint(&in->error, fmt, ap);
	va_end(ap);
	buf_byte(&in->error, '\0');
	return -1;
}

static ssize_t
read_fd(struct in *in, char *p, size_t n)
{
	ssize_t got;

	do
		got = read(in->fd, p, n);
	while (got < 0 && (errno == EINTR ||
	    (errno == EAGAIN && pipe_wait(in->fd, POLLIN))));
	if (got < 0)
		return trouble(in, "%s", strerror(errno));
	if (got == 0)
		in->eof = true;
	in->bytes += (uint64_t)got;
	return got;
}

/* Reads until `need` bytes wait in raw (at most 3), or the end.  -1: trouble. */
static int
want(struct in *in, size_t need)
{
	ssize_t got;

	while (in->to - in->from < need && !in->eof) {
		if (in->from > 0) {
			memmove(in->raw, in->raw + in->from,
			    in->to - in->from);
			in->to -= in->from;
			in->from = 0;
		}
		got = read_fd(in, in->raw + in->to,
		    in->to < in->block ? in->block - in->to : 1);
		if (got < 0)
			return -1;
		in->to += (size_t)got;
	}
	return 0;
}

/* Two bytes of it are enough where the input ends: they are no text, but may
 * be what is left of a gzip file. */
static bool
magic(const struct in *in)
{
	const size_t n = in->to - in->from;

	return n >= 2 && memcmp(in->raw + in->from, "\x1f\x8b\x08",
	    n < 3 ? n : 3) == 0;
}

/* Between members: 1 another begins, 0 the end, -1 trouble. */
static int
next_member(struct in *in)
{
	uint64_t at;

	for (;;) {
		if (want(in, 1) < 0)
			return -1;
		if (in->from == in->to)
			return 0;
		if (in->members == 0 || in->raw[in->from] != '\0')
			break;
		in->from++;
	}
	if (want(in, 3) < 0)
		return -1;
	at = in->bytes - (in->to - in->from);
	if (!magic(in)) {
		trouble(in, "gzip: after member %" PRIu64 ", byte %" PRIu64
		    ": not a gzip member; the rest of the file is not read",
		    in->members, at);
		return -1;
	}
	in->start = at;
	in->inside = true;
	if (in->gunzip == NULL)
		in->gunzip = gunzip_new();
	return 1;
}

static ssize_t
inflate_some(struct in *in, char *p, size_t n)
{
	enum gunzip_result result;
	struct span src;
	size_t made;
	int more;

	for (;;) {
		if (!in->inside && (more = next_member(in)) <= 0)
			return more;
		if (want(in, 1) < 0)
			return -1;
		if (in->from == in->to)
			return trouble(in, "gzip: member %" PRIu64
			    " at byte %" PRIu64 ": cut short at byte %" PRIu64,
			    in->members + 1, in->start, in->bytes);
		src = (struct span){ in->raw + in->from, in->to - in->from };
		result = gunzip_run(in->gunzip, &src, p, n, &made);
		in->from = in->to - src.n;
		if (result == GUNZIP_END) {
			in->members++;
			in->inside = false;
		}
		if (result == GUNZIP_BAD) {
			trouble(in, "gzip: member %" PRIu64 " at byte %" PRIu64
			    ": %s near byte %" PRIu64, in->members + 1,
			    in->start, gunzip_error(in->gunzip),
			    in->bytes - src.n);
			/* What came before the damage is given first. */
			return made > 0 ? (ssize_t)made : -1;
		}
		if (made > 0)
			return (ssize_t)made;
	}
}

ssize_t
in_read(struct in *in, char *p, size_t n)
{
	size_t have;

	if (!in->started) {
		/* If this fails, the few bytes that came are still given. */
		want(in, 3);
		in->started = true;
		in->gzip = !in->failed && magic(in);
	}
	have = in->to - in->from;
	if (in->failed && (in->gzip || have == 0))
		return -1;
	if (in->gzip)
		return inflate_some(in, p, n);
	if (have == 0)
		return in->eof ? 0 :
		    read_fd(in, p, n < in->block ? n : in->block);
	if (have > n)
		have = n;
	memcpy(p, in->raw + in->from, have);
	in->from += have;
	return (ssize_t)have;
}

const char *
in_error(const struct in *in)
{
	return in->error.p;
}

bool
in_ready(const struct in *in)
{
	struct pollfd pfd = { .fd = in->fd, .events = POLLIN };

	return in->regular || in->eof || in->from < in->to ||
	    poll(&pfd, 1, 0) != 0;
}

uint64_t
in_bytes(const struct in *in)
{
	return in->bytes;
}

bool
in_same(const struct in *in, int fd)
{
	struct stat a, b;

	return in->regular && fstat(in->fd, &a) == 0 && fstat(fd, &b) == 0 &&
	    S_ISREG(b.st_mode) && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

void
in_close(struct in *in)
{
	if (in == NULL)
		return;
	close(in->fd);
	gunzip_free(in->gunzip);
	buf_free(&in->error);
	free(in->raw);
	free(in);
}
