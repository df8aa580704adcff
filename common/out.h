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

/* Inputs, which no log may fall upon: it is written in place, and they would be
 * gone before they are read.  The names stay the caller's. */
void out_spare(char *const *inputs, size_t n);

/* Dies if that is one of them, or the file of an output that is open.  For
 * those who write a file by other means. */
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
