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

/* Flagged from there on, and the bonus if one word or both map back to a term,
 * as scripts/unspin-words has it: the more, the surer the substitution. */
static const float compound_min = COMPOUND_MIN / 10.0F;
static const float one_maps = 1.1F, one_more = 0.7F;
static const float both_map = -0.5F, both_more = 1.1F, sure = 4;
static const float compound_most = 5.5F;
static const float natural = 5;         /* for words that go together */
static const float capital_more = 1.2F; /* titles and names are odd anyway */
static const float name_weight = 4.5F;
static const float name_least = 2.1F; /* of one word; two are enough */
/* How often a word of a paraphrased term was left alone, by whether known terms
 * have it; and what a pair that is not known costs, logarithm.  Chosen on
 * held-out terms (docs/unspin.md). */
static const float kept_part = 0.6F, kept_other = 0.1F;
static const float unknown = -5, often = 0.3F, most_often = 7;

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

/* What it says that a pair can be mapped back by so many substitutions, the
 * less sure of which has that weight. */
static float
bonus(int swaps, float weight)
{
	if (weight > sure)
		weight = sure;
	return swaps == 1 ? one_maps + one_more * weight :
			    both_map + both_more * weight;
}

/* Maps the words back to a known pair of that kind, if they can be; what can
 * stand in neither place of such a pair need not be tried. */
static void
map_back(struct pair *p, uint32_t kind)
{
	const struct spin_entry *x = entry(p->x), *y = entry(p->y);
	const struct spin_sub *xs = spin_builtin.subs + x->subs;
	const struct spin_sub *ys = spin_builtin.subs + y->subs;
	unsigned one = kind == SPIN_NAME ? SPIN_NAME_1 : SPIN_TERM_1;
	unsigned two = kind == SPIN_NAME ? SPIN_NAME_2 : SPIN_TERM_2;
	unsigned xown = spin_places(p->x->stem), yown = spin_places(p->y->stem);
	uint64_t first, second;
	uint32_t j, k;
	float w;

	p->maps = 0;
	if ((p->x->part.means & one) == 0 || (p->y->part.means & two) == 0)
		return;
	for (j = 0; j <= x->nsubs; j++) {
		if (((j == 0 ? xown : xs[j - 1].places) & one) == 0)
			continue;
		first = j == 0 ? p->a->stem : xs[j - 1].hash;
		for (k = j == 0; k <= y->nsubs; k++) {
			if (((k == 0 ? yown : ys[k - 1].places) & two) == 0)
				continue;
			second = k == 0 ? p->b->stem : ys[k - 1].hash;
			if ((spin_phrase(&spin_builtin.pairs,
				 spin_pair(first, second)) &
				kind) == 0)
				continue;
			w = j == 0 ||
				(k > 0 && ys[k - 1].weight < xs[j - 1].weight) ?
			    ys[k - 1].weight :
			    xs[j - 1].weight;
			w = bonus((j > 0) + (k > 0), w);
			if (p->maps > 0 && w <= p->bonus)
				continue;
			p->bonus = w;
			p->maps = (j > 0) + (k > 0);
		}
	}
}

/* How well the words go together, judged by words like them. */
static float
together(const struct pair *p)
{
	const struct spin_vector *a = spin_vector(&spin_builtin, p->a->stem);
	const struct spin_vector *b = spin_vector(&spin_builtin, p->b->stem);
	int k, sum = 0;
	float x;

	if (a == NULL || b == NULL)
		return 0;
	for (k = 0; k < SPIN_AXES; k++)
		sum += a->first[k] * b->second[k];
	x = (float)sum / (SPIN_AXIS * SPIN_AXIS);
	return x < 0 ? 0 : x > 1 ? 1 : x;
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

	map_back(p, SPIN_TERM);
	if (p->maps == 0 && capital)
		return 0;
	sum += p->maps == 0 ? 0 : p->bonus;
	if (capital)
		sum -= capital_more;
	if (sum >= compound_min)
		sum -= natural * together(p);
	return sum < compound_min ? 0 :
	    sum > compound_most   ? compound_most :
				    sum;
}

