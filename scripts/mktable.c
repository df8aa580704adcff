/*
 * mktable - what the programs share that compile tables into C
 */
#include "mktable.h"

#include <stdio.h>

#include "file.h"
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
	b->n = 0;
	if (!file_read(path, b))
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
