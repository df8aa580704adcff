/*
 * lookalike.c - letters of one script in words of another
 *
 * A Cyrillic a in a Latin word passes every reader and no filter.  Such a word
 * is mended when one of its scripts can take all letters of the others, and
 * when that script is plainly the word's own:
 *
 * - Latin: two letters or more, and not fewer than of another script that
 *   could also take all; or one of three, without Greek.  So "hv" with a Greek
 *   nu stays.
 * - Cyrillic, Armenian: two letters or more, and either they outnumber the
 *   others or two of them have no Latin double.
 * - Greek: three or more, outnumbering the others: formulas mix a Greek letter
 *   or two with Latin ones, and are right to.
 *
 * A letter with a mark, composed or not, has no double.  Two words without the
 * space between them are no disguise: see glued().  It errs on words that mix
 * scripts on purpose and happen to fit ("KiA" with a Cyrillic A), and it does
 * not see a word wholly written in doubles.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "lookalike.h"
#include "span.h"

/* Rare letters are no sign that a word is of their script. */
enum use { USUAL, RARE };

struct twin {
	uint32_t cp;
	char latin;
	enum use use;
};

/* In order of cp; of several with one Latin letter the first is meant. */
static const struct twin twins[] = {
#include "lookalike.inc"
};

enum { TWINS = COUNT(twins), SCRIPTS = 4 };

static int
by_cp(const void *key, const void *entry)
{
	uint32_t a = *(const uint32_t *)key;
	uint32_t b = ((const struct twin *)entry)->cp;

	return a < b ? -1 : a > b;
}

static uint8_t
script_of(uint32_t cp)
{
	return cp < 0x400 ? GREEK : cp < 0x530 ? CYRILLIC : ARMENIAN;
}

static const struct twin *
twin_of(uint32_t cp)
{
	return bsearch(&cp, twins, TWINS, sizeof(twins[0]), by_cp);
}

/* The double of cp, which is a letter of `script`, in script `to`; 0: none. */
static uint32_t
twin(uint32_t cp, uint8_t script, uint8_t to)
{
	const struct twin *t;

	if (script == to)
		return cp;
	if (script != LATIN) {
		t = twin_of(cp);
		if (t == NULL)
			return 0;
		cp = (uint32_t)t->latin;
	}
	if (to == LATIN)
		return cp;
	for (size_t i = 0; i < TWINS; i++) {
		if ((uint32_t)twins[i].latin == cp && twins[i].use == USUAL &&
		    script_of(twins[i].cp) == to)
			return twins[i].cp;
	}
	return 0;
}

static bool
marked(const uint8_t *script, size_t n, size_t i)
{
	return i + 1 < n && script[i + 1] == 0;
}

/* Has each letter of other scripts a double in `to`? */
static bool
takes_all(const uint32_t *cp, const uint8_t *script, size_t n, uint8_t to)
{
	for (size_t i = 0; i < n; i++) {
		if (script[i] == 0 || script[i] == to)
			continue;
		if (marked(script, n, i) || twin(cp[i], script[i], to) == 0)
			return false;
	}
	return true;
}

/* How many letters of `own` have no Latin double. */
static size_t
telling(const uint32_t *cp, const uint8_t *script, size_t n, uint8_t own)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		count += script[i] == own &&
		    (marked(script, n, i) || twin(cp[i], own, LATIN) == 0);
	return count;
}

/* Letters by script; the rare ones are only among the letters. */
struct counts {
	size_t script[SCRIPTS], letters;
	uint8_t scripts;
};

static struct counts
count(const uint32_t *cp, const uint8_t *script, size_t n)
{
	struct counts c = { .letters = 0 };

	for (size_t i = 0; i < n; i++) {
		const struct twin *t = script[i] > LATIN ? twin_of(cp[i]) :
							   NULL;

		if (script[i] == 0)
			continue;
		for (unsigned s = 0; s < SCRIPTS; s++)
			c.script[s] += script[i] == 1u << s &&
			    (t == NULL || t->use == USUAL);
		c.scripts |= script[i];
		c.letters++;
	}
	return c;
}

static bool
plain(const struct counts *c, const uint32_t *cp, const uint8_t *script,
    size_t n, unsigned own)
{
	size_t mine = c->script[own];

	switch (1 << own) {
	case LATIN:
		return mine >= 2 ||
		    (mine == 1 && c->letters >= 3 && (c->scripts & GREEK) == 0);
	case GREEK:
		return mine >= 3 && mine > c->letters - mine;
	default:
		return mine >= 2 &&
		    (mine > c->letters - mine ||
			telling(cp, script, n, (uint8_t)(1 << own)) >= 2);
	}
}

static bool
upper(uint32_t cp)
{
	return utf8proc_tolower((utf8proc_int32_t)cp) != (utf8proc_int32_t)cp;
}

/* The next letter from i on, or n. */
static size_t
letter(const uint8_t *script, size_t n, size_t i)
{
	while (i < n && script[i] == 0)
		i++;
	return i;
}

/*
 * Is this rather a word of another script and one of `own`, run together?  So
 * it is if the script changes once, and case breaks there as within no word
 * ("NEAonline" with a Greek NEA, an ending on "SMS"), or all is in capitals
 * and most of a Latin word would not be Latin.
 */
static bool
glued(const uint32_t *cp, const uint8_t *script, size_t n, uint8_t own)
{
	size_t at = 0, changes = 0, before = 0, length = 0, other = 0;
	size_t first = letter(script, n, 0), prev = first, after;
	bool a, b;

	for (size_t i = first; i < n; i = letter(script, n, i + 1)) {
		if ((script[i] == own) != (script[prev] == own)) {
			changes++;
			at = i;
			before = prev;
		}
		prev = i;
		length++;
		other += script[i] != own;
	}
	if (changes != 1)
		return false;
	a = upper(cp[before]);
	b = upper(cp[at]);
	if (own == LATIN && other > length - other && a && b)
		return true;
	if (script[first] == own)
		return a != b;
	if (other == 1)
		return !a && b;
	after = letter(script, n, at + 1);
	return a != b || (a && after < n && !upper(cp[after]));
}

size_t
lookalike_mend(uint32_t *cp, const uint8_t *script, size_t n)
{
	const struct counts c = count(cp, script, n);
	size_t most = 0, mended = 0;
	uint8_t own = 0;

	if ((c.scripts & (c.scripts - 1)) == 0)
		return 0;
	for (unsigned s = 0; s < SCRIPTS; s++) {
		if (c.script[s] > most && plain(&c, cp, script, n, s) &&
		    takes_all(cp, script, n, (uint8_t)(1 << s))) {
			most = c.script[s];
			own = (uint8_t)(1 << s);
		}
	}
	if (own == 0 || glued(cp, script, n, own))
		return 0;
	for (size_t i = 0; i < n; i++) {
		if (script[i] != 0 && script[i] != own) {
			cp[i] = twin(cp[i], script[i], own);
			mended++;
		}
	}
	return mended;
}
