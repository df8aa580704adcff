/*
 * unboil-train - learns the weights of unboil's page model
 *
 * usage: unboil-train [-q] [-x GROUP] [-d COLUMN,...] LEXICON... <PAGES >MODEL
 *
 * PAGES are made by scripts/unboil-train: "@ SET FOLD" opens a page, each
 * further line is 1 or 0 (main text or not) or ? (not known), a tab, and the
 * line.  Pages of GROUP (a set's name, or fold:N) are left out, to be measured
 * on.
 *
 * -q learns no model: it says how well the first forest judges pages left out,
 * -d without which columns.
 *
 * Steps: a logistic regression on words and pairs, one on what the ends of the
 * lines around say beyond them, then the first forest, then the second.  What a
 * step is given by the one before comes from models that have not seen the page
 * (three folds), and of the words often not its set either, so that it learns
 * how far to trust them.  A line weighs what it may change of its page's word
 * F1; for the forest alone, its words.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
#include <unistd.h>

#include "buf.h"
#include "mem.h"
#include "page.h"
#include "pagemodel.h"
#include "phrasebook.h"

/* die() calls it; nothing is half written here. */
void
temp_abandon(void)
{
}

/* SHRINK pulls leaves of little weight to 0.  CAREFUL is a chance of 39 in
 * 1000; what it costs on pages left out is in docs/unboil.md. */
enum {
	CAREFUL = -3280,
	SHRINK = 10,
	INNER = 3,
	MIN_PAGES = 20,
	EPOCHS = 4,
	END_PAGES = 8,
	LEAST_COPIED = 10, /* lines */
	KIND_EPOCHS = 30,
	SIDE_EPOCHS = 5,
	MAX_FEATURES = 512,
	MAX_SETS = 16,
	PLACES = 1 << 23 /* for words, in the vocabulary */
};

struct sample {            /* a page */
	struct span text;  /* its lines */
	char *keep;        /* '0' or '1' for each */
	size_t lines, row; /* rows in the columns */
	int fold;          /* inner fold */
	int set;
	bool stranger; /* scored by words of other sets alone */
	int kind;      /* 0 to 5, 6: an article, -1: not known, or a copy */
	float scale;   /* weight of its set */
};

struct data {
	struct sample *pages; /* copies last */
	size_t n, size, rows;
	size_t pages0, rows0; /* of those, no copies */
	uint8_t *col[COLUMNS];
	uint32_t *words;
	float *weight, *y; /* by row; weight 0: a margin */
	float *plain;      /* weights for the forest alone */
	int *fold, *set;
	const char *without; /* columns */
	char sets[MAX_SETS][64];
	int nsets;
	float *norm;            /* of a row's words: 1 / sqrt(its keys) */
	uint32_t (*ends)[ENDS]; /* keys of a row's first words */
	uint32_t *keys;         /* of all lines, keyat[row]..keyat[row + 1] */
	size_t *keyat, nkeys, keysize;
};

/* Of this share of the pages the words' scores come from other sets: on a new
 * site words are worth less than on more pages of the known ones. */
static const float STRANGERS = 0.4f;

/* The share of the rows that a tree is grown from: more trees of fewer rows are
 * better than fewer trees of more. */
static const float DRAWN = 0.06f;

/* What an end of a line must weigh at least for a kind of page, or a side. */
static const float LEAST_KIND = 0.8f, LEAST_SIDE = 0.4f;

static uint64_t seed = 88172645463325252ull;

static uint32_t
rnd(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (uint32_t)(seed >> 16);
}

static float
unit(void)
{
	return (float)(rnd() & 0xffffff) / (float)0x1000000;
}

/* ---- reading ---- */

static struct buf everything;

static int
set_number(struct data *d, const char *name)
{
	int i;

	for (i = 0; i < d->nsets; i++)
		if (strcmp(d->sets[i], name) == 0)
			return i;
	if (d->nsets == MAX_SETS)
		die("too many sets");
	snprintf(d->sets[d->nsets], sizeof(d->sets[0]), "%s", name);
	return d->nsets++;
}

static void
read_pages(struct data *d, const char *without)
{
	static const char *const kinds[] = { "forum", "product", "listing",
		"service", "documentation", "collection", "article" };
	char set[64], fold[32], kind[32];
	char *p, *end, *q;
	struct buf text = { 0 }, keep = { 0 };
	struct sample *s = NULL;
	bool skip = false;
	int f = 0;
	size_t got;

	while ((got = fread(
		    buf_reserve(&everything, 1 << 20), 1, 1 << 20, stdin)) > 0)
		everything.n += got;
	p = everything.p;
	end = p + everything.n;
	for (;; p = q + 1) {
		q = p < end ? memchr(p, '\n', (size_t)(end - p)) : NULL;
		if (q == NULL || *p == '@') {
			if (s != NULL && !skip) {
				s->text = (struct span){ text.p, text.n };
				s->keep = keep.p;
				s->lines = keep.n;
				memset(&text, 0, sizeof(text));
				memset(&keep, 0, sizeof(keep));
			}
			text.n = keep.n = 0;
			if (q == NULL)
				break;
			*q = '\0';
			kind[0] = '\0';
			sscanf(p, "@ %63s %d %31s", set, &f, kind);
			snprintf(fold, sizeof(fold), "fold:%d", f);
			skip = strcmp(set, without) == 0 ||
			    strcmp(fold, without) == 0;
			s = NULL;
			if (skip)
				continue;
			if (d->n == d->size) {
				d->size = 2 * d->size + 64;
				d->pages = mem_grow(
				    d->pages, d->size, sizeof(*d->pages));
			}
			s = &d->pages[d->n++];
			memset(s, 0, sizeof(*s));
			s->fold = (int)(rnd() % INNER);
			s->stranger = unit() < STRANGERS;
			s->set = set_number(d, set);
			s->kind = KINDS;
			while (
			    s->kind >= 0 && strcmp(kind, kinds[s->kind]) != 0)
				s->kind--;
			s->scale = strncmp(set, "cleaneval", 9) == 0 ? 6 :
			    strcmp(set, "readability") == 0          ? 3 :
								       1;
			continue;
		}
		if (skip || q - p < 3)
			continue;
		buf_byte(&keep, *p);
		buf_add(&text, p + 2, (size_t)(q - p) - 1);
	}
}

/* ---- copies ---- */

/*
 * There are too few pages for the first and the second forest to see what a
 * page may be like as a whole.  So they learn from a copy of each as well:
 * without a stretch of what surrounds its text and, every second time, without
 * a stretch of the text.  The third needs none: it is to be right where it is
 * sure, of lines as they are found.  Nor do the words, for copies have no
 * others.
 */
struct stretch {
	size_t from, to;
};

static struct stretch
draw_stretch(size_t lines)
{
	size_t from = rnd() % lines;

	return (struct stretch){ from, from + 1 + rnd() % (lines / 2) };
}

static bool
is_in(struct stretch s, size_t i)
{
	return i >= s.from && i < s.to;
}

