/*
 * unspam - cuts spam inside a document: link blocks, rows of headlines,
 * comment spam; parts addresses from the words they are glued to
 *
 * No line is judged alone.  A document is read as a chain of links and the
 * words between them; links add to a sum, words take from it, and a block is
 * a stretch of greatest sum (Ruzzo and Tompa 1999, linear time).  So its ends
 * fall where links end and text begins, and an address an author cites in a
 * sentence never makes a block: the words around it outweigh it.  Since what
 * lies between two blocks outweighs either, cutting one never makes another:
 * a second run finds nothing.
 *
 * What single links weigh comes from what spam does and authors do not: an
 * address without a path, an anchor that repeats the host's name in key words,
 * wares that spam sells, broken markup.
 *
 * Menus and lists of headlines, whose links plain text no longer shows, are
 * found in the same way over lines, by what lists.h says each looks like.
 *
 * Where it errs: a list of bare addresses that an author compiled goes if it
 * is long and has no words; so does a table with a cell a line, at times.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "bytes.h"
#include "comment.h"
#include "filter.h"
#include "links.h"
#include "lists.h"
#include "mem.h"
#include "signs.h"

struct line {
	size_t from, to;    /* without its newline */
	size_t link, links; /* its links: the first, and how many */
	size_t sign;        /* its first sign */
	size_t separators;  /* signs that may be one */
	size_t item;        /* its number in lists */
	bool listed;        /* it is in lists */
	bool gone;          /* wholly cut */
};

/* A cut, or the place of a blank to put in (from == to). */
struct mark {
	size_t from, to;
	const char *rule;
	size_t links, words, lines, items; /* what was measured */
	int64_t odds;
};

/* A candidate of Ruzzo and Tompa's: links [first, last], the sum before it
 * and with it, and the nearest earlier candidate with less before it. */
struct stretch {
	size_t first, last;
	int64_t before, with;
	size_t less; /* 1 + its index; 0: none */
};

/* The phrases that are looked for, see the tables below. */
struct lexicon {
	struct stems wares, drugs, praises, headings;
	struct comment_words comment;
};

struct conf {
	struct lexicon lexicon;
	bool drop;
};

struct state {
	const struct lexicon *lexicon;
	struct signs signs;
	struct link *links;
	struct line *lines;
	struct mark *marks;
	struct stretch *stretches;
	size_t nlinks, nlines, nmarks;
	size_t maxlinks, maxlines, maxmarks, maxstretches;
	struct lists lists;
	struct buf measure, rest;
};

/* Tables of phrases are sorted by first byte. */

/* Wares and services that comment spam sells: stems, looked for where a word
 * of an anchor begins and anywhere in a host. */
static const char *const wares[] = { "accutane", "adipex", "ambien", "backlink",
	"baccarat", "betting", "burberry", "canada goose", "canadagoose",
	"casino", "cheap", "cialis", "clomid", "coach outlet", "coachoutlet",
	"creditloan", "dating", "diet pill", "doxycycline", "escort", "essay",
	"finasteride", "forex", "free download", "gambling", "garcinia",
	"gucci", "handbag", "hermes", "insurance", "jersey", "klonopin",
	"levitra", "loan", "longchamp", "lorazepam", "louboutin",
	"louis vuitton", "louisvuitton", "michael kors", "michaelkors",
	"moncler", "mortgage", "mulberry", "nolvadex", "oakley", "outlet",
	"pandora", "pas cher", "pascher", "payday", "pharmacy", "phentermine",
	"poker", "porn", "prada", "propecia", "ralph lauren", "ray ban",
	"rayban", "replica", "rolex", "roulette", "seo", "sexy", "shoes",
	"tadalafil", "tiffany", "tramadol", "ugg", "valium", "viagra",
	"vuitton", "weight loss", "wholesale", "xanax", "игровые автоматы",
	"казино", "покер", "проститутки", "скачать" };

/* What a short comment names only to sell it. */
static const char *const drugs[] = { "baccarat", "casino", "cheap pills",
	"cheap tablets", "cialis", "drugstore", "levitra", "louis vuitton",
	"payday", "pharmacy", "replica", "viagra", "without prescription",
	"казино" };

/* What a comment says to be let in, whatever the page is about. */
static const char *const praises[] = { "amazing blog", "amazing post",
	"appreciate your", "awesome article", "awesome blog", "awesome post",
	"book marked", "bookmarked", "check out my", "check it out here",
	"excellent article", "excellent information", "excellent post",
	"excellent site", "feel free to visit", "good article", "good blog",
	"good job", "good post", "good work", "great article", "great blog",
	"great information", "great post", "great site", "great web",
	"have a look at my", "helpful article", "i love this blog",
	"informative", "interesting article", "interesting blog",
	"interesting information", "interesting post", "interesting site",
	"keep it up", "keep on doing", "keep posting", "keep sharing",
	"keep up the", "love your blog", "my backlink", "my homepage",
	"my web site", "my website", "nice article", "nice blog",
	"nice information", "nice post", "nice site", "nice web",
	"thank you for posting", "thank you for sharing", "thanks for posting",
	"thanks for sharing", "this article", "this blog", "this post",
	"this site", "useful post", "visit my", "wonderful article",
	"wonderful post", "your article", "your blog", "your post", "your site",
	"your web site", "your website" };

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

/* ---- words ---- */

