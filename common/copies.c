/*
 * copies.c - documents remembered, and what repeats them; see copies.h
 */
#include <stdlib.h>
#include <string.h>

#include "copies.h"
#include "mem.h"

const char *const copies_kind[KINDS] = { "exact", "near", "spun" };

struct exact_entry {
	struct hash128 print;
	struct match match;
};

/* A document kept, as the store has it; sets and id follow. */
struct kept {
	uint32_t set[SETS];
	uint32_t id;
};

static bool
blank(struct span s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (s.p[i] != ' ' && (s.p[i] < '\t' || s.p[i] > '\r'))
			return false;
	return true;
}

/* Makes room for n values; what was there is lost sight of. */
static uint32_t *
room(struct copies_row *v, size_t n)
{
	if (n > v->size) {
		v->size = n + n / 2;
		v->p = mem_grow(v->p, v->size, sizeof(*v->p));
	}
	return v->p;
}

/* ---- notes ---- */

/* The view of near duplicates: shingles of words.  Without keys it is only
 * what spun duplicates are told from edited ones by. */
static void
view_near(struct copies *c, struct sign *sign, uint64_t *keys)
{
	size_t i, n;
	uint32_t *set;

	if (c->words.n < c->conf->shingle)
		return;
	n = shingles(&c->words, c->conf->shingle, c->shingles);
	if (c->conf->match[NEAR]) {
		minhash(c->shingles, n, c->conf->bands[NEAR], c->bins, keys);
		sign->keys[NEAR] = c->conf->bands[NEAR].bands;
	}
	set = room(&c->mine[SHINGLES], n);
	for (i = 0; i < n; i++)
		set[i] = (uint32_t)c->shingles[i];
	if (n > SET_MAX)
		n = set_make(set, n);
	sign->set[SHINGLES] = (uint32_t)n;
}

/* The view of spun duplicates: the frame.  Its set stays in order. */
static void
view_spun(struct copies *c, struct sign *sign, uint64_t *keys)
{
	size_t i, n, kept = 0;
	uint32_t *set, bound = UINT32_MAX;

	if (!c->conf->match[SPUN])
		return;
	frame_read(&c->frame, &c->words);
	if (c->frame.n < FRAME_LEAST + FRAME_KEY)
		return;
	n = shingles(&c->frame, FRAME_KEY, c->shingles);
	minhash(c->shingles, n, c->conf->bands[SPUN], c->bins, keys);
	for (i = 0; i < c->conf->bands[SPUN].bands; i++)
		keys[i] = ~keys[i];	/* apart from those of NEAR */
	n = shingles(&c->frame, FRAME_SHINGLE, c->shingles);
	set = room(&c->mine[FRAME], n);
	if (n > SET_MAX) {
		for (i = 0; i < n; i++)
			set[i] = (uint32_t)c->shingles[i];
		bound = set[set_make(set, n) - 1];
	}
	for (i = 0; i < n; i++)
		if ((uint32_t)c->shingles[i] <= bound)
			set[kept++] = (uint32_t)c->shingles[i];
	sign->keys[SPUN] = c->conf->bands[SPUN].bands;
	sign->set[FRAME] = (uint32_t)kept;
	n = frame_names(&c->frame, room(&c->mine[NAMES], c->frame.n));
	sign->set[NAMES] = (uint32_t)n;
}

void
copies_digest(struct copies *c, struct span text, struct buf *note)
{
	struct sign sign;
	uint32_t keys = 0;
	int k;

	memset(&sign, 0, sizeof(sign));
	sign.print = form_print((enum form)c->conf->form, text,
	    c->conf->seed, &c->normal);
	sign.blank = blank(text);
	c->words.n = 0;
	if (c->conf->match[NEAR] || c->conf->match[SPUN])
		words_read(&c->words, text);
	if (c->words.n > c->shingles_size) {
		c->shingles_size = c->words.n + c->words.n / 2;
		c->shingles = mem_grow(c->shingles, c->shingles_size,
		    sizeof(*c->shingles));
	}
	if (c->words.n > 0) {
		view_near(c, &sign, c->keys);
		view_spun(c, &sign, c->keys + sign.keys[NEAR]);
	}
	for (k = 0; k < KINDS; k++)
		keys += sign.keys[k];
	buf_add(note, &sign, sizeof(sign));
	buf_add(note, c->keys, keys * sizeof(*c->keys));
	for (k = 0; k < SETS; k++)
		buf_add(note, c->mine[k].p,
		    sign.set[k] * sizeof(*c->mine[k].p));
}

