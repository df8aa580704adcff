/*
 * compound.c - broken terms and names
 *
 * Clean text has an endless store of rare pairs of words, so that a pair is
 * not known says little.  What the words themselves are says more: some, as
 * the first or the second of a pair, are seen far more often in paraphrased
 * terms (scripts/unspin-words rates them).  Still more says that the pair maps
 * back to an established term, word by word through what each may stand for;
 * and against it, that words like the two are often seen together.
 */
#include "compound.h"

#include <math.h>

/* Taken from there on. */
static const float compound_min = COMPOUND_MIN / 10.0F;
static const float compound_sure = COMPOUND_SURE / 10.0F;
static const float most_worth = 2; /* what a term adds to that */
static const float compound_most = 5.5F;
static const float also = 0.7F;         /* of a second pair's weight */
static const float capital_more = 1.2F; /* titles and names are odd anyway */
static const float name_weight = 4.5F;
static const float name_least = 2.1F; /* of one word; two are enough */
/* What a pair that is not known costs, logarithm; and how likely an original
 * must be to be told.  Chosen on held-out terms (docs/unspin.md). */
static const float unknown = -5, often = 0.3F;
static const float told = 0.94F, never = -1e9F;

/* What is known of a word of a compound, its stem's entry. */
static const struct spin_entry *
entry(const struct spin_rate *r)
{
	return &spin_builtin.entries[r->stem & SPIN_ENTRY];
}

/* Two words, and what they map back to. */
struct pair {
	const struct spin_word *a, *b;
	const struct spin_rate *x, *y;
	int maps; /* how many words stand for another */
	float bonus;
	bool name;
};

/* The places of known pairs of that kind. */
static unsigned
places(uint32_t kind, bool second)
{
	unsigned first = kind == SPIN_NAME ? SPIN_NAME_1 : SPIN_TERM_1;

	return second ? first << 1 : first;
}

/* Takes a way back to these words, if they are a known pair and it says more
 * than the best so far. */
static void
try_back(struct pair *p, uint64_t first, uint64_t second, uint32_t kind,
    int swaps, float weight)
{
	uint32_t value = spin_phrase(
	    &spin_builtin.pairs, spin_pair(first, second));
	float b;

	if ((value & kind) == 0)
		return;
	b = compound_bonus(swaps, weight) +
	    (kind == SPIN_TERM ? spin_worth(value) : 0);
	if (b > p->bonus) {
		p->bonus = b;
		p->maps = swaps;
	}
}

/* Maps one word back, the second or the first, if that says more than what is
 * found so far; the surest substitutions come first. */
static void
map_one(struct pair *p, uint32_t kind, bool second)
{
	const struct spin_entry *e = entry(second ? p->y : p->x);
	const struct spin_sub *sub = spin_builtin.subs + e->subs;
	const struct spin_sub *end = sub + e->nsubs;
	const unsigned place = places(kind, second);

	if ((spin_places(second ? p->x->stem : p->y->stem) &
		places(kind, !second)) == 0)
		return;
	for (; sub < end &&
	     compound_bonus(1, sub->weight) + most_worth > p->bonus;
	     sub++)
		if ((sub->places & place) != 0)
			try_back(p, second ? p->a->stem : sub->hash,
			    second ? sub->hash : p->b->stem, kind, 1,
			    sub->weight);
}

/* The same of both words. */
static void
map_both(struct pair *p, uint32_t kind)
{
	const struct spin_entry *x = entry(p->x), *y = entry(p->y);
	const struct spin_sub *subs = spin_builtin.subs, *a = subs + x->subs;
	const struct spin_sub *b, *a_end = a + x->nsubs;
	const struct spin_sub *b_end = subs + y->subs + y->nsubs;
	float w;

	for (;
	     a < a_end && compound_bonus(2, a->weight) + most_worth > p->bonus;
	     a++) {
		if ((a->places & places(kind, false)) == 0)
			continue;
		for (b = subs + y->subs; b < b_end; b++) {
			w = b->weight < a->weight ? b->weight : a->weight;
			if (compound_bonus(2, w) + most_worth <= p->bonus)
				break;
			if ((b->places & places(kind, true)) != 0)
				try_back(p, a->hash, b->hash, kind, 2, w);
		}
	}
}

/* The pairs that can be mapped back to known ones of that kind, and are rated
 * as these words are. */
static const struct spin_filter *
mapped(const struct spin_rate *r, uint32_t kind)
{
	return kind == SPIN_NAME || !compound_high(r) ?
	    &spin_builtin.mapped :
	    &spin_builtin.mapped_high;
}

