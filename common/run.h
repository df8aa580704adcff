/*
 * run.h - filters at work: steps, stages, lanes
 *
 * A step is a filter with its options, one for the whole program.  A lane is
 * a row of stages, one for each step, that documents pass through one after
 * another; several lanes can work side by side.  A lane reads and writes
 * nothing: it is given raw records and leaves what is to be written in its
 * buffers.
 */
#ifndef RUN_H
#define RUN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "doc.h"
#include "filter.h"
#include "source.h"

struct step {
	const struct filter *filter;
	void *conf;
	struct way way;
};

/* What happened under one rule, or to one counter (count alone). */
struct tally {
	const char *name;
	uint64_t count;
	uint64_t cut, added; /* bytes */
};

struct tallies {
	struct tally *rows;
	size_t n, size;
	size_t last; /* the row asked for last: edits come in runs */
};

/* Sums that must hold: docs in = out + dropped + rejected, and bytes in +
 * added = out + cut + dropped + rejected. */
struct sums {
	uint64_t in, out, dropped, rejected; /* documents */
	uint64_t bytes_in, bytes_out, bytes_dropped, bytes_rejected;
	uint64_t cut, added; /* bytes */
};

/* How far what a lane has made has come. */
struct marks {
	size_t out, removed, rejects, errors;
};

/* A document that waits for a stage. */
struct held {
	struct doc doc;
	size_t text;        /* where its text ends in the stage's held_text */
	struct marks marks; /* what the lane had made when it came */
};

struct stage {
	const struct step *step;
	struct lane *lane;
	struct stage *next; /* NULL: the last */
	void *state;
	struct sums sums;
	struct tallies rules, counts;
	uint64_t nanoseconds;

	/* the document */
	bool begun;
	bool dead;          /* dropped or rejected */
	bool aside;         /* rejected */
	bool moved;         /* something has been settled */
	uint64_t base;      /* code points in the pieces before */
	uint64_t base_line; /* newlines in the pieces before */
	struct buf rest;    /* presented and not settled, or gathered */
	struct buf note;
	bool in_rows;      /* it gets documents many at a time, */
	struct held *held; /* which wait here */
	size_t nheld, held_size;
	struct buf held_text;

	/* the piece in apply() */
	const struct piece *piece;
	struct doc *doc;
	struct buf out; /* text as edited so far: up to `done` */
	size_t done;
	bool edited;
	struct {
		size_t at;
		uint64_t n;
	} points; /* position()'s */
	struct {
		size_t at;
		uint64_t line, column;
	} mark; /* where()'s */

	struct spool *spool; /* way.twice: the documents surveyed */
};

struct lane_options {
	const char *field; /* of the text */
	size_t max_record;
	bool null;         /* plain documents end in NUL on output */
	bool end_records;  /* and the last record in a newline */
	bool log;          /* --removed is wanted */
	bool keep_rejects; /* --reject is wanted */
	bool fail_fast;
	bool reports; /* the chain ends in one: no documents out */
	bool colour;
	bool named_stages; /* messages name the stage, too */
};

/* Takes documents from the end of a lane, instead of its writing them: the
 * text and the last stage's note live until the call returns. */
struct sink {
	void (*take)(
	    void *arg, struct doc *, struct span text, struct span note);
	void *arg;
};

/* What a lane has made, to be written. */
struct made {
	struct buf out, removed, rejects, errors;
};

struct lane {
	struct lane_options opt;
	struct stage *stages;
	size_t n;
	struct doc doc; /* the one that is read */
	bool holds;     /* it may wait for a stage */
	/* If set, the last stage only digests; its apply() is another lane's
	 * to call. */
	struct sink sink;
	struct lane *next;       /* where the last stage sends, if not out */
	const struct span *note; /* digested elsewhere, for stage 0 */
	/* Called now and then where one record, or lane_finish(), makes much
	 * output: it may be written. */
	struct {
		void (*call)(void *arg);
		void *arg;
	} full;
	struct made made, spare;
	uint64_t rejected;             /* bad records and documents */
	uint64_t broken, broken_bytes; /* of them, those no stage has seen */
	bool inside;      /* a plain document has begun to come out */
	bool open_line;   /* the output stands inside a line */
	bool wants_line;  /* what it begins with may not stand inside one */
	bool reject_open; /* the rejects stand inside a line */
	bool no;          /* answer_no() was called */
	bool stop;        /* --fail-fast has met its record */
};

struct lane *
lane_new(const struct lane_options *, const struct step *, size_t n);
/* Records of so many bytes together are enough of a row; one that is longer
 * goes by itself, for what it is kept in would stay as large. */
enum { LANE_ROW = 512 * 1024 };
/* So many bytes stay for the rows to come: what web pages take. */
enum { LANE_ROOM = 16 * LANE_ROW };

/* A document may wait in the lane for others, until lane_release(): so long the
 * bytes of r must live, and what was made must stay. */
void lane_take(struct lane *, const struct raw *r);
void lane_release(struct lane *);
/* Do documents ever wait in a lane of these steps? */
bool steps_wait(const struct step *, size_t n);
/* A document that another lane's sink took: d, and its text and note. */
void
lane_take_doc(struct lane *, struct doc *d, struct span text, struct span note);
void lane_finish(struct lane *); /* after the last record */
void lane_keep(struct lane *);   /* after the output: filter.h's keep() */
/* Adds the sums of a lane whose first n steps are the same. */
void lane_merge(struct lane *, const struct lane *other, size_t n);
void lane_free(struct lane *);

/* Where what was made ends. */
struct marks made_end(const struct made *);

/* Empties m, which keeps its memory. */
void made_clear(struct made *m);
void made_free(struct made *m);

/* ---- stage.c, for run.c ---- */

/* Rejects document d, and says why.  kept: its bytes; those of a text that
 * comes in pieces follow as they come. */
void stage_set_aside(struct stage *, const struct doc *d, struct span kept,
    const char *fmt, ...) __attribute__((format(printf, 4, 5)));

/* Passes on what --reject gets of a document. */
void stage_keep_reject(struct stage *, struct span bytes);

/* Adds what a stage of another lane has counted. */
void stage_merge(struct stage *, const struct stage *other);

/* Frees what the stage owns; its state has been stopped. */
void stage_free(struct stage *);

#endif