struct sign
copies_sign(struct span note)
{
	struct sign n;

	memcpy(&n, note.p, sizeof(n));
	return n;
}

const char *
copies_keys(struct span note, enum kind kind)
{
	struct sign n = copies_sign(note);
	const char *p = note.p + sizeof(n);
	int k;

	for (k = 0; k < (int)kind; k++)
		p += n.keys[k] * sizeof(uint64_t);
	return p;
}

/* Takes a note apart: the keys into c->keys, the sets into c->mine. */
static struct sign
read_note(struct copies *c, struct span note)
{
	const char *p = note.p;
	struct sign sign;
	size_t keys = 0;
	int k;

	memcpy(&sign, p, sizeof(sign));
	p += sizeof(sign);
	for (k = 0; k < KINDS; k++)
		keys += sign.keys[k];
	memcpy(c->keys, p, keys * sizeof(*c->keys));
	p += keys * sizeof(*c->keys);
	for (k = 0; k < SETS; k++) {
		memcpy(room(&c->mine[k], sign.set[k] + 1), p,
		    sign.set[k] * sizeof(uint32_t));
		p += sign.set[k] * sizeof(uint32_t);
	}
	return sign;
}

/* ---- documents kept ---- */

/* The header of a document kept; *at: where a set of it begins, or for SETS
 * its id. */
static struct kept
read_kept(struct copies *c, uint32_t number, int set, uint64_t *at)
{
	struct kept kept;
	int k;

	*at = c->at[number];
	store_get(&c->store, *at, &kept, sizeof(kept));
	*at += sizeof(kept);
	for (k = 0; k < set; k++)
		*at += kept.set[k] * sizeof(uint32_t);
	return kept;
}

void
copies_id(struct copies *c, uint32_t number, struct buf *id)
{
	uint64_t at;
	struct kept kept = read_kept(c, number, SETS, &at);

	id->n = 0;
	store_get(&c->store, at, buf_reserve(id, kept.id), kept.id);
	id->n = kept.id;
}

static uint32_t
keep(struct copies *c, const struct sign *sign, struct span id)
{
	struct kept kept;
	int k;

	if (c->n == COPIES_NONE)
		die("too many documents");
	if (c->n == c->size) {
		c->size = c->size == 0 ? 256 : c->size * 2;
		c->at = mem_grow(c->at, c->size, sizeof(*c->at));
	}
	memcpy(kept.set, sign->set, sizeof(kept.set));
	kept.id = (uint32_t)id.n;
	c->at[c->n] = store_end(&c->store);
	store_put(&c->store, &kept, sizeof(kept));
	for (k = 0; k < SETS; k++)
		store_put(&c->store, c->mine[k].p,
		    sign->set[k] * sizeof(uint32_t));
	store_put(&c->store, id.p, id.n);
	return (uint32_t)c->n++;
}

/* ---- finding what a document repeats ---- */

static int
by_who(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	return (x->who > y->who) - (x->who < y->who);
}

static int
by_shared(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	if (x->shared != y->shared)
		return x->shared > y->shared ? -1 : 1;
	return by_who(a, b);
}

size_t
copies_rank(struct candidate *c, size_t n, enum kind kind)
{
	size_t most = kind == SPUN ? COPIES_SPUN : COPIES_NEAR, i, kept = 0;

	if (n < 2)
		return n;
	qsort(c, n, sizeof(*c), by_who);
	for (i = 1; i < n; i++) {
		if (c[i].who == c[kept].who)
			c[kept].shared += c[i].shared;
		else
			c[++kept] = c[i];
	}
	n = kept + 1;
	qsort(c, n, sizeof(*c), by_shared);
	return n < most ? n : most;
}

