/*
 * spun.c - what a spinner left in a text, and what that says of the text
 *
 * The spinner is taken for a noisy channel: every unit of the lexicons (1 to 6
 * words, the longest match) adds the logarithm of how much likelier spun text
 * is to have it than clean text, and an original left as it was counts
 * against.  Both depend on how much the spinner swaps, so the text is scored
 * for some shares of it (spunscore.c), and the one that explains it best
 * counts.  Repeats of a finding count little: a text about "software programs"
 * says so often.
 */
#include "spun.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "initials.h"
#include "marks.h"
#include "mem.h"
#include "mention.h"
#include "spunscore.h"

enum {
	RUN =
	    COMPOUND_RUN, /* words looked at together: they stay in the cache */
};

/* What a report takes; measured on clean pages, see unspin(1). */
static const float borrowed = 4;      /* if it is of another dialect */
static const unsigned units_min = 8;  /* below: cannot tell, */
static const unsigned units_sure = 5; /* unless it is spun as they stand */
/* What a broken name or term adds, by whether it maps back to a known one.  In
 * clean text there are 0.3 broken terms in 1,000 words, but not evenly: a text
 * about one field has more. */
static const short name_weight[SPIN_DIALECTS] = { 450, 450, 450, 450 };
static const short mapped[SPIN_DIALECTS] = { 350, 350, 350, 350 };
static const short unmapped[SPIN_DIALECTS] = { 250, 250, 250, 250 };
static const short unsure[SPIN_DIALECTS] = { 0, 0, 0, 0 };
/* The more words a text has for each different broken term, the more likely
 * are these what clean text has by chance, so the more must each weigh to be
 * reported: nothing beyond the least where it has so many words, which are but
 * the term itself, and that weight is enough in any text. */
static const float dense = 3.1F, any_text = 4.8F;
static const float sure = (float)COMPOUND_SURE / 10;
static const size_t prose = 20; /* words: in fewer English is not known */
/* Beside what docs/unspin.md has of clean text of all kinds. */
static const short article_weight[SPIN_DIALECTS] = { 280, 280, 280, 280 };
/* Marks: a choice in spintax, other ones. */
static const short choice_weight[SPIN_DIALECTS] = { 400, 400, 400, 400 };
static const short mark_weight[SPIN_DIALECTS] = { 100, 100, 100, 100 };

/* ---- sets of the words at hand ---- */

struct set {
	uint64_t bits[RUN / 64 + 1]; /* the last: none */
};

/* What may be found at the words. */
struct finds {
	struct set words;     /* units of one word, */
	struct set longer;    /* of several */
	struct set compounds; /* with the next */
	struct set articles;
};

/* Adds those of sixteen words, from the i-th on. */
static inline void
set_add(struct set *s, size_t i, unsigned bits)
{
	s->bits[i / 64] |= (uint64_t)bits << i % 64;
}

/* The words from the i-th on, some of them at least. */
static inline unsigned
set_from(const struct set *s, size_t i)
{
	return (unsigned)(s->bits[i / 64] >> i % 64 |
	    s->bits[i / 64 + 1] << 1 << (63 - i % 64));
}

/* Lists them; returns their number. */
static size_t
members(const struct set *s, uint16_t at[RUN])
{
	size_t k, n = 0;
	uint64_t bits;

	for (k = 0; k < RUN / 64; k++)
		for (bits = s->bits[k]; bits != 0; bits &= bits - 1)
			at[n++] = (uint16_t)(k * 64 +
			    (size_t)__builtin_ctzll(bits));
	return n;
}

/* ---- what is found ---- */

static void
hit(struct spun *s, const struct mover *m, const struct spun_hit *h)
{
	s->hits = mem_room(s->hits, s->nhits, &s->shits, sizeof *s->hits);
	s->hits[s->nhits] = *h;
	s->hits[s->nhits++].mover = (uint32_t)(m - s->movers.list);
}

/* ---- units of the lexicons ---- */

static const char *
rule_of(const struct spin_entry *e)
{
	static const char *const rules[] = { [SPIN_KEPT] = "word-swap",
		[SPIN_RARE] = "rare-synonym",
		[SPIN_SWAP] = "word-swap",
		[SPIN_SCAR] = "grammar-scar",
		[SPIN_BROKEN] = "broken-name",
		[SPIN_LISTED] = "listed-term" };

	return rules[e->kind];
}

