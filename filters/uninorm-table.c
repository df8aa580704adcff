/*
 * uninorm-table.c - what is done to which code point
 *
 * The classes of code points that are cleaned, by default or by an option, and
 * the bit of each code point that says whether any work could be due there
 * under these options: by the bytes of UTF-8, so that text is looked at without
 * being decoded.
 */
#include "mem.h"
#include "uninorm.h"

const struct class_rule uninorm_rules[CLASSES] = {
	[LINE_END] = { "line-end", "\n" },
	[SPACE] = { "space", " " },
	[NARROW_SPACE] = { "space", " " },
	[CONTROL] = { "control", "" },
	[BOM] = { "bom", "" },
	[SOFT_HYPHEN] = { "soft-hyphen", "" },
	[ZERO_WIDTH] = { "zero-width", "" },
	[WORD_BREAK] = { "zero-width", "" },
	[JOINER] = { "zero-width", "" },
	[BIDI] = { "bidi", "" },
	[TAG] = { "tag-character", "" },
	[NONCHARACTER] = { "noncharacter", "" },
	[SINGLE_QUOTE] = { "quotes", "'" },
	[DOUBLE_QUOTE] = { "quotes", "\"" },
	[DASH] = { "dashes", "-" },
	[LONG_DASH] = { "dashes", "--" },
	[ELLIPSIS] = { "ellipsis", "..." },
	[TWO_DOTS] = { "ellipsis", ".." },
	[LIGATURE] = { "ligatures", NULL },
};

/* Code points of each class, and the option that cares for them. */
static const struct class_range {
	uint32_t first, last;
	uint16_t want;
	uint8_t class;
} classes[] = {
	{ 0x0000, 0x0008, CLEAN, CONTROL },
	{ 0x000B, 0x000D, CLEAN, LINE_END }, /* VT, FF, CR */
	{ 0x000E, 0x001F, CLEAN, CONTROL },
	{ 0x007F, 0x0084, CLEAN, CONTROL },
	{ 0x0085, 0x0085, CLEAN, LINE_END }, /* NEL */
	{ 0x0086, 0x009F, CLEAN, CONTROL },
	{ 0x00A0, 0x00A0, CLEAN, SPACE },
	{ 0x00AB, 0x00AB, QUOTES, DOUBLE_QUOTE },
	{ 0x00AD, 0x00AD, CLEAN, SOFT_HYPHEN },
	{ 0x00BB, 0x00BB, QUOTES, DOUBLE_QUOTE },
	{ 0x0132, 0x0133, LIGATURES, LIGATURE }, /* ij */
	{ 0x01C4, 0x01CC, LIGATURES, LIGATURE }, /* lj, nj, ... */
	{ 0x01F1, 0x01F3, LIGATURES, LIGATURE },
	{ 0x061C, 0x061C, CLEAN, BIDI },
	{ 0x1680, 0x1680, CLEAN, SPACE },
	{ 0x2000, 0x200A, CLEAN, SPACE },
	{ 0x200B, 0x200B, CLEAN, WORD_BREAK },
	{ 0x200C, 0x200D, CLEAN, JOINER },
	{ 0x200E, 0x200F, CLEAN, BIDI },
	{ 0x2010, 0x2013, DASHES, DASH },
	{ 0x2014, 0x2015, DASHES, LONG_DASH },
	{ 0x2018, 0x201B, QUOTES, SINGLE_QUOTE },
	{ 0x201C, 0x201F, QUOTES, DOUBLE_QUOTE },
	{ 0x2025, 0x2025, DOTS, TWO_DOTS },
	{ 0x2026, 0x2026, DOTS, ELLIPSIS },
	{ 0x2028, 0x2029, CLEAN, LINE_END },
	{ 0x202A, 0x202E, CLEAN, BIDI },
	{ 0x202F, 0x202F, CLEAN, NARROW_SPACE },
	{ 0x2039, 0x203A, QUOTES, SINGLE_QUOTE },
	{ 0x205F, 0x205F, CLEAN, SPACE },
	{ 0x2060, 0x2064, CLEAN, ZERO_WIDTH },
	{ 0x2066, 0x2069, CLEAN, BIDI },
	{ 0x206A, 0x206F, CLEAN, CONTROL }, /* deprecated */
	{ 0x2212, 0x2212, DASHES, DASH },   /* minus */
	{ 0x2E3A, 0x2E3B, DASHES, LONG_DASH },
	{ 0x3000, 0x3000, CLEAN, SPACE },
	{ 0x301D, 0x301F, QUOTES, DOUBLE_QUOTE },
	{ 0xFB00, 0xFB06, LIGATURES, LIGATURE }, /* ff to st */
	{ 0xFB13, 0xFB17, LIGATURES, LIGATURE }, /* Armenian */
	{ 0xFB4F, 0xFB4F, LIGATURES, LIGATURE }, /* alef lamed */
	{ 0xFDD0, 0xFDEF, CLEAN, NONCHARACTER },
	{ 0xFE19, 0xFE19, DOTS, ELLIPSIS },
	{ 0xFE30, 0xFE30, DOTS, TWO_DOTS },
	{ 0xFE31, 0xFE31, DASHES, LONG_DASH },
	{ 0xFE32, 0xFE32, DASHES, DASH },
	{ 0xFE58, 0xFE58, DASHES, LONG_DASH },
	{ 0xFE63, 0xFE63, DASHES, DASH },
	{ 0xFEFF, 0xFEFF, CLEAN, BOM },
	{ 0xFFF9, 0xFFFC, CLEAN, CONTROL }, /* annotations, object */
	{ 0xE0001, 0xE0001, CLEAN, TAG },
	{ 0xE0020, 0xE007F, CLEAN, TAG },
};

