/*
 * mojibake.c - UTF-8 that was once read through another table, put right
 *
 * Read as windows-1252 (or any table with one byte a character), a character
 * of UTF-8 becomes a token: a character whose byte there is a lead byte, then
 * one to three whose bytes are continuation bytes.  Each table thus has two
 * classes of characters, and damage is a run in which each lead has just as
 * many continuations as it asks for.  Genuine text rarely does that; where it
 * does ("NESTLÉ®", "SÓ…", Ukrainian "Він") the spelling is natural and the
 * character it would stand for is odd.  So each token is weighed by three
 * things: how unlikely its form is by chance, how natural its characters are
 * where they stand, and how natural the character it stands for would be
 * there.  Where the sum over a line is high enough, the line's good tokens are
 * undone, and the result is looked at again: damage comes in layers.
 *
 * Characters may be lost on the way: a no-break space (byte A0) turned to a
 * space, an undefined byte to "?" or U+FFFD, 9D dropped.  Such tokens count
 * for little, but go along with others.
 *
 * It errs on short lines: one two-byte token among other genuine non-ASCII
 * characters is left alone, and so is one whose reading as it stands makes
 * sense ("É’s").
 */
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "block.h"
#include "charset.h"
#include "mem.h"
#include "mojibake.h"
#include "utf8.h"

enum {
	TABLES = 13,
	SLOTS = 0x2600, /* the tables end with box drawing... */
	SLOT_FI = SLOTS,
	SLOT_FL,
	SLOT_APPLE,
	SLOT_LOST, /* ...and these */
	SLOTS_ALL,
	WINDOW = 1 << 16, /* longer lines are judged in parts; chars */
	CONTEXT = 8,      /* of ASCII; joins() looks at five of it */
	ENOUGH = 2,       /* the sum that convinces: see weigh() */
};

#define LOST 0xFFFDu
#define NO_CHAR UINT32_MAX

/* Bits of both[] beside those of the tables: C1 controls after anything; and
 * small Cyrillic letters as leads in IBM866, where only what is no small letter
 * makes them suspect (whole_token()). */
#define ALWAYS 0x8000u
#define IBM866_LETTERS 0x4000u

enum {
	WINDOWS_1252,
	WINDOWS_1250,
	ISO_8859_2,
	WINDOWS_1251,
	WINDOWS_1257,
	WINDOWS_1254,
	WINDOWS_1253,
	KOI8_R,
	MACINTOSH,
	IBM437,
	IBM850,
	IBM852,
	IBM866
};

/* In the order in which ties are broken: the commonest first. */
static const char *const names[TABLES] = {
	[WINDOWS_1252] = "windows-1252",
	[WINDOWS_1250] = "windows-1250",
	[ISO_8859_2] = "ISO-8859-2",
	[WINDOWS_1251] = "windows-1251",
	[WINDOWS_1257] = "windows-1257",
	[WINDOWS_1254] = "windows-1254",
	[WINDOWS_1253] = "windows-1253",
	[KOI8_R] = "KOI8-R",
	[MACINTOSH] = "macintosh",
	[IBM437] = "IBM437",
	[IBM850] = "IBM850",
	[IBM852] = "IBM852",
	[IBM866] = "IBM866",
};

struct mojibake {
	/* Bit t: the character is a lead or continuation byte in table t. */
	uint16_t lead[SLOTS_ALL], cont[SLOTS_ALL];
	uint32_t both[SLOTS_ALL]; /* lead, and cont above it: for speed */
	uint8_t byte[SLOTS_ALL][TABLES]; /* 0: not there, or ASCII */
	uint32_t c1[32];         /* what windows-1252 has at 80..9F, or 0 */
	uint16_t nbsp;           /* bit t: its byte A0 is the no-break space */
	uint16_t own[32];        /* bit t: 80 + i is a character, no control */
	uint8_t kind[SLOTS_ALL]; /* LETTER, UPPER, LOWER */
};

/* Bits of kind[]. */
enum { LETTER = 1, UPPER = 2, LOWER = 4 };

enum how { AS_IT_WAS, MENDED, MENDED_LOSSY, MENDED_C1 };

struct mojibake_char {
	uint32_t cp;
	uint32_t from, to; /* the bytes of the line it came from */
	uint32_t how;
};

struct mojibake_token {
	size_t at; /* index of its lead in chars */
	uint32_t cp;
	int weight;
	uint8_t n;     /* characters it takes up */
	uint8_t bytes; /* of the UTF-8 sequence */
	bool lossy;    /* something was lost of it */
	bool spaced;   /* ...namely A0, now a space */
	bool marked;   /* ...something, where U+FFFD stands */
	bool guessed;  /* ...something, if "?" stands for it */
	uint8_t c1;    /* how many C1 controls it has */
	bool strange;  /* ...where the table has something else */
};

static size_t
slot(uint32_t cp)
{
	if (cp < SLOTS)
		return cp;
	switch (cp) {
	case 0xFB01:
		return SLOT_FI;
	case 0xFB02:
		return SLOT_FL;
	case 0xF8FF:
		return SLOT_APPLE;
	case LOST:
		return SLOT_LOST;
	default:
		return 0; /* NUL: in no class */
	}
}

/* ---- kinds of letters ---- */

static utf8proc_category_t
category(uint32_t cp)
{
	return cp > 0x10FFFF ? UTF8PROC_CATEGORY_CN :
			       utf8proc_category((utf8proc_int32_t)cp);
}

static unsigned
kind_of(uint32_t cp)
{
	if (cp == NO_CHAR || cp == 0xAA || cp == 0xBA)
		return 0; /* ordinal signs are as good as symbols */
	switch (category(cp)) {
	case UTF8PROC_CATEGORY_LU:
	case UTF8PROC_CATEGORY_LT:
		return LETTER | UPPER;
	case UTF8PROC_CATEGORY_LL:
		return LETTER | LOWER;
	case UTF8PROC_CATEGORY_LM:
	case UTF8PROC_CATEGORY_LO:
		return LETTER;
	default:
		return 0;
	}
}

static unsigned
kind(const struct mojibake *m, uint32_t cp)
{
	return cp < SLOTS ? m->kind[cp] : kind_of(cp);
}

static bool
upper(const struct mojibake *m, uint32_t cp)
{
	return kind(m, cp) & UPPER;
}

static bool
lower(const struct mojibake *m, uint32_t cp)
{
	return kind(m, cp) & LOWER;
}

static bool
letter(const struct mojibake *m, uint32_t cp)
{
	return kind(m, cp) & LETTER;
}

/* ---- the tables ---- */

static void
enter(struct mojibake *m, size_t t, uint32_t cp, unsigned b)
{
	size_t s = slot(cp);
	uint16_t bit = (uint16_t)(1u << t);

	if (s == 0 || m->byte[s][t] != 0)
		return;
	m->byte[s][t] = (uint8_t)b;
	if (b >= 0xC2 && b <= 0xF4)
		m->lead[s] |= bit;
	if (b >= 0x80 && b <= 0xBF)
		m->cont[s] |= bit;
}

