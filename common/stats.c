/*
 * stats.c - what --stats says
 *
 * Everything is a sum, so that the objects of several runs can be added member
 * by member.
 */
#include <inttypes.h>

#include "json.h"
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

static void
rules(struct buf *b, const struct lane *l, const struct stage *from,
    const struct stage *to)
{
	(void)l;
	buf_str(b, ",\"rules\":{");
	for (; from < to; from++) {
		for (size_t i = 0; i < from->rules.n; i++) {
			const struct tally *t = &from->rules.rows[i];

			if (b->p[b->n - 1] != '{')
				buf_byte(b, ',');
			json_quote(b, span_of(t->name));
			buf_str(b, ":{");
			number(b, "count", t->count);
			number(b, "cut", t->cut);
			number(b, "added", t->added);
			buf_byte(b, '}');
		}
	}
	buf_byte(b, '}');
}

static void
counts(struct buf *b, const struct stage *s)
{
	buf_str(b, ",\"counts\":{");
	for (size_t i = 0; i < s->counts.n; i++) {
		if (i > 0)
			buf_byte(b, ',');
		json_quote(b, span_of(s->counts.rows[i].name));
		buf_print(b, ":%" PRIu64, s->counts.rows[i].count);
	}
	buf_byte(b, '}');
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
total(const struct lane *l)
{
	struct sums t = { 0 };

	for (size_t i = 0; i < l->n; i++) {
		const struct sums *s = &l->stages[i].sums;

		t.dropped += s->dropped;
		t.rejected += s->rejected;
		t.bytes_dropped += s->bytes_dropped;
		t.bytes_rejected += s->bytes_rejected;
		t.cut += s->cut;
		t.added += s->added;
	}
	/* Bad records have no text to count, but they came in. */
	t.in = l->stages[0].sums.in + l->broken;
	t.rejected += l->broken;
	t.bytes_in = l->stages[0].sums.bytes_in + l->broken_bytes;
	t.bytes_rejected += l->broken_bytes;
	t.out = l->stages[l->n - 1].sums.out;
	t.bytes_out = l->stages[l->n - 1].sums.bytes_out;
	return t;
}

void
stats_print(const struct run_sums *r, const struct lane *l, struct buf *b)
{
	const struct sums t = total(l);

	buf_print(b, "{\"program\":\"%s\",\"version\":\"%s\"", r->program,
	    VERSION);
	sums(b, &t);
	rules(b, l, l->stages, l->stages + l->n);
	buf_str(b, ",\"files\":{");
	number(b, "read", r->files - r->troubles);
	number(b, "failed", r->troubles);
	number(b, "bytes_read", r->read);
	number(b, "bytes_written", r->written);
	number(b, "records_skipped", r->skipped);
	buf_byte(b, '}');
	seconds(b, r->seconds);
	buf_str(b, ",\"stages\":[");
	for (size_t i = 0; i < l->n; i++) {
		const struct stage *s = &l->stages[i];

		buf_print(b, "%s{\"program\":\"%s\"", i > 0 ? "," : "",
		    s->step->filter->name);
		sums(b, &s->sums);
		rules(b, l, s, s + 1);
		counts(b, s);
		seconds(b, (double)s->nanoseconds / 1e9);
		buf_byte(b, '}');
	}
	buf_str(b, "]}\n");
}
