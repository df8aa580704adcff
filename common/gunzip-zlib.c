/*
 * gunzip-zlib.c - gzip in, by zlib: the base, which every system has
 */
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <zlib.h>

#include "gz.h"
#include "mem.h"

/* windowBits: the largest window, and the gzip wrapper (zlib.h). */
enum { GZIP_BITS = 15 + 16 };

struct gunzip {
	z_stream z;
	const char *error;
	bool fresh; /* the next byte begins a member */
};

static uInt
clip(size_t n)
{
	return n < UINT_MAX ? (uInt)n : UINT_MAX;
}

struct gunzip *
gunzip_new(void)
{
	struct gunzip *g = mem_zero(1, sizeof(*g));

	if (inflateInit2(&g->z, GZIP_BITS) != Z_OK)
		die("out of memory");
	return g;
}

enum gunzip_result
gunzip_run(
    struct gunzip *g, struct span *src, char *dst, size_t room, size_t *made)
{
	int result;

	if (g->fresh) {
		inflateReset(&g->z);
		g->fresh = false;
	}
	g->z.next_in = (Bytef *)(uintptr_t)src->p;
	g->z.avail_in = clip(src->n);
	g->z.next_out = (Bytef *)dst;
	g->z.avail_out = clip(room);
	result = inflate(&g->z, Z_NO_FLUSH);
	src->n -= (size_t)((const char *)g->z.next_in - src->p);
	src->p = (const char *)g->z.next_in;
	*made = (size_t)((char *)g->z.next_out - dst);
	switch (result) {
	case Z_STREAM_END:
		g->fresh = true;
		return GUNZIP_END;
	case Z_OK:
	case Z_BUF_ERROR: /* no progress was possible: not an error */
		return g->z.avail_out == 0 ? GUNZIP_ROOM : GUNZIP_MORE;
	case Z_MEM_ERROR:
		die("out of memory");
	default:
		g->error = g->z.msg != NULL ? g->z.msg : "damaged data";
		g->fresh = true;
		return GUNZIP_BAD;
	}
}

const char *
gunzip_error(const struct gunzip *g)
{
	return g->error;
}

void
gunzip_again(struct gunzip *g)
{
	g->fresh = true;
}

void
gunzip_free(struct gunzip *g)
{
	if (g == NULL)
		return;
	inflateEnd(&g->z);
	free(g);
}
