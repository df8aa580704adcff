/*
 * marks.c - what spinners and auto-blog plugins leave in brackets and braces
 *
 * Brackets and braces are looked for apart, each stretch of the text once.
 */
#include "marks.h"

#include <string.h>

/* The end of a marker of an auto-blog plugin at p ("[ad_1]"), or NULL. */
static const char *
marker(const char *p, const char *end)
{
	static const char *const names[] = { "[ad_1]", "[ad_2]",
		"[matched_content]", "[source_link]", "[source_title]",
		"[/nospin]", "[nospin]", "[spin]", "[/spin]", NULL };
	size_t i, n;

	for (i = 0; names[i] != NULL; i++) {
		n = strlen(names[i]);
		if ((size_t)(end - p) >= n && memcmp(p, names[i], n) == 0)
			return p + n;
	}
	return NULL;
}

/*
 * The end of spintax at p ("{big|large}"; "{hardware}", a word protected from
 * the spinner), or NULL.  Braces of templates and code hold other characters,
 * or stand by twos.
 */
static const char *
spintax(const char *p, const char *end, bool *choice)
{
	const char *q;
	size_t bars = 0, words = 1;

	for (q = p + 1; q < end && *q != '}' && q - p < 200; q++) {
		if (*q == '|')
			bars++;
		else if (*q == ' ')
			words++;
		else if (!((*q >= 'a' && *q <= 'z') ||
			     (*q >= 'A' && *q <= 'Z') || *q == '\'' ||
			     *q == '-' || *q == ','))
			return NULL;
	}
	if (q >= end || *q != '}' || q - p < 4 || (q + 1 < end && q[1] == '}'))
		return NULL;
	*choice = bars > 0;
	return bars > 0 || words <= 3 ? q + 1 : NULL;
}

static const char *
next_of(const char *p, const char *end, char c)
{
	const char *q = p < end ? memchr(p, c, (size_t)(end - p)) : NULL;

	return q == NULL ? end : q;
}

struct marks
marks_of(struct span text)
{
	const char *end = text.p + text.n;

	return (struct marks){ text, next_of(text.p, end, '['),
		next_of(text.p, end, '{') };
}

/* The end of the mark at p, and its kind; NULL: it is none. */
static const char *
mark_at(struct span text, const char *p, enum mark_kind *kind)
{
	const char *end = text.p + text.n, *stop;
	bool choice;

	*kind = MARK_PLUGIN;
	if (*p == '[')
		return marker(p, end);
	/* template, shell, TeX */
	if (p > text.p && (p[-1] == '{' || p[-1] == '$' || p[-1] == '\\'))
		return NULL;
	if ((stop = spintax(p, end, &choice)) != NULL)
		*kind = choice ? MARK_CHOICE : MARK_WORD;
	return stop;
}

bool
marks_next(struct marks *s, struct mark *m)
{
	const char *end = s->text.p + s->text.n, *p, *stop;

	while ((p = s->bracket < s->brace ? s->bracket : s->brace) < end) {
		stop = mark_at(s->text, p, &m->kind);
		m->start = (size_t)(p - s->text.p);
		p = stop != NULL ? stop : p + 1;
		if (s->bracket < p)
			s->bracket = next_of(p, end, '[');
		if (s->brace < p)
			s->brace = next_of(p, end, '{');
		if (stop != NULL) {
			m->end = (size_t)(p - s->text.p);
			return true;
		}
	}
	return false;
}
