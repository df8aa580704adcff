/*
 * http.h - HTTP messages as crawls keep them (RFC 9112), read leniently
 */
#ifndef HTTP_H
#define HTTP_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "span.h"

/* Spans of the message itself. */
struct http {
	int status;         /* 0: not to be read */
	struct span fields; /* header lines, without the status line */
	struct span body;
};

/* Takes a response apart.  False: it does not begin with a status line. */
bool http_response(struct span message, struct http *);

/* The value of the first field of that name (any case), without blanks
 * around it; false if there is none. */
bool http_field(struct span fields, const char *name, struct span *value);

/* The part of a Content-Type before its first semicolon. */
struct span http_media(struct span type);
/* A parameter of a Content-Type, its quotes taken off. */
bool http_param(struct span type, const char *name, struct span *value);

/* Are the ASCII letters of a those of b, in any case? */
bool http_same(struct span a, const char *b);

/* Appends the data of a chunked body, as much of it as is there; what
 * follows the last chunk is left.  False, and nothing appended: it does not
 * begin with a chunk (crawlers undo the coding and leave the header). */
bool http_dechunk(struct span body, struct buf *);

/* Appends what gzip, zlib or raw deflate data holds.  Returns NULL, or what is
 * wrong; then out has what could be read, up to limit bytes. */
const char *http_inflate(struct span data, size_t limit, struct buf *out);

#endif
