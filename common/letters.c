/*
 * letters.c - which charset of one byte a character makes the likeliest words
 *
 * The same byte is a letter in every charset, but hardly ever one that its
 * neighbours would have.  data/charset/letters.txt says how many bits a pair of
 * letters costs in each of forty languages; the text is read in every
 * charset, summed up in every language, and the cheapest sum wins.  Language
 * and charset are thus found together, and the ASCII part of the text, which
 * all charsets share, helps to tell the language: that is what makes short
 * lines work.
 *
 * It errs where the same letters are likely in two charsets (Slovak and
 * Slovene), on names, and on languages it does not know.
 */
#include <stdlib.h>

#include <utf8proc.h>

#include "charset.h"
#include "letters.h"
#include "mem.h"
#include "utf8.h"

#include "letters-data.h"

enum {
	LANGUAGES = 48,
	ALPHABET = 128,    /* letters of a language; Thai has some 70 */
	POINTS = 0x2000,   /* the tables' letters lie below */
	HIGH_PAIRS = 2048, /* of a text; more add nothing new */
	ASCII_PAIRS = 1024
};

/* What a byte is, beside the letters of the language, which are 1 and up. */
enum {
	EDGE = 0,
	ACCENTED = ALPHABET,
	FOREIGN,
	QUOTE,
	OPENING,
	SIGN,
	NOTHING,
	NUMBERS
};

/* Bits above a letter's number. */
enum { NUMBER = 0xFF, SMALL = 8, CAPITAL = 9 };

/* Bits for what no table has, found by trial on message catalogues. */
enum {
	UNSEEN = 13,           /* a pair of the language's letters */
	COST_ACCENTED = 13,    /* a letter of Western Europe, in a name */
	COST_FOREIGN = 16,     /* any other letter */
	COST_QUOTE = 6,        /* a quotation mark or dash */
	COST_SIGN = 7,         /* a sign, */
	COST_SIGN_INSIDE = 13, /* and just after a letter or before one */
	COST_NOTHING = 24,     /* a control or no character */
	COST_CASE = 5,         /* a capital after a small letter */
	COST_SCRIPT = 12,      /* Latin text in a set for another script */
	COST_MIXED = 20,       /* what is ASCII is of another language */
	PER_LETTER = 6,        /* after what is unknown */
	ENOUGH = 9,            /* bits a pair; more is no text */
	BYTE = 8               /* what random bytes would cost */
};

/* In the order in which ties are broken; the bits are a prior. */
static const struct {
	const char *name;
	unsigned bits;
} sets[] = {
	{ "windows-1252", 0 },
	{ "windows-1251", 2 },
	{ "windows-1250", 2 },
	{ "windows-1253", 2 },
	{ "windows-1254", 3 },
	{ "windows-1255", 2 },
	{ "windows-1256", 2 },
	{ "windows-1257", 3 },
	{ "windows-1258", 5 },
	{ "ISO-8859-2", 3 },
	{ "ISO-8859-5", 3 },
	{ "ISO-8859-6", 3 },
	{ "ISO-8859-7", 3 },
	{ "ISO-8859-8", 3 },
	{ "ISO-8859-11", 3 },
	{ "KOI8-R", 3 },
	{ "KOI8-U", 4 },
	{ "IBM866", 4 },
	{ "ISO-8859-15", 5 },
	{ "ISO-8859-13", 6 },
	{ "ISO-8859-16", 6 },
	{ "ISO-8859-4", 7 },
	{ "ISO-8859-3", 9 },
	{ "ISO-8859-10", 9 },
	{ "MACINTOSH", 7 },
	{ "IBM852", 6 },
	{ "IBM850", 7 },
	{ "IBM855", 6 },
	{ "MAC-CYRILLIC", 6 },
	{ "MAC-CENTRALEUROPE", 9 },
	{ "IBM857", 8 },
	{ "IBM775", 9 },
	{ "CP737", 7 },
	{ "IBM862", 7 },
	{ "IBM869", 9 },
	{ "VISCII", 9 },
};

enum { SETS = COUNT(sets) };

struct language {
	char name[8];
	uint8_t letters; /* in use, EDGE included */
	bool latin;
	uint8_t of[POINTS];  /* a code point's number, or 0 */
	uint16_t ascii[128]; /* the same of a byte, and its case */
	uint8_t bits[NUMBERS][NUMBERS];
};

