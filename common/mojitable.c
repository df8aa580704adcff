/*
 * mojitable.c - the tables through which UTF-8 is read by mistake
 *
 * iconv(3) is asked once for every byte of each.  What a table leaves undefined
 * is taken for Latin-1, as decoders take it.
 */
#include <iconv.h>
#include <stdlib.h>

#include <utf8proc.h>

#include "charset.h"
#include "mem.h"
#include "mojibake.h"
#include "mojitable.h"

/* In the order in which ties are broken: the commonest first. */
static const char *const names[TABLES] = {
	[WINDOWS_1252] = "windows-1252",
	[WINDOWS_1250] = "windows-1250",
	[ISO_8859_2] = "ISO-8859-2",
	[WINDOWS_1251] = "windows-1251",
	[WINDOWS_1257] = "windows-1257",
	[WINDOWS_1254] = "windows-1254",
	[WINDOWS_1253] = "windows-1253",
	[WINDOWS_1255] = "windows-1255",
	[WINDOWS_1256] = "windows-1256",
	[WINDOWS_1258] = "windows-1258",
	[ISO_8859_15] = "ISO-8859-15",
	[KOI8_R] = "KOI8-R",
	[MACINTOSH] = "macintosh",
	[IBM437] = "IBM437",
	[IBM850] = "IBM850",
	[IBM852] = "IBM852",
	[IBM866] = "IBM866",
};

const char *
moji_table_name(size_t t)
{
	return names[t];
}

/* ---- kinds of characters ---- */

unsigned
moji_kind_of(uint32_t cp)
{
	if (cp > 0x10FFFF)
		return 0;
	if (cp == 0xAA || cp == 0xBA)
		return ASSIGNED; /* ordinal signs are as good as symbols */
	switch (utf8proc_category((utf8proc_int32_t)cp)) {
	case UTF8PROC_CATEGORY_LU:
	case UTF8PROC_CATEGORY_LT:
		return ASSIGNED | LETTER | UPPER;
	case UTF8PROC_CATEGORY_LL:
		return ASSIGNED | LETTER | LOWER;
	case UTF8PROC_CATEGORY_LM:
	case UTF8PROC_CATEGORY_LO:
		return ASSIGNED | LETTER;
	case UTF8PROC_CATEGORY_CN:
		return 0;
	default:
		return ASSIGNED;
	}
}

enum moji_script
moji_script_of(uint32_t cp)
{
	if (cp < 0x250)
		return moji_in(cp | 0x20, 'a', 'z') ||
			(cp >= 0xC0 && cp != 0xD7 && cp != 0xF7) ?
		    LATIN :
		    NONE;
	if (moji_in(cp, 0x1E00, 0x1EFF))
		return LATIN;
	if (moji_in(cp, 0x370, 0x3FF) || moji_in(cp, 0x1F00, 0x1FFF))
		return GREEK;
	if (moji_in(cp, 0x400, 0x52F))
		return CYRILLIC;
	if (moji_in(cp, 0x531, 0x58F))
		return ARMENIAN;
	if (moji_in(cp, 0x591, 0x5F4))
		return HEBREW;
	if (moji_in(cp, 0x600, 0x6FF) || moji_in(cp, 0x750, 0x77F))
		return ARABIC;
	if (moji_in(cp, 0x900, 0xDFF))
		return INDIC;
	if (moji_in(cp, 0xE00, 0xFFF) || moji_in(cp, 0x1000, 0x109F) ||
	    moji_in(cp, 0x1780, 0x17FF))
		return THAI; /* with Lao, Tibetan, Burmese, Khmer */
	if (moji_in(cp, 0x10A0, 0x10FF))
		return GEORGIAN;
	if (moji_in(cp, 0xAC00, 0xD7A3) || moji_in(cp, 0x1100, 0x11FF) ||
	    moji_in(cp, 0x3130, 0x318F))
		return HANGUL;
	if (moji_in(cp, 0x3000, 0x312F) || moji_in(cp, 0x3400, 0x9FFF) ||
	    moji_in(cp, 0xFF00, 0xFFEF) || moji_in(cp, 0x20000, 0x3FFFF))
		return HAN;
	return NONE;
}

bool
moji_closing(uint32_t cp)
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

/* ---- the tables ---- */

static void
enter(struct mojibake *m, size_t t, uint32_t cp, unsigned b)
{
	size_t s = moji_slot(cp);
	const uint32_t bit = 1u << t;

	if (s == 0 || m->byte[s][t] != 0)
		return;
	m->byte[s][t] = (uint8_t)b;
	if (b >= 0xC2 && b <= 0xF4)
		m->lead[s] |= bit;
	if (b >= 0x80 && b <= 0xBF)
		m->cont[s] |= bit;
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
		cp = charset_byte(cd, b);
		if (t == WINDOWS_1252 && b < 0xA0)
			m->c1[b - 0x80] = cp < 0xA0 ? 0 : cp;
		if (b == 0xA0 && cp == 0xA0)
			m->nbsp |= 1u << t;
		if (b < 0xA0 && cp >= 0xA0)
			m->own[b - 0x80] |= 1u << t;
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
	enum { ARABIC_FROM = 0x600, ARABIC_TO = 0x700 };
	const uint32_t ibm866 = 1u << IBM866;
	uint32_t lead, cont;
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
		/* Arabic letters, of windows-1256: any text in Arabic has
		 * them, damage has others beside. */
		if (s >= ARABIC_FROM && s < ARABIC_TO)
			cont = 0;
		if (s == SLOT_LOST)
			cont = ~ALWAYS;
		m->both[s] = lead | (uint64_t)cont << 32;
	}
}

static void
make_alike(struct mojibake *m)
{
	size_t s, t;

	for (s = 0; s < SLOTS_ALL; s++) {
		for (t = 0; t < TABLES; t++) {
			if (m->byte[s][t] == m->byte[s][WINDOWS_1252])
				m->alike[s] |= 1u << t;
		}
	}
}

struct mojibake *
mojibake_new(void)
{
	struct mojibake *m = mem_zero(1, sizeof(*m));
	uint32_t cp;
	size_t t;

	for (cp = 0; cp < SLOTS; cp++) {
		m->kind[cp] = (uint8_t)moji_kind_of(cp);
		m->script[cp] = (uint8_t)moji_script_of(cp);
	}
	for (t = 0; t < TABLES; t++)
		add_table(m, t);
	make_both(m);
	make_alike(m);
	return m;
}

void
mojibake_free(struct mojibake *m)
{
	free(m);
}
