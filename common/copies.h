/*
 * copies.h - documents remembered, and what repeats them
 *
 * A document is remembered by its fingerprint; by its shingles, for near
 * duplicates (minhash.h); and by its frame, for spun ones (frame.h).  The
 * bands of the last two lead to candidates, which are then measured.
 *
 * What stays is decided in order: a document is a copy of one that was kept,
 * as exact if it can, else as near, else as spun; and of those, of the one it
 * shares most bands with and matches, the earliest of several.
 */
#ifndef COPIES_H
#define COPIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buckets.h"
#include "buf.h"
#include "frame.h"
#include "note.h"
#include "probe.h"
#include "rank.h"
#include "row.h"
#include "span.h"
#include "store.h"
#include "table.h"

enum {
	/* So many of the candidates are measured, those with which most bands
	 * are shared: work on a document has a bound.  The first is the
	 * greater. */
	COPIES_NEAR = 32,
	COPIES_SPUN = 4, /* these take longer, and stand out more */
	COPIES_NONE = UINT32_MAX,
};

/* What a document turned out to be a copy of. */
struct match {
	uint32_t of; /* number of a document kept; COPIES_NONE */
	uint16_t kind;
	uint16_t likeness; /* thousandths */
};

/* A note taken apart, or what is kept of a document; pointers into it. */
struct copies_view {
	struct sign sign;
	const uint32_t *set[SETS];
	const char *keys; /* not aligned */
};

struct copies {
	const struct note_conf *conf;
	struct table exact;  /* a fingerprint and a struct match */
	struct buckets near; /* bands */
	struct store store;
	uint64_t *at; /* of every document kept, in the store */
	size_t n, size;
	bool fresh; /* copies_look(): not an exact copy */

	struct noter noter;

	/* scratch */
	uint64_t keys[NOTE_KEYS];
	uint32_t found[NOTE_KEYS];
	struct row mine, sorted[2];
	struct buf other;
	struct probe shingle_probe;
	bool shingled; /* it has been made */
	struct frame_probe frame_probe;
	struct rank rank;
	struct candidate best[COPIES_NEAR];
};

/* The struct must come zeroed; conf stays the caller's.  memory: bytes of the
 * store that stay out of the file. */
void copies_init(struct copies *, const struct note_conf *, uint64_t memory);
void copies_free(struct copies *);

/* Finds what the document is a copy of (of COPIES_NONE: of nothing, it was
 * kept or is blank), and remembers it. */
struct match copies_look(struct copies *, struct span note, struct span id);

/* Remembers a document as one to keep, without looking; its number.  enter:
 * others are to be found copies of it. */
uint32_t
copies_keep(struct copies *, struct span note, struct span id, bool enter);

/* How alike two documents kept are as kind, from 0 to 1; 0 too if it is less
 * than the threshold. */
double copies_compare(struct copies *, enum kind, uint32_t a, uint32_t b);

/* The id of a document kept, in place of what the buffer holds. */
void copies_id(struct copies *, uint32_t number, struct buf *id);

/* How many candidates of that kind are measured. */
size_t copies_most(enum kind);

#endif
