/*
 * copies.c - documents remembered, and what repeats them; see copies.h
 */
#include <stdlib.h>
#include <string.h>

#include "copies.h"
#include "mem.h"

struct exact_entry {
	struct hash128 print;
	struct match match;
};

/* Of a document kept, what mostly tells it apart: its names. */
enum { FETCHED = 256 }; /* bytes */

/* A document kept, as the store has it; sets and id follow. */
struct kept {
	uint32_t set[SETS];
	uint32_t id;
};

/* ---- documents kept ---- */

/* Points the sets of v into the row that holds them all. */
static void
view_sets(struct copies_view *v, const uint32_t *row)
{
	int k;

	for (k = 0; k < SETS; k++) {
		v->set[k] = row;
		row += v->sign.set[k];
	}
}

/* Takes a note apart; its keys go to c->keys. */
static struct copies_view
read_note(struct copies *c, struct span note)
{
	struct copies_view v = { .sign = note_sign(note) };
	const char *keys = note_keys(note, EXACT);

	view_sets(
	    &v, (const uint32_t *)(const void *)(note.p + sizeof(v.sign)));
	memcpy(c->keys, keys, (size_t)(note.p + note.n - keys));
	return v;
}

/* What is kept of a document; good until the next one is looked at. */
static struct copies_view
read_kept(struct copies *c, uint32_t number)
{
	struct copies_view v = { 0 };
	struct kept kept;
	const uint32_t *row;

	store_get(&c->store, c->at[number], &kept, sizeof(kept));
	row = store_look(&c->store, c->at[number] + sizeof(kept),
	    note_values(kept.set) * sizeof(*row), &c->other);
	memcpy(v.sign.set, kept.set, sizeof(kept.set));
	view_sets(&v, row);
	return v;
}

void
copies_id(struct copies *c, uint32_t number, struct buf *id)
{
	struct kept kept;

	store_get(&c->store, c->at[number], &kept, sizeof(kept));
	id->n = 0;
	store_get(&c->store,
	    c->at[number] + sizeof(kept) +
		note_values(kept.set) * sizeof(uint32_t),
	    buf_reserve(id, kept.id), kept.id);
	id->n = kept.id;
}

static uint32_t
keep(struct copies *c, const struct copies_view *v, struct span id)
{
	static const char padding[sizeof(uint32_t)];
	struct kept kept;

	if (c->n == BUCKETS_NONE)
		die("too many documents");
	c->at = mem_room(c->at, c->n, &c->size, sizeof(*c->at));
	memcpy(kept.set, v->sign.set, sizeof(kept.set));
	kept.id = (uint32_t)id.n;
	c->at[c->n] = store_end(&c->store);
	store_put(&c->store, &kept, sizeof(kept));
	store_put(
	    &c->store, v->set[0], note_values(kept.set) * sizeof(uint32_t));
	store_put(&c->store, id.p, id.n);
	/* So that the next sets are aligned. */
	store_put(&c->store, padding, -id.n % sizeof(padding));
	return (uint32_t)c->n++;
}

/* ---- finding what a document repeats ---- */

size_t
copies_most(enum kind kind)
{
	return kind == SPUN ? COPIES_SPUN : COPIES_NEAR;
}

/* Every look-up misses the cache: so each step is taken for all keys of a
 * document before the next. */
static void
fetch(const struct copies *c, size_t keys)
{
	size_t i;

	for (i = 0; i < keys; i++)
		buckets_prefetch(&c->near, c->keys[i]);
	for (i = 0; i < keys; i++)
		buckets_prefetch_entry(&c->near, c->keys[i]);
}

/* The documents kept that share a band, into c->best, those to be measured
 * first; returns how many. */
static size_t
candidates(
    struct copies *c, enum kind kind, const uint64_t *keys, uint32_t nkeys)
{
	const uint32_t *numbers;
	uint32_t i;
	size_t k, n;

	for (i = 0; i < nkeys; i++)
		c->found[i] = buckets_find(&c->near, keys[i]);
	rank_clear(&c->rank);
	for (i = 0; i < nkeys; i++) {
		numbers = buckets_numbers(&c->near, &c->found[i], &n);
		for (k = 0; k < n; k++)
			rank_add(&c->rank, numbers[k]);
	}
	n = rank_best(&c->rank, c->best, copies_most(kind));
	for (k = 0; k < n; k++)
		__builtin_prefetch(&c->at[c->best[k].who]);
	for (k = 0; k < n; k++)
		store_prefetch(&c->store, c->at[c->best[k].who], FETCHED);
	return n;
}

