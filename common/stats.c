/*
 * stats.c - what --stats says
 *
 * Everything is a sum, so that the objects of several runs can be added member
 * by member.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "json.h"
#include "mem.h"
#include "stats.h"
#include "version.h"

static void
number(struct buf *b, const char *name, uint64_t n)
{
	if (b->p[b->n - 1] != '{')
		buf_byte(b, ',');
	buf_print(b, "\"%s\":%" PRIu64, name, n);
}

/* printf's %f reads the locale's point. */
static void
seconds(struct buf *b, double s)
{
	const uint64_t micro = (uint64_t)(s * 1e6);

	buf_print(b, ",\"seconds\":%" PRIu64 ".%06" PRIu64, micro / 1000000,
	    micro % 1000000);
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(
	    ((const struct tally *)a)->name, ((const struct tally *)b)->name);
}

/* Adds t's rows to the n that are there. */
static struct tally *
add(struct tally *rows, size_t *n, const struct tallies *t)
{
	rows = mem_grow(rows, *n + t->n + 1, sizeof(*rows));
	if (t->n > 0)
		memcpy(rows + *n, t->rows, t->n * sizeof(*rows));
	*n += t->n;
	return rows;
}

/* Puts the rows in the order of their names, which no thread count changes,
 * and makes one of those that share a name: of members of one name a reader of
 * JSON takes the last. */
static void
settle(struct tally *rows, size_t *n)
{
	struct tally *last = rows;

	if (*n == 0)
		return;
	qsort(rows, *n, sizeof(*rows), by_name);
	for (size_t i = 1; i < *n; i++) {
		if (strcmp(rows[i].name, last->name) != 0) {
			*++last = rows[i];
			continue;
		}
		last->count += rows[i].count;
		last->cut += rows[i].cut;
		last->added += rows[i].added;
	}
	*n = (size_t)(last - rows) + 1;
}

static void
rules(struct buf *b, const struct stage *const *stages, size_t stages_n)
{
	struct tally *rows = NULL;
	size_t n = 0;

	for (size_t i = 0; i < stages_n; i++)
		rows = add(rows, &n, &stages[i]->rules);
	settle(rows, &n);
	buf_str(b, ",\"rules\":{");
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_byte(b, ',');
		json_quote(b, span_of(rows[i].name));
		buf_str(b, ":{");
		number(b, "count", rows[i].count);
		number(b, "cut", rows[i].cut);
		number(b, "added", rows[i].added);
		buf_byte(b, '}');
	}
	buf_byte(b, '}');
	free(rows);
}

static void
counts(struct buf *b, const struct stage *s)
{
	size_t n = 0;
	struct tally *rows = add(NULL, &n, &s->counts);

	settle(rows, &n);
	buf_str(b, ",\"counts\":{");
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_byte(b, ',');
		json_quote(b, span_of(rows[i].name));
		buf_print(b, ":%" PRIu64, rows[i].count);
	}
	buf_byte(b, '}');
	free(rows);
}

static void
sums(struct buf *b, const struct sums *s)
{
	buf_str(b, ",\"documents\":{");
	number(b, "in", s->in);
	number(b, "out", s->out);
	number(b, "removed", s->dropped);
	number(b, "rejected", s->rejected);
	buf_str(b, "},\"bytes\":{");
	number(b, "in", s->bytes_in);
	number(b, "out", s->bytes_out);
	number(b, "cut", s->cut);
	number(b, "added", s->added);
	number(b, "removed", s->bytes_dropped);
	number(b, "rejected", s->bytes_rejected);
	buf_byte(b, '}');
}

static struct sums
total(const struct team_sums *team)
{
	const struct sums *first = &team->stages[0]->sums;
	const struct sums *last = &team->stages[team->n - 1]->sums;
	struct sums t = { 0 };

	for (size_t i = 0; i < team->n; i++) {
		const struct sums *s = &team->stages[i]->sums;

		t.dropped += s->dropped;
		t.rejected += s->rejected;
		t.bytes_dropped += s->bytes_dropped;
		t.bytes_rejected += s->bytes_rejected;
		t.cut += s->cut;
		t.added += s->added;
	}
	/* Bad records have no text to count, but they came in. */
	t.in = first->in + team->broken;
	t.rejected += team->broken;
	t.bytes_in = first->bytes_in + team->broken_bytes;
	t.bytes_rejected += team->broken_bytes;
	t.out = last->out;
	t.bytes_out = last->bytes_out;
	return t;
}

void
stats_print(
    const struct run_sums *r, const struct team_sums *team, struct buf *b)
{
	const struct sums t = total(team);

	buf_print(
	    b, "{\"program\":\"%s\",\"version\":\"%s\"", r->program, VERSION);
	sums(b, &t);
	rules(b, team->stages, team->n);
	buf_str(b, ",\"files\":{");
	number(b, "read", r->files - r->troubles);
	number(b, "failed", r->troubles);
	number(b, "bytes_read", r->read);
	number(b, "bytes_written", r->written);
	number(b, "records_skipped", r->skipped);
	buf_byte(b, '}');
	seconds(b, r->seconds);
	buf_str(b, ",\"stages\":[");
	for (size_t i = 0; i < team->n; i++) {
		const struct stage *s = team->stages[i];

		buf_print(b, "%s{\"program\":\"%s\"", i > 0 ? "," : "",
		    s->step->filter->name);
		sums(b, &s->sums);
		rules(b, team->stages + i, 1);
		counts(b, s);
		seconds(b, (double)s->nanoseconds / 1e9);
		buf_byte(b, '}');
	}
	buf_str(b, "]}\n");
}
