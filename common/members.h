/*
 * members.h - a gzip file of many members, inflated by several threads
 *
 * Where a member begins is known for certain only when the one before it has
 * been inflated.  Here it is guessed: a part of the file is inflated from what
 * looks like the header of a member to what looks like a later one, and counts
 * only if its members are whole and the last one ends just there.  Archives of
 * web pages, whose members are some kilobytes each, go through so from end to
 * end; where the guess fails (one large member, damage, padding) the caller
 * reads on alone.
 */
#ifndef MEMBERS_H
#define MEMBERS_H

#include <stddef.h>
#include <stdint.h>

#include "span.h"

struct members;

/* fd: a regular file, in which a member begins at offset `at`; borrowed.
 * part: bytes of it that a thread takes at a time, at least. */
struct members *members_new(int fd, uint64_t at, size_t part, size_t threads);

/* The text of some more members, until the next call.  Empty: there is no more
 * to be had this way. */
struct span members_next(struct members *);

/* Up to where in the file, and how many members, members_next() has given. */
uint64_t members_offset(const struct members *);
uint64_t members_count(const struct members *);

void members_free(struct members *); /* NULL is fine */

#endif
