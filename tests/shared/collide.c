/*
 * collide.c - lines whose XXH3 fingerprints begin alike
 *
 *	collide N BITS SAME
 *
 * Prints N lines; with SAME 1 the first BITS bits of the fingerprint (seed 0,
 * low half of 128 bits) are the same in all of them, with 0 they are not.
 */
#define XXH_INLINE_ALL
#include <stdio.h>
#include <stdlib.h>
#include <xxhash.h>

/* The next of lines "000000000000", in hexadecimal. */
static void
next(char *line, size_t len)
{
	while (len-- > 0) {
		line[len] = line[len] == '9' ? 'a' :
		    line[len] == 'f'         ? '0' :
					       (char)(line[len] + 1);
		if (line[len] != '0')
			return;
	}
}

int
main(int argc, char **argv)
{
	char line[] = "000000000000";
	unsigned long n, bits;

	if (argc != 4)
		return 2;
	n = strtoul(argv[1], NULL, 10);
	bits = strtoul(argv[2], NULL, 10);
	for (; n > 0; next(line, sizeof(line) - 1)) {
		if (*argv[3] == '1' &&
		    XXH3_128bits_withSeed(line, sizeof(line) - 1, 0).low64 >>
			(64 - bits))
			continue;
		puts(line);
		n--;
	}
	return 0;
}
