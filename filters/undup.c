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
 *
 * The work on documents is that of copies.h; done in steps, of shards.h.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arg.h"
#include "copies.h"
#include "filter.h"
#include "json.h"
#include "mem.h"
#include "out.h"
#include "records.h"
#include "shards.h"
#include "utf8.h"

enum unit { DOCUMENT, PARAGRAPH, LINE };
static const char *const units[] = { "document", "paragraph", "line", NULL };

enum keep { FIRST, ORIGINAL, LAST, LONGEST, LEAST_SPUN, NONE };
static const char *const keeps[] = {
	"first", "original", "last", "longest", "least-spun", "none", NULL
};

enum step { ALL, SIGN, JOIN, DECIDE, DROP };
static const char *const steps[] = {
	"all", "sign", "join", "decide", "drop", NULL
};

enum {
	AHEAD = 12,		/* lines asked for from memory in advance */
	FILES_MAX = 1024,	/* --known or --sets */
	THRESHOLD_SPUN = 15,	/* percent: see frame.h */
};

struct conf {
	struct copies_conf copies;
	enum unit unit;
	enum keep keep;
	enum step step;
	bool tag, inverted, counted;
	bool matching;		/* --match was given */
	bool fixed;		/* the seed must not change from run to run */
	size_t memory;		/* bytes of the store kept in memory */
	uint64_t least;		/* copies that make a duplicate */
	uint64_t length;	/* code points that a line must have */
	uint64_t shard;
	const char *member;	/* that exact goes by; NULL: the text */
	const char *seen, *pairs, *clusters, *decisions;
	const char **files;	/* --known or --sets */
	size_t nfiles;
};

/* A line, as digest() notes it. */
struct line {
	struct hash128 print;
	size_t end;		/* with its newline; offset in the piece */
};

/* A line or paragraph, where copies must be counted before any is cut. */
struct counted {
	struct hash128 print;
	uint32_t copies, passed;
};

/* Documents that repeat one another, where all must be seen before one is
 * chosen. */
struct group {
	uint64_t best;		/* ordinal of the one to keep */
	double score;		/* more is better */
	uint64_t id;		/* of the best, in state->ids */
	size_t nid;
	uint64_t members;
	struct match match;	/* why the best is in the group */
};

/* A member of a group, for --clusters. */
struct member {
	uint64_t group, id;
	size_t nid;
};

struct state {
	struct copies copies;
	struct table lines;	/* fingerprints, or struct counted */
	bool begun;
	uint64_t ordinal;	/* of the next document */
	uint64_t second;	/* the same, where documents come again */

	struct match *verdicts;	/* of all documents, by ordinal */
	size_t nverdicts, verdicts_size;
	struct group *groups;	/* by number in copies */
	size_t groups_size;
	struct buf ids;
	struct member *members;
	size_t nmembers, members_size;

	struct store fresh;	/* records for --seen, not in it yet */
	uint64_t nfresh;
	struct records_out *sets;
	struct out *pairs;
	struct join join;
	struct decide decide;
	struct table decisions;	/* ordinal, and where in ids the rest is */
	struct buf spun;	/* for each kept document, is it; ORIGINAL */
	struct buf note, id, value, normal;
};

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

/* ---- files ---- */

/* What the records of a file are about: the unit, or a member. */
static uint32_t
what(const struct conf *c)
{
	if (c->member == NULL)
		return (uint32_t)c->unit;
	return (uint32_t)hash64(span_of(c->member), 0) | 1U << 31;
}

/* A record as state->fresh has it. */
struct fresh {
	size_t note, id;
};

static void
load_records(const struct conf *c, struct state *st, const char *path,
    bool must)
{
	struct copies_conf theirs;
	struct buf why = { 0 };
	struct records_in *in;
	struct record r;
	uint32_t number;
	bool added;

	in = records_open(path, what(c), &theirs, &why);
	if (in == NULL && why.n == 0 && !must)
		return;
	if (in == NULL)
		die("%.*s", (int)why.n, why.n > 0 ? why.p : "");
	if (!copies_agree(&theirs, &c->copies))
		die("%s: made with other options", path);
	while (records_next(in, &r, &why)) {
		if (c->unit != DOCUMENT) {
			table_add(&st->lines, r.note.p, &added);
			continue;
		}
		number = copies_keep(&st->copies, r.note, r.id,
		    c->step != DECIDE);
		if (c->step == DECIDE)
			decide_know(&st->decide, r.ordinal, number);
	}
	if (why.n > 0)
		die("%.*s", (int)why.n, why.p);
	records_done(in);
	buf_free(&why);
}

