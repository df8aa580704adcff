/*
 * pagemodel.c - how likely each line of a page is to be main text
 *
 * Trees are oblivious: one split a level, the same for all nodes of it.  So a
 * block of lines goes through a tree as a handful of byte comparisons on
 * contiguous columns, which the compiler turns into vector code, and a
 * neighbour's value is the same column read a row higher or lower.
 */
#include "pagemodel.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"

enum { BLOCK_ROWS = 64 };	/* lines that go through the trees together */

/* Eight steps for each doubling, 0 to 63: a logarithm. */
static uint8_t
lg(size_t x)
{
	unsigned bits = 0;
	size_t y;

	x++;
	for (y = x; y > 1; y >>= 1)
		bits++;
	bits = bits * 8 + (unsigned)((x << 3 >> bits) & 7);
	return (uint8_t)(bits > 63 ? 63 : bits);
}

static uint8_t
cap(size_t x)
{
	return (uint8_t)(x > 63 ? 63 : x);
}

/* a/b in 1/63. */
static uint8_t
share(size_t a, size_t b)
{
	return b == 0 ? 0 : cap(a * 63 / b);
}

/* Rules the lexicon knows, in no order that matters; a user's own is 1. */
static uint8_t
rule_number(const char *rule)
{
	static const char *const rules[] = {
		"template-marker", "ad-label", "comment-form", "comment-meta",
		"paywall", "cookie-notice", "newsletter", "login", "share-bar",
		"byline", "dateline", "photo-credit", "source-line",
		"publisher-line", "related-list", "nav-link", "skip-link",
		"feed", "site-footer", "breadcrumb", "title-repeat",
	};
	size_t i;

	for (i = 0; i < sizeof(rules) / sizeof(rules[0]); i++)
		if (rules[i] == rule || strcmp(rules[i], rule) == 0)
			return (uint8_t)(i + 2);
	return 1;
}

/* ---- the line alone ---- */

struct marks {
	unsigned stops, commas, digits, separators, colons, quotes, brackets,
	    money, symbols, address;
};

/* The marks beyond ASCII that tell something, by their bytes. */
static void
wide_mark(struct marks *m, const char *p, size_t left)
{
	unsigned char b = left > 1 ? (unsigned char)p[1] : 0;
	unsigned char c = left > 2 ? (unsigned char)p[2] : 0;

	switch ((unsigned char)p[0]) {
	case 0xc2:
		m->quotes += b == 0xab;
		m->separators += b == 0xbb || b == 0xb7;
		m->money += b == 0xa3 || b == 0xa5;
		m->symbols += b == 0xa9 || b == 0xae;
		break;
	case 0xe2:
		m->quotes += b == 0x80 && (c == 0x9c || c == 0x9e);
		m->separators += b == 0x80 && (c == 0xa2 || c == 0xba);
		m->stops += b == 0x80 && c == 0xa6;
		m->money += b == 0x82 && c == 0xac;
		m->symbols += b >= 0x86 && b <= 0xaf;
		break;
	case 0xe3:
		m->stops += b == 0x80 && c == 0x82;
		m->commas += b == 0x80 && c == 0x81;
		m->brackets += b == 0x80 && (c == 0x8a || c == 0x90);
		m->quotes += b == 0x80 && c == 0x8c;
		break;
	case 0xef:
		m->commas += b == 0xbc && (c == 0x8c || c == 0x9b);
		m->stops += b == 0xbc && (c == 0x81 || c == 0x9f);
		m->colons += b == 0xbc && c == 0x9a;
		m->brackets += b == 0xbc && c == 0x88;
		break;
	default:
		m->symbols++;
		break;
	}
}

/* Counts the marks of a gap between tokens. */
static void
gap_marks(struct marks *m, const char *p, const char *end, const char *stop)
{
	for (; p < end; p++)
		switch (*p) {
		case ' ': break;
		case ',': case ';': m->commas++; break;
		case '.': case '!': case '?':
			m->stops += p + 1 < stop && p[1] == ' ';
			break;
		case ':':
			m->colons++;
			m->address += stop - p > 2 && p[1] == '/' &&
			    p[2] == '/';
			break;
		case '"': m->quotes++; break;
		case '(': case '[': case '{': m->brackets++; break;
		case '$': m->money++; break;
		case '@': m->address++; break;
		case '|': case '/': case '>': case '<': case '*': case '=':
		case '_': case '~': case '+': case '#':
			m->separators++;
			break;
		default:
			if ((unsigned char)*p >= 0xc2)
				wide_mark(m, p, (size_t)(stop - p));
		}
}

static void
count_marks(const struct line *l, const struct token *t, struct marks *m)
{
	const char *p = l->text.p, *stop = p + l->text.n;
	size_t i, at = 0;

	memset(m, 0, sizeof(*m));
	for (i = 0; i < l->tokens; i++) {
		gap_marks(m, p + at, p + t[i].from, stop);
		if (t[i].hash == TOKEN_NUMBER)
			m->digits += t[i].to - t[i].from;
		at = t[i].to;
	}
	if (l->tokens < LOOK)
		gap_marks(m, p + at, stop, stop);
}

