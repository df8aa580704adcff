/*
 * pagetrees.c - the trees that read a page's columns
 *
 * Trees are oblivious: one split a level, the same for all nodes of it.  So a
 * block of lines goes through a tree as four comparisons of bytes in contiguous
 * columns and one look into a table of sixteen, which the compiler turns into
 * vector code, and a neighbour's value is the same column read a row higher or
 * lower.
 */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "pagemodel.h"

enum { TREES_TOGETHER = 16 }; /* whose sums have 16 bits: LEAF_MOST */

/*
 * Blocks of rows go through the trees, which add to sum.  The vector types are
 * GCC's and clang's own, so any machine runs it; one that can look 16 bytes up
 * in a table at once (x86 since 2006, ARM) is fast.  Cells are at most 63, so
 * comparing them as signed is right.
 */
typedef int8_t row32 __attribute__((vector_size(32), aligned(1), may_alias));
typedef uint8_t bits32 __attribute__((vector_size(32)));
typedef uint8_t bits16 __attribute__((vector_size(16)));
typedef uint16_t sums8 __attribute__((vector_size(16)));

#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && \
    !defined(__clang__)
#define FOR_MACHINES __attribute__((target_clones("avx2", "ssse3", "default")))
#else
#define FOR_MACHINES
#endif

#ifdef __clang__
#define IN_PAIRS(a, b, ...) __builtin_shufflevector(a, b, __VA_ARGS__)
#else
#define IN_PAIRS(a, b, ...) __builtin_shuffle(a, b, (bits16){ __VA_ARGS__ })
#endif
#define FRONT 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23
#define BACK 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31

/* table[at] for each of 16, all below 16. */
static inline __attribute__((always_inline)) bits16
look_up(const uint8_t *table, bits16 at)
{
	bits16 t;

	memcpy(&t, table, sizeof(t));
#ifdef __clang__
	for (size_t i = 0; i < sizeof(at); i++)
		at[i] = table[at[i]];
	return at;
#else
	return __builtin_shuffle(t, at);
#endif
}

/* The leaf that each of a block's rows comes to, in two halves. */
static inline __attribute__((always_inline)) void
find_leaves(const struct climber *c, size_t at, bits16 *half)
{
	bits32 leaf = { 0 };
	size_t i;

#pragma GCC unroll 4
	for (i = LINE_SPLITS; i-- > 0;) {
		const row32 *v = (const row32 *)(const void *)(c->col[i] + at);
		row32 above = (row32){ 0 } + c->above[i];

		/* A comparison is 0 or -1: doubling and taking it away
		 * appends a bit. */
		leaf = leaf + leaf - (bits32)(*v > above);
	}
	memcpy(half, &leaf, sizeof(leaf));
}

/* Trees whose sums have 16 bits. */
FOR_MACHINES static void
climb(const struct climber *c, size_t n, size_t at, int32_t *sum)
{
	sums8 part[4] = { 0 };
	size_t i;

	for (; n-- > 0; c++) {
		bits16 half[2], a, b;

		find_leaves(c, at, half);
#pragma GCC unroll 2
		for (i = 0; i < 2; i++) {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
			a = look_up(c->high, half[i]);
			b = look_up(c->low, half[i]);
#else
			a = look_up(c->low, half[i]);
			b = look_up(c->high, half[i]);
#endif
			part[2 * i] += (sums8)IN_PAIRS(a, b, FRONT);
			part[2 * i + 1] += (sums8)IN_PAIRS(a, b, BACK);
		}
	}
	for (i = 0; i < BLOCK_ROWS; i++)
		sum[i] += (int16_t)part[i / 8][i % 8];
}