/* The rest of a decision, in state->ids. */
struct decided {
	uint64_t key;
	uint64_t line;
	size_t n;
};

static void
load_decisions(const struct conf *c, struct state *st)
{
	struct decision decision;
	struct decided e;
	struct span id, line;
	struct buf *b = &st->ids;
	uint64_t later;
	size_t from = 0;
	FILE *f = fopen(c->decisions, "rb");
	bool fresh;
	size_t n;

	if (f == NULL)
		die("%s: %s", c->decisions, strerror(errno));
	while ((n = fread(buf_reserve(b, 1 << 16), 1, 1 << 16, f)) > 0)
		b->n += n;
	if (ferror(f))
		die("%s: %s", c->decisions, strerror(errno));
	fclose(f);
	memset(&e, 0, sizeof(e));
	while (from < b->n) {
		const char *nl = memchr(b->p + from, '\n', b->n - from);

		if (nl == NULL)
			die("%s: the last line is not complete", c->decisions);
		line = (struct span){ b->p + from,
		    (size_t)(nl - b->p) - from };
		if (!decision_read(line, &later, &decision, &id))
			die("%s: not made by --step=decide", c->decisions);
		e.key = hash_mix(later + 1);
		e.line = from;
		e.n = line.n;
		memcpy(table_add(&st->decisions, &e, &fresh), &e, sizeof(e));
		from += line.n + 1;
	}
}

/* What needs doing once, but only in the instance that decides. */
static void
begin(const struct conf *c, struct state *st)
{
	size_t i;

	if (st->begun)
		return;
	st->begun = true;
	st->ordinal = c->shard << SHARD_SHIFT;
	if (c->step == SIGN) {
		if (c->nfiles > 0)
			st->sets = records_new(c->files[0],
			    what(c), &c->copies);
		return;
	}
	for (i = 0; i < c->nfiles; i++)
		load_records(c, st, c->files[i], true);
	if (c->seen != NULL)
		load_records(c, st, c->seen, false);
	if (c->decisions != NULL)
		load_decisions(c, st);
	if (c->pairs != NULL)
		st->pairs = out_open(c->pairs, OUT_PLAIN, NULL);
}

static void
remember(const struct conf *c, struct state *st, struct span note,
    struct span id)
{
	struct fresh f = { note.n, id.n };

	if (c->seen == NULL)
		return;
	store_put(&st->fresh, &f, sizeof(f));
	store_put(&st->fresh, note.p, note.n);
	store_put(&st->fresh, id.p, id.n);
	st->nfresh++;
}

/* Writes --seen anew: what it held, and what is new. */
static void
save_seen(const struct conf *c, struct state *st)
{
	struct records_out *out = records_new(c->seen, what(c),
	    &c->copies);
	struct copies_conf theirs;
	struct buf why = { 0 };
	struct records_in *in;
	struct record r;
	struct fresh f;
	uint64_t at = 0;

	in = records_open(c->seen, what(c), &theirs, &why);
	while (in != NULL && records_next(in, &r, &why))
		records_put(out, &r);
	if (why.n > 0) {
		records_close(out, false);
		die("%.*s", (int)why.n, why.p);
	}
	records_done(in);
	for (; st->nfresh > 0; st->nfresh--) {
		store_get(&st->fresh, at, &f, sizeof(f));
		at += sizeof(f);
		st->note.n = 0;
		store_get(&st->fresh, at, buf_reserve(&st->note, f.note +
		    f.id), f.note + f.id);
		at += f.note + f.id;
		r = (struct record){ 0, { st->note.p, f.note },
		    { st->note.p + f.note, f.id } };
		records_put(out, &r);
	}
	records_close(out, true);
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

/* The fingerprint of a line or paragraph; 0 if it is to stay anyway. */
static struct hash128
unit_print(const struct conf *c, struct state *st, struct span s)
{
	if ((!c->copies.empty && blank(s)) ||
	    (c->length > 0 && utf8_count(s) < c->length))
		return (struct hash128){ 0, 0 };
	return form_print((enum form)c->copies.form, s, c->copies.seed,
	    &st->normal);
}

static void
digest_lines(const struct conf *c, struct state *st, struct span text,
    struct buf *note)
{
	enum { BATCH = 64 };
	struct line line[BATCH];
	size_t from = 0, n;

	while (from < text.n) {
		for (n = 0; n < BATCH && from < text.n; n++) {
			line[n].end = line_end(text, from);
			line[n].print = unit_print(c, st,
			    without_newline(text, from, line[n].end));
			from = line[n].end;
		}
		buf_add(note, line, n * sizeof(line[0]));
	}
}

/* Counts a unit, in the survey. */
static void
count_unit(struct state *st, const struct hash128 *print)
{
	struct counted e;
	bool fresh;
	char *slot = table_add(&st->lines, print, &fresh);

	memcpy(&e, slot, sizeof(e));
	e.copies++;
	memcpy(slot, &e, sizeof(e));
}

/* Whether a unit that was counted goes; *copies: how often it is there. */
static bool
chosen(const struct conf *c, struct state *st, const struct hash128 *print,
    uint32_t *copies)
{
	char *slot = table_find(&st->lines, print);
	struct counted e;

	if (slot == NULL)
		die("the documents have changed under us");
	memcpy(&e, slot, sizeof(e));
	e.passed++;
	memcpy(slot, &e, sizeof(e));
	*copies = e.copies;
	if (e.copies < c->least || e.copies == 1)
		return false;
	return c->keep == NONE || e.passed != (c->keep == LAST ? e.copies : 1);
}

/* The unit text[from, body) and what follows it up to end. */
static void
apply_unit(struct stage *s, const struct piece *piece, size_t from,
    size_t body, size_t end, const struct hash128 *print)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct span note = { (const char *)print, sizeof(*print) };
	uint32_t copies = 1;
	bool fresh, gone = false;

	if ((print->lo | print->hi) == 0) {
		/* Stays. */
	} else if (st->lines.entry == sizeof(struct counted)) {
		gone = chosen(c, st, print, &copies);
	} else {
		table_add(&st->lines, print, &fresh);
		gone = !fresh;
		if (fresh && c->seen != NULL)
			remember(c, st, note, (struct span){ "", 0 });
	}
	if (c->counted) {
		if (gone)
			return;
		st->value.n = 0;
		buf_print(&st->value, "%7u ", copies);
		buf_put(&st->value, without_newline(piece->text, from, body));
		report(s, buf_span(&st->value));
	} else if (gone != c->inverted) {
		cut(s, from, end, !gone ? "first-copy" : c->unit == LINE ?
		    "duplicate-line" : "duplicate-paragraph");
	}
}

