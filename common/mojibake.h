/*
 * mojibake.h - UTF-8 that was once read through another table, put right
 *
 * A line is judged by itself.  The tables are made once and then constant;
 * the work space belongs to one thread and is reused from line to line.
 */
#ifndef MOJIBAKE_H
#define MOJIBAKE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "span.h"

enum { MOJIBAKE_LAYERS = 8 }; /* ftfy's cases go three deep */

struct mojibake; /* the tables */

/* A stretch of the line to be replaced; offsets are bytes of the line. */
struct mojibake_edit {
	size_t from, to;
	size_t at, n; /* the new bytes: work.out.p + at, n of them */
	const char *rule;
};

struct letters;
struct mojibake_char;
struct mojibake_token;

struct mojibake_work {
	struct mojibake_char *chars;
	struct mojibake_token *tokens;
	size_t size, tokens_size;
	struct mojibake_edit *edits; /* the answer, in order */
	size_t edits_n, edits_size;
	struct buf out;
	struct letters *letters; /* NULL: not needed so far */
	uint32_t *reading;
	size_t reading_size;
	const char *plan[MOJIBAKE_LAYERS]; /* tables undone, in order */
	size_t layers;
	bool controls; /* C1 controls were read as windows-1252 */
};

/* Makes the tables through iconv(3).  Tables which this system's iconv lacks
 * are left out. */
struct mojibake *mojibake_new(void);
void mojibake_free(struct mojibake *);

/* The quick look: where text that need not be valid UTF-8 may be wrong; text.n:
 * nowhere.  *broken: it is no UTF-8 there.  What a line before it holds does
 * not matter. */
size_t mojibake_find(const struct mojibake *, struct span text, bool *broken);

/* The same, of a line. */
enum mojibake_look {
	MOJIBAKE_NONE,    /* valid UTF-8 that cannot hold damage */
	MOJIBAKE_PERHAPS, /* valid UTF-8 */
	MOJIBAKE_BROKEN   /* not valid UTF-8 */
};
enum mojibake_look mojibake_look(const struct mojibake *, struct span line);

/* Works out the edits for the line (valid UTF-8).  False: there are none. */
bool mojibake_repair(
    const struct mojibake *, struct mojibake_work *, struct span line);

void mojibake_done(struct mojibake_work *);

#endif
