/*
 * spin.c - words of a text, and tables of what spinners do to them
 */
#include "spin.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"

const char *const spin_dialects[SPIN_DIALECTS] = {
	"news", "science", "articles"
};

/* ---- words ---- */

#define FNV_BASIS 0xcbf29ce484222325U	/* FNV-1a, 64 bits */
#define FNV_PRIME 0x100000001b3U

/* What a byte can be. */
enum { OTHER, SMALL, BIG, HIGH };

static const unsigned char class[256] = {
	['0'] = SMALL, ['1'] = SMALL, ['2'] = SMALL, ['3'] = SMALL,
	['4'] = SMALL, ['5'] = SMALL, ['6'] = SMALL, ['7'] = SMALL,
	['8'] = SMALL, ['9'] = SMALL,
	['a'] = SMALL, ['b'] = SMALL, ['c'] = SMALL, ['d'] = SMALL,
	['e'] = SMALL, ['f'] = SMALL, ['g'] = SMALL, ['h'] = SMALL,
	['i'] = SMALL, ['j'] = SMALL, ['k'] = SMALL, ['l'] = SMALL,
	['m'] = SMALL, ['n'] = SMALL, ['o'] = SMALL, ['p'] = SMALL,
	['q'] = SMALL, ['r'] = SMALL, ['s'] = SMALL, ['t'] = SMALL,
	['u'] = SMALL, ['v'] = SMALL, ['w'] = SMALL, ['x'] = SMALL,
	['y'] = SMALL, ['z'] = SMALL,
	['A'] = BIG, ['B'] = BIG, ['C'] = BIG, ['D'] = BIG, ['E'] = BIG,
	['F'] = BIG, ['G'] = BIG, ['H'] = BIG, ['I'] = BIG, ['J'] = BIG,
	['K'] = BIG, ['L'] = BIG, ['M'] = BIG, ['N'] = BIG, ['O'] = BIG,
	['P'] = BIG, ['Q'] = BIG, ['R'] = BIG, ['S'] = BIG, ['T'] = BIG,
	['U'] = BIG, ['V'] = BIG, ['W'] = BIG, ['X'] = BIG, ['Y'] = BIG,
	['Z'] = BIG,
	[0xc3] = HIGH, [0xc4] = HIGH, [0xc5] = HIGH, [0xc6] = HIGH,
	[0xc7] = HIGH, [0xc8] = HIGH, [0xc9] = HIGH, [0xca] = HIGH,
	[0xcb] = HIGH, [0xcc] = HIGH, [0xcd] = HIGH, [0xce] = HIGH,
	[0xcf] = HIGH, [0xd0] = HIGH, [0xd1] = HIGH, [0xd2] = HIGH,
	[0xd3] = HIGH, [0xd4] = HIGH, [0xd5] = HIGH, [0xd6] = HIGH,
	[0xd7] = HIGH, [0xd8] = HIGH, [0xd9] = HIGH, [0xda] = HIGH,
	[0xdb] = HIGH, [0xdc] = HIGH, [0xdd] = HIGH, [0xde] = HIGH,
	[0xdf] = HIGH, [0xe0] = HIGH, [0xe1] = HIGH, [0xe2] = HIGH,
	[0xe3] = HIGH, [0xe4] = HIGH, [0xe5] = HIGH, [0xe6] = HIGH,
	[0xe7] = HIGH, [0xe8] = HIGH, [0xe9] = HIGH, [0xea] = HIGH,
	[0xeb] = HIGH, [0xec] = HIGH, [0xed] = HIGH, [0xee] = HIGH,
	[0xef] = HIGH,
};

/*
 * Length of the letter at p, or 0.  Of the characters beyond ASCII all are
 * letters but those below U+00C0, U+2000-206F, U+3000-303F and from U+FFF0.
 */
