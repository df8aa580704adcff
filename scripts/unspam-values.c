/*
 * unspam-values - the features of comments, for scripts/unspam-comments
 *
 * Reads texts, each after a line with its length in bytes; prints a line of
 * values for each, 255 for what is about links in a text without any.
 */
#include <stdio.h>
#include <stdlib.h>

#include "comment.h"

int
main(void)
{
	struct comment_words words;
	uint8_t values[COMMENT_FEATURES];
	char *line = NULL, *text;
	size_t size = 0, n, i;

	comment_words(&words);
	while (getline(&line, &size, stdin) > 0) {
		n = strtoull(line, NULL, 10);
		text = malloc(n + 1);
		if (text == NULL || fread(text, 1, n, stdin) != n)
			return 1;
		memset(values, 255, sizeof(values));
		comment_values(&words, (struct span){ text, n }, values);
		for (i = 0; i < COMMENT_FEATURES; i++)
			printf("%d ", values[i]);
		putchar('\n');
		free(text);
	}
	free(line);
	return 0;
}
