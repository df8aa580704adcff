/*
 * filter - one filter at work on anything, and the laws that hold for all
 *
 * Built once for each filter, with NAME defined.  The input's first bytes
 * choose options, the cutting and what is tried beside the plain run; the rest
 * is text, in which 0x1D parts documents.  The laws for every input:
 *
 * - the sums agree;
 * - what was UTF-8 stays UTF-8;
 * - input = output with what --removed says, put back;
 *
 * and for one in three, each:
 *
 * - the same output and log, in whatever pieces the text comes;
 * - text in JSON Lines fares as plain text does;
 * - a second run changes nothing, where the table below says so (the pieces,
 *   where it does not).
 *
 * A lane serves many inputs, as it does in the programs: making one costs more
 * than the work on a small document.  One input in LASTS has new ones made,
 * and they must agree with the old.  A finding that its input alone does not
 * show wants those before it, too: -seed again.
 */
#include "chain.h"
#include "fuzz.h"
#include "hash.h"
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

/* Ways to run each filter, the slow ones first.  again: the second run changes
 * nothing.  slow: it takes ten times as long as the others, as ungarble does to
 * guess a charset, so seven texts of eight go to those. */
static const struct {
	const char *chain;
	bool again, slow;
} table[] = {
	{ "ungarble", .slow = true },
	{ "ungarble --per-line --invalid=escape", .slow = true },
	{ "ungarble --from=UTF-8", .again = false },
	{ "ungarble --from=UTF-8 --no-entities --invalid=drop",
	    .again = false },
	{ "ungarble --from=UTF-8 --no-mojibake --invalid=fail",
	    .again = false },
	{ "ungarble --from=UTF-8 --explain", .again = false },
	{ "ungarble --from=windows-1251", .again = false },
	{ "ungarble --from=windows-1252 --invalid=escape", .again = false },
	{ "ungarble --from=Shift_JIS", .again = false },
	{ "ungarble --from=GB18030 --invalid=fail", .again = false },
	{ "ungarble --from=ISO-2022-JP --invalid=drop", .again = false },
	{ "ungarble --from=UTF-16LE", .again = false },
	{ "uninorm", .again = true },
	{ "uninorm --form=nfd", .again = true },
	{ "uninorm --form=nfkc", .again = true },
	{ "uninorm --form=nfc --form-only", .again = true },
	{ "uninorm --quotes --dashes --ellipsis --ligatures --width --digits "
	  "--case --lookalikes",
	    .again = true },
	{ "uninorm --form=nfkc --case --lookalikes", .again = true },
	{ "unspam", .again = false },
	{ "unspam --drop", .again = false },
	{ "unspam --lists", .again = false },
	{ "unboil", .again = false },
	{ "unboil --level=main", .again = false },
	{ "unboil --sites", .again = false },
	{ "unspin --tag", .again = true },
	{ "unspin --drop", .again = true },
	{ "unspin", .again = false },
	{ "unspin --by=paragraph --explain", .again = false },
	{ "unspin --repair --tag --threshold=1", .again = false },
	{ "unspin --weight=1", .again = false },
	{ "undup", .again = true },
	{ "undup --unit=line", .again = true },
	{ "undup --unit=paragraph --match=near", .again = false },
	{ "undup --unit=span --min-words=8", .again = false },
	{ "undup --unit=line --min-count=2", .again = false },
	{ "undup --keep=longest --count --tag", .again = false },
	{ "undup --match=near --threshold=0.5 --shingle=2", .again = false },
	{ "undup --columns=1 --unit=line", .again = false },
	{ "unwarc", .again = true },
};

enum { DOCUMENTS = 16, LASTS = 512 };

/* One way to run a chain, and what came of the last input. */
struct runner {
	struct lane *lane; /* NULL: to be made */
	struct sums before;
	uint64_t rejected_before;
};

struct variant {
	struct chain chain;
	bool again;
	bool remembers; /* one document bears upon another */
	struct runner whole, pieces, records, second;
};

/* The chains of the table that are of this filter, parsed once: a lexicon
 * need not be loaded for each input. */
