/*
 * unspam-values - the features of comments, for scripts/unspam-comments
 *
 * Reads texts, each after a line with its length in bytes; prints a line of
 * values for each, 255 for what is about links in a text without any.
 */
#include <stdio.h>
#include <stdlib.h>

#include "comment.h"

/* Reads the comment, link by link. */
static void
read_comment(struct comment *c, struct span text)
{
	size_t i, line = 0, eol = 0, end = 0;
	struct link l;
	const char *p;

	for (i = 0; i < text.n; i++) {
		if (i >= eol) {
			p = memchr(text.p + i, '\n', text.n - i);
			eol = p == NULL ? text.n : (size_t)(p - text.p) + 1;
			line = i;
		}
		if (strchr(":<[wW", text.p[i]) == NULL || text.p[i] == '\0' ||
		    !link_at(text, line, eol, i, &l) || l.from < end)
			continue;
		comment_text(c, span_cut(text, end, l.from));
		comment_link(c, &l);
		end = l.to;
		i = l.to - 1;
	}
	comment_text(c, span_cut(text, end, text.n));
}

int
main(void)
{
	struct stems phrases;
	struct comment c;
	uint8_t values[COMMENT_FEATURES];
	char *line = NULL, *text;
	size_t size = 0, n, i;

	comment_phrases(&phrases);
	while (getline(&line, &size, stdin) > 0) {
		n = strtoull(line, NULL, 10);
		text = malloc(n + 1);
		if (text == NULL || fread(text, 1, n, stdin) != n)
			return 1;
		memset(values, 255, sizeof(values));
		c = (struct comment){ .phrases = &phrases };
		read_comment(&c, (struct span){ text, n });
		comment_values(&c, values);
		for (i = 0; i < COMMENT_FEATURES; i++)
			printf("%d ", values[i]);
		putchar('\n');
		free(text);
	}
	free(line);
	return 0;
}