/* The documents kept that share a band, into c->found, those to be measured
 * first; returns how many. */
static size_t
candidates(struct copies *c, enum kind kind, const uint64_t *keys,
    uint32_t nkeys)
{
	uint32_t i, number;
	size_t at, n = 0;
	const char *e;

	for (i = 0; i < nkeys; i++)
		table_prefetch(&c->near, &keys[i]);
	for (i = 0; i < nkeys; i++) {
		at = 0;
		while ((e = table_next(&c->near, &keys[i], &at)) != NULL) {
			memcpy(&number, e + sizeof(*keys), sizeof(number));
			if (number != COPIES_NONE)
				c->found[n++] = (struct candidate){ number,
				    1 };
		}
	}
	return copies_rank(c->found, n, kind);
}

/* Enters a document under its bands; number COPIES_NONE: it was not kept, but
 * it counts in the bucket. */
static void
enter(struct copies *c, uint32_t nkeys, uint32_t number)
{
	size_t at, n;
	uint32_t i;
	char *e;

	for (i = 0; i < nkeys; i++) {
		at = n = 0;
		while (n < COPIES_BUCKET &&
		    table_next(&c->near, &c->keys[i], &at) != NULL)
			n++;
		if (n == COPIES_BUCKET)
			continue;
		e = table_more(&c->near, &c->keys[i]);
		memcpy(e + sizeof(*c->keys), &number, sizeof(number));
	}
}

/* Gets c->mine ready for compare(). */
static void
prepare(struct copies *c, enum kind kind, struct sign *sign)
{
	struct frame f = { c->mine[FRAME].p, sign->set[FRAME],
	    c->mine[NAMES].p, sign->set[NAMES] };

	if (kind == SPUN)
		probe_set(&c->probe, &f);
	sign->set[SHINGLES] = (uint32_t)set_make(c->mine[SHINGLES].p,
	    sign->set[SHINGLES]);
}

/* How alike c->mine and a document kept are, from 0 to 1.  The shingles are
 * most of what is stored, and mostly the frames do without them. */
static double
compare(struct copies *c, enum kind kind, const struct sign *sign,
    uint32_t number)
{
	uint64_t at;
	struct kept kept = read_kept(c, number, SHINGLES, &at);
	size_t n = kept.set[SHINGLES], m = kept.set[FRAME] + kept.set[NAMES];
	struct frame f = { NULL, kept.set[FRAME], NULL, kept.set[NAMES] };
	uint32_t *set = room(&c->other, (n > m ? n : m) + 1);
	double words, frames = 0;

	if (kind == SPUN) {
		store_get(&c->store, at + n * sizeof(*set), set,
		    m * sizeof(*set));
		f.row = set;
		f.names = set + f.n;
		frames = probe_alike(&c->probe, &f, c->conf->threshold[SPUN]);
		if (frames == 0)
			return 0;
	}
	store_get(&c->store, at, set, n * sizeof(*set));
	words = jaccard(c->mine[SHINGLES].p, sign->set[SHINGLES], set,
	    set_make(set, n), NULL);
	if (kind == NEAR)
		return words;
	return frame_verbatim(frames, words) ? 0 : frames;
}

/* The document kept that this one comes near to. */
static struct match
search(struct copies *c, struct sign *sign, enum kind kind,
    const uint64_t *keys)
{
	struct match m = { COPIES_NONE, (uint16_t)kind, 0 };
	size_t i, n = candidates(c, kind, keys, sign->keys[kind]);
	double index;

	if (n > 0)
		prepare(c, kind, sign);
	for (i = 0; i < n; i++) {
		index = compare(c, kind, sign, (uint32_t)c->found[i].who);
		if (index < c->conf->threshold[kind])
			continue;
		m.of = (uint32_t)c->found[i].who;
		m.likeness = (uint16_t)(index * 1000);
		break;
	}
	return m;
}

