/*
 * unspin - find machine-spun text, and say what it meant
 *
 * A spinner replaces words by a table, blind to sense: "cold war" becomes
 * "chilly struggle".  To the reader each swap is a slip; taken together they
 * are a fingerprint, since the table is the same from page to page.  unspin
 * treats it as a noisy channel: every unit of the lexicons (1 to 6 words, the
 * longest match) adds the logarithm of how much likelier spun text is to have
 * it than clean text, and an original left as it was counts against.  Repeats
 * count less and less: a text about "software programs" says so often.
 *
 * Some findings need no company: phrases nobody writes ("counterfeit
 * consciousness"), and pairs of words that are not known to occur but mean a
 * known term or name when mapped back through the lexicon (compounds), so
 * that nobody had to list them.
 *
 * It errs on spinners whose table it has never seen, on text spun lightly
 * (one word in thirty), and can be fooled by quotations of spun text.
 */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "filter.h"
#include "json.h"
#include "mem.h"
#include "spin.h"

enum {
	RUN = 4096,		/* words looked at together */
	COMPOUND = 4,		/* words of the longest compound */
	THRESHOLD = 256, LEXICON, EXPLAIN, DIALECT, REPAIR,
};

/* What a verdict takes; measured on clean pages, see unspin(1). */
static const float threshold = 7;	/* nats */
static const float strong = 3;		/* a finding that may count as one */
static const unsigned strong_min = 2;	/* distinct ones for a verdict */
static const float shown = 0.8F;	/* reported in a spun text */
/* What a repair takes, by whether the original is the only one known. */
static const float repair_only = 1.5F, repair_several = 2.5F;
static const unsigned units_min = 8;	/* below: cannot tell */
/* Compounds, as scripts/unspin-words has it: flagged from there on, and the
 * bonus if one word or both map back to a term. */
static const float compound_min = 4.3F, one_maps = 2.5F, both_map = 3.5F;
static const int pair_min = 8;	/* tenths: compound_min - both_map */
static const float capital_more = 1.2F;	/* titles and names are odd anyway */
static const float name_weight = 4.5F;
/* What a broken term adds to the score.  In clean text there are 0.3 of them
 * in 1,000 words, but not evenly: a text about one field has more. */
static const float mapped = 3.5F, unmapped = 2.5F;
/* Broken terms come at 20 in 1,000 words or more where they come at all, so a
 * word without one speaks against: 20 / 1,000 nats. */
static const float noise = 0.02F;

struct conf {
	bool tag, drop, quiet, explain, repair;
	const char *lexicon_path, *dialect;
	float threshold;
	struct buf lexicon;
	struct spin_maker maker;
	const struct spin_table *tables[2];	/* the builtin, the user's */
	size_t ntables;
};

struct word {
	struct spin_word w;
	uint32_t value;		/* in the builtin table, */
	uint32_t stem;		/* and that of its stem */
	int first, second;	/* ratings, tenths of nats */
};

/* A finding.  Original: a string of a table, or what the words of a compound
 * stand for, NULL if for themselves. */
struct hit {
	size_t start, end;
	const char *original, *parts[COMPOUND];
	unsigned nparts;
	const char *rule;
	float weight;
	bool weak;		/* shown only in a spun text */
	bool several;		/* it may stand for other things too */
	bool hidden;		/* means nothing in the dialect of the text */
	const struct spin_entry *entry;	/* of a unit, */
	const char *pool;	/* and its table's strings */
};

/* What a unit added to the score, for --explain. */
struct mover {
	size_t start, end;	/* of its first place */
	const char *original;
	float sum;
	unsigned times;
};

struct state {
	struct word run[RUN];
	size_t nrun;
	struct hit *hits;
	size_t nhits, shits;
	uint64_t *seen;		/* hash of keys met: key -> mover */
	uint32_t *seen_at;
	struct mover *movers;
	size_t nmovers, smovers;
	uint32_t seen_mask;
	float sums[SPIN_DIALECTS];
	size_t dialect;		/* the one of the text */
	unsigned units, strongs;
	size_t words;
	bool found;		/* a spun document, for -q */
	struct buf line;
};

enum verdict { NOT_SPUN, SPUN, CANNOT_TELL };

/* ---- the score ---- */