/* The frame whose sets v points to. */
static struct frame
frame_of(const struct copies_view *v)
{
	return (struct frame){ v->set[FRAME], v->set[NAMES], v->set[NUMBERS],
		v->sign.set[FRAME], v->sign.set[NAMES], v->sign.set[NUMBERS] };
}

/* Gets a document ready for compare(). */
static void
prepare(struct copies *c, enum kind kind, const struct copies_view *v)
{
	const struct frame own = frame_of(v);

	if (kind == SPUN)
		frame_prepare(&c->frame_probe, &own);
}

/* A sorted copy of the shingles of v. */
static uint32_t *
sorted(struct row *row, const struct copies_view *v, size_t *n)
{
	uint32_t *set = row_room(row, v->sign.set[SHINGLES] + 1);

	memcpy(set, v->set[SHINGLES], v->sign.set[SHINGLES] * sizeof(*set));
	*n = set_make(set, v->sign.set[SHINGLES]);
	return set;
}

/* Are all shingles known, and not only a sample? */
static bool
complete(const struct copies_view *v)
{
	return v->sign.set[SHINGLES] < SET_MAX;
}

/* The set that others are compared with, made when it is asked for. */
static void
need_shingles(struct copies *c, const struct copies_view *v)
{
	if (!c->shingled)
		probe_set(
		    &c->shingle_probe, v->set[SHINGLES], v->sign.set[SHINGLES]);
	c->shingled = true;
}

/* The Jaccard index of the shingles of two documents; 0 if it is less than
 * `least`. */
static double
same_words(struct copies *c, const struct copies_view *v,
    const struct copies_view *their, double least)
{
	const uint32_t *a, *b;
	size_t n, m;

	if (complete(v) && complete(their)) {
		need_shingles(c, v);
		return probe_jaccard(&c->shingle_probe, their->set[SHINGLES],
		    their->sign.set[SHINGLES], least);
	}
	/* Of one of them only a sample is known. */
	a = sorted(&c->sorted[0], v, &n);
	b = sorted(&c->sorted[1], their, &m);
	return jaccard(a, n, b, m);
}

/* Do they share more words than spins can?  That is how most pairs end: they
 * are versions of one text. */
static bool
edited(struct copies *c, const struct copies_view *v,
    const struct copies_view *their, const struct frame_words *limit)
{
	const double words = same_words(c, v, their, limit->most);

	return words > limit->spread ||
	    (words > limit->most && c->shingled &&
		!frame_evenly(&c->shingle_probe, v->set[SHINGLES],
		    v->sign.set[SHINGLES], their->set[SHINGLES],
		    their->sign.set[SHINGLES]));
}

/* How alike they are as spins; 0: they are none. */
static double
compare_spun(struct copies *c, const struct copies_view *v,
    const struct copies_view *their)
{
	const struct frame frame = frame_of(their);
	const double index = frame_index(&c->frame_probe, &frame);
	struct frame_words limit;

	if (index == 0)
		return 0;
	if (complete(v) && complete(their)) {
		need_shingles(c, v);
		if (probe_exceeds(&c->shingle_probe, their->set[SHINGLES],
			their->sign.set[SHINGLES], frame_most_words(index)))
			return 0;
	}
	if (!frame_alike(&c->frame_probe, &frame, index, &limit) ||
	    edited(c, v, their, &limit))
		return 0;
	return index;
}

/* How alike a document and one that was kept are; 0 if it is too little. */
static double
compare(struct copies *c, enum kind kind, const struct copies_view *v,
    uint32_t number)
{
	const double least = c->conf->threshold;
	const struct copies_view their = read_kept(c, number);
	double index;

	if (kind == SPUN)
		return compare_spun(c, v, &their);
	index = same_words(c, v, &their, least);
	return index < least ? 0 : index;
}

