/*
 * spunscore.c - the score of a text, by what was found in it
 *
 * Every phrase adds its weight, the logarithm of how much likelier spun text is
 * to have it than clean text.  Spinners differ, and each swaps more or less of
 * what it could, so there is a sum for each dialect and some shares, and the
 * one that explains the text best counts.
 */
#include "spunscore.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "mem.h"

/* Sums count quarters of hundredths of a nat. */
#define NAT 400

/* The shares of what is in its table that a spinner may swap, and the one that
 * the weights of data/spin are of (-q of scripts/unspin-weigh). */
static const double swapped[SPUN_SHARES] = { 0.1, 0.3, 0.6 };
static const double weighed = 0.5;

/* What a verdict takes; measured on clean pages, see unspin(1). */
/* How much more than of the first is asked of a dialect's score (formal
 * English has much of what science is spun into), and how many distinct
 * findings of SPIN_STRONG a text should have; what each that it lacks costs. */
static const float handicap[SPIN_DIALECTS] = {
	[SPIN_SCIENCE] = 2, [SPIN_PARAPHRASE] = 1
};
static const unsigned strong_min[SPIN_DIALECTS] = { 2, 2, 3, 3 };
static const float lack = 1.5F;
/* How the dialects' originals are counted that were left as they were: clean
 * prose has some for every ten function words, a spun text hardly any, be its
 * spinner's table known or not.  So each function word of the first so many is
 * a credit (for the share that was weighed, and as the share for others),
 * against which the originals count a little more than the channel
 * says, and each finding is doubted a little.  Chosen on windows of 900
 * characters, docs/unspin.md.  Science has no such originals. */
static const float credit[SPIN_DIALECTS] = {
	[SPIN_NEWS] = 0.11F, [SPIN_ARTICLES] = 0.05F, [SPIN_PARAPHRASE] = 0.05F
}; /* nats */
static const size_t credited = 80;
static const int left_percent = 110;
static const int doubt = NAT * 40 / 100;
/* Broken terms come at 20 in 1,000 words or more where they come at all, so a
 * word without one speaks against: 20 / 1,000 nats. */
static const float noise[SPIN_DIALECTS] = { [SPIN_SCIENCE] = 0.02F };
/* Clean text has one listed term in a million words, so some in one text of
 * any length say that parts of it were paraphrased; then no more words speak
 * against that than these for each. */
static const unsigned listed_min = 3;
static const size_t listed_words = 100;
/* Rare words that a thesaurus has for frequent ones: what is taken from each,
 * 1 / 100 nat, and nats for each word of the text, since some authors like
 * them. */
static const short rare_doubt = 60;
static const float rare_noise = 0.03F;

/* ---- what a phrase adds ----
 *
 * A table has it for every weight of data/spin, ready to be summed up, once for
 * each share, and once as it is weighed: what paper mills swap is not weighed
 * by share.
 */
enum { BY_SHARE, AS_WEIGHED, TABLES, TIMES = 7 };
enum { WEIGHTS = SPIN_MOST - (SPIN_LEAST) + 1 };
/* Movers whose sums surely have 32 bits. */
enum { MANY = 1 << 16 };

/*
 * What a weight adds that a phrase has which stands there so many times.  Once
 * a word is what a text is about, it comes again by itself, in clean text and
 * in spun: a finding counts half the second time, and then no more.  An
 * original that a spinner would have swapped wherever it stood says more, if
 * less and less.
 */
static int
adds(int weight, size_t times, bool doubted)
{
	static const unsigned char found[TIMES] = { 0, 4, 6, 6, 6, 6, 6 };
	static const unsigned char left[TIMES] = { 0, 4, 6, 7, 8, 9, 10 };

	if (weight < 0)
		return weight * left[times] * left_percent / 100;
	return weight * found[times] - (weight > 0 && doubted ? doubt : 0);
}

/* A weight of data/spin, as it is if a spinner swaps such a share of what is in
 * its table. */
static int
by_share(int weight, double share)
{
	double w = weight / 100.0, x;

	x = weight < 0 ? w * log(1 - share) / log(1 - weighed) :
			 log(1 + share / weighed * (exp(w) - 1));
	return (int)lround(x * 100);
}

/* Where a weight that stands there so many times is in a table. */
static inline size_t
place(size_t table, size_t times, int weight)
{
	return (table * TIMES + times) * WEIGHTS +
	    (size_t)(weight - SPIN_LEAST);
}

static spun_row *
make_adds(void)
{
	spun_row *t = mem_zero((size_t)TABLES * TIMES * WEIGHTS, sizeof *t);
	size_t n, k;
	int w, x;

	for (w = SPIN_LEAST; w <= SPIN_MOST; w++)
		for (k = 0; k < SPUN_SHARES; k++) {
			x = by_share(w, swapped[k]);
			for (n = 0; n < TIMES; n++) {
				t[place(BY_SHARE, n, w)][k] = adds(x, n, true);
				t[place(AS_WEIGHED, n, w)][k] = adds(
				    w, n, false);
			}
		}
	return t;
}

/* How often the mover stands there, as far as that counts. */
static inline size_t
times_of(const struct mover *m)
{
	return m->times < TIMES ? m->times : TIMES - 1;
}

/* What weights add that stand there as often as the mover, by weight. */
static inline const spun_row *
rows_of(const struct spun *s, const struct mover *m, size_t table)
{
	return &s->adds[place(table, times_of(m), 0)];
}

/* What a mover adds to the sums of a dialect: one that is no unit may have a
 * weight of the user's, which counts as it is. */
