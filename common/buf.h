/*
 * buf.h - bytes that grow
 *
 * Capacity doubles, so appending is linear over all.  Out of memory ends the
 * program (mem.h): no function here can fail.  A zeroed struct is an empty
 * buffer; emptying one is n = 0, which keeps the memory for the next use.
 */
#ifndef BUF_H
#define BUF_H

#include <stdarg.h>
#include <stddef.h>

#include "span.h"

struct buf {
	char *p;     /* never NULL after buf_reserve() */
	size_t n;    /* bytes used */
	size_t size; /* bytes owned */
};

/* Makes room for n more bytes; returns where they will go. */
char *buf_reserve(struct buf *, size_t n);
void buf_add(struct buf *, const void *p, size_t n);
void buf_str(struct buf *, const char *s);
void buf_print(struct buf *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
void buf_vprint(struct buf *, const char *fmt, va_list)
    __attribute__((format(printf, 2, 0)));
/* Appends text for a terminal's eyes: valid UTF-8 as it is, but controls,
 * bidi marks and broken bytes as \x1b or <U+202E>. */
void buf_visible(struct buf *, struct span);
/* Appends s as UTF-8, with U+FFFD for each ill-formed subpart. */
void buf_mended(struct buf *, struct span);
void buf_free(struct buf *);

static inline void
buf_put(struct buf *b, struct span s)
{
	buf_add(b, s.p, s.n);
}

static inline void
buf_byte(struct buf *b, char c)
{
	*buf_reserve(b, 1) = c;
	b->n++;
}

/* What the buffer holds, until it next changes. */
static inline struct span
buf_span(const struct buf *b)
{
	return (struct span){ b->p, b->n };
}

#endif
