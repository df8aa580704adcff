/*
 * unspam-related.c - what stands under a heading like "You may also like"
 *
 * The headings are known; their lists end where prose begins.  Longer ones than
 * such lists are stay: menus follow them, which are unboil's to find.
 */
#include "bytes.h"
#include "unspam.h"

enum {
	PARAGRAPH = 120, /* bytes; above every list there is one: lists at the
			  * head of a page run into its title */
	UNDER = 15,      /* items that a heading heads; of a longer list nobody
			  * knows the end, and half of it is worse than none */
	ITEM = 25        /* words; an item has less */
};

/* From data/unspam/related.words. */
static const char *const headings[] = {
#define PHRASE(text, kind) text,
#include "related-words.h"
#undef PHRASE
};

void
unspam_related_words(struct lexicon *x)
{
	stems_index(&x->headings, headings, NULL, COUNT(headings));
}

static bool
is_heading(const struct state *u, const struct line *l)
{
	struct span s = unspam_trim(unspam_line(u, l));
	size_t n = stems_at(&u->lexicon->headings, s.p, s.p + s.n);

	while (n > 0 && n < s.n && one_of(s.p[s.n - 1], ":. "))
		s.n--;
	return n > 0 && n == s.n;
}

/* Describes the lines under line i, as far as its list may go and two more, to
 * the next heading. */
static void
describe_under(struct state *u, size_t i)
{
	lists_clear(&u->lists);
	while (++i < u->nlines && u->lists.n < UNDER + 2 &&
	    !is_heading(u, &u->lines[i]))
		unspam_describe(u, i);
}

/*
 * Marks the list under the heading, line i: what is too short for prose, if it
 * ends within the limit.  The last such line before prose may be its own
 * heading and stays.  Returns the last line marked, or i.
 */
static size_t
mark_under(struct state *u, size_t i)
{
	const struct lists *t = &u->lists;
	size_t n = 0, last;
	struct mark *m;

	describe_under(u, i);
	while (n < t->n && n < UNDER && !t->lines[n].prose &&
	    t->lines[n].words < ITEM)
		n++;
	if (n == UNDER)
		return i;
	if (n > 0 && n < t->n)
		n--;
	if (n < 2)
		return i;
	last = t->lines[n - 1].line;
	m = unspam_mark(u, 0, 0, "related-list");
	m->items = n;
	unspam_mark_lines(u, i, last, m);
	return last;
}

bool
unspam_related(struct state *u)
{
	size_t i, before = u->nmarks;
	bool below = false; /* a paragraph */
	const struct line *l;

	for (i = 0; i < u->nlines; i++) {
		l = &u->lines[i];
		if (below && !l->gone && is_heading(u, l))
			i = mark_under(u, i);
		below |= l->to - l->from >= PARAGRAPH;
	}
	return u->nmarks > before;
}
