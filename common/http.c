/*
 * http.c - HTTP messages as crawls keep them
 *
 * What stands in archives was written by any server and then touched by a
 * crawler, so every rule here bends: lines end in LF alone, codings are named
 * that were already undone, chunks break off with the connection.  What cannot
 * be read as coded is taken as it is.
 */
#include <stdint.h>
#include <string.h>

#define ZLIB_CONST
#include <zlib.h>

#include "bytes.h"
#include "http.h"
#include "mem.h"

static bool
white(char c)
{
	return blank(c) || c == '\n';
}

bool
http_same(struct span a, const char *b)
{
	size_t i;

	for (i = 0; i < a.n; i++)
		if (b[i] == '\0' || lower(a.p[i]) != lower(b[i]))
			return false;
	return b[i] == '\0';
}

/* The first line of s with its newline; all of s if it has none. */
static struct span
line_of(struct span s)
{
	const char *nl = s.n > 0 ? memchr(s.p, '\n', s.n) : NULL;

	return nl == NULL ? s : (struct span){ s.p, (size_t)(nl - s.p) + 1 };
}

/* "HTTP/1.1 200 OK", "HTTP/2 200", and "ICY 200 OK" of old radio servers. */
static int
status_of(struct span line)
{
	size_t i = 0;

	while (i < line.n && !white(line.p[i]))
		i++;
	while (i < line.n && line.p[i] == ' ')
		i++;
	if (i + 3 > line.n)
		return 0;
	for (size_t k = i; k < i + 3; k++)
		if (line.p[k] < '0' || line.p[k] > '9')
			return 0;
	return (line.p[i] - '0') * 100 + (line.p[i + 1] - '0') * 10 +
	    line.p[i + 2] - '0';
}

bool
http_response(struct span message, struct http *h)
{
	struct span line = line_of(message);
	size_t at = line.n;

	if (!(line.n >= 5 && memcmp(line.p, "HTTP/", 5) == 0) &&
	    !(line.n >= 4 && memcmp(line.p, "ICY ", 4) == 0))
		return false;
	h->status = status_of(line);
	while (at < message.n) {
		line = line_of(span_cut(message, at, message.n));
		if (span_trim(line).n == 0)
			break;
		at += line.n;
	}
	h->fields = span_cut(message, line_of(message).n, at);
	if (at < message.n)
		at += line.n;
	h->body = span_cut(message, at, message.n);
	return true;
}

bool
http_field(struct span fields, const char *name, struct span *value)
{
	size_t at = 0, n = strlen(name);

	while (at < fields.n) {
		struct span line = line_of(span_cut(fields, at, fields.n));

		at += line.n;
		if (line.n <= n || line.p[n] != ':' ||
		    !http_same(span_cut(line, 0, n), name))
			continue;
		/* An old folded header goes on in lines that begin blank. */
		while (at < fields.n &&
		    (fields.p[at] == ' ' || fields.p[at] == '\t')) {
			size_t more = line_of(span_cut(fields, at, fields.n)).n;

			line.n += more;
			at += more;
		}
		*value = span_trim(span_cut(line, n + 1, line.n));
		return true;
	}
	return false;
}

struct span
http_media(struct span type)
{
	size_t i = 0;

	while (i < type.n && type.p[i] != ';' && type.p[i] != ',')
		i++;
	return span_trim(span_cut(type, 0, i));
}

bool
http_param(struct span type, const char *name, struct span *value)
{
	size_t i = http_media(type).n, n = strlen(name), from;

	while (i < type.n) {
		while (i < type.n && type.p[i] != ';')
			i++;
		while (i < type.n && (type.p[i] == ';' || white(type.p[i])))
			i++;
		from = i;
		while (i < type.n && type.p[i] != '=' && type.p[i] != ';')
			i++;
		if (i == type.n || type.p[i] == ';' || i - from < n ||
		    !http_same(span_trim(span_cut(type, from, i)), name))
			continue;
		from = ++i;
		while (i < type.n && type.p[i] != ';' && type.p[i] != ',')
			i++;
		*value = span_trim(span_cut(type, from, i));
		while (
		    value->n > 0 && (value->p[0] == '"' || value->p[0] == '\''))
			value->p++, value->n--;
		while (value->n > 0 &&
		    (value->p[value->n - 1] == '"' ||
			value->p[value->n - 1] == '\''))
			value->n--;
		return value->n > 0;
	}
	return false;
}

