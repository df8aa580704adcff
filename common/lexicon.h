/*
 * lexicon.h - tables of what spinners do to words
 *
 * Words and phrases are known by their hashes (spin.h), in the tables by 32
 * bits beyond those that say where they are.  One that is not there is taken
 * for one that is once in 10^10 look-ups, and such a wrong answer would be one
 * weak finding.  What counts is that what is looked at all the time stays in
 * the processor's nearest caches.
 */
#ifndef LEXICON_H
#define LEXICON_H

#include <string.h>

#include "buf.h"
#include "places.h"
#include "spin.h"

/* What a word adds to a compound that has no row, and what a function word has
 * in its row; OTHERS and -9 of scripts/unspin-words, whose other constants are
 * in compound.c. */
#define SPIN_OTHERS 0       /* tenths */
#define SPIN_FUNCTION (-90) /* tenths */

/* In the order of spin_dialects[]. */
enum { SPIN_NEWS, SPIN_SCIENCE, SPIN_ARTICLES, SPIN_PARAPHRASE, SPIN_DIALECTS };

enum {
	SPIN_WORDS = 6, /* of the longest phrase */
};

extern const char *const spin_dialects[SPIN_DIALECTS];

/* Weights, in hundredths of nats: from which on a unit is reported in a spun
 * text, and one finding means something; the bounds of a row of data/spin. */
#define SPIN_SHOWN 80
#define SPIN_STRONG 300
#define SPIN_MOST 550
#define SPIN_LEAST (-150)

/* What the value of a word or phrase may say, beside its entry's number in the
 * low bits. */
#define SPIN_PREFIX 0x80000000U  /* longer phrases begin so */
#define SPIN_TERM 0x40000000U    /* an established term */
#define SPIN_NAME 0x20000000U    /* part of a capitalised name */
#define SPIN_ARTICLE 0x10000000U /* "a" or "an" */
#define SPIN_RATED 0x08000000U   /* a row says what part it has */
#define SPIN_UNIT 0x04000000U    /* its entry has weights */
#define SPIN_TELLS 0x00200000U   /* and it is reported in a spun text */
#define SPIN_OFTEN 0x000000ffU   /* how frequent the pair is, tenths */
#define SPIN_WORTH 8             /* from there eight bits: spin_worth() */
#define SPIN_PLACES 22           /* from there four bits: */
#define SPIN_ENTRY 0x001fffffU

/* Of which known pairs a word is part. */
#define SPIN_TERM_1 1U /* the first of a term's, */
#define SPIN_TERM_2 2U /* the second */
#define SPIN_NAME_1 4U
#define SPIN_NAME_2 8U

static inline unsigned
spin_places(uint32_t value)
{
	return value >> SPIN_PLACES & 15;
}

/* What it adds to a bonus that a pair of words maps back to this one. */
static inline float
spin_worth(uint32_t value)
{
	return (float)(signed char)(value >> SPIN_WORTH & 0xff) / 10;
}

enum spin_kind {
	SPIN_KEPT,
	SPIN_RARE, /* a rare word that a thesaurus has for a frequent one */
	SPIN_SWAP,
	SPIN_SCAR,
	SPIN_BROKEN, /* a swap in a name: written as one, it needs no company */
	SPIN_LISTED, /* a phrase that needs none */
};

struct spin_entry {
	uint32_t original[SPIN_DIALECTS]; /* in the pool; 0: none, as for
						 * an original left alone */
	short weight[SPIN_DIALECTS];      /* hundredths of nats */
	unsigned short nsubs;
	uint32_t subs; /* what a compound's word may stand for */
	float kept;    /* how often it stands for itself; 0: not known */
	unsigned char kind;
	bool several;     /* other originals are possible */
	signed char best; /* the dialect it tells most of, and has an
				 * original in; -1: it is an original itself */
};

struct spin_sub {
	uint64_t hash;  /* of the original word */
	uint32_t word;  /* in the pool */
	uint32_t entry; /* whose it is */
	float weight;
	unsigned char places; /* of the original word */
};

/* A word's part in broken terms and names. */
struct spin_part {
	/* How much it looks like the first and the second of a broken term:
	 * tenths of nats, log-likelihood ratios, from -110 to 110. */
	signed char first, second;
	unsigned char means; /* the places that it, or what it may stand for,
				 * has in known pairs */
	unsigned char unused;
};

struct spin_word_slot {
	uint32_t check; /* upper half of the key */
	uint32_t value; /* 0: free */
	struct spin_part part;
};

/* Words, each in its place. */
struct spin_words {
	const struct spin_word_slot *slots;
	struct places places;
	uint64_t mix; /* makes keys of places of keys, no two the same */
};

struct spin_phrase_slot {
	uint32_t check, value;
};

/* Tells of most keys that are not in a set that they are not. */
struct spin_filter {
	const uint64_t *bits; /* two of one number for each key */
	uint32_t mask;
};

struct spin_phrases {
	const struct spin_phrase_slot *slots;
	uint32_t mask;
	struct spin_filter filter;
};

/* Pairs that are known from clean text, of which nothing else is said. */
struct spin_pairs {
	const uint16_t *marks; /* 0: free */
	uint32_t mask;
};

static inline uint16_t
spin_mark(uint64_t pair)
{
	return (uint16_t)(pair >> 48 | 1);
}

/* Says that a pair will be looked up soon. */
static inline void
spin_soon_plain(const struct spin_pairs *p, uint64_t pair)
{
	__builtin_prefetch(&p->marks[(uint32_t)pair & p->mask]);
}

