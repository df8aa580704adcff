/*
 * undup - removes duplicates: exact, near and spun
 *
 * Exact duplicates are found by a 128-bit fingerprint of the unit (document,
 * paragraph or line).  Near and spun duplicates of documents are found through
 * shared bands of MinHash and then measured: a document goes if its shingles,
 * or for spun ones its frame (frame.h), are enough like those of an earlier
 * document that was kept.  The first copy stays, so what comes out depends on
 * the order of the documents and on nothing else.
 *
 * It errs where likeness is no copying: two filled-in forms, two short notices
 * of one template.  Documents shorter than one shingle are only compared
 * exactly, blank ones not at all.
 */
#include <stdlib.h>
#include <string.h>

#include "filter.h"
#include "frame.h"
#include "hash.h"
#include "mem.h"
#include "minhash.h"
#include "store.h"
#include "table.h"
#include "words.h"

enum unit { DOCUMENT, PARAGRAPH, LINE };

/* How one document may repeat another; NEAR and later have a view each. */
enum kind { EXACT, NEAR, SPUN, KINDS };

/* What is kept of a document to compare others with. */
enum set { SHINGLES, FRAME, NAMES, SETS };

enum {
	/* Only so many documents of one bucket are candidates: more share a
	 * template, and their copies meet in other bands. */
	BUCKET_MAX = 64,
	KEYS_MAX = 512,		/* bands of all views */
	AHEAD = 12,		/* lines asked for from memory in advance */
	NOBODY = UINT32_MAX,
};

struct conf {
	enum unit unit;
	bool match[KINDS];
	bool tag;
	bool empty;		/* empty units count as duplicates too */
	double threshold[KINDS];
	unsigned shingle;	/* words */
	struct bands bands[KINDS];
	uint64_t memory;	/* bytes of the store kept in memory */
	uint64_t seed;
};

/* A line, as digest() notes it. */
struct line {
	struct hash128 print;
	size_t end;		/* with its newline; offset in the piece */
};

/* A document, as digest() notes it.  The band keys of all views follow, then
 * their sets, not yet sorted. */
struct sign {
	struct hash128 print;
	uint32_t blank;
	uint32_t keys[KINDS];	/* 0: the document has too little */
	uint32_t set[SETS];
};

/* What a document turned out to be a copy of. */
struct match {
	uint32_t of;		/* number among the documents kept; NOBODY */
	uint16_t kind;
	uint16_t likeness;	/* thousandths */
};

struct exact_entry {
	struct hash128 print;
	struct match match;
};

/* A document kept, as the store has it; sets and id follow. */
struct kept {
	uint32_t set[SETS];
	uint32_t id;
};

struct values {
	uint32_t *p;
	size_t size;
};

struct state {
	struct table exact;	/* struct exact_entry; for lines the print */
	struct table near;	/* a key of 8 bytes, and a number of 4 */
	struct store store;
	uint64_t *at;		/* of every document kept, in the store */
	size_t n, size;

	/* scratch */
	struct buf note, id, value;
	struct words words, frame;
	struct probe probe;
	uint64_t *shingles;
	size_t shingles_size;
	struct values mine[SETS], other;
	uint64_t keys[KEYS_MAX];
	uint32_t bins[BINS_MAX];
	uint32_t found[BUCKET_MAX * KEYS_MAX];
};