/* The kind of mark the line ends with. */
static uint8_t
end_kind(const struct line *l)
{
	static const char plain[] = ".!?:,;)\"'>|*-/]";
	unsigned char last = (unsigned char)l->text.p[l->text.n - 1];
	const char *at;

	if (l->stop && last >= 0x80)
		return 20;
	if (last < 0x80 && (at = strchr(plain, last)) != NULL && last != 0)
		return (uint8_t)(at - plain + (l->stop ? 21 : 4));
	if (last >= '0' && last <= '9')
		return 3;
	return last >= 0x80 ? 1 : 0;
}

static uint8_t
first_kind(const struct line *l, const struct token *t)
{
	unsigned char b = (unsigned char)l->text.p[0];

	if (l->tokens == 0)
		return 0;
	if (t->from > 0)
		return b < 0x80 ? (strchr("\"'([", b) != NULL ? 1 : 2) : 3;
	if (t->hash == TOKEN_NUMBER)
		return 4;
	if (t->bits & TOKEN_CASELESS)
		return 5;
	if (t->bits & TOKEN_CAPITALS)
		return 8;
	return t->bits & TOKEN_CAPITAL ? 7 : 6;
}

uint32_t
pagemodel_key(enum word_role role, uint32_t a, uint32_t b)
{
	uint32_t k = (a ^ (uint32_t)role * 0x9e3779b1u) * 0x85ebca6bu;

	k = (k ^ k >> 15 ^ b) * 0xc2b2ae35u;
	k ^= k >> 13;
	return k == 0 ? 1 : k;
}

size_t
pagemodel_keys(const struct line *l, const struct token *t, uint32_t *keys)
{
	size_t i, k = 0, n = l->tokens;

	if (n == 0)
		return 0;
	keys[k++] = pagemodel_key(ROLE_FIRST, t[0].hash, 0);
	keys[k++] = pagemodel_key(ROLE_LAST, t[n - 1].hash, 0);
	keys[k++] = n <= 6 ? pagemodel_key(ROLE_WHOLE, l->hash, 0) : 0;
	for (i = 0; i < n && i < LEXICAL_LOOK; i++) {
		keys[k++] = pagemodel_key(ROLE_ANY, t[i].hash, 0);
		if (i + 1 < n)
			keys[k++] = pagemodel_key(ROLE_PAIR, t[i].hash,
			    t[i + 1].hash);
	}
	return k;
}

/*
 * Half of the key finds the place, half is compared: a wrong weight comes once
 * in some ten thousand words, which a sum of twenty does not feel, and the
 * table stays small enough for the cache.
 */
static int32_t
word_weight(const struct pagemodel *m, uint32_t key)
{
	uint16_t tag = (uint16_t)(key >> 16 | 1);
	size_t at = key & (m->wordsize - 1);

	while (m->words[at].tag != 0 && m->words[at].tag != tag)
		at = (at + 1) & (m->wordsize - 1);
	return m->words[at].weight;
}

/* Notes what the line's ends say about the kind of page. */
static void
hear_kind(struct pagerows *r, const uint32_t *keys)
{
	const struct pagemodel *m = r->model;
	size_t i, at;

	memset(r->ends[r->n], 0, sizeof(r->ends[0]));
	if (m == NULL || m->kindsize == 0)
		return;
	for (i = 0; i < ENDS; i++) {
		uint16_t tag = (uint16_t)(keys[i] >> 16 | 1);

		if (keys[i] == 0)
			continue;
		at = keys[i] & (m->kindsize - 1);
		while (m->kinds[at].tag != 0 && m->kinds[at].tag != tag)
			at = (at + 1) & (m->kindsize - 1);
		if (m->kinds[at].tag != 0)
			r->ends[r->n][i] = (uint16_t)(at + 1);
	}
}

void
pagerows_kind(struct pagerows *r, const int32_t *logits)
{
	size_t k;
	int32_t z;

	for (k = 0; k < KINDS; k++) {
		z = logits[k] / (LOGIT_ONE / 6) + 40;
		z = z < 0 ? 0 : z > 63 ? 63 : z;
		memset(r->col[COL_PAGEFORUM + k], (int)z, r->n);
	}
}

/* What the words alone say, -32 to 31 in 1/8 logits, + 32. */
static uint8_t
lexical(struct pagerows *r, const struct line *l, const struct token *t)
{
	const struct pagemodel *m = r->model;
	uint32_t keys[KEYS];
	size_t i, n = pagemodel_keys(l, t, keys);
	int64_t sum = 0;
	int32_t z;

	if (n == 0)
		memset(keys, 0, ENDS * sizeof(*keys));
	hear_kind(r, keys);
	if (n == 0 || m == NULL || m->wordsize == 0)
		return 32;
	for (i = 0; i < n; i++)
		sum += keys[i] == 0 ? 0 : word_weight(m, keys[i]);
	z = (int32_t)(sum * m->root[n] / 1024) + m->bias;
	z = z / (LOGIT_ONE / 8) + 32;
	return (uint8_t)(z < 0 ? 0 : z > 63 ? 63 : z);
}

