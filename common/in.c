/*
 * in.c - bytes in: a file or standard input, inflated if it is gzip
 *
 * gzip is known by its magic (RFC 1952: 1F 8B, method 08), at the start and
 * again after each member.  Zeros after a member are padding, as tapes and
 * block stores leave it; anything else is trouble.  So is, at the start, the
 * magic of what other programs pack.
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
#include "members.h"
#include "pipe.h"

enum {
	/* Of the compressed bytes of a member, this many at its front are kept
	 * while it is read: what follows damage may have been taken for a part
	 * of it.  Members of Common Crawl are 4 to 100 KB. */
	KEEP = 1024 * 1024
};

struct in {
	int fd;
	bool regular;
	bool started; /* the magic has been looked at */
	bool gzip;
	bool inside; /* of a member */
	bool eof;
	bool failed;  /* error holds the words */
	bool damaged; /* for a reason in the gzip data */
	char *raw;    /* bytes as read: raw[from, to) are not used */
	size_t from, to, size, block;
	size_t keep;       /* raw[keep, from): of the current member */
	uint64_t bytes;    /* read from the file */
	uint64_t nmembers; /* ended */
	uint64_t start;    /* offset of the current member */
	struct gunzip *gunzip;
	size_t threads;
	struct members *members; /* many at a time, as far as it goes */
	struct span ready;       /* what they gave, and was not yet asked for */
	uint64_t base;           /* offset where the input begins */
	struct buf error;
};

struct in *
in_open(const char *name, size_t block, size_t threads)
{
	int fd = strcmp(name, "-") == 0 ?
	    dup(STDIN_FILENO) :
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
	in->threads = threads;
	/* Room for some members, lest they be moved about. */
	in->size = block > 64 * 1024 ? 2 * block : 64 * 1024;
	in->raw = mem_get(in->size);
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
	while (got < 0 &&
	    (errno == EINTR || (errno == EAGAIN && pipe_wait(in->fd, POLLIN))));
	if (got < 0)
		return trouble(in, "%s", strerror(errno));
	if (got == 0)
		in->eof = true;
	in->bytes += (uint64_t)got;
	return got;
}

/* Makes room for a block after raw[keep, to). */
static void
make_room(struct in *in)
{
	if (in->size - in->to >= in->block)
		return;
	memmove(in->raw, in->raw + in->keep, in->to - in->keep);
	in->from -= in->keep;
	in->to -= in->keep;
	in->keep = 0;
	if (in->size - in->to < in->block) {
		in->size = 2 * in->size;
		in->raw = mem_grow(in->raw, in->size, 1);
	}
}

/* Reads until `need` bytes wait in raw, or the end.  -1: trouble. */
static int
want(struct in *in, size_t need)
{
	ssize_t got;

	while (in->to - in->from < need && !in->eof) {
		if (!in->inside || in->from - in->keep > KEEP)
			in->keep = in->from;
		make_room(in);
		got = read_fd(in, in->raw + in->to, in->block);
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

	return n >= 2 &&
	    memcmp(in->raw + in->from, "\x1f\x8b\x08", n < 3 ? n : 3) == 0;
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
		if (in->nmembers == 0 || in->raw[in->from] != '\0')
			break;
		in->from++;
	}
	if (want(in, 3) < 0)
		return -1;
	at = in->bytes - (in->to - in->from);
	if (!magic(in)) {
		in->damaged = true;
		trouble(in,
		    "gzip: after member %" PRIu64 ", byte %" PRIu64
		    ": not a gzip member",
		    in->nmembers, at);
		return -1;
	}
	in->start = at;
	in->keep = in->from;
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
		src = (struct span){ in->raw + in->from, in->to - in->from };
		result = gunzip_run(in->gunzip, &src, p, n, &made);
		in->from = in->to - src.n;
		if (result == GUNZIP_END) {
			in->nmembers++;
			in->inside = false;
		}
		if (result == GUNZIP_BAD) {
			in->damaged = true;
			trouble(in,
			    "gzip: member %" PRIu64 " at byte %" PRIu64
			    ": %s near byte %" PRIu64,
			    in->nmembers + 1, in->start,
			    gunzip_error(in->gunzip), in->bytes - src.n);
			/* What came before the damage is given first. */
			return made > 0 ? (ssize_t)made : -1;
		}
		if (made > 0)
			return (ssize_t)made;
		/* Only now: where room was short, bytes may have been ready
		 * that need no more input. */
		if (want(in, 1) < 0)
			return -1;
		if (in->inside && in->from == in->to) {
			in->damaged = true;
			return trouble(in,
			    "gzip: member %" PRIu64 " at byte %" PRIu64
			    ": cut short at byte %" PRIu64,
			    in->nmembers + 1, in->start, in->bytes);
		}
	}
}

