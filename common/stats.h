/*
 * stats.h - what --stats says
 */
#ifndef STATS_H
#define STATS_H

#include "buf.h"
#include "team.h"

struct run_sums {
	const char *program;
	uint64_t files, troubles; /* inputs; those not read to the end */
	uint64_t read, written;   /* bytes, as they stand in the files */
	uint64_t skipped;         /* WARC records of other types */
	double seconds;
};

/* Appends one JSON object and a newline. */
void
stats_print(const struct run_sums *, const struct team_sums *, struct buf *);

#endif
