/*
 * charset.h - bytes of any charset to UTF-8, and which charset they are in
 */
#ifndef CHARSET_H
#define CHARSET_H

#include <iconv.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "span.h"

/* ---- converting ---- */

/* What becomes of bytes that are none of the charset's. */
enum invalid {
	INVALID_REPLACE, /* U+FFFD for each maximal subpart */
	INVALID_DROP,
	INVALID_ESCAPE, /* \xHH for each byte */
	INVALID_FAIL    /* the caller has looked before */
};

struct charset;

/* iconv_open(), which ends the program where it fails for want of memory. */
iconv_t charset_iconv(const char *to, const char *from);

/* What a byte is in a charset with one byte a character, which cd brings to
 * UTF-8; 0: it is none. */
uint32_t charset_byte(iconv_t cd, unsigned byte);

/* For a document in the charset of this name, one that iconv(3) knows; NULL:
 * it knows none such.  UTF-16 and UTF-32 without byte order in the name are
 * little-endian. */
struct charset *charset_open(const char *name);

/* As charset_open(), for a name that was detected or declared, not meant
 * strictly: what Shift_JIS lacks is looked for in CP932, and so on. */
struct charset *charset_open_wide(const char *name);

void charset_close(struct charset *);

/* Back to the state at a document's beginning. */
void charset_reset(struct charset *);

const char *charset_name(const struct charset *);
bool charset_is_utf8(const struct charset *);
/* True if bytes below 80 are ASCII, always. */
bool charset_keeps_ascii(const struct charset *);

/* False for EBCDIC, whose controls are no damaged windows-1252. */
bool charset_repairs(const struct charset *);

/* How many bytes at the front of text make whole lines; text begins where a
 * character begins. */
size_t charset_lines(const struct charset *, struct span text);

/*
 * The length of the first line of text, its newline included; 0: its end is not
 * at hand (if last, it is the text's).  Of a line longer than 64 KiB, if pieces
 * of plain text need not end where it does, the first 64 KiB or two bytes less,
 * so that nobody waits for more.
 */
size_t charset_line(const struct charset *, struct span text, bool last);

/*
 * Appends text (whole characters, unless it is cut) to out as UTF-8.  Returns
 * how many times bytes were no characters; at, unless NULL, is set to the
 * first such byte.  Not for UTF-8.
 */
uint64_t charset_convert(struct charset *, struct span text, enum invalid,
    struct buf *out, size_t *at);

/* Appends what the invalid bytes become. */
void charset_invalid(struct span bytes, enum invalid, struct buf *out);

/* ---- detecting ---- */

/* Detection looks at this much text, so that its answer does not depend on the
 * portions that text comes in. */
enum { CHARSET_WINDOW = 1 << 16 };

struct detector;

struct detector *detector_new(void);
void detector_free(struct detector *);

/* To be called with the first window of each document: keeps what it declares
 * of itself (XML, HTML). */
void detector_begin(struct detector *, struct span window);

/* The byte order mark at the front of s: the charset, or NULL, and its
 * length. */
const char *detect_mark(struct span s, size_t *mark);

/*
 * The name of the charset of a document that begins (or whose part beyond
 * ASCII begins) with these bytes.  start: it is its very beginning; *mark is
 * then set to the length of the byte order mark.  whole: the window is all
 * there is.  mixed: its lines may be in several charsets, which leaves only
 * UTF-8, UTF-16 and UTF-32 to choose from.  "UTF-8" is also the answer for what
 * is no text.  The name lives until the next call.
 */
struct detect_how {
	bool start, whole, mixed;
};
const char *
detect(struct detector *, struct span window, struct detect_how, size_t *mark);

/* As detect(), for one line of a file that mixes charsets: short, so that what
 * the lines before it were in is worth something (NULL: not known). */
const char *
detect_line(struct detector *, struct span line, const char *before);

/* Could ASCII bytes alone mean something else (ISO-2022, HZ, UTF-16)?  The
 * first such byte, or s.n. */
size_t detect_trigger(struct span s);

#endif
