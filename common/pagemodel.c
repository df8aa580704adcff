/*
 * pagemodel.c - the weights of the page model, and the file they come in
 */
#include "pagemodel.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"

/*
 * Half of the key finds the place, half is compared: a wrong weight comes once
 * in some ten thousand words, which a sum of twenty does not feel, and the
 * table stays small enough for the cache.
 */
static size_t
group_place(const struct pagemodel *m, uint32_t key)
{
	uint16_t tag = (uint16_t)(key >> 16 | 1);
	size_t at = key & (m->groupsize - 1);

	while (m->groups[at].tag != 0 && m->groups[at].tag != tag)
		at = (at + 1) & (m->groupsize - 1);
	return at;
}

const struct vocables *
pagemodel_group(const struct pagemodel *m, uint32_t key)
{
	return &m->groups[group_place(m, key)];
}

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

/* ---- the model file ---- */

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
read_tree(struct trees *f, struct span s)
{
	struct tree *t;
	int32_t v;
	size_t i;

	if (f->n == f->size) {
		f->size = 2 * f->size + 64;
		f->tree = mem_grow(f->tree, f->size, sizeof(*f->tree));
	}
	t = &f->tree[f->n++];
	for (i = 0; i < TREE_DEPTH; i++)
		if (!read_split(field(&s), &t->split[i]))
			return "not a split";
	for (i = 0; i < LEAVES; i++) {
		if (!integer(field(&s), &v) || v < -32768 || v > 32767)
			return "not a leaf";
		t->leaf[i] = (int16_t)v;
	}
	return NULL;
}

/* The entry of a word; a new one is all zeros. */
static struct vocable *
put_word(struct pagemodel *m, uint32_t hash)
{
	size_t i = (size_t)(pagemodel_word(m, hash) - m->words);

	m->nwords += m->words[i].hash == 0;
	m->words[i].hash = hash;
	return &m->words[i];
}

static struct vocables *
put_group(struct pagemodel *m, enum word_role role, uint32_t a, uint32_t b)
{
	uint32_t key = pagemodel_key(role, a, b);
	struct vocables *g = &m->groups[group_place(m, key)];

	m->ngroups += g->tag == 0;
	g->tag = (uint16_t)(key >> 16 | 1);
	return g;
}

