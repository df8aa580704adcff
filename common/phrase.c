/*
 * phrase.c - lines as tokens, and lexicons of the phrases templates print
 *
 * A phrase is found by the hash of its first token (by its last, if it opens
 * with a wildcard), so a line costs a probe or two however long the lexicon.
 */
#include "phrase.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "utf8.h"

enum { ANY_MAX = 12 };	/* tokens a '*' may stand for: a long name or date */

/* Punctuation and symbols beyond ASCII, by Unicode block.  Private use too:
 * icon fonts live there. */
static bool
is_mark(uint32_t c)
{
	if (c < 0xc0)
		return c != 0xaa && c != 0xb5 && c != 0xba && c != 0xa9;
	if (c < 0x2000)
		return c == 0xd7 || c == 0xf7 || c == 0x37e || c == 0x387 ||
		    c == 0x60c || c == 0x61b || c == 0x61f || c == 0x6d4 ||
		    c == 0x964 || c == 0x965;
	if (c < 0x3041)
		return c <= 0x206f || (c >= 0x20a0 && c <= 0x20cf) ||
		    (c >= 0x2190 && c <= 0x2bff) ||
		    (c >= 0x2e00 && c <= 0x2e7f) ||
		    (c >= 0x3000 && c <= 0x3020 && c != 0x3005);
	if (c < 0xe000)
		return c == 0x30fb;
	return c <= 0xf8ff || (c >= 0xfe10 && c <= 0xfe6f) || c == 0xfeff ||
	    (c >= 0xff01 && c <= 0xff0f) || (c >= 0xff1a && c <= 0xff20) ||
	    (c >= 0xff3b && c <= 0xff40) || (c >= 0xff5b && c <= 0xff65) ||
	    (c >= 0xfff0 && c <= 0xffff) || (c >= 0x1f000 && c <= 0x1faff) ||
	    c == UINT32_MAX;
}

/* Scripts written without spaces: Thai to Myanmar, Khmer, kana, Han.  And
 * the copyright sign, which is a word to a template. */
static bool
is_solid(uint32_t c)
{
	return c == 0xa9 || (c >= 0xe00 && c <= 0xeff) ||
	    (c >= 0x1000 && c <= 0x109f) ||
	    (c >= 0x1780 && c <= 0x17ff) || (c >= 0x3005 && c <= 0x30ff) ||
	    (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) ||
	    (c >= 0x20000 && c <= 0x3ffff);
}

/*
 * The small letter, for the scripts that templates are written in: Latin,
 * Greek, Cyrillic, Armenian.  Both sides of a comparison pass here, so it must
 * be constant rather than right.
 */
static uint32_t
fold(uint32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + 32 : c;
	if (c < 0x100)
		return c >= 0xc0 && c <= 0xde && c != 0xd7 ? c + 32 : c;
	if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e))
		return c & 1 ? c + 1 : c;
	if (c < 0x180)
		return c & 1 || c == 0x130 || c == 0x138 || c == 0x178 ?
		    (c == 0x130 ? 'i' : c) : c + 1;
	if (c >= 0x386 && c <= 0x3ab) {
		if (c == 0x386)
			return 0x3ac;
		if (c >= 0x388 && c <= 0x38a)
			return c + 37;
		if (c >= 0x391)
			return c + 32;
	}
	if (c == 0x3c2)
		return 0x3c3;
	if (c >= 0x400 && c <= 0x40f)
		return c + 0x50;
	if (c >= 0x410 && c <= 0x42f)
		return c + 0x20;
	if (c >= 0x460 && c <= 0x52f)
		return c | 1;
	if (c >= 0x531 && c <= 0x556)
		return c + 48;
	if (c >= 0x1e00 && c <= 0x1eff)
		return c | 1;
	return c;
}

static bool
is_digit(uint32_t c)
{
	return (c >= '0' && c <= '9') || (c >= 0xff10 && c <= 0xff19) ||
	    (c >= 0x660 && c <= 0x669) || (c >= 0x6f0 && c <= 0x6f9);
}

/* A number: digits, with single marks between them ("61.2", "24/5/2021"). */
static size_t
number(const char *p, const char *end)
{
	const char *q = p, *r;
	uint32_t c;
	size_t n;

	while (q < end) {
		n = utf8_decode(q, end, &c);
		if (is_digit(c)) {
			q += n;
			continue;
		}
		r = q + 1;
		if (strchr(".,:/-", *q) == NULL || *q == '\0' || r >= end)
			break;
		utf8_decode(r, end, &c);
		if (!is_digit(c))
			break;
		q = r;
	}
	return (size_t)(q - p);
}

