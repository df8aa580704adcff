/*
 * source.c - inputs, cut into raw records
 *
 * One window of bytes, win[from, to), slides over the input.  A record is
 * handed out when it lies in the window whole; what has no end in sight makes
 * the window grow, up to max_record, and is then given out as bad in pieces,
 * so that memory stays bounded and nothing is lost.
 */
#include <errno.h>
#include <stdlib.h>

#include "in.h"
#include "mem.h"
#include "message.h"
#include "sourcewin.h"
#include "utf8.h"

struct source *
source_new(const struct source_options *opt, char *const *files, size_t n)
{
	static char dash[] = "-";
	static char *const standard_input[] = { dash };
	struct source *s = mem_zero(1, sizeof(*s));

	s->opt = *opt;
	s->files = n > 0 ? files : standard_input;
	s->nfiles = n > 0 ? n : 1;
	s->size = s->opt.block > 64 ? s->opt.block : 64;
	s->win = mem_get(s->size);
	return s;
}

void
source_trouble(struct source *s, const char *what)
{
	if (s->opt.idle != NULL && !s->opt.idle(s->opt.idle_arg))
		return;
	message(s->file, "%s", what);
	s->troubles++;
}

bool
source_fill(struct source *s)
{
	ssize_t n;

	if (s->eof)
		return false;
	if (s->from > 0) {
		memmove(s->win, s->win + s->from, s->to - s->from);
		s->to -= s->from;
		s->from = 0;
	}
	if (s->to == s->size) {
		s->size *= 2;
		s->win = mem_grow(s->win, s->size, 1);
	}
	if (s->opt.idle != NULL && !in_ready(s->in))
		s->opt.idle(s->opt.idle_arg);
	n = s->size - s->to < s->opt.block ? (ssize_t)(s->size - s->to) :
					     (ssize_t)s->opt.block;
	n = in_read(s->in, s->win + s->to, (size_t)n);
	if (n < 0) {
		source_trouble(s, in_error(s->in));
		s->damaged = in_unchecked(s->in);
		s->gap = s->format == FORMAT_WARC &&
		    in_resume(s->in, SPAN("WARC/"));
	}
	if (n <= 0)
		s->eof = true;
	else
		s->to += (size_t)n;
	return n > 0;
}

bool
source_want(struct source *s, size_t n)
{
	while (have(s) < n)
		if (!source_fill(s))
			return false;
	return true;
}

struct span
source_take(struct source *s, size_t n)
{
	s->drop = n;
	s->seen = 0;
	return (struct span){ s->win + s->from, n };
}

/* auto: WARC and ARC by name; JSON Lines by a brace and, blanks aside, a quote
 * or another brace; all else is plain text.  But nobody wants an array of
 * objects as text: that is FORMAT_AUTO, for none. */
static enum format
sniff(struct source *s)
{
	char first = '\0';
	size_t i, n = 0;

	source_want(s, 11);
	if ((have(s) >= 5 && memcmp(s->win + s->from, "WARC/", 5) == 0) ||
	    (have(s) >= 11 && memcmp(s->win + s->from, "filedesc://", 11) == 0))
		return FORMAT_WARC;
	i = have(s) >= 3 && memcmp(s->win + s->from, "\xEF\xBB\xBF", 3) == 0 ?
	    3 :
	    0;
	/* No more is waited for than what came asks for. */
	for (; i < 256 && source_want(s, i + 1); i++) {
		const char c = s->win[s->from + i];

		if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
			continue;
		n++;
		if (n == 3)
			return c == '"' ? FORMAT_AUTO : FORMAT_TEXT;
		if (n == 2 && first == '{')
			return c == '"' || c == '}' ? FORMAT_JSONL :
						      FORMAT_TEXT;
		if (c != '{' && (c != '[' || n == 2))
			return FORMAT_TEXT;
		first = c;
	}
	return FORMAT_TEXT;
}

/* The records of all inputs make one stream, where a byte order mark may stand
 * at the front alone: in the middle the next reader would take it for an
 * error. */
