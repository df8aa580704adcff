/*
 * pagearound.c - the columns of a page's lines: each among the others
 *
 * Where a line stands and what its neighbours are like says more than the line
 * itself, and what the first trees took those for says it once more.  Each
 * column is a pass or two over all lines.
 */
#include <string.h>

#include "bytes16.h"
#include "mem.h"
#include "pagecells.h"
#include "pagemodel.h"

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

	for (i = 0; i < COUNT(rules); i++)
		if (rules[i] == rule || strcmp(rules[i], rule) == 0)
			return (uint8_t)(i + 2);
	return 1;
}

/* What has been asked, by address: a page's rules are few. */
struct rules {
	const char *name[16];
	uint8_t number[16];
};

static uint8_t
known_rule(struct rules *k, const char *rule)
{
	size_t at = (uintptr_t)rule * 0x9e3779b1u >> 20 & 15;

	if (k->name[at] != rule) {
		k->name[at] = rule;
		k->number[at] = rule_number(rule);
	}
	return k->number[at];
}

enum { GUESS_HIGH = 40 };             /* a chance of 4 in 5 */
enum { HEADING_WORDS = 8 };           /* a heading has fewer */
enum { DATED_WORDS = 12, DATED = 3 }; /* in a line's date: month and number */
enum { MARK_ROWS = 6 };               /* rows above in which a mark is near */
enum { COUNTED = 15 };                /* rows up and down that are counted */
enum { NEAR = 3, FAR = 10 }; /* rows that a mean reaches, up and down */

static inline uint8_t
window_mean(const uint32_t (*sum)[2], size_t i, size_t n, size_t reach)
{
	const uint32_t *from = sum[i < reach ? 0 : i - reach];
	const uint32_t *to = sum[i + reach < n ? i + reach + 1 : n];

	return (uint8_t)((to[0] - from[0]) / (to[1] - from[1]));
}

/* Means of v over the rows around each, weighted by words.  A window
 * holds less than 2^32; that the sums of a page may overflow does not show in
 * their difference. */
static void
window_means(struct pagerows *r, const uint8_t *v, uint8_t *near, uint8_t *far)
{
	uint32_t(*sum)[2] = r->sums, weight;
	size_t i, n = r->n;

	sum[0][0] = sum[0][1] = 0;
	for (i = 0; i < n; i++) {
		weight = r->words[i] + 1;
		sum[i + 1][0] = sum[i][0] + weight * v[i];
		sum[i + 1][1] = sum[i][1] + weight;
	}
	for (i = 0; i < n; i++) {
		near[i] = window_mean(sum, i, n, NEAR);
		far[i] = window_mean(sum, i, n, FAR);
	}
}

/* How many rows around each are prose, and how many are cut. */
static void
count_flags(struct pagerows *r)
{
	uint32_t(*sum)[2] = r->sums;
	const uint32_t *from, *to;
	size_t i, n = r->n;

	sum[0][0] = sum[0][1] = 0;
	for (i = 0; i < n; i++) {
		sum[i + 1][0] = sum[i][0] + (r->flags[i] & ROW_PROSE);
		sum[i + 1][1] = sum[i][1] + (r->flags[i] & ROW_CUT);
	}
	for (i = 0; i < n; i++) {
		from = sum[i < COUNTED ? 0 : i - COUNTED];
		to = sum[i + COUNTED < n ? i + COUNTED + 1 : n];
		r->col[COL_PROSE15][i] = (uint8_t)((to[0] - from[0]) /
		    ROW_PROSE);
		r->col[COL_CUT15][i] = (uint8_t)((to[1] - from[1]) / ROW_CUT);
	}
}

/* One row on from d rows behind a flagged one; no branch asks for the flag. */
static inline size_t
one_on(size_t d, uint8_t flags, uint8_t flag)
{
	return (d + 1) & ((size_t)((flags & flag) != 0) - 1);
}

/* Rows to the last flagged one above, or the next below; lg. */
static void
distances(uint8_t *above, uint8_t *below, const uint8_t *flags, uint8_t flag,
    size_t n)
{
	size_t i, d = 1 << 16;

	for (i = 0; i < n; i++) {
		above[i] = lg(d);
		d = one_on(d, flags[i], flag);
	}
	d = 1 << 16;
	for (i = n; i-- > 0;) {
		below[i] = lg(d);
		d = one_on(d, flags[i], flag);
	}
}

