/*
 * pagerows.c - the columns of a page's lines, and the trees that read them
 *
 * Trees are oblivious: one split a level, the same for all nodes of it.  So a
 * block of lines goes through a tree as a handful of byte comparisons on
 * contiguous columns, which the compiler turns into vector code, and a
 * neighbour's value is the same column read a row higher or lower.
 */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "pagemodel.h"

enum { BLOCK_ROWS = 64 }; /* lines that go through the trees together */

/* Eight steps for each doubling, 0 to 63: a logarithm. */
static inline uint8_t
lg(size_t x)
{
	unsigned y = x < 1 << 20 ? (unsigned)x + 1 : 1 << 20;
	unsigned bits = 31 - (unsigned)__builtin_clz(y);

	bits = bits * 8 + (y << 3 >> bits & 7);
	return (uint8_t)(bits > 63 ? 63 : bits);
}

static inline uint8_t
cap(size_t x)
{
	return (uint8_t)(x > 63 ? 63 : x);
}

/* a/b in 1/63. */
static inline uint8_t
share(size_t a, size_t b)
{
	if (b == 0)
		return 0;
	if ((a | b) < 1 << 26) /* nearly always, and much faster */
		return cap((uint32_t)a * 63 / (uint32_t)b);
	return cap((size_t)((uint64_t)a * 63 / b));
}

/* Rules the lexicon knows, in no order that matters; a user's own is 1. */
static uint8_t
rule_number(const char *rule)
{
	static const char *const rules[] = { "template-marker", "ad-label",
		"comment-form", "comment-meta", "paywall", "cookie-notice",
		"newsletter", "login", "share-bar", "byline", "dateline",
		"photo-credit", "source-line", "publisher-line", "related-list",
		"nav-link", "skip-link", "feed", "site-footer", "breadcrumb",
		"title-repeat" };
	size_t i;

	for (i = 0; i < sizeof(rules) / sizeof(rules[0]); i++)
		if (rules[i] == rule || strcmp(rules[i], rule) == 0)
			return (uint8_t)(i + 2);
	return 1;
}

/* ---- the line alone ---- */

enum mark { OTHER, COMMA, COLON, SEPARATOR, MONEY, MARKS };

/* The marks beyond ASCII that tell something, by their bytes. */
static enum mark
wide_mark(const char *p, const char *end)
{
	unsigned char b = end - p > 1 ? (unsigned char)p[1] : 0;
	unsigned char c = end - p > 2 ? (unsigned char)p[2] : 0;

	switch ((unsigned char)p[0]) {
	case 0xc2:
		return b == 0xbb || b == 0xb7 ? SEPARATOR :
		    b == 0xa3 || b == 0xa5    ? MONEY :
						OTHER;
	case 0xe2:
		return b == 0x80 && (c == 0xa2 || c == 0xba) ? SEPARATOR :
		    b == 0x82 && c == 0xac                   ? MONEY :
							       OTHER;
	case 0xe3:
		return b == 0x80 && c == 0x81 ? COMMA : OTHER;
	case 0xef:
		return b != 0xbc           ? OTHER :
		    c == 0x8c || c == 0x9b ? COMMA :
		    c == 0x9a              ? COLON :
					     OTHER;
	default:
		return OTHER;
	}
}

/* Counts the marks of a gap between tokens. */
static inline void
gap_marks(unsigned *marks, const char *p, const char *end)
{
	static const uint8_t plain[128] = {
		[','] = COMMA,
		[';'] = COMMA,
		[':'] = COLON,
		['$'] = MONEY,
		['|'] = SEPARATOR,
		['/'] = SEPARATOR,
		['>'] = SEPARATOR,
		['<'] = SEPARATOR,
		['*'] = SEPARATOR,
		['='] = SEPARATOR,
		['_'] = SEPARATOR,
		['~'] = SEPARATOR,
		['+'] = SEPARATOR,
		['#'] = SEPARATOR,
	};

	for (; p < end; p++)
		if ((unsigned char)*p < 0x80)
			marks[plain[(unsigned char)*p]]++;
		else if ((unsigned char)*p >= 0xc2)
			marks[wide_mark(p, end)]++;
}

