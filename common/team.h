/*
 * team.h - a chain at work, in one thread or many
 *
 * With workers, documents travel in batches: each worker takes a batch through
 * the filters to which documents are independent, the caller's thread takes
 * the batches back in order, through the first ordered filter and all after
 * it, and writes.  So every byte, on every output, is the same for any number
 * of workers.
 */
#ifndef TEAM_H
#define TEAM_H

#include <stddef.h>

#include "run.h"

struct out;

struct outputs {
	struct out *out;
	struct out *removed, *reject; /* NULL: not wanted */
};

struct team;

/* jobs: threads that filter; 1: the caller's alone.  The outputs stay the
 * caller's. */
struct team *team_new(const struct lane_options *, const struct step *,
    size_t n, size_t jobs, const struct outputs *);

/* Takes a record (copied if it cannot be worked on at once).  False: the run
 * is to stop (--fail-fast). */
bool team_take(struct team *, const struct raw *);

/* Finishes and writes all that was taken: before a wait for more, and before
 * there is trouble to be told of.  False: the run is to stop. */
bool team_idle(struct team *);

/* After the last record.  stopped: team_take() has said so.  False: it was
 * stopped, or has been now. */
bool team_finish(struct team *, bool stopped);
/* After team_finish(), and only when the output is whole and closed: filters
 * put in place what later runs are to know. */
void team_keep(struct team *);

/* After team_finish(): one stage for each step, with the sums of all threads,
 * and the sums of what no stage saw. */
struct team_sums {
	const struct stage **stages; /* the team's */
	size_t n;
	uint64_t rejected;             /* bad records and documents */
	uint64_t broken, broken_bytes; /* of them, seen by no stage */
	bool no;
};
struct team_sums team_sums(struct team *);

void team_free(struct team *);

#endif
