/*
 * htmltame.c - a page rewritten, so that Gumbo is fast and safe with it
 *
 * In one pass scripts, styles, drawings, comments, inline elements and
 * attributes go (but for the fact that something is hidden), and nesting is
 * bounded.  That is for speed (most of a page is script and attributes, and
 * skipping is much faster than parsing) and for safety: Gumbo 0.10 takes
 * quadratic time on deep nesting, on many attributes, and on formatting
 * elements left open.
 */
#include <gumbo.h>
#include <string.h>

#include "bytes.h"
#include "htmltame.h"
#include "http.h"
#include "utf8.h"

enum { DEPTH = 512 }; /* of elements; Blink's limit as well */

/* ---- elements ---- */

/*
 * After HTML, sections 4 (the elements), 13.1.2 (void, raw), 13.2.4.2 (walls:
 * "in scope") and 15.3 (how they are shown).  What is not here is inline.
 */
const unsigned char html_kinds[GUMBO_TAG_LAST + 1] = {
	[GUMBO_TAG_HTML] = LOOSE,
	[GUMBO_TAG_HEAD] = LOOSE,
	[GUMBO_TAG_BODY] = LOOSE,

	[GUMBO_TAG_STYLE] = RAW,
	[GUMBO_TAG_SCRIPT] = RAW,
	[GUMBO_TAG_NOSCRIPT] = RAW,
	[GUMBO_TAG_IFRAME] = RAW,
	[GUMBO_TAG_NOEMBED] = RAW,
	[GUMBO_TAG_NOFRAMES] = RAW,
	[GUMBO_TAG_TEXTAREA] = RAW,

	[GUMBO_TAG_TITLE] = UNSEEN,
	[GUMBO_TAG_SELECT] = UNSEEN,
	[GUMBO_TAG_DATALIST] = UNSEEN,
	[GUMBO_TAG_VIDEO] = UNSEEN,
	[GUMBO_TAG_AUDIO] = UNSEEN,
	[GUMBO_TAG_CANVAS] = UNSEEN,
	[GUMBO_TAG_METER] = UNSEEN,
	[GUMBO_TAG_PROGRESS] = UNSEEN,
	[GUMBO_TAG_TEMPLATE] = UNSEEN | WALL,
	[GUMBO_TAG_OBJECT] = UNSEEN | WALL,

	[GUMBO_TAG_BASE] = VOID,
	[GUMBO_TAG_LINK] = VOID,
	[GUMBO_TAG_META] = VOID,
	[GUMBO_TAG_BR] = VOID | BLOCK,
	[GUMBO_TAG_HR] = VOID | BLOCK,
	[GUMBO_TAG_WBR] = VOID,
	[GUMBO_TAG_IMG] = VOID,
	[GUMBO_TAG_IMAGE] = VOID,
	[GUMBO_TAG_EMBED] = VOID,
	[GUMBO_TAG_PARAM] = VOID,
	[GUMBO_TAG_SOURCE] = VOID,
	[GUMBO_TAG_TRACK] = VOID,
	[GUMBO_TAG_AREA] = VOID,
	[GUMBO_TAG_COL] = VOID,
	[GUMBO_TAG_COLGROUP] = VOID,
	[GUMBO_TAG_INPUT] = VOID | GAP,
	[GUMBO_TAG_BUTTON] = VOID | GAP,
	[GUMBO_TAG_KEYGEN] = VOID,
	[GUMBO_TAG_FRAME] = VOID,
	[GUMBO_TAG_FRAMESET] = VOID,
	[GUMBO_TAG_BASEFONT] = VOID,
	[GUMBO_TAG_BGSOUND] = VOID,
	[GUMBO_TAG_ISINDEX] = VOID,
	[GUMBO_TAG_MATH] = VOID,
	[GUMBO_TAG_FORM] = VOID | BLOCK,

	[GUMBO_TAG_TD] = LOOSE | GAP,
	[GUMBO_TAG_TH] = LOOSE | GAP,
	[GUMBO_TAG_TR] = LOOSE | BLOCK,
	[GUMBO_TAG_TBODY] = LOOSE | BLOCK,
	[GUMBO_TAG_THEAD] = LOOSE | BLOCK,
	[GUMBO_TAG_TFOOT] = LOOSE | BLOCK,
	[GUMBO_TAG_OPTION] = LOOSE | BLOCK,
	[GUMBO_TAG_P] = LOOSE | BLOCK,
	[GUMBO_TAG_LI] = LOOSE | BLOCK,
	[GUMBO_TAG_DT] = LOOSE | BLOCK,
	[GUMBO_TAG_DD] = LOOSE | BLOCK,

	[GUMBO_TAG_TABLE] = BLOCK | WALL,
	[GUMBO_TAG_CAPTION] = BLOCK | WALL,
	[GUMBO_TAG_ARTICLE] = BLOCK,
	[GUMBO_TAG_SECTION] = BLOCK,
	[GUMBO_TAG_NAV] = BLOCK,
	[GUMBO_TAG_ASIDE] = BLOCK,
	[GUMBO_TAG_H1] = BLOCK,
	[GUMBO_TAG_HGROUP] = BLOCK,
	[GUMBO_TAG_HEADER] = BLOCK,
	[GUMBO_TAG_FOOTER] = BLOCK,
	[GUMBO_TAG_ADDRESS] = BLOCK,
	[GUMBO_TAG_PRE] = BLOCK,
	[GUMBO_TAG_LISTING] = BLOCK,
	[GUMBO_TAG_XMP] = BLOCK,
	[GUMBO_TAG_PLAINTEXT] = BLOCK,
	[GUMBO_TAG_BLOCKQUOTE] = BLOCK,
	[GUMBO_TAG_OL] = BLOCK,
	[GUMBO_TAG_UL] = BLOCK,
	[GUMBO_TAG_DIR] = BLOCK,
	[GUMBO_TAG_MENU] = BLOCK,
	[GUMBO_TAG_DL] = BLOCK,
	[GUMBO_TAG_FIGURE] = BLOCK,
	[GUMBO_TAG_FIGCAPTION] = BLOCK,
	[GUMBO_TAG_MAIN] = BLOCK,
	[GUMBO_TAG_DIV] = BLOCK,
	[GUMBO_TAG_CENTER] = BLOCK,
	[GUMBO_TAG_FIELDSET] = BLOCK,
	[GUMBO_TAG_LEGEND] = BLOCK,
	[GUMBO_TAG_OPTGROUP] = BLOCK,
	[GUMBO_TAG_DETAILS] = BLOCK,
	[GUMBO_TAG_SUMMARY] = BLOCK,
};

