/*
 * undup-documents.c - documents that repeat one before are tagged or dropped
 *
 * Which does is found by copies.h.  As they come, a document goes for the
 * first of its kind.  Where another is to stay, or copies are counted, they
 * are looked up in a first pass and put in groups: what repeats one document
 * makes a group with it.  In the second each group has its best.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"
#include "mem.h"
#include "out.h"
#include "undup.h"

/* Documents that repeat one another, where all must be seen before one is
 * chosen. */
struct group {
	uint64_t best; /* ordinal of the one to keep */
	double score;  /* more is better */
	uint64_t id;   /* of the best, in ids */
	size_t nid;
	uint64_t members;
	struct match match; /* why the best is in the group */
};

/* A member of a group, for --clusters. */
struct member {
	uint64_t group, id;
	size_t nid;
};

struct documents {
	struct out *pairs, *clusters;
	struct buf ids;
	struct member *members;
	size_t nmembers, members_size;
	struct buf spun; /* for each kept document, is it; ORIGINAL */

	struct match *verdicts; /* of all documents, by ordinal */
	size_t nverdicts, verdicts_size;
	struct group *groups; /* by number in copies */
	size_t groups_size;
	uint64_t second; /* ordinal in the second pass */
};

const char *const undup_rule[KINDS] = { "exact-duplicate", "near-duplicate",
	"spun-duplicate" };

/* The text, or the member asked for; a record without it is as one without
 * text. */
static struct span
compared(const struct conf *c, const struct piece *piece)
{
	struct span value;

	if (c->member == NULL)
		return piece->text;
	if (!doc_member(piece->doc, span_of(c->member), &value))
		return SPAN("");
	return value;
}

void
undup_digest(struct stage *s, const struct piece *piece, struct buf *note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);

	note_make(&st->copies.noter, &c->copies, compared(c, piece), note);
}

/* ---- what is done with a document ---- */

/* Marks the document, or where there is no room for that, remarks on it. */
static void
mark(struct stage *s, const struct match *m, struct span id)
{
	struct state *st = stage_state(s);
	struct buf *v = &st->value;

	v->n = 0;
	buf_str(v, "{\"of\":");
	buf_put(v, id);
	buf_print(v, ",\"kind\":\"%s\",\"similarity\":%u.%03u}",
	    kind_names[m->kind], m->likeness / 1000U, m->likeness % 1000U);
	count(s, undup_rule[m->kind], 1);
	if (tag(s, "dup", buf_span(v)))
		return;
	v->n = 0;
	buf_visible(v, id);
	remark(s, "%s duplicate of %.*s, similarity %u.%03u",
	    kind_names[m->kind], (int)v->n, v->p, m->likeness / 1000U,
	    m->likeness % 1000U);
}

void
undup_is_copy(struct stage *s, const struct match *m, struct span id)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct buf *v = &st->value;

	if (c->inverted)
		return;
	if (c->tag) {
		mark(s, m, id);
		return;
	}
	v->n = 0;
	buf_print(v, "%u.%03u of ", m->likeness / 1000U, m->likeness % 1000U);
	buf_put(v, id);
	drop(s, undup_rule[m->kind], buf_span(v));
}

void
undup_is_kept(struct stage *s, uint64_t copies)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);

	if (c->inverted) {
		drop(s, "first-copy", SPAN(""));
	} else if (c->counted) {
		st->value.n = 0;
		buf_print(&st->value, "%" PRIu64, copies);
		if (!tag(s, "copies", buf_span(&st->value)))
			remark(s, "copies: %" PRIu64, copies);
	}
}

/* The document repeats the one with that id: tells --pairs. */
static void
repeats(struct stage *s, const struct piece *piece, const struct match *m,
    struct span of)
{
	struct state *st = stage_state(s);
	const struct documents *d = st->own;
	struct buf *v = &st->value;

	if (d->pairs != NULL) {
		v->n = 0;
		buf_str(v, "{\"id\":");
		doc_id(piece->doc, v);
		buf_str(v, ",\"of\":");
		buf_put(v, of);
		buf_print(v,
		    ",\"kind\":\"%s\",\"similarity\":"
		    "%u.%03u}\n",
		    kind_names[m->kind], m->likeness / 1000U,
		    m->likeness % 1000U);
		out_write(d->pairs, buf_span(v));
	}
	undup_is_copy(s, m, of);
}