/* Maps the words back to a known pair of that kind, if they can be by
 * substitutions that say more than that; what can stand in neither place of
 * such a pair need not be tried. */
static void
map_back(struct pair *p, uint32_t kind, float least)
{
	p->maps = 0;
	p->bonus = least;
	if ((p->x->part.means & places(kind, false)) == 0 ||
	    (p->y->part.means & places(kind, true)) == 0 ||
	    !spin_perhaps(
		mapped(p->x, kind), spin_pair(p->a->stem, p->b->stem)))
		return;
	map_one(p, kind, true);
	map_one(p, kind, false);
	map_both(p, kind);
}

/* What it says against the pair that its words go together. */
static float
together(const struct pair *p)
{
	const struct spin_vector *a = spin_vector(&spin_builtin, p->a->stem);
	const struct spin_vector *b = spin_vector(&spin_builtin, p->b->stem);

	return a == NULL || b == NULL ? 0 : compound_together(a, b);
}

/* How much the pair looks like a broken term, 0 if not. */
static float
broken_term(struct pair *p, bool begins)
{
	float first = (float)p->x->part.first / 10;
	float second = (float)p->y->part.second / 10;
	float sum = first + second;
	/* names have reasons of their own */
	bool capital = (p->a->capital != 0 && !begins) || p->b->capital != 0;

	sum -= together(p) + (capital ? capital_more : 0);
	/* the more is asked of a way back, the fewer are tried */
	map_back(p, SPIN_TERM, sum < compound_min ? compound_min - sum : 0);
	if (p->maps == 0 && capital)
		return 0;
	sum += p->maps == 0 ? 0 : p->bonus;
	return sum < compound_min ? 0 :
	    sum > compound_most   ? compound_most :
				    sum;
}

/* The same of a term or name. */
static float
broken(struct pair *p, bool begins)
{
	bool caps = p->a->capital == 1 && p->b->capital == 1;

	p->maps = 0;
	/* "The Healthy" could be any name's with an article */
	if (caps && p->x->part.first > SPIN_FUNCTION &&
	    p->y->part.second > SPIN_FUNCTION)
		map_back(p, SPIN_NAME, 0);
	p->name = p->maps > 1 || (p->maps == 1 && p->bonus >= name_least);
	return p->name ? name_weight : broken_term(p, begins);
}

void
compound_soon_asked(const struct spin_rate *r, uint64_t pair)
{
	spin_soon_perhaps(mapped(r, SPIN_TERM), pair);
}

void
compound_soon_taken(
    const struct spin_word *w, const struct spin_rate *r, uint64_t pair)
{
	spin_soon_vector(&spin_builtin, w[0].stem);
	spin_soon_vector(&spin_builtin, w[1].stem);
	if (spin_perhaps(mapped(r, SPIN_TERM), pair)) {
		__builtin_prefetch(entry(&r[0]));
		__builtin_prefetch(entry(&r[1]));
	}
}

/* ---- what was meant ---- */

/* What a word can mean: itself, and the substitutes the table has. */
enum { MEANINGS = 32 };

struct step {
	float score[MEANINGS]; /* of the best way to it, logarithm */
	float all[MEANINGS];   /* of all ways to it, none */
	unsigned char from[MEANINGS];
	uint64_t hash[MEANINGS];
	uint32_t n;
};

/* How likely the word is each of its meanings, and not swapped. */
static void
set_meanings(
    struct step *st, const struct spin_word *w, const struct spin_rate *r)
{
	const struct spin_entry *e = entry(r);
	const struct spin_sub *subs = spin_builtin.subs + e->subs;
	float kept = e->kept, sum = 1;
	uint32_t k;

	if (kept <= 0)
		kept = 1; /* it can mean nothing else */
	st->n = e->nsubs < MEANINGS ? e->nsubs + 1U : MEANINGS;
	for (k = 1; k < st->n; k++)
		sum += subs[k - 1].weight;
	st->hash[0] = w->stem;
	st->score[0] = logf(kept);
	for (k = 1; k < st->n; k++) {
		st->hash[k] = subs[k - 1].hash;
		st->score[k] = logf((1 - kept) * subs[k - 1].weight / sum);
	}
	for (k = 0; k < st->n; k++)
		st->all[k] = expf(st->score[k]);
}

/* The k-th meaning, from 1. */
static const char *
sub_word(const struct spin_rate *r, uint32_t k)
{
	return spin_builtin.pool +
	    spin_builtin.subs[entry(r)->subs + k - 1].word;
}

