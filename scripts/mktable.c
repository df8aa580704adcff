/*
 * mktable - what the programs share that compile tables into C
 */
#include "mktable.h"

#include <stdio.h>

#include "mem.h"
#include "temp.h"

/* mem.c calls it; there is no output file to remove here. */
void
temp_abandon(void)
{
}

struct span
slurp(const char *path, struct buf *b)
{
	FILE *f = fopen(path, "r");
	size_t n;

	if (f == NULL)
		die("%s: cannot be read", path);
	b->n = 0;
	do {
		n = fread(buf_reserve(b, 65536), 1, 65536, f);
		b->n += n;
	} while (n > 0);
	if (ferror(f) || fclose(f) != 0)
		die("%s: cannot be read", path);
	return buf_span(b);
}

void
print_mix(const char *name, const struct places *p)
{
	size_t i, n = (size_t)1 << p->buckets;

	printf("static const uint16_t %s[%zu] = {", name, n);
	for (i = 0; i < n; i++)
		printf("%s%d,", i % 12 == 0 ? "\n" : "", p->mix[i]);
	puts("\n};");
}