static const char *const kind_name[KINDS] = { "exact", "near", "spun" };
static const char *const kind_rule[KINDS] = {
	"exact-duplicate", "near-duplicate", "spun-duplicate"
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
room(struct values *v, size_t n)
{
	if (n > v->size) {
		v->size = n + n / 2;
		v->p = mem_grow(v->p, v->size, sizeof(*v->p));
	}
	return v->p;
}

/* ---- lines and paragraphs ---- */

static size_t
line_end(struct span text, size_t from)
{
	const char *nl = memchr(text.p + from, '\n', text.n - from);

	return nl == NULL ? text.n : (size_t)(nl - text.p) + 1;
}

static struct span
without_newline(struct span text, size_t from, size_t end)
{
	if (end > from && text.p[end - 1] == '\n')
		end--;
	return span_cut(text, from, end);
}

/* The fingerprint 0 marks a blank line that is to stay. */
static void
digest_lines(const struct conf *c, struct span text, struct buf *note)
{
	enum { BATCH = 64 };
	struct line line[BATCH];
	struct span s;
	size_t from = 0, n;

	while (from < text.n) {
		for (n = 0; n < BATCH && from < text.n; n++) {
			line[n].end = line_end(text, from);
			s = without_newline(text, from, line[n].end);
			if (!c->empty && blank(s))
				line[n].print = (struct hash128){ 0, 0 };
			else
				line[n].print = hash128(s, c->seed);
			from = line[n].end;
		}
		buf_add(note, line, n * sizeof(line[0]));
	}
}

/* Whether the unit was there before.  Remembers it. */
static bool
seen(struct state *st, const struct hash128 *print)
{
	bool fresh;

	table_add(&st->exact, print, &fresh);
	return !fresh;
}

static size_t
apply_lines(struct stage *s, const struct piece *piece, struct span note)
{
	struct state *st = stage_state(s);
	size_t n = note.n / sizeof(struct line), i, from = 0;
	struct line line;

	for (i = 0; i < n; i++) {
		if (i + AHEAD < n)
			table_prefetch(&st->exact,
			    note.p + (i + AHEAD) * sizeof(line));
		memcpy(&line, note.p + i * sizeof(line), sizeof(line));
		if ((line.print.lo | line.print.hi) != 0 &&
		    seen(st, &line.print))
			cut(s, from, line.end, "duplicate-line");
		from = line.end;
	}
	return piece->text.n;
}

/*
 * The paragraph at `from`: its lines up to a blank one, and the blank lines
 * that follow.  *body is where those begin.  False if the end is not in sight.
 */
static bool
paragraph(const struct piece *piece, size_t from, size_t *body, size_t *end)
{
	struct span text = piece->text;
	size_t at = from, next;

	for (; at < text.n; at = next) {
		next = line_end(text, at);
		if (blank(without_newline(text, at, next)))
			break;
	}
	*body = at;
	for (; at < text.n; at = next) {
		next = line_end(text, at);
		if (!blank(without_newline(text, at, next)))
			break;
	}
	*end = at;
	return at < text.n || piece->last;
}

static size_t
apply_paragraphs(struct stage *s, const struct piece *piece)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct hash128 print;
	size_t from, body, end;

	for (from = 0; from < piece->text.n; from = end) {
		if (!paragraph(piece, from, &body, &end))
			return from;
		if (body == from && !c->empty)
			continue;
		print = hash128(without_newline(piece->text, from, body),
		    c->seed);
		if (seen(st, &print))
			cut(s, from, end, "duplicate-paragraph");
	}
	return from;
}

/* ---- what is remembered of a document ---- */

/* The view of near duplicates: shingles of words.  Without keys it is only
 * what spun duplicates are told from edited ones by. */
static void
view_near(const struct conf *c, struct state *st, struct sign *sign,
    uint64_t *keys)
{
	size_t i, n;
	uint32_t *set;

	if ((!c->match[NEAR] && !c->match[SPUN]) || st->words.n < c->shingle)
		return;
	n = shingles(&st->words, c->shingle, st->shingles);
	if (c->match[NEAR]) {
		minhash(st->shingles, n, c->bands[NEAR], st->bins, keys);
		sign->keys[NEAR] = c->bands[NEAR].bands;
	}
	set = room(&st->mine[SHINGLES], n);
	for (i = 0; i < n; i++)
		set[i] = (uint32_t)st->shingles[i];
	if (n > SET_MAX)
		n = set_make(set, n);
	sign->set[SHINGLES] = (uint32_t)n;
}

