/*
 * doc.h - a document: a text and the record it came in
 *
 * Plain text has no record.  JSON Lines has the line itself; WARC gets one made
 * from its header.  Both are written the same way: the record's bytes as they
 * were, with the text's value and the tags put in their places.
 */
#ifndef DOC_H
#define DOC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "json.h"
#include "source.h"
#include "span.h"

/* A member that a filter sets.  Offsets, because the bytes may move. */
struct tag {
	struct span name;              /* the filter's, constant */
	size_t at, n;                  /* its value in doc->tag_bytes */
	const struct json_member *old; /* doc_write(): whose place it takes */
};

/* A longer "id" is no name.  Each line of a log repeats it: of a record with
 * an id of a megabyte and a thousand edits it would be a gigabyte. */
enum { DOC_ID_MAX = 4096 };

struct doc {
	bool plain;
	bool eol;     /* the record's newline was there */
	bool changed; /* text is not what the record says */
	const char *file;
	uint64_t line;      /* in the file, from 1; WARC: record number */
	uint64_t no;        /* as struct raw has it */
	struct span raw;    /* all of the record as it came, for rejects */
	struct span record; /* JSON */
	struct span value;  /* of the text member, raw, within record */
	struct span id;     /* the same of the member "id", up to
				 * DOC_ID_MAX, or empty */
	struct span text;   /* decoded; plain text: the current piece */
	bool from_warc;
	struct span warc; /* its header, until unwarc has read it */
	struct json json;
	struct tag *tags;
	size_t ntags, tags_size;
	struct buf tag_bytes;
	struct buf scratch; /* the decoded text, a record that was made */
};

/*
 * Fills d from a raw record (JSON, WARC or text; borrowed as long as raw is).
 * False: no document; *error and *at (byte of the record) say why.  The
 * struct is reused from call to call.
 */
bool doc_read(struct doc *d, const struct raw *raw, const char *field,
    const char **error, size_t *at);

/* Sets a tag; name must be constant. */
void doc_tag(struct doc *d, struct span name, struct span json);

/* Appends the record as a line, with this text if d->changed.  Not for plain
 * text. */
void doc_write(struct doc *d, struct span text, struct buf *out);

/* Copies for later: all that doc_load() needs to make the same document, with
 * this text, again.  doc_load() returns false if bytes do not hold one. */
void doc_save(const struct doc *d, struct span text, struct buf *out);
bool doc_load(struct doc *d, struct span bytes, const char *field);

/* Bytes of memory that it keeps for the documents to come. */
size_t doc_room(const struct doc *d);
/* Gives them back; the document can still be used. */
void doc_free(struct doc *d);

#endif
