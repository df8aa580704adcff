/*
 * lookalike.h - letters of one script in words of another
 */
#ifndef LOOKALIKE_H
#define LOOKALIKE_H

#include <stddef.h>
#include <stdint.h>

/* Bits of the scripts a letter can be of; others have none. */
enum { LATIN = 1, GREEK = 2, CYRILLIC = 4, ARMENIAN = 8 };

/* What pass for letters of other scripts are exchanged for those of the word's
 * own script, if it is clear which that is.  cp[0, n) are the letters and
 * marks of one word, script[i] says what each is (0: a mark).  Returns how
 * many were exchanged. */
size_t lookalike_mend(uint32_t *cp, const uint8_t *script, size_t n);

#endif