/* The view of spun duplicates: the frame.  Its set stays in order. */
static void
view_spun(const struct conf *c, struct state *st, struct sign *sign,
    uint64_t *keys)
{
	size_t i, n, kept = 0;
	uint32_t *set, bound = UINT32_MAX;

	if (!c->match[SPUN])
		return;
	frame_read(&st->frame, &st->words);
	if (st->frame.n < FRAME_LEAST + FRAME_KEY)
		return;
	n = shingles(&st->frame, FRAME_KEY, st->shingles);
	minhash(st->shingles, n, c->bands[SPUN], st->bins, keys);
	for (i = 0; i < c->bands[SPUN].bands; i++)
		keys[i] = ~keys[i];	/* apart from those of NEAR */
	n = shingles(&st->frame, FRAME_SHINGLE, st->shingles);
	set = room(&st->mine[FRAME], n);
	if (n > SET_MAX) {
		for (i = 0; i < n; i++)
			set[i] = (uint32_t)st->shingles[i];
		bound = set[set_make(set, n) - 1];
	}
	for (i = 0; i < n; i++)
		if ((uint32_t)st->shingles[i] <= bound)
			set[kept++] = (uint32_t)st->shingles[i];
	sign->keys[SPUN] = c->bands[SPUN].bands;
	sign->set[FRAME] = (uint32_t)kept;
	n = frame_names(&st->frame, room(&st->mine[NAMES], st->frame.n));
	sign->set[NAMES] = (uint32_t)n;
}

static void
digest_document(const struct conf *c, struct state *st, struct span text,
    struct buf *note)
{
	struct sign sign;
	uint32_t keys = 0;
	int k;

	memset(&sign, 0, sizeof(sign));
	sign.print = hash128(text, c->seed);
	sign.blank = blank(text);
	st->words.n = 0;
	if (c->match[NEAR] || c->match[SPUN])
		words_read(&st->words, text);
	if (st->words.n > st->shingles_size) {
		st->shingles_size = st->words.n + st->words.n / 2;
		st->shingles = mem_grow(st->shingles, st->shingles_size,
		    sizeof(*st->shingles));
	}
	view_near(c, st, &sign, st->keys);
	view_spun(c, st, &sign, st->keys + sign.keys[NEAR]);
	for (k = 0; k < KINDS; k++)
		keys += sign.keys[k];
	buf_add(note, &sign, sizeof(sign));
	buf_add(note, st->keys, keys * sizeof(*st->keys));
	for (k = 0; k < SETS; k++)
		buf_add(note, st->mine[k].p,
		    sign.set[k] * sizeof(*st->mine[k].p));
}

/* Takes a note apart: the keys into st->keys, the sets into st->mine. */
static struct sign
read_note(struct state *st, struct span note)
{
	const char *p = note.p;
	struct sign sign;
	size_t keys = 0;
	int k;

	memcpy(&sign, p, sizeof(sign));
	p += sizeof(sign);
	for (k = 0; k < KINDS; k++)
		keys += sign.keys[k];
	memcpy(st->keys, p, keys * sizeof(*st->keys));
	p += keys * sizeof(*st->keys);
	for (k = 0; k < SETS; k++) {
		memcpy(room(&st->mine[k], sign.set[k] + 1), p,
		    sign.set[k] * sizeof(uint32_t));
		p += sign.set[k] * sizeof(uint32_t);
	}
	return sign;
}

/* The header of a document kept; *at: where a set of it begins, or for SETS
 * its id. */
static struct kept
read_kept(struct state *st, uint32_t number, int set, uint64_t *at)
{
	struct kept kept;
	int k;

	*at = st->at[number];
	store_get(&st->store, *at, &kept, sizeof(kept));
	*at += sizeof(kept);
	for (k = 0; k < set; k++)
		*at += kept.set[k] * sizeof(uint32_t);
	return kept;
}

static void
read_id(struct state *st, uint32_t number, struct buf *id)
{
	uint64_t at;
	struct kept kept = read_kept(st, number, SETS, &at);

	id->n = 0;
	store_get(&st->store, at, buf_reserve(id, kept.id), kept.id);
	id->n = kept.id;
}

static uint32_t
keep(struct state *st, const struct sign *sign, const struct doc *doc)
{
	struct kept kept;
	int k;

	if (st->n == NOBODY)
		die("too many documents");
	if (st->n == st->size) {
		st->size = st->size == 0 ? 256 : st->size * 2;
		st->at = mem_grow(st->at, st->size, sizeof(*st->at));
	}
	st->id.n = 0;
	doc_id(doc, &st->id);
	memcpy(kept.set, sign->set, sizeof(kept.set));
	kept.id = (uint32_t)st->id.n;
	st->at[st->n] = store_end(&st->store);
	store_put(&st->store, &kept, sizeof(kept));
	for (k = 0; k < SETS; k++)
		store_put(&st->store, st->mine[k].p,
		    sign->set[k] * sizeof(uint32_t));
	store_put(&st->store, st->id.p, st->id.n);
	return (uint32_t)st->n++;
}