static size_t
apply_lines(struct stage *s, const struct piece *piece, struct span note,
    bool survey)
{
	struct state *st = stage_state(s);
	size_t n = note.n / sizeof(struct line), i, from = 0;
	struct line line;

	for (i = 0; i < n; i++) {
		if (i + AHEAD < n)
			table_prefetch(&st->lines,
			    note.p + (i + AHEAD) * sizeof(line));
		memcpy(&line, note.p + i * sizeof(line), sizeof(line));
		if (!survey)
			apply_unit(s, piece, from, line.end, line.end,
			    &line.print);
		else if ((line.print.lo | line.print.hi) != 0)
			count_unit(st, &line.print);
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
apply_paragraphs(struct stage *s, const struct piece *piece, bool survey)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct hash128 print;
	size_t from, body, end;

	for (from = 0; from < piece->text.n; from = end) {
		if (!paragraph(piece, from, &body, &end))
			return from;
		print = unit_print(c, st,
		    without_newline(piece->text, from, body));
		if (!survey)
			apply_unit(s, piece, from, body, end, &print);
		else if ((print.lo | print.hi) != 0)
			count_unit(st, &print);
	}
	return from;
}

/* ---- documents ---- */

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
	    copies_kind[m->kind], m->likeness / 1000U, m->likeness % 1000U);
	count(s, kind_rule[m->kind], 1);
	if (tag(s, "dup", buf_span(v)))
		return;
	v->n = 0;
	buf_visible(v, id);
	remark(s, "%s duplicate of %.*s, similarity %u.%03u",
	    copies_kind[m->kind], (int)v->n, v->p, m->likeness / 1000U,
	    m->likeness % 1000U);
}

/* The document is a copy of the one with that id. */
static void
is_copy(struct stage *s, const struct match *m, struct span id)
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
	drop(s, kind_rule[m->kind], buf_span(v));
}

/* The document is none, or the one to keep. */
static void
is_kept(struct stage *s, uint64_t copies)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);

	if (c->inverted) {
		drop(s, "first-copy", (struct span){ "", 0 });
	} else if (c->counted) {
		st->value.n = 0;
		buf_print(&st->value, "%llu", (unsigned long long)copies);
		if (!tag(s, "copies", buf_span(&st->value)))
			remark(s, "copies: %llu", (unsigned long long)copies);
	}
}

/* Tells --pairs and --clusters of a copy. */
static void
tell(const struct conf *c, struct state *st, const struct match *m,
    struct span of, struct span id)
{
	struct buf *v = &st->value;

