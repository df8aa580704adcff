/*
 * movers.h - the different phrases of a text that move its score
 *
 * A phrase is a unit of the builtin table, known by its number, or something
 * else, known by a key.
 */
#ifndef MOVERS_H
#define MOVERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mover {
	size_t start, end;    /* of its first place */
	const short *weight;  /* by dialect, hundredths of nats */
	const char *original; /* of one that is no unit; or NULL */
	unsigned times, mentions;
	bool mentioned; /* and not used: it adds nothing */
	bool unit;
	uint32_t slot; /* where movers.seen or movers.met has it */
};

/* All zeros at first; the memory is kept from one text to the next. */
struct movers {
	struct mover *list; /* in the order of their first places */
	size_t n, size;
	uint32_t *seen;         /* by unit: its place in the list, from 1 */
	struct movers_met *met; /* by key */
	uint32_t met_mask, nmet;
};

/* Makes room for so many units; forgets what there was. */
void movers_clear(struct movers *, size_t units);
void movers_free(struct movers *);

/* The mover of that key, which is not 0; a new one if need be. */
struct mover *movers_key(struct movers *, uint64_t key);

/* The same of units, each of which stands in the text once more.  Those that do
 * the first time have new movers, the last of the list: fresh says which of the
 * units they are of; returns their number. */
size_t
movers_units(struct movers *, const uint32_t *units, size_t n, uint32_t *fresh);

/* What is known of a new mover. */
static inline void
mover_set(struct mover *m, const short *weight, size_t start, size_t end,
    const char *original)
{
	m->start = start;
	m->end = end;
	m->weight = weight;
	m->original = original;
}

/* It stands in the text once more; what it is counts the first time. */
static inline void
mover_add(struct mover *m, const short *weight, size_t start, size_t end,
    const char *original)
{
	if (m->times++ == 0)
		mover_set(m, weight, start, end, original);
}

#endif
