/*
 * note.c - what documents are compared by; see note.h
 */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "note.h"

enum {
	PART = 1 << 20, /* bytes of a text that are taken at once */
	TAIL = 1 << 16, /* where the end of a line is looked for */
};

const char *const kind_names[KINDS] = { "exact", "near", "spun" };

uint64_t
note_conf_print(const struct note_conf *c)
{
	uint64_t v[6 + 3 * KINDS] = { c->empty, c->shingle, c->characters,
		c->seed, c->form };
	size_t n = 6;
	int k;

	memcpy(&v[5], &c->threshold, sizeof(c->threshold));
	for (k = 0; k < KINDS; k++) {
		v[n++] = c->match[k];
		v[n++] = c->bands[k].bands;
		v[n++] = c->bands[k].rows;
	}
	return hash64((struct span){ (const char *)v, sizeof(v) }, 0);
}

void
noter_free(struct noter *t)
{
	int k;

	words_free(&t->words);
	words_free(&t->frame);
	words_free(&t->characters);
	free(t->shingles);
	for (k = 0; k < SETS; k++)
		row_free(&t->set[k]);
	buf_free(&t->normal);
}

/* Adds shingles to a row. */
static void
add_shingles(struct row *row, const uint64_t *shingles, size_t n)
{
	uint32_t *p = row_room(row, n);
	size_t i;

	for (i = 0; i < n; i++)
		p[i] = (uint32_t)shingles[i];
	row_take(row, n);
}

/* A part of the text for near duplicates: shingles of words.  Without keys they
 * are only what spun duplicates are told from edited ones by. */
static void
take_near(struct noter *t, const struct note_conf *c)
{
	const struct words *w = c->characters ? &t->characters : &t->words;
	const size_t n = shingles(w, c->shingle, t->shingles);

	if (c->match[NEAR])
		minhash_add(c->bands[NEAR], t->bins, t->shingles, n);
	add_shingles(&t->set[SHINGLES], t->shingles, n);
	t->near += n;
}

/* A part of the text for spun ones: the frame, names and numbers. */
static void
take_spun(struct noter *t, const struct note_conf *c)
{
	size_t names, numbers, n;

	frame_read(&t->frame, &t->words);
	frame_names(&t->frame, row_room(&t->set[NAMES], t->frame.n), &names,
	    row_room(&t->set[NUMBERS], t->frame.n), &numbers);
	row_take(&t->set[NAMES], names);
	row_take(&t->set[NUMBERS], numbers);
	n = shingles(&t->frame, FRAME_KEY, t->shingles);
	minhash_add(c->bands[SPUN], t->spun_bins, t->shingles, n);
	t->spun += n;
	n = shingles(&t->frame, FRAME_SHINGLE, t->shingles);
	add_shingles(&t->set[FRAME], t->shingles, n);
}

static void
shingles_reserve(struct noter *t, size_t n)
{
	if (n <= t->shingles_size)
		return;
	t->shingles_size = n + n / 2;
	t->shingles = mem_grow(
	    t->shingles, t->shingles_size, sizeof(*t->shingles));
}

static void
take_part(struct noter *t, const struct note_conf *c, struct span part)
{
	words_read(&t->words, part);
	if (t->words.n == 0)
		return;
	if (c->characters)
		words_read_characters(&t->characters, part);
	shingles_reserve(
	    t, t->words.n > t->characters.n ? t->words.n : t->characters.n);
	take_near(t, c);
	if (c->match[SPUN])
		take_spun(t, c);
}

/* The end of the part at `from`: that of a line, or else of a word, or else of
 * a character. */
static size_t
part_end(struct span text, size_t from)
{
	static const char ends[] = "\n ";
	const char *p = text.p + from + PART;
	size_t i, k;

	if (text.n - from <= PART)
		return text.n;
	for (k = 0; k < sizeof(ends) - 1; k++)
		for (i = 1; i <= TAIL; i++)
			if (p[-(ptrdiff_t)i] == ends[k])
				return from + PART - i + 1;
	for (i = 0; i < 3 && ((unsigned char)*p & 0xC0) == 0x80; i++)
		p--;
	return (size_t)(p - text.p);
}

