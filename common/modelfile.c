/*
 * modelfile.c - the page model, read from text
 */
#include "modelfile.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"

/* e^x, the same on every machine: (1 + x/1024)^1024. */
static double
power_of_e(double x)
{
	int i;

	x = 1 + x / 1024;
	for (i = 0; i < 10; i++)
		x *= x;
	return x;
}

static const char *const column_names[] = {
#define F(name) #name,
	PAGE_COLUMNS(F)
#undef F
};

/* The next word of the line, blanks skipped; empty at its end. */
static struct span
field(struct span *s)
{
	struct span f;

	while (s->n > 0 && *s->p == ' ')
		s->p++, s->n--;
	f = (struct span){ s->p, 0 };
	while (f.n < s->n && f.p[f.n] != ' ')
		f.n++;
	s->p += f.n;
	s->n -= f.n;
	return f;
}

static bool
integer(struct span s, int32_t *out)
{
	bool minus = s.n > 0 && *s.p == '-';
	size_t i = minus;
	int32_t v = 0;

	if (i == s.n || s.n > 9)
		return false;
	for (; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
		v = v * 10 + (s.p[i] - '0');
	}
	*out = minus ? -v : v;
	return true;
}

/* "words+1>17" */
static bool
read_split(struct span s, struct split *out)
{
	size_t i, n = 0;
	int32_t offset, above;
	size_t mark;

	while (n < s.n && s.p[n] >= 'A' && s.p[n] <= 'Z')
		n++;
	while (n < s.n && s.p[n] >= '0' && s.p[n] <= '9')
		n++;
	for (i = 0; i < COLUMNS; i++)
		if (span_eq(span_cut(s, 0, n), span_of(column_names[i])))
			break;
	for (mark = n; mark < s.n && s.p[mark] != '>'; mark++)
		;
	if (i == COLUMNS || mark == s.n || n >= mark ||
	    !integer(span_cut(s, n + (s.p[n] == '+'), mark), &offset) ||
	    !integer(span_cut(s, mark + 1, s.n), &above) ||
	    offset < -PAGE_MARGIN || offset > PAGE_MARGIN || above < 0 ||
	    above > 63)
		return false;
	*out = (struct split){ (uint8_t)i, (int8_t)offset, (uint8_t)above };
	return true;
}

static const char *
read_tree(struct modelfile *m, struct span s)
{
	struct tree *t;
	int32_t v;
	size_t i;

	if (m->forests == 0)
		return "a tree before its forest";
	m->tree = mem_room(m->tree, m->ntrees, &m->treesize, sizeof(*m->tree));
	t = &m->tree[m->ntrees++];
	m->model.forest[m->forests - 1].n++;
	for (i = 0; i < LINE_SPLITS; i++)
		if (!read_split(field(&s), &t->line[i]) ||
		    is_page_column(t->line[i].column))
			return "not a split by a line's column";
	for (i = 0; i < PAGE_SPLITS; i++)
		if (!read_split(field(&s), &t->page[i]) ||
		    !is_page_column(t->page[i].column))
			return "not a split by a page's column";
	for (i = 0; i < LEAVES; i++) {
		if (!integer(field(&s), &v) || v < -LEAF_MOST || v > LEAF_MOST)
			return "not a leaf";
		t->low[i >> LINE_SPLITS][i % (1 << LINE_SPLITS)] = (uint8_t)v;
		t->high[i >> LINE_SPLITS][i % (1 << LINE_SPLITS)] =
		    (uint8_t)((uint32_t)v >> 8);
	}
	return NULL;
}

static struct keyed *
put_group(struct modelfile *m, enum word_role role, uint32_t a, uint32_t b)
{
	struct keyed *k;

	m->keyed = mem_room(
	    m->keyed, m->nkeyed, &m->keyedsize, sizeof(*m->keyed));
	k = &m->keyed[m->nkeyed++];
	*k = (struct keyed){ .key = pagemodel_key(role, a, b) };
	return k;
}

