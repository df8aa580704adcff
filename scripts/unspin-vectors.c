/*
 * unspin-vectors - learn which words go with which, for pairs never seen
 *
 * usage: unspin-vectors <PAIRS >VECTORS
 *
 * PAIRS has rows "first word, second word, how often" (tab).  A word that is
 * in none of them often enough has no vector.  Each of the others gets two, as
 * a first and as a second word, so that their product comes near what is known
 * of the pairs: the logarithm of how much more often the two stand together
 * than by chance, or 0 (positive pointwise mutual information).  What few
 * numbers cannot hold of that is what single pairs have of their own, so pairs
 * that nobody has seen get what words like them have: "mortal danger" is
 * expected, "counterfeit consciousness" is not.
 *
 * The vectors are the first singular ones of the matrix, by subspace
 * iteration, shared out evenly between the two sides.  Each number is written
 * as one character, so that a row can be read at all.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon.h"
#include "mem.h"
#include "temp.h"

enum { ROUNDS = 10, LEAST = 5 /* times a word is in pairs */ };

/* Words are known by their hashes while reading, then by number. */
struct word {
	char *text;
	double first, second; /* how often in either place */
};

struct cell {
	uint32_t a, b;
	double n;
};

struct matrix {
	struct spin_keys keys;
	struct word *words;
	struct cell *cells;
	size_t nwords, swords, ncells, scells;
};

/* mem.c calls it; there is no output file to remove here. */
void
temp_abandon(void)
{
}

static uint32_t
number(struct matrix *m, struct span s)
{
	struct spin_word w;
	size_t at = 0;
	uint32_t *v;

	if (!spin_next(s, &at, &w))
		return 0;
	v = &spin_slot(&m->keys, w.hash)->value;
	if (*v != 0)
		return *v;
	if (m->nwords == m->swords) {
		m->swords = m->swords * 2 + 1024;
		m->words = mem_grow(m->words, m->swords, sizeof *m->words);
	}
	m->words[m->nwords] = (struct word){ .text = mem_zero(s.n + 1, 1) };
	memcpy(m->words[m->nwords].text, s.p, s.n);
	return *v = (uint32_t)++m->nwords;
}

static void
put(struct matrix *m, const struct span f[3])
{
	uint32_t a = number(m, f[0]), b = number(m, f[1]);
	float n;

	if (a == 0 || b == 0 || !spin_number(f[2], &n))
		return;
	if (m->ncells == m->scells) {
		m->scells = m->scells * 2 + 1024;
		m->cells = mem_grow(m->cells, m->scells, sizeof *m->cells);
	}
	m->words[a - 1].first += (double)n;
	m->words[b - 1].second += (double)n;
	m->cells[m->ncells++] = (struct cell){ a - 1, b - 1, (double)n };
}

/* Counts to positive pointwise mutual information.  Second words are smoothed,
 * or rare ones would go with everything they were seen with. */
static void
inform(struct matrix *m)
{
	double sum = 0;
	struct cell *c, *to = m->cells;
	size_t i;

	for (i = 0; i < m->nwords; i++)
		sum += pow(m->words[i].second, 0.75);
	for (c = m->cells; c < m->cells + m->ncells; c++) {
		if (m->words[c->a].first < LEAST ||
		    m->words[c->b].second < LEAST)
			continue;
		c->n = log(c->n * sum /
		    (m->words[c->a].first * pow(m->words[c->b].second, 0.75)));
		if (c->n > 0)
			*to++ = *c;
	}
	m->ncells = (size_t)(to - m->cells);
}

/* to = the matrix times from, or its transpose. */
static void
multiply(const struct matrix *m, bool across, double (*to)[SPIN_AXES],
    double (*from)[SPIN_AXES])
{
	const struct cell *c;
	uint32_t a, b;
	size_t k;

	memset(to, 0, m->nwords * sizeof *to);
	for (c = m->cells; c < m->cells + m->ncells; c++) {
		a = across ? c->b : c->a;
		b = across ? c->a : c->b;
		for (k = 0; k < SPIN_AXES; k++)
			to[a][k] += c->n * from[b][k];
	}
}

/* Makes the columns of unit length and perpendicular, one after the other. */
static void
straighten(const struct matrix *m, double (*x)[SPIN_AXES])
{
	double dot;
	size_t i, j, k;

	for (k = 0; k < SPIN_AXES; k++)
		for (j = 0; j <= k; j++) {
			for (dot = 0, i = 0; i < m->nwords; i++)
				dot += x[i][k] * x[i][j];
			for (i = 0; i < m->nwords; i++)
				if (j < k)
					x[i][k] -= dot * x[i][j];
				else
					x[i][k] /= sqrt(dot);
		}
}

/* Half of each singular value to each side. */
static void
share(const struct matrix *m, double (*x)[SPIN_AXES], double (*y)[SPIN_AXES])
{
	double length;
	size_t i, k;

	for (k = 0; k < SPIN_AXES; k++) {
		for (length = 0, i = 0; i < m->nwords; i++)
			length += y[i][k] * y[i][k];
		length = pow(length, 0.25);
		for (i = 0; i < m->nwords; i++) {
			x[i][k] *= length;
			y[i][k] /= length;
		}
	}
}

static void
print_vector(const double v[SPIN_AXES])
{
	double x;
	size_t k;

	putchar('\t');
	for (k = 0; k < SPIN_AXES; k++) {
		x = round(v[k] * SPIN_AXIS);
		putchar(SPIN_ORIGIN +
		    (int)(x > SPIN_FAR    ? SPIN_FAR :
			    x < -SPIN_FAR ? -SPIN_FAR :
					    x));
	}
}

static void
print(const struct matrix *m, double (*x)[SPIN_AXES], double (*y)[SPIN_AXES])
{
	size_t i;

	for (i = 0; i < m->nwords; i++)
		if (m->words[i].first >= LEAST || m->words[i].second >= LEAST) {
			fputs(m->words[i].text, stdout);
			print_vector(x[i]);
			print_vector(y[i]);
			putchar('\n');
		}
}

static void
factor(const struct matrix *m)
{
	double(*x)[SPIN_AXES] = mem_zero(m->nwords, sizeof *x);
	double(*y)[SPIN_AXES] = mem_zero(m->nwords, sizeof *y);
	uint64_t seed = 1;
	size_t i, k;

	for (i = 0; i < m->nwords; i++)
		for (k = 0; k < SPIN_AXES; k++) {
			seed = seed * 6364136223846793005U +
			    1442695040888963407U;
			y[i][k] = (double)(seed >> 40) / (1 << 24) - 0.5;
		}
	for (i = 0; i < ROUNDS; i++) {
		multiply(m, false, x, y);
		straighten(m, x);
		multiply(m, true, y, x);
		if (i + 1 < ROUNDS)
			straighten(m, y);
	}
	share(m, x, y);
	print(m, x, y);
	free(x);
	free(y);
}

int
main(void)
{
	struct matrix m = { 0 };
	struct span f[3];
	char *line = NULL;
	const char *p;
	size_t size = 0, i;
	ssize_t n;

	program_name = "unspin-vectors";
	while ((n = getline(&line, &size, stdin)) > 0) {
		p = line;
		if (spin_row(&p, line + n, f) && f[2].n > 0)
			put(&m, f);
	}
	inform(&m);
	factor(&m);
	for (i = 0; i < m.nwords; i++)
		free(m.words[i].text);
	free(m.words);
	free(m.cells);
	free(m.keys.slots);
	free(line);
	if (ferror(stdin) || fflush(stdout) != 0)
		die("cannot read or write");
	return 0;
}
