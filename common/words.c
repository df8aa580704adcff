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
#include "word16.h"
#include "words.h"

/* Changing this changes what every signature file says. */
#define WORD_SEED 0x756E647570U

enum {
	FOLD = 16,   /* bytes of a word hashed at once */
	PART = 4096, /* bytes of text: has no more words than that */
};

/* A word under construction.  It is folded FOLD bytes at a time. */
struct word {
	char p[2 * FOLD];
	size_t n;
	size_t chars;
	uint64_t hash; /* of what was folded */
	unsigned char flags;
	unsigned char first; /* flag of the word to come */
	bool open;
	const char *from, *to; /* of the text */
};

/* What a byte is: flags of the word it begins, and these; 0 or WORD_FIRST: it
 * separates words. */
enum { LETTER = 128, WIDE = 64 };

#define DIGIT (LETTER | WORD_NUMBER)
#define UPPER (LETTER | WORD_CAPITAL)
#define TIMES_8(x) x, x, x, x, x, x, x, x
/* clang-format off */
static const unsigned char kinds[256] = {
	['.'] = WORD_FIRST, ['!'] = WORD_FIRST, ['?'] = WORD_FIRST,
	['\n'] = WORD_FIRST,
	['0'] = TIMES_8(DIGIT), DIGIT, DIGIT,
	['A'] = TIMES_8(UPPER), TIMES_8(UPPER), TIMES_8(UPPER), UPPER, UPPER,
	['a'] = TIMES_8(LETTER), TIMES_8(LETTER), TIMES_8(LETTER), LETTER,
	LETTER,
	[128] = TIMES_8(WIDE), TIMES_8(WIDE), TIMES_8(WIDE), TIMES_8(WIDE),
	TIMES_8(WIDE), TIMES_8(WIDE), TIMES_8(WIDE), TIMES_8(WIDE),
	TIMES_8(WIDE), TIMES_8(WIDE), TIMES_8(WIDE), TIMES_8(WIDE),
	TIMES_8(WIDE), TIMES_8(WIDE), TIMES_8(WIDE), TIMES_8(WIDE),
};
/* clang-format on */

static unsigned char
kind_of(char c)
{
	return kinds[(unsigned char)c];
}

void
words_reserve(struct words *w, size_t n)
{
	if (n <= w->size)
		return;
	w->size = n + n / 2 + 256;
	w->hash = mem_grow(w->hash, w->size, sizeof(*w->hash));
	w->flags = mem_grow(w->flags, w->size, 1);
	if (w->placed)
		w->places = mem_grow(w->places, w->size, sizeof(*w->places));
}

/* Says where the word lies that is added next. */
static void
place(struct words *w, const char *from, const char *to)
{
	if (w->placed)
		w->places[w->n] = (struct place){ (size_t)(from - w->text),
			(size_t)(to - w->text) };
}

static void
words_add(struct words *w, uint64_t hash, unsigned char flags)
{
	w->hash[w->n] = hash;
	w->flags[w->n++] = flags;
	w->commons += (flags & WORD_COMMON) != 0;
}

/*
 * Function words of English, eight letters at most: articles, pronouns,
 * prepositions, conjunctions, auxiliaries, adverbs of place and degree.
 * Apostrophes part words here: "isn't" is "isn" and "t".
 */
static const char function_words[][8] = { "a", "about", "above", "across",
	"after", "again", "against", "all", "along", "already", "also",
	"although", "always", "am", "among", "an", "and", "another", "any",
	"are", "aren", "around", "as", "at", "away", "back", "be", "because",
	"been", "before", "being", "below", "between", "both", "but", "by",
	"can", "cannot", "could", "couldn", "d", "did", "didn", "do", "does",
	"doesn", "doing", "don", "done", "down", "during", "each", "either",
	"else", "even", "ever", "every", "few", "for", "from", "further", "had",
	"hadn", "has", "hasn", "have", "haven", "having", "he", "her", "here",
	"hers", "herself", "him", "himself", "his", "how", "i", "if", "in",
	"into", "is", "isn", "it", "its", "itself", "just", "least", "less",
	"ll", "m", "many", "may", "me", "might", "mine", "more", "most", "much",
	"must", "my", "myself", "near", "neither", "never", "no", "none", "nor",
	"not", "now", "of", "off", "often", "on", "once", "one", "only", "onto",
	"or", "other", "our", "ours", "out", "over", "own", "per", "perhaps",
	"quite", "rather", "re", "s", "same", "shall", "she", "should", "since",
	"so", "some", "such", "t", "than", "that", "the", "their", "theirs",
	"them", "then", "there", "these", "they", "this", "those", "though",
	"three", "through", "thus", "till", "to", "together", "too", "toward",
	"towards", "two", "under", "until", "up", "upon", "us", "ve", "very",
	"was", "wasn", "we", "were", "weren", "what", "when", "where",
	"whether", "which", "while", "who", "whom", "whose", "why", "will",
	"with", "within", "without", "won", "would", "wouldn", "yet", "you",
	"your", "yours", "yourself" };

