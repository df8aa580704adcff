/*
 * normal.h - Unicode normal forms of short and long sequences, in linear time
 */
#ifndef NORMAL_H
#define NORMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "uniprop.h"

enum normal_form { NORMAL_NFC, NORMAL_NFD, NORMAL_NFKC, NORMAL_NFKD };

/* "nfc" and so on. */
extern const char *const normal_names[4];

/* The quick-check bits of a form: does not occur in it; may compose. */
uint32_t normal_no(enum normal_form);
uint32_t normal_maybe(enum normal_form);

/* Can nothing before a code point with these bits interact with it? */
static inline bool
normal_boundary(uint32_t bits, uint32_t no, uint32_t maybe)
{
	return (bits & (UNIPROP_CCC | maybe)) == 0 &&
	    ((bits & no) == 0 || (bits & UNIPROP_BACK) == 0);
}

/* Room to work in; zeroed at first, then used again and again. */
struct normal {
	int32_t *cp; /* the result */
	size_t n, size;
	int32_t *marks; /* scratch for ordering */
	size_t marks_size;
};

/* Leaves the normal form of cp[0, n) in the struct.  What comes before and
 * after must be cut off at boundaries. */
void normal_make(struct normal *, const struct uniprop *, enum normal_form,
    const uint32_t *cp, size_t n);
void normal_free(struct normal *);

/* Appends the full decomposition of cp to to[0, size), which must have room
 * for NORMAL_MOST; returns its length.  Marks stand as they come. */
enum { NORMAL_MOST = 18 }; /* U+FDFA */
size_t normal_decompose(uint32_t cp, bool compat, int32_t *to, size_t size);

/* Full case folding of cp, as normal_decompose(). */
size_t normal_fold(uint32_t cp, int32_t *to, size_t size);

#endif