/* Makes the page a copy without these.  False if no text is left. */
static bool
thin_out(struct sample *s, struct stretch around, struct stretch within)
{
	const char *p = s->text.p, *end = p + s->text.n, *next;
	struct buf text = { 0 }, keep = { 0 };
	size_t i, gold = 0;

	for (i = 0; i < s->lines; i++, p = next) {
		next = memchr(p, '\n', (size_t)(end - p));
		next = next == NULL ? end : next + 1;
		if (i > 0 &&
		    ((s->keep[i] == '0' && is_in(around, i)) ||
			(s->keep[i] == '1' && is_in(within, i))))
			continue;
		gold += s->keep[i] == '1';
		buf_add(&text, p, (size_t)(next - p));
		buf_byte(&keep, s->keep[i]);
	}
	s->text = buf_span(&text);
	s->keep = keep.p;
	s->lines = keep.n;
	s->kind = -1;
	return gold > 0;
}

static void
add_copies(struct data *d)
{
	size_t i;

	d->pages0 = d->n;
	d->pages = mem_grow(d->pages, 2 * d->n, sizeof(*d->pages));
	for (i = 0; i < d->pages0; i++) {
		struct sample s = d->pages[i];
		struct stretch around, within;

		if (s.lines < LEAST_COPIED)
			continue;
		around = draw_stretch(s.lines);
		within = draw_stretch(s.lines);
		if (rnd() % 2 == 0)
			within.to = 0;
		if (thin_out(&s, around, within))
			d->pages[d->n++] = s;
	}
}

/* ---- columns ---- */

/* The keys of a line's words; returns how many. */
static size_t
list_keys(const struct line *l, const struct token *t, uint32_t *keys)
{
	size_t i, k = 0, n = l->tokens;

	if (n == 0)
		return 0;
	keys[k++] = pagemodel_key(ROLE_FIRST, t[0].hash, 0);
	keys[k++] = pagemodel_key(ROLE_LAST, t[n - 1].hash, 0);
	if (n <= WHOLE)
		keys[k++] = pagemodel_key(ROLE_WHOLE, l->hash, 0);
	for (i = 0; i < n && i < LEXICAL_LOOK; i++) {
		keys[k++] = pagemodel_key(ROLE_ANY, t[i].hash, 0);
		if (i > 0)
			keys[k++] = pagemodel_key(
			    ROLE_PAIR, t[i - 1].hash, t[i].hash);
	}
	return k;
}

/* Keys that may tell the kind of page: of a line's first and last word and of
 * the whole.  0: there is none. */
static void
end_keys(const struct line *l, const struct token *t, uint32_t *keys)
{
	size_t n = l->tokens;

	memset(keys, 0, ENDS * sizeof(*keys));
	if (n == 0)
		return;
	keys[0] = pagemodel_key(ROLE_FIRST, t[0].hash, 0);
	keys[1] = pagemodel_key(ROLE_LAST, t[n - 1].hash, 0);
	if (n <= WHOLE)
		keys[2] = pagemodel_key(ROLE_WHOLE, l->hash, 0);
}

struct watcher {
	struct data *d;
	struct pagerows *rows;
	const float *score; /* of words, by row; NULL at the first look */
	size_t row;
};

static void
see(void *arg, const struct line *l, const struct token *t)
{
	struct watcher *w = arg;
	struct data *d = w->d;
	size_t n;

	pagerows_see(w->rows, l, t);
	if (w->score == NULL) {
		if (d->nkeys + KEYS > d->keysize) {
			d->keysize = 2 * d->keysize + 65536;
			d->keys = mem_grow(d->keys, d->keysize, 4);
		}
		n = list_keys(l, t, d->keys + d->nkeys);
		d->norm[w->row] = n > 0 ? 1 / sqrtf((float)n) : 0;
		end_keys(l, t, d->ends[w->row]);
		d->keyat[w->row] = d->nkeys;
		d->nkeys += n;
		d->keyat[w->row + 1] = d->nkeys;
	} else {
		float z = w->score[w->row] * 8 + 32;

		w->rows->col[COL_LEXICAL][w->rows->n - 1] = (uint8_t)(z < 0 ?
			0 :
			z > 63 ? 63 :
				 z);
	}
	w->row++;
}

/* A line's words, a long one's not all; and a long page's count a little less,
 * for they are much alike. */
static float
plain_weight(uint32_t words, double page)
{
	return (float)((words > 60 ? 60 : words + 0.2) / pow(page, 0.2));
}

/* Fills the columns of all pages; first with keys and weights, later with the
 * words' scores. */
static void
look(struct data *d, const struct lexicon *x, const float *score,
    const int32_t (*kinds)[KINDS], const struct company *company)
{
	struct pagerows rows = { 0 };
	struct page page = { 0 };
	size_t i, k, c;

	for (i = 0; i < d->n; i++) {
		struct sample *s = &d->pages[i];
		struct watcher w = { d, &rows, score, s->row };
		struct page_watch watch = { .see = see, .arg = &w };
		double gold = 0, sum = 0, words = 100;

		pagerows_start(&rows, NULL, x);
		page_read(&page, x, s->text, 0, &watch);
		if (page.n != s->lines)
			die("page %zu: %zu lines, %zu labels", i, page.n,
			    s->lines);
		page_rules(&page);
		pagerows_context(&rows, &page);
		if (kinds != NULL) {
			pagerows_kind(&rows, kinds[i]);
			for (k = 0; k < page.n; k++)
				pagerows_company(&rows, k, company[s->row + k]);
			pagerows_marks(&rows);
		}
		for (c = 0; c < COL_SECOND; c++)
			memcpy(d->col[c] + s->row, rows.col[c], page.n);
		if (score != NULL)
			continue;
		for (k = 0; k < page.n; k++) {
			words += rows.words[k];
			if (s->keep[k] == '1')
				gold += rows.words[k];
			else if (s->keep[k] == '?')
				gold += 0.5 * rows.words[k];
		}
		for (k = 0; k < page.n; k++) {
			size_t r = s->row + k;
			float v = (float)(rows.words[k] /
			    (gold < 20 ? 20 : gold));

			d->words[r] = rows.words[k];
			d->y[r] = s->keep[k] == '1';
			d->fold[r] = s->fold;
			d->set[r] = s->set;
			if (s->keep[k] == '?')
				continue;
			d->weight[r] = (v > 0.25f ? 0.25f : v) + 0.0005f;
			sum += d->weight[r];
			if (i < d->pages0)
				d->plain[r] = plain_weight(
						  rows.words[k], words) *
				    s->scale;
		}
		for (k = 0; k < page.n; k++)
			d->weight[s->row + k] *= s->scale *
			    (float)(sum > 3 ? 3 / sum : 1);
		s->lines = page.n;
	}
	pagerows_free(&rows);
	page_free(&page);
}

