/* signs.c - the few bytes of a text that something may begin at */
#include <stdlib.h>

#include "bytes16.h"
#include "mem.h"
#include "signs.h"

enum {
	STEP = 64, /* bytes looked at together */
	BEYOND = 2 /* and those after them that tell what they are */
};

/* A bit for each of the sixteen bytes at p that is a sign. */
static inline uint64_t
look(const char *p)
{
	const bytes16 c = bytes16_load(p), next = bytes16_load(p + 1);
	const bytes16 third = bytes16_load(p + 2);

	return bytes16_bits((bytes16)((c == '\n') | (c == '@') | (c == '[') |
	    ((c | 0x40) == '|') | /* < too */
	    ((c | 0x10) == ':') | /* * too */
	    (((c | 0x20) == 'w') & ((next | 0x20) == 'w')) |
	    ((c == 0xC2) & ((next | 0x0C) == 0xBF)) |              /* · » */
	    ((c == 0xE2) & ((third == 0xA2) | (third == 0xBA))))); /* • › */
}

static uint64_t
look64(const char *p)
{
	return look(p) | look(p + 16) << 16 | look(p + 32) << 32 |
	    look(p + 48) << 48;
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
		if (s->size - s->n < STEP) {
			s->size = s->size == 0 ? 1024 : s->size * 2;
			s->at = mem_grow(s->at, s->size, sizeof(*s->at));
		}
		for (bits = look64(p); bits != 0; bits &= bits - 1)
			s->at[s->n++] = i + (size_t)__builtin_ctzll(bits);
	}
}

void
signs_free(struct signs *s)
{
	free(s->at);
	*s = (struct signs){ 0 };
}
