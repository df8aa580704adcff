/*
 * gzip-isal.c - gzip out, by ISA-L at levels 1 to 3, where it is another two
 * times as fast as libdeflate at nearly its size, and by libdeflate above,
 * which ISA-L does not reach (Debian: libisal-dev, libdeflate-dev)
 */
#include <isa-l/igzip_lib.h>
#include <libdeflate.h>
#include <stdint.h>
#include <stdlib.h>

#include "gz.h"
#include "mem.h"

struct gzip {
	struct libdeflate_compressor *z; /* NULL: ISA-L's turn */
	struct isal_zstream isal;
};

static const uint32_t work_space[] = { 0, ISAL_DEF_LVL1_DEFAULT,
	ISAL_DEF_LVL2_DEFAULT, ISAL_DEF_LVL3_DEFAULT };

struct gzip *
gzip_new(int level)
{
	struct gzip *g = mem_zero(1, sizeof(*g));

	if (level > 3) {
		g->z = libdeflate_alloc_compressor(level);
		if (g->z == NULL)
			die("out of memory");
		return g;
	}
	isal_deflate_init(&g->isal);
	g->isal.level = (uint32_t)level;
	g->isal.level_buf_size = work_space[level];
	g->isal.level_buf = mem_get(g->isal.level_buf_size);
	g->isal.gzip_flag = IGZIP_GZIP;
	return g;
}

/* The worst case: all of it stored, in blocks of 5 bytes more each of which
 * holds at least half of 64 KiB; and the header and trailer of the member. */
static size_t
isal_bound(size_t n)
{
	return n + (n / (32 * 1024) + 1) * 5 + 64;
}

static void
isal_member(struct isal_zstream *z, struct span text, struct buf *out)
{
	const size_t room = isal_bound(text.n);

	isal_deflate_reset(z);
	z->gzip_flag = IGZIP_GZIP; /* changed once the header is out */
	z->end_of_stream = 1;
	z->next_in = (uint8_t *)(uintptr_t)text.p;
	z->avail_in = (uint32_t)text.n;
	z->next_out = (uint8_t *)buf_reserve(out, room);
	z->avail_out = (uint32_t)room;
	if (isal_deflate(z) != COMP_OK || z->internal_state.state != ZSTATE_END)
		die("ISA-L: inconsistent state");
	out->n += room - z->avail_out;
}

void
gzip_member(struct gzip *g, struct span text, struct buf *out)
{
	if (g->z == NULL) {
		isal_member(&g->isal, text, out);
		return;
	}
	buf_reserve(out, libdeflate_gzip_compress_bound(g->z, text.n));
	out->n += libdeflate_gzip_compress(g->z, text.p, text.n,
	    out->p + out->n, libdeflate_gzip_compress_bound(g->z, text.n));
}

void
gzip_free(struct gzip *g)
{
	libdeflate_free_compressor(g->z);
	free(g->isal.level_buf);
	free(g);
}
