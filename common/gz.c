/*
 * gz.c - gzip streams over zlib
 */
#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

#include "gz.h"
#include "mem.h"

/* windowBits: the largest window, and the gzip wrapper (zlib.h). */
enum { GZIP_BITS = 15 + 16 };

struct gunzip {
	z_stream z;
	const char *error;
	bool fresh;	/* the next byte begins a member */
};

struct gzip {
	z_stream z;
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
gunzip_run(struct gunzip *g, struct span *src, char *dst, size_t room,
    size_t *made)
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
	case Z_BUF_ERROR:	/* no progress was possible: not an error */
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
gunzip_free(struct gunzip *g)
{
	if (g == NULL)
		return;
	inflateEnd(&g->z);
	free(g);
}

struct gzip *
gzip_new(int level)
{
	struct gzip *g = mem_zero(1, sizeof(*g));

	if (deflateInit2(&g->z, level, Z_DEFLATED, GZIP_BITS, 8,
	    Z_DEFAULT_STRATEGY) != Z_OK)
		die("out of memory");
	return g;
}

void
gzip_run(struct gzip *g, struct span src, bool finish, struct buf *out)
{
	enum { STEP = 64 * 1024 };
	int result;

	g->z.next_in = (Bytef *)(uintptr_t)src.p;
	do {
		g->z.avail_in =
		    clip(src.n - (size_t)((const char *)g->z.next_in - src.p));
		g->z.next_out = (Bytef *)buf_reserve(out, STEP);
		g->z.avail_out = STEP;
		result = deflate(&g->z, finish ? Z_FINISH : Z_NO_FLUSH);
		out->n += STEP - g->z.avail_out;
		if (result == Z_STREAM_ERROR)
			die("zlib: inconsistent state");
	} while (g->z.avail_out == 0 ||
	    (size_t)((const char *)g->z.next_in - src.p) < src.n);
}

void
gzip_free(struct gzip *g)
{
	if (g == NULL)
		return;
	deflateEnd(&g->z);
	free(g);
}
