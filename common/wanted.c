/*
 * wanted.c - a user's list of phrases, with conditions as in search engines
 */
#include "wanted.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "mem.h"

/* The value of a key of either kind. */
#define PREFIX SPIN_PREFIX    /* longer phrases begin so */
#define NUMBER (~SPIN_PREFIX) /* of a phrase or word, from 1 */

enum {
	WANTED_WORDS = 16, /* of the longest phrase; published ones have 12 */
	APART_MAX = 1000,  /* other words between */
};

/* ---- reading ---- */

static void *
room(void *p, uint32_t n, size_t size)
{
	/* powers of two: where one is full, the next begins */
	if ((n & (n - 1)) != 0)
		return p;
	return mem_grow(p, n == 0 ? 1 : (size_t)n * 2, size);
}

/* A place in a line that is read. */
struct cursor {
	const char *p, *end;
};

static void
skip_blanks(struct cursor *c)
{
	while (c->p < c->end && *c->p == ' ')
		c->p++;
}

/* Takes an operator, in capitals or not, or a parenthesis.  It stands after a
 * phrase that is known to have ended. */
static bool
take(struct cursor *c, const char *what)
{
	size_t n = strlen(what);

	skip_blanks(c);
	if ((size_t)(c->end - c->p) < n || strncasecmp(c->p, what, n) != 0)
		return false;
	if (n > 1 && c->p + n < c->end && c->p[n] != ' ' && c->p[n] != '"' &&
	    c->p[n] != '(')
		return false;
	c->p += n;
	return true;
}

/* The length of a quotation mark at p, or 0. */
static size_t
quote(const char *p, const char *end)
{
	if (p < end && *p == '"')
		return 1;
	if (end - p >= 3 &&
	    (memcmp(p, "\xe2\x80\x9c", 3) == 0 ||
		memcmp(p, "\xe2\x80\x9d", 3) == 0))
		return 3;
	return 0;
}

/* The number after ~, at most APART_MAX; 0: none. */
static uint32_t
distance(struct cursor *c)
{
	uint32_t n = 0;

	if (c->p == c->end || *c->p != '~')
		return 0;
	for (c->p++; c->p < c->end && *c->p >= '0' && *c->p <= '9'; c->p++)
		if (n < APART_MAX)
			n = n * 10 + (uint32_t)(*c->p - '0');
	return n > APART_MAX ? APART_MAX : n;
}

/* Words up to the closing quotation mark or, without one, the next operator;
 * brackets that the words open are theirs. */
static bool
phrase_text(struct cursor *c, struct span *s)
{
	size_t n, open = 0;
	bool quoted;

	skip_blanks(c);
	n = quote(c->p, c->end);
	quoted = n > 0;
	s->p = c->p += n;
	for (; c->p < c->end; c->p++) {
		if (quoted ? quote(c->p, c->end) > 0 :
			     (*c->p == ')' && open == 0) || *c->p == '~')
			break;
		open += *c->p == '(';
		open -= *c->p == ')' && open > 0;
		if (!quoted && *c->p == ' ' && c->end - c->p > 4 &&
		    (memcmp(c->p, " AND ", 5) == 0 ||
			memcmp(c->p, " NOT ", 5) == 0 ||
			memcmp(c->p, " OR ", 4) == 0))
			break;
	}
	s->n = (size_t)(c->p - s->p);
	if (quoted && c->p == c->end)
		return false;
	c->p += quote(c->p, c->end);
	return true;
}

/* The number of the phrase of words side by side, made if need be; 0: it has
 * too many words, or none. */
static uint32_t
exact_phrase(struct wanted *w, struct span s)
{
	struct spin_word word;
	uint32_t *value = NULL;
	uint64_t key = 0;
	size_t at = 0, n = 0;

	for (; spin_next(s, &at, &word); n++) {
		if (n == WANTED_WORDS)
			return 0;
		if (value != NULL)
			*value |= PREFIX;
		key = spin_join(key, &word);
		value = &spin_slot(&w->exact, key)->value;
	}
	if (value == NULL)
		return 0;
	if ((*value & NUMBER) == 0) {
		w->phrases = room(w->phrases, w->nphrases, sizeof *w->phrases);
		w->phrases[w->nphrases] = (struct wanted_phrase){ 0 };
		*value |= ++w->nphrases;
	}
	return *value & NUMBER;
}

