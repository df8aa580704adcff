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
	if (table == 1)
		return "no option of a filter: it goes behind the chain";
	return chain_option(step, c, value);
}

/* Appends the word at *p, unquoted.  False: its quotation does not end. */
static bool
read_word(const char **p, struct buf *b)
{
	char quote = '\0';

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
			buf_byte(b, **p);
		}
	}
	return quote == '\0';
}

/* Takes the next word, which stays: values of options point there.  NULL ends
 * a stage's. */
static void
keep_word(struct chain *c, char *word)
{
	c->words.p = mem_room(
	    c->words.p, c->words.n, &c->words.size, sizeof(word));
	c->words.p[c->words.n++] = word;
}

/* The words at *p, up to a '|' or the end. */
static bool
split_stage(struct chain *c, const char **p, struct buf *why)
{
	struct buf b = { 0 };

	for (;;) {
		*p += strspn(*p, " \t\n");
		if (**p == '\0' || **p == '|') {
			keep_word(c, NULL);
			return true;
		}
		if (!read_word(p, &b)) {
			buf_free(&b);
			buf_str(
			    why, "a chain with a quotation that does not end");
			return false;
		}
		buf_byte(&b, '\0');
		keep_word(c, b.p);
		b = (struct buf){ 0 };
	}
}

static const struct filter *
find_filter(const struct program *prog, const char *name)
{
	for (const struct filter *const *f = prog->filters; *f != NULL; f++)
		if (strcmp((*f)->name, name) == 0)
			return *f;
	return NULL;
}

/* One stage of the text at *p. */
static bool
parse_stage(struct chain *c, const struct program *prog, const char **p,
    struct buf *why)
{
	const size_t first = c->words.n;
	const struct opt *tables[2] = { NULL, c->outer };
	const struct filter *f;
	char **words;
	size_t n;
	int operand;

	if (!split_stage(c, p, why))
		return false;
	words = c->words.p + first;
	n = c->words.n - first - 1;
	if (n == 0) {
		buf_str(why, "a chain with an empty place");
		return false;
	}
	if ((f = find_filter(prog, words[0])) == NULL) {
		buf_print(why, "%s: no such filter", words[0]);
		return false;
	}
	c->blamed = f->name;
	tables[0] = f->opts;
	operand = options_read(
	    (int)n, words, tables, 2, take, chain_add(c, f), why);
	if (operand == 0)
		return false;
	if (operand < (int)n) {
		buf_print(why, "%s: a filter in a chain reads no files",
		    words[operand]);
		return false;
	}
	c->blamed = NULL;
	return true;
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

		c->blamed = s->filter->name;
		if (!chain_ready_one(s, why))
			return false;
		c->blamed = NULL;
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
	for (size_t i = 0; i < c->words.n; i++)
		free(c->words.p[i]);
	free(c->words.p);
	free(c->steps);
}
