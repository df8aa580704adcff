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

/* The rows in the order of their names, which no thread count changes; the
 * caller frees them. */
static struct tally *
sorted(const struct tallies *t, size_t *n)
{
	struct tally *rows = mem_zero(t->n, sizeof(*rows));

	*n = t->n;
	if (t->n > 0)
		memcpy(rows, t->rows, t->n * sizeof(*rows));
	qsort(rows, t->n, sizeof(*rows), by_name);
	return rows;
}

static void
rules(struct buf *b, const struct stage *const *stages, size_t n)
{
	struct tally *rows;
	size_t rows_n;

	buf_str(b, ",\"rules\":{");
	for (size_t k = 0; k < n; k++) {
		rows = sorted(&stages[k]->rules, &rows_n);
		for (size_t i = 0; i < rows_n; i++) {
			if (b->p[b->n - 1] != '{')
				buf_byte(b, ',');
			json_quote(b, span_of(rows[i].name));
			buf_str(b, ":{");
			number(b, "count", rows[i].count);
			number(b, "cut", rows[i].cut);
			number(b, "added", rows[i].added);
			buf_byte(b, '}');
		}
		free(rows);
	}
	buf_byte(b, '}');
}

static void
counts(struct buf *b, const struct stage *s)
{
	size_t n;
	struct tally *rows = sorted(&s->counts, &n);

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
