/*
 * html.h - the text a reader of an HTML page sees
 */
#ifndef HTML_H
#define HTML_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "span.h"

struct html; /* a parser and its memory, used page after page */

/* limit: bytes of memory that one page's tree may take. */
struct html *html_new(size_t limit);
void html_free(struct html *);

/*
 * Appends the visible text of a page in UTF-8: its title, then one block a
 * line, no blank lines, each line with its newline.  Broken UTF-8 becomes
 * U+FFFD.  False: the tree outgrew the limit; nothing is appended.  Time is
 * linear in the page, whatever its tags: nesting deeper than a browser's
 * limit is flattened.
 */
bool html_text(struct html *, struct span page, struct buf *text);

/* The charset that the page names in a <meta> or XML declaration near its
 * front; false if there is none. */
bool html_charset(struct span page, struct span *label);

/* Is it plainly an HTML page: does it begin with a doctype, <html or <head? */
bool html_likely(struct span page);

#endif