/* The kind of mark the line ends with. */
static uint8_t
end_kind(const struct line *l)
{
	static const uint8_t plain[128] = {
		['.'] = 1,
		['!'] = 2,
		['?'] = 3,
		[':'] = 4,
		[','] = 5,
		[';'] = 6,
		[')'] = 7,
		['"'] = 8,
		['\''] = 9,
		['>'] = 10,
		['|'] = 11,
		['*'] = 12,
		['-'] = 13,
		['/'] = 14,
		[']'] = 15,
	};
	unsigned char last = (unsigned char)l->text.p[l->text.n - 1];

	if (last >= 0x80)
		return l->stop ? 20 : 1;
	if (plain[last] != 0)
		return (uint8_t)(plain[last] + (l->stop ? 20 : 3));
	return last >= '0' && last <= '9' ? 3 : 0;
}

static uint8_t
first_kind(const struct line *l, const struct token *t)
{
	unsigned char b = (unsigned char)l->text.p[0];

	if (l->tokens == 0)
		return 0;
	if (t->from > 0)
		return b >= 0x80                                  ? 3 :
		    b == '"' || b == '\'' || b == '(' || b == '[' ? 1 :
								    2;
	if (t->hash == TOKEN_NUMBER)
		return 4;
	if (t->bits & TOKEN_CASELESS)
		return 5;
	if (t->bits & TOKEN_CAPITALS)
		return 8;
	return t->bits & TOKEN_CAPITAL ? 7 : 6;
}

static const struct group *
group_of(const struct pagemodel *m, enum word_role role, uint32_t a, uint32_t b)
{
	return &m->groups[pagemodel_place(m, pagemodel_key(role, a, b))];
}

/* What the words alone say, -32 to 31 in 1/8 logits, + 32.  Notes what the
 * line's ends say about the kind of page. */
static uint8_t
lexical(const struct pagerows *r, const struct line *l, const struct token *t,
    uint16_t *ends)
{
	size_t i, n = l->tokens < LEXICAL_LOOK ? l->tokens : LEXICAL_LOOK;
	const struct pagemodel *m = r->model;
	const struct word *v, *words = r->lexicon->words;
	const struct group *g;
	int32_t sum, z;

	memset(ends, 0, ENDS * sizeof(*ends));
	if (n == 0)
		return 32;
	v = &words[t[l->tokens - 1].word];
	sum = v->last;
	ends[1] = v->kinds[1];
	v = &words[t[0].word];
	sum += v->first + v->any;
	ends[0] = v->kinds[0];
	for (i = 1; i < n; i++) {
		sum += words[t[i].word].any;
		if (t[i - 1].bits & WORD_PAIR_FIRST &&
		    t[i].bits & WORD_PAIR_SECOND)
			sum += group_of(m, ROLE_PAIR, t[i - 1].hash, t[i].hash)
				   ->weight;
	}
	n = 2 * n + 1;
	if (l->tokens <= WHOLE) {
		g = group_of(m, ROLE_WHOLE, l->hash, 0);
		sum += g->weight;
		ends[2] = g->kind;
		n++;
	}
	z = (int32_t)((int64_t)sum * m->root[n] / 1024) + m->bias;
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
	r->sums = mem_grow(r->sums, r->size + 1, sizeof(*r->sums));
	r->content = mem_grow(r->content, r->size, sizeof(*r->content));
	r->ends = mem_grow(r->ends, r->size, sizeof(*r->ends));
	r->flags = mem_grow(r->flags, r->size, 1);
	r->logit = mem_grow(r->logit, r->size + BLOCK_ROWS, sizeof(*r->logit));
}

void
pagerows_start(
    struct pagerows *r, const struct pagemodel *m, const struct lexicon *x)
{
	r->model = m;
	r->lexicon = x;
	r->n = 0;
	if (m != NULL && r->told == NULL)
		r->told = mem_zero(m->nkinds + 1, sizeof(*r->told));
	if (r->prose == NULL) {
		r->prose = mem_get(PROSE_TABLE);
		r->openings = mem_get(OPENING_TABLE * sizeof(*r->openings));
	}
}

struct sums {
	uint64_t bits; /* a byte for each of the first token_bits */
	unsigned bytes, digits, marks[MARKS];
	size_t joined;
};

/* One in the byte of each bit that is set: n < 256 such can be added up. */
static inline uint64_t
spread(uint32_t bits)
{
	return (bits & 0x7f) * UINT64_C(0x02040810204081) &
	    UINT64_C(0x01010101010101);
}

/* How many of the tokens had the bit. */
static inline size_t
had(const struct sums *s, enum token_bits bit)
{
	return (size_t)(s->bits >> 8 * __builtin_ctz(bit)) & 0xff;
}

