/*
 * unspam-rows.c - rows of headlines: "A * B * C"
 *
 * A line of items between separators is a row if there are many and nothing
 * says that it is a table, code or sentences.  Beside what is gone fewer are
 * enough: the pages that sell links put their rows below the block.
 */
#include "bytes.h"
#include "unspam.h"

enum {
	HEADLINE = 400, /* bytes; an item of a row is no longer */
	ROW = 5         /* separators that make a row by themselves */
};

/* The separator at text[i] inside a row, with blanks around it; its length,
 * or 0. */
static size_t
separator(struct span text, size_t to, size_t i)
{
	static const char *const marks[] = {
		"*",
		"|",
		"\xC2\xB7",
		"\xC2\xBB",
		"\xE2\x80\xA2",
	};
	size_t j, n = 0;

	if (i == to || unspam_space_before(text, i) == 0)
		return 0;
	for (j = 0; j < COUNT(marks) && n == 0; j++)
		if (ahead(text.p + i, text.p + to, marks[j]))
			n = strlen(marks[j]);
	return n > 0 && (i + n == to || unspam_space(text, i + n) > 0) ? n : 0;
}

/* How many separators part the line into items; 0 if an item is longer than
 * a headline. */
static size_t
separators(const struct state *u, const struct line *l)
{
	size_t i, k, n, count = 0, item = l->from;

	for (k = l->sign; k < l->sign + l->signs; k++) {
		i = u->signs.at[k];
		n = i < item ? 0 : separator(u->text, l->to, i);
		if (n == 0)
			continue;
		if (i - item > HEADLINE)
			return 0;
		count++;
		item = i + n;
	}
	return l->to - item > HEADLINE ? 0 : count;
}

/* True if a row with n separators can be nothing else, whatever stands beside
 * it: many short items, no sentences; no table, data or code. */
static bool
is_row(struct span text, const struct line *l, size_t n)
{
	size_t i, ends = 0, colons = 0, code = 0;

	if (n < ROW || separator(text, l->to, l->from) > 0 ||
	    text.p[l->from] == '|')
		return false;
	for (i = l->from; i + 1 < l->to; i++) {
		ends += one_of(text.p[i], ".!?") && text.p[i + 1] == ' ';
		colons += text.p[i] == ':';
		code += one_of(text.p[i], "{}();=<>+");
	}
	return ends * 4 <= n && colons * 2 <= n && code * 4 <= n &&
	    unspam_words(text, l->from, l->to, 12 * n) < 12 * n;
}

/* True if the line has no words. */
static bool
wordless(const struct state *u, const struct line *l)
{
	return unspam_words(u->text, l->from, l->to, 1) == 0;
}

/* Marks line i if it is a row; beside: a neighbour is gone. */
static void
mark_row(struct state *u, size_t i, bool beside)
{
	size_t n = separators(u, &u->lines[i]);
	struct mark *m;

	if (n < 2 || !(beside || is_row(u->text, &u->lines[i], n)))
		return;
	m = unspam_mark(u, 0, 0, "headline-row");
	m->items = n + 1;
	unspam_mark_lines(u, i, i, m);
}

/* Looks at line i; returns whether the next line is beside what is gone. */
static inline bool
find_row(struct state *u, size_t i, bool beside)
{
	const struct line *l = &u->lines[i];

	if (!l->gone && l->separators >= 2)
		mark_row(u, i, beside);
	return l->gone || (beside && wordless(u, l));
}

/* Two separators are enough beside what is gone, lines without words aside:
 * seen from below first, then from above. */
void
unspam_rows(struct state *u)
{
	bool beside = false;
	size_t i;

	if (u->nrows == 0)
		return;
	for (i = u->nlines; i-- > 0;)
		beside = find_row(u, i, beside);
	beside = false;
	for (i = 0; i < u->nlines; i++)
		beside = find_row(u, i, beside);
}

void
unspam_rules(struct state *u)
{
	const struct line *l;
	size_t i, first = 0;
	bool open = false; /* since `first`, all lines are wordless */

	for (i = 0; i < u->nlines; i++) {
		l = &u->lines[i];
		if (l->gone) {
			if (open && first < i)
				unspam_mark_lines(u, first, i - 1,
				    unspam_mark(u, 0, 0, "block-rule"));
			open = true;
			first = i + 1;
		} else if (open && !wordless(u, l)) {
			open = false;
		}
	}
}
