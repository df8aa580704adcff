/* mktable.h - what the programs share that compile tables into C */
#ifndef MKTABLE_H
#define MKTABLE_H

#include "buf.h"

/* All of a file, in b, whose bytes are replaced; dies if it cannot be read. */
struct span slurp(const char *path, struct buf *b);

#endif
