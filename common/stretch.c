/* stretch.c - the stretches of greatest sum in a row of numbers */
#include <stdlib.h>

#include "mem.h"
#include "stretch.h"

/*
 * Each candidate knows the nearest earlier one with less before it (less is 1
 * more than its index, or 0).  When that and the new one can be joined to the
 * gain of both, the two and all between become one, which is tried again.
 */
void
stretches_add(struct stretches *t, size_t i, int64_t value)
{
	struct stretch s = { i, i, t->sum, t->sum + value, 0 };
	const struct stretch *p;

	for (;;) {
		for (s.less = t->n; s.less > 0; s.less = p->less) {
			p = &t->p[s.less - 1];
			if (p->before < s.before)
				break;
		}
		if (s.less == 0 || p->with >= s.with)
			break;
		s.first = p->first;
		s.before = p->before;
		t->n = s.less - 1;
	}
	t->p = mem_room(t->p, t->n, &t->size, sizeof(*t->p));
	t->p[t->n++] = s;
	t->sum += value;
}

void
stretches_free(struct stretches *s)
{
	free(s->p);
	*s = (struct stretches){ 0 };
}