static size_t
letter(const char *p, const char *end)
{
	unsigned char a = (unsigned char)p[0], b, c;

	if (class[a] != HIGH)
		return class[a] != OTHER;
	b = end - p > 1 ? (unsigned char)p[1] : 0;
	if ((b & 0xc0) != 0x80)
		return 0;
	if (a < 0xe0)
		return 2;
	c = end - p > 2 ? (unsigned char)p[2] : 0;
	if ((c & 0xc0) != 0x80)
		return 0;
	if (a == 0xe2 && (b == 0x80 || (b == 0x81 && c < 0xb0)))
		return 0;
	if ((a == 0xe3 && b == 0x80) || (a == 0xef && b == 0xbf && c >= 0xb0))
		return 0;
	return 3;
}

static bool
right_quote(const char *p, const char *end)
{
	return end - p >= 3 && memcmp(p, "\xe2\x80\x99", 3) == 0;
}

/* The end of the 's at p, or NULL. */
static const char *
possessive(const char *p, const char *end)
{
	const char *s = p + (right_quote(p, end) ? 3 : 1);

	if (p == end || (*p != '\'' && s - p == 1) || s >= end ||
	    (*s != 's' && *s != 'S') ||
	    (s + 1 < end && letter(s + 1, end) != 0))
		return NULL;
	return s + 1;
}

/* True if no phrase goes on across this gap. */
static bool
breaks(const char *p, const char *end, char next)
{
	size_t lines = 0;

	if (p == end || (end - p == 1 && (*p == ' ' || *p == '-')))
		return false;
	for (; p < end; p++) {
		if (*p == '\n')
			lines++;
		else if (*p == '\xc2' && end - p > 1 && p[1] == '\xa0')
			p++;
		else if (*p != ' ' && *p != '\t' && *p != '\r')
			return true;
	}
	return lines > 1 || (lines == 1 && !(next >= 'a' && next <= 'z'));
}

/* The end of the word at p, which it hashes: h[0] is the hash of it all, h[k]
 * that of all but its last k bytes. */
static const char *
word_end(const char *p, const char *end, uint64_t hash[4])
{
	uint64_t h = FNV_BASIS, h1 = h, h2 = h, h3 = h;
	const char *q;
	size_t n, k;
	unsigned char c;

	for (;;) {
		while (p < end) {
			c = (unsigned char)*p;
			if (class[c] == SMALL || class[c] == BIG) {
				if (class[c] == BIG)
					c |= 0x20;
				h3 = h2;
				h2 = h1;
				h1 = h;
				h = (h ^ c) * FNV_PRIME;
				p++;
				continue;
			}
			if (class[c] == OTHER || (n = letter(p, end)) == 0)
				break;
			for (; n > 0; n--)
				h = (h ^ (unsigned char)*p++) * FNV_PRIME;
		}
		if (p == end)
			break;
		k = *p == '\'' || *p == '.' || *p == ',' ? 1 :
		    right_quote(p, end) ? 3 : 0;
		q = p + k;
		if (k == 0 || q == end || letter(q, end) == 0)
			break;
		if (*p == ',' && !(*q >= '0' && *q <= '9'))
			break;
		if (*p != ',' && *p != '.' && possessive(p, end) == q + 1)
			break;
		h = (h ^ (k == 3 ? '\'' : (unsigned char)*p)) * FNV_PRIME;
		p = q;
	}
	hash[0] = h;
	hash[1] = h1;
	hash[2] = h2;
	hash[3] = h3;
	return p;
}

/* Spreads the bits; never 0. */
static uint64_t
finish(uint64_t h)
{
	h ^= h >> 32;
	h *= 0xd6e8feb86659fd93U;	/* Degski's mixer */
	h ^= h >> 32;
	return h != 0 ? h : 1;
}

/*
 * The stem of the word from p to end: a plural's ending is cut, by the rules
 * of stem() in scripts/unspin-words.  It need not be a word, only the same
 * for both forms.
 */
static uint64_t
stem(const char *p, const char *end, const uint64_t hash[4])
{
	size_t n = (size_t)(end - p), i;
	char t[4];

	if (n <= 3 || (end[-1] | 0x20) != 's')
		return finish(hash[0]);
	for (i = 0; i < 4; i++)
		t[i] = (char)(end[(ptrdiff_t)i - 4] | 0x20);
	if (t[1] == 'i' && t[2] == 'e')
		return finish((hash[3] ^ 'y') * FNV_PRIME);
	if (t[2] == 'e' && (t[1] == 'x' || (n > 4 && ((t[1] == 'h' &&
	    (t[0] == 'c' || t[0] == 's')) || (t[1] == 's' && t[0] == 's')))))
		return finish(hash[2]);
	if (t[2] == 's' || t[2] == 'u' || t[2] == 'i')
		return finish(hash[0]);
	return finish(hash[1]);
}

