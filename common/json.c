/*
 * json.c - JSON as RFC 8259 has it, touched as little as possible
 *
 * A loop and a stack of bits, one per open bracket: nothing recurses on input.
 * Most bytes of a record lie in strings, so the inner loop there looks at
 * sixteen at a time where it can (-DPLAIN_C: nowhere).
 */
#if defined(__SSE2__) && !defined(PLAIN_C)
#include <emmintrin.h>
#else
#undef __SSE2__
#endif
#include <stdint.h>
#include <stdlib.h>

#include "json.h"
#include "mem.h"
#include "utf8.h"

#ifdef __SSE2__
/* Which of the sixteen bytes are '"', '\\' or controls, a bit for each. */
static inline int
special(__m128i v)
{
	const __m128i quote = _mm_set1_epi8('"'), slash = _mm_set1_epi8('\\');
	const __m128i last = _mm_set1_epi8(0x1F);

	return _mm_movemask_epi8(_mm_or_si128(
	    _mm_or_si128(_mm_cmpeq_epi8(v, quote), _mm_cmpeq_epi8(v, slash)),
	    /* at most 0x1F, unsigned */
	    _mm_cmpeq_epi8(_mm_min_epu8(v, last), v)));
}
#endif

/* The first '"', '\\' or control at or after p, or end. */
static const char *
skip_plain(const char *p, const char *end)
{
#ifdef __SSE2__
	for (; end - p >= 16; p += 16) {
		const int found = special(_mm_loadu_si128((const void *)p));

		if (found != 0)
			return p + __builtin_ctz((unsigned)found);
	}
#endif
	while (p < end && *p != '"' && *p != '\\' && (unsigned char)*p >= 0x20)
		p++;
	return p;
}

static int
hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* The value of four hex digits at p, or -1. */
static int
hex4(const char *p, const char *end)
{
	int v = 0, d;

	if (end - p < 4)
		return -1;
	for (int i = 0; i < 4; i++) {
		if ((d = hex(p[i])) < 0)
			return -1;
		v = v << 4 | d;
	}
	return v;
}

/* What a backslash and c stand for; 0: nothing. */
static inline char
simple_escape(char c)
{
	static const char meant[256] = { ['"'] = '"',
		['\\'] = '\\',
		['/'] = '/',
		['b'] = '\b',
		['f'] = '\f',
		['n'] = '\n',
		['r'] = '\r',
		['t'] = '\t' };

	return meant[(unsigned char)c];
}

struct scan {
	const char *p, *end;
	const char *error;
};

static bool
fail(struct scan *s, const char *what)
{
	s->error = what;
	return false;
}

static void
blanks(struct scan *s)
{
	while (s->p < s->end &&
	    (*s->p == ' ' || *s->p == '\t' || *s->p == '\r' || *s->p == '\n'))
		s->p++;
}

/* From the opening quote to past the closing one. */
static bool
string(struct scan *s)
{
	s->p++;
	for (;;) {
		s->p = skip_plain(s->p, s->end);
		if (s->p == s->end)
			return fail(s, "a string without end");
		if (*s->p == '"') {
			s->p++;
			return true;
		}
		if (*s->p != '\\')
			return fail(s, "a control character in a string");
		if (s->end - s->p < 2)
			return fail(s, "a string without end");
		if (s->p[1] == 'u') {
			if (hex4(s->p + 2, s->end) < 0)
				return fail(s, "\\u without four hex digits");
			s->p += 6;
		} else if (simple_escape(s->p[1]) != 0) {
			s->p += 2;
		} else {
			return fail(s, "an escape that JSON does not know");
		}
	}
}

static bool
digits(struct scan *s)
{
	const char *from = s->p;

	while (s->p < s->end && *s->p >= '0' && *s->p <= '9')
		s->p++;
	return s->p > from;
}

static bool
number(struct scan *s)
{
	if (*s->p == '-')
		s->p++;
	if (s->p < s->end && *s->p == '0')
		s->p++;
	else if (!digits(s))
		return fail(s, "a number without digits");
	if (s->p < s->end && *s->p == '.') {
		s->p++;
		if (!digits(s))
			return fail(s, "no digit after the decimal point");
	}
	if (s->p < s->end && (*s->p == 'e' || *s->p == 'E')) {
		s->p++;
		if (s->p < s->end && (*s->p == '+' || *s->p == '-'))
			s->p++;
		if (!digits(s))
			return fail(s, "an exponent without digits");
	}
	return true;
}

static bool
word(struct scan *s, struct span w)
{
	if ((size_t)(s->end - s->p) < w.n || memcmp(s->p, w.p, w.n) != 0)
		return fail(s, "a value expected");
	s->p += w.n;
	return true;
}

