/*
 * htmlhead.c - what a page says of itself
 */
#include <string.h>

#include "bytes.h"
#include "html.h"
#include "htmltame.h"

/* Where a comment ends; p is after its "<!--". */
static const char *
skip_comment(const char *p, const char *end)
{
	if (ahead(p, end, ">"))
		return p + 1;
	if (ahead(p, end, "->"))
		return p + 2;
	for (; (p = memchr(p, '-', (size_t)(end - p))) != NULL; p++) {
		if (ahead(p, end, "-->"))
			return p + 3;
		if (ahead(p, end, "--!>"))
			return p + 4;
	}
	return end;
}

const char *
html_skip_remark(const char *p, const char *end)
{
	const char *gt;

	if (ahead(p, end, "--"))
		return skip_comment(p + 2, end);
	gt = memchr(p, '>', (size_t)(end - p));
	return gt == NULL ? end : gt + 1;
}

/* Reads what stands for a charset after the `=`. */
static bool
read_label(const char *p, const char *end, struct span *label)
{
	while (p < end && white(*p))
		p++;
	if (p == end || *p != '=')
		return false;
	for (p++; p < end && (white(*p) || *p == '"' || *p == '\''); p++)
		;
	label->p = p;
	while (p < end && !white(*p) && strchr("\"';/>?", *p) == NULL)
		p++;
	label->n = (size_t)(p - label->p);
	return label->n > 0;
}

/* Looks for `word=label` between p and end. */
static bool
find_label(const char *p, const char *end, const char *word, struct span *label)
{
	for (; p < end; p++)
		if (ahead(p, end, word) &&
		    read_label(p + strlen(word), end, label))
			return true;
	return false;
}

bool
html_charset(struct span page, struct span *label)
{
	/* Browsers look at 1,024 bytes, and begin anew if they find it
	 * later. */
	const char *p = page.p, *gt, *word;
	const char *end = p + (page.n < 16384 ? page.n : 16384);

	while (p < end && (p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		p++;
		word = ahead(p, end, "meta") ? "charset" :
		    ahead(p, end, "?xml")    ? "encoding" :
					       NULL;
		if (ahead(p, end, "!--")) {
			p = html_skip_remark(p + 1, end);
		} else if (word != NULL) {
			gt = memchr(p, '>', (size_t)(end - p));
			if (gt == NULL)
				return false;
			if (find_label(p, gt, word, label))
				return true;
			p = gt;
		} else if (ahead(p, end, "body")) {
			break;
		}
	}
	return false;
}

bool
html_likely(struct span page)
{
	const char *p = page.p, *end = p + page.n;

	if (ahead(p, end, "\xEF\xBB\xBF"))
		p += 3;
	while (p < end && white(*p))
		p++;
	return ahead(p, end, "<!doctype html") || ahead(p, end, "<html") ||
	    ahead(p, end, "<head");
}
