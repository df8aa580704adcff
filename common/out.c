/*
 * out.c - bytes out: standard output or a file, deflated if asked
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"
#include "mem.h"
#include "out.h"
#include "pipe.h"
#include "press.h"
#include "temp.h"

/* PERF: blocks of 128 to 256 KiB cost least on files and pipes. */
enum { BLOCK = 128 * 1024 };

struct out {
	int fd;
	char *path;          /* the final name; NULL: standard output */
	char *temp;          /* the name until then, or NULL */
	struct press *press; /* NULL: not deflated */
	struct buf wait;     /* not yet written */
	uint64_t bytes;
	struct out *next;
};

/* A file that is not ours to write over. */
struct name {
	const char *path;
	bool reserved; /* out_reserve(): it will be replaced */
};

/* What no output may fall upon: files that are read, and the other outputs. */
static struct {
	struct name *names;
	size_t n, size;
	struct out *outputs;
} taken;

static bool
same_file(const struct stat *a, const struct stat *b)
{
	return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

/* st: of path; NULL: there is no such file. */
static bool
is_file(const char *path, const struct stat *st, const char *name)
{
	struct stat other;

	return strcmp(path, name) == 0 ||
	    (st != NULL && stat(name, &other) == 0 && same_file(st, &other));
}

static bool
reserved(const char *path)
{
	struct stat st;
	size_t i = 0;
	bool there;

	while (i < taken.n && !taken.names[i].reserved)
		i++;
	if (i == taken.n)
		return false;
	there = stat(path, &st) == 0;
	if (there && !S_ISREG(st.st_mode))
		return false;
	for (; i < taken.n; i++)
		if (taken.names[i].reserved &&
		    is_file(path, there ? &st : NULL, taken.names[i].path))
			return true;
	return false;
}

static void
take_name(const char *path, bool reserve)
{
	taken.names = mem_room(
	    taken.names, taken.n, &taken.size, sizeof(*taken.names));
	taken.names[taken.n++] = (struct name){ path, reserve };
}

void
out_spare(const char *path)
{
	take_name(path, false);
}

bool
out_reserve(const char *path)
{
	if (reserved(path))
		return false;
	take_name(path, true);
	return true;
}

void
out_inputs(char *const *paths, size_t n)
{
	size_t i;

	/* Before any is taken: they may be many. */
	for (i = 0; i < n; i++)
		if (reserved(paths[i]))
			die("%s: is an input, and would be replaced", paths[i]);
	if (reserved("/dev/stdin"))
		die("the input would be replaced by what a filter keeps");
	for (i = 0; i < n; i++)
		out_spare(paths[i]);
}

/* Is it this output's file, or the one that this will replace? */
static bool
goes_to(const struct out *o, const char *path, const struct stat *st)
{
	struct stat other;

	if (o->path != NULL && strcmp(o->path, path) == 0)
		return true;
	if (st == NULL)
		return false;
	return (fstat(o->fd, &other) == 0 && same_file(st, &other)) ||
	    (o->temp != NULL && stat(o->path, &other) == 0 &&
		same_file(st, &other));
}

void
out_claim(const char *path)
{
	struct stat st;
	const bool there = stat(path, &st) == 0;

	if (there && !S_ISREG(st.st_mode))
		return;
	for (const struct out *o = taken.outputs; o != NULL; o = o->next)
		if (goes_to(o, path, there ? &st : NULL))
			die("%s: another output goes there", path);
}

/* Dies if the file is one that is read. */
static void
spare_inputs(const char *path)
{
	struct stat st, other;

	if (stat(path, &st) != 0 || !S_ISREG(st.st_mode))
		return;
	for (size_t i = 0; i < taken.n; i++)
		if (is_file(path, &st, taken.names[i].path))
			die("%s: is an input, and would be overwritten", path);
	if (fstat(STDIN_FILENO, &other) == 0 && same_file(&st, &other))
		die("%s: is the input, and would be overwritten", path);
}

static const char *
label(const struct out *o)
{
	return o->path != NULL ? o->path : "standard output";
}

/* A file to be written in place.  The names of our own descriptors stand for
 * these: opened, the file behind one would be cut. */
static int
open_plain(const char *path)
{
	if (strcmp(path, "-") == 0 || strcmp(path, "/dev/stdout") == 0)
		return dup(STDOUT_FILENO);
	if (strcmp(path, "/dev/stderr") == 0)
		return dup(STDERR_FILENO);
	out_claim(path);
	spare_inputs(path);
	return open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
}

struct out *
out_open(const char *path, enum out_kind kind, struct press *press)
{
	struct out *o = mem_zero(1, sizeof(*o));
	struct stat st;

	if (path != NULL && reserved(path))
		die("%s: a filter keeps what it knows there", path);
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
		if (o->path == NULL && lstat(path, &st) == 0)
			die("%s: a link that leads to no file", path);
		if (o->path == NULL)
			o->path = mem_str(path);
		o->temp = temp_new(o->path, &o->fd);
	}
	o->press = press;
	o->next = taken.outputs;
	taken.outputs = o;
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
			temp_abandon();
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

static void
forget(const struct out *o)
{
	struct out **at = &taken.outputs;

	while (*at != o)
		at = &(*at)->next;
	*at = o->next;
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
		temp_drop(o->temp);
	else if (o->temp != NULL && !temp_place(o->temp, o->path))
		die("%s: %s", o->path, strerror(errno));
	forget(o);
	press_free(o->press);
	buf_free(&o->wait);
	bytes = o->bytes;
	free(o->path);
	free(o);
	return bytes;
}

int
out_fd(const struct out *o)
{
	return o->fd;
}