/* The same of a term or name. */
static float
broken(struct pair *p, bool begins)
{
	bool caps = p->a->capital == 1 && p->b->capital == 1;
	int sum = p->x->part.first + p->y->part.second;

	if (!compound_likely(p->a, p->x) || !p->a->lettered || !p->b->lettered)
		return 0;
	if (entry(p->x)->nsubs + entry(p->y)->nsubs == 0 &&
	    (float)sum / 10 < compound_min)
		return 0;
	if (spin_phrase(
		&spin_builtin.pairs, spin_pair(p->a->stem, p->b->stem)) &
	    (SPIN_PLAIN | SPIN_TERM | SPIN_NAME))
		return 0;
	p->maps = 0;
	/* "The Healthy" could be any name's with an article */
	if (caps && p->x->part.first > SPIN_FUNCTION &&
	    p->y->part.second > SPIN_FUNCTION)
		map_back(p, SPIN_NAME);
	p->name = p->maps > 1 || (p->maps == 1 && p->bonus >= name_least);
	return p->name ? name_weight : broken_term(p, begins);
}

/* ---- what was meant ---- */

/* What a word can mean: itself, and the substitutes the table has. */
enum { MEANINGS = 32 };

struct step {
	float score[MEANINGS]; /* of the best way to it, logarithm */
	unsigned char from[MEANINGS];
	uint64_t hash[MEANINGS];
	uint32_t n;
};

/* How likely the word is each of its meanings, and not swapped: a word that
 * terms are made of was perhaps left alone. */
static void
set_meanings(
    struct step *st, const struct spin_word *w, const struct spin_rate *r)
{
	const struct spin_entry *e = entry(r);
	const struct spin_sub *subs = spin_builtin.subs + e->subs;
	float kept = e->kept, sum = 1;
	uint32_t k;

	if (kept <= 0)
		kept = spin_places(r->stem) != 0 ? kept_part : kept_other;
	st->n = e->nsubs < MEANINGS ? e->nsubs + 1U : MEANINGS;
	for (k = 1; k < st->n; k++)
		sum += subs[k - 1].weight;
	st->hash[0] = w->stem;
	st->score[0] = logf(kept);
	for (k = 1; k < st->n; k++) {
		st->hash[k] = subs[k - 1].hash;
		st->score[k] = logf((1 - kept) * subs[k - 1].weight / sum);
	}
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

/* Adds the best way from the step before; known pairs are on it if possible. */
static void
follow(struct step *st, const struct step *last, uint32_t kind)
{
	uint32_t j, k;
	float x, best;

	for (k = 0; k < st->n; k++) {
		best = -1e9F;
		for (j = 0; j < last->n; j++) {
			x = last->score[j];
			if (x + most_often <= best)
				continue;
			x += likely(last->hash[j], st->hash[k], kind);
			if (x > best) {
				best = x;
				st->from[k] = (unsigned char)j;
			}
		}
		st->score[k] += best;
	}
}

/* Says what the words of a compound most likely stand for. */
static void
explain(
    struct compound *c, const struct spin_word *w, const struct spin_rate *r)
{
	struct step steps[COMPOUND_WORDS];
	uint32_t kind = c->name ? SPIN_NAME : SPIN_TERM, k, best = 0;
	unsigned i;

	for (i = 0; i < c->words; i++) {
		set_meanings(&steps[i], &w[i], &r[i]);
		if (i > 0)
			follow(&steps[i], &steps[i - 1], kind);
	}
	i = c->words - 1;
	for (k = 1; k < steps[i].n; k++)
		if (steps[i].score[k] > steps[i].score[best])
			best = k;
	for (k = best;; k = steps[i].from[k], i--) {
		c->parts[i] = k == 0 ? NULL :
				       spin_builtin.pool +
			spin_builtin.subs[entry(&r[i])->subs + k - 1].word;
		if (i == 0)
			break;
	}
}

bool
compound_take(struct compound *c, const struct spin_word *w,
    const struct spin_rate *r, bool begins)
{
	struct pair p;
	float weight;
	size_t i;

	*c = (struct compound){ .words = 0 };
	for (i = 0; i + 1 < COMPOUND_WORDS; i++) {
		p = (struct pair){
			.a = &w[i], .b = &w[i + 1], .x = &r[i], .y = &r[i + 1]
		};
		if ((weight = broken(&p, begins && i == 0)) <= 0)
			break;
		c->words = (unsigned)i + 2;
		c->name |= p.name;
		if (weight > c->weight)
			c->weight = weight;
		if (p.maps > c->maps)
			c->maps = p.maps;
	}
	if (c->maps > 0)
		explain(c, w, r);
	return c->words > 0;
}
