/*
 * press.h - text into gzip
 *
 * The output is a row of members (RFC 1952 allows that; gunzip and all readers
 * of Common Crawl take it for one file), each of at most 1 MiB of text: they
 * can be deflated side by side, and inflated so, and memory stays bounded.
 * They cost less than a thousandth in size.
 */
#ifndef PRESS_H
#define PRESS_H

#include <stddef.h>

#include "buf.h"
#include "span.h"

struct press;

/* level 1 to 9; threads that deflate, 1: the caller's alone.  The bytes are the
 * same for any number. */
struct press *press_new(int level, size_t threads);

/* Takes text (copied); appends what is ready to out. */
void press_put(struct press *, struct span text, struct buf *out);

/* The end: appends all the rest.  Without any text it is one empty member. */
void press_finish(struct press *, struct buf *out);

void press_free(struct press *); /* NULL is fine */

#endif