/* A letter beyond ASCII at p: its small form; 0 if it is none.  Two bytes
 * outside Latin-1's marks, which most such letters are, go the short way. */
static uint32_t
wide_letter(const char *p, const char *end, size_t *n, uint32_t *c)
{
	unsigned char b = (unsigned char)p[0];

	if (b >= 0xc3 && b <= 0xd3 && end - p > 1 && b != 0xcd && b != 0xce &&
	    ((unsigned char)p[1] & 0xc0) == 0x80) {
		*c = (uint32_t)(b & 31) << 6 | ((unsigned char)p[1] & 63);
		*n = 2;
		return *c == 0xd7 || *c == 0xf7 ? 0 : fold(*c);
	}
	*n = utf8_decode(p, end, c);
	if (is_mark(*c) || is_digit(*c) || is_solid(*c))
		return 0;
	return fold(*c);
}

/* The rest of a word with letters beyond ASCII. */
static size_t
wide_word(const char *p, const char *end, struct token *t, uint32_t h,
    unsigned letters, unsigned small)
{
	const char *q = p;
	uint32_t c, low;
	size_t n;

	while (q < end) {
		unsigned char b = (unsigned char)*q;

		if (b < 0x80) {
			low = b | 32;
			if (low < 'a' || low > 'z')
				break;
			c = b;
			n = 1;
		} else {
			low = wide_letter(q, end, &n, &c);
			if (low == 0)
				break;
		}
		small |= low == c;
		if (letters++ == 0) {
			t->bits |= low != c ? TOKEN_CAPITAL : 0;
			t->bits |= c >= 0x530 && c < 0x1e00 ?
			    TOKEN_CASELESS : 0;
		}
		h = (h ^ low) * 16777619u;
		q += n;
	}
	if (letters >= 2 && small == 0 && !(t->bits & TOKEN_CASELESS))
		t->bits |= TOKEN_CAPITALS;
	t->hash = h < TOKEN_FIRST_WORD ? h + TOKEN_FIRST_WORD : h;
	return (size_t)(q - p);
}

/* A word from p on: its hash (FNV-1a) and bits; returns its length. */
static size_t
word(const char *p, const char *end, struct token *t)
{
	const char *q = p;
	uint32_t low, h = 2166136261u;
	unsigned small = 0;

	for (; q < end; q++) {
		low = (unsigned char)*q | 32;
		if (low - 'a' > 'z' - 'a')
			break;
		small |= (unsigned char)*q & 32;
		h = (h ^ low) * 16777619u;
	}
	if (q > p && !(*p & 32))
		t->bits |= TOKEN_CAPITAL;
	if (q < end && (unsigned char)*q >= 0x80)
		return (size_t)(q - p) + wide_word(q, end, t, h,
		    (unsigned)(q - p), small);
	if (q - p >= 2 && small == 0)
		t->bits |= TOKEN_CAPITALS;
	t->hash = h < TOKEN_FIRST_WORD ? h + TOKEN_FIRST_WORD : h;
	return (size_t)(q - p);
}

/* A token that opens with something else than an ASCII letter: a number, a
 * word, a character.  TOKEN_NONE: it is a mark. */
static size_t
other(const char *p, const char *end, struct token *t)
{
	uint32_t c;
	size_t len = utf8_decode(p, end, &c);

	if (is_digit(c)) {
		t->hash = TOKEN_NUMBER;
		return number(p, end);
	}
	t->hash = TOKEN_NONE;
	if (is_mark(c))
		return len;
	if (!is_solid(c))
		return word(p, end, t);
	t->hash = (c + TOKEN_FIRST_WORD) * 2654435761u;
	t->bits = TOKEN_CASELESS | TOKEN_SOLID;
	return len;
}

