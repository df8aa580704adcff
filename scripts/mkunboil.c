/*
 * mkunboil - compile the lexicons and the page model of unboil into C
 *
 * usage: mkunboil MODEL LEXICON... >unboil-table.c
 *
 * What it writes is used where it lies: no pointers but a few, tables by hash
 * filled.  Runs at build time only.
 */
#include <inttypes.h>
#include <stdio.h>

#include "mem.h"
#include "mktable.h"
#include "modelfile.h"

static void
print_numbers(const char *name, const uint32_t *v, size_t n)
{
	size_t i;

	printf("static const uint32_t %s[%zu] = {", name, n + 1);
	for (i = 0; i < n; i++)
		printf("%s%" PRIu32 ",", i % 12 == 0 ? "\n" : "", v[i]);
	puts("0\n};");
}

static void
print_phrases(const struct lexicon *x)
{
	const struct phrase *p;
	uint32_t i;

	printf("static const struct phrase phrases[%" PRIu32 "] = {\n",
	    x->nphrases + 1);
	for (i = 0; i < x->nphrases; i++) {
		p = &x->phrases[i];
		printf("{%" PRIu32 ",%" PRIu32 ",%" PRIu32 ",%" PRIu32
		       ",%" PRIu32 ",%d,%d,%d,%d,%d,%d,%d},\n",
		    p->id, p->rule, p->key, p->at, p->next, p->n, p->kind,
		    p->chain, p->plain, p->open, p->mark, p->capitals);
	}
	puts("};");
}

/* Only what is not zero, and where: the tables are half empty. */
static void
print_words(const struct lexicon *x)
{
	const struct word_ends *e = x->ends;
	const struct word *w = x->words;
	size_t i, n = places_all(&x->places);

	print_mix("word_mix", &x->places);
	printf("static const struct word words[%zu] = {\n", n + 1);
	for (i = 0; i < n; i++)
		if (w[i].hash != 0)
			printf("[%zu]={%" PRIu32 ",%d,%d},\n", i, w[i].hash,
			    w[i].bits, w[i].any);
	printf("};\nstatic const struct word_ends ends[%zu] = {\n", n + 1);
	for (i = 0; i < n; i++)
		if (w[i].hash != 0)
			printf("[%zu]={%d,%d,{%d,%d}},\n", i, e[i].first,
			    e[i].last, e[i].kinds[0], e[i].kinds[1]);
	puts("};");
}

static void
print_names(const struct lexicon *x)
{
	uint32_t i;

	printf("static const char names[%" PRIu32 "] = {", x->nnames + 1);
	for (i = 0; i < x->nnames; i++)
		printf(
		    "%s%d,", i % 24 == 0 ? "\n" : "", (signed char)x->names[i]);
	puts("\n};");
}

static void
print_lexicon(const struct lexicon *x)
{
	print_phrases(x);
	print_numbers("pool", x->pool, x->npool);
	print_numbers("heads", x->heads, x->nheads);
	print_words(x);
	print_names(x);
	printf("const struct lexicon unboil_lexicon = {\n"
	       "\tphrases, pool, heads, words, ends, names,\n"
	       "\t{ word_mix, %" PRIu32 ", %" PRIu32 " },\n"
	       "\t%" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %" PRIu32 "\n};\n",
	    x->places.buckets, x->places.bits, x->nphrases, x->npool, x->nheads,
	    x->nnames);
}

static void
print_groups(const struct pagemodel *m)
{
	const struct group *g;
	uint32_t i;

	print_mix("group_mix", &m->places);
	printf("static const struct group groups[%zu] = {\n",
	    places_all(&m->places));
	for (i = 0; i < places_all(&m->places); i++) {
		g = &m->groups[i];
		if (g->tag != 0)
			printf("[%" PRIu32 "]={%d,%d,%d},\n", i, g->tag,
			    g->weight, g->kind);
	}
	puts("};");
}

static void
print_kinds(const struct pagemodel *m)
{
	uint32_t i, k;

	printf("static const struct kindword kinds[%" PRIu32 "] = {\n",
	    m->nkinds + 1);
	for (i = 0; i < m->nkinds; i++) {
		printf("{{");
		for (k = 0; k < KINDS; k++)
			printf("%d,", m->kinds[i].weight[k]);
		printf("},{");
		for (k = 0; k < SIDES; k++)
			printf("%d,", m->kinds[i].side[k]);
		puts("}},");
	}
	puts("};");
}

static void
print_splits(const struct split *s, size_t n)
{
	printf("{");
	for (; n-- > 0; s++)
		printf("{%d,%d,%d},", s->column, s->offset, s->above);
	puts("},");
}

static void
print_leaves(const uint8_t (*v)[1 << LINE_SPLITS])
{
	uint32_t i, k;

	printf("{");
	for (i = 0; i < 1 << PAGE_SPLITS; i++) {
		printf("{");
		for (k = 0; k < 1 << LINE_SPLITS; k++)
			printf("%d,", v[i][k]);
		puts("},");
	}
	puts("},");
}

static void
print_trees(const struct trees *f, size_t number)
{
	const struct tree *t;
	uint32_t i;

	printf("static const struct tree trees%zu[%" PRIu32 "] = {\n", number,
	    f->n + 1);
	for (i = 0; i < f->n; i++) {
		t = &f->tree[i];
		printf("{");
		print_splits(t->line, LINE_SPLITS);
		print_splits(t->page, PAGE_SPLITS);
		print_leaves(t->low);
		print_leaves(t->high);
		puts("},");
	}
	puts("};");
}

static void
print_model(const struct pagemodel *m)
{
	size_t i;

	print_groups(m);
	print_kinds(m);
	for (i = 0; i < FORESTS; i++)
		print_trees(&m->forest[i], i);
	printf("const struct pagemodel unboil_model = {\n\tkinds, groups, {");
	for (i = 0; i < FORESTS; i++)
		printf(" { trees%zu, %" PRIu32 " },", i, m->forest[i].n);
	printf("},\n\t{ group_mix, %" PRIu32 ", %" PRIu32 " }, %" PRIu32 ", {",
	    m->places.buckets, m->places.bits, m->nkinds);
	for (i = 0; i < KINDS; i++)
		printf("%d,", m->kindbias[i]);
	printf("}, %d, %d,\n{", m->bias, m->careful);
	for (i = 0; i <= KINDWORDS; i++)
		printf("%s%d,", i % 12 == 0 ? "\n" : "", m->root[i]);
	printf("}, {");
	for (i = 0; i < CHANCES; i++)
		printf("%s%d,", i % 12 == 0 ? "\n" : "", m->chance[i]);
	puts("}\n};");
}

int
main(int argc, char **argv)
{
	struct phrasebook book = { 0 };
	struct modelfile model = { 0 };
	struct buf b = { 0 };
	struct lexicon x;
	const char *wrong;
	size_t line;
	int i;

	program_name = "mkunboil";
	if (argc < 3)
		die("usage: mkunboil MODEL LEXICON...");
	for (i = 2; i <= argc; i++) {
		const char *name = argv[i < argc ? i : 1];
		struct span text = slurp(name, &b);

		wrong = i < argc ? phrasebook_add(&book, text, &line) :
				   modelfile_read(&model, &book, text, &line);
		if (wrong != NULL)
			die("%s:%zu: %s", name, line, wrong);
	}
	x = phrasebook_close(&book);
	puts("#include \"pagemodel.h\"");
	print_lexicon(&x);
	print_model(&model.model);
	phrasebook_free(&book);
	modelfile_free(&model);
	buf_free(&b);
	if (fflush(stdout) != 0)
		die("cannot write");
	return 0;
}
