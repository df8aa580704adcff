/* links.c - links in plain text: bare addresses, and the residue of markup */
#include "bytes.h"
#include "links.h"

/* Markup is not looked for farther than this, so that a line of nothing but
 * beginnings takes no quadratic time. */
enum { FARTHEST = 4096 }; /* bytes */

size_t
link_scheme(const char *p, const char *end)
{
	return ahead(p, end, "http://") ? 7 :
	    ahead(p, end, "https://")   ? 8 :
	    ahead(p, end, "ftp://")     ? 6 :
					  0;
}

/* Blanks and what parts text, and the leads of general punctuation, CJK signs,
 * fullwidth forms. */
static const bool outside[256] = {
	[0 ... ' '] = true,
	['<'] = true,
	['>'] = true,
	['"'] = true,
	['`'] = true,
	['{' ... '}'] = true,
	['[' ... '^'] = true,
	[0x7F] = true,
	[0xE2] = true,
	[0xE3] = true,
	[0xEF] = true,
};

static bool
address_byte(const char *p, const char *end)
{
	return !outside[(unsigned char)*p] &&
	    !(*p == '&' &&
		(ahead(p, end, "&quot;") || ahead(p, end, "&lt;") ||
		    ahead(p, end, "&gt;") || ahead(p, end, "&#39;") ||
		    ahead(p, end, "&nbsp;")));
}

size_t
link_address(const char *p, const char *end)
{
	const char *q, *start = p + link_scheme(p, end);
	bool bracket; /* one that may be closed */

	if (start == p && !ahead(p, end, "www."))
		return 0;
	for (q = start; q < end && address_byte(q, end); q++)
		if (q > start && (letter(q[-1]) || digit(q[-1])) &&
		    link_scheme(q, end) > 0)
			break;
	bracket = memchr(start, '(', (size_t)(q - start)) != NULL;
	while (q > start && one_of(q[-1], ".,;:!?)'*_-") &&
	    !(q[-1] == ')' && bracket))
		q--;
	/* "www.tmac" is a file. */
	if (q - start < 4 ||
	    (start == p && memchr(p + 4, '.', (size_t)(q - p - 4)) == NULL))
		return 0;
	return (size_t)(q - p);
}

/* Finds the host in the address, and whether more than a slash follows. */
static void
dissect(struct link *l)
{
	const char *p = l->address.p, *end = p + l->address.n, *q;

	p += link_scheme(p, end);
	if (ahead(p, end, "www."))
		p += 4;
	for (q = p; q < end && !one_of(*q, "/?#:"); q++)
		;
	l->host = (struct span){ p, (size_t)(q - p) };
	if (q < end && *q == '/')
		q++;
	l->root = q == end || *q == '#';
}

/* The first address in text[from, to), as the link's; false if none. */
static bool
find_address(struct span text, size_t from, size_t to, struct link *l)
{
	size_t n;

	for (; from < to; from++) {
		n = link_address(text.p + from, text.p + to);
		if (n > 0) {
			l->address = span_cut(text, from, from + n);
			return true;
		}
	}
	return false;
}

/* The link at text[at] in HTML: <a href=...>...</a>, all before eol. */
static bool
html_link(struct span text, size_t at, size_t eol, struct link *l)
{
	const char *end = text.p + eol, *close;
	size_t gt, i;

	*l = (struct link){ .from = at, .kind = ANCHOR };
	if (!ahead(text.p + at, end, "<a "))
		return false;
	close = memchr(text.p + at, '>', eol - at);
	if (close == NULL)
		return false;
	gt = (size_t)(close - text.p);
	if (memchr(text.p + at + 1, '<', gt - at - 1) != NULL ||
	    !find_address(text, at, gt, l))
		return false;
	i = find((struct span){ text.p, eol }, gt, "</a>");
	l->to = i < eol ? i + 4 : gt + 1;
	l->anchor = i < eol ? span_cut(text, gt + 1, i) : l->anchor;
	l->broken = find((struct span){ text.p, gt },
			(size_t)(l->address.p - text.p), "\" / ") < gt;
	return true;
}

