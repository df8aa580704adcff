/*
 * spunscore.h - the score of a text, by what was found in it (part of spun.c)
 */
#ifndef SPUNSCORE_H
#define SPUNSCORE_H

#include "spun.h"

/* Scores the text by the movers that are not only spoken of: sets sums,
 * strongs, listed, rare, score, dialect and share. */
void spun_score(struct spun *, const struct spun_way *);

/* True if the text has more rare words than anybody writes. */
bool spun_many_rare(const struct spun *);

#endif