/* Length of the blank at text[i], no-break ones too; 0 if there is none. */
static size_t
space(struct span text, size_t i)
{
	if (i < text.n && (blank(text.p[i]) || text.p[i] == '\n'))
		return 1;
	return i + 1 < text.n && memcmp(text.p + i, "\xC2\xA0", 2) == 0 ? 2 : 0;
}

/* As space(), for the blank that ends at text[i]. */
static size_t
space_before(struct span text, size_t i)
{
	if (i >= 2 && space(text, i - 2) == 2)
		return 2;
	return i >= 1 ? space(text, i - 1) : 0;
}

static struct span
trim(struct span s)
{
	size_t n;

	/* Most lines have nothing to trim. */
	if (s.n > 0 && s.p[0] > ' ' && s.p[s.n - 1] > ' ')
		return s;
	while ((n = space(s, 0)) > 0)
		s = span_cut(s, n, s.n);
	while ((n = space_before(s, s.n)) > 0)
		s.n -= n;
	return s;
}

/* Words of text[from, to), a sentence's end counting as two more; it may stop
 * counting at most.  Two characters of a script without spaces are a word. */
static size_t
words(struct span text, size_t from, size_t to, size_t most)
{
	struct span s = { text.p, to };
	size_t n = 0, wide = 0, blanks;
	bool in = false;
	char c;

	while (from < to && n + wide / 2 < most) {
		c = text.p[from];
		if (letter(c) || digit(c)) {
			blanks = c == '\xC2' ? space(s, from) : 0;
			wide += (unsigned char)c >= 0xE3 &&
			    (unsigned char)c <= 0xED;
			n += !in && blanks == 0;
			in = blanks == 0;
			from += blanks == 2;
		} else if (blank(c) || one_of(c, "\n*|")) {
			in = false;
		} else if (in && one_of(c, ".!?") &&
		    (from + 1 == to || space(s, from + 1) > 0)) {
			n += 2;
		}
		from++;
	}
	return n + wide / 2;
}

/* ---- what was found ---- */

static void *
room(void *p, size_t n, size_t *max, size_t size)
{
	if (n < *max)
		return p;
	*max = *max == 0 ? 64 : *max * 2;
	return mem_grow(p, *max, size);
}

static struct mark *
add_mark(struct state *u, size_t from, size_t to, const char *rule)
{
	u->marks = room(u->marks, u->nmarks, &u->maxmarks, sizeof(*u->marks));
	u->marks[u->nmarks] = (struct mark){
		.from = from, .to = to, .rule = rule
	};
	return &u->marks[u->nmarks++];
}

static void
add_link(struct state *u, const struct link *l)
{
	u->links = room(u->links, u->nlinks, &u->maxlinks, sizeof(*u->links));
	u->links[u->nlinks++] = *l;
}

/* The first c in text from `from` on; text.n if there is none. */
static size_t
next(struct span text, size_t from, char c)
{
	const char *p = NULL;

	if (from < text.n)
		p = memchr(text.p + from, c, text.n - from);
	return p == NULL ? text.n : (size_t)(p - text.p);
}

/* Begins a line at text[from], unless the text ends there. */
static void
add_line(struct state *u, struct span text, size_t from, size_t sign)
{
	if (from == text.n)
		return;
	u->lines = room(u->lines, u->nlines, &u->maxlines, sizeof(*u->lines));
	u->lines[u->nlines++] = (struct line){
		.from = from, .to = text.n, .link = u->nlinks, .sign = sign
	};
}

/* Takes the link whose sign is text[at], if it is one; returns where it ends,
 * or from. */
static size_t
take_link(struct state *u, struct span text, size_t eol, size_t at, size_t from)
{
	struct line *line = &u->lines[u->nlines - 1];
	struct link l;

	if (at < from || !link_at(text, line->from, eol, at, &l) ||
	    l.from < from)
		return from;
	add_link(u, &l);
	line->links++;
	return l.to;
}

/* Finds lines and links. */
static void
scan(struct state *u, struct span text)
{
	size_t i, at, end = 0, eol = 0;

	u->nlines = u->nlinks = 0;
	signs_find(&u->signs, text);
	add_line(u, text, 0, 0);
	for (i = 0; i < u->signs.n; i++) {
		at = u->signs.at[i];
		switch (text.p[at]) {
		case '\n':
			u->lines[u->nlines - 1].to = at;
			add_line(u, text, at + 1, i + 1);
			break;
		case ':':
		case '<':
		case '[':
		case 'w':
		case 'W':
			if (at >= eol)
				eol = next(text, at, '\n');
			end = take_link(u, text, eol, at, end);
			break;
		case '@':
			break;
		default:
			u->lines[u->nlines - 1].separators++;
		}
	}
}

/* ---- weights ---- */

/* True if the letters of the anchor, more than one word, stand in the host:
 * "cheap shoes" for cheap-shoes.example. */
static bool
echoes(struct span anchor, struct span host)
{
	char a[64], h[128];
	size_t i, n = 0, m = 0, blanks = 0;

	anchor = trim(anchor);
	for (i = 0; i < anchor.n && n < sizeof(a) - 1; i++) {
		blanks += blank(anchor.p[i]);
		if (letter(anchor.p[i]) || digit(anchor.p[i]))
			a[n++] = lower(anchor.p[i]);
	}
	a[n] = '\0';
	for (i = 0; i < host.n && m < sizeof(h) - 1; i++)
		if (letter(host.p[i]) || digit(host.p[i]))
			h[m++] = lower(host.p[i]);
	h[m] = '\0';
	return n >= 7 && blanks > 0 && strstr(h, a) != NULL;
}

