/* signs.c - the few bytes of a text that something may begin at */
#include <stdlib.h>

#include "bytes16.h"
#include "mem.h"
#include "signs.h"

enum {
	STEP = 64, /* bytes looked at together */
	BEYOND = 2 /* and those after them that tell what they are */
};

/* A bit for each of the sixteen bytes at p that is a sign of ASCII. */
static inline uint64_t
look(const char *p)
{
	const bytes16 c = bytes16_load(p), next = bytes16_load(p + 1);

	bytes16 w = (bytes16)((c | 0x20) == 'w') & (next | 0x20);

	return bytes16_bits((bytes16)(((c & 0xCF) == '\n') | /* * :, Ctrl-Z */
	    ((c & 0xBF) == '<') |                            /* | too */
	    (c == '@') | (c == '[') | (w == 'w')));
}

/* As look(), for signs beyond ASCII. */
static inline uint64_t
look_beyond(const char *p)
{
	const bytes16 c = bytes16_load(p), next = bytes16_load(p + 1);
	const bytes16 third = bytes16_load(p + 2);

	bytes16 lead = (bytes16)((c & 0xDF) == 0xC2); /* C2 or E2 */

	return bytes16_bits(lead &
	    (bytes16)(((next | 0x0C) == 0xBF) | /* · » */
		((third & 0xE7) == 0xA2)));     /* • › */
}

static uint64_t
look64(const char *p)
{
	const bytes16 all = bytes16_load(p) | bytes16_load(p + 16) |
	    bytes16_load(p + 32) | bytes16_load(p + 48);
	uint64_t bits = look(p) | look(p + 16) << 16 | look(p + 32) << 32 |
	    look(p + 48) << 48;

	/* Most of most pages is ASCII. */
	if (bytes16_bits(all) != 0)
		bits |= look_beyond(p) | look_beyond(p + 16) << 16 |
		    look_beyond(p + 32) << 32 | look_beyond(p + 48) << 48;
	return bits;
}

void
signs_find(struct signs *s, struct span text)
{
	char rest[STEP + BEYOND] = { 0 };
	const char *p;
	uint64_t bits;
	size_t i;

	s->n = 0;
	for (i = 0; i < text.n; i += STEP) {
		p = text.p + i;
		if (text.n - i < sizeof(rest)) {
			memset(rest, 0, sizeof(rest));
			memcpy(rest, p, text.n - i);
			p = rest;
		}
		s->at = mem_space(s->at, s->n, STEP, &s->size, sizeof(*s->at));
		for (bits = look64(p); bits != 0; bits &= bits - 1)
			s->at[s->n++] = i + (size_t)__builtin_ctzll(bits);
	}
}

bool
signs_bar(struct span text, size_t at)
{
	const char *p = text.p + at;
	size_t n = text.n - at;

	return *p == '|' ||
	    (n >= 2 &&
		(memcmp(p, "\xC2\xB7", 2) == 0 ||
		    memcmp(p, "\xC2\xBB", 2) == 0)) ||
	    (n >= 3 &&
		(memcmp(p, "\xE2\x80\xA2", 3) == 0 ||
		    memcmp(p, "\xE2\x80\xBA", 3) == 0));
}

void
signs_free(struct signs *s)
{
	free(s->at);
	*s = (struct signs){ 0 };
}
