/*
 * charset.c - bytes of any charset to UTF-8
 *
 * iconv(3) does the work; a charset with one byte a character is asked once
 * for all its characters, and then a table does it several times as fast.
 *
 * Lines are found in the charset's own terms (two bytes for UTF-16, 25 in
 * EBCDIC), and text is converted by whole lines, so nothing is ever cut within
 * a character.
 */
#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <strings.h>

#include "charset.h"
#include "mem.h"
#include "utf8.h"

enum {
	STRAYS = 2,
	MAP_N = 3,          /* where map[] keeps the length */
	LONG_LINE = 1 << 16 /* bytes; see charset_line() */
};

struct charset {
	char *name;
	iconv_t cd;
	bool utf8, table, ascii;
	iconv_t wider; /* a larger set, for what cd does not know */
	struct {
		char utf8[4];
		size_t n;
		char ascii;
	} stray[STRAYS]; /* characters that stand for ASCII: see below */
	size_t strays;
	char newline[4];
	size_t unit; /* bytes of the newline, */
	size_t mark; /* and which of them is not zero */
	/* Of each byte its UTF-8, and the length of that as the last byte; 0:
	 * it is no character. */
	struct {
		char utf8[4];
	} map[256];
};

/* ---- opening ---- */

/* One byte through iconv: bytes of UTF-8, 0 if it is no character, -1 if the
 * charset is not of one byte a character.  What iconv keeps back to compose it
 * with an accent to come (windows-1258) is asked for: composing is not our
 * business, and for Hebrew points normal form C wants none. */
static int
one_byte(struct charset *c, unsigned byte, char utf8[4])
{
	char in = (char)byte, *ip = &in, out[8], *op = out;
	size_t in_n = 1, out_n = sizeof(out), r;

	iconv(c->cd, NULL, NULL, NULL, NULL);
	r = iconv(c->cd, &ip, &in_n, &op, &out_n);
	if (r == (size_t)-1)
		return errno == EILSEQ ? 0 : -1;
	if (op == out)
		iconv(c->cd, NULL, NULL, &op, &out_n);
	if (op == out || op - out > 3)
		return -1;
	memcpy(utf8, out, (size_t)(op - out));
	return (int)(op - out);
}

/*
 * Shift_JIS has a yen sign and an overline, Johab a won sign, where all the
 * world's text, theirs too, has ASCII's backslash and tilde: so do browsers.
 */
static void
add_stray(struct charset *c, unsigned byte, const char *utf8, int n)
{
	if (n <= 0 || c->strays > STRAYS)
		return;
	if (c->strays < STRAYS) {
		memcpy(c->stray[c->strays].utf8, utf8, (size_t)n);
		c->stray[c->strays].n = (size_t)n;
		c->stray[c->strays].ascii = (char)byte;
	}
	c->strays++;
}

static void
make_table(struct charset *c)
{
	char utf8[4];
	unsigned b;
	int n;

	c->table = c->unit == 1;
	for (b = 0; b < 256 && c->table; b++) {
		if ((n = one_byte(c, b, c->map[b].utf8)) < 0)
			c->table = false;
		else
			c->map[b].utf8[MAP_N] = (char)n;
	}
	c->ascii = true;
	for (b = 0; b < 128; b++) {
		if (b == 0x0E || b == 0x0F || b == 0x1B)
			continue; /* shifts */
		n = one_byte(c, b, utf8);
		if (n == 1 && utf8[0] == (char)b)
			continue;
		c->ascii = false;
		if (b >= 0x20 && b < 0x7F)
			add_stray(c, b, utf8, n);
	}
	if (c->strays > STRAYS || c->table || c->unit > 1)
		c->strays = 0; /* not ASCII at all */
	iconv(c->cd, NULL, NULL, NULL, NULL);
}

iconv_t
charset_iconv(const char *to, const char *from)
{
	enum { ENOUGH = 1 << 20 };
	iconv_t cd = iconv_open(to, from);

	if (cd != (iconv_t)-1)
		return cd;
	/* glibc says EINVAL, too, where it had no memory for a table. */
	free(mem_get(ENOUGH));
	return iconv_open(to, from);
}