/* The mover of a key, made if need be. */
static struct mover *
mover(struct state *st, uint64_t key)
{
	uint32_t i, j, mask = st->seen_mask;
	uint64_t *keys = st->seen;
	uint32_t *at = st->seen_at;

	if (keys == NULL || st->nmovers * 2 > mask) {
		st->seen_mask = keys == NULL ? 1023 : mask * 2 + 1;
		st->seen = mem_zero((size_t)st->seen_mask + 1,
		    sizeof *st->seen);
		st->seen_at = mem_zero((size_t)st->seen_mask + 1,
		    sizeof *st->seen_at);
		for (i = 0; keys != NULL && i <= mask; i++) {
			if (keys[i] == 0)
				continue;
			for (j = (uint32_t)keys[i] & st->seen_mask;
			    st->seen[j] != 0; j = (j + 1) & st->seen_mask)
				;
			st->seen[j] = keys[i];
			st->seen_at[j] = at[i];
		}
		free(keys);
		free(at);
	}
	for (i = (uint32_t)key & st->seen_mask; st->seen[i] != 0;
	    i = (i + 1) & st->seen_mask)
		if (st->seen[i] == key)
			return &st->movers[st->seen_at[i]];
	if (st->nmovers == st->smovers) {
		st->smovers = st->smovers * 2 + 256;
		st->movers = mem_grow(st->movers, st->smovers,
		    sizeof *st->movers);
	}
	st->seen[i] = key;
	st->seen_at[i] = (uint32_t)st->nmovers;
	memset(&st->movers[st->nmovers], 0, sizeof *st->movers);
	return &st->movers[st->nmovers++];
}

/* Counts one finding of weights w (by dialect); the second time half, from
 * the third on a quarter, after six nothing. */
static void
score(struct state *st, uint64_t key, const float w[SPIN_DIALECTS],
    size_t start, size_t end, const char *original)
{
	struct mover *m = mover(st, key);
	float share, top = 0, x;
	size_t d;

	share = m->times == 0 ? 1.0F : m->times == 1 ? 0.5F :
	    m->times < 6 ? 0.25F : 0.0F;
	for (d = 0; d < SPIN_DIALECTS; d++) {
		x = w[d] > 5.5F ? 5.5F : w[d] < -1.5F ? -1.5F : w[d];
		st->sums[d] += x * share;
		if (fabsf(x) > fabsf(top))
			top = x;
	}
	if (m->times++ == 0) {
		m->start = start;
		m->end = end;
		m->original = original;
		st->strongs += top >= strong;
	}
	m->sum += top * share;
}

static void
hit(struct state *st, const struct hit *h)
{
	if (st->nhits == st->shits) {
		st->shits = st->shits * 2 + 64;
		st->hits = mem_grow(st->hits, st->shits, sizeof *st->hits);
	}
	st->hits[st->nhits++] = *h;
}

/* ---- units of the lexicons ---- */

static const char *
rule_of(const struct spin_entry *e)
{
	return e->kind == SPIN_USER ? "user-list" :
	    e->kind == SPIN_SCAR ? "grammar-scar" : "word-swap";
}

/* The dialect that a unit is most telling of, and has an original in; -1: none,
 * it is an original itself. */
static int
best_dialect(const struct spin_entry *e)
{
	int d, best = -1;

	for (d = 0; d < SPIN_DIALECTS; d++)
		if (e->original[d] != 0 &&
		    (best < 0 || e->weight[d] > e->weight[best]))
			best = d;
	return best;
}

/* The longest unit of table t at run[i]; its length in words, 0 if none. */
static size_t
unit(const struct spin_table *t, const struct state *st, size_t i,
    const struct spin_entry **found, uint64_t *at)
{
	uint64_t key = 0;
	uint32_t v;
	size_t k, n = 0;

	for (k = 0; k < SPIN_WORDS && i + k < st->nrun; k++) {
		key = spin_join(key, &st->run[i + k].w);
		v = k == 0 && t == &spin_builtin ? st->run[i].value :
		    spin_find(t, key);
		if ((v & SPIN_UNIT) != 0) {
			*found = &t->entries[v & SPIN_ENTRY];
			*at = key;
			n = k + 1;
		}
		if ((v & SPIN_PREFIX) == 0)
			break;
	}
	return n;
}

/* A capitalised word within a sentence is a name, and names have reasons of
 * their own ("Shell Group"); broken names are for compound(). */
static bool
named(const struct spin_word *w, size_t n)
{
	return n == 1 && w->capital != 0 && !w->after_break;
}

/* ---- compounds ---- */

/* What is known of a word of a compound, its stem's entry. */
static const struct spin_entry *
rating(const struct word *w)
{
	return &spin_builtin.entries[w->stem & SPIN_ENTRY];
}

/*
 * Maps the words a and b back to a known pair of that kind.  Returns how many
 * of them that takes, and in part what they stand for (NULL: themselves).
 */