/* As html_link, for [url=...]...[/url], [link=...]...[/link] and what is left
 * of them after bad software: [URL=... - ...[/URL - */
static bool
bbcode_link(struct span text, size_t at, size_t eol, struct link *l)
{
	const char *end = text.p + eol;
	bool url = ahead(text.p + at, end, "[url");
	size_t close, i = at + 1;

	*l = (struct link){ .from = at, .kind = BBCODE };
	if (!url && !ahead(text.p + at, end, "[link"))
		return false;
	while (i < eol && text.p[i] != '[') /* else: of another link */
		i++;
	if (!find_address(text, at, i, l))
		return false;
	close = find((struct span){ text.p, eol }, i, url ? "[/url" : "[/link");
	if (close == eol)
		return false;
	i = (size_t)(l->address.p - text.p) + l->address.n;
	while (i < close && one_of(text.p[i], "]-/ "))
		i++;
	l->anchor = span_cut(text, i, close);
	l->to = close + (url ? 5 : 6);
	for (i = l->to; i < eol && text.p[i] == ' '; i++)
		;
	if (i < eol && one_of(text.p[i], "]-"))
		l->to = i + 1;
	l->broken = text.p[l->to - 1] != ']';
	return true;
}

/* True if a word, or a sentence's end, stands right before text[at] that a
 * blank should part from it: scripts without spaces need none. */
static bool
glued(struct span text, size_t line, size_t at)
{
	size_t i = at;

	if (at == line || (at >= line + 3 && text.p[at - 3] == '%'))
		return false;
	if (one_of(text.p[at - 1], ".!?")) {
		if (at == line + 1 || !ascii_letter(text.p[at - 2]))
			return false;
		/* "/conf/site.www.quay.example" is one name. */
		while (i > line && !blank(text.p[i - 1]) && at - i < FARTHEST)
			if (text.p[--i] == '/')
				return false;
		return true;
	}
	while (i > line && (text.p[i - 1] & 0xC0) == 0x80)
		i--;
	if (i == at)
		return ascii_letter(text.p[at - 1]) || digit(text.p[at - 1]);
	/* Two-byte letters: Latin, Greek, Cyrillic...; not U+0080 to 00BF. */
	return i > line && at - i == 1 && (unsigned char)text.p[i - 1] >= 0xC3;
}

/* True if the line up to text[at], a colon, defines what a link is called:
 * "[port]", ".. _port", ":target" or ".. image:", as manuals do. */
static bool
defines(struct span text, size_t line, size_t at)
{
	const char *p = text.p + line, *end = text.p + at;
	size_t i = at;

	if (i == line)
		return false;
	if (end[-1] == ']') {
		if (at - line > FARTHEST)
			p = end - FARTHEST;
		return memchr(p, '[', (size_t)(end - p)) != NULL;
	}
	if (end[-1] == ':')
		return i > line + 1 && ascii_letter(end[-2]);
	while (i > line && !blank(text.p[i - 1]) && at - i < FARTHEST)
		i--;
	return text.p[i] == '_' || ahead(text.p + i, end, ":target");
}

/* True if a label of a list of sources stands right before: [1], (2), 3., [a]:,
 * or a quotation mark: then it is data or code; or <, as authors write. */
static bool
labelled(struct span text, size_t line, size_t at)
{
	if (at > line && one_of(text.p[at - 1], "\"'`<"))
		return true;
	if (at > line + 1 && blank(text.p[at - 1]) && text.p[at - 2] == ':' &&
	    defines(text, line, at - 2))
		return true;
	while (at > line && (blank(text.p[at - 1]) || text.p[at - 1] == ':'))
		at--;
	if (at < line + 2 || !one_of(text.p[at - 1], "]).") ||
	    !digit(text.p[at - 2]))
		return false;
	for (at -= 2; at > line && digit(text.p[at - 1]); at--)
		;
	return at == line || one_of(text.p[at - 1], "[( ");
}