/* What byte b is in the charset, or 0. */
static uint32_t
byte_char(iconv_t cd, unsigned b)
{
	char in = (char)b, out[8], *ip = &in, *op = out;
	size_t in_n = 1, out_n = sizeof(out);
	uint32_t cp;

	iconv(cd, NULL, NULL, NULL, NULL);
	if (iconv(cd, &ip, &in_n, &op, &out_n) == (size_t)-1 || op == out)
		return 0;
	utf8_decode(out, op, &cp);
	return cp == UINT32_MAX ? 0 : cp;
}

static void
add_table(struct mojibake *m, size_t t)
{
	uint32_t cp, defined[8] = { 0 };
	unsigned b;
	iconv_t cd;

	if ((cd = charset_iconv("UTF-8", names[t])) == (iconv_t)-1)
		die("out of memory, or iconv(3) does not know %s", names[t]);
	for (b = 0x80; b < 0x100; b++) {
		cp = byte_char(cd, b);
		if (t == WINDOWS_1252 && b < 0xA0)
			m->c1[b - 0x80] = cp < 0xA0 ? 0 : cp;
		if (b == 0xA0 && cp == 0xA0)
			m->nbsp |= (uint16_t)(1u << t);
		if (b < 0xA0 && cp >= 0xA0 && t != WINDOWS_1252)
			m->own[b - 0x80] |= (uint16_t)(1u << t);
		if (cp >= 0x80)
			enter(m, t, cp, b);
		if (cp != 0)
			defined[b >> 5] |= 1u << (b & 31);
	}
	iconv_close(cd);
	if (t == MACINTOSH) /* Apple's table, unlike iconv's */
		enter(m, t, 0x2206, 0xC6);
	/* Latin-1 has C1 controls where the Windows tables have letters: they
	 * count as the same byte in every table.  And decoders take Latin-1
	 * where a table is undefined. */
	for (b = 0x80; b < 0x100; b++) {
		if (b < 0xA0 || !(defined[b >> 5] >> (b & 31) & 1u))
			enter(m, t, b, b);
	}
}

/* What mojibake_find() asks of each character. */
static void
make_both(struct mojibake *m)
{
	const unsigned ibm866 = 1u << IBM866;
	unsigned lead, cont;
	size_t s;

	for (s = 0; s < SLOTS_ALL; s++) {
		lead = m->lead[s];
		cont = m->cont[s];
		if ((lead & ibm866) && m->byte[s][IBM866] >= 0xE0)
			lead = (lead & ~ibm866) | IBM866_LETTERS;
		if (s < SLOTS && (m->kind[s] & UPPER))
			cont |= cont & ibm866 ? IBM866_LETTERS : 0;
		if (s >= 0x80 && s < 0xA0)
			cont |= ALWAYS;
		if (s == SLOT_LOST)
			cont = 0xFFFF & ~ALWAYS;
		m->both[s] = lead | cont << 16;
	}
}

struct mojibake *
mojibake_new(void)
{
	struct mojibake *m = mem_zero(1, sizeof(*m));
	uint32_t cp;
	size_t t;

	for (cp = 0; cp < SLOTS; cp++)
		m->kind[cp] = (uint8_t)kind_of(cp);
	for (t = 0; t < TABLES; t++)
		add_table(m, t);
	make_both(m);
	return m;
}

void
mojibake_free(struct mojibake *m)
{
	free(m);
}

/* ---- the quick look ---- */

/* Marks that follow a word in genuine text. */
static bool
closing(uint32_t cp)
{
	switch (cp) {
	case 0xA0:
	case 0xA1:
	case 0xA8:
	case 0xA9:
	case 0xAA:
	case 0xAE:
	case 0xB0:
	case 0xB4:
	case 0xB7:
	case 0xB8:
	case 0xBA:
	case 0xBB:
	case 0xBF:
	case 0x2013:
	case 0x2014:
	case 0x2018:
	case 0x2019:
	case 0x201C:
	case 0x201D:
	case 0x2020:
	case 0x2021:
	case 0x2022:
	case 0x2026:
	case 0x203A:
	case 0x2122:
	case 0xA3:
	case 0x384:
	case 0x385:
	case 0xA7:
	case 0xAD:
	case 0xB9:
	case 0xB2:
	case 0xB3:
		return true;
	default:
		return false;
	}
}

/* Quotation marks and dashes, which are leads in Macintosh's table. */
static bool
quote(uint32_t cp)
{
	return cp == 0xAB || cp == 0xBB || (cp >= 0x2013 && cp <= 0x2026);
}

/* May b follow that lead? */
static bool
first_ok(unsigned lead, unsigned b)
{
	switch (lead) {
	case 0xE0:
		return b >= 0xA0;
	case 0xF0:
		return b >= 0x90;
	case 0xF4:
		return b <= 0x8F;
	default:
		return true; /* ED A0.. is a surrogate: CESU-8 */
	}
}

/*
 * Two bytes that weigh() would make little of whatever surrounds them: natural
 * letters; a mark after a word ("м²", "ή»"); and what would become a letter of
 * another script alone among ASCII ("Đây").
 */
static bool
too_light(
    const struct mojibake *m, const uint32_t cp[4], size_t t, uint32_t before)
{
	const unsigned a = kind(m, cp[0]), b = kind(m, cp[1]);
	const bool inner = (a & UPPER) && lower(m, before);
	const unsigned lead = m->byte[slot(cp[0])][t];

	if (a & b & LOWER)
		return true;
	if (inner || !(a & LETTER))
		return false;
	if (cp[0] != 0xC2 && cp[0] != 0xC3 && closing(cp[1]) &&
	    !letter(m, cp[2]))
		return true;
	return lead >= 0xD0 && (before < 0x80 || before == NO_CHAR) &&
	    cp[2] < 0x80;
}

/*
 * Is the token that may begin at p a whole one in one of these tables (those
 * in which its first character is a lead and the second a continuation), or
 * has it gaps that losses leave?  before: what precedes it.
 */