/* Chooses of each tree the table that this page asks for. */
static void
choose_tables(struct pagerows *r, const struct trees *f)
{
	size_t i, k, at;

	if (f->n > r->nclimbers) {
		r->nclimbers = f->n;
		r->climbers = mem_grow(r->climbers, f->n, sizeof(*r->climbers));
	}
	for (i = 0; i < f->n; i++) {
		const struct tree *t = &f->tree[i];
		struct climber *c = &r->climbers[i];

		for (k = at = 0; k < PAGE_SPLITS; k++)
			at |= (size_t)(*r->col[t->page[k].column] >
				  t->page[k].above)
			    << k;
		for (k = 0; k < LINE_SPLITS; k++) {
			c->col[k] = r->col[t->line[k].column] +
			    t->line[k].offset;
			c->above[k] = (int8_t)t->line[k].above;
		}
		c->low = t->low[at];
		c->high = t->high[at];
	}
}

static void
climb_all(struct pagerows *r, const struct trees *f)
{
	size_t at, i, n;

	choose_tables(r, f);
	for (at = 0; at < r->n; at += BLOCK_ROWS) {
		for (i = 0; i < f->n; i += n) {
			n = f->n - i > TREES_TOGETHER ? TREES_TOGETHER :
							f->n - i;
			climb(r->climbers + i, n, at, r->logit + at);
		}
	}
}

/* What the lines and their surroundings are like, and what one forest says. */
static void
judge_first(struct pagerows *r, const struct page *p, enum forest f)
{
	pagerows_context(r, p);
	memset(r->logit, 0, (r->n + BLOCK_ROWS) * sizeof(*r->logit));
	climb_all(r, &r->model->forest[f]);
}

void
pagerows_judge(struct pagerows *r, const struct page *p)
{
	if (r->n == 0)
		return;
	judge_first(r, p, FIRST);
	pagerows_second(r);
	climb_all(r, &r->model->forest[SECOND]);
}

void
pagerows_judge_alone(struct pagerows *r, const struct page *p)
{
	if (r->n > 0)
		judge_first(r, p, ALONE);
}

/*
 * What is wrong with a page's logits is mostly wrong with all of them: all its
 * comments are main text, or none.  So the page is taken to be one of these:
 * its logits, twice as far from 0, and so much off.  Of what stays, each says
 * how much is right, and the mean of the F1 counts.  (The F1 of the mean would
 * keep a thread of a thousand words for a chance of one in three, and risk all
 * for it.)  Against that it gains half a point of F1 on pages not learnt from.
 */
static const struct kindred {
	int32_t off; /* LOGIT_ONE units */
	unsigned weight;
} kindred[] = {
	{ -9 * LOGIT_ONE, 1 },
	{ -4 * LOGIT_ONE, 3 },
	{ 0, 4 },
	{ 4 * LOGIT_ONE, 3 },
	{ 9 * LOGIT_ONE, 1 },
};

enum { KINDRED = COUNT(kindred) };

/* Of how many words, in 1/1000, of this step each takes for main text. */
static void
add_words(const struct pagemodel *m, size_t step, uint64_t words, uint64_t *sum)
{
	size_t k;

	for (k = 0; k < KINDRED; k++)
		sum[k] += words *
		    pagemodel_chance(
			m, 2 * pagemodel_logit(step) + kindred[k].off);
}

int32_t
pagerows_threshold(const struct pagerows *r, const struct page *p)
{
	uint64_t words[CHANCES] = { 0 }, right[KINDRED] = { 0 };
	uint64_t all[KINDRED] = { 0 }, kept = 0;
	size_t i, k, best = 0;
	double f, top = -1;

	for (i = 0; i < r->n; i++)
		if (p->lines[i].verdict != CUT)
			words[pagemodel_step(r->logit[i])] += r->runs[i];
	for (i = 0; i < CHANCES; i++)
		add_words(r->model, i, words[i], all);
	for (i = CHANCES; i-- > 0;) {
		if (words[i] == 0)
			continue;
		kept += words[i];
		add_words(r->model, i, words[i], right);
		for (k = 0, f = 0; k < KINDRED; k++)
			f += kindred[k].weight * (double)right[k] /
			    (double)(1000 * kept + all[k]);
		if (f > top) {
			top = f;
			best = i;
		}
	}
	return pagemodel_logit(best);
}
