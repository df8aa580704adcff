/*
 * entity.h - HTML character references left in text
 */
#ifndef ENTITY_H
#define ENTITY_H

#include <stddef.h>

#include "span.h"

enum { ENTITY_MAX = 8 }; /* bytes of UTF-8: two code points */

/*
 * Reads the character reference ("&eacute;", "&#233;", "&#xE9;") at the front
 * of s: its length, or 0 if there is none.  What it stands for goes to out.
 * A name needs its semicolon.  References to the line break characters stand
 * for a space; those to other controls are none.
 */
size_t entity_read(struct span s, char out[ENTITY_MAX], size_t *n);

#endif
