/*
 * sourcewin.h - the window that slides over an input; for source.c alone and
 * its part sourcewarc.c
 */
#ifndef SOURCEWIN_H
#define SOURCEWIN_H

#include "source.h"

struct source {
	struct source_options opt;
	char *const *files;
	size_t nfiles, next; /* next: index of the file to open */
	struct in *in;       /* NULL: between files */
	const char *file;
	enum format format;
	char *win;
	size_t from, to, size;
	size_t drop; /* bytes to leave at the next call */
	size_t seen; /* of the window, searched in vain so far */
	bool eof;
	bool inside;   /* RAW_TEXT: of a document */
	bool bad;      /* RAW_BAD: more pieces follow, */
	bool bad_eol;  /* and those so far end in a newline */
	uint64_t skip; /* bytes of the record that go unread */
	bool skip_bad; /* and are given out as bad */
	bool damaged;  /* the window ends in a damaged gzip member */
	bool gap;      /* another member was found beyond the damage */
	uint64_t line, record, offset;
	uint64_t troubles, bytes, skipped;
};

/* How many bytes wait in the window. */
static inline size_t
have(const struct source *s)
{
	return s->to - s->from;
}

/* Reads more into the window; false at the input's end. */
bool source_fill(struct source *);

/* Reads until n bytes are in the window, or the input ends: false. */
bool source_want(struct source *, size_t n);

/* Hands out the next n bytes of the window; they go at the next call. */
struct span source_take(struct source *, size_t n);

/* Makes *r a piece, of n bytes, of what makes no record.  error: what is wrong;
 * NULL in all but the first.  Returns true. */
bool source_bad(
    struct source *, struct raw *r, size_t n, bool last, const char *error);

/* Counts the input as one that could not be read to its end, and says why. */
void source_trouble(struct source *, const char *what);

/* The next record of a WARC input; false at its end. */
bool source_warc(struct source *, struct raw *);

#endif
