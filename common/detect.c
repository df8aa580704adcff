/*
 * detect.c - which charset a document is in
 *
 * In this order: a byte order mark; the zero bytes of UTF-16 and UTF-32;
 * validity as UTF-8, which other text passes only by rare chance; what an XML
 * or HTML document says of itself, if it can be so; libuchardet's statistics;
 * and windows-1252, which most of the rest is.
 */
#include <iconv.h>
#include <stdlib.h>
#include <strings.h>

#include <uchardet/uchardet.h>

#include "charset.h"
#include "mem.h"
#include "utf8.h"

struct detector {
	uchardet_t ud;
	char declared[64];	/* by the document; empty: none */
};

struct detector *
detector_new(void)
{
	struct detector *d = mem_zero(1, sizeof(*d));

	d->ud = uchardet_new();
	return d;
}

void
detector_free(struct detector *d)
{
	if (d != NULL)
		uchardet_delete(d->ud);
	free(d);
}

/* ---- marks and zero bytes ---- */

const char *
detect_mark(struct span s, size_t *mark)
{
	static const struct {
		const char *name;
		char bytes[4];
		size_t n;
	} marks[] = {
		{ "UTF-8", { '\xEF', '\xBB', '\xBF', 0 }, 3 },
		{ "UTF-32LE", { '\xFF', '\xFE', 0, 0 }, 4 },
		{ "UTF-32BE", { 0, 0, '\xFE', '\xFF' }, 4 },
		{ "UTF-16LE", { '\xFF', '\xFE', 0, 0 }, 2 },
		{ "UTF-16BE", { '\xFE', '\xFF', 0, 0 }, 2 },
		{ "GB18030", { '\x84', '\x31', '\x95', '\x33' }, 4 },
	};
	size_t i;

	for (i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (s.n >= marks[i].n &&
		    memcmp(s.p, marks[i].bytes, marks[i].n) == 0) {
			*mark = marks[i].n;
			return marks[i].name;
		}
	}
	return NULL;
}

/* UTF-16 and UTF-32 without a mark: nearly all text has characters below 100,
 * spaces at least, whose zero bytes stand in one place of the unit only. */
static const char *
zero_bytes(struct span s)
{
	size_t zero[4] = { 0, 0, 0, 0 }, i, quads = s.n / 4, odd, even;

	if (quads == 0)
		return NULL;
	for (i = 0; i < 4 * quads; i++)
		zero[i & 3] += s.p[i] == 0;
	/* Planes beyond 16 do not exist: a zero byte in every unit. */
	if (zero[3] == quads && zero[2] > quads - quads / 8 - 1)
		return "UTF-32LE";
	if (zero[0] == quads && zero[1] > quads - quads / 8 - 1)
		return "UTF-32BE";
	even = zero[0] + zero[2];
	odd = zero[1] + zero[3];
	if (odd > quads / 16 && odd > 8 * even)
		return "UTF-16LE";
	if (even > quads / 16 && even > 8 * odd)
		return "UTF-16BE";
	return NULL;
}

size_t
detect_trigger(struct span s)
{
	static const char shifts[] = { '\0', 0x1B, 0x0E };
	const char *p;
	size_t i;

	s.n = utf8_ascii(s);
	for (i = 0; i < sizeof(shifts); i++) {
		if ((p = memchr(s.p, shifts[i], s.n)) != NULL)
			s.n = (size_t)(p - s.p);
	}
	return s.n;
}

/* ---- UTF-8 ---- */

struct utf8_tally {
	size_t chars;		/* beyond ASCII */
	size_t longer;		/* those of three or four bytes */
	size_t bad;		/* maximal subparts that are none */
	size_t controls;	/* C0 controls that text has no use for */
};

