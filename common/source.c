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
#include "source.h"
#include "utf8.h"
#include "warc.h"

enum {
	/* Longer than any header seen in the wild (warcio and others set no
	 * limit). */
	WARC_HEADER_MAX = 1024 * 1024,
	/* Records without text up to this are looked at, not just passed over:
	 * a wrong length in one must not swallow its neighbours. */
	WARC_SMALL = 1024 * 1024,
	/* Newlines after a record; there should be two. */
	WARC_GAP = 64,
	/* Text to search for a reason if something else follows a record. */
	WARC_NEAR = 64 * 1024
};

struct source {
	struct source_options opt;
	char *const *files;
	size_t nfiles, next; /* next: index of the file to open */
	struct in *in;       /* NULL: between files */
	const char *file;
	enum format format;
	char *win;
	size_t from, to, size;
	size_t drop; /* bytes to leave at the next call */
	size_t seen; /* of the window, searched in vain so far */
	bool eof;
	bool inside;   /* RAW_TEXT: of a document */
	bool bad;      /* RAW_BAD: more pieces follow */
	uint64_t skip; /* bytes of the record that go unread */
	bool skip_bad; /* and are given out as bad */
	bool damaged;  /* the window ends in a damaged gzip member */
	bool gap;      /* another member was found beyond the damage */
	uint64_t line, record, offset;
	uint64_t troubles, bytes, skipped;
};

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

static void
trouble(struct source *s, const char *what)
{
	if (s->opt.idle != NULL && !s->opt.idle(s->opt.idle_arg))
		return;
	message(s->file, "%s", what);
	s->troubles++;
}

/* Reads more into the window; false at the input's end. */
static bool
fill(struct source *s)
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
		trouble(s, in_error(s->in));
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

static size_t
have(const struct source *s)
{
	return s->to - s->from;
}

/* Reads until n bytes are in the window, or the input ends. */
static bool
want(struct source *s, size_t n)
{
	while (have(s) < n)
		if (!fill(s))
			return false;
	return true;
}

/* Hands out the next n bytes of the window; they go at the next call. */
static struct span
take(struct source *s, size_t n)
{
	s->drop = n;
	s->seen = 0;
	return (struct span){ s->win + s->from, n };
}

/* auto: WARC and ARC by name; JSON Lines by a brace and, blanks aside, a quote
 * or another brace; all else is plain text. */
static enum format
sniff(struct source *s)
{
	size_t i;

	want(s, 11);
	if ((have(s) >= 5 && memcmp(s->win + s->from, "WARC/", 5) == 0) ||
	    (have(s) >= 11 && memcmp(s->win + s->from, "filedesc://", 11) == 0))
		return FORMAT_WARC;
	i = have(s) >= 3 && memcmp(s->win + s->from, "\xEF\xBB\xBF", 3) == 0 ?
	    3 :
	    0;
	for (bool brace = false; i < 256 && want(s, i + 1); i++) {
		char c = s->win[s->from + i];

		if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
			continue;
		if (brace)
			return c == '"' || c == '}' ? FORMAT_JSONL :
						      FORMAT_TEXT;
		if (c != '{')
			break;
		brace = true;
	}
	return FORMAT_TEXT;
}

/* The records of all inputs make one stream, where a byte order mark may stand
 * at the front alone: in the middle the next reader would take it for an
 * error. */
static void
skip_mark(struct source *s)
{
	if (s->format == FORMAT_JSONL && s->next > 1 && want(s, 3) &&
	    memcmp(s->win + s->from, "\xEF\xBB\xBF", 3) == 0) {
		s->from += 3;
		s->offset += 3;
	}
}

