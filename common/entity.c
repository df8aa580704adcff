/*
 * entity.c - HTML character references left in text
 *
 * Numbers follow HTML's parser: 80 to 9F are windows-1252, what is no
 * character is U+FFFD.
 */
#include <stdint.h>
#include <stdlib.h>

#include "entity.h"
#include "utf8.h"

struct name {
	const char *name;
	uint32_t cp[2];
};

/* In byte order; made from data/entities.txt. */
static const struct name names[] = {
#include "entities.h"
};

enum { LONGEST = 31 }; /* CounterClockwiseContourIntegral */

/* HTML, "numeric character reference end state". */
static const uint16_t windows_1252[32] = { 0x20AC, 0x81, 0x201A, 0x192, 0x201E,
	0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
	0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
	0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178 };

static int
digit(char c, unsigned base)
{
	unsigned d = (unsigned char)c;

	d = d - '0' < 10         ? d - '0' :
	    (d | 0x20) - 'a' < 6 ? (d | 0x20) - 'a' + 10 :
				   99;
	return d < base ? (int)d : -1;
}

/* Sets *cp; returns the length, 0 if it is none. */
static size_t
read_number(struct span s, uint32_t *cp)
{
	size_t i = 2, first;
	unsigned base = 10;
	uint32_t v = 0;
	int d;

	if (i < s.n && (s.p[i] | 0x20) == 'x') {
		base = 16;
		i++;
	}
	for (first = i; i < s.n && (d = digit(s.p[i], base)) >= 0; i++)
		v = v > 0x10FFFF ? v : v * base + (uint32_t)d;
	if (i == first || i == s.n || s.p[i] != ';')
		return 0;
	if (v == 0 || v > 0x10FFFF || (v >= 0xD800 && v <= 0xDFFF))
		v = 0xFFFD;
	if (v >= 0x80 && v <= 0x9F)
		v = windows_1252[v - 0x80];
	if (v == '\t' || v == '\n' || v == '\r' || v == '\f')
		v = ' ';
	if (v < 0x20 || (v >= 0x7F && v <= 0x9F))
		return 0;
	*cp = v;
	return i + 1;
}

static int
compare(const void *key, const void *entry)
{
	const struct span *k = key;
	const struct name *e = entry;
	int c = strncmp(k->p, e->name, k->n);

	return c != 0 ? c : e->name[k->n] == '\0' ? 0 : -1;
}

static bool
alphanumeric(char c)
{
	return (c >= '0' && c <= '9') ||
	    ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static const struct name *
read_name(struct span s, size_t *n)
{
	struct span key = { s.p + 1, 0 };

	while (key.n < LONGEST && 1 + key.n < s.n && alphanumeric(key.p[key.n]))
		key.n++;
	if (key.n == 0 || 1 + key.n == s.n || key.p[key.n] != ';')
		return NULL;
	*n = key.n + 2;
	return bsearch(&key, names, COUNT(names), sizeof(names[0]), compare);
}

size_t
entity_read(struct span s, char out[ENTITY_MAX], size_t *n)
{
	const struct name *name;
	uint32_t cp;
	size_t len;

	if (s.n < 4 || s.p[0] != '&')
		return 0;
	if (s.p[1] == '#') {
		if ((len = read_number(s, &cp)) > 0)
			*n = utf8_encode(out, cp);
		return len;
	}
	if ((name = read_name(s, &len)) == NULL)
		return 0;
	/* "&Tab;" and "&NewLine;" are white space, as their numbers are. */
	*n = utf8_encode(out, name->cp[0] < 0x20 ? ' ' : name->cp[0]);
	if (name->cp[1] != 0)
		*n += utf8_encode(out + *n, name->cp[1]);
	return len;
}
