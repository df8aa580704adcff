/*
 * source.h - inputs, cut into raw records
 *
 * Knows where records begin and end, and nothing of what is in them.  Reads
 * one input after another; the bytes it hands out live until the next call.
 */
#ifndef SOURCE_H
#define SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "span.h"

enum format { FORMAT_AUTO, FORMAT_TEXT, FORMAT_JSONL, FORMAT_WARC };

struct source_options {
	enum format format;
	const char *label; /* what standard input is called; NULL: "-" */
	bool null;         /* plain text: documents end in NUL */
	bool warc;         /* WARC can be read here */
	size_t max_record; /* bytes of a record, or of a line of text */
	size_t block;      /* bytes to read at a time */
	size_t threads;    /* that may inflate */
	int output;        /* descriptor that must not be read from */
	/* Called before a read that may wait, and before a message: what came
	 * earlier should be seen first.  False: the run is to stop, and what is
	 * wrong with later inputs is of no concern. */
	bool (*idle)(void *);
	void *idle_arg;
};

enum raw_kind {
	RAW_TEXT,  /* whole lines of a plain document */
	RAW_JSON,  /* a line of JSON Lines, without its newline */
	RAW_BLANK, /* an empty line of JSON Lines */
	RAW_WARC,  /* a WARC record that may hold text */
	RAW_BAD    /* bytes that make no record */
};

struct raw {
	enum raw_kind kind;
	struct span bytes; /* text; line; WARC block; bad bytes */
	struct span head;  /* RAW_WARC: the header, just before bytes */
	bool first, last;  /* RAW_TEXT, RAW_BAD: piece of its document */
	bool eol;          /* RAW_JSON: a newline followed (as it must all but
				 * the last line of the last input); RAW_BAD,
				 * last piece: its bytes end in one */
	const char *file;
	enum format format; /* of the input */
	uint64_t line;      /* from 1; WARC: number of the record */
	uint64_t no;        /* of the document, from 1, where one input
				 * can hold several plain ones; else 0 */
	uint64_t offset;    /* of bytes (or head) in the inflated input */
	const char *error;  /* RAW_BAD, first piece: what is wrong, */
	uint64_t at;        /* and at which byte of the record */
};

struct source;

/* files: names that live as long as the source; none means standard input. */
struct source *
source_new(const struct source_options *, char *const *files, size_t n);

/* False at the end of the last input. */
bool source_next(struct source *, struct raw *);

/* Inputs that could not be opened or read to their end; each has been named
 * on standard error. */
uint64_t source_troubles(const struct source *);

/* Bytes read, before inflating; WARC records passed over for their type. */
uint64_t source_bytes(const struct source *);
uint64_t source_skipped(const struct source *);

void source_free(struct source *);

#endif