/* The two words of a pair, which both are to be known as such. */
static void
put_pair(struct modelfile *m, const struct token *t, int32_t weight)
{
	phrasebook_word(m->book, t[0].hash)->word.bits |= WORD_PAIR_FIRST;
	phrasebook_word(m->book, t[1].hash)->word.bits |= WORD_PAIR_SECOND;
	put_group(m, ROLE_PAIR, t[0].hash, t[1].hash)->weight = (int16_t)weight;
}

static int
by_key(const void *a, const void *b)
{
	uint32_t x = ((const struct keyed *)a)->key;
	uint32_t y = ((const struct keyed *)b)->key;

	return (x > y) - (x < y);
}

/* A line may have come twice, with its weight and with its kind. */
static void
merge_groups(struct modelfile *m)
{
	size_t i, n = 0;

	if (m->nkeyed == 0)
		return;
	qsort(m->keyed, m->nkeyed, sizeof(*m->keyed), by_key);
	for (i = 1; i < m->nkeyed; i++) {
		struct keyed *k = &m->keyed[n];

		if (m->keyed[i].key != k->key) {
			m->keyed[++n] = m->keyed[i];
			continue;
		}
		k->weight = k->weight != 0 ? k->weight : m->keyed[i].weight;
		k->kind = k->kind != 0 ? k->kind : m->keyed[i].kind;
	}
	m->nkeyed = n + 1;
}

static void
place_groups(struct modelfile *m)
{
	uint32_t *keys = mem_get((m->nkeyed + 1) * sizeof(*keys));
	struct places *places = &m->model.places;
	size_t i;

	merge_groups(m);
	for (i = 0; i < m->nkeyed; i++)
		keys[i] = m->keyed[i].key;
	places_make(places, keys, m->nkeyed);
	m->groups = mem_zero(places_all(places), sizeof(*m->groups));
	for (i = 0; i < m->nkeyed; i++)
		m->groups[places_of(places, keys[i])] = (struct group){
			pagemodel_tag(keys[i]), m->keyed[i].weight,
			m->keyed[i].kind
		};
	m->model.groups = m->groups;
	free(keys);
}

/* The hash of a line of these tokens, as page_read() makes it. */
static uint32_t
line_hash(const struct token *t, size_t n)
{
	uint32_t h = 2166136261u;
	size_t i;

	for (i = 0; i < n; i++)
		h = (h ^ t[i].hash) * 16777619u;
	return h;
}

/* "ROLE WEIGHT WORD..."; a number stands as "0". */
static const char *
read_word(struct modelfile *m, enum word_role role, struct span s)
{
	struct token t[LOOK];
	struct span f = field(&s);
	size_t n;
	int32_t w;

	if (!integer(f, &w) || w < -32767 || w > 32767)
		return "not a weight";
	n = tokens(s, 0, t, LOOK);
	if (n == 0 || (role == ROLE_PAIR && n != 2))
		return "no word";
	switch (role) {
	case ROLE_ANY:
		phrasebook_word(m->book, t[0].hash)->word.any = (int16_t)w;
		break;
	case ROLE_FIRST:
		phrasebook_word(m->book, t[0].hash)->ends.first = (int16_t)w;
		break;
	case ROLE_LAST:
		phrasebook_word(m->book, t[0].hash)->ends.last = (int16_t)w;
		break;
	case ROLE_PAIR:
		put_pair(m, t, w);
		break;
	case ROLE_WHOLE:
		put_group(m, role, line_hash(t, n), 0)->weight = (int16_t)w;
		break;
	}
	return NULL;
}

/* "k ROLE WEIGHT... WORD": as read_word(), with a weight for each kind and
 * side. */
