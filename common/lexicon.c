/*
 * lexicon.c - tables of what spinners do to words: what reads them
 *
 * The tables themselves are made by scripts/spinmaker.c.
 */
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"

const char *const spin_dialects[SPIN_DIALECTS] = { "news", "science",
	"articles", "paraphrase" };

/* ---- keys ---- */

/* Where a key is, or would be. */
static struct spin_key *
place(const struct spin_keys *k, uint64_t key)
{
	uint32_t i = (uint32_t)key & k->mask;

	while (k->slots[i].key != 0 && k->slots[i].key != key)
		i = (i + 1) & k->mask;
	return &k->slots[i];
}

/* At most half full: a miss costs 1.5 probes. */
void
spin_widen(struct spin_keys *k)
{
	struct spin_key *old = k->slots;
	uint32_t size = k->mask + 1, i;

	if (old != NULL && k->used < size / 2)
		return;
	if (old == NULL)
		size = 32;
	k->mask = size * 2 - 1;
	k->slots = mem_zero((size_t)size * 2, sizeof *k->slots);
	for (i = 0; old != NULL && i < size; i++)
		if (old[i].key != 0)
			*place(k, old[i].key) = old[i];
	free(old);
}

struct spin_key *
spin_slot(struct spin_keys *k, uint64_t key)
{
	struct spin_key *s;

	spin_widen(k);
	s = place(k, key);
	k->used += s->key == 0;
	s->key = key;
	return s;
}

uint32_t
spin_known(const struct spin_keys *k, uint64_t key)
{
	return place(k, key)->value;
}

/* ---- rows ---- */

bool
spin_number(struct span s, float *f)
{
	char text[32], *end;

	if (s.n == 0 || s.n >= sizeof text)
		return false;
	memcpy(text, s.p, s.n);
	text[s.n] = '\0';
	*f = strtof(text, &end);
	return *end == '\0';
}

bool
spin_row(const char **at, const char *end, struct span f[3])
{
	const char *p = *at, *stop, *tab;
	size_t i;

	if (p >= end)
		return false;
	if ((stop = memchr(p, '\n', (size_t)(end - p))) == NULL)
		stop = end;
	*at = stop < end ? stop + 1 : end;
	if (stop > p && stop[-1] == '\r')
		stop--;
	memset(f, 0, 3 * sizeof *f);
	if (p < stop && *p == '#')
		return true;
	for (i = 0; i < 3 && p <= stop; i++, p = tab + 1) {
		tab = p < stop ? memchr(p, '\t', (size_t)(stop - p)) : NULL;
		if (tab == NULL)
			tab = stop;
		f[i] = (struct span){ p, (size_t)(tab - p) };
	}
	return true;
}
