/*
 * spinmaker.c - the tables of data/spin, read and made fit for look-ups
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "compound.h"
#include "mem.h"
#include "spinmaker.h"

/* ---- rows ---- */

/* The entry of a value, made if need be. */
static struct spin_entry *
entry(struct spin_maker *m, uint32_t *value)
{
	if ((*value & SPIN_ENTRY) == 0) {
		if (m->nentries == 0)
			m->nentries = 1;
		if (m->nentries >= m->sentries) {
			m->sentries = m->sentries * 2 + 64;
			m->entries = mem_grow(
			    m->entries, m->sentries, sizeof *m->entries);
		}
		if (m->nentries == 1)
			memset(m->entries, 0, sizeof *m->entries);
		memset(&m->entries[m->nentries], 0, sizeof *m->entries);
		*value |= m->nentries++;
	}
	return &m->entries[*value & SPIN_ENTRY];
}

static uint32_t
pooled(struct spin_maker *m, struct span s)
{
	uint32_t at;

	if (m->pool.n == 0)
		buf_byte(&m->pool, '\0');
	at = (uint32_t)m->pool.n;
	buf_put(&m->pool, s);
	buf_byte(&m->pool, '\0');
	return at;
}

static bool
is_pooled(const struct spin_maker *m, uint32_t at, struct span s)
{
	const char *p = m->pool.p + at;

	return strlen(p) == s.n && memcmp(p, s.p, s.n) == 0;
}

/* The value of a phrase, whose beginnings are marked; NULL: too many words, or
 * none. */
static uint32_t *
phrase_value(struct spin_maker *m, struct span phrase)
{
	struct spin_word w;
	uint64_t key = 0;
	uint32_t *value = NULL;
	size_t at = 0, n = 0;

	for (; spin_next(phrase, &at, &w); n++) {
		if (n == SPIN_WORDS)
			return NULL;
		if (value != NULL)
			*value |= SPIN_PREFIX;
		key = spin_join(key, &w);
		value = &spin_slot(n == 0 ? &m->words : &m->units, key)->value;
	}
	return value;
}

static short
in_hundredths(float f)
{
	f = f * 100 + (f < 0 ? -0.5F : 0.5F);
	return f > SPIN_MOST ? SPIN_MOST :
	    f > SPIN_LEAST   ? (short)f :
			       SPIN_LEAST;
}

/* True if rows of a table are of dialect d: scars and listed phrases are of
 * every one, rare words of those that draw on a thesaurus. */
static bool
is_of(enum spin_kind kind, int dialect, int d)
{
	if (kind == SPIN_RARE)
		return d != SPIN_SCIENCE;
	return d == dialect || kind == SPIN_SCAR || kind == SPIN_LISTED;
}

/* A row of a table of swaps or scars. */
static const char *
put_entry(struct spin_maker *m, const struct span f[3], enum spin_kind kind,
    int dialect)
{
	uint32_t *value = phrase_value(m, f[0]), original = 0;
	struct spin_entry *e;
	int d;
	float weight;

	if (value == NULL)
		return "not a phrase of 1 to 6 words";
	if (!spin_number(f[2], &weight))
		return "not a weight";
	*value |= SPIN_UNIT;
	e = entry(m, value);
	if (kind > e->kind)
		e->kind = (unsigned char)kind;
	if (f[1].n > 0)
		original = pooled(m, f[1]);
	for (d = 0; d < SPIN_DIALECTS; d++) {
		if (!is_of(kind, dialect, d))
			continue;
		if (e->original[d] != 0)
			e->several |= f[1].n > 0 &&
			    !is_pooled(m, e->original[d], f[1]);
		else
			e->original[d] = original;
		/* of what several tables have, the least is sure */
		if (e->weight[d] == 0 || in_hundredths(weight) < e->weight[d])
			e->weight[d] = in_hundredths(weight);
	}
	return NULL;
}