bool
spin_next(struct span text, size_t *at, struct spin_word *w)
{
	const char *end = text.p + text.n, *from = text.p + *at, *p = from;
	const char *stop;
	uint64_t hash[4];

	/* the 's that the last call cut off */
	if (p > text.p && p[-1] != ' ' &&
	    (stop = possessive(p, end)) != NULL) {
		*w = (struct spin_word){ .start = *at, .possessive = true };
		w->end = *at = (size_t)(stop - text.p);
		w->hash = w->stem = 0x73;
		return true;
	}
	while (p < end && *p != '&' && letter(p, end) == 0)
		p++;
	if (p == end)
		return false;
	*w = (struct spin_word){ .start = (size_t)(p - text.p) };
	w->after_break = *at == 0 || breaks(from, p, *p);
	w->hyphen = *at != 0 && p - from == 1 && *from == '-';
	if (*p == '&') {
		w->hash = w->stem = finish('&');
		w->lettered = true;	/* in names as good as a word */
		w->capital = 1;
		w->end = *at = w->start + 1;
		return true;
	}
	stop = word_end(p, end, hash);
	w->hash = finish(hash[0]);
	w->stem = (stop[-1] | 0x20) == 's' ? stem(p, stop, hash) : w->hash;
	w->lettered = *p >= 'A' && (*p & 0x80) == 0;
	w->end = *at = (size_t)(stop - text.p);
	if (class[(unsigned char)*p] == BIG && *p >= 'A')
		w->capital = stop - p > 1 && p[1] >= 'A' && p[1] <= 'Z' ? 2 : 1;
	return true;
}

uint64_t
spin_join(uint64_t phrase, const struct spin_word *w)
{
	if (phrase == 0)
		return w->hash;
	return finish((phrase + (w->hyphen ? 0x2d : 0)) * FNV_PRIME ^ w->hash);
}

uint64_t
spin_pair(uint64_t first, uint64_t second)
{
	return finish(first * FNV_PRIME ^ second);
}

/* ---- tables ---- */

/* Where a key is, or would be. */
static struct spin_slot *
place(const struct spin_maker *m, uint64_t key)
{
	uint32_t i = (uint32_t)key & m->mask;

	while (m->slots[i].key != 0 && m->slots[i].key != key)
		i = (i + 1) & m->mask;
	return &m->slots[i];
}

/* At most half full: a miss costs 1.5 probes. */
static void
widen(struct spin_maker *m)
{
	struct spin_slot *old = m->slots;
	uint32_t size = m->mask + 1, i;

	if (old != NULL && m->used < size / 2)
		return;
	if (old == NULL)
		size = 32;
	m->mask = size * 2 - 1;
	m->slots = mem_zero((size_t)size * 2, sizeof *m->slots);
	for (i = 0; old != NULL && i < size; i++)
		if (old[i].key != 0)
			*place(m, old[i].key) = old[i];
	free(old);
}

/* The slot of a key, made if need be. */
static struct spin_slot *
made(struct spin_maker *m, uint64_t key)
{
	struct spin_slot *s;

	widen(m);
	s = place(m, key);
	m->used += s->key == 0;
	s->key = key;
	return s;
}

static uint32_t *
slot(struct spin_maker *m, uint64_t key)
{
	return &made(m, key)->value;
}

/* The entry of a value, made if need be. */
static struct spin_entry *
entry(struct spin_maker *m, uint32_t *value)
{
	if ((*value & SPIN_ENTRY) == 0) {
		if (m->nentries == 0)
			m->nentries = 1;
		if (m->nentries >= m->sentries) {
			m->sentries = m->sentries * 2 + 64;
			m->entries = mem_grow(m->entries, m->sentries,
			    sizeof *m->entries);
		}
		if (m->nentries == 1)
			memset(m->entries, 0, sizeof *m->entries);
		memset(&m->entries[m->nentries], 0, sizeof *m->entries);
		*value |= m->nentries++;
	}
	return &m->entries[*value & SPIN_ENTRY];
}

