/* unspam-marks.c - what is to be cut, and what that leaves */
#include <stdlib.h>

#include "mem.h"
#include "unspam.h"

struct mark *
unspam_mark(struct state *u, size_t from, size_t to, const char *rule)
{
	u->marks = mem_room(
	    u->marks, u->nmarks, &u->maxmarks, sizeof(*u->marks));
	u->marks[u->nmarks] = (struct mark){
		.from = from, .to = to, .rule = rule
	};
	return &u->marks[u->nmarks++];
}

void
unspam_mark_lines(struct state *u, size_t a, size_t b, struct mark *m)
{
	m->from = u->lines[a].from;
	m->to = u->lines[b].to + (u->lines[b].to < u->text.n);
	for (; a <= b; a++)
		u->lines[a].gone = true;
}

static int
by_place(const void *a, const void *b)
{
	const struct mark *m = a, *n = b;

	if (m->from != n->from)
		return m->from < n->from ? -1 : 1;
	return m->to > n->to ? -1 : m->to < n->to;
}

void
unspam_settle(struct state *u)
{
	struct mark m;
	size_t i, n = 0, end = 0;
	bool blank; /* to be put in; what else is empty was cut already */

	if (u->nmarks > 0)
		qsort(u->marks, u->nmarks, sizeof(*u->marks), by_place);
	for (i = 0; i < u->nmarks; i++) {
		m = u->marks[i];
		blank = m.from == m.to;
		if (n > 0 && m.from < end)
			m.from = end;
		if (m.to < m.from || (m.to == m.from && !blank) ||
		    (n > 0 && m.to == end))
			continue;
		end = m.to;
		u->marks[n++] = m;
	}
	u->nmarks = n;
}

size_t
unspam_left(const struct state *u, size_t most)
{
	size_t i, from = 0, n = 0;

	for (i = 0; i < u->nmarks && n < most; i++) {
		n += unspam_words(u->text, from, u->marks[i].from, most);
		from = u->marks[i].to;
	}
	return n < most ? n + unspam_words(u->text, from, u->text.n, most) : n;
}