/* The stem of a table's word, or 0. */
static uint64_t
stem_key(struct span word)
{
	struct spin_word w;
	size_t at = 0;

	return spin_next(word, &at, &w) ? w.stem : 0;
}

static signed char
tenths(float f)
{
	return (signed char)(f * 10 + (f < 0 ? -0.5F : 0.5F));
}

static const char *
put_word(struct spin_maker *m, const struct span f[3])
{
	uint64_t key = stem_key(f[0]);
	struct spin_key *s;
	float first, second;

	if (key == 0)
		return "not a word";
	if (!spin_number(f[1], &first) || !spin_number(f[2], &second) ||
	    !(first * first <= 121) || !(second * second <= 121))
		return "not a number from -11 to 11";
	s = spin_slot(&m->words, key);
	s->value |= SPIN_RATED;
	s->part.first = tenths(first);
	s->part.second = tenths(second);
	return NULL;
}

static const char *
put_sub(struct spin_maker *m, const struct span f[3])
{
	uint64_t key = stem_key(f[0]);
	struct spin_sub *sub;
	uint32_t *value;

	if (key == 0 || stem_key(f[1]) == 0)
		return "not a word";
	value = &spin_slot(&m->words, key)->value;
	if (key == stem_key(f[1]))
		return spin_number(f[2], &entry(m, value)->kept) ?
		    NULL :
		    "not a number";
	if (m->nsubs >= m->ssubs) {
		m->ssubs = m->ssubs * 2 + 64;
		m->subs = mem_grow(m->subs, m->ssubs, sizeof *m->subs);
	}
	sub = &m->subs[m->nsubs];
	if (!spin_number(f[2], &sub->weight))
		return "not a weight";
	sub->hash = stem_key(f[1]);
	sub->word = pooled(m, f[1]);
	sub->entry = (uint32_t)(entry(m, value) - m->entries);
	m->nsubs++;
	return NULL;
}

/* The pairs of a plain phrase. */
static const char *
put_plain(struct spin_maker *m, struct span phrase)
{
	struct spin_word a, b;
	size_t at = 0;

	if (!spin_next(phrase, &at, &a))
		return "not a word";
	for (; spin_next(phrase, &at, &b); a = b)
		spin_slot(&m->plain, spin_pair(a.stem, b.stem))->value = 1;
	return NULL;
}

/* Keeps a pair of a term or name, for map_back(). */
static void
keep_pair(struct spin_maker *m, uint64_t first, uint64_t second, bool name)
{
	if (m->nknown >= m->sknown) {
		m->sknown = m->sknown * 2 + 64;
		m->known = mem_grow(m->known, m->sknown, sizeof *m->known);
	}
	m->known[m->nknown++] = (struct spin_known_pair){ first, second, name };
}

/* The pairs of a term or name. */
static const char *
put_pairs(struct spin_maker *m, const struct span f[3], uint32_t flag)
{
	struct spin_word a, b;
	size_t at = 0;
	uint32_t first = flag == SPIN_TERM ? SPIN_TERM_1 : SPIN_NAME_1;
	float often = 0, worth = 0;

	if (!spin_next(f[0], &at, &a))
		return "not a word";
	if (f[1].n > 0 &&
	    (!spin_number(f[1], &often) || !(often >= 0 && often <= 12)))
		return "not a number from 0 to 12";
	if (f[2].n > 0 &&
	    (!spin_number(f[2], &worth) || !(worth * worth <= 144)))
		return "not a number from -12 to 12";
	flag |= (unsigned char)tenths(often);
	flag |= (uint32_t)(unsigned char)tenths(worth) << SPIN_WORTH;
	for (; spin_next(f[0], &at, &b); a = b) {
		spin_slot(&m->pairs, spin_pair(a.stem, b.stem))->value |= flag;
		keep_pair(m, a.stem, b.stem, (flag & SPIN_NAME) != 0);
		spin_slot(&m->words, a.stem)->value |= first << SPIN_PLACES;
		spin_slot(&m->words, b.stem)->value |= first
		    << (SPIN_PLACES + 1);
	}
	return NULL;
}

