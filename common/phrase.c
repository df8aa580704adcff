/*
 * phrase.c - lines as tokens, and phrases found in them
 *
 * A phrase is found by the hash of its first two tokens (by its last, if it
 * opens with a wildcard), and only where a token is one that some phrase has
 * there; so a line costs a probe or two however long the lexicon.
 */
#include "phrase.h"

#include <string.h>

#include "utf8.h"
#include "word16.h"

enum { ANY_MAX = 12 }; /* tokens a '*' may stand for: a long name or date */

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
	    (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff) ||
	    (c >= 0x3005 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) ||
	    (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
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
		    (c == 0x130 ? 'i' : c) :
		    c + 1;
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

/* The length of the digit at p, or 0. */
static inline size_t
digit(const char *p, const char *end)
{
	uint32_t c;
	size_t n;

	if (p >= end)
		return 0;
	if ((unsigned char)*p < 0x80)
		return *p >= '0' && *p <= '9';
	n = utf8_decode(p, end, &c);
	return is_digit(c) ? n : 0;
}

/* A number: digits, with single marks between them ("61.2", "24/5/2021"). */
static size_t
number(const char *p, const char *end)
{
	const char *q = p;
	size_t n;

	for (;;) {
		while ((n = digit(q, end)) > 0)
			q += n;
		if (q >= end ||
		    (*q != '.' && *q != ',' && *q != ':' && *q != '/' &&
			*q != '-') ||
		    digit(q + 1, end) == 0)
			return (size_t)(q - p);
		q++;
	}
}

/* ---- words ----
 *
 * Eight letters at a time are hashed.  Nearly all words are of fewer than
 * sixteen, all ASCII: of these no byte is looked at alone.
 */

enum { WORD_BYTES = 64 }; /* of a word that count */

static inline uint64_t
four(const unsigned char *s)
{
	return (uint64_t)s[0] | (uint64_t)s[1] << 8 | (uint64_t)s[2] << 16 |
	    (uint64_t)s[3] << 24;
}

/* Eight bytes from p on, the first one lowest; zeros after the end. */
static inline uint64_t
eight(const char *p, const char *end)
{
	const unsigned char *s = (const unsigned char *)p;
	size_t n = (size_t)(end - p);

	if (n >= 8)
		return (uint64_t)s[0] | (uint64_t)s[1] << 8 |
		    (uint64_t)s[2] << 16 | (uint64_t)s[3] << 24 |
		    (uint64_t)s[4] << 32 | (uint64_t)s[5] << 40 |
		    (uint64_t)s[6] << 48 | (uint64_t)s[7] << 56;
	if (n >= 4) /* two that overlap */
		return four(s) | four(s + n - 4) << 8 * (n - 4);
	return n == 0 ? 0 :
			s[0] | (uint64_t)s[n / 2] << 8 * (n / 2) |
		(uint64_t)s[n - 1] << 8 * (n - 1);
}

static inline uint32_t
mix(uint32_t h, uint64_t x)
{
	x = (x ^ h) * UINT64_C(0x9e3779b97f4a7c15);
	x = (x ^ x >> 32) * UINT64_C(0xd6e8feb86659fd93);
	return (uint32_t)(x >> 32);
}

/* The last step of a word's hash. */
static inline uint32_t
finish(uint32_t h, uint64_t rest)
{
	h = mix(h, rest);
	return h < TOKEN_FIRST_WORD ? h + TOKEN_FIRST_WORD : h;
}

static uint32_t
long_letter(const char *p, const char *end, size_t *n, uint32_t *c)
{
	*n = utf8_decode(p, end, c);
	if (is_mark(*c) || is_digit(*c) || is_solid(*c))
		return 0;
	return fold(*c);
}

/* The same from U+00C0 to U+07FF, where no script is written without spaces. */
static uint32_t
short_letter(uint32_t c)
{
	return is_mark(c) || is_digit(c) ? 0 : fold(c);
}

/* A letter beyond ASCII at p: its small form; 0 if it is none.  Those of two
 * bytes, which most such letters are, go a short way, the Russian alphabet the
 * shortest. */
static inline uint32_t
wide_letter(const char *p, const char *end, size_t *n, uint32_t *c)
{
	unsigned char b = (unsigned char)p[0];

	if (b < 0xc3 || b > 0xdf || end - p < 2 ||
	    ((unsigned char)p[1] & 0xc0) != 0x80)
		return long_letter(p, end, n, c);
	*c = (uint32_t)(b & 31) << 6 | ((unsigned char)p[1] & 63);
	*n = 2;
	return *c - 0x410 < 0x40 ? *c + 0x20U * (*c < 0x430) : short_letter(*c);
}

/* utf8_encode(), most letters being of one byte or two. */
static inline size_t
put_letter(char *p, uint32_t c)
{
	if (c >= 0x800)
		return utf8_encode(p, c);
	p[0] = (char)(c < 0x80 ? c : 0xc0 | c >> 6);
	p[1] = (char)(0x80 | (c & 63));
	return c < 0x80 ? 1 : 2;
}

/* A word with letters beyond ASCII.  Its small letters are hashed as those of
 * a plain word. */
static size_t
wide_word(const char *p, const char *end, struct token *t)
{
	char folded[WORD_BYTES + 4];
	const char *q, *f;
	size_t n, k = 0, letters = 0;
	uint32_t c, low, h = 0;
	bool small = false;

	t->bits = 0;
	for (q = p; q < end; q += n, letters++) {
		c = (unsigned char)*q;
		n = 1;
		low = c | 32;
		if (c >= 0x80 ? (low = wide_letter(q, end, &n, &c)) == 0 :
				low < 'a' || low > 'z')
			break;
		small |= low == c;
		if (letters == 0) {
			t->bits |= low != c ? TOKEN_CAPITAL : 0;
			t->bits |= c >= 0x530 && c < 0x1e00 ? TOKEN_CASELESS :
							      0;
		}
		if (k < WORD_BYTES)
			k += put_letter(folded + k, low);
	}
	if (letters >= 2 && !small && !(t->bits & TOKEN_CASELESS))
		t->bits |= TOKEN_CAPITALS;
	for (f = folded; k >= 8; f += 8, k -= 8)
		h = mix(h, eight(f, f + 8));
	t->hash = finish(h, eight(f, f + k));
	return (size_t)(q - p);
}

/* True if the word of n ASCII letters may be longer: it has many, or one that
 * is not ASCII follows. */
static inline bool
goes_on(const char *p, size_t n, size_t left)
{
	uint32_t c;
	size_t len;

	return n == 16 ||
	    (n < left && (p[n] & 0x80) != 0 &&
		wide_letter(p + n, p + left, &len, &c) != 0);
}

/* The hash of n small letters, fewer than sixteen, and zeros behind them. */
static inline uint32_t
hash_letters(bytes16 b, size_t n)
{
	const uint64_t low = word16_half(&b);
	const uint64_t high = word16_half((const char *)&b + 8);
	const uint64_t longer = -(uint64_t)(n / 8);

	return finish(
	    mix(0, low) & (uint32_t)longer, low ^ ((low ^ high) & longer));
}

/*
 * A word that begins with an ASCII letter: its hash and bits; returns its
 * length, and in *gap how many bytes behind it surely begin no token.  All up
 * to stop can be read.  How long words are is anybody's guess, so hardly a
 * branch asks.
 */
static inline size_t
word(const char *p, const char *end, const char *stop, struct token *t,
    size_t *gap)
{
	const bytes16 b = word16_load(p, stop), small = b | 0x20;
	const bytes16 letter = (bytes16)(small - 'a' < 26);
	const unsigned letters = bytes16_bits(letter);
	const unsigned capitals = bytes16_bits(letter & ~(b << 2));
	/* what is not ASCII has the highest bit */
	const unsigned opens = bytes16_bits(
				   b | letter | (bytes16)(b - '0' < 10)) |
	    1U << 16;
	const size_t left = (size_t)(end - p), run = word16_run(letters);
	const size_t n = run < left ? run : left;
	const unsigned all = (1U << n) - 1;

	*gap = 0;
	if ((opens >> n & 1) != 0 && goes_on(p, n, left))
		return wide_word(p, end, t);
	*gap = (size_t)__builtin_ctz(opens >> n);
	t->bits = (capitals & 1) * TOKEN_CAPITAL |
	    (unsigned)(((capitals & all) == all) & (n >= 2)) * TOKEN_CAPITALS;
	t->hash = hash_letters(small & bytes16_first(n), n);
	return n;
}

/* A token that opens with something else than an ASCII letter: a number, a
 * word, a character.  TOKEN_NONE: it is a mark. */
static size_t
other(const char *p, const char *end, struct token *t)
{
	uint32_t c;
	size_t len;

	t->bits = 0;
	len = utf8_decode(p, end, &c);
	if (is_digit(c)) {
		t->hash = TOKEN_NUMBER;
		t->bits = TOKEN_DIGITS;
		return number(p, end);
	}
	t->hash = TOKEN_NONE;
	if (is_mark(c))
		return len;
	if (!is_solid(c))
		return wide_word(p, end, t);
	t->hash = (c + TOKEN_FIRST_WORD) * 2654435761u;
	t->bits = TOKEN_CASELESS | TOKEN_SOLID;
	return len;
}

size_t
tokens(struct span line, size_t after, struct token *out, size_t max)
{
	const char *p = line.p, *end = p + line.n, *stop = end + after;
	struct token *t = out, *full = out + max;
	size_t len, gap;
	uint32_t c;

	for (; p < end && t < full; p += len + gap) {
		c = (unsigned char)*p;
		gap = 0;
		if ((c | 32) - 'a' <= 'z' - 'a') {
			len = word(p, end, stop, t, &gap);
		} else if (c < 0x80 && (c < '0' || c > '9')) {
			len = 1;
			continue;
		} else {
			len = other(p, end, t);
			if (t->hash == TOKEN_NONE)
				continue;
		}
		t->from = (uint32_t)(p - line.p);
		t->to = (uint32_t)(t->from + len);
		t++;
	}
	return (size_t)(t - out);
}

void
lexicon_words(const struct lexicon *x, struct token *t, size_t n)
{
	const struct lexicon own = *x; /* which no token is part of */
	const struct token *end = t + n;

	for (; t < end; t++) {
		t->word = lexicon_place(&own, t->hash);
		t->bits |= own.words[t->word].bits;
	}
}

/* Matches p against t: all of t if whole, else its front.  The wildcard to
 * retry from is the last one met, as in a shell pattern.  Returns tokens
 * covered, 0 for none. */
static size_t
matches(
    const uint32_t *p, size_t np, const struct token *t, size_t n, bool whole)
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

/* True if the mark follows the tokens, spaces aside; a path may be at its end
 * there. */
static bool
mark_after(struct span line, size_t at, enum phrase_mark mark)
{
	const char *p;

	while (at < line.n &&
	    (line.p[at] == ' ' ||
		(line.n - at >= 2 && memcmp(line.p + at, "\xc2\xa0", 2) == 0)))
		at += line.p[at] == ' ' ? 1 : 2;
	p = line.p + at;
	if (at >= line.n)
		return mark == MARK_PATH;
	if (line.n - at >= 3 && memcmp(p, "\xef\xbc\x9a", 3) == 0)
		return true;
	if (mark == MARK_COLON)
		return *p == ':' || *p == '|';
	return (*p != '\0' && strchr(":|>/\\", *p) != NULL) ||
	    (line.n - at >= 2 && memcmp(p, "\xc2\xbb", 2) == 0) ||
	    (line.n - at >= 3 &&
		(memcmp(p, "\xe2\x80\xba", 3) == 0 ||
		    memcmp(p, "\xe2\x80\xa2", 3) == 0 ||
		    memcmp(p, "\xe2\x86\x92", 3) == 0));
}

static size_t
fits(const struct lexicon *x, const struct phrase *p, struct span line,
    const struct token *t, size_t n)
{
	bool whole = p->kind <= PHRASE_LIST || p->kind == PHRASE_BYLINE;
	size_t i, len = matches(x->pool + p->at, p->n, t, n, whole);

	if (len == 0)
		return 0;
	if (!whole && p->mark != MARK_NONE &&
	    !mark_after(line, t[len - 1].to, p->mark))
		return 0;
	if (p->capitals)
		for (i = 0; i < len; i++)
			if (!(t[i].bits & TOKEN_CAPITALS))
				return 0;
	return len;
}

/* True if the words are such as phrases of the chain have there. */
static bool
may_be(uint32_t chain, const struct token *t, size_t n)
{
	switch (chain) {
	case BY_TWO:
		return n > 1 && t[0].bits & WORD_OPENS &&
		    t[1].bits & WORD_SECOND;
	case BY_FIRST:
		return (t[0].bits & WORD_OPENS_ALONE) != 0;
	default:
		return (t[n - 1].bits & WORD_CLOSES) != 0;
	}
}

static uint32_t
key_of(uint32_t chain, const struct token *t, size_t n)
{
	return chain == BY_TWO ? phrase_key(t[0].hash, t[1].hash, BY_TWO) :
	    chain == BY_FIRST  ? phrase_key(t[0].hash, 0, BY_FIRST) :
				 phrase_key(t[n - 1].hash, 0, BY_LAST);
}

const struct phrase *
lexicon_find(const struct lexicon *x, struct span line, const struct token *t,
    size_t n, const struct phrase *last, size_t *len)
{
	const struct phrase *p;
	uint32_t chain, at, key;

	if (n == 0)
		return NULL;
	for (chain = last != NULL ? last->chain : 0; chain < CHAINS; chain++) {
		if (!may_be(chain, t, n))
			continue;
		key = key_of(chain, t, n);
		at = last != NULL ? last->next :
				    x->heads[lexicon_chain(x, key)];
		last = NULL;
		for (; at != 0; at = p->next) {
			p = &x->phrases[at - 1];
			if (p->key == key && p->chain == chain &&
			    (!p->plain || p->kind > PHRASE_LIST || p->n == n) &&
			    (*len = fits(x, p, line, t, n)) > 0)
				return p;
		}
	}
	return NULL;
}
