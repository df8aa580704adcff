/*
 * undup-options.c - the options, and what is wrong with some together
 */
#include <stdlib.h>
#include <string.h>

#include "arg.h"
#include "mem.h"
#include "repeated.h"
#include "undup.h"

enum {
	FILES_MAX = 1024,   /* --known or --sets */
	COLUMNS_MAX = 1024, /* ranges */
};

enum {
	CLUSTERS = 256,
	DECISIONS,
	DELIMITER,
	EMPTY,
	KEEP,
	KEY,
	KNOWN,
	MATCH,
	MEMBER,
	MEMORY,
	MIN_COUNT,
	MIN_LENGTH,
	MIN_WORDS,
	PAIRS,
	PRESET,
	SEEN,
	SETS_FILE,
	SHARD,
	SHINGLE,
	STEP,
	TAG
};

const struct opt undup_opts[] = {
	{ 'u', "unit", "UNIT",
	    "line, paragraph, span or document (the default)" },
	{ MATCH, "match", "LIST",
	    "kinds of duplicate documents: exact,near,spun (all)" },
	{ 't', "threshold", "NUMBER",
	    "near from this Jaccard index on, 0.1 to 1 (0.8)" },
	{ SHINGLE, "shingle", "N", "words of a shingle (5); Nc: characters" },
	{ PRESET, "preset", "NAME",
	    "fineweb, nemo, redpajama and others: see the manual" },
	{ KEY, "key", "FORM",
	    "what is the same: raw, fold, ccnet or datatrove" },
	{ 'k', "columns", "LIST",
	    "compare these columns of lines, numbered as by cut" },
	{ DELIMITER, "delimiter", "CHAR", "what parts columns (a tab)" },
	{ MEMBER, "member", "NAME",
	    "compare this member, exactly, not the text" },
	{ EMPTY, "empty", NULL,
	    "units without text are duplicates of each other too" },
	{ KEEP, "keep", "WHICH",
	    "first, original, last, longest, least-spun or none" },
	{ MIN_WORDS, "min-words", "N", "words of a span, at least (50)" },
	{ MIN_COUNT, "min-count", "N",
	    "cut lines, paragraphs that are there so often" },
	{ MIN_LENGTH, "min-length", "N",
	    "leave lines, paragraphs of fewer characters alone" },
	{ TAG, "tag", NULL, "mark duplicate documents by a member \"dup\"" },
	{ 'c', "count", NULL, "say how many copies there are" },
	{ 'd', "duplicates", NULL, "pass what would go, drop the rest" },
	{ PAIRS, "pairs", "FILE", "a JSON line there for each duplicate" },
	{ CLUSTERS, "clusters", "FILE",
	    "a JSON array there for each group, of ids" },
	{ SEEN, "seen", "FILE",
	    "drop what earlier runs had; remember this one's there" },
	{ KNOWN, "known", "FILE", "as --seen, but add nothing" },
	{ MEMORY, "memory", "SIZE",
	    "shingles kept in memory, the rest in a file (1G)" },
	{ STEP, "step", "NAME", "sign, join, decide or drop: see the manual" },
	{ SHARD, "shard", "N", "number of this part, for sign and drop" },
	{ SETS_FILE, "sets", "FILE", "shingles: sign writes, decide reads" },
	{ DECISIONS, "decisions", "FILE", "for drop: the output of decide" },
	{ 0 }
};

static const char *
take_match(struct conf *c, const char *arg)
{
	size_t n;
	int k;

	c->matching = true;
	memset(c->copies.match, 0, sizeof(c->copies.match));
	for (;; arg += n + 1) {
		n = strcspn(arg, ",");
		for (k = 0; k < KINDS; k++)
			if (strlen(kind_names[k]) == n &&
			    memcmp(kind_names[k], arg, n) == 0)
				break;
		if (k == KINDS)
			return "not a list of exact, near, spun";
		c->copies.match[k] = true;
		if (arg[n] == '\0')
			return NULL;
	}
}