static void
grow_rows(struct pagerows *r)
{
	size_t i, stride, old = r->size + 2 * PAGE_MARGIN + BLOCK_ROWS;
	uint8_t *cell;

	r->size = 2 * r->size + 512;
	stride = r->size + 2 * PAGE_MARGIN + BLOCK_ROWS;
	cell = mem_zero(COLUMNS, stride);
	for (i = 0; i < COLUMNS; i++) {
		if (r->n > 0)
			memcpy(cell + i * stride, r->cell + i * old,
			    PAGE_MARGIN + r->n);
		r->col[i] = cell + i * stride + PAGE_MARGIN;
	}
	free(r->cell);
	r->cell = cell;
	r->words = mem_grow(r->words, r->size, sizeof(*r->words));
	r->runs = mem_grow(r->runs, r->size, sizeof(*r->runs));
	r->content = mem_grow(r->content, r->size, sizeof(*r->content));
	r->ends = mem_grow(r->ends, r->size, sizeof(*r->ends));
	r->flags = mem_grow(r->flags, r->size, 1);
	r->logit = mem_grow(r->logit, r->size + BLOCK_ROWS,
	    sizeof(*r->logit));
}

void
pagerows_start(struct pagerows *r, const struct pagemodel *m,
    const struct lexicon *x)
{
	r->model = m;
	r->lexicon = x;
	r->n = 0;
	if (m != NULL && r->told == NULL)
		r->told = mem_zero(m->kindsize + 2, sizeof(*r->told));
	if (r->prose == NULL) {
		r->prose = mem_get(PROSE_TABLE);
		r->openings = mem_get(SHAPE_TABLE * sizeof(*r->openings));
		r->shapes = mem_get(SHAPE_TABLE * sizeof(*r->shapes));
	}
}

struct sums {
	size_t capitals, shouted, numbers, functions, months, networks, solid,
	    joined, bytes;
};

static void
sum_tokens(const struct lexicon *x, const struct line *l,
    const struct token *t, struct sums *s)
{
	size_t i, n = l->tokens;
	uint32_t c;

	memset(s, 0, sizeof(*s));
	for (i = 0; i < n; i++) {
		s->bytes += t[i].to - t[i].from;
		if (t[i].hash == TOKEN_NUMBER) {
			s->numbers++;
			continue;
		}
		s->capitals += i > 0 && t[i].bits & TOKEN_CAPITAL;
		s->shouted += (t[i].bits & TOKEN_CAPITALS) != 0;
		s->solid += (t[i].bits & TOKEN_SOLID) != 0;
		s->joined += i > 0 && t[i].bits & t[i - 1].bits & TOKEN_SOLID &&
		    t[i].from == t[i - 1].to;
		c = lexicon_classes(x, t[i].hash);
		s->functions += (c & WORD_FUNCTION) != 0;
		s->months += (c & WORD_MONTH) != 0;
		s->networks += (c & WORD_NETWORK) != 0;
	}
}

/* Beyond LOOK tokens the rest of a line is taken to be like its front. */
static uint32_t
whole_line(const struct line *l, const struct token *t, size_t n)
{
	if (l->tokens == LOOK)
		n = n * l->text.n / (t[LOOK - 1].to + 1);
	return (uint32_t)n;
}

/* Remembers the first words that carry meaning. */
static void
keep_content(struct pagerows *r, const struct line *l, const struct token *t)
{
	uint16_t *out = r->content[r->n];
	size_t i, k = 0;

	for (i = 0; i < l->tokens && k < CONTENT; i++) {
		if ((t[i].to - t[i].from < 3 && t[i].bits & TOKEN_SOLID) ||
		    t[i].hash == TOKEN_NUMBER ||
		    lexicon_classes(r->lexicon, t[i].hash) != 0)
			continue;
		out[k++] = (uint16_t)(t[i].hash * 0x9e3779b1u >> 19);
	}
	if (k < CONTENT)
		out[k] = UINT16_MAX;
}

void
pagerows_see(void *rows, const struct line *l, const struct token *t)
{
	struct pagerows *r = rows;
	struct marks m;
	struct sums s;
	size_t i, n = l->tokens, w;
	uint8_t **c = r->col;

	if (r->n == r->size)
		grow_rows(r);
	i = r->n;
	count_marks(l, t, &m);
	sum_tokens(r->lexicon, l, t, &s);
	w = whole_line(l, t, n - s.solid + (s.solid + 1) / 2);
	r->words[i] = (uint32_t)w;
	r->runs[i] = whole_line(l, t, n - s.joined);
	c[COL_WORDS][i] = lg(w);
	c[COL_CHARS][i] = lg(l->text.n);
	c[COL_END][i] = end_kind(l);
	c[COL_STOPS][i] = cap(m.stops);
	c[COL_COMMAS][i] = share(4 * m.commas, w + 1);
	c[COL_DIGITS][i] = share(m.digits, s.bytes);
	c[COL_NUMBERS][i] = share(s.numbers, n);
	c[COL_CAPITALS][i] = share(s.capitals, n > 0 ? n - 1 : 0);
	c[COL_SHOUTED][i] = share(s.shouted, n);
	c[COL_MARKS][i] = cap(m.separators);
	c[COL_FUNCTION][i] = share(s.functions, n);
	c[COL_FUNCTIONS][i] = cap(s.functions);
	c[COL_LENGTH][i] = n == 0 ? 0 : cap(s.bytes * 4 / n);
	c[COL_FIRST][i] = first_kind(l, t);
	c[COL_ADDRESS][i] = cap(m.address);
	c[COL_COLONS][i] = cap(m.colons);
	c[COL_QUOTES][i] = cap(m.quotes);
	c[COL_BRACKETS][i] = cap(m.brackets);
	c[COL_MONEY][i] = cap(m.money);
	c[COL_DATE][i] = (uint8_t)(cap(s.months) > 3 ? 3 : s.months);
	c[COL_DATE][i] = (uint8_t)(2 * c[COL_DATE][i] + (s.numbers > 0));
	c[COL_NETWORKS][i] = cap(s.networks);
	c[COL_SYMBOLS][i] = cap(m.symbols);
	c[COL_LEXICAL][i] = lexical(r, l, t);
	keep_content(r, l, t);
	r->flags[i] = (uint8_t)((s.solid > 0 ? ROW_SOLID : 0) |
	    (s.numbers > 0 ? ROW_NUMBER : 0));
	r->n++;
}