/* What it says that two meanings stand side by side. */
static float
likely(uint64_t first, uint64_t second, uint32_t kind)
{
	uint32_t value = spin_phrase(
	    &spin_builtin.pairs, spin_pair(first, second));

	return (value & kind) == 0 ? unknown :
				     often * (float)(value & SPIN_OFTEN) / 10;
}

/* Adds the ways from the step before; known pairs are on the best one if
 * possible. */
static void
follow(struct step *st, const struct step *last, uint32_t kind)
{
	uint32_t j, k;
	float x, best, all;

	for (k = 0; k < st->n; k++) {
		best = 2 * never;
		all = 0;
		for (j = 0; j < last->n; j++) {
			x = likely(last->hash[j], st->hash[k], kind);
			all += last->all[j] * expf(x);
			x += last->score[j];
			if (x > best) {
				best = x;
				st->from[k] = (unsigned char)j;
			}
		}
		st->score[k] += best;
		st->all[k] *= all;
	}
}

/* The last meaning of the best way, and how likely this way is. */
static uint32_t
best_way(const struct step *last, float *share)
{
	uint32_t k, best = 0;
	float all = 0;

	for (k = 0; k < last->n; k++) {
		all += last->all[k];
		if (last->score[k] > last->score[best])
			best = k;
	}
	*share = expf(last->score[best]) / all;
	return best;
}

/* Says what the words stand for, unless that is not likely enough. */
static void
tell(struct compound *c, const struct step *steps, const struct spin_rate *r)
{
	unsigned i = c->words - 1;
	float share;
	uint32_t k = best_way(&steps[i], &share);

	if (share < told && !c->name)
		return;
	for (;; k = steps[i].from[k], i--) {
		if (k > 0)
			c->parts[i] = sub_word(&r[i], k);
		if (i == 0)
			break;
	}
}

void
compound_explain(
    struct compound *c, const struct spin_word *w, const struct spin_rate *r)
{
	struct step steps[COMPOUND_WORDS];
	unsigned i;

	for (i = 0; i < c->words; i++) {
		set_meanings(&steps[i], &w[i], &r[i]);
		if (i > 0)
			follow(&steps[i], &steps[i - 1],
			    c->name ? SPIN_NAME : SPIN_TERM);
	}
	tell(c, steps, r);
}

/* Leaves the meanings that begin with that letter; false: there is none. */
static bool
keep_meanings(struct step *st, const struct spin_rate *r, char own, char meant)
{
	uint32_t k;
	bool any = false;

	for (k = 0; k < st->n; k++)
		if ((k == 0 ? own : *sub_word(r, k)) == meant) {
			any = true;
		} else {
			st->score[k] = never;
			st->all[k] = 0;
		}
	return any;
}

bool
compound_abbreviated(struct compound *c, const struct spin_word *w,
    const struct spin_rate *r, const char *own, const char *meant)
{
	struct step steps[COMPOUND_WORDS];
	unsigned i;

	for (i = 0; i < c->words; i++) {
		set_meanings(&steps[i], &w[i], &r[i]);
		if (!keep_meanings(&steps[i], &r[i], own[i], meant[i]))
			return false;
		if (i > 0)
			follow(&steps[i], &steps[i - 1], SPIN_TERM);
		c->maps += own[i] != meant[i];
	}
	c->weight = compound_most;
	tell(c, steps, r);
	return true;
}

bool
compound_take(struct compound *c, const struct spin_word *w,
    const struct spin_rate *r, unsigned pairs, bool begins)
{
	struct pair p;
	float weight, less = 0;
	size_t i;

	*c = (struct compound){ .words = 0 };
	for (i = 0; i + 1 < COMPOUND_WORDS && (pairs >> i & 1) != 0; i++) {
		p = (struct pair){
			.a = &w[i], .b = &w[i + 1], .x = &r[i], .y = &r[i + 1]
		};
		weight = broken(&p, begins && i == 0);
		/* what is sure goes on with what is */
		if (weight <= 0 ||
		    (weight < compound_sure && c->weight >= compound_sure))
			break;
		c->words = (unsigned)i + 2;
		c->name |= p.name;
		if (weight > c->weight) {
			less = c->weight;
			c->weight = weight;
		} else if (weight > less) {
			less = weight;
		}
		if (p.maps > c->maps)
			c->maps = p.maps;
	}
	c->weight += also * less;
	if (c->weight > compound_most)
		c->weight = compound_most;
	return c->words > 0;
}