/*
 * Shingles, bands and rows as published: FineWeb (Penedo et al. 2024; that is
 * datatrove's default), NeMo Curator, RedPajama-V2 at its three thresholds,
 * RefinedWeb (Penedo et al. 2023), DCLM (Li et al. 2024), text-dedup and
 * data-juicer (240 and 256 permutations at 0.7, cut in bands so that the areas
 * of false positives and false negatives are least).  None of them measures
 * candidates; here that is done, at the index where half of all pairs become
 * candidates: 1 - (1 - s^rows)^bands = 0.5.
 */
static const char *
take_preset(struct conf *c, const char *arg)
{
	static const struct {
		uint32_t shingle;
		bool characters;
		struct bands bands;
		double threshold;
	} presets[] = {
		{ 5, false, { 14, 8 }, 0.685 },
		{ 24, true, { 20, 13 }, 0.771 },
		{ 13, false, { 9, 13 }, 0.819 },
		{ 13, false, { 14, 9 }, 0.714 },
		{ 13, false, { 5, 25 }, 0.921 },
		{ 5, false, { 450, 20 }, 0.723 },
		{ 5, false, { 93, 15 }, 0.721 },
		{ 5, false, { 24, 10 }, 0.701 },
		{ 5, false, { 25, 10 }, 0.698 },
	};
	const char *wrong;
	int i;

	wrong = arg_word(arg,
	    "not one of fineweb, nemo, redpajama, redpajama-0.7, "
	    "redpajama-0.9, refinedweb, dclm, text-dedup, data-juicer",
	    &i);
	if (wrong != NULL)
		return wrong;
	c->copies.shingle = presets[i].shingle;
	c->copies.characters = presets[i].characters;
	c->copies.bands[NEAR] = presets[i].bands;
	c->copies.threshold = presets[i].threshold;
	return NULL;
}

/* Words, or with a c behind the number characters. */
static const char *
take_shingle(struct conf *c, const char *arg)
{
	char number[8] = "";
	size_t n = strlen(arg);
	const char *why;
	uint64_t k;

	if (n > 0 && n < sizeof(number) && arg[n - 1] == 'c') {
		memcpy(number, arg, n - 1);
		arg = number;
	}
	if ((why = arg_uint(arg, 1, 1000, &k)) != NULL)
		return why;
	c->copies.shingle = (uint32_t)k;
	c->copies.characters = arg == number;
	return NULL;
}

/* A column at *p, 0 if there is none; *p goes on behind it. */
static uint32_t
column(const char **p)
{
	uint64_t n = 0;

	for (; **p >= '0' && **p <= '9' && n < UINT32_MAX; ++*p)
		n = n * 10 + (uint64_t)(**p - '0');
	return n < UINT32_MAX ? (uint32_t)n : UINT32_MAX;
}

/* A list as cut(1) takes it: 2,4-6,8-. */
static const char *
take_columns(struct conf *c, const char *arg)
{
	static const char wrong[] = "not a list of columns, as 1,3-5";
	struct columns *range;

	free(c->columns);
	c->columns = mem_zero(COLUMNS_MAX, sizeof(*c->columns));
	for (c->ncolumns = 0; c->ncolumns < COLUMNS_MAX; arg++) {
		range = &c->columns[c->ncolumns++];
		range->from = range->to = column(&arg);
		if (*arg == '-') {
			arg++;
			range->to = column(&arg);
			if (range->from == 0 && range->to == 0)
				return wrong;
			if (range->from == 0)
				range->from = 1;
			if (range->to == 0)
				range->to = UINT32_MAX;
		}
		if (range->from == 0 || range->to < range->from)
			return wrong;
		if (*arg == '\0')
			return NULL;
		if (*arg != ',')
			return wrong;
	}
	return "too many columns";
}

static const char *
take_delimiter(struct conf *c, const char *arg)
{
	if (arg[0] == '\0' || arg[1] != '\0')
		return "not one byte";
	c->delimiter = arg[0];
	return NULL;
}

