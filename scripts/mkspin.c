/*
 * mkspin - compile the tables of data/spin into C
 *
 * usage: mkspin FILE... >spin-table.c
 *
 * The first line of a file says its kind: "#swap news", "#term", ...
 * (spinmaker.h).  Runs at build time only.
 */
#include <inttypes.h>
#include <stdio.h>

#include "mem.h"
#include "mktable.h"
#include "spinmaker.h"

static void
print_pool(const struct buf *pool)
{
	size_t i;

	printf("static const char pool[] = {");
	for (i = 0; i < pool->n; i++)
		printf(
		    "%s%d,", i % 24 == 0 ? "\n" : "", (signed char)pool->p[i]);
	puts("\n};");
}

static void
print_words(const struct spin_table *t)
{
	const struct spin_word_slot *w = t->words.slots;
	size_t i, n = places_all(&t->words.places);

	print_mix("word_mix", &t->words.places);
	printf("static const struct spin_word_slot words[%zu] = {\n", n);
	for (i = 0; i < n; i++)
		printf("{0x%" PRIx32 ",0x%" PRIx32 ",{%d,%d,%d}},\n",
		    w[i].check, w[i].value, w[i].part.first, w[i].part.second,
		    w[i].part.means);
	puts("};");
}

static void
print_filter(const struct spin_filter *f, const char *name)
{
	uint32_t i;

	printf("static const uint64_t %s_filter[%" PRIu32 "] = {\n", name,
	    f->mask + 1);
	for (i = 0; i <= f->mask; i++)
		printf("0x%" PRIx64 ",\n", f->bits[i]);
	puts("};");
}

/* Only what is not zero, and where: most tables are half empty. */
static void
print_phrases(const struct spin_phrases *p, const char *name)
{
	uint32_t i;

	print_filter(&p->filter, name);
	printf("static const struct spin_phrase_slot %s[%" PRIu32 "] = {\n",
	    name, p->mask + 1);
	for (i = 0; i <= p->mask; i++)
		if (p->slots[i].value != 0)
			printf("[%" PRIu32 "]={0x%" PRIx32 ",0x%" PRIx32 "},\n",
			    i, p->slots[i].check, p->slots[i].value);
	puts("};");
}

static void
print_plain(const struct spin_pairs *p)
{
	uint32_t i;

	printf("static const uint16_t plain[%" PRIu32 "] = {\n", p->mask + 1);
	for (i = 0; i <= p->mask; i++)
		if (p->marks[i] != 0)
			printf("[%" PRIu32 "]=%u,\n", i, p->marks[i]);
	puts("};");
}

static void
print_entries(const struct spin_maker *m)
{
	const struct spin_entry *e;
	uint32_t i, d;

	puts("static const struct spin_entry entries[] = {\n"
	     "{ .best = -1 },");
	for (i = 1; i < m->nentries; i++) {
		e = &m->entries[i];
		for (d = 0; d < SPIN_DIALECTS; d++)
			printf(
			    "%s%" PRIu32, d == 0 ? "{{" : ",", e->original[d]);
		for (d = 0; d < SPIN_DIALECTS; d++)
			printf("%s%d", d == 0 ? "},{" : ",", e->weight[d]);
		printf("},%d,%" PRIu32 ",%.2ff,%d,%d,%d},\n", e->nsubs, e->subs,
		    (double)e->kept, e->kind, e->several, e->best);
	}
	puts("};\nstatic const struct spin_sub subs[] = {");
	for (i = 0; i < m->nsubs; i++)
		printf("{0x%" PRIx64 ",%" PRIu32 ",%" PRIu32 ",%.1ff,%d},\n",
		    m->subs[i].hash, m->subs[i].word, m->subs[i].entry,
		    (double)m->subs[i].weight, m->subs[i].places);
	puts("{0}\n};");
}

static void
print_axes(const signed char v[SPIN_AXES])
{
	int k;

	for (k = 0; k < SPIN_AXES; k++)
		printf("%s%d", k == 0 ? ",{" : ",", v[k]);
	putchar('}');
}

static void
print_vectors(const struct spin_table *t)
{
	const struct spin_vector *v = t->vectors;
	uint32_t i;

	printf("static const struct spin_vector vectors[%" PRIu32 "] = {\n",
	    t->vectors_mask + 1);
	for (i = 0; i <= t->vectors_mask; i++) {
		if (v[i].check == 0)
			continue;
		printf("[%" PRIu32 "]={0x%" PRIx32, i, v[i].check);
		print_axes(v[i].first);
		print_axes(v[i].second);
		puts("},");
	}
	puts("};");
}

static void
print_table(const struct spin_maker *m)
{
	const struct spin_table *t = &m->table;

	puts("#include \"lexicon.h\"");
	print_words(t);
	print_phrases(&t->units, "units");
	print_phrases(&t->pairs, "pairs");
	print_plain(&t->plain);
	print_filter(&t->mapped, "mapped");
	print_filter(&t->mapped_high, "mapped_high");
	print_entries(m);
	print_vectors(t);
	print_pool(&m->pool);
	printf("const struct spin_table spin_builtin = {\n"
	       "\t{ words, { word_mix, %" PRIu32 ", %" PRIu32 " }, "
	       "0x%" PRIx64 " },\n"
	       "\t{ units, 0x%" PRIx32 ", { units_filter, 0x%" PRIx32 " } },\n"
	       "\t{ pairs, 0x%" PRIx32 ", { pairs_filter, 0x%" PRIx32 " } },\n"
	       "\t{ plain, 0x%" PRIx32 " },\n"
	       "\t{ mapped_filter, 0x%" PRIx32 " },\n"
	       "\t{ mapped_high_filter, 0x%" PRIx32 " },\n"
	       "\tentries, %" PRIu32 ", subs, vectors, 0x%" PRIx32
	       ", pool\n};\n",
	    t->words.places.buckets, t->words.places.bits, t->words.mix,
	    t->units.mask, t->units.filter.mask, t->pairs.mask,
	    t->pairs.filter.mask, t->plain.mask, t->mapped.mask,
	    t->mapped_high.mask, t->nentries, t->vectors_mask);
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