static bool
is_full(const struct pagemodel *m)
{
	return 2 * (m->nwords + 2) >= m->wordsize ||
	    2 * (m->ngroups + 1) >= m->groupsize;
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
read_word(struct pagemodel *m, enum word_role role, struct span s)
{
	struct token t[LOOK];
	struct span f = field(&s);
	size_t n, end;
	int32_t w;

	if (!integer(f, &w) || w < -32767 || w > 32767)
		return "not a weight";
	if (is_full(m))
		return "more words than it said";
	n = tokens(s, t, LOOK, &end);
	if (n == 0 || (role == ROLE_PAIR && n != 2))
		return "no word";
	switch (role) {
	case ROLE_ANY:
		put_word(m, t[0].hash)->any = (int16_t)w;
		break;
	case ROLE_FIRST:
		put_word(m, t[0].hash)->first = (int16_t)w;
		break;
	case ROLE_LAST:
		put_word(m, t[0].hash)->last = (int16_t)w;
		break;
	case ROLE_PAIR:
		put_word(m, t[0].hash)->pairs |= 1;
		put_word(m, t[1].hash)->pairs |= 2;
		put_group(m, role, t[0].hash, t[1].hash)->weight = (int16_t)w;
		break;
	case ROLE_WHOLE:
		put_group(m, role, line_hash(t, n), 0)->weight = (int16_t)w;
		break;
	}
	return NULL;
}

/* "k ROLE WEIGHT... WORD": as read_word(), with a weight for each kind. */
static const char *
read_kind(struct pagemodel *m, struct span s)
{
	struct span f = field(&s);
	struct token t[LOOK];
	size_t i, n, end;
	int32_t v;

	if (m->nkinds >= m->kindsize || is_full(m))
		return "more words than it said";
	for (i = 0; i < KINDS; i++) {
		if (!integer(field(&s), &v) || v < -32767 || v > 32767)
			return "not a weight";
		m->kinds[m->nkinds].weight[i] = (int16_t)v;
	}
	m->nkinds++;
	n = tokens(s, t, LOOK, &end);
	if (n == 0 || f.n != 1 || strchr("flw", *f.p) == NULL)
		return "no word";
	if (*f.p == ROLE_WHOLE)
		put_group(m, ROLE_WHOLE, line_hash(t, n), 0)->kind =
		    (uint16_t)m->nkinds;
	else
		put_word(m, t[0].hash)->kinds[*f.p == ROLE_LAST] =
		    (uint16_t)m->nkinds;
	return NULL;
}

/* A table that n entries leave half empty. */
static size_t
table_size(int32_t n)
{
	size_t size = 1024;

	while (size < 2 * (size_t)n + 8)
		size *= 2;
	return size;
}

/* "words WORDS GROUPS BIAS" */
static const char *
start_words(struct pagemodel *m, struct span s)
{
	int32_t n, k;

	if (!integer(field(&s), &n) || n < 0 || n > 1 << 20 ||
	    !integer(field(&s), &k) || k < 0 || k > 1 << 20 ||
	    !integer(field(&s), &m->bias))
		return "not a number";
	free(m->words);
	free(m->groups);
	m->wordsize = table_size(n);
	m->groupsize = table_size(k);
	m->words = mem_zero(m->wordsize, sizeof(*m->words));
	m->groups = mem_zero(m->groupsize, sizeof(*m->groups));
	m->nwords = m->ngroups = 0;
	return NULL;
}

/* "kinds N BIAS..." */
static const char *
start_kinds(struct pagemodel *m, struct span s)
{
	int32_t n;
	size_t i;

	if (!integer(field(&s), &n) || n < 0 || n > 1 << 14)
		return "not a number";
	free(m->kinds);
	m->kindsize = (size_t)n;
	m->nkinds = 0;
	m->kinds = mem_zero((size_t)n + 1, sizeof(*m->kinds));
	for (i = 0; i < KINDS; i++)
		if (!integer(field(&s), &m->kindbias[i]))
			return "not a number";
	return NULL;
}

static const char *
read_row(struct pagemodel *m, struct span s, int32_t *stage)
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
	if (span_eq(f, SPAN("words")))
		return start_words(m, s);
	if (span_eq(f, SPAN("careful")))
		return integer(field(&s), &m->careful) ? NULL : "not a number";
	if (span_eq(f, SPAN("stage"))) {
		if (!integer(field(&s), stage) || *stage < 1 || *stage > 2 ||
		    !integer(field(&s), &m->stage[*stage - 1].bias))
			return "stage is 1 or 2, and a bias";
		return NULL;
	}
	if (!span_eq(f, SPAN("tree")) || *stage == 0)
		return "unknown row";
	return read_tree(&m->stage[*stage - 1], s);
}

const char *
pagemodel_read(struct pagemodel *m, struct span text, size_t *line)
{
	const char *p = text.p, *end = text.p + text.n, *q, *wrong;
	int32_t stage = 0;
	size_t i;

	for (i = 0; i < CHANCES; i++)
		m->chance[i] = (uint16_t)(1000 /
		    (1 + power_of_e(-((double)i - 127.5) / 16)));
	for (i = 1; i <= KINDWORDS; i++) {
		int32_t r = i == 1 ? 1024 : m->root[i - 1];

		while ((uint64_t)r * (uint64_t)r * i > 1 << 20)
			r--;
		m->root[i] = r;
	}
	/* A model may have no words: of none of them anything is known. */
	m->wordsize = m->groupsize = 1;
	m->words = mem_zero(1, sizeof(*m->words));
	m->groups = mem_zero(1, sizeof(*m->groups));
	for (*line = 1; p < end; p = q + 1, ++*line) {
		q = memchr(p, '\n', (size_t)(end - p));
		if (q == NULL)
			q = end;
		wrong = read_row(
		    m, (struct span){ p, (size_t)(q - p) }, &stage);
		if (wrong != NULL)
			return wrong;
	}
	return NULL;
}

void
pagemodel_free(struct pagemodel *m)
{
	free(m->words);
	free(m->groups);
	free(m->kinds);
	free(m->stage[0].tree);
	free(m->stage[1].tree);
	memset(m, 0, sizeof(*m));
}