/* ---- the page, tamed ---- */

struct tag {
	struct span name;
	GumboTag id;
	bool hidden; /* by an attribute or its style */
	bool open;   /* <dialog open> */
	bool closed; /* ends in "/>" */
};

/* What another of its kind closes, and no other does. */
enum item { NO_ITEM, LIST_ITEM, TERM };

struct tame {
	struct buf *out;
	const char *p, *end; /* what is still to be read */
	struct {
		unsigned char id;
		bool hidden;
	} open[DEPTH]; /* elements written and not yet closed */
	size_t depth;
	struct {
		enum item last;
		unsigned turns; /* from one kind of item to the other */
	} items[DEPTH + 1];     /* of the page, and of each open element */
	size_t turns;           /* in all of them */
	size_t over;            /* blocks opened beyond DEPTH, not written */
	size_t hidden;          /* hidden ones among the open */
	size_t link;            /* length of out after the last </a> */
	/* End tags looked for from here to the page's end, and not found. */
	bool no_svg, no_title, no_note;
};

/* Does the style hide what it applies to? */
static bool
style_hides(struct span v)
{
	const char *end = v.p + v.n, *p, *q;

	for (p = v.p; p < end; p++) {
		if (p > v.p && (ascii_letter(p[-1]) || p[-1] == '-'))
			continue;
		if (ahead(p, end, "display"))
			q = p + 7;
		else if (ahead(p, end, "visibility"))
			q = p + 10;
		else
			continue;
		while (q < end && (white(*q) || *q == ':'))
			q++;
		if (ahead(q, end, "none") || ahead(q, end, "hidden"))
			return true;
	}
	return false;
}

/* Reads an attribute's value at p, after "="; returns where it ends. */
static const char *
read_value(const char *p, const char *end, struct span *value)
{
	const char *q;

	while (p < end && white(*p))
		p++;
	if (p < end && (*p == '"' || *p == '\'')) {
		q = memchr(p + 1, *p, (size_t)(end - p) - 1);
		if (q == NULL)
			q = end;
		*value = (struct span){ p + 1, (size_t)(q - p) - 1 };
		return q < end ? q + 1 : end;
	}
	for (q = p; q < end && !white(*q) && *q != '>'; q++)
		;
	*value = (struct span){ p, (size_t)(q - p) };
	return q;
}

