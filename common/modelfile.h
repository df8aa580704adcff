/*
 * modelfile.h - the page model, read from text
 *
 * data/unboil/README says what its rows are.  What the model knows of words
 * goes into the lexicon that the page is read by.  A zeroed struct has read
 * nothing.
 */
#ifndef MODELFILE_H
#define MODELFILE_H

#include "pagemodel.h"
#include "phrasebook.h"

/* A pair or line by its whole key, while the model is read. */
struct keyed {
	uint32_t key;
	int16_t weight;
	uint16_t kind;
};

struct modelfile {
	struct pagemodel model; /* into what follows; good once it is read */
	struct tree *tree;      /* of all forests */
	struct group *groups;
	struct kindword *kinds;
	struct keyed *keyed;
	size_t ntrees, treesize, nkinds, nkeyed, keyedsize;
	size_t forests; /* that have begun */
	struct phrasebook *book;
};

/* Reads a model, once; returns what is wrong with which line, or NULL.  The
 * book is not closed yet and knows no other model. */
const char *modelfile_read(
    struct modelfile *, struct phrasebook *, struct span text, size_t *line);
void modelfile_free(struct modelfile *);

#endif
