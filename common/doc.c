/*
 * doc.c - a document: a text and the record it came in
 */
#include <inttypes.h>
#include <stdlib.h>

#include "doc.h"
#include "filter.h"
#include "mem.h"
#include "warc.h"

static void
clear(struct doc *d)
{
	d->plain = d->eol = d->changed = d->from_warc = false;
	d->record = d->value = d->text = d->warc = d->id = (struct span){ 0 };
	d->ntags = 0;
	d->tag_bytes.n = d->scratch.n = 0;
	d->json.n = 0;
}

/* Finds the text in d->record. */
static bool
read_record(struct doc *d, const char *field, const char **error, size_t *at)
{
	static const struct span mark = { "\xEF\xBB\xBF", 3 };
	const struct json_member *m, *id;
	struct span body = d->record;
	size_t bom = 0;

	/* A byte order mark may open a file (RFC 8259, section 8.1). */
	if (d->line == 1 && body.n >= 3 && memcmp(body.p, mark.p, 3) == 0)
		bom = 3;
	body = span_cut(body, bom, body.n);
	if (!json_scan(&d->json, body)) {
		*error = d->json.error;
		*at = d->json.at + bom;
		return false;
	}
	d->json.close += bom;
	*at = bom;
	if (!d->json.object) {
		*error = "a record that is no JSON object";
		return false;
	}
	m = json_find(&d->json, span_of(field));
	if (m == NULL) {
		*error = "a record without the text member (see --field)";
		return false;
	}
	d->value = m->value;
	id = json_find(&d->json, SPAN("id"));
	if (id != NULL && id->value.n <= DOC_ID_MAX)
		d->id = id->value;
	if (!json_unquote(m->value, &d->scratch, &d->text)) {
		*error = "a text member that is no string";
		*at = (size_t)(m->value.p - d->record.p);
		return false;
	}
	return true;
}

bool
doc_read(struct doc *d, const struct raw *raw, const char *field,
    const char **error, size_t *at)
{
	bool ok;

	clear(d);
	d->file = raw->file;
	d->line = raw->line;
	d->no = raw->no;
	d->raw = raw->bytes;
	if (raw->kind == RAW_TEXT) {
		d->plain = true;
		d->text = raw->bytes;
		return true;
	}
	if (raw->kind == RAW_JSON) {
		d->eol = raw->eol;
		d->record = raw->bytes;
		return read_record(d, field, error, at);
	}
	d->raw = (struct span){ raw->head.p, raw->head.n + raw->bytes.n };
	d->eol = d->changed = d->from_warc = true;
	d->warc = raw->head;
	warc_record(raw->head, field, &d->scratch);
	d->record = buf_span(&d->scratch);
	ok = read_record(d, field, error, at);
	d->text = raw->bytes;
	return ok;
}

void
doc_tag(struct doc *d, struct span name, struct span json)
{
	struct tag *t = NULL;

	for (size_t i = 0; i < d->ntags; i++)
		if (span_eq(d->tags[i].name, name))
			t = &d->tags[i];
	if (t == NULL) {
		d->tags = mem_room(
		    d->tags, d->ntags, &d->tags_size, sizeof(*d->tags));
		t = &d->tags[d->ntags++];
		*t = (struct tag){ .name = name };
	}
	t->at = d->tag_bytes.n;
	t->n = json.n;
	buf_put(&d->tag_bytes, json);
}

static struct span
tag_value(const struct doc *d, const struct tag *t)
{
	return (struct span){ d->tag_bytes.p + t->at, t->n };
}

/* Finds, once for each tag, the member whose place it takes; of members with
 * one name only the last counts, as for the text. */
static void
place_tags(struct doc *d)
{
	for (size_t i = 0; i < d->ntags; i++)
		d->tags[i].old = json_find(&d->json, d->tags[i].name);
}

static const struct tag *
tag_for(const struct doc *d, const struct json_member *m)
{
	for (size_t i = 0; i < d->ntags; i++)
		if (d->tags[i].old == m)
			return &d->tags[i];
	return NULL;
}

static void
write_members(const struct doc *d, struct span text, struct buf *out)
{
	const char *p = d->record.p;
	const struct tag *t;

	for (size_t i = 0; i < d->json.n; i++) {
		const struct json_member *m = &d->json.members[i];
		bool is_text = m->value.p == d->value.p && d->changed;

		t = is_text ? NULL : tag_for(d, m);
		if (!is_text && t == NULL)
			continue;
		buf_add(out, p, (size_t)(m->value.p - p));
		if (is_text)
			json_quote(out, text);
		else
			buf_put(out, tag_value(d, t));
		p = m->value.p + m->value.n;
	}
	buf_add(out, p, d->json.close - (size_t)(p - d->record.p));
}

