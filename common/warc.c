/*
 * warc.c - the header of a WARC record (ISO 28500), read by name; ARC's line
 */
#include <strings.h>

#include "bytes.h"
#include "json.h"
#include "utf8.h"
#include "warc.h"

/* An ARC line is longer only if its URL is absurd. */
enum { ARC_LINE_MAX = 64 * 1024 };

static bool
digits(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!digit(s.p[i]))
			return false;
	return s.n > 0;
}

static bool
is_warc(struct span s)
{
	return s.n >= 5 && memcmp(s.p, "WARC/", 5) == 0;
}

/* ---- ARC ---- */

struct arc {
	struct span url, date, media, length;
};

/* Takes the last word off a line; empty if there is none. */
static struct span
last_word(struct span *line)
{
	size_t n = line->n;

	while (n > 0 && line->p[n - 1] != ' ')
		n--;
	struct span word = span_cut(*line, n, line->n);

	line->n = n > 0 ? n - 1 : 0;
	return word;
}

/* A scheme and a colon, as every URL has it. */
static bool
has_scheme(struct span s)
{
	size_t i = 0;

	while (i < s.n && i < 16 && ascii_letter(s.p[i]))
		i++;
	return i > 1 && i < s.n && s.p[i] == ':';
}

/*
 * Reads an ARC line.  URLs hold blanks now and then, so the fields are counted
 * from the end; a date there tells version 1 from version 2.
 */
static bool
arc_line(struct span line, struct arc *a)
{
	struct span word[9];
	size_t n = 0;

	while (line.n > 0 &&
	    (line.p[line.n - 1] == '\n' || line.p[line.n - 1] == '\r'))
		line.n--;
	if (!has_scheme(line))
		return false;
	while (n < 9) {
		word[n++] = last_word(&line);
		/* word[n - 1] is the address: the date stands after it. */
		if ((n == 4 || n == 9) && word[n - 2].n >= 12 &&
		    digits(word[n - 2]))
			break;
	}
	if ((n != 4 && n != 9) || word[n - 2].n < 12 || !digits(word[n - 2]) ||
	    line.n == 0)
		return false;
	*a = (struct arc){ .url = line,
		.date = word[n - 2],
		.media = word[n - 3],
		.length = word[0] };
	return true;
}

static bool
arc_field(struct span header, const char *name, struct span *value)
{
	struct arc a;

	if (!arc_line(header, &a))
		return false;
	if (strcasecmp(name, "WARC-Type") == 0)
		*value = strncmp(a.url.p, "filedesc:", 9) == 0 ?
		    SPAN("warcinfo") :
		    SPAN("response");
	else if (strcasecmp(name, "WARC-Target-URI") == 0)
		*value = a.url;
	else if (strcasecmp(name, "WARC-Date") == 0)
		*value = a.date;
	else if (strcasecmp(name, "Content-Type") == 0)
		*value = a.media;
	else if (strcasecmp(name, "Content-Length") == 0)
		*value = a.length;
	else
		return false;
	return true;
}

/* ---- both ---- */

enum warc_sign
warc_begins(struct span s)
{
	const char *nl;
	struct arc a;

	if (is_warc(s))
		return s.n < 6 ? WARC_MORE : digit(s.p[5]) ? WARC_YES : WARC_NO;
	if (s.n < 5 && memcmp(s.p, "WARC/", s.n) == 0)
		return WARC_MORE;
	if (s.n >= 20 && !has_scheme(s))
		return WARC_NO;
	nl = memchr(s.p, '\n', s.n);
	if (nl == NULL)
		return s.n > ARC_LINE_MAX ? WARC_NO : WARC_MORE;
	s.n = (size_t)(nl - s.p) + 1;
	return arc_line(s, &a) ? WARC_YES : WARC_NO;
}