/* Reads a vector.  False: it is none. */
static bool
axes(struct span s, signed char v[SPIN_AXES])
{
	size_t i;
	int x;

	for (i = 0; i < SPIN_AXES && i < s.n; i++) {
		x = s.p[i] - SPIN_ORIGIN;
		if (x < -SPIN_FAR || x > SPIN_FAR)
			return false;
		v[i] = (signed char)x;
	}
	return s.n == SPIN_AXES;
}

static const char *
put_vector(struct spin_maker *m, const struct span f[3])
{
	uint64_t key = stem_key(f[0]);
	struct spin_vector *v;
	uint32_t *value;

	if (key == 0)
		return "not a word";
	value = &spin_slot(&m->stems, key)->value;
	if (*value != 0)
		return NULL;
	if (m->nvectors >= m->svectors) {
		m->svectors = m->svectors * 2 + 64;
		m->vectors = mem_grow(
		    m->vectors, m->svectors, sizeof *m->vectors);
	}
	v = &m->vectors[m->nvectors];
	*v = (struct spin_vector){ .check = (uint32_t)(key >> 32) };
	if (!axes(f[1], v->first) || !axes(f[2], v->second))
		return "not a vector";
	*value = ++m->nvectors;
	return NULL;
}

static const char *
put_row(struct spin_maker *m, const struct span f[3], const char *kind)
{
	const char *dialect = strchr(kind, ' ');
	int d;

	for (d = SPIN_DIALECTS - 1; d > 0 && dialect != NULL; d--)
		if (strcmp(dialect + 1, spin_dialects[d]) == 0)
			break;
	if (dialect == NULL)
		d = 0;
	if (strncmp(kind, "swap", 4) == 0)
		return put_entry(m, f, SPIN_SWAP, d);
	if (strcmp(kind, "rare") == 0)
		return put_entry(m, f, SPIN_RARE, d);
	if (strcmp(kind, "scar") == 0)
		return put_entry(m, f, SPIN_SCAR, d);
	if (strncmp(kind, "broken", 6) == 0)
		return put_entry(m, f, SPIN_BROKEN, d);
	if (strcmp(kind, "listed") == 0)
		return put_entry(m, f, SPIN_LISTED, d);
	if (strcmp(kind, "word") == 0)
		return put_word(m, f);
	if (strcmp(kind, "sub") == 0)
		return put_sub(m, f);
	if (strcmp(kind, "vector") == 0)
		return put_vector(m, f);
	if (strcmp(kind, "plain") == 0)
		return put_plain(m, f[0]);
	return put_pairs(
	    m, f, strcmp(kind, "term") == 0 ? SPIN_TERM : SPIN_NAME);
}

const char *
spin_read(
    struct spin_maker *m, struct span text, const char *kind, uint64_t *line)
{
	const char *p = text.p, *wrong;
	struct span f[3];

	for (*line = 1; spin_row(&p, text.p + text.n, f); ++*line)
		if (f[0].n > 0 && (wrong = put_row(m, f, kind)) != NULL)
			return wrong;
	return NULL;
}

/* ---- tables ---- */

static int
by_entry(const void *a, const void *b)
{
	const struct spin_sub *x = a, *y = b;

	if (x->entry != y->entry)
		return x->entry < y->entry ? -1 : 1;
	if (x->weight != y->weight)
		return x->weight > y->weight ? -1 : 1;
	return x->word < y->word ? -1 : x->word > y->word;
}

/* Zeros for an array of the table. */
static void *
array(struct spin_maker *m, size_t n, size_t size)
{
	return m->made[m->nmade++] = mem_zero(n, size);
}

