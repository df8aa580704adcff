/*
 * filter - one filter at work on anything, and the laws that hold for all
 *
 * Built once for each filter, with NAME defined.  The input's first bytes
 * choose options and the cutting; the rest is text, in which 0x1D parts
 * documents.  The laws:
 *
 * - the same output and log, in whatever pieces the text comes;
 * - text in JSON Lines fares as plain text does;
 * - the sums agree;
 * - what was UTF-8 stays UTF-8;
 * - input = output with what --removed says, put back;
 * - a second run changes nothing, where the table below says so.
 */
#include "chain.h"
#include "fuzz.h"
#include "json.h"
#include "run.h"
#include "utf8.h"

#define CAT(a, b) a##b
#define FILTER(name) CAT(filter_, name)
#define TEXT(x) #x
#define STRING(x) TEXT(x)

extern const struct filter FILTER(NAME);
static const struct filter *const filters[] = { &FILTER(NAME), NULL };
const struct program program = { .name = STRING(NAME), .filters = filters };

/* Ways to run each filter.  again: the second run changes nothing. */
static const struct {
	const char *chain;
	bool again;
} table[] = {
	{ "ungarble", false },
	{ "uninorm", true },
	{ "uninorm --form=nfd", true },
	{ "uninorm --form=nfkc", true },
	{ "uninorm --form=nfc --form-only", true },
	{ "uninorm --quotes --dashes --ellipsis --ligatures --width --digits "
	  "--case --lookalikes",
	    true },
	{ "uninorm --form=nfkc --case --lookalikes", true },
	{ "unspam", false },
	{ "unspam --drop", false },
	{ "unboil", false },
	{ "unspin --tag", true },
	{ "unspin --drop", true },
	{ "unspin", false },
	{ "undup", true },
	{ "unwarc", true },
};

enum { SEPARATOR = 0x1D };

struct result {
	struct buf out, removed, errors;
	struct sums sums;
	uint64_t rejected;
};

static void
result_free(struct result *r)
{
	buf_free(&r->out);
	buf_free(&r->removed);
	buf_free(&r->errors);
}

/* The chains of the table that are of this filter, parsed once: a lexicon
 * need not be loaded for each input. */
static struct chain *
variant(unsigned which, bool *again)
{
	static struct chain *chains[sizeof(table) / sizeof(*table)];
	struct buf why = { 0 };
	size_t mine[sizeof(table) / sizeof(*table)], n = 0, i;

	for (i = 0; i < sizeof(table) / sizeof(*table); i++) {
		size_t len = strcspn(table[i].chain, " ");

		if (len == strlen(program.name) &&
		    strncmp(table[i].chain, program.name, len) == 0)
			mine[n++] = i;
	}
	LAW(n > 0);
	i = mine[which % n];
	*again = table[i].again;
	if (chains[i] == NULL) {
		chains[i] = calloc(1, sizeof(*chains[i]));
		if (!chain_parse(chains[i], &program, table[i].chain, &why) ||
		    !chain_ready(chains[i], &why)) {
			dprintf(
			    2, "%s: %.*s\n", table[i].chain, (int)why.n, why.p);
			abort();
		}
	}
	buf_free(&why);
	return chains[i];
}

static uint32_t
next_random(uint32_t *x)
{
	*x = *x * 1664525 + 1013904223;
	return *x >> 16;
}

/* One piece, in memory of its own. */
static void
give(struct lane *l, struct span text, uint64_t no, bool first, bool last)
{
	struct raw r = { .kind = RAW_TEXT,
		.first = first,
		.last = last,
		.file = "fuzz",
		.format = FORMAT_TEXT,
		.line = 1,
		.no = no };

	r.bytes = tight(text);
	lane_take(l, &r);
	free((char *)(uintptr_t)r.bytes.p);
}

/* A document in pieces of whole lines; seed 0: as few as can be. */
static void
give_document(struct lane *l, struct span text, uint64_t no, uint32_t *seed)
{
	bool first = true;
	size_t from = 0, at = 0;

	while (*seed != 0 && at < text.n) {
		if (text.p[at++] != '\n' || next_random(seed) % 3 != 0)
			continue;
		give(l, span_cut(text, from, at), no, first, false);
		first = false;
		from = at;
	}
	give(l, span_cut(text, from, text.n), no, first, true);
}