	if (st->pairs != NULL) {
		v->n = 0;
		buf_str(v, "{\"id\":");
		buf_put(v, id);
		buf_str(v, ",\"of\":");
		buf_put(v, of);
		buf_print(v, ",\"kind\":\"%s\",\"similarity\":"
		    "%u.%03u}\n", copies_kind[m->kind], m->likeness / 1000U,
		    m->likeness % 1000U);
		out_write(st->pairs, buf_span(v));
	}
	if (c->clusters == NULL)
		return;
	if (st->nmembers == st->members_size) {
		st->members_size = 2 * st->members_size + 256;
		st->members = mem_grow(st->members, st->members_size,
		    sizeof(*st->members));
	}
	st->members[st->nmembers++] = (struct member){ m->of, st->ids.n,
	    id.n };
	buf_put(&st->ids, id);
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
write_clusters(const struct conf *c, struct state *st)
{
	struct out *out = out_open(c->clusters, OUT_PLAIN, NULL);
	struct buf *v = &st->value;
	size_t i, j;

	if (st->nmembers > 0)
		qsort(st->members, st->nmembers, sizeof(*st->members),
		    by_group);
	for (i = 0; i < st->nmembers; i = j) {
		copies_id(&st->copies, (uint32_t)st->members[i].group,
		    &st->id);
		v->n = 0;
		buf_byte(v, '[');
		buf_put(v, buf_span(&st->id));
		for (j = i; j < st->nmembers &&
		    st->members[j].group == st->members[i].group; j++) {
			buf_byte(v, ',');
			buf_add(v, st->ids.p + st->members[j].id,
			    st->members[j].nid);
		}
		buf_str(v, "]\n");
		out_write(out, buf_span(v));
	}
	out_close(out, true);
}

static struct match
look(struct stage *s, const struct piece *piece, struct span note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct buf of = { 0 };
	struct match m;
	size_t n = st->copies.n;

	st->id.n = 0;
	doc_id(piece->doc, &st->id);
	m = copies_look(&st->copies, note, buf_span(&st->id));
	if (st->copies.n > n)
		remember(c, st, note, buf_span(&st->id));
	if (m.of == COPIES_NONE || (st->pairs == NULL && c->clusters == NULL))
		return m;
	copies_id(&st->copies, m.of, &of);
	tell(c, st, &m, buf_span(&of), buf_span(&st->id));
	buf_free(&of);
	return m;
}

/* Has unspin(1) tagged the document as spun? */
static bool
called_spun(const struct doc *d)
{
	struct json json = { 0 };
	const struct json_member *m;
	struct span value;
	bool spun = false;

	if (doc_member(d, SPAN("spin"), &value) && json_scan(&json, value) &&
	    (m = json_find(&json, SPAN("spun"))) != NULL)
		spun = span_eq(m->value, SPAN("true"));
	json_free(&json);
	return spun;
}

/* With --keep=original: is this the first of its group that is not spun, after
 * spun ones?  known: how many groups there were before it. */
static bool
comes_after_spins(struct state *st, const struct piece *piece, size_t known,
    uint32_t of)
{
	const bool spun = called_spun(piece->doc);

	if (st->copies.n > known) {
		buf_byte(&st->spun, spun);
		return false;
	}
	if (of == COPIES_NONE || spun || !st->spun.p[of])
		return false;
	st->spun.p[of] = false;
	return true;
}

static void
apply_document(struct stage *s, const struct piece *piece, struct span note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	const size_t known = st->copies.n;
	struct match m = look(s, piece, note);

	if (c->keep == ORIGINAL && comes_after_spins(st, piece, known, m.of))
		m.of = COPIES_NONE;
	if (m.of == COPIES_NONE) {
		is_kept(s, 1);
		return;
	}
	copies_id(&st->copies, m.of, &st->id);
	is_copy(s, &m, buf_span(&st->id));
}

/* ---- documents, all seen before one is dropped ---- */

/* How much there is for keeping this document and not another. */
static double
score(const struct conf *c, const struct state *st, const struct piece *piece)
{
	struct json json = { 0 };
	const struct json_member *m;
	struct span value;
	char number[64] = "";
	double x = 0;

	switch (c->keep) {
	case LAST:
		return (double)st->ordinal;
	case LONGEST:
		return (double)piece->text.n;
	case LEAST_SPUN:
		if (!doc_member(piece->doc, SPAN("spin"), &value))
			return 0;
		if (json_scan(&json, value) && (m = json_find(&json,
		    SPAN("score"))) != NULL && m->value.n < sizeof(number)) {
			memcpy(number, m->value.p, m->value.n);
			x = -strtod(number, NULL);
		}
		json_free(&json);
		return x;
	default:
		return -(double)st->ordinal;
	}
}

static struct group *
group_at(struct state *st, uint32_t number)
{
	size_t size = st->groups_size;

	if (number >= size) {
		st->groups_size = (size_t)number * 2 + 256;
		st->groups = mem_grow(st->groups, st->groups_size,
		    sizeof(*st->groups));
		memset(st->groups + size, 0,
		    (st->groups_size - size) * sizeof(*st->groups));
	}
	return &st->groups[number];
}

static void
survey_document(struct stage *s, const struct piece *piece, struct span note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	size_t known = st->copies.n;
	struct match m = look(s, piece, note);
	double x = score(c, st, piece);
	struct group *g;

	if (st->copies.n > known)
		m = (struct match){ (uint32_t)known, EXACT, 1000 };
	if (st->nverdicts == st->verdicts_size) {
		st->verdicts_size = 2 * st->verdicts_size + 1024;
		st->verdicts = mem_grow(st->verdicts, st->verdicts_size,
		    sizeof(*st->verdicts));
	}
	st->verdicts[st->nverdicts++] = m;
	if (m.of == COPIES_NONE)
		return;
	g = group_at(st, m.of);
	if (g->members++ > 0 && x <= g->score)
		return;
	g->best = st->ordinal;
	g->score = x;
	g->match = m;
	g->id = st->ids.n;
	g->nid = st->id.n;
	buf_put(&st->ids, buf_span(&st->id));
}

static void
choose_document(struct stage *s)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct match m = st->verdicts[st->second];
	const struct group *g;

