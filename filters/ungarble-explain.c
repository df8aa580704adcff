/*
 * ungarble-explain.c - says what would be done to a line, and by which tables
 */
#include <inttypes.h>
#include <string.h>

#include "ungarble.h"

static size_t
count_rule(const struct state *st, const char *rule)
{
	size_t n = 0, i;

	for (i = 0; i < st->changes_n; i++)
		n += strcmp(st->changes[i].rule, rule) == 0;
	return n;
}

static struct span
without_newline(struct span s)
{
	if (s.n > 0 && s.p[s.n - 1] == '\n')
		s.n--;
	if (s.n > 0 && s.p[s.n - 1] == '\r')
		s.n--;
	return s;
}

void
ungarble_explain(struct stage *s, struct state *st, const struct piece *p,
    size_t at, struct span before, struct span after, const char *charset)
{
	static const char *const rules[] = { "entity", "invalid-byte",
		"surrogate", "surrogate-pair" };
	struct buf *b = &st->note;
	uint64_t line, column;
	size_t i, n;

	where(s, at, &line, &column);
	b->n = 0;
	if (colour(s))
		buf_visible(b, span_of(doc_file(p->doc)));
	else
		buf_str(b, doc_file(p->doc));
	buf_print(b, ":%" PRIu64 ":", line);
	if (charset != NULL)
		buf_print(b, " charset %s;", charset);
	for (i = 0; i < COUNT(rules); i++) {
		if ((n = count_rule(st, rules[i])) > 0)
			buf_print(b, " %s x%zu;", rules[i], n);
	}
	for (i = 0; st->mended && i < st->work.layers; i++)
		buf_print(b, " undo %s;", st->work.plan[i]);
	if (st->mended && st->work.controls)
		buf_str(b, " c1-control;");
	buf_str(b, " ");
	buf_visible(b, without_newline(before));
	buf_str(b, " -> ");
	buf_visible(b, without_newline(after));
	report(s, buf_span(b));
}
