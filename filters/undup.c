/*
 * undup - removes duplicates: exact, near and spun
 *
 * Exact duplicates are found by a 128-bit fingerprint of the unit (document,
 * paragraph or line).  Near and spun duplicates of documents are found through
 * shared bands of MinHash and then measured: a document goes if its shingles,
 * or for spun ones its frame (frame.h), are enough like those of an earlier
 * document that was kept.  The first copy stays, so what comes out depends on
 * the order of the documents and on nothing else.
 *
 * It errs where likeness is no copying: two filled-in forms, two short notices
 * of one template.  Documents shorter than one shingle are only compared
 * exactly, blank ones not at all.
 *
 * undup.h says where its parts are.
 */
#include <stdlib.h>

#include "mem.h"
#include "undup.h"

/* ---- the mode at work ---- */

static void
digest(struct stage *s, const struct piece *piece, struct buf *note)
{
	const struct conf *c = stage_conf(s);

	if (c->mode->digest != NULL)
		c->mode->digest(s, piece, note);
}

/* What digest() noted; in a second pass it was not asked. */
static struct span
note_of(struct stage *s, const struct piece *piece)
{
	struct state *st = stage_state(s);

	if (piece->note.n > 0)
		return piece->note;
	st->note.n = 0;
	digest(s, piece, &st->note);
	return buf_span(&st->note);
}

/* What needs doing once, but only in the instance that decides. */
static void
begin(struct stage *s)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);

	if (!st->begun && c->mode->begin != NULL)
		c->mode->begin(c, st);
	st->begun = true;
}

static size_t
apply(struct stage *s, const struct piece *piece)
{
	const struct conf *c = stage_conf(s);

	begin(s);
	return c->mode->apply(s, piece, note_of(s, piece));
}

static void
survey(struct stage *s, const struct piece *piece)
{
	const struct conf *c = stage_conf(s);

	begin(s);
	c->mode->survey(s, piece, note_of(s, piece));
}

static void
finish(struct stage *s)
{
	const struct conf *c = stage_conf(s);

	begin(s);
	if (c->mode->finish != NULL)
		c->mode->finish(s);
	if (c->seen != NULL)
		undup_save_seen(c, stage_state(s));
}

static void
keep(struct stage *s)
{
	struct state *st = stage_state(s);

	records_close(st->kept, true);
	st->kept = NULL;
}

static void
start(struct stage *s)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);

	st->own = mem_zero(1, c->mode->size);
	store_init(&st->fresh, c->memory);
	if (c->mode->start != NULL)
		c->mode->start(c, st);
}

static void
stop(struct stage *s)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);

	if (c->mode->stop != NULL)
		c->mode->stop(st);
	records_close(st->kept, false);
	free(st->own);
	copies_free(&st->copies);
	table_free(&st->lines);
	store_free(&st->fresh);
	buf_free(&st->note);
	buf_free(&st->id);
	buf_free(&st->value);
	buf_free(&st->normal);
	json_free(&st->tag);
}

/* ---- which mode is asked for ---- */

static const struct mode *
mode_for(const struct conf *c)
{
	static const struct mode *const by_step[] = { NULL, &undup_sign,
		&undup_join, &undup_decide, &undup_drop };

	if (c->step != ALL)
		return by_step[c->step];
	if (c->unit == LINE)
		return undup_counts(c) ? &undup_counted_lines : &undup_lines;
	if (c->unit == PARAGRAPH)
		return undup_loose(c) ? &undup_near_paragraphs :
		    undup_counts(c)   ? &undup_counted_paragraphs :
					&undup_paragraphs;
	if (c->unit == SPAN_OF_WORDS)
		return &undup_spans;
	return (c->keep == FIRST || c->keep == ORIGINAL) && !c->counted ?
	    &undup_documents :
	    &undup_groups;
}

static bool
ready(void *conf, struct way *how, struct buf *why)
{
	struct conf *c = conf;
	const char *wrong = undup_settle(c);

	if (wrong != NULL) {
		buf_str(why, wrong);
		return false;
	}
	c->mode = mode_for(c);
	how->ordered = true;
	how->whole = c->mode->documents;
	how->twice = c->mode->survey != NULL;
	how->reports = c->mode->reports || (c->counted && c->unit != DOCUMENT);
	return undup_name_files(c, why);
}

static void
forget(void *conf)
{
	struct conf *c = conf;

	free(c->files);
	free(c->columns);
}

const struct filter filter_undup = {
	.name = "undup",
	.about = "removes duplicates: exact, near and spun",
	.opts = undup_opts,
	.conf = sizeof(struct conf),
	.state = sizeof(struct state),
	.option = undup_option,
	.ready = ready,
	.forget = forget,
	.start = start,
	.apply = apply,
	.digest = digest,
	.survey = survey,
	.finish = finish,
	.keep = keep,
	.stop = stop,
};