/* How often each line's words stand on the page, and above it: of a text that
 * the page has twice, one is enough. */
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
		r->col[COL_COPIESABOVE][i] = lg(table[at][1] - 1);
	}
	for (i = 0; i < p->n; i++)
		r->col[COL_COPIES][i] = lg(table[r->logit[i]][1] - 1);
}

/* One more, up to 255. */
static inline void
bump(uint8_t *count)
{
	*count = (uint8_t)(*count + (*count < 255));
}

/* How much of a line's content the (other) prose of the page has too, and how
 * much the title, which is the first line.  A line with most of its content
 * from there may be the headline, where the text begins. */
static void
shared_words(struct pagerows *r)
{
	uint8_t title[PROSE_TABLE + 1] = { 0 };
	uint8_t *prose = r->prose;
	size_t i, j, k, in, top;
	unsigned own;

	memset(prose, 0, PROSE_TABLE + 1);
	for (j = 0; j < CONTENT; j++)
		title[r->content[0].word[j]] = 1;
	for (i = 0; i < r->n; i++)
		if (r->flags[i] & ROW_PROSE)
			for (j = 0; j < CONTENT; j++)
				bump(&prose[r->content[i].word[j]]);
	title[PROSE_TABLE] = prose[PROSE_TABLE] = 0; /* these are none */
	for (i = 0; i < r->n; i++) {
		const uint16_t *w = r->content[i].word;
		bool titled;

		own = (r->flags[i] & ROW_PROSE) != 0;
#pragma GCC unroll 6
		for (j = in = top = 0; j < CONTENT; j++) {
			in += prose[w[j]] > own;
			top += title[w[j]];
		}
		k = r->content[i].n;
		titled = i > 0 && top >= 2 && 3 * top >= 2 * k;
		r->flags[i] |= titled ? ROW_TITLE : 0;
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

/* What a line looks like, roughly. */
static uint32_t
shape(const struct pagerows *r, size_t i)
{
	return (uint32_t)r->col[COL_WORDS][i] / 8 << 16 |
	    (uint32_t)r->col[COL_FIRST][i] << 8 | r->col[COL_END][i];
}

/* How many places of the page look like the line and its two neighbours: a
 * shelf, a thread or a list of teasers repeats a pattern of lines. */
static void
count_patterns(struct pagerows *r)
{
	size_t i, n = r->n;
	uint32_t here, above = 0, below = shape(r, 0);
	uint16_t *count;

	memset(r->openings, 0, OPENING_TABLE * sizeof(*r->openings));
	for (i = 0; i < n; i++, above = here) {
		here = below;
		below = i + 1 < n ? shape(r, i + 1) : 0;
		r->logit[i] = (int32_t)((above * 31 + here * 1009 +
					    below * 65599) *
			0x9e3779b1u >>
		    20);
		count = &r->openings[r->logit[i]];
		*count = (uint16_t)(*count + 1);
	}
	for (i = 0; i < n; i++)
		r->col[COL_PATTERN][i] = lg(r->openings[r->logit[i]]);
}

/* What the last heading above said and how far up it is: a short line on top
 * of a longer one, or the first of several short ones. */
static void
find_headings(struct pagerows *r)
{
	size_t i, n = r->n, far = 1 << 16;
	uint8_t said = 32;
	bool was_long = true, is_long, next_long;

	for (i = 0; i < n; i++, was_long = is_long) {
		is_long = r->words[i] >= HEADING_WORDS;
		next_long = i + 1 < n && r->words[i + 1] >= HEADING_WORDS;
		r->col[COL_HEADING][i] = said;
		r->col[COL_HEADINGABOVE][i] = lg(far++);
		if (!is_long && (was_long || next_long)) {
			said = r->col[COL_LEXICAL][i];
			far = 0;
		}
	}
}

/* A post and each of its comments has a line with a date; so many were met. */
static void
dated_lines(struct pagerows *r)
{
	size_t i, met = 0;

	for (i = 0; i < r->n; i++) {
		r->col[COL_DATEDSEEN][i] = lg(met);
		met += (r->flags[i] & ROW_DATED) != 0;
	}
	memset(r->col[COL_PAGEDATED], lg(met), r->n);
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
	struct rules known = { 0 };
	uint8_t rule;

	for (i = 0; i < p->n; i++) {
		const struct line *l = &p->lines[i];

		rule = l->verdict == KEEP ? 0 : known_rule(&known, l->rule);
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

/* 0 to 63, 32 for a logit of 0. */
static inline uint8_t
small(int32_t logit)
{
	int32_t z = logit / (LOGIT_ONE / 8) + 32;

	return (uint8_t)(z < 0 ? 0 : z > 63 ? 63 : z);
}

static inline void
set_marks(struct pagerows *r, size_t row, int32_t below, int32_t above)
{
	r->col[COL_ENDS][row] = small(below);
	r->col[COL_STARTS][row] = small(above);
}

void
pagerows_company(struct pagerows *r, size_t row, struct company c)
{
	r->col[COL_COMPANY][row] = small(c.around);
	set_marks(r, row, c.below, c.above);
}

static inline uint8_t
lesser(uint8_t a, uint8_t b)
{
	return a < b ? a : b;
}

/* The least of v in the rows above each; 63 if there are none. */
static void
least_above(uint8_t *out, const uint8_t *v, size_t n)
{
	uint8_t least = 63;
	size_t i;

	for (i = 0; i < n; i++) {
		out[i] = least;
		least = lesser(v[i], least);
	}
}

static void
least_below(uint8_t *out, const uint8_t *v, size_t n)
{
	uint8_t least = 63;

	while (n-- > 0) {
		out[n] = least;
		least = lesser(v[n], least);
	}
}

/* In the MARK_ROWS above each; v has so many before its first.  Sixteen rows at
 * a time, the last of which may be none. */
static void
least_near(uint8_t *out, const uint8_t *v, size_t n)
{
	bytes16 least, other;
	size_t i, k;

	for (i = 0; i < n; i += sizeof(least)) {
		memcpy(&least, v + i - 1, sizeof(least));
#pragma GCC unroll 5
		for (k = 2; k <= MARK_ROWS; k++) {
			memcpy(&other, v + i - k, sizeof(other));
			least ^= (least ^ other) & (bytes16)(other < least);
		}
		memcpy(out + i, &least, sizeof(least));
	}
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
pagerows_marks(struct pagerows *r)
{
	uint8_t **c = r->col, *ends = c[COL_ENDS], *starts = c[COL_STARTS];

	memset(ends - PAGE_MARGIN, 63, PAGE_MARGIN);
	least_above(c[COL_ENDABOVE], ends, r->n);
	least_near(c[COL_ENDNEAR], ends, r->n);
	least_below(c[COL_ENDBELOW], ends, r->n);
	least_above(c[COL_STARTABOVE], starts, r->n);
	least_below(c[COL_STARTBELOW], starts, r->n);
	clear_margins(r, COL_ENDS, COL_ENDBELOW);
}

/* A word is heard once a page. */
static bool
is_news(struct pagerows *r, size_t word)
{
	bool news = r->told[word] != r->page;

	r->told[word] = r->page;
	return news;
}

/*
 * What the lines' ends say, each word heard once: of the page's kind; of the
 * lines below and above, as steps in logit[] to be added up.  What they say of
 * the lines next to them comes into sums[], and into own[] what each line says
 * in all.  Returns how many spoke.
 */
static size_t
hear_voices(struct pagerows *r, int32_t *kinds)
{
	const struct voice *v = r->voices, *end = v + r->nvoices;
	const struct kindword *w;
	int32_t below, above, all_above = 0;
	size_t k, n = 0;

	r->page++;
	memset(r->logit, 0, (r->n + 1) * sizeof(*r->logit));
	memset(r->sums, 0, (r->n + 1) * sizeof(*r->sums));
	memset(r->own, 0, r->n * sizeof(*r->own));
	for (; v < end; v++) {
		w = &r->model->kinds[v->word - 1];
		below = w->side[NEXT_BELOW];
		above = w->side[NEXT_ABOVE];
		r->sums[v->row + 1][0] += (uint32_t)below;
		r->sums[v->row + 1][1] += (uint32_t)above;
		r->own[v->row][0] += w->side[ALL_BELOW];
		r->own[v->row][1] += w->side[ALL_ABOVE];
		if (!is_news(r, v->word))
			continue;
		n++;
		for (k = 0; k < KINDS; k++)
			kinds[k] += w->weight[k];
		r->logit[v->row + 1] += w->side[ALL_BELOW];
		r->logit[v->row] -= w->side[ALL_ABOVE];
		all_above += w->side[ALL_ABOVE];
	}
	r->logit[0] += all_above;
	return n;
}

static size_t
hear_lines(struct pagerows *r, int32_t *kinds)
{
	const struct copy *c = r->copies, *end = c + r->ncopies;
	size_t i, n = hear_voices(r, kinds);

	for (; c < end; c++) { /* nothing of it is news */
		memcpy(r->own[c->row], r->own[c->of], sizeof(*r->own));
		memcpy(
		    r->sums[c->row + 1], r->sums[c->of + 1], sizeof(*r->sums));
	}

	for (i = 0; i < r->n; i++) {
		set_marks(r, i, r->own[i][0], r->own[i][1]);
		r->sums[i + 1][0] += r->sums[i][0];
		r->sums[i + 1][1] += r->sums[i][1];
	}
	return n;
}

/* The steps become what the lines around say of each. */
static void
add_company(struct pagerows *r, int32_t root)
{
	int32_t far = 0, near;
	size_t i, n = r->n, from, to;

	for (i = 0; i < n; i++) {
		from = i < NEXT_ROWS ? 0 : i - NEXT_ROWS;
		to = i + NEXT_ROWS < n ? i + NEXT_ROWS + 1 : n;
		near = (int32_t)(r->sums[i][0] - r->sums[from][0] +
		    r->sums[to][1] - r->sums[i + 1][1]);
		far += r->logit[i];
		r->col[COL_COMPANY][i] = small(
		    (int32_t)((int64_t)far * root / 1024) + near / NEXT_ROWS);
	}
	pagerows_marks(r);
}

/* What the lines say of the page's kind and of each other. */
static void
settle_kind(struct pagerows *r)
{
	const struct pagemodel *m = r->model;
	int32_t logits[KINDS] = { 0 };
	size_t k, n = hear_lines(r, logits);

	n = n > KINDWORDS ? KINDWORDS : n;
	for (k = 0; k < KINDS; k++)
		logits[k] = m->kindbias[k] +
		    (int32_t)((int64_t)logits[k] * m->root[n] / 1024);
	pagerows_kind(r, logits);
	add_company(r, m->root[n]);
}

void
pagerows_context(struct pagerows *r, const struct page *p)
{
	uint8_t **c = r->col;
	size_t i, n = r->n;

	if (n == 0)
		return;
	if (r->model != NULL)
		pagerows_lexical(r);
	for (i = 0; i < n; i++)
		r->flags[i] = (uint8_t)((r->flags[i] &
					    (ROW_NUMBER | ROW_MONEY)) |
		    (p->lines[i].prose ? ROW_PROSE : 0) |
		    (p->lines[i].verdict != KEEP ? ROW_CUT : 0) |
		    (r->words[i] <= DATED_WORDS && c[COL_DATE][i] >= DATED ?
			    ROW_DATED :
			    0));
	page_columns(r);
	count_flags(r);
	distances(c[COL_PROSEABOVE], c[COL_PROSEBELOW], r->flags, ROW_PROSE, n);
	window_means(r, c[COL_LEXICAL], c[COL_LEXICAL3], c[COL_LEXICAL10]);
	count_copies(r, p);
	shared_words(r);
	count_openings(r, p);
	count_patterns(r);
	find_headings(r);
	distances(c[COL_TITLEABOVE], c[COL_TITLEBELOW], r->flags, ROW_TITLE, n);
	distances(c[COL_RULEABOVE], c[COL_RULEBELOW], r->flags, ROW_CUT, n);
	dated_lines(r);
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

/* What a line adds to a stretch of text, LOGIT_ONE units. */
static int32_t
worth(const struct pagerows *r, size_t i)
{
	const int32_t most = 3 * LOGIT_ONE;
	int32_t z = r->logit[i];

	z = z > most ? most : z < -most ? -most : z;
	return z > 0 ? z * r->col[COL_WORDS][i] / 32 : z;
}

/* The stretch of lines that are worth most together: from..to. */
static void
find_core(const struct pagerows *r, size_t *from, size_t *to)
{
	int64_t sum = 0, best = -1;
	size_t i, start = 0;

	*from = *to = 0;
	for (i = 0; i < r->n; i++) {
		if (sum <= 0) {
			sum = 0;
			start = i;
		}
		sum += worth(r, i);
		if (sum > best) {
			best = sum;
			*from = start;
			*to = i + 1;
		}
	}
}

/* On the way from the core: what lies between it and a line. */
struct way {
	uint8_t least; /* guess */
	uint64_t sum;  /* of what speaks against text */
	size_t lines, kept;
};

/* The next line from the core on, which lies above it (0) or below (63). */
static void
step_away(struct pagerows *r, size_t i, uint8_t side, struct way *w)
{
	uint8_t guess = r->col[COL_GUESS][i];

	w->least = guess < w->least ? guess : w->least;
	r->col[COL_CORE][i] = side;
	r->col[COL_COREMIN][i] = w->least;
	r->col[COL_CORESUM][i] = lg((size_t)(w->sum / (LOGIT_ONE / 4)));
	r->col[COL_COREDIST][i] = lg(w->lines++);
	if (r->logit[i] < 0)
		w->sum += (uint64_t)-r->logit[i];
	else
		w->kept += r->words[i];
}

/*
 * The core of the page, and each line's way to it.  Main text is one stretch,
 * most of the time, and what parts a comment or another article from it are a
 * few lines that are certainly none.
 */
static void
walk_from_core(struct pagerows *r)
{
	struct way above = { .least = 63 }, below = { .least = 63 };
	size_t i, from, to, kept = 0;

	find_core(r, &from, &to);
	for (i = from; i < to; i++) {
		r->col[COL_CORE][i] = 32;
		r->col[COL_COREMIN][i] = 63;
		r->col[COL_CORESUM][i] = r->col[COL_COREDIST][i] = 0;
		kept += r->logit[i] > 0 ? r->words[i] : 0;
	}
	for (i = to; i < r->n; i++)
		step_away(r, i, 63, &below);
	for (i = from; i-- > 0;)
		step_away(r, i, 0, &above);
	memset(r->col[COL_PAGECORE], lg(kept / 2), r->n);
	memset(r->col[COL_PAGEREST],
	    share(above.kept + below.kept, above.kept + below.kept + kept),
	    r->n);
}

/* The lowest guess since the last one that was high. */
static void
find_valleys(struct pagerows *r)
{
	const uint8_t *g = r->col[COL_GUESS];
	uint8_t least = 0;
	size_t i;

	for (i = 0; i < r->n; i++) {
		least = g[i] > GUESS_HIGH || g[i] < least ? g[i] : least;
		r->col[COL_VALLEY][i] = least;
	}
}

/* What a line looks like, roughly: of so many lengths, first tokens, ends. */
enum { LENGTHS = 8, FIRSTS = 9, LASTS = 36, LOOKS = LENGTHS * FIRSTS * LASTS };

static size_t
look_of(const struct pagerows *r, size_t i)
{
	size_t length = r->col[COL_WORDS][i] / 8;

	return (length * FIRSTS + r->col[COL_FIRST][i]) * LASTS +
	    r->col[COL_END][i];
}

/* The mean guess of the lines that look like each. */
static void
compare_looks(struct pagerows *r)
{
	uint32_t sum[LOOKS][2] = { 0 }; /* a page has WINDOW lines */
	size_t i, at;

	for (i = 0; i < r->n; i++) {
		at = look_of(r, i);
		sum[at][0] += r->col[COL_GUESS][i];
		sum[at][1]++;
	}
	for (i = 0; i < r->n; i++) {
		at = look_of(r, i);
		r->col[COL_ALIKE][i] = (uint8_t)(sum[at][0] / sum[at][1]);
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
	window_means(r, g, c[COL_GUESS3], c[COL_GUESS10]);
	guesses_around(r, words, kept, mass);
	blocks(r);
	walk_from_core(r);
	find_valleys(r);
	compare_looks(r);
	memset(c[COL_PAGEGUESS], words == 0 ? 0 : (int)(mass / words), n);
	memset(c[COL_PAGEKEPT], lg(kept / 2), n);
	clear_margins(r, COL_SECOND, COLUMNS);
}