/* The same of words that need not be so. */
static uint32_t
apart_phrase(struct wanted *w, struct span s, uint32_t others)
{
	struct wanted_phrase *p;
	struct spin_word word;
	uint32_t *value;
	size_t at = 0;

	w->phrases = room(w->phrases, w->nphrases, sizeof *w->phrases);
	p = &w->phrases[w->nphrases++];
	*p = (struct wanted_phrase){ .words = w->nwords };
	for (; spin_next(s, &at, &word); p->nwords++) {
		if (p->nwords == WANTED_WORDS)
			return 0;
		value = &spin_slot(&w->apart, word.hash)->value;
		w->words = room(w->words, w->nwords, sizeof *w->words);
		w->words[w->nwords] = (struct wanted_word){
			w->nphrases - 1,
			w->nwords,
			*value,
		};
		*value = ++w->nwords;
	}
	p->span = p->nwords + others;
	return p->nwords == 0 ? 0 : w->nphrases;
}

/* Takes a phrase; returns its number from 1, or 0. */
static uint32_t
take_phrase(struct wanted *w, struct cursor *c)
{
	struct span s;
	uint32_t others;

	if (!phrase_text(c, &s) || memchr(s.p, '*', s.n) != NULL)
		return 0;
	others = distance(c);
	return others > 0 ? apart_phrase(w, s, others) : exact_phrase(w, s);
}

static bool
take_test(struct wanted *w, struct cursor *c, bool none)
{
	struct wanted_test *t;
	uint32_t phrase;
	bool several = take(c, "(");

	w->tests = room(w->tests, w->ntests, sizeof *w->tests);
	t = &w->tests[w->ntests++];
	*t = (struct wanted_test){ w->ntested, 0, none };
	do {
		if ((phrase = take_phrase(w, c)) == 0)
			return false;
		w->tested = room(w->tested, w->ntested, sizeof *w->tested);
		w->tested[w->ntested++] = phrase - 1;
		t->nphrases++;
	} while (several && take(c, "OR"));
	return !several || take(c, ")");
}

static const char *
take_row(struct wanted *w, struct wanted_row *r, struct span query)
{
	struct cursor c = { query.p, query.p + query.n };
	bool and, none;

	if ((r->phrase = take_phrase(w, &c)) == 0)
		return "not a phrase of 1 to 16 words without *";
	r->phrase--;
	for (r->tests = w->ntests;; r->ntests++) {
		and = take(&c, "AND");
		none = take(&c, "NOT");
		if (!and&&!none)
			break;
		if (!take_test(w, &c, none))
			return "not a phrase after AND or NOT";
	}
	skip_blanks(&c);
	return c.p < c.end ? "neither AND nor NOT after a phrase" : NULL;
}

static const char *
read_row(struct wanted *w, const struct span f[3])
{
	struct wanted_row r = { 0 };
	struct wanted_phrase *p;
	const char *wrong;
	float weight = 5; /* the user's list is to be believed */
	size_t d;

	if (f[2].n > 0 &&
	    (!spin_number(f[2], &weight) || !(weight > -100 && weight < 100)))
		return "not a weight from -100 to 100";
	if ((wrong = take_row(w, &r, f[0])) != NULL)
		return wrong;
	for (d = 0; d < SPIN_DIALECTS; d++)
		r.weight[d] = (short)(weight * 100);
	if (w->pool.n == 0)
		buf_byte(&w->pool, '\0');
	r.original = f[1].n == 0 ? 0 : (uint32_t)w->pool.n;
	buf_put(&w->pool, f[1]);
	buf_byte(&w->pool, '\0');
	p = &w->phrases[r.phrase];
	r.next = p->row;
	w->rows = room(w->rows, w->nrows, sizeof *w->rows);
	w->rows[w->nrows++] = r;
	p->row = w->nrows;
	return NULL;
}

const char *
wanted_read(struct wanted *w, struct span text, uint64_t *line)
{
	const char *p = text.p, *wrong;
	struct span f[3];

	/* so that look-ups find a table */
	spin_widen(&w->exact);
	spin_widen(&w->apart);
	for (*line = 1; spin_row(&p, text.p + text.n, f); ++*line)
		if (f[0].n > 0 && (wrong = read_row(w, f)) != NULL)
			return wrong;
	return NULL;
}

void
wanted_free(struct wanted *w)
{
	free(w->exact.slots);
	free(w->apart.slots);
	free(w->rows);
	free(w->tests);
	free(w->tested);
	free(w->phrases);
	free(w->words);
	buf_free(&w->pool);
}

/* ---- finding ---- */