/* Characters of a solid script that follow another. */
static size_t
count_joined(const struct line *l, const struct token *t)
{
	size_t i, n = 0;

	for (i = 1; i < l->tokens; i++)
		n += t[i].bits & t[i - 1].bits & TOKEN_SOLID &&
		    t[i].from == t[i - 1].to;
	return n;
}

/* Adds up the tokens, and remembers the first words that carry meaning. */
static void
sum_tokens(const struct line *l, const struct token *t, struct sums *s,
    uint16_t *content)
{
	const struct token *first = t, *end = t + l->tokens;
	const char *p = l->text.p;
	uint32_t at = 0, len;
	size_t k = 0;

	memset(s, 0, sizeof(*s));
	for (; t < end; at = t->to, t++) {
		if (t->from - at != 1 || p[at] != ' ')
			gap_marks(s->marks, p + at, p + t->from);
		len = t->to - t->from;
		s->bytes += len;
		s->bits += spread(t->bits);
		if (t->bits & TOKEN_DIGITS)
			s->digits += len;
		else if (k < CONTENT && !(t->bits & WORD_CLASSES) && len >= 3)
			content[k++] = (uint16_t)(t->hash * 0x9e3779b1u >> 19);
	}
	if (l->tokens < LOOK)
		gap_marks(s->marks, p + at, p + l->text.n);
	if (k < CONTENT)
		content[k] = UINT16_MAX;
	if (had(s, TOKEN_SOLID) > 0)
		s->joined = count_joined(l, first);
}

/* Beyond LOOK tokens the rest of a line is taken to be like its front. */
static uint32_t
whole_line(const struct line *l, const struct token *t, size_t n)
{
	if (l->tokens == LOOK)
		n = n * l->text.n / (t[LOOK - 1].to + 1);
	return (uint32_t)(n > MAX_WORDS ? MAX_WORDS : n);
}

void
pagerows_see(void *rows, const struct line *l, const struct token *t)
{
	struct pagerows *r = rows;
	struct sums s;
	size_t i, n = l->tokens, w, numbers, months, capitals, solid;
	uint8_t **c = r->col;

	if (r->n == r->size)
		grow_rows(r);
	i = r->n++;
	sum_tokens(l, t, &s, r->content[i]);
	numbers = had(&s, TOKEN_DIGITS);
	months = had(&s, WORD_MONTH);
	solid = had(&s, TOKEN_SOLID);
	/* The first word may always have a capital. */
	capitals = had(&s, TOKEN_CAPITAL) - (n > 0 && t->bits & TOKEN_CAPITAL);
	w = whole_line(l, t, n - solid + (solid + 1) / 2);
	r->words[i] = (uint32_t)w;
	r->runs[i] = whole_line(l, t, n - s.joined);
	c[COL_WORDS][i] = lg(w);
	c[COL_CHARS][i] = lg(l->text.n);
	c[COL_END][i] = end_kind(l);
	c[COL_COMMAS][i] = share(4 * s.marks[COMMA], n + 1);
	c[COL_DIGITS][i] = share(s.digits, s.bytes);
	c[COL_NUMBERS][i] = share(numbers, n);
	c[COL_CAPITALS][i] = share(capitals, n > 0 ? n - 1 : 0);
	c[COL_MARKS][i] = cap(s.marks[SEPARATOR]);
	c[COL_FUNCTION][i] = share(had(&s, WORD_FUNCTION), n);
	c[COL_LENGTH][i] = n == 0 ? 0 : cap(s.bytes * 4 / (unsigned)n);
	c[COL_FIRST][i] = first_kind(l, t);
	c[COL_COLONS][i] = cap(s.marks[COLON]);
	c[COL_DATE][i] = (uint8_t)(2 * (months > 3 ? 3 : months) +
	    (numbers > 0));
	r->flags[i] = (uint8_t)((numbers > 0 ? ROW_NUMBER : 0) |
	    (s.marks[MONEY] > 0 ? ROW_MONEY : 0));
	if (r->model != NULL)
		c[COL_LEXICAL][i] = lexical(r, l, t, r->ends[i]);
}

/* ---- the line among others ---- */

enum { NEAR = 3, FAR = 10 }; /* rows that a mean reaches, up and down */

static inline uint8_t
window_mean(const uint32_t (*sum)[2], size_t i, size_t n, size_t reach)
{
	const uint32_t *from = sum[i < reach ? 0 : i - reach];
	const uint32_t *to = sum[i + reach < n ? i + reach + 1 : n];

	return (uint8_t)((to[0] - from[0]) / (to[1] - from[1]));
}