/* The longest unit of two words or more at run[i]; returns its words, 0: there
 * is none. */
static size_t
look_on(const struct spun *s, size_t i, uint32_t *unit)
{
	uint64_t key = s->run[i].hash;
	uint32_t v;
	size_t k = 1, words = 0;

	do {
		key = spin_more(key, &s->run[i + k]);
		v = spin_phrase(&spin_builtin.units, key);
		if ((v & SPIN_UNIT) != 0) {
			*unit = v;
			words = k + 1;
		}
	} while ((v & SPIN_PREFIX) != 0 && ++k < SPIN_WORDS &&
	    !s->run[i + k].begins);
	return words;
}

/* True if the unit of these words means something without company. */
static bool
alone(const struct spin_entry *e, const struct spin_word *w, size_t words)
{
	switch (e->kind) {
	case SPIN_LISTED:
		return true;
	case SPIN_BROKEN:
		return w->capital && w[words - 1].capital;
	default:
		return false;
	}
}

/* What is known of a unit that is new to the text.  Its weights are asked for,
 * since they are not to be had soon. */
static void
set_mover(struct mover *m, const struct spin_word *w, size_t words)
{
	const struct spin_entry *e = &spin_builtin.entries[m->slot];

	__builtin_prefetch(e);
	mover_set(m, e->weight, w->start, w[words - 1].end, NULL);
}

/* Takes a unit as a finding. */
static void
tell(struct spun *s, uint32_t unit, const struct spin_word *w, size_t words)
{
	const struct spin_entry *e = &spin_builtin.entries[unit];

	hit(s, &s->movers.list[s->movers.seen[unit] - 1],
	    &(struct spun_hit){
		.start = w->start,
		.end = w[words - 1].end,
		.entry = e,
		.weak = !alone(e, w, words),
		.original = spin_builtin.pool + e->original[e->best],
		.weight = (float)e->weight[e->best] / 100,
		.rule = rule_of(e),
		.several = e->several,
	    });
}

/* Takes the unit of several words at run[i]; returns how many, 0: none. */
static size_t
take_longer(struct spun *s, size_t i)
{
	const struct spin_word *w = &s->run[i];
	uint32_t value, unit, fresh;
	const size_t words = look_on(s, i, &value);

	if (words == 0)
		return 0;
	unit = value & SPIN_ENTRY;
	s->units++;
	if (movers_units(&s->movers, &unit, 1, &fresh) > 0)
		set_mover(&s->movers.list[s->movers.n - 1], w, words);
	if ((value & SPIN_TELLS) != 0)
		tell(s, unit, w, words);
	return words;
}

/* Takes the units of one word, but those that other findings settled.  Nearly
 * all are originals, left as they were, and only counted. */
static void
take_words(struct spun *s, const struct set *words)
{
	uint32_t units[RUN], told[RUN], fresh[RUN], value;
	uint16_t at[RUN];
	const size_t all = members(words, at);
	size_t i, n = 0, ntold = 0, nfresh;
	struct mover *m;

	for (i = 0; i < all; i++) {
		value = s->rates[at[i]].value;
		units[n] = value & SPIN_ENTRY;
		at[n] = at[i];
		told[ntold] = at[i];
		n += value != 0;
		ntold += (value & SPIN_TELLS) != 0;
	}
	s->units += (unsigned)n;
	nfresh = movers_units(&s->movers, units, n, fresh);
	m = s->movers.list + s->movers.n - nfresh;
	for (i = 0; i < nfresh; i++)
		set_mover(&m[i], &s->run[at[fresh[i]]], 1);
	for (i = 0; i < ntold; i++)
		tell(s, s->rates[told[i]].value & SPIN_ENTRY, &s->run[told[i]],
		    1);
}

/* ---- compounds ---- */

static uint64_t
compound_key(const struct spin_word *w, size_t n)
{
	uint64_t key = 0;
	size_t k;

	for (k = 0; k < n; k++)
		key = spin_pair(key, w[k].stem);
	return key;
}