static void
make_rows(struct data *d)
{
	size_t i, c;

	d->rows = PAGE_MARGIN;
	for (i = 0; i < d->n; i++) {
		/* Blank lines of a page would be no rows. */
		d->pages[i].row = d->rows;
		d->rows += d->pages[i].lines + PAGE_MARGIN;
		if (i < d->pages0)
			d->rows0 = d->rows;
	}
	for (c = 0; c < COLUMNS; c++)
		d->col[c] = mem_zero(d->rows + 64, 1);
	d->words = mem_zero(d->rows, sizeof(*d->words));
	d->weight = mem_zero(d->rows, sizeof(*d->weight));
	d->plain = mem_zero(d->rows, sizeof(*d->plain));
	d->y = mem_zero(d->rows, sizeof(*d->y));
	d->fold = mem_zero(d->rows, sizeof(*d->fold));
	d->set = mem_zero(d->rows, sizeof(*d->set));
	d->norm = mem_zero(d->rows, sizeof(*d->norm));
	d->ends = mem_zero(d->rows, sizeof(*d->ends));
	d->keyat = mem_zero(d->rows + 1, sizeof(*d->keyat));
}

/* To a mean of 1. */
static void
scale_weights(float *weight, size_t rows)
{
	double sum = 0, n = 0;
	size_t i;

	for (i = 0; i < rows; i++) {
		sum += weight[i];
		n += weight[i] > 0;
	}
	for (i = 0; i < rows; i++)
		weight[i] *= (float)(n / sum);
}

/* ---- words ---- */

enum { USE_WORD = 1, USE_END = 2 };

struct vocabulary {
	uint32_t *key;
	uint32_t *pages, *last;
	uint8_t *use;
	char **text; /* how the model file is to write it */
	size_t size, n;
};

static size_t
place(const struct vocabulary *v, uint32_t key)
{
	size_t i = key & (v->size - 1);

	while (v->key[i] != 0 && v->key[i] != key)
		i = (i + 1) & (v->size - 1);
	return i;
}

static void
count_words(struct vocabulary *v, const struct data *d)
{
	size_t i, r, k, at;

	v->size = PLACES;
	v->key = mem_zero(v->size, 4);
	v->pages = mem_zero(v->size, 4);
	v->last = mem_zero(v->size, 4);
	v->text = mem_zero(v->size, sizeof(*v->text));
	for (i = 0; i < d->pages0; i++)
		for (r = d->pages[i].row;
		     r < d->pages[i].row + d->pages[i].lines; r++)
			for (k = d->keyat[r]; k < d->keyat[r + 1]; k++) {
				if (d->keys[k] == 0)
					continue;
				at = place(v, d->keys[k]);
				v->n += v->key[at] == 0;
				if (v->n > v->size / 8 * 7)
					die("too many words");
				v->key[at] = d->keys[k];
				if (v->last[at] != i + 1)
					v->pages[at]++;
				v->last[at] = (uint32_t)i + 1;
			}
}

static void
choose_words(struct vocabulary *v)
{
	size_t i;

	v->use = mem_zero(v->size, 1);
	for (i = 0; i < v->size; i++)
		v->use[i] = (uint8_t)((v->pages[i] >= MIN_PAGES ? USE_WORD :
								  0) |
		    (v->pages[i] >= END_PAGES ? USE_END : 0));
}

static float
most_of(const float *w, size_t n)
{
	float most = 0;

	for (; n-- > 0; w++)
		if (fabsf(*w) > most)
			most = fabsf(*w);
	return most;
}

/* Keeps the words of enough weight; the rest is then learnt without the others,
 * for so it will be used. */
static void
prune_words(struct vocabulary *v, const float *w)
{
	size_t i, n = 0;

	for (i = 0; i < v->size; i++) {
		if (most_of(w + i, 1) < 0.2f)
			v->use[i] &= (uint8_t)~USE_WORD;
		n += (v->use[i] & USE_WORD) != 0;
	}
	fprintf(stderr, "%zu words or pairs\n", n);
}

/* The same of the ends of lines. */
static void
prune_ends(struct vocabulary *v, const float *kinds, const float *sides)
{
	size_t i, n = 0;

	for (i = 0; i < v->size; i++) {
		if (most_of(kinds + i * KINDS, KINDS) < LEAST_KIND &&
		    most_of(sides + i * SIDES, SIDES) < LEAST_SIDE)
			v->use[i] &= (uint8_t)~USE_END;
		n += (v->use[i] & USE_END) != 0;
	}
	fprintf(stderr, "%zu ends of lines\n", n);
}

/* Keys become places in the table. */
static void
index_keys(const struct vocabulary *v, struct data *d)
{
	size_t k;

	for (k = 0; k < d->nkeys; k++)
		d->keys[k] = (uint32_t)place(v, d->keys[k]);
}

/* Drops the keys that are not in use. */
static void
drop_keys(const struct vocabulary *v, struct data *d)
{
	size_t r, k, from = 0, end, to = 0;

	for (r = 0; r < d->rows; r++, from = end) {
		end = d->keyat[r + 1] < from ? from : d->keyat[r + 1];
		d->keyat[r] = to;
		for (k = from; k < end; k++)
			if (v->use[d->keys[k]] & USE_WORD)
				d->keys[to++] = d->keys[k];
	}
	d->keyat[d->rows] = d->nkeys = to;
}

/* Logistic regression by AdaGrad on all rows but those of group `out`, whose
 * scores go to score.  w: weights, bias last. */
static void
train_words(const struct data *d, size_t size, const int *group, int out,
    float *score, float *w)
{
	float *sq = mem_zero(size + 1, sizeof(*sq));
	uint32_t *order = mem_get(d->rows * sizeof(*order));
	size_t n = 0, i, k, e;

	memset(w, 0, (size + 1) * sizeof(*w));
	for (i = 0; i < d->rows0; i++)
		if (d->weight[i] > 0 && group[i] != out)
			order[n++] = (uint32_t)i;
	for (e = 0; e < EPOCHS; e++) {
		for (i = n - 1; i > 0; i--) {
			size_t j = rnd() % (i + 1);
			uint32_t o = order[i];

			order[i] = order[j];
			order[j] = o;
		}
		for (i = 0; i < n; i++) {
			size_t r = order[i];
			size_t from = d->keyat[r], end = d->keyat[r + 1];
			float norm = d->norm[r];
			float z = w[size], g;

			for (k = from; k < end; k++)
				z += w[d->keys[k]] * norm;
			g = 1 / (1 + expf(-z)) - d->y[r];
			g *= d->weight[r] > 8 ? 8 : d->weight[r];
			sq[size] += g * g;
			w[size] -= 0.1f * g / sqrtf(sq[size] + 1);
			g *= norm;
			for (k = from; k < end; k++) {
				uint32_t at = d->keys[k];
				float step = g + 2e-4f * w[at];

				sq[at] += step * step;
				w[at] -= 0.25f * step / sqrtf(sq[at] + 1);
			}
		}
	}
	for (i = 0; i < d->rows && score != NULL; i++) {
		size_t from = d->keyat[i], end = d->keyat[i + 1];
		float z = w[size];

		if (group[i] != out)
			continue;
		for (k = from; k < end; k++)
			z += w[d->keys[k]] * d->norm[i];
		score[i] = z;
	}
	free(sq);
	free(order);
}

