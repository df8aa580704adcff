/*
 * records.h - files of documents remembered
 *
 * What copies.h keeps of documents, for a later run or for another machine:
 *
 *	"undup records 3\n"
 *	head	number 0x01020304 of 4 bytes, the unit (4), the
 *		fingerprint of what decides what notes look like (8)
 *	record	sizes of note and id (4 each), ordinal (8), note, id
 *	...
 *	tail	4 bytes of ones, 4 of zeros, how many records (8), checksum (8)
 *
 * in the byte order and with the padding of the machine; another machine's
 * file is refused.  The checksum is that of the head and all records, chained.
 * A file appears complete or not at all.
 */
#ifndef RECORDS_H
#define RECORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "copies.h"
#include "span.h"

struct record {
	uint64_t ordinal;
	struct span note, id;
};

struct records_in;
struct records_out;

/* NULL and a message in why if the file cannot be read, is of another kind or
 * was made under other options; NULL and an empty why if there is none. */
struct records_in *records_open(
    const char *path, uint32_t unit, const struct note_conf *, struct buf *why);

/* The next record, good until the next call.  False after the last one, or,
 * with a message in why, if the file is damaged. */
bool records_next(struct records_in *, struct record *, struct buf *why);
void records_done(struct records_in *);

/* Trouble ends the program. */
struct records_out *
records_new(const char *path, uint32_t unit, const struct note_conf *);
void records_put(struct records_out *, const struct record *);

/* Ends the file and sees that the disk has all of it. */
void records_seal(struct records_out *);

/* Gives the file, sealed, its name, or, if it is not complete, removes it. NULL
 * is fine. */
void records_close(struct records_out *, bool complete);

#endif