static int
map_back(const struct word *a, const struct word *b, uint32_t kind,
    const char *part[2])
{
	const struct spin_entry *x = rating(a), *y = rating(b);
	const struct spin_sub *xs = spin_builtin.subs + x->subs;
	const struct spin_sub *ys = spin_builtin.subs + y->subs;
	uint64_t first, second;
	uint32_t j, k;
	float w, best = 0;
	int n = 0;

	for (j = 0; j <= x->nsubs; j++) {
		first = j == 0 ? a->w.stem : xs[j - 1].hash;
		for (k = j == 0; k <= y->nsubs; k++) {
			second = k == 0 ? b->w.stem : ys[k - 1].hash;
			if ((spin_find(&spin_builtin,
			    spin_pair(first, second)) & kind) == 0)
				continue;
			if (n < (j > 0) + (k > 0))
				n = (j > 0) + (k > 0);
			/* the fewer swaps explain it, the better */
			w = j == 0 ? 10 + ys[k - 1].weight :
			    k == 0 ? 10 + xs[j - 1].weight :
			    (xs[j - 1].weight + ys[k - 1].weight) / 2;
			if (w <= best)
				continue;
			best = w;
			part[0] = j == 0 ? NULL :
			    spin_builtin.pool + xs[j - 1].word;
			part[1] = k == 0 ? NULL :
			    spin_builtin.pool + ys[k - 1].word;
		}
	}
	return n;
}

/* The likeliest that a word may stand for, or NULL. */
static const char *
likeliest(const struct word *w, float score)
{
	const struct spin_entry *e;

	e = &spin_builtin.entries[w->value & SPIN_ENTRY];
	if (e->original[0] != 0 && e->weight[0] >= 1)
		return spin_builtin.pool + e->original[0];
	e = rating(w);
	return e->nsubs == 0 || score < 2 ? NULL :
	    spin_builtin.pool + spin_builtin.subs[e->subs].word;
}

/* How much the pair at run[i] looks like a broken term or name, 0 if not; and
 * what its words stand for. */
static float
broken(const struct state *st, size_t i, const char *part[2], bool *name,
    int *maps)
{
	const struct word *a = &st->run[i], *b = a + 1;
	float first, second;
	bool caps = a->w.capital == 1 && b->w.capital == 1;
	int n;

	/* Nearly every pair leaves here. */
	if (i + 1 >= st->nrun || (!caps && a->first + b->second < pair_min) ||
	    !a->w.lettered || !b->w.lettered)
		return 0;
	first = (float)a->first / 10;
	second = (float)b->second / 10;
	if (rating(a)->nsubs + rating(b)->nsubs == 0 &&
	    first + second < compound_min)
		return 0;
	if (spin_find(&spin_builtin, spin_pair(a->w.stem, b->w.stem)) &
	    (SPIN_PLAIN | SPIN_TERM | SPIN_NAME))
		return 0;
	*maps = caps ? map_back(a, b, SPIN_NAME, part) : 0;
	*name = *maps > 0;
	if (*name)
		return name_weight;
	*maps = n = map_back(a, b, SPIN_TERM, part);
	/* names have reasons of their own */
	if (n == 0 && ((a->w.capital != 0 && i > 0) || b->w.capital != 0))
		return 0;
	if (n == 0) {
		part[0] = likeliest(a, first);
		part[1] = likeliest(b, second);
	}
	first += second + (n == 0 ? 0 : n == 1 ? one_maps : both_map);
	if ((a->w.capital != 0 && i > 0) || b->w.capital != 0)
		first -= capital_more;
	return first < compound_min ? 0 : first > 5.5F ? 5.5F : first;
}

/* Takes the compound at run[i], as long as it goes on; returns its words. */
static size_t
take_compound(struct state *st, size_t i)
{
	struct hit h = { 0 };
	float w[SPIN_DIALECTS], x, best = 0;
	const char *part[2] = { NULL, NULL };
	uint64_t key = 0;
	size_t n = 0, d;
	int maps = 0, most = 0;
	bool name = false, named_it = false;

	while (n + 1 < COMPOUND &&
	    (x = broken(st, i + n, part, &name, &maps)) > 0) {
		if (h.parts[n] == NULL)
			h.parts[n] = part[0];
		h.parts[n + 1] = part[1];
		named_it |= name;
		if (x > best)
			best = x;
		if (maps > most)
			most = maps;
		part[0] = part[1] = NULL;
		n++;
	}
	if (n == 0)
		return 0;
	h.start = st->run[i].w.start;
	h.end = st->run[i + n].w.end;
	h.nparts = (unsigned)n + 1;
	h.weight = best;
	h.rule = named_it ? "broken-name" : "broken-term";
	for (d = 0; d <= n; d++)
		key = spin_pair(key, st->run[i + d].w.stem);
	for (d = 0; d < SPIN_DIALECTS; d++)
		w[d] = named_it ? name_weight : most > 0 ? mapped : unmapped;
	score(st, key, w, h.start, h.end, NULL);
	st->units++;
	hit(st, &h);
	return n + 1;
}

