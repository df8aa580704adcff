/*
 * spool.c - documents that wait in a temporary file for their second pass
 *
 * Each is its length (uint64_t, this machine's order: nobody else reads it)
 * and what doc_save() wrote.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mem.h"
#include "spool.h"

struct spool {
	FILE *file;
	struct buf b;
	bool reading;
};

struct spool *
spool_new(void)
{
	struct spool *s = mem_zero(1, sizeof(*s));
	const char *folder = getenv("TMPDIR");
	int fd;

	buf_str(&s->b, folder != NULL && *folder != '\0' ? folder : "/tmp");
	buf_str(&s->b, "/unspun.XXXXXX");
	buf_byte(&s->b, '\0');
	fd = mkstemp(s->b.p);
	if (fd < 0)
		die("%s: %s", s->b.p, strerror(errno));
	unlink(s->b.p);
	s->file = fdopen(fd, "w+");
	if (s->file == NULL)
		die("%s: %s", s->b.p, strerror(errno));
	return s;
}

void
spool_put(struct spool *s, const struct doc *d, struct span text)
{
	uint64_t n = 0;

	s->b.n = 0;
	buf_add(&s->b, &n, sizeof(n));
	doc_save(d, text, &s->b);
	n = s->b.n - sizeof(n);
	memcpy(s->b.p, &n, sizeof(n));
	if (fwrite(s->b.p, 1, s->b.n, s->file) != s->b.n)
		die("temporary file: %s", strerror(errno));
}

bool
spool_get(struct spool *s, struct span *bytes)
{
	uint64_t n;

	if (!s->reading) {
		if (fflush(s->file) != 0)
			die("temporary file: %s", strerror(errno));
		rewind(s->file);
		s->reading = true;
	}
	if (fread(&n, sizeof(n), 1, s->file) != 1) {
		if (ferror(s->file))
			die("temporary file: %s", strerror(errno));
		return false;
	}
	s->b.n = 0;
	buf_reserve(&s->b, (size_t)n);
	if (fread(s->b.p, 1, (size_t)n, s->file) != n)
		die("temporary file: %s",
		    ferror(s->file) ? strerror(errno) : "cut short");
	s->b.n = (size_t)n;
	*bytes = buf_span(&s->b);
	return true;
}

void
spool_free(struct spool *s)
{
	if (s == NULL)
		return;
	fclose(s->file);
	buf_free(&s->b);
	free(s);
}