static bool
whole_token(const struct mojibake *m, const char *p, const char *end,
    unsigned tables, uint32_t before)
{
	uint32_t cp[4] = { 0, 0, 0, 0 };
	size_t n, t, k, need;
	unsigned lead, a, b;
	bool natural;

	for (n = 0; n < 4 && p < end; n++)
		p += utf8_decode(p, end, &cp[n]);
	a = kind(m, cp[0]);
	b = kind(m, cp[1]);
	/* Letters that make a natural pair count nothing by themselves
	 * (natural_letters()): in Cyrillic text they are common. */
	natural = cp[0] >= 0x370 && cp[1] >= 0x370 && (a & b & LETTER) &&
	    ((a & b & LOWER) || !lower(m, before));
	for (t = 0; t < TABLES; t++) {
		if (!(tables >> t & 1u))
			continue;
		lead = m->byte[slot(cp[0])][t];
		need = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
		if (!first_ok(lead, m->byte[slot(cp[1])][t]))
			continue;
		if (need == 2 && too_light(m, cp, t, before))
			continue;
		if ((cp[2] == ' ' || cp[2] == '?') && (a & b & LOWER))
			continue;
		/* A gap is no evidence after "и»", nor is "’é" alone. */
		if (need > 2 ? cp[0] >= 0x370 && cp[2] == ' ' :
			       quote(cp[0]) && cp[2] < 0x80 && before < 0x80)
			continue;
		if (natural &&
		    (need == 2 || cp[2] == ' ' || cp[2] == '?' ||
			lower(m, cp[2])))
			continue;
		if (t == IBM866 && need > 2 && !(b & UPPER))
			continue;
		for (k = 2; k < need; k++) {
			if (!((unsigned)m->cont[slot(cp[k])] >> t & 1u) &&
			    cp[k] != ' ' && cp[k] != '?' && cp[k] != LOST &&
			    !(k == 2 && cp[1] == 0x20AC))
				break;
		}
		if (k >= need)
			return true;
	}
	return false;
}

