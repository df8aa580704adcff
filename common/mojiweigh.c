/*
 * mojiweigh.c - how much speaks for a token to be damage
 *
 * The weight of a token: by form one point for two bytes, three for three (by
 * chance it would need two fitting continuations), six for four; what is lost
 * counts nothing.  Less what speaks for the text as it stands, plus what speaks
 * for the mended text.  The scale was set so that one ordinary two-byte token
 * within a word ("Nicol\xC3\x83\xC2\xA1s": 1 + 1 + 2) is convincing by itself
 * and one with any doubt is not.
 */
#include "mojiline.h"

/* What surrounds a token once the tokens are undone. */
struct around {
	uint32_t before, after;         /* the mended neighbours */
	uint32_t raw_before, raw_after; /* and as they stand */
};

static bool
box(uint32_t cp)
{
	return moji_in(cp, 0x2500, 0x259F);
}

/* ---- the text as it stands ---- */

/* Is there another token just before or after? */
static bool
in_run(const struct around *a)
{
	return a->before != a->raw_before || a->after != a->raw_after;
}

/* Does the letter, not of Latin, go on with a word of its script? */
static bool
within(const struct moji_line *l, uint32_t letter, const struct around *a)
{
	const enum moji_script s = moji_script(l->m, letter);

	return s > LATIN && !in_run(a) && moji_script(l->m, a->raw_before) == s;
}

/* Does it begin one, after ASCII? */
static bool
begins(const struct moji_line *l, uint32_t letter, const struct around *a)
{
	const enum moji_script s = moji_script(l->m, letter);

	return s > LATIN && !in_run(a) && a->raw_before < 0x80 &&
	    moji_script(l->m, a->raw_after) == s;
}

