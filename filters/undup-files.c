/*
 * undup-files.c - what undup remembers from run to run
 *
 * The files are those of records.h.  For lines and paragraphs a note is the
 * fingerprint, and the id is empty.
 */
#include <string.h>

#include "hash.h"
#include "mem.h"
#include "out.h"
#include "undup.h"

/* What the records of a file are about: the unit, a member, or columns. */
static uint32_t
what(const struct conf *c)
{
	struct span columns = { (const char *)c->columns,
		c->ncolumns * sizeof(*c->columns) };

	if (c->member != NULL)
		return (uint32_t)hash64(span_of(c->member), 0) | 1U << 31;
	if (c->ncolumns > 0)
		return (uint32_t)hash64(columns, (uint64_t)c->delimiter) |
		    1U << 31;
	return (uint32_t)c->unit;
}

/* The file that this one will replace. */
static const char *
replaced(const struct conf *c)
{
	return c->step == SIGN && c->nfiles > 0 ? c->files[0] : c->seen;
}

bool
undup_name_files(const struct conf *c, struct buf *why)
{
	const char *own = replaced(c);

	if (own != NULL && !out_reserve(own)) {
		buf_print(why, "%s: another filter keeps its own there", own);
		return false;
	}
	for (size_t i = 0; c->step != SIGN && i < c->nfiles; i++)
		out_spare(c->files[i]);
	if (c->decisions != NULL)
		out_spare(c->decisions);
	return true;
}

/* A record as state->fresh has it. */
struct fresh {
	size_t note, id;
};

/* NULL: there is no such file, and none is needed. */
static struct records_in *
open_records(const struct conf *c, const char *path, bool must)
{
	struct buf why = { 0 };
	struct records_in *in = records_open(path, what(c), &c->copies, &why);

	if (in == NULL && (must || why.n > 0))
		die("%.*s", (int)why.n, why.n > 0 ? why.p : "");
	return in;
}

/* Has the note of a record the sizes that it must have?  What is damaged shows
 * in the checksum, but that comes last. */
static bool
sound(const struct conf *c, struct span note)
{
	if (c->unit == SPAN_OF_WORDS)
		return note.n % sizeof(uint32_t) == 0;
	if (c->unit == DOCUMENT || undup_loose(c))
		return note_sound(note);
	return note.n == sizeof(struct hash128);
}

static void
load(const struct conf *c, const char *path, bool must,
    void (*take)(void *, const struct record *), void *arg)
{
	struct records_in *in = open_records(c, path, must);
	struct buf why = { 0 };
	struct record r;

	while (in != NULL && records_next(in, &r, &why)) {
		if (!sound(c, r.note))
			die("%s: damaged", path);
		take(arg, &r);
	}
	if (why.n > 0)
		die("%.*s", (int)why.n, why.p);
	records_done(in);
	buf_free(&why);
}

void
undup_load(const struct conf *c, void (*take)(void *, const struct record *),
    void *arg)
{
	size_t i;

	for (i = 0; i < c->nfiles; i++)
		load(c, c->files[i], true, take, arg);
	if (c->seen != NULL)
		load(c, c->seen, false, take, arg);
}

struct records_out *
undup_save(const struct conf *c, const char *path)
{
	return records_new(path, what(c), &c->copies);
}

void
undup_remember(
    const struct conf *c, struct state *st, struct span note, struct span id)
{
	struct fresh f = { note.n, id.n };

	if (c->seen == NULL)
		return;
	store_put(&st->fresh, &f, sizeof(f));
	store_put(&st->fresh, note.p, note.n);
	store_put(&st->fresh, id.p, id.n);
	st->nfresh++;
}

void
undup_save_seen(const struct conf *c, struct state *st)
{
	struct records_out *out = undup_save(c, c->seen);
	struct buf why = { 0 };
	struct records_in *in = records_open(
	    c->seen, what(c), &c->copies, &why);
	struct record r;
	struct fresh f;
	uint64_t at = 0;

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
		store_get(&st->fresh, at, buf_reserve(&st->note, f.note + f.id),
		    f.note + f.id);
		at += f.note + f.id;
		r = (struct record){ 0, { st->note.p, f.note },
			{ st->note.p + f.note, f.id } };
		records_put(out, &r);
	}
	records_seal(out);
	st->kept = out;
}
