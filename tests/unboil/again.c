/*
 * again.c - is a line that is known again what it would be if it were read?
 *
 * Reads a page from standard input in both ways, and compares its lines and
 * what the model says of them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pagemodel.h"
#include "temp.h"

/* For die(), which has no files to take away here. */
void
temp_abandon(void)
{
}

static void
read_page(struct page *p, struct pagerows *r, struct span text, bool again)
{
	struct page_watch watch = { pagerows_see, again ? pagerows_again : NULL,
		r };

	pagerows_start(r, &unboil_model, &unboil_lexicon);
	page_read(p, &unboil_lexicon, text, 0, &watch);
	page_rules(p);
	pagerows_judge_alone(r, p);
}

static bool
same_line(const struct line *a, const struct line *b)
{
	return a->text.p == b->text.p && a->text.n == b->text.n &&
	    a->whole.p == b->whole.p && a->whole.n == b->whole.n &&
	    a->from == b->from && a->to == b->to && a->rule == b->rule &&
	    a->id == b->id && a->front == b->front && a->back == b->back &&
	    a->hash == b->hash && a->first == b->first &&
	    a->index == b->index && a->tokens == b->tokens &&
	    a->verdict == b->verdict && a->found == b->found &&
	    a->list == b->list && a->stop == b->stop && a->prose == b->prose &&
	    a->outer == b->outer;
}

static bool
same_row(const struct pagerows *a, const struct pagerows *b, size_t i)
{
	size_t c;

	for (c = 0; c < COL_SECOND; c++)
		if (a->col[c][i] != b->col[c][i])
			return false;
	return a->logit[i] == b->logit[i] && a->words[i] == b->words[i] &&
	    a->runs[i] == b->runs[i] && a->flags[i] == b->flags[i];
}

int
main(void)
{
	struct page p[2] = { { 0 }, { 0 } };
	struct pagerows r[2] = { { 0 }, { 0 } };
	char *text = malloc(1 << 20);
	struct span s = { text, fread(text, 1, 1 << 20, stdin) };
	size_t i, known = 0;

	read_page(&p[0], &r[0], s, false);
	read_page(&p[1], &r[1], s, true);
	for (i = 0; i < p[0].n; i++) {
		if (p[0].n != p[1].n ||
		    !same_line(&p[0].lines[i], &p[1].lines[i]) ||
		    !same_row(&r[0], &r[1], i)) {
			printf("line %zu: %.*s\n", i, (int)p[0].lines[i].text.n,
			    p[0].lines[i].text.p);
			return 1;
		}
		known += p[1].lines[i].same < i;
	}
	for (i = 0; i < 2; i++) {
		page_free(&p[i]);
		pagerows_free(&r[i]);
	}
	free(text);
	printf("%zu known again\n", known);
	return 0;
}
