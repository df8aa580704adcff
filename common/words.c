/*
 * words.c - a text as a row of word fingerprints; see words.h
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "hash.h"
#include "mem.h"
#include "utf8.h"
#include "words.h"

/* Changing this changes what every signature file says. */
#define WORD_SEED 0x756E647570U

enum { FOLD = 64 };	/* bytes of a word hashed at once */

/* A word under construction.  A long one is folded FOLD bytes at a time. */
struct word {
	char p[FOLD + 4];
	size_t n;
	uint64_t hash;		/* of what was folded */
	unsigned char flags;
	unsigned char first;	/* flag of the word to come */
	bool open;
};

/* What an ASCII byte is: 0 a separator, else itself in lower case. */
static const char lower[128] = {
	['0'] = '0', ['1'] = '1', ['2'] = '2', ['3'] = '3', ['4'] = '4',
	['5'] = '5', ['6'] = '6', ['7'] = '7', ['8'] = '8', ['9'] = '9',
	['a'] = 'a', ['b'] = 'b', ['c'] = 'c', ['d'] = 'd', ['e'] = 'e',
	['f'] = 'f', ['g'] = 'g', ['h'] = 'h', ['i'] = 'i', ['j'] = 'j',
	['k'] = 'k', ['l'] = 'l', ['m'] = 'm', ['n'] = 'n', ['o'] = 'o',
	['p'] = 'p', ['q'] = 'q', ['r'] = 'r', ['s'] = 's', ['t'] = 't',
	['u'] = 'u', ['v'] = 'v', ['w'] = 'w', ['x'] = 'x', ['y'] = 'y',
	['z'] = 'z',
	['A'] = 'a', ['B'] = 'b', ['C'] = 'c', ['D'] = 'd', ['E'] = 'e',
	['F'] = 'f', ['G'] = 'g', ['H'] = 'h', ['I'] = 'i', ['J'] = 'j',
	['K'] = 'k', ['L'] = 'l', ['M'] = 'm', ['N'] = 'n', ['O'] = 'o',
	['P'] = 'p', ['Q'] = 'q', ['R'] = 'r', ['S'] = 's', ['T'] = 't',
	['U'] = 'u', ['V'] = 'v', ['W'] = 'w', ['X'] = 'x', ['Y'] = 'y',
	['Z'] = 'z',
};

static void
add(struct words *w, uint64_t hash, unsigned char flags)
{
	if (w->n == w->size) {
		w->size = w->size == 0 ? 256 : w->size * 2;
		w->hash = mem_grow(w->hash, w->size, sizeof(*w->hash));
		w->flags = mem_grow(w->flags, w->size, 1);
	}
	w->hash[w->n] = hash;
	w->flags[w->n++] = flags;
}

static void
fold(struct word *d)
{
	d->hash = hash64((struct span){ d->p, d->n }, d->hash);
	d->n = 0;
}

static void
end_word(struct words *w, struct word *d)
{
	bool small = d->hash == WORD_SEED && d->n < 3;

	if (!d->open)
		return;
	fold(d);
	add(w, d->hash, (unsigned char)(d->flags | (small ? WORD_SHORT : 0)));
	d->hash = WORD_SEED;
	d->open = false;
	d->flags = 0;
}

/* Blocks of scripts that write no spaces between words, Unicode 15. */
static bool
unspaced(uint32_t c)
{
	static const uint32_t blocks[][2] = {
		{ 0x0E00, 0x0EFF },	/* Thai, Lao */
		{ 0x1000, 0x109F },	/* Myanmar */
		{ 0x1780, 0x17FF },	/* Khmer */
		{ 0x3040, 0x30FF },	/* Hiragana, Katakana */
		{ 0x31F0, 0x31FF },	/* Katakana extensions */
		{ 0x3400, 0x4DBF }, { 0x4E00, 0x9FFF },	/* Han */
		{ 0xA9E0, 0xA9FF }, { 0xAA60, 0xAA7F },	/* Myanmar, more */
		{ 0xF900, 0xFAFF },	/* Han, compatibility */
		{ 0xFF66, 0xFF9F },	/* Katakana, half width */
		{ 0x20000, 0x323AF },	/* Han extensions */
	};
	size_t i;

	if (c < 0x0E00)
		return false;
	for (i = 0; i < sizeof(blocks) / sizeof(blocks[0]); i++)
		if (c >= blocks[i][0] && c <= blocks[i][1])
			return true;
	return false;
}

static void
begin_word(struct word *d, unsigned char flag)
{
	d->open = true;
	d->flags = d->first | flag;
	d->first = 0;
}

/* Takes the character at p, not ASCII; returns its length. */
static size_t
take_wide(struct words *w, struct word *d, const char *p, const char *end)
{
	utf8proc_category_t k = UTF8PROC_CATEGORY_CN;
	utf8proc_int32_t c = 0;
	uint32_t cp;
	size_t n = utf8_decode(p, end, &cp);

	if (cp <= 0x10FFFF) {
		c = (utf8proc_int32_t)cp;
		k = utf8proc_category(c);
	}
	if (k < UTF8PROC_CATEGORY_LU || k > UTF8PROC_CATEGORY_NO) {
		/* Invisible characters do not part a word. */
		if (k != UTF8PROC_CATEGORY_CF)
			end_word(w, d);
		return n;
	}
	if (unspaced(cp))
		end_word(w, d);
	if (!d->open)
		begin_word(d, k == UTF8PROC_CATEGORY_LU ||
		    k == UTF8PROC_CATEGORY_LT ? WORD_CAPITAL :
		    k >= UTF8PROC_CATEGORY_ND ? WORD_NUMBER : 0);
	d->n += utf8_encode(d->p + d->n, (uint32_t)utf8proc_tolower(c));
	if (unspaced(cp))
		end_word(w, d);
	else if (d->n >= FOLD)
		fold(d);
	return n;
}

/* A run of ASCII letters and digits at p; returns its end. */
static const char *
take_ascii(struct word *d, const char *p, const char *end)
{
	if (!d->open)
		begin_word(d, *p <= '9' ? WORD_NUMBER :
		    *p <= 'Z' ? WORD_CAPITAL : 0);
	while (p < end && (unsigned char)*p < 128 &&
	    lower[(unsigned char)*p] != 0) {
		d->p[d->n++] = lower[(unsigned char)*p++];
		if (d->n >= FOLD)
			fold(d);
	}
	return p;
}

void
words_read(struct words *w, struct span text)
{
	const char *p = text.p, *end = text.p + text.n;
	struct word d = { .hash = WORD_SEED, .first = WORD_FIRST };

	w->n = 0;
	while (p < end) {
		if ((unsigned char)*p >= 128) {
			p += take_wide(w, &d, p, end);
		} else if (lower[(unsigned char)*p] != 0) {
			p = take_ascii(&d, p, end);
		} else {
			end_word(w, &d);
			if (*p == '.' || *p == '!' || *p == '?' || *p == '\n')
				d.first = WORD_FIRST;
			p++;
		}
	}
	end_word(w, &d);
}

void
words_free(struct words *w)
{
	free(w->hash);
	free(w->flags);
	memset(w, 0, sizeof(*w));
}
