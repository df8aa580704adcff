/*
 * json.h - JSON as RFC 8259 has it, touched as little as possible
 *
 * The scanner checks a record from end to end and notes where the members of
 * its outermost object stand; it builds nothing.  Strings may hold broken
 * UTF-8: that is ungarble's to mend, not a reason to lose the record.
 */
#ifndef JSON_H
#define JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "span.h"

/* Deeper nesting is refused: jq's limit (1.7). */
enum { JSON_DEPTH = 10000 };

struct json_member {
	struct span name;  /* raw, without its quotes */
	struct span value; /* raw, as it stands */
};

struct json {
	struct json_member *members; /* of the outermost object, in order */
	size_t n, size;
	size_t close;      /* offset of the object's closing brace */
	bool object;       /* false: a valid record of another kind */
	const char *error; /* what is wrong, */
	size_t at;         /* and at which byte */
};

/* Scans a record (no newline at its end needed).  False: not JSON; error and
 * at say why.  The struct is reused from call to call; free with json_free. */
bool json_scan(struct json *, struct span record);
void json_free(struct json *);

/* The last member of that name (escapes in names understood), or NULL. */
const struct json_member *json_find(const struct json *, struct span name);

/* The text of a raw string value (with its quotes).  Without escapes it is a
 * part of value itself, else it is appended to scratch and lives there.  A
 * lone surrogate becomes the three bytes of its own; json_quote turns them
 * back.  False: not a string. */
bool json_unquote(struct span value, struct buf *scratch, struct span *text);

/* Appends text as a JSON string, with the escapes that JSON demands and no
 * others. */
void json_quote(struct buf *, struct span text);

#endif