enum { COMMON_BITS = 10 }; /* slots, but for one */

static size_t
common_slot(uint64_t x, uint64_t multiplier)
{
	return (size_t)(x * multiplier >> (64 - COMMON_BITS));
}

/* Fills the table; false if a word came to lie beyond its second slot. */
static bool
fill_common(struct words *w)
{
	uint64_t x;
	size_t i, at;

	memset(w->common, 0, ((1 << COMMON_BITS) + 1) * sizeof(*w->common));
	for (i = 0; i < sizeof(function_words) / 8; i++) {
		x = word16_half(function_words[i]);
		at = common_slot(x, w->multiplier);
		at += w->common[at] != 0;
		if (w->common[at] != 0)
			return false;
		w->common[at] = x;
	}
	return true;
}

/* Every word is found in one of two neighbouring slots: a look-up is two
 * comparisons without a branch. */
static void
make_common(struct words *w)
{
	w->common = mem_get(((1 << COMMON_BITS) + 1) * sizeof(*w->common));
	w->multiplier = 0x9E3779B97F4A7C15U;
	while (!fill_common(w))
		w->multiplier = hash_mix(w->multiplier) | 1;
}

/* The first n bytes at p, at most 8 of the 8 that can be read there. */
static uint64_t
load(const char *p, size_t n)
{
	const uint64_t x = word16_half(p);

	return n >= 8 ? x : x & ((UINT64_C(1) << 8 * n) - 1);
}

static uint64_t
fold(uint64_t hash, uint64_t low, uint64_t high)
{
	return hash_mix(word16_hash(hash, low, high));
}

/* What can be told from the bytes of a word of 8 or fewer. */
static unsigned char
small_flags(const struct words *w, uint64_t x, size_t chars)
{
	const uint64_t *slot = w->common + common_slot(x, w->multiplier);
	const bool common = (slot[0] == x) | (slot[1] == x);

	return (unsigned char)((chars <= 3 ? WORD_SHORT : 0) |
	    (common ? WORD_COMMON : 0));
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
	place(w, d->from, d->to);
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
		{ 0x0E00, 0x0EFF }, /* Thai, Lao */
		{ 0x1000, 0x109F }, /* Myanmar */
		{ 0x1780, 0x17FF }, /* Khmer */
		{ 0x3040, 0x30FF }, /* Hiragana, Katakana */
		{ 0x31F0, 0x31FF }, /* Katakana extensions */
		{ 0x3400, 0x4DBF }, { 0x4E00, 0x9FFF }, /* Han */
		{ 0xA9E0, 0xA9FF }, { 0xAA60, 0xAA7F }, /* Myanmar, more */
		{ 0xF900, 0xFAFF },                     /* Han, compatibility */
		{ 0xFF66, 0xFF9F },   /* Katakana, half width */
		{ 0x20000, 0x323AF }, /* Han extensions */
	};
	size_t i;

	if (c < 0x0E00)
		return false;
	for (i = 0; i < COUNT(blocks); i++)
		if (c >= blocks[i][0] && c <= blocks[i][1])
			return true;
	return false;
}

static void
begin_word(struct word *d, unsigned char flag, const char *p)
{
	d->from = p;
	d->open = true;
	d->flags = d->first | flag;
	d->first = 0;
	d->chars = 0;
}

/* True if the character at p, not ASCII, surely is no part of a word: spaces,
 * dashes and quotation marks, U+2000 to U+203F but for the invisible ones. */
static bool
separates(const char *p)
{
	const unsigned char *u = (const unsigned char *)p;

	return u[0] == 0xE2 && u[1] == 0x80 && u[2] >= 0x80 && u[2] < 0xC0 &&
	    (u[2] < 0x8B || (u[2] >= 0x90 && u[2] < 0xAA) || u[2] > 0xAE);
}

/* Takes the character at p, not ASCII; returns its length. */
static size_t
take_wide(struct words *w, struct word *d, const char *p, const char *end)
{
	utf8proc_category_t k = UTF8PROC_CATEGORY_CN;
	utf8proc_int32_t c = 0;
	uint32_t cp;
	size_t n;
	char small[4];

	if (end - p >= 3 && separates(p)) {
		end_word(w, d);
		return 3;
	}
	n = utf8_decode(p, end, &cp);

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
		begin_word(d,
		    k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT ?
			WORD_CAPITAL :
			k >= UTF8PROC_CATEGORY_ND ? WORD_NUMBER :
						    0,
		    p);
	d->to = p + n;
	put_char(d, small, utf8_encode(small, (uint32_t)utf8proc_tolower(c)));
	if (unspaced(cp))
		end_word(w, d);
	return n;
}