void
pagerows_keep(struct pagerows *r, const bool *wanted)
{
	size_t i, k, n = 0;

	for (k = 0; k < COL_PLACE; k++) {
		uint8_t *v = r->col[k];

		for (i = n = 0; i < r->n; i++) {
			v[n] = v[i];
			n += wanted[i];
		}
	}
	for (i = n = 0; i < r->n; i++) {
		if (!wanted[i])
			continue;
		r->words[n] = r->words[i];
		r->runs[n] = r->runs[i];
		r->flags[n] = r->flags[i];
		memmove(r->content[n], r->content[i], sizeof(r->content[0]));
		memmove(r->ends[n], r->ends[i], sizeof(r->ends[0]));
		n++;
	}
	r->n = n;
}

/* ---- the line among others ---- */

/* Mean of v over the rows within k of i, weighted by w; out gets it. */
static void
window_mean(uint8_t *out, const uint8_t *v, const uint32_t *w, size_t n,
    size_t k)
{
	uint64_t sum = 0, weight = 0;
	size_t i, in = 0, gone = 0;

	for (i = 0; i < n; i++) {
		for (; in < n && in <= i + k; in++) {
			uint64_t x = (w != NULL ? w[in] : 0) + 1;

			sum += x * v[in];
			weight += x;
		}
		for (; gone + k < i; gone++) {
			uint64_t x = (w != NULL ? w[gone] : 0) + 1;

			sum -= x * v[gone];
			weight -= x;
		}
		out[i] = (uint8_t)(sum / weight);
	}
}

/* How many of v are set within k rows. */
static void
window_count(uint8_t *out, const uint8_t *v, size_t n, size_t k)
{
	size_t i, in = 0, gone = 0, sum = 0;

	for (i = 0; i < n; i++) {
		for (; in < n && in <= i + k; in++)
			sum += v[in] != 0;
		for (; gone + k < i; gone++)
			sum -= v[gone] != 0;
		out[i] = cap(sum);
	}
}

/* Rows to the last set one above, or the next below; lg. */
static void
distances(uint8_t *above, uint8_t *below, const uint8_t *v, size_t n)
{
	size_t i, d = 1 << 16;

	for (i = 0; i < n; i++) {
		above[i] = lg(d);
		d = v[i] ? 0 : d + 1;
	}
	d = 1 << 16;
	for (i = n; i-- > 0;) {
		below[i] = lg(d);
		d = v[i] ? 0 : d + 1;
	}
}

/* How often each line's words stand on the page. */
static void
count_copies(struct pagerows *r, const struct page *p)
{
	size_t i, at, size = 1024;

	while (size < 2 * p->n)
		size *= 2;
	if (size > r->tablesize) {
		r->tablesize = size;
		r->table = mem_grow(r->table, 2 * size, sizeof(*r->table));
	}
	memset(r->table, 0, 2 * size * sizeof(*r->table));
	for (i = 0; i < 2 * p->n; i++) {
		const struct line *l = &p->lines[i % p->n];
		uint32_t h = l->hash == 0 ? 1 : l->hash;

		at = (h * 0x9e3779b1u >> 3) & (size - 1);
		while (r->table[2 * at] != 0 && r->table[2 * at] != h)
			at = (at + 1) & (size - 1);
		r->table[2 * at] = h;
		if (i < p->n)
			r->table[2 * at + 1]++;
		else
			r->col[COL_COPIES][i - p->n] =
			    lg(r->table[2 * at + 1] - 1);
	}
}

/* How much of a line's content the (other) prose of the page has too, and how
 * much the title, which is the first line. */
static void
shared_words(struct pagerows *r, const struct page *p)
{
	uint8_t title[PROSE_TABLE / 8] = { 0 };
	size_t i, k, in, top;
	unsigned own;

	memset(r->prose, 0, PROSE_TABLE);
	for (i = 0; i < r->n; i++)
		for (k = 0; k < CONTENT && r->content[i][k] != UINT16_MAX;
		    k++) {
			uint16_t w = r->content[i][k];

			if (i == 0)
				title[w >> 3] |= (uint8_t)(1 << (w & 7));
			if (p->lines[i].prose && r->prose[w] < 255)
				r->prose[w]++;
		}
	for (i = 0; i < r->n; i++) {
		const uint16_t *w = r->content[i];

		own = p->lines[i].prose;
		for (k = in = top = 0; k < CONTENT && w[k] != UINT16_MAX;
		    k++) {
			in += r->prose[w[k]] > own;
			top += title[w[k] >> 3] >> (w[k] & 7) & 1;
		}
		r->col[COL_TITLE][i] = share(top, k);
		r->col[COL_SHARED][i] = k == 0 ? 40 : share(in, k);
	}
}