static int
hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = lower(c);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/*
 * Reads the line before a chunk: hexadecimal digits, perhaps an extension.
 * Returns the line's length, 0 if it is no such line or broken off.
 */
static size_t
chunk_line(struct span s, size_t *size)
{
	struct span line = line_of(s);
	size_t i = 0;

	*size = 0;
	while (i < line.n && i < 12 && hex(line.p[i]) >= 0) {
		*size = *size * 16 + (size_t)hex(line.p[i]);
		i++;
	}
	if (i == 0 || i == line.n || line.p[line.n - 1] != '\n')
		return 0;
	return white(line.p[i]) || line.p[i] == ';' ? line.n : 0;
}

bool
http_dechunk(struct span body, struct buf *out)
{
	size_t at, size, n;

	if ((at = chunk_line(body, &size)) == 0)
		return false;
	/* A page may begin with a hexadecimal number: then the newline that
	 * ends the chunk is not where it should be. */
	if (size < body.n - at && !white(body.p[at + size]))
		return false;
	while (size > 0) {
		n = size < body.n - at ? size : body.n - at;
		buf_put(out, span_cut(body, at, at + n));
		at += n;
		if (at < body.n && body.p[at] == '\r')
			at++;
		if (at < body.n && body.p[at] == '\n')
			at++;
		n = chunk_line(span_cut(body, at, body.n), &size);
		if (n == 0)
			break;
		at += n;
	}
	return true;
}

/*
 * The window bits that make zlib read this: 15 + 32 finds out about gzip and
 * zlib by itself; "deflate" of some servers has no header at all.
 */
static int
window_bits(struct span data)
{
	const unsigned char *p = (const unsigned char *)data.p;

	if (data.n >= 2 && p[0] == 0x1f && p[1] == 0x8b)
		return 15 + 32;
	if (data.n >= 2 && (p[0] & 15) == 8 && (p[0] * 256 + p[1]) % 31 == 0)
		return 15 + 32;
	return -15;
}

/* Inflates until the end of the data, member after member. */
static const char *
inflate_all(z_stream *z, size_t limit, struct buf *out)
{
	const size_t start = out->n;
	const uInt block = 64 * 1024;
	int rc;

	for (;;) {
		z->next_out = (Bytef *)buf_reserve(out, block);
		z->avail_out = block;
		rc = inflate(z, Z_NO_FLUSH);
		out->n += block - z->avail_out;
		if (out->n - start > limit) {
			out->n = start + limit;
			return "content larger than the limit";
		}
		if (rc == Z_STREAM_END) {
			/* Zeros or a few odd bytes often follow. */
			if (z->avail_in < 18 || z->next_in[0] != 0x1f ||
			    z->next_in[1] != 0x8b)
				return NULL;
			inflateReset(z);
		} else if (rc == Z_DATA_ERROR || rc == Z_NEED_DICT) {
			return "compressed content is damaged";
		} else if (rc == Z_MEM_ERROR) {
			die("out of memory");
		} else if (z->avail_in == 0 && z->avail_out > 0) {
			return "compressed content breaks off";
		}
	}
}

const char *
http_inflate(struct span data, size_t limit, struct buf *out)
{
	z_stream z;
	const char *wrong;

	memset(&z, 0, sizeof(z));
	if (data.n > UINT32_MAX)
		return "compressed content of 4 GiB or more";
	z.next_in = (const Bytef *)data.p;
	z.avail_in = (uInt)data.n;
	if (inflateInit2(&z, window_bits(data)) != Z_OK)
		die("out of memory");
	wrong = inflate_all(&z, limit, out);
	inflateEnd(&z);
	return wrong;
}
