/*
 * initials.c - abbreviations that are not those of the words before them
 *
 * Papers introduce a term with its abbreviation behind it, and spinners leave
 * alone what is in capitals: "irregular woods (RF)" was random forests.  It
 * errs where somebody puts a name's abbreviation behind what it is ("the aid
 * body (UNA)"), if by chance these words can be mapped back to ones with its
 * initials: three times in five million words of clean text.
 */
#include "initials.h"

#include <string.h>

#include "bytes.h"

enum {
	LETTERS = COMPOUND_WORDS, /* of the longest */
	BACK = 2 * LETTERS + 2,   /* words looked at before it */
};

/* The words before a bracket, the last one first: where they begin. */
struct before {
	size_t start[BACK], end;
	unsigned n;
};

/* The letters of an abbreviation at p, behind its bracket; 0: it is none. */
static unsigned
letters(const char *p, const char *end)
{
	unsigned n = 0;

	while (p + n < end && n <= LETTERS && p[n] >= 'A' && p[n] <= 'Z')
		n++;
	p += n;
	p += p < end && *p == 's'; /* of a plural */
	return n >= 2 && n <= LETTERS && p < end && *p == ')' ? n : 0;
}

/* Words of letters alone, with a blank or a hyphen between them. */
static struct before
words_before(struct span text, size_t bracket)
{
	struct before b = { .end = bracket - 1 };
	size_t at = b.end;
	char c;

	while (b.n < BACK && at > 0 && ascii_letter(text.p[at - 1])) {
		while (at > 0 && ascii_letter(text.p[at - 1]))
			at--;
		b.start[b.n++] = at;
		c = at > 0 ? text.p[at - 1] : '\0';
		if (c != ' ' && c != '-')
			break;
		at--;
	}
	return b;
}

/* True if the letters are initials of the words, be it with others between. */
static bool
fits(struct span text, const struct before *b, const char *wanted, unsigned n)
{
	unsigned i;

	for (i = 0; i < b->n && n > 0; i++)
		n -= lower(text.p[b->start[i]]) == lower(wanted[n - 1]);
	return n == 0;
}

/* Reads the words; false: they are not as many, or not of sense. */
static bool
read_words(
    struct span text, struct initials_found *f, struct spin_rate *r, unsigned n)
{
	const struct spin_words *t = &spin_builtin.words;
	size_t at = f->start;
	unsigned i;

	for (i = 0; i < n; i++) {
		if (!spin_next(text, &at, &f->words[i]) || at > f->end)
			return false;
		compound_rate(
		    t, &r[i], &f->words[i], spin_place(t, f->words[i].hash));
		if (r[i].part.first == SPIN_FUNCTION)
			return false;
	}
	return at == f->end;
}

/* Takes the words before the bracket, if they are what is looked for. */
static bool
take(struct span text, size_t bracket, unsigned n, struct initials_found *f)
{
	const char *wanted = text.p + bracket + 1;
	struct before b = words_before(text, bracket);
	struct spin_rate r[LETTERS];
	char own[LETTERS], meant[LETTERS];
	unsigned i;

	if (b.n < n || fits(text, &b, wanted, n))
		return false;
	f->start = b.start[n - 1];
	f->end = b.end;
	for (i = 0; i < n; i++) {
		own[i] = lower(text.p[b.start[n - 1 - i]]);
		meant[i] = lower(wanted[i]);
	}
	f->compound = (struct compound){ .words = n };
	return read_words(text, f, r, n) &&
	    compound_abbreviated(&f->compound, f->words, r, own, meant);
}

bool
initials_next(struct initials *s, struct initials_found *f)
{
	const char *end = s->text.p + s->text.n, *p;
	unsigned n;

	while (s->at < s->text.n) {
		p = memchr(s->text.p + s->at, '(', s->text.n - s->at);
		if (p == NULL)
			break;
		s->at = (size_t)(p - s->text.p) + 1;
		n = letters(p + 1, end);
		if (n > 0 && s->at > 2 && p[-1] == ' ' &&
		    take(s->text, s->at - 1, n, f))
			return true;
	}
	s->at = s->text.n;
	return false;
}
