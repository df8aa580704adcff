/*
 * mojitable.c - the tables through which UTF-8 is read by mistake
 *
 * iconv(3) is asked once for every byte of each.  What a table leaves undefined
 * is taken for Latin-1, as decoders take it.
 */
#include <iconv.h>
#include <stdlib.h>

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
	if (cp == NO_CHAR || cp == 0xAA || cp == 0xBA)
		return 0; /* ordinal signs are as good as symbols */
	switch (moji_category(cp)) {
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
		m->kind[cp] = (uint8_t)moji_kind_of(cp);
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