/* Means of v over the rows around each, weighted by words if asked.  A window
 * holds less than 2^32; that the sums of a page may overflow does not show in
 * their difference. */
static void
window_means(struct pagerows *r, const uint8_t *v, bool weighted, uint8_t *near,
    uint8_t *far)
{
	uint32_t(*sum)[2] = r->sums, weight;
	size_t i, n = r->n;

	sum[0][0] = sum[0][1] = 0;
	for (i = 0; i < n; i++) {
		weight = weighted ? r->words[i] + 1 : 1;
		sum[i + 1][0] = sum[i][0] + weight * v[i];
		sum[i + 1][1] = sum[i][1] + weight;
	}
	for (i = 0; i < n; i++) {
		near[i] = window_mean(sum, i, n, NEAR);
		far[i] = window_mean(sum, i, n, FAR);
	}
}

/* How many rows have the flag, within k rows. */
static void
window_count(
    uint8_t *out, const uint8_t *flags, uint8_t flag, size_t n, size_t k)
{
	size_t i, sum = 0;

	for (i = 0; i < n && i < k; i++)
		sum += (flags[i] & flag) != 0;
	for (i = 0; i < n; i++) {
		sum += i + k < n && (flags[i + k] & flag) != 0;
		sum -= i > k && (flags[i - k - 1] & flag) != 0;
		out[i] = cap(sum);
	}
}

/* Rows to the last flagged one above, or the next below; lg. */
static void
distances(uint8_t *above, uint8_t *below, const uint8_t *flags, uint8_t flag,
    size_t n)
{
	size_t i, d = 1 << 16;

	for (i = 0; i < n; i++) {
		above[i] = lg(d);
		d = flags[i] & flag ? 0 : d + 1;
	}
	d = 1 << 16;
	for (i = n; i-- > 0;) {
		below[i] = lg(d);
		d = flags[i] & flag ? 0 : d + 1;
	}
}

/* How often each line's words stand on the page. */
static void
count_copies(struct pagerows *r, const struct page *p)
{
	size_t i, at, size = 256;
	uint32_t h, (*table)[2];

	while (size < 2 * p->n)
		size *= 2;
	if (size > r->tablesize) {
		r->tablesize = size;
		r->table = mem_grow(r->table, size, sizeof(*r->table));
	}
	table = r->table;
	memset(table, 0, size * sizeof(*table));
	for (i = 0; i < p->n; i++) {
		h = p->lines[i].hash | 1;
		at = (h * 0x9e3779b1u >> 3) & (size - 1);
		while (table[at][0] != 0 && table[at][0] != h)
			at = (at + 1) & (size - 1);
		table[at][0] = h;
		table[at][1]++;
		r->logit[i] = (int32_t)at;
	}
	for (i = 0; i < p->n; i++)
		r->col[COL_COPIES][i] = lg(table[r->logit[i]][1] - 1);
}

/* How much of a line's content the (other) prose of the page has too, and how
 * much the title, which is the first line. */
static void
shared_words(struct pagerows *r)
{
	uint8_t title[PROSE_TABLE] = { 0 };
	size_t i, k, in, top;
	unsigned own;

	memset(r->prose, 0, PROSE_TABLE);
	for (i = 0; i < r->n; i++) {
		const uint16_t *w = r->content[i];

		if (i > 0 && !(r->flags[i] & ROW_PROSE))
			continue;
		for (k = 0; k < CONTENT && w[k] != UINT16_MAX; k++) {
			title[w[k]] |= i == 0;
			if (r->flags[i] & ROW_PROSE && r->prose[w[k]] < 255)
				r->prose[w[k]]++;
		}
	}
	for (i = 0; i < r->n; i++) {
		const uint16_t *w = r->content[i];

		own = (r->flags[i] & ROW_PROSE) != 0;
		for (k = in = top = 0; k < CONTENT && w[k] != UINT16_MAX; k++) {
			in += r->prose[w[k]] > own;
			top += title[w[k]];
		}
		r->col[COL_TITLE][i] = share(top, k);
		r->col[COL_SHARED][i] = k == 0 ? 40 : share(in, k);
	}
}

/* How many lines open with the same word: lists, tables, and threads repeat
 * themselves. */
