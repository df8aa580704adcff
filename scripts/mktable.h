/* mktable.h - what the programs share that compile tables into C */
#ifndef MKTABLE_H
#define MKTABLE_H

#include "buf.h"
#include "places.h"

/* All of a file, in b, whose bytes are replaced; dies if it cannot be read. */
struct span slurp(const char *path, struct buf *b);

/* Writes the numbers of the buckets of p as a constant array of that name. */
void print_mix(const char *name, const struct places *p);

#endif
