/*
 * html.c - the text a reader of an HTML page sees
 *
 * Three steps.  tame() rewrites the page in one pass: scripts, styles,
 * drawings, comments, inline elements and attributes go (but for the fact that
 * something is hidden), and nesting is bounded.  Gumbo builds the tree from
 * what is left, as browsers do: it knows implied and crossed tags, tables and
 * character references.  render() walks the tree and writes lines.
 *
 * The first step is there for speed (most of a page is script and attributes,
 * and skipping is much faster than parsing) and for safety: Gumbo 0.10 takes
 * quadratic time on deep nesting, on many attributes, and on formatting
 * elements left open.  Its memory comes from an arena that is dropped at once;
 * its own way to free a tree recurses as deep as the page nests.
 *
 * It errs where style sheets decide: text hidden by a class stays, words that
 * only a style sheet sets apart are glued ("HomeAbout").
 */
#include <gumbo.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "html.h"
#include "http.h"
#include "mem.h"
#include "utf8.h"

enum {
	/* Gumbo makes control characters U+FFFD; browsers do not, and those
	 * of 80 to 9F are what mojibake is repaired from.  So they go through
	 * it in disguise: as private characters of the last plane. */
	DISGUISE = 0x10F000,
	DEPTH = 512,    /* of elements; Blink's limit as well */
	CHUNK = 1 << 20 /* bytes asked from malloc at a time */
};

/* ---- memory for Gumbo ---- */

struct chunk {
	struct chunk *next;
	size_t size, used; /* of the bytes after this header */
	_Alignas(16) char bytes[];
};

struct frame { /* of the walk over the tree */
	const GumboNode *node;
	unsigned next; /* child to visit */
};

struct html {
	size_t limit, taken;
	struct chunk *chunks; /* the one in use first */
	char *last;           /* what was given last, */
	size_t last_n;        /* and how much */
	jmp_buf full;
	struct buf tame, body, title;
	struct frame *frames;
	size_t frames_size;
};

static void *
arena_get(void *arg, size_t n)
{
	struct html *h = arg;
	struct chunk *c = h->chunks;

	n = (n + 15) & ~(size_t)15;
	if (c == NULL || c->size - c->used < n) {
		size_t size = n > CHUNK ? n : CHUNK;

		if (size > h->limit - h->taken)
			longjmp(h->full, 1);
		c = mem_get(sizeof(*c) + size);
		*c = (struct chunk){ .next = h->chunks, .size = size };
		h->chunks = c;
		h->taken += size;
	}
	h->last = c->bytes + c->used;
	h->last_n = n;
	c->used += n;
	return h->last;
}

/* Only the latest piece can be had again: the buffers that Gumbo grows. */
static void
arena_put(void *arg, void *p)
{
	struct html *h = arg;

	if (p != NULL && p == h->last) {
		h->chunks->used -= h->last_n;
		h->last = NULL;
	}
}

static void
arena_empty(struct html *h)
{
	struct chunk *c;

	while ((c = h->chunks) != NULL && c->next != NULL) {
		h->chunks = c->next;
		free(c);
	}
	if (c != NULL && c->size > CHUNK) {
		h->chunks = NULL;
		free(c);
	} else if (c != NULL) {
		c->used = 0;
	}
	h->taken = h->chunks != NULL ? h->chunks->size : 0;
	h->last = NULL;
}

struct html *
html_new(size_t limit)
{
	struct html *h = mem_zero(1, sizeof(*h));

	h->limit = limit;
	return h;
}

void
html_free(struct html *h)
{
	if (h == NULL)
		return;
	arena_empty(h);
	free(h->chunks);
	buf_free(&h->tame);
	buf_free(&h->body);
	buf_free(&h->title);
	free(h->frames);
	free(h);
}

/* ---- elements ---- */