/* Takes the compound at run[i]; returns how many words it settled: those of
 * one that is not sure can be units as well. */
static size_t
take_compound(struct spun *s, size_t i, const struct set *compounds)
{
	struct compound c;
	struct spun_hit h;
	struct mover *m;
	const short *weight;

	if (!compound_take(&c, &s->run[i], &s->rates[i], set_from(compounds, i),
		s->run[i].begins))
		return 0;
	h = (struct spun_hit){ .start = s->run[i].start,
		.end = s->run[i + c.words - 1].end,
		.compound = c,
		.weight = c.weight,
		.rule = c.name ? "broken-name" : "broken-term" };
	weight = c.weight < sure ? unsure :
	    c.name               ? name_weight :
	    c.maps > 0           ? mapped :
				   unmapped;
	m = movers_key(&s->movers, compound_key(&s->run[i], c.words));
	s->broken += m->times == 0;
	mover_add(m, weight, h.start, h.end, NULL);
	s->units += c.weight >= sure;
	hit(s, m, &h);
	if (c.weight >= sure)
		return c.words;
	s->hinted = h.end;
	return 0;
}

/* Takes the terms whose abbreviation is that of others. */
static void
take_initials(struct spun *s, struct span text)
{
	struct initials found = { text, 0 };
	struct initials_found f;
	struct spun_hit h = { .rule = "broken-term", .abbreviated = true };
	struct mover *m;

	while (initials_next(&found, &f)) {
		h.start = f.start;
		h.end = f.end;
		h.compound = f.compound;
		h.weight = f.compound.weight;
		m = movers_key(
		    &s->movers, compound_key(f.words, f.compound.words));
		s->broken += m->times == 0;
		mover_add(m, mapped, h.start, h.end, NULL);
		hit(s, m, &h);
	}
}

/* Says what a compound stands for, once: its words are read again, for few
 * compounds of clean text are ever shown. */
static void
explain(struct spun_hit *h, struct span text)
{
	struct spin_word w[COMPOUND_WORDS];
	struct spin_rate r[COMPOUND_WORDS];
	const struct spin_words *t = &spin_builtin.words;
	size_t at = h->start, i;

	if (h->compound.maps == 0 || h->abbreviated)
		return;
	for (i = 0; i < h->compound.words && spin_next(text, &at, &w[i]); i++)
		compound_rate(t, &r[i], &w[i], spin_place(t, w[i].hash));
	compound_explain(&h->compound, w, r);
	h->compound.maps = 0;
}

/* ---- articles ---- */

static bool
among(const char *letters, char c)
{
	return c != '\0' && strchr(letters, c) != NULL;
}

/*
 * True if the word, of four letters or more, begins with a vowel, or with what
 * is surely spoken as a consonant.  Undecided are h and u ("an hour", "a
 * unit"), "one", "eu-", and what may be spelt out or is no word ("an fsync").
 */
static bool
fits_an(const char *p)
{
	if (among("aei", p[0]))
		return memcmp(p, "eu", 2) != 0 && memcmp(p, "ew", 2) != 0;
	return p[0] == 'o' && memcmp(p, "on", 2) != 0 && p[1] != 'u';
}

static bool
fits_a(const char *p)
{
	return among("bcdfgjklmnpqrstvwyz", p[0]) &&
	    (among("aeiou", p[1]) ||
		(among("rl", p[1]) && among("bcdfgpt", p[0])) ||
		(p[0] == 's' && among("ptck", p[1])));
}

/*
 * A spinner swaps the word behind an article and not the article: "a
 * additional", "an huge".  Whatever its table: there is one in 1,000 words of
 * its text, and one in 50,000 of clean news.
 */
static void
take_article(struct spun *s, size_t i)
{
	const struct spin_word *w = &s->run[i], *next = &s->run[i + 1];
	const char *p = s->text.p + next->start;
	bool an = w->end - w->start > 1;
	struct spun_hit h;
	struct mover *m;

	if (next->begins || next->hyphen || next->capital != 0 ||
	    next->end - next->start < 4 ||
	    s->rates[i + 1].part.first == SPIN_FUNCTION ||
	    !(an ? fits_a(p) : fits_an(p)))
		return;
	h = (struct spun_hit){ .start = w->start,
		.end = w->end,
		.original = an ? "a" : "an",
		.rule = "grammar-scar",
		.weak = true,
		.weight = (float)article_weight[0] / 100 };
	m = movers_key(&s->movers, spin_pair(w->hash, next->stem));
	mover_add(m, article_weight, w->start, next->end, NULL);
	hit(s, m, &h);
}