/* As html_link, for a bare address, with the [words]( ) of Markdown round it
 * if there are any on the line. */
static bool
bare_link(struct span text, size_t at, size_t line, struct link *l)
{
	const char *p = text.p + at;
	size_t n = link_address(p, text.p + text.n), i;

	if (n == 0)
		return false;
	*l = (struct link){ .from = at, .to = at + n };
	l->address = (struct span){ p, n };
	l->glued = glued(text, line, at);
	l->cited = labelled(text, line, at);
	if (at < line + 3 || p[-1] != '(' || p[-2] != ']')
		return true;
	for (i = at - 2; i > line && at - i < FARTHEST && text.p[i] != '['; i--)
		;
	if (text.p[i] == '[') {
		l->kind = MARKDOWN;
		l->cited = true;
		l->anchor = span_cut(text, i + 1, at - 2);
		l->from = i;
		l->to += at + n < text.n && p[n] == ')';
	}
	return true;
}

/* Where the scheme of the "://" at text[i] begins; text.n if it is none that
 * is looked for. */
static size_t
scheme_before(struct span text, size_t line, size_t i)
{
	static const char *const names[] = { "https", "http", "ftp" };
	size_t j, n;

	if (i >= line + 4 && ahead(text.p + i - 4, text.p + i, "sftp"))
		return text.n;
	for (j = 0; j < COUNT(names); j++) {
		n = strlen(names[j]);
		if (i >= line + n &&
		    ahead(text.p + i - n, text.p + i, names[j]))
			return i - n;
	}
	return text.n;
}

bool
link_at(struct span text, size_t line, size_t eol, size_t at, struct link *l)
{
	size_t end = eol - at < FARTHEST ? eol : at + FARTHEST;
	bool found = false;

	switch (text.p[at]) {
	case '<':
		found = html_link(text, at, end, l);
		break;
	case '[':
		found = bbcode_link(text, at, end, l);
		break;
	case ':':
		if (at + 2 >= eol || text.p[at + 1] != '/')
			break;
		at = scheme_before(text, line, at);
		found = at < eol && bare_link(text, at, line, l);
		break;
	default:
		found = at + 4 < eol && lower(text.p[at + 1]) == 'w' &&
		    bare_link(text, at, line, l);
	}
	if (found)
		dissect(l);
	return found;
}

/* Length of the domain at p that ends the name of a host, or 0.  Those that
 * are words, or endings of files, are left out. */
static size_t
domain(const char *p, const char *end)
{
	static const char *const names[] = { "com", "net", "org", "info",
		"biz" };
	size_t i, n;

	for (i = 0; i < COUNT(names); i++) {
		n = strlen(names[i]);
		if (ahead(p, end, names[i]) &&
		    (p + n == end ||
			(!letter(p[n]) && !digit(p[n]) &&
			    !one_of(p[n], "-_@("))))
			return n;
	}
	return 0;
}

static bool
host_byte(char c)
{
	return ascii_letter(c) || digit(c) || c == '-' || c == '.';
}

bool
link_named(struct span text, size_t line, size_t at, struct link *l)
{
	const char *first = text.p + line, *stop = text.p + text.n;
	const char *dot = text.p + at, *from = dot, *to;
	size_t n = domain(dot + 1, stop);

	if (n == 0)
		return false;
	while (from > first && host_byte(from[-1]))
		from--;
	/* ".com", "x.com", "a@b.com", "obj_a.com" */
	if (dot - from < 3 || !ascii_letter(dot[-1]) ||
	    (from > first && (one_of(from[-1], "@_/:") || from[-1] & 0x80)))
		return false;
	to = dot + 1 + n;
	if (to < stop && *to == '/')
		while (to < stop && address_byte(to, stop))
			to++;
	*l = (struct link){ .from = (size_t)(from - text.p),
		.to = (size_t)(to - text.p) };
	l->address = span_cut(text, l->from, l->to);
	l->cited = labelled(text, line, l->from);
	dissect(l);
	return true;
}
