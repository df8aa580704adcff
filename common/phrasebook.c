/*
 * phrasebook.c - lexicons of the phrases templates print, read from text
 */
#include "phrasebook.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"

static const char *const kinds[] = {
	[PHRASE_LINE] = "line",
	[PHRASE_WEAK] = "weak",
	[PHRASE_LIST] = "list",
	[PHRASE_HEAD] = "head",
	[PHRASE_TAIL] = "tail",
	[PHRASE_GLUE] = "glue",
	[PHRASE_MARK] = "mark",
	[PHRASE_BYLINE] = "byline",
	[PHRASE_CRUMB] = "crumb",
	[PHRASE_WORD] = "word",
};

enum { NKINDS = COUNT(kinds), PATTERN_MAX = 64 };

/* True for a lone wildcard character at s[i]. */
static bool
lone(struct span s, size_t i)
{
	return (i == 0 || s.p[i - 1] == ' ') &&
	    (i + 1 >= s.n || s.p[i + 1] == ' ' || s.p[i + 1] == ')' ||
		s.p[i + 1] == ':');
}

/* The tokens of a pattern: those of its text, and its wildcards.  A '#' before
 * another mark ("(#)") is a wildcard as well.  Says in *shouted whether all
 * words are in capitals. */
static size_t
pattern(struct span s, uint32_t *out, bool *shouted)
{
	struct token t[PATTERN_MAX];
	size_t n = 0, from = 0, i, k, got;

	*shouted = true;
	/* Most have no wildcard. */
	i = memchr(s.p, '*', s.n) == NULL && memchr(s.p, '#', s.n) == NULL ?
	    s.n :
	    0;
	for (; i <= s.n && n + 1 < PATTERN_MAX; i++) {
		bool any = i < s.n && s.p[i] == '*' && lone(s, i);
		bool num = i < s.n && s.p[i] == '#';

		if (i < s.n && !any && !num)
			continue;
		got = tokens(span_cut(s, from, i), 0, t, PATTERN_MAX - 1 - n);
		for (k = 0; k < got; k++) {
			out[n++] = t[k].hash;
			*shouted &= (t[k].bits & TOKEN_CAPITALS) != 0;
		}
		if (any && n < PATTERN_MAX)
			out[n++] = TOKEN_ANY;
		if (num && n < PATTERN_MAX)
			out[n++] = TOKEN_NUMBER;
		from = i + 1;
	}
	return n;
}

static bool
ends_in(struct span s, struct span end)
{
	return s.n > end.n && memcmp(s.p + s.n - end.n, end.p, end.n) == 0;
}

/* The mark a pattern ends in. */
static enum phrase_mark
end_mark(struct span s)
{
	static const struct {
		const char *end;
		enum phrase_mark mark;
	} marks[] = {
		{ ":", MARK_COLON },
		{ "\xef\xbc\x9a", MARK_COLON },
		{ " >", MARK_PATH },
		{ " >>", MARK_PATH },
		{ " /", MARK_PATH },
		{ " \xc2\xbb", MARK_PATH },
		{ " \xe2\x80\xba", MARK_PATH },
		{ " \xe2\x86\x92", MARK_PATH },
	};
	size_t i;

	while (s.n > 0 && s.p[s.n - 1] == ' ')
		s.n--;
	for (i = 0; i < COUNT(marks); i++)
		if (ends_in(s, span_of(marks[i].end)))
			return marks[i].mark;
	return MARK_NONE;
}

static uint16_t
class_of(const char *name)
{
	static const struct {
		const char *name;
		uint16_t bit;
	} classes[] = {
		{ "network", WORD_NETWORK },
		{ "month", WORD_MONTH },
		{ "cms-user", WORD_USER },
		{ "function", WORD_FUNCTION },
	};
	size_t i;

	for (i = 0; i < COUNT(classes); i++)
		if (strcmp(name, classes[i].name) == 0)
			return classes[i].bit;
	return 0;
}

/* Where a word stands, or would. */
static size_t
slot(const struct phrasebook *x, uint32_t hash)
{
	size_t i = hash & (x->wordsize - 1);

	while (x->words[i].word.hash != hash && x->words[i].word.hash != 0)
		i = (i + 1) & (x->wordsize - 1);
	return i;
}

/* Doubles the table of words when it is half full. */
static void
grow_words(struct phrasebook *x)
{
	struct bookword *old = x->words;
	size_t i, n = old == NULL ? 0 : x->wordsize;

	x->wordsize = n == 0 ? 1024 : 2 * n;
	x->words = mem_zero(x->wordsize, sizeof(*x->words));
	for (i = 0; i < n; i++)
		if (old[i].word.hash != 0)
			x->words[slot(x, old[i].word.hash)] = old[i];
	free(old);
}

