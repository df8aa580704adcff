/*
 * htmltame.h - what the parts of html.c share; for no one else
 */
#ifndef HTMLTAME_H
#define HTMLTAME_H

#include <stdint.h>

#include "buf.h"

/* ---- elements ---- */

enum {
	BLOCK = 1,   /* begins and ends a line */
	GAP = 2,     /* stands apart from its neighbours in the line */
	VOID = 4,    /* has no end tag, or none that matters */
	LOOSE = 8,   /* cannot nest in itself without a counted element */
	RAW = 16,    /* its content is no markup, and not to be seen */
	UNSEEN = 32, /* its content is markup not to be seen */
	WALL = 64    /* end tags within do not close what is around it */
};

/* By GumboTag; 0: inline. */
extern const unsigned char html_kinds[];

/* ---- text ---- */

/*
 * Gumbo makes control characters U+FFFD; browsers do not, and those of 80 to 9F
 * are what mojibake is repaired from.  So they go through it in disguise: as
 * private characters of the last plane.
 */
enum { HTML_DISGUISE = 0x10F000 };

/* What HTML calls white space. */
static inline bool
white(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* Is it a control character, so that it is disguised? */
static inline bool
html_control(uint32_t cp)
{
	return cp < 0x80 ?
	    (cp > 0 && cp < ' ' && !white((char)cp)) || cp == 0x7F :
	    cp < 0xA0;
}

/* Appends the page, rewritten so that Gumbo reads it in linear time. */
void html_tame(struct span page, struct buf *out);

/* Where "<!..." ends, of which p is after the "<!". */
const char *html_skip_remark(const char *p, const char *end);

#endif