/* Scores each row by words learnt from other pages, of strangers from other
 * sets. */
static void
score_words(const struct data *d, size_t size, float *score, float *w)
{
	float *other = mem_zero(d->rows, sizeof(*other));
	size_t i, k;
	int f;

	for (f = 0; f < INNER; f++)
		train_words(d, size, d->fold, f, score, w);
	for (f = 0; f < d->nsets && d->nsets > 1; f++)
		train_words(d, size, d->set, f, other, w);
	for (i = 0; i < d->n && d->nsets > 1; i++)
		for (k = 0; k < d->pages[i].lines && d->pages[i].stranger; k++)
			score[d->pages[i].row + k] = other[d->pages[i].row + k];
	free(other);
}

/* ---- kinds of page ---- */

/* The distinct end keys of a page that are in the vocabulary; places in it. */
static size_t
page_ends(const struct data *d, const struct vocabulary *v,
    const struct sample *s, uint32_t *stamp, uint32_t mark, uint32_t *out)
{
	size_t r, k, n = 0, at;

	for (r = s->row; r < s->row + s->lines; r++)
		for (k = 0; k < ENDS; k++) {
			if (d->ends[r][k] == 0)
				continue;
			at = place(v, d->ends[r][k]);
			if (!(v->use[at] & USE_END) || stamp[at] == mark)
				continue;
			stamp[at] = mark;
			out[n++] = (uint32_t)at;
		}
	return n;
}

/* One against the rest, for each kind, on all folds but one; logits of that
 * fold's pages.  w[at * KINDS + kind], bias last. */
static void
train_kinds(const struct data *d, const struct vocabulary *v, int fold,
    float *w, int32_t (*logit)[KINDS])
{
	float *sq = mem_zero((v->size + 1) * KINDS, sizeof(*sq));
	uint32_t *stamp = mem_zero(v->size, sizeof(*stamp)), mark = 0;
	uint32_t *x = mem_get(d->rows * ENDS * sizeof(*x));
	size_t e, i, j, k, n;

	memset(w, 0, (v->size + 1) * KINDS * sizeof(*w));
	for (e = 0; e <= KIND_EPOCHS; e++)
		for (i = 0; i < d->n; i++) {
			/* a fixed shuffle, near enough */
			const struct sample *s =
			    &d->pages[(i * 7919 + e * 31) % d->n];
			bool learn = e < KIND_EPOCHS && s->kind >= 0 &&
			    s->fold != fold;
			float norm;

			if (!learn &&
			    (e < KIND_EPOCHS || (fold >= 0 && s->fold != fold)))
				continue;
			n = page_ends(d, v, s, stamp, ++mark, x);
			norm = n > 0 ?
			    1 / sqrtf((float)(n > KINDWORDS ? KINDWORDS : n)) :
			    0;
			for (k = 0; k < KINDS; k++) {
				float z = w[v->size * KINDS + k], g;

				for (j = 0; j < n; j++)
					z += w[x[j] * KINDS + k] * norm;
				if (!learn) {
					logit[s - d->pages][k] = (int32_t)(z *
					    LOGIT_ONE);
					continue;
				}
				g = 1 / (1 + expf(-z)) - (s->kind == (int)k);
				w[v->size * KINDS + k] -= 0.01f * g;
				g *= norm;
				for (j = 0; j < n; j++) {
					size_t at = x[j] * KINDS + k;
					float step = g + 1e-4f * w[at];

					sq[at] += step * step;
					w[at] -= 0.1f * step /
					    sqrtf(sq[at] + 0.01f);
				}
			}
		}
	free(sq);
	free(stamp);
	free(x);
}

/* ---- what lines say of those around them ---- */

/* A page's lines by the distinct ends they have. */
struct scene {
	const uint32_t (*known)[ENDS]; /* of its rows: places + 1, or 0 */
	size_t n;
	uint32_t *end, *first; /* places, and the first row that has it */
	float norm;
	double *far, *below, *above, *grad; /* by row, one more than rows */
	uint32_t *stamp, mark;
};

struct sides {
	float *w, *sq; /* of a place, SIDES each */
};

static void
set_scene(struct scene *c, size_t lines)
{
	size_t r, k;

	c->mark++;
	for (c->n = r = 0; r < lines; r++)
		for (k = 0; k < ENDS; k++) {
			uint32_t at = c->known[r][k];

			if (at == 0 || c->stamp[at - 1] == c->mark)
				continue;
			c->stamp[at - 1] = c->mark;
			c->end[c->n] = at - 1;
			c->first[c->n++] = (uint32_t)r;
		}
	c->norm = c->n == 0 ?
	    0 :
	    1 / sqrtf((float)(c->n > KINDWORDS ? KINDWORDS : c->n));
}

/* far[r] is what all lines say of row r; below[] and above[] become sums of
 * what the rows up to one say of those next below and above. */
static void
hear_scene(struct scene *c, size_t lines, const float *w)
{
	size_t r, k, at;

	memset(c->far, 0, (lines + 1) * sizeof(*c->far));
	for (k = 0; k < c->n; k++) {
		const float *v = w + c->end[k] * SIDES;

		c->far[c->first[k] + 1] += v[ALL_BELOW];
		c->far[c->first[k]] -= v[ALL_ABOVE];
		c->far[0] += v[ALL_ABOVE];
	}
	c->below[0] = c->above[0] = 0;
	for (r = 0; r < lines; r++) {
		c->far[r + 1] += c->far[r];
		c->below[r + 1] = c->below[r];
		c->above[r + 1] = c->above[r];
		for (k = 0; k < ENDS; k++) {
			if ((at = c->known[r][k]) == 0)
				continue;
			at = (at - 1) * SIDES;
			c->below[r + 1] += w[at + NEXT_BELOW];
			c->above[r + 1] += w[at + NEXT_ABOVE];
		}
	}
}

static size_t
rows_before(size_t r)
{
	return r < NEXT_ROWS ? 0 : r - NEXT_ROWS;
}

static size_t
rows_after(size_t r, size_t lines)
{
	return r + NEXT_ROWS < lines ? r + NEXT_ROWS + 1 : lines;
}

static float
company_of(const struct scene *c, size_t r, size_t lines)
{
	double near = c->below[r] - c->below[rows_before(r)] +
	    c->above[rows_after(r, lines)] - c->above[r + 1];

	return (float)(c->far[r] * c->norm + near / NEXT_ROWS);
}

