/*
 * chain.c - filters and their options, as words on a command line
 */
#include <stdlib.h>
#include <string.h>

#include "chain.h"
#include "mem.h"
#include "options.h"

struct step *
chain_add(struct chain *c, const struct filter *f)
{
	struct step *s;

	c->steps = mem_grow(c->steps, c->n + 1, sizeof(*c->steps));
	s = &c->steps[c->n++];
	*s = (struct step){ .filter = f, .conf = mem_zero(1, f->conf) };
	return s;
}

void
chain_add_front(struct chain *c, const struct filter *f)
{
	struct step first = *chain_add(c, f);

	memmove(c->steps + 1, c->steps, (c->n - 1) * sizeof(*c->steps));
	c->steps[0] = first;
}

const char *
chain_option(struct step *s, int c, const char *value)
{
	return s->filter->option(s->conf, c, value);
}

static const char *
take(void *step, size_t table, int c, const char *value)
{
	(void)table;
	return chain_option(step, c, value);
}

/* The next word at *p, unquoted, in fresh memory; NULL: *p is at a '|' or the
 * end. */
static char *
next_word(const char **p)
{
	struct buf b = { 0 };
	char quote = '\0';

	*p += strspn(*p, " \t\n");
	if (**p == '\0' || **p == '|')
		return NULL;
	for (; **p != '\0'; (*p)++) {
		if (quote == '\0' && strchr(" \t\n|", **p) != NULL)
			break;
		if (**p == quote) {
			quote = '\0';
		} else if (quote == '\0' && (**p == '\'' || **p == '"')) {
			quote = **p;
		} else {
			if (**p == '\\' && quote != '\'' && (*p)[1] != '\0')
				(*p)++;
			buf_byte(&b, **p);
		}
	}
	buf_byte(&b, '\0');
	return b.p;
}

/* One stage of the text at *p.  Its words stay: option values point there. */
static bool
parse_stage(struct chain *c, const struct program *prog, const char **p,
    struct buf *why)
{
	const struct filter *const *f = prog->filters;
	const struct opt *table;
	char **words = NULL, *word;
	size_t n = 0, old = 0;
	struct step *s;
	int operand;

	while (c->words != NULL && c->words[old] != NULL)
		old++;
	do {
		word = next_word(p);
		c->words = mem_grow(c->words, old + n + 2, sizeof(word));
		c->words[old + n] = word;
		c->words[old + n + 1] = NULL;
		n++;
	} while (word != NULL);
	n--;
	words = c->words + old;
	if (n == 0) {
		buf_str(why, "a chain with an empty place");
		return false;
	}
	while (*f != NULL && strcmp((*f)->name, words[0]) != 0)
		f++;
	if (*f == NULL) {
		buf_print(why, "%s: no such filter", words[0]);
		return false;
	}
	s = chain_add(c, *f);
	table = (*f)->opts;
	operand = options_read((int)n, words, &table, 1, take, s, why);
	if (operand != 0 && operand < (int)n) {
		buf_print(why, "%s: a filter in a chain reads no files",
		    words[operand]);
		return false;
	}
	return operand != 0;
}

bool
chain_parse(struct chain *c, const struct program *prog, const char *text,
    struct buf *why)
{
	const char *p = text;

	for (;;) {
		if (!parse_stage(c, prog, &p, why))
			return false;
		if (*p == '\0')
			return true;
		p++;
	}
}

bool
chain_ready_one(struct step *s, struct buf *why)
{
	return s->filter->ready == NULL ||
	    s->filter->ready(s->conf, &s->way, why);
}

bool
chain_ready(struct chain *c, struct buf *why)
{
	for (size_t i = 0; i < c->n; i++) {
		struct step *s = &c->steps[i];

		if (!chain_ready_one(s, why))
			return false;
		if (s->way.reports && i + 1 < c->n) {
			buf_print(why,
			    "%s writes a report here: it must be "
			    "the last of the chain",
			    s->filter->name);
			return false;
		}
	}
	return true;
}

void
chain_free(struct chain *c)
{
	for (size_t i = 0; i < c->n; i++) {
		if (c->steps[i].filter->forget != NULL)
			c->steps[i].filter->forget(c->steps[i].conf);
		free(c->steps[i].conf);
	}
	for (size_t i = 0; c->words != NULL && c->words[i] != NULL; i++)
		free(c->words[i]);
	free(c->words);
	free(c->steps);
}