/* ---- the text ---- */

/* Looks for a unit at run[i]; returns how many words it settled. */
static size_t
take_unit(const struct conf *c, struct state *st, size_t i)
{
	const struct spin_entry *e, *best = NULL;
	const struct spin_table *t = NULL;
	uint64_t key = 0, k;
	size_t n = 0, m, j;
	const char *original;
	struct hit h;
	int d;

	for (j = c->ntables; j-- > 0;) {
		m = unit(c->tables[j], st, i, &e, &k);
		if (m > n) {
			n = m;
			best = e;
			key = k;
			t = c->tables[j];
		}
	}
	if (n < 2 && (m = take_compound(st, i)) > 0)
		return m;
	if (n == 0 || named(&st->run[i].w, n))
		return 1;
	st->units++;
	d = best_dialect(best);
	original = d >= 0 ? t->pool + best->original[d] : NULL;
	score(st, key, best->weight, st->run[i].w.start,
	    st->run[i + n - 1].w.end, original);
	if (original != NULL && best->weight[d] >= shown) {
		h = (struct hit){
			.start = st->run[i].w.start,
			.end = st->run[i + n - 1].w.end,
			.original = original, .rule = rule_of(best),
			.weight = best->weight[d],
			.entry = best, .pool = t->pool,
		};
		h.weak = best->kind != SPIN_USER;
		h.several = best->several;
		hit(st, &h);
	}
	return n;
}

/* True if a compound or a unit of the builtin table may begin at run[i]; for
 * most words neither can. */
static bool
promising(const struct state *st, size_t i)
{
	const struct word *a = &st->run[i], *b = a + 1;

	if ((a->value & (SPIN_UNIT | SPIN_PREFIX)) != 0)
		return true;
	return i + 1 < st->nrun && (a->first + b->second >= pair_min ||
	    (a->w.capital == 1 && b->w.capital == 1));
}

/* Looks the word up. */
static void
rate(struct word *w)
{
	const struct spin_slot *s = spin_slot(&spin_builtin, w->w.hash);

	w->value = w->stem = s != NULL ? s->value : 0;
	if (w->w.stem != w->w.hash) {
		s = spin_slot(&spin_builtin, w->w.stem);
		w->stem = s != NULL ? s->value : 0;
	}
	w->first = w->second = SPIN_OTHERS;
	if ((w->stem & SPIN_RATED) != 0) {
		w->first = s->first;
		w->second = s->second;
	}
}

/* Works through the words at hand; none of them is joined to later ones. */
static void
take_run(const struct conf *c, struct state *st)
{
	size_t i, n;

	st->words += st->nrun;
	for (i = 0; i < st->nrun; i++)
		rate(&st->run[i]);
	for (i = 0; i < st->nrun; i += n) {
		n = 1;
		if (!st->run[i].w.possessive &&
		    (c->ntables > 1 || promising(st, i)))
			n = take_unit(c, st, i);
	}
	st->nrun = 0;
}

/* The end of a marker of an auto-blog plugin at p ("[ad_1]"), or NULL. */
static const char *
marker(const char *p, const char *end)
{
	static const char *const names[] = {
		"[ad_1]", "[ad_2]", "[matched_content]", "[source_link]",
		"[source_title]", "[/nospin]", "[nospin]", "[spin]",
		"[/spin]", NULL
	};
	size_t i, n;

	for (i = 0; names[i] != NULL; i++) {
		n = strlen(names[i]);
		if ((size_t)(end - p) >= n && memcmp(p, names[i], n) == 0)
			return p + n;
	}
	return NULL;
}

/*
 * The end of spintax at p ("{big|large}"; "{hardware}", a word protected from
 * the spinner), or NULL.  Braces of templates and code hold other characters,
 * or stand by twos.
 */