/* Reads an attribute at p; returns where it ends. */
static const char *
read_attribute(const char *p, const char *end, struct tag *tag)
{
	struct span name = { p, 0 }, value = SPAN("");
	const char *q;

	/* A "=" at the front is part of the name. */
	for (p++; p < end && !white(*p) && *p != '/' && *p != '>' && *p != '=';
	     p++)
		;
	name.n = (size_t)(p - name.p);
	for (q = p; q < end && white(*q); q++)
		;
	if (q < end && *q == '=')
		p = read_value(q + 1, end, &value);
	if (http_same(name, "hidden"))
		tag->hidden = true;
	else if (http_same(name, "open"))
		tag->open = true;
	else if (http_same(name, "style") && style_hides(value))
		tag->hidden = true;
	return p;
}

/* For the stack, elements that act alike are one. */
static GumboTag
same_as(struct span name, GumboTag id)
{
	if (id >= GUMBO_TAG_H1 && id <= GUMBO_TAG_H6)
		return GUMBO_TAG_H1;
	if (id == GUMBO_TAG_APPLET)
		return GUMBO_TAG_OBJECT;
	if (id == GUMBO_TAG_MARQUEE || http_same(name, "dialog") ||
	    http_same(name, "search"))
		return GUMBO_TAG_DIV;
	return id == GUMBO_TAG_UNKNOWN ? GUMBO_TAG_SPAN : id;
}

/* Reads a tag at t->p, after "<" or "</".  False: the page ends within. */
static bool
read_tag(struct tame *t, struct tag *tag)
{
	const char *p = t->p, *end = t->end;

	while (p < end && !white(*p) && *p != '/' && *p != '>')
		p++;
	*tag = (struct tag){ .name = { t->p, (size_t)(p - t->p) } };
	tag->id = tag->name.n > 32 ?
	    GUMBO_TAG_UNKNOWN :
	    gumbo_tagn_enum(tag->name.p, (unsigned)tag->name.n);
	tag->id = same_as(tag->name, tag->id);
	while (p < end && *p != '>') {
		tag->closed = *p == '/';
		if (white(*p) || *p == '/')
			p++;
		else
			p = read_attribute(p, end, tag);
	}
	/* Only formulas have such tags: <mspace/>. */
	if (tag->closed && tag->id == GUMBO_TAG_SPAN)
		tag->id = GUMBO_TAG_WBR;
	t->p = p < end ? p + 1 : end;
	return p < end;
}