static void
give_record(struct lane *l, struct span text, uint64_t no)
{
	struct raw r = { .kind = RAW_JSON,
		.eol = true,
		.file = "fuzz",
		.format = FORMAT_JSONL,
		.line = no };
	struct buf b = { 0 };

	buf_print(&b, "{\"id\":\"fuzz:%d\",\"text\":", (int)no);
	json_quote(&b, text);
	buf_byte(&b, '}');
	r.bytes = buf_span(&b);
	lane_take(l, &r);
	buf_free(&b);
}

static struct span
next_document(struct span *s)
{
	const char *p = s->n > 0 ? memchr(s->p, SEPARATOR, s->n) : NULL;
	struct span doc = *s;

	if (p == NULL) {
		*s = (struct span){ NULL, 0 };
		return doc;
	}
	doc.n = (size_t)(p - doc.p);
	*s = span_cut(*s, doc.n + 1, s->n);
	return doc;
}

static struct result
run(const struct chain *c, struct span all, uint32_t seed, bool records)
{
	struct lane_options opt = { .field = "text",
		.max_record = 1 << 24,
		.null = true,
		.log = true };
	struct lane *l = lane_new(&opt, c->steps, c->n);
	struct result r = { 0 };
	uint64_t no = 0;

	do {
		struct span doc = next_document(&all);

		if (records)
			give_record(l, doc, ++no);
		else
			give_document(l, doc, ++no, &seed);
	} while (all.p != NULL);
	lane_finish(l);
	r.out = l->out;
	r.removed = l->removed;
	r.errors = l->errors;
	l->out = l->removed = l->errors = (struct buf){ 0 };
	r.sums = l->stages[0].sums;
	r.rejected = l->rejected;
	LAW(r.sums.in == no);
	LAW(r.sums.in == r.sums.out + r.sums.dropped + r.sums.rejected);
	LAW(r.sums.bytes_in + r.sums.added ==
	    r.sums.bytes_out + r.sums.cut + r.sums.bytes_dropped +
		r.sums.bytes_rejected);
	lane_free(l);
	return r;
}

/* ---- what was removed, put back ---- */

static bool
member(const struct json *j, const char *name, struct buf *scratch,
    struct span *text)
{
	const struct json_member *m = json_find(j, span_of(name));

	scratch->n = 0;
	if (m == NULL)
		return false;
	if (!json_unquote(m->value, scratch, text))
		*text = m->value;
	return true;
}

static uint64_t
number(const struct json *j, const char *name)
{
	struct buf scratch = { 0 };
	struct span s = { "", 0 };
	uint64_t n = 0;

	LAW(member(j, name, &scratch, &s) && s.n > 0);
	for (size_t i = 0; i < s.n; i++) {
		LAW(s.p[i] >= '0' && s.p[i] <= '9');
		n = n * 10 + (uint64_t)(s.p[i] - '0');
	}
	buf_free(&scratch);
	return n;
}

/* The offset of code point n. */
static size_t
offset_of(struct span s, uint64_t n)
{
	size_t at = 0;

	for (; n > 0; n--) {
		LAW(at < s.n);
		for (at++; at < s.n && ((unsigned char)s.p[at] & 0xC0) == 0x80;
		     at++)
			;
	}
	return at;
}

/* Makes of a document what the log says.  False: it was dropped. */
static bool
edit_as_logged(struct span log, struct span doc, uint64_t no, struct buf *out)
{
	struct buf id = { 0 }, scratch = { 0 };
	struct json j = { 0 };
	struct span line, got;
	size_t done = 0, from, to;
	bool dropped = false;

	buf_print(&id, "fuzz:%d", (int)no);
	while (log.n > 0) {
		line = span_cut(log, 0,
		    (size_t)((char *)memchr(log.p, '\n', log.n) - log.p));
		log = span_cut(log, line.n + 1, log.n);
		LAW(json_scan(&j, line) && j.object);
		LAW(member(&j, "id", &scratch, &got));
		if (!span_eq(got, buf_span(&id)))
			continue;
		LAW(!dropped);
		from = offset_of(doc, number(&j, "start"));
		to = offset_of(doc, number(&j, "end"));
		LAW(done <= from && from <= to);
		LAW(member(&j, "text", &scratch, &got));
		LAW(span_eq(got, span_cut(doc, from, to)));
		LAW(!member(&j, "bytes", &scratch, &got));
		if (member(&j, "document", &scratch, &got)) {
			dropped = true;
			continue;
		}
		buf_put(out, span_cut(doc, done, from));
		if (member(&j, "new", &scratch, &got))
			buf_put(out, got);
		done = to;
	}
	if (!dropped)
		buf_put(out, span_cut(doc, done, doc.n));
	json_free(&j);
	buf_free(&id);
	buf_free(&scratch);
	return !dropped;
}

