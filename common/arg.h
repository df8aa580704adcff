/*
 * arg.h - the values of options
 *
 * Each returns what is wrong with arg ("not a number"), or NULL, as a filter's
 * option() does.
 */
#ifndef ARG_H
#define ARG_H

#include <stddef.h>
#include <stdint.h>

/* A decimal number from min to max. */
const char *arg_uint(const char *arg, uint64_t min, uint64_t max, uint64_t *);

/* Bytes, with K, M or G for powers of 1024; at least 1. */
const char *arg_size(const char *arg, size_t *);

/* A decimal fraction from min to max, the point being '.' in every locale. */
const char *arg_real(const char *arg, double min, double max, double *);

/* One of the words that choices lists, as "not one of first, last, none": what
 * is wrong with all others.  *which is its place in the list, from 0. */
const char *arg_word(const char *arg, const char *choices, int *which);

#endif
