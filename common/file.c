/*
 * file.c - a file read whole
 */
#include <errno.h>
#include <stdio.h>

#include "file.h"

bool
file_read(const char *path, struct buf *b)
{
	enum { PART = 64 * 1024 };
	FILE *f = fopen(path, "rb");
	size_t n;
	int error;

	if (f == NULL)
		return false;
	while ((n = fread(buf_reserve(b, PART), 1, PART, f)) > 0)
		b->n += n;
	error = ferror(f) ? errno : 0;
	fclose(f);
	errno = error;
	return error == 0;
}
