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
#include "form.h"
#include "frame.h"
#include "hash.h"
#include "minhash.h"
#include "probe.h"
#include "rank.h"
#include "span.h"
#include "store.h"
#include "table.h"
#include "words.h"

/* How one document may repeat another; NEAR and SPUN have bands. */
enum kind { EXACT, NEAR, SPUN, KINDS };

/* What is kept of a document to compare others with: what tells most pairs
 * apart comes first. */
enum set { NAMES, NUMBERS, FRAME, SHINGLES, SETS };

enum {
	COPIES_KEYS = 512,     /* bands of all kinds */
	COPIES_SPUN_KEYS = 32, /* of them, at most */
	/* So many of the candidates are measured, those with which most bands
	 * are shared: work on a document has a bound.  The first is the
	 * greater. */
	COPIES_NEAR = 32,
	COPIES_SPUN = 8, /* these take longer, and stand out more */
	COPIES_NONE = UINT32_MAX,
};

extern const char *const copies_kind[KINDS]; /* their names */

/* All of it decides what notes look like: documents compared with each other
 * must have been noted under the same. */
struct copies_conf {
	bool match[KINDS];
	bool empty;       /* blank documents count too */
	double threshold; /* of NEAR: the least Jaccard index */
	uint32_t shingle; /* words, or */
	bool characters;
	struct bands bands[KINDS];
	uint32_t form; /* enum form: what counts as the same text */
	uint64_t seed; /* of the fingerprints; 0: anybody may know it */
};

/* True if documents noted under one can be compared with the other's. */
bool copies_agree(const struct copies_conf *, const struct copies_conf *);

/* What a document turned out to be a copy of. */
struct match {
	uint32_t of; /* number of a document kept; COPIES_NONE */
	uint16_t kind;
	uint16_t likeness; /* thousandths */
};

/* A document's note begins with this; its sets follow, as rows in which a value
 * may come twice, then the band keys of all kinds. */
struct sign {
	struct hash128 print;
	uint32_t blank;
	uint32_t keys[KINDS]; /* 0: the document has too little */
	uint32_t set[SETS];
};

/* A note taken apart, or what is kept of a document; pointers into it. */
struct copies_view {
	struct sign sign;
	const uint32_t *set[SETS];
	const char *keys; /* not aligned */
};

struct copies_row {
	uint32_t *p;
	size_t size;
};

struct copies {
	const struct copies_conf *conf;
	struct table exact;  /* a fingerprint and a struct match */
	struct buckets near; /* bands */
	struct store store;
	uint64_t *at; /* of every document kept, in the store */
	size_t n, size;
	bool fresh; /* copies_look(): not an exact copy */

	/* scratch */
	struct buf normal;
	struct words words, frame, characters;
	uint64_t *shingles;
	size_t shingles_size;
	uint64_t keys[COPIES_KEYS], spun_keys[COPIES_SPUN_KEYS];
	uint32_t found[COPIES_KEYS];
	uint32_t bins[BINS_MAX];
	struct copies_row mine, sorted[2];
	struct buf other;
	struct probe shingle_probe;
	bool shingled; /* it has been made */
	struct frame_probe frame_probe;
	struct rank rank;
	struct candidate best[COPIES_NEAR];
};

/* The struct must come zeroed; conf stays the caller's.  memory: bytes of the
 * store that stay out of the file. */
void copies_init(struct copies *, const struct copies_conf *, uint64_t memory);
void copies_free(struct copies *);

/* Appends the note of a text.  Needs nothing but the scratch space. */
void copies_digest(struct copies *, struct span text, struct buf *note);

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

/* The header of a note. */
struct sign copies_sign(struct span note);

/* How many candidates of that kind are measured. */
size_t copies_most(enum kind);

/* The band keys of kind: their place in the note.  Not aligned. */
const char *copies_keys(struct span note, enum kind);

#endif
