/*
 * out.h - bytes out: standard output or a file, deflated if asked
 *
 * A write that fails ends the program at once, with the reason and status 2
 * (quietly if the reader has gone), so no function here returns an error.
 */
#ifndef OUT_H
#define OUT_H

#include <stdbool.h>
#include <stdint.h>

#include "span.h"

struct out;
struct press;

enum out_kind {
	OUT_PLAIN, /* written in place: logs */
	OUT_ATOMIC /* beside its name, which it gets when complete */
};

/* path NULL: standard output.  press (press.h), now its own, deflates what is
 * written; NULL: it stays as it is.  Devices and pipes are always written in
 * place. */
struct out *out_open(const char *path, enum out_kind, struct press *);

/* A file that is read, which no log may fall upon: it is written in place, and
 * the file would be gone first.  The name stays the caller's. */
void out_spare(const char *path);

/* A file that a filter reads, if it is there, and replaces when all is done: no
 * output may fall upon it.  False: another stage has it.  The name stays the
 * caller's. */
bool out_reserve(const char *path);

/* The inputs, after that: they are spared; dies if one is reserved. */
void out_inputs(char *const *paths, size_t n);

/* Dies if an output goes there that is open.  For those who write a file by
 * other means. */
void out_claim(const char *path);

void out_write(struct out *, struct span);

/* Passes on what waits in the buffer, if the form allows (gzip waits). */
void out_flush(struct out *);

/* Ends it: flushed, checked, closed, and for OUT_ATOMIC, if complete says so,
 * synced and renamed; else removed.  Returns how many bytes were written, as
 * they stand in the file.  Frees; NULL is fine. */
uint64_t out_close(struct out *, bool complete);

int out_fd(const struct out *);

#endif
