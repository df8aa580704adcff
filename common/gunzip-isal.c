/*
 * gunzip-isal.c - gzip in, by ISA-L: twice as fast as zlib where it is to be
 * had (Debian: libisal-dev)
 *
 * isal_inflate() checks the member's CRC and length itself, and gives back
 * what it has read beyond the member's end.
 *
 * The verdict, and what comes before damage, are to be the same in whatever
 * blocks the input comes.  Three habits of it stand in the way.  Of a header
 * that comes in pieces it takes some for good that it refuses whole: it is read
 * here.  It decodes ahead of the room it is given; if it meets damage there, it
 * says so at once and leaves what came before in its buffer: give_rest().  And
 * its fast loop counts a match as output before it sees that the match cannot
 * be: replay().
 */
#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "gz.h"
#include "mem.h"

/* Of a member's header (RFC 1952, section 2.3), in their order. */
enum part { FIXED, EXTRA_LENGTH, EXTRA, NAME, COMMENT, SUM, BODY };

enum {
	FLAGS = 3,
	FSUM = 2,
	FEXTRA = 4,
	FNAME = 8,
	FCOMMENT = 16,
	RESERVED = 0xE0
};

struct header {
	enum part part;
	size_t at; /* bytes of the part, so far */
	unsigned flags;
	size_t extra; /* length of EXTRA */
	uint32_t crc;
};

struct gunzip {
	struct inflate_state z;
	struct header header;
	const char *error;
	bool fresh;  /* the next byte begins a member */
	bool failed; /* but what lies decoded is still to be given */
	struct inflate_state before; /* the last call; see keep() */
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
	g->fresh = true;
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
	case ISAL_INCORRECT_CHECKSUM:
		return "incorrect data check or length check";
	default:
		return "damaged data";
	}
}

static bool
has_part(const struct header *h)
{
	switch (h->part) {
	case EXTRA_LENGTH:
		return (h->flags & FEXTRA) != 0;
	case EXTRA:
		return (h->flags & FEXTRA) != 0 && h->extra > 0;
	case NAME:
		return (h->flags & FNAME) != 0;
	case COMMENT:
		return (h->flags & FCOMMENT) != 0;
	case SUM:
		return (h->flags & FSUM) != 0;
	default:
		return true;
	}
}

/* Takes a byte of the header.  Returns what is wrong with it, or NULL. */
static const char *
header_byte(struct header *h, unsigned char c)
{
	static const unsigned char magic[] = { 0x1F, 0x8B, 8 };
	const size_t at = h->at++;
	bool ended = false;

	if (h->part == SUM && c != (h->crc >> 8 * at & 0xFF))
		return "header crc mismatch";
	if (h->part != SUM)
		h->crc = crc32_gzip_refl(h->crc, &c, 1);
	switch (h->part) {
	case FIXED:
		if (at < sizeof(magic) && c != magic[at])
			return "incorrect header check";
		if (at == FLAGS)
			h->flags = c;
		ended = at == 9;
		break;
	case EXTRA_LENGTH:
		h->extra |= (size_t)c << 8 * at;
		ended = at == 1;
		break;
	case EXTRA:
		ended = h->at == h->extra;
		break;
	case SUM:
		ended = at == 1;
		break;
	default:
		ended = c == '\0';
	}
	if (ended) {
		h->at = 0;
		do
			h->part++;
		while (!has_part(h));
	}
	return (h->flags & RESERVED) != 0 ? "unknown header flags set" : NULL;
}

/* Reads on in the header, if it has not ended.  False: it is damaged. */
static bool
read_header(struct gunzip *g, struct span *src)
{
	g->error = NULL;
	while (g->header.part != BODY && src->n > 0 && g->error == NULL) {
		g->error = header_byte(&g->header, (unsigned char)*src->p);
		*src = span_cut(*src, 1, src->n);
	}
	return g->error == NULL;
}

/* After damage: what was decoded before it. */
static enum gunzip_result
give_rest(struct gunzip *g, char *dst, size_t room, size_t *made)
{
	const size_t rest = (size_t)(g->z.tmp_out_valid -
	    g->z.tmp_out_processed);
	const size_t n = rest < room ? rest : room;

	memcpy(dst, g->z.tmp_out_buffer + g->z.tmp_out_processed, n);
	g->z.tmp_out_processed += (int32_t)n;
	*made += n;
	g->failed = n < rest;
	g->fresh = !g->failed;
	return g->failed ? GUNZIP_ROOM : GUNZIP_BAD;
}

/* isal_inflate() with spans. */
static int
inflate(
    struct gunzip *g, struct span *src, char *dst, size_t room, size_t *made)
{
	int result;

	g->z.next_in = (uint8_t *)(uintptr_t)src->p;
	g->z.avail_in = clip(src->n);
	g->z.next_out = (uint8_t *)dst;
	g->z.avail_out = clip(room);
	result = isal_inflate(&g->z);
	src->n -= (size_t)((const char *)g->z.next_in - src->p);
	src->p = (const char *)g->z.next_in;
	*made = (size_t)((char *)g->z.next_out - dst);
	return result;
}

/* The state, so that the next call can be made again.  The buffer behind it is
 * large, and seldom full. */
static void
keep(struct gunzip *g)
{
	memcpy(&g->before, &g->z,
	    offsetof(struct inflate_state, tmp_out_buffer) +
		(size_t)g->z.tmp_out_valid);
}

/* The last call once more, in steps that the fast loop leaves alone. */
static int
replay(struct gunzip *g, struct span *src, char *dst, size_t room, size_t *made)
{
	enum { STEP = 8 };
	struct span step;
	size_t n;
	int result = 0;

	g->z = g->before;
	*made = 0;
	while (result >= 0 && src->n > 0) {
		step = span_cut(*src, 0, src->n < STEP ? src->n : STEP);
		*src = span_cut(*src, step.n, src->n);
		result = inflate(g, &step, dst + *made, room - *made, &n);
		*made += n;
	}
	return result < 0 ? result : ISAL_INVALID_SYMBOL;
}

enum gunzip_result
gunzip_run(
    struct gunzip *g, struct span *src, char *dst, size_t room, size_t *made)
{
	struct span all;
	int result;

	if (g->fresh) {
		isal_inflate_reset(&g->z);
		g->z.crc_flag = ISAL_GZIP_NO_HDR_VER;
		g->header = (struct header){ .part = FIXED };
		g->fresh = false;
	}
	*made = 0;
	if (g->failed)
		return give_rest(g, dst, room, made);
	if (!read_header(g, src)) {
		g->fresh = true;
		return GUNZIP_BAD;
	}
	if (g->header.part != BODY)
		return GUNZIP_MORE;
	all = *src;
	keep(g);
	result = inflate(g, src, dst, room, made);
	if (result == ISAL_INVALID_LOOKBACK || result == ISAL_INVALID_SYMBOL) {
		*src = all;
		result = replay(g, src, dst, room, made);
	}
	if (result < 0) {
		g->error = what(result);
		return give_rest(g, dst + *made, room - *made, made);
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
gunzip_again(struct gunzip *g)
{
	g->fresh = true;
	g->failed = false;
}

void
gunzip_free(struct gunzip *g)
{
	free(g);
}
