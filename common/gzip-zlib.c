/*
 * gzip-zlib.c - gzip out, by zlib: the base, which every system has
 */
#include <stdint.h>
#include <stdlib.h>
#include <zlib.h>

#include "gz.h"
#include "mem.h"

/* windowBits: the largest window, and the gzip wrapper (zlib.h). */
enum { GZIP_BITS = 15 + 16 };

struct gzip {
	z_stream z;
};

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
gzip_member(struct gzip *g, struct span text, struct buf *out)
{
	size_t room;

	deflateReset(&g->z);
	room = deflateBound(&g->z, text.n);
	g->z.next_in = (Bytef *)(uintptr_t)text.p;
	g->z.avail_in = (uInt)text.n;
	g->z.next_out = (Bytef *)buf_reserve(out, room);
	g->z.avail_out = (uInt)room;
	if (deflate(&g->z, Z_FINISH) != Z_STREAM_END)
		die("zlib: inconsistent state");
	out->n += room - g->z.avail_out;
}

void
gzip_free(struct gzip *g)
{
	deflateEnd(&g->z);
	free(g);
}