/* ---- the text ---- */

/* What is asked of every word at hand, in columns. */
struct columns {
	struct compound_columns c;
	unsigned char marks[COMPOUND_COLUMN]; /* of values */
};

enum { MARKS = 24 }; /* bits of a value below those */

static inline void
put_part(struct columns *c, size_t i, struct spin_part p)
{
	c->c.first[i] = p.first;
	c->c.second[i] = p.second;
	c->c.means[i] = p.means;
}

/* What the table knows of the words at hand.  It is far larger than the nearest
 * cache: so all are asked for before the first is used. */
static void
rate_run(struct spun *s, struct columns *c)
{
	/* a copy, so that its members stay in registers */
	const struct spin_words t = spin_builtin.words;
	const struct spin_word *w = s->run;
	struct spin_rate *r = s->rates;
	const size_t all = s->nrun;
	uint32_t places[RUN], plurals[RUN];
	size_t i, n = 0, k;

	for (i = 0; i < all; i++) {
		places[i] = spin_place(&t, w[i].hash);
		__builtin_prefetch(&t.slots[places[i]]);
		plurals[n] = (uint32_t)i;
		n += w[i].stem != w[i].hash;
		c->c.capital[i] = w[i].capital;
		c->c.begins[i] = w[i].begins;
	}
	for (i = 0; i < all; i++) {
		r[i].value = r[i].stem = spin_at(
		    &t, places[i], w[i].hash, &r[i].part);
		put_part(c, i, r[i].part);
		c->marks[i] = (unsigned char)(r[i].value >> MARKS);
	}
	for (i = 0; i < n; i++) {
		k = plurals[i];
		r[k].stem = spin_at(
		    &t, spin_place(&t, w[k].stem), w[k].stem, &r[k].part);
		put_part(c, k, r[k].part);
	}
	c->c.begins[all] = true;
}

/* Those of sixteen values that have the mark. */
static inline bytes16
marked(bytes16 marks, uint32_t mark)
{
	const unsigned char m = (unsigned char)(mark >> MARKS);

	return (bytes16)((marks & m) == m);
}

/*
 * Says what may be found where; counts function words.  A capitalised word
 * within a sentence is a name, and names have reasons of their own ("Shell
 * Group"); broken names are for compounds.
 */
static void
look_over(struct spun *s, const struct columns *c, struct finds *f)
{
	bytes16 marks, small, ends, function;
	size_t i;

	for (i = 0; i < s->nrun; i += 16) {
		marks = bytes16_load(&c->marks[i]);
		small = (bytes16)((bytes16_load(&c->c.capital[i]) == 0) |
		    (bytes16_load(&c->c.begins[i]) != 0));
		ends = (bytes16)(bytes16_load(&c->c.begins[i + 1]) != 0);
		function = (bytes16)(bytes16_load(&c->c.first[i]) ==
		    (unsigned char)SPIN_FUNCTION);
		s->functions += bytes16_sum(function & 1);
		set_add(&f->words, i,
		    bytes16_bits(marked(marks, SPIN_UNIT) & small));
		set_add(&f->longer, i,
		    bytes16_bits(marked(marks, SPIN_PREFIX) & ~ends));
		set_add(
		    &f->articles, i, bytes16_bits(marked(marks, SPIN_ARTICLE)));
		set_add(&f->compounds, i, compound_likely(&c->c, i));
	}
}

/* Leaves the words that may begin a longer unit with the next.  Whether they do
 * is anybody's guess, so no branch asks; the unit that may be is asked for. */