/* Where "</name" stands at or after p, or NULL. */
static const char *
find_end(const char *p, const char *end, const char *name)
{
	const char *q;

	while ((p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		p++;
		if (p == end || *p != '/' || !ahead(p + 1, end, name))
			continue;
		q = p + 1 + strlen(name);
		if (q < end && (white(*q) || *q == '/' || *q == '>'))
			return p - 1;
	}
	return NULL;
}

/* Does a comment end here? */
static bool
has_arrow(const char *p, const char *end)
{
	for (p += 2; p < end; p++) {
		if ((p = memchr(p, '>', (size_t)(end - p))) == NULL)
			break;
		if (p[-1] == '-' && p[-2] == '-')
			return true;
	}
	return false;
}

/*
 * Where the script that begins at p ends.  Within "<!--", "<script" opens
 * another one (HTML, 13.2.5.15 to 31).
 */
static const char *
script_end(const char *p, const char *end)
{
	enum { PLAIN, COMMENT, INNER } in = PLAIN;
	const char *from = p, *lt;

	for (; (lt = memchr(p, '<', (size_t)(end - p))) != NULL; p = lt + 1) {
		if (in != PLAIN && has_arrow(from, lt))
			in = PLAIN;
		from = lt;
		if (ahead(lt, end, "</script") && lt + 8 < end &&
		    (white(lt[8]) || lt[8] == '/' || lt[8] == '>')) {
			if (in != INNER)
				return lt;
			in = COMMENT;
		} else if (in == PLAIN && ahead(lt, end, "<!--")) {
			in = COMMENT;
			from = lt + 2;
		} else if (in == COMMENT && ahead(lt, end, "<script")) {
			in = INNER;
		}
	}
	return NULL;
}

/* Goes to the content's end tag and past it; without one, to the end. */
static void
skip_raw(struct tame *t, GumboTag id)
{
	const char *p = id == GUMBO_TAG_SCRIPT ?
	    script_end(t->p, t->end) :
	    find_end(t->p, t->end, gumbo_normalized_tagname(id));
	struct tag tag;

	if (p == NULL) {
		t->p = t->end;
		return;
	}
	t->p = p + 2;
	read_tag(t, &tag);
}

/* The same, but an end tag that is not there leaves the content in sight.
 * none: whether that is known. */
static void
skip_part(struct tame *t, const char *name, bool *none)
{
	const char *p = *none ? NULL : find_end(t->p, t->end, name);
	struct tag tag;

	if (p == NULL) {
		*none = true;
		return;
	}
	t->p = p + 2;
	read_tag(t, &tag);
}

/* The length of the front of the text without control characters; *cp is the
 * one that follows. */
static size_t
no_control(const char *p, size_t n, uint32_t *cp)
{
	size_t i;

	for (i = 0; i < n; i++) {
		const unsigned char c = (unsigned char)p[i];

		*cp = c;
		if (c < 0x80 && html_control(c))
			break;
		if (c == 0xC2 && i + 1 < n &&
		    ((unsigned char)p[i + 1] & 0xE0) == 0x80) {
			*cp = (unsigned char)p[i + 1];
			break;
		}
	}
	return i;
}

/* Copies text, its control characters in disguise. */
static void
put_plain(struct tame *t, const char *p, size_t n)
{
	uint32_t cp = 0;
	size_t front;

	while ((front = no_control(p, n, &cp)) < n) {
		buf_add(t->out, p, front);
		t->out->n += utf8_encode(
		    buf_reserve(t->out, 4), HTML_DISGUISE + cp);
		front += cp < 0x80 ? 1 : 2;
		p += front;
		n -= front;
	}
	buf_add(t->out, p, n);
}

static void
put_tag(struct tame *t, const char *start, GumboTag id, const char *end)
{
	buf_str(t->out, start);
	buf_str(t->out, gumbo_normalized_tagname(id));
	buf_str(t->out, end);
}

/* Copies an element whose content is text to its end. */
static void
copy_text(struct tame *t, GumboTag id)
{
	const char *p = find_end(t->p, t->end, gumbo_normalized_tagname(id));

	if (p == NULL && id == GUMBO_TAG_TITLE) {
		t->no_title = true;
		return;
	}
	if (p == NULL || id == GUMBO_TAG_PLAINTEXT)
		p = t->end;
	put_tag(t, "<", id, ">");
	put_plain(t, t->p, (size_t)(p - t->p));
	if (id != GUMBO_TAG_PLAINTEXT) /* nothing ends it */
		put_tag(t, "</", id, ">");
	t->p = p;
}

/* Opens an element, or the line it would have begun. */
static void
open_element(struct tame *t, const struct tag *tag)
{
	if (t->depth == DEPTH) {
		if (html_kinds[tag->id] & BLOCK) {
			t->over++;
			buf_str(t->out, "<br>");
		}
		return;
	}
	t->open[t->depth].id = (unsigned char)tag->id;
	t->open[t->depth++].hidden = tag->hidden;
	t->items[t->depth].last = NO_ITEM;
	t->items[t->depth].turns = 0;
	t->hidden += tag->hidden;
	put_tag(t, "<", tag->id, tag->hidden ? " hidden>" : ">");
}

/* Closes the innermost element and those within down to open[depth]. */
static void
close_elements(struct tame *t, size_t depth)
{
	while (t->depth > depth) {
		t->turns -= t->items[t->depth].turns;
		t->depth--;
		t->hidden -= t->open[t->depth].hidden;
		put_tag(t, "</", (GumboTag)t->open[t->depth].id, ">");
	}
}

/* Which open element an end tag closes; t->depth if none.  Inline ones do not
 * reach over blocks, and nothing reaches over a wall. */
static size_t
find_open(const struct tame *t, GumboTag id)
{
	const unsigned stop = html_kinds[id] & (BLOCK | WALL) ? WALL :
								WALL | BLOCK;

	for (size_t i = t->depth; i-- > 0;) {
		if (t->open[i].id == id)
			return i;
		if (html_kinds[t->open[i].id] & stop)
			break;
	}
	return t->depth;
}

static void
void_tag(struct tame *t, GumboTag id)
{
	if (id == GUMBO_TAG_INPUT)
		close_elements(t, find_open(t, GUMBO_TAG_SELECT));
	if (html_kinds[id] & BLOCK)
		buf_str(t->out, "<br>");
	else if (html_kinds[id] & GAP)
		buf_byte(t->out, ' ');
}

static enum item
item_of(GumboTag id)
{
	if (id == GUMBO_TAG_LI)
		return LIST_ITEM;
	return id == GUMBO_TAG_DT || id == GUMBO_TAG_DD ? TERM : NO_ITEM;
}

/* Does the item begin within one of the other kind, and that too often?  Such
 * nest without an element around them that would be counted. */
static bool
too_many_turns(struct tame *t, enum item item)
{
	const enum item last = t->items[t->depth].last;

	if (item == NO_ITEM || item == last)
		return false;
	if (last != NO_ITEM && t->turns == DEPTH)
		return true;
	t->turns += last != NO_ITEM;
	t->items[t->depth].turns += last != NO_ITEM;
	t->items[t->depth].last = item;
	return false;
}

/* Opens an element that may lack its end tag. */
static void
open_loose(struct tame *t, const struct tag *tag)
{
	const bool root = tag->id == GUMBO_TAG_HTML ||
	    tag->id == GUMBO_TAG_BODY;

	if (too_many_turns(t, item_of(tag->id)))
		buf_str(t->out, "<br>");
	else
		put_tag(
		    t, "<", tag->id, tag->hidden && !root ? " hidden>" : ">");
}

static void
start_tag(struct tame *t)
{
	struct tag tag;
	unsigned kind;

	if (!read_tag(t, &tag))
		return;
	kind = html_kinds[tag.id];
	if (http_same(tag.name, "dialog") && !tag.open)
		tag.hidden = true;
	if (tag.id == GUMBO_TAG_SVG) {
		if (!tag.closed)
			skip_part(t, "svg", &t->no_svg);
	} else if (http_same(tag.name, "annotation")) {
		skip_part(t, "annotation", &t->no_note);
	} else if (tag.id == GUMBO_TAG_TITLE) {
		if (!t->no_title)
			copy_text(t, tag.id);
	} else if (tag.id == GUMBO_TAG_XMP || tag.id == GUMBO_TAG_PLAINTEXT) {
		copy_text(t, tag.id);
	} else if (kind & RAW) {
		skip_raw(t, tag.id);
	} else if (kind & VOID && !(tag.id == GUMBO_TAG_FORM && tag.hidden)) {
		void_tag(t, tag.id);
	} else if (kind & LOOSE) {
		open_loose(t, &tag);
	} else if (kind != 0 || tag.hidden || t->hidden > 0) {
		open_element(t, &tag);
	} else if (tag.id == GUMBO_TAG_A && t->out->n == t->link) {
		/* Links of a menu: only a style sheet sets them apart. */
		buf_byte(t->out, ' ');
	}
}

static void
end_tag(struct tame *t)
{
	struct tag tag;
	unsigned kind;
	size_t at;

	if (!read_tag(t, &tag))
		return;
	kind = html_kinds[tag.id];
	at = find_open(t, tag.id);
	if (kind & LOOSE) {
		put_tag(t, "</", tag.id, ">");
	} else if (at < t->depth && t->over == 0) {
		close_elements(t, at);
	} else if (kind & VOID) {
		void_tag(t, tag.id);
	} else if (kind & BLOCK) {
		t->over -= t->over > 0;
		buf_str(t->out, "<br>");
	} else if (tag.id == GUMBO_TAG_A) {
		t->link = t->out->n;
	}
}

/* Passes over "<!...>", after the "<!"; a doctype stays. */
static void
remark(struct tame *t)
{
	const char *from = t->p;

	t->p = html_skip_remark(from, t->end);
	/* It decides whether a table ends a paragraph. */
	if (ahead(from, t->end, "doctype") && t->p[-1] == '>' &&
	    t->p - from <= 1024) {
		buf_str(t->out, "<!");
		buf_add(t->out, from, (size_t)(t->p - from));
	}
}

/* What begins with "<", which has been read. */
static void
markup(struct tame *t)
{
	const char c = t->p < t->end ? *t->p : ' ';
	const char next = t->end - t->p > 1 ? t->p[1] : ' ';
	const char *gt;

	if (ascii_letter(c)) {
		start_tag(t);
	} else if (c == '/' && ascii_letter(next)) {
		t->p++;
		end_tag(t);
	} else if (c == '!') {
		t->p++;
		remark(t);
	} else if (c == '?' || (c == '/' && t->end - t->p > 1)) {
		gt = memchr(t->p, '>', (size_t)(t->end - t->p));
		t->p = gt == NULL ? t->end : gt + 1;
	} else {
		buf_byte(t->out, '<');
	}
}

void
html_tame(struct span page, struct buf *out)
{
	struct tame t = {
		.out = out,
		.p = page.p,
		.end = page.p + page.n,
		.link = SIZE_MAX,
	};
	const char *lt;

	while (t.p < t.end) {
		lt = memchr(t.p, '<', (size_t)(t.end - t.p));
		if (lt == NULL)
			lt = t.end;
		put_plain(&t, t.p, (size_t)(lt - t.p));
		t.p = lt;
		if (lt < t.end) {
			t.p++;
			markup(&t);
		}
	}
}