/* ---- finding what a document repeats ---- */

static int
by_number(const void *a, const void *b)
{
	uint32_t x, y;

	memcpy(&x, a, sizeof(x));
	memcpy(&y, b, sizeof(y));
	return (x > y) - (x < y);
}

/* Collects the documents kept that share a band, into st->found; returns how
 * many: in their order, some perhaps more than once. */
static size_t
candidates(struct state *st, const uint64_t *keys, uint32_t nkeys)
{
	uint32_t i, number;
	size_t at, n = 0;
	const char *e;

	for (i = 0; i < nkeys; i++) {
		at = 0;
		while ((e = table_next(&st->near, &keys[i], &at)) != NULL) {
			memcpy(&number, e + sizeof(*keys), sizeof(number));
			if (number != NOBODY)
				st->found[n++] = number;
		}
	}
	if (n > 1)
		qsort(st->found, n, sizeof(*st->found), by_number);
	return n;
}

/* Enters a document under its bands; number NOBODY: it was not kept, but it
 * counts in the bucket. */
static void
enter(struct state *st, uint32_t nkeys, uint32_t number)
{
	size_t at, n;
	uint32_t i;
	char *e;

	for (i = 0; i < nkeys; i++) {
		at = n = 0;
		while (n < BUCKET_MAX &&
		    table_next(&st->near, &st->keys[i], &at) != NULL)
			n++;
		if (n == BUCKET_MAX)
			continue;
		e = table_more(&st->near, &st->keys[i]);
		memcpy(e + sizeof(*st->keys), &number, sizeof(number));
	}
}

/* Gets st->mine ready for compare(). */
static void
prepare(struct state *st, enum kind kind, struct sign *sign)
{
	struct frame f = { st->mine[FRAME].p, sign->set[FRAME],
	    st->mine[NAMES].p, sign->set[NAMES] };

	if (kind == SPUN)
		probe_set(&st->probe, &f);
	sign->set[SHINGLES] = (uint32_t)set_make(st->mine[SHINGLES].p,
	    sign->set[SHINGLES]);
}

/* How alike st->mine and a document kept are, from 0 to 1. */
static double
compare(const struct conf *c, struct state *st, enum kind kind,
    const struct sign *sign, uint32_t number)
{
	uint64_t at;
	struct kept kept = read_kept(st, number, SHINGLES, &at);
	size_t n = kept.set[SHINGLES], all = n;
	struct frame f = { NULL, kept.set[FRAME], NULL, kept.set[NAMES] };
	uint32_t *set;
	double words, frames = 0;

	if (kind == SPUN)
		all += f.n + f.nnames;
	set = room(&st->other, all + 1);
	store_get(&st->store, at, set, all * sizeof(*set));
	if (kind == SPUN) {
		f.row = set + n;
		f.names = set + n + f.n;
		frames = probe_alike(&st->probe, &f, c->threshold[SPUN]);
		if (frames == 0)
			return 0;
	}
	words = jaccard(st->mine[SHINGLES].p, sign->set[SHINGLES], set,
	    set_make(set, n), NULL);
	if (kind == NEAR)
		return words;
	return frame_verbatim(frames, words) ? 0 : frames;
}

/* The earliest document kept that this one comes near to. */
static struct match
search(const struct conf *c, struct state *st, struct sign *sign,
    enum kind kind, const uint64_t *keys)
{
	struct match m = { NOBODY, (uint16_t)kind, 0 };
	size_t i, n = candidates(st, keys, sign->keys[kind]);
	double index;

	if (n > 0)
		prepare(st, kind, sign);
	for (i = 0; i < n; i++) {
		if (i > 0 && st->found[i] == st->found[i - 1])
			continue;
		index = compare(c, st, kind, sign, st->found[i]);
		if (index < c->threshold[kind])
			continue;
		m.of = st->found[i];
		m.likeness = (uint16_t)(index * 1000);
		break;
	}
	return m;
}

