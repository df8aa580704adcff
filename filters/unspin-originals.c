/*
 * unspin-originals.c - what a finding meant, in words
 */
#include <string.h>

#include "unspin.h"

/* How the found phrase is capitalised: 0 not, 1 its first word, 2 its last
 * too. */
static int
capitals(struct span found)
{
	size_t i = found.n;

	if (found.n == 0 || !(found.p[0] >= 'A' && found.p[0] <= 'Z'))
		return 0;
	while (i > 0 && found.p[i - 1] != ' ' && found.p[i - 1] != '\n')
		i--;
	return i > 0 && found.p[i] >= 'A' && found.p[i] <= 'Z' ? 2 : 1;
}

/* An original in the manner of what stands in its place: Chilly Struggle,
 * Cold War. */
static void
put_recased(struct buf *b, const char *original, int capital)
{
	size_t i;
	char c;

	for (i = 0; (c = original[i]) != '\0'; i++) {
		if (c >= 'a' && c <= 'z' &&
		    ((i == 0 && capital > 0) ||
			(capital > 1 && original[i - 1] == ' ' &&
			    strncmp(original + i, "of ", 3) != 0)))
			c = (char)(c - 0x20);
		buf_byte(b, c);
	}
}

/* One word of a compound's original; a plural stays one. */
static void
put_part(struct buf *b, const char *part, struct span found, bool capital)
{
	size_t n;

	if (part == NULL) {
		buf_put(b, found);
		return;
	}
	put_recased(b, part, capital);
	n = strlen(part);
	if (found.n > 3 && found.p[found.n - 1] == 's' &&
	    found.p[found.n - 2] != 's' && n > 0 && part[n - 1] != 's') {
		if (part[n - 1] == 'y' && n > 1 &&
		    strchr("aeiou", part[n - 2]) == NULL) {
			b->n--;
			buf_str(b, "ie");
		}
		buf_byte(b, 's');
	}
}

void
put_original(struct buf *b, const struct spun_hit *h, struct span text)
{
	struct span found = span_cut(text, h->start, h->end);
	struct spin_word w;
	size_t at = 0;
	unsigned i;
	bool any = false;

	if (h->original != NULL) {
		put_recased(b, h->original, capitals(found));
		return;
	}
	for (i = 0; i < h->compound.words; i++)
		any |= h->compound.parts[i] != NULL;
	for (i = 0; any && i < h->compound.words && spin_next(found, &at, &w);
	     i++) {
		if (i > 0)
			buf_byte(b, ' ');
		put_part(b, h->compound.parts[i],
		    span_cut(found, w.start, w.end), w.capital == 1);
	}
}

bool
visible(const struct spun *sp, const struct spun_hit *h)
{
	return !h->hidden && (sp->verdict == SPUN || !h->weak);
}
