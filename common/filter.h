/*
 * filter.h - what a filter is, and what it may do
 *
 * A filter is given text and answers with edits: cut these bytes, put those in
 * their place, tag or drop this document.  What it does not mention passes
 * through, by pointer.  It does not read, write, or know its neighbours, and
 * never sees a format.  So one object file serves twice: linked with the
 * driver it is a program, linked with all the others it is a stage of unspun.
 *
 * The driver (run.c, stage.c) does the rest once for all: it counts, logs every
 * edit for --removed, keeps in + added = out + cut, and puts the text back into
 * the record it came from.
 */
#ifndef FILTER_H
#define FILTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "span.h"

struct doc;   /* doc.h: where a text comes from */
struct stage; /* run.h: one filter at work */

/* One option.  A table of them ends with an entry of zeros. */
struct opt {
	int c;            /* its letter; above 255: it has none */
	const char *name; /* its long name */
	const char *arg;  /* what its argument is called; "[X]": may be
				 * left out; NULL: it takes none */
	const char *help; /* one line, for --help */
};

/*
 * How the driver is to treat a filter.  ready() sets it, as the options ask;
 * all false is the common case: the filter wants its text in any portions,
 * and each document is independent of the others.
 */
struct way {
	bool whole;   /* a document must come in one piece (needed by drop,
			 * tag and reject) */
	bool ordered; /* one instance sees all documents, in order */
	bool twice;   /* all documents pass survey() before the first one
			 * reaches apply(); the driver spools them to a file */
	bool reports; /* writes report() lines; no document passes on */
	bool warc;    /* can read a WARC record's block and header; its
			 * `whole` is for those documents alone */
};

/*
 * A piece of a document's text: whole lines, as many as were at hand (the last
 * piece may lack its newline, and a whole document is one piece).  Everything
 * here is the driver's and good until the call returns.
 */
struct piece {
	const struct doc *doc;
	struct span text;
	bool first;       /* nothing of the document is settled yet */
	bool last;        /* its end; the text may be empty */
	struct span note; /* what digest() left */
};

/*
 * Required: name, about, apply.  The rest may be NULL or zero.
 *
 * Options live in conf: filled before the work begins, then constant and
 * shared between threads.  State belongs to one stage in one thread: scratch
 * space, and in an ordered filter what it remembers of earlier documents.
 * There are no other variables: nothing mutable at file scope.
 */
struct filter {
	const char *name;  /* of the program, the stage and the manual */
	const char *about; /* one line, for --help */
	const struct opt *opts;
	size_t conf, state; /* sizes, bytes; both come zeroed */
	/* Its tables take most of a processor's cache: it had better see many
	 * documents before they have to make room for another's. */
	bool large;

	/* Takes option c.  Returns what is wrong with arg ("not a number"), or
	 * NULL.  arg lives as long as the program. */
	const char *(*option)(void *conf, int c, const char *arg);
	/* After the last option: checks them together, loads files, sets how.
	 * False and a message in why: usage error or unreadable file. */
	bool (*ready)(void *conf, struct way *how, struct buf *why);
	void (*forget)(void *conf); /* frees what ready() took */

	void (*start)(struct stage *); /* makes the state, before any text */
	/*
	 * Does the work.  Returns how many bytes of piece->text it has settled;
	 * the driver presents the rest again, at the front of the next piece.
	 * Thus lines are held back without copying.  Edits must lie within the
	 * settled part.  With piece->last everything must be settled.
	 */
	size_t (*apply)(struct stage *, const struct piece *);
	/* For ordered filters: the part of the work that depends on this
	 * document alone, which may run in another thread, with a state of its
	 * own, earlier and in any order.  Appends to note what apply()
	 * needs. */
	void (*digest)(struct stage *, const struct piece *, struct buf *note);
	/* With way.twice: the first look, whole documents in order. */
	void (*survey)(struct stage *, const struct piece *);
	void (*finish)(struct stage *); /* ordered filters: after the last */
	/* When all output is safe, and whole: puts in place what finish() has
	 * written for later runs.  Earlier, what they leave out for it might be
	 * nowhere. */
	void (*keep)(struct stage *);
	void (*stop)(struct stage *); /* frees what start() took */
};

/* The filter's options and state, as the descriptor sized them. */
const void *stage_conf(const struct stage *);
void *stage_state(struct stage *);

/* ---- edits, from apply() only; offsets are bytes of piece->text ----
 *
 * Edits come in order and do not overlap; one may begin where the last ended,
 * and from == to inserts.  A rule is a short name with a hyphen ("link-block"),
 * stable from release to release, and lives as long as the conf.
 */

/* Removes text[from, to). */
void cut(struct stage *, size_t from, size_t to, const char *rule);

/* Puts other bytes in the place of text[from, to).  They are copied. */
void replace(struct stage *, size_t from, size_t to, struct span other,
    const char *rule);

/* As replace(), and says in --removed what was measured ("5 links in 6
 * lines"); measure may be empty. */
void edit(struct stage *, size_t from, size_t to, struct span other,
    const char *rule, struct span measure);

/* True if --removed wants edits: a filter need not work out a measure, or
 * edit in small steps, for nobody. */
bool logging(const struct stage *);

/* ---- verdicts on the whole document, in filters that ask for it whole ----
 *
 * Before any edit: what is dropped or rejected must not have been edited.
 */

/* Sets member `name` of the record to this JSON value; plain text has no place
 * for it.  Returns false if so. */
bool tag(struct stage *, const char *name, struct span json);

/* The document does not go on. */
void drop(struct stage *, const char *rule, struct span measure);

/* The document is bad input: it is set aside, whole, as the driver does with
 * broken records.  at: byte of piece->text. */
void reject(struct stage *, size_t at, const char *what);

/* ---- other words to the outside ---- */

/* A line for the program's output in place of documents (way.reports); the
 * newline is added. */
void report(struct stage *, struct span line);

/* A line about this document on standard error, after file and line. */
void remark(struct stage *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* Adds n to a counter of that name in --stats.  The name is copied. */
void count(struct stage *, const char *name, uint64_t n);

/* The answer of a test mode is no: exit status 1, if nothing is worse. */
void answer_no(struct stage *);

/* True where report() goes to a terminal, or --color=always says to act so:
 * the filter may colour its lines, and must not pass on control characters
 * (buf_visible() in buf.h). */
bool colour(const struct stage *);

/* Where text[at] stands: for plain text the line of the file and the column,
 * for other formats the line of the record and the position in its text; from
 * 1, columns in code points.  Cheap if asked in rising order. */
void where(struct stage *, size_t at, uint64_t *line, uint64_t *column);

/* How many code points precede text[at] in the document as this stage got it;
 * from 0.  Cheap if asked in rising order. */
uint64_t position(struct stage *, size_t at);

/* ---- documents (doc.c) ---- */

/* The name of the input the document came from; "-" for standard input. */
const char *doc_file(const struct doc *);

/* Appends the document's id as a JSON value: the record's "id" member, or else
 * (or if it is longer than 4096 bytes) file name and line as a string. */
void doc_id(const struct doc *, struct buf *);

/* True if the text is a plain one, byte for byte as it came; else it comes from
 * a record, unescaped. */
bool doc_plain(const struct doc *);

/* The raw JSON value of a member of the record, the last if there are several.
 * False if there is none (plain text has none).  json.h decodes it. */
bool doc_member(const struct doc *, struct span name, struct span *value);

/* A field of the document's WARC header, for unwarc; NULL name: all of it. */
bool doc_warc(const struct doc *, const char *name, struct span *value);

#endif
