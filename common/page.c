/*
 * page.c - the lines of a page, and rules that tell boilerplate among them
 *
 * A line is known by what it says (the lexicon) and by where it stands: around
 * the title, outside the prose, among others of its kind.  A phrase that might
 * be an author's own counts only in such company.  The rules look at what
 * stays, never at what goes, so that a second run finds nothing more.
 */
#include "page.h"

#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "mem.h"
#include "utf8.h"

enum {
	PROSE_END = 8,  /* tokens of a line with a full stop that is prose */
	PROSE_ANY = 30, /* tokens of any line that is prose */
	ITEMS = 15,     /* most lines in a list of other pages */
	COUNTED = 8,    /* tokens of a list's item with its count */
	HEADING = 16,   /* tokens of one, with its mark */
	STUCK = 6,      /* phrases stuck to one line */
	BATCH = 512,    /* tokens looked up together */
	AGAIN = 32,     /* bytes of a line that is known again */
	MET = 1 << 10,  /* places for such lines */
	TITLE_MIN = 3   /* tokens of a title that is known again */
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
	if (n >= 3 &&
	    (memcmp(p, "\xe3\x80\x80", 3) == 0 ||
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
		else if (s.n == 0 || (unsigned char)s.p[0] < 0x80 ||
		    (k = wide_blank(s.p, s.n)) == 0)
			break;
		s.p += k;
		s.n -= k;
	}
	for (;;) {
		if (s.n > 0 && is_blank(s.p[s.n - 1]))
			k = 1;
		else if (s.n == 0 || (unsigned char)s.p[s.n - 1] < 0x80)
			break;
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

/* The code point s ends with; 0 if it is empty or broken. */
static uint32_t
last_of(struct span s, size_t *len)
{
	uint32_t c;
	size_t k = 1;

	if (s.n == 0)
		return 0;
	while (k < 4 && k < s.n && ((unsigned char)s.p[s.n - k] & 0xc0) == 0x80)
		k++;
	*len = utf8_decode(s.p + s.n - k, s.p + s.n, &c);
	return *len == k ? c : 0;
}

/* What a character means at the end of a line. */
enum ending { NO_END, CLOSER, STOP };

static enum ending
wide_ending(uint32_t c)
{
	switch (c) {
	case 0x2026:
	case 0x3002:
	case 0xff01:
	case 0xff1f:
	case 0x61f:
	case 0x6d4:
	case 0x964:
		return STOP;
	case 0x201d:
	case 0x2019:
	case 0xbb:
	case 0x201c:
	case 0x300d:
	case 0xff09:
		return CLOSER;
	default:
		return NO_END;
	}
}

/* True if s ends as a sentence does, closing quotes and brackets aside. */
static bool
ends_sentence(struct span s)
{
	static const uint8_t plain[128] = {
		['.'] = STOP,
		['!'] = STOP,
		['?'] = STOP,
		['"'] = CLOSER,
		['\''] = CLOSER,
		[')'] = CLOSER,
		[']'] = CLOSER,
		['*'] = CLOSER,
	};
	enum ending e = CLOSER;
	size_t len;

	for (; e == CLOSER && s.n > 0; s.n -= len) {
		len = 1;
		e = (unsigned char)s.p[s.n - 1] < 0x80 ?
		    plain[(unsigned char)s.p[s.n - 1]] :
		    wide_ending(last_of(s, &len));
	}
	return e == STOP;
}

/* Tokens that may be a person's name and a date after it. */
static bool
names_only(const struct token *t, size_t n)
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
	if (n == 1 && (t->bits & WORD_USER) != 0)
		return true;
	return n > 0 && n <= 12 && solid <= 10 && numbers <= 4 &&
	    capitals + solid > 0 && others <= 1 + capitals / 2 && capitals <= 8;
}

/* Source text that only begins with a word of a template: "{ date: ..." */
static bool
is_code(struct span s)
{
	return s.p[0] != '\0' && strchr("{}<\"", s.p[0]) != NULL;
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
mark(const struct lexicon *x, struct line *l, enum verdict v,
    const struct phrase *p)
{
	if (v <= l->verdict)
		return;
	l->verdict = (uint8_t)v;
	l->rule = lexicon_name(x, p->rule);
	l->id = lexicon_name(x, p->id);
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
			mark(x, l, CUT, p);
		break;
	case PHRASE_WEAK:
		mark(x, l, WEAK, p);
		break;
	case PHRASE_HEAD:
		if (n <= (p->mark || p->capitals ? 24 : 12) &&
		    (!l->stop || n <= 6) && !is_code(l->text))
			mark(x, l, CUT, p);
		break;
	case PHRASE_BYLINE:
		if (n <= 14 && !l->stop &&
		    names_only(t + literals(x, p), n - literals(x, p)) &&
		    l->verdict != CUT) {
			mark(x, l, CUT, p);
			l->outer = true;
		}
		break;
	case PHRASE_GLUE:
		if (n > len)
			l->glue = (uint8_t)len;
		/* An author would have set a blank after the colon. */
		if (n > len + 8 && l->partend == 0 && l->verdict == KEEP &&
		    !is_blank(l->text.p[t[len].from - 1])) {
			l->partend = t[len].from;
			l->stuck = p;
		}
		break;
	default:
		break;
	}
}

/* "China Russia. Photo: VCG": the whole line if it is short, else its end. */
static void
found_tail(const struct lexicon *x, struct line *l, const struct token *t,
    size_t i, const struct phrase *p)
{
	if (i <= 8) {
		mark(x, l, CUT, p);
	} else if (l->partend == 0) {
		l->part = t[i].from;
		l->partend = l->text.n;
		l->stuck = p;
	}
}

/* "Early life[edit]": what follows the bracket before token i. */
static void
found_mark(
    struct line *l, const struct token *t, size_t i, const struct phrase *p)
{
	size_t from = t[i].from;

	while (from > 0 && l->text.p[from - 1] == ' ')
		from--;
	if (from < 2 || l->text.p[from - 1] != '[' || l->partend != 0)
		return;
	l->part = from - 1;
	l->partend = l->text.n;
	l->stuck = p;
}

/* Looks for what a line may end with. */
static void
look_at_tail(const struct lexicon *x, struct line *l, const struct token *t)
{
	const struct phrase *p;
	size_t i, len, n = l->tokens;
	bool colon = memchr(l->text.p, ':', l->text.n) != NULL;
	bool bracket = l->text.p[l->text.n - 1] == ']';

	if (n == LOOK || !(colon || bracket))
		return;
	for (i = n > 8 ? n - 8 : 1; i < n; i++) {
		if (!(t[i].bits & WORD_TAIL))
			continue;
		p = NULL;
		while ((p = lexicon_find(x, l->text, t + i, n - i, p, &len)) !=
		    NULL) {
			if (p->kind == PHRASE_TAIL && colon && i + len < n &&
			    l->verdict != CUT)
				found_tail(x, l, t, i, p);
			else if (p->kind == PHRASE_MARK && bracket &&
			    i + len == n && n <= HEADING)
				found_mark(l, t, i, p);
		}
	}
}

/* Lines of nothing but network names ("Share this:" may stand before them), or
 * of a date. */
static void
look_at_words(struct line *l, const struct token *t)
{
	size_t i, n = l->tokens, networks = 0, months = 0, numbers = 0;

	if (n == 0 || n > 12 || l->verdict == CUT)
		return;
	for (i = l->glue; i < n; i++) {
		if (t[i].hash == TOKEN_NUMBER) {
			numbers++;
			continue;
		}
		if (t[i].bits & WORD_NETWORK)
			networks++;
		else if (t[i].bits & WORD_MONTH)
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

/*
 * "Music (14)": a category, tag or month, and how many pages it has.  A run of
 * such is a list that the template made.  Four digits are a year, as authors
 * give one with a title; without the blank it is a page of a manual.
 */
static bool
is_counted(const struct line *l, const struct token *t)
{
	const char *end = l->text.p + l->text.n, *p = end - 1;
	size_t digits = 0;

	if (l->tokens < 2 || l->tokens > COUNTED || *p != ')' ||
	    t[l->tokens - 1].hash != TOKEN_NUMBER)
		return false;
	while (p > l->text.p && ((*--p >= '0' && *p <= '9') || *p == ','))
		digits++;
	return *p == '(' && p > l->text.p && p[-1] == ' ' && digits > 0 &&
	    digits != 4;
}

/* Says what the line is by its tokens, whose words have been looked up. */
static void
look_at(const struct lexicon *x, struct line *l, const struct token *t)
{
	const struct phrase *p = NULL;
	size_t i, len;
	uint32_t h = 2166136261u, bits = 0;

	for (i = 0; i < l->tokens; i++) {
		h = (h ^ t[i].hash) * 16777619u;
		bits |= t[i].bits;
	}
	l->hash = h;
	l->first = l->tokens > 0 ? t[0].hash : 0;
	l->stop = ends_sentence(l->text);
	l->prose = l->tokens >= PROSE_ANY ||
	    (l->stop && l->tokens >= PROSE_END);
	if (lexicon_may_find(t, l->tokens))
		while ((p = lexicon_find(x, l->text, t, l->tokens, p, &len)) !=
		    NULL)
			weigh(x, l, t, p, len);
	if (l->verdict == CUT && !l->outer) {
		l->prose = false;
		return;
	}
	if (bits & WORD_TAIL)
		look_at_tail(x, l, t);
	if (l->verdict == KEEP && (bits & TOKEN_DIGITS) && is_counted(l, t)) {
		l->verdict = WEAK;
		l->rule = "counted-list";
		l->id = NULL;
	} else if (bits & (WORD_NETWORK | WORD_MONTH | TOKEN_DIGITS)) {
		look_at_words(l, t);
	}
}

/* What look_at() may have found, it did not. */
static void
unsay(struct line *l)
{
	l->part = l->partend = 0;
	l->verdict = KEEP;
	l->glue = 0;
	l->list = l->outer = false;
}

/* Takes off what is stuck to a line; false if nothing is. */
static bool
unstick(struct line *l)
{
	if (l->verdict == CUT || l->partend == 0)
		return false;
	if (l->part > 0) {
		l->back = l->stuck;
		l->text = trim(span_cut(l->text, 0, l->part));
	} else {
		l->front = l->stuck;
		l->text = trim(span_cut(l->text, l->partend, l->text.n));
	}
	unsay(l);
	return true;
}

/* What is stuck to a line goes; the rest is looked at as if it had come alone,
 * for so it will come to a second run.  Returns its tokens: t, or those of the
 * rest, in own. */
static const struct token *
read_line(const struct lexicon *x, struct line *l, const struct token *t,
    struct token *own)
{
	int turn;

	look_at(x, l, t);
	for (turn = 1; turn <= STUCK && unstick(l); turn++) {
		l->tokens = (uint16_t)tokens(l->text, 0, own, LOOK);
		lexicon_words(x, own, l->tokens);
		look_at(x, l, own);
		t = own;
	}
	l->found = l->verdict;
	return t;
}

/* What is known of a line before it is looked at.  Setting all to zero would
 * be shorter, and take longer than some lines do. */
static void
clear(struct line *l)
{
	l->rule = l->id = NULL;
	l->front = l->back = l->stuck = NULL;
	l->logit = 0;
	l->found = KEEP;
	unsay(l);
}

/* Room for one more line; its contents are not defined. */
static struct line *
new_line(struct page *s)
{
	s->lines = mem_room(s->lines, s->n, &s->size, sizeof(*s->lines));
	return &s->lines[s->n++];
}

/* A hash of the text, which is not empty: of its two ends, for that is enough
 * to tell short lines apart. */
static size_t
ends_hash(struct span s)
{
	uint64_t front = 0, back = 0;
	const size_t n = s.n >= 8 ? 8 : s.n >= 4 ? 4 : 1;

	if (n == 8) {
		memcpy(&front, s.p, 8);
		memcpy(&back, s.p + s.n - 8, 8);
	} else if (n == 4) {
		memcpy(&front, s.p, 4);
		memcpy(&back, s.p + s.n - 4, 4);
	} else {
		front = (unsigned char)s.p[0];
		back = (unsigned char)s.p[s.n - 1];
	}
	return (size_t)hash_mix(front + (back ^ s.n) * 0x9e3779b97f4a7c15U);
}

/* The line above that has this text, or the next one.  What an earlier page has
 * left in the table is looked at like anything else that does not fit. */
static uint32_t
know_again(struct page *s, struct span text)
{
	const uint32_t next = (uint32_t)s->n;
	const struct line *l;
	uint32_t *met;

	if (text.n > AGAIN)
		return next;
	met = &s->met[ends_hash(text) & (MET - 1)];
	l = &s->lines[*met];
	if (*met < next && l->whole.n == text.n &&
	    memcmp(l->whole.p, text.p, text.n) == 0)
		return *met;
	*met = next;
	return next;
}

/* The same words again: what is known of the one line is known of the other. */
static void
repeat(struct line *l, const struct line *of)
{
	struct line same = *of;

	same.text.p = l->whole.p + (of->text.p - of->whole.p);
	same.whole = l->whole;
	same.from = l->from;
	same.to = l->to;
	same.index = l->index;
	same.same = l->same;
	*l = same;
}

/* Adds the lines from text[at..] on that are not blank, as long as their tokens
 * have room in t[BATCH]; sets how many these are; returns where it stopped.  Of
 * lines that are known again, if they may be, tokens are not needed. */
static size_t
split(struct page *s, struct span text, size_t at, bool again, struct token *t,
    size_t *n)
{
	uint32_t same;
	const char *nl;
	struct line *l;
	struct span one;
	size_t to;

	for (*n = 0; at < text.n && s->n < WINDOW && *n + LOOK <= BATCH;
	     at = to) {
		nl = memchr(text.p + at, '\n', text.n - at);
		to = nl == NULL ? text.n : (size_t)(nl - text.p) + 1;
		one = trim(span_cut(text, at, nl == NULL ? to : to - 1));
		if (one.n == 0)
			continue;
		same = again ? know_again(s, one) : (uint32_t)s->n;
		l = new_line(s);
		l->text = l->whole = one;
		l->from = at;
		l->to = to;
		l->index = (uint32_t)(s->n - 1);
		l->same = same;
		l->tokens = 0;
		if (same < l->index)
			continue;
		clear(l);
		l->tokens = (uint16_t)tokens(one,
		    (size_t)(text.p + text.n - one.p) - one.n, t + *n, LOOK);
		*n += l->tokens;
	}
	return at;
}

/* Looks up the words of n lines, t and on; fetches what is known of the first
 * and the last of each, for the page model will ask. */
static void
look_up(const struct lexicon *x, const struct line *l, size_t n,
    struct token *t, size_t words)
{
	lexicon_words(x, t, words);
	for (; n-- > 0; t += l++->tokens)
		if (l->tokens > 0) {
			__builtin_prefetch(&x->ends[t->word]);
			__builtin_prefetch(&x->ends[t[l->tokens - 1].word]);
		}
}

/* Many lines at a time, for the words of one are few and seldom near each
 * other: a row of look-ups waits no longer than one. */
size_t
page_read(struct page *s, const struct lexicon *x, struct span text, size_t at,
    const struct page_watch *watch)
{
	const bool again = watch == NULL || watch->again != NULL;
	struct token batch[BATCH], own[LOOK];
	const struct token *t, *looked;
	struct line *l;
	size_t i, n;

	if (s->met == NULL)
		s->met = mem_zero(MET, sizeof(*s->met));
	for (s->n = i = 0; at < text.n && s->n < WINDOW;) {
		at = split(s, text, at, again, batch, &n);
		look_up(x, &s->lines[i], s->n - i, batch, n);
		for (t = batch; i < s->n; i++, t += n) {
			l = &s->lines[i];
			n = l->tokens;
			if (l->same < l->index) {
				repeat(l, &s->lines[l->same]);
				if (watch != NULL)
					watch->again(watch->arg, l);
				continue;
			}
			looked = read_line(x, l, t, own);
			if (watch != NULL)
				watch->see(watch->arg, l, looked);
		}
	}
	return at;
}

void
page_cut(struct line *l, const char *rule)
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
	size_t n;

	s = trim(s);
	n = tokens(s, 0, t, 8);
	return s.n > 0 && s.n <= 60 && n < 8 && !ends_sentence(s);
}

static bool
has_suffix(struct span s, struct span end)
{
	return s.n > end.n && memcmp(s.p + s.n - end.n, end.p, end.n) == 0;
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
	return a->hash == b->hash && a->tokens == b->tokens && a->tokens < LOOK;
}

/*
 * The title is the first line that stays.  Where the page's head repeats it
 * with the site's name or a path glued on, the plain one is the title.
 */
static void
find_title(struct page *s)
{
	size_t i, k;

	for (i = 0; i < s->n && i < 8; i++)
		for (k = i + 1; k < s->n && k <= i + 3; k++) {
			const struct line *t = &s->lines[k];

			if (s->lines[i].verdict == CUT ||
			    t->tokens < TITLE_MIN || t->verdict == CUT ||
			    t->prose || !labelled(s->lines[i].text, t->text))
				continue;
			page_cut(&s->lines[i], "breadcrumb");
			break;
		}
	for (i = 0; i < s->n && s->lines[i].verdict != KEEP; i++)
		;
	s->title = i;
}

static void
cut_title_again(struct page *s)
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

		if (same_words(l, t) ||
		    (i > s->last && s->n - i <= 6 &&
			labelled(l->text, t->text)))
			page_cut(l, "title-repeat");
	}
}

/* Which lines there are at all, so that nobody looks for others. */
struct kinds {
	bool outer, list, mute;
};

static struct kinds
find_prose(struct page *s)
{
	struct kinds k = { false, false, false };
	size_t i;

	s->first = s->n;
	s->last = 0;
	for (i = 0; i < s->n; i++) {
		const struct line *l = &s->lines[i];

		k.outer |= l->outer;
		k.list |= l->list;
		k.mute |= l->tokens == 0;
		if (l->prose) {
			s->first = s->first == s->n ? i : s->first;
			s->last = i;
		}
	}
	return k;
}

/* Bylines and dates count before the prose and after it, not within. */
static void
settle_outer(struct page *s)
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

