/*
 * arg.c - the values of options
 */
#include <string.h>

#include "arg.h"

/* Digits at the front of *s, which moves past them; 0: none, or too many. */
static int
digits(const char **s, uint64_t *n)
{
	const char *p = *s;

	for (*n = 0; *p >= '0' && *p <= '9'; p++) {
		if (*n > (UINT64_MAX - 9) / 10)
			return 0;
		*n = *n * 10 + (uint64_t)(*p - '0');
	}
	if (p == *s)
		return 0;
	*s = p;
	return 1;
}

const char *
arg_uint(const char *arg, uint64_t min, uint64_t max, uint64_t *n)
{
	if (!digits(&arg, n) || *arg != '\0')
		return "not a number";
	if (*n < min)
		return "too small";
	if (*n > max)
		return "too large";
	return NULL;
}

const char *
arg_size(const char *arg, size_t *size)
{
	static const char units[] = "KMG";
	const char *unit;
	unsigned shift = 0;
	uint64_t n;

	if (!digits(&arg, &n))
		return "not a size";
	if (*arg != '\0' && (unit = strchr(units, *arg)) != NULL) {
		shift = 10 * (unsigned)(unit - units + 1);
		arg++;
	}
	if (*arg != '\0')
		return "not a size";
	/* Half of what a size_t holds: sums of two must not overflow. */
	if (n == 0 || n > (SIZE_MAX / 2) >> shift)
		return n == 0 ? "too small" : "too large";
	*size = (size_t)n << shift;
	return NULL;
}

const char *
arg_real(const char *arg, double min, double max, double *x)
{
	double sign = 1, unit = 1;
	const char *p = arg;
	int any = 0;

	/* strtod() reads the point as the locale has it. */
	if (*p == '-') {
		sign = -1;
		p++;
	}
	for (*x = 0; *p >= '0' && *p <= '9'; p++, any = 1)
		*x = *x * 10 + (*p - '0');
	if (*p == '.')
		for (p++; *p >= '0' && *p <= '9'; p++, any = 1)
			*x += (*p - '0') * (unit /= 10);
	if (!any || *p != '\0')
		return "not a number";
	*x *= sign;
	if (*x < min)
		return "too small";
	if (*x > max)
		return "too large";
	return NULL;
}

const char *
arg_word(const char *arg, const char *choices, int *which)
{
	const char *p = choices + strlen("not one of ");
	const size_t n = strlen(arg);
	size_t word;

	for (int i = 0;; i++) {
		word = strcspn(p, ",");
		if (word == n && memcmp(p, arg, n) == 0) {
			*which = i;
			return NULL;
		}
		if (p[word] == '\0')
			return choices;
		p += word + strlen(", ");
	}
}