uint32_t
charset_byte(iconv_t cd, unsigned byte)
{
	char in = (char)byte, out[8], *ip = &in, *op = out;
	size_t in_n = 1, out_n = sizeof(out);
	uint32_t cp;

	iconv(cd, NULL, NULL, NULL, NULL);
	if (iconv(cd, &ip, &in_n, &op, &out_n) == (size_t)-1)
		return 0;
	/* Some keep a letter back, for the accent that may follow. */
	if (op == out &&
	    (iconv(cd, NULL, NULL, &op, &out_n) == (size_t)-1 || op == out))
		return 0;
	utf8_decode(out, op, &cp);
	return cp == UINT32_MAX ? 0 : cp;
}

/* How the charset writes a newline. */
static bool
find_newline(struct charset *c)
{
	char in[] = "\n", *ip = in, out[16], *op = out;
	size_t in_n = 1, out_n = sizeof(out), n;
	iconv_t cd;

	if ((cd = charset_iconv(c->name, "UTF-8")) == (iconv_t)-1)
		return false;
	if (iconv(cd, &ip, &in_n, &op, &out_n) == (size_t)-1 ||
	    iconv(cd, NULL, NULL, &op, &out_n) == (size_t)-1 || op == out) {
		iconv_close(cd);
		return false;
	}
	iconv_close(cd);
	n = (size_t)(op - out);
	/* ISO-2022-KR announces itself first. */
	c->unit = n <= 4 && (n == 2 || n == 4) && out[n - 1] != '\n' ?
	    n :
	    n >= 2 && out[n - 2] == '\0' ?
	    (n >= 4 && out[n - 3] == '\0' ? 4 : 2) :
	    1;
	memcpy(c->newline, op - c->unit, c->unit);
	while (c->mark + 1 < c->unit && c->newline[c->mark] == '\0')
		c->mark++;
	return true;
}

/* True if it may be a name.  iconv() skips bytes that are none of ASCII, takes
 * what follows a slash for orders, and an empty name for the locale's charset:
 * none of that may come from a document. */
static bool
is_name(const char *name)
{
	const char *p = name;

	while (*p > ' ' && *p < 0x7F && *p != '/')
		p++;
	return p > name && *p == '\0';
}

struct charset *
charset_open(const char *name)
{
	struct charset *c;

	if (!is_name(name))
		return NULL;
	c = mem_zero(1, sizeof(*c));
	c->cd = c->wider = (iconv_t)-1;
	if (strcasecmp(name, "UTF-8") == 0 || strcasecmp(name, "UTF8") == 0) {
		c->name = mem_str("UTF-8");
		c->utf8 = c->ascii = true;
		c->unit = 1;
		c->newline[0] = '\n';
		return c;
	}
	/* With no mark in front iconv would take its own machine's order. */
	if (strcasecmp(name, "UTF-16") == 0 || strcasecmp(name, "UTF16") == 0)
		name = "UTF-16LE";
	if (strcasecmp(name, "UTF-32") == 0 || strcasecmp(name, "UTF32") == 0)
		name = "UTF-32LE";
	c->name = mem_str(name);
	c->cd = charset_iconv("UTF-8", name);
	if (c->cd == (iconv_t)-1 || !find_newline(c)) {
		charset_close(c);
		return NULL;
	}
	make_table(c);
	return c;
}

/* The sets that text is really in where a smaller one is named. */
static const char *const wider[][2] = {
	{ "SHIFT_JIS", "CP932" },
	{ "EUC-JP", "EUC-JP-MS" },
	{ "GB2312", "GB18030" },
	{ "GBK", "GB18030" },
	{ "EUC-KR", "UHC" },
	{ "BIG5", "BIG5-HKSCS" },
};