static inline bool
spin_plain(const struct spin_pairs *p, uint64_t pair)
{
	uint32_t i = (uint32_t)pair & p->mask;

	for (; p->marks[i] != spin_mark(pair); i = (i + 1) & p->mask)
		if (p->marks[i] == 0)
			return false;
	return true;
}

/*
 * How a word goes with others, as the first and as the second of two: the
 * product of the vectors of two words is the greater, the less it is a wonder
 * to see them together (scripts/unspin-vectors.c).
 */
enum {
	SPIN_AXES = 16,
	SPIN_AXIS = 32,   /* 1 on an axis is written as that */
	SPIN_ORIGIN = 79, /* and 0 as this character */
	SPIN_FAR = 46,    /* the farthest from it */
};

struct spin_vector {
	uint32_t check; /* upper half of the stem's key; 0: free */
	signed char first[SPIN_AXES], second[SPIN_AXES];
};

struct spin_table {
	struct spin_words words;
	struct spin_phrases units; /* of two words or more, by spin_join() */
	struct spin_phrases pairs; /* by spin_pair() of the stems */
	struct spin_pairs plain;
	/* Pairs of stems that may be broken, as they map back to known ones:
	 * names, and what is rated so low that one looks at it for nothing
	 * else; and what is rated higher. */
	struct spin_filter mapped, mapped_high;
	const struct spin_entry *entries;
	uint32_t nentries;
	const struct spin_sub *subs;
	const struct spin_vector *vectors;
	uint32_t vectors_mask;
	const char *pool;
};

/* Where a word is to be looked for. */
static inline uint32_t
spin_place(const struct spin_words *t, uint64_t key)
{
	return places_of(&t->places, (uint32_t)(key * t->mix >> 32));
}

/* What is known of a word, which has that place if it is known.  If it is is
 * anybody's guess, so no branch asks. */
static inline uint32_t
spin_at(const struct spin_words *t, uint32_t place, uint64_t key,
    struct spin_part *part)
{
	const struct spin_part others = { SPIN_OTHERS, SPIN_OTHERS, 0, 0 };
	const struct spin_word_slot *s = &t->slots[place];
	const uint32_t known = -(uint32_t)(s->check == key >> 32);
	uint32_t a, b;

	memcpy(&a, &s->part, sizeof a);
	memcpy(&b, &others, sizeof b);
	a = (a & known) | (b & ~known);
	memcpy(part, &a, sizeof a);
	return s->value & known;
}

static inline uint64_t
spin_filter_bits(uint64_t key)
{
	return (uint64_t)1 << (key >> 34 & 63) |
	    (uint64_t)1 << (key >> 28 & 63);
}

/* False if the key is not in the set. */
static inline bool
spin_perhaps(const struct spin_filter *f, uint64_t key)
{
	const uint64_t bits = f->bits[key >> 40 & f->mask];

	return bits >> (key >> 34 & 63) & bits >> (key >> 28 & 63) & 1;
}

/* Says that this will be asked soon. */
static inline void
spin_soon_perhaps(const struct spin_filter *f, uint64_t key)
{
	__builtin_prefetch(&f->bits[key >> 40 & f->mask]);
}

/* Says that a phrase will be looked up soon. */
static inline void
spin_soon(const struct spin_phrases *p, uint64_t key)
{
	__builtin_prefetch(&p->slots[(uint32_t)key & p->mask]);
}

/* The value of a phrase, or 0. */
static inline uint32_t
spin_phrase(const struct spin_phrases *p, uint64_t key)
{
	uint32_t i = (uint32_t)key & p->mask;

	if (!spin_perhaps(&p->filter, key))
		return 0;
	for (; p->slots[i].value != 0; i = (i + 1) & p->mask)
		if (p->slots[i].check == key >> 32)
			return p->slots[i].value;
	return 0;
}

/* Says that a vector will be looked up soon. */
static inline void
spin_soon_vector(const struct spin_table *t, uint64_t key)
{
	__builtin_prefetch(&t->vectors[(uint32_t)key & t->vectors_mask]);
}

/* The vector of a stem, or NULL. */
static inline const struct spin_vector *
spin_vector(const struct spin_table *t, uint64_t key)
{
	uint32_t i = (uint32_t)key & t->vectors_mask;

	for (; t->vectors[i].check != key >> 32; i = (i + 1) & t->vectors_mask)
		if (t->vectors[i].check == 0)
			return NULL;
	return &t->vectors[i];
}

/* The lexicons of data/spin, compiled in. */
extern const struct spin_table spin_builtin;

/* ---- reading tables: the generator, and --lexicon ---- */

/* Keys and their values; all zeros: none. */
struct spin_keys {
	struct spin_key {
		uint64_t key; /* 0: free */
		uint32_t value;
		struct spin_part part;
	} * slots;
	uint32_t mask, used;
};

/* The slot of a key, which is added with value 0 if it is not there.  Good
 * until the next is added. */
struct spin_key *spin_slot(struct spin_keys *, uint64_t key);

/* Makes room for another key; then there is a table to look into. */
void spin_widen(struct spin_keys *);

/* The value of a key, 0 if it is not there.  There must be a table. */
uint32_t spin_known(const struct spin_keys *, uint64_t key);

/* Reads a line of tab-separated fields at *p and moves *p behind it; missing
 * fields, and those of a remark, are empty.  False: there is no line. */
bool spin_row(const char **p, const char *end, struct span field[3]);

/* Reads a whole number or fraction.  False: it is none. */
bool spin_number(struct span, float *);

#endif
