/*
 * gzip-zlib.c - gzip out, by zlib: the base, which every system has
 */
#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

#include "gz.h"
#include "mem.h"

/* windowBits: the largest window, and the gzip wrapper (zlib.h). */
enum { GZIP_BITS = 15 + 16 };

struct gzip {
	z_stream z;
};

static uInt
clip(size_t n)
{
	return n < UINT_MAX ? (uInt)n : UINT_MAX;
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