static const char *
spintax(const char *p, const char *end, bool *choice)
{
	const char *q;
	size_t bars = 0, words = 1;

	for (q = p + 1; q < end && *q != '}' && q - p < 200; q++) {
		if (*q == '|')
			bars++;
		else if (*q == ' ')
			words++;
		else if (!((*q >= 'a' && *q <= 'z') ||
		    (*q >= 'A' && *q <= 'Z') || *q == '\'' || *q == '-' ||
		    *q == ','))
			return NULL;
	}
	if (q >= end || *q != '}' || q - p < 4 || (q + 1 < end && q[1] == '}'))
		return NULL;
	*choice = bars > 0;
	return bars > 0 || words <= 3 ? q + 1 : NULL;
}

/* Markers and spintax; strchr-like search keeps this out of the way. */
static void
take_marks(struct state *st, struct span text)
{
	const char *p = text.p, *end = p + text.n, *stop, *start, *end2;
	static const float weights[2][SPIN_DIALECTS] = { { 1, 1 }, { 4, 4 } };
	struct hit h;
	bool choice = false;

	for (p = text.p; p < end; p++) {
		start = memchr(p, '[', (size_t)(end - p));
		end2 = memchr(p, '{', (size_t)(end - p));
		if (start == NULL || (end2 != NULL && end2 < start))
			start = end2;
		if (start == NULL)
			return;
		p = start;
		stop = *p == '[' ? marker(p, end) :
		    p > text.p && (p[-1] == '{' || p[-1] == '$' ||
		    p[-1] == '\\') ? NULL : spintax(p, end, &choice);
		if (stop == NULL)
			continue;
		h = (struct hit){
			.start = (size_t)(p - text.p),
			.end = (size_t)(stop - text.p),
			.original = "", .weak = *p == '[' || !choice,
			.rule = *p == '[' ? "plugin-marker" : "spintax",
			.weight = weights[*p == '{' && choice][0],
		};
		hit(st, &h);
		score(st, *p == '[' ? 1 : choice ? 2 : 3,
		    weights[*p == '{' && choice], h.start, h.end, "");
		p = stop - 1;
	}
}

static int
by_place(const void *a, const void *b)
{
	const struct hit *x = a, *y = b;

	return x->start < y->start ? -1 : x->start > y->start;
}

static void
read_text(const struct conf *c, struct state *st, struct span text)
{
	struct word *w;
	size_t at = 0;

	st->nhits = st->nmovers = st->nrun = st->words = 0;
	st->units = st->strongs = 0;
	memset(st->sums, 0, sizeof st->sums);
	if (st->seen != NULL)
		memset(st->seen, 0,
		    ((size_t)st->seen_mask + 1) * sizeof *st->seen);
	take_marks(st, text);
	for (w = st->run; spin_next(text, &at, &w->w); w = &st->run[st->nrun]) {
		if (st->nrun > 0 && (w->w.after_break || st->nrun == RUN - 1)) {
			struct spin_word keep = w->w;

			take_run(c, st);
			st->run[0].w = keep;
			w = st->run;
		}
		spin_soon(&spin_builtin, w->w.hash);
		st->nrun++;
	}
	take_run(c, st);
	if (st->nhits > 1)
		qsort(st->hits, st->nhits, sizeof *st->hits, by_place);
}

/* The score of the dialect that explains the text best. */
static float
total(const struct conf *c, struct state *st)
{
	float best = st->sums[0], x;
	size_t d;

	st->dialect = 0;
	for (d = 0; d < SPIN_DIALECTS; d++) {
		x = st->sums[d];
		if (d == 1)
			x -= noise * (float)st->words;
		if (c->dialect != NULL &&
		    strcmp(c->dialect, spin_dialects[d]) == 0) {
			st->dialect = d;
			return x;
		}
		if (x > best) {
			best = x;
			st->dialect = d;
		}
	}
	return fabsf(best) < 0.05F ? 0 : best;	/* never -0.0 */
}

/* Now that the dialect is known: what each unit means in it. */
static void
settle(struct state *st)
{
	const struct spin_entry *e;
	struct hit *h;
	size_t i;

	for (i = 0; i < st->nhits; i++) {
		h = &st->hits[i];
		if ((e = h->entry) == NULL || e->original[st->dialect] == 0) {
			h->hidden = e != NULL && st->dialect != 1;
			continue;
		}
		h->original = h->pool + e->original[st->dialect];
		h->weight = e->weight[st->dialect];
		h->hidden = h->weight < shown;
	}
}

static enum verdict
judge(const struct conf *c, const struct state *st, float sum)
{
	/* English has a unit in every four words, 99 texts of 100 one in
	 * twenty at least; other languages and noise have one in 25 or less */
	if (st->units < units_min || st->units * 16 < st->words)
		return CANNOT_TELL;
	if (sum >= c->threshold && st->strongs >= strong_min)
		return SPUN;
	return NOT_SPUN;
}