	if (m.of == COPIES_NONE) {
		is_kept(s, 1);
		return;
	}
	g = &st->groups[m.of];
	if (g->members == 1 || (c->keep != NONE && g->best == st->second)) {
		is_kept(s, g->members);
		return;
	}
	/* What the group is about is its first document: then the best is a
	 * copy of that in its own way. */
	if (m.kind == EXACT && g->match.kind != EXACT)
		m = g->match;
	is_copy(s, &m, (struct span){ st->ids.p + g->id, g->nid });
}

/* ---- steps ---- */

static void
sign_document(struct stage *s, const struct piece *piece, struct span note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct record r = { st->ordinal, note, { "", 0 } };

	if (copies_sign(note).blank != 0 && !c->copies.empty)
		return;
	st->id.n = st->value.n = 0;
	doc_id(piece->doc, &st->id);
	r.id = buf_span(&st->id);
	if (st->sets != NULL)
		records_put(st->sets, &r);
	shards_sign(note, st->ordinal, &st->value);
	st->value.n--;		/* report() adds the newline */
	report(s, buf_span(&st->value));
}

static void
drop_document(struct stage *s)
{
	struct state *st = stage_state(s);
	struct decided e = { hash_mix(st->ordinal + 1), 0, 0 };
	const void *found = table_find(&st->decisions, &e);
	struct decision d = { 0, 0, 0 };
	struct match m = { 0, 0, 0 };
	struct span id;
	uint64_t later;

	if (found == NULL) {
		is_kept(s, 1);
		return;
	}
	memcpy(&e, found, sizeof(e));
	decision_read((struct span){ st->ids.p + e.line, e.n }, &later, &d,
	    &id);
	m.kind = d.kind;
	m.likeness = d.likeness;
	is_copy(s, &m, id);
}

/* The lines of other steps, of join and decide. */
static size_t
apply_step(struct stage *s, const struct piece *piece)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	struct buf *v = &st->value;
	struct span line;
	size_t from, end;

	for (from = 0; from < piece->text.n; from = end) {
		end = line_end(piece->text, from);
		line = without_newline(piece->text, from, end);
		v->n = 0;
		if (!(c->step == JOIN ? join_line(&st->join, line, v) :
		    decide_line(&st->decide, line, v)))
			die("%s: a line that is not of the step before: %.*s",
			    doc_file(piece->doc), line.n < 80 ? (int)line.n :
			    80, line.p);
		if (v->n > 0) {
			v->n--;
			report(s, buf_span(v));
		}
	}
	return from;
}

/* ---- the filter ---- */

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

static void
digest(struct stage *s, const struct piece *piece, struct buf *note)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);

	if (c->step == JOIN || c->step == DECIDE || c->step == DROP)
		return;
	if (c->unit == DOCUMENT)
		copies_digest(&st->copies, compared(c, piece), note);
	else if (c->unit == LINE)
		digest_lines(c, st, piece->text, note);
}