/* Finds what the document is a copy of, and remembers it. */
static struct match
look(const struct conf *c, struct state *st, struct sign *sign,
    const struct doc *doc)
{
	struct match m = { NOBODY, EXACT, 1000 };
	struct exact_entry e = { sign->print, m };
	uint32_t keys = 0;
	char *slot;
	bool fresh;
	int k;

	if (sign->blank != 0 && !c->empty)
		return m;
	slot = table_add(&st->exact, &e, &fresh);
	if (!fresh) {
		memcpy(&m, slot + sizeof(e.print), sizeof(m));
		return m;
	}
	for (k = NEAR; k < KINDS; k++) {
		if (sign->keys[k] > 0 && m.of == NOBODY)
			m = search(c, st, sign, (enum kind)k, st->keys + keys);
		keys += sign->keys[k];
	}
	e.match = m;
	if (m.of == NOBODY)
		e.match = (struct match){ keep(st, sign, doc), EXACT, 1000 };
	memcpy(slot + sizeof(e.print), &e.match, sizeof(e.match));
	enter(st, keys, m.of == NOBODY ? e.match.of : NOBODY);
	return m;
}

/* Marks the document, or where there is no room for that, remarks on it. */
static void
mark(struct stage *s, const struct match *m, const struct buf *id,
    struct buf *v)
{
	v->n = 0;
	buf_str(v, "{\"of\":");
	buf_put(v, buf_span(id));
	buf_print(v, ",\"kind\":\"%s\",\"similarity\":%u.%03u}",
	    kind_name[m->kind], m->likeness / 1000U, m->likeness % 1000U);
	count(s, kind_rule[m->kind], 1);
	if (tag(s, "dup", buf_span(v)))
		return;
	v->n = 0;
	buf_visible(v, buf_span(id));
	remark(s, "%s duplicate of %.*s, similarity %u.%03u",
	    kind_name[m->kind], (int)v->n, v->p, m->likeness / 1000U,
	    m->likeness % 1000U);
}

static size_t
apply_document(struct stage *s, const struct piece *piece, struct span note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct sign sign = read_note(st, note);
	struct match m = look(c, st, &sign, piece->doc);

	if (m.of == NOBODY)
		return piece->text.n;
	read_id(st, m.of, &st->id);
	if (c->tag) {
		mark(s, &m, &st->id, &st->value);
		return piece->text.n;
	}
	st->value.n = 0;
	buf_print(&st->value, "%u.%03u of ", m.likeness / 1000U,
	    m.likeness % 1000U);
	buf_put(&st->value, buf_span(&st->id));
	drop(s, kind_rule[m.kind], buf_span(&st->value));
	return piece->text.n;
}

/* ---- the filter ---- */

static void
digest(struct stage *s, const struct piece *piece, struct buf *note)
{
	const struct conf *c = stage_conf(s);

	if (c->unit == DOCUMENT)
		digest_document(c, stage_state(s), piece->text, note);
	else if (c->unit == LINE)
		digest_lines(c, piece->text, note);
}

static size_t
apply(struct stage *s, const struct piece *piece)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct span note = piece->note;

	if (c->unit == PARAGRAPH)
		return apply_paragraphs(s, piece);
	if (note.n == 0) {
		st->note.n = 0;
		digest(s, piece, &st->note);
		note = buf_span(&st->note);
	}
	if (c->unit == DOCUMENT)
		return apply_document(s, piece, note);
	return apply_lines(s, piece, note);
}

static void
start(struct stage *s)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);

	table_init(&st->exact, c->unit == DOCUMENT ?
	    sizeof(struct exact_entry) : sizeof(struct hash128),
	    sizeof(struct hash128));
	table_init(&st->near, sizeof(uint64_t) + sizeof(uint32_t),
	    sizeof(uint64_t));
	store_init(&st->store, c->memory);
}

static void
stop(struct stage *s)
{
	struct state *st = stage_state(s);
	int k;

	table_free(&st->exact);
	table_free(&st->near);
	store_free(&st->store);
	free(st->at);
	buf_free(&st->note);
	buf_free(&st->id);
	buf_free(&st->value);
	words_free(&st->words);
	words_free(&st->frame);
	probe_free(&st->probe);
	free(st->shingles);
	for (k = 0; k < SETS; k++)
		free(st->mine[k].p);
	free(st->other.p);
}

enum { EMPTY = 256, MATCH, SHINGLE, TAG };

