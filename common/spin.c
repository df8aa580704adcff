/*
 * spin.c - words of a text, as unspin knows them
 *
 * Most words are of ASCII letters and digits, fewer than sixteen, with a blank
 * or common punctuation between them.  These are found many at once: sixty-four
 * bytes become sets of bits, and where words begin and end, and which have a
 * break before them, are sums and shifts of these; each is then folded and
 * hashed without a branch.  What else there is, is read byte by byte, to the
 * same hashes.
 */
#include "spin.h"

#include <string.h>

#include "word16.h"

/* What a byte can be. */
enum { OTHER, JOINT, HIGH, DIGIT, SMALL, BIG };

/* clang-format off */
static const unsigned char class[256] = {
	['\''] = JOINT, ['.'] = JOINT, [','] = JOINT,
	['0'] = DIGIT, ['1'] = DIGIT, ['2'] = DIGIT, ['3'] = DIGIT,
	['4'] = DIGIT, ['5'] = DIGIT, ['6'] = DIGIT, ['7'] = DIGIT,
	['8'] = DIGIT, ['9'] = DIGIT,
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
/* clang-format on */

/*
 * Length of the letter at p, or 0.  Of the characters beyond ASCII all are
 * letters but those below U+00C0, U+2000-206F, U+3000-303F and from U+FFF0.
 */
static size_t
letter(const char *p, const char *end)
{
	unsigned char a = (unsigned char)p[0], b, c;

	if (class[a] != HIGH)
		return class[a] > HIGH;
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

/* A word costs what 60 instructions cost; a call and its saved registers would
 * add a third. */
#ifdef __GNUC__
#define INLINE inline __attribute__((always_inline))
#else
#define INLINE inline
#endif

/* ---- hashes ----
 *
 * The hash of a word goes over its bytes in groups of sixteen, folded, the last
 * of 0 to 15.  Words of one group never share one.
 */

enum { GROUP = 16 };
#define BASIS 0xcbf29ce484222325U /* FNV's */

/* Spreads the bits. */
static inline uint64_t
finish(uint64_t h)
{
	h *= 0xd6e8feb86659fd93U; /* Degski's mixer */
	return h ^ h >> 32;
}

/* The hash of a word with quotes, which become straight ones, and of one more
 * character if more is not 0. */
static uint64_t
hash_quoted(const char *p, const char *end, char more)
{
	uint64_t h = BASIS, half[2] = { 0, 0 };
	size_t n = 0;
	unsigned char c;

	while (p < end || more != '\0') {
		c = (unsigned char)(p < end ? *p : more);
		if (p == end)
			more = '\0';
		else if (right_quote(p, end))
			c = '\'', p += 3;
		else
			p++;
		c = class[c] == BIG ? c | 0x20 : c;
		half[n / 8] |= (uint64_t)c << n % 8 * 8;
		if (++n == GROUP) {
			h = word16_hash(h, half[0], half[1]);
			half[0] = half[1] = n = 0;
		}
	}
	return finish(word16_hash(h, half[0], half[1]));
}

/* The same of any word; the text goes on to stop. */
static uint64_t
hash_any(const char *p, const char *end, const char *stop, char more)
{
	const char *const begin = p;
	uint64_t h = BASIS;
	struct word16 w = { 0 };
	bytes16 b, letter;
	size_t n;

	do {
		n = end - p < GROUP ? (size_t)(end - p) : GROUP;
		b = word16_load(p, stop) & bytes16_first(n);
		if (bytes16_bits((bytes16)(b == 0xe2)) != 0)
			return hash_quoted(begin, end, more);
		letter = (bytes16)((b | 0x20) - 'a' < 26);
		b |= letter & 0x20;
		w.low = word16_half(&b);
		w.high = word16_half((const char *)&b + GROUP / 2);
		p += n;
		if (n < GROUP && more != '\0') {
			w = word16_put(w, n++, (unsigned char)more);
			more = '\0';
		}
		h = word16_hash(h, w.low, w.high);
	} while (n == GROUP);
	return finish(h);
}

/*
 * How many characters of the word from p to end are the ending of a plural, by
 * the rules of stem() in scripts/unspin-words; 3 if a y comes in their place.
 * The stem need not be a word, only the same for both forms.  What the answer
 * is no processor foresees, so hardly a branch asks.
 */
static INLINE size_t
plural(const char *p, const char *end)
{
	const size_t n = (size_t)(end - p);
	unsigned char t[3]; /* before the s */
	unsigned es, s, e;
	size_t i;

	if (n <= 3)
		return 0;
	for (i = 0; i < 3; i++)
		t[i] = (unsigned char)(end[(ptrdiff_t)i - 4] | 0x20);
	es = (t[1] == 'x') |
	    ((n > 4) &
		(((t[1] == 'h') & ((t[0] == 'c') | (t[0] == 's'))) |
		    ((t[1] == 's') & (t[0] == 's'))));
	s = (t[2] != 's') & (t[2] != 'u') & (t[2] != 'i');
	e = t[2] == 'e';
	return s + (e & es) + 2 * (e & (t[1] == 'i'));
}

/* ---- words ---- */

/* If the word goes on at p, where its ASCII letters end: how many bytes of
 * that are not to be looked at again; else 0. */
static size_t
joint(const char *p, const char *end)
{
	unsigned char c = (unsigned char)*p;
	size_t n;
	const char *q;

	if (class[c] == HIGH && (n = letter(p, end)) > 0)
		return n;
	n = class[c] == JOINT ? 1 : right_quote(p, end) ? 3 : 0;
	q = p + n;
	if (n == 0 || q >= end || letter(q, end) == 0)
		return 0;
	if (c == ',' ? class[(unsigned char)*q] != DIGIT :
		       c != '.' && possessive(p, end) == q + 1)
		return 0;
	return n;
}

/* The rest of the word at p, of which all up to q is read, and its hashes. */
static const char *
read_on(const char *p, const char *q, const char *end, struct spin_word *w)
{
	size_t n;

	for (;;) {
		while (q<end &&class[(unsigned char)*q]> HIGH)
			q++;
		if (q == end || (n = joint(q, end)) == 0)
			break;
		q += n;
	}
	w->hash = w->stem = hash_any(p, q, end, '\0');
	if ((q[-1] | 0x20) == 's' && (n = plural(p, q)) > 0)
		w->stem = hash_any(p, q - n, end, n == 3 ? 'y' : '\0');
	return q;
}

/* The hash of the stem of the word from p to end, shorter than a group, whose
 * bytes are those of w. */
static INLINE uint64_t
stem(const char *p, const char *end, struct word16 w)
{
	const size_t less = plural(p, end);
	const size_t n = (size_t)(end - p) - less;

	w = word16_put(word16_cut(w, n), n, less == 3 ? 'y' : 0);
	return finish(word16_hash(BASIS, w.low, w.high));
}

/* Reads the word at p; returns its end. */
static INLINE const char *
read_word(const char *p, const char *end, struct spin_word *w)
{
	struct word16 b = word16_at(p, end);
	const size_t n = word16_run(b.letters | b.digits);
	const char *q = p + n;

	w->lettered = b.letters & 1;
	w->capital = (unsigned char)((b.capitals & 1) +
	    ((b.capitals & 3) == 3));
	if (n == GROUP ||
	    (q < end && class[(unsigned char)*q] != OTHER && joint(q, end) > 0))
		return read_on(p, q, end, w);
	b = word16_cut(b, n);
	w->hash = w->stem = finish(word16_hash(BASIS, b.low, b.high));
	if ((q[-1] | 0x20) == 's')
		w->stem = stem(p, q, b);
	return q;
}

/* Where the next word begins. */
static const char *
skip(const char *p, const char *end)
{
	unsigned char c;

	for (; p < end; p++) {
		c = class[(unsigned char)*p];
		if (c > HIGH || *p == '&' || (c == HIGH && letter(p, end) > 0))
			break;
	}
	return p;
}

/* Reads the 's or the & at p: & is in names as good as a word. */
static const char *
read_sign(const char *p, const char *end, struct spin_word *w)
{
	bool and = *p == '&';

	w->hash = w->stem = and? finish('&') : 0x73;
	w->lettered = and;
	w->capital = and;
	return and? p + 1 : possessive(p, end);
}

/* Where the word after that which ends at p begins: end if there is none, p if
 * it is a 's. */
static const char *
cross(const char *p, const char *end, bool begins)
{
	if (p < end && (*p == '\'' || *p == '\xe2') && !begins &&
	    p[-1] != ' ' && possessive(p, end) != NULL)
		return p;
	return skip(p, end);
}

static INLINE const char *
read_at(const char *from, struct span text, struct spin_word *w)
{
	const char *end = text.p + text.n, *stop;

	stop = class[(unsigned char)*from] >= DIGIT ||
		(class[(unsigned char)*from] == HIGH && letter(from, end) > 0) ?
	    read_word(from, end, w) :
	    read_sign(from, end, w);
	w->start = (size_t)(from - text.p);
	w->end = (size_t)(stop - text.p);
	return stop;
}

/* ---- many words ---- */

enum { BLOCK = 64 };

/* A block of text, as sets: a bit for each byte, the first the lowest. */
struct block {
	const char *p;
	uint64_t alnum; /* of ASCII */
	uint64_t capital;
	uint64_t line; /* newlines */
	uint64_t hyphen;
	uint64_t hard;   /* no phrase goes on across these */
	uint64_t odd;    /* where the word or gap is one for read_odd() */
	uint64_t plural; /* behind an s that may be a plural's */
};

static INLINE uint64_t
set_of(bytes16 b, size_t group)
{
	return (uint64_t)bytes16_bits(b) << GROUP * group;
}

/* The block at p, where no word goes on; begins: nothing stands before. */
static INLINE struct block
block_at(const char *p, bool begins)
{
	const uint64_t last = (uint64_t)1 << (BLOCK - 1);
	struct block k = { .p = p };
	uint64_t blank = 0, joint = 0, ess = 0, before, after, run;
	bytes16 b, small, letter, line, space;
	size_t i;

	for (i = 0; i < BLOCK / GROUP; i++) {
		b = bytes16_load(p + GROUP * i);
		small = b | 0x20;
		line = (bytes16)(b == '\n');
		space = (bytes16)(b - '\t' < 5);
		letter = (bytes16)(small - 'a' < 26);
		k.alnum |= set_of(letter | (bytes16)(b - '0' < 10), i);
		k.capital |= set_of(letter & ~(b << 2), i); /* no 0x20 */
		k.line |= set_of(line, i);
		k.hyphen |= set_of((bytes16)(b == '-'), i);
		ess |= set_of((bytes16)(small == 's'), i);
		blank |= set_of((bytes16)(b == ' '), i);
		joint |= set_of(
		    (bytes16)((b == '\'') | (b == '.') | (b == ',')), i);
		/* with what is not ASCII, which has the highest bit */
		k.odd |= set_of(b | (bytes16)(b == '&') | (space & ~line), i);
	}
	before = (k.alnum | k.odd) << 1 | !begins;
	after = (k.alnum | k.odd) >> 1 | last; /* for all that is known */
	k.odd |= joint & before & after;
	k.hyphen &= before & after;
	k.hard = ~(k.alnum | blank | k.line | k.hyphen);
	run = k.alnum & k.alnum << 1;
	run &= run << 2;
	k.plural = (run & ess) << 1; /* of a word of four or more */
	run &= run << 4;
	k.odd |= run & run << 8; /* a word of a whole group */
	return k;
}

/* Words read, and where the next are. */
struct reader {
	struct span text;
	const char *p;
	struct spin_word *w;
	size_t n;
	struct spin_word *plurals[BLOCK]; /* may be; to be looked at */
	size_t nplurals;
};

/* The n bytes at p, where a group can be read. */
static INLINE struct word16
folded(const char *p, size_t n)
{
	const uint64_t fold = 0x2020202020202020U;
	struct word16 w = { .low = word16_half(p) | fold,
		.high = word16_half(p + 8) | fold };

	return word16_cut(w, n);
}

/* Sets the stems of what may be plurals, many in a row. */
static void
set_stems(struct reader *r)
{
	const char *p, *end;
	struct spin_word *w;

	while (r->nplurals > 0) {
		w = r->plurals[--r->nplurals];
		p = r->text.p + w->start;
		end = r->text.p + w->end;
		w->stem = stem(p, end, folded(p, w->end - w->start));
	}
}

/*
 * Reads the words of the block from the reader's place on, up to the first odd
 * byte; returns the odd bytes.
 *
 * A gap is a row of ones, so what is added within it is carried to the word
 * behind it: so a word knows of a break.
 */
static INLINE uint64_t
read_block(struct reader *r, const struct block *k)
{
	static const unsigned char capitals[] = { 0, 1, 0, 2 };
	const size_t base = (size_t)(k->p - r->text.p);
	const uint64_t from = ~(uint64_t)0 << (r->p - k->p);
	const uint64_t alnum = k->alnum & from, gap = ~k->alnum & from;
	const uint64_t lines = (gap + (k->line & from)) & alnum;
	const uint64_t hard = (gap + (k->hard & from)) & alnum;
	const uint64_t breaks = hard | (lines & k->capital);
	const uint64_t odd = (k->odd & from) | (lines & ~breaks);
	uint64_t starts = alnum & ~(alnum << 1);
	uint64_t ends = gap & alnum << 1 & ((odd & -odd) - 1);
	const uint64_t hyphens = k->hyphen << 1;
	struct spin_word *w = r->w + r->n;
	struct word16 b;
	size_t start, end, nplurals = r->nplurals;
	uint64_t h;

	if (ends == 0)
		return odd;
	for (; ends != 0; ends &= ends - 1, starts &= starts - 1) {
		start = (unsigned)__builtin_ctzll(starts);
		end = (unsigned)__builtin_ctzll(ends);
		b = folded(k->p + start, end - start);
		h = finish(word16_hash(BASIS, b.low, b.high));
		*w = (struct spin_word){
			.hash = h,
			.stem = h,
			.start = base + start,
			.end = base + end,
			.begins = breaks >> start & 1,
			.hyphen = hyphens >> start & 1,
			.lettered = b.low >> 6 & 1, /* 0x40 */
			.capital = capitals[k->capital >> start & 3],
		};
		r->plurals[nplurals] = w++;
		nplurals += k->plural >> end & 1;
	}
	r->nplurals = nplurals;
	r->n = (size_t)(w - r->w);
	r->p = r->text.p + w[-1].end;
	return odd;
}

/* Reads one word, whatever it is.  False: there is none, or a break before it
 * and enough to stop there. */
static bool
read_odd(struct reader *r, bool enough)
{
	const char *p = r->p, *end = r->text.p + r->text.n;
	const char *from = cross(p, end, p == r->text.p);
	struct spin_word *w = &r->w[r->n];

	w->begins = from < end && breaks(p, from, *from);
	if (from == end || (w->begins && enough)) {
		r->p = from;
		return false;
	}
	w->hyphen = p > r->text.p && from - p == 1 && *p == '-';
	r->p = read_at(from, r->text, w);
	r->n++;
	return true;
}

size_t
spin_words(struct span text, size_t *at, struct spin_word *w, size_t max)
{
	const char *end = text.p + text.n;
	const size_t enough = max / 2, plain = max < 4 * BLOCK ? 0 : enough;
	struct reader r = { .text = text, .p = text.p + *at, .w = w };
	struct block k = { .p = NULL }; /* none */
	uint64_t odd;

	r.nplurals = 0;
	do {
		odd = 0;
		if (k.p != NULL && r.p < k.p + BLOCK)
			odd = read_block(&r, &k);
		while (odd == 0 && r.n < plain && end - r.p >= BLOCK + GROUP) {
			if (r.nplurals > BLOCK / 2)
				set_stems(&r);
			k = block_at(r.p, r.p == text.p);
			odd = read_block(&r, &k);
			if (r.p == k.p)
				break;
		}
	} while (r.n + 1 < max && read_odd(&r, r.n > enough));
	set_stems(&r);
	w[0].begins = true;
	if (r.n > 0)
		w[r.n] = (struct spin_word){ .begins = true };
	*at = (size_t)(r.p - text.p);
	return r.n;
}

bool
spin_next(struct span text, size_t *at, struct spin_word *w)
{
	const char *p = text.p + *at, *end = text.p + text.n, *from;

	from = cross(p, end, *at == 0);
	if (from == end)
		return false;
	w->begins = false;
	w->hyphen = *at > 0 && from - p == 1 && *p == '-';
	*at = (size_t)(read_at(from, text, w) - text.p);
	return true;
}