/* If the input is such, starts inflating many members at a time. */
static void
read_many(struct in *in)
{
	const off_t at = lseek(in->fd, 0, SEEK_CUR);
	const uint64_t have = in->to - in->from;

	if (in->threads < 2 || !in->regular || at < (off_t)have)
		return;
	in->base = (uint64_t)at - have;
	in->members = members_new(in->fd, in->base, in->block, in->threads);
	in->from = in->to = 0;
}

/* Text of theirs; when there is no more, 0, and one at a time will be read
 * from there on. */
static size_t
take_many(struct in *in, char *p, size_t n)
{
	if (in->ready.n == 0) {
		in->ready = members_next(in->members);
		in->nmembers = members_count(in->members);
		in->bytes = members_offset(in->members) - in->base;
	}
	if (in->ready.n == 0) {
		lseek(in->fd, (off_t)members_offset(in->members), SEEK_SET);
		members_free(in->members);
		in->members = NULL;
		in->eof = false;
	}
	n = n < in->ready.n ? n : in->ready.n;
	memcpy(p, in->ready.p, n);
	in->ready = span_cut(in->ready, n, in->ready.n);
	return n;
}

/* Nobody wants what is packed otherwise as text: says how to unpack it. */
static void
refuse_packed(struct in *in)
{
	static const struct {
		const char *kind, *command;
		struct span magic;
	} packed[] = {
		{ "zstd", "zstd -dc", SPAN("\x28\xB5\x2F\xFD") },
		{ "xz", "xz -dc", SPAN("\xFD\x37zXZ") },
		{ "bzip2", "bzip2 -dc", SPAN("BZh91AY&SY") },
		{ "lz4", "lz4 -dc", SPAN("\x04\x22M\x18") },
		{ "zip", "unzip -p", SPAN("PK\x03\x04") },
		{ "7z", "7z x -so", SPAN("7z\xBC\xAF\x27\x1C") },
	};

	for (size_t i = 0; i < COUNT(packed); i++) {
		const struct span m = packed[i].magic;

		/* No more is waited for than the first bytes ask for. */
		if (in->to - in->from < 3 ||
		    memcmp(in->raw + in->from, m.p, 3) != 0 ||
		    want(in, m.n) < 0 || in->to - in->from < m.n ||
		    memcmp(in->raw + in->from, m.p, m.n) != 0)
			continue;
		in->from = in->to;
		trouble(in,
		    "packed by %s; only gzip is unpacked here: pipe in what "
		    "%s prints",
		    packed[i].kind, packed[i].command);
	}
}

/* Finds out from the first bytes what the input is.  If they cannot be read,
 * the few that came are still given. */
static void
look(struct in *in)
{
	in->started = true;
	if (want(in, 3) < 0)
		return;
	in->gzip = magic(in);
	if (in->gzip)
		read_many(in);
	else
		refuse_packed(in);
}

ssize_t
in_read(struct in *in, char *p, size_t n)
{
	size_t have;

	if (!in->started)
		look(in);
	if (in->members != NULL && (have = take_many(in, p, n)) > 0)
		return (ssize_t)have;
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

bool
in_unchecked(const struct in *in)
{
	return in->failed && in->inside;
}

/* Does the member at raw[from] begin with this text? */
static bool
begins(struct in *in, struct span front)
{
	/* Header fields and the tables of a deflate block fit easily.  What
	 * only looks like a header may have no end, and another in each three
	 * bytes of it. */
	enum { LOOK = 512 };
	struct span src;
	char text[16];
	size_t n = 0, made;

	if (want(in, LOOK) < 0)
		return false;
	gunzip_again(in->gunzip);
	src = (struct span){ in->raw + in->from, in->to - in->from };
	src = span_cut(src, 0, src.n < LOOK ? src.n : LOOK);
	while (n < front.n && src.n > 0 &&
	    gunzip_run(in->gunzip, &src, text + n, front.n - n, &made) !=
		GUNZIP_BAD &&
	    made > 0)
		n += made;
	return n == front.n && memcmp(text, front.p, n) == 0;
}

bool
in_resume(struct in *in, struct span front)
{
	const char *p;

	if (!in->damaged)
		return false;
	in->damaged = in->failed = false;
	if (in->inside)
		in->from = in->keep + 1;
	in->inside = false;
	if (in->gunzip == NULL)
		in->gunzip = gunzip_new();
	for (;; in->from++) {
		if (want(in, 3) < 0 || in->to - in->from < 3)
			return false;
		p = memchr(in->raw + in->from, 0x1f, in->to - in->from);
		if (p == NULL) {
			in->from = in->to - 1;
			continue;
		}
		in->from = (size_t)(p - in->raw);
		if (want(in, 3) < 0)
			return false;
		if (magic(in) && begins(in, front))
			break;
	}
	in->nmembers++;
	gunzip_again(in->gunzip);
	return true;
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
	members_free(in->members);
	close(in->fd);
	gunzip_free(in->gunzip);
	buf_free(&in->error);
	free(in->raw);
	free(in);
}