/* What the model is told of a row's company. */
static struct company
tell_company(const struct scene *c, const float *w, size_t r, size_t lines)
{
	struct company out = { .around = (int32_t)(LOGIT_ONE *
				   company_of(c, r, lines)) };
	size_t k, at;

	for (k = 0; k < ENDS; k++) {
		if ((at = c->known[r][k]) == 0)
			continue;
		at = (at - 1) * SIDES;
		out.below += (int32_t)(LOGIT_ONE * w[at + ALL_BELOW]);
		out.above += (int32_t)(LOGIT_ONE * w[at + ALL_ABOVE]);
	}
	return out;
}

/* A step of AdaGrad; start keeps the first ones small. */
static void
step_side(struct sides *s, size_t at, double grad, float start)
{
	float g = (float)grad + 1e-3f * s->w[at];

	s->sq[at] += g * g;
	s->w[at] -= 0.1f * g / sqrtf(s->sq[at] + start);
}

/* grad[r] is of the rows above r; so grad[to] - grad[from] is of some. */
static void
learn_scene(const struct scene *c, size_t lines, struct sides *s)
{
	const double *g = c->grad;
	size_t r, k, at;

	for (k = 0; k < c->n; k++) {
		r = c->first[k];
		at = c->end[k] * SIDES;
		step_side(s, at + ALL_BELOW,
		    (g[lines] - g[r + 1]) * c->norm * 0.05, 0.1f);
		step_side(s, at + ALL_ABOVE, g[r] * c->norm * 0.05, 0.1f);
	}
	for (r = 0; r < lines; r++)
		for (k = 0; k < ENDS; k++) {
			if ((at = c->known[r][k]) == 0)
				continue;
			at = (at - 1) * SIDES;
			step_side(s, at + NEXT_BELOW,
			    (g[rows_after(r, lines)] - g[r + 1]) * 0.3 /
				NEXT_ROWS,
			    1);
			step_side(s, at + NEXT_ABOVE,
			    (g[r] - g[rows_before(r)]) * 0.3 / NEXT_ROWS, 1);
		}
}

/* What is wrong yet, with what its own words say of each row. */
static void
find_grad(const struct data *d, const struct sample *s, struct scene *c,
    const float *own, float *bias)
{
	size_t i, r;

	c->grad[0] = 0;
	for (i = 0, r = s->row; i < s->lines; i++, r++) {
		float z = own[r] > 3 ? 3 : own[r] < -3 ? -3 : own[r], g;

		z += *bias + company_of(c, i, s->lines);
		g = (1 / (1 + expf(-z)) - d->y[r]) * d->weight[r];
		*bias -= 0.001f * g;
		c->grad[i + 1] = c->grad[i] + g;
	}
}

static uint32_t (
    *known_ends(const struct data *d, const struct vocabulary *v))[ENDS]
{
	uint32_t(*known)[ENDS] = mem_zero(d->rows, sizeof(*known));
	size_t r, k, at;

	for (r = 0; r < d->rows; r++)
		for (k = 0; k < ENDS; k++) {
			at = d->ends[r][k] == 0 ? 0 : place(v, d->ends[r][k]);
			if (d->ends[r][k] != 0 && v->use[at] & USE_END)
				known[r][k] = (uint32_t)at + 1;
		}
	return known;
}

/*
 * What the ends of the lines around say of each, beyond its own words: learnt
 * from all pages but those of group out, of which company[] is told.  A page at
 * a time, so that what a word says of all lines below it is one number's work.
 */
static void
train_sides(const struct data *d, const struct vocabulary *v, const int *group,
    int out, const float *own, float *w, struct company *company)
{
	uint32_t(*known)[ENDS] = known_ends(d, v);
	struct sides side = { w, mem_zero(v->size * SIDES, sizeof(*w)) };
	size_t size = (d->rows + 1) * sizeof(double), e, i, k;
	struct scene c = { .end = mem_get(d->rows * sizeof(*known)),
		.first = mem_get(d->rows * sizeof(*known)),
		.stamp = mem_zero(v->size, sizeof(*c.stamp)),
		.far = mem_get(size),
		.below = mem_get(size),
		.above = mem_get(size),
		.grad = mem_get(size) };
	float bias = 0;

	memset(w, 0, v->size * SIDES * sizeof(*w));
	for (e = 0; e <= SIDE_EPOCHS; e++)
		for (i = 0; i < d->n; i++) {
			size_t at = (i * 7919 + e * 31) % d->n;
			const struct sample *s = &d->pages[at];

			if ((group[s->row] == out) != (e == SIDE_EPOCHS) ||
			    (at >= d->pages0 && e < SIDE_EPOCHS))
				continue;
			c.known = (const uint32_t(*)[ENDS])known + s->row;
			set_scene(&c, s->lines);
			hear_scene(&c, s->lines, w);
			for (k = 0; k < s->lines && e == SIDE_EPOCHS; k++)
				company[s->row + k] = tell_company(
				    &c, w, k, s->lines);
			if (e == SIDE_EPOCHS)
				continue;
			find_grad(d, s, &c, own, &bias);
			learn_scene(&c, s->lines, &side);
		}
	free(known);
	free(side.sq);
	free(c.end);
	free(c.first);
	free(c.stamp);
	free(c.far);
	free(c.below);
	free(c.above);
	free(c.grad);
}

/* Tells it of all pages by others, of strangers by other sets; w: by all. */
static void
learn_sides(const struct data *d, const struct vocabulary *v, const float *own,
    float *w, struct company *company)
{
	struct company *other = mem_zero(d->rows, sizeof(*other));
	size_t i;
	int f;

	for (f = 0; f < INNER; f++)
		train_sides(d, v, d->fold, f, own, w, company);
	for (f = 0; f < d->nsets && d->nsets > 1; f++)
		train_sides(d, v, d->set, f, own, w, other);
	for (i = 0; i < d->n && d->nsets > 1; i++)
		if (d->pages[i].stranger)
			memcpy(company + d->pages[i].row,
			    other + d->pages[i].row,
			    d->pages[i].lines * sizeof(*other));
	train_sides(d, v, d->fold, -1, own, w, NULL);
	free(other);
}

/* ---- trees ---- */

static const char *const column_names[] = {
#define F(name) #name,
	PAGE_COLUMNS(F)
#undef F
};

struct feature {
	uint8_t column;
	int8_t offset;
};

/* True if the list, names with commas between them, has the name. */
static bool
is_listed(const char *list, const char *name)
{
	size_t n;

	for (; *list != '\0'; list += n + (list[n] == ',')) {
		n = strcspn(list, ",");
		if (n == strlen(name) && strncmp(list, name, n) == 0)
			return true;
	}
	return false;
}

static size_t
list_features(struct feature *f, enum forest forest, const char *without)
{
	size_t n = 0;
	int c, o, reach;

	for (c = 0; c < (forest == SECOND ? COLUMNS : COL_SECOND); c++) {
		if (is_listed(without, column_names[c]))
			continue;
		reach = c <= COL_TITLE ? (forest == SECOND ? 1 : 2) :
		    c == COL_GUESS     ? 5 :
		    c == COL_LEXICAL3  ? 3 :
					 0;
		for (o = -reach; o <= reach; o++)
			f[n++] = (struct feature){ (uint8_t)c, (int8_t)o };
	}
	return n;
}