struct match
copies_look(struct copies *c, struct span note, struct span id)
{
	struct match m = { COPIES_NONE, EXACT, 1000 };
	struct sign sign = read_note(c, note);
	struct exact_entry e = { sign.print, m };
	uint32_t keys = 0;
	char *slot;
	int k;

	c->fresh = true;
	if (sign.blank != 0 && !c->conf->empty)
		return m;
	slot = table_add(&c->exact, &e, &c->fresh);
	if (!c->fresh) {
		memcpy(&m, slot + sizeof(e.print), sizeof(m));
		return m;
	}
	for (k = NEAR; k < KINDS; k++) {
		if (sign.keys[k] > 0 && m.of == COPIES_NONE)
			m = search(c, &sign, (enum kind)k, c->keys + keys);
		keys += sign.keys[k];
	}
	e.match = m;
	if (m.of == COPIES_NONE)
		e.match = (struct match){ keep(c, &sign, id), EXACT, 1000 };
	memcpy(slot + sizeof(e.print), &e.match, sizeof(e.match));
	enter(c, keys, m.of == COPIES_NONE ? e.match.of : COPIES_NONE);
	return m;
}

uint32_t
copies_keep(struct copies *c, struct span note, struct span id, bool enter_it)
{
	struct exact_entry e = { { 0, 0 }, { 0, EXACT, 1000 } };
	struct sign sign = read_note(c, note);
	uint32_t number = keep(c, &sign, id), keys = 0;
	bool fresh;
	char *slot;
	int k;

	if (!enter_it)
		return number;
	e.print = sign.print;
	e.match.of = number;
	slot = table_add(&c->exact, &e, &fresh);
	memcpy(slot + sizeof(e.print), &e.match, sizeof(e.match));
	for (k = 0; k < KINDS; k++)
		keys += sign.keys[k];
	enter(c, keys, number);
	return number;
}

double
copies_compare(struct copies *c, enum kind kind, uint32_t a, uint32_t b)
{
	struct sign sign;
	uint64_t at;
	struct kept kept = read_kept(c, a, SHINGLES, &at);
	double index;
	int k;

	memset(&sign, 0, sizeof(sign));
	for (k = 0; k < SETS; k++) {
		sign.set[k] = kept.set[k];
		store_get(&c->store, at, room(&c->mine[k], kept.set[k] + 1),
		    kept.set[k] * sizeof(uint32_t));
		at += kept.set[k] * sizeof(uint32_t);
	}
	prepare(c, kind, &sign);
	index = compare(c, kind, &sign, b);
	return index < c->conf->threshold[kind] ? 0 : index;
}

bool
copies_agree(const struct copies_conf *a, const struct copies_conf *b)
{
	bool agree = a->empty == b->empty && a->shingle == b->shingle &&
	    a->seed == b->seed && a->form == b->form;
	int k;

	for (k = 0; k < KINDS; k++)
		agree = agree && a->match[k] == b->match[k] &&
		    a->threshold[k] == b->threshold[k] &&
		    a->bands[k].bands == b->bands[k].bands &&
		    a->bands[k].rows == b->bands[k].rows;
	return agree;
}

void
copies_init(struct copies *c, const struct copies_conf *conf, uint64_t memory)
{
	c->conf = conf;
	table_init(&c->exact, sizeof(struct exact_entry),
	    sizeof(struct hash128));
	table_init(&c->near, sizeof(uint64_t) + sizeof(uint32_t),
	    sizeof(uint64_t));
	store_init(&c->store, memory);
}

void
copies_free(struct copies *c)
{
	int k;

	table_free(&c->exact);
	table_free(&c->near);
	store_free(&c->store);
	free(c->at);
	words_free(&c->words);
	words_free(&c->frame);
	probe_free(&c->probe);
	free(c->shingles);
	for (k = 0; k < SETS; k++)
		free(c->mine[k].p);
	free(c->other.p);
	buf_free(&c->normal);
}
