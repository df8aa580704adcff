/*
 * out.c - bytes out: standard output or a file, deflated if asked
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"
#include "mem.h"
#include "out.h"
#include "pipe.h"
#include "press.h"

/* PERF: blocks of 128 to 256 KiB cost least on files and pipes. */
enum { BLOCK = 128 * 1024 };

struct out {
	int fd;
	char *path;          /* the final name; NULL: standard output */
	char *temp;          /* the name until then, or NULL */
	struct press *press; /* NULL: not deflated */
	struct buf wait;     /* not yet written */
	uint64_t bytes;
};

/* For out_abandon(), which a signal or lack of memory may call at any time. */
static const char *volatile half_written;

void
out_abandon(void)
{
	const char *name = half_written;

	if (name != NULL)
		unlink(name);
}

static void
abandon_on_signal(int sig)
{
	out_abandon();
	signal(sig, SIG_DFL);
	raise(sig);
}

static const char *
label(const struct out *o)
{
	return o->path != NULL ? o->path : "standard output";
}

/* A temporary file beside the final one, under a dotted name. */
static void
open_temp(struct out *o)
{
	static const int signals[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT,
		SIGPIPE, SIGXCPU };
	struct sigaction sa = { .sa_handler = abandon_on_signal }, old;
	const char *slash = strrchr(o->path, '/');
	const char *base = slash != NULL ? slash + 1 : o->path;
	struct buf b = { 0 };
	mode_t mask = umask(0);

	umask(mask);
	buf_add(&b, o->path, (size_t)(base - o->path));
	/* Room for the suffix in a name of 255 bytes, the usual limit. */
	buf_print(&b, ".%.240s.XXXXXX", base);
	buf_byte(&b, '\0');
	o->temp = b.p;
	o->fd = mkstemp(o->temp);
	if (o->fd < 0)
		die("%s: %s", o->path, strerror(errno));
	half_written = o->temp;
	fchmod(o->fd, 0666 & ~mask);
	for (size_t i = 0; i < sizeof(signals) / sizeof(*signals); i++)
		if (sigaction(signals[i], NULL, &old) == 0 &&
		    old.sa_handler != SIG_IGN)
			sigaction(signals[i], &sa, NULL);
}

/* A file to be written in place.  The names of our own descriptors stand for
 * these: opened, the file behind one would be cut. */
static int
open_plain(const char *path)
{
	if (strcmp(path, "/dev/stdout") == 0)
		return dup(STDOUT_FILENO);
	if (strcmp(path, "/dev/stderr") == 0)
		return dup(STDERR_FILENO);
	return open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
}

struct out *
out_open(const char *path, enum out_kind kind, struct press *press)
{
	struct out *o = mem_zero(1, sizeof(*o));
	struct stat st;

	if (path == NULL) {
		o->fd = STDOUT_FILENO;
		pipe_widen(o->fd);
	} else if (kind == OUT_PLAIN ||
	    (stat(path, &st) == 0 && !S_ISREG(st.st_mode))) {
		o->path = mem_str(path);
		o->fd = open_plain(path);
		if (o->fd < 0)
			die("%s: %s", path, strerror(errno));
	} else {
		/* Through a link, to the file: the link stays. */
		o->path = realpath(path, NULL);
		if (o->path == NULL)
			o->path = mem_str(path);
		open_temp(o);
	}
	o->press = press;
	return o;
}

static void
write_all(struct out *o, struct span s)
{
	ssize_t n;

	for (; s.n > 0; s = span_cut(s, (size_t)n, s.n)) {
		n = write(o->fd, s.p, s.n);
		if (n < 0 &&
		    (errno == EINTR ||
			(errno == EAGAIN && pipe_wait(o->fd, POLLOUT))))
			n = 0;
		if (n < 0 && errno == EPIPE) {
			out_abandon();
			_exit(2);
		}
		if (n < 0)
			die("%s: %s", label(o), strerror(errno));
		o->bytes += (uint64_t)n;
	}
}

static void
write_waiting(struct out *o)
{
	write_all(o, buf_span(&o->wait));
	o->wait.n = 0;
}

void
out_write(struct out *o, struct span s)
{
	if (o->press != NULL) {
		press_put(o->press, s, &o->wait);
	} else if (o->wait.n == 0 && s.n >= BLOCK) {
		write_all(o, s);
		return;
	} else {
		buf_put(&o->wait, s);
	}
	if (o->wait.n >= BLOCK)
		write_waiting(o);
}

void
out_flush(struct out *o)
{
	write_waiting(o);
}

/* So that the rename, too, survives a power cut. */
static void
sync_folder(const char *path)
{
	const char *slash = strrchr(path, '/');
	size_t n = slash == NULL ? 0 : (size_t)(slash - path) + 1;
	struct buf b = { 0 };
	int fd;

	buf_add(&b, n > 0 ? path : ".", n > 0 ? n : 1);
	buf_byte(&b, '\0');
	fd = open(b.p, O_RDONLY | O_CLOEXEC);
	if (fd >= 0) {
		fsync(fd);
		close(fd);
	}
	buf_free(&b);
}

uint64_t
out_close(struct out *o, bool complete)
{
	uint64_t bytes;

	if (o == NULL)
		return 0;
	if (o->press != NULL)
		press_finish(o->press, &o->wait);
	write_waiting(o);
	if (o->temp != NULL && complete && fsync(o->fd) != 0)
		die("%s: %s", label(o), strerror(errno));
	/* EINTR: the descriptor is gone all the same (Linux close(2)). */
	if (close(o->fd) != 0 && errno != EINTR)
		die("%s: %s", label(o), strerror(errno));
	if (o->temp != NULL && !complete)
		out_abandon();
	if (o->temp != NULL && complete) {
		if (rename(o->temp, o->path) != 0)
			die("%s: %s", o->path, strerror(errno));
		sync_folder(o->path);
	}
	if (o->temp != NULL)
		half_written = NULL;
	press_free(o->press);
	buf_free(&o->wait);
	bytes = o->bytes;
	free(o->temp);
	free(o->path);
	free(o);
	return bytes;
}

int
out_fd(const struct out *o)
{
	return o->fd;
}
