/*
 * doc - records, their texts and tags
 *
 * What is not touched comes out as it went in; what is, can be read back; a
 * document saved and loaded is the same one.
 */
#include "doc.h"
#include "filter.h"
#include "fuzz.h"

static bool
read_doc(struct doc *d, struct span record, struct raw *r)
{
	const char *error = NULL;
	size_t at = 0;
	bool ok;

	*r = (struct raw){ .kind = RAW_JSON,
		.bytes = record,
		.eol = true,
		.file = "fuzz",
		.format = FORMAT_JSONL,
		.line = 1 };
	ok = doc_read(d, r, "text", &error, &at);
	LAW(ok || (error != NULL && at <= record.n));
	return ok;
}

/* All members but the text and the tag, as they stand. */
static void
others(const struct doc *d, struct buf *b)
{
	const struct json_member *tag = json_find(&d->json, SPAN("t\"g"));

	for (size_t i = 0; i < d->json.n; i++) {
		const struct json_member *m = &d->json.members[i];

		if (m->value.p == d->value.p || m == tag)
			continue;
		buf_put(b, m->name);
		buf_byte(b, ':');
		buf_put(b, m->value);
		buf_byte(b, ',');
	}
}

static void
change(struct doc *d, struct span record)
{
	struct buf out = { 0 }, before = { 0 }, after = { 0 }, id = { 0 };
	struct doc again = { 0 };
	struct span text = SPAN("a new \"text\"\n\xC3\xA9"), got;
	struct raw r;

	others(d, &before);
	doc_id(d, &id);
	LAW(id.n > 0);
	d->changed = true;
	doc_tag(d, SPAN("t\"g"), SPAN("[1.10]"));
	doc_tag(d, SPAN("t\"g"), SPAN("{\"x\":2}"));
	doc_write(d, text, &out);
	LAW(out.p[out.n - 1] == '\n');
	LAW(read_doc(&again, span_cut(buf_span(&out), 0, out.n - 1), &r));
	LAW(span_eq(again.text, text));
	LAW(doc_member(&again, SPAN("t\"g"), &got));
	LAW(span_eq(got, SPAN("{\"x\":2}")));
	others(&again, &after);
	LAW(span_eq(buf_span(&before), buf_span(&after)));
	LAW(record.n > 0);
	doc_free(&again);
	buf_free(&out);
	buf_free(&before);
	buf_free(&after);
	buf_free(&id);
}

static void
save(const struct doc *d)
{
	struct buf saved = { 0 }, a = { 0 }, b = { 0 };
	struct doc copy = { 0 };

	doc_save(d, d->text, &saved);
	LAW(doc_load(&copy, buf_span(&saved), "text"));
	LAW(span_eq(copy.text, d->text));
	LAW(copy.line == d->line && strcmp(copy.file, d->file) == 0);
	doc_write(&copy, copy.text, &a);
	buf_put(&b, d->record);
	buf_byte(&b, '\n');
	LAW(span_eq(buf_span(&a), buf_span(&b)));
	doc_free(&copy);
	buf_free(&saved);
	buf_free(&a);
	buf_free(&b);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct span s = tight((struct span){ (const char *)data, n });
	struct buf out = { 0 };
	struct doc d = { 0 };
	struct raw r;

	if (memchr(s.p != NULL ? s.p : "", '\n', s.n) == NULL &&
	    read_doc(&d, s, &r)) {
		doc_write(&d, d.text, &out);
		LAW(out.n == s.n + 1 && memcmp(out.p, s.p, s.n) == 0);
		save(&d);
		change(&d, s);
	}
	doc_free(&d);
	buf_free(&out);
	free((char *)(uintptr_t)s.p);
	return 0;
}