/* As utf8_decode(), which sees to the rest, for the commonest sequences. */
static inline size_t
decode(const char *s, const char *end, uint32_t *cp)
{
	const unsigned char *p = (const unsigned char *)s;
	size_t n = p[0] >= 0xC2 && p[0] < 0xF0 ? utf8_sequence(s, end) : 0;

	if (n == 2)
		*cp = (p[0] & 0x1Fu) << 6 | (p[1] & 0x3Fu);
	else if (n == 3)
		*cp = (p[0] & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 |
		    (p[2] & 0x3Fu);
	else
		return utf8_decode(s, end, cp);
	return n;
}

/* "Ã " and "Â ", once with U+00A0; what p points to is not ASCII. */
static bool
lost_a0(const char *p, const char *end)
{
	return end - p > 2 && p[0] == '\xC3' &&
	    (p[1] == '\x82' || p[1] == '\x83') && p[2] == ' ';
}

/* What the tables say of a character, which is not ASCII, and its length; 0:
 * there is none. */
static inline uint32_t
both_at(const struct mojibake *m, const char *s, const char *end, size_t *n)
{
	const unsigned char *p = (const unsigned char *)s;
	uint32_t cp;

	*n = utf8_sequence(s, end);
	if (*n == 2)
		return m->both[(p[0] & 0x1Fu) << 6 | (p[1] & 0x3Fu)];
	/* Of three bytes only U+2000 to U+2FFF and U+F000 to U+FFFF. */
	if (*n == 0 || (p[0] != 0xE2 && p[0] != 0xEF))
		return 0;
	decode(s, end, &cp);
	return m->both[slot(cp)];
}

/* The beginning of the character before p, which is well-formed. */
static const char *
back(const char *p)
{
	for (p--; (*p & 0xC0) == 0x80; p--)
		;
	return p;
}

/*
 * Is the character at p, which is not ASCII, reason to look at the line?
 * Damage needs a lead followed by a continuation of the same table or by
 * U+FFFD, or a C1 control, or a capital A with tilde or circumflex before a
 * space.
 */
static bool
suspect(const struct mojibake *m, struct span text, const char *p)
{
	const char *end = text.p + text.n, *lead;
	uint32_t cp, before = NO_CHAR;
	unsigned tables;
	size_t n;

	tables = both_at(m, p, end, &n) >> 16;
	if ((tables & ALWAYS) || lost_a0(p, end))
		return true;
	if (tables == 0 || p == text.p || !(p[-1] & 0x80))
		return false;
	lead = back(p);
	tables &= both_at(m, lead, end, &n);
	if (tables == 0)
		return false;
	decode(p, end, &cp);
	if (cp == LOST)
		return true;
	if (lead > text.p)
		decode(back(lead), lead, &before);
	if (tables & IBM866_LETTERS)
		tables |= 1u << IBM866;
	return whole_token(m, lead, end, tables, before);
}

#ifdef __SSE2__
/*
 * The leads of Greek letters, but of capitals with accents, Omega and pi, and
 * of small Russian ones.  These are no continuations; or, the Russian ones,
 * after box drawing only, from U+2500.
 */
static uint32_t
plain_letters(const struct block *b)
{
	return ((block_is(b, 0xCE) << 1 & ~block_below(b, 0x90) &
		    ~block_is(b, 0xA9)) |
		   (block_is(b, 0xCF) << 1 & ~block_is(b, 0x80)) |
		   (block_is(b, 0xD0) << 1 & ~block_below(b, 0xB0)) |
		   (block_is(b, 0xD1) << 1 & block_below(b, 0x90))) >>
	    1;
}

/* The characters of a block that suspect() should see.  Only what follows
 * another character beyond ASCII can be a continuation, and few scripts have
 * any. */
static uint32_t
suspects(const struct block *b, const char *p, const char *begin)
{
	const uint32_t e2 = block_is(b, 0xE2), c3 = block_is(b, 0xC3);
	uint32_t after, box, conts;

	after = b->high << 1 | (p > begin && (p[-1] & 0x80));
	box = e2 << 3 | (p - begin >= 3 && p[-3] == '\xE2');
	conts = b->lead & after &
	    (block_below(b, 0xD3) | e2 | block_is(b, 0xEF));
	if (conts != 0)
		conts &= ~plain_letters(b) | box;
	return conts | (block_is(b, 0xC2) & block_below(b, 0xA0) >> 1) |
	    (c3 & (block_is(b, 0x82) | block_is(b, 0x83)) >> 1);
}

/* How far text[from, ...) holds nothing suspect, as far as blocks tell. */
static size_t
find_in_blocks(const struct mojibake *m, struct span text, size_t from)
{
	struct block b;
	uint32_t left;
	size_t i;

	while (text.n - from >= BLOCK && block_read(&b, text.p + from)) {
		if (b.high == 0) {
			from += utf8_ascii(span_cut(text, from, text.n));
			continue;
		}
		left = suspects(&b, text.p + from, text.p);
		for (left &= (1u << b.n) - 1; left != 0; left &= left - 1) {
			i = from + (size_t)__builtin_ctz(left);
			if (suspect(m, text, text.p + i))
				return i;
		}
		from += b.n;
	}
	return from;
}
#endif

size_t
mojibake_find(const struct mojibake *m, struct span text, bool *broken)
{
	const char *end = text.p + text.n;
	size_t i = 0, stop, n = 1;

	while (i < text.n) {
#ifdef __SSE2__
		i = find_in_blocks(m, text, i);
#endif
		/* What they cannot tell, and the end. */
		stop = text.n - i > BLOCK ? i + BLOCK : text.n;
		for (; i < stop; i += n) {
			n = text.p[i] & 0x80 ?
			    utf8_sequence(text.p + i, end) :
			    utf8_ascii(span_cut(text, i, text.n));
			if (n == 0 ||
			    ((text.p[i] & 0x80) &&
				suspect(m, text, text.p + i))) {
				*broken = n == 0;
				return i;
			}
		}
	}
	*broken = false;
	return text.n;
}

enum mojibake_look
mojibake_look(const struct mojibake *m, struct span line)
{
	bool broken;
	size_t at = mojibake_find(m, line, &broken);

	if (at == line.n)
		return MOJIBAKE_NONE;
	return broken || utf8_valid(span_cut(line, at, line.n)) < line.n - at ?
	    MOJIBAKE_BROKEN :
	    MOJIBAKE_PERHAPS;
}

/* ---- kinds of characters ---- */

static bool
in(uint32_t cp, uint32_t from, uint32_t to)
{
	return cp - from <= to - from;
}

static bool
box(uint32_t cp)
{
	return in(cp, 0x2500, 0x259F);
}

/* The scripts, as far as neighbours should agree in them; 0: none. */
enum script {
	NONE,
	LATIN,
	GREEK,
	CYRILLIC,
	ARMENIAN,
	HEBREW,
	ARABIC,
	INDIC,
	THAI,
	GEORGIAN,
	HANGUL,
	HAN
};

static enum script
script(uint32_t cp)
{
	if (cp < 0x250)
		return in(cp | 0x20, 'a', 'z') ||
			(cp >= 0xC0 && cp != 0xD7 && cp != 0xF7) ?
		    LATIN :
		    NONE;
	if (in(cp, 0x1E00, 0x1EFF))
		return LATIN;
	if (in(cp, 0x370, 0x3FF) || in(cp, 0x1F00, 0x1FFF))
		return GREEK;
	if (in(cp, 0x400, 0x52F))
		return CYRILLIC;
	if (in(cp, 0x531, 0x58F))
		return ARMENIAN;
	if (in(cp, 0x591, 0x5F4))
		return HEBREW;
	if (in(cp, 0x600, 0x6FF) || in(cp, 0x750, 0x77F))
		return ARABIC;
	if (in(cp, 0x900, 0xDFF))
		return INDIC;
	if (in(cp, 0xE00, 0xFFF) || in(cp, 0x1000, 0x109F) ||
	    in(cp, 0x1780, 0x17FF))
		return THAI; /* with Lao, Tibetan, Burmese, Khmer */
	if (in(cp, 0x10A0, 0x10FF))
		return GEORGIAN;
	if (in(cp, 0xAC00, 0xD7A3) || in(cp, 0x1100, 0x11FF) ||
	    in(cp, 0x3130, 0x318F))
		return HANGUL;
	if (in(cp, 0x3000, 0x312F) || in(cp, 0x3400, 0x9FFF) ||
	    in(cp, 0xFF00, 0xFFEF) || in(cp, 0x20000, 0x3FFFF))
		return HAN;
	return NONE;
}

/* ---- tokens ---- */

struct line {
	const struct mojibake *m;
	struct mojibake_work *w;
	size_t n; /* characters */
	size_t tokens;
	size_t broken; /* leads with too few continuations */
	size_t lost;   /* U+FFFD outside of tokens */
	bool thorough; /* the tokens are all there is */
	int least;     /* the weight from which tokens are undone */
	int rank;      /* see common() */
	bool hopeless; /* most of the sequences are broken */
};

static uint32_t
char_at(const struct line *l, size_t i)
{
	return i < l->n ? l->w->chars[i].cp : NO_CHAR;
}

/* The byte that a character stands for in table t as a continuation, or 0. */
static unsigned
continuation(const struct mojibake *m, size_t t, uint32_t cp)
{
	size_t s = cp == NO_CHAR ? 0 : slot(cp);

	return (m->cont[s] >> t & 1u) ? m->byte[s][t] : 0;
}

/* Does "Ã " at chars[i] (its space at i + 1) swallow its space?  Portuguese
 * "às", "àquele" and "àquilo" begin with it; French and Italian "à" is a word
 * of its own, whose space was merged with the lost one. */
static bool
joins(const struct line *l, size_t i)
{
	static const char que[] = "qu";
	uint32_t a = char_at(l, i + 2);

	if (a == ' ')
		return true;
	if (a == 's' &&
	    (char_at(l, i + 3) == ' ' || char_at(l, i + 3) == NO_CHAR))
		return true;
	return a == (uint32_t)que[0] && char_at(l, i + 3) == (uint32_t)que[1] &&
	    (char_at(l, i + 4) == 'e' || char_at(l, i + 4) == 'i') &&
	    char_at(l, i + 5) == 'l';
}

/* The value of the sequence in b[0..n), n bytes of UTF-8 (n at least 2). */
static uint32_t
sequence(const unsigned *b, size_t n)
{
	static const unsigned mask[] = { 0, 0, 0x1F, 0x0F, 0x07 };
	uint32_t cp = b[0] & mask[n];
	size_t i;

	for (i = 1; i < n; i++)
		cp = cp << 6 | (b[i] & 0x3F);
	return cp;
}

/*
 * One continuation, at chars[i + k].  Returns its byte, 0 if there is none.
 * A lost one is told by the character left in its place.
 */
static unsigned
next_byte(const struct line *l, size_t t, size_t i, size_t k,
    struct mojibake_token *tok)
{
	uint32_t cp = char_at(l, i + k);
	unsigned b = continuation(l->m, t, cp);

	if (b != 0) {
		if (cp < 0xA0)
			tok->c1++;
		tok->strange |= cp < 0xA0 && (l->m->own[cp - 0x80] >> t & 1u);
		return b;
	}
	if (cp == ' ' && (l->m->nbsp >> t & 1u) && !tok->spaced) {
		tok->spaced = tok->lossy = true;
		return 0xA0;
	}
	if (cp == LOST || cp == '?') {
		tok->lossy = true;
		tok->marked |= cp == LOST;
		tok->guessed |= cp == '?';
		tok->cp = LOST;
		return 0x80;
	}
	return 0;
}

/* A right double quotation mark is E2 80 9D, and windows-1252 has no 9D: where
 * it was dropped, this is by far the likeliest of the five it can be. */
static bool
dropped_9d(const struct line *l, size_t t, const unsigned *b, size_t k,
    struct mojibake_token *tok)
{
	if (t != WINDOWS_1252 || k != 2 || b[0] != 0xE2 || b[1] != 0x80 ||
	    tok->c1 || tok->lossy)
		return false;
	if (letter(l->m, char_at(l, tok->at + 2)))
		return false;
	tok->n = 2;
	tok->lossy = true;
	tok->cp = 0x201D;
	return true;
}

/* Two surrogates, each three characters, make one: CESU-8. */
static bool
surrogates(const struct line *l, size_t t, struct mojibake_token *tok)
{
	unsigned b[3];
	size_t k;

	if (tok->cp >= 0xDC00)
		return false;
	for (k = 0; k < 3; k++) {
		uint32_t cp = char_at(l, tok->at + 3 + k);

		if (cp == NO_CHAR)
			return false;
		b[k] = l->m->byte[slot(cp)][t];
	}
	if (b[0] != 0xED || b[1] < 0xB0 || b[1] > 0xBF || b[2] < 0x80 ||
	    b[2] > 0xBF)
		return false;
	tok->cp = 0x10000 + ((tok->cp - 0xD800) << 10) +
	    (sequence(b, 3) - 0xDC00);
	tok->n = tok->bytes = 6;
	return true;
}

/* All bytes of the token are read. */
static bool
finish_token(const struct line *l, size_t t, const unsigned *b,
    struct mojibake_token *tok)
{
	tok->n = tok->bytes;
	/* "â€ " is the quotation mark which lost its last byte, not a dagger
	 * with its A0 turned to a space. */
	if (tok->spaced && tok->n == 3 &&
	    dropped_9d(l, t, b, 2, &(struct mojibake_token){ .at = tok->at })) {
		tok->n = 2;
		tok->spaced = false;
		tok->cp = 0x201D;
		return true;
	}
	if (tok->cp != LOST)
		tok->cp = sequence(b, tok->n);
	if (tok->cp < 0x80 || tok->cp > 0x10FFFF ||
	    category(tok->cp) == UTF8PROC_CATEGORY_CN)
		return false;
	if (in(tok->cp, 0xD800, 0xDFFF))
		return surrogates(l, t, tok);
	if (tok->n == 2 && tok->spaced && tok->cp == 0xE0 && !joins(l, tok->at))
		tok->n = 1;
	return true;
}

/* Reads a token of table t at chars[i].  False: there is none. */
static bool
read_token(struct line *l, size_t t, size_t i, struct mojibake_token *tok)
{
	size_t s = slot(l->w->chars[i].cp), k, need;
	unsigned b[4];
	bool known = false;

	if (!(l->m->lead[s] >> t & 1u))
		return false;
	b[0] = l->m->byte[s][t];
	need = b[0] < 0xE0 ? 2 : b[0] < 0xF0 ? 3 : 4;
	*tok = (struct mojibake_token){ .at = i, .bytes = (uint8_t)need };
	for (k = 1; k < need; k++) {
		bool lossy = tok->lossy;

		b[k] = next_byte(l, t, i, k, tok);
		if (b[k] == 0 && dropped_9d(l, t, b, k, tok))
			return true;
		if (b[k] == 0 ||
		    (k == 1 && tok->cp != LOST && !first_ok(b[0], b[1]))) {
			l->broken += known;
			return false;
		}
		known |= lossy == tok->lossy;
	}
	return (need == 2 || !tok->lossy || known) &&
	    finish_token(l, t, b, tok);
}

/* ---- weights ---- */

/* What surrounds a token once the tokens are undone. */
struct around {
	uint32_t before, after;         /* the mended neighbours */
	uint32_t raw_before, raw_after; /* and as they stand */
};

/* How natural the token's characters are as they stand, in their place. */
static int
natural_letters(const struct line *l, const struct mojibake_token *tok,
    const struct around *a)
{
	uint32_t lead = char_at(l, tok->at), c = char_at(l, tok->at + 1);
	uint32_t last = char_at(l, tok->at + tok->n - 1);

	if (script(lead) != script(c))
		return -1;
	/* A capital after a small letter; but words are glued, too. */
	if (lower(l->m, lead) && upper(l->m, c))
		return tok->bytes > 2 && lower(l->m, last) ? 3 : -1;
	/* "ZURÃœCK", "ÄŒe" */
	if (lower(l->m, c) && upper(l->m, lead) &&
	    (upper(l->m, a->raw_before) || upper(l->m, a->raw_after)))
		return -1;
	if (upper(l->m, lead) && upper(l->m, c) && lower(l->m, a->raw_after))
		return upper(l->m, a->raw_before) ? -1 : 0;
	if (tok->bytes > 2 && !letter(l->m, last) && !closing(last) &&
	    last != '?' && last != ' ')
		return -1;
	/* Two accented Latin letters in a row, the first a capital, the second
	 * small, are rare; in Cyrillic or Greek any two letters are not. */
	if (script(lead) != LATIN)
		return tok->bytes == 2 ? 3 : 6;
	/* No language has these two together. */
	if ((lead == 0xC2 || lead == 0x102 || lead == 0x139) && c >= 0x100 &&
	    c != 0x15E && c != 0x15F)
		return 0;
	if (tok->bytes == 2)
		return upper(l->m, lead) && lower(l->m, c) ? 1 : 3;
	return letter(l->m, last) ? 3 : 2;
}

/* A mark between two words, the first ending in an accented letter. */
static int
natural_joint(uint32_t mark, bool tilde, bool capitals)
{
	if (mark != 0x2019 && mark != 0x2013 && mark != 0x2014 && mark != 0xA0)
		return -1;
	if (tilde)
		return mark == 0xA0 && capitals ? 3 : -1;
	return capitals ? 3 : 1;
}

static int
natural_mark(const struct line *l, const struct mojibake_token *tok,
    const struct around *a)
{
	uint32_t lead = char_at(l, tok->at), c = char_at(l, tok->at + 1);
	uint32_t last = char_at(l, tok->at + tok->n - 1);
	bool tilde = lead == 0xC3 || lead == 0xC2;

	if (tok->spaced)
		return script(lead) == LATIN ? 1 : 3;
	if (in(c, 0x80, 0x9F) && l->m->c1[c - 0x80] != 0)
		c = l->m->c1[c - 0x80];
	/* Accents without a letter follow none, least of all these. */
	if (!closing(c) ||
	    ((c == 0xA8 || c == 0xB4 || c == 0xB8) &&
		(tilde || lead == 0x102 || lead == 0x139)))
		return -1;
	/* "É’s": an apostrophe, and what follows one. */
	if (c == 0x2019 && tok->bytes == 2 && in(a->raw_after, 'a', 'z') &&
	    !letter(l->m, char_at(l, tok->at + 3)))
		return 3;
	if (letter(l->m, a->raw_after) && !(tok->bytes == 3 && closing(last)))
		return natural_joint(c, tilde,
		    upper(l->m, lead) && upper(l->m, a->raw_before) &&
			!lower(l->m, a->raw_after));
	if (tilde) {
		/* No word ends so but in capitals, before punctuation. */
		if (c == 0xA0)
			return upper(l->m, a->raw_before) ? 3 : -1;
		/* A word of its own ("\xC3\x83\xC2\xA8") is none. */
		if (!letter(l->m, a->raw_before))
			return -1;
		return upper(l->m, a->raw_before) && in(c, 0x2013, 0x2026) ? 1 :
									     0;
	}
	return tok->bytes == 2 ? 3 : 2;
}

/* Is there another token just before or after? */
static bool
in_run(const struct around *a)
{
	return a->before != a->raw_before || a->after != a->raw_after;
}

static int
natural_symbol(const struct line *l, const struct mojibake_token *tok,
    const struct around *a)
{
	uint32_t lead = char_at(l, tok->at), c = char_at(l, tok->at + 1);

	if (box(lead)) {
		if (!box(c))
			return letter(l->m, c) ? -1 : 0;
		/* Frames keep to one kind of stroke. */
		return in(c, 0x2580, 0x259F)                          ? 0 :
		    in(lead, 0x2550, 0x256C) == in(c, 0x2550, 0x256C) ? 3 :
									-1;
	}
	if (lead == 0x201E ||
	    (tok->bytes == 2 && (lead == 0xA0 || quote(lead))))
		return in_run(a) ? 0 : 3;
	if (lead == 0xD7) /* multiplication sign: Hebrew's lead */
		return in_run(a) ? 0 : letter(l->m, c) ? 1 : 2;
	if (letter(l->m, a->raw_before) || letter(l->m, a->raw_after))
		return lead == 0x2206 || lead == 0x394 ? 0 : -1;
	return lead == 0xAC && !in(a->raw_before, '0', '9') ? 2 : 1;
}

static bool
quotes(uint32_t cp)
{
	return cp == '"' || cp == '\'' || cp == '`' || in(cp, 0x2018, 0x201F);
}

static int
natural(const struct line *l, const struct mojibake_token *tok,
    const struct around *a)
{
	uint32_t lead = char_at(l, tok->at);

	if (tok->n == 1)
		return 0;
	/* A capital within a word of small letters is what the eye catches. */
	if (upper(l->m, lead) && lower(l->m, a->raw_before))
		return -2;
	if (tok->marked || tok->c1 > 1)
		return 0;
	/* Somebody speaks of it. */
	if (tok->bytes == 2 && quotes(a->raw_before) && quotes(a->raw_after))
		return 3;
	if (!letter(l->m, lead))
		return natural_symbol(l, tok, a);
	if (letter(l->m, char_at(l, tok->at + 1)))
		return natural_letters(l, tok, a);
	return natural_mark(l, tok, a);
}

static bool
other_script(uint32_t cp)
{
	return cp != NO_CHAR && script(cp) > LATIN;
}

static int
fits_latin(const struct line *l, uint32_t cp, const struct around *a)
{
	int odd = 0;

	/* Beyond Latin Extended-A only a few letters are in daily use. */
	if (in(cp, 0x17F, 0x24F) && cp != 0x1A0 && cp != 0x1A1 && cp != 0x1AF &&
	    cp != 0x1B0 && !in(cp, 0x1CD, 0x1DC) && !in(cp, 0x218, 0x21B))
		odd = -3;
	if (in(cp, 0x1E00, 0x1E9D))
		odd = -3; /* above it are the letters of Vietnamese */
	if (other_script(a->before) || other_script(a->after))
		odd -= 3;
	if (lower(l->m, cp)) {
		if (upper(l->m, a->before) && !lower(l->m, a->after))
			return odd - 3;
		if (upper(l->m, a->after) && !lower(l->m, a->before))
			return odd - 3;
		return odd +
		    (letter(l->m, a->before) || letter(l->m, a->after) ? 2 : 0);
	}
	if (!upper(l->m, cp))
		return odd;
	if (lower(l->m, a->before))
		return odd - 2;
	if (letter(l->m, a->before) || letter(l->m, a->after))
		return odd + 1;
	/* A word of one letter, as Italian and French have at the front. */
	return odd - (cp > 0xDE);
}

static int
fits_script(uint32_t cp, enum script s, const struct around *a)
{
	bool kin = script(a->before) == s || script(a->after) == s;
	bool other = script(a->before) != NONE || script(a->after) != NONE;

	switch (s) {
	case GREEK: /* also in formulas and units */
		return kin ? 2 : in(cp, 0x391, 0x3C9) ? 0 : -2;
	case CYRILLIC:
		if (in(cp, 0x400, 0x45F) || in(cp, 0x490, 0x491))
			return kin ? 2 : -1;
		return kin ? 0 : -3;
	case HEBREW:
	case ARABIC:
		return kin ? 2 : -2;
	case ARMENIAN:
	case GEORGIAN:
		return kin ? 2 : -3;
	default:
		return kin ? 2 : other ? -2 : 0;
	}
}

/* How natural the mended character is in its place. */
static int
fits(const struct line *l, const struct mojibake_token *tok,
    const struct around *a)
{
	const struct mojibake *m = l->m;
	uint32_t cp = tok->cp;
	enum script s;

	if (cp == LOST)
		return tok->lossy ? 0 : 2;
	/* Damaged once more: the next layer. */
	if ((a->after != NO_CHAR && a->after >= 0x80 &&
		(m->lead[slot(cp)] & m->cont[slot(a->after)])) ||
	    (a->before != NO_CHAR && a->before >= 0x80 &&
		((m->lead[slot(a->before)] |
		     (a->before == a->raw_before ? 0 :
						   m->cont[slot(a->before)])) &
		    m->cont[slot(cp)])))
		return 2;
	if (cp < 0xA0)
		return -4;
	if (cp == 0xAD || in(cp, 0xA0, 0xBF) || cp == 0xD7 || cp == 0xF7)
		return 1;
	if (in(cp, 0x2023, 0x2025) || cp == 0x2027)
		return -1;
	if (in(cp, 0x2010, 0x2033) || in(cp, 0x2039, 0x203A) || cp == 0x20AC ||
	    cp == 0x2122 || in(cp, 0x2000, 0x200F) || in(cp, 0xFB00, 0xFB06) ||
	    in(cp, 0xFE00, 0xFE0F) || cp == 0xFEFF)
		return 2;
	s = script(cp);
	if (s == LATIN)
		return fits_latin(l, cp, a);
	if (s != NONE)
		return fits_script(cp, s, a);
	if (in(cp, 0x300, 0x36F))
		return 0;
	if (cp == 0x2C6 || cp == 0x2C7 || cp == 0x2DA || cp == 0x2DC ||
	    cp == 0x2BC)
		return -1;
	if (in(cp, 0x1F000, 0x1FAFF))
		return 3;
	if (in(cp, 0x2190, 0x2BFF))
		return 1;
	return in(cp, 0xE000, 0xF8FF) ? -3 : -4;
}

/* The lone leads of lost A0: "Ã " for à, "Â " for a no-break space. */
static int
weigh_spaced(const struct line *l, const struct mojibake_token *tok,
    const struct around *a)
{
	uint32_t far = char_at(l, tok->at + 2);
	bool word = tok->at == 0 || a->raw_before == ' ' ||
	    a->raw_before == '\'' || a->raw_before == 0x2019;

	if (upper(l->m, a->raw_before))
		return -3;
	if (tok->cp == 0xE0) {
		if (lower(l->m, a->raw_before))
			return 3;
		return word && (lower(l->m, far) || far == ' ') ? 1 : -1;
	}
	if (tok->cp == 0xA0) {
		if (script(char_at(l, tok->at)) != LATIN)
			return -1;
		return word ? 0 : 2;
	}
	return fits(l, tok, a) >= 2 ? 0 :
	    upper(l->m, tok->cp) && lower(l->m, far) && word &&
		script(tok->cp) == LATIN ?
				      0 :
				      -2;
}

/*
 * The weight of a token: by form one point for two bytes, three for three
 * (by chance it would need two fitting continuations), six for four; what is
 * lost counts nothing.  Less what speaks for the text as it stands, plus what
 * speaks for the mended text.  The scale was set so that one ordinary
 * two-byte token within a word ("Nicol\xC3\x83\xC2\xA1s": 1 + 1 + 2) is
 * convincing by itself and one with any doubt is not.
 */
static int
weigh(const struct line *l, const struct mojibake_token *tok,
    const struct around *a)
{
	static const int form[] = { 0, 0, 1, 3, 6, 0, 6 };
	int w;

	if (tok->spaced && tok->bytes == 2)
		return weigh_spaced(l, tok, a);
	if (tok->cp == 0x201D && tok->n == 2 && tok->bytes == 3)
		return 3;
	if (tok->lossy) {
		w = tok->bytes == 2 ?
		    (char_at(l, tok->at + 1) == '?' ? -1 : 0) :
		    1;
	} else {
		w = form[tok->bytes];
	}
	if (tok->c1)
		w += tok->strange ? 1 : 2;
	return w - natural(l, tok, a) + fits(l, tok, a);
}

static void
look_around(const struct line *l, size_t k, struct around *a)
{
	const struct mojibake_token *tok = l->w->tokens + k;
	size_t end = tok->at + tok->n;

	a->raw_before = tok->at > 0 ? char_at(l, tok->at - 1) : NO_CHAR;
	a->raw_after = char_at(l, end);
	a->before = a->raw_before;
	a->after = a->raw_after;
	if (k > 0 && tok[-1].at + tok[-1].n == tok->at)
		a->before = tok[-1].cp;
	if (k + 1 < l->tokens && tok[1].at == end)
		a->after = tok[1].cp;
}

/* ---- one layer ---- */

static void
add_token(struct line *l, const struct mojibake_token *tok)
{
	struct mojibake_work *w = l->w;

	if (l->tokens == w->tokens_size) {
		w->tokens_size = w->tokens_size ? 2 * w->tokens_size : 64;
		w->tokens = mem_grow(
		    w->tokens, w->tokens_size, sizeof(*w->tokens));
	}
	w->tokens[l->tokens++] = *tok;
}

/*
 * Looks at what there is beyond ASCII besides the tokens.  covered: nothing.
 * Returns true for typographic marks: they were decoded rightly in this line.
 * (So were accented letters, but text that mixes both is common: a word that
 * was pasted in.)
 */
static bool
mixed(const struct line *l, bool *covered)
{
	const struct mojibake_token *tok = l->w->tokens, *end = tok + l->tokens;
	bool marks = false, letters = false;
	size_t i;

	*covered = true;
	for (i = 0; i < l->n; i++) {
		if (tok < end && tok->at == i) {
			marks |= tok->weight < 0;
			i += tok++->n - 1u;
		} else if (char_at(l, i) >= 0xA0 && char_at(l, i) != LOST) {
			*covered = false;
			marks |= in(char_at(l, i), 0x2010, 0x2027);
			letters |= letter(l->m, char_at(l, i));
		}
	}
	return marks && !letters;
}

/*
 * Tables that differ in a few places (windows-1250 and ISO-8859-2) may find
 * the same tokens: then the one is right that makes the commoner characters.
 */
static int
common(uint32_t cp)
{
	static const char often[] =
	    /* from A0: no-break space, « and »; from C0: all accented letters
	     * but å, ð, ý, þ, ÿ and their capitals, æ and ø */
	    "+..........+...............+...."
	    "+++++..+++++++++.++++++..++++..+"
	    "+++++..+++++++++.++++++..++++...";

	if (in(cp, 0x80, 0x9F))
		return -1;
	if (!in(cp, 0xA0, 0xFF) || often[cp - 0xA0] != '+')
		return 0;
	return cp < 0xDF ? 1 : 2;
}

/* Finds and weighs the tokens of table t; returns the sum. */
static int
judge(struct line *l, size_t t)
{
	struct mojibake_token tok;
	struct around a;
	size_t i, k, good = 0, bad = 0;
	bool mix, covered;
	long sum = 0, guesses = 0;

	l->tokens = l->broken = l->lost = 0;
	l->rank = 0;
	for (i = 0; i < l->n;) {
		if (char_at(l, i) >= 0x80 && read_token(l, t, i, &tok)) {
			add_token(l, &tok);
			i += tok.n;
		} else {
			l->lost += char_at(l, i) == LOST;
			i++;
		}
	}
	for (k = 0; k < l->tokens; k++) {
		struct mojibake_token *tp = &l->w->tokens[k];

		look_around(l, k, &a);
		tp->weight = weigh(l, tp, &a);
		bad += tp->weight < 0;
		/* First how many tokens there are, then how common. */
		l->rank += (tp->weight >= 0 ? 64 : 0) + common(tp->cp);
		/* Any number of doubts make no proof; and "?" and spaces are
		 * proof only beside something better. */
		if (tp->weight < ENOUGH)
			continue;
		good += !tp->lossy;
		if (tp->guessed || (tp->spaced && tp->bytes > 2))
			guesses += tp->weight;
		else
			sum += tp->weight;
	}
	if (sum > 0)
		sum += guesses;
	/* Real damage leaves whole sequences; where most are broken it was
	 * damaged in some further way, and half a repair only hides that. */
	l->hopeless = (l->broken >= 3 && l->broken > good) ||
	    l->lost > 2 * l->tokens;
	mix = mixed(l, &covered);
	if (sum < 6 && sum >= ENOUGH && mix)
		sum -= 4;
	l->thorough = covered && l->tokens >= 3 && 4 * bad <= l->tokens;
	l->least = covered && sum >= 10 ? -3 : 0;
	return sum > 1000000 ? 1000000 : (int)sum;
}

static void
put_char(struct mojibake_char *c, const struct line *l,
    const struct mojibake_token *tok)
{
	const struct mojibake_char *first = l->w->chars + tok->at;
	const struct mojibake_char *last = first + tok->n - 1;
	struct mojibake_char made = { tok->cp, first->from, last->to, MENDED };
	const struct mojibake_char *p;

	if (tok->lossy)
		made.how = MENDED_LOSSY;
	for (p = first; p <= last; p++) {
		if (p->how == MENDED_LOSSY)
			made.how = MENDED_LOSSY;
	}
	*c = made;
}

/* Undoes the tokens found by the last judge(). */
static void
undo(struct line *l)
{
	struct mojibake_char *chars = l->w->chars;
	size_t i = 0, to = 0, k = 0;

	while (i < l->n) {
		if (k < l->tokens && l->w->tokens[k].at == i) {
			const struct mojibake_token *tok = l->w->tokens + k++;

			if (tok->weight >= l->least || l->thorough) {
				i += tok->n;
				put_char(chars + to++, l, tok);
				continue;
			}
		}
		chars[to++] = chars[i++];
	}
	l->n = to;
}

/* Which tables have a lead that is followed by a continuation? */
static unsigned
tables_at_hand(const struct line *l)
{
	const struct mojibake *m = l->m;
	unsigned at_hand = 0, lead = 0;
	uint32_t cp;
	size_t i;

	for (i = 0; i < l->n; i++) {
		cp = char_at(l, i);
		if (cp < 0x80) {
			if (cp == ' ')
				at_hand |= lead & m->nbsp;
			lead = 0;
			continue;
		}
		at_hand |= cp == LOST ? lead : lead & m->cont[slot(cp)];
		lead = m->lead[slot(cp)];
	}
	return at_hand;
}

/* Takes off the outermost layer.  False: there is none. */
static bool
peel(struct line *l)
{
	unsigned at_hand = tables_at_hand(l);
	size_t t, best_t = TABLES;
	int sum, best = ENOUGH - 1, best_rank = 0;
	bool hopeless = false;

	for (t = 0; t < TABLES; t++) {
		if (!(at_hand >> t & 1u))
			continue;
		sum = judge(l, t);
		if (sum > best ||
		    (best_t < TABLES && sum == best && l->rank > best_rank)) {
			best = sum;
			best_rank = l->rank;
			best_t = t;
			hopeless = l->hopeless;
		}
	}
	if (best_t == TABLES || hopeless)
		return false;
	judge(l, best_t);
	undo(l);
	l->w->plan[l->w->layers++] = names[best_t];
	return true;
}

/* What is left of C1 is not meant: it is windows-1252 taken for Latin-1. */
static void
mend_controls(struct line *l)
{
	struct mojibake_char *c;

	for (c = l->w->chars; c < l->w->chars + l->n; c++) {
		if (in(c->cp, 0x80, 0x9F) && l->m->c1[c->cp - 0x80] != 0) {
			c->cp = l->m->c1[c->cp - 0x80];
			if (c->how == AS_IT_WAS)
				c->how = MENDED_C1;
			l->w->controls = true;
		}
	}
}

/* ---- the answer ---- */

static const char *
rule_of(uint32_t how)
{
	return how == MENDED_C1 ? "c1-control" :
	    how == MENDED_LOSSY ? "mojibake-lossy" :
				  "mojibake";
}

static struct mojibake_edit *
add_edit(struct mojibake_work *w)
{
	if (w->edits_n == w->edits_size) {
		w->edits_size = w->edits_size ? 2 * w->edits_size : 16;
		w->edits = mem_grow(w->edits, w->edits_size, sizeof(*w->edits));
	}
	return &w->edits[w->edits_n++];
}

/* Neighbours mended alike make one edit. */
static void
collect(struct line *l)
{
	const struct mojibake_char *c = l->w->chars, *end = c + l->n;
	struct buf *out = &l->w->out;
	struct mojibake_edit *e;
	uint32_t how;

	while (c < end) {
		if ((how = c->how) == AS_IT_WAS) {
			c++;
			continue;
		}
		e = add_edit(l->w);
		e->from = c->from;
		e->at = out->n;
		e->rule = rule_of(how);
		for (; c < end && c->how == how; c++) {
			buf_reserve(out, 4);
			out->n += utf8_encode(out->p + out->n, c->cp);
			e->to = c->to;
		}
		e->n = out->n - e->at;
	}
}

static void
add_chars(struct line *l, struct span line, size_t from, size_t to)
{
	struct mojibake_work *w = l->w;
	size_t len;
	uint32_t cp;

	if (w->size - l->n < to - from) {
		w->size = 2 * (l->n + (to - from)) + 256;
		w->chars = mem_grow(w->chars, w->size, sizeof(*w->chars));
	}
	for (; from < to; from += len) {
		len = decode(line.p + from, line.p + to, &cp);
		w->chars[l->n++] = (struct mojibake_char){
			cp == UINT32_MAX ? LOST : cp, (uint32_t)from,
			(uint32_t)(from + len), AS_IT_WAS
		};
	}
}

/*
 * Reads one window of the line: returns where it ends, in ASCII if there is
 * some.  Of a long run of ASCII only the ends are read: nothing looks further.
 */
static size_t
read_window(struct line *l, struct span line)
{
	size_t at = 0, run, end;

	for (l->n = 0; at < line.n && l->n < WINDOW; at = end) {
		run = utf8_ascii(span_cut(line, at, line.n));
		if (run > 2 * CONTEXT) {
			add_chars(l, line, at, at + CONTEXT);
			at += run - CONTEXT;
			run = CONTEXT;
		}
		for (end = at + run;
		     end < line.n && (line.p[end] & 0x80) && end - at < WINDOW;
		     end++)
			;
		while (end < line.n && (line.p[end] & 0xC0) == 0x80)
			end++;
		add_chars(l, line, at, end);
	}
	return at;
}

bool
mojibake_repair(
    const struct mojibake *m, struct mojibake_work *w, struct span line)
{
	struct line l = { .m = m, .w = w };
	size_t at = 0, end, first, k;

	w->edits_n = w->out.n = w->layers = 0;
	w->controls = false;
	while (at < line.n) {
		/* Offsets within a window fit 32 bits however long the line. */
		end = read_window(&l, span_cut(line, at, line.n));
		first = w->edits_n;
		w->layers = 0;
		while (w->layers < MOJIBAKE_LAYERS && peel(&l))
			;
		mend_controls(&l);
		collect(&l);
		for (k = first; k < w->edits_n; k++) {
			w->edits[k].from += at;
			w->edits[k].to += at;
		}
		at += end;
	}
	return w->edits_n > 0;
}

void
mojibake_done(struct mojibake_work *w)
{
	free(w->chars);
	free(w->tokens);
	free(w->edits);
	buf_free(&w->out);
}
