/*
 * gunzip-isal.c - gzip in, by ISA-L: twice as fast as zlib where it is to be
 * had (Debian: libisal-dev)
 *
 * isal_inflate() checks the member's CRC and length itself, and gives back
 * what it has read beyond the member's end.
 */
#include <isa-l/igzip_lib.h>
#include <stdlib.h>

#include "gz.h"
#include "mem.h"

struct gunzip {
	struct inflate_state z;
	const char *error;
	bool fresh;	/* the next byte begins a member */
	size_t seen;	/* of the member, as far as its flags */
};

static uint32_t
clip(size_t n)
{
	return n < UINT32_MAX ? (uint32_t)n : UINT32_MAX;
}

struct gunzip *
gunzip_new(void)
{
	struct gunzip *g = mem_zero(1, sizeof(*g));

	isal_inflate_init(&g->z);
	g->z.crc_flag = ISAL_GZIP;
	return g;
}

static const char *
what(int error)
{
	switch (error) {
	case ISAL_INVALID_BLOCK:
		return "invalid block type";
	case ISAL_INVALID_SYMBOL:
		return "invalid code";
	case ISAL_INVALID_LOOKBACK:
		return "invalid distance too far back";
	case ISAL_INVALID_WRAPPER:
	case ISAL_UNSUPPORTED_METHOD:
		return "incorrect header check";
	case ISAL_INCORRECT_CHECKSUM:
		return "incorrect data check or length check";
	default:
		return "damaged data";
	}
}

/* ISA-L does not look at the reserved flags, which RFC 1952 (section 2.3.1.2)
 * wants to be an error: what follows them would be read wrongly. */
static bool
bad_flags(struct gunzip *g, struct span src)
{
	enum { FLAGS = 3, RESERVED = 0xE0 };
	const size_t at = g->seen;

	if (at > FLAGS)
		return false;
	g->seen += src.n;
	return at + src.n > FLAGS && (src.p[FLAGS - at] & RESERVED) != 0;
}

enum gunzip_result
gunzip_run(struct gunzip *g, struct span *src, char *dst, size_t room,
    size_t *made)
{
	int result;

	if (g->fresh) {
		isal_inflate_reset(&g->z);
		g->z.crc_flag = ISAL_GZIP;
		g->fresh = false;
		g->seen = 0;
	}
	*made = 0;
	if (bad_flags(g, *src)) {
		g->error = "unknown header flags set";
		g->fresh = true;
		return GUNZIP_BAD;
	}
	g->z.next_in = (uint8_t *)(uintptr_t)src->p;
	g->z.avail_in = clip(src->n);
	g->z.next_out = (uint8_t *)dst;
	g->z.avail_out = clip(room);
	result = isal_inflate(&g->z);
	src->n -= (size_t)((const char *)g->z.next_in - src->p);
	src->p = (const char *)g->z.next_in;
	*made = (size_t)((char *)g->z.next_out - dst);
	if (result < 0) {
		g->error = what(result);
		g->fresh = true;
		return GUNZIP_BAD;
	}
	if (g->z.block_state == ISAL_BLOCK_FINISH) {
		g->fresh = true;
		return GUNZIP_END;
	}
	return g->z.avail_out == 0 ? GUNZIP_ROOM : GUNZIP_MORE;
}

const char *
gunzip_error(const struct gunzip *g)
{
	return g->error;
}

void
gunzip_free(struct gunzip *g)
{
	free(g);
}