/* Adds the word of the first n bytes of b, which lie at p. */
static inline void
add_small(struct words *w, const char *p, size_t n, struct word16 b,
    unsigned char flags)
{
	b = word16_cut(b, n);
	flags |= small_flags(w, b.low, n) & (unsigned char)-(n <= 8);
	place(w, p, p + n);
	words_add(w, fold(WORD_SEED, b.low, b.high), flags);
}

/*
 * Reads on from p as long as it finds words that are runs of 16 ASCII letters
 * and digits or fewer, as nearly all words of English are: they need not be
 * copied.  Returns where it stopped, which is not within a word; that is
 * `stop` at the latest, and 18 bytes can be read there.
 */
static const char *
read_plain(struct words *w, struct word *d, const char *p, const char *stop)
{
	unsigned char first = d->first, kind, next;
	struct word16 b;
	size_t n;

	while (p < stop) {
		kind = kind_of(*p);
		if ((kind & LETTER) != 0) {
			b = word16_of(bytes16_load(p));
			n = word16_run(b.letters | b.digits);
			next = kind_of(p[n]);
			if ((next & (LETTER | WIDE)) != 0 &&
			    (next != WIDE || !separates(p + n)))
				break;
			add_small(w, p, n, b, (kind ^ LETTER) | first);
			/* One character that separates goes along. */
			first = next & WORD_FIRST;
			p += n + 1;
			if (__builtin_expect(next == WIDE, 0))
				p += 2;
		} else if (kind != WIDE) {
			first |= kind;
			p++;
		} else if (separates(p)) {
			p += 3;
		} else {
			break;
		}
	}
	d->first = first;
	return p;
}

/* Reads on by a character, or a run of ASCII letters and digits. */
static const char *
read_any(struct words *w, struct word *d, const char *p, const char *end)
{
	const unsigned char kind = kind_of(*p);
	char c;

	if (kind == WIDE)
		return p + take_wide(w, d, p, end);
	if ((kind & LETTER) == 0) {
		end_word(w, d);
		d->first |= kind;
		return p + 1;
	}
	if (!d->open)
		begin_word(d, kind ^ LETTER, p);
	for (; p < end && (kind_of(*p) & LETTER) != 0; p++) {
		c = *p | 0x20;
		put_char(d, &c, 1);
	}
	d->to = p;
	return p;
}

void
words_read(struct words *w, struct span text)
{
	const char *p = text.p, *end = text.p + text.n, *stop, *near;
	struct word d = { .hash = WORD_SEED, .first = WORD_FIRST };

	if (w->common == NULL)
		make_common(w);
	w->n = w->commons = 0;
	w->text = text.p;
	while (p < end) {
		stop = end - p > PART ? p + PART : end;
		near = end - stop >= FOLD + 2 ? stop :
		    end - p > FOLD + 2        ? end - FOLD - 2 :
						p;
		words_reserve(w, w->n + PART + 1);
		while (p < stop) {
			if (!d.open && p < near)
				p = read_plain(w, &d, p, near);
			if (p < stop)
				p = read_any(w, &d, p, end);
		}
	}
	words_reserve(w, w->n + 1);
	end_word(w, &d);
}

void
words_read_characters(struct words *w, struct span text)
{
	const char *p = text.p, *end = text.p + text.n;
	utf8proc_category_t k;
	bool space = false;
	uint32_t c;

	for (w->n = 0; p < end;) {
		p += utf8_decode(p, end, &c);
		k = c > 0x10FFFF ? UTF8PROC_CATEGORY_CN :
				   utf8proc_category((utf8proc_int32_t)c);
		if (k == UTF8PROC_CATEGORY_CF)
			continue;
		if (k < UTF8PROC_CATEGORY_LU || k > UTF8PROC_CATEGORY_NO) {
			space = w->n > 0;
			continue;
		}
		words_reserve(w, w->n + 2);
		if (space)
			words_add(w, hash_mix(' '), 0);
		space = false;
		words_add(w,
		    hash_mix((uint64_t)utf8proc_tolower((utf8proc_int32_t)c)),
		    0);
	}
}

void
words_free(struct words *w)
{
	free(w->hash);
	free(w->flags);
	free(w->common);
	free(w->places);
	memset(w, 0, sizeof(*w));
}