static bool
open_next(struct source *s)
{
	while (s->next < s->nfiles) {
		s->file = s->files[s->next++];
		s->in = in_open(s->file, s->opt.block, s->opt.threads);
		if (s->in == NULL) {
			trouble(s, strerror(errno));
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
			trouble(s, "the input is the output");
			in_close(s->in);
			s->in = NULL;
			continue;
		}
		s->format = s->opt.format != FORMAT_AUTO ? s->opt.format :
							   sniff(s);
		if (s->format == FORMAT_WARC && !s->opt.warc) {
			trouble(s,
			    "a WARC file: unwarc reads it "
			    "(--format=text to take it as it is)");
			in_close(s->in);
			s->in = NULL;
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

/* A piece of what makes no record.  error: NULL in all but the first. */
static bool
bad(struct source *s, struct raw *r, size_t n, bool last, const char *error)
{
	r->kind = RAW_BAD;
	r->bytes = take(s, n);
	r->first = !s->bad;
	r->last = last;
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
		if (!fill(s))
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
	if (have(s) == 0 && !fill(s))
		return bad(s, r, 0, true, error);
	p = s->win + s->from;
	nl = memchr(p, '\n', have(s));
	n = nl == NULL ? have(s) : (size_t)(nl - p) + 1;
	nul = s->opt.null && s->format == FORMAT_TEXT ? memchr(p, '\0', n) :
							NULL;
	if (nul != NULL)
		n = (size_t)(nul - p);
	return bad(s, r, n, nl != NULL || nul != NULL, error);
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
	r->bytes = take(s, n);
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
		if (!fill(s)) {
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
	r->bytes = take(s, n);
	if (n < have(s) && end)
		s->drop++; /* the NUL */
	s->inside = !end;
	return true;
}

/* Does a WARC record begin at byte `at` of the window? */
static bool
warc_at(struct source *s, size_t at)
{
	enum warc_sign sign;

	while ((sign = warc_begins((struct span){
		    s->win + s->from + at, have(s) - at })) == WARC_MORE)
		if (!fill(s))
			break;
	return sign == WARC_YES;
}

/* Bytes up to where a WARC record can begin again, in pieces. */
static bool
warc_resync(struct source *s, struct raw *r, const char *error)
{
	const char *p, *q;
	size_t n = 0;
	enum warc_sign sign;

	want(s, 1);
	p = s->win + s->from;
	for (q = p; (q = memchr(q, '\n', have(s) - n)) != NULL; q++) {
		n = (size_t)(q - p) + 1;
		sign = warc_begins((struct span){ q + 1, have(s) - n });
		if (sign == WARC_YES)
			return bad(s, r, n, true, error);
		if (sign == WARC_MORE)
			break;
	}
	/* What could be the front of a record waits for more. */
	n = q != NULL ? (size_t)(q - p) : have(s);
	if (n == 0 && !fill(s))
		return bad(s, r, have(s), true, error);
	return bad(s, r, n, s->eof && n == have(s), error);
}

/* The length of the header at byte `at` of the window, when it is there whole;
 * 0: there is none. */
static size_t
warc_front(struct source *s, size_t at)
{
	size_t n;

	if (!warc_at(s, at))
		return 0;
	while ((n = warc_header(
		    (struct span){ s->win + s->from + at, have(s) - at })) == 0)
		if (have(s) - at > WARC_HEADER_MAX || !fill(s))
			return 0;
	return n;
}

/* Is a record of n bytes followed by another one, or by the end? */
static bool
warc_followed(struct source *s, size_t n)
{
	for (size_t i = n; i < n + WARC_GAP; i++) {
		if (!want(s, i + 1))
			return true;
		if (s->win[s->from + i] != '\r' && s->win[s->from + i] != '\n')
			return warc_at(s, i);
	}
	return true;
}

/*
 * Where another record begins within the n bytes of this one, whose header
 * takes the first `head`; 0: nowhere.  Asked only if this one does not end as
 * it should, for an archived page may well quote a record.
 */
static size_t
warc_inner(struct source *s, size_t head, size_t n)
{
	const char *p, *nl;
	size_t at = head - 1, front;
	uint64_t length;

	n = n < have(s) ? n : have(s);
	for (;;) {
		p = s->win + s->from;
		nl = memchr(p + at, '\n', n - at);
		if (nl == NULL)
			return 0;
		at = (size_t)(nl - p) + 1;
		front = warc_front(s, at);
		p = s->win + s->from + at;
		if (front > 0 &&
		    warc_length((struct span){ p, front }, &length))
			return at;
	}
}

/* Passes over s->skip bytes; true: a piece of them is handed out as bad. */
static bool
warc_skip(struct source *s, struct raw *r)
{
	while (s->skip > 0) {
		size_t n = have(s);

		if (n == 0 && !fill(s)) {
			s->skip = 0;
			if (!s->skip_bad)
				trouble(s, "a WARC record cut short");
			return s->skip_bad && bad(s, r, 0, true, NULL);
		}
		n = have(s) < s->skip ? have(s) : (size_t)s->skip;
		s->skip -= n;
		if (s->skip_bad)
			return bad(s, r, n, s->skip == 0, NULL);
		s->from += n;
		s->offset += n;
	}
	return false;
}

/* A record longer than max_record: all of it is bad. */
static bool
warc_long(struct source *s, struct raw *r, size_t head, uint64_t length)
{
	const uint64_t n = head + length;

	s->skip = have(s) < n ? n - have(s) : 0;
	s->skip_bad = true;
	r->at = head;
	return bad(s, r, s->skip > 0 ? have(s) : (size_t)n, s->skip == 0,
	    "longer than --max-record");
}

/*
 * Looks at a record that fits the window.  False: it is not what its header
 * says, and so far handed out as bad.
 */
static bool
warc_whole(struct source *s, struct raw *r, size_t head, size_t length)
{
	const bool all = want(s, head + length);
	const bool followed = all && warc_followed(s, head + length);
	const char *error = "a WARC record cut short";
	size_t n = followed ? 0 : warc_inner(s, head, head + length);

	/* Damage shows where the member ends, at the latest; an end that is
	 * not where it should be may be due to it. */
	if (all && n == 0 && !followed)
		want(s, head + length + WARC_NEAR);
	if (all && n == 0 && s->damaged &&
	    (!followed || have(s) - head - length <= WARC_GAP)) {
		error = "a WARC record in a damaged gzip member";
		n = head + length;
	} else if (all && n == 0) {
		return true;
	} else if (n > 0) {
		error = "Content-Length reaches into the next WARC record";
	} else {
		n = have(s);
	}
	r->at = n;
	bad(s, r, n, true, error);
	return false;
}

/* Goes to the next record; false at the end of the input. */
static bool
warc_seek(struct source *s)
{
	for (;;) {
		while (want(s, 1) &&
		    (s->win[s->from] == '\r' || s->win[s->from] == '\n')) {
			s->from++;
			s->offset++;
		}
		if (have(s) > 0)
			return true;
		if (!s->gap)
			return false;
		s->gap = s->damaged = s->eof = false;
	}
}

static bool
warc_next(struct source *s, struct raw *r)
{
	struct span head;
	uint64_t length;
	size_t n;
	bool text;

	for (;;) {
		if (s->skip > 0) {
			if (warc_skip(s, r))
				return true;
			continue;
		}
		if (s->bad)
			return warc_resync(s, r, NULL);
		if (!warc_seek(s))
			return false;
		r->line = s->record++;
		r->offset = s->offset;
		n = warc_front(s, 0);
		if (n == 0)
			return warc_resync(s, r, "not a WARC record");
		head = (struct span){ s->win + s->from, n };
		if (!warc_length(head, &length))
			return warc_resync(s, r,
			    "a WARC record without "
			    "Content-Length");
		text = warc_has_text(head);
		if (text && length > s->opt.max_record)
			return warc_long(s, r, n, length);
		if ((text || length <= WARC_SMALL) &&
		    !warc_whole(s, r, n, (size_t)length))
			return true;
		if (!text) {
			s->skip = n + length;
			s->skip_bad = false;
			s->skipped++;
			continue;
		}
		r->kind = RAW_WARC;
		r->bytes = take(s, n + (size_t)length);
		r->head = span_cut(r->bytes, 0, n);
		r->bytes = span_cut(r->bytes, n, r->bytes.n);
		return true;
	}
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
		got = s->format == FORMAT_WARC ? warc_next(s, r) :
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