/* How many lines open with the same word, and how many look the same: lists,
 * tables, and threads repeat themselves. */
static void
count_shapes(struct pagerows *r, const struct page *p)
{
	uint8_t **c = r->col;
	size_t i, pass;

	memset(r->openings, 0, SHAPE_TABLE * sizeof(*r->openings));
	memset(r->shapes, 0, SHAPE_TABLE * sizeof(*r->shapes));
	for (pass = 0; pass < 2; pass++)
		for (i = 0; i < r->n; i++) {
			uint32_t open = p->lines[i].first * 0x9e3779b1u >> 20;
			uint32_t shape = ((uint32_t)c[COL_END][i] << 24 ^
			    (uint32_t)c[COL_FIRST][i] << 16 ^
			    (uint32_t)c[COL_WORDS][i] / 4 << 8 ^
			    (uint32_t)c[COL_NUMBERS][i] / 16) *
			    0x9e3779b1u >> 20;

			if (pass == 0) {
				r->openings[open] = (uint16_t)
				    (r->openings[open] + 1);
				r->shapes[shape] = (uint16_t)
				    (r->shapes[shape] + 1);
				continue;
			}
			c[COL_OPENINGS][i] = lg(r->openings[open]);
			c[COL_SHAPES][i] = lg(r->shapes[shape]);
		}
}

static void
short_runs(struct pagerows *r)
{
	size_t i, k, n = r->n;

	for (i = 0; i < n; i = k) {
		for (k = i; k < n && r->words[k] < 7; k++)
			;
		memset(r->col[COL_SHORTRUN] + i, lg(k - i), k - i);
		if (k < n)
			r->col[COL_SHORTRUN][k++] = 0;
	}
}

/* Whether a line opens like its neighbours. */
static void
alike(struct pagerows *r, const struct page *p)
{
	const struct line *l = p->lines;
	size_t i;

	for (i = 0; i < r->n; i++)
		r->col[COL_ALIKE][i] = (uint8_t)
		    ((i > 0 && l[i].first == l[i - 1].first) +
		    2 * (i + 1 < r->n && l[i].first == l[i + 1].first));
}

/* What has been met on the way down: comments, lists, footers. */
static void
met_above(struct pagerows *r, const struct page *p)
{
	size_t i, comments = 0, footers = 0, list = 1 << 16;

	for (i = 0; i < p->n; i++) {
		const struct line *l = &p->lines[i];
		uint8_t rule = l->verdict == KEEP ? 0 : rule_number(l->rule);

		r->col[COL_RULE][i] = rule;
		r->col[COL_VERDICT][i] = l->verdict;
		r->col[COL_COMMENTS][i] = cap(comments);
		r->col[COL_FOOTERS][i] = cap(footers);
		r->col[COL_LISTABOVE][i] = lg(list);
		comments += rule == 4 || rule == 5;
		footers += rule == 20;
		list = l->list && l->verdict == CUT ? 0 : list + 1;
	}
	memset(r->col[COL_PAGECOMMENTS], cap(comments), p->n);
}

static void
places(struct pagerows *r)
{
	size_t i, n = r->n, total = 0, sum = 0;

	for (i = 0; i < n; i++)
		total += r->words[i];
	for (i = 0; i < n; i++) {
		r->col[COL_PLACE][i] = share(i, n);
		r->col[COL_WORDPLACE][i] = share(sum, total);
		r->col[COL_ABOVE][i] = lg(i);
		r->col[COL_BELOW][i] = lg(n - 1 - i);
		sum += r->words[i];
	}
	memset(r->col[COL_PAGELINES], lg(n), n);
	memset(r->col[COL_PAGEWORDS], lg(total / 4), n);
	memset(r->col[COL_PAGEMEAN], lg(n > 0 ? 4 * total / n : 0), n);
}

/* Columns that are the same for the whole page. */
static void
page_columns(struct pagerows *r, const struct page *p, const uint8_t *prose)
{
	size_t i, n = r->n, in_prose = 0, total = 0, block = 0, best = 0;
	size_t solid = 0, numbers = 0, money = 0, cuts = 0, lexi = 0;

	for (i = 0; i < n; i++) {
		total += r->words[i];
		in_prose += prose[i] ? r->words[i] : 0;
		block = r->words[i] < 7 ? 0 : block + r->words[i];
		best = block > best ? block : best;
		solid += (r->flags[i] & ROW_SOLID) != 0;
		numbers += (r->flags[i] & ROW_NUMBER) != 0;
		money += r->col[COL_MONEY][i] > 0;
		cuts += p->lines[i].verdict != KEEP;
		lexi += (size_t)r->col[COL_LEXICAL][i] * (r->words[i] + 1);
	}
	memset(r->col[COL_PAGEPROSE], share(in_prose, total), n);
	memset(r->col[COL_PAGEBLOCK], share(best, total), n);
	memset(r->col[COL_PAGESOLID], share(solid, n), n);
	memset(r->col[COL_PAGENUMBERS], share(numbers, n), n);
	memset(r->col[COL_PAGEMONEY], share(money, n), n);
	memset(r->col[COL_PAGECUTS], share(cuts, n), n);
	memset(r->col[COL_PAGELEXICAL], (uint8_t)(lexi / (total + n + 1)), n);
}