/* A tree: each split is a bit of the leaf, the first the lowest.  The first
 * LINE_SPLITS are those by columns of lines. */
struct grown {
	struct split split[TREE_DEPTH];
	int32_t leaf[LEAVES];
};

struct growth {
	struct grown *tree;
	size_t n;
};

/*
 * How many trees a forest has, and what share of a step each goes.  For the
 * main text more trees than these still help with news, a little, and take more
 * time; of second ones more would only learn what the pages have by chance.
 */
static const struct recipe {
	const char *name;
	size_t trees;
	double rate;
} recipes[FORESTS] = {
	[FIRST] = { "first", 500, 0.12 },
	[SECOND] = { "second", 48, 0.07 },
	[ALONE] = { "alone", 128, 0.2 },
};

struct pair {
	float g, h;
};

struct grower {
	const struct data *d;
	const struct feature *features;
	size_t nfeatures, n;
	uint32_t *row;    /* sampled */
	struct pair *sum; /* of each, its gradients */
	uint8_t *leaf;
	uint8_t *cell[MAX_FEATURES]; /* of each, by features in use; or NULL */
};

/* The gain of the best threshold of a feature, given the leaves so far. */
static double
best_split(const struct grower *w, const uint8_t *v, size_t leaves, int *above)
{
	static struct pair hist[LEAVES][64];
	double gain[64] = { 0 }, best = -1;
	size_t i, l;
	int t;

	memset(hist, 0, leaves * sizeof(hist[0]));
	for (i = 0; i < w->n; i++) {
		struct pair *p = &hist[w->leaf[i]][v[i]];

		p->g += w->sum[i].g;
		p->h += w->sum[i].h;
	}
	for (l = 0; l < leaves; l++) {
		double g = 0, h = 0, gl = 0, hl = 0;

		for (t = 0; t < 64; t++) {
			g += hist[l][t].g;
			h += hist[l][t].h;
		}
		for (t = 0; t < 63; t++) {
			gl += hist[l][t].g;
			hl += hist[l][t].h;
			gain[t] += gl * gl / (hl + SHRINK) +
			    (g - gl) * (g - gl) / (h - hl + SHRINK);
		}
	}
	for (t = 0; t < 63; t++)
		if (gain[t] > best) {
			best = gain[t];
			*above = t;
		}
	return best;
}

/* The best split by the features in use, of the kind that may come yet. */
static struct split
choose_split(const struct grower *w, const size_t *splits, size_t level)
{
	struct split s = { 0 };
	double gain, best = -1;
	int above = 0;
	size_t i;

	for (i = 0; i < w->nfeatures; i++) {
		struct feature f = w->features[i];
		bool page = is_page_column(f.column);

		if (w->cell[i] == NULL ||
		    splits[page] == (page ? PAGE_SPLITS : LINE_SPLITS))
			continue;
		gain = best_split(w, w->cell[i], (size_t)1 << level, &above);
		if (gain > best) {
			best = gain;
			s = (struct split){ f.column, f.offset,
				(uint8_t)above };
		}
	}
	return s;
}

/* Puts what the rows have of the features in use side by side. */
static void
gather(struct grower *w, uint8_t *cells)
{
	size_t i, k, kinds[2] = { 0 };

	do {
		for (i = 0; i < w->nfeatures; i++) {
			struct feature f = w->features[i];
			const uint8_t *v = w->d->col[f.column] + f.offset;

			w->cell[i] = NULL;
			if (unit() >= 0.3f)
				continue;
			kinds[is_page_column(f.column)]++;
			w->cell[i] = cells + i * w->n;
			for (k = 0; k < w->n; k++)
				w->cell[i][k] = v[w->row[k]];
		}
	} while (kinds[0] == 0 || kinds[1] == 0);
}

static void
fill_leaves(
    const struct grower *w, struct grown *t, const size_t *bit, double rate)
{
	double sg[LEAVES] = { 0 }, sh[LEAVES] = { 0 };
	size_t k, l, at;

	for (k = 0; k < w->n; k++) {
		sg[w->leaf[k]] += w->sum[k].g;
		sh[w->leaf[k]] += w->sum[k].h;
	}
	for (k = 0; k < LEAVES; k++) {
		double x = -rate * sg[k] / (sh[k] + SHRINK) * LOGIT_ONE;

		for (l = at = 0; l < TREE_DEPTH; l++)
			at |= (k >> l & 1) << bit[l];
		t->leaf[at] = (int32_t)(x > LEAF_MOST ? LEAF_MOST :
			x < -LEAF_MOST                ? -LEAF_MOST :
							x);
	}
}

static void
grow_tree(struct grower *w, struct grown *t, double rate)
{
	size_t bit[TREE_DEPTH], splits[2] = { 0 }, k, l;
	uint8_t *cells = mem_get(w->nfeatures * w->n + 1);

	gather(w, cells);
	memset(w->leaf, 0, w->n);
	for (l = 0; l < TREE_DEPTH; l++) {
		struct split s = choose_split(w, splits, l);
		bool page = is_page_column(s.column);
		const uint8_t *v = w->d->col[s.column] + s.offset;

		bit[l] = splits[page]++ + (page ? LINE_SPLITS : 0);
		t->split[bit[l]] = s;
		for (k = 0; k < w->n; k++)
			if (v[w->row[k]] > s.above)
				w->leaf[k] |= (uint8_t)(1 << l);
	}
	fill_leaves(w, t, bit, rate);
	free(cells);
}

static void
add_tree(const struct data *d, const struct grown *t, int32_t *sum)
{
	uint8_t leaf[1024];
	size_t at, i, n, l;

	for (at = PAGE_MARGIN; at + PAGE_MARGIN < d->rows; at += n) {
		n = d->rows - PAGE_MARGIN - at;
		n = n > 1024 ? 1024 : n;
		memset(leaf, 0, sizeof(leaf));
		for (l = 0; l < TREE_DEPTH; l++) {
			const uint8_t *v = d->col[t->split[l].column] +
			    (ptrdiff_t)at + t->split[l].offset;

			for (i = 0; i < n; i++)
				leaf[i] |= (uint8_t)((v[i] > t->split[l].above)
				    << l);
		}
		for (i = 0; i < n; i++)
			sum[at + i] += t->leaf[leaf[i]];
	}
}

/* Draws rows of all folds but one, those of weight rather than others, with
 * the gradients of what is wrong yet. */
static void
draw_rows(struct grower *w, int fold, const int32_t *sum)
{
	const struct data *d = w->d;
	size_t i;

	w->n = 0;
	for (i = 0; i < d->rows; i++) {
		float p, g, wt = d->weight[i];

		if (wt == 0 || d->fold[i] == fold)
			continue;
		p = wt * DRAWN;
		p = p < 0.05f ? 0.05f : p > 1 ? 1 : p;
		if (unit() >= p)
			continue;
		g = 1 / (1 + expf(-(float)sum[i] / LOGIT_ONE));
		w->row[w->n] = (uint32_t)i;
		w->sum[w->n++] = (struct pair){ (g - d->y[i]) * wt / p,
			g * (1 - g) * wt / p };
	}
}