/* ---- --clusters ---- */

/* Puts the document with that id in the group of document `of`. */
static void
add_member(struct documents *d, uint32_t of, struct span id)
{
	d->members = mem_room(
	    d->members, d->nmembers, &d->members_size, sizeof(*d->members));
	d->members[d->nmembers++] = (struct member){ of, d->ids.n, id.n };
	buf_put(&d->ids, id);
}

static int
by_group(const void *a, const void *b)
{
	const struct member *x = a, *y = b;

	if (x->group != y->group)
		return x->group < y->group ? -1 : 1;
	return (x->id > y->id) - (x->id < y->id);
}

/* A line for each group of two and more, in order of their first members. */
static void
write_clusters(struct state *st)
{
	struct documents *d = st->own;
	struct buf *v = &st->value;
	size_t i, j;

	if (d->nmembers > 0)
		qsort(d->members, d->nmembers, sizeof(*d->members), by_group);
	for (i = 0; i < d->nmembers; i = j) {
		copies_id(&st->copies, (uint32_t)d->members[i].group, &st->id);
		v->n = 0;
		buf_byte(v, '[');
		buf_put(v, buf_span(&st->id));
		for (j = i; j < d->nmembers &&
		     d->members[j].group == d->members[i].group;
		     j++) {
			buf_byte(v, ',');
			buf_add(
			    v, d->ids.p + d->members[j].id, d->members[j].nid);
		}
		buf_str(v, "]\n");
		out_write(d->clusters, buf_span(v));
	}
	out_close(d->clusters, true);
}

/* ---- documents as they come ---- */

/* What the document repeats, if anything; it is remembered. */
static struct match
look(struct stage *s, const struct piece *piece, struct span note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	const size_t known = st->copies.n;
	struct match m;

	st->id.n = 0;
	doc_id(piece->doc, &st->id);
	m = copies_look(&st->copies, note, buf_span(&st->id));
	if (st->copies.n > known)
		undup_remember(c, st, note, buf_span(&st->id));
	if (m.of != COPIES_NONE && c->clusters != NULL)
		add_member(st->own, m.of, buf_span(&st->id));
	return m;
}

/* A member of what unspin says of a document. */
static bool
spin_member(
    struct state *st, const struct doc *d, const char *name, struct span *value)
{
	const struct json_member *m;
	struct span spin;

	if (!doc_member(d, SPAN("spin"), &spin) || !json_scan(&st->tag, spin) ||
	    (m = json_find(&st->tag, span_of(name))) == NULL)
		return false;
	*value = m->value;
	return true;
}

bool
undup_called_spun(struct state *st, const struct doc *d)
{
	struct span value;

	return spin_member(st, d, "spun", &value) &&
	    span_eq(value, SPAN("true"));
}

/* With --keep=original: is this the first of its group that is not spun, after
 * spun ones?  known: how many groups there were before it. */
static bool
comes_after_spins(
    struct state *st, const struct piece *piece, size_t known, uint32_t of)
{
	const bool spun = undup_called_spun(st, piece->doc);
	struct buf *spuns = &((struct documents *)st->own)->spun;

	if (st->copies.n > known) {
		buf_byte(spuns, spun);
		return false;
	}
	if (of == COPIES_NONE || spun || !spuns->p[of])
		return false;
	spuns->p[of] = false;
	return true;
}

static size_t
apply_document(struct stage *s, const struct piece *piece, struct span note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	const size_t known = st->copies.n;
	struct match m = look(s, piece, note);

	if (c->keep == ORIGINAL && comes_after_spins(st, piece, known, m.of))
		m.of = COPIES_NONE;
	if (m.of == COPIES_NONE) {
		undup_is_kept(s, 1);
	} else {
		copies_id(&st->copies, m.of, &st->id);
		repeats(s, piece, &m, buf_span(&st->id));
	}
	st->ordinal++;
	return piece->text.n;
}

/* ---- documents, all seen before one is dropped ---- */

/* How little the document looks spun. */
static double
unspun_score(struct state *st, const struct piece *piece)
{
	char number[64] = "";
	struct span value;

	if (!spin_member(st, piece->doc, "score", &value) ||
	    value.n >= sizeof(number))
		return 0;
	memcpy(number, value.p, value.n);
	return -strtod(number, NULL);
}

