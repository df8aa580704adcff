/*
 * links.h - links in plain text: bare addresses, and the residue of markup
 */
#ifndef LINKS_H
#define LINKS_H

#include <stdbool.h>
#include <stddef.h>

#include "span.h"

enum kind { BARE, ANCHOR, BBCODE, MARKDOWN };

/* One address with the markup it stands in. */
struct link {
	size_t from, to; /* all of it */
	struct span address, host, anchor;
	enum kind kind;
	bool root;   /* no path: the front page of a site */
	bool broken; /* markup no browser would take */
	bool glued;  /* to the word before */
	bool cited;  /* by an author, with a label or markup */

	/* For the caller. */
	bool gone;      /* in a block */
	int much, some; /* evidence of spam, see judge() */
};

/* Finds the link whose sign is text[at]: the colon of "://", the first w of
 * "www.", < of <a, [ of [url or [link.  The line is text[line, eol).  False if
 * there is none. */
bool
link_at(struct span text, size_t line, size_t eol, size_t at, struct link *);

/* As link_at(), for an address without "www." ("quay-lamps.example.com/a"),
 * its name ending in a domain that is nothing else; text[at] is the first dot
 * with such a domain after it. */
bool link_named(struct span text, size_t line, size_t at, struct link *);

/* Length of the address at p, or 0.  It ends before the next scheme if that is
 * glued to it, but an address may hold another: ".../web/2010/http://...". */
size_t link_address(const char *p, const char *end);

/* Length of the scheme at p, or 0. */
size_t link_scheme(const char *p, const char *end);

#endif