static uint32_t
pooled(struct spin_maker *m, struct span s)
{
	uint32_t at;

	if (m->pool.n == 0)
		buf_byte(&m->pool, '\0');
	at = (uint32_t)m->pool.n;
	buf_put(&m->pool, s);
	buf_byte(&m->pool, '\0');
	return at;
}

/* The key of a phrase, whose beginnings it marks; 0: too many words. */
static uint64_t
phrase_key(struct spin_maker *m, struct span phrase)
{
	struct spin_word w;
	uint64_t key = 0;
	size_t at = 0, n = 0;

	while (spin_next(phrase, &at, &w)) {
		if (key != 0)
			*slot(m, key) |= SPIN_PREFIX;
		if (++n > SPIN_WORDS)
			return 0;
		key = spin_join(key, &w);
	}
	return key;
}

static bool
number(struct span s, float *f)
{
	char text[32], *end;

	if (s.n == 0 || s.n >= sizeof text)
		return false;
	memcpy(text, s.p, s.n);
	text[s.n] = '\0';
	*f = strtof(text, &end);
	return *end == '\0';
}

/* A row of a table of swaps, scars, or the user's own. */
static const char *
put_entry(struct spin_maker *m, const struct span f[3], enum spin_kind kind,
    int dialect)
{
	uint64_t key = phrase_key(m, f[0]);
	struct spin_entry *e;
	uint32_t *value, original = 0;
	int d;
	float weight = 5;	/* the user's list is to be believed */

	if (key == 0)
		return "not a phrase of 1 to 6 words";
	if (!number(f[2], &weight) && kind != SPIN_USER)
		return "not a weight";
	value = slot(m, key);
	*value |= SPIN_UNIT;
	e = entry(m, value);
	if (kind > e->kind)
		e->kind = (unsigned char)kind;
	if (f[1].n > 0 || kind == SPIN_USER)
		original = pooled(m, f[1]);
	for (d = 0; d < SPIN_DIALECTS; d++) {
		/* scars and the user's list are of no dialect */
		if (d != dialect && kind == SPIN_SWAP)
			continue;
		if (e->original[d] != 0)
			e->several |= f[1].n > 0;
		else
			e->original[d] = original;
		if (e->weight[d] == 0)
			e->weight[d] = weight;
	}
	return NULL;
}

/* The stem of a table's word, or 0. */
static uint64_t
stem_key(struct span word)
{
	struct spin_word w;
	size_t at = 0;

	return spin_next(word, &at, &w) ? w.stem : 0;
}

static signed char
tenths(float f)
{
	return (signed char)(f * 10 + (f < 0 ? -0.5F : 0.5F));
}

static const char *
put_word(struct spin_maker *m, const struct span f[3])
{
	uint64_t key = stem_key(f[0]);
	struct spin_slot *s;
	float first, second;

	if (key == 0)
		return "not a word";
	if (!number(f[1], &first) || !number(f[2], &second) ||
	    !(first * first <= 144) || !(second * second <= 144))
		return "not a number from -12 to 12";
	s = made(m, key);
	s->value |= SPIN_RATED;
	s->first = tenths(first);
	s->second = tenths(second);
	return NULL;
}

static const char *
put_sub(struct spin_maker *m, const struct span f[3])
{
	uint64_t key = stem_key(f[0]);
	struct spin_sub *sub;

	if (key == 0 || stem_key(f[1]) == 0)
		return "not a word";
	if (m->nsubs >= m->ssubs) {
		m->ssubs = m->ssubs * 2 + 64;
		m->subs = mem_grow(m->subs, m->ssubs, sizeof *m->subs);
	}
	sub = &m->subs[m->nsubs];
	if (!number(f[2], &sub->weight))
		return "not a weight";
	sub->hash = stem_key(f[1]);
	sub->word = pooled(m, f[1]);
	sub->entry = (uint32_t)(entry(m, slot(m, key)) - m->entries);
	m->nsubs++;
	return NULL;
}