struct charset *
charset_open_wide(const char *name)
{
	struct charset *c = charset_open(name);
	size_t i;

	for (i = 0; c != NULL && i < COUNT(wider); i++) {
		if (strcasecmp(name, wider[i][0]) == 0)
			c->wider = charset_iconv("UTF-8", wider[i][1]);
	}
	/* Where a Windows set is undefined, it is Latin-1: so do browsers.
	 * Text that was UTF-8 once, and went through it, can be repaired. */
	for (i = 0x80; c != NULL && c->table && i < 0xA0 &&
	     strncasecmp(name, "windows-", 8) == 0;
	     i++) {
		if (c->map[i].utf8[MAP_N] == 0)
			c->map[i].utf8[MAP_N] = (char)utf8_encode(
			    c->map[i].utf8, (uint32_t)i);
	}
	return c;
}

void
charset_close(struct charset *c)
{
	if (c == NULL)
		return;
	if (c->cd != (iconv_t)-1)
		iconv_close(c->cd);
	if (c->wider != (iconv_t)-1)
		iconv_close(c->wider);
	free(c->name);
	free(c);
}

void
charset_reset(struct charset *c)
{
	if (c->cd != (iconv_t)-1)
		iconv(c->cd, NULL, NULL, NULL, NULL);
}

const char *
charset_name(const struct charset *c)
{
	return c->name;
}

bool
charset_is_utf8(const struct charset *c)
{
	return c->utf8;
}

bool
charset_keeps_ascii(const struct charset *c)
{
	return c->table && c->ascii;
}

bool
charset_repairs(const struct charset *c)
{
	return !c->table || c->ascii;
}

/* ---- lines ---- */

size_t
charset_lines(const struct charset *c, struct span text)
{
	size_t n = text.n - text.n % c->unit;

	while (n > 0 && memcmp(text.p + n - c->unit, c->newline, c->unit) != 0)
		n -= c->unit;
	return n;
}

/* Where to part a line that is too long: not between two surrogates. */
static size_t
part_line(const struct charset *c, struct span text)
{
	const size_t at = LONG_LINE - 2;

	return c->unit == 2 &&
		((unsigned char)text.p[at + 1 - c->mark] & 0xFC) == 0xD8 ?
	    at :
	    LONG_LINE;
}

size_t
charset_line(const struct charset *c, struct span text, bool last)
{
	/* Elsewhere the newline is ASCII's, at which pieces end. */
	const bool parts = c->unit > 1 || c->table;
	const size_t most = parts && text.n > LONG_LINE ? LONG_LINE : text.n;
	const char *p = text.p, *end = text.p + most;
	size_t from;

	for (; (p = memchr(p, c->newline[c->mark], (size_t)(end - p))) != NULL;
	     p++) {
		from = (size_t)(p - text.p) - c->mark;
		if (from % c->unit == 0 && text.n - from >= c->unit &&
		    memcmp(text.p + from, c->newline, c->unit) == 0)
			return from + c->unit;
	}
	if (parts && most == LONG_LINE)
		return part_line(c, text);
	return last ? text.n : 0;
}

/* ---- converting ---- */

void
charset_invalid(struct span bytes, enum invalid how, struct buf *out)
{
	static const char hex[] = "0123456789abcdef";
	size_t i;

	if (how == INVALID_REPLACE || how == INVALID_FAIL)
		buf_add(out, "\xEF\xBF\xBD", 3);
	if (how != INVALID_ESCAPE)
		return;
	for (i = 0; i < bytes.n; i++) {
		unsigned char b = (unsigned char)bytes.p[i];

		buf_add(out, "\\x", 2);
		buf_byte(out, hex[b >> 4]);
		buf_byte(out, hex[b & 15]);
	}
}

/* Converts as far as all bytes are characters, or to the end; *to moves on. */
static const char *
convert_known(
    const struct charset *c, const char *p, const char *end, char **to)
{
	enum { RUN = 16 };
	char *q = *to;
	const char *stop;

	while (p < end) {
		stop = (size_t)(end - p) > RUN ? p + RUN : end;
		if (c->ascii && stop == p + RUN &&
		    utf8_ascii((struct span){ p, RUN }) == RUN) {
			memcpy(q, p, RUN);
			q += RUN;
			p = stop;
			continue;
		}
		/* No branch here depends on what the text is. */
		for (; p < stop; p++) {
			const char *u = c->map[(unsigned char)*p].utf8;

			if (u[MAP_N] == 0) {
				*to = q;
				return p;
			}
			memcpy(q, u, 4);
			q += u[MAP_N];
		}
	}
	*to = q;
	return p;
}