struct bookword *
phrasebook_word(struct phrasebook *x, uint32_t hash)
{
	struct bookword *w;

	if (2 * x->nwords >= x->wordsize)
		grow_words(x);
	w = &x->words[slot(x, hash)];
	x->nwords += w->word.hash == 0;
	w->word.hash = hash;
	return w;
}

static void
add_phrase(struct phrasebook *x, const struct phrase *p, const uint32_t *toks)
{
	x->pool = mem_space(
	    x->pool, x->npool, p->n, &x->poolsize, sizeof(*x->pool));
	x->phrases = mem_room(x->phrases, x->n, &x->size, sizeof(*p));
	x->phrases[x->n] = *p;
	x->phrases[x->n++].at = (uint32_t)x->npool;
	memcpy(x->pool + x->npool, toks, p->n * sizeof(*toks));
	x->npool += p->n;
}

static void
add_pattern(struct phrasebook *x, const struct phrase *entry, struct span text)
{
	uint32_t toks[PATTERN_MAX];
	struct phrase p = *entry;
	const char *rule = x->names.p + p.rule;
	bool shouted;
	size_t n = pattern(text, toks, &shouted);

	if (n == 0)
		return;
	if (p.kind == PHRASE_WORD) {
		if (n == 1)
			phrasebook_word(x, toks[0])->word.bits |= class_of(
			    rule);
		return;
	}
	p.n = (uint16_t)n;
	p.mark = (uint8_t)end_mark(text);
	p.open = toks[0] == TOKEN_ANY || toks[n - 1] == TOKEN_ANY;
	if (p.kind == PHRASE_LINE && n == 1 && !p.open &&
	    strcmp(rule, "ad-label") != 0)
		p.kind = PHRASE_WEAK;
	p.capitals = shouted && p.kind == PHRASE_HEAD;
	add_phrase(x, &p, toks);
}

/* Keeps a name; the first byte of all is a NUL, so that 0 is none. */
static uint32_t
keep_name(struct phrasebook *x, struct span s)
{
	size_t at;

	if (x->names.n == 0)
		buf_byte(&x->names, '\0');
	at = x->names.n;
	buf_put(&x->names, s);
	buf_byte(&x->names, '\0');
	return (uint32_t)at;
}

/* "[id rule kind]" */
static const char *
open_entry(struct phrasebook *x, struct span s, struct phrase *entry)
{
	struct span part[3];
	size_t i, k = 0, from = 1;

	for (i = 1; i < s.n && k < 3; i++)
		if (s.p[i] == ' ' || s.p[i] == ']') {
			part[k++] = span_cut(s, from, i);
			from = i + 1;
		}
	if (k != 3 || from != s.n || part[0].n == 0 || part[1].n == 0)
		return "an entry's head is [id rule kind]";
	for (i = 0; i < NKINDS; i++)
		if (span_eq(part[2], span_of(kinds[i])))
			break;
	if (i == NKINDS)
		return "unknown kind";
	entry->kind = (uint8_t)i;
	entry->id = keep_name(x, part[0]);
	if (!span_eq(part[1], span_of(x->names.p + entry->rule)))
		entry->rule = keep_name(x, part[1]);
	return NULL;
}

/* An entry's head has two blanks; no pattern in brackets ("[ad id=#]") does. */
static size_t
blanks(struct span s)
{
	size_t i, n = 0;

	for (i = 0; i < s.n; i++)
		n += s.p[i] == ' ';
	return s.p[s.n - 1] == ']' ? n : 0;
}

const char *
phrasebook_add(struct phrasebook *x, struct span text, size_t *line)
{
	struct phrase entry = { .id = 0 };
	const char *p = text.p, *end = text.p + text.n, *q, *wrong;

	for (*line = 1; p < end; p = q + 1, ++*line) {
		struct span s;

		q = memchr(p, '\n', (size_t)(end - p));
		if (q == NULL)
			q = end;
		s = (struct span){ p, (size_t)(q - p) };
		if (s.n > 0 && s.p[s.n - 1] == '\r')
			s.n--;
		if (s.n == 0 || s.p[0] == ';')
			continue;
		if (s.p[0] == '[' && blanks(s) == 2) {
			wrong = open_entry(x, s, &entry);
			if (wrong != NULL)
				return wrong;
			continue;
		}
		if (entry.id == 0)
			return "a pattern before the first entry";
		add_pattern(x, &entry, s);
	}
	return NULL;
}

