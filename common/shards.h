/*
 * shards.h - the work of copies.h in steps, for many machines
 *
 * sign: each shard writes, for every document, lines "KEY TAB VALUE": KEY is
 * its fingerprint or a band, VALUE its ordinal and fingerprint.  All lines are
 * sorted by sort(1), or grouped by key in any other way that keeps values in
 * order.
 * join: of the sorted lines, pairs "LATER TAB KIND TAB EARLIER" of documents
 * that share a key; to be sorted, repeats removed.
 * decide: of the sorted pairs, those that hold: "LATER TAB KIND TAB LIKENESS
 * TAB EARLIER TAB ID".  LATER is to be dropped.
 *
 * An ordinal is the shard's number and the document's place in it, so they
 * rise through all shards.  What is decided is what copies_look() finds when
 * it sees all shards one after another.
 */
#ifndef SHARDS_H
#define SHARDS_H

#include <stdint.h>

#include "buf.h"
#include "copies.h"
#include "span.h"
#include "table.h"

enum { SHARD_SHIFT = 40 }; /* documents of a shard: fewer than 2^40 */

/* In the records of a set: a document that unspin(1) calls spun. */
#define SHARD_SPUN ((uint64_t)1 << 63)

/* Appends the lines of a document. */
void shards_sign(struct span note, uint64_t ordinal, struct buf *lines);

/* The members of one key so far. */
struct join {
	char key[33]; /* a letter and hex digits; not terminated */
	size_t nkey;
	uint64_t first[BUCKETS_MAX]; /* ordinals, */
	size_t n;
	struct table prints; /* and fingerprints, to tell exact copies */
};

void join_init(struct join *);
void join_free(struct join *);

/* Takes a line, without its newline; appends pairs.  False: not a line of
 * shards_sign(). */
bool join_line(struct join *, struct span line, struct buf *pairs);

/* What is known of documents and of decisions so far. */
struct decide {
	struct copies *copies;    /* all signed documents, kept */
	bool original;            /* --keep=original */
	struct table numbers;     /* ordinal, number in copies, spun */
	struct table dropped;     /* ordinal and struct decision: copies,
					 * even if they stay as originals */
	uint64_t later;           /* whose pairs are being gathered */
	struct rank ranks[KINDS]; /* of those it may be a copy of */
};

struct decision {
	uint64_t of; /* ordinal */
	uint16_t kind, likeness;
};

void decide_init(struct decide *, struct copies *, bool original);
void decide_free(struct decide *);
/* The ordinal as it is in the set, with SHARD_SPUN or without. */
void decide_know(struct decide *, uint64_t ordinal, uint32_t number);

/* Takes a pair; with the first of the next document, appends the decision on
 * the one before, if it goes.  False: not a line of join_line(), or of
 * documents not known. */
bool decide_line(struct decide *, struct span line, struct buf *decisions);

/* The decision on the last document. */
void decide_last(struct decide *, struct buf *decisions);

/* Takes a decision apart. */
bool decision_read(
    struct span line, uint64_t *later, struct decision *, struct span *id);

#endif
