/*
 * spin.h - words of a text, and tables of what spinners do to them
 *
 * A phrase is known by a 64-bit hash of its words, ASCII letters folded; the
 * table holds no text to compare it with.  With 10^6 entries, a word that is
 * not in it is taken for one that is once in 10^13 look-ups: never, in
 * practice, and a wrong answer would be one weak hit.
 */
#ifndef SPIN_H
#define SPIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "span.h"

/* What a word without a row adds to a compound; OTHERS of scripts/unspin-words,
 * whose other constants are in filters/unspin.c. */
#define SPIN_OTHERS (-5)	/* tenths */

enum {
	SPIN_DIALECTS = 3,	/* see spin_dialects[] */
	SPIN_WORDS = 6,		/* of the longest phrase */
};

extern const char *const spin_dialects[SPIN_DIALECTS];

struct spin_word {
	uint64_t hash;
	uint64_t stem;		/* hash without a plural's ending */
	size_t start, end;	/* in the text */
	bool after_break;	/* no phrase goes on across what is before it */
	bool hyphen;		/* joined to the word before by a hyphen */
	bool possessive;	/* the 's of the word before */
	bool lettered;		/* begins with an ASCII letter */
	unsigned char capital;	/* 1: first letter only; 2: the second too */
};

/*
 * Finds the next word at or after *at and moves *at behind it.  False: there
 * is none.  A word is a run of letters, digits and non-ASCII characters that
 * are not punctuation, with single ' . inside; a final 's is a word of its
 * own; & is one.
 */
bool spin_next(struct span text, size_t *at, struct spin_word *);

/* Hash of a phrase that goes on with this word; 0: of its first word. */
uint64_t spin_join(uint64_t phrase, const struct spin_word *);

/* Hash of two words, given theirs or those of their stems. */
uint64_t spin_pair(uint64_t first, uint64_t second);

/* What a key's value may say, beside the entry's number in the low bits. */
#define SPIN_PREFIX	0x80000000U	/* longer phrases begin so */
#define SPIN_TERM	0x40000000U	/* an established term */
#define SPIN_NAME	0x20000000U	/* part of a capitalised name */
#define SPIN_PLAIN	0x10000000U	/* known to occur in clean text */
#define SPIN_RATED	0x08000000U	/* the slot's first, second are known */
#define SPIN_UNIT	0x04000000U	/* its entry has weights */
#define SPIN_ENTRY	0x00ffffffU

enum spin_kind { SPIN_KEPT, SPIN_SWAP, SPIN_SCAR, SPIN_USER };

struct spin_entry {
	float weight[SPIN_DIALECTS];	/* nats */
	uint32_t original[SPIN_DIALECTS];	/* in the pool; 0: none, as for
						 * an original left alone */
	uint32_t subs, nsubs;	/* what a compound's word may stand for */
	unsigned char kind;
	bool several;		/* other originals are possible */
};

struct spin_sub {
	uint64_t hash;		/* of the original word */
	uint32_t word;		/* in the pool */
	uint32_t entry;		/* whose it is */
	float weight;
};

struct spin_slot {
	uint64_t key;		/* 0: free */
	uint32_t value;
	/* How much a word looks like the first and the second of a broken
	 * term: tenths of nats, log-likelihood ratios. */
	signed char first, second;
};

/* Bits of the filter in front of a table: 64 KiB, to stay in the cache. */
enum { SPIN_FILTER = 19 };

struct spin_table {
	const uint64_t *filter;	/* a key's bit is 0: it is not there */
	const struct spin_slot *slots;
	uint32_t mask;
	const struct spin_entry *entries;
	const struct spin_sub *subs;
	const char *pool;
};

/* The slot of a key, or NULL, as it is nine times in ten. */
static inline const struct spin_slot *
spin_slot(const struct spin_table *t, uint64_t key)
{
	uint64_t bit = key >> (64 - SPIN_FILTER);
	uint32_t i = (uint32_t)key & t->mask;

	if ((t->filter[bit / 64] >> bit % 64 & 1) == 0)
		return NULL;
	for (; t->slots[i].key != 0; i = (i + 1) & t->mask)
		if (t->slots[i].key == key)
			return &t->slots[i];
	return NULL;
}

/* Says that the key will be looked up soon. */
static inline void
spin_soon(const struct spin_table *t, uint64_t key)
{
#ifdef __GNUC__
	__builtin_prefetch(&t->slots[(uint32_t)key & t->mask]);
#else
	(void)t, (void)key;
#endif
}

/* Its value, or 0. */
static inline uint32_t
spin_find(const struct spin_table *t, uint64_t key)
{
	const struct spin_slot *s = spin_slot(t, key);

	return s == NULL ? 0 : s->value;
}

/* The lexicons of data/spin, compiled in. */
extern const struct spin_table spin_builtin;

/* ---- making tables (the generator, and --lexicon) ---- */

struct spin_maker {
	struct spin_table table;	/* after spin_made() */
	uint64_t *filter;
	struct spin_slot *slots;
	uint32_t mask, used;
	struct spin_entry *entries;
	uint32_t nentries, sentries;
	struct spin_sub *subs;
	uint32_t nsubs, ssubs;
	struct buf pool;
};

/*
 * Reads a table file of the given kind; returns NULL, or what is wrong, and
 * the line.  The kinds and their columns:
 *	swap DIALECT	phrase, original ("" if kept), weight
 *	scar DIALECT	phrase, original, weight
 *	word		word, log-likelihood ratio of its being the first and
 *			the second word of a compound
 *	sub		word, what it may stand for, how often
 *	term, name, plain	words, each two adjacent ones of which are meant
 *	user		phrase, original (may be left out), weight (too)
 */
const char *spin_read(struct spin_maker *, struct span text, const char *kind,
    uint64_t *line);
void spin_made(struct spin_maker *);
void spin_free(struct spin_maker *);

#endif
