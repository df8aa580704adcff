/*
 * mojitoken.c - characters of UTF-8 that were read through a table
 *
 * A token is a character whose byte in the table is a lead, then as many whose
 * bytes are continuations as it asks for.  Some may have been lost on the way:
 * a no-break space (byte A0) turned to a space, an undefined byte to "?" or
 * U+FFFD, 9D dropped.
 */
#include "mojiline.h"

/* The byte that a character stands for in table t as a continuation, or 0. */
static unsigned
continuation(const struct mojibake *m, size_t t, uint32_t cp)
{
	size_t s = cp == NO_CHAR ? 0 : moji_slot(cp);

	return (m->cont[s] >> t & 1u) ? m->byte[s][t] : 0;
}

/* Does "Ã " at chars[i] (its space at i + 1) swallow its space?  Portuguese
 * "às", "àquele" and "àquilo" begin with it; French and Italian "à" is a word
 * of its own, whose space was merged with the lost one. */
static bool
joins(const struct moji_line *l, size_t i)
{
	static const char que[] = "qu";
	uint32_t a = moji_char(l, i + 2);

	if (a == ' ')
		return true;
	if (a == 's' &&
	    (moji_char(l, i + 3) == ' ' || moji_char(l, i + 3) == NO_CHAR))
		return true;
	return a == (uint32_t)que[0] &&
	    moji_char(l, i + 3) == (uint32_t)que[1] &&
	    (moji_char(l, i + 4) == 'e' || moji_char(l, i + 4) == 'i') &&
	    moji_char(l, i + 5) == 'l';
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
next_byte(const struct moji_line *l, size_t t, size_t i, size_t k,
    struct mojibake_token *tok)
{
	uint32_t cp = moji_char(l, i + k);
	unsigned b = continuation(l->m, t, cp);

	if (b != 0) {
		if (cp < 0xA0)
			tok->c1++;
		tok->strange |= cp < 0xA0 && t != WINDOWS_1252 &&
		    (l->m->own[cp - 0x80] >> t & 1u);
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
dropped_9d(const struct moji_line *l, size_t t, const unsigned *b, size_t k,
    struct mojibake_token *tok)
{
	if (t != WINDOWS_1252 || k != 2 || b[0] != 0xE2 || b[1] != 0x80 ||
	    tok->lossy)
		return false;
	if (moji_letter(l->m, moji_char(l, tok->at + 2)))
		return false;
	tok->n = 2;
	tok->lossy = true;
	tok->cp = 0x201D;
	return true;
}

/* Two surrogates, each three characters, make one: CESU-8. */
static bool
surrogates(const struct moji_line *l, size_t t, struct mojibake_token *tok)
{
	unsigned b[3];
	size_t k;

	if (tok->cp >= 0xDC00)
		return false;
	for (k = 0; k < 3; k++) {
		uint32_t cp = moji_char(l, tok->at + 3 + k);

		if (cp == NO_CHAR)
			return false;
		b[k] = l->m->byte[moji_slot(cp)][t];
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
finish_token(const struct moji_line *l, size_t t, const unsigned *b,
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
	    !(moji_kind(l->m, tok->cp) & ASSIGNED))
		return false;
	if (moji_in(tok->cp, 0xD800, 0xDFFF))
		return surrogates(l, t, tok);
	if (tok->n == 2 && tok->spaced && tok->cp == 0xE0 && !joins(l, tok->at))
		tok->n = 1;
	return true;
}

/* Reads a token of table t at chars[i].  False: there is none. */
/* What nearly all tokens are: whole, and without C1 controls.  Returns how many
 * characters, 0: it must be looked at closely. */
static size_t
plain_token(const struct moji_line *l, size_t t, const struct mojibake_char *c,
    size_t left, struct mojibake_token *tok)
{
	const struct mojibake *m = l->m;
	unsigned lead = m->byte[moji_slot(c->cp)][t], b;
	size_t need = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, k, s;
	uint32_t cp = lead & (0x7Fu >> need);

	if (left < need)
		return 0;
	for (k = 1; k < need; k++) {
		s = moji_slot(c[k].cp);
		b = m->byte[s][t];
		if (c[k].cp < 0xA0 || !(m->cont[s] >> t & 1u) ||
		    (k == 1 && !moji_first_ok(lead, b)))
			return 0;
		cp = cp << 6 | (b & 0x3F);
	}
	if (moji_in(cp, 0xD800, 0xDFFF) || !(moji_kind(m, cp) & ASSIGNED))
		return 0;
	*tok = (struct mojibake_token){
		.cp = cp, .n = (uint8_t)need, .bytes = (uint8_t)need
	};
	return need;
}

bool
moji_token(struct moji_line *l, size_t t, size_t i, struct mojibake_token *tok)
{
	size_t s = moji_slot(l->w->chars[i].cp), k, need;
	unsigned b[4];
	bool known = false;

	if (plain_token(l, t, l->w->chars + i, l->n - i, tok) > 0) {
		tok->at = i;
		return true;
	}
	b[0] = l->m->byte[s][t];
	need = b[0] < 0xE0 ? 2 : b[0] < 0xF0 ? 3 : 4;
	*tok = (struct mojibake_token){ .at = i, .bytes = (uint8_t)need };
	for (k = 1; k < need; k++) {
		bool lossy = tok->lossy;

		b[k] = next_byte(l, t, i, k, tok);
		if (b[k] == 0 && dropped_9d(l, t, b, k, tok))
			return true;
		if (b[k] == 0 ||
		    (k == 1 && tok->cp != LOST && !moji_first_ok(b[0], b[1]))) {
			l->broken += known;
			return false;
		}
		known |= lossy == tok->lossy;
		/* A space and what cannot be read are no token. */
		if (k == 2 && tok->spaced && tok->cp == LOST &&
		    lossy == tok->lossy)
			known = false;
	}
	return (need == 2 || !tok->lossy || known) &&
	    finish_token(l, t, b, tok);
}
