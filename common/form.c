/*
 * form.c - normal forms of a text, to compare by; see form.h
 *
 * CCNet's key is described in Wenzek et al. 2020, section 3.1; datatrove's in
 * its text normaliser (lower case, numbers, punctuation, spaces, marks).  Both
 * are followed in what they equate; the keys themselves differ.
 */
#include <stdbool.h>

#include <utf8proc.h>

#include "form.h"
#include "utf8.h"

static void
put(struct buf *b, uint32_t c)
{
	b->n += utf8_encode(buf_reserve(b, 4), c);
}

/* A space, unless there is one already, or nothing before it. */
static void
space(struct buf *b, size_t from)
{
	if (b->n > from && b->p[b->n - 1] != ' ')
		buf_byte(b, ' ');
}

static bool
is_space(uint32_t c, utf8proc_category_t k)
{
	return (c >= '\t' && c <= '\r') || c == 0x85 ||
	    (k >= UTF8PROC_CATEGORY_ZS && k <= UTF8PROC_CATEGORY_ZP);
}

static bool
is_punctuation(utf8proc_category_t k)
{
	return k >= UTF8PROC_CATEGORY_PC && k <= UTF8PROC_CATEGORY_SO;
}

static void
put_ccnet(struct buf *b, uint32_t c, utf8proc_category_t k)
{
	if (k == UTF8PROC_CATEGORY_ND)
		buf_byte(b, '0');
	else if ((!is_punctuation(k) || k == UTF8PROC_CATEGORY_SO) &&
	    k != UTF8PROC_CATEGORY_CC)
		put(b, c);
}

/* c without marks: what is left of its canonical decomposition. */
static void
put_bare(struct buf *b, uint32_t c)
{
	utf8proc_int32_t parts[32];
	utf8proc_ssize_t n, i;
	int last = 0;

	if (c < 128) {
		buf_byte(b, (char)c);
		return;
	}
	n = utf8proc_decompose_char(
	    (utf8proc_int32_t)c, parts, 32, UTF8PROC_DECOMPOSE, &last);
	for (i = 0; i < n && n <= 32; i++)
		if (utf8proc_category(parts[i]) != UTF8PROC_CATEGORY_MN)
			put(b, (uint32_t)parts[i]);
}

/* number: the last thing appended was a number.  Returns the same for c. */
static bool
put_datatrove(
    struct buf *b, uint32_t c, utf8proc_category_t k, size_t from, bool number)
{
	if (k == UTF8PROC_CATEGORY_ND) {
		if (!number)
			buf_byte(b, '0');
		return true;
	}
	/* The point or comma within a number. */
	if (number && (c == '.' || c == ','))
		return true;
	if (is_punctuation(k))
		space(b, from);
	else if (k != UTF8PROC_CATEGORY_CC)
		put_bare(b, c);
	return false;
}

void
form_add(enum form form, struct span text, struct buf *b)
{
	const char *p = text.p, *end = text.p + text.n;
	size_t from = b->n, n;
	utf8proc_category_t k;
	bool number = false;
	uint32_t c;

	if (form == FORM_RAW) {
		buf_put(b, text);
		return;
	}
	for (; p < end; p += n) {
		n = utf8_decode(p, end, &c);
		if (c > 0x10FFFF) {
			buf_add(b, p, n);
			continue;
		}
		c = (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
		k = utf8proc_category((utf8proc_int32_t)c);
		if (is_space(c, k)) {
			space(b, from);
			number = false;
		} else if (form == FORM_FOLD) {
			put(b, c);
		} else if (form == FORM_CCNET) {
			put_ccnet(b, c, k);
		} else {
			number = put_datatrove(b, c, k, from, number);
		}
	}
	if (b->n > from && b->p[b->n - 1] == ' ')
		b->n--;
}

struct hash128
form_print(enum form form, struct span text, uint64_t seed, struct buf *scratch)
{
	if (form == FORM_RAW)
		return hash128(text, seed);
	scratch->n = 0;
	form_add(form, text, scratch);
	return hash128(buf_span(scratch), seed);
}