/* The pairs of a term, name or plain phrase. */
static const char *
put_pairs(struct spin_maker *m, struct span phrase, uint32_t flag)
{
	struct spin_word a, b;
	size_t at = 0;

	if (!spin_next(phrase, &at, &a))
		return "not a word";
	for (; spin_next(phrase, &at, &b); a = b)
		*slot(m, spin_pair(a.stem, b.stem)) |= flag;
	return NULL;
}

static const char *
put_row(struct spin_maker *m, const struct span f[3], const char *kind)
{
	const char *dialect = strchr(kind, ' ');
	int d;

	for (d = SPIN_DIALECTS - 1; d > 0 && dialect != NULL; d--)
		if (strcmp(dialect + 1, spin_dialects[d]) == 0)
			break;
	if (dialect == NULL)
		d = 0;
	if (strncmp(kind, "swap", 4) == 0)
		return put_entry(m, f, SPIN_SWAP, d);
	if (strncmp(kind, "scar", 4) == 0)
		return put_entry(m, f, SPIN_SCAR, d);
	if (strcmp(kind, "user") == 0)
		return put_entry(m, f, SPIN_USER, d);
	if (strcmp(kind, "word") == 0)
		return put_word(m, f);
	if (strcmp(kind, "sub") == 0)
		return put_sub(m, f);
	return put_pairs(m, f[0], strcmp(kind, "term") == 0 ? SPIN_TERM :
	    strcmp(kind, "name") == 0 ? SPIN_NAME : SPIN_PLAIN);
}

const char *
spin_read(struct spin_maker *m, struct span text, const char *kind,
    uint64_t *line)
{
	const char *p = text.p, *end = p + text.n, *stop, *tab, *wrong;
	struct span f[3];
	size_t i;

	for (*line = 1; p < end; p = stop + 1, ++*line) {
		if ((stop = memchr(p, '\n', (size_t)(end - p))) == NULL)
			stop = end;
		memset(f, 0, sizeof f);
		for (i = 0; i < 3 && p <= stop; i++, p = tab + 1) {
			tab = p < stop ? memchr(p, '\t', (size_t)(stop - p)) :
			    NULL;
			if (tab == NULL)
				tab = stop;
			f[i] = (struct span){ p, (size_t)(tab - p) };
		}
		if (f[0].n > 0 && f[0].p[f[0].n - 1] == '\r')
			f[0].n--;
		if (f[0].n == 0 || f[0].p[0] == '#')
			continue;
		if ((wrong = put_row(m, f, kind)) != NULL)
			return wrong;
	}
	return NULL;
}

static int
by_entry(const void *a, const void *b)
{
	const struct spin_sub *x = a, *y = b;

	if (x->entry != y->entry)
		return x->entry < y->entry ? -1 : 1;
	if (x->weight != y->weight)
		return x->weight > y->weight ? -1 : 1;
	return x->word < y->word ? -1 : x->word > y->word;
}

void
spin_made(struct spin_maker *m)
{
	struct span none = { "", 0 };
	struct spin_entry *e;
	uint64_t bit;
	uint32_t i;

	if (m->nsubs > 0)
		qsort(m->subs, m->nsubs, sizeof *m->subs, by_entry);
	for (i = 0; i < m->nsubs; i++) {
		e = &m->entries[m->subs[i].entry];
		if (e->nsubs++ == 0)
			e->subs = i;
	}

	widen(m);
	pooled(m, none);
	m->filter = mem_zero((1U << SPIN_FILTER) / 64, sizeof *m->filter);
	for (i = 0; i <= m->mask; i++) {
		bit = m->slots[i].key >> (64 - SPIN_FILTER);
		if (m->slots[i].key != 0)
			m->filter[bit / 64] |= (uint64_t)1 << bit % 64;
	}
	m->table = (struct spin_table){
		.filter = m->filter, .slots = m->slots, .mask = m->mask,
		.entries = m->entries, .subs = m->subs, .pool = m->pool.p,
	};
}

void
spin_free(struct spin_maker *m)
{
	free(m->filter);
	free(m->slots);
	free(m->entries);
	free(m->subs);
	buf_free(&m->pool);
}