enum warc_sign
warc_header(struct span s, size_t *n)
{
	const char *p = s.p, *end = s.p + s.n, *q;
	const bool arc = !is_warc(s);

	/* Lines end in CR LF; LF alone is read as well, and so is CR CR LF,
	 * which careless copying makes of it. */
	while ((p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		p++;
		*n = (size_t)(p - s.p);
		if (arc)
			return WARC_YES;
		for (q = p; q < end && *q == '\r'; q++)
			;
		if (q < end && *q == '\n') {
			*n = (size_t)(q + 1 - s.p);
			return WARC_YES;
		}
		/* No field is called so.  Were the search to go on, row upon
		 * row of such lines would be searched from each of them. */
		if (is_warc(span_cut(s, *n, s.n)))
			return WARC_NO;
	}
	return WARC_MORE;
}

bool
warc_field(struct span header, const char *name, struct span *value)
{
	const char *p = header.p, *end = header.p + header.n, *eol, *next;
	size_t n = strlen(name);

	if (!is_warc(header))
		return arc_field(header, name, value);
	while (p < end && (eol = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		/* A line that begins with a blank continues the one before. */
		next = eol + 1;
		while (next < end && (*next == ' ' || *next == '\t') &&
		    (eol = memchr(next, '\n', (size_t)(end - next))) != NULL)
			next = eol + 1;
		if (eol == NULL)
			eol = end;
		if ((size_t)(eol - p) > n && p[n] == ':' &&
		    strncasecmp(p, name, n) == 0) {
			*value = span_trim((struct span){
			    p + n + 1, (size_t)(eol - p) - n - 1 });
			return true;
		}
		p = next;
	}
	return false;
}

bool
warc_length(struct span header, uint64_t *n)
{
	struct span s;

	if (!warc_field(header, "Content-Length", &s) || s.n == 0 || s.n > 18)
		return false;
	*n = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (!digit(s.p[i]))
			return false;
		*n = *n * 10 + (uint64_t)(s.p[i] - '0');
	}
	return true;
}

bool
warc_has_text(struct span header)
{
	static const char *const types[] = { "conversion", "response",
		"resource" };
	struct span type;

	if (!warc_field(header, "WARC-Type", &type))
		return false;
	for (size_t i = 0; i < COUNT(types); i++)
		if (type.n == strlen(types[i]) &&
		    strncasecmp(type.p, types[i], type.n) == 0)
			return true;
	return false;
}

/* ARC has the date as YYYYMMDDhhmmss; as WARC writes it. */
static void
put_date(struct buf *b, struct span date)
{
	static const char between[] = "--T::Z";
	struct buf w = { 0 };

	if (date.n < 14 || !digits(date)) {
		json_quote(b, date);
		return;
	}
	buf_add(&w, date.p, 2);
	for (size_t i = 0; i < 6; i++) {
		buf_add(&w, date.p + 2 * i + 2, 2);
		buf_byte(&w, between[i]);
	}
	json_quote(b, buf_span(&w));
	buf_free(&w);
}

/* Nothing behind us mends these members, as it does the text. */
static struct span
utf8(struct span s, struct buf *mended)
{
	if (utf8_valid(s) == s.n)
		return s;
	mended->n = 0;
	buf_mended(mended, s);
	return buf_span(mended);
}

/* ARC has no ids: date and address, as web archives address their pages. */
static void
put_arc_id(struct buf *b, struct span header)
{
	struct buf id = { 0 }, mended = { 0 };
	struct arc a;

	if (arc_line(header, &a)) {
		buf_put(&id, a.date);
		buf_byte(&id, '/');
		buf_put(&id, utf8(a.url, &mended));
		buf_str(b, "\"id\":");
		json_quote(b, buf_span(&id));
		buf_byte(b, ',');
	}
	buf_free(&id);
	buf_free(&mended);
}

void
warc_record(struct span header, const char *field, struct buf *b)
{
	static const struct {
		const char *member, *field;
	} map[] = {
		{ "id", "WARC-Record-ID" },
		{ "url", "WARC-Target-URI" },
		{ "date", "WARC-Date" },
		{ "language", "WARC-Identified-Content-Language" },
		{ "digest", "WARC-Block-Digest" },
	};
	struct buf mended = { 0 };
	struct span v;

	buf_byte(b, '{');
	put_arc_id(b, header);
	for (size_t i = 0; i < COUNT(map); i++) {
		if (!warc_field(header, map[i].field, &v) || v.n == 0)
			continue;
		buf_print(b, "\"%s\":", map[i].member);
		/* Wget 1.14 and others write <http://...>. */
		if (map[i].member[0] == 'u' && v.n > 2 && v.p[0] == '<' &&
		    v.p[v.n - 1] == '>')
			v = span_cut(v, 1, v.n - 1);
		v = utf8(v, &mended);
		if (map[i].member[0] == 'd' && map[i].member[1] == 'a')
			put_date(b, v);
		else
			json_quote(b, v);
		buf_byte(b, ',');
	}
	buf_free(&mended);
	json_quote(b, span_of(field));
	buf_str(b, ":\"\"}");
}