void
doc_write(struct doc *d, struct span text, struct buf *out)
{
	place_tags(d);
	if (!d->changed && d->ntags == 0) {
		buf_put(out, d->record);
	} else {
		write_members(d, text, out);
		for (size_t i = 0; i < d->ntags; i++) {
			if (d->tags[i].old != NULL)
				continue;
			buf_byte(out, ',');
			json_quote(out, d->tags[i].name);
			buf_byte(out, ':');
			buf_put(out, tag_value(d, &d->tags[i]));
		}
		buf_put(out, span_cut(d->record, d->json.close, d->record.n));
	}
	if (d->eol)
		buf_byte(out, '\n');
}

/* What doc_save() writes first; then record, text, and each tag's value. */
struct saved {
	const char *file;
	uint64_t line, no;
	size_t record, text, tags;
	bool plain, eol, changed, from_warc;
};

void
doc_save(const struct doc *d, struct span text, struct buf *out)
{
	struct saved s;

	/* Its padding is written, too. */
	memset(&s, 0, sizeof(s));
	s.file = d->file;
	s.line = d->line;
	s.no = d->no;
	s.record = d->record.n;
	s.text = text.n;
	s.tags = d->ntags;
	s.plain = d->plain;
	s.eol = d->eol;
	s.changed = d->changed;
	s.from_warc = d->from_warc;
	buf_add(out, &s, sizeof(s));
	buf_put(out, d->record);
	buf_put(out, text);
	for (size_t i = 0; i < d->ntags; i++) {
		buf_add(out, &d->tags[i], sizeof(d->tags[i]));
		buf_put(out, tag_value(d, &d->tags[i]));
	}
}

bool
doc_load(struct doc *d, struct span b, const char *field)
{
	const char *error;
	struct saved s;
	struct tag t;
	size_t at;

	clear(d);
	if (b.n < sizeof(s))
		return false;
	memcpy(&s, b.p, sizeof(s));
	b = span_cut(b, sizeof(s), b.n);
	d->file = s.file;
	d->line = s.line;
	d->no = s.no;
	d->plain = s.plain;
	d->eol = s.eol;
	d->from_warc = s.from_warc;
	d->raw = d->record = span_cut(b, 0, s.record);
	if (!s.plain && !read_record(d, field, &error, &at))
		return false;
	d->changed = s.changed;
	d->text = span_cut(b, s.record, s.record + s.text);
	if (s.plain)
		d->raw = d->text;
	b = span_cut(b, s.record + s.text, b.n);
	for (size_t i = 0; i < s.tags; i++) {
		memcpy(&t, b.p, sizeof(t));
		doc_tag(d, t.name, span_cut(b, sizeof(t), sizeof(t) + t.n));
		b = span_cut(b, sizeof(t) + t.n, b.n);
	}
	return true;
}

size_t
doc_room(const struct doc *d)
{
	return d->json.size * sizeof(*d->json.members) +
	    d->tags_size * sizeof(*d->tags) + d->tag_bytes.size +
	    d->scratch.size;
}

void
doc_free(struct doc *d)
{
	json_free(&d->json);
	free(d->tags);
	buf_free(&d->tag_bytes);
	buf_free(&d->scratch);
	d->tags = NULL;
	d->ntags = d->tags_size = 0;
}

/* ---- what filters may ask (filter.h) ---- */

const char *
doc_file(const struct doc *d)
{
	return d->file;
}

bool
doc_plain(const struct doc *d)
{
	return d->plain;
}

bool
doc_member(const struct doc *d, struct span name, struct span *value)
{
	const struct json_member *m = NULL;

	for (size_t i = 0; i < d->ntags; i++) {
		if (span_eq(d->tags[i].name, name)) {
			*value = tag_value(d, &d->tags[i]);
			return true;
		}
	}
	if (!d->plain)
		m = json_find(&d->json, name);
	if (m != NULL)
		*value = m->value;
	return m != NULL;
}

void
doc_id(const struct doc *d, struct buf *b)
{
	if (d->id.n > 0) {
		buf_put(b, d->id);
		return;
	}
	json_quote(b, span_of(d->file));
	if (d->plain && d->no == 0)
		return;
	b->n--; /* the closing quote */
	buf_print(b, ":%" PRIu64 "\"", d->plain ? d->no : d->line);
}

bool
doc_warc(const struct doc *d, const char *name, struct span *value)
{
	if (d->warc.n == 0)
		return false;
	if (name != NULL)
		return warc_field(d->warc, name, value);
	*value = d->warc;
	return true;
}