/* The kind of page, from what its lines said, each word heard once. */
static void
settle_kind(struct pagerows *r)
{
	const struct pagemodel *m = r->model;
	int32_t logits[KINDS] = { 0 };
	size_t i, j, k, n = 0;

	r->page++;
	for (i = 0; i < r->n; i++)
		for (j = 0; j < ENDS; j++) {
			size_t at = r->ends[i][j];

			if (at == 0 || r->told[at] == r->page)
				continue;
			r->told[at] = r->page;
			n++;
			for (k = 0; k < KINDS; k++)
				logits[k] += m->kinds[at - 1].weight[k];
		}
	n = n > KINDWORDS ? KINDWORDS : n;
	for (k = 0; k < KINDS; k++)
		logits[k] = m->kindbias[k] +
		    (int32_t)((int64_t)logits[k] * m->root[n] / 1024);
	pagerows_kind(r, logits);
}

void
pagerows_context(struct pagerows *r, const struct page *p)
{
	uint8_t **c = r->col;
	uint8_t *flag;
	size_t i, n = r->n;

	if (n == 0)
		return;
	flag = mem_get(n);
	for (i = 0; i < n; i++)
		flag[i] = p->lines[i].prose;
	page_columns(r, p, flag);
	window_count(c[COL_PROSE5], flag, n, 5);
	window_count(c[COL_PROSE15], flag, n, 15);
	distances(c[COL_PROSEABOVE], c[COL_PROSEBELOW], flag, n);
	for (i = 0; i < n; i++)
		flag[i] = p->lines[i].verdict != KEEP;
	window_count(c[COL_CUT5], flag, n, 5);
	window_count(c[COL_CUT15], flag, n, 15);
	window_mean(c[COL_DENSITY3], c[COL_WORDS], NULL, n, 3);
	window_mean(c[COL_DENSITY10], c[COL_WORDS], NULL, n, 10);
	window_mean(c[COL_LEXICAL3], c[COL_LEXICAL], r->words, n, 3);
	window_mean(c[COL_LEXICAL10], c[COL_LEXICAL], r->words, n, 10);
	free(flag);
	count_copies(r, p);
	shared_words(r, p);
	count_shapes(r, p);
	short_runs(r);
	alike(r, p);
	met_above(r, p);
	places(r);
	if (r->model != NULL)
		settle_kind(r);
	for (i = 0; i < COLUMNS; i++) {	/* what an earlier page left */
		memset(c[i] - PAGE_MARGIN, 0, PAGE_MARGIN);
		memset(c[i] + n, 0, PAGE_MARGIN);
	}
}

/* ---- what the first trees said ---- */

/* A logit as 0 to 63, four to the unit. */
static uint8_t
guess(int32_t logit)
{
	int32_t z = logit / (LOGIT_ONE / 6) + 32;

	return (uint8_t)(z < 0 ? 0 : z > 63 ? 63 : z);
}

/* Blocks of guessed text, gaps of two lines bridged: the words of the block a
 * line is in, and their share of the largest block's. */
static void
blocks(struct pagerows *r)
{
	size_t i, k, end, n = r->n, words, best = 1, pass;

	for (pass = 0; pass < 2; pass++)
		for (i = 0; i < n; i = end) {
			if (r->logit[i] <= 0) {
				r->col[COL_BLOCK][i] = 0;
				r->col[COL_BLOCKSHARE][i] = 0;
				end = i + 1;
				continue;
			}
			words = 0;
			for (k = end = i; k < n && k < end + 3; k++)
				if (r->logit[k] > 0) {
					words += r->words[k];
					end = k + 1;
				}
			best = words > best ? words : best;
			memset(r->col[COL_BLOCK] + i, lg(words / 2), end - i);
			memset(r->col[COL_BLOCKSHARE] + i,
			    share(words, best), end - i);
		}
}

void
pagerows_second(struct pagerows *r)
{
	uint8_t **c = r->col, *g = c[COL_GUESS], *flag;
	size_t i, n = r->n;
	uint64_t mass = 0, sum = 0, total = 0, words = 0, x;

	if (n == 0)
		return;
	flag = mem_get(n);
	for (i = 0; i < n; i++) {
		g[i] = guess(r->logit[i]);
		flag[i] = r->logit[i] > 0;
		words += r->words[i];
		total += flag[i] ? r->words[i] : 0;
		mass += (uint64_t)g[i] * r->words[i];
	}
	distances(c[COL_KEPTABOVE], c[COL_KEPTBELOW], flag, n);
	free(flag);
	window_mean(c[COL_GUESS3], g, r->words, n, 3);
	window_mean(c[COL_GUESS10], g, r->words, n, 10);
	for (i = 0, x = 0; i < n; i++) {
		uint64_t own = (uint64_t)g[i] * r->words[i];

		c[COL_GUESSABOVE][i] = (uint8_t)(x == 0 ? 0 : sum / x);
		sum += own;
		x += r->words[i];
		c[COL_GUESSBELOW][i] = (uint8_t)(words == x ? 0 :
		    (mass - sum) / (words - x));
	}
	for (i = 0, sum = 0; i < n; i++) {
		c[COL_MASS][i] = share((size_t)sum, (size_t)total);
		sum += r->logit[i] > 0 ? r->words[i] : 0;
	}
	blocks(r);
	memset(c[COL_PAGEGUESS], words == 0 ? 0 : (int)(mass / words), n);
	memset(c[COL_PAGEKEPT], lg((size_t)total / 2), n);
	for (i = COL_SECOND; i < COLUMNS; i++) {
		memset(c[i] - PAGE_MARGIN, 0, PAGE_MARGIN);
		memset(c[i] + n, 0, PAGE_MARGIN);
	}
}