/* How natural the token's characters are as they stand, in their place. */
static int
natural_letters(const struct moji_line *l, const struct mojibake_token *tok,
    const struct around *a)
{
	uint32_t lead = moji_char(l, tok->at), c = moji_char(l, tok->at + 1);
	uint32_t last = moji_char(l, tok->at + tok->n - 1);

	if (moji_script(l->m, lead) != moji_script(l->m, c))
		return -1;
	/* Macintosh's "ƒç": Ewe has the letter, but not the two. */
	if (lead == 0x192 && moji_lower(l->m, c))
		return c == 0xE7 ? -1 : 2;
	/* A capital after a small letter; but words are glued, too, and some
	 * names in Cyrillic have it ("ГнуТЛС"). */
	if (moji_lower(l->m, lead) && moji_upper(l->m, c) && tok->bytes > 2 &&
	    moji_letter(l->m, last) && within(l, lead, a))
		return 6;
	if (moji_lower(l->m, lead) && moji_upper(l->m, c))
		return tok->bytes > 2 && moji_lower(l->m, last) ? 3 : -1;
	/* "ZURÃœCK", "ÄŒe" */
	if (moji_lower(l->m, c) && moji_upper(l->m, lead) &&
	    (moji_upper(l->m, a->raw_before) || moji_upper(l->m, a->raw_after)))
		return -1;
	if (moji_upper(l->m, lead) && moji_upper(l->m, c) &&
	    moji_lower(l->m, a->raw_after))
		return moji_upper(l->m, a->raw_before) ? -1 : 0;
	if (tok->bytes > 2 && !moji_letter(l->m, last) && !moji_closing(last) &&
	    last != '?' && last != ' ')
		return -1;
	/* Two accented Latin letters in a row, the first a capital, the second
	 * small, are rare; in Cyrillic or Greek any two letters are not. */
	if (moji_script(l->m, lead) != LATIN)
		return tok->bytes == 2 ? 3 : 6;
	/* No language has these two together. */
	if ((lead == 0xC2 || lead == 0x102 || lead == 0x139) && c >= 0x100 &&
	    c != 0x15E && c != 0x15F)
		return 0;
	if (tok->bytes == 2)
		return moji_upper(l->m, lead) && moji_lower(l->m, c) ? 1 : 3;
	return moji_letter(l->m, last) ? 3 : 2;
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
natural_mark(const struct moji_line *l, const struct mojibake_token *tok,
    const struct around *a)
{
	uint32_t lead = moji_char(l, tok->at), c = moji_char(l, tok->at + 1);
	uint32_t last = moji_char(l, tok->at + tok->n - 1);
	bool tilde = lead == 0xC3 || lead == 0xC2;

	/* Persian has the non-joiner within words: 9D of windows-1256. */
	if (moji_joiner(c))
		return 6;
	if (tok->spaced)
		return moji_script(l->m, lead) == LATIN ? 1 : 3;
	if (moji_in(c, 0x80, 0x9F) && l->m->c1[c - 0x80] != 0)
		c = l->m->c1[c - 0x80];
	/* "Г©", a word: é in Romance languages, in any table. */
	if (c == 0xA9 && tok->cp == 0xE9 && !moji_letter(l->m, a->raw_before) &&
	    !moji_letter(l->m, a->raw_after))
		return -1;
	/* Accents without a letter follow none, least of all these. */
	if (!moji_closing(c) ||
	    ((c == 0xA8 || c == 0xB4 || c == 0xB8) &&
		(tilde || lead == 0x102 || lead == 0x139)))
		return -1;
	/* "É’s": an apostrophe, and what follows one. */
	if (c == 0x2019 && tok->bytes == 2 && moji_in(a->raw_after, 'a', 'z') &&
	    !moji_letter(l->m, moji_char(l, tok->at + 3)))
		return 3;
	/* A no-break space, or a dot for a space in text that shows it. */
	if ((c == 0xB7 || c == 0xA0) && moji_letter(l->m, a->raw_after) &&
	    !in_run(a) && moji_script(l->m, lead) > LATIN)
		return 3;
	/* Ukrainian "в’є" */
	if (c == 0x2019 && tok->bytes > 2 && moji_letter(l->m, last) &&
	    moji_script(l->m, last) == moji_script(l->m, lead))
		return 6;
	if (moji_letter(l->m, a->raw_after) &&
	    !(tok->bytes == 3 && moji_closing(last)))
		return natural_joint(c, tilde,
		    moji_upper(l->m, lead) && moji_upper(l->m, a->raw_before) &&
			!moji_lower(l->m, a->raw_after));
	if (tilde) {
		/* No word ends so but in capitals, before punctuation. */
		if (c == 0xA0)
			return moji_upper(l->m, a->raw_before) ? 3 : -1;
		/* A word of its own ("\xC3\x83\xC2\xA8") is none. */
		if (!moji_letter(l->m, a->raw_before))
			return -1;
		return moji_upper(l->m, a->raw_before) &&
			moji_in(c, 0x2013, 0x2026) ?
		    1 :
		    0;
	}
	return tok->bytes == 2 ? 3 : 2;
}

static int
natural_symbol(const struct moji_line *l, const struct mojibake_token *tok,
    const struct around *a)
{
	uint32_t lead = moji_char(l, tok->at), c = moji_char(l, tok->at + 1);

	if (box(lead)) {
		/* Nobody writes on from a frame's branch. */
		if (!box(c))
			return moji_letter(l->m, c) || lead == 0x251C ||
				lead == 0x252C ?
			    -1 :
			    0;
		/* Frames keep to one kind of stroke. */
		return moji_in(c, 0x2580, 0x259F) ? 0 :
		    moji_in(lead, 0x2550, 0x256C) ==
			moji_in(c, 0x2550, 0x256C) ?
						    3 :
						    -1;
	}
	if (lead == 0x201E ||
	    (tok->bytes == 2 && (lead == 0xA0 || moji_quote(lead))))
		return in_run(a) ? 0 : 3;
	if (lead == 0xD7) /* multiplication sign: Hebrew's lead */
		return in_run(a) ? 0 : moji_letter(l->m, c) ? 1 : 2;
	if (moji_letter(l->m, a->raw_before) || moji_letter(l->m, a->raw_after))
		return lead == 0x2206 || lead == 0x394 ? 0 : -1;
	return lead == 0xAC && !moji_in(a->raw_before, '0', '9') ? 2 : 1;
}

static bool
quotes(uint32_t cp)
{
	return cp == '"' || cp == '\'' || cp == '`' ||
	    moji_in(cp, 0x2018, 0x201F);
}

static bool
foreign(const struct moji_line *l, uint32_t lead, uint32_t cp,
    const struct around *a)
{
	const enum moji_script s = moji_script(l->m, cp);

	return s != NONE && moji_script(l->m, lead) > LATIN &&
	    moji_script(l->m, lead) != s &&
	    (moji_script(l->m, a->raw_before) == s ||
		moji_script(l->m, a->raw_after) == s);
}

static int
natural(const struct moji_line *l, const struct mojibake_token *tok,
    const struct around *a)
{
	uint32_t lead = moji_char(l, tok->at);

	if (tok->n == 1)
		return 0;
	/* A capital within a word of small letters is what the eye catches,
	 * unless a word of another script begins with it. */
	if (moji_upper(l->m, lead) && moji_lower(l->m, a->raw_before) &&
	    !begins(l, lead, a))
		return -2;
	if (tok->marked || tok->c1 > 1)
		return 0;
	/* In a word of another script, whose letter it stands for. */
	if (foreign(l, lead, tok->cp, a))
		return -2;
	/* Somebody speaks of it. */
	if (tok->bytes == 2 && quotes(a->raw_before) && quotes(a->raw_after))
		return 3;
	if (!moji_letter(l->m, lead))
		return natural_symbol(l, tok, a);
	if (moji_letter(l->m, moji_char(l, tok->at + 1)))
		return natural_letters(l, tok, a);
	return natural_mark(l, tok, a);
}

/* ---- the mended text ---- */

static bool
other_script(const struct moji_line *l, uint32_t cp)
{
	return cp != NO_CHAR && moji_script(l->m, cp) > LATIN;
}

static int
fits_latin(const struct moji_line *l, uint32_t cp, const struct around *a)
{
	int odd = 0;

	/* Beyond Latin Extended-A only a few letters are in daily use. */
	if (moji_in(cp, 0x17F, 0x24F) && cp != 0x1A0 && cp != 0x1A1 &&
	    cp != 0x1AF && cp != 0x1B0 && !moji_in(cp, 0x1CD, 0x1DC) &&
	    !moji_in(cp, 0x218, 0x21B))
		odd = -3;
	if (moji_in(cp, 0x1E00, 0x1E9D))
		odd = -3; /* above it are the letters of Vietnamese */
	if (other_script(l, a->before) || other_script(l, a->after))
		odd -= 3;
	if (moji_lower(l->m, cp)) {
		if (moji_upper(l->m, a->before) && !moji_lower(l->m, a->after))
			return odd - 3;
		if (moji_upper(l->m, a->after) && !moji_lower(l->m, a->before))
			return odd - 3;
		return odd +
		    (moji_letter(l->m, a->before) ||
				moji_letter(l->m, a->after) ?
			    2 :
			    0);
	}
	if (!moji_upper(l->m, cp))
		return odd;
	if (moji_lower(l->m, a->before))
		return odd - 2;
	if (moji_letter(l->m, a->before) || moji_letter(l->m, a->after))
		return odd + 1;
	/* A word of one letter, as Italian and French have at the front. */
	return odd - (cp > 0xDE);
}

static int
fits_script(const struct moji_line *l, uint32_t cp, enum moji_script s,
    const struct around *a)
{
	bool kin = moji_script(l->m, a->before) == s ||
	    moji_script(l->m, a->after) == s;
	bool other = moji_script(l->m, a->before) != NONE ||
	    moji_script(l->m, a->after) != NONE;

	switch (s) {
	case GREEK: /* also in formulas and units */
		return kin ? 2 : moji_in(cp, 0x391, 0x3C9) ? 0 : -2;
	case CYRILLIC:
		if (moji_in(cp, 0x400, 0x45F) || moji_in(cp, 0x490, 0x491))
			return kin ? 2 : other ? -3 : -1;
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
fits(const struct moji_line *l, const struct mojibake_token *tok,
    const struct around *a)
{
	const struct mojibake *m = l->m;
	uint32_t cp = tok->cp;
	enum moji_script s;

	if (cp == LOST)
		return tok->lossy ? 0 : 2;
	/* Damaged once more: the next layer. */
	if ((a->after != NO_CHAR && a->after >= 0x80 &&
		(m->lead[moji_slot(cp)] & m->cont[moji_slot(a->after)])) ||
	    (a->before != NO_CHAR && a->before >= 0x80 &&
		((m->lead[moji_slot(a->before)] |
		     (a->before == a->raw_before ?
			     0 :
			     m->cont[moji_slot(a->before)])) &
		    m->cont[moji_slot(cp)])))
		return 2;
	if (cp < 0xA0)
		return -4;
	if (cp == 0xAD || moji_in(cp, 0xA0, 0xBF) || cp == 0xD7 || cp == 0xF7)
		return 1;
	if (moji_in(cp, 0x2023, 0x2025) || cp == 0x2027)
		return -1;
	if (moji_in(cp, 0x2010, 0x2033) || moji_in(cp, 0x2039, 0x203A) ||
	    cp == 0x20AC || cp == 0x2122 || moji_in(cp, 0x2000, 0x200F) ||
	    moji_in(cp, 0xFB00, 0xFB06) || moji_in(cp, 0xFE00, 0xFE0F) ||
	    cp == 0xFEFF)
		return 2;
	s = moji_script(l->m, cp);
	if (s == LATIN)
		return fits_latin(l, cp, a);
	if (s != NONE)
		return fits_script(l, cp, s, a);
	if (moji_in(cp, 0x300, 0x36F))
		return 0;
	if (cp == 0x2C6 || cp == 0x2C7 || cp == 0x2DA || cp == 0x2DC ||
	    cp == 0x2BC)
		return -1;
	if (moji_in(cp, 0x1F000, 0x1FAFF))
		return 3;
	if (moji_in(cp, 0x2800, 0x28FF))
		return -2; /* Braille, for those who see it */
	if (moji_in(cp, 0x2190, 0x2BFF))
		return 1;
	return moji_in(cp, 0xE000, 0xF8FF) ? -3 : -4;
}

/* ---- both ---- */

/* The lone leads of lost A0: "Ã " for à, "Â " for a no-break space. */
static int
weigh_spaced(const struct moji_line *l, const struct mojibake_token *tok,
    const struct around *a)
{
	uint32_t far = moji_char(l, tok->at + 2);
	bool word = tok->at == 0 || a->raw_before == ' ' ||
	    a->raw_before == '\'' || a->raw_before == 0x2019;

	if (moji_upper(l->m, a->raw_before))
		return -3;
	if (tok->cp == 0xE0) {
		if (moji_lower(l->m, a->raw_before))
			return 3;
		return word && (moji_lower(l->m, far) || far == ' ') ? 1 : -1;
	}
	if (tok->cp == 0xA0) {
		if (moji_script(l->m, moji_char(l, tok->at)) != LATIN)
			return -1;
		return word ? 0 : 2;
	}
	return fits(l, tok, a) >= 2 ? 0 :
	    moji_upper(l->m, tok->cp) && moji_lower(l->m, far) && word &&
		moji_script(l->m, tok->cp) == LATIN ?
				      0 :
				      -2;
}

static void
look_around(const struct moji_line *l, size_t k, struct around *a)
{
	const struct mojibake_token *tok = l->w->tokens + k;
	size_t end = tok->at + tok->n;

	a->raw_before = tok->at > 0 ? moji_char(l, tok->at - 1) : NO_CHAR;
	a->raw_after = moji_char(l, end);
	a->before = a->raw_before;
	a->after = a->raw_after;
	if (k > 0 && tok[-1].at + tok[-1].n == tok->at)
		a->before = tok[-1].cp;
	if (k + 1 < l->tokens && tok[1].at == end)
		a->after = tok[1].cp;
}

int
moji_weigh(const struct moji_line *l, size_t k)
{
	const struct mojibake_token *tok = l->w->tokens + k;
	static const int form[] = { 0, 0, 1, 3, 6, 0, 6 };
	struct around a;
	int w;

	look_around(l, k, &a);
	if (tok->spaced && tok->bytes == 2)
		return weigh_spaced(l, tok, &a);
	if (tok->cp == 0x201D && tok->n == 2 && tok->bytes == 3)
		return 3;
	if (tok->lossy) {
		w = tok->bytes == 2 ?
		    (moji_char(l, tok->at + 1) == '?' ? -1 : 0) :
		    1;
	} else {
		w = form[tok->bytes];
	}
	if (tok->c1)
		w += tok->strange ? 1 : 2;
	return w - natural(l, tok, &a) + fits(l, tok, &a);
}