/* ---- what is said of it ---- */

/* How the found phrase is capitalised: 0 not, 1 its first word, 2 its last
 * too. */
static int
capitals(struct span found)
{
	size_t i = found.n;

	if (found.n == 0 || !(found.p[0] >= 'A' && found.p[0] <= 'Z'))
		return 0;
	while (i > 0 && found.p[i - 1] != ' ' && found.p[i - 1] != '\n')
		i--;
	return i > 0 && found.p[i] >= 'A' && found.p[i] <= 'Z' ? 2 : 1;
}

/* An original in the manner of what stands in its place: Chilly Struggle,
 * Cold War. */
static void
put_recased(struct buf *b, const char *original, int capital)
{
	size_t i;
	char c;

	for (i = 0; (c = original[i]) != '\0'; i++) {
		if (c >= 'a' && c <= 'z' && ((i == 0 && capital > 0) ||
		    (capital > 1 && original[i - 1] == ' ' &&
		    strncmp(original + i, "of ", 3) != 0)))
			c = (char)(c - 0x20);
		buf_byte(b, c);
	}
}

/* One word of a compound's original; a plural stays one. */
static void
put_part(struct buf *b, const char *part, struct span found, bool capital)
{
	size_t n;

	if (part == NULL) {
		buf_put(b, found);
		return;
	}
	put_recased(b, part, capital);
	n = strlen(part);
	if (found.n > 3 && found.p[found.n - 1] == 's' &&
	    found.p[found.n - 2] != 's' && n > 0 && part[n - 1] != 's') {
		if (part[n - 1] == 'y' && n > 1 &&
		    strchr("aeiou", part[n - 2]) == NULL) {
			b->n--;
			buf_str(b, "ie");
		}
		buf_byte(b, 's');
	}
}

static void
put_original(struct buf *b, const struct hit *h, struct span text)
{
	struct span found = span_cut(text, h->start, h->end);
	struct spin_word w;
	size_t at = 0;
	unsigned i;
	bool any = false;

	if (h->nparts == 0) {
		put_recased(b, h->original, capitals(found));
		return;
	}
	for (i = 0; i < h->nparts; i++)
		any |= h->parts[i] != NULL;
	for (i = 0; any && i < h->nparts && spin_next(found, &at, &w); i++) {
		if (i > 0)
			buf_byte(b, ' ');
		put_part(b, h->parts[i], span_cut(found, w.start, w.end),
		    w.capital == 1);
	}
}

static bool
visible_hit(const struct hit *h, enum verdict v)
{
	return !h->hidden && (v == SPUN || !h->weak);
}

static void
put_tag(struct stage *s, struct state *st, struct span text, enum verdict v,
    float sum)
{
	struct buf *b = &st->line, o = { 0 };
	bool more = false;
	size_t i;

	b->n = 0;
	buf_print(b, "{\"spun\":%s,\"score\":%.1f,\"hits\":[",
	    v == SPUN ? "true" : v == NOT_SPUN ? "false" : "null",
	    (double)sum);
	for (i = 0; i < st->nhits; i++) {
		const struct hit *h = &st->hits[i];

		if (!visible_hit(h, v))
			continue;
		buf_print(b, "%s{\"start\":%" PRIu64, more ? "," : "",
		    position(s, h->start));
		buf_print(b, ",\"end\":%" PRIu64 ",\"text\":",
		    position(s, h->end));
		more = true;
		json_quote(b, span_cut(text, h->start, h->end));
		buf_str(b, ",\"original\":");
		o.n = 0;
		put_original(&o, h, text);
		json_quote(b, buf_span(&o));
		buf_print(b, ",\"rule\":\"%s\",\"weight\":%.1f}", h->rule,
		    (double)h->weight);
	}
	buf_str(b, "]}");
	buf_free(&o);
	if (!tag(s, "spin", buf_span(b)) && v == SPUN)
		remark(s, "spun (score %.1f)", (double)sum);
}

/* Text for one line: no line ends, and nothing a terminal would obey. */
static void
put_line(struct buf *b, struct span s, bool colours)
{
	size_t from = b->n;

	if (colours)
		buf_visible(b, s);
	else
		buf_put(b, s);
	for (; from < b->n; from++)
		if (b->p[from] == '\n' || b->p[from] == '\r')
			b->p[from] = ' ';
}

