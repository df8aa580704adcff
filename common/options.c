/*
 * options.c - tables of options, for getopt_long(3)
 */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "options.h"

static bool
optional(const struct opt *o)
{
	return o->arg != NULL && o->arg[0] == '[';
}

static size_t
table_size(const struct opt *t)
{
	size_t n = 0;

	while (t != NULL && t[n].name != NULL)
		n++;
	return n;
}

/* The option with getopt's value v (1 + its place in all tables), or letter. */
static const struct opt *
find(const struct opt *const *tables, size_t n, int v, bool letter,
    size_t *table)
{
	int place = 0;

	for (*table = 0; *table < n; (*table)++) {
		for (const struct opt *o = tables[*table];
		     o != NULL && o->name != NULL; o++) {
			place++;
			if (letter ? o->c == v : place == v)
				return o;
		}
	}
	return NULL;
}

/* Beyond every char: values of long options. */
enum { LONG = 0x10000 };

static struct option *
build(const struct opt *const *tables, size_t n, struct buf *letters)
{
	struct option *longs;
	size_t total = 0, k = 0;

	for (size_t i = 0; i < n; i++)
		total += table_size(tables[i]);
	longs = mem_zero(total + 1, sizeof(*longs));
	/* ':' first: a missing argument is told apart. */
	buf_byte(letters, ':');
	for (size_t i = 0; i < n; i++) {
		for (const struct opt *o = tables[i];
		     o != NULL && o->name != NULL; o++) {
			longs[k] = (struct option){ .name = o->name,
				.has_arg = o->arg == NULL ? no_argument :
				    optional(o)           ? optional_argument :
							    required_argument,
				.val = LONG + 1 + (int)k };
			k++;
			if (o->c >= 256)
				continue;
			buf_byte(letters, (char)o->c);
			if (o->arg != NULL)
				buf_str(letters, optional(o) ? "::" : ":");
		}
	}
	buf_byte(letters, '\0');
	return longs;
}

/* What getopt_long() does not take: an option, or one without its value. */
static void
say_unknown(struct buf *why, bool missing, const char *word)
{
	/* optopt is a letter, or a long option's value. */
	if (optopt > 0 && optopt < LONG)
		buf_print(why, "-%c: ", optopt);
	else
		buf_print(why, "%s: ", word);
	buf_str(why,
	    missing           ? "an argument is missing" :
		optopt > LONG ? "takes no argument" :
				"no such option");
}

/* A value that is none, with its option as it may be written. */
static void
say_wrong(struct buf *why, const struct opt *o, bool letter, const char *value,
    const char *wrong)
{
	if (letter)
		buf_print(why, "-%c%s", o->c, optional(o) ? "" : " ");
	else
		buf_print(why, "--%s%s", o->name, value != NULL ? "=" : "");
	buf_print(why, "%s: %s", value != NULL ? value : "", wrong);
}

int
options_read(int argc, char **argv, const struct opt *const *tables, size_t n,
    const char *(*take)(void *, size_t, int, const char *), void *arg,
    struct buf *why)
{
	struct buf letters = { 0 };
	struct option *longs = build(tables, n, &letters);
	const char *wrong;
	const struct opt *o;
	bool ok = true;
	size_t table;
	int v;

	opterr = 0;
	optind = 0; /* glibc and musl: begin anew */
	while (
	    ok && (v = getopt_long(argc, argv, letters.p, longs, NULL)) != -1) {
		if (v == '?' || v == ':') {
			say_unknown(why, v == ':', argv[optind - 1]);
			ok = false;
			break;
		}
		o = find(tables, n, v > LONG ? v - LONG : v, v < LONG, &table);
		wrong = take(arg, table, o->c, optarg);
		if (wrong != NULL)
			say_wrong(why, o, v < LONG, optarg, wrong);
		ok = wrong == NULL;
	}
	free(longs);
	buf_free(&letters);
	return ok ? optind : 0;
}

void
options_help(const struct opt *o, struct buf *b)
{
	enum { COLUMN = 26 };
	size_t from;

	for (; o != NULL && o->name != NULL; o++) {
		from = b->n;
		if (o->c < 256)
			buf_print(b, "  -%c, --%s", o->c, o->name);
		else
			buf_print(b, "      --%s", o->name);
		if (optional(o))
			buf_print(b, "[=%s", o->arg + 1);
		else if (o->arg != NULL)
			buf_print(b, "=%s", o->arg);
		do
			buf_byte(b, ' ');
		while (b->n - from < COLUMN);
		buf_str(b, o->help);
		buf_byte(b, '\n');
	}
}