/* A charset's upper half. */
struct set {
	uint16_t small[128];  /* as small letters; 0: no character */
	uint8_t strange[128]; /* what it is where the language lacks it */
	bool capital[128];
	bool latin;
	bool idle; /* of this text it makes what one before it does */
};

/* Two bytes in a row, how often. */
struct pair {
	unsigned char a, b;
	uint16_t n;
};

struct letters {
	struct language language[LANGUAGES];
	size_t languages;
	struct set set[SETS];
	uint16_t count[65536];
	struct pair high[HIGH_PAIRS], ascii[ASCII_PAIRS];
	size_t highs, asciis;
	unsigned char bytes[128]; /* beyond ASCII, in those pairs */
	size_t nbytes;
};

/* ---- the tables ---- */

static uint8_t
number_of(struct language *l, uint32_t cp)
{
	if (cp == '_' || cp >= POINTS)
		return EDGE;
	if (l->of[cp] == 0 && l->letters < ALPHABET)
		l->of[cp] = l->letters++;
	return l->of[cp];
}

static struct language *
language_of(struct letters *m, struct span name)
{
	struct language *l = m->languages > 0 ? &m->language[m->languages - 1] :
						NULL;

	if (l != NULL && span_eq(span_of(l->name), name))
		return l;
	if (m->languages == LANGUAGES || name.n >= sizeof(l->name))
		die("letters.txt: too many languages");
	l = &m->language[m->languages++];
	memcpy(l->name, name.p, name.n);
	l->letters = 1;
	memset(l->bits, UNSEEN, sizeof(l->bits));
	return l;
}

/* Romanian has commas where most sets, and older text, have cedillas. */
static uint32_t
plain(uint32_t cp)
{
	return cp == 0x219 ? 0x15F : cp == 0x21B ? 0x163 : cp;
}

/* A line: language, bits, pairs. */
static void
read_line(struct letters *m, const char *p, const char *end)
{
	const char *space = memchr(p, ' ', (size_t)(end - p));
	struct language *l;
	uint32_t a, b;
	uint8_t bits, x, y;

	if (*p == '#' || space == NULL)
		return;
	l = language_of(m, (struct span){ p, (size_t)(space - p) });
	bits = (uint8_t)strtoul(space, NULL, 10);
	for (p = space + 1; *p != ' '; p++)
		;
	for (p++; p < end;) {
		p += utf8_decode(p, end, &a);
		p += utf8_decode(p, end, &b);
		x = number_of(l, plain(a));
		y = number_of(l, plain(b));
		if (bits < l->bits[x][y])
			l->bits[x][y] = bits;
	}
}

/* After a rare letter a pair that was never seen says little: it costs just
 * more than the dearest that was. */
static void
ease_rows(struct language *l)
{
	for (size_t a = 0; a < l->letters; a++) {
		uint8_t dearest = 0;

		for (size_t b = 0; b < l->letters; b++)
			if (l->bits[a][b] < UNSEEN && l->bits[a][b] > dearest)
				dearest = l->bits[a][b];
		for (size_t b = 0; b < l->letters; b++)
			if (l->bits[a][b] == UNSEEN && dearest + 2 < UNSEEN)
				l->bits[a][b] = (uint8_t)(dearest + 2);
	}
	l->bits[EDGE][EDGE] = 0;
	l->latin = l->of['e'] != 0 && l->bits[EDGE][l->of['e']] < UNSEEN;
}

static bool
letter_category(uint32_t cp)
{
	utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)cp);

	return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_MC;
}

/* What a character beyond ASCII is that the language does not have. */
static uint8_t
stranger(uint32_t cp, unsigned byte)
{
	switch (cp) {
	case 0:
		return NOTHING;
	case 0xAB:
	case 0xBB:
	case 0x2013:
	case 0x2014:
	case 0x2019:
	case 0x201C:
	case 0x201D:
	case 0x2026:
		return QUOTE;
	case 0xA1:
	case 0xBF:
	case 0x2018:
	case 0x201A:
	case 0x201E:
		return OPENING;
	case 0xA0:
	case 0xB7: /* the latter in Catalan words */
		return byte == cp ? QUOTE : SIGN;
	case 0xAA:
	case 0xBA: /* letters by their category only */
		return SIGN;
	default:
		break;
	}
	if (!letter_category(cp))
		return SIGN;
	return cp >= 0xE0 && cp < 0x100 && cp != 0xF0 && cp != 0xF7 &&
		cp < 0xFD ?
	    ACCENTED :
	    FOREIGN;
}

