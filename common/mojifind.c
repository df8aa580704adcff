/*
 * mojifind.c - where text may be damaged
 *
 * The quick look, which nearly all text ends with.  It goes by blocks of bytes
 * where the processor can: only what follows another character beyond ASCII
 * can be a continuation, and few scripts have any; what is left is asked of the
 * tables.  It should see every line that mojibake_repair() would change, and of
 * those with one damaged character it misses one in a thousand; it sees others,
 * too.  What it says of a line hangs on that line alone.
 */
#include "block.h"
#include "mojibake.h"
#include "mojitable.h"
#include "utf8.h"

/* Two small letters, but not Macintosh's "ƒç". */
static bool
small_pair(const struct mojibake *m, const uint32_t cp[4])
{
	return moji_lower(m, cp[0]) && moji_lower(m, cp[1]) &&
	    (cp[0] != 0x192 || cp[1] != 0xE7);
}

/* "Ă¨": accents without a letter follow no letter, least of all these. */
static bool
bare_accent(const uint32_t cp[4])
{
	return (cp[0] == 0x102 || cp[0] == 0x139) &&
	    (cp[1] == 0xA8 || cp[1] == 0xB4 || cp[1] == 0xB8);
}

/* A letter of another script than Latin beside one of yet another: nobody
 * writes so, and moji_weigh() takes it for damage ("ГЃlbum"). */
static bool
among_others(
    const struct mojibake *m, uint32_t lead, uint32_t before, uint32_t after)
{
	const enum moji_script s = moji_script(m, lead);
	const enum moji_script b = moji_script(m, before);
	const enum moji_script a = moji_script(m, after);

	return s > LATIN && ((b != NONE && b != s) || (a != NONE && a != s));
}

/*
 * Two bytes that moji_weigh() would make little of whatever surrounds them:
 * natural letters; a mark after a word ("м²", "ή»"); and what would become a
 * letter of another script alone among ASCII ("Đây").
 */
static bool
too_light(
    const struct mojibake *m, const uint32_t cp[4], size_t t, uint32_t before)
{
	const unsigned a = moji_kind(m, cp[0]);
	const bool inner = (a & UPPER) && moji_lower(m, before);
	const unsigned lead = m->byte[moji_slot(cp[0])][t];

	if (small_pair(m, cp))
		return true;
	if (inner || !(a & LETTER))
		return false;
	if (cp[0] != 0xC2 && cp[0] != 0xC3 && moji_closing(cp[1]) &&
	    !bare_accent(cp) && !moji_letter(m, cp[2]))
		return cp[1] != 0xA9 || lead != 0xC3 || moji_letter(m, before);
	return lead >= 0xD0 && before < 0x80 && cp[2] < 0x80;
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
	bool natural, odd;

	for (n = 0; n < 4 && p < end; n++)
		p += utf8_decode(p, end, &cp[n]);
	a = moji_kind(m, cp[0]);
	b = moji_kind(m, cp[1]);
	/* Letters that make a natural pair count nothing by themselves
	 * (natural_letters()): in Cyrillic text they are common. */
	natural = cp[0] >= 0x370 && cp[1] >= 0x370 && (a & b & LETTER) &&
	    ((a & b & LOWER) ||
		(!moji_lower(m, before) && !((a & LOWER) && (b & UPPER))));
	for (t = 0; t < TABLES; t++) {
		if (!(tables >> t & 1u))
			continue;
		lead = m->byte[moji_slot(cp[0])][t];
		need = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
		if (!moji_first_ok(lead, m->byte[moji_slot(cp[1])][t]))
			continue;
		odd = need < 4 && among_others(m, cp[0], before, cp[need]);
		if (moji_joiner(cp[1]) && !odd)
			continue;
		if (need == 2 && !odd && too_light(m, cp, t, before))
			continue;
		if ((cp[2] == ' ' || cp[2] == '?') && small_pair(m, cp))
			continue;
		/* A gap is no evidence after "и»", nor is "’é" alone. */
		if (need > 2 ?
			cp[0] >= 0x370 && cp[2] == ' ' :
			moji_quote(cp[0]) && cp[2] < 0x80 && before < 0x80)
			continue;
		if (natural && !odd &&
		    (need == 2 || cp[2] == ' ' || cp[2] == '?' ||
			moji_lower(m, cp[2])))
			continue;
		if (t == IBM866 && need > 2 && !(b & UPPER))
			continue;
		for (k = 2; k < need; k++) {
			if (!((unsigned)m->cont[moji_slot(cp[k])] >> t & 1u) &&
			    cp[k] != ' ' && cp[k] != '?' && cp[k] != LOST &&
			    !(k == 2 && cp[1] == 0x20AC))
				break;
		}
		if (k >= need)
			return true;
	}
	return false;
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
static inline uint64_t
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
	moji_decode(s, end, &cp);
	return m->both[moji_slot(cp)];
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
	uint32_t cp, before = '\n'; /* at the beginning as on other lines */
	uint32_t tables;
	size_t n;

	tables = (uint32_t)(both_at(m, p, end, &n) >> 32);
	if ((tables & ALWAYS) || lost_a0(p, end))
		return true;
	if (tables == 0 || p == text.p || !(p[-1] & 0x80))
		return false;
	lead = back(p);
	tables &= (uint32_t)both_at(m, lead, end, &n);
	if (tables == 0)
		return false;
	moji_decode(p, end, &cp);
	if (cp == LOST)
		return true;
	if (lead > text.p)
		moji_decode(back(lead), lead, &before);
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