	if (l->verdict != KEEP || l->prose || l->tokens < 3 || l->tokens > 24 ||
	    end[-1] == '.' || end[-1] == ':')
		return false;
	while (end - p >= 3 && (p = memchr(p, ':', (size_t)(end - p))) != NULL)
		if (end - p >= 3 && memcmp(p++, scheme, 3) == 0)
			return false;
	return true;
}

/* The headlines under "Related articles": if they run on to the end of the
 * page or to more boilerplate, and are at least two. */
static void
cut_lists(struct page *s)
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
			page_cut(&s->lines[from], "related-list");
	}
}

/* Weak lines go where they touch a line that goes, or stand three together:
 * one "Search" or "Home" may be anything, a run of such is a menu. */
static void
settle_weak(struct page *s)
{
	size_t i, k, weak, cuts;

	for (i = 0; i < s->n; i = k) {
		if (s->lines[i].verdict == KEEP) {
			k = i + 1;
			continue;
		}
		weak = cuts = 0;
		for (k = i; k < s->n && s->lines[k].verdict != KEEP; k++) {
			weak += s->lines[k].verdict == WEAK;
			cuts += s->lines[k].verdict == CUT;
		}
		for (; i < k; i++)
			if (s->lines[i].verdict == WEAK &&
			    (cuts > 0 || weak >= 3))
				s->lines[i].verdict = CUT;
	}
}

/* Lines without a word ("---", "×") between lines that go. */
static void
cut_rules(struct page *s)
{
	size_t i;

	for (i = 1; i < s->n; i++)
		if (s->lines[i].tokens == 0 && s->lines[i - 1].verdict == CUT &&
		    (i + 1 == s->n || s->lines[i + 1].verdict == CUT))
			page_cut(&s->lines[i], "separator");
}

void
page_rules(struct page *s)
{
	const struct kinds k = find_prose(s);

	if (k.outer)
		settle_outer(s);
	find_title(s);
	cut_title_again(s);
	if (k.list)
		cut_lists(s);
	settle_weak(s);
	if (k.mute)
		cut_rules(s);
}

void
page_rest(struct page *to, const struct page *from)
{
	size_t i;

	to->n = 0;
	for (i = 0; i < from->n; i++) {
		if (from->lines[i].verdict == CUT)
			continue;
		*new_line(to) = from->lines[i];
		to->lines[to->n - 1].verdict = from->lines[i].found;
	}
}

void
page_free(struct page *s)
{
	free(s->lines);
	free(s->met);
	memset(s, 0, sizeof(*s));
}