static struct span
note_of(struct stage *s, const struct piece *piece)
{
	struct state *st = stage_state(s);

	if (piece->note.n > 0)
		return piece->note;
	st->note.n = 0;
	digest(s, piece, &st->note);
	return buf_span(&st->note);
}

static size_t
apply(struct stage *s, const struct piece *piece)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);

	begin(c, st);
	if (c->step == JOIN || c->step == DECIDE)
		return apply_step(s, piece);
	if (c->unit == PARAGRAPH)
		return apply_paragraphs(s, piece, false);
	if (c->unit == LINE)
		return apply_lines(s, piece, note_of(s, piece), false);
	if (c->step == SIGN)
		sign_document(s, piece, note_of(s, piece));
	else if (c->step == DROP)
		drop_document(s);
	else if (st->verdicts != NULL)
		choose_document(s);
	else
		apply_document(s, piece, note_of(s, piece));
	st->ordinal++;
	st->second++;
	return piece->text.n;
}

static void
survey(struct stage *s, const struct piece *piece)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);

	begin(c, st);
	if (c->unit == DOCUMENT)
		survey_document(s, piece, note_of(s, piece));
	else if (c->unit == LINE)
		apply_lines(s, piece, note_of(s, piece), true);
	else
		apply_paragraphs(s, piece, true);
	st->ordinal++;
}

static void
finish(struct stage *s)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);

	begin(c, st);
	st->value.n = 0;
	if (c->step == DECIDE)
		decide_last(&st->decide, &st->value);
	if (st->value.n > 0) {
		st->value.n--;
		report(s, buf_span(&st->value));
	}
	records_close(st->sets, true);
	out_close(st->pairs, true);
	if (c->clusters != NULL)
		write_clusters(c, st);
	if (c->seen != NULL)
		save_seen(c, st);
}

static bool
counts(const struct conf *c)
{
	return c->unit != DOCUMENT && (c->counted || c->least > 2 ||
	    c->keep != FIRST);
}

static void
start(struct stage *s)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);

	copies_init(&st->copies, &c->copies, c->memory);
	table_init(&st->lines, counts(c) ? sizeof(struct counted) :
	    sizeof(struct hash128), sizeof(struct hash128));
	table_init(&st->decisions, sizeof(struct decided), 8);
	store_init(&st->fresh, c->memory);
	join_init(&st->join);
	decide_init(&st->decide, &st->copies);
}

static void
stop(struct stage *s)
{
	struct state *st = stage_state(s);

	copies_free(&st->copies);
	table_free(&st->lines);
	table_free(&st->decisions);
	store_free(&st->fresh);
	join_free(&st->join);
	decide_free(&st->decide);
	free(st->verdicts);
	free(st->groups);
	free(st->members);
	buf_free(&st->ids);
	buf_free(&st->note);
	buf_free(&st->id);
	buf_free(&st->value);
	buf_free(&st->normal);
	buf_free(&st->spun);
}

enum {
	CLUSTERS = 256, DECISIONS, EMPTY, KEEP, KEY, KNOWN, MATCH, MEMBER,
	MEMORY, MIN_COUNT, MIN_LENGTH, PAIRS, PRESET, SEEN, SETS_FILE, SHARD,
	SHINGLE, STEP, TAG
};

static const struct opt opts[] = {
	{ 'u', "unit", "UNIT",
	    "line, paragraph or document (the default)" },
	{ MATCH, "match", "LIST",
	    "kinds of duplicate documents: exact,near,spun (all)" },
	{ 't', "threshold", "NUMBER",
	    "near from this Jaccard index on, 0.1 to 1 (0.8)" },
	{ SHINGLE, "shingle", "WORDS", "words of a shingle (5)" },
	{ PRESET, "preset", "NAME",
	    "fineweb, redpajama, refinedweb or dclm" },
	{ KEY, "key", "FORM",
	    "what is the same: raw bytes, fold, ccnet or datatrove" },
	{ MEMBER, "member", "NAME",
	    "compare this member of the record, exactly, not the text" },
	{ EMPTY, "empty", NULL,
	    "units without text are duplicates of each other too" },
	{ KEEP, "keep", "WHICH",
	    "first, original, last, longest, least-spun or none (first)" },
	{ MIN_COUNT, "min-count", "N",
	    "cut lines, paragraphs that are there N times or more" },
	{ MIN_LENGTH, "min-length", "N",
	    "leave lines, paragraphs of fewer characters alone" },
	{ TAG, "tag", NULL,
	    "mark duplicate documents with a member \"dup\"; drop nothing" },
	{ 'c', "count", NULL,
	    "say how many copies there are: member \"copies\", or a column" },
	{ 'd', "duplicates", NULL,
	    "the other way around: pass what would go, drop the rest" },
	{ PAIRS, "pairs", "FILE", "a JSON line there for each duplicate" },
	{ CLUSTERS, "clusters", "FILE",
	    "a JSON array there for each group, of ids" },
	{ SEEN, "seen", "FILE",
	    "duplicates of earlier runs too; remember this one's there" },
	{ KNOWN, "known", "FILE", "as --seen, but add nothing" },
	{ MEMORY, "memory", "SIZE",
	    "bytes of shingles kept in memory, the rest in a file (1G)" },
	{ STEP, "step", "NAME", "sign, join, decide or drop: see the manual" },
	{ SHARD, "shard", "N", "number of this part, for sign and drop" },
	{ SETS_FILE, "sets", "FILE", "shingles: sign writes, decide reads" },
	{ DECISIONS, "decisions", "FILE", "for drop: the output of decide" },
	{ 0 }
};