/* A bit a code point, and the same by bytes of UTF-8. */
static void
mark_needs(struct conf *c)
{
	const struct uniprop *u = &c->prop;

	c->need = mem_zero(u->blocks, sizeof(*c->need));
	for (size_t i = 0; i < u->blocks; i++) {
		for (unsigned j = 0; j < UNIPROP_BLOCK; j++) {
			if (u->block[i][j] & (c->mask | UNIPROP_CCC))
				c->need[i] |= (uint64_t)1 << j;
		}
	}
	for (size_t i = 0; i < 96; i++)
		c->need2[i] = i >= 0xC2 - 0x80 ? c->need[u->index[i - 0x40]] :
						 UINT64_MAX;
	for (size_t i = 0; i < 1024; i++)
		c->need3[i] = i >= 32 && (i < 0x360 || i >= 0x380) ?
		    c->need[u->index[i]] :
		    UINT64_MAX;
	for (uint32_t cp = 0; cp < 0x80; cp++)
		c->stop[cp] = uninorm_need(c, cp) ||
		    ((c->want & CASE) && cp - 'A' < 26);
}

/* Gives the code points their classes. */
static void
set_classes(struct conf *c)
{
	for (size_t i = 0; i < COUNT(classes); i++) {
		const struct class_range *r = &classes[i];

		if (c->want & r->want)
			uniprop_or(&c->prop, r->first, r->last,
			    (uint32_t)r->class << UNIPROP_OWN);
	}
	/* What stream_safe() puts between marks hides no base from a joiner. */
	uniprop_or(&c->prop, CGJ, CGJ, UNIPROP_JOINS);
	for (uint32_t plane = 0; (c->want & CLEAN) && plane <= 0x10; plane++)
		uniprop_or(&c->prop, plane << 16 | 0xFFFE, plane << 16 | 0xFFFF,
		    (uint32_t)NONCHARACTER << UNIPROP_OWN);
}

/* Which bits of a code point call for work. */
static void
set_mask(struct conf *c)
{
	c->no = normal_no(c->form);
	c->maybe = normal_maybe(c->form);
	c->mask = c->no | c->maybe | ~0u << UNIPROP_OWN;
	if ((c->want & ONLY) == 0)
		c->mask |= UNIPROP_MARK_FIRST;
	if (c->want & WIDTH)
		c->mask |= UNIPROP_WIDTH;
	if (c->want & DIGITS)
		c->mask |= UNIPROP_DIGIT;
	if (c->want & CASE)
		c->mask |= UNIPROP_FOLDS;
	if (c->want & LOOKALIKES)
		c->mask |= UNIPROP_GREEK | UNIPROP_CYRILLIC | UNIPROP_ARMENIAN;
}

void
uninorm_table(struct conf *c)
{
	uniprop_make(&c->prop);
	set_classes(c);
	set_mask(c);
	mark_needs(c);
}
