/*
 * unboil - cut boilerplate out of plain text
 *
 * What a template prints around an article (menus, share bars, comment forms,
 * notices, bylines, lists of other pages) comes to plain text as lines of
 * their own.  They are found by what they say (a lexicon of template phrases
 * in many languages) and by where they stand (around the title, outside the
 * prose, among others of their kind).  A phrase that might be an author's own
 * counts only in such company.
 *
 * It errs on pages that are made of such lines: a glossary of web terms, a
 * style guide for comment forms, a poem of one-word lines.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "filter.h"
#include "mem.h"
#include "phrase.h"
#include "utf8.h"

/* Lexicons, each one text; generated from data/unboil. */
#include "unboil-data.h"

enum {
	LOOK = 96,	/* tokens of a line that are looked at: the longest
			 * notice in the lexicon has half as many */
	WINDOW = 1 << 16,	/* lines judged together: bounds memory */
	PROSE_END = 8,	/* tokens of a line with a full stop that is prose */
	PROSE_ANY = 30,	/* tokens of any line that is prose */
	ITEMS = 15,	/* most lines in a list of other pages */
	TITLE_MIN = 3	/* tokens of a title that is known again */
};

enum verdict { KEEP, WEAK, CUT };

struct line {
	struct span text;	/* without blanks around it */
	size_t from, to;	/* in the piece; to is after the newline */
	const char *rule;	/* that cuts or would cut it */
	const char *id;		/* the lexicon's entry, or NULL */
	size_t part;		/* if not 0: only text up to here (glue) or,
				 * with tail, from here on goes */
	uint32_t hash;		/* of all its tokens */
	uint16_t tokens;	/* at most LOOK */
	uint8_t verdict;
	uint8_t glue;		/* tokens of a phrase stuck to its front */
	bool tail;
	bool list;		/* heads a list of other pages */
	bool stop;		/* ends like a sentence */
	bool prose;
	bool outer;		/* counts only outside the prose */
};

struct conf {
	struct lexicon lexicon;
	const char *files[8];	/* of --lexicon */
	size_t nfiles;
};