static void
put_place(struct stage *s, struct buf *b, const struct piece *p, size_t at)
{
	uint64_t line, column;

	where(s, at, &line, &column);
	b->n = 0;
	put_line(b, span_of(doc_file(p->doc)), colour(s));
	buf_print(b, ":%" PRIu64 ":%" PRIu64 ": ", line, column);
}

static void
report_hits(struct stage *s, struct state *st, const struct piece *p,
    enum verdict v)
{
	struct buf *b = &st->line;
	bool colours = colour(s);
	const struct hit *h;
	struct buf o = { 0 };
	size_t i;

	for (i = 0; i < st->nhits; i++) {
		h = &st->hits[i];
		if (!visible_hit(h, v))
			continue;
		put_place(s, b, p, h->start);
		buf_str(b, colours ? "\"\x1b[1;31m" : "\"");
		put_line(b, span_cut(p->text, h->start, h->end), colours);
		buf_str(b, colours ? "\x1b[0m\"" : "\"");
		o.n = 0;
		put_original(&o, h, p->text);
		if (o.n > 0) {
			buf_str(b, colours ? ": \x1b[32m" : ": ");
			put_line(b, buf_span(&o), colours);
			if (colours)
				buf_str(b, "\x1b[0m");
		}
		buf_print(b, " [%s, %.1f]", h->rule, (double)h->weight);
		report(s, buf_span(b));
	}
	buf_free(&o);
}

static int
by_size(const void *a, const void *b)
{
	const struct mover *x = a, *y = b;
	float d = fabsf(y->sum) - fabsf(x->sum);

	if (d != 0)
		return d > 0 ? 1 : -1;
	return x->start < y->start ? -1 : x->start > y->start;
}

/* What moved the score most, both ways. */
static void
explain(struct stage *s, struct state *st, const struct piece *p)
{
	struct buf *b = &st->line;
	struct mover *m;
	size_t i;

	if (st->nmovers == 0)
		return;
	qsort(st->movers, st->nmovers, sizeof *st->movers, by_size);
	for (i = 0; i < st->nmovers && i < 40; i++) {
		m = &st->movers[i];
		b->n = 0;
		buf_print(b, "  %+.2f  %u x \"", (double)m->sum, m->times);
		put_line(b, span_cut(p->text, m->start, m->end), colour(s));
		buf_byte(b, '"');
		if (m->original != NULL && m->original[0] != '\0')
			buf_print(b, " for \"%s\"", m->original);
		report(s, buf_span(b));
	}
}

static void
report_verdict(struct stage *s, const struct conf *c, struct state *st,
    const struct piece *p, enum verdict v, float sum)
{
	static const char *const say[] = { "not spun", "spun", "cannot tell" };

	if (v != SPUN && !c->explain)
		return;
	put_place(s, &st->line, p, 0);
	buf_print(&st->line, "%s (score %.1f, %u strong, "
	    "%u units in %zu words)", say[v], (double)sum, st->strongs,
	    st->units, st->words);
	report(s, buf_span(&st->line));
	if (c->explain)
		explain(s, st, p);
}

/* Puts the originals back where they are sure enough. */
static void
mend(struct stage *s, struct state *st, struct span text)
{
	const struct hit *h;
	size_t i, done = 0;

	for (i = 0; i < st->nhits; i++) {
		h = &st->hits[i];
		if (h->hidden || h->start < done ||
		    h->rule[0] == 's' || h->rule[0] == 'p' ||
		    h->weight < (h->several ? repair_several : repair_only))
			continue;
		st->line.n = 0;
		put_original(&st->line, h, text);
		if (st->line.n == 0)
			continue;
		replace(s, h->start, h->end, buf_span(&st->line), h->rule);
		done = h->end;
	}
}

static size_t
apply(struct stage *s, const struct piece *p)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	char measure[64];
	enum verdict v;
	float sum;
	int n;

	read_text(c, st, p->text);
	sum = total(c, st);
	v = judge(c, st, sum);
	settle(st);
	count(s, v == SPUN ? "spun" : v == NOT_SPUN ? "not-spun" :
	    "cannot-tell", 1);
	if (c->quiet) {
		st->found |= v == SPUN;
		return p->text.n;
	}
	if (c->tag)
		put_tag(s, st, p->text, v, sum);
	if (c->drop && v == SPUN) {
		n = snprintf(measure, sizeof measure, "score %.1f",
		    (double)sum);
		drop(s, "spun", (struct span){ measure, (size_t)n });
	}
	if (c->repair && v == SPUN)
		mend(s, st, p->text);
	if (!c->tag && !c->drop && !c->repair) {
		report_hits(s, st, p, v);
		report_verdict(s, c, st, p, v, sum);
	}
	return p->text.n;
}

