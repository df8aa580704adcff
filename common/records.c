/*
 * records.c - files of documents remembered; see records.h
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mem.h"
#include "out.h"
#include "records.h"
#include "temp.h"

static const char magic[] = "undup records 3\n";

struct head {
	uint32_t order, unit;
	uint64_t conf; /* note_conf_print() */
};

/* Where the checksum begins. */
static uint64_t
sum_of(const struct head *head)
{
	return hash64((struct span){ (const char *)head, sizeof(*head) }, 0);
}

struct sizes {
	uint32_t note, id;
	uint64_t ordinal;
};

enum { ORDER = 0x01020304, END = UINT32_MAX };

struct records_in {
	FILE *f;
	const char *path;
	struct buf bytes;
	uint64_t n, sum;
};

struct records_out {
	FILE *f;
	char *path, *temp;
	uint64_t n, sum;
};

static uint64_t
chain(uint64_t sum, const struct sizes *s, struct span note, struct span id)
{
	struct span head = { (const char *)s, sizeof(*s) };

	return hash64(id, hash64(note, hash64(head, sum)));
}

static struct records_in *
refuse(struct records_in *r, struct buf *why, const char *what)
{
	buf_print(why, "%s: %s", r->path, what);
	records_done(r);
	return NULL;
}

struct records_in *
records_open(const char *path, uint32_t unit, const struct note_conf *conf,
    struct buf *why)
{
	struct records_in *r = mem_zero(1, sizeof(*r));
	char first[sizeof(magic) - 1];
	struct head head;

	r->path = path;
	if ((r->f = fopen(path, "rb")) == NULL) {
		if (errno == ENOENT) {
			free(r);
			return NULL;
		}
		return refuse(r, why, strerror(errno));
	}
	if (fread(first, 1, sizeof(first), r->f) != sizeof(first) ||
	    memcmp(first, magic, sizeof(first)) != 0)
		return refuse(r, why, "no file of undup records");
	if (fread(&head, 1, sizeof(head), r->f) != sizeof(head))
		return refuse(r, why, "cut short");
	if (head.order != ORDER)
		return refuse(r, why, "made on another kind of machine");
	if (head.unit != unit)
		return refuse(r, why, "holds another unit");
	if (head.conf != note_conf_print(conf))
		return refuse(r, why, "made with other options");
	r->sum = sum_of(&head);
	return r;
}

static bool
damaged(struct records_in *r, struct buf *why, const char *what)
{
	buf_print(why, "%s: after %llu records: %s", r->path,
	    (unsigned long long)r->n, what);
	return false;
}

bool
records_next(struct records_in *r, struct record *out, struct buf *why)
{
	struct sizes s;
	uint64_t sum;
	size_t n;

	if (fread(&s, 1, sizeof(s), r->f) != sizeof(s))
		return damaged(r, why, "cut short");
	if (s.note == END) {
		if (fread(&sum, 1, sizeof(sum), r->f) != sizeof(sum))
			return damaged(r, why, "cut short");
		if (s.id != 0 || s.ordinal != r->n || sum != r->sum ||
		    fgetc(r->f) != EOF)
			return damaged(r, why, "wrong checksum");
		return false;
	}
	n = (size_t)s.note + s.id;
	r->bytes.n = 0;
	/* A damaged size must not ask for all the memory there is. */
	while (r->bytes.n < n) {
		size_t want = n - r->bytes.n < 1 << 20 ? n - r->bytes.n :
							 1 << 20,
		       got;

		got = fread(buf_reserve(&r->bytes, want), 1, want, r->f);
		r->bytes.n += got;
		if (got != want)
			return damaged(r, why, "cut short");
	}
	out->ordinal = s.ordinal;
	out->note = (struct span){ r->bytes.p, s.note };
	out->id = (struct span){ r->bytes.p + s.note, s.id };
	r->sum = chain(r->sum, &s, out->note, out->id);
	r->n++;
	return true;
}

void
records_done(struct records_in *r)
{
	if (r == NULL)
		return;
	if (r->f != NULL)
		fclose(r->f);
	buf_free(&r->bytes);
	free(r);
}

static _Noreturn void
trouble(struct records_out *r)
{
	die("%s: %s", r->path, strerror(errno));
}

static void
put(struct records_out *r, const void *p, size_t n)
{
	if (n > 0 && fwrite(p, 1, n, r->f) != n)
		trouble(r);
}

struct records_out *
records_new(const char *path, uint32_t unit, const struct note_conf *conf)
{
	struct records_out *r = mem_zero(1, sizeof(*r));
	struct head head;
	int fd;

	head = (struct head){ ORDER, unit, note_conf_print(conf) };
	r->path = mem_str(path);
	out_claim(path);
	r->temp = temp_new(path, &fd);
	if ((r->f = fdopen(fd, "wb")) == NULL)
		trouble(r);
	put(r, magic, sizeof(magic) - 1);
	put(r, &head, sizeof(head));
	r->sum = sum_of(&head);
	return r;
}

void
records_put(struct records_out *r, const struct record *in)
{
	struct sizes s = { (uint32_t)in->note.n, (uint32_t)in->id.n,
		in->ordinal };

	put(r, &s, sizeof(s));
	put(r, in->note.p, in->note.n);
	put(r, in->id.p, in->id.n);
	r->sum = chain(r->sum, &s, in->note, in->id);
	r->n++;
}

void
records_seal(struct records_out *r)
{
	struct sizes s = { END, 0, r->n };

	put(r, &s, sizeof(s));
	put(r, &r->sum, sizeof(r->sum));
	if (fflush(r->f) != 0 || fsync(fileno(r->f)) != 0)
		trouble(r);
}

void
records_close(struct records_out *r, bool complete)
{
	if (r == NULL)
		return;
	if (fclose(r->f) != 0 && complete)
		trouble(r);
	if (!complete)
		temp_drop(r->temp);
	else if (!temp_place(r->temp, r->path))
		trouble(r);
	free(r->path);
	free(r);
}