static void
skip_mark(struct source *s)
{
	if (s->format == FORMAT_JSONL && s->next > 1 && source_want(s, 3) &&
	    memcmp(s->win + s->from, "\xEF\xBB\xBF", 3) == 0) {
		s->from += 3;
		s->offset += 3;
	}
}

/* The input is nothing that can be read here. */
static void
refuse(struct source *s, const char *why)
{
	source_trouble(s, why);
	in_close(s->in);
	s->in = NULL;
}

static bool
open_next(struct source *s)
{
	while (s->next < s->nfiles) {
		s->file = s->files[s->next++];
		s->in = in_open(s->file, s->opt.block, s->opt.threads);
		if (s->opt.label != NULL && strcmp(s->file, "-") == 0)
			s->file = s->opt.label;
		if (s->in == NULL) {
			source_trouble(s, strerror(errno));
			continue;
		}
		s->from = s->to = s->seen = s->drop = 0;
		s->eof = s->inside = s->bad = false;
		s->damaged = s->gap = false;
		s->format = FORMAT_TEXT;
		s->skip = 0;
		s->line = s->record = 1;
		s->offset = 0;
		if (in_same(s->in, s->opt.output)) {
			refuse(s, "the input is the output");
			continue;
		}
		s->format = s->opt.format != FORMAT_AUTO ? s->opt.format :
							   sniff(s);
		if (s->format == FORMAT_WARC && !s->opt.warc) {
			refuse(s,
			    "a WARC file: unwarc reads it "
			    "(--format=text to take it as it is)");
			continue;
		}
		if (s->format == FORMAT_AUTO) {
			refuse(s,
			    "a JSON array: an object a line is read, as "
			    "jq -c '.[]' makes them "
			    "(--format=text to take it as it is)");
			continue;
		}
		skip_mark(s);
		return true;
	}
	return false;
}

/* Newlines in what is about to be left.  Of JSON Lines only the last byte can
 * be one. */
static uint64_t
lines_left(const struct source *s)
{
	const struct span b = { s->win + s->from, s->drop };

	if (s->format == FORMAT_WARC || b.n == 0)
		return 0;
	if (s->format == FORMAT_JSONL)
		return b.p[b.n - 1] == '\n';
	return utf8_lines(b);
}

bool
source_bad(
    struct source *s, struct raw *r, size_t n, bool last, const char *error)
{
	r->kind = RAW_BAD;
	r->bytes = source_take(s, n);
	r->first = !s->bad;
	r->last = last;
	/* Pieces may go to different lanes, and the last one may be empty. */
	if (n > 0 || r->first)
		s->bad_eol = n == 0 || r->bytes.p[n - 1] == '\n';
	r->eol = s->bad_eol;
	r->error = error;
	s->bad = !last;
	return true;
}

/* The next newline in the window, reading on as needed: the line's length
 * with it; 0 if the line is too long or the input ends without one. */
static size_t
line_length(struct source *s)
{
	const char *nl;

	for (;;) {
		if (s->seen > s->opt.max_record)
			return 0;
		nl = have(s) <= s->seen ?
		    NULL :
		    memchr(s->win + s->from + s->seen, '\n', have(s) - s->seen);
		if (nl != NULL)
			return (size_t)(nl - (s->win + s->from)) + 1;
		s->seen = have(s);
		if (!source_fill(s))
			return 0;
	}
}

/* The rest of a line that is too long, in pieces up to its newline, or to the
 * NUL that ends its document. */
static bool
long_line(struct source *s, struct raw *r, const char *error)
{
	const char *p, *nl, *nul;
	size_t n;

	r->at = s->opt.max_record;
	if (have(s) == 0 && !source_fill(s))
		return source_bad(s, r, 0, true, error);
	p = s->win + s->from;
	nl = memchr(p, '\n', have(s));
	n = nl == NULL ? have(s) : (size_t)(nl - p) + 1;
	nul = s->opt.null && s->format == FORMAT_TEXT ? memchr(p, '\0', n) :
							NULL;
	if (nul != NULL)
		n = (size_t)(nul - p);
	return source_bad(s, r, n, nl != NULL || nul != NULL, error);
}

