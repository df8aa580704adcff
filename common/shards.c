/*
 * shards.c - the work of copies.h in steps; see shards.h
 */
#include <inttypes.h>
#include <string.h>

#include "hash.h"
#include "shards.h"

enum { HEX = 16 }; /* digits of an ordinal, or of half a fingerprint */

static const char letters[KINDS] = { 'e', 'n', 's' };

void
shards_sign(struct span note, uint64_t ordinal, struct buf *b)
{
	struct sign sign = note_sign(note);
	const char *p;
	uint64_t key;
	uint32_t i;
	int k;

	buf_print(b, "e%016" PRIx64 "%016" PRIx64 "\t%016" PRIx64 "\n",
	    sign.print.hi, sign.print.lo, ordinal);
	for (k = NEAR; k < KINDS; k++) {
		p = note_keys(note, (enum kind)k);
		for (i = 0; i < sign.keys[k]; i++, p += sizeof(key)) {
			memcpy(&key, p, sizeof(key));
			buf_print(b,
			    "%c%016" PRIx64 "\t%016" PRIx64 "\t%016" PRIx64
			    "%016" PRIx64 "\n",
			    letters[k], key, ordinal, sign.print.hi,
			    sign.print.lo);
		}
	}
}

/* Sixteen hex digits at the front of s, which they are taken from. */
static bool
hex(struct span *s, uint64_t *x)
{
	size_t i;
	char c;

	if (s->n < HEX)
		return false;
	*x = 0;
	for (i = 0; i < HEX; i++) {
		c = s->p[i];
		if ((c < '0' || c > '9') && (c < 'a' || c > 'f'))
			return false;
		*x = *x << 4 | (uint64_t)(c <= '9' ? c - '0' : c - 'a' + 10);
	}
	*s = span_cut(*s, HEX, s->n);
	return true;
}

static bool
skip(struct span *s, char c)
{
	if (s->n == 0 || *s->p != c)
		return false;
	*s = span_cut(*s, 1, s->n);
	return true;
}

static bool
kind_of(struct span *s, enum kind *kind)
{
	int k;

	for (k = 0; k < KINDS; k++)
		if (skip(s, letters[k])) {
			*kind = (enum kind)k;
			return true;
		}
	return false;
}

/* ---- join ---- */

void
join_init(struct join *j)
{
	memset(j, 0, sizeof(*j));
	table_init(&j->prints, sizeof(struct hash128), sizeof(struct hash128));
	table_guard(&j->prints);
}

void
join_free(struct join *j)
{
	table_free(&j->prints);
}

/* Whether the group has this document already, from an exact copy. */
static bool
repeated(struct join *j, struct hash128 print)
{
	bool fresh;

	table_add(&j->prints, &print, &fresh);
	return !fresh;
}

bool
join_line(struct join *j, struct span line, struct buf *pairs)
{
	struct span s = line;
	struct hash128 print = { 0, 0 };
	enum kind kind;
	uint64_t x, ordinal;
	size_t nkey, i;

	if (!kind_of(&s, &kind) || !hex(&s, &x) ||
	    (kind == EXACT && !hex(&s, &x)))
		return false;
	nkey = (size_t)(s.p - line.p);
	if (!skip(&s, '\t') || !hex(&s, &ordinal) ||
	    (kind != EXACT &&
		(!skip(&s, '\t') || !hex(&s, &print.hi) ||
		    !hex(&s, &print.lo))) ||
	    s.n > 0)
		return false;
	if (nkey != j->nkey || memcmp(line.p, j->key, nkey) != 0) {
		memcpy(j->key, line.p, nkey);
		j->nkey = nkey;
		j->n = 0;
		if (table_count(&j->prints) > 0)
			table_free(&j->prints);
	}
	if (kind != EXACT && repeated(j, print))
		return true;
	for (i = 0; i < j->n; i++)
		buf_print(pairs, "%016" PRIx64 "\t%c\t%016" PRIx64 "\n",
		    ordinal, letters[kind], j->first[i]);
	if (j->n < (kind == EXACT ? 1 : BUCKETS_MAX))
		j->first[j->n++] = ordinal;
	return true;
}

/* ---- decide ---- */

struct number_entry {
	uint64_t key;
	uint32_t number, spun;
};

struct dropped_entry {
	uint64_t key;
	struct decision decision;
};

/* Ordinals are no fingerprints; a bijection makes them fit for a table. */
static uint64_t
key_of(uint64_t ordinal)
{
	return hash_mix(ordinal + 1);
}

void
decide_init(struct decide *d, struct copies *c, bool original)
{
	memset(d, 0, sizeof(*d));
	d->copies = c;
	d->original = original;
	table_init(&d->numbers, sizeof(struct number_entry), 8);
	table_init(&d->dropped, sizeof(struct dropped_entry), 8);
}

void
decide_free(struct decide *d)
{
	int k;

	table_free(&d->numbers);
	table_free(&d->dropped);
	for (k = 0; k < KINDS; k++)
		rank_free(&d->ranks[k]);
}