static const char *
take_file(struct conf *c, int o, const char *arg)
{
	c->known |= o == KNOWN;
	c->sets |= o == SETS_FILE;
	if (c->nfiles == FILES_MAX)
		return "too many files";
	if (c->files == NULL)
		c->files = mem_get(FILES_MAX * sizeof(*c->files));
	c->files[c->nfiles++] = arg;
	c->fixed = true;
	return NULL;
}

/* Options that name one of several things. */
static const char *
take_choice(struct conf *c, int o, const char *arg)
{
	const char *wrong;
	int i = 0;

	switch (o) {
	case 'u':
		wrong = arg_word(
		    arg, "not one of document, paragraph, line, span", &i);
		c->unit = (enum unit)i;
		break;
	case KEEP:
		wrong = arg_word(arg,
		    "not one of first, original, last, longest, least-spun, "
		    "none",
		    &i);
		c->keep = (enum keep)i;
		break;
	case STEP:
		wrong = arg_word(
		    arg, "not one of sign, join, decide, drop", &i);
		c->step = (enum step)(SIGN + i);
		break;
	default:
		wrong = arg_word(
		    arg, "not one of raw, fold, ccnet, datatrove", &i);
		c->copies.form = (uint32_t)i;
	}
	return wrong;
}

/* Options that take anything, or nothing. */
static const char *
take_plain(struct conf *c, int o, const char *arg)
{
	switch (o) {
	case 'c':
		c->counted = true;
		break;
	case 'd':
		c->inverted = true;
		break;
	case EMPTY:
		c->copies.empty = true;
		break;
	case TAG:
		c->tag = true;
		break;
	case PAIRS:
		c->pairs = arg;
		break;
	case CLUSTERS:
		c->clusters = arg;
		break;
	case DECISIONS:
		c->decisions = arg;
		break;
	case SEEN:
		c->seen = arg;
		break;
	case MEMBER:
		c->member = arg;
		break;
	}
	return NULL;
}

const char *
undup_option(void *conf, int o, const char *arg)
{
	struct conf *c = conf;

	switch (o) {
	case 'u':
	case KEEP:
	case STEP:
	case KEY:
		return take_choice(c, o, arg);
	case 't':
		return arg_real(arg, 0.1, 1, &c->copies.threshold);
	case MATCH:
		return take_match(c, arg);
	case PRESET:
		return take_preset(c, arg);
	case SHINGLE:
		return take_shingle(c, arg);
	case 'k':
		return take_columns(c, arg);
	case DELIMITER:
		return take_delimiter(c, arg);
	case MIN_COUNT:
		return arg_uint(arg, 2, UINT32_MAX, &c->least);
	case MIN_LENGTH:
		return arg_uint(arg, 0, UINT64_MAX, &c->length);
	case MIN_WORDS:
		return arg_uint(arg, REPEATED_LEAST, 100000, &c->words);
	case SHARD:
		return arg_uint(arg, 0, (1 << 23) - 1, &c->shard);
	case MEMORY:
		return arg_size(arg, &c->memory);
	case KNOWN:
	case SETS_FILE:
		return take_file(c, o, arg);
	default:
		return take_plain(c, o, arg);
	}
}

bool
undup_counts(const struct conf *c)
{
	return c->unit != DOCUMENT &&
	    (c->counted || c->least > 2 || c->keep != FIRST);
}

bool
undup_loose(const struct conf *c)
{
	return c->copies.match[NEAR] || c->copies.match[SPUN];
}

/* What is wrong with the options for lines and paragraphs, or NULL. */
static const char *
conflict_lines(const struct conf *c)
{
	if (c->tag || c->pairs != NULL || c->clusters != NULL)
		return "--tag, --pairs and --clusters need whole documents";
	if (c->unit == LINE ? undup_loose(c) : c->copies.match[SPUN])
		return "lines have no near duplicates, paragraphs no spun ones";
	if (undup_loose(c) && undup_counts(c))
		return "of near paragraphs the first is kept, without counting";
	if (c->keep == LONGEST || c->keep == LEAST_SPUN || c->keep == ORIGINAL)
		return "lines and paragraphs: keep first, last or none";
	if (c->member != NULL || c->step != ALL)
		return "--member and steps are for documents";
	if (c->columns != NULL && c->unit != LINE)
		return "--columns are those of lines";
	return NULL;
}

