/*
 * mention.h - spun phrases that a text speaks of and does not use
 */
#ifndef MENTION_H
#define MENTION_H

#include "span.h"
#include "spun.h"

/* True if the phrase is in quotation marks of its own, or what it meant stands
 * beside it, as in lists and articles about spun texts. */
bool mentioned(struct span text, const struct spun_hit *);

#endif
