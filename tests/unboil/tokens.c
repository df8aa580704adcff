/*
 * tokens.c - are a line's tokens the same wherever the line stands?
 *
 * Lines are made of what stands at the edges of tokens.  Each is read where
 * memory ends with it, where more text follows at once, and token by token.
 * Prints a sum of all tokens, for builds to be compared.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "phrase.h"

enum { LINES = 50000, PARTS = 20, TOKENS = 64, AFTER = 32 };

static const char *const parts[] = { " ", " ", " ", " ", "a", "I", "Seven77",
	"harbour", "harbours", "HARBOURS", "fifteen-letters", "abcdefghijklmno",
	"abcdefghijklmnop", "ABCDEFGHIJKLMNOPQ", "eBay", "e", "61.2", "7", ", ",
	": ", " | ", "                    ", "'", "\xc2\xa9", "\xc2\xbb",
	"\xc3\xa9", "caf\xc3\xa9", "\xd0\x9f\xd0\xbb", "\xe4\xb8\xad", "\xff",
	"\xe2\x80\x99s", "@", "[", "`", "{", "x" };

static unsigned
next(unsigned *seed)
{
	*seed = *seed * 1664525 + 1013904223; /* Numerical Recipes */
	return *seed >> 8;
}

static struct span
make_line(unsigned *seed, char *room)
{
	size_t n = 1 + next(seed) % PARTS, i;

	for (i = 0, *room = '\0'; i < n; i++)
		strcat(
		    room, parts[next(seed) % (sizeof parts / sizeof *parts)]);
	return (struct span){ room, strlen(room) };
}

/* Reads a line in memory that goes on with so many letters. */
static size_t
read_in(struct span line, size_t after, struct token *t)
{
	char *p = malloc(line.n + after + (line.n + after == 0));
	size_t n;

	memcpy(p, line.p, line.n);
	memset(p + line.n, 'z', after);
	n = tokens((struct span){ p, line.n }, after, t, TOKENS);
	free(p);
	return n;
}

static bool
same(const struct token *a, const struct token *b, uint32_t from)
{
	return a->hash == b->hash && a->bits == b->bits &&
	    a->from == b->from + from && a->to == b->to + from;
}

/* True if each token is the same when it is all there is. */
static bool
same_alone(struct span line, const struct token *t, size_t n)
{
	struct token own[TOKENS];
	size_t i;

	for (i = 0; i < n; i++)
		if (read_in(span_cut(line, t[i].from, t[i].to), i % AFTER,
			own) != 1 ||
		    !same(&t[i], own, t[i].from))
			return false;
	return true;
}

int
main(void)
{
	struct token one[TOKENS], two[TOKENS];
	char room[PARTS * 24];
	unsigned seed = 1, k;
	uint64_t sum = 0;
	struct span line;
	size_t n, m, i;

	for (k = 0; k < LINES; k++) {
		line = make_line(&seed, room);
		n = read_in(line, 0, one);
		m = read_in(line, next(&seed) % AFTER, two);
		for (i = 0; i < n && i < m && same(&one[i], &two[i], 0); i++)
			sum = sum * 31 + one[i].hash + one[i].bits + one[i].to;
		if (i < n || n != m || !same_alone(line, one, n)) {
			printf("line %u, token %zu: %s\n", k, i, room);
			return 1;
		}
	}
	printf("%llx\n", (unsigned long long)sum);
	return 0;
}
