/*
 * detect.c - which charset a document is in
 *
 * In this order: a byte order mark; the zero bytes of UTF-16 and UTF-32;
 * validity as UTF-8, which other text passes only by rare chance; what an XML
 * or HTML document says of itself, if it can be so; libuchardet's statistics,
 * for charsets of several bytes a character; and letters.c for the others.
 * What reads like nothing is damaged UTF-8.
 */
#include <dlfcn.h>
#include <iconv.h>
#include <stdlib.h>
#include <strings.h>

#include <uchardet/uchardet.h>
#include <utf8proc.h>

#include "charset.h"
#include "html.h"
#include "letters.h"
#include "mem.h"
#include "utf8.h"

#define NO_CHAR UINT32_MAX

enum {
	ODD_WINDOW = 1 << 14, /* so much tells whether it reads like text */
	STATISTICS_WINDOW = 1 << 13,
	ODD_ENOUGH = 60,   /* in a thousand: names in capitals, units */
	ODD_UNKNOWN = 300, /* from here on it is no text in that set */
	ENOUGH = 8,        /* bytes beyond ASCII, for odd() */
	GAIN_LEAST = 10,   /* bits that a few letters must be worth */
	OPEN = 24,
	WIDE_LEAST = 64 /* bytes of UTF-16 with hardly a zero byte */
};

struct detector {
	uchardet_t ud;
	/* Charsets stay open: opening takes longer than a short text does. */
	struct {
		struct charset *charset;
		bool wide;
	} open[OPEN];
	size_t opened;
	struct letters *letters; /* NULL: not needed so far */
	char declared[64];       /* by the document; empty: none */
};

static void
no_memory(void)
{
	die("out of memory");
}

/* libuchardet is C++: where memory runs out it would throw, and nothing here
 * could catch that.  So its library is told to call no_memory() first; this
 * is std::set_new_handler(). */
static void
catch_no_memory(void)
{
	void *self = dlopen(NULL, RTLD_LAZY);
	void *found = self == NULL ? NULL :
				     dlsym(self, "_ZSt15set_new_handlerPFvvE");
	void (*(*set)(void (*)(void)))(void);

	memcpy(&set, &found, sizeof(set));
	if (set != NULL)
		set(no_memory);
	if (self != NULL)
		dlclose(self);
}

struct detector *
detector_new(void)
{
	struct detector *d = mem_zero(1, sizeof(*d));

	catch_no_memory();
	d->ud = uchardet_new();
	return d;
}

void
detector_free(struct detector *d)
{
	if (d == NULL)
		return;
	uchardet_delete(d->ud);
	letters_free(d->letters);
	for (size_t i = 0; i < OPEN; i++)
		charset_close(d->open[i].charset);
	free(d);
}

/* The charset of that name, as charset_open() or charset_open_wide() has it, at
 * a text's beginning; NULL: there is none.  It stays the detector's, and open
 * until the OPENth other one is. */
static struct charset *
lend(struct detector *d, const char *name, bool wide)
{
	struct charset *c;
	size_t i;

	for (i = 0; i < OPEN && (c = d->open[i].charset) != NULL; i++) {
		if (d->open[i].wide == wide &&
		    strcasecmp(charset_name(c), name) == 0) {
			charset_reset(c);
			return c;
		}
	}
	c = wide ? charset_open_wide(name) : charset_open(name);
	if (c == NULL)
		return NULL;
	i = d->opened++ % OPEN;
	charset_close(d->open[i].charset);
	d->open[i].charset = c;
	d->open[i].wide = wide;
	return c;
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

	for (i = 0; i < COUNT(marks); i++) {
		if (s.n >= marks[i].n &&
		    memcmp(s.p, marks[i].bytes, marks[i].n) == 0) {
			*mark = marks[i].n;
			return marks[i].name;
		}
	}
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
	size_t chars;    /* beyond ASCII */
	size_t longer;   /* those of three or four bytes */
	size_t bad;      /* maximal subparts that are none, */
	size_t partial;  /* of them those of several bytes, or at the
				 * text's end */
	size_t controls; /* C0 controls that text has no use for */
};

