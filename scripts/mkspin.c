/*
 * mkspin - compile the tables of data/spin into C
 *
 * usage: mkspin FILE... >spin-table.c
 *
 * The first line of a file says its kind: "#swap news", "#term", ... (spin.h).
 * Runs at build time only.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "mem.h"
#include "out.h"
#include "spin.h"

/* mem.c calls it; there is no output file to remove here. */
void
out_abandon(void)
{
}

static struct span
slurp(const char *path, struct buf *b)
{
	FILE *f = fopen(path, "r");
	size_t n;

	if (f == NULL)
		die("%s: cannot be read", path);
	b->n = 0;
	do {
		n = fread(buf_reserve(b, 65536), 1, 65536, f);
		b->n += n;
	} while (n > 0);
	if (ferror(f) || fclose(f) != 0)
		die("%s: cannot be read", path);
	return buf_span(b);
}

static void
print_pool(const struct buf *pool)
{
	size_t i;

	printf("static const char pool[] = {");
	for (i = 0; i < pool->n; i++)
		printf("%s%d,", i % 24 == 0 ? "\n" : "",
		    (signed char)pool->p[i]);
	puts("\n};");
}

static void
print_table(const struct spin_maker *m)
{
	const struct spin_entry *e;
	uint32_t i, d;

	printf("#include \"spin.h\"\n\nstatic const uint64_t filter[] = {");
	for (i = 0; i < (1U << SPIN_FILTER) / 64; i++)
		printf("%s0x%" PRIx64 ",", i % 4 == 0 ? "\n" : "",
		    m->filter[i]);
	printf("\n};\nstatic const struct spin_slot slots[] = {");
	for (i = 0; i <= m->mask; i++)
		printf("%s{0x%" PRIx64 ",0x%" PRIx32 ",%d,%d},",
		    i % 3 == 0 ? "\n" : "", m->slots[i].key,
		    m->slots[i].value, m->slots[i].first,
		    m->slots[i].second);
	printf("\n};\nstatic const struct spin_entry entries[] = {\n"
	    "{{0},{0},0,0,0,0},\n");
	for (i = 1; i < m->nentries; i++) {
		e = &m->entries[i];
		for (d = 0; d < SPIN_DIALECTS; d++)
			printf("%s%.2ff", d == 0 ? "{{" : ",",
			    (double)e->weight[d]);
		for (d = 0; d < SPIN_DIALECTS; d++)
			printf("%s%" PRIu32, d == 0 ? "},{" : ",",
			    e->original[d]);
		printf("},%" PRIu32 ",%" PRIu32 ",%d,%d},\n", e->subs,
		    e->nsubs, e->kind, e->several);
	}
	printf("};\nstatic const struct spin_sub subs[] = {\n");
	for (i = 0; i < m->nsubs; i++)
		printf("{0x%" PRIx64 ",%" PRIu32 ",%" PRIu32 ",%.1ff},\n",
		    m->subs[i].hash, m->subs[i].word, m->subs[i].entry,
		    (double)m->subs[i].weight);
	puts("{0}\n};");
	print_pool(&m->pool);
	printf("const struct spin_table spin_builtin = {\n"
	    "\tfilter, slots, 0x%" PRIx32 ", entries, subs, pool\n};\n",
	    m->mask);
}

int
main(int argc, char **argv)
{
	struct spin_maker m = { 0 };
	struct buf b = { 0 };
	struct span text;
	const char *wrong;
	char kind[64];
	uint64_t line;
	int i;

	program_name = "mkspin";
	for (i = 1; i < argc; i++) {
		text = slurp(argv[i], &b);
		buf_byte(&b, '\0');
		if (sscanf(b.p, "#%63[^\n]", kind) != 1)
			die("%s: its first line does not say its kind",
			    argv[i]);
		text.p = b.p;
		if ((wrong = spin_read(&m, text, kind, &line)) != NULL)
			die("%s:%" PRIu64 ": %s", argv[i], line, wrong);
	}
	spin_made(&m);
	print_table(&m);
	spin_free(&m);
	buf_free(&b);
	if (fflush(stdout) != 0)
		die("cannot write");
	return 0;
}