static bool
jsonl_next(struct source *s, struct raw *r)
{
	size_t n;

	if (s->bad)
		return long_line(s, r, NULL);
	n = line_length(s);
	if (n > 0 ? n - 1 > s->opt.max_record : have(s) > s->opt.max_record)
		return long_line(s, r, "longer than --max-record");
	r->eol = n > 0;
	if (n == 0 && (n = have(s)) == 0)
		return false;
	r->bytes = source_take(s, n);
	if (r->eol)
		r->bytes.n--;
	/* What another input may follow must end. */
	r->eol |= s->next < s->nfiles;
	r->kind = r->bytes.n == 0 || (r->bytes.n == 1 && *r->bytes.p == '\r') ?
	    RAW_BLANK :
	    RAW_JSON;
	return true;
}

/* How much of the window is whole lines; the document's end (null mode) in
 * *end. */
static size_t
whole_lines(struct source *s, bool *end)
{
	const char *p = s->win + s->from, *q;

	*end = false;
	if (s->opt.null && have(s) > s->seen &&
	    (q = memchr(p + s->seen, '\0', have(s) - s->seen)) != NULL) {
		*end = true;
		return (size_t)(q - p);
	}
	for (size_t i = have(s); i > s->seen; i--)
		if (p[i - 1] == '\n')
			return i;
	return 0;
}

/* How much of the window's first n bytes comes before a line that is longer
 * than max_record. */
static size_t
fitting(const struct source *s, size_t n)
{
	const char *p = s->win + s->from, *nl;
	size_t at = 0, line;

	if (n <= s->opt.max_record)
		return n;
	while (at < n) {
		nl = memchr(p + at, '\n', n - at);
		line = nl != NULL ? (size_t)(nl - (p + at)) : n - at;
		if (line > s->opt.max_record)
			break;
		at += line + (nl != NULL);
	}
	return at;
}

static bool
text_next(struct source *s, struct raw *r)
{
	static const char too_long[] = "a line longer than --max-record";
	bool end = false;
	size_t n = 0, fit;

	if (s->bad)
		return long_line(s, r, NULL);
	r->kind = RAW_TEXT;
	while (have(s) == 0 || (n = whole_lines(s, &end)) == 0) {
		if (end)
			break;
		s->seen = have(s);
		if (s->seen > s->opt.max_record)
			return long_line(s, r, too_long);
		if (!source_fill(s)) {
			n = have(s);
			end = true;
			break;
		}
	}
	if (end && n == 0 && have(s) == 0 && !s->inside)
		return false;
	fit = fitting(s, n);
	if (fit == 0 && n > 0)
		return long_line(s, r, too_long);
	if (fit < n) {
		n = fit;
		end = false;
	}
	r->first = !s->inside;
	r->last = end;
	r->no = s->opt.null ? s->record : 0;
	s->record += end;
	r->bytes = source_take(s, n);
	if (n < have(s) && end)
		s->drop++; /* the NUL */
	s->inside = !end;
	return true;
}

bool
source_next(struct source *s, struct raw *r)
{
	bool got;

	for (;;) {
		if (s->in == NULL && !open_next(s))
			return false;
		s->line += lines_left(s);
		s->from += s->drop;
		s->offset += s->drop;
		s->drop = 0;
		*r = (struct raw){ .file = s->file,
			.format = s->format,
			.line = s->line,
			.offset = s->offset };
		got = s->format == FORMAT_WARC ? source_warc(s, r) :
		    s->format == FORMAT_JSONL  ? jsonl_next(s, r) :
						 text_next(s, r);
		if (got)
			return true;
		s->bytes += in_bytes(s->in);
		in_close(s->in);
		s->in = NULL;
	}
}

uint64_t
source_troubles(const struct source *s)
{
	return s->troubles;
}

uint64_t
source_bytes(const struct source *s)
{
	return s->bytes + (s->in != NULL ? in_bytes(s->in) : 0);
}

uint64_t
source_skipped(const struct source *s)
{
	return s->skipped;
}

void
source_free(struct source *s)
{
	if (s == NULL)
		return;
	in_close(s->in);
	free(s->win);
	free(s);
}