struct state {
	struct line *lines;	/* the lines that are not blank */
	size_t n, size;
	size_t first, last;	/* lines of prose */
	size_t title;		/* line, or n */
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

/* The length of a wide blank (U+00A0, U+3000, U+200B, U+FEFF) at p, or 0. */
static size_t
wide_blank(const char *p, size_t n)
{
	if (n >= 2 && memcmp(p, "\xc2\xa0", 2) == 0)
		return 2;
	if (n >= 3 && (memcmp(p, "\xe3\x80\x80", 3) == 0 ||
	    memcmp(p, "\xe2\x80\x8b", 3) == 0 ||
	    memcmp(p, "\xef\xbb\xbf", 3) == 0))
		return 3;
	return 0;
}

static struct span
trim(struct span s)
{
	size_t k;

	for (;;) {
		if (s.n > 0 && is_blank(s.p[0]))
			k = 1;
		else if ((k = wide_blank(s.p, s.n)) == 0)
			break;
		s.p += k;
		s.n -= k;
	}
	for (;;) {
		if (s.n > 0 && is_blank(s.p[s.n - 1]))
			k = 1;
		else if (s.n >= 2 && wide_blank(s.p + s.n - 2, 2) > 0)
			k = 2;
		else if (s.n >= 3 && wide_blank(s.p + s.n - 3, 3) == 3)
			k = 3;
		else
			break;
		s.n -= k;
	}
	return s;
}

/* True if s ends as a sentence does, closing quotes and brackets aside. */
static bool
ends_sentence(struct span s)
{
	static const char *const marks[] = {
		".", "!", "?", "\xe2\x80\xa6", "\xe3\x80\x82", "\xef\xbc\x81",
		"\xef\xbc\x9f", "\xd8\x9f", "\xdb\x94", "\xe0\xa5\xa4",
	};
	static const char *const closing[] = {
		"\"", "'", ")", "]", "*", "\xe2\x80\x9d", "\xe2\x80\x99",
		"\xc2\xbb", "\xe2\x80\x9c", "\xe3\x80\x8d", "\xef\xbc\x89",
	};
	size_t i, k;
	bool more = true;

	while (more) {
		more = false;
		for (i = 0; i < sizeof(closing) / sizeof(closing[0]); i++) {
			k = strlen(closing[i]);
			if (s.n > k &&
			    memcmp(s.p + s.n - k, closing[i], k) == 0) {
				s.n -= k;
				more = true;
			}
		}
	}
	for (i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		k = strlen(marks[i]);
		if (s.n >= k && memcmp(s.p + s.n - k, marks[i], k) == 0)
			return true;
	}
	return false;
}

/* True if the lexicon has this one token as a word of the class. */
static bool
is_word(const struct lexicon *x, const struct token *t, const char *class)
{
	const struct phrase *p = NULL;
	size_t len;

	while ((p = lexicon_find(x, SPAN(""), t, 1, p, &len)) != NULL)
		if (p->kind == PHRASE_WORD && strcmp(p->rule, class) == 0)
			return true;
	return false;
}

/* Tokens that may be a person's name and a date after it. */
static bool
names_only(const struct lexicon *x, const struct token *t, size_t n)
{
	size_t i, capitals = 0, solid = 0, numbers = 0, others = 0;

	for (i = 0; i < n; i++) {
		if (t[i].hash == TOKEN_NUMBER)
			numbers++;
		else if (t[i].bits & TOKEN_SOLID)
			solid++;
		else if (t[i].bits & (TOKEN_CAPITAL | TOKEN_CASELESS))
			capitals++;
		else
			others++;
	}
	if (n == 1 && is_word(x, t, "cms-user"))
		return true;
	return n > 0 && n <= 12 && solid <= 10 && numbers <= 4 &&
	    capitals + solid > 0 && others <= 1 + capitals / 2 &&
	    capitals <= 8;
}

static size_t
literals(const struct lexicon *x, const struct phrase *p)
{
	size_t i, n = 0;

	for (i = 0; i < p->n; i++)
		n += x->pool[p->at + i] != TOKEN_ANY;
	return n;
}

static void
mark(struct line *l, enum verdict v, const struct phrase *p)
{
	if (v <= l->verdict)
		return;
	l->verdict = (uint8_t)v;
	l->rule = p->rule;
	l->id = p->id;
	l->list = p->kind == PHRASE_LIST;
}

/* What one phrase that fits the line says about it. */
static void
weigh(const struct lexicon *x, struct line *l, const struct token *t,
    const struct phrase *p, size_t len)
{
	size_t n = l->tokens;

	switch (p->kind) {
	case PHRASE_LINE:
	case PHRASE_LIST:
		/* A wildcard must not swallow an author's sentence. */
		if (!p->open || literals(x, p) >= 4 || (n <= 14 && !l->stop))
			mark(l, CUT, p);
		break;
	case PHRASE_WEAK:
		mark(l, WEAK, p);
		break;
	case PHRASE_HEAD:
		if (n <= (p->colon || p->capitals ? 24 : 12) &&
		    (!l->stop || n <= 6))
			mark(l, CUT, p);
		break;
	case PHRASE_BYLINE:
		if (n <= 14 && !l->stop && names_only(x, t + literals(x, p),
		    n - literals(x, p)) && l->verdict != CUT) {
			mark(l, CUT, p);
			l->outer = true;
		}
		break;
	case PHRASE_GLUE:
		if (n > len)
			l->glue = (uint8_t)len;
		/* An author would have set a blank after the colon. */
		if (n > len + 8 && l->part == 0 && l->verdict == KEEP &&
		    !is_blank(l->text.p[t[len].from - 1])) {
			l->part = t[len].from;
			l->rule = p->rule;
			l->id = p->id;
		}
		break;
	default:
		break;
	}
}

/* "China Russia. Photo: VCG": the whole line if it is short, else its end. */
static void
look_at_tail(const struct lexicon *x, struct line *l, const struct token *t)
{
	const struct phrase *p;
	size_t i, len, n = l->tokens;

	if (n > 40 || memchr(l->text.p, ':', l->text.n) == NULL)
		return;
	for (i = n > 8 ? n - 8 : 1; i < n; i++) {
		p = NULL;
		while ((p = lexicon_find(x, l->text, t + i, n - i, p,
		    &len)) != NULL) {
			if (p->kind != PHRASE_TAIL || i + len >= n ||
			    l->verdict == CUT)
				continue;
			if (i <= 8) {
				mark(l, CUT, p);
			} else if (l->part == 0) {
				l->part = t[i].from;
				l->tail = true;
				l->rule = p->rule;
				l->id = p->id;
			}
		}
	}
}

/* Lines of nothing but network names ("Share this:" may stand before them), or
 * of a date. */
static void
look_at_words(const struct lexicon *x, struct line *l, const struct token *t)
{
	size_t i, n = l->tokens, networks = 0, months = 0, numbers = 0;

	if (n == 0 || n > 12 || l->verdict == CUT)
		return;
	for (i = l->glue; i < n; i++) {
		if (t[i].hash == TOKEN_NUMBER) {
			numbers++;
			continue;
		}
		if (is_word(x, &t[i], "network"))
			networks++;
		else if (is_word(x, &t[i], "month"))
			months++;
		else
			return;
	}
	if (networks > 0 && months == 0) {
		l->verdict = networks > 1 || l->glue > 0 ? CUT : WEAK;
		l->rule = "share-bar";
		l->id = NULL;
	} else if (networks == 0 && numbers > 0 && n <= 9 &&
	    (months > 0 || memchr(l->text.p, ':', l->text.n) != NULL)) {
		l->verdict = CUT;
		l->outer = true;
		l->rule = "dateline";
		l->id = NULL;
	}
}

static void
read_line(const struct lexicon *x, struct line *l)
{
	struct token t[LOOK];
	const struct phrase *p = NULL;
	size_t i, len, end;
	uint32_t h = 2166136261u;

	l->tokens = (uint16_t)tokens(l->text, t, LOOK, &end);
	for (i = 0; i < l->tokens; i++)
		h = (h ^ t[i].hash) * 16777619u;
	l->hash = h;
	l->stop = ends_sentence(l->text);
	l->prose = l->tokens >= PROSE_ANY ||
	    (l->stop && l->tokens >= PROSE_END);
	while ((p = lexicon_find(x, l->text, t, l->tokens, p, &len)) != NULL)
		weigh(x, l, t, p, len);
	if (l->verdict == CUT && !l->outer) {
		l->prose = false;
		return;
	}
	look_at_tail(x, l, t);
	look_at_words(x, l, t);
}

static struct line *
new_line(struct state *s)
{
	if (s->n == s->size) {
		s->size = 2 * s->size + 64;
		s->lines = mem_grow(s->lines, s->size, sizeof(*s->lines));
	}
	memset(&s->lines[s->n], 0, sizeof(*s->lines));
	return &s->lines[s->n++];
}

/* Reads a window's lines from text[at..]; returns where the next begins. */
static size_t
read_window(const struct conf *c, struct state *s, struct span text, size_t at)
{
	const char *nl;
	struct line *l;
	struct span one;
	size_t to;

	for (s->n = 0; at < text.n && s->n < WINDOW; at = to) {
		nl = memchr(text.p + at, '\n', text.n - at);
		to = nl == NULL ? text.n : (size_t)(nl - text.p) + 1;
		one = trim(span_cut(text, at, nl == NULL ? to : to - 1));
		if (one.n == 0)
			continue;
		l = new_line(s);
		l->text = one;
		l->from = at;
		l->to = to;
		read_line(&c->lexicon, l);
	}
	return at;
}

/* Cuts a line by a rule that has no lexicon entry. */
static void
condemn(struct line *l, const char *rule)
{
	if (l->verdict == CUT && !l->outer)
		return;
	l->verdict = CUT;
	l->outer = false;
	l->rule = rule;
	l->id = NULL;
}

/* A name of a site or a path before or after a title: short, and set off by a
 * blank, a mark, or a change of case. */
static bool
is_label(struct span s)
{
	struct token t[8];
	size_t end, n;

	s = trim(s);
	n = tokens(s, t, 8, &end);
	return s.n > 0 && s.n <= 60 && n < 8 && !ends_sentence(s);
}

static bool
has_suffix(struct span s, struct span end)
{
	return s.n > end.n &&
	    memcmp(s.p + s.n - end.n, end.p, end.n) == 0;
}

static bool
has_prefix(struct span s, struct span front)
{
	return s.n > front.n && memcmp(s.p, front.p, front.n) == 0;
}

/* True if s is the title with a label before it, or after it and a mark. */
static bool
labelled(struct span s, struct span title)
{
	struct span rest;

	if (has_suffix(s, title))
		return is_label(span_cut(s, 0, s.n - title.n));
	if (!has_prefix(s, title))
		return false;
	rest = trim(span_cut(s, title.n, s.n));
	if (rest.n == 0 || !is_label(rest))
		return false;
	return strchr("|-:<>/*", rest.p[0]) != NULL ||
	    (rest.n >= 2 && memcmp(rest.p, "\xc2", 1) == 0) ||
	    (rest.n >= 3 && memcmp(rest.p, "\xe2\x80", 2) == 0);
}

/* The same words again; hashes first, for they nearly always decide. */
static bool
same_words(const struct line *a, const struct line *b)
{
	return a->hash == b->hash && a->tokens == b->tokens &&
	    a->tokens < LOOK;
}

/*
 * The title is the first line that stays.  Where the page's head repeats it
 * with the site's name or a path glued on, the plain one is the title.
 */
static void
find_title(struct state *s)
{
	size_t i, k;

	for (i = 0; i < s->n && i < 8; i++)
		for (k = i + 1; k < s->n && k <= i + 3; k++) {
			const struct line *t = &s->lines[k];

			if (s->lines[i].verdict == CUT ||
			    t->tokens < TITLE_MIN || t->verdict == CUT ||
			    t->prose || !labelled(s->lines[i].text, t->text))
				continue;
			condemn(&s->lines[i], "breadcrumb");
			break;
		}
	for (i = 0; i < s->n && s->lines[i].verdict != KEEP; i++)
		;
	s->title = i;
}

static void
cut_title_again(struct state *s)
{
	const struct line *t;
	size_t i;

	if (s->title >= s->n)
		return;
	t = &s->lines[s->title];
	if (t->tokens < TITLE_MIN || t->tokens >= PROSE_ANY)
		return;
	for (i = s->title + 1; i < s->n; i++) {
		struct line *l = &s->lines[i];

		if (same_words(l, t) || (i > s->last && s->n - i <= 6 &&
		    labelled(l->text, t->text)))
			condemn(l, "title-repeat");
	}
}

static void
find_prose(struct state *s)
{
	size_t i;

	s->first = s->n;
	s->last = 0;
	for (i = 0; i < s->n; i++)
		if (s->lines[i].prose) {
			s->first = s->first == s->n ? i : s->first;
			s->last = i;
		}
}

/* Bylines and dates count before the prose and after it, not within. */
static void
settle_outer(struct state *s)
{
	size_t i;

	for (i = 0; i < s->n; i++) {
		struct line *l = &s->lines[i];

		if (l->verdict == CUT && l->outer &&
		    (i == 0 || (i > s->first && i < s->last)))
			l->verdict = KEEP;
	}
}

static bool
is_item(const struct line *l)
{
	static const char scheme[] = "://";
	const char *p = l->text.p, *end = p + l->text.n;

	if (l->verdict != KEEP || l->prose || l->tokens < 3 ||
	    l->tokens > 24 || end[-1] == '.' || end[-1] == ':')
		return false;
	while (end - p >= 3 && (p = memchr(p, ':', (size_t)(end - p))) != NULL)
		if (end - p >= 3 && memcmp(p++, scheme, 3) == 0)
			return false;
	return true;
}

/* The headlines under "Related articles": if they run on to the end of the
 * page or to more boilerplate, and are at least two. */
static void
cut_lists(struct state *s)
{
	size_t i, k, from;

	for (i = 0; i < s->n; i++) {
		if (s->lines[i].verdict != CUT || !s->lines[i].list)
			continue;
		from = i + 1;
		for (k = from; k < s->n && is_item(&s->lines[k]); k++)
			;
		if (k - from < 2 || k - from > ITEMS ||
		    (k < s->n && s->lines[k].verdict == KEEP))
			continue;
		for (; from < k; from++)
			condemn(&s->lines[from], "related-list");
	}
}

/* Weak lines go where they touch a line that goes, or stand three together:
 * one "Search" or "Home" may be anything, a run of such is a menu. */
static void
settle_weak(struct state *s)
{
	size_t i, k, weak, cuts;

	for (i = 0; i < s->n; i = k) {
		weak = cuts = 0;
		for (k = i; k < s->n && s->lines[k].verdict != KEEP; k++) {
			weak += s->lines[k].verdict == WEAK;
			cuts += s->lines[k].verdict == CUT;
		}
		for (; i < k; i++)
			if (s->lines[i].verdict == WEAK &&
			    (cuts > 0 || weak >= 3))
				s->lines[i].verdict = CUT;
		k += k == i;
	}
}

/* Lines without a word ("---", "×") between lines that go. */
static void
cut_rules(struct state *s)
{
	size_t i;

	for (i = 1; i < s->n; i++)
		if (s->lines[i].tokens == 0 &&
		    s->lines[i - 1].verdict == CUT &&
		    (i + 1 == s->n || s->lines[i + 1].verdict == CUT))
			condemn(&s->lines[i], "separator");
}

/* One edit; the blank lines after it go with it where blank lines (or the
 * document's ends) stand on both sides, so that no gap is left. */
static void
cut_line(struct stage *st, const struct state *s, const struct piece *p,
    size_t i, size_t end)
{
	const struct line *l = &s->lines[i];
	size_t before = i > 0 ? s->lines[i - 1].to : 0;
	size_t after = i + 1 < s->n ? s->lines[i + 1].from : end;
	size_t to = l->to;
	struct span id = l->id == NULL ? SPAN("") : span_of(l->id);

	if (after > to && (l->from > before || l->from == 0 ||
	    (i > 0 && s->lines[i - 1].verdict == CUT) ||
	    after == p->text.n))
		to = after;
	edit(st, l->from, to, SPAN(""), l->rule, id);
}

static void
cut_window(struct stage *st, const struct state *s, const struct piece *p,
    size_t end)
{
	size_t i, at;

	for (i = 0; i < s->n; i++) {
		const struct line *l = &s->lines[i];

		if (l->verdict == CUT) {
			cut_line(st, s, p, i, end);
		} else if (l->part > 0) {
			at = (size_t)(l->text.p - p->text.p);
			edit(st, l->tail ? at + l->part : at,
			    l->tail ? at + l->text.n : at + l->part, SPAN(""),
			    l->rule, span_of(l->id));
		}
	}
}

static size_t
apply(struct stage *st, const struct piece *p)
{
	const struct conf *c = stage_conf(st);
	struct state *s = stage_state(st);
	size_t at, next;

	for (at = 0; at < p->text.n; at = next) {
		next = read_window(c, s, p->text, at);
		find_prose(s);
		settle_outer(s);
		find_title(s);
		cut_title_again(s);
		cut_lists(s);
		settle_weak(s);
		cut_rules(s);
		cut_window(st, s, p, next);
	}
	return p->text.n;
}

static const char *
option(void *conf, int c, const char *arg)
{
	struct conf *o = conf;

	(void)c;
	if (o->nfiles == sizeof(o->files) / sizeof(o->files[0]))
		return "too many lexicons";
	o->files[o->nfiles++] = arg;
	return NULL;
}

/* Adds the phrases of a file. */
static bool
add_file(struct lexicon *x, const char *name, struct buf *why)
{
	FILE *f = fopen(name, "r");
	struct buf text = { 0 };
	const char *wrong = NULL;
	size_t got, line;

	if (f == NULL) {
		buf_print(why, "%s: %s", name, strerror(errno));
		return false;
	}
	while ((got = fread(buf_reserve(&text, 1 << 16), 1, 1 << 16, f)) > 0)
		text.n += got;
	if (ferror(f))
		buf_print(why, "%s: %s", name, strerror(errno));
	else if ((wrong = lexicon_add(x, buf_span(&text), &line)) != NULL)
		buf_print(why, "%s: line %zu: %s", name, line, wrong);
	fclose(f);
	buf_free(&text);
	return why->n == 0;
}

static bool
ready(void *conf, struct way *how, struct buf *why)
{
	struct conf *c = conf;
	const char *wrong;
	struct buf text = { 0 };
	size_t i, line;

	how->whole = true;
	for (i = 0; i < c->nfiles; i++)
		if (!add_file(&c->lexicon, c->files[i], why))
			return false;
	for (i = 0; i < sizeof(unboil_lexicon) / sizeof(unboil_lexicon[0]);
	    i++) {
		buf_str(&text, unboil_lexicon[i]);
		buf_byte(&text, '\n');
	}
	wrong = lexicon_add(&c->lexicon, buf_span(&text), &line);
	if (wrong != NULL)
		buf_print(why, "built-in lexicon, line %zu: %s", line, wrong);
	buf_free(&text);
	lexicon_close(&c->lexicon);
	return wrong == NULL;
}

static void
forget(void *conf)
{
	struct conf *c = conf;

	lexicon_free(&c->lexicon);
}

static void
stop(struct stage *st)
{
	struct state *s = stage_state(st);

	free(s->lines);
}

static const struct opt opts[] = {
	{ 'l', "lexicon", "FILE", "add the phrases of FILE" },
	{ 0 }
};

const struct filter filter_unboil = {
	.name = "unboil",
	.about = "cut boilerplate: menus, notices, forms, bylines, lists",
	.synopsis = "[-l FILE]",
	.opts = opts,
	.conf = sizeof(struct conf),
	.state = sizeof(struct state),
	.option = option,
	.ready = ready,
	.forget = forget,
	.apply = apply,
	.stop = stop,
};