/* The document kept that this one comes near to. */
static struct match
search(struct copies *c, const struct copies_view *v, enum kind kind,
    const uint64_t *keys)
{
	struct match m = { COPIES_NONE, (uint16_t)kind, 0 };
	size_t i, n = candidates(c, kind, keys, v->sign.keys[kind]);
	double index;

	if (n > 0)
		prepare(c, kind, v);
	for (i = 0; i < n; i++) {
		index = compare(c, kind, v, (uint32_t)c->best[i].who);
		if (index == 0)
			continue;
		m.of = (uint32_t)c->best[i].who;
		m.likeness = (uint16_t)(index * 1000);
		break;
	}
	return m;
}

/* Enters a document under its bands, which are in c->keys; BUCKETS_NONE: it
 * was not kept. */
static void
enter(struct copies *c, const struct sign *sign, uint32_t number)
{
	const uint32_t n = sign->keys[NEAR] + sign->keys[SPUN];
	uint32_t i;

	for (i = 0; i < n; i++)
		buckets_add(&c->near, c->keys[i], number);
}

struct match
copies_look(struct copies *c, struct span note, struct span id)
{
	struct match m = { COPIES_NONE, EXACT, 1000 };
	const struct copies_view v = read_note(c, note);
	struct exact_entry e = { v.sign.print, m };
	uint32_t keys = 0;
	char *slot;
	int k;

	c->fresh = true;
	c->shingled = false;
	if (v.sign.blank != 0 && !c->conf->empty)
		return m;
	slot = table_add(&c->exact, &e, &c->fresh);
	if (!c->fresh) {
		memcpy(&m, slot + sizeof(e.print), sizeof(m));
		return m;
	}
	fetch(c, v.sign.keys[NEAR] + v.sign.keys[SPUN]);
	for (k = NEAR; k < KINDS; k++) {
		if (v.sign.keys[k] > 0 && m.of == COPIES_NONE)
			m = search(c, &v, (enum kind)k, c->keys + keys);
		keys += v.sign.keys[k];
	}
	e.match = m;
	if (m.of == COPIES_NONE)
		e.match = (struct match){ keep(c, &v, id), EXACT, 1000 };
	memcpy(slot + sizeof(e.print), &e.match, sizeof(e.match));
	enter(c, &v.sign, m.of == COPIES_NONE ? e.match.of : BUCKETS_NONE);
	return m;
}

uint32_t
copies_keep(struct copies *c, struct span note, struct span id, bool enter_it)
{
	struct exact_entry e = { { 0, 0 }, { 0, EXACT, 1000 } };
	const struct copies_view v = read_note(c, note);
	uint32_t number = keep(c, &v, id);
	bool fresh;
	char *slot;

	if (!enter_it)
		return number;
	e.print = v.sign.print;
	e.match.of = number;
	slot = table_add(&c->exact, &e, &fresh);
	memcpy(slot + sizeof(e.print), &e.match, sizeof(e.match));
	fetch(c, v.sign.keys[NEAR] + v.sign.keys[SPUN]);
	enter(c, &v.sign, number);
	return number;
}

double
copies_compare(struct copies *c, enum kind kind, uint32_t a, uint32_t b)
{
	struct copies_view v = read_kept(c, a);
	const size_t n = note_values(v.sign.set);
	uint32_t *row = row_room(&c->mine, n + 1);

	/* As it will not lie there while the other is looked at. */
	memcpy(row, v.set[0], n * sizeof(*row));
	view_sets(&v, row);
	c->shingled = false;
	prepare(c, kind, &v);
	return compare(c, kind, &v, b);
}

void
copies_init(struct copies *c, const struct note_conf *conf, uint64_t memory)
{
	c->conf = conf;
	table_init(
	    &c->exact, sizeof(struct exact_entry), sizeof(struct hash128));
	if (conf->seed == 0)
		table_guard(&c->exact);
	buckets_init(&c->near);
	store_init(&c->store, memory);
}

void
copies_free(struct copies *c)
{
	table_free(&c->exact);
	buckets_free(&c->near);
	store_free(&c->store);
	free(c->at);
	noter_free(&c->noter);
	row_free(&c->mine);
	row_free(&c->sorted[0]);
	row_free(&c->sorted[1]);
	buf_free(&c->other);
	probe_free(&c->shingle_probe);
	frame_free(&c->frame_probe);
	rank_free(&c->rank);
}
