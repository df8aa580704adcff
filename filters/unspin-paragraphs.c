/*
 * unspin-paragraphs.c - a document's paragraphs
 *
 * A line is one, unless the text is wrapped: then it is what stands between
 * blank lines.
 */
#include <string.h>

#include "unspin.h"

/* Mails and books are wrapped at 80 columns or less; of lines that are
 * paragraphs, one in a document is longer. */
static const ptrdiff_t wrapped_max = 100; /* bytes */

/* True if prose is broken into lines within its paragraphs, as in mails and
 * plain-text books: no line is much longer than a screen's. */
static bool
wrapped(struct span text)
{
	const char *p = text.p, *end = p + text.n, *stop;

	for (; p < end; p = stop + 1) {
		stop = memchr(p, '\n', (size_t)(end - p));
		if (stop == NULL)
			stop = end;
		if (stop - p > wrapped_max)
			return false;
	}
	return true;
}

struct part
before_paragraphs(const struct piece *p)
{
	return (struct part){ p->doc, p->text, { p->text.p, 0 }, 0,
		wrapped(p->text) };
}

bool
next_paragraph(struct part *p)
{
	const char *end = p->whole.p + p->whole.n, *stop;
	size_t to;

	for (p->from += p->text.n;
	     p->from < p->whole.n && p->whole.p[p->from] == '\n'; p->from++)
		;
	if (p->from == p->whole.n)
		return false;
	for (to = p->from; to < p->whole.n; to = (size_t)(stop - p->whole.p)) {
		stop = memchr(p->whole.p + to, '\n', p->whole.n - to);
		stop = stop == NULL ? end : stop + 1;
		if (!p->wrapped || stop == end || *stop == '\n') {
			to = (size_t)(stop - p->whole.p);
			break;
		}
	}
	p->text = span_cut(p->whole, p->from, to);
	return true;
}