static bool
is_letter(unsigned number)
{
	return number != EDGE && number < QUOTE;
}

/* Bits for b after a, where one of them is a stranger. */
static uint8_t
strange_bits(unsigned a, unsigned b)
{
	switch (b) {
	case ACCENTED:
		return COST_ACCENTED;
	case FOREIGN:
		return COST_FOREIGN;
	case QUOTE:
		return COST_QUOTE;
	case OPENING:
		return is_letter(a) ? COST_SIGN_INSIDE + 3 : COST_QUOTE;
	case SIGN:
		return is_letter(a) ? COST_SIGN_INSIDE : COST_SIGN;
	case NOTHING:
		return COST_NOTHING;
	case EDGE:
		return 1;
	default:
		return a == SIGN ? COST_SIGN_INSIDE : PER_LETTER;
	}
}

static void
weigh_strangers(struct language *l)
{
	for (unsigned a = 0; a < NUMBERS; a++)
		for (unsigned b = 0; b < NUMBERS; b++)
			if (a >= ACCENTED || b >= ACCENTED)
				l->bits[a][b] = strange_bits(a, b);
}

/* A number with its case, if it is a letter's. */
static uint16_t
cased(unsigned number, bool capital)
{
	if (!is_letter(number))
		return (uint16_t)number;
	return (uint16_t)(number | 1U << (capital ? CAPITAL : SMALL));
}

static bool
ascii_letter(unsigned char b)
{
	return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
}

static void
number_ascii(struct language *l)
{
	for (unsigned b = 0; b < 128; b++)
		if (ascii_letter((unsigned char)b))
			l->ascii[b] = cased(l->of[b | 0x20], b <= 'Z');
}

/* Reads a charset's upper half through iconv. */
static void
read_set(struct set *s, const char *name)
{
	iconv_t cd = charset_iconv("UTF-8", name);
	size_t accented = 0;
	uint32_t cp;

	memset(s->strange, NOTHING, sizeof(s->strange));
	if (cd == (iconv_t)-1)
		return;
	for (unsigned i = 0; i < 128; i++) {
		cp = charset_byte(cd, 0x80 + i);
		if (cp < 0xA0 || cp > 0xFFFF)
			continue;
		s->small[i] = (uint16_t)plain(
		    (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp));
		s->strange[i] = stranger(s->small[i], 0x80 + i);
		s->capital[i] = s->small[i] != plain(cp);
		accented += s->small[i] >= 0xE0 && s->small[i] < 0x180;
	}
	s->latin = accented > 20; /* those of others have two or three */
	iconv_close(cd);
}

struct letters *
letters_new(void)
{
	struct letters *m = mem_zero(1, sizeof(*m));
	const char *p = letters_data, *nl;

	for (; (nl = strchr(p, '\n')) != NULL; p = nl + 1)
		read_line(m, p, nl);
	for (size_t i = 0; i < m->languages; i++) {
		ease_rows(&m->language[i]);
		weigh_strangers(&m->language[i]);
		number_ascii(&m->language[i]);
	}
	for (size_t i = 0; i < SETS; i++)
		read_set(&m->set[i], sets[i].name);
	return m;
}

void
letters_free(struct letters *m)
{
	free(m);
}

/* ---- the text ---- */

/* All ASCII that is no letter is alike. */
static unsigned char
folded(unsigned char b)
{
	return b >= 0x80 || ascii_letter(b) ? b : ' ';
}

/* Lists the bytes of the pairs that are not ASCII: a short text has few. */
static void
list_bytes(struct letters *m)
{
	bool seen[256] = { false };

	m->nbytes = 0;
	for (size_t i = 0; i < m->highs; i++) {
		const unsigned char both[2] = { m->high[i].a, m->high[i].b };

		for (size_t k = 0; k < 2; k++) {
			if (both[k] < 0x80 || seen[both[k]])
				continue;
			seen[both[k]] = true;
			m->bytes[m->nbytes++] = both[k];
		}
	}
}