void
decide_know(struct decide *d, uint64_t ordinal, uint32_t number)
{
	struct number_entry e = { key_of(ordinal & ~SHARD_SPUN), number,
		(ordinal & SHARD_SPUN) != 0 };
	bool fresh;

	memcpy(table_add(&d->numbers, &e, &fresh), &e, sizeof(e));
}

static bool
number_of(struct decide *d, uint64_t ordinal, uint32_t *number)
{
	struct number_entry e = { key_of(ordinal), 0, 0 };
	const void *found = table_find(&d->numbers, &e);

	if (found == NULL)
		return false;
	memcpy(&e, found, sizeof(e));
	*number = e.number;
	return true;
}

static bool
was_dropped(struct decide *d, uint64_t ordinal, struct decision *decision)
{
	struct dropped_entry e;
	const void *found;

	memset(&e, 0, sizeof(e));
	e.key = key_of(ordinal);
	if ((found = table_find(&d->dropped, &e)) == NULL)
		return false;
	memcpy(&e, found, sizeof(e));
	*decision = e.decision;
	return true;
}

/* With --keep=original: a copy that is not spun stays, if the first of its
 * group is and it is the first such copy. */
static bool
stays(struct decide *d, uint64_t later, uint64_t of)
{
	struct number_entry e = { key_of(later), 0, 0 };
	void *found = table_find(&d->numbers, &e);

	if (!d->original || found == NULL)
		return false;
	memcpy(&e, found, sizeof(e));
	if (e.spun)
		return false;
	e.key = key_of(of);
	found = table_find(&d->numbers, &e);
	if (found == NULL)
		return false;
	memcpy(&e, found, sizeof(e));
	if (!e.spun)
		return false;
	e.spun = false;
	memcpy(found, &e, sizeof(e));
	return true;
}

static void
settle(
    struct decide *d, uint64_t later, struct decision decision, struct buf *b)
{
	struct dropped_entry e;
	struct buf id = { 0 };
	uint32_t number;
	bool fresh;

	memset(&e, 0, sizeof(e));
	e.key = key_of(later);
	e.decision = decision;
	memcpy(table_add(&d->dropped, &e, &fresh), &e, sizeof(e));
	if (stays(d, later, decision.of))
		return;
	if (number_of(d, decision.of, &number))
		copies_id(d->copies, number, &id);
	buf_print(b, "%016" PRIx64 "\t%c\t%u\t%016" PRIx64 "\t", later,
	    letters[decision.kind], decision.likeness, decision.of);
	buf_put(b, buf_span(&id));
	buf_byte(b, '\n');
	buf_free(&id);
}

/* Whether the later document is a copy of that kind. */
static bool
decide_kind(struct decide *d, enum kind kind, struct buf *b)
{
	struct decision decision = { 0, (uint16_t)kind, 1000 };
	struct candidate best[COPIES_NEAR];
	const size_t n = rank_best(&d->ranks[kind], best, copies_most(kind));
	uint32_t here = 0, there = 0;
	double index;
	size_t i;

	for (i = 0; i < n; i++) {
		decision.of = best[i].who;
		if (kind == EXACT) {
			/* What it repeats may be a copy itself. */
			was_dropped(d, best[i].who, &decision);
		} else {
			number_of(d, d->later, &here);
			number_of(d, best[i].who, &there);
			index = copies_compare(d->copies, kind, here, there);
			if (index == 0)
				continue;
			decision.likeness = (uint16_t)(index * 1000);
		}
		settle(d, d->later, decision, b);
		return true;
	}
	return false;
}

void
decide_last(struct decide *d, struct buf *b)
{
	bool settled = false;
	int k;

	for (k = 0; k < KINDS; k++) {
		if (!settled)
			settled = decide_kind(d, (enum kind)k, b);
		rank_clear(&d->ranks[k]);
	}
}

bool
decide_line(struct decide *d, struct span s, struct buf *b)
{
	struct decision before;
	uint64_t later, earlier;
	enum kind kind;
	uint32_t number;

	if (!hex(&s, &later) || !skip(&s, '\t') || !kind_of(&s, &kind) ||
	    !skip(&s, '\t') || !hex(&s, &earlier) || s.n > 0 ||
	    !number_of(d, later, &number) || !number_of(d, earlier, &number))
		return false;
	if (later != d->later)
		decide_last(d, b);
	d->later = later;
	if (kind == EXACT || !was_dropped(d, earlier, &before))
		rank_add(&d->ranks[kind], earlier);
	return true;
}

bool
decision_read(
    struct span s, uint64_t *later, struct decision *d, struct span *id)
{
	enum kind kind;

	if (!hex(&s, later) || !skip(&s, '\t') || !kind_of(&s, &kind) ||
	    !skip(&s, '\t'))
		return false;
	d->kind = (uint16_t)kind;
	d->likeness = 0;
	for (; s.n > 0 && *s.p >= '0' && *s.p <= '9'; s.p++, s.n--) {
		d->likeness = (uint16_t)(d->likeness * 10 + (*s.p - '0'));
		if (d->likeness > 1000)
			return false;
	}
	if (!skip(&s, '\t') || !hex(&s, &d->of) || !skip(&s, '\t'))
		return false;
	*id = s;
	return true;
}