size_t
tokens(struct span line, struct token *out, size_t max, size_t *end)
{
	const char *p = line.p, *stop = line.p + line.n;
	size_t n = 0, len;
	uint32_t c;

	while (p < stop && n < max) {
		struct token *t = &out[n];

		t->bits = 0;
		c = (unsigned char)*p;
		if ((c | 32) - 'a' <= 'z' - 'a') {
			len = word(p, stop, t);
		} else if (c < 0x80 && (c < '0' || c > '9')) {
			p++;
			continue;
		} else {
			len = other(p, stop, t);
			if (t->hash == TOKEN_NONE) {
				p += len;
				continue;
			}
		}
		t->from = (uint32_t)(p - line.p);
		t->to = (uint32_t)(t->from + len);
		p += len;
		n++;
	}
	*end = (size_t)(p - line.p);
	return n;
}

static const char *const kinds[] = {
	[PHRASE_LINE] = "line", [PHRASE_WEAK] = "weak", [PHRASE_LIST] = "list",
	[PHRASE_HEAD] = "head", [PHRASE_TAIL] = "tail", [PHRASE_GLUE] = "glue",
	[PHRASE_BYLINE] = "byline", [PHRASE_CRUMB] = "crumb",
	[PHRASE_WORD] = "word",
};

enum { NKINDS = sizeof(kinds) / sizeof(kinds[0]), PATTERN_MAX = 64 };

/* True for a lone wildcard character at s[i]. */
static bool
lone(struct span s, size_t i)
{
	return (i == 0 || s.p[i - 1] == ' ') &&
	    (i + 1 >= s.n || s.p[i + 1] == ' ' || s.p[i + 1] == ')' ||
	    s.p[i + 1] == ':');
}

/* The tokens of a pattern: those of its text, and its wildcards.  A '#' before
 * another mark ("(#)") is a wildcard as well. */
static size_t
pattern(struct span s, uint32_t *out)
{
	struct token t[PATTERN_MAX];
	size_t n = 0, from = 0, i, k, got, end;

	for (i = 0; i <= s.n && n + 1 < PATTERN_MAX; i++) {
		bool any = i < s.n && s.p[i] == '*' && lone(s, i);
		bool num = i < s.n && s.p[i] == '#';

		if (i < s.n && !any && !num)
			continue;
		got = tokens(span_cut(s, from, i), t, PATTERN_MAX - 1 - n,
		    &end);
		for (k = 0; k < got; k++)
			out[n++] = t[k].hash;
		if (any && n < PATTERN_MAX)
			out[n++] = TOKEN_ANY;
		if (num && n < PATTERN_MAX)
			out[n++] = TOKEN_NUMBER;
		from = i + 1;
	}
	return n;
}

/* All its letters are capitals, and there are two or more. */
static bool
shouted(struct span s)
{
	struct token t[PATTERN_MAX];
	size_t end, i, n = tokens(s, t, PATTERN_MAX, &end);

	for (i = 0; i < n; i++)
		if (!(t[i].bits & TOKEN_CAPITALS))
			return false;
	return n > 0;
}

static bool
ends_in_colon(struct span s)
{
	while (s.n > 0 && s.p[s.n - 1] == ' ')
		s.n--;
	return (s.n > 0 && s.p[s.n - 1] == ':') ||
	    (s.n > 3 && memcmp(s.p + s.n - 3, "\xef\xbc\x9a", 3) == 0);
}

/* Doubles the table of words when it is half full. */
static void
grow_words(struct lexicon *x)
{
	struct word *old = x->words;
	size_t i, k, n = x->wordsize;

	x->wordsize = n == 0 ? 1024 : 2 * n;
	x->words = mem_zero(x->wordsize, sizeof(*x->words));
	for (i = 0; i < n; i++) {
		if (old[i].hash == 0)
			continue;
		k = (old[i].hash * 2654435761u) >> 7;
		while (x->words[k & (x->wordsize - 1)].hash != 0)
			k++;
		x->words[k & (x->wordsize - 1)] = old[i];
	}
	free(old);
}

static void
add_word(struct lexicon *x, uint32_t hash, const char *class)
{
	static const char *const classes[] = { "network", "month", "cms-user",
		"function" };
	size_t i, k;

	if (2 * x->nwords >= x->wordsize)
		grow_words(x);
	k = (hash * 2654435761u) >> 7 & (x->wordsize - 1);
	while (x->words[k].hash != 0 && x->words[k].hash != hash)
		k = (k + 1) & (x->wordsize - 1);
	x->nwords += x->words[k].hash == 0;
	x->words[k].hash = hash;
	for (i = 0; i < sizeof(classes) / sizeof(classes[0]); i++)
		if (strcmp(class, classes[i]) == 0)
			x->words[k].classes |= 1u << i;
}