static void
count_openings(struct pagerows *r, const struct page *p)
{
	size_t i;
	uint16_t *at;

	memset(r->openings, 0, OPENING_TABLE * sizeof(*r->openings));
	for (i = 0; i < r->n; i++) {
		at = &r->openings[p->lines[i].first * 0x9e3779b1u >> 20];
		*at = (uint16_t)(*at + 1);
	}
	for (i = 0; i < r->n; i++)
		r->col[COL_OPENINGS][i] = lg(
		    r->openings[p->lines[i].first * 0x9e3779b1u >> 20]);
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

/* What has been met on the way down: comments, lists, footers. */
static void
met_above(struct pagerows *r, const struct page *p)
{
	size_t i, comments = 0, footers = 0, list = 1 << 16;

	for (i = 0; i < p->n; i++) {
		const struct line *l = &p->lines[i];
		uint8_t rule = l->verdict == KEEP ? 0 : rule_number(l->rule);

		r->col[COL_RULE][i] = rule;
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
	memset(r->col[COL_PAGEMEAN], lg(4 * total / n), n);
}

/* Columns that are the same for the whole page. */
static void
page_columns(struct pagerows *r)
{
	size_t i, n = r->n, in_prose = 0, total = 0, block = 0, best = 0;
	size_t numbers = 0, money = 0, cuts = 0, said = 0;

	for (i = 0; i < n; i++) {
		uint32_t w = r->words[i];
		uint8_t f = r->flags[i];

		total += w;
		in_prose += f & ROW_PROSE ? w : 0;
		block = w < 7 ? 0 : block + w;
		best = block > best ? block : best;
		numbers += (f & ROW_NUMBER) != 0;
		money += (f & ROW_MONEY) != 0;
		cuts += (f & ROW_CUT) != 0;
		said += (size_t)r->col[COL_LEXICAL][i] * (w + 1);
	}
	memset(r->col[COL_PAGEPROSE], share(in_prose, total), n);
	memset(r->col[COL_PAGEBLOCK], share(best, total), n);
	memset(r->col[COL_PAGENUMBERS], share(numbers, n), n);
	memset(r->col[COL_PAGEMONEY], share(money, n), n);
	memset(r->col[COL_PAGECUTS], share(cuts, n), n);
	memset(r->col[COL_PAGELEXICAL], (int)(said / (total + n)), n);
}

void
pagerows_kind(struct pagerows *r, const int32_t *logits)
{
	size_t k;
	int32_t z;

	for (k = 0; k < KINDS; k++) {
		z = logits[k] / (LOGIT_ONE / 6) + 40;
		z = z < 0 ? 0 : z > 63 ? 63 : z;
		memset(r->col[COL_PAGEFORUM + k], z, r->n);
	}
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

/* No row above the first and below the last says anything. */
static void
clear_margins(struct pagerows *r, size_t column, size_t end)
{
	for (; column < end; column++) {
		memset(r->col[column] - PAGE_MARGIN, 0, PAGE_MARGIN);
		memset(r->col[column] + r->n, 0, PAGE_MARGIN);
	}
}

void
pagerows_context(struct pagerows *r, const struct page *p)
{
	uint8_t **c = r->col;
	size_t i, n = r->n;

	if (n == 0)
		return;
	for (i = 0; i < n; i++)
		r->flags[i] = (uint8_t)((r->flags[i] & ~(ROW_CUT | ROW_PROSE)) |
		    (p->lines[i].prose ? ROW_PROSE : 0) |
		    (p->lines[i].verdict != KEEP ? ROW_CUT : 0));
	page_columns(r);
	window_count(c[COL_PROSE15], r->flags, ROW_PROSE, n, 15);
	window_count(c[COL_CUT15], r->flags, ROW_CUT, n, 15);
	distances(c[COL_PROSEABOVE], c[COL_PROSEBELOW], r->flags, ROW_PROSE, n);
	window_means(r, c[COL_WORDS], false, c[COL_DENSITY3], c[COL_DENSITY10]);
	window_means(
	    r, c[COL_LEXICAL], true, c[COL_LEXICAL3], c[COL_LEXICAL10]);
	count_copies(r, p);
	shared_words(r);
	count_openings(r, p);
	short_runs(r);
	met_above(r, p);
	places(r);
	if (r->model != NULL)
		settle_kind(r);
	clear_margins(r, 0, COL_SECOND);
}

/* ---- what the first trees said ---- */

/* A logit as 0 to 63, six to the unit. */
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
			memset(r->col[COL_BLOCKSHARE] + i, share(words, best),
			    end - i);
		}
}

/* The mean guess above the line and below it, and the share of the words taken
 * for text that stand above. */
static void
guesses_around(struct pagerows *r, size_t words, size_t kept, uint64_t mass)
{
	uint64_t above = 0;
	size_t sum = 0, x = 0, w, i;

	for (i = 0; i < r->n; i++) {
		w = r->words[i];
		r->col[COL_GUESSABOVE][i] = (uint8_t)(x == 0 ? 0 : above / x);
		above += (uint64_t)r->col[COL_GUESS][i] * w;
		x += w;
		r->col[COL_GUESSBELOW][i] = (uint8_t)(words == x ?
			0 :
			(mass - above) / (words - x));
		r->col[COL_MASS][i] = share(sum, kept);
		sum += r->logit[i] > 0 ? w : 0;
	}
}

void
pagerows_second(struct pagerows *r)
{
	uint8_t **c = r->col, *g = c[COL_GUESS];
	size_t i, n = r->n, kept = 0, words = 0;
	uint64_t mass = 0;

	if (n == 0)
		return;
	for (i = 0; i < n; i++) {
		g[i] = guess(r->logit[i]);
		c[COL_BLOCK][i] = r->logit[i] > 0;
		words += r->words[i];
		kept += r->logit[i] > 0 ? r->words[i] : 0;
		mass += (uint64_t)g[i] * r->words[i];
	}
	distances(c[COL_KEPTABOVE], c[COL_KEPTBELOW], c[COL_BLOCK], 1, n);
	window_means(r, g, true, c[COL_GUESS3], c[COL_GUESS10]);
	guesses_around(r, words, kept, mass);
	blocks(r);
	memset(c[COL_PAGEGUESS], words == 0 ? 0 : (int)(mass / words), n);
	memset(c[COL_PAGEKEPT], lg(kept / 2), n);
	clear_margins(r, COL_SECOND, COLUMNS);
}

/* ---- trees ---- */

/*
 * Blocks of rows go through the trees, which add to sum.  The vector type is
 * GCC's and clang's own; any machine runs it, by scalars if need be, and one
 * with AVX2 in half the time.  Cells are at most 63, so comparing them as
 * signed is right.
 */
typedef int8_t row32 __attribute__((vector_size(32), aligned(1), may_alias));
typedef uint8_t bits32 __attribute__((vector_size(32)));

#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && \
    !defined(__clang__)
#define FOR_MACHINES __attribute__((target_clones("avx2", "default")))
#else
#define FOR_MACHINES
#endif

/* The leaves that a block of rows comes to. */
static inline __attribute__((always_inline)) void
find_leaves(const struct tree *t, uint8_t *const *col, size_t at, uint8_t *leaf)
{
	bits32 a = { 0 }, b = { 0 };
	size_t d;

	for (d = TREE_DEPTH; d-- > 0;) {
		const row32 *v =
		    (const row32 *)(const void *)(col[t->split[d].column] +
			(ptrdiff_t)at + t->split[d].offset);
		row32 above = (row32){ 0 } + (int8_t)t->split[d].above;

		/* A comparison is 0 or -1: doubling and taking it away
		 * appends a bit. */
		a = a + a - (bits32)(v[0] > above);
		b = b + b - (bits32)(v[1] > above);
	}
	memcpy(leaf, &a, sizeof(a));
	memcpy(leaf + sizeof(a), &b, sizeof(b));
}

FOR_MACHINES static void
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
			climb(
			    &r->model->stage[stage], r->col, at, r->logit + at);
	}
}

int32_t
pagerows_threshold(const struct pagerows *r, const struct page *p)
{
	uint64_t words[CHANCES] = { 0 }, right = 0, all = 0, kept = 0;
	size_t i, best = 0;
	double f, top = -1;

	for (i = 0; i < r->n; i++) {
		if (p->lines[i].verdict == CUT)
			continue;
		words[pagemodel_step(r->logit[i])] += r->runs[i];
		all += (uint64_t)r->runs[i] *
		    pagemodel_chance(r->model, r->logit[i]);
	}
	for (i = CHANCES; i-- > 0;) {
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
	return pagemodel_logit(best);
}

void
pagerows_free(struct pagerows *r)
{
	free(r->cell);
	free(r->words);
	free(r->runs);
	free(r->sums);
	free(r->logit);
	free(r->table);
	free(r->told);
	free(r->content);
	free(r->ends);
	free(r->flags);
	free(r->prose);
	free(r->openings);
	memset(r, 0, sizeof(*r));
}
