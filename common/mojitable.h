/*
 * mojitable.h - the tables through which UTF-8 is read by mistake
 *
 * For the parts of mojibake.c: which character is a lead or a continuation
 * byte in which table, and what kind of character it is.
 */
#ifndef MOJITABLE_H
#define MOJITABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "utf8.h"

#define LOST 0xFFFDu
#define NO_CHAR UINT32_MAX

enum {
	TABLES = 17,
	SLOTS = 0x2600, /* the tables end with box drawing... */
	SLOT_FI = SLOTS,
	SLOT_FL,
	SLOT_APPLE,
	SLOT_LOST, /* ...and these */
	SLOTS_ALL
};

enum {
	WINDOWS_1252,
	WINDOWS_1250,
	ISO_8859_2,
	WINDOWS_1251,
	WINDOWS_1257,
	WINDOWS_1254,
	WINDOWS_1253,
	WINDOWS_1255,
	WINDOWS_1256,
	WINDOWS_1258,
	ISO_8859_15,
	KOI8_R,
	MACINTOSH,
	IBM437,
	IBM850,
	IBM852,
	IBM866
};

/* Bits of both[] beside those of the tables: C1 controls after anything; and
 * small Cyrillic letters as leads in IBM866, where only what is no small letter
 * makes them suspect (whole_token()). */
#define ALWAYS 0x80000000u
#define IBM866_LETTERS 0x40000000u

struct mojibake {
	/* Bit t: the character is a lead or continuation byte in table t. */
	uint32_t lead[SLOTS_ALL], cont[SLOTS_ALL];
	uint64_t both[SLOTS_ALL]; /* lead, and cont above it: for speed */
	uint8_t byte[SLOTS_ALL][TABLES]; /* 0: not there, or ASCII */
	uint32_t alike[SLOTS_ALL];       /* bit t: as in windows-1252 */
	uint32_t c1[32];         /* what windows-1252 has at 80..9F, or 0 */
	uint32_t nbsp;           /* bit t: its byte A0 is the no-break space */
	uint32_t own[32];        /* bit t: 80 + i is a character, no control */
	uint8_t kind[SLOTS_ALL]; /* see below */
	uint8_t script[SLOTS];
};

/* Bits of kind[]. */
enum { LETTER = 1, UPPER = 2, LOWER = 4, ASSIGNED = 8 };

/* The scripts, as far as neighbours should agree in them; 0: none. */
enum moji_script {
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

/* As iconv(3) calls it. */
const char *moji_table_name(size_t t);

/* Of a character beyond the tables' slots. */
unsigned moji_kind_of(uint32_t cp);

enum moji_script moji_script_of(uint32_t cp);

/* Marks that follow a word in genuine text. */
bool moji_closing(uint32_t cp);

static inline size_t
moji_slot(uint32_t cp)
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

static inline unsigned
moji_kind(const struct mojibake *m, uint32_t cp)
{
	return cp < SLOTS ? m->kind[cp] : moji_kind_of(cp);
}

static inline enum moji_script
moji_script(const struct mojibake *m, uint32_t cp)
{
	return cp < SLOTS ? (enum moji_script)m->script[cp] :
			    moji_script_of(cp);
}

static inline bool
moji_upper(const struct mojibake *m, uint32_t cp)
{
	return moji_kind(m, cp) & UPPER;
}

static inline bool
moji_lower(const struct mojibake *m, uint32_t cp)
{
	return moji_kind(m, cp) & LOWER;
}

static inline bool
moji_letter(const struct mojibake *m, uint32_t cp)
{
	return moji_kind(m, cp) & LETTER;
}

static inline bool
moji_in(uint32_t cp, uint32_t from, uint32_t to)
{
	return cp - from <= to - from;
}

/* Quotation marks and dashes, which are leads in Macintosh's table. */
static inline bool
moji_quote(uint32_t cp)
{
	return cp == 0xAB || cp == 0xBB || (cp >= 0x2013 && cp <= 0x2026);
}

static inline bool
moji_joiner(uint32_t cp)
{
	return cp == 0x200C || cp == 0x200D;
}

/* May b follow that lead? */
static inline bool
moji_first_ok(unsigned lead, unsigned b)
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

/* As utf8_decode(), which sees to the rest, for the commonest sequences. */
static inline size_t
moji_decode(const char *s, const char *end, uint32_t *cp)
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

#endif