static void
tally_utf8(struct span s, bool whole, struct utf8_tally *t)
{
	const char *p = s.p, *end = s.p + s.n;
	uint32_t cp;
	size_t n;

	*t = (struct utf8_tally){ 0, 0, 0, 0 };
	while (p < end) {
		n = utf8_decode(p, end, &cp);
		if (cp == UINT32_MAX) {
			/* The window's end may cut a character. */
			t->bad += whole || end - p > 3 || p + n < end;
		} else if (cp >= 0x80) {
			t->chars++;
			t->longer += n > 2;
		} else if (cp < 0x20 && cp != '\t' && cp != '\n' &&
		    cp != '\r' && cp != '\f' && cp != 0x1B && cp != 0x0E &&
		    cp != 0x0F) {
			t->controls++;
		}
		p += n;
	}
}

/* ---- windows-1252 ---- */

static bool
ascii_letter(unsigned char b)
{
	return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
}

/* The bytes that are letters in windows-1252. */
static bool
western_letter(unsigned char b)
{
	return (b >= 0xC0 && b != 0xD7 && b != 0xF7) || b == 0x8A ||
	    b == 0x8C || b == 0x8E || b == 0x9A || b == 0x9C || b == 0x9E ||
	    b == 0x9F;
}

/*
 * Could it be windows-1252 text?  Accented letters stand in words, among ASCII
 * letters; marks stand beside ASCII of any kind.  Detectors say "windows-1252"
 * for whatever they do not know.
 */
static bool
western(struct span s)
{
	size_t good = 0, bad = 0, i;

	for (i = 0; i < s.n; i++) {
		unsigned char b = (unsigned char)s.p[i];
		unsigned char l = i > 0 ? (unsigned char)s.p[i - 1] : ' ';
		unsigned char r = i + 1 < s.n ? (unsigned char)s.p[i + 1] : ' ';

		if (b < 0x80)
			continue;
		if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 ||
		    b == 0x9D)
			bad += 4;
		else if (western_letter(b) ? ascii_letter(l) || ascii_letter(r)
		    : (l < 0x80 || western_letter(l)) && (r < 0x80 ||
		    western_letter(r)))
			good++;
		else
			bad++;
	}
	return good >= bad;
}

/* ---- what the document says of itself ---- */

/* The value after name= in s, with or without quotes. */
static struct span
attribute(struct span s, const char *name)
{
	size_t n = strlen(name), i, from;

	for (i = 0; i + n < s.n; i++) {
		if (strncasecmp(s.p + i, name, n) != 0)
			continue;
		for (from = i + n; from < s.n && strchr(" \t\r\n=\"'",
		    s.p[from]) != NULL; from++)
			;
		for (i = from; i < s.n && strchr("\"' \t\r\n>;?/",
		    s.p[i]) == NULL; i++)
			;
		return span_cut(s, from, i);
	}
	return (struct span){ "", 0 };
}

/* HTML's prescan looks at 1,024 bytes. */
static struct span
declared(struct span s)
{
	struct span none = { "", 0 }, head = { s.p, s.n < 1024 ? s.n : 1024 };
	size_t i;

	if (memchr(head.p, 0, head.n) != NULL)
		return none;
	for (i = 0; i < head.n && strchr(" \t\r\n", head.p[i]) != NULL; i++)
		;
	if (head.n - i > 5 && memcmp(head.p + i, "<?xml", 5) == 0) {
		const char *close = memchr(head.p + i, '>', head.n - i);

		if (close != NULL)
			return attribute(span_cut(head, i,
			    (size_t)(close - head.p)), "encoding");
	}
	for (; i + 5 < head.n; i++) {
		if (head.p[i] == '<' && strncasecmp(head.p + i, "<meta", 5) ==
		    0) {
			struct span v = attribute(span_cut(head, i, head.n),
			    "charset");

			return v;
		}
	}
	return none;
}

/* True if the window is text of that charset: all its bytes are characters,
 * and none of them controls. */