static uint64_t
convert_table(const struct charset *c, struct span text, enum invalid how,
    struct buf *out, size_t *at)
{
	const char *p = text.p, *end = text.p + text.n;
	uint64_t bad = 0;
	char *to;

	for (;;) {
		to = buf_reserve(out, 3 * (size_t)(end - p) + 4);
		p = convert_known(c, p, end, &to);
		out->n = (size_t)(to - out->p);
		if (p == end)
			return bad;
		if (bad++ == 0 && at != NULL)
			*at = (size_t)(p - text.p);
		charset_invalid((struct span){ p++, 1 }, how, out);
	}
}

/* How many bytes to pass over where iconv stopped: a unit, or a single byte of
 * a multi-byte charset, whose next byte may begin a character. */
static size_t
bad_bytes(const struct charset *c, size_t left)
{
	return left < c->unit ? left : c->unit;
}

/* Tries the larger set on the character at *ip.  False: none there either. */
static bool
convert_wider(struct charset *c, char **ip, size_t *in_n, struct buf *out)
{
	size_t n, left, out_n;
	char *p, *op;

	if (c->wider == (iconv_t)-1)
		return false;
	for (n = 1; n <= 4 && n <= *in_n; n++) {
		op = buf_reserve(out, 16);
		out_n = 16;
		p = *ip;
		left = n;
		iconv(c->wider, NULL, NULL, NULL, NULL);
		if (iconv(c->wider, &p, &left, &op, &out_n) != (size_t)-1) {
			out->n = (size_t)(op - out->p);
			*in_n -= n;
			*ip += n;
			return true;
		}
		if (errno != EINVAL)
			return false;
	}
	return false;
}

/* Puts ASCII back where the charset has something else in its place. */
static void
mend_strays(const struct charset *c, struct buf *out, size_t from)
{
	size_t i = from, to = from, k;

	while (i < out->n) {
		for (k = 0; k < c->strays; k++) {
			if (c->stray[k].n <= out->n - i &&
			    memcmp(out->p + i, c->stray[k].utf8,
				c->stray[k].n) == 0)
				break;
		}
		if (k < c->strays) {
			out->p[to++] = c->stray[k].ascii;
			i += c->stray[k].n;
		} else {
			out->p[to++] = out->p[i++];
		}
	}
	out->n = to;
}

static uint64_t
convert_iconv(struct charset *c, struct span text, enum invalid how,
    struct buf *out, size_t *at)
{
	char *ip = (char *)(uintptr_t)text.p, *op;
	size_t in_n = text.n, out_n, n, from = out->n;
	uint64_t bad = 0;

	for (;;) {
		out_n = 4 * in_n + 16;
		op = buf_reserve(out, out_n);
		n = iconv(c->cd, &ip, &in_n, &op, &out_n);
		out->n = (size_t)(op - out->p);
		if (n != (size_t)-1)
			break;
		if (errno == E2BIG)
			continue;
		/* EILSEQ, or EINVAL: the text ends within a character */
		n = errno == EINVAL ? in_n : bad_bytes(c, in_n);
		if (convert_wider(c, &ip, &in_n, out))
			continue;
		if (bad++ == 0 && at != NULL)
			*at = text.n - in_n;
		charset_invalid((struct span){ ip, n }, how, out);
		ip += n;
		in_n -= n;
	}
	if (c->strays > 0)
		mend_strays(c, out, from);
	return bad;
}

uint64_t
charset_convert(struct charset *c, struct span text, enum invalid how,
    struct buf *out, size_t *at)
{
	return c->table ? convert_table(c, text, how, out, at) :
			  convert_iconv(c, text, how, out, at);
}
