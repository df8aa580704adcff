/*
 * mem.c - memory, and the end of the program without it
 */
#define _DEFAULT_SOURCE /* madvise() */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "mem.h"
#include "temp.h"

const char *program_name = "unspun";

void
die(const char *fmt, ...)
{
	char line[1024];
	va_list ap;
	int n, m;

	/* One write, no allocation: this must work when memory is gone. */
	n = snprintf(line, sizeof(line), "%s: ", program_name);
	va_start(ap, fmt);
	m = vsnprintf(line + n, sizeof(line) - (size_t)n - 1, fmt, ap);
	va_end(ap);
	if (m > 0)
		n += m;
	if ((size_t)n > sizeof(line) - 2)
		n = (int)sizeof(line) - 2;
	line[n++] = '\n';
	if (write(STDERR_FILENO, line, (size_t)n) < 0) {
		/* nowhere left to say it; the status still does */
	}
	temp_abandon();
	_exit(2);
}

void *
mem_grow(void *p, size_t count, size_t size)
{
	if (size != 0 && count > SIZE_MAX / size)
		die("out of memory");
	p = realloc(p, count * size != 0 ? count * size : 1);
	if (p == NULL)
		die("out of memory");
	return p;
}

void *
mem_get(size_t n)
{
	return mem_grow(NULL, n, 1);
}

void *
mem_zero(size_t count, size_t size)
{
	void *p = calloc(count != 0 ? count : 1, size != 0 ? size : 1);

	if (p == NULL)
		die("out of memory");
	return p;
}

void *
mem_slot(void *p, size_t n, size_t *size, size_t each)
{
	const size_t was = *size;

	p = mem_room(p, n, size, each);
	if (*size > was)
		memset((char *)p + was * each, 0, (*size - was) * each);
	return p;
}

void *
mem_widen(void *p, size_t least, size_t *size, size_t each)
{
	*size = *size < 16 ? 16 : 2 * *size;
	if (*size < least)
		*size = least;
	return mem_grow(p, *size, each);
}

void *
mem_scattered(size_t count, size_t size)
{
#ifdef MADV_HUGEPAGE
	const size_t page = (size_t)1 << 21;
	void *p;

	if (size != 0 && count <= SIZE_MAX / size && count * size >= page) {
		if (posix_memalign(&p, page, count * size) != 0)
			die("out of memory");
		/* Whether it is heeded makes no difference but in speed. */
		madvise(p, count * size, MADV_HUGEPAGE);
		return p;
	}
#endif
	return mem_grow(NULL, count, size);
}

char *
mem_str(const char *s)
{
	size_t n = strlen(s) + 1;

	return memcpy(mem_get(n), s, n);
}