/* ---- trees ---- */

/*
 * Blocks of rows go through the trees, which add to sum.  The vector type is
 * GCC's and clang's own; any machine runs it, by scalars if need be.  Cells
 * are at most 63, so comparing them as signed is right.
 */
typedef int8_t row16 __attribute__((vector_size(16), aligned(1), may_alias));

/* The leaves that a block of rows comes to. */
static inline void
find_leaves(const struct tree *t, uint8_t *const *col, size_t at,
    uint8_t *leaf)
{
	row16 a = { 0 }, b = { 0 }, c = { 0 }, e = { 0 };
	size_t d;

	for (d = 0; d < TREE_DEPTH; d++) {
		const row16 *v = (const row16 *)(const void *)
		    (col[t->split[d].column] + (ptrdiff_t)at +
		    t->split[d].offset);
		row16 above = (row16){ 0 } + (int8_t)t->split[d].above;
		row16 bit = (row16){ 0 } + (int8_t)(1 << d);

		a |= (v[0] > above) & bit;
		b |= (v[1] > above) & bit;
		c |= (v[2] > above) & bit;
		e |= (v[3] > above) & bit;
	}
	memcpy(leaf, &a, 16);
	memcpy(leaf + 16, &b, 16);
	memcpy(leaf + 32, &c, 16);
	memcpy(leaf + 48, &e, 16);
}

static void
climb(const struct trees *f, uint8_t *const *col, size_t at, int32_t *sum)
{
	uint8_t leaf[4][BLOCK_ROWS];
	size_t i, k;

	for (i = 0; i < BLOCK_ROWS; i++)
		sum[i] += f->bias;
	for (k = 0; k + 4 <= f->n; k += 4) {
		const struct tree *t = &f->tree[k];

		for (i = 0; i < 4; i++)
			find_leaves(t + i, col, at, leaf[i]);
		for (i = 0; i < BLOCK_ROWS; i++)
			sum[i] += t[0].leaf[leaf[0][i]] +
			    t[1].leaf[leaf[1][i]] + t[2].leaf[leaf[2][i]] +
			    t[3].leaf[leaf[3][i]];
	}
	for (; k < f->n; k++) {
		find_leaves(&f->tree[k], col, at, leaf[0]);
		for (i = 0; i < BLOCK_ROWS; i++)
			sum[i] += f->tree[k].leaf[leaf[0][i]];
	}
}

void
pagerows_judge(struct pagerows *r, const struct page *p)
{
	size_t at, stage;

	if (r->n == 0)
		return;
	pagerows_context(r, p);
	memset(r->logit, 0, (r->n + BLOCK_ROWS) * sizeof(*r->logit));
	for (stage = 0; stage < 2; stage++) {
		if (stage == 1)
			pagerows_second(r);
		for (at = 0; at < r->n; at += BLOCK_ROWS)
			climb(&r->model->stage[stage], r->col, at,
			    r->logit + at);
	}
}

void
pagerows_free(struct pagerows *r)
{
	free(r->cell);
	free(r->words);
	free(r->runs);
	free(r->logit);
	free(r->table);
	free(r->told);
	free(r->content);
	free(r->ends);
	free(r->flags);
	free(r->prose);
	free(r->openings);
	free(r->shapes);
	memset(r, 0, sizeof(*r));
}

/* ---- chances ---- */

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

/* 1/16 logits, -8 to 8. */
static size_t
chance_at(int32_t logit)
{
	int32_t z = logit + 128 * (LOGIT_ONE / 16);	/* rounds down */

	z = z < 0 ? 0 : z / (LOGIT_ONE / 16);
	return (size_t)(z > 255 ? 255 : z);
}

unsigned
pagemodel_chance(const struct pagemodel *m, int32_t logit)
{
	return m->chance[chance_at(logit)];
}

int32_t
pagerows_threshold(const struct pagerows *r, const struct page *p)
{
	uint64_t words[256] = { 0 }, right = 0, all = 0, kept = 0;
	size_t i, best = 0;
	double f, top = -1;

	for (i = 0; i < r->n; i++) {
		if (p->lines[i].verdict == CUT)
			continue;
		words[chance_at(r->logit[i])] += r->runs[i];
		all += (uint64_t)r->runs[i] *
		    pagemodel_chance(r->model, r->logit[i]);
	}
	for (i = 256; i-- > 0;) {
		if (words[i] == 0)
			continue;
		right += words[i] * r->model->chance[i];
		kept += words[i];
		f = (double)right / ((double)kept * 1000 + (double)all);
		if (f > top) {
			top = f;
			best = i;
		}
	}
	return ((int32_t)best - 128) * (LOGIT_ONE / 16);
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
	    offset < -PAGE_MARGIN || offset > PAGE_MARGIN ||
	    above < 0 || above > 63)
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