static struct variant *
variant(unsigned which, unsigned seed)
{
	static struct variant variants[sizeof(table) / sizeof(*table)];
	struct buf why = { 0 };
	size_t mine[sizeof(table) / sizeof(*table)], n = 0, slow = 0, i;
	struct variant *v;

	for (i = 0; i < sizeof(table) / sizeof(*table); i++) {
		size_t len = strcspn(table[i].chain, " ");

		if (len == strlen(program.name) &&
		    strncmp(table[i].chain, program.name, len) == 0) {
			mine[n++] = i;
			slow += table[i].slow;
		}
	}
	LAW(n > slow);
	i = mine[which % n];
	if (table[i].slow && seed % 8 != 0)
		i = mine[slow + which / n % (n - slow)];
	v = &variants[i];
	if (v->chain.n == 0) {
		if (!chain_parse(&v->chain, &program, table[i].chain, &why) ||
		    !chain_ready(&v->chain, &why)) {
			dprintf(
			    2, "%s: %.*s\n", table[i].chain, (int)why.n, why.p);
			abort();
		}
		v->again = table[i].again;
		v->remembers = v->chain.steps[0].way.ordered ||
		    v->chain.steps[0].way.twice;
	}
	buf_free(&why);
	return v;
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
	lane_release(l);
	buf_free(&b);
}

static struct span
next_document(struct span *s)
{
	struct span doc = *s;

	*s = cut_off(&doc);
	return doc;
}

static void
runner_end(struct runner *r)
{
	if (r->lane != NULL)
		lane_free(r->lane);
	r->lane = NULL;
}

/* Makes a lane ready for the next input. */
static struct lane *
runner_begin(struct runner *r, const struct variant *v)
{
	static const struct lane_options opt = { .field = "text",
		.max_record = 1 << 24,
		.null = true,
		.log = true };
	struct lane *l;

	if (v->remembers)
		runner_end(r);
	if (r->lane == NULL)
		r->lane = lane_new(&opt, v->chain.steps, v->chain.n);
	l = r->lane;
	l->made.out.n = l->made.removed.n = l->made.errors.n = 0;
	r->before = l->stages[0].sums;
	r->rejected_before = l->rejected;
	return l;
}

static uint64_t
rejected(const struct runner *r)
{
	return r->lane->rejected - r->rejected_before;
}

/* Sums of a lane agree at any time between documents. */
static void
check_sums(const struct runner *r, uint64_t documents)
{
	const struct sums *sums = &r->lane->stages[0].sums;

	LAW(sums->in - r->before.in == documents);
	LAW(sums->in == sums->out + sums->dropped + sums->rejected);
	LAW(sums->bytes_in + sums->added ==
	    sums->bytes_out + sums->cut + sums->bytes_dropped +
		sums->bytes_rejected);
}

static void
run(struct runner *r, const struct variant *v, struct span all, uint32_t seed)
{
	struct lane *l = runner_begin(r, v);
	uint64_t no = 0;

	do {
		struct span doc = next_document(&all);

		if (r == &v->records)
			give_record(l, doc, ++no);
		else
			give_document(l, doc, ++no, &seed);
	} while (all.p != NULL);
	if (v->remembers)
		lane_finish(l);
	check_sums(r, no);
}

/* Both said the same. */
static void
compare(const struct lane *a, const struct lane *b)
{
	LAW(span_eq(buf_span(&a->made.out), buf_span(&b->made.out)));
	LAW(span_eq(buf_span(&a->made.removed), buf_span(&b->made.removed)));
	LAW(span_eq(buf_span(&a->made.errors), buf_span(&b->made.errors)));
}

/* ---- what was removed, put back ---- */

/* The first line, without its end. */
static struct span
next_line(struct span s)
{
	const char *nl = memchr(s.p, '\n', s.n);

	LAW(nl != NULL);
	return span_cut(s, 0, (size_t)(nl - s.p));
}

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

/* One edit of the log, made on doc: what is before it, and what came in its
 * place.  True: it was the whole document, which is dropped. */
static bool
edit_as_logged(const struct json *j, struct span doc, size_t *done,
    struct buf *scratch, struct buf *out)
{
	size_t from = offset_of(doc, number(j, "start"));
	size_t to = offset_of(doc, number(j, "end"));
	struct span got;

	LAW(*done <= from && from <= to);
	LAW(member(j, "text", scratch, &got));
	LAW(span_eq(got, span_cut(doc, from, to)));
	LAW(!member(j, "bytes", scratch, &got));
	if (member(j, "document", scratch, &got))
		return true;
	buf_put(out, span_cut(doc, *done, from));
	if (member(j, "new", scratch, &got))
		buf_put(out, got);
	*done = to;
	return false;
}

/* Makes of a document what the log says, which tells of it next or not at
 * all. */