static void
begin(struct noter *t, const struct note_conf *c)
{
	int k;

	for (k = 0; k < SETS; k++)
		row_clear(&t->set[k]);
	t->near = t->spun = 0;
	if (c->match[NEAR])
		minhash_begin(c->bands[NEAR], t->bins);
	if (c->match[SPUN])
		minhash_begin(c->bands[SPUN], t->spun_bins);
}

/* Appends the rows of a text to its note. */
static void
put_rows(struct noter *t, struct sign *sign, struct buf *note)
{
	struct row *row;
	int k;

	for (k = 0; k < SETS; k++) {
		row = &t->set[k];
		row_end(row);
		sign->set[k] = (uint32_t)row->n;
		buf_add(note, row->p, row->n * sizeof(*row->p));
	}
}

/* Appends the bands of kind to a note. */
static void
put_keys(const struct note_conf *c, struct sign *sign, enum kind kind,
    uint32_t *bins, struct buf *note)
{
	uint64_t keys[NOTE_KEYS];
	const struct bands bands = c->bands[kind];
	unsigned i;

	minhash_end(bands, bins, keys);
	for (i = 0; kind == SPUN && i < bands.bands; i++)
		keys[i] = ~keys[i]; /* apart from those of NEAR */
	buf_add(note, keys, bands.bands * sizeof(*keys));
	sign->keys[kind] = bands.bands;
}

/* Is there enough of a frame to tell anything? */
static bool
framed(const struct noter *t)
{
	return t->spun > FRAME_LEAST;
}

void
note_make(struct noter *t, const struct note_conf *c, struct span text,
    struct buf *note)
{
	const size_t at = note->n;
	struct sign sign;
	size_t from, end;
	int k;

	memset(&sign, 0, sizeof(sign));
	sign.print = form_print((enum form)c->form, text, c->seed, &t->normal);
	sign.blank = span_blank(text);
	buf_add(note, &sign, sizeof(sign));
	if (!c->match[NEAR] && !c->match[SPUN])
		return;
	begin(t, c);
	for (from = 0; from < text.n; from = end) {
		end = part_end(text, from);
		take_part(t, c, span_cut(text, from, end));
	}
	if (!framed(t))
		for (k = NAMES; k <= FRAME; k++)
			row_clear(&t->set[k]);
	put_rows(t, &sign, note);
	if (c->match[NEAR] && t->near > 0)
		put_keys(c, &sign, NEAR, t->bins, note);
	if (framed(t))
		put_keys(c, &sign, SPUN, t->spun_bins, note);
	memcpy(note->p + at, &sign, sizeof(sign));
}

bool
note_sound(struct span note)
{
	struct sign sign;
	uint64_t n = sizeof(sign), keys = 0;
	int k;

	if (note.n < sizeof(sign))
		return false;
	sign = note_sign(note);
	for (k = 0; k < SETS; k++)
		n += (uint64_t)sign.set[k] * sizeof(uint32_t);
	for (k = 0; k < KINDS; k++)
		keys += sign.keys[k];
	return sign.keys[EXACT] == 0 && keys <= NOTE_KEYS &&
	    n + keys * sizeof(uint64_t) == note.n;
}

struct sign
note_sign(struct span note)
{
	struct sign n;

	memcpy(&n, note.p, sizeof(n));
	return n;
}

size_t
note_values(const uint32_t *set)
{
	size_t n = 0;
	int k;

	for (k = 0; k < SETS; k++)
		n += set[k];
	return n;
}

const char *
note_keys(struct span note, enum kind kind)
{
	const struct sign n = note_sign(note);
	const char *p = note.p + sizeof(n) +
	    note_values(n.set) * sizeof(uint32_t);
	int k;

	for (k = 0; k < (int)kind; k++)
		p += n.keys[k] * sizeof(uint64_t);
	return p;
}
