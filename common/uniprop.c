/*
 * uniprop.c - the facts about code points that normalising asks for
 *
 * The ranges stand in uniprop.inc, to be read and compared.  Spreading all of
 * them takes a fifth of a millisecond, so the table is made at each start and
 * nothing has to be generated when the program is built.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "span.h"
#include "uniprop.h"

struct range {
	uint32_t first, last, bits;
};

static const struct range ranges[] = {
#include "uniprop.inc"
};

enum { RANGES = COUNT(ranges) };

/* The block of cp, made if need be. */
static uint32_t *
block(struct uniprop *u, uint32_t cp)
{
	uint16_t *at = &u->index[cp / UNIPROP_BLOCK];

	if (*at == 0) {
		u->block = mem_room(
		    u->block, u->blocks, &u->size, sizeof(*u->block));
		memset(u->block[u->blocks], 0, sizeof(*u->block));
		*at = (uint16_t)u->blocks++;
	}
	return u->block[*at];
}

void
uniprop_or(struct uniprop *u, uint32_t first, uint32_t last, uint32_t bits)
{
	assert(first <= last && last <= 0x10FFFF);
	for (uint32_t cp = first; cp <= last; cp++)
		block(u, cp)[cp % UNIPROP_BLOCK] |= bits;
}

void
uniprop_make(struct uniprop *u)
{
	/* Block 0 is that of all code points nothing is said about. */
	u->size = 1024;
	u->block = mem_grow(NULL, u->size, sizeof(*u->block));
	memset(u->block[0], 0, sizeof(*u->block));
	u->blocks = 1;
	for (size_t i = 0; i < RANGES; i++)
		uniprop_or(u, ranges[i].first, ranges[i].last, ranges[i].bits);
}

void
uniprop_free(struct uniprop *u)
{
	free(u->block);
	memset(u, 0, sizeof(*u));
}