static void
put_back_one(struct span *log, struct span doc, uint64_t no, struct buf *out)
{
	struct buf id = { 0 }, scratch = { 0 };
	struct json j = { 0 };
	struct span line, got;
	size_t done = 0;
	bool dropped = false;

	buf_print(&id, "fuzz:%d", (int)no);
	while (log->n > 0) {
		line = next_line(*log);
		LAW(json_scan(&j, line) && j.object);
		LAW(member(&j, "id", &scratch, &got));
		if (!span_eq(got, buf_span(&id)))
			break;
		LAW(!dropped);
		dropped = edit_as_logged(&j, doc, &done, &scratch, out);
		*log = span_cut(*log, line.n + 1, log->n);
	}
	if (!dropped) {
		buf_put(out, span_cut(doc, done, doc.n));
		buf_byte(out, '\0');
	}
	json_free(&j);
	buf_free(&id);
	buf_free(&scratch);
}

static void
put_back(struct span all, const struct lane *l)
{
	struct span log = buf_span(&l->made.removed);
	struct buf made = { 0 };
	uint64_t no = 0;

	do {
		struct span doc = next_document(&all);

		put_back_one(&log, doc, ++no, &made);
	} while (all.p != NULL);
	LAW(log.n == 0);
	LAW(span_eq(buf_span(&made), buf_span(&l->made.out)));
	buf_free(&made);
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
		line = next_line(out);
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
as_records(struct variant *v, struct span all)
{
	struct buf b = { 0 };
	struct span out;

	run(&v->records, v, all, 0);
	out = buf_span(&v->records.lane->made.out);
	LAW(utf8_valid(out) == out.n);
	texts_of(out, &b);
	LAW(span_eq(buf_span(&b), buf_span(&v->whole.lane->made.out)));
	buf_free(&b);
}

static void
second_run(struct variant *v)
{
	const struct buf *first = &v->whole.lane->made.out;
	struct buf in = { 0 };

	if (first->n == 0)
		return;
	buf_put(&in, span_cut(buf_span(first), 0, first->n - 1));
	for (size_t i = 0; i < in.n; i++)
		if (in.p[i] == '\0')
			in.p[i] = SEPARATOR;
	run(&v->second, v, buf_span(&in), 0);
	LAW(span_eq(buf_span(&v->second.lane->made.out), buf_span(first)));
	buf_free(&in);
}

/* New lanes for all runs.  What the old one makes of this input, a new one
 * must make of it. */
static void
renew(struct variant *v, struct span all)
{
	struct runner old = v->whole;

	v->whole.lane = NULL;
	runner_end(&v->pieces);
	runner_end(&v->records);
	runner_end(&v->second);
	if (old.lane == NULL)
		return;
	run(&old, v, all, 0);
	run(&v->whole, v, all, 0);
	compare(old.lane, v->whole.lane);
	lane_finish(old.lane);
	runner_end(&old);
}

/* Some documents: more show nothing new, and cost much. */
static struct span
some(struct span all)
{
	struct span rest = all;

	for (size_t i = 0; i < DOCUMENTS; i++)
		next_document(&rest);
	return rest.p == NULL ? all : span_cut(all, 0, all.n - rest.n - 1);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct span s = { (const char *)data, n };
	unsigned which = first_byte(&s);
	uint32_t seed = first_byte(&s) + 1;
	struct variant *v = variant(which, seed);
	struct lane *l;
	bool nul, logged;

	if (s.n == 0)
		return 0;
	s = some(s);
	nul = s.n > 0 && memchr(s.p, '\0', s.n) != NULL;
	if (!v->remembers && hash64(s, 0) % LASTS == 0)
		renew(v, s);
	run(&v->whole, v, s, 0);
	l = v->whole.lane;
	LAW(utf8_valid(buf_span(&l->made.removed)) == l->made.removed.n);
	LAW(utf8_valid(buf_span(&l->made.errors)) == l->made.errors.n);
	logged = utf8_valid(s) == s.n && rejected(&v->whole) == 0;
	if (logged)
		LAW(utf8_valid(buf_span(&l->made.out)) == l->made.out.n);
	logged &= !v->chain.steps[0].way.reports;
	if (logged)
		put_back(s, l);
	if (logged && seed % 3 == 1) {
		as_records(v, s);
	} else if (logged && seed % 3 == 2 && v->again && !nul) {
		second_run(v);
	} else {
		run(&v->pieces, v, s, seed);
		compare(l, v->pieces.lane);
	}
	return 0;
}
