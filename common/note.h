/*
 * note.h - what documents are compared by
 *
 * A note of a document holds its fingerprint; its shingles, for near duplicates
 * (minhash.h); and its frame, for spun ones (frame.h), with the bands that lead
 * to candidates of both.  It hangs on the text and nothing else, so notes can
 * be made in any order, by many threads, and kept in files.
 *
 * A text of more than 1 MB is taken in parts of that size, cut where a line
 * ends: what runs across a cut is left out.  So the work is linear, and the
 * memory it takes bounded (row.h).
 */
#ifndef NOTE_H
#define NOTE_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "form.h"
#include "frame.h"
#include "hash.h"
#include "minhash.h"
#include "row.h"
#include "span.h"
#include "words.h"

/* How one document may repeat another; NEAR and SPUN have bands. */
enum kind { EXACT, NEAR, SPUN, KINDS };

/* What is kept of a document to compare others with: what tells most pairs
 * apart comes first. */
enum set { NAMES, NUMBERS, FRAME, SHINGLES, SETS };

enum {
	NOTE_KEYS = 512,     /* bands of all kinds */
	NOTE_SPUN_KEYS = 32, /* of them, at most */
};

extern const char *const kind_names[KINDS];

/* All of it decides what notes look like: documents compared with each other
 * must have been noted under the same. */
struct note_conf {
	bool match[KINDS];
	bool empty;       /* blank documents count too */
	double threshold; /* of NEAR: the least Jaccard index */
	uint32_t shingle; /* words, or */
	bool characters;
	struct bands bands[KINDS];
	uint32_t form; /* enum form: what counts as the same text */
	uint64_t seed; /* of the fingerprints; 0: anybody may know it */
};

/* A fingerprint of that: the same for two under which notes look alike. */
uint64_t note_conf_print(const struct note_conf *);

/* A document's note begins with this; its sets follow, as rows in which a value
 * may come twice, then the band keys of all kinds. */
struct sign {
	struct hash128 print;
	uint32_t blank;
	uint32_t keys[KINDS]; /* 0: the document has too little */
	uint32_t set[SETS];
};

/* What makes notes.  Zeroed is ready. */
struct noter {
	struct words words, frame, characters; /* of a part */
	uint64_t *shingles;
	size_t shingles_size;
	size_t near, spun; /* shingles of all parts, that keys are made of */
	struct row set[SETS];
	uint32_t bins[BINS_MAX], spun_bins[NOTE_SPUN_KEYS];
	struct buf normal;
};

void noter_free(struct noter *);

/* Appends the note of a text. */
void note_make(struct noter *, const struct note_conf *, struct span text,
    struct buf *note);

/* Is this a note, by its sizes?  What comes from a file may be damaged. */
bool note_sound(struct span note);

/* The header of a note. */
struct sign note_sign(struct span note);

/* The band keys of kind: their place in the note.  Not aligned. */
const char *note_keys(struct span note, enum kind);

/* How many values sets of such sizes have together. */
size_t note_values(const uint32_t *set);

#endif