static const char *
take_match(struct conf *c, const char *arg)
{
	size_t n;
	int k;

	c->matching = true;
	memset(c->copies.match, 0, sizeof(c->copies.match));
	for (;; arg += n + 1) {
		n = strcspn(arg, ",");
		for (k = 0; k < KINDS; k++)
			if (strlen(copies_kind[k]) == n &&
			    memcmp(copies_kind[k], arg, n) == 0)
				break;
		if (k == KINDS)
			return "not a list of exact, near, spun";
		c->copies.match[k] = true;
		if (arg[n] == '\0')
			return NULL;
	}
}

/*
 * Shingles, bands and rows as published: FineWeb (Penedo et al. 2024),
 * RedPajama-V2 at 0.8, RefinedWeb (Penedo et al. 2023), DCLM (Li et al. 2024).
 * None of them measures candidates; here that is done, at the index where half
 * of all pairs become candidates.
 */
static const char *
take_preset(struct conf *c, const char *arg)
{
	static const char *const names[] = {
		"fineweb", "redpajama", "refinedweb", "dclm", NULL
	};
	static const struct {
		uint32_t shingle;
		struct bands bands;
		double threshold;
	} presets[] = {
		{ 5, { 14, 8 }, 0.72 }, { 13, { 9, 13 }, 0.84 },
		{ 5, { 450, 20 }, 0.74 }, { 5, { 93, 15 }, 0.74 },
	};
	const char *why;
	int i;

	if ((why = arg_word(arg, names, &i)) != NULL)
		return why;
	c->copies.shingle = presets[i].shingle;
	c->copies.bands[NEAR] = presets[i].bands;
	c->copies.threshold[NEAR] = presets[i].threshold;
	return NULL;
}

static const char *
take_file(struct conf *c, const char *arg)
{
	if (c->nfiles == FILES_MAX)
		return "too many files";
	if (c->files == NULL)
		c->files = mem_get(FILES_MAX * sizeof(*c->files));
	c->files[c->nfiles++] = arg;
	c->fixed = true;
	return NULL;
}

/* Options that name one of several things. */
static const char *
choice(struct conf *c, int o, const char *arg)
{
	const char *why;
	int i = 0;

	why = arg_word(arg, o == 'u' ? units : o == KEEP ? keeps :
	    o == STEP ? steps : form_names, &i);
	if (why != NULL)
		return why;
	if (o == 'u')
		c->unit = (enum unit)i;
	else if (o == KEEP)
		c->keep = (enum keep)i;
	else if (o == STEP)
		c->step = (enum step)i;
	else
		c->copies.form = (uint32_t)i;
	return NULL;
}

static const char *
option(void *conf, int o, const char *arg)
{
	struct conf *c = conf;
	const char *why = NULL;
	uint64_t n;

	switch (o) {
	case 'u':
	case KEEP:
	case STEP:
	case KEY:
		return choice(c, o, arg);
	case 't':
		return arg_real(arg, 0.1, 1, &c->copies.threshold[NEAR]);
	case MATCH:
		return take_match(c, arg);
	case PRESET:
		return take_preset(c, arg);
	case SHINGLE:
		if ((why = arg_uint(arg, 1, 1000, &n)) == NULL)
			c->copies.shingle = (uint32_t)n;
		return why;
	case MIN_COUNT:
		return arg_uint(arg, 2, UINT32_MAX, &c->least);
	case MIN_LENGTH:
		return arg_uint(arg, 0, UINT64_MAX, &c->length);
	case SHARD:
		return arg_uint(arg, 0, (1 << 23) - 1, &c->shard);
	case MEMORY:
		return arg_size(arg, &c->memory);
	case KNOWN:
	case SETS_FILE:
		return take_file(c, arg);
	}
	if (o == EMPTY)
		c->copies.empty = true;
	else if (o == TAG)
		c->tag = true;
	else if (o == 'c')
		c->counted = true;
	else if (o == 'd')
		c->inverted = true;
	else if (o == PAIRS)
		c->pairs = arg;
	else if (o == CLUSTERS)
		c->clusters = arg;
	else if (o == DECISIONS)
		c->decisions = arg;
	else if (o == SEEN)
		c->seen = arg;
	else if (o == MEMBER)
		c->member = arg;
	return NULL;
}