static const char *
conflict_spans(const struct conf *c)
{
	if (c->tag || c->pairs != NULL || c->clusters != NULL || c->counted ||
	    c->keep != FIRST || c->matching || c->least > 0 || c->length > 0 ||
	    c->columns != NULL || c->member != NULL || c->step != ALL ||
	    c->copies.form != FORM_RAW)
		return "spans: --min-words, -d, --seen, --known and --memory "
		       "only";
	return NULL;
}

static const char *
conflict_documents(const struct conf *c)
{
	if (c->least > 0 || c->length > 0 || c->columns != NULL)
		return "--min-count, --min-length and --columns are for lines "
		       "and paragraphs";
	if (c->member != NULL && undup_loose(c))
		return "--member is compared exactly";
	if (c->inverted && (c->tag || c->counted))
		return "-d goes with neither --tag nor -c";
	if (c->step == ALL && (c->seen != NULL || c->nfiles > 0) &&
	    (c->keep != FIRST || c->counted))
		return "--seen and --known keep the first, and do not count";
	return NULL;
}

static const char *
conflict_steps(const struct conf *c)
{
	if (c->step != ALL &&
	    (c->keep > ORIGINAL || c->counted || c->seen != NULL || c->known ||
		c->pairs != NULL || c->clusters != NULL))
		return "steps: documents, of which the first or the original "
		       "is kept";
	if (c->shard > 0 && c->step != SIGN && c->step != DROP)
		return "--shard is for the steps sign and drop";
	if (c->sets && c->step != SIGN && c->step != DECIDE)
		return "--sets is for the steps sign and decide";
	if (c->step == DECIDE && c->nfiles == 0)
		return "--step=decide needs --sets";
	if (c->step == SIGN && c->nfiles > 1)
		return "--step=sign writes one file of --sets";
	if ((c->step == DROP) != (c->decisions != NULL))
		return "--step=drop and --decisions go together";
	return NULL;
}

/* What is wrong with the options together, or NULL. */
static const char *
conflict(const struct conf *c)
{
	const char *wrong = c->unit == DOCUMENT ? conflict_documents(c) :
	    c->unit == SPAN_OF_WORDS            ? conflict_spans(c) :
						  conflict_lines(c);

	if (wrong == NULL && c->unit != SPAN_OF_WORDS && c->words > 0)
		wrong = "--min-words is for spans";
	if (wrong == NULL)
		wrong = conflict_steps(c);
	if (wrong == NULL && (c->seen != NULL || c->nfiles > 0) &&
	    undup_counts(c))
		wrong = "--seen and --known keep the first, and do not count";
	return wrong;
}

/* What was not asked for otherwise. */
static void
set_defaults(struct conf *c)
{
	struct note_conf *k = &c->copies;

	if (!c->matching)
		k->match[EXACT] = k->match[NEAR] = k->match[SPUN] = c->unit ==
			DOCUMENT &&
		    c->member == NULL;
	if (k->threshold == 0)
		k->threshold = 0.8;
	if (k->shingle == 0)
		k->shingle = 5;
	if (k->bands[NEAR].bands == 0)
		k->bands[NEAR] = bands_for(k->threshold);
	k->bands[SPUN] = (struct bands){ 32, 1 };
	if (c->memory == 0)
		c->memory = (size_t)1 << 30;
	if (c->words == 0)
		c->words = 50;
	if (c->delimiter == '\0')
		c->delimiter = '\t';
	/* Files are compared with later ones: their seed stays. */
	k->seed = c->fixed || c->seen != NULL || c->step != ALL ? 0 :
								  hash_seed();
}

const char *
undup_settle(struct conf *c)
{
	const char *wrong = conflict(c);

	if (wrong == NULL)
		set_defaults(c);
	return wrong;
}
