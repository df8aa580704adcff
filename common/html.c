/*
 * html.c - the text a reader of an HTML page sees
 *
 * Three steps.  html_tame() takes out of the page what is not to be seen
 * (htmltame.c).  Gumbo builds the tree from what is left, as browsers do: it
 * knows implied and crossed tags, tables and character references.  render()
 * walks the tree and writes lines.
 *
 * Gumbo's memory comes from an arena that is dropped at once: its own way to
 * free a tree recurses as deep as the page nests.
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
#include "htmltame.h"
#include "mem.h"
#include "utf8.h"

enum { CHUNK = 1 << 20 }; /* bytes asked from malloc at a time */

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
		if (white(b->p[b->n - 1]))
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
		if (cp >= HTML_DISGUISE && html_control(cp - HTML_DISGUISE))
			b->n += utf8_encode(
			    buf_reserve(b, 4), cp - HTML_DISGUISE);
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
	if (html_kinds[e->tag] & BLOCK)
		end_line(r);
	else if (html_kinds[e->tag] & GAP)
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
	if (e->attributes.length > 0 || html_kinds[e->tag] & (UNSEEN | RAW))
		return n;
	border(r, e);
	r->pre += keeps_blanks(e->tag);
	h->frames = mem_room(h->frames, n, &h->frames_size, sizeof(*h->frames));
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
	html_tame(page, &h->tame);
	tree = parse(h);
	if (tree != NULL) {
		render(h, tree->root);
		put_mended(text, buf_span(&h->title));
		put_mended(text, buf_span(&h->body));
	}
	arena_empty(h);
	return tree != NULL;
}
