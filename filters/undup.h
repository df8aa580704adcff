/*
 * undup.h - what the parts of undup share
 *
 *	undup.c			the filter, which leaves the work to a mode
 *	undup-options.c		options
 *	undup-documents.c	documents, as they come, or in groups
 *	undup-lines.c		lines
 *	undup-paragraphs.c	paragraphs, exactly or nearly
 *	undup-spans.c		runs of words
 *	undup-steps.c		documents, in shards
 *	undup-files.c		--seen, --known and --sets
 */
#ifndef UNDUP_H
#define UNDUP_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "copies.h"
#include "filter.h"
#include "json.h"
#include "records.h"
#include "store.h"
#include "table.h"

enum unit { DOCUMENT, PARAGRAPH, LINE, SPAN_OF_WORDS };
enum keep { FIRST, ORIGINAL, LAST, LONGEST, LEAST_SPUN, NONE };
enum step { ALL, SIGN, JOIN, DECIDE, DROP };

struct columns {
	uint32_t from, to; /* from 1; both count */
};

struct conf {
	const struct mode *mode;
	struct note_conf copies;
	enum unit unit;
	enum keep keep;
	enum step step;
	bool tag, inverted, counted;
	bool matching;   /* --match was given */
	bool fixed;      /* the seed must not change from run to run */
	size_t memory;   /* bytes of the store kept in memory */
	uint64_t least;  /* copies that make a duplicate */
	uint64_t length; /* code points that a line must have */
	uint64_t words;  /* of a span */
	uint64_t shard;
	struct columns *columns; /* that lines go by */
	size_t ncolumns;
	char delimiter;
	const char *member; /* that exact goes by; NULL: the text */
	const char *seen, *pairs, *clusters, *decisions;
	bool known, sets; /* were given, in files */
	const char **files;
	size_t nfiles;
};

struct state {
	void *own;            /* the mode's, of mode->size bytes */
	struct copies copies; /* documents */
	struct table lines;   /* their fingerprints, and what the mode adds */
	uint64_t ordinal;     /* of the next document */
	bool begun;
	struct store fresh; /* records for --seen, not in it yet */
	uint64_t nfresh;
	struct records_out *kept; /* what --seen or --sets is to be */
	/* scratch */
	struct buf note, id, value, normal;
	struct json tag; /* what unspin says of a document */
};

/* One way to work.  All but apply may be NULL. */
struct mode {
	size_t size;
	bool documents; /* whole ones */
	bool reports;   /* puts other lines in their place */
	void (*start)(const struct conf *, struct state *);
	/* Before the first document, but only in the stage that decides. */
	void (*begin)(const struct conf *, struct state *);
	void (*digest)(struct stage *, const struct piece *, struct buf *note);
	/* All documents pass here before the first one is applied. */
	void (*survey)(struct stage *, const struct piece *, struct span note);
	size_t (*apply)(struct stage *, const struct piece *, struct span note);
	void (*finish)(struct stage *);
	void (*stop)(struct state *);
};

extern const struct mode undup_lines, undup_counted_lines, undup_paragraphs,
    undup_counted_paragraphs, undup_near_paragraphs;
extern const struct mode undup_documents, undup_groups, undup_spans;
extern const struct mode undup_sign, undup_join, undup_decide, undup_drop;

extern const char *const undup_rule[KINDS];

/* ---- undup-options.c ---- */

extern const struct opt undup_opts[];

/* As option() of filter.h has it. */
const char *undup_option(void *conf, int c, const char *arg);

/* After the last option: what is wrong with all of them together, or NULL.
 * What was not asked for gets its default. */
const char *undup_settle(struct conf *);

/* Must lines or paragraphs be counted before one is cut? */
bool undup_counts(const struct conf *);

/* Are near duplicates asked for, or spun ones? */
bool undup_loose(const struct conf *);

/* ---- undup-files.c ---- */

/* Says which files are read and which one will be replaced, so that no output
 * falls upon them.  False and a message in why: one is another stage's. */
bool undup_name_files(const struct conf *, struct buf *why);

/* Reads the files that were named, and --seen, which need not be there. */
void undup_load(const struct conf *,
    void (*take)(void *arg, const struct record *), void *arg);

/* Opens a file of records to be written. */
struct records_out *undup_save(const struct conf *, const char *path);

/* Puts a record by for --seen, if that was asked for. */
void undup_remember(
    const struct conf *, struct state *, struct span note, struct span id);

/* Writes --seen anew: what it held, and what was put by. */
void undup_save_seen(const struct conf *, struct state *);

/* ---- undup-documents.c ---- */

/* The index of documents, or of near paragraphs, and what --seen and --known
 * put in it. */
void undup_start_copies(const struct conf *, struct state *);
void undup_begin_copies(const struct conf *, struct state *);

/* The note of a document. */
void undup_digest(struct stage *, const struct piece *, struct buf *note);

/* The document is a copy of the one with that id: it is tagged or dropped. */
void undup_is_copy(struct stage *, const struct match *, struct span id);

/* Has unspin(1) tagged it as spun? */
bool undup_called_spun(struct state *, const struct doc *);

/* It is none, or the one of so many copies to be kept. */
void undup_is_kept(struct stage *, uint64_t copies);

/* ---- undup-lines.c ---- */

/* The line at `from`: its end, with the newline. */
size_t undup_line_end(struct span text, size_t from);

/* text[from, end) without a newline at its end. */
struct span undup_line(struct span text, size_t from, size_t end);

/* What follows is for paragraphs too, which are units like lines. */

/* The fingerprint of a unit; zeros if it is to stay anyway. */
struct hash128
undup_print(const struct conf *, struct state *, struct span unit);

/* The table of fingerprints, and what --seen and --known put in it. */
void undup_start_lines(const struct conf *, struct state *);
void undup_begin_lines(const struct conf *, struct state *);

/* Was the unit there before?  It is now. */
bool
undup_repeats(const struct conf *, struct state *, const struct hash128 *print);

/* Why a unit is cut: it is gone, or with -d, it is not. */
const char *undup_line_rule(const struct conf *, bool gone);

/* The same where copies are counted: the table, a copy that is seen, and what
 * is done with text[from, body), and what follows it up to end, when it comes
 * again. */
void undup_start_counted(const struct conf *, struct state *);
void undup_count_copy(struct state *, const struct hash128 *print);
void undup_choose(struct stage *, const struct piece *, size_t from,
    size_t body, size_t end, const struct hash128 *print);

#endif