/* A value that holds no others. */
static bool
scalar(struct scan *s)
{
	switch (*s->p) {
	case '"':
		return string(s);
	case 't':
		return word(s, SPAN("true"));
	case 'f':
		return word(s, SPAN("false"));
	case 'n':
		return word(s, SPAN("null"));
	case '-':
	case '0':
	case '1':
	case '2':
	case '3':
	case '4':
	case '5':
	case '6':
	case '7':
	case '8':
	case '9':
		return number(s);
	default:
		return fail(s, "a value expected");
	}
}

static void
remember(struct json *j, struct span name, const char *value)
{
	j->members = mem_room(j->members, j->n, &j->size, sizeof(*j->members));
	j->members[j->n++] = (struct json_member){ name, { value, 0 } };
}

/* "name": up to its value; at the outermost object the member is noted. */
static bool
key(struct json *j, struct scan *s, size_t depth)
{
	struct span name;

	if (s->p == s->end || *s->p != '"')
		return fail(s, "a member name expected");
	name.p = s->p + 1;
	if (!string(s))
		return false;
	name.n = (size_t)(s->p - 1 - name.p);
	blanks(s);
	if (s->p == s->end || *s->p != ':')
		return fail(s, "a colon expected after a member name");
	s->p++;
	blanks(s);
	if (depth == 1 && j->object)
		remember(j, name, s->p);
	return true;
}

/* A bit for each bracket that is open: is it an object's? */
struct open {
	unsigned char bits[JSON_DEPTH / 8 + 1];
};

static void
set_bit(struct open *open, size_t i, bool object)
{
	const unsigned bit = 1u << i % 8;
	/* The byte comes into use with its first bit. */
	const unsigned others = i % 8 == 0 ? 0 : open->bits[i / 8] & ~bit;

	open->bits[i / 8] = (unsigned char)(object ? others | bit : others);
}

static bool
scan(struct json *j, struct scan *s, const char *start)
{
	struct open open;
	size_t depth = 0;
	bool object;

value:
	if (s->p == s->end)
		return fail(s, "the record ends where a value is expected");
	if (*s->p == '{' || *s->p == '[') {
		object = *s->p == '{';
		if (depth == JSON_DEPTH)
			return fail(s, "nested too deep");
		if (depth == 0)
			j->object = object;
		set_bit(&open, depth++, object);
		s->p++;
		blanks(s);
		if (s->p < s->end && *s->p == (object ? '}' : ']'))
			goto close;
		if (object && !key(j, s, depth))
			return false;
		goto value;
	}
	if (!scalar(s))
		return false;
after:
	if (depth == 1 && j->object)
		j->members[j->n - 1].value.n = (size_t)(s->p -
		    j->members[j->n - 1].value.p);
	blanks(s);
	if (depth == 0)
		return s->p == s->end || fail(s, "more after the record's end");
	object = open.bits[(depth - 1) / 8] >> (depth - 1) % 8 & 1;
	if (s->p == s->end)
		return fail(s, "the record ends inside a bracket");
	if (*s->p == ',') {
		s->p++;
		blanks(s);
		if (object && !key(j, s, depth))
			return false;
		goto value;
	}
	if (*s->p != (object ? '}' : ']'))
		return fail(s,
		    object ? "a comma or } expected" : "a comma or ] expected");
close:
	if (depth == 1)
		j->close = (size_t)(s->p - start);
	s->p++;
	depth--;
	goto after;
}

bool
json_scan(struct json *j, struct span record)
{
	struct scan s = { record.p, record.p + record.n, NULL };

	j->n = 0;
	j->object = false;
	j->error = NULL;
	blanks(&s);
	if (scan(j, &s, record.p))
		return true;
	j->error = s.error;
	j->at = (size_t)(s.p - record.p);
	return false;
}

void
json_free(struct json *j)
{
	free(j->members);
	*j = (struct json){ 0 };
}

/* Copies what comes before the first backslash or end, and moves *to behind it;
 * returns where that is.  Sixteen bytes are stored however few of them count:
 * escapes are too near to each other for the C library's functions to pay. */
