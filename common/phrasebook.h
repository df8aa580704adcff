/*
 * phrasebook.h - lexicons of the phrases templates print, read from text
 *
 * Grows with every file; closed, it is a struct lexicon (phrase.h), whose
 * memory it keeps.  A zeroed struct is an empty book.
 */
#ifndef PHRASEBOOK_H
#define PHRASEBOOK_H

#include "phrase.h"

struct bookword {
	struct word word;
	struct word_ends ends;
};

struct phrasebook {
	struct phrase *phrases;
	uint32_t *pool;
	uint32_t *heads;
	struct bookword *words; /* by hash, at most half of it full */
	struct buf names;
	struct word *placed; /* the words, once the book is closed */
	struct word_ends *ends;
	struct places places;
	size_t nwords, wordsize;
	size_t n, size, npool, poolsize, nheads;
};

/*
 * Adds the entries of a lexicon file's text: "[id rule kind]" opens an entry,
 * each further line is a pattern; "#" stands for a number, "*" for one to
 * twelve tokens, a line that begins with ";" is a comment.  Returns what is
 * wrong, and in *line where, or NULL.
 */
const char *phrasebook_add(struct phrasebook *, struct span text, size_t *line);

/* Adds the phrases and the words of a lexicon, behind those there are; what the
 * page model knows of its words only if `model`. */
void phrasebook_copy(struct phrasebook *, const struct lexicon *, bool model);

/* The entry of a word, to be written to; new ones are zeros but for the hash.
 * Good until the next call that adds. */
struct bookword *phrasebook_word(struct phrasebook *, uint32_t hash);

/* Makes it searchable; once, after all was added. */
struct lexicon phrasebook_close(struct phrasebook *);
void phrasebook_free(struct phrasebook *);

#endif