/* True if a label of a list of sources stands right before: [1], (2), 3., or a
 * quotation mark: then it is data or code. */
static bool
labelled(struct span text, size_t line, size_t at)
{
	if (at > line && one_of(text.p[at - 1], "\"'`"))
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

/* What speaks for spam in one link: much is what authors never do, some what
 * they do too. */
static void
judge(struct link *l, const struct link *before, const struct lexicon *x)
{
	struct span a = trim(l->anchor);

	l->some = l->root;
	l->much = 2 * l->broken;
	if (l->kind != BARE && a.n > 0 && link_address(a.p, a.p + a.n) == 0) {
		l->much += 1 + l->root + 3 * echoes(a, l->host);
		if (stems_count(&x->wares, a, false) > 0)
			l->much += 3;
	}
	if (stems_count(
		&x->wares, l->kind == BARE ? l->host : l->address, true) > 0)
		l->much += 3;
	if (before != NULL && span_eq(l->host, before->host))
		l->some++;
}

static void
weigh(struct state *u, struct span text)
{
	size_t i, j = 0;
	struct link *l;

	for (i = 0; i < u->nlinks; i++) {
		l = &u->links[i];
		while (u->lines[j].to < l->from)
			j++;
		l->cited = l->kind == MARKDOWN ||
		    (l->kind == BARE &&
			labelled(text, u->lines[j].from, l->from));
		if (!l->cited)
			judge(l, i > 0 ? l - 1 : NULL, u->lexicon);
	}
}

static long
weight(const struct link *l)
{
	return l->cited ? 0 : 2 + l->much + l->some;
}

/* ---- blocks ---- */

enum {
	BLOCK = 12, /* four bare addresses of front pages */
	FAR = 100   /* words without a link: no block reaches across */
};

/* Takes the next link, with the sum before it, into the candidates; returns
 * their number.  When a candidate can be joined with the new one to the gain
 * of both, the two and all between become one, which is tried again. */
static size_t
join(struct state *u, size_t n, struct stretch s)
{
	struct stretch *t;

	for (;;) {
		for (s.less = n; s.less > 0; s.less = t->less) {
			t = &u->stretches[s.less - 1];
			if (t->before < s.before)
				break;
		}
		if (s.less == 0 || t->with >= s.with)
			break;
		s.first = t->first;
		s.before = t->before;
		n = s.less - 1;
	}
	u->stretches = room(
	    u->stretches, n, &u->maxstretches, sizeof(*u->stretches));
	u->stretches[n] = s;
	return n + 1;
}

enum { TOP = 2048 }; /* bytes that a title stands in */

static bool
titular_part(struct span top, struct span s)
{
	size_t i;

	s = trim(s);
	if (s.n == 0)
		return true;
	for (i = 0; i + s.n <= top.n; i++)
		if (top.p[i] == s.p[0] && memcmp(top.p + i, s.p, s.n) == 0)
			return true;
	return false;
}

/* True if s, stripped of blanks and stars, stands at the top of the document,
 * where its title is. */
static bool
titular(struct span text, struct span s)
{
	struct span top = { text.p, text.n < TOP ? text.n : TOP };
	const char *star;

	while ((star = memchr(s.p, '*', s.n)) != NULL) {
		if (!titular_part(top, span_cut(s, 0, (size_t)(star - s.p))))
			return false;
		s = span_cut(s, (size_t)(star - s.p) + 1, s.n);
	}
	return titular_part(top, s);
}

/* The words at a block's edge, on its line, go with it if they are the title
 * again, or few beside the links and no sentence: as a headline glued to the
 * first address. */
static bool
residue(struct span text, size_t from, size_t to, size_t linked)
{
	struct span s = trim(span_cut(text, from, to));

	return s.n <= 16 || titular(text, s) ||
	    (s.n * 2 <= linked && !one_of(s.p[s.n - 1], ".!:"));
}

/* The line that text[at] is on. */
static size_t
line_at(const struct state *u, size_t at)
{
	size_t low = 0, high = u->nlines, middle;

	while (high - low > 1) {
		middle = low + (high - low) / 2;
		if (u->lines[middle].from <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* Marks lines [a, b] as cut, newlines and all. */
static void
cut_lines(struct state *u, struct span text, size_t a, size_t b, struct mark *m)
{
	m->from = u->lines[a].from;
	m->to = u->lines[b].to + (u->lines[b].to < text.n);
	for (; a <= b; a++)
		u->lines[a].gone = true;
}

static size_t
words_between(
    const struct state *u, struct span text, size_t first, size_t last)
{
	size_t n = 0;

	for (; first < last; first++)
		n += words(
		    text, u->links[first].to, u->links[first + 1].from, FAR);
	return n;
}

/* Marks links [first, last] as a block and finds its edges. */
static void
cut_block(struct state *u, struct span text, size_t first, size_t last)
{
	struct mark *m = add_mark(
	    u, u->links[first].from, u->links[last].to, "link-block");
	size_t a = line_at(u, m->from), b = line_at(u, m->to - 1);
	size_t i, head = 0, tail = 0;

	for (i = first; i <= last; i++) {
		u->links[i].gone = true;
		if (u->links[i].from < u->lines[a].to)
			head += u->links[i].to - u->links[i].from;
		if (u->links[i].from >= u->lines[b].from)
			tail += u->links[i].to - u->links[i].from;
	}
	m->links = last - first + 1;
	m->lines = b - a + 1;
	m->words = words_between(u, text, first, last);
	for (i = a; i < b; i++)
		u->lines[i].gone = i > a;
	if (residue(text, u->lines[a].from, m->from, head)) {
		m->from = u->lines[a].from;
		u->lines[a].gone = a < b;
	}
	if (residue(text, m->to, u->lines[b].to, tail)) {
		m->to = u->lines[b].to;
		if (m->from <= u->lines[b].from) {
			u->lines[b].gone = true;
			m->to += m->to < text.n;
		}
	}
}

static void
find_blocks(struct state *u, struct span text)
{
	const struct link *l;
	struct stretch *s;
	size_t i, n = 0, prev = 0, gap;
	int64_t sum = 0;

	for (i = 0; i < u->nlinks; i++) {
		l = &u->links[i];
		gap = words(text, prev, l->from, FAR);
		sum -= gap < FAR ? (int64_t)gap :
				   INT64_MAX / 4 / (int64_t)u->nlinks;
		prev = l->to;
		n = join(
		    u, n, (struct stretch){ i, i, sum, sum + weight(l), 0 });
		sum += weight(l);
	}
	for (i = 0; i < n; i++) {
		s = &u->stretches[i];
		if (s->with - s->before >= BLOCK && s->last > s->first)
			cut_block(u, text, s->first, s->last);
	}
}

/* ---- what stands beside blocks ---- */

enum {
	HEADLINE = 400, /* bytes; an item of a row is no longer */
	ROW = 5         /* separators that make a row by themselves */
};

/* The separator at text[i] inside a row, with blanks around it; its length,
 * or 0. */
static size_t
separator(struct span text, size_t to, size_t i)
{
	static const char *const marks[] = {
		"*",
		"|",
		"\xC2\xB7",
		"\xC2\xBB",
		"\xE2\x80\xA2",
	};
	size_t j, n = 0;

	if (i == to || space_before(text, i) == 0)
		return 0;
	for (j = 0; j < COUNT(marks) && n == 0; j++)
		if (ahead(text.p + i, text.p + to, marks[j]))
			n = strlen(marks[j]);
	return n > 0 && (i + n == to || space(text, i + n) > 0) ? n : 0;
}

/* How many separators part the line into items; 0 if an item is longer than
 * a headline. */
static size_t
separators(const struct state *u, struct span text, const struct line *l)
{
	size_t i, k, n, count = 0, item = l->from;

	for (k = l->sign; k < u->signs.n && u->signs.at[k] < l->to; k++) {
		i = u->signs.at[k];
		n = i < item ? 0 : separator(text, l->to, i);
		if (n == 0)
			continue;
		if (i - item > HEADLINE)
			return 0;
		count++;
		item = i + n;
	}
	return l->to - item > HEADLINE ? 0 : count;
}

/* True if a row with n separators can be nothing else, whatever stands beside
 * it: many short items, no sentences; no table, data or code. */
static bool
is_row(struct span text, const struct line *l, size_t n)
{
	size_t i, ends = 0, colons = 0, code = 0;

	if (n < ROW || separator(text, l->to, l->from) > 0 ||
	    text.p[l->from] == '|')
		return false;
	for (i = l->from; i + 1 < l->to; i++) {
		ends += one_of(text.p[i], ".!?") && text.p[i + 1] == ' ';
		colons += text.p[i] == ':';
		code += one_of(text.p[i], "{}();=<>+");
	}
	return ends * 4 <= n && colons * 2 <= n && code * 4 <= n &&
	    words(text, l->from, l->to, 12 * n) < 12 * n;
}

/* Cuts line i if it is a row; beside: a neighbour is gone. */
static void
cut_row(struct state *u, struct span text, size_t i, bool beside)
{
	struct line *l = &u->lines[i];
	size_t n = separators(u, text, l);
	struct mark *m;

	if (n < 2 || !(beside || is_row(text, l, n)))
		return;
	m = add_mark(u, 0, 0, "headline-row");
	m->items = n + 1;
	cut_lines(u, text, i, i, m);
}

/* Looks at line i; returns whether the next line is beside what is gone. */
static inline bool
find_row(struct state *u, struct span text, size_t i, bool beside)
{
	struct line *l = &u->lines[i];

	if (!l->gone && l->separators >= 2)
		cut_row(u, text, i, beside);
	return l->gone || (beside && words(text, l->from, l->to, 1) == 0);
}

/* Cuts rows of headlines.  Two separators are enough beside what is gone,
 * lines without words aside: seen from below first, then from above. */
static void
find_rows(struct state *u, struct span text)
{
	bool beside = false;
	size_t i;

	for (i = u->nlines; i-- > 0;)
		beside = find_row(u, text, i, beside);
	beside = false;
	for (i = 0; i < u->nlines; i++)
		beside = find_row(u, text, i, beside);
}

/* Cuts rules ("---") and what else has no words between gone lines. */
static void
find_rules(struct state *u, struct span text)
{
	const struct line *l;
	size_t i, first = 0;
	bool open = false; /* since `first`, all lines are wordless */

	for (i = 0; i < u->nlines; i++) {
		l = &u->lines[i];
		if (!l->gone && words(text, l->from, l->to, 1) > 0) {
			open = false;
		} else if (l->gone) {
			if (open && first < i)
				cut_lines(u, text, first, i - 1,
				    add_mark(u, 0, 0, "block-rule"));
			open = true;
			first = i + 1;
		}
	}
}

/* ---- marks ---- */

static int
by_place(const void *a, const void *b)
{
	const struct mark *m = a, *n = b;

	if (m->from != n->from)
		return m->from < n->from ? -1 : 1;
	return m->to > n->to ? -1 : m->to < n->to;
}

/* Makes the marks follow each other without overlap. */
static void
settle(struct state *u)
{
	struct mark m;
	size_t i, n = 0, end = 0;

	if (u->nmarks > 0)
		qsort(u->marks, u->nmarks, sizeof(*u->marks), by_place);
	for (i = 0; i < u->nmarks; i++) {
		m = u->marks[i];
		if (n > 0 && m.from < end)
			m.from = end;
		if (m.to < m.from || (m.to == m.from && m.rule[0] != 'g') ||
		    (n > 0 && m.to == end))
			continue;
		end = m.to;
		u->marks[n++] = m;
	}
	u->nmarks = n;
}

/* Words of the document when the marks are cut; it may stop counting at most.
 * The marks are settled. */
static size_t
left(const struct state *u, struct span text, size_t limit)
{
	size_t i, from = 0, n = 0;

	for (i = 0; i < u->nmarks && n < limit; i++) {
		n += words(text, from, u->marks[i].from, limit);
		from = u->marks[i].to;
	}
	return n < limit ? n + words(text, from, text.n, limit) : n;
}

/* ---- comments ---- */

enum {
	SIGNS = 6,            /* that make a comment spam */
	COMMENT_BYTES = 8192, /* a document up to this, */
	COMMENT_LINES = 40,   /* and this, may be one comment */
	ONE_COMMENT = 200,    /* words; up to this comment.h can judge */
	SURE = 128,           /* of its score; a line in a page needs more */
	WORDY = 4000          /* words; more make no difference */
};

static size_t
most(size_t n, size_t limit)
{
	return n < limit ? n : limit;
}

/* What a link that no block took adds to the evidence against the comment that
 * ends at `end`.  A bare address with nothing odd about it adds nothing. */
static size_t
suspicion(const struct link *l, size_t end)
{
	size_t n = (size_t)(l->kind == BARE ? l->much : l->much + l->some);

	if (l->root && l->glued)
		n += 3;
	if (l->root && l->to == end)
		n += 2;
	return n;
}

/* Judges s as a comment of n words with these links, those in blocks aside. */
static bool
spam_comment(const struct state *u, struct span text, struct span s, size_t n,
    const struct line *l)
{
	const struct lexicon *x = u->lexicon;
	size_t i, sum = 0, left = 0, end;
	const struct link *k = NULL;

	s = trim(s);
	end = (size_t)(s.p + s.n - text.p);
	for (i = l->link; i < l->link + l->links; i++) {
		if (u->links[i].gone)
			continue;
		k = &u->links[i];
		left++;
		sum += suspicion(k, end);
	}
	if (left == 0)
		return false;
	if (n <= 100)
		sum += 2 * most(stems_count(&x->praises, s, false), 3);
	if (n <= 25)
		sum += 3 * stems_count(&x->drugs, s, false);
	if (left > 1 && sum > 0)
		sum += most(stems_count(&x->wares, s, false), 4);
	if (n <= 4 && left == 1 && k->much > 0 && k->root)
		sum += 2;
	return sum >= SIGNS && n <= 40 * sum;
}

static void
add_comment(struct state *u, struct span text, size_t a, size_t b, size_t n,
    size_t links)
{
	struct mark *m = add_mark(u, 0, 0, "comment-spam");

	m->links = links;
	m->words = n;
	m->lines = b - a + 1;
	cut_lines(u, text, a, b, m);
}

/* True if comment.h says that s wants its links followed, by more than least;
 * a line that is nothing but a link may be a source. */
static bool
wants_links(const struct state *u, struct span s, int least, bool alone)
{
	uint8_t values[COMMENT_FEATURES];

	return comment_values(&u->lexicon->comment, s, values) &&
	    (alone || values[COMMENT_WORDS] >= 2) &&
	    comment_score(values) > least;
}

/* The document without what is marked. */
static struct span
rest(struct state *u, struct span text)
{
	size_t i, from = 0;

	u->rest.n = 0;
	for (i = 0; i < u->nmarks; i++) {
		buf_put(&u->rest, span_cut(text, from, u->marks[i].from));
		from = u->marks[i].to;
	}
	buf_put(&u->rest, span_cut(text, from, text.n));
	return buf_span(&u->rest);
}

/* Judges what is left of the document as one comment. */
static bool
cut_document(struct state *u, struct span text)
{
	const struct line all = { .links = u->nlinks };
	size_t i, bytes = text.n, lines = u->nlines;

	settle(u);
	for (i = 0; i < u->nmarks; i++)
		bytes -= u->marks[i].to - u->marks[i].from;
	for (i = 0; i < u->nlines; i++)
		lines -= u->lines[i].gone;
	if (bytes > COMMENT_BYTES || lines > COMMENT_LINES)
		return false;
	i = left(u, text, WORDY);
	if (!spam_comment(u, text, text, i, &all) &&
	    !(i <= ONE_COMMENT && wants_links(u, rest(u, text), 0, true)))
		return false;
	add_comment(u, text, 0, u->nlines - 1, i, u->nlinks);
	return true;
}

/* Finds spam among comments: a document of a few lines may be one; in a page a
 * line is one. */
static void
find_comments(struct state *u, struct span text)
{
	struct line *l;
	struct span s;
	size_t i, k, n;

	for (i = 0; i < u->nlines; i++) {
		l = &u->lines[i];
		if (l->gone || l->links == 0)
			continue;
		s = span_cut(text, l->from, l->to);
		n = words(text, l->from, l->to, WORDY);
		if (!spam_comment(u, text, s, n, l) &&
		    !(n <= ONE_COMMENT && wants_links(u, s, SURE, false)))
			continue;
		add_comment(u, text, i, i, n, l->links);
		for (k = l->link; k < l->link + l->links; k++)
			u->links[k].gone = true;
	}
	cut_document(u, text);
}

/* ---- lists ---- */

enum {
	/* scores below it speak against a list */
	LIST_BIAS = 100,
	LIST_UNIT = 64,           /* of log-odds, in the weights */
	LIST_CAP = 3 * LIST_UNIT, /* what one line can add */
	LIST_SUM = 1440,          /* makes a list: eight such lines or more */
	LIST_MOST = 2000,         /* words */
	LIST_DENSE = 16,
	LIST_ROUNDS = 8,
	LIST_PROSE = 10, /* percent of words; with less prose a page is
				 * a list itself, of wares, names, numbers */
	UNDER = 15       /* items that a heading is taken to head */
};

static void
describe_lines(struct state *u, struct span text)
{
	struct line *l;
	struct span s;
	size_t i;

	u->lists.n = 0;
	for (i = 0; i < u->nlines; i++) {
		l = &u->lines[i];
		s = trim(span_cut(text, l->from, l->to));
		l->listed = s.n > 0 && !l->gone;
		l->item = u->lists.n;
		if (l->listed)
			lists_add(&u->lists, text, (size_t)(s.p - text.p),
			    (size_t)(s.p - text.p) + s.n);
	}
}

/* What a line adds to a list; prose ends every list. */
static int64_t
list_weight(const struct list_line *l)
{
	int64_t x = l->score - LIST_BIAS;

	return l->prose ? -((int64_t)1 << 40) : x > LIST_CAP ? LIST_CAP : x;
}

/* True if the list is so long that it is what the page is for. */
static bool
is_subject(const struct state *u, size_t first, size_t last, int64_t sum)
{
	const struct line *l;
	size_t n = 0, lines = 0;

	for (; first <= last; first++) {
		l = &u->lines[first];
		if (!l->listed)
			continue;
		n += u->lists.lines[l->item].words;
		lines++;
	}
	return sum < LIST_DENSE * (int64_t)lines ||
	    (n > LIST_MOST && n > 2 * u->lists.prose);
}

/* Cuts stretches of lines that look like lists; returns how many lines. */
static size_t
cut_lists(struct state *u, struct span text)
{
	struct mark *m;
	struct stretch *s;
	size_t i, k, n = 0, cut = 0;
	int64_t sum = 0, x;

	if (u->lists.prose * 100 < u->lists.words * LIST_PROSE)
		return 0;
	for (i = k = 0; i < u->nlines; i++) {
		if (!u->lines[i].listed)
			continue;
		u->lines[i].item = k;
		x = list_weight(&u->lists.lines[k++]);
		if (x > 0)
			n = join(
			    u, n, (struct stretch){ i, i, sum, sum + x, 0 });
		sum += x;
	}
	for (i = 0; i < n; i++) {
		s = &u->stretches[i];
		if (s->with - s->before < LIST_SUM ||
		    is_subject(u, s->first, s->last, s->with - s->before))
			continue;
		m = add_mark(u, 0, 0, "link-list");
		m->lines = s->last - s->first + 1;
		m->odds = (s->with - s->before) / LIST_UNIT;
		cut += m->lines;
		cut_lines(u, text, s->first, s->last, m);
	}
	return cut;
}

/* Takes the lines that are gone out of lists. */
static void
unlist(struct state *u)
{
	struct line *l;
	size_t i, n = 0;

	for (i = 0; i < u->nlines; i++) {
		l = &u->lines[i];
		if (l->listed && !l->gone)
			u->lists.lines[n++] = u->lists.lines[l->item];
		l->listed = l->listed && !l->gone;
	}
	u->lists.n = n;
}

/* Headings of lists of other pages, in lower case as far as ASCII goes. */
static const char *const headings[] = { "also read", "around the web",
	"articles you may like", "czytaj tak\xC5\xBC\x65", "from the web",
	"latest articles", "latest news", "latest posts", "latest stories",
	"leggi anche", "leia tamb\xC3\xA9m", "lesen sie auch", "lire aussi",
	"more from this author", "more like this", "more on this topic",
	"more stories", "most read", "popular articles", "popular posts",
	"promoted stories", "read next", "recent articles", "recent posts",
	"recommended for you", "recommended reading", "recommended stories",
	"related articles", "related content", "related links", "related news",
	"related posts", "related stories", "related topics",
	"similar articles", "similar posts", "sponsored content",
	"te puede interesar", "top stories", "trending now",
	"verwandte artikel", "vous aimerez aussi", "what to read next",
	"you may also be interested in", "you may also enjoy",
	"you may also like", "you might also like",
	"you might be interested in", "zobacz tak\xC5\xBC\x65",
	("\xD1\x87\xD0\xB8\xD1\x82\xD0\xB0\xD0\xB9\xD1\x82\xD0\xB5 "
	 "\xD1\x82\xD0\xB0\xD0\xBA\xD0\xB6\xD0\xB5") };

static bool
is_heading(const struct state *u, struct span text, const struct line *l)
{
	struct span s = trim(span_cut(text, l->from, l->to));
	size_t n = stems_at(&u->lexicon->headings, s.p, s.p + s.n);

	while (n > 0 && n < s.n && one_of(s.p[s.n - 1], ":. "))
		s.n--;
	return n > 0 && n == s.n;
}

/*
 * Cuts the list under the heading, line i: what is too short for prose, to a
 * limit.  The last such line before prose may be its own heading and stays.
 */
static size_t
cut_under(struct state *u, struct span text, size_t i)
{
	const struct list_line *l = NULL;
	size_t k, last = i, before = i, n = 0;
	struct mark *m;

	for (k = i + 1; k < u->nlines && n < UNDER; k++) {
		if (!u->lines[k].listed)
			continue;
		l = &u->lists.lines[u->lines[k].item];
		if (l->prose || l->words >= 25)
			break;
		before = last;
		last = k;
		n++;
		l = NULL;
	}
	if (l != NULL && n > 0) {
		last = before;
		n--;
	}
	if (n < 2)
		return i;
	m = add_mark(u, 0, 0, "related-list");
	m->items = n;
	cut_lines(u, text, i, last, m);
	return last;
}

static void
cut_related(struct state *u, struct span text)
{
	const struct line *l;
	size_t i, n, found = u->nmarks;

	for (i = 0; i < u->nlines; i++) {
		l = &u->lines[i];
		n = l->listed ? u->lists.lines[l->item].words : 0;
		if (n >= 2 && n <= 6 && is_heading(u, text, l))
			i = cut_under(u, text, i);
	}
	if (u->nmarks > found)
		unlist(u);
}

/* What is left after a cut has other neighbours, so it is looked at again,
 * until nothing is found: a second run would find nothing either. */
static bool
find_lists(struct state *u, struct span text)
{
	size_t rounds, found = u->nmarks;

	describe_lines(u, text);
	cut_related(u, text);
	for (rounds = 0; rounds < LIST_ROUNDS; rounds++) {
		if (u->lists.n * LIST_CAP < LIST_SUM)
			break;
		lists_score(&u->lists);
		if (cut_lists(u, text) == 0)
			break;
		unlist(u);
	}
	return u->nmarks > found;
}

/* ---- glue ---- */

/* Top-level domains that text is seen glued to: in "firm.example.comPhone" the
 * capital tells where the address ends. */
static const char *const domains[] = { "com", "org", "net", "edu", "gov",
	"info", "biz", "eu", "de", "fr", "es", "it", "nl", "pl", "ru", "uk",
	"ca", "au", "in", "io", "co" };

/* Where text[from, to), a host and what follows it without a break, should be
 * parted; to if nowhere. */
static size_t
host_end(struct span text, size_t from, size_t to)
{
	size_t i, dot = to, n;

	for (i = from; i < to && !one_of(text.p[i], "/?#:"); i++)
		if (text.p[i] == '.')
			dot = i + 1;
	for (i = 0; i < COUNT(domains) && dot < to; i++) {
		n = strlen(domains[i]);
		if (dot + n + 1 < to &&
		    memcmp(text.p + dot, domains[i], n) == 0 &&
		    text.p[dot + n] >= 'A' && text.p[dot + n] <= 'Z' &&
		    text.p[dot + n + 1] >= 'a' && text.p[dot + n + 1] <= 'z')
			return dot + n;
	}
	return to;
}

/* The end of the e-mail address around the @ at text[at], if a word is glued
 * to it; text.n if not. */
static size_t
mail_end(struct span text, size_t at)
{
	size_t i = at + 1, end;

	if (at == 0 || !(ascii_letter(text.p[at - 1]) || digit(text.p[at - 1])))
		return text.n;
	while (i < text.n &&
	    (ascii_letter(text.p[i]) || digit(text.p[i]) ||
		one_of(text.p[i], ".-")) &&
	    !ahead(text.p + i, text.p + text.n, "www.") &&
	    link_scheme(text.p + i, text.p + text.n) == 0)
		i++;
	end = host_end(text, at + 1, i);
	return end < i ? end : text.n;
}

static void
unglue_addresses(struct state *u, struct span text)
{
	const struct link *l;
	size_t i, from, to;

	for (i = 0; i < u->nlinks; i++) {
		l = &u->links[i];
		if (l->glued)
			add_mark(u, l->from, l->from, "glued-address");
		from = (size_t)(l->host.p - text.p);
		to = host_end(text, from, from + l->host.n);
		if (l->kind == BARE && to < from + l->host.n)
			add_mark(u, to, to, "glued-address");
	}
	for (i = 0; i < u->signs.n; i++) {
		if (text.p[u->signs.at[i]] != '@')
			continue;
		to = mail_end(text, u->signs.at[i]);
		if (to < text.n)
			add_mark(u, to, to, "glued-mail");
	}
}

/* Parts of a site that a breadcrumb names. */
static const char *const sections[] = { "About", "Articles", "Blog", "Business",
	"Category", "Company", "Contact", "Culture", "Economy", "Education",
	"Entertainment", "Finance", "Forum", "Health", "Lifestyle", "Local",
	"News", "Opinion", "Politics", "Products", "Research", "Science",
	"Services", "Shop", "Sports", "Sport", "Technology", "Tech", "Travel",
	"Weather", "World" };

/* Length of the section's name at text[at], a capital or the end of a word
 * after it; or 0. */
static size_t
section(struct span text, size_t at)
{
	size_t i, n;

	for (i = 0; i < COUNT(sections); i++) {
		n = strlen(sections[i]);
		if (text.n - at >= n &&
		    memcmp(text.p + at, sections[i], n) == 0 &&
		    (at + n == text.n || !letter(text.p[at + n]) ||
			(text.p[at + n] >= 'A' && text.p[at + n] <= 'Z')))
			return n;
	}
	return 0;
}

/* Parts a breadcrumb from the title it is glued to: "HomeNews Harbour...". */
static void
unglue_titles(struct state *u, struct span text)
{
	const struct line *l;
	size_t i, at, n;

	for (i = 0; i < u->nlines; i++) {
		l = &u->lines[i];
		at = l->from + 4;
		if (l->to < at || memcmp(text.p + l->from, "Home", 4) != 0)
			continue;
		while ((n = section((struct span){ text.p, l->to }, at)) > 0) {
			add_mark(u, at, at, "glued-title");
			at += n;
		}
		if (at > l->from + 4 && at < l->to && text.p[at] >= 'A' &&
		    text.p[at] <= 'Z')
			add_mark(u, at, at, "glued-title");
	}
}

/* ---- the document ---- */

/* What the verdict rests on, for --removed. */
static struct span
measure(struct state *u, const struct mark *m)
{
	u->measure.n = 0;
	if (m->links > 0)
		buf_print(&u->measure, "%zu links, %zu other words, %zu lines",
		    m->links, m->words, m->lines);
	else if (m->odds > 0)
		buf_print(&u->measure, "%zu lines, log-odds %" PRId64, m->lines,
		    m->odds);
	else if (m->items > 0)
		buf_print(&u->measure, "%zu items", m->items);
	return buf_span(&u->measure);
}

static void
emit(struct stage *s, struct state *u)
{
	const struct mark *m;

	for (m = u->marks; m < u->marks + u->nmarks; m++) {
		if (m->from == m->to) {
			replace(s, m->from, m->to, SPAN(" "), m->rule);
		} else {
			edit(s, m->from, m->to, SPAN(""), m->rule,
			    logging(s) ? measure(u, m) : SPAN(""));
		}
	}
}

enum { FARM = 12 }; /* words; with fewer left a document was all links */

/* Drops or empties the document if little is left beside what is marked;
 * false if it is more than a link farm. */
static bool
farm(struct stage *s, struct state *u, struct span text)
{
	const struct conf *c = stage_conf(s);
	struct mark m = u->marks[0];
	size_t n = left(u, text, FARM);

	if (n >= FARM)
		return false;
	if (u->nmarks > 1 || m.to - m.from < text.n)
		m = (struct mark){ .to = text.n,
			.rule = "link-farm",
			.links = u->nlinks,
			.words = n,
			.lines = u->nlines };
	if (c->drop) {
		drop(s, m.rule, measure(u, &m));
	} else {
		u->marks[0] = m;
		u->nmarks = 1;
		emit(s, u);
	}
	return true;
}

static size_t
apply(struct stage *s, const struct piece *piece)
{
	struct state *u = stage_state(s);
	struct span text = piece->text;

	u->nmarks = 0;
	scan(u, text);
	if (u->nlinks > 0) {
		weigh(u, text);
		find_blocks(u, text);
		find_comments(u, text);
	}
	find_rows(u, text);
	if (u->nmarks > 0) {
		find_rules(u, text);
		settle(u);
		if (u->nlinks > 0 && farm(s, u, text))
			return text.n;
	}
	/* Without its lists a page may be small enough for a comment. */
	if (find_lists(u, text) && u->nlinks > 0)
		cut_document(u, text);
	unglue_addresses(u, text);
	unglue_titles(u, text);
	settle(u);
	emit(s, u);
	return text.n;
}

static void
start(struct stage *s)
{
	const struct conf *c = stage_conf(s);
	struct state *u = stage_state(s);

	u->lexicon = &c->lexicon;
}

static void
stop(struct stage *s)
{
	struct state *u = stage_state(s);

	signs_free(&u->signs);
	free(u->links);
	free(u->lines);
	free(u->marks);
	free(u->stretches);
	buf_free(&u->measure);
	buf_free(&u->rest);
	lists_free(&u->lists);
}

static const char *
option(void *conf, int c, const char *arg)
{
	struct conf *f = conf;

	(void)arg;
	if (c == 'd')
		f->drop = true;
	return NULL;
}

static bool
ready(void *conf, struct way *how, struct buf *why)
{
	struct conf *c = conf;
	struct lexicon *x = &c->lexicon;

	(void)why;
	stems_index(&x->wares, wares, COUNT(wares));
	stems_index(&x->drugs, drugs, COUNT(drugs));
	stems_index(&x->praises, praises, COUNT(praises));
	stems_index(&x->headings, headings, COUNT(headings));
	comment_words(&x->comment);
	how->whole = true;
	return true;
}

static const struct opt opts[] = {
	{ 'd', "drop", NULL, "drop documents that are nothing but links" },
	{ 0, NULL, NULL, NULL },
};

const struct filter filter_unspam = {
	.name = "unspam",
	.about = "cut link blocks, headline rows and comment spam",
	.synopsis = "[--drop]",
	.opts = opts,
	.conf = sizeof(struct conf),
	.state = sizeof(struct state),
	.option = option,
	.ready = ready,
	.start = start,
	.apply = apply,
	.stop = stop,
};
