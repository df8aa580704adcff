/*
 * warc.c - the header of a WARC record (ISO 28500), read by name
 */
#include <strings.h>

#include "json.h"
#include "warc.h"

size_t
warc_header(struct span s)
{
	const char *p = s.p, *end = s.p + s.n;

	/* Lines end in CR LF; writers that use LF alone are read as well. */
	while ((p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		p++;
		if (p < end && *p == '\n')
			return (size_t)(p + 1 - s.p);
		if (end - p >= 2 && p[0] == '\r' && p[1] == '\n')
			return (size_t)(p + 2 - s.p);
	}
	return 0;
}

static struct span
trim(struct span s)
{
	while (s.n > 0 && strchr(" \t\r\n", s.p[0]) != NULL && s.p[0] != '\0')
		s.p++, s.n--;
	while (s.n > 0 && s.p[s.n - 1] != '\0' &&
	    strchr(" \t\r\n", s.p[s.n - 1]) != NULL)
		s.n--;
	return s;
}

bool
warc_field(struct span header, const char *name, struct span *value)
{
	const char *p = header.p, *end = header.p + header.n, *eol, *next;
	size_t n = strlen(name);

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
			*value = trim((struct span){ p + n + 1,
			    (size_t)(eol - p) - n - 1 });
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
		if (s.p[i] < '0' || s.p[i] > '9')
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
	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++)
		if (type.n == strlen(types[i]) &&
		    strncasecmp(type.p, types[i], type.n) == 0)
			return true;
	return false;
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
	struct span value;

	buf_byte(b, '{');
	for (size_t i = 0; i < sizeof(map) / sizeof(*map); i++) {
		if (!warc_field(header, map[i].field, &value))
			continue;
		buf_print(b, "\"%s\":", map[i].member);
		json_quote(b, value);
		buf_byte(b, ',');
	}
	json_quote(b, span_of(field));
	buf_str(b, ":\"\"}");
}