/* Counts the pairs of bytes, those beyond ASCII apart. */
static void
count_pairs(struct letters *m, struct span text)
{
	unsigned char a = ' ', b;

	m->highs = m->asciis = 0;
	memset(m->count, 0, sizeof(m->count));
	for (size_t i = 0; i <= text.n; i++, a = b) {
		b = i < text.n ? folded((unsigned char)text.p[i]) : ' ';
		uint16_t *n = &m->count[a << 8 | b];

		if (*n == 0) {
			if ((a | b) & 0x80 && m->highs < HIGH_PAIRS)
				m->high[m->highs++] = (struct pair){ a, b, 0 };
			else if (!((a | b) & 0x80) && (a != ' ' || b != ' ') &&
			    m->asciis < ASCII_PAIRS)
				m->ascii[m->asciis++] = (struct pair){ a, b,
					0 };
		}
		if (*n < UINT16_MAX)
			++*n;
	}
	for (size_t i = 0; i < m->highs; i++)
		m->high[i].n = m->count[m->high[i].a << 8 | m->high[i].b];
	for (size_t i = 0; i < m->asciis; i++)
		m->ascii[i].n = m->count[m->ascii[i].a << 8 | m->ascii[i].b];
	list_bytes(m);
}

/* ---- the sums ---- */

/* The language's numbers for the bytes of the text. */
static void
number_bytes(const struct letters *m, const struct language *l,
    const struct set *s, uint16_t of[256])
{
	for (size_t i = 0; i < m->nbytes; i++) {
		const unsigned char b = m->bytes[i], low = b & 0x7F;
		const uint32_t cp = s->small[low];
		const uint8_t n = cp < POINTS ? l->of[cp] : EDGE;

		of[b] = cased(n != EDGE ? n : s->strange[low], s->capital[low]);
	}
}

static unsigned
cost_of(const struct language *l, const uint16_t *of, const struct pair *p)
{
	const unsigned a = of[p->a], b = of[p->b];
	const unsigned rises = a >> SMALL & b >> CAPITAL & 1;

	return l->bits[a & NUMBER][b & NUMBER] + COST_CASE * rises;
}

/* Adds up the pairs, as long as the sum is below limit. */
static uint64_t
sum_pairs(const struct language *l, const uint16_t *of, const struct pair *p,
    size_t n, uint64_t sum, uint64_t limit)
{
	for (; n > 0 && sum < limit; n--, p++)
		sum += (uint64_t)cost_of(l, of, p) * p->n;
	return sum;
}

static uint64_t
total(const struct pair *p, size_t n)
{
	uint64_t sum = 0;

	for (; n > 0; n--, p++)
		sum += p->n;
	return sum;
}

/* What the pairs within words save, each kind once. */
static int
gain_of(const struct letters *m, const struct language *l, const uint16_t *of)
{
	const struct pair *p = m->high, *end = p + m->highs;
	int gain = 0;

	for (; p < end; p++) {
		if (of[p->a] != EDGE && of[p->b] != EDGE)
			gain += BYTE - (int)cost_of(l, of, p);
	}
	return gain;
}

/* What the ASCII pairs cost in each language; hardly more than in the best,
 * since text may quote another language or list its sources. */
static void
sum_ascii(const struct letters *m, uint64_t sums[LANGUAGES])
{
	uint64_t best = UINT64_MAX;

	for (size_t k = 0; k < m->languages; k++) {
		const struct language *l = &m->language[k];

		sums[k] = sum_pairs(
		    l, l->ascii, m->ascii, m->asciis, 0, UINT64_MAX);
		if (sums[k] < best)
			best = sums[k];
	}
	for (size_t k = 0; k < m->languages; k++)
		if (sums[k] > best + COST_MIXED)
			sums[k] = best + COST_MIXED;
}

/* Do both make the same characters of this text's bytes? */
static bool
agree(const struct letters *m, const struct set *a, const struct set *b)
{
	for (size_t i = 0; i < m->nbytes; i++) {
		const size_t low = m->bytes[i] & 0x7F;

		if (a->small[low] != b->small[low] ||
		    a->capital[low] != b->capital[low])
			return false;
	}
	return a->latin == b->latin;
}

/* Finds the sets that make of the text what one before them does at no greater
 * cost: so for most texts it is half of them. */