static void
sift_longer(const struct spun *s, struct set *longer)
{
	const struct spin_phrases t = spin_builtin.units;
	const struct spin_word *w;
	uint16_t at[RUN];
	const size_t n = members(longer, at);
	uint64_t key;
	bool perhaps;
	size_t k;

	*longer = (struct set){ { 0 } };
	for (k = 0; k < n; k++) {
		w = &s->run[at[k]];
		key = spin_more(w[0].hash, &w[1]);
		perhaps = spin_perhaps(&t.filter, key);
		set_add(longer, at[k], perhaps);
		spin_soon(&t, key & -(uint64_t)perhaps);
	}
}

/* Leaves the compounds whose words are not known to stand together.  Nearly
 * every look misses the nearest caches: so each step is taken for all of them
 * before the next. */
static void
sift_compounds(const struct spun *s, struct set *compounds)
{
	const struct spin_table *t = &spin_builtin;
	const struct spin_word *w;
	uint16_t at[RUN];
	uint64_t pairs[RUN], asked[RUN];
	size_t n = members(compounds, at), left = 0, unknown = 0, k;

	*compounds = (struct set){ { 0 } };
	for (k = 0; k < n; k++) {
		w = &s->run[at[k]];
		pairs[k] = spin_pair(w[0].stem, w[1].stem);
		asked[k] = compound_asked(pairs[k], &s->rates[at[k]]);
		spin_soon_perhaps(&t->mapped, asked[k]);
	}
	for (k = 0; k < n; k++) {
		w = &s->run[at[k]];
		at[left] = at[k];
		pairs[left] = pairs[k];
		left += w[0].lettered & w[1].lettered &
		    ((asked[k] == 0) | spin_perhaps(&t->mapped, asked[k]));
	}
	for (k = 0; k < left; k++)
		spin_soon_plain(&t->plain, pairs[k]);
	for (k = 0; k < left; k++) {
		if (!compound_unknown(pairs[k]))
			continue;
		set_add(compounds, at[k], 1);
		compound_soon_asked(&s->rates[at[k]], pairs[k]);
		at[unknown] = at[k];
		pairs[unknown++] = pairs[k];
	}
	for (k = 0; k < unknown; k++)
		compound_soon_taken(&s->run[at[k]], &s->rates[at[k]], pairs[k]);
}

/* Looks for what may be at run[i] beside its word: a longer unit, a compound,
 * an article that does not fit; returns how many words it settled. */
static size_t
take(struct spun *s, size_t i, const struct finds *f)
{
	size_t n;

	if ((set_from(&f->longer, i) & 1) != 0 && (n = take_longer(s, i)) > 0)
		return n;
	if ((set_from(&f->compounds, i) & 1) != 0 &&
	    s->run[i].start >= s->hinted &&
	    (n = take_compound(s, i, &f->compounds)) > 0)
		return n;
	if ((set_from(&f->articles, i) & 1) != 0)
		take_article(s, i);
	return 0;
}

/* Puts the hits from there on in order of place. */
static void
sort_hits(struct spun *s, size_t from)
{
	struct spun_hit h;
	size_t i, k;

	for (i = from + 1; i < s->nhits; i++) {
		if (s->hits[i - 1].start <= s->hits[i].start)
			continue;
		h = s->hits[i];
		for (k = i; k > from && s->hits[k - 1].start > h.start; k--)
			s->hits[k] = s->hits[k - 1];
		s->hits[k] = h;
	}
}

/* Works through the words at hand.  What several of them make comes first: they
 * are then no units by themselves. */
static void
take_run(struct spun *s)
{
	const size_t from = s->nhits;
	struct columns columns = { .marks = { 0 } };
	struct finds f = { .words = { { 0 } } };
	struct set any;
	uint16_t at[RUN];
	size_t i, k, n, done = 0;

	rate_run(s, &columns);
	look_over(s, &columns, &f);
	sift_longer(s, &f.longer);
	sift_compounds(s, &f.compounds);
	for (i = 0; i < RUN / 64; i++)
		any.bits[i] = f.longer.bits[i] | f.compounds.bits[i] |
		    f.articles.bits[i];
	n = members(&any, at);
	for (k = 0; k < n; k++) {
		if ((i = at[k]) < done)
			continue;
		for (done = i + take(s, i, &f); i < done; i++)
			s->rates[i].value = 0;
	}
	take_words(s, &f.words);
	sort_hits(s, from);
}