static void
tally_utf8(struct span s, bool whole, struct utf8_tally *t)
{
	const char *p = s.p, *end = s.p + s.n;
	uint32_t cp;
	size_t n;

	*t = (struct utf8_tally){ 0 };
	while (p < end) {
		n = utf8_decode(p, end, &cp);
		if (cp == UINT32_MAX) {
			/* The window's end may cut a character. */
			t->bad += whole || end - p > 3 || p + n < end;
			t->partial += n > 1 ||
			    (p + 1 == end && whole && (*p & 0x40));
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

static bool
ascii_letter(unsigned char b)
{
	return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
}

/* ---- what the document says of itself ---- */

/* HTML's prescan looks at 1,024 bytes. */
static struct span
declared(struct span s)
{
	const struct span head = span_cut(s, 0, s.n < 1024 ? s.n : 1024);
	struct span label;

	/* UTF-16 and UTF-32 have zeros, and say what they are by these. */
	if (memchr(head.p, 0, head.n) != NULL || !html_charset(head, &label))
		return SPAN("");
	return label;
}

/* True if all bytes of the window are characters of that charset, and none of
 * them controls. */
static bool
convertible(struct charset *c, struct span window, bool whole)
{
	struct buf out = { 0 };
	size_t bad = 0, i;

	if (c == NULL)
		return false;
	if (!whole && charset_lines(c, window) > 0)
		window.n = charset_lines(c, window);
	bad = (size_t)charset_convert(c, window, INVALID_DROP, &out, NULL);
	for (i = 0; i + 1 < out.n; i++)
		bad += out.p[i] == '\xC2' && (unsigned char)out.p[i + 1] < 0xA0;
	buf_free(&out);
	return bad == 0;
}

static bool
possible(struct detector *d, const char *name, struct span window, bool whole)
{
	return convertible(lend(d, name, true), window, whole);
}

static bool
strictly(struct detector *d, const char *name, struct span window, bool whole)
{
	return convertible(lend(d, name, false), window, whole);
}

/* ---- does it read like text? ---- */

enum script { NONE, LATIN, GREEK, CYRILLIC, HEBREW, ARABIC, OTHER };

static enum script
script(uint32_t cp)
{
	return cp < 0x250 || (cp >= 0x1E00 && cp < 0x1F00) ? LATIN :
	    cp < 0x370                                     ? OTHER :
	    cp < 0x400                                     ? GREEK :
	    cp < 0x530                                     ? CYRILLIC :
	    cp >= 0x590 && cp < 0x600                      ? HEBREW :
	    cp >= 0x600 && cp < 0x700                      ? ARABIC :
							     OTHER;
}

/* Marks that may stand within a word. */
static bool
joiner(uint32_t cp)
{
	return cp == 0xAD || cp == 0xB7 || cp == 0x387 ||
	    (cp >= 0x2010 && cp <= 0x2019) || cp == 0x2026 || cp == 0xAB ||
	    cp == 0xBB || cp == 0x201C || cp == 0x201D || cp == 0xA0;
}

/* How odd it is that cp comes after last: 0, or up to 4. */
static unsigned
oddity(
    uint32_t last, utf8proc_category_t was, uint32_t cp, utf8proc_category_t is)
{
	const bool letter = is <= UTF8PROC_CATEGORY_LO &&
	    is >= UTF8PROC_CATEGORY_LU;
	const bool after = was <= UTF8PROC_CATEGORY_LO &&
	    was >= UTF8PROC_CATEGORY_LU;

	if (is == UTF8PROC_CATEGORY_CN || is == UTF8PROC_CATEGORY_CO)
		return 4;
	if (is == UTF8PROC_CATEGORY_CC && cp >= 0x80)
		return 2;
	if (after && (cp == 0xAA || cp == 0xBA || cp == 0x192))
		return 1; /* letters by their category only */
	if (letter && after) {
		if (is == UTF8PROC_CATEGORY_LU && was == UTF8PROC_CATEGORY_LL)
			return 1;
		return script(cp) != script(last);
	}
	if (is >= UTF8PROC_CATEGORY_MN && is <= UTF8PROC_CATEGORY_ME)
		return !after &&
		    !(was >= UTF8PROC_CATEGORY_MN &&
			was <= UTF8PROC_CATEGORY_ME);
	/* A sign just after a letter, or a letter just after a sign. */
	if (letter && last >= 0x80 && last != NO_CHAR && !joiner(last) &&
	    was >= UTF8PROC_CATEGORY_SM && was <= UTF8PROC_CATEGORY_SO)
		return 1;
	return after && cp >= 0x80 && !joiner(cp) && cp != 0xAE &&
	    cp != 0x2122 && cp != 0xA9 && is >= UTF8PROC_CATEGORY_SM &&
	    is <= UTF8PROC_CATEGORY_SO;
}

/*
 * Reads the window as this charset: how many in a thousand of the characters
 * beyond ASCII are odd where they stand.  The wrong table turns small letters
 * into capitals, signs or another script's letters, in the midst of words.
 */
static unsigned
odd(struct detector *d, const char *name, struct span window, bool whole)
{
	struct charset *c = lend(d, name, true);
	utf8proc_category_t was = UTF8PROC_CATEGORY_ZS, is;
	uint32_t last = NO_CHAR, cp;
	struct buf out = { 0 };
	const char *p, *end;
	uint64_t sum, n = 0;

	if (c == NULL)
		return 4000;
	if (window.n > ODD_WINDOW) {
		window.n = ODD_WINDOW;
		whole = false;
	}
	if (!whole && charset_lines(c, window) > 0)
		window.n = charset_lines(c, window);
	sum = 4 * charset_convert(c, window, INVALID_REPLACE, &out, NULL);
	for (p = out.p, end = p + out.n; p < end;) {
		p += utf8_decode(p, end, &cp);
		is = utf8proc_category((utf8proc_int32_t)cp);
		if (cp >= 0x80 || last >= 0x80)
			sum += oddity(last, was, cp, is);
		n += cp >= 0x80;
		last = cp;
		was = is;
	}
	buf_free(&out);
	return n == 0 ? 0 : (unsigned)(1000 * sum / n);
}

/* UTF-16 and UTF-32 without a mark: nearly all text has characters below 100,
 * spaces at least, whose zero bytes stand in one place of the unit only. */
static const char *
wide(struct detector *d, struct span s, bool whole, bool garbage)
{
	size_t zero[4] = { 0, 0, 0, 0 }, i, quads = s.n / 4, high, low;
	unsigned little, big;

	if (quads == 0)
		return NULL;
	for (i = 0; i < 4 * quads; i++)
		zero[i & 3] += s.p[i] == 0;
	/* Planes beyond 16 do not exist: a zero byte in every unit. */
	if (zero[3] == quads && zero[2] > quads - quads / 8 - 1)
		return "UTF-32LE";
	if (zero[0] == quads && zero[1] > quads - quads / 8 - 1)
		return "UTF-32BE";
	high = zero[0] + zero[2];
	low = zero[1] + zero[3];
	if (low > quads && low > 8 * high)
		return "UTF-16LE";
	if (high > quads && high > 8 * low)
		return "UTF-16BE";
	if (!garbage || s.n < WIDE_LEAST)
		return NULL;
	/* Chinese may have no zero byte, or 4E00, the commonest character. */
	little = odd(d, "UTF-16LE", s, whole);
	big = odd(d, "UTF-16BE", s, whole);
	if (little > ODD_ENOUGH && big > ODD_ENOUGH)
		return NULL;
	return little < big ? "UTF-16LE" : "UTF-16BE";
}

/* ---- statistics ---- */

/* Names of uchardet's that iconv spells otherwise, or that stand for a set
 * which has more characters. */
static const char *
iconv_name(const char *name)
{
	static const char *const other[][2] = {
		{ "TIS-620", "ISO-8859-11" }, /* the same and C1 */
		{ "ASCII", "UTF-8" },
	};
	size_t i;

	for (i = 0; i < COUNT(other); i++) {
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
	size_t at = detect_trigger(window);

	/* It is slow, and a few pages are as good as a book. */
	if (window.n - at > STATISTICS_WINDOW)
		window = span_cut(window, at, at + STATISTICS_WINDOW);
	uchardet_reset(d->ud);
	if (uchardet_handle_data(d->ud, window.p, window.n) != 0)
		return NULL;
	uchardet_data_end(d->ud);
	name = uchardet_get_charset(d->ud);
	return *name == '\0' ? NULL : iconv_name(name);
}

/* ---- what statistics cannot see ---- */

static size_t
count_bytes(struct span s, unsigned char from, unsigned char to)
{
	size_t n = 0, i;

	for (i = 0; i < s.n; i++)
		n += (unsigned char)s.p[i] >= from &&
		    (unsigned char)s.p[i] <= to;
	return n;
}

/* Alpha with tonos, a capital: B6 in ISO-8859-7, A2 in windows-1253. */
static bool
greek_iso(struct span s)
{
	size_t iso = 0, windows = 0, i;

	for (i = 1; i + 1 < s.n; i++) {
		unsigned char b = (unsigned char)s.p[i];

		if ((unsigned char)s.p[i - 1] >= 0xB8 ||
		    (unsigned char)s.p[i + 1] < 0xE1)
			continue;
		iso += b == 0xB6;
		windows += b == 0xA2;
	}
	return iso > windows;
}

/*
 * Sets that share all or nearly all their letters: uchardet takes one of them
 * at random.  The ISO sets have nothing at 80 to 9F where Windows has
 * quotation marks.
 */
static const char *
sibling(const char *name, struct span window)
{
	static const char *const windows[][2] = {
		{ "ISO-8859-15", "windows-1252" },
		{ "ISO-8859-2", "windows-1250" },
		{ "ISO-8859-16", "windows-1250" },
		{ "ISO-8859-4", "windows-1257" },
		{ "ISO-8859-13", "windows-1257" },
		{ "ISO-8859-7", "windows-1253" },
		{ "ISO-8859-8", "windows-1255" },
		{ "ISO-8859-9", "windows-1254" },
		{ "ISO-8859-6", "windows-1256" },
	};
	const bool c1 = count_bytes(window, 0x80, 0x9F) > 0;
	size_t i;

	/* Hardly anybody writes of undefined currencies. */
	if (!c1 && is_western(name) && count_bytes(window, 0xA4, 0xA4) > 0)
		return "ISO-8859-15";
	/* The rest of the document may have them. */
	if (strcasecmp(name, "ISO-8859-1") == 0)
		return "windows-1252";
	for (i = 0; c1 && i < COUNT(windows); i++) {
		if (strcasecmp(name, windows[i][0]) == 0)
			return windows[i][1];
	}
	if (!c1 && strcasecmp(name, "windows-1253") == 0 && greek_iso(window))
		return "ISO-8859-7";
	return name;
}

/* Of a set and its superset: the smaller, if the window is all in it. */
static const char *
narrowest(struct detector *d, const char *name, struct span window, bool whole)
{
	static const char *const wider[][2] = {
		{ "SHIFT_JIS", "CP932" },
		{ "GB2312", "GB18030" },
		{ "EUC-KR", "UHC" },
	};
	size_t i;

	for (i = 0; i < COUNT(wider); i++) {
		if (strcasecmp(name, wider[i][0]) != 0 &&
		    strcasecmp(name, wider[i][1]) != 0)
			continue;
		if (strictly(d, wider[i][0], window, whole))
			return wider[i][0];
		if (strictly(d, wider[i][1], window, whole))
			return wider[i][1];
		return wider[i][0];
	}
	return name;
}

/* EBCDIC has its space at 40, where ASCII has "@", and nothing at 20. */
static const char *
ebcdic(struct detector *d, struct span s, bool whole)
{
	const size_t spaces = count_bytes(s, 0x40, 0x40);
	unsigned latin, hebrew;

	if (12 * spaces < s.n || 8 * count_bytes(s, 0x20, 0x20) > spaces)
		return NULL;
	latin = odd(d, "IBM037", s, whole);
	hebrew = odd(d, "IBM424", s, whole);
	if (latin > ODD_UNKNOWN && hebrew > ODD_UNKNOWN)
		return NULL;
	return latin <= hebrew ? "IBM037" : "IBM424";
}

/* The one of the sets that uchardet does not know, and name (may be NULL), in
 * which the window is least odd; name only gives way to one far better. */
static const char *
least_odd(struct detector *d, const char *name, struct span window, bool whole,
    unsigned *least)
{
	static const char *const sets[] = { "EUC-JP", "JOHAB", "UTF-16LE",
		"UTF-16BE" };
	/* UTF-16 without zero bytes has no spaces, and few bytes like them. */
	const size_t n = window.n < WIDE_LEAST ||
		count_bytes(window, ' ', ' ') > window.n / 64 ?
	    2 :
	    4;
	unsigned now;
	size_t i;

	*least = name == NULL ? 4000 : odd(d, name, window, whole);
	if (*least <= ODD_ENOUGH)
		return name;
	*least /= 2;
	for (i = 0; i < n; i++) {
		if ((now = odd(d, sets[i], window, whole)) < *least) {
			*least = now;
			name = sets[i];
		}
	}
	return name;
}

/* A set in which some characters take several bytes, or NULL. */
static const char *
many_bytes(struct detector *d, const char *name)
{
	struct charset *c = name == NULL ? NULL : lend(d, name, false);
	const bool many = c != NULL && !charset_is_utf8(c) &&
	    charset_repairs(c) && !charset_keeps_ascii(c);

	return many ? name : NULL;
}

static size_t
ascii_letters(struct span s)
{
	size_t n = 0, i;

	for (i = 0; i < s.n; i++)
		n += ascii_letter((unsigned char)s.p[i]);
	return n;
}

/*
 * The set of one byte a character in which the window makes words, or NULL.
 * A few bytes without ASCII around them are no text, but what is left of some.
 */
static const char *
one_byte(struct detector *d, struct span window, const struct utf8_tally *t)
{
	const char *name;
	int gain = 0;

	if (d->letters == NULL)
		d->letters = letters_new();
	name = letters_guess(d->letters, window, &gain);
	if (name == NULL || t->bad == 0 ||
	    (gain < GAIN_LEAST && ascii_letters(window) < 4 * t->bad))
		return NULL;
	/* Too little of it is text: rather what is left of UTF-8. */
	if (is_western(name) && t->longer + t->partial > 0)
		return NULL;
	return sibling(name, window);
}

static const char *
guess(struct detector *d, struct span window, bool whole,
    const struct utf8_tally *t)
{
	const char *name = ebcdic(d, window, whole), *many;
	unsigned least = 0;

	if (name != NULL)
		return name;
	name = many_bytes(d, statistics(d, window));
	if (name != NULL) {
		name = narrowest(d, name, window, whole);
		least = odd(d, name, window, whole);
		if (least <= ODD_ENOUGH)
			return name;
	}
	many = name;
	name = one_byte(d, window, t);
	if (many != NULL &&
	    (name == NULL || least < 2 * odd(d, name, window, whole)))
		name = many;
	if (count_bytes(window, 0x80, 0xFF) < ENOUGH)
		return name == NULL ? "UTF-8" : name;
	name = least_odd(d, name, window, whole, &least);
	return least > ODD_UNKNOWN ? "UTF-8" : name;
}

/* Nothing but continuation bytes, not even a blank: characters of UTF-8 that
 * lost their first bytes.  As a charset's it would be a single word. */
static bool
headless(struct span window)
{
	if (window.n > 0 && window.p[window.n - 1] == '\n')
		window.n--;
	return count_bytes(window, 0x80, 0xBF) == window.n;
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
believable(struct detector *d, struct span window, bool whole)
{
	const char *name = iconv_name(d->declared);

	if (*name == '\0' || strncasecmp(name, "UTF", 3) == 0 ||
	    !possible(d, name, window, whole))
		return NULL;
	return name;
}

const char *
detect(
    struct detector *d, struct span window, struct detect_how how, size_t *mark)
{
	struct utf8_tally t;
	const char *name;

	*mark = 0;
	if (how.start && (name = detect_mark(window, mark)) != NULL)
		return name;
	/* Most text ends here. */
	if (utf8_valid(window) == window.n &&
	    memchr(window.p, '\0', window.n) == NULL &&
	    memchr(window.p, 0x1B, window.n) == NULL)
		return "UTF-8";
	tally_utf8(window, how.whole, &t);
	if (t.controls > 0 &&
	    (name = wide(d, window, how.whole,
		 t.bad > 0 && t.controls > window.n / 32)) != NULL)
		return name;
	if (how.mixed)
		return "UTF-8";
	if (t.bad == 0 &&
	    (t.chars > 0 || memchr(window.p, 0x1B, window.n) == NULL))
		return "UTF-8";
	/* Damaged UTF-8: whole characters outnumber the pieces. */
	if (t.chars > t.bad || (how.whole && headless(window)))
		return "UTF-8";
	if (t.controls > window.n / 32)
		return "UTF-8"; /* no text at all */
	if ((name = believable(d, window, how.whole)) != NULL)
		return narrowest(d, name, window, how.whole);
	return guess(d, window, how.whole, &t);
}

const char *
detect_line(struct detector *d, struct span line, const char *before)
{
	const char *name = "UTF-8";
	struct utf8_tally t;

	tally_utf8(line, true, &t);
	if (t.bad == 0)
		return name;
	if (before != NULL && !possible(d, before, line, true))
		before = NULL;
	if (t.bad >= ENOUGH || before == NULL)
		name = guess(d, line, true, &t);
	if (strcmp(name, "UTF-8") != 0)
		return name;
	return before != NULL ? before : "windows-1252";
}