static const char *
read_kind(struct modelfile *m, struct span s)
{
	struct span f = field(&s);
	struct token t[LOOK];
	struct kindword *w = &m->kinds[m->nkinds];
	size_t i, n;
	int32_t v;

	if (m->nkinds >= m->model.nkinds)
		return "more words than it said";
	for (i = 0; i < KINDS + SIDES; i++) {
		if (!integer(field(&s), &v) || v < -32767 || v > 32767)
			return "not a weight";
		if (i < KINDS)
			w->weight[i] = (int16_t)v;
		else
			w->side[i - KINDS] = (int16_t)v;
	}
	m->nkinds++;
	n = tokens(s, 0, t, LOOK);
	if (n == 0 || f.n != 1 || strchr("flw", *f.p) == NULL)
		return "no word";
	if (*f.p == ROLE_WHOLE)
		put_group(m, ROLE_WHOLE, line_hash(t, n), 0)->kind =
		    (uint16_t)m->nkinds;
	else
		phrasebook_word(m->book, t[0].hash)
		    ->ends.kinds[*f.p == ROLE_LAST] = (uint16_t)m->nkinds;
	return NULL;
}

/* "kinds N BIAS..." */
static const char *
start_kinds(struct modelfile *m, struct span s)
{
	int32_t n;
	size_t i;

	if (m->kinds != NULL) /* words have numbers among them */
		return "kinds were there before";
	if (!integer(field(&s), &n) || n < 0 || n > 1 << 14)
		return "not a number";
	m->kinds = mem_zero((size_t)n + 1, sizeof(*m->kinds));
	m->model.nkinds = (uint32_t)n;
	for (i = 0; i < KINDS; i++)
		if (!integer(field(&s), &m->model.kindbias[i]))
			return "not a number";
	return NULL;
}

/* "forest NAME": the trees after it are those of the forest. */
static const char *
start_forest(struct modelfile *m, struct span s)
{
	static const char *const names[] = { "first", "second", "alone" };

	if (m->forests == FORESTS ||
	    !span_eq(field(&s), span_of(names[m->forests])))
		return "forests are first, second, alone";
	m->forests++;
	return NULL;
}

static const char *
number(struct span s, int32_t *out)
{
	return integer(field(&s), out) ? NULL : "not a number";
}

static const char *
read_row(struct modelfile *m, struct span s)
{
	struct span f = field(&s);

	if (f.n == 0 || *f.p == ';')
		return NULL;
	if (f.n == 1 && strchr("ublfw", *f.p) != NULL)
		return read_word(m, (enum word_role) * f.p, s);
	if (span_eq(f, SPAN("k")))
		return read_kind(m, s);
	if (span_eq(f, SPAN("kinds")))
		return start_kinds(m, s);
	if (span_eq(f, SPAN("bias")))
		return number(s, &m->model.bias);
	if (span_eq(f, SPAN("careful")))
		return number(s, &m->model.careful);
	if (span_eq(f, SPAN("forest")))
		return start_forest(m, s);
	return span_eq(f, SPAN("tree")) ? read_tree(m, s) : "unknown row";
}

/* The functions that every model has tables of. */
static void
tabulate(struct pagemodel *m)
{
	int32_t i, r = 1024;

	for (i = 0; i < CHANCES; i++)
		m->chance[i] = (uint16_t)(1000 /
		    (1 + power_of_e(-((double)i - 127.5) / 16)));
	for (i = 1; i <= KINDWORDS; i++) {
		while ((int64_t)r * r * i > 1 << 20)
			r--;
		m->root[i] = r;
	}
}

const char *
modelfile_read(struct modelfile *m, struct phrasebook *book, struct span text,
    size_t *line)
{
	const char *p = text.p, *end = text.p + text.n, *q, *wrong;
	size_t i, n = 0;

	m->book = book;
	tabulate(&m->model);
	for (*line = 1; p < end; p = q + 1, ++*line) {
		q = memchr(p, '\n', (size_t)(end - p));
		if (q == NULL)
			q = end;
		wrong = read_row(m, (struct span){ p, (size_t)(q - p) });
		if (wrong != NULL)
			return wrong;
	}
	place_groups(m);
	m->model.kinds = m->kinds;
	for (i = 0; i < FORESTS; i++) {
		m->model.forest[i].tree = m->tree + n;
		n += m->model.forest[i].n;
	}
	return NULL;
}

void
modelfile_free(struct modelfile *m)
{
	free(m->groups);
	places_free(&m->model.places);
	free(m->keyed);
	free(m->kinds);
	free(m->tree);
	memset(m, 0, sizeof(*m));
}
