/*
 * unspam-lists.c - menus and lists of headlines, whose links are not shown
 *
 * They are found as blocks of links are (stretch.h), over lines that are not
 * blank: each adds or takes what lists.h says of it, and prose ends every list.
 * They stand at the head or the foot of a page: what stands amid its prose is
 * the author's, a table or his own list, and looks no different.  Even so they
 * are boilerplate more than spam: only who asks for it gets them cut.
 */
#include "unspam.h"

enum {
	BIAS = 100,     /* scores below it speak against a list */
	UNIT = 64,      /* of log-odds, in the weights */
	CAP = 3 * UNIT, /* what one line can add */
	LEAST = 1440,   /* makes a list: eight such lines or more */
	LONG = 2000,    /* words */
	DENSE = 16,     /* what a line of a list adds, on the mean */
	ROUNDS = 8,
	PROSE = 10 /* percent of words; with less prose a page is a list
			 * itself, of wares, names, numbers */
};

void
unspam_describe(struct state *u, size_t i)
{
	const struct line *l = &u->lines[i];
	struct span s;
	size_t from;

	if (l->gone || l->from == l->to)
		return;
	s = unspam_trim(unspam_line(u, l));
	if (s.n == 0)
		return;
	from = (size_t)(s.p - u->text.p);
	lists_add(&u->lists, u->text, from, from + s.n, l->bar)->line = i;
}

static void
describe_lines(struct state *u)
{
	size_t i;

	lists_clear(&u->lists);
	for (i = 0; i < u->nlines; i++)
		unspam_describe(u, i);
}

/* Takes the lines that are gone out of lists. */
static void
forget_gone(struct state *u)
{
	struct lists *t = &u->lists;
	size_t i;

	for (i = 0; i < t->n; i++)
		if (u->lines[t->lines[i].line].gone)
			t->lines[i].line = LIST_GONE;
	lists_remove(t);
}

/* What a line adds to a list; prose ends every list. */
static int64_t
weight(const struct list_line *l)
{
	const int64_t x = (int64_t)l->score - BIAS;

	if (l->score == LIST_NONE)
		return -((int64_t)1 << 40);
	return x > CAP ? CAP : x;
}

/* True if the list is so long that it is what the page is for, or too sparse
 * for one. */
static bool
is_subject(const struct lists *t, const struct stretch *s)
{
	int64_t lines = (int64_t)(s->last - s->first + 1);
	size_t i, n = 0;

	for (i = s->first; i <= s->last; i++)
		n += t->lines[i].words;
	return s->with - s->before < DENSE * lines ||
	    (n > LONG && n > 2 * t->prose);
}

static void
mark_list(struct state *u, const struct stretch *s)
{
	size_t a = u->lists.lines[s->first].line;
	size_t b = u->lists.lines[s->last].line;
	struct mark *m = unspam_mark(u, 0, 0, "link-list");

	m->lines = b - a + 1;
	m->odds = (s->with - s->before) / UNIT;
	unspam_mark_lines(u, a, b, m);
}

/* Marks stretches of lines that look like lists; true if there were any. */
static bool
find_lists(struct state *u)
{
	const struct lists *t = &u->lists;
	struct stretches *found = &u->stretches;
	const struct stretch *s;
	size_t i, before = u->nmarks;
	int64_t x;

	if (t->prose * 100 < t->words * PROSE)
		return false;
	found->n = 0;
	found->sum = 0;
	for (i = 0; i < t->n; i++) {
		x = weight(&t->lines[i]);
		if (x > 0)
			stretches_add(found, i, x);
		else
			stretches_take(found, -x);
	}
	for (s = found->p; s < found->p + found->n; s++)
		if (s->with - s->before >= LEAST && !is_subject(t, s))
			mark_list(u, s);
	return u->nmarks > before;
}

/* What is left after a cut has other neighbours, so it is looked at again,
 * until nothing is found: a second run would find nothing either. */
bool
unspam_lists(struct state *u)
{
	size_t rounds, before = u->nmarks;

	describe_lines(u);
	for (rounds = 0; rounds < ROUNDS; rounds++) {
		if (u->lists.n * CAP < LEAST)
			break;
		lists_score(&u->lists);
		if (!find_lists(u))
			break;
		forget_gone(u);
	}
	return u->nmarks > before;
}
