/*
 * undup-paragraphs.c - paragraphs that were there before are cut
 *
 * As lines are (undup-lines.c), or if they come near to one another, as
 * documents are.
 */
#include "undup.h"
#include "utf8.h"

/*
 * The paragraph at `from`: its lines up to a blank one, and the blank lines
 * that follow.  *body is where those begin.  False if the end is not in sight.
 */
static bool
paragraph(const struct piece *piece, size_t from, size_t *body, size_t *end)
{
	struct span text = piece->text;
	size_t at = from, next;

	for (; at < text.n; at = next) {
		next = undup_line_end(text, at);
		if (span_blank(undup_line(text, at, next)))
			break;
	}
	*body = at;
	for (; at < text.n; at = next) {
		next = undup_line_end(text, at);
		if (!span_blank(undup_line(text, at, next)))
			break;
	}
	*end = at;
	return at < text.n || piece->last;
}

static struct hash128
paragraph_print(
    struct stage *s, const struct piece *piece, size_t from, size_t body)
{
	return undup_print(
	    stage_conf(s), stage_state(s), undup_line(piece->text, from, body));
}

static size_t
apply_paragraphs(struct stage *s, const struct piece *piece, struct span note)
{
	const struct conf *c = stage_conf(s);
	struct hash128 print;
	size_t from, body, end;
	bool gone;

	(void)note;
	for (from = 0; from < piece->text.n; from = end) {
		if (!paragraph(piece, from, &body, &end))
			break;
		print = paragraph_print(s, piece, from, body);
		gone = undup_repeats(c, stage_state(s), &print);
		if (gone != c->inverted)
			cut(s, from, end, undup_line_rule(c, gone));
	}
	return from;
}

static void
survey_paragraphs(struct stage *s, const struct piece *piece, struct span note)
{
	struct hash128 print;
	size_t from, body, end;

	(void)note;
	for (from = 0; from < piece->text.n; from = end) {
		paragraph(piece, from, &body, &end);
		print = paragraph_print(s, piece, from, body);
		undup_count_copy(stage_state(s), &print);
	}
}

static size_t
choose_paragraphs(struct stage *s, const struct piece *piece, struct span note)
{
	struct hash128 print;
	size_t from, body, end;

	(void)note;
	for (from = 0; from < piece->text.n; from = end) {
		if (!paragraph(piece, from, &body, &end))
			break;
		print = paragraph_print(s, piece, from, body);
		undup_choose(s, piece, from, body, end, &print);
	}
	return from;
}

/* ---- paragraphs that come near to one another ---- */

/* Does it repeat one before?  *measure: how alike they are, and the document
 * that has the other. */
static bool
repeats_nearly(struct stage *s, const struct piece *piece, struct span text,
    struct match *m, struct span *measure)
{
	const struct conf *c = stage_conf(s);
	struct state *st = stage_state(s);
	const size_t known = st->copies.n;

	if (c->length > 0 && utf8_count(text) < c->length)
		return false;
	st->note.n = st->id.n = st->value.n = 0;
	note_make(&st->copies.noter, &c->copies, text, &st->note);
	doc_id(piece->doc, &st->id);
	*m = copies_look(&st->copies, buf_span(&st->note), buf_span(&st->id));
	if (st->copies.n > known)
		undup_remember(c, st, buf_span(&st->note), buf_span(&st->id));
	if (m->of == COPIES_NONE)
		return false;
	copies_id(&st->copies, m->of, &st->id);
	buf_print(&st->value, "%u.%03u of ", m->likeness / 1000U,
	    m->likeness % 1000U);
	buf_put(&st->value, buf_span(&st->id));
	*measure = buf_span(&st->value);
	return true;
}

static size_t
apply_near(struct stage *s, const struct piece *piece, struct span note)
{
	static const char *const rules[KINDS] = { "duplicate-paragraph",
		"near-paragraph", "spun-paragraph" };
	const struct conf *c = stage_conf(s);
	struct span measure = SPAN("");
	struct match m;
	size_t from, body, end;
	bool gone;

	(void)note;
	for (from = 0; from < piece->text.n; from = end) {
		if (!paragraph(piece, from, &body, &end))
			break;
		gone = repeats_nearly(s, piece,
		    undup_line(piece->text, from, body), &m, &measure);
		if (gone && !c->inverted)
			edit(s, from, end, SPAN(""), rules[m.kind], measure);
		else if (!gone && c->inverted)
			cut(s, from, end, "first-copy");
	}
	return from;
}

const struct mode undup_paragraphs = {
	.start = undup_start_lines,
	.begin = undup_begin_lines,
	.apply = apply_paragraphs,
};
const struct mode undup_counted_paragraphs = {
	.start = undup_start_counted,
	.survey = survey_paragraphs,
	.apply = choose_paragraphs,
};
const struct mode undup_near_paragraphs = {
	.start = undup_start_copies,
	.begin = undup_begin_copies,
	.apply = apply_near,
};
