/*
 * options.h - tables of options, for getopt_long(3)
 *
 * One walk serves a program's command line and a stage's words in a chain.
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stddef.h>

#include "buf.h"
#include "filter.h"

/*
 * Reads the options of argv (argv[0] is skipped), each of which must be in one
 * of the n tables, and calls take() for it with the table's index.  take()
 * returns what is wrong with the value ("not a number"), or NULL.  Returns the
 * index of the first operand (operands are moved to the end, after them only
 * what followed "--"), or 0: usage error, told in why.
 */
int
options_read(int argc, char **argv, const struct opt *const *tables, size_t n,
    const char *(*take)(void *arg, size_t table, int c, const char *value),
    void *arg, struct buf *why);

/* Appends a table for --help. */
void options_help(const struct opt *table, struct buf *);

#endif