static void
add_pattern(struct lexicon *x, const struct phrase *entry, struct span text)
{
	uint32_t toks[PATTERN_MAX];
	struct phrase p = *entry;
	size_t n = pattern(text, toks);

	if (n == 0)
		return;
	if (p.kind == PHRASE_WORD) {
		if (n == 1)
			add_word(x, toks[0], p.rule);
		return;
	}
	p.n = (uint16_t)n;
	p.at = (uint32_t)x->npool;
	p.colon = ends_in_colon(text);
	p.open = toks[0] == TOKEN_ANY || toks[n - 1] == TOKEN_ANY;
	if (p.kind == PHRASE_LINE && n == 1 && !p.open &&
	    strcmp(p.rule, "ad-label") != 0)
		p.kind = PHRASE_WEAK;
	p.capitals = shouted(text) && p.kind == PHRASE_HEAD;
	if (x->npool + n > x->poolsize) {
		x->poolsize = 2 * x->poolsize + PATTERN_MAX;
		x->pool = mem_grow(x->pool, x->poolsize, sizeof(*x->pool));
	}
	memcpy(x->pool + x->npool, toks, n * sizeof(*toks));
	x->npool += n;
	if (x->n == x->size) {
		x->size = 2 * x->size + 64;
		x->phrases = mem_grow(x->phrases, x->size, sizeof(p));
	}
	x->phrases[x->n++] = p;
}

/* Copies a name; it lives as long as the lexicon. */
static const char *
keep_name(struct lexicon *x, struct span s)
{
	char *p = mem_get(s.n + 1);

	memcpy(p, s.p, s.n);
	p[s.n] = '\0';
	if ((x->nblocks & (x->nblocks + 1)) == 0)
		x->blocks = mem_grow(x->blocks, 2 * x->nblocks + 2,
		    sizeof(*x->blocks));
	x->blocks[x->nblocks++] = p;
	return p;
}

/* "[id rule kind]" */
static const char *
open_entry(struct lexicon *x, struct span s, struct phrase *entry)
{
	struct span part[3];
	size_t i, k = 0, from = 1;

	if (s.p[s.n - 1] != ']')
		return "no ']' at the end of the entry's head";
	for (i = 1; i < s.n && k < 3; i++)
		if (s.p[i] == ' ' || s.p[i] == ']') {
			part[k++] = span_cut(s, from, i);
			from = i + 1;
		}
	if (k != 3 || from != s.n)
		return "an entry's head is [id rule kind]";
	for (i = 0; i < NKINDS; i++)
		if (span_eq(part[2], span_of(kinds[i])))
			break;
	if (i == NKINDS)
		return "unknown kind";
	entry->kind = (uint8_t)i;
	entry->id = keep_name(x, part[0]);
	if (entry->rule == NULL || !span_eq(part[1], span_of(entry->rule)))
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
lexicon_add(struct lexicon *x, struct span text, size_t *line)
{
	struct phrase entry = { .id = NULL };
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
		if (entry.id == NULL)
			return "a pattern before the first entry";
		add_pattern(x, &entry, s);
	}
	return NULL;
}

static uint32_t
key(const struct lexicon *x, const struct phrase *p)
{
	const uint32_t *t = x->pool + p->at;

	return t[0] == TOKEN_ANY ? ~t[p->n - 1] : t[0];
}

static uint32_t *
bucket(const struct lexicon *x, uint32_t k)
{
	return &x->heads[(k * 2654435761u) >> 8 & (x->nheads - 1)];
}

static void
set_seen(struct lexicon *x, uint32_t k)
{
	k = (k * 0x9e3779b1u) & (SEEN_BITS - 1);
	x->seen[k >> 3] |= (uint8_t)(1 << (k & 7));
}

/* False: no phrase has this key.  Answers for most lines, from one cache
 * line. */
static bool
is_seen(const struct lexicon *x, uint32_t k)
{
	k = (k * 0x9e3779b1u) & (SEEN_BITS - 1);
	return x->seen[k >> 3] >> (k & 7) & 1;
}

