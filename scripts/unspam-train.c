/*
 * unspam-train - weights for common/lists.c, from pages whose text is known
 *
 * Reads pages as scripts/unspam-train feeds them: a line "BYTES MARKS", MARKS
 * being one 0 (no text of the author), 1 (text) or - (do not use) for each
 * line; then the page.  Fits a logistic regression, each value of a feature
 * an input of its own, by AdaGrad in a fixed pseudo-random order, and prints
 * data/unspam/lists.inc.  A line of text weighs as its words do, since a
 * word of an author's lost is what must not happen.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "lists.h"
#include "mem.h"
#include "signs.h"

enum { EPOCHS = 8, INPUTS = (LIST_FEATURES + 1) * LIST_VALUES, SCALE = 64 };

static const char *const names[] = { "words", "end", "start", "digits",
	"separator", "words before", "words after", "end before", "end after",
	"mean of words around", "lines with digits around", "lines since prose",
	"lines to prose", "repeated", "run of short lines", "prose above",
	"share of prose", "bias" };

struct row {
	uint8_t value[LIST_FEATURES];
	bool list;
	float weight;
};

struct rows {
	struct row *p;
	size_t n, size;
};

static bool
has_bar(struct span text, const char *p, const char *end)
{
	for (; p < end; p++)
		if (signs_bar(text, (size_t)(p - text.p)))
			return true;
	return false;
}

static void
add_page(struct rows *r, struct lists *t, struct span text, const char *marks,
    double heavy)
{
	const char *p = text.p, *end = p + text.n, *q, *a, *b;
	size_t i;
	struct row *w;
	char *used = mem_grow(NULL, text.n + 2, 1);

	lists_clear(t);
	for (; p <= end && *marks != '\0'; p = q + 1, marks++) {
		q = memchr(p, '\n', (size_t)(end - p));
		if (q == NULL)
			q = end;
		for (a = p; a < q && strchr(" \t\r", *a) != NULL; a++)
			;
		for (b = q; b > a && strchr(" \t\r", b[-1]) != NULL; b--)
			;
		if (a == b)
			continue;
		used[t->n] = *marks;
		lists_add(t, text, (size_t)(a - text.p), (size_t)(b - text.p),
		    has_bar(text, a, b));
	}
	lists_score(t);
	for (i = 0; i < t->n; i++) {
		if (used[i] == '-' || t->lines[i].score == LIST_NONE)
			continue;
		if (r->n == r->size) {
			r->size = r->size == 0 ? 1 << 16 : r->size * 2;
			r->p = mem_grow(r->p, r->size, sizeof(*r->p));
		}
		w = &r->p[r->n++];
		lists_values(t, i, w->value);
		w->list = used[i] == '0';
		w->weight = w->list ?
		    1 :
		    (float)(heavy * (1 + t->lines[i].words) / 8);
	}
	free(used);
}

static void
fit(const struct rows *r, double *w)
{
	double g[INPUTS] = { 0 }, z, d;
	uint64_t seed = 1;
	size_t i, n, k, in;
	const struct row *x;

	for (n = 0; n < r->n * EPOCHS; n++) {
		seed = seed * 6364136223846793005U + 1442695040888963407U;
		x = &r->p[(seed >> 33) % r->n];
		z = w[LIST_FEATURES * LIST_VALUES];
		for (k = 0; k < LIST_FEATURES; k++)
			z += w[k * LIST_VALUES + x->value[k]];
		d = ((x->list ? 1 : 0) - 1 / (1 + exp(-z))) * (double)x->weight;
		for (k = 0; k <= LIST_FEATURES; k++) {
			i = k < LIST_FEATURES ? x->value[k] : 0;
			in = k * LIST_VALUES + i;
			g[in] += d * d;
			w[in] += 0.1 * d / sqrt(0.01 + g[in]);
		}
	}
}

int
main(int argc, char **argv)
{
	static double w[INPUTS];
	double heavy = argc > 1 ? atof(argv[1]) : 30;
	struct lists t = { 0 };
	struct rows r = { 0 };
	char *line = NULL, *marks, *text;
	size_t size = 0, n, i, k;

	while (getline(&line, &size, stdin) > 0) {
		n = strtoull(line, &marks, 10);
		text = mem_grow(NULL, n + 1, 1);
		if (fread(text, 1, n, stdin) != n)
			return 1;
		marks[strcspn(marks, "\n")] = '\0';
		add_page(&r, &t, (struct span){ text, n }, marks + 1, heavy);
		free(text);
	}
	fit(&r, w);
	printf("/* Weights of common/lists.c, %d to one unit of log-odds; "
	       "made by\n"
	       " * scripts/unspam-train from %zu lines. */\n",
	    SCALE, r.n);
	for (k = 0; k <= LIST_FEATURES; k++) {
		printf("/* %s */\n{", names[k]);
		for (i = 0; i < LIST_VALUES; i++)
			printf(" %ld,", lround(w[k * LIST_VALUES + i] * SCALE));
		printf(" },\n");
	}
	free(line);
	free(r.p);
	lists_free(&t);
	return 0;
}