/* Notes that a phrase stands there, for each row that looks for it. */
static void
note(const struct wanted *w, struct wanted_state *st, uint32_t phrase,
    size_t start, size_t end)
{
	uint32_t row;

	st->present[phrase] = true;
	for (row = w->phrases[phrase].row; row > 0;
	     row = w->rows[row - 1].next) {
		st->hits = mem_room(
		    st->hits, st->nhits, &st->shits, sizeof *st->hits);
		st->hits[st->nhits++] = (struct wanted_hit){
			start,
			end,
			&w->rows[row - 1],
		};
	}
}

/* Phrases that begin with word, the first of those up to a break. */
static void
find_exact(const struct wanted *w, struct wanted_state *st,
    const struct spin_word *word)
{
	uint64_t key = 0;
	uint32_t value;
	size_t k;

	for (k = 0; k < WANTED_WORDS && (k == 0 || !word[k].begins); k++) {
		key = spin_join(key, &word[k]);
		value = spin_known(&w->exact, key);
		if ((value & NUMBER) != 0)
			note(w, st, (value & NUMBER) - 1, word->start,
			    word[k].end);
		if ((value & PREFIX) == 0)
			break;
	}
}

/* Notes the phrase if all its words stand near enough, this one the last. */
static void
complete(const struct wanted *w, struct wanted_state *st, uint32_t phrase)
{
	const struct wanted_phrase *p = &w->phrases[phrase];
	struct wanted_place *at = &st->places[p->words];
	size_t first = SIZE_MAX, last = 0, start = SIZE_MAX, end = 0;
	uint32_t i;

	for (i = 0; i < p->nwords; i++) {
		if (at[i].word == 0)
			return;
		first = at[i].word < first ? at[i].word : first;
		last = at[i].word > last ? at[i].word : last;
		start = at[i].start < start ? at[i].start : start;
		end = at[i].end > end ? at[i].end : end;
	}
	if (last - first >= p->span)
		return;
	note(w, st, phrase, start, end);
	/* each place counts once */
	memset(at, 0, p->nwords * sizeof *at);
}

/* no: of the word, from 1. */
static void
find_apart(const struct wanted *w, struct wanted_state *st,
    const struct spin_word *word, size_t no)
{
	uint32_t i;

	for (i = spin_known(&w->apart, word->hash); i > 0;
	     i = w->words[i - 1].next) {
		st->places[w->words[i - 1].place] = (struct wanted_place){
			no,
			word->start,
			word->end,
		};
		complete(w, st, w->words[i - 1].phrase);
	}
}

static bool
holds(const struct wanted *w, const struct wanted_state *st,
    const struct wanted_row *r)
{
	const struct wanted_test *t;
	uint32_t i, j;
	bool any;

	for (i = 0; i < r->ntests; i++) {
		t = &w->tests[r->tests + i];
		any = false;
		for (j = 0; j < t->nphrases; j++)
			any |= st->present[w->tested[t->phrases + j]];
		if (any == t->none)
			return false;
	}
	return true;
}

static int
by_place(const void *a, const void *b)
{
	const struct wanted_hit *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->end != y->end)
		return x->end > y->end ? -1 : 1;
	return x->row < y->row ? -1 : x->row > y->row;
}

/* Keeps the hits whose conditions hold, of several in one place the longest. */
static void
sift(const struct wanted *w, struct wanted_state *st)
{
	size_t i, n = 0, done = 0;

	if (st->nhits > 1)
		qsort(st->hits, st->nhits, sizeof *st->hits, by_place);
	for (i = 0; i < st->nhits; i++) {
		if ((n > 0 && st->hits[i].start < done) ||
		    !holds(w, st, st->hits[i].row))
			continue;
		done = st->hits[i].end;
		st->hits[n++] = st->hits[i];
	}
	st->nhits = n;
}

void
wanted_find(const struct wanted *w, struct wanted_state *st, struct span text)
{
	struct spin_word run[256];
	size_t at = 0, n, i, no = 0;

	if (st->present == NULL) {
		st->present = mem_zero(w->nphrases + 1, sizeof *st->present);
		st->places = mem_zero(w->nwords + 1, sizeof *st->places);
	}
	memset(st->present, 0, w->nphrases * sizeof *st->present);
	memset(st->places, 0, w->nwords * sizeof *st->places);
	st->nhits = 0;
	while ((n = spin_words(text, &at, run, 256)) > 0) {
		for (i = 0; i < n; i++) {
			find_exact(w, st, &run[i]);
			find_apart(w, st, &run[i], ++no);
		}
	}
	sift(w, st);
}

void
wanted_done(struct wanted_state *st)
{
	free(st->hits);
	free(st->present);
	free(st->places);
}
