/*
 * compound.c - broken terms and names
 *
 * Clean text has an endless store of rare pairs of words, so that a pair is
 * not known says little.  What the words themselves are says more: some, as
 * the first or the second of a pair, are seen far more often in paraphrased
 * terms (scripts/unspin-words rates them).  Still more says that the pair maps
 * back to an established term, word by word through what each may stand for.
 */
#include "compound.h"

/* Flagged from there on, and the bonus if one word or both map back to a term,
 * as scripts/unspin-words has it: the more, the surer the substitution. */
static const float compound_min = 4.8F;
static const float one_maps = 1.1F, one_more = 0.7F;
static const float both_map = -0.5F, both_more = 1.1F, sure = 4;
static const float compound_most = 5.5F;
static const float capital_more = 1.2F;	/* titles and names are odd anyway */
static const float name_weight = 4.5F;
static const float name_least = 2.1F;	/* of one word; two are enough */

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
	const char *part[2];	/* NULL: the word itself */
	int maps;		/* how many words stand for another */
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

/* Maps the words back to a known pair of that kind, if they can be. */
static void
map_back(struct pair *p, uint32_t kind)
{
	const struct spin_entry *x = entry(p->x), *y = entry(p->y);
	const struct spin_sub *xs = spin_builtin.subs + x->subs;
	const struct spin_sub *ys = spin_builtin.subs + y->subs;
	uint64_t first, second;
	uint32_t j, k;
	float w;

	p->maps = 0;
	for (j = 0; j <= x->nsubs; j++) {
		first = j == 0 ? p->a->stem : xs[j - 1].hash;
		for (k = j == 0; k <= y->nsubs; k++) {
			second = k == 0 ? p->b->stem : ys[k - 1].hash;
			if ((spin_phrase(&spin_builtin,
			    spin_pair(first, second)) & kind) == 0)
				continue;
			w = j == 0 || (k > 0 && ys[k - 1].weight <
			    xs[j - 1].weight) ? ys[k - 1].weight :
			    xs[j - 1].weight;
			w = bonus((j > 0) + (k > 0), w);
			if (p->maps > 0 && w <= p->bonus)
				continue;
			p->bonus = w;
			p->maps = (j > 0) + (k > 0);
			p->part[0] = j == 0 ? NULL :
			    spin_builtin.pool + xs[j - 1].word;
			p->part[1] = k == 0 ? NULL :
			    spin_builtin.pool + ys[k - 1].word;
		}
	}
}

/* The likeliest that a word may stand for, or NULL. */
static const char *
likeliest(const struct spin_rate *r, float score)
{
	const struct spin_entry *e;

	e = &spin_builtin.entries[r->value & SPIN_ENTRY];
	if (e->original[0] != 0 && e->weight[0] >= 100)
		return spin_builtin.pool + e->original[0];
	e = entry(r);
	return e->nsubs == 0 || score < 2 ? NULL :
	    spin_builtin.pool + spin_builtin.subs[e->subs].word;
}

/* How much the pair looks like a broken term, 0 if not. */
static float
broken_term(struct pair *p, bool begins)
{
	float first = (float)p->x->first / 10;
	float second = (float)p->y->second / 10;
	float sum = first + second;
	/* names have reasons of their own */
	bool capital = (p->a->capital != 0 && !begins) || p->b->capital != 0;

	map_back(p, SPIN_TERM);
	if (p->maps == 0) {
		if (capital)
			return 0;
		p->part[0] = likeliest(p->x, first);
		p->part[1] = likeliest(p->y, second);
	}
	sum += p->maps == 0 ? 0 : p->bonus;
	if (capital)
		sum -= capital_more;
	return sum < compound_min ? 0 :
	    sum > compound_most ? compound_most : sum;
}

/* The same of a term or name. */
static float
broken(struct pair *p, bool begins)
{
	bool caps = p->a->capital == 1 && p->b->capital == 1;
	int sum = p->x->first + p->y->second;

	if (!compound_likely(p->a, p->x) || !p->a->lettered ||
	    !p->b->lettered)
		return 0;
	if (entry(p->x)->nsubs + entry(p->y)->nsubs == 0 &&
	    (float)sum / 10 < compound_min)
		return 0;
	if (spin_phrase(&spin_builtin, spin_pair(p->a->stem, p->b->stem)) &
	    (SPIN_PLAIN | SPIN_TERM | SPIN_NAME))
		return 0;
	p->part[0] = p->part[1] = NULL;
	p->maps = 0;
	if (caps)
		map_back(p, SPIN_NAME);
	p->name = p->maps > 1 || (p->maps == 1 && p->bonus >= name_least);
	return p->name ? name_weight : broken_term(p, begins);
}

bool
compound_take(struct compound *c, const struct spin_word *w,
    const struct spin_rate *r, bool begins)
{
	size_t i;

	struct pair p;
	float weight;

	c->words = 0;
	for (i = 0; c->words < COMPOUND_WORDS; i++) {
		p = (struct pair){ .a = &w[i], .b = &w[i + 1], .x = &r[i],
			.y = &r[i + 1] };
		if ((weight = broken(&p, begins && i == 0)) <= 0)
			break;
		if (c->words == 0)
			*c = (struct compound){ .words = 1 };
		if (c->parts[c->words - 1] == NULL)
			c->parts[c->words - 1] = p.part[0];
		c->parts[c->words++] = p.part[1];
		c->name |= p.name;
		if (weight > c->weight)
			c->weight = weight;
		if (p.maps > c->maps)
			c->maps = p.maps;
	}
	return c->words > 0;
}
