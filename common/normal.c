/*
 * normal.c - Unicode normal forms of short and long sequences, in linear time
 *
 * utf8proc decomposes single code points and composes; both are linear.  Its
 * canonical ordering is a bubble sort, quadratic in the length of a run of
 * marks, so the ordering is done here: by insertion while a run is short, by
 * counting combining classes when it is not.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "mem.h"
#include "normal.h"

/* Where counting overtakes insertion; anything from 16 to 100 does. */
enum { SHORT = 32 };

const char *const normal_names[4] = { "nfc", "nfd", "nfkc", "nfkd" };

uint32_t
normal_no(enum normal_form form)
{
	static const uint32_t no[] = { UNIPROP_NFC_NO, UNIPROP_NFD_NO,
		UNIPROP_NFKC_NO, UNIPROP_NFKD_NO };

	return no[form];
}

uint32_t
normal_maybe(enum normal_form form)
{
	static const uint32_t maybe[] = { UNIPROP_NFC_MAYBE, 0,
		UNIPROP_NFKC_MAYBE, 0 };

	return maybe[form];
}

size_t
normal_decompose(uint32_t cp, bool compat, int32_t *to, size_t size)
{
	utf8proc_ssize_t n;
	int boundclass = UTF8PROC_BOUNDCLASS_START;
	utf8proc_option_t how = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE;

	if (compat)
		how |= UTF8PROC_COMPAT;
	n = utf8proc_decompose_char(
	    (utf8proc_int32_t)cp, to, (utf8proc_ssize_t)size, how, &boundclass);
	assert(n > 0 && (size_t)n <= size);
	return (size_t)n;
}

size_t
normal_fold(uint32_t cp, int32_t *to, size_t size)
{
	utf8proc_ssize_t n;
	int boundclass = UTF8PROC_BOUNDCLASS_START;

	n = utf8proc_decompose_char((utf8proc_int32_t)cp, to,
	    (utf8proc_ssize_t)size, UTF8PROC_STABLE | UTF8PROC_CASEFOLD,
	    &boundclass);
	assert(n > 0 && (size_t)n <= size);
	return (size_t)n;
}

static uint32_t
ccc(const struct uniprop *u, int32_t cp)
{
	return uniprop_of(u, (uint32_t)cp) & UNIPROP_CCC;
}

static void
insert(const struct uniprop *u, int32_t *cp, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		int32_t c = cp[i];
		uint32_t class = ccc(u, c);
		size_t j = i;

		for (; j > 0 && ccc(u, cp[j - 1]) > class; j--)
			cp[j] = cp[j - 1];
		cp[j] = c;
	}
}

/* Stable, by combining class: n steps and 256. */
static void
distribute(struct normal *w, const struct uniprop *u, int32_t *cp, size_t n)
{
	size_t at[256] = { 0 }, sum = 0;

	if (n > w->marks_size) {
		w->marks_size = n * 2;
		w->marks = mem_grow(w->marks, w->marks_size, sizeof(*w->marks));
	}
	for (size_t i = 0; i < n; i++)
		at[ccc(u, cp[i])]++;
	for (size_t class = 0; class < 256; class ++) {
		size_t count = at[class];

		at[class] = sum;
		sum += count;
	}
	for (size_t i = 0; i < n; i++)
		w->marks[at[ccc(u, cp[i])]++] = cp[i];
	memcpy(cp, w->marks, n * sizeof(*cp));
}

/* Canonical ordering: each run of marks by class, equals as they came. */
static void
order(struct normal *w, const struct uniprop *u)
{
	size_t from = 0, to;

	for (; from < w->n; from = to) {
		to = from + 1;
		if (ccc(u, w->cp[from]) == 0)
			continue;
		while (to < w->n && ccc(u, w->cp[to]) != 0)
			to++;
		if (to - from <= SHORT)
			insert(u, w->cp + from, to - from);
		else
			distribute(w, u, w->cp + from, to - from);
	}
}

void
normal_make(struct normal *w, const struct uniprop *u, enum normal_form form,
    const uint32_t *cp, size_t n)
{
	bool compat = form == NORMAL_NFKC || form == NORMAL_NFKD;
	uint32_t no = compat ? UNIPROP_NFKD_NO : UNIPROP_NFD_NO;
	utf8proc_ssize_t left;

	w->n = 0;
	for (size_t i = 0; i < n; i++) {
		w->cp = mem_space(
		    w->cp, w->n, NORMAL_MOST, &w->size, sizeof(*w->cp));
		if (uniprop_of(u, cp[i]) & no)
			w->n += normal_decompose(
			    cp[i], compat, w->cp + w->n, w->size - w->n);
		else
			w->cp[w->n++] = (int32_t)cp[i];
	}
	order(w, u);
	if (form == NORMAL_NFC || form == NORMAL_NFKC) {
		left = utf8proc_normalize_utf32(w->cp, (utf8proc_ssize_t)w->n,
		    UTF8PROC_STABLE | UTF8PROC_COMPOSE);
		assert(left >= 0);
		w->n = (size_t)left;
	}
}

void
normal_free(struct normal *w)
{
	free(w->cp);
	free(w->marks);
}