static spun_row
added(const struct spun *s, const struct mover *m, size_t d)
{
	const size_t table = d == SPIN_SCIENCE ? AS_WEIGHED : BY_SHARE;
	const int w = m->weight[d];

	if (w < SPIN_LEAST || w > SPIN_MOST)
		return (spun_row){ 0 } +
		    adds(w, times_of(m), table == BY_SHARE);
	return rows_of(s, m, table)[w];
}

/* Adds what a unit adds to the sums of all dialects. */
static inline void
add_unit(const struct spun *s, const struct mover *m, spun_row *sums)
{
	const spun_row *shares = rows_of(s, m, BY_SHARE);
	const spun_row *as_is = rows_of(s, m, AS_WEIGHED);
	size_t d;

	for (d = 0; d < SPIN_DIALECTS; d++)
		sums[d] += (d == SPIN_SCIENCE ? as_is : shares)[m->weight[d]];
}

static inline enum spin_kind
kind_of(const struct mover *m)
{
	return m->unit ? spin_builtin.entries[m->slot].kind : SPIN_KEPT;
}

/* What a rare word adds, once. */
static int
rare_adds(const struct mover *m)
{
	return (m->weight[0] - rare_doubt) * NAT / 100;
}

/* Sums up what some movers say. */
static void
tally_some(struct spun *s, const struct mover *m, const struct mover *end)
{
	spun_row sums[SPIN_DIALECTS] = { { 0 } };
	unsigned strongs[SPIN_DIALECTS] = { 0 };
	enum spin_kind kind;
	size_t d, k;

	for (; m < end; m++) {
		if (m->mentioned)
			continue;
		for (d = 0; d < SPIN_DIALECTS; d++)
			strongs[d] += m->weight[d] >= SPIN_STRONG;
		kind = kind_of(m);
		if (kind == SPIN_RARE) {
			s->rare += rare_adds(m);
			continue;
		}
		s->listed += kind == SPIN_LISTED;
		if (m->unit) {
			add_unit(s, m, sums);
			continue;
		}
		for (d = 0; d < SPIN_DIALECTS; d++)
			sums[d] += added(s, m, d);
	}
	for (d = 0; d < SPIN_DIALECTS; d++) {
		s->strongs[d] += strongs[d];
		for (k = 0; k < SPUN_SHARES; k++)
			s->sums[d][k] += sums[d][k];
	}
}

static void
tally(struct spun *s)
{
	const struct mover *m = s->movers.list, *end = m + s->movers.n;

	memset(s->sums, 0, sizeof s->sums);
	memset(s->strongs, 0, sizeof s->strongs);
	s->listed = 0;
	s->rare = 0;
	for (; end - m > MANY; m += MANY)
		tally_some(s, m, m + MANY);
	tally_some(s, m, end);
}

/* ---- the score ---- */

/* What rare words add, and as much of that as clean text of its length has,
 * which is not due. */
static float
all_rare(const struct spun *s, size_t d)
{
	return d == SPIN_SCIENCE ? 0 : (float)s->rare / NAT;
}

static float
usual_rare(const struct spun *s, size_t d)
{
	return fminf(all_rare(s, d), rare_noise * (float)s->words);
}

bool
spun_many_rare(const struct spun *s)
{
	return all_rare(s, s->dialect) > usual_rare(s, s->dialect);
}

static float
lacks_of(const struct spun *s, size_t d)
{
	return handicap[d] +
	    (s->strongs[d] >= strong_min[d] ?
		    0 :
		    lack * (float)(strong_min[d] - s->strongs[d]));
}

static float
due_of(const struct spun *s, size_t d, size_t k)
{
	size_t n = s->functions < credited ? s->functions : credited;
	size_t words = s->words;
	float each = credit[d] * (float)(swapped[k] / weighed);

	if (s->listed >= listed_min && words > s->listed * listed_words)
		words = s->listed * listed_words;
	return each * (float)n - noise[d] * (float)words - usual_rare(s, d);
}

void
spun_score(struct spun *s, const struct spun_way *way)
{
	size_t d, last = SPIN_DIALECTS - 1, k;
	float x, lacks;

	if (s->adds == NULL)
		s->adds = make_adds();
	tally(s);
	d = way->dialect >= 0 ? last = (size_t)way->dialect : 0;
	for (s->score = -FLT_MAX; d <= last; d++) {
		lacks = lacks_of(s, d);
		for (k = 0; k < SPUN_SHARES; k++) {
			x = (float)s->sums[d][k] / NAT + all_rare(s, d) +
			    due_of(s, d, k);
			x = x > lacks ? x - lacks : x > 0 ? 0 : x;
			if (x <= s->score)
				continue;
			s->score = x;
			s->dialect = d;
			s->share = k;
		}
	}
	if (fabsf(s->score) < 0.05F)
		s->score = 0; /* never -0.0 */
}

float
spun_moved(const struct spun *s, const struct mover *m)
{
	if (m->mentioned)
		return 0;
	if (kind_of(m) == SPIN_RARE)
		return s->dialect == SPIN_SCIENCE ? 0 :
						    (float)rare_adds(m) / NAT;
	return (float)added(s, m, s->dialect)[s->share] / NAT;
}

float
spun_lack(const struct spun *s)
{
	return lacks_of(s, s->dialect);
}

float
spun_due(const struct spun *s)
{
	return due_of(s, s->dialect, s->share);
}

float
spun_share(const struct spun *s)
{
	return s->dialect == SPIN_SCIENCE ? 0 : (float)swapped[s->share];
}