static void
finish(struct stage *s)
{
	const struct conf *c = stage_conf(s);
	const struct state *st = stage_state(s);

	if (c->quiet && !st->found)
		answer_no(s);
}

static void
stop(struct stage *s)
{
	struct state *st = stage_state(s);

	free(st->hits);
	free(st->seen);
	free(st->seen_at);
	free(st->movers);
	buf_free(&st->line);
}

/* ---- options ---- */

static const struct opt opts[] = {
	{ 't', "tag", NULL, "add the verdict and the findings to each record" },
	{ 'd', "drop", NULL, "drop spun documents" },
	{ 'q', "quiet", NULL, "print nothing; exit 0 if a document is spun, "
	    "1 if none" },
	{ REPAIR, "repair", NULL, "put the originals back in spun documents, "
	    "where they are sure enough" },
	{ THRESHOLD, "threshold", "SCORE", "call spun from this score on (7)" },
	{ LEXICON, "lexicon", "FILE", "phrases of your own to look for" },
	{ DIALECT, "dialect", "NAME", "judge by one dialect: news, science, "
	    "articles" },
	{ EXPLAIN, "explain", NULL, "report what moved the score" },
	{ 0 }
};

static const char *
option(void *conf, int o, const char *arg)
{
	struct conf *c = conf;
	char *end;
	size_t d;

	switch (o) {
	case 't':
		c->tag = true;
		break;
	case 'd':
		c->drop = true;
		break;
	case 'q':
		c->quiet = true;
		break;
	case REPAIR:
		c->repair = true;
		break;
	case EXPLAIN:
		c->explain = true;
		break;
	case LEXICON:
		c->lexicon_path = arg;
		break;
	case THRESHOLD:
		c->threshold = strtof(arg, &end);
		if (end == arg || *end != '\0' || !(c->threshold > 0) ||
		    c->threshold > 1e6F)
			return "not a number above 0";
		break;
	case DIALECT:
		c->dialect = arg;
		for (d = 0; d < SPIN_DIALECTS; d++)
			if (strcmp(arg, spin_dialects[d]) == 0)
				return NULL;
		return "not a dialect";
	default:
		break;
	}
	return NULL;
}

static bool
load(struct conf *c, struct buf *why)
{
	FILE *f = fopen(c->lexicon_path, "r");
	const char *wrong;
	uint64_t line;
	size_t n;

	if (f == NULL) {
		buf_print(why, "%s: cannot be read", c->lexicon_path);
		return false;
	}
	do {
		n = fread(buf_reserve(&c->lexicon, 65536), 1, 65536, f);
		c->lexicon.n += n;
	} while (n > 0);
	if (ferror(f)) {
		buf_print(why, "%s: cannot be read", c->lexicon_path);
		fclose(f);
		return false;
	}
	fclose(f);
	wrong = spin_read(&c->maker, buf_span(&c->lexicon), "user", &line);
	if (wrong != NULL) {
		buf_print(why, "%s:%" PRIu64 ": %s", c->lexicon_path, line,
		    wrong);
		return false;
	}
	spin_made(&c->maker);
	c->tables[c->ntables++] = &c->maker.table;
	return true;
}

static bool
ready(void *conf, struct way *how, struct buf *why)
{
	struct conf *c = conf;

	if (c->quiet && (c->tag || c->drop || c->repair)) {
		buf_str(why, "-q does not go with --tag, --drop, --repair");
		return false;
	}
	if (c->threshold == 0)
		c->threshold = threshold;
	c->tables[c->ntables++] = &spin_builtin;
	how->whole = true;
	how->reports = !c->tag && !c->drop && !c->repair;
	how->ordered = c->quiet;	/* finish() has the answer */
	return c->lexicon_path == NULL || load(c, why);
}

static void
forget(void *conf)
{
	struct conf *c = conf;

	spin_free(&c->maker);
	buf_free(&c->lexicon);
}

const struct filter filter_unspin = {
	.name = "unspin",
	.about = "find machine-spun text, and say what it meant",
	.synopsis = "[-q | -t | -d | --repair] [--threshold SCORE] "
	    "[--lexicon FILE]",
	.opts = opts,
	.conf = sizeof(struct conf),
	.state = sizeof(struct state),
	.option = option,
	.ready = ready,
	.forget = forget,
	.apply = apply,
	.finish = finish,
	.stop = stop,
};