/* Boosts on all folds but one; adds to sum the logits of all rows. */
static void
boost(const struct data *d, enum forest forest, int fold, int32_t *sum,
    struct growth *out)
{
	struct feature features[MAX_FEATURES];
	struct grower w = { .d = d, .features = features };
	size_t k;

	w.nfeatures = list_features(features, forest, d->without);
	w.row = mem_get(d->rows * sizeof(*w.row));
	w.sum = mem_get(d->rows * sizeof(*w.sum));
	w.leaf = mem_get(d->rows);
	out->n = recipes[forest].trees;
	out->tree = mem_zero(out->n, sizeof(*out->tree));
	for (k = 0; k < out->n; k++) {
		draw_rows(&w, fold, sum);
		grow_tree(&w, &out->tree[k], recipes[forest].rate);
		add_tree(d, &out->tree[k], sum);
	}
	free(w.row);
	free(w.sum);
	free(w.leaf);
}

static void
report(const struct data *d, const char *what, const int32_t *sum, int fold)
{
	double loss[MAX_SETS + 1] = { 0 }, weight[MAX_SETS + 1] = { 0 };
	size_t i;
	int k;

	for (i = 0; i < d->rows0; i++) {
		double z = (double)sum[i] / LOGIT_ONE, x;

		if (d->weight[i] == 0 || (fold >= 0 && d->fold[i] != fold))
			continue;
		x = d->weight[i] * log(1 + exp(d->y[i] > 0 ? -z : z));
		loss[d->set[i]] += x;
		loss[MAX_SETS] += x;
		weight[d->set[i]] += d->weight[i];
		weight[MAX_SETS] += d->weight[i];
	}
	fprintf(
	    stderr, "%s: loss %.4f;", what, loss[MAX_SETS] / weight[MAX_SETS]);
	for (k = 0; k < d->nsets; k++)
		fprintf(stderr, " %s %.4f", d->sets[k], loss[k] / weight[k]);
	fputc('\n', stderr);
}

/* Second columns of all pages from the logits. */
static void
second(struct data *d, const int32_t *sum)
{
	struct pagerows r = { 0 };
	size_t i, c;

	r.logit = mem_get(d->rows * sizeof(*r.logit));
	r.sums = mem_get((d->rows + 1) * sizeof(*r.sums));
	for (i = 0; i < d->n; i++) {
		struct sample *s = &d->pages[i];

		for (c = 0; c < COLUMNS; c++)
			r.col[c] = d->col[c] + s->row;
		r.words = d->words + s->row;
		r.n = s->lines;
		memcpy(r.logit, sum + s->row, s->lines * sizeof(*sum));
		pagerows_second(&r);
	}
	free(r.logit);
	free(r.sums);
}

/* ---- writing ---- */

static void
write_trees(const struct growth *f, enum forest forest)
{
	size_t i, k;

	printf("forest %s\n", recipes[forest].name);
	for (i = 0; i < f->n; i++) {
		printf("tree");
		for (k = 0; k < TREE_DEPTH; k++)
			printf(" %s%+d>%d",
			    column_names[f->tree[i].split[k].column],
			    f->tree[i].split[k].offset,
			    f->tree[i].split[k].above);
		for (k = 0; k < LEAVES; k++)
			printf(" %d", f->tree[i].leaf[k]);
		printf("\n");
	}
}

struct namer {
	struct vocabulary *v;
	uint8_t use;
};

static void
name_key(struct namer *n, enum word_role role, uint32_t key, struct span text)
{
	size_t at = place(n->v, key);
	size_t i;

	if (n->v->key[at] == 0 || !(n->v->use[at] & n->use) ||
	    n->v->text[at] != NULL)
		return;
	if (n->use == USE_END && (role == ROLE_ANY || role == ROLE_PAIR))
		return; /* another's key */
	n->v->text[at] = mem_get(text.n + 3);
	snprintf(n->v->text[at], text.n + 3, "%c ", role);
	for (i = 0; i < text.n; i++)
		n->v->text[at][i + 2] = text.p[i];
	n->v->text[at][text.n + 2] = '\0';
}

/* Bytes of the token; a number is written as 0. */
static void
put_token(struct buf *b, const struct line *l, const struct token *t)
{
	size_t i;

	if (b->n > 0)
		buf_byte(b, ' ');
	if (t->hash == TOKEN_NUMBER)
		buf_byte(b, '0');
	else
		for (i = t->from; i < t->to; i++)
			buf_byte(b,
			    (char)(l->text.p[i] >= 'A' && l->text.p[i] <= 'Z' ?
				    l->text.p[i] + 32 :
				    l->text.p[i]));
}