static void
pass_over(struct letters *m)
{
	for (size_t i = 0; i < SETS; i++) {
		m->set[i].idle = false;
		for (size_t k = 0; k < i && !m->set[i].idle; k++)
			m->set[i].idle = sets[k].bits <= sets[i].bits &&
			    !m->set[k].idle && agree(m, &m->set[i], &m->set[k]);
	}
}

const char *
letters_guess(struct letters *m, struct span text, int *gain)
{
	uint64_t sums[LANGUAGES], best, sum, limit;
	size_t found = SETS;
	uint16_t of[256];

	count_pairs(m, text);
	sum_ascii(m, sums);
	pass_over(m);
	best = ENOUGH *
	    (total(m->high, m->highs) + total(m->ascii, m->asciis) + 1);
	for (size_t k = 0; k < m->languages; k++) {
		const struct language *l = &m->language[k];

		memcpy(of, l->ascii, sizeof(l->ascii));
		for (size_t i = 0; i < SETS; i++) {
			const struct set *s = &m->set[i];

			/* Of equal sums that of the first set wins. */
			limit = best + (i < found);
			sum = sums[k] + sets[i].bits +
			    (l->latin && !s->latin ? COST_SCRIPT : 0);
			if (s->idle || sum >= limit)
				continue;
			number_bytes(m, l, s, of);
			sum = sum_pairs(l, of, m->high, m->highs, sum, limit);
			if (sum >= limit)
				continue;
			best = sum;
			found = i;
			*gain = gain_of(m, l, of);
		}
	}
	return found < SETS ? sets[found].name : NULL;
}

/* ---- readings of one text ---- */

/* A character of a reading, as far as it is the same for all languages. */
struct letter {
	uint16_t small;     /* 0: no language has it */
	uint8_t strange;    /* what it is to those that do not have it */
	bool capital, high; /* high: it or the one before is not ASCII */
};

static struct letter
letter_of(uint32_t cp)
{
	struct letter c = { .strange = EDGE };
	uint32_t small;

	if (cp < 0x80) {
		if (ascii_letter((unsigned char)cp))
			c.small = (uint16_t)(cp | 0x20);
		c.capital = c.small != cp;
		return c;
	}
	small = plain((uint32_t)utf8proc_tolower((utf8proc_int32_t)cp));
	if (small < POINTS)
		c.small = (uint16_t)small;
	c.strange = stranger(small, 0);
	c.capital = small != plain(cp);
	return c;
}

/* What the pairs cost in a language, those of ASCII apart. */
static uint64_t
sum_letters(
    const struct language *l, const struct letter *c, size_t n, uint64_t *ascii)
{
	uint64_t sums[2] = { 0, 0 };
	uint8_t a = EDGE, b;
	bool small = false;

	for (; n > 0; n--, c++, a = b) {
		b = c->small != 0 && l->of[c->small] != 0 ? l->of[c->small] :
							    c->strange;
		sums[c->high] += l->bits[a][b];
		if (b == EDGE || b >= QUOTE) {
			small = false;
			continue;
		}
		if (small && c->capital)
			sums[c->high] += COST_CASE;
		small = !c->capital;
	}
	*ascii = sums[0];
	return sums[1];
}

uint64_t
letters_cost(const struct letters *m, const uint32_t *cp, size_t n)
{
	enum { MOST = 400 }; /* characters tell enough */
	uint64_t ascii[LANGUAGES], high[LANGUAGES], best = UINT64_MAX;
	uint64_t least = UINT64_MAX;
	struct letter text[MOST];

	if (n > MOST)
		n = MOST;
	for (size_t i = 0; i < n; i++) {
		text[i] = letter_of(cp[i]);
		text[i].high = cp[i] >= 0x80 || (i > 0 && cp[i - 1] >= 0x80);
	}
	for (size_t k = 0; k < m->languages; k++) {
		high[k] = sum_letters(&m->language[k], text, n, &ascii[k]);
		if (ascii[k] < least)
			least = ascii[k];
	}
	/* As in sum_ascii(). */
	for (size_t k = 0; k < m->languages; k++) {
		if (ascii[k] > least + COST_MIXED)
			ascii[k] = least + COST_MIXED;
		if (high[k] + ascii[k] < best)
			best = high[k] + ascii[k];
	}
	return best;
}