/* What is wrong with the options together, or NULL. */
static const char *
conflict(const struct conf *c)
{
	bool documents = c->unit == DOCUMENT;

	if (!documents && (c->tag || c->pairs != NULL || c->clusters != NULL))
		return "--tag, --pairs and --clusters need whole documents";
	if (!documents && (c->copies.match[NEAR] || c->copies.match[SPUN]))
		return "only documents have near and spun duplicates";
	if (!documents && (c->keep == LONGEST || c->keep == LEAST_SPUN ||
	    c->keep == ORIGINAL))
		return "lines and paragraphs: keep first, last or none";
	if (documents && (c->least > 0 || c->length > 0))
		return "--min-count and --min-length are for lines and "
		    "paragraphs";
	if (c->member != NULL && (!documents || c->copies.match[NEAR] ||
	    c->copies.match[SPUN]))
		return "--member is compared exactly, of documents";
	if (c->inverted && (c->tag || c->counted))
		return "-d goes with neither --tag nor -c";
	if ((c->seen != NULL || c->nfiles > 0) && (counts(c) ||
	    (documents && (c->keep != FIRST || c->counted))))
		return "--seen and --known keep the first, and do not count";
	if (c->step != ALL && (!documents || c->keep != FIRST || c->counted ||
	    c->seen != NULL || c->pairs != NULL || c->clusters != NULL))
		return "steps: documents, of which the first is kept";
	if (c->shard > 0 && c->step != SIGN && c->step != DROP)
		return "--shard is for the steps sign and drop";
	if (c->step == DECIDE && c->nfiles == 0)
		return "--step=decide needs --sets";
	if (c->step == SIGN && c->nfiles > 1)
		return "--step=sign writes one file of --sets";
	if ((c->step == DROP) != (c->decisions != NULL))
		return "--step=drop and --decisions go together";
	return NULL;
}

static bool
ready(void *conf, struct way *how, struct buf *why)
{
	struct conf *c = conf;
	struct copies_conf *k = &c->copies;
	const char *wrong;

	if ((wrong = conflict(c)) != NULL) {
		buf_str(why, wrong);
		return false;
	}
	how->ordered = true;
	how->whole = c->unit == DOCUMENT && c->step != JOIN &&
	    c->step != DECIDE;
	how->reports = (c->step != ALL && c->step != DROP) ||
	    (c->counted && c->unit != DOCUMENT);
	how->twice = counts(c) || (c->unit == DOCUMENT &&
	    ((c->keep != FIRST && c->keep != ORIGINAL) || c->counted));
	if (!c->matching)
		k->match[EXACT] = k->match[NEAR] = k->match[SPUN] =
		    c->unit == DOCUMENT && c->member == NULL;
	if (k->threshold[NEAR] == 0)
		k->threshold[NEAR] = 0.8;
	k->threshold[SPUN] = THRESHOLD_SPUN / 100.0;
	if (k->shingle == 0)
		k->shingle = 5;
	if (k->bands[NEAR].bands == 0)
		k->bands[NEAR] = bands_for(k->threshold[NEAR]);
	k->bands[SPUN] = (struct bands){ 32, 1 };
	if (c->memory == 0)
		c->memory = (size_t)1 << 30;
	/* Files are compared with later ones: their seed stays. */
	k->seed = c->fixed || c->seen != NULL || c->step != ALL ? 0 :
	    hash_seed();
	return true;
}

static void
forget(void *conf)
{
	struct conf *c = conf;

	free(c->files);
}

const struct filter filter_undup = {
	.name = "undup",
	.about = "removes duplicates: exact, near and spun",
	.synopsis = "[-cd] [-u line|paragraph|document] [--match=LIST] "
	    "[-t NUMBER] [--keep=WHICH] [--tag]",
	.opts = opts,
	.conf = sizeof(struct conf),
	.state = sizeof(struct state),
	.option = option,
	.ready = ready,
	.forget = forget,
	.start = start,
	.apply = apply,
	.digest = digest,
	.survey = survey,
	.finish = finish,
	.stop = stop,
};