/* Takes what the user's list finds. */
static void
take_wanted(struct spun *s, const struct wanted *list, struct span text)
{
	const struct wanted_hit *w;
	const struct wanted_row *r;
	struct mover *m;
	struct spun_hit h = { .rule = "user-list" };
	size_t i;

	wanted_find(list, &s->wanted, text);
	for (i = 0; i < s->wanted.nhits; i++) {
		w = &s->wanted.hits[i];
		r = w->row;
		h.start = w->start;
		h.end = w->end;
		h.original = list->pool.p + r->original;
		h.weight = (float)r->weight[0] / 100;
		/* keys that no compound has */
		m = movers_key(&s->movers, 4 + (uint64_t)(r - list->rows));
		mover_add(m, r->weight, h.start, h.end, h.original);
		s->units++;
		hit(s, m, &h);
	}
}

/* Takes the markers of plugins and spintax. */
static void
take_marks(struct spun *s, struct span text)
{
	struct marks marks = marks_of(text);
	struct mark mark;
	struct mover *m;
	const short *weight;
	struct spun_hit h = { .original = "" };

	while (marks_next(&marks, &mark)) {
		weight = mark.kind == MARK_CHOICE ? choice_weight : mark_weight;
		h.start = mark.start;
		h.end = mark.end;
		h.weak = mark.kind != MARK_CHOICE;
		h.rule = mark.kind == MARK_PLUGIN ? "plugin-marker" : "spintax";
		h.weight = (float)weight[0] / 100;
		m = movers_key(&s->movers, mark.kind);
		mover_add(m, weight, h.start, h.end, h.original);
		hit(s, m, &h);
	}
}

/* ---- the judgement ---- */

/* Takes back what phrases added that the text only speaks of. */
static void
take_back(struct spun *s, struct span text)
{
	struct mover *m;
	struct spun_hit *h;

	for (h = s->hits; h < s->hits + s->nhits; h++) {
		explain(h, text);
		s->movers.list[h->mover].mentions += mentioned(text, h);
	}
	for (m = s->movers.list; m < s->movers.list + s->movers.n; m++)
		m->mentioned = m->mentions > 0 && m->mentions * 2 >= m->times;
}

/* English has a unit in every four words, 99 texts of 100 one in twenty at
 * least, other languages and noise one in 25 or less; spun English may have
 * fewer, but its function words, one in four. */
static bool
english(const struct spun *s)
{
	return s->units * 16 >= s->words || s->functions * 6 >= s->words;
}

/* What a broken term must weigh to be reported of this text: a hint is enough
 * where there are many, as all of a spun text are its spinner's. */
static float
least_weight(const struct spun *s, const struct spun_way *way)
{
	unsigned n = s->broken + s->listed;
	float least = (float)COMPOUND_MIN / 10, each;

	if (way->weight > 0)
		return way->weight;
	/* of what other spinners write the word tables say more */
	if (s->verdict == SPUN && s->dialect != SPIN_SCIENCE)
		return sure;
	if (n == 0 || (s->words >= prose && !english(s)))
		return any_text;
	each = (float)s->words / (float)n;
	least += each > dense ? logf(each / dense) : 0;
	return least < any_text ? least : any_text;
}

/* True if an abbreviation says more of some of the compound's words. */
static bool
outdone(const struct spun *s, const struct spun_hit *h)
{
	const struct spun_hit *next = h + 1, *end = s->hits + s->nhits;

	for (; next < end && next->start < h->end; next++)
		if (next->abbreviated)
			return !h->abbreviated;
	return false;
}

/* Now that the dialect is known: what each unit means in it.  Of a broken term
 * and the units in it, one is shown. */