static void
put_word(struct pagemodel *m, uint32_t key, int32_t weight)
{
	uint16_t tag = (uint16_t)(key >> 16 | 1);
	size_t i = key & (m->wordsize - 1);

	while (m->words[i].tag != 0 && m->words[i].tag != tag)
		i = (i + 1) & (m->wordsize - 1);
	m->nwords += m->words[i].tag == 0;
	m->words[i] = (struct vocable){ tag, (int16_t)weight };
}

static const char *
read_word(struct pagemodel *m, enum word_role role, struct span s)
{
	struct token t[LOOK];
	struct span f = field(&s);
	size_t i, n, end;
	uint32_t h = 2166136261u;
	int32_t weight;

	if (!integer(f, &weight) || weight < -32767 || weight > 32767)
		return "not a weight";
	if (2 * m->nwords >= m->wordsize)
		return "more words than it said";
	/* A number stands as "0". */
	n = tokens(s, t, LOOK, &end);
	if (n == 0 || (role == ROLE_PAIR && n != 2))
		return "no word";
	for (i = 0; i < n; i++)
		h = (h ^ t[i].hash) * 16777619u;
	put_word(m, pagemodel_key(role, role == ROLE_WHOLE ? h : t[0].hash,
	    role == ROLE_PAIR ? t[1].hash : 0), weight);
	return NULL;
}

/* "k ROLE WEIGHT... WORD": as read_word(), with a weight for each kind. */
static const char *
read_kind(struct pagemodel *m, struct span s)
{
	struct span f = field(&s);
	struct token t[LOOK];
	struct kindword w;
	size_t i, n, end;
	uint32_t key, h = 2166136261u;
	int32_t v;

	for (i = 0; i < KINDS; i++) {
		if (!integer(field(&s), &v) || v < -32767 || v > 32767)
			return "not a weight";
		w.weight[i] = (int16_t)v;
	}
	n = tokens(s, t, LOOK, &end);
	if (n == 0 || f.n != 1 || strchr("flw", *f.p) == NULL)
		return "no word";
	if (2 * m->nkinds >= m->kindsize)
		return "more words than it said";
	for (i = 0; i < n; i++)
		h = (h ^ t[i].hash) * 16777619u;
	key = pagemodel_key((enum word_role)*f.p, *f.p == 'w' ? h : t[0].hash,
	    0);
	w.tag = (uint16_t)(key >> 16 | 1);
	i = key & (m->kindsize - 1);
	while (m->kinds[i].tag != 0)
		i = (i + 1) & (m->kindsize - 1);
	m->kinds[i] = w;
	m->nkinds++;
	return NULL;
}

/* "kinds N BIAS..." */
static const char *
start_kinds(struct pagemodel *m, struct span s)
{
	int32_t n;
	size_t i;

	if (!integer(field(&s), &n) || n < 0 || n > 1 << 20)
		return "not a number";
	for (m->kindsize = 1024; m->kindsize < 2 * (size_t)n + 2;)
		m->kindsize *= 2;
	free(m->kinds);
	m->kinds = mem_zero(m->kindsize, sizeof(*m->kinds));
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
		return read_word(m, (enum word_role)*f.p, s);
	if (span_eq(f, SPAN("k")))
		return read_kind(m, s);
	if (span_eq(f, SPAN("kinds")))
		return start_kinds(m, s);
	if (span_eq(f, SPAN("bias")))
		return integer(field(&s), &m->bias) ? NULL : "not a number";
	if (span_eq(f, SPAN("words"))) {
		int32_t n;

		if (!integer(field(&s), &n) || n < 1 || n > 1 << 20)
			return "not a number";
		for (m->wordsize = 1024; m->wordsize < 2 * (size_t)n + 2;)
			m->wordsize *= 2;
		free(m->words);
		m->words = mem_zero(m->wordsize, sizeof(*m->words));
		return NULL;
	}
	if (span_eq(f, SPAN("careful")))
		return integer(field(&s), &m->careful) ? NULL :
		    "not a number";
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

	for (i = 0; i < 256; i++)
		m->chance[i] = (uint16_t)(1000 /
		    (1 + power_of_e(-((double)i - 127.5) / 16)));
	for (i = 1; i <= KINDWORDS; i++) {
		int32_t r = i == 1 ? 1024 : m->root[i - 1];

		while ((uint64_t)r * (uint64_t)r * i > 1 << 20)
			r--;
		m->root[i] = r;
	}
	for (*line = 1; p < end; p = q + 1, ++*line) {
		q = memchr(p, '\n', (size_t)(end - p));
		if (q == NULL)
			q = end;
		wrong = read_row(m, (struct span){ p, (size_t)(q - p) },
		    &stage);
		if (wrong != NULL)
			return wrong;
	}
	return NULL;
}

void
pagemodel_free(struct pagemodel *m)
{
	free(m->words);
	free(m->kinds);
	free(m->stage[0].tree);
	free(m->stage[1].tree);
	memset(m, 0, sizeof(*m));
}