enum {
	BLOCK = 1,   /* begins and ends a line */
	GAP = 2,     /* stands apart from its neighbours in the line */
	VOID = 4,    /* has no end tag, or none that matters */
	LOOSE = 8,   /* cannot nest in itself without a counted element */
	RAW = 16,    /* its content is no markup, and not to be seen */
	UNSEEN = 32, /* its content is markup not to be seen */
	WALL = 64    /* end tags within do not close what is around it */
};

/*
 * After HTML, sections 4 (the elements), 13.1.2 (void, raw), 13.2.4.2 (walls:
 * "in scope") and 15.3 (how they are shown).  What is not here is inline.
 */
static const unsigned char kinds[GUMBO_TAG_LAST + 1] = {
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

static bool
blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static bool
letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Does text begin with these lower-case letters, in any case? */
static bool
begins(const char *p, const char *end, const char *word)
{
	size_t n = strlen(word);

	return (size_t)(end - p) >= n && http_same((struct span){ p, n }, word);
}

/* ---- the page, tamed ---- */

struct tag {
	struct span name;
	GumboTag id;
	bool hidden; /* by an attribute or its style */
	bool open;   /* <dialog open> */
	bool closed; /* ends in "/>" */
};

struct tame {
	struct buf *out;
	const char *p, *end; /* what is still to be read */
	struct {
		unsigned char id;
		bool hidden;
	} open[DEPTH]; /* elements written and not yet closed */
	size_t depth;
	size_t over;   /* blocks opened beyond that, not written */
	size_t hidden; /* hidden ones among the open */
	size_t link;   /* length of out after the last </a> */
	/* End tags looked for from here to the page's end, and not found. */
	bool no_svg, no_title, no_note;
};

/* Does the style hide what it applies to? */
static bool
style_hides(struct span v)
{
	const char *end = v.p + v.n, *p, *q;

	for (p = v.p; p < end; p++) {
		if (p > v.p && (letter(p[-1]) || p[-1] == '-'))
			continue;
		if (begins(p, end, "display"))
			q = p + 7;
		else if (begins(p, end, "visibility"))
			q = p + 10;
		else
			continue;
		while (q < end && (blank(*q) || *q == ':'))
			q++;
		if (begins(q, end, "none") || begins(q, end, "hidden"))
			return true;
	}
	return false;
}

/* Reads an attribute's value at p, after "="; returns where it ends. */
static const char *
read_value(const char *p, const char *end, struct span *value)
{
	const char *q;

	while (p < end && blank(*p))
		p++;
	if (p < end && (*p == '"' || *p == '\'')) {
		q = memchr(p + 1, *p, (size_t)(end - p) - 1);
		if (q == NULL)
			q = end;
		*value = (struct span){ p + 1, (size_t)(q - p) - 1 };
		return q < end ? q + 1 : end;
	}
	for (q = p; q < end && !blank(*q) && *q != '>'; q++)
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
	for (p++; p < end && !blank(*p) && *p != '/' && *p != '>' && *p != '=';
	     p++)
		;
	name.n = (size_t)(p - name.p);
	for (q = p; q < end && blank(*q); q++)
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

	while (p < end && !blank(*p) && *p != '/' && *p != '>')
		p++;
	*tag = (struct tag){ .name = { t->p, (size_t)(p - t->p) } };
	tag->id = tag->name.n > 32 ?
	    GUMBO_TAG_UNKNOWN :
	    gumbo_tagn_enum(tag->name.p, (unsigned)tag->name.n);
	tag->id = same_as(tag->name, tag->id);
	while (p < end && *p != '>') {
		tag->closed = *p == '/';
		if (blank(*p) || *p == '/')
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
		if (p == end || *p != '/' || !begins(p + 1, end, name))
			continue;
		q = p + 1 + strlen(name);
		if (q < end && (blank(*q) || *q == '/' || *q == '>'))
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
		if (begins(lt, end, "</script") && lt + 8 < end &&
		    (blank(lt[8]) || lt[8] == '/' || lt[8] == '>')) {
			if (in != INNER)
				return lt;
			in = COMMENT;
		} else if (in == PLAIN && begins(lt, end, "<!--")) {
			in = COMMENT;
			from = lt + 2;
		} else if (in == COMMENT && begins(lt, end, "<script")) {
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

/* Those that go through Gumbo in disguise. */
static bool
control(uint32_t cp)
{
	return cp < 0x80 ?
	    (cp > 0 && cp < ' ' && !blank((char)cp)) || cp == 0x7F :
	    cp < 0xA0;
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
		if (c < 0x80 && control(c))
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
		t->out->n += utf8_encode(buf_reserve(t->out, 4), DISGUISE + cp);
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
		if (kinds[tag->id] & BLOCK) {
			t->over++;
			buf_str(t->out, "<br>");
		}
		return;
	}
	t->open[t->depth].id = (unsigned char)tag->id;
	t->open[t->depth++].hidden = tag->hidden;
	t->hidden += tag->hidden;
	put_tag(t, "<", tag->id, tag->hidden ? " hidden>" : ">");
}

/* Closes the innermost element and those within down to open[depth]. */
static void
close_elements(struct tame *t, size_t depth)
{
	while (t->depth > depth) {
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
	const unsigned stop = kinds[id] & (BLOCK | WALL) ? WALL : WALL | BLOCK;

	for (size_t i = t->depth; i-- > 0;) {
		if (t->open[i].id == id)
			return i;
		if (kinds[t->open[i].id] & stop)
			break;
	}
	return t->depth;
}

static void
void_tag(struct tame *t, GumboTag id)
{
	if (id == GUMBO_TAG_INPUT)
		close_elements(t, find_open(t, GUMBO_TAG_SELECT));
	if (kinds[id] & BLOCK)
		buf_str(t->out, "<br>");
	else if (kinds[id] & GAP)
		buf_byte(t->out, ' ');
}

static void
start_tag(struct tame *t)
{
	struct tag tag;
	unsigned kind;

	if (!read_tag(t, &tag))
		return;
	kind = kinds[tag.id];
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
		if (tag.id == GUMBO_TAG_HTML || tag.id == GUMBO_TAG_BODY)
			tag.hidden = false;
		put_tag(t, "<", tag.id, tag.hidden ? " hidden>" : ">");
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
	kind = kinds[tag.id];
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
comment(struct tame *t)
{
	const char *p = t->p, *end = t->end, *gt;

	if (begins(p, end, "--")) {
		p += 2;
		if (begins(p, end, ">") || begins(p, end, "->")) {
			t->p = p + (*p == '>' ? 1 : 2);
			return;
		}
		for (; (p = memchr(p, '-', (size_t)(end - p))) != NULL; p++) {
			if (begins(p, end, "-->") || begins(p, end, "--!>"))
				break;
		}
		t->p = p == NULL ? end : p + (p[2] == '>' ? 3 : 4);
		return;
	}
	gt = memchr(p, '>', (size_t)(end - p));
	t->p = gt == NULL ? end : gt + 1;
	/* It decides whether a table ends a paragraph. */
	if (begins(p, end, "doctype") && gt != NULL && gt - p < 1024) {
		buf_str(t->out, "<!");
		buf_add(t->out, p, (size_t)(t->p - p));
	}
}

/* What begins with "<", which has been read. */
static void
markup(struct tame *t)
{
	const char c = t->p < t->end ? *t->p : ' ';
	const char next = t->end - t->p > 1 ? t->p[1] : ' ';
	const char *gt;

	if (letter(c)) {
		start_tag(t);
	} else if (c == '/' && letter(next)) {
		t->p++;
		end_tag(t);
	} else if (c == '!') {
		t->p++;
		comment(t);
	} else if (c == '?' || (c == '/' && t->end - t->p > 1)) {
		gt = memchr(t->p, '>', (size_t)(t->end - t->p));
		t->p = gt == NULL ? t->end : gt + 1;
	} else {
		buf_byte(t->out, '<');
	}
}

static void
tame(struct buf *out, struct span page)
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

/* ---- the tree, as lines ---- */

struct render {
	struct buf *out;
	size_t line;  /* where the line begins */
	bool space;   /* due before the next word */
	unsigned pre; /* elements around that keep blanks */
};

/* Ends the line, if there is anything in it to be seen. */
static void
end_line(struct render *r)
{
	struct buf *b = r->out;

	r->space = false;
	while (b->n > r->line) {
		if (blank(b->p[b->n - 1]))
			b->n--;
		else if (b->n - r->line >= 2 &&
		    memcmp(b->p + b->n - 2, "\xC2\xA0", 2) == 0)
			b->n -= 2;
		else
			break;
	}
	if (b->n > r->line)
		buf_byte(b, '\n');
	r->line = b->n;
}

/* Adds text, with its control characters as they were. */
static void
put_word(struct buf *b, const char *p, size_t n)
{
	const char *end = p + n, *q;
	uint32_t cp;

	while ((q = memchr(p, '\xF4', (size_t)(end - p))) != NULL) {
		n = utf8_decode(q, end, &cp);
		buf_add(b, p, (size_t)(q - p));
		if (cp >= DISGUISE && control(cp - DISGUISE))
			b->n += utf8_encode(buf_reserve(b, 4), cp - DISGUISE);
		else
			buf_add(b, q, n);
		p = q + n;
	}
	buf_add(b, p, (size_t)(end - p));
}

/* Adds text as it stands in a <pre>. */
static void
put_pre(struct render *r, const char *p)
{
	size_t n;

	for (; *p != '\0'; p += n) {
		n = strcspn(p, "\r\n");
		put_word(r->out, p, n);
		if (p[n] != '\0') {
			end_line(r);
			n++;
		}
	}
}

/* Adds text, runs of blanks becoming one. */
static void
put_text(struct render *r, const char *p)
{
	static const char blanks[] = " \t\n\r\f";
	size_t n;

	if (r->pre > 0) {
		put_pre(r, p);
		return;
	}
	for (;;) {
		n = strspn(p, blanks);
		r->space |= n > 0;
		p += n;
		/* A line does not begin with a hard space. */
		if (r->out->n == r->line && p[0] == '\xC2' && p[1] == '\xA0') {
			p += 2;
			continue;
		}
		if ((n = strcspn(p, blanks)) == 0)
			return;
		if (r->space && r->out->n > r->line)
			buf_byte(r->out, ' ');
		r->space = false;
		put_word(r->out, p, n);
		p += n;
	}
}

/* The page's title: the first that is not empty. */
static void
put_title(struct html *h, const GumboElement *e)
{
	struct render r = { .out = &h->title };

	for (unsigned i = 0; i < e->children.length; i++) {
		const GumboNode *node = e->children.data[i];

		if (node->type == GUMBO_NODE_TEXT)
			put_text(&r, node->v.text.text);
	}
	end_line(&r);
}

static bool
keeps_blanks(GumboTag id)
{
	return id == GUMBO_TAG_PRE || id == GUMBO_TAG_LISTING ||
	    id == GUMBO_TAG_XMP || id == GUMBO_TAG_PLAINTEXT;
}

/* Sets an element apart from what is before or after it. */
static void
border(struct render *r, const GumboElement *e)
{
	if (kinds[e->tag] & BLOCK)
		end_line(r);
	else if (kinds[e->tag] & GAP)
		r->space = true;
}

/* Takes up a node's text, or puts the node on the stack of depth n. */
static size_t
visit(struct html *h, struct render *r, const GumboNode *node, size_t n)
{
	const GumboElement *e = &node->v.element;

	if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA ||
	    node->type == GUMBO_NODE_WHITESPACE)
		put_text(r, node->v.text.text);
	if (node->type != GUMBO_NODE_ELEMENT)
		return n;
	if (e->tag == GUMBO_TAG_TITLE && h->title.n == 0)
		put_title(h, e);
	if (e->attributes.length > 0 || kinds[e->tag] & (UNSEEN | RAW))
		return n;
	border(r, e);
	r->pre += keeps_blanks(e->tag);
	if (n == h->frames_size) {
		h->frames_size = n == 0 ? 64 : 2 * n;
		h->frames = mem_grow(
		    h->frames, h->frames_size, sizeof(*h->frames));
	}
	h->frames[n] = (struct frame){ node, 0 };
	return n + 1;
}

static void
render(struct html *h, const GumboNode *root)
{
	struct render r = { .out = &h->body };
	size_t n = visit(h, &r, root, 0);

	while (n > 0) {
		struct frame *f = &h->frames[n - 1];
		const GumboVector *v = &f->node->v.element.children;

		if (f->next < v->length) {
			n = visit(h, &r, v->data[f->next++], n);
		} else {
			border(&r, &f->node->v.element);
			r.pre -= keeps_blanks(f->node->v.element.tag);
			n--;
		}
	}
	end_line(&r);
}

/* Between setjmp and a possible return of it nothing of ours is changed. */
static const GumboOutput *
parse(struct html *h)
{
	GumboOptions options = kGumboDefaultOptions;

	options.allocator = arena_get;
	options.deallocator = arena_put;
	options.userdata = h;
	options.max_errors = 0;
	if (setjmp(h->full) != 0)
		return NULL;
	return gumbo_parse_with_options(&options, h->tame.p, h->tame.n);
}

/* Gumbo makes of a number too large for it a byte that is no character. */
static void
put_mended(struct buf *text, struct span s)
{
	if (utf8_valid(s) == s.n)
		buf_put(text, s);
	else
		buf_mended(text, s);
}

bool
html_text(struct html *h, struct span page, struct buf *text)
{
	const GumboOutput *tree;

	h->tame.n = h->body.n = h->title.n = 0;
	buf_reserve(&h->tame, page.n + 1);
	tame(&h->tame, page);
	tree = parse(h);
	if (tree != NULL) {
		render(h, tree->root);
		put_mended(text, buf_span(&h->title));
		put_mended(text, buf_span(&h->body));
	}
	arena_empty(h);
	return tree != NULL;
}

/* ---- what a page says of itself ---- */

/* Reads what stands for a charset after the `=`. */
static bool
read_label(const char *p, const char *end, struct span *label)
{
	while (p < end && blank(*p))
		p++;
	if (p == end || *p != '=')
		return false;
	for (p++; p < end && (blank(*p) || *p == '"' || *p == '\''); p++)
		;
	label->p = p;
	while (p < end && !blank(*p) && strchr("\"';/>?", *p) == NULL)
		p++;
	label->n = (size_t)(p - label->p);
	return label->n > 0;
}

/* Looks for `word=label` between p and end. */
static bool
find_label(const char *p, const char *end, const char *word, struct span *label)
{
	for (; p < end; p++)
		if (begins(p, end, word) &&
		    read_label(p + strlen(word), end, label))
			return true;
	return false;
}

bool
html_charset(struct span page, struct span *label)
{
	/* Browsers look at 1,024 bytes, and begin anew if they find it
	 * later. */
	const char *p = page.p, *gt;
	const char *end = p + (page.n < 16384 ? page.n : 16384);

	while (p < end && (p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		p++;
		gt = memchr(p, '>', (size_t)(end - p));
		if (begins(p, end, "!--")) {
			struct tame t = { .p = p + 1, .end = end };

			comment(&t);
			p = t.p;
		} else if (gt != NULL && begins(p, end, "meta")) {
			if (find_label(p, gt, "charset", label))
				return true;
		} else if (gt != NULL && begins(p, end, "?xml")) {
			if (find_label(p, gt, "encoding", label))
				return true;
		} else if (begins(p, end, "body")) {
			break;
		}
	}
	return false;
}

bool
html_likely(struct span page)
{
	const char *p = page.p, *end = p + page.n;

	if (begins(p, end, "\xEF\xBB\xBF"))
		p += 3;
	while (p < end && blank(*p))
		p++;
	return begins(p, end, "<!doctype html") || begins(p, end, "<html") ||
	    begins(p, end, "<head");
}
