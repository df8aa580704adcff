/*
 * unspam-comments.c - comment spam: a document of a few lines, or a line
 *
 * What comment.h says of it decides.  A document is what blocks, rows and lists
 * leave of it; in a page, where a line may be anything, a line must be surer
 * spam, and one that is nothing but a link may be a source.
 */
#include "unspam.h"

enum {
	DOCUMENT_BYTES = 8192, /* a document up to this, */
	DOCUMENT_LINES = 40,   /* and this, may be one comment, */
	LINK_BYTES = 2400,     /* if it has no more bytes to a link, */
	LINK_WORDS = 150,      /* nor words, unless links are marked up, */
	LINE_BYTES = 300,      /* and a line, if it has no more to a link, */
	LEAST_BYTES = 5,       /* nor less than this: three words */
	NAMED_BYTES = 600,     /* one that only names hosts is no longer, */
	NAMED = 56,            /* scores more than this, */
	NAMED_WORDS = 3,       /* and has more words */
	SURE = 64,             /* the score that a line in a page needs more, */
	MANY = 2               /* unless it has so many that do */
};

void
unspam_comments_words(struct lexicon *x)
{
	comment_phrases(&x->comment);
}

/* Reads text[from, to) and the links in it, the first of them at *link. */
static void
read_part(const struct state *u, struct comment *c, size_t from, size_t to,
    size_t *link)
{
	const struct link *l;

	for (; *link < u->nlinks && u->links[*link].from < to; ++*link) {
		l = &u->links[*link];
		if (l->from < from || l->to > to)
			continue;
		comment_text(c, span_cut(u->text, from, l->from));
		comment_link(c, l);
		from = l->to;
	}
	comment_text(c, span_cut(u->text, from, to));
}

static void
mark_comment(struct state *u, size_t a, size_t b, const struct comment *c)
{
	struct mark *m = unspam_mark(u, 0, 0, "comment-spam");

	m->links = c->links;
	m->words = c->words + c->wide / 2;
	m->lines = b - a + 1;
	unspam_mark_lines(u, a, b, m);
}

/* True if so few bytes and lines are not marked that they may be a comment. */
static bool
is_small(const struct state *u)
{
	size_t i, bytes = u->text.n, lines = u->nlines;

	for (i = 0; i < u->nmarks; i++)
		bytes -= u->marks[i].to - u->marks[i].from;
	if (bytes > DOCUMENT_BYTES || bytes > LINK_BYTES * u->nlinks)
		return false;
	for (i = 0; i < u->nlines; i++)
		lines -= u->lines[i].gone;
	return lines <= DOCUMENT_LINES;
}

/* Adds the links to hosts that are only named. */
static void
find_named(struct state *u)
{
	const struct line *l;
	struct link link;
	size_t at;

	for (l = u->lines; l < u->lines + u->nlines; l++)
		for (at = l->from; at + 3 < l->to; at++)
			if (u->text.p[at] == '.' &&
			    link_named(u->text, l->from, at, &link)) {
				unspam_link(u, &link);
				at = link.to;
			}
}

/* Marks the document if it is small, and spam; named: its links are hosts that
 * are only named. */
static bool
judge_document(struct state *u, bool named)
{
	struct comment c = { .phrases = &u->lexicon->comment };
	uint8_t values[COMMENT_FEATURES];
	size_t i, from = 0, link = 0;

	if (!is_small(u))
		return false;
	for (i = 0; i < u->nmarks; i++) {
		read_part(u, &c, from, u->marks[i].from, &link);
		from = u->marks[i].to;
	}
	read_part(u, &c, from, u->text.n, &link);
	/* A page of two links in its text is none; but pages show no markup. */
	if (!comment_values(&c, values) ||
	    (c.marked == 0 && c.words > LINK_WORDS * u->nlinks) ||
	    (named && c.words <= NAMED_WORDS) ||
	    comment_score(values) <= (named ? NAMED : 0))
		return false;
	mark_comment(u, 0, u->nlines - 1, &c);
	return true;
}

void
unspam_comment(struct state *u)
{
	const bool named = u->nlinks == 0 && u->text.n <= NAMED_BYTES;

	unspam_settle(u);
	if (named)
		find_named(u);
	if (!judge_document(u, named) && named)
		u->nlinks = 0; /* else they are words, to all that comes */
}

/* True if the line is short enough for a comment, and more than addresses. */
static bool
may_say(const struct state *u, const struct line *l)
{
	const struct link *k = u->links + l->link;
	size_t i, bytes = l->to - l->from, anchors = 0;

	for (i = 0; i < l->links; i++) {
		bytes -= k[i].to - k[i].from;
		anchors += k[i].anchor.n;
	}
	return bytes + anchors >= LEAST_BYTES && bytes <= LINE_BYTES * l->links;
}

/* Marks line i if its score is more than least; true if it is. */
static bool
judge_line(struct state *u, size_t i, int least)
{
	const struct line *l = &u->lines[i];
	struct comment c = { .phrases = &u->lexicon->comment };
	uint8_t values[COMMENT_FEATURES];
	size_t link = l->link;

	read_part(u, &c, l->from, l->to, &link);
	/* A link and nothing else may be a source, if it sells nothing. */
	if (!comment_values(&c, values) ||
	    (values[COMMENT_WORDS] < 2 && values[COMMENT_MARKUP] < 2) ||
	    comment_score(values) <= least)
		return false;
	mark_comment(u, i, i, &c);
	for (link = l->link; link < l->link + l->links; link++)
		u->links[link].gone = true;
	return true;
}

/* Marks lines that score more than least; returns how many. */
static size_t
judge_lines(struct state *u, int least)
{
	const struct line *l;
	size_t i, n = 0;

	for (i = 0; i < u->nlines; i++) {
		l = &u->lines[i];
		if (!l->gone && l->links > 0 && may_say(u, l))
			n += judge_line(u, i, least);
	}
	return n;
}

/* Where spam could be left it seldom came alone. */
void
unspam_comments(struct state *u)
{
	if (u->nlinks > 0 && judge_lines(u, SURE) >= MANY)
		judge_lines(u, 0);
	unspam_comment(u);
}