static const char *
copy_to_slash(char **to, const char *p, const char *end)
{
#ifdef __SSE2__
	for (; end - p >= 16; p += 16, *to += 16) {
		const __m128i v = _mm_loadu_si128((const void *)p);
		const int found = _mm_movemask_epi8(
		    _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')));

		_mm_storeu_si128((void *)*to, v);
		if (found != 0) {
			const int n = __builtin_ctz((unsigned)found);

			*to += n;
			return p + n;
		}
	}
#endif
	while (p < end && *p != '\\')
		*(*to)++ = *p++;
	return p;
}

/* Appends the text of a string's inside (no quotes), known to be valid. */
static void
unescape(struct buf *b, const char *p, const char *end)
{
	/* No escape is longer than what it is written as. */
	char *to = buf_reserve(b, (size_t)(end - p) + 16);
	uint32_t cp;
	int low;

	while ((p = copy_to_slash(&to, p, end)) < end) {
		if (p[1] != 'u') {
			*to++ = simple_escape(p[1]);
			p += 2;
			continue;
		}
		cp = (uint32_t)hex4(p + 2, end);
		p += 6;
		if (cp >= 0xD800 && cp < 0xDC00 && end - p >= 6 &&
		    p[0] == '\\' && p[1] == 'u' &&
		    (low = hex4(p + 2, end)) >= 0xDC00 && low < 0xE000) {
			cp = 0x10000 + ((cp - 0xD800) << 10) +
			    ((uint32_t)low - 0xDC00);
			p += 6;
		}
		to += utf8_encode(to, cp);
	}
	b->n = (size_t)(to - b->p);
}

static bool
same_name(struct span raw, struct span name, struct buf *scratch)
{
	/* An escape makes a name longer, never shorter. */
	if (raw.n <= name.n)
		return span_eq(raw, name);
	if (memchr(raw.p, '\\', raw.n) == NULL)
		return false;
	scratch->n = 0;
	unescape(scratch, raw.p, raw.p + raw.n);
	return span_eq(buf_span(scratch), name);
}

const struct json_member *
json_find(const struct json *j, struct span name)
{
	struct buf scratch = { 0 };
	size_t i = j->n;

	while (i > 0 && !same_name(j->members[i - 1].name, name, &scratch))
		i--;
	buf_free(&scratch);
	return i > 0 ? &j->members[i - 1] : NULL;
}

bool
json_unquote(struct span value, struct buf *scratch, struct span *text)
{
	size_t from = scratch->n;

	if (value.n < 2 || value.p[0] != '"')
		return false;
	*text = span_cut(value, 1, value.n - 1);
	if (memchr(text->p, '\\', text->n) == NULL)
		return true;
	unescape(scratch, text->p, text->p + text->n);
	*text = (struct span){ scratch->p + from, scratch->n - from };
	return true;
}

/* As skip_plain(), and appends what it skips. */
static const char *
copy_plain(struct buf *b, const char *p, const char *end)
{
	const char *q;

#ifdef __SSE2__
	/* Sixteen bytes are stored however few of them count. */
	char *to = buf_reserve(b, (size_t)(end - p) + 16);

	for (; end - p >= 16; p += 16, to += 16) {
		const __m128i v = _mm_loadu_si128((const void *)p);
		const int found = special(v);

		_mm_storeu_si128((void *)to, v);
		if (found != 0) {
			const int n = __builtin_ctz((unsigned)found);

			b->n = (size_t)(to + n - b->p);
			return p + n;
		}
	}
	b->n = (size_t)(to - b->p);
#endif
	q = skip_plain(p, end);
	buf_add(b, p, (size_t)(q - p));
	return q;
}

/* Escapes [p, end), which holds no surrogate. */
static void
quote_run(struct buf *b, const char *p, const char *end)
{
	static const char names[] = "btn?fr"; /* from \b, 0x08, on */
	unsigned char c;

	while ((p = copy_plain(b, p, end)) < end) {
		c = (unsigned char)*p++;
		if (c == '"' || c == '\\') {
			buf_byte(b, '\\');
			buf_byte(b, (char)c);
		} else if (c >= 0x08 && c <= 0x0D && c != 0x0B) {
			buf_byte(b, '\\');
			buf_byte(b, names[c - 0x08]);
		} else {
			buf_print(b, "\\u%04x", c);
		}
	}
}

void
json_quote(struct buf *b, struct span text)
{
	const char *p = text.p, *end = text.p + text.n, *q;

	buf_reserve(b, text.n + text.n / 8 + 2);
	buf_byte(b, '"');
	while (p < end) {
		for (q = p; (q = memchr(q, 0xED, (size_t)(end - q))) != NULL;
		     q++)
			if (utf8_surrogate(q, end))
				break;
		quote_run(b, p, q != NULL ? q : end);
		if (q == NULL)
			break;
		buf_print(b, "\\ud%x%02x", ((unsigned char)q[1] >> 2) & 0xF,
		    ((unsigned char)q[1] & 3) << 6 |
			((unsigned char)q[2] & 0x3F));
		p = q + 3;
	}
	buf_byte(b, '"');
}