static void
put_back(struct span all, const struct result *r)
{
	struct buf made = { 0 }, doc = { 0 };
	uint64_t no = 0;

	do {
		struct span text = next_document(&all);

		doc.n = 0;
		if (edit_as_logged(buf_span(&r->removed), text, ++no, &doc)) {
			buf_put(&made, buf_span(&doc));
			buf_byte(&made, '\0');
		}
	} while (all.p != NULL);
	LAW(span_eq(buf_span(&made), buf_span(&r->out)));
	buf_free(&made);
	buf_free(&doc);
}

/* ---- the laws ---- */

/* The texts of the records in out, as -0 would write them. */
static void
texts_of(struct span out, struct buf *b)
{
	struct buf scratch = { 0 };
	struct json j = { 0 };
	struct span line, text;

	while (out.n > 0) {
		line = span_cut(out, 0,
		    (size_t)((char *)memchr(out.p, '\n', out.n) - out.p));
		out = span_cut(out, line.n + 1, out.n);
		LAW(json_scan(&j, line) && j.object);
		LAW(member(&j, "text", &scratch, &text));
		buf_put(b, text);
		buf_byte(b, '\0');
	}
	json_free(&j);
	buf_free(&scratch);
}

static void
as_records(const struct chain *c, struct span all, const struct result *plain)
{
	struct result r = run(c, all, 0, true);
	struct buf b = { 0 };

	texts_of(buf_span(&r.out), &b);
	LAW(span_eq(buf_span(&b), buf_span(&plain->out)));
	LAW(utf8_valid(buf_span(&r.out)) == r.out.n);
	buf_free(&b);
	result_free(&r);
}

static void
second_run(const struct chain *c, const struct result *first)
{
	struct buf in = { 0 };
	struct result r;

	if (first->out.n == 0)
		return;
	buf_put(&in, span_cut(buf_span(&first->out), 0, first->out.n - 1));
	for (size_t i = 0; i < in.n; i++)
		if (in.p[i] == '\0')
			in.p[i] = SEPARATOR;
	r = run(c, buf_span(&in), 0, false);
	LAW(span_eq(buf_span(&r.out), buf_span(&first->out)));
	buf_free(&in);
	result_free(&r);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct span s = { (const char *)data, n };
	unsigned which = first_byte(&s);
	uint32_t seed = first_byte(&s) + 1;
	bool again, reports, valid = utf8_valid(s) == s.n;
	bool nul = s.n > 0 && memchr(s.p, '\0', s.n) != NULL;
	const struct chain *c = variant(which, &again);
	struct result whole, pieces;

	if (s.n == 0)
		return 0;
	reports = c->steps[0].way.reports;
	whole = run(c, s, 0, false);
	pieces = run(c, s, seed, false);
	LAW(span_eq(buf_span(&whole.out), buf_span(&pieces.out)));
	LAW(span_eq(buf_span(&whole.removed), buf_span(&pieces.removed)));
	LAW(span_eq(buf_span(&whole.errors), buf_span(&pieces.errors)));
	LAW(utf8_valid(buf_span(&whole.removed)) == whole.removed.n);
	LAW(utf8_valid(buf_span(&whole.errors)) == whole.errors.n);
	if (valid && whole.rejected == 0) {
		LAW(utf8_valid(buf_span(&whole.out)) == whole.out.n);
		if (!reports) {
			put_back(s, &whole);
			as_records(c, s, &whole);
		}
		if (!reports && again && !nul)
			second_run(c, &whole);
	}
	result_free(&whole);
	result_free(&pieces);
	return 0;
}
