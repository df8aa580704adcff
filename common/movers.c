/*
 * movers.c - the different phrases of a text that move its score
 */
#include "movers.h"

#include <stdlib.h>

#include "mem.h"

struct movers_met {
	uint64_t key; /* 0: free */
	uint32_t mover;
};

/* Room for one more key. */
static void
widen(struct movers *t)
{
	struct movers_met *old = t->met;
	struct mover *m;
	uint32_t i, size = t->met_mask + 1;

	if (old != NULL && t->nmet * 2 < size)
		return;
	size = old == NULL ? 256 : size * 2;
	t->met_mask = size - 1;
	t->met = mem_zero(size, sizeof *t->met);
	for (m = t->list; m < t->list + t->n; m++) {
		if (m->unit || old == NULL)
			continue;
		for (i = (uint32_t)old[m->slot].key & t->met_mask;
		     t->met[i].key != 0; i = (i + 1) & t->met_mask)
			;
		t->met[i] = old[m->slot];
		m->slot = i;
	}
	free(old);
}

struct mover *
movers_key(struct movers *t, uint64_t key)
{
	uint32_t i;

	widen(t);
	for (i = (uint32_t)key & t->met_mask; t->met[i].key != 0;
	     i = (i + 1) & t->met_mask)
		if (t->met[i].key == key)
			return &t->list[t->met[i].mover];
	t->met[i] = (struct movers_met){ key, (uint32_t)t->n };
	t->nmet++;
	t->list = mem_room(t->list, t->n, &t->size, sizeof *t->list);
	t->list[t->n] = (struct mover){ .slot = i };
	return &t->list[t->n++];
}

/* Nobody foresees which of them are new, so no branch asks. */
size_t
movers_units(struct movers *t, const uint32_t *units, size_t n, uint32_t *fresh)
{
	const size_t before = t->n;
	size_t all = before, i, place;

	t->list = mem_space(t->list, t->n, n + 1, &t->size, sizeof *t->list);
	for (i = 0; i < n; i++) {
		place = t->seen[units[i]];
		fresh[all - before] = (uint32_t)i;
		t->list[all].times = 0;
		all += place == 0;
		place = place == 0 ? all : place;
		t->seen[units[i]] = (uint32_t)place;
		t->list[place - 1].times++;
	}
	for (i = before; i < all; i++)
		t->list[i] = (struct mover){ .times = t->list[i].times,
			.unit = true,
			.slot = units[fresh[i - before]] };
	t->n = all;
	return all - before;
}

void
movers_clear(struct movers *t, size_t units)
{
	const struct mover *m;

	if (t->seen == NULL)
		t->seen = mem_zero(units, sizeof *t->seen);
	for (m = t->list; m < t->list + t->n; m++) {
		if (m->unit)
			t->seen[m->slot] = 0;
		else
			t->met[m->slot].key = 0;
	}
	t->n = 0;
	t->nmet = 0;
}

void
movers_free(struct movers *t)
{
	free(t->list);
	free(t->seen);
	free(t->met);
}
