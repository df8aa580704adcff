/*
 * unspin-repair.c - originals put back
 */
#include <string.h>

#include "unspin.h"

/* What a repair takes; docs/unspin.md says how often it is then wrong. */
static const float repair_least = 2;

/* True if the original of a finding is sure enough to be put back: the table
 * has no other, and it does not stand in the text as well, for a spinner takes
 * a word wherever it stands.  What a broken term meant is a guess, and behind
 * an article that no longer fits stood another word. */
static bool
sure(const struct spun *sp, const struct spun_hit *h)
{
	if (h->hidden || h->weight < repair_least || h->several ||
	    strcmp(h->rule, "broken-term") == 0 ||
	    strcmp(h->rule, "grammar-scar") == 0)
		return false;
	return h->entry == NULL || !spun_has(sp, h->original);
}

void
repair(struct stage *s, struct state *st, const struct part *p)
{
	const struct spun *sp = &st->spun;
	const struct spun_hit *h;
	size_t done = 0;

	for (h = sp->hits; h < sp->hits + sp->nhits; h++) {
		if (h->start < done || !sure(sp, h))
			continue;
		st->line.n = 0;
		put_original(&st->line, h, p->text);
		if (st->line.n == 0)
			continue;
		replace(s, p->from + h->start, p->from + h->end,
		    buf_span(&st->line), h->rule);
		done = h->end;
	}
}
