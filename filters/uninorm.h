/*
 * uninorm.h - what the parts of uninorm share
 *
 *	uninorm.c	options, edits
 *	uninorm-table.c	what is done to which code point
 *	uninorm-find.c	where work is due, and how far it reaches
 *	uninorm-clean.c	what comes before the normal form
 */
#ifndef UNINORM_H
#define UNINORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "filter.h"
#include "lookalike.h"
#include "normal.h"
#include "uniprop.h"
#include "utf8.h"

/* What a code point is to us, in the bits of uniprop from UNIPROP_OWN. */
enum class {
	ORDINARY,
	LINE_END,
	SPACE,
	NARROW_SPACE,
	CONTROL,
	BOM,
	SOFT_HYPHEN,
	ZERO_WIDTH,
	WORD_BREAK,
	JOINER,
	BIDI,
	TAG,
	NONCHARACTER,
	SINGLE_QUOTE,
	DOUBLE_QUOTE,
	DASH,
	LONG_DASH,
	ELLIPSIS,
	TWO_DOTS,
	LIGATURE,
	CLASSES
};

/* A rule's name, and what becomes of its code points; NULL: it depends. */
struct class_rule {
	const char *name, *to;
};

extern const struct class_rule uninorm_rules[CLASSES];

enum want {
	CLEAN = 1,
	QUOTES = 2,
	DASHES = 4,
	DOTS = 8,
	LIGATURES = 16,
	WIDTH = 32,
	DIGITS = 64,
	CASE = 128,
	LOOKALIKES = 256,
	CHECK = 512,
	ONLY = 1024,
	OPTIONS = QUOTES | DASHES | DOTS | LIGATURES | WIDTH | DIGITS | CASE |
	    LOOKALIKES
};

enum {
	CGJ = 0x034F, /* combining grapheme joiner */
	/* So many marks cannot add up to 30: no character ends in more than 3
	 * when decomposed. */
	MARKS_SURE = 7,
	SCRIPT_SHIFT = 22,
	SCRIPTS = 15
};

struct conf {
	enum normal_form form;
	unsigned want;
	uint32_t no, maybe;  /* quick-check bits of the form */
	uint32_t mask;       /* bits which, a class apart, call for work */
	struct uniprop prop; /* with classes */
	uint64_t *need;      /* a bit a code point, by blocks of prop */
	/* The same by the first bytes of UTF-8; ill-formed ones have all. */
	uint64_t need2[96], need3[1024];
	bool stop[128];
};

/* A code point of a segment, as it came. */
struct item {
	size_t at;        /* its first byte */
	size_t cell;      /* the first of those that stand for it */
	const char *rule; /* why they are not itself; NULL: they are */
	uint32_t cp, bits;
	uint32_t next; /* the nearest visible one after it; 0: none,
				 * or a mark */
	uint8_t class;
};

/* The cleaned segment: code points, and which item each stands for. */
struct cells {
	uint32_t *cp;
	size_t *item;
	size_t n, size;
};

struct state {
	const struct conf *conf;
	struct item *items; /* n of them, and the end as one more */
	size_t n, size;
	uint32_t peek; /* what follows the segment, or 0 */
	struct cells cells, other;
	uint8_t *script; /* of the cells */
	size_t script_size;
	struct normal normal;
	struct buf out;
	char small[32]; /* capitals folded */
	bool torn;      /* between broken bytes */
	bool told;      /* --check has answered */
};

/* Works out which code points need work under the options in conf. */
void uninorm_table(struct conf *);

/*
 * Finds the next place from `floor` on where work may be due, or t.n; *base
 * becomes what the marks before it stand on, if there are any.  Marks that
 * stand in order are no work, unless they might be too many for a stream.
 */
size_t
uninorm_find(const struct conf *, struct span t, size_t floor, size_t *base);

/* Where the segment of `at` starts, given what uninorm_find() found. */
size_t uninorm_start(
    const struct conf *, struct span t, size_t floor, size_t base, size_t at);

/* Makes items of t from `from` on, to beyond `at`; returns where it ended. */
size_t uninorm_collect(struct state *, struct span t, size_t from, size_t at);

/* Cleans the segment: items become cells. */
void uninorm_cells(struct state *, bool first);

static inline unsigned
uninorm_class(uint32_t bits)
{
	return bits >> UNIPROP_OWN;
}

static inline bool
uninorm_letter(uint32_t cp)
{
	return (cp | 0x20) - 'a' < 26;
}

/* The script bits of lookalike.h. */
static inline uint8_t
uninorm_script(const struct conf *c, uint32_t cp)
{
	if (cp < 0x80)
		return uninorm_letter(cp) ? LATIN : 0;
	return uniprop_of(&c->prop, cp) >> SCRIPT_SHIFT & SCRIPTS;
}

static inline bool
uninorm_need(const struct conf *c, uint32_t cp)
{
	return c->need[c->prop.index[cp / UNIPROP_BLOCK]] >>
	    cp % UNIPROP_BLOCK &
	    1;
}

/* utf8_decode(), quicker for what is common. */
static inline size_t
uninorm_decode(const unsigned char *p, const unsigned char *end, uint32_t *cp)
{
	if (p[0] >= 0xC2 && p[0] < 0xE0 && end - p >= 2 &&
	    (p[1] & 0xC0) == 0x80) {
		*cp = (p[0] & 0x1Fu) << 6 | (p[1] & 0x3Fu);
		return 2;
	}
	if ((p[0] & 0xF0) == 0xE0 && end - p >= 3 && (p[1] & 0xC0) == 0x80 &&
	    (p[2] & 0xC0) == 0x80) {
		*cp = (p[0] & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 |
		    (p[2] & 0x3Fu);
		if (*cp >= 0x800 && *cp - 0xD800 >= 0x800)
			return 3;
	}
	return utf8_decode((const char *)p, (const char *)end, cp);
}

#endif
