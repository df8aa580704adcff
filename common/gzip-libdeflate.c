/*
 * gzip-libdeflate.c - gzip out, by libdeflate: two to three times as fast as
 * zlib at the same size, where it is to be had (Debian: libdeflate-dev)
 */
#include <libdeflate.h>
#include <stdlib.h>

#include "gz.h"
#include "mem.h"

struct gzip {
	struct libdeflate_compressor *z;
};

struct gzip *
gzip_new(int level)
{
	struct gzip *g = mem_zero(1, sizeof(*g));

	g->z = libdeflate_alloc_compressor(level);
	if (g->z == NULL)
		die("out of memory");
	return g;
}

void
gzip_member(struct gzip *g, struct span text, struct buf *out)
{
	const size_t room = libdeflate_gzip_compress_bound(g->z, text.n);

	buf_reserve(out, room);
	out->n += libdeflate_gzip_compress(
	    g->z, text.p, text.n, out->p + out->n, room);
}

void
gzip_free(struct gzip *g)
{
	libdeflate_free_compressor(g->z);
	free(g);
}