static void
name_line(void *arg, const struct line *l, const struct token *t)
{
	struct namer *n = arg;
	struct buf b = { 0 };
	size_t i, k = l->tokens;

	if (k == 0)
		return;
	put_token(&b, l, &t[0]);
	name_key(n, ROLE_FIRST, pagemodel_key(ROLE_FIRST, t[0].hash, 0),
	    buf_span(&b));
	b.n = 0;
	put_token(&b, l, &t[k - 1]);
	name_key(n, ROLE_LAST, pagemodel_key(ROLE_LAST, t[k - 1].hash, 0),
	    buf_span(&b));
	for (b.n = i = 0; i < k && k <= WHOLE; i++)
		put_token(&b, l, &t[i]);
	if (k <= WHOLE)
		name_key(n, ROLE_WHOLE, pagemodel_key(ROLE_WHOLE, l->hash, 0),
		    buf_span(&b));
	for (i = 0; i < k && i < LEXICAL_LOOK; i++) {
		b.n = 0;
		put_token(&b, l, &t[i]);
		name_key(n, ROLE_ANY, pagemodel_key(ROLE_ANY, t[i].hash, 0),
		    buf_span(&b));
		if (i + 1 == k || i + 1 == LEXICAL_LOOK)
			break;
		put_token(&b, l, &t[i + 1]);
		name_key(n, ROLE_PAIR,
		    pagemodel_key(ROLE_PAIR, t[i].hash, t[i + 1].hash),
		    buf_span(&b));
	}
	buf_free(&b);
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void
write_words(const struct data *d, const struct lexicon *x, struct vocabulary *v,
    const float *w)
{
	struct namer n = { v, USE_WORD };
	struct page_watch watch = { .see = name_line, .arg = &n };
	struct page page = { 0 };
	char **rows = mem_get(v->size * sizeof(*rows));
	size_t i, k = 0;

	for (i = 0; i < d->pages0; i++)
		page_read(&page, x, d->pages[i].text, 0, &watch);
	for (i = 0; i < v->size; i++)
		if (v->text[i] != NULL) {
			struct buf b = { 0 };

			buf_print(&b, "%c %d %s", v->text[i][0],
			    (int)lrintf(w[i] * LOGIT_ONE), v->text[i] + 2);
			buf_byte(&b, '\0');
			rows[k++] = b.p;
		}
	qsort(rows, k, sizeof(*rows), by_text);
	printf("bias %d\n", (int)lrintf(w[v->size] * LOGIT_ONE));
	for (i = 0; i < k; i++)
		puts(rows[i]);
}

static void
write_ends(const struct data *d, const struct lexicon *x, struct vocabulary *v,
    const float *w, const float *sides)
{
	struct namer n = { v, USE_END };
	struct page_watch watch = { .see = name_line, .arg = &n };
	struct page page = { 0 };
	size_t i, k, count = 0;

	memset(v->text, 0, v->size * sizeof(*v->text));
	for (i = 0; i < d->pages0; i++)
		page_read(&page, x, d->pages[i].text, 0, &watch);
	for (i = 0; i < v->size; i++)
		count += v->text[i] != NULL;
	printf("kinds %zu", count);
	for (k = 0; k < KINDS; k++)
		printf(" %d", (int)lrintf(w[v->size * KINDS + k] * LOGIT_ONE));
	puts("");
	for (i = 0; i < v->size; i++) {
		if (v->text[i] == NULL)
			continue;
		printf("k %c", v->text[i][0]);
		for (k = 0; k < KINDS; k++)
			printf(
			    " %d", (int)lrintf(w[i * KINDS + k] * LOGIT_ONE));
		for (k = 0; k < SIDES; k++)
			printf(" %d",
			    (int)lrintf(sides[i * SIDES + k] * LOGIT_ONE));
		printf(" %s\n", v->text[i] + 2);
	}
}

/* The weights of words, and what they say of each row. */
static void
learn_words(struct data *d, struct vocabulary *v, float *score, float *w)
{
	count_words(v, d);
	choose_words(v);
	index_keys(v, d);
	drop_keys(v, d);
	train_words(d, v->size, d->fold, -1, NULL, w);
	prune_words(v, w);
	drop_keys(v, d);
	score_words(d, v->size, score, w);
	train_words(d, v->size, d->fold, -1, NULL, w);
}

/* The weights of the ends of lines, for kinds of page and for sides, and what
 * they say of each page and each row. */
static void
learn_ends(struct data *d, struct vocabulary *v, const float *own,
    int32_t (*kinds)[KINDS], float *kw, struct company *company, float *sw)
{
	int32_t(*spare)[KINDS] = mem_zero(d->n, sizeof(*spare));
	int f;

	train_kinds(d, v, -1, kw, spare);
	train_sides(d, v, d->fold, -1, own, sw, NULL);
	prune_ends(v, kw, sw);
	for (f = 0; f < INNER; f++)
		train_kinds(d, v, f, kw, kinds);
	train_kinds(d, v, -1, kw, spare);
	learn_sides(d, v, own, sw, company);
	free(spare);
}

/* The first forest's logits of each row, from one that has not seen its page.
 * With quick, of one fold alone. */
static void
look_ahead(const struct data *d, bool quick, int32_t *sum)
{
	int32_t *one = mem_get(d->rows * sizeof(*one));
	struct growth spare;
	size_t i;
	int f;

	for (f = 0; f < (quick ? 1 : INNER); f++) {
		memset(one, 0, d->rows * sizeof(*one));
		boost(d, FIRST, f, one, &spare);
		report(d, "first trees, fold left out", one, f);
		for (i = 0; i < d->rows; i++)
			if (d->fold[i] == f)
				sum[i] = one[i];
		free(spare.tree);
	}
	free(one);
}

/* All forests. */
static void
learn_trees(struct data *d, const int32_t *ahead, struct growth *trees)
{
	int32_t *sum = mem_zero(d->rows, sizeof(*sum));

	boost(d, FIRST, -1, sum, &trees[FIRST]);
	second(d, ahead);
	memcpy(sum, ahead, d->rows * sizeof(*sum));
	boost(d, SECOND, -1, sum, &trees[SECOND]);
	memset(sum, 0, d->rows * sizeof(*sum));
	d->weight = d->plain;
	boost(d, ALONE, -1, sum, &trees[ALONE]);
	free(sum);
}

static void
read_lexicon(struct phrasebook *book, const char *name)
{
	FILE *in = fopen(name, "r");
	struct buf b = { 0 };
	size_t got, line;

	if (in == NULL)
		die("%s: cannot read", name);
	while ((got = fread(buf_reserve(&b, 65536), 1, 65536, in)) > 0)
		b.n += got;
	fclose(in);
	if (phrasebook_add(book, buf_span(&b), &line) != NULL)
		die("%s: line %zu", name, line);
}

static void
learn(struct data *d, const struct lexicon *x, bool quick)
{
	static struct vocabulary v;
	struct growth trees[FORESTS];
	float *score = mem_zero(d->rows, sizeof(*score));
	int32_t(*kinds)[KINDS] = mem_zero(d->n, sizeof(*kinds));
	int32_t *ahead = mem_zero(d->rows, sizeof(*ahead));
	float *w = mem_get((PLACES + 1) * sizeof(*w));
	float *kw = mem_get((PLACES + 1) * KINDS * sizeof(*kw));
	float *sw = mem_get(PLACES * SIDES * sizeof(*sw));
	struct company *company = mem_zero(d->rows, sizeof(*company));
	int f;

	learn_words(d, &v, score, w);
	learn_ends(d, &v, score, kinds, kw, company, sw);
	look(d, x, score, kinds, company);
	look_ahead(d, quick, ahead);
	if (quick)
		return;
	learn_trees(d, ahead, trees);
	puts("; Made by scripts/unboil-train.");
	printf("careful %d\n", CAREFUL);
	write_words(d, x, &v, w);
	write_ends(d, x, &v, kw, sw);
	for (f = 0; f < FORESTS; f++)
		write_trees(&trees[f], (enum forest)f);
}

int
main(int argc, char **argv)
{
	static struct data d;
	struct phrasebook book = { 0 };
	struct lexicon x;
	const char *without = "";
	bool quick = false;
	int c;

	program_name = "unboil-train";
	d.without = "";
	while ((c = getopt(argc, argv, "qx:d:")) != -1)
		switch (c) {
		case 'x':
			without = optarg;
			break;
		case 'd':
			d.without = optarg;
			break;
		case 'q':
			quick = true;
			break;
		default:
			return 2;
		}
	for (; optind < argc; optind++)
		read_lexicon(&book, argv[optind]);
	x = phrasebook_close(&book);
	read_pages(&d, without);
	add_copies(&d);
	make_rows(&d);
	look(&d, &x, NULL, NULL, NULL);
	scale_weights(d.weight, d.rows);
	scale_weights(d.plain, d.rows);
	fprintf(stderr, "%zu pages, %zu with copies, %zu rows\n", d.pages0, d.n,
	    d.rows);
	learn(&d, &x, quick);
	return 0;
}
