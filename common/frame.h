/*
 * frame.h - what a spinner leaves of a text
 *
 * A spinner puts synonyms in the place of nouns, verbs and adjectives.  It
 * leaves the names, the numbers, nearly all function words, and the order of
 * the sentences.  Those words, in their order, are the frame of a text; its
 * shingles are as telling as shingles of all words (stopword n-grams:
 * Stamatatos 2011; immutables: Zhang, Wang and Voelker 2014), and a text with
 * two words in five replaced still has a quarter of them.
 *
 * Two texts are called spins of one another if they share enough of their
 * frames all along: a page's boilerplate is shared in one place.  It errs
 * where the function words too were replaced, and in languages that write no
 * spaces or no capitals, where a frame has little to hold on to.
 */
#ifndef FRAME_H
#define FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "probe.h"
#include "words.h"

enum {
	FRAME_SHINGLE = 4, /* words of the shingles compared */
	FRAME_KEY = 5,     /* of those that are looked up: rarer */
	FRAME_LEAST = 24,  /* shingles a text must have */
};

/* The words of w that make its frame, into frame. */
void frame_read(struct words *frame, const struct words *w);

/* The names and the numbers of w, fingerprints in order of the text, some more
 * than once.  Each row has room for w->n. */
void frame_names(const struct words *w, uint32_t *names, size_t *nnames,
    uint32_t *numbers, size_t *nnumbers);

/* A frame to be compared: its shingles in order of the text, and rows of
 * frame_names(). */
struct frame {
	const uint32_t *row, *names, *numbers;
	size_t n, nnames, nnumbers;
};

/* A frame that others are compared with.  Zeroed is empty. */
struct frame_probe {
	struct frame own;
	struct probe row, names, numbers;
	bool rowed, named; /* they have been made */
	double alike;      /* percent: the names of both */
};

/* What the frame points to must stay until the next call. */
void frame_prepare(struct frame_probe *, const struct frame *own);
void frame_free(struct frame_probe *);

/* How alike the words of two spins can be, the Jaccard index of the shingles of
 * all words: more, and one tells the same news with whole sentences of the
 * other, or was edited. */
struct frame_words {
	double most;
	double spread; /* if they share them all along */
};

/* How alike two frames are: the Jaccard index of their shingles.  0 if that is
 * too little, or if names or numbers differ, as they do in two fillings of one
 * form. */
double frame_index(struct frame_probe *, const struct frame *other);

/* What the words may be alike at most, if the frames have that index. */
double frame_most_words(double index);

/* After frame_index(): is that enough, and what they share all along both?  And
 * what may the words be alike, then? */
bool frame_alike(struct frame_probe *, const struct frame *other, double index,
    struct frame_words *);

/* Do two texts share words all along?  The probe has been set to the shingles
 * of the one, and those of the other were looked up. */
bool frame_evenly(const struct probe *, const uint32_t *own, size_t n,
    const uint32_t *other, size_t m);

#endif