/* What lexicon_find() asks first, because most candidates fail it. */
static void
prepare(const struct lexicon *x, struct phrase *p)
{
	const uint32_t *t = x->pool + p->at;
	size_t i;

	p->key = key(x, p);
	p->plain = true;
	for (i = 0; i < p->n; i++)
		p->plain = p->plain && t[i] != TOKEN_ANY;
	p->second = p->n > 1 && t[0] != TOKEN_ANY && t[1] != TOKEN_ANY ?
	    t[1] : 0;
}

void
lexicon_close(struct lexicon *x)
{
	size_t i;

	if (x->words == NULL)
		grow_words(x);
	x->seen = mem_zero(SEEN_BITS / 8, 1);
	for (x->nheads = 1024; x->nheads < 2 * x->n; x->nheads *= 2)
		;
	x->heads = mem_zero(x->nheads, sizeof(*x->heads));
	for (i = x->n; i-- > 0;) {
		uint32_t *head;

		prepare(x, &x->phrases[i]);
		head = bucket(x, x->phrases[i].key);
		set_seen(x, x->phrases[i].key);
		x->phrases[i].next = *head;
		*head = (uint32_t)i + 1;
	}
}

void
lexicon_free(struct lexicon *x)
{
	size_t i;

	for (i = 0; i < x->nblocks; i++)
		free(x->blocks[i]);
	free(x->blocks);
	free(x->phrases);
	free(x->pool);
	free(x->heads);
	free(x->words);
	free(x->seen);
	memset(x, 0, sizeof(*x));
}

/* Matches p against t: all of t if whole, else its front.  The wildcard to
 * retry from is the last one met, as in a shell pattern.  Returns tokens
 * covered, 0 for none. */
static size_t
matches(const uint32_t *p, size_t np, const struct token *t, size_t n,
    bool whole)
{
	size_t i = 0, k = 0, star = SIZE_MAX, from = 0;

	for (;;) {
		if (k == np && (!whole || i == n))
			return i;
		if (k < np && p[k] == TOKEN_ANY && i < n) {
			star = k++;
			from = ++i;
			if (k == np && whole && n - from < ANY_MAX * 8)
				return n;
			continue;
		}
		if (k < np && i < n && p[k] == t[i].hash) {
			k++;
			i++;
			continue;
		}
		if (star == SIZE_MAX || from >= n)
			return 0;
		i = ++from;
		k = star + 1;
	}
}

/* True if a colon follows the tokens, spaces aside. */
static bool
colon_after(struct span line, size_t at)
{
	while (at < line.n && (line.p[at] == ' ' ||
	    (unsigned char)line.p[at] == 0xc2 ||
	    (unsigned char)line.p[at] == 0xa0))
		at++;
	return at < line.n && (line.p[at] == ':' || line.p[at] == '|' ||
	    (line.n - at >= 3 && memcmp(line.p + at, "\xef\xbc\x9a", 3) == 0));
}

static size_t
fits(const struct lexicon *x, const struct phrase *p, struct span line,
    const struct token *t, size_t n)
{
	bool whole = p->kind <= PHRASE_LIST || p->kind == PHRASE_BYLINE;
	size_t i, len = matches(x->pool + p->at, p->n, t, n, whole);

	if (len == 0)
		return 0;
	if (!whole && p->colon && !colon_after(line, t[len - 1].to))
		return 0;
	if (p->capitals)
		for (i = 0; i < len; i++)
			if (!(t[i].bits & TOKEN_CAPITALS))
				return 0;
	return len;
}

const struct phrase *
lexicon_find(const struct lexicon *x, struct span line, const struct token *t,
    size_t n, const struct phrase *last, size_t *len)
{
	uint32_t keys[2];
	size_t k;
	const struct phrase *p;

	if (n == 0 || x->n == 0)
		return NULL;
	keys[0] = t[0].hash;
	keys[1] = ~t[n - 1].hash;
	k = last != NULL && last->key != keys[0];
	for (; k < 2; k++, last = NULL) {
		uint32_t at = last != NULL ? last->next :
		    is_seen(x, keys[k]) ? *bucket(x, keys[k]) : 0;

		for (; at != 0; at = p->next) {
			p = &x->phrases[at - 1];
			if (p->key == keys[k] &&
			    (p->second == 0 ||
			    (n > 1 && p->second == t[1].hash)) &&
			    (!p->plain || p->kind > PHRASE_LIST ||
			    p->n == n) &&
			    (*len = fits(x, p, line, t, n)) > 0)
				return p;
		}
	}
	return NULL;
}