/* Notes how the phrase is to be found. */
static void
prepare(struct phrasebook *x, struct phrase *p)
{
	const uint32_t *t = x->pool + p->at;
	size_t i;

	p->plain = true;
	for (i = 0; i < p->n; i++)
		p->plain = p->plain && t[i] != TOKEN_ANY;
	if (t[0] == TOKEN_ANY) {
		p->chain = BY_LAST;
		p->key = phrase_key(t[p->n - 1], 0, BY_LAST);
		phrasebook_word(x, t[p->n - 1])->word.bits |= WORD_CLOSES;
		return;
	}
	if (p->kind == PHRASE_TAIL || p->kind == PHRASE_MARK)
		phrasebook_word(x, t[0])->word.bits |= WORD_TAIL;
	if (p->n == 1 || t[1] == TOKEN_ANY) {
		p->chain = BY_FIRST;
		p->key = phrase_key(t[0], 0, BY_FIRST);
		phrasebook_word(x, t[0])->word.bits |= WORD_OPENS_ALONE;
	} else {
		p->chain = BY_TWO;
		p->key = phrase_key(t[0], t[1], BY_TWO);
		phrasebook_word(x, t[0])->word.bits |= WORD_OPENS;
		phrasebook_word(x, t[1])->word.bits |= WORD_SECOND;
	}
}

/* Puts the words into places that are found at once. */
static void
place_words(struct phrasebook *x)
{
	uint32_t *keys = mem_get((x->nwords + 1) * sizeof(*keys));
	size_t i, at, n = 0;

	for (i = 0; i < x->wordsize; i++)
		if (x->words[i].word.hash != 0)
			keys[n++] = x->words[i].word.hash;
	places_make(&x->places, keys, n);
	n = places_all(&x->places) + 1;
	x->placed = mem_zero(n, sizeof(*x->placed));
	x->ends = mem_zero(n, sizeof(*x->ends));
	for (i = 0; i < x->wordsize; i++) {
		if (x->words[i].word.hash == 0)
			continue;
		at = places_of(&x->places, x->words[i].word.hash);
		x->placed[at] = x->words[i].word;
		x->ends[at] = x->words[i].ends;
	}
	free(keys);
}

/* Chains the phrases that are found by the same key, the first one first. */
static void
chain_phrases(struct phrasebook *x)
{
	const struct lexicon sizes = { .nheads = (uint32_t)x->nheads };
	uint32_t *head;
	size_t i;

	x->heads = mem_zero(x->nheads, sizeof(*x->heads));
	for (i = x->n; i-- > 0;) {
		head = &x->heads[lexicon_chain(&sizes, x->phrases[i].key)];
		x->phrases[i].next = *head;
		*head = (uint32_t)i + 1;
	}
}

struct lexicon
phrasebook_close(struct phrasebook *x)
{
	size_t i;

	for (i = 0; i < x->n; i++)
		prepare(x, &x->phrases[i]);
	for (x->nheads = 1024; x->nheads < 2 * x->n; x->nheads *= 2)
		;
	chain_phrases(x);
	place_words(x);
	return (struct lexicon){ .phrases = x->phrases,
		.pool = x->pool,
		.heads = x->heads,
		.words = x->placed,
		.ends = x->ends,
		.names = x->names.p,
		.places = x->places,
		.nphrases = (uint32_t)x->n,
		.npool = (uint32_t)x->npool,
		.nheads = (uint32_t)x->nheads,
		.nnames = (uint32_t)x->names.n };
}

void
phrasebook_copy(struct phrasebook *x, const struct lexicon *from, bool model)
{
	uint32_t i, names = (uint32_t)x->names.n;
	struct phrase p;
	struct bookword *w;

	buf_add(&x->names, from->names, from->nnames);
	for (i = 0; i < from->nphrases; i++) {
		p = from->phrases[i];
		p.id += names;
		p.rule += names;
		add_phrase(x, &p, from->pool + p.at);
	}
	for (i = 0; i < places_all(&from->places); i++) {
		if (from->words[i].hash == 0)
			continue;
		w = phrasebook_word(x, from->words[i].hash);
		w->word.bits |= from->words[i].bits;
		if (!model) {
			w->word.bits &= (uint16_t)~WORD_PAIR;
			continue;
		}
		w->word.any = from->words[i].any;
		w->ends = from->ends[i];
	}
}

void
phrasebook_free(struct phrasebook *x)
{
	free(x->phrases);
	free(x->pool);
	free(x->heads);
	free(x->words);
	free(x->placed);
	free(x->ends);
	places_free(&x->places);
	buf_free(&x->names);
	memset(x, 0, sizeof(*x));
}