static bool
possible(const char *name, struct span window, bool whole)
{
	struct charset *c = charset_open_wide(name);
	struct buf out = { 0 };
	size_t bad = 0, i;

	if (c == NULL)
		return false;
	if (!whole)
		window.n = charset_lines(c, window);
	bad = charset_convert(c, window, INVALID_DROP, &out, NULL);
	for (i = 0; i + 1 < out.n; i++)
		bad += out.p[i] == '\xC2' &&
		    (unsigned char)out.p[i + 1] < 0xA0;
	charset_close(c);
	buf_free(&out);
	return bad == 0;
}

/* ---- statistics ---- */

/* Names of uchardet's that iconv spells otherwise, or that stand for a set
 * which has more characters. */
static const char *
iconv_name(const char *name)
{
	static const char *const other[][2] = {
		{ "TIS-620", "ISO-8859-11" },	/* the same and C1 */
		{ "ASCII", "UTF-8" },
	};
	size_t i;

	for (i = 0; i < sizeof(other) / sizeof(other[0]); i++) {
		if (strcasecmp(name, other[i][0]) == 0)
			return other[i][1];
	}
	return name;
}

/* Names that statistics give for want of a better one. */
static bool
is_western(const char *name)
{
	return strcasecmp(name, "windows-1252") == 0 ||
	    strcasecmp(name, "ISO-8859-1") == 0 ||
	    strcasecmp(name, "ISO-8859-15") == 0 ||
	    strcasecmp(name, "UTF-8") == 0;
}

static const char *
statistics(struct detector *d, struct span window)
{
	const char *name;

	uchardet_reset(d->ud);
	if (uchardet_handle_data(d->ud, window.p, window.n) != 0)
		return NULL;
	uchardet_data_end(d->ud);
	name = uchardet_get_charset(d->ud);
	return *name == '\0' ? NULL : iconv_name(name);
}

void
detector_begin(struct detector *d, struct span window)
{
	struct span said = declared(window);

	if (said.n >= sizeof(d->declared))
		said.n = 0;
	memcpy(d->declared, said.p, said.n);
	d->declared[said.n] = '\0';
}

/* What was declared, if the window can be in it. */
static const char *
believable(const struct detector *d, struct span window, bool whole)
{
	const char *name = iconv_name(d->declared);

	if (*name == '\0' || strncasecmp(name, "UTF", 3) == 0 ||
	    !possible(name, window, whole))
		return NULL;
	return name;
}

const char *
detect(struct detector *d, struct span window, struct detect_how how,
    size_t *mark)
{
	struct utf8_tally t;
	const char *name;

	*mark = 0;
	if (how.start && (name = detect_mark(window, mark)) != NULL)
		return name;
	tally_utf8(window, how.whole, &t);
	if (t.controls > 0 && (name = zero_bytes(window)) != NULL)
		return name;
	if (how.mixed)
		return "UTF-8";
	if (t.bad == 0 && (t.chars > 0 || memchr(window.p, 0x1B, window.n) ==
	    NULL))
		return "UTF-8";
	/* Damaged UTF-8: whole characters outnumber the pieces. */
	if (t.chars > t.bad)
		return "UTF-8";
	if (t.controls > window.n / 32)
		return "UTF-8";		/* no text at all */
	if ((name = believable(d, window, how.whole)) != NULL)
		return name;
	name = statistics(d, window);
	if (name == NULL || is_western(name)) {
		/* Too little of it is text: rather what is left of UTF-8. */
		if (t.longer > 0 || !western(window))
			return "UTF-8";
		return name == NULL || strcasecmp(name, "UTF-8") == 0
		    ? "windows-1252" : name;
	}
	return name;
}

const char *
detect_line(struct detector *d, struct span line, const char *before)
{
	const char *name;
	struct utf8_tally t;

	tally_utf8(line, true, &t);
	if (t.bad == 0)
		return "UTF-8";
	/* Twenty bytes beyond ASCII are about the least that statistics can
	 * work with. */
	if (t.bad >= 20 && (name = statistics(d, line)) != NULL &&
	    strcasecmp(name, "UTF-8") != 0)
		return name;
	if (before != NULL && possible(before, line, true))
		return before;
	return "windows-1252";
}