static void
settle(struct spun *s, const struct spun_way *way, struct span text)
{
	const float least = least_weight(s, way);
	const struct spin_entry *e;
	struct spun_hit *h;
	size_t done = 0;

	for (h = s->hits; h < s->hits + s->nhits; h++) {
		if (h->compound.words > 0) {
			h->hidden = h->start < done || outdone(s, h) ||
			    (h->weight < least && !h->compound.name);
			if (!h->hidden) {
				explain(h, text);
				h->hidden = mentioned(text, h);
			}
			done = h->hidden ? done : h->end;
			continue;
		}
		h->hidden = h->start < done;
		if (h->hidden || (e = h->entry) == NULL)
			continue;
		if (e->kind == SPIN_RARE && !spun_many_rare(s)) {
			h->hidden = true;
			continue;
		}
		if (e->original[s->dialect] == 0) {
			h->hidden = h->weak &&
			    (s->dialect != SPIN_SCIENCE ||
				h->weight < borrowed);
			h->hidden |= s->movers.list[h->mover].mentioned;
			continue;
		}
		h->original = spin_builtin.pool + e->original[s->dialect];
		h->weight = (float)e->weight[s->dialect] / 100;
		h->hidden = e->weight[s->dialect] < SPIN_SHOWN ||
		    s->movers.list[h->mover].mentioned;
	}
}

static enum spun_verdict
judge(const struct spun *s, float threshold)
{
	bool spun = s->score >= threshold;

	if (s->units < (spun ? units_sure : units_min) || !english(s))
		return CANNOT_TELL;
	return spun ? SPUN : NOT_SPUN;
}

/* Where a unit and a phrase of the user's overlap, the longer one comes first
 * and hides the other. */
static int
by_place(const void *a, const void *b)
{
	const struct spun_hit *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->end != y->end)
		return x->end > y->end ? -1 : 1;
	return x->entry == NULL ? -1 : y->entry == NULL;
}

static void
in_order(struct spun *s)
{
	size_t i, n = 0, done = 0;

	qsort(s->hits, s->nhits, sizeof *s->hits, by_place);
	for (i = 0; i < s->nhits; i++) {
		if (s->hits[i].start < done)
			continue;
		if (s->hits[i].compound.words ==
		    0) /* others are for settle() */
			done = s->hits[i].end;
		s->hits[n++] = s->hits[i];
	}
	s->nhits = n;
}

static void
clear(struct spun *s)
{
	if (s->run == NULL) {
		s->run = mem_zero(RUN, sizeof *s->run);
		s->rates = mem_grow(NULL, RUN, sizeof *s->rates);
	}
	movers_clear(&s->movers, spin_builtin.nentries);
	s->nhits = s->nrun = s->words = s->functions = 0;
	s->units = s->broken = 0;
	s->hinted = 0;
}

void
spun_read(struct spun *s, const struct spun_way *way, struct span text)
{
	size_t at = 0, others;

	clear(s);
	s->text = text;
	take_marks(s, text);
	take_initials(s, text);
	if (way->wanted != NULL)
		take_wanted(s, way->wanted, text);
	others = s->nhits;
	while ((s->nrun = spin_words(text, &at, s->run, RUN)) > 0) {
		s->words += s->nrun;
		take_run(s);
	}
	if (others > 0)
		in_order(s);
	spun_score(s, way);
	if (s->score >= way->threshold) {
		take_back(s, text);
		spun_score(s, way);
	}
	s->verdict = judge(s, way->threshold);
	settle(s, way, text);
}

const char *
spun_meant(const struct mover *m)
{
	const struct spin_entry *e = &spin_builtin.entries[m->slot];

	if (!m->unit)
		return m->original;
	return e->best < 0 ? NULL : spin_builtin.pool + e->original[e->best];
}

bool
spun_has(const struct spun *s, const char *phrase)
{
	struct span text = { phrase, strlen(phrase) };
	const struct spin_words *words = &spin_builtin.words;
	struct spin_part part;
	struct spin_word w;
	uint64_t key = 0;
	uint32_t value = 0;
	size_t at = 0;

	while (spin_next(text, &at, &w)) {
		key = spin_join(key, &w);
		value = key != w.hash ?
		    spin_phrase(&spin_builtin.units, key) :
		    spin_at(words, spin_place(words, key), key, &part);
	}
	return (value & SPIN_UNIT) != 0 &&
	    s->movers.seen[value & SPIN_ENTRY] != 0;
}

void
spun_free(struct spun *s)
{
	free(s->hits);
	movers_free(&s->movers);
	free(s->run);
	free(s->rates);
	free(s->adds);
	wanted_done(&s->wanted);
}
