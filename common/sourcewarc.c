/*
 * sourcewarc.c - WARC inputs, cut into records
 *
 * A record is as long as its header says, unless what follows it shows that
 * to be wrong.  What is damaged is given out as bad, up to where another
 * record begins.
 */
#include "sourcewin.h"
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

/* Does a WARC record begin at byte `at` of the window? */
static bool
warc_at(struct source *s, size_t at)
{
	enum warc_sign sign;

	while ((sign = warc_begins((struct span){
		    s->win + s->from + at, have(s) - at })) == WARC_MORE)
		if (!source_fill(s))
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

	source_want(s, 1);
	p = s->win + s->from;
	for (q = p; (q = memchr(q, '\n', have(s) - n)) != NULL; q++) {
		n = (size_t)(q - p) + 1;
		sign = warc_begins((struct span){ q + 1, have(s) - n });
		if (sign == WARC_YES)
			return source_bad(s, r, n, true, error);
		if (sign == WARC_MORE)
			break;
	}
	/* What could be the front of a record waits for more. */
	n = q != NULL ? (size_t)(q - p) : have(s);
	if (n == 0 && !source_fill(s))
		return source_bad(s, r, have(s), true, error);
	return source_bad(s, r, n, s->eof && n == have(s), error);
}

/* The length of the header at byte `at` of the window, when it is there whole;
 * 0: there is none. */
static size_t
warc_front(struct source *s, size_t at)
{
	enum warc_sign sign;
	size_t n;

	if (!warc_at(s, at))
		return 0;
	while ((sign = warc_header(
		    (struct span){ s->win + s->from + at, have(s) - at },
		    &n)) == WARC_MORE)
		if (have(s) - at > WARC_HEADER_MAX || !source_fill(s))
			return 0;
	return sign == WARC_YES ? n : 0;
}

/* Is a record of n bytes followed by another one, or by the end? */
static bool
warc_followed(struct source *s, size_t n)
{
	for (size_t i = n; i < n + WARC_GAP; i++) {
		if (!source_want(s, i + 1))
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

		if (n == 0 && !source_fill(s)) {
			s->skip = 0;
			if (!s->skip_bad)
				source_trouble(s, "a WARC record cut short");
			return s->skip_bad && source_bad(s, r, 0, true, NULL);
		}
		n = have(s) < s->skip ? have(s) : (size_t)s->skip;
		s->skip -= n;
		if (s->skip_bad)
			return source_bad(s, r, n, s->skip == 0, NULL);
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
	return source_bad(s, r, s->skip > 0 ? have(s) : (size_t)n, s->skip == 0,
	    "longer than --max-record");
}

/*
 * Looks at a record that fits the window.  False: it is not what its header
 * says, and so far handed out as bad.
 */
static bool
warc_whole(struct source *s, struct raw *r, size_t head, size_t length)
{
	const bool all = source_want(s, head + length);
	const bool followed = all && warc_followed(s, head + length);
	const char *error = "a WARC record cut short";
	size_t n = followed ? 0 : warc_inner(s, head, head + length);

	/* Damage shows where the member ends, at the latest; an end that is
	 * not where it should be may be due to it. */
	if (all && n == 0 && !followed)
		source_want(s, head + length + WARC_NEAR);
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
	source_bad(s, r, n, true, error);
	return false;
}

/* Goes to the next record; false at the end of the input. */
static bool
warc_seek(struct source *s)
{
	for (;;) {
		while (source_want(s, 1) &&
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

bool
source_warc(struct source *s, struct raw *r)
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
		r->bytes = source_take(s, n + (size_t)length);
		r->head = span_cut(r->bytes, 0, n);
		r->bytes = span_cut(r->bytes, n, r->bytes.n);
		return true;
	}
}
