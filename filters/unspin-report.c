/*
 * unspin-report.c - findings and verdicts as lines
 */
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

#include "mem.h"
#include "unspin.h"

static const size_t explained = 40; /* movers that --explain lists */

/* Text for one line: no line ends, and nothing a terminal would obey. */
static void
put_line(struct buf *b, struct span s, bool colours)
{
	size_t from = b->n;

	if (colours)
		buf_visible(b, s);
	else
		buf_put(b, s);
	for (; from < b->n; from++)
		if (b->p[from] == '\n' || b->p[from] == '\r')
			b->p[from] = ' ';
}

/* What begins a line about a place that where() has told. */
static void
put_place(struct stage *s, struct buf *b, const struct part *p, uint64_t line,
    uint64_t column)
{
	b->n = 0;
	put_line(b, span_of(doc_file(p->doc)), colour(s));
	buf_print(b, ":%" PRIu64 ":%" PRIu64 ": ", line, column);
}

static void
report_hit(struct stage *s, struct state *st, const struct part *p,
    const struct spun_hit *h)
{
	struct buf *b = &st->line, *o = &st->original;
	bool colours = colour(s);
	uint64_t line, column;

	where(s, p->from + h->start, &line, &column);
	put_place(s, b, p, line, column);
	buf_str(b, colours ? "\"\x1b[1;31m" : "\"");
	put_line(b, span_cut(p->text, h->start, h->end), colours);
	buf_str(b, colours ? "\x1b[0m\"" : "\"");
	o->n = 0;
	put_original(o, h, p->text);
	if (o->n > 0) {
		buf_str(b, colours ? ": \x1b[32m" : ": ");
		put_line(b, buf_span(o), colours);
		if (colours)
			buf_str(b, "\x1b[0m");
	}
	buf_print(b, " [%s, %.1f]", h->rule, (double)h->weight);
	report(s, buf_span(b));
}

/* A mover, for sorting. */
struct moved {
	const struct mover *m;
	float nats;
};

static int
by_size(const void *a, const void *b)
{
	const struct moved *x = a, *y = b;
	float d = fabsf(y->nats) - fabsf(x->nats);

	if (d != 0)
		return d > 0 ? 1 : -1;
	return x->m->start < y->m->start ? -1 : x->m->start > y->m->start;
}

/* What is due for the text as a whole. */
static void
report_terms(struct stage *s, struct buf *b, const struct spun *sp)
{
	float lack = spun_lack(sp);
	float due = spun_due(sp);
	float share = spun_share(sp);

	b->n = 0;
	if (sp->score > 0 && lack > 0) {
		buf_print(b,
		    "  %+.2f  for what findings in dialect %s must have",
		    -(double)lack, spin_dialects[sp->dialect]);
		report(s, buf_span(b));
	}
	b->n = 0;
	if (due < 0 || due > 0) {
		buf_print(b,
		    "  %+.2f  for %zu words, %zu of them function words",
		    (double)due, sp->words, sp->functions);
		report(s, buf_span(b));
	}
	b->n = 0;
	if (sp->score > 0 && share > 0) {
		buf_print(b,
		    "  of what its table has, %.0f in 100 were swapped",
		    100 * (double)share);
		report(s, buf_span(b));
	}
}

/* What moved the score most, both ways. */
static void
explain(struct stage *s, struct state *st, const struct part *p)
{
	const struct spun *sp = &st->spun;
	const struct mover *m;
	const char *meant;
	struct buf *b = &st->line;
	struct moved *all = mem_zero(sp->movers.n + 1, sizeof *all);
	size_t i;

	for (i = 0; i < sp->movers.n; i++)
		all[i] = (struct moved){ &sp->movers.list[i],
			spun_moved(sp, &sp->movers.list[i]) };
	qsort(all, sp->movers.n, sizeof *all, by_size);
	report_terms(s, b, sp);
	for (i = 0; i < sp->movers.n && i < explained; i++) {
		m = all[i].m;
		if (all[i].nats == 0 && !m->mentioned)
			continue;
		b->n = 0;
		buf_print(b, "  %+.2f  %u x \"", (double)all[i].nats, m->times);
		put_line(b, span_cut(p->text, m->start, m->end), colour(s));
		buf_byte(b, '"');
		meant = spun_meant(m);
		if (meant != NULL && meant[0] != '\0')
			buf_print(b, " for \"%s\"", meant);
		if (m->mentioned)
			buf_str(b, ", spoken of");
		report(s, buf_span(b));
	}
	free(all);
}

void
report_part(struct stage *s, struct state *st, const struct part *p)
{
	static const char *const say[] = { "not spun", "spun", "cannot tell" };
	const struct conf *c = stage_conf(s);
	struct spun *sp = &st->spun;
	uint64_t line, column;
	size_t i;

	/* Before the findings, which stand behind it: places are cheap in
	 * rising order. */
	where(s, p->from, &line, &column);
	for (i = 0; i < sp->nhits; i++)
		if (visible(sp, &sp->hits[i]))
			report_hit(s, st, p, &sp->hits[i]);
	if (sp->verdict != SPUN && !c->explain)
		return;
	put_place(s, &st->line, p, line, column);
	buf_print(&st->line,
	    "%s (score %.1f, %u strong, "
	    "%u units in %zu words)",
	    say[sp->verdict], (double)sp->score, sp->strongs[sp->dialect],
	    sp->units, sp->words);
	report(s, buf_span(&st->line));
	if (c->explain)
		explain(s, st, p);
}
