/*
 * shim.c - a C library that fails when told to; for LD_PRELOAD
 *
 * SHIM_MALLOC=N        the Nth allocation fails
 * SHIM_READ=N,ERRNO    the Nth read fails; SHIM_READ=short: reads give 1 to 7
 *                      bytes, and every third is interrupted
 * SHIM_WRITE=...       the same for writes; standard error is spared
 * SHIM_MARK=FILE       is made when the Nth call has failed
 * SHIM_COUNT=FILE      at the end, the number of allocations
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

struct fault {
	long nth, error, calls;
	int pieces;
};

static struct fault fault_malloc, fault_read, fault_write;
static long allocations;

static void
parse(struct fault *f, const char *name)
{
	const char *s = getenv(name);
	char *end;

	if (s == NULL)
		return;
	f->pieces = *s == 's';
	f->nth = strtol(s, &end, 10);
	f->error = *end == ',' ? strtol(end + 1, NULL, 10) : ENOMEM;
}

__attribute__((constructor)) static void
begin(void)
{
	parse(&fault_malloc, "SHIM_MALLOC");
	parse(&fault_read, "SHIM_READ");
	parse(&fault_write, "SHIM_WRITE");
}

__attribute__((destructor)) static void
end(void)
{
	const char *path = getenv("SHIM_COUNT");
	int fd = path == NULL ? -1 : open(path, O_WRONLY | O_CREAT, 0600);

	if (fd >= 0)
		dprintf(fd, "%ld\n", allocations);
}

static int
due(struct fault *f)
{
	const char *mark;

	if (f->nth == 0 ||
	    __atomic_add_fetch(&f->calls, 1, __ATOMIC_SEQ_CST) != f->nth)
		return 0;
	mark = getenv("SHIM_MARK");
	if (mark != NULL)
		close(open(mark, O_WRONLY | O_CREAT, 0600));
	errno = (int)f->error;
	return 1;
}

static int
refused(void)
{
	__atomic_add_fetch(&allocations, 1, __ATOMIC_SEQ_CST);
	return due(&fault_malloc);
}

void *
malloc(size_t n)
{
	return refused() ? NULL : __libc_malloc(n);
}

void *
calloc(size_t n, size_t size)
{
	return refused() ? NULL : __libc_calloc(n, size);
}

void *
realloc(void *p, size_t n)
{
	return refused() ? NULL : __libc_realloc(p, n);
}

/* How many of n bytes a call may have; 0: it is interrupted. */
static size_t
piece(struct fault *f, size_t n)
{
	long call;

	if (!f->pieces)
		return n;
	call = __atomic_add_fetch(&f->calls, 1, __ATOMIC_SEQ_CST);
	if (call % 3 == 2)
		return 0;
	return n < (size_t)(call % 7 + 1) ? n : (size_t)(call % 7 + 1);
}

ssize_t
read(int fd, void *p, size_t n)
{
	size_t some;

	if (n == sizeof(uint64_t)) /* a seed, no input */
		return syscall(SYS_read, fd, p, n);
	some = piece(&fault_read, n);
	if (some == 0 && n > 0) {
		errno = EINTR;
		return -1;
	}
	if (due(&fault_read))
		return -1;
	return syscall(SYS_read, fd, p, some);
}

ssize_t
write(int fd, const void *p, size_t n)
{
	size_t some;

	if (fd == STDERR_FILENO)
		return syscall(SYS_write, fd, p, n);
	some = piece(&fault_write, n);
	if (some == 0 && n > 0) {
		errno = EINTR;
		return -1;
	}
	if (due(&fault_write))
		return -1;
	return syscall(SYS_write, fd, p, some);
}
