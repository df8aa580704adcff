/*
 * unspin-tag.c - findings and verdicts as a member of the record
 */
#include <inttypes.h>

#include "json.h"
#include "unspin.h"

static void
put_verdict(struct buf *b, const struct spun *sp)
{
	static const char *const say[] = { "false", "true", "null" };

	buf_print(b, "\"spun\":%s,\"score\":%.1f", say[sp->verdict],
	    (double)sp->score);
}

static void
put_hits(struct stage *s, struct state *st, struct span text)
{
	const struct spun *sp = &st->spun;
	const struct spun_hit *h;
	struct buf *b = &st->line, *o = &st->original;
	bool more = false;

	for (h = sp->hits; h < sp->hits + sp->nhits; h++) {
		if (!visible(sp, h))
			continue;
		buf_print(b, "%s{\"start\":%" PRIu64, more ? "," : "",
		    position(s, h->start));
		buf_print(
		    b, ",\"end\":%" PRIu64 ",\"text\":", position(s, h->end));
		more = true;
		json_quote(b, span_cut(text, h->start, h->end));
		buf_str(b, ",\"original\":");
		o->n = 0;
		put_original(o, h, text);
		json_quote(b, buf_span(o));
		buf_print(b, ",\"rule\":\"%s\",\"weight\":%.1f}", h->rule,
		    (double)h->weight);
	}
}

/* The verdicts on the paragraphs. */
static void
put_paragraphs(struct stage *s, struct state *st, struct part p)
{
	const struct conf *c = stage_conf(s);
	struct buf *b = &st->line;
	bool more = false;

	buf_str(b, ",\"paragraphs\":[");
	while (next_paragraph(&p)) {
		spun_read(&st->spun, &c->way, p.text);
		buf_print(b, "%s{\"start\":%" PRIu64, more ? "," : "",
		    position(s, p.from));
		buf_print(
		    b, ",\"end\":%" PRIu64 ",", position(s, p.from + p.text.n));
		put_verdict(b, &st->spun);
		buf_byte(b, '}');
		more = true;
	}
	buf_byte(b, ']');
}

void
put_tag(struct stage *s, struct state *st, const struct piece *p)
{
	const struct conf *c = stage_conf(s);
	struct buf *b = &st->line;
	bool spun = st->spun.verdict == SPUN;
	float score = st->spun.score;

	b->n = 0;
	buf_byte(b, '{');
	put_verdict(b, &st->spun);
	buf_str(b, ",\"hits\":[");
	put_hits(s, st, p->text);
	buf_byte(b, ']');
	if (c->paragraphs)
		put_paragraphs(s, st, before_paragraphs(p));
	buf_byte(b, '}');
	if (!tag(s, "spin", buf_span(b)) && spun)
		remark(s, "spun (score %.1f)", (double)score);
}
