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

enum { FOLD = 16 };	/* bytes of a word hashed at once */

/* A word under construction.  It is folded FOLD bytes at a time. */
struct word {
	char p[2 * FOLD];
	size_t n;
	size_t chars;
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

void
words_add(struct words *w, uint64_t hash, unsigned char flags)
{
	if (w->n == w->size) {
		w->size = w->size == 0 ? 256 : w->size * 2;
		w->hash = mem_grow(w->hash, w->size, sizeof(*w->hash));
		w->flags = mem_grow(w->flags, w->size, 1);
	}
	w->hash[w->n] = hash;
	w->flags[w->n++] = flags;
}

/*
 * Function words of English, eight letters at most: articles, pronouns,
 * prepositions, conjunctions, auxiliaries, adverbs of place and degree.
 * Apostrophes part words here: "isn't" is "isn" and "t".
 */
static const char function_words[][8] = {
	"a", "about", "above", "across", "after", "again", "against", "all",
	"along", "already", "also", "although", "always", "am", "among", "an",
	"and", "another", "any", "are", "aren", "around", "as", "at", "away",
	"back", "be", "because", "been", "before", "being", "below", "between",
	"both", "but", "by", "can", "cannot", "could", "couldn", "d", "did",
	"didn", "do", "does", "doesn", "doing", "don", "done", "down",
	"during", "each", "either", "else", "even", "ever", "every", "few",
	"for", "from", "further", "had", "hadn", "has", "hasn", "have",
	"haven", "having", "he", "her", "here", "hers", "herself", "him",
	"himself", "his", "how", "i", "if", "in", "into", "is", "isn", "it",
	"its", "itself", "just", "least", "less", "ll", "m", "many", "may",
	"me", "might", "mine", "more", "most", "much", "must", "my", "myself",
	"near", "neither", "never", "no", "none", "nor", "not", "now", "of",
	"off", "often", "on", "once", "one", "only", "onto", "or", "other",
	"our", "ours", "out", "over", "own", "per", "perhaps", "quite",
	"rather", "re", "s", "same", "shall", "she", "should", "since", "so",
	"some", "such", "t", "than", "that", "the", "their", "theirs", "them",
	"then", "there", "these", "they", "this", "those", "though", "three",
	"through", "thus", "till", "to", "together", "too", "toward",
	"towards", "two", "under", "until", "up", "upon", "us", "ve", "very",
	"was", "wasn", "we", "were", "weren", "what", "when", "where",
	"whether", "which", "while", "who", "whom", "whose", "why", "will",
	"with", "within", "without", "won", "would", "wouldn", "yet", "you",
	"your", "yours", "yourself",
};

enum { COMMON_SIZE = 1024 };	/* slots; a power of two */

/* A word of eight bytes or fewer, as a number. */
static uint64_t
pack(const char *p, size_t n)
{
	uint64_t x = 0;

	memcpy(&x, p, n);
	return x;
}

static size_t
common_slot(const uint64_t *table, uint64_t x)
{
	size_t i = (size_t)(x * 0x9E3779B97F4A7C15U >> 54);

	while (table[i] != 0 && table[i] != x)
		i = (i + 1) & (COMMON_SIZE - 1);
	return i;
}

static void
make_common(struct words *w)
{
	uint64_t x;
	size_t i;

	w->common = mem_zero(COMMON_SIZE, sizeof(*w->common));
	for (i = 0; i < sizeof(function_words) / 8; i++) {
		x = pack(function_words[i], 8);
		w->common[common_slot(w->common, x)] = x;
	}
}

/* The first n bytes at p, at most 8 of the 8 that can be read there. */
static uint64_t
load(const char *p, size_t n)
{
	uint64_t x;

	memcpy(&x, p, sizeof(x));
	return n >= 8 ? x : x & ((UINT64_C(1) << 8 * n) - 1);
}

static uint64_t
fold(uint64_t hash, uint64_t low, uint64_t high)
{
	hash = (hash ^ low) * 0x9E3779B97F4A7C15U;
	return hash_mix(hash ^ hash >> 32 ^ high * 0xD6E8FEB86659FD93U);
}

/* What can be told from the bytes of a word of 8 bytes or fewer. */
static unsigned char
small_flags(const struct words *w, uint64_t x, size_t chars)
{
	unsigned char flags = chars <= 3 ? WORD_SHORT : 0;

	if (w->common[common_slot(w->common, x)] == x)
		flags |= WORD_COMMON;
	return flags;
}

static void
end_word(struct words *w, struct word *d)
{
	uint64_t low, high;

	if (!d->open)
		return;
	low = load(d->p, d->n);
	high = d->n > 8 ? load(d->p + 8, d->n - 8) : 0;
	if (d->n <= 8 && d->hash == WORD_SEED)
		d->flags |= small_flags(w, low, d->chars);
	words_add(w, fold(d->hash, low, high), d->flags);
	d->n = 0;
	d->hash = WORD_SEED;
	d->open = false;
}

/* Adds bytes of a character. */
static void
put_char(struct word *d, const char *p, size_t n)
{
	memcpy(d->p + d->n, p, n);
	d->n += n;
	d->chars++;
	if (d->n <= FOLD)
		return;
	d->hash = fold(d->hash, load(d->p, 8), load(d->p + 8, 8));
	d->n -= FOLD;
	memmove(d->p, d->p + FOLD, FOLD);
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
	d->chars = 0;
}

/* Takes the character at p, not ASCII; returns its length. */
static size_t
take_wide(struct words *w, struct word *d, const char *p, const char *end)
{
	utf8proc_category_t k = UTF8PROC_CATEGORY_CN;
	utf8proc_int32_t c = 0;
	uint32_t cp;
	size_t n = utf8_decode(p, end, &cp);
	char small[4];

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
	put_char(d, small, utf8_encode(small, (uint32_t)utf8proc_tolower(c)));
	if (unspaced(cp))
		end_word(w, d);
	return n;
}

/*
 * A run of ASCII letters and digits at p; returns its end.  Nearly every word
 * of English is one such run of 16 bytes or fewer, and need not be copied: the
 * bit that tells lower from upper case is set in every digit.
 */
static const char *
take_ascii(struct words *w, struct word *d, const char *p, const char *end)
{
	const uint64_t small = 0x2020202020202020U;
	const char *q = p;
	uint64_t low, high = 0;
	unsigned char flags;
	size_t n;

	while (q < end && (unsigned char)*q < 128 &&
	    lower[(unsigned char)*q] != 0)
		q++;
	n = (size_t)(q - p);
	flags = *p <= '9' ? WORD_NUMBER : *p <= 'Z' ? WORD_CAPITAL : 0;
	if (!d->open && n <= FOLD && end - p >= FOLD &&
	    (q == end || (unsigned char)*q < 128)) {
		low = load(p, n) | (n >= 8 ? small :
		    small & ((UINT64_C(1) << 8 * n) - 1));
		if (n > 8)
			high = load(p + 8, n - 8) | (n == FOLD ? small :
			    small & ((UINT64_C(1) << 8 * (n - 8)) - 1));
		else
			flags |= small_flags(w, low, n);
		words_add(w, fold(WORD_SEED, low, high), flags | d->first);
		d->first = 0;
		return q;
	}
	if (!d->open)
		begin_word(d, flags);
	for (; p < q; p++)
		put_char(d, &lower[(unsigned char)*p], 1);
	return q;
}

void
words_read(struct words *w, struct span text)
{
	const char *p = text.p, *end = text.p + text.n;
	struct word d = { .hash = WORD_SEED, .first = WORD_FIRST };

	if (w->common == NULL)
		make_common(w);
	w->n = 0;
	while (p < end) {
		if ((unsigned char)*p >= 128) {
			p += take_wide(w, &d, p, end);
		} else if (lower[(unsigned char)*p] != 0) {
			p = take_ascii(w, &d, p, end);
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
	free(w->common);
	memset(w, 0, sizeof(*w));
}