static const struct opt opts[] = {
	{ 'u', "unit", "UNIT",
	    "line, paragraph or document (the default)" },
	{ MATCH, "match", "LIST",
	    "kinds of duplicate documents: exact,near,spun (all)" },
	{ 't', "threshold", "NUMBER",
	    "near from this Jaccard index on, 0.1 to 1 (default 0.8)" },
	{ SHINGLE, "shingle", "WORDS",
	    "words of a shingle (default 5)" },
	{ EMPTY, "empty", NULL,
	    "units without text are duplicates of each other too" },
	{ TAG, "tag", NULL,
	    "mark duplicate documents with a member \"dup\"; drop nothing" },
	{ 0 }
};

static const char *
take_match(struct conf *c, const char *arg)
{
	size_t n;
	int k;

	memset(c->match, 0, sizeof(c->match));
	for (;; arg += n + 1) {
		n = strcspn(arg, ",");
		for (k = 0; k < KINDS; k++)
			if (strlen(kind_name[k]) == n &&
			    memcmp(kind_name[k], arg, n) == 0)
				break;
		if (k == KINDS)
			return "not a list of exact, near, spun";
		c->match[k] = true;
		if (arg[n] == '\0')
			return NULL;
	}
}

/* A number without sign or exponent, so that no locale has a say. */
static const char *
take_number(double *x, const char *arg, double min, double max)
{
	double scale = 1;
	bool digits = false;

	*x = 0;
	for (; *arg >= '0' && *arg <= '9'; arg++, digits = true)
		*x = *x * 10 + (*arg - '0');
	if (*arg == '.')
		for (arg++; *arg >= '0' && *arg <= '9'; arg++, digits = true)
			*x += (*arg - '0') * (scale /= 10);
	if (*arg != '\0' || !digits)
		return "not a number";
	return *x >= min && *x <= max ? NULL : "out of range";
}

static const char *
option(void *conf, int o, const char *arg)
{
	static const char *const units[] = { "document", "paragraph", "line" };
	struct conf *c = conf;
	const char *why;
	double x;
	int i;

	switch (o) {
	case 'u':
		for (i = 0; i < 3; i++)
			if (strcmp(arg, units[i]) == 0) {
				c->unit = (enum unit)i;
				return NULL;
			}
		return "not line, paragraph or document";
	case 't':
		return take_number(&c->threshold[NEAR], arg, 0.1, 1);
	case MATCH:
		return take_match(c, arg);
	case SHINGLE:
		if ((why = take_number(&x, arg, 1, 1000)) == NULL)
			c->shingle = (unsigned)x;
		return why;
	case EMPTY:
		c->empty = true;
		break;
	case TAG:
		c->tag = true;
		break;
	}
	return NULL;
}

static bool
ready(void *conf, struct way *how, struct buf *why)
{
	struct conf *c = conf;

	how->ordered = true;
	how->whole = c->unit == DOCUMENT;
	if (c->unit != DOCUMENT &&
	    (c->tag || c->match[NEAR] || c->match[SPUN])) {
		buf_str(why, c->tag ? "--tag needs whole documents" :
		    "only documents have near and spun duplicates");
		return false;
	}
	if (!c->match[EXACT] && !c->match[NEAR] && !c->match[SPUN])
		c->match[EXACT] = c->match[NEAR] = c->match[SPUN] = true;
	if (c->threshold[NEAR] == 0)
		c->threshold[NEAR] = 0.8;
	if (c->shingle == 0)
		c->shingle = 5;
	c->threshold[SPUN] = 0.15;
	c->bands[SPUN] = (struct bands){ 32, 1 };
	c->bands[NEAR] = bands_for(c->threshold[NEAR]);
	c->memory = UINT64_C(1) << 30;
	c->seed = hash_seed();
	return true;
}

const struct filter filter_undup = {
	.name = "undup",
	.about = "removes duplicates: exact, near and spun",
	.synopsis = "[-u line|paragraph|document] [--match=LIST] [-t NUMBER] "
	    "[--shingle=WORDS] [--empty] [--tag]",
	.opts = opts,
	.conf = sizeof(struct conf),
	.state = sizeof(struct state),
	.option = option,
	.ready = ready,
	.start = start,
	.apply = apply,
	.digest = digest,
	.stop = stop,
};