static int
by_number(const void *a, const void *b)
{
	const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

/* The keys of the words' places, made with this number; returns how many.  0:
 * two are the same. */
static size_t
place_keys(const struct spin_keys *k, uint64_t mix, uint32_t *out)
{
	const struct spin_key *s;
	size_t n = 0, i;

	for (s = k->slots; s <= k->slots + k->mask; s++)
		if (s->value != 0)
			out[n++] = (uint32_t)(s->key * mix >> 32);
	qsort(out, n, sizeof *out, by_number);
	for (i = 1; i < n; i++)
		if (out[i] == out[i - 1])
			return 0;
	return n;
}

/* The words, for look-ups. */
static struct spin_words
pack_words(struct spin_maker *m, const struct spin_keys *k)
{
	uint32_t *keys = mem_get(((size_t)k->mask + 1) * sizeof *keys);
	struct spin_words t = { .mix = 0x9E3779B97F4A7C15U };
	struct spin_word_slot *p;
	const struct spin_key *s;
	size_t n;

	while ((n = place_keys(k, t.mix, keys)) == 0 && k->used > 0)
		t.mix += 2;
	places_make(&t.places, keys, n);
	free(keys);
	p = array(m, places_all(&t.places), sizeof *p);
	t.slots = p;
	for (s = k->slots; s <= k->slots + k->mask; s++)
		if (s->value != 0)
			p[spin_place(&t, s->key)] = (struct spin_word_slot){
				(uint32_t)(s->key >> 32), s->value, s->part
			};
	return t;
}

/*
 * What follows is looked up by probing, as the keys' own tables are: so each
 * key keeps its place, and no two need to be told apart again.
 */

/* An empty filter of so many bits at least. */
static struct spin_filter
make_filter(struct spin_maker *m, uint64_t bits)
{
	uint32_t n = 16;

	while ((uint64_t)n * 64 < bits && n < 1U << 20)
		n *= 2;
	return (struct spin_filter){ array(m, n, sizeof(uint64_t)), n - 1 };
}

static void
filter_add(const struct spin_filter *f, uint64_t key)
{
	/* const to all but its maker */
	((uint64_t *)(uintptr_t)f->bits)[key >> 40 & f->mask] |=
	    spin_filter_bits(key);
}

/* Phrases, for look-ups: most words are not part of any, so the filter settles
 * nearly all with bits that are in the cache. */
static struct spin_phrases
pack_phrases(struct spin_maker *m, const struct spin_keys *k)
{
	struct spin_phrase_slot *p = array(m, (size_t)k->mask + 1, sizeof *p);
	struct spin_filter filter = make_filter(m, (uint64_t)k->used * 8);
	uint32_t i;

	for (i = 0; i <= k->mask; i++) {
		const struct spin_key *s = &k->slots[i];

		if (s->key == 0)
			continue;
		filter_add(&filter, s->key);
		p[i].check = (uint32_t)(s->key >> 32);
		p[i].value = s->value;
	}
	return (struct spin_phrases){ p, k->mask, filter };
}

/* Plain pairs, for look-ups: of each no more is kept than a mark. */
static struct spin_pairs
pack_pairs(struct spin_maker *m, const struct spin_keys *k)
{
	uint16_t *p = array(m, (size_t)k->mask + 1, sizeof *p);

	for (uint32_t i = 0; i <= k->mask; i++)
		if (k->slots[i].key != 0)
			p[i] = spin_mark(k->slots[i].key);
	return (struct spin_pairs){ p, k->mask };
}

/* The vectors, for look-ups. */
static struct spin_vector *
pack_vectors(struct spin_maker *m, const struct spin_keys *k)
{
	struct spin_vector *p = array(m, (size_t)k->mask + 1, sizeof *p);

	for (uint32_t i = 0; i <= k->mask; i++)
		if (k->slots[i].key != 0)
			p[i] = m->vectors[k->slots[i].value - 1];
	return p;
}

/* What can be said of an entry once all its rows are read. */
static void
rank(struct spin_entry *e)
{
	int d;

	e->best = -1;
	for (d = 0; d < SPIN_DIALECTS; d++) {
		if (e->original[d] != 0 &&
		    (e->best < 0 || e->weight[d] > e->weight[e->best]))
			e->best = (signed char)d;
	}
}

/* Gives each entry its substitutions, the likeliest first. */
static void
share_out(struct spin_maker *m)
{
	struct spin_entry *e;
	uint32_t i;

	if (m->nsubs > 0)
		qsort(m->subs, m->nsubs, sizeof *m->subs, by_entry);
	for (i = 0; i < m->nsubs; i++) {
		m->subs[i].places = (unsigned char)spin_places(
		    spin_known(&m->words, m->subs[i].hash));
		e = &m->entries[m->subs[i].entry];
		if (e->nsubs++ == 0)
			e->subs = i;
	}
}

/* Marks the units that are reported. */
static void
mark_told(const struct spin_maker *m, struct spin_keys *k)
{
	const struct spin_entry *e;
	uint32_t i;

	for (i = 0; k->used > 0 && i <= k->mask; i++) {
		e = &m->entries[k->slots[i].value & SPIN_ENTRY];
		if ((k->slots[i].value & SPIN_UNIT) != 0 && e->best >= 0 &&
		    e->weight[e->best] >= SPIN_SHOWN)
			k->slots[i].value |= SPIN_TELLS;
	}
}

/* What part a word can have, once all is known of it. */
static void
cast(const struct spin_maker *m, struct spin_key *s)
{
	const struct spin_entry *e;
	uint32_t i;

	if ((s->value & SPIN_RATED) == 0)
		s->part.first = s->part.second = SPIN_OTHERS;
	s->part.means = (unsigned char)spin_places(s->value);
	if ((s->value & SPIN_ENTRY) == 0)
		return;
	e = &m->entries[s->value & SPIN_ENTRY];
	for (i = 0; i < e->nsubs; i++)
		s->part.means |= m->subs[e->subs + i].places;
}

/* ---- pairs that can be mapped back ---- */

/* A word, and what it may stand for; both stems. */
struct swap {
	uint64_t meant, word; /* may be the same */
	float weight;
	struct spin_part part; /* the word's */
};

static int
by_meant(const void *a, const void *b)
{
	const struct swap *x = a, *y = b;

	if (x->meant != y->meant)
		return x->meant < y->meant ? -1 : 1;
	return (x->word > y->word) - (x->word < y->word);
}

/* All swaps, and each word of known pairs for itself. */
static struct swap *
all_swaps(const struct spin_maker *m, size_t *n)
{
	struct swap *all = mem_zero(
	    (size_t)m->words.used + m->nsubs + 1, sizeof *all);
	const struct spin_key *s;
	const struct spin_entry *e;
	uint32_t i;

	*n = 0;
	for (s = m->words.slots;
	     m->words.used > 0 && s <= m->words.slots + m->words.mask; s++) {
		e = &m->entries[s->value & SPIN_ENTRY];
		if (spin_places(s->value) != 0)
			all[(*n)++] = (struct swap){ s->key, s->key, INFINITY,
				s->part };
		for (i = 0; (s->value & SPIN_ENTRY) != 0 && i < e->nsubs; i++)
			all[(*n)++] = (struct swap){ m->subs[e->subs + i].hash,
				s->key, m->subs[e->subs + i].weight, s->part };
	}
	qsort(all, *n, sizeof *all, by_meant);
	return all;
}

/* The first swap of that meaning or a later one. */
static const struct swap *
first_swap(const struct swap *all, size_t n, uint64_t meant)
{
	size_t low = 0, half;

	while (n > 0) {
		half = n / 2;
		if (all[low + half].meant < meant) {
			low += half + 1;
			n -= half + 1;
		} else {
			n = half;
		}
	}
	return &all[low];
}

static float
together(const struct spin_maker *m, uint64_t first, uint64_t second)
{
	const uint32_t a = spin_known(&m->stems, first);
	const uint32_t b = spin_known(&m->stems, second);

	return a == 0 || b == 0 ?
	    0 :
	    compound_together(&m->vectors[a - 1], &m->vectors[b - 1]);
}

/* True if two words that can be mapped back to a known pair of that value may
 * be a broken term, as compound.c has it; where rounding decides, too. */
static bool
may_break(const struct spin_maker *m, const struct swap *a,
    const struct swap *b, uint32_t value)
{
	const float rounding = 0.01F;
	const int swaps = (a->word != a->meant) + (b->word != b->meant);
	float sum = (float)(a->part.first + b->part.second) / 10;
	float bonus = spin_worth(value) +
	    compound_bonus(
		swaps, a->weight < b->weight ? a->weight : b->weight);

	if (swaps == 0 || a->part.first + b->part.second < COMPOUND_MAPPED)
		return false;
	sum -= together(m, a->word, b->word);
	return bonus > -rounding &&
	    sum + bonus > COMPOUND_MIN / 10.0F - rounding;
}

/*
 * The pairs that may be broken, as they map back to known ones: a word of them
 * or both stand for another.  For each known pair there are 1 or 2 that are
 * rated low and some 13 that are rated high; 8 more would say too little.
 */
static void
map_back(struct spin_maker *m)
{
	const uint64_t known = m->pairs.used;
	const struct spin_filter low = make_filter(m, known * 16);
	const struct spin_filter high = make_filter(m, known * 64);
	const struct spin_known_pair *p;
	const struct swap *a, *b, *bs, *end;
	struct swap *all;
	uint32_t value;
	int rated;
	size_t n;

	all = all_swaps(m, &n);
	end = all + n;
	for (p = m->known; p < m->known + m->nknown; p++) {
		value = spin_known(&m->pairs, spin_pair(p->first, p->second));
		bs = first_swap(all, n, p->second);
		a = first_swap(all, n, p->first);
		for (; a < end && a->meant == p->first; a++)
			for (b = bs; b < end && b->meant == p->second; b++) {
				if (!p->name && !may_break(m, a, b, value))
					continue;
				rated = a->part.first + b->part.second;
				filter_add(p->name || rated < COMPOUND_MIN ?
					&low :
					&high,
				    spin_pair(a->word, b->word));
			}
	}
	free(all);
	m->table.mapped = low;
	m->table.mapped_high = high;
}

void
spin_made(struct spin_maker *m)
{
	struct span none = { "", 0 };
	uint32_t i;

	share_out(m);
	for (i = 0; i < m->nentries; i++)
		rank(&m->entries[i]);
	mark_told(m, &m->words);
	mark_told(m, &m->units);
	spin_slot(&m->words, stem_key(SPAN("a")))->value |= SPIN_ARTICLE;
	spin_slot(&m->words, stem_key(SPAN("an")))->value |= SPIN_ARTICLE;
	for (i = 0; m->words.used > 0 && i <= m->words.mask; i++)
		cast(m, &m->words.slots[i]);
	spin_widen(&m->words);
	spin_widen(&m->units);
	spin_widen(&m->pairs);
	spin_widen(&m->plain);
	spin_widen(&m->stems);
	pooled(m, none);
	m->table.words = pack_words(m, &m->words);
	m->table.units = pack_phrases(m, &m->units);
	m->table.pairs = pack_phrases(m, &m->pairs);
	m->table.plain = pack_pairs(m, &m->plain);
	map_back(m);
	m->table.entries = m->entries;
	m->table.nentries = m->nentries;
	m->table.subs = m->subs;
	m->table.vectors = pack_vectors(m, &m->stems);
	m->table.vectors_mask = m->stems.mask;
	m->table.pool = m->pool.p;
}

void
spin_free(struct spin_maker *m)
{
	places_free(&m->table.words.places);
	free(m->words.slots);
	free(m->units.slots);
	free(m->pairs.slots);
	free(m->plain.slots);
	free(m->stems.slots);
	while (m->nmade > 0)
		free(m->made[--m->nmade]);
	free(m->entries);
	free(m->subs);
	free(m->known);
	free(m->vectors);
	buf_free(&m->pool);
}