/* How much there is for keeping this document and not another. */
static double
score(const struct conf *c, struct state *st, const struct piece *piece)
{
	switch (c->keep) {
	case LAST:
		return (double)st->ordinal;
	case LONGEST:
		return (double)piece->text.n;
	case LEAST_SPUN:
		return unspun_score(st, piece);
	default:
		return -(double)st->ordinal;
	}
}

static struct group *
group_at(struct documents *d, uint32_t number)
{
	size_t size = d->groups_size;

	if (number >= size) {
		d->groups_size = (size_t)number * 2 + 256;
		d->groups = mem_grow(
		    d->groups, d->groups_size, sizeof(*d->groups));
		memset(d->groups + size, 0,
		    (d->groups_size - size) * sizeof(*d->groups));
	}
	return &d->groups[number];
}

static void
survey_document(struct stage *s, const struct piece *piece, struct span note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct documents *d = st->own;
	const size_t known = st->copies.n;
	struct match m = look(s, piece, note);
	const double x = score(c, st, piece);
	struct group *g;

	if (st->copies.n > known)
		m = (struct match){ (uint32_t)known, EXACT, 1000 };
	d->verdicts = mem_room(
	    d->verdicts, d->nverdicts, &d->verdicts_size, sizeof(*d->verdicts));
	d->verdicts[d->nverdicts++] = m;
	st->ordinal++;
	if (m.of == COPIES_NONE)
		return;
	g = group_at(d, m.of);
	if (g->members++ > 0 && x <= g->score)
		return;
	g->best = st->ordinal - 1;
	g->score = x;
	g->match = m;
	g->id = d->ids.n;
	g->nid = st->id.n;
	buf_put(&d->ids, buf_span(&st->id));
}

static void
choose_document(
    struct stage *s, const struct piece *piece, const struct documents *d)
{
	const struct conf *c = stage_conf(s);
	struct match m = d->verdicts[d->second];
	const struct group *g;

	if (m.of == COPIES_NONE) {
		undup_is_kept(s, 1);
		return;
	}
	g = &d->groups[m.of];
	if (g->members == 1 || (c->keep != NONE && g->best == d->second)) {
		undup_is_kept(s, g->members);
		return;
	}
	/* What the group is about is its first document: then the best is a
	 * copy of that in its own way. */
	if (m.kind == EXACT && g->match.kind != EXACT)
		m = g->match;
	repeats(s, piece, &m, (struct span){ d->ids.p + g->id, g->nid });
}

static size_t
apply_group(struct stage *s, const struct piece *piece, struct span note)
{
	struct documents *d = ((struct state *)stage_state(s))->own;

	(void)note;
	if (d->second == d->nverdicts)
		die("the documents have changed under us");
	choose_document(s, piece, d);
	d->second++;
	return piece->text.n;
}

/* ---- both ---- */

static void
take_record(void *arg, const struct record *r)
{
	struct state *st = arg;

	copies_keep(&st->copies, r->note, r->id, true);
}

void
undup_start_copies(const struct conf *c, struct state *st)
{
	copies_init(&st->copies, &c->copies, c->memory);
}

void
undup_begin_copies(const struct conf *c, struct state *st)
{
	undup_load(c, take_record, st);
}

static void
begin(const struct conf *c, struct state *st)
{
	struct documents *d = st->own;

	undup_begin_copies(c, st);
	if (c->pairs != NULL)
		d->pairs = out_open(c->pairs, OUT_PLAIN, NULL);
	if (c->clusters != NULL)
		d->clusters = out_open(c->clusters, OUT_PLAIN, NULL);
}

static void
finish(struct stage *s)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);

	out_close(((struct documents *)st->own)->pairs, true);
	if (c->clusters != NULL)
		write_clusters(st);
}

static void
stop(struct state *st)
{
	struct documents *d = st->own;

	free(d->verdicts);
	free(d->groups);
	free(d->members);
	buf_free(&d->ids);
	buf_free(&d->spun);
}

const struct mode undup_documents = { .size = sizeof(struct documents),
	.documents = true,
	.start = undup_start_copies,
	.begin = begin,
	.digest = undup_digest,
	.apply = apply_document,
	.finish = finish,
	.stop = stop };
const struct mode undup_groups = { .size = sizeof(struct documents),
	.documents = true,
	.start = undup_start_copies,
	.begin = begin,
	.digest = undup_digest,
	.survey = survey_document,
	.apply = apply_group,
	.finish = finish,
	.stop = stop };
