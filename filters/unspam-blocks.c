/*
 * unspam-blocks.c - blocks of links
 *
 * A document is read as a chain of links and the words between them; links
 * add to a sum, words take from it, and a block is a stretch of greatest sum
 * (stretch.h).  So its ends fall where links end and text begins, and an
 * address an author cites in a sentence never makes a block: the words around
 * it outweigh it.
 *
 * What single links weigh comes from what spam does and authors do not: an
 * address without a path, an anchor that repeats the host's name in key words,
 * wares that spam sells, broken markup.
 */
#include "bytes.h"
#include "unspam.h"

/* Sorted by first byte. */

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

/* What heads a list of sources: phrases that a short line begins or ends with,
 * its colon aside. */
static const char *const sources[] = { "article sources", "bibliograf",
	"bibliograph", "citations", "citazioni", "einzelnachweise",
	"external links", "fonte ", "fontes ", "fonti ", "footnotes", "fuente ",
	"fuentes ", "further reading", "image credits", "links used",
	"literatur", "notas ", "notes ", "photo credits", "přípisy", "quelle ",
	"quellen", "quellenverzeichnis", "reference ", "references",
	"referencias", "referências", "riferimenti", "références", "source ",
	"sources", "weblinks", "works cited", "zdroje", "Źródł", "źródł",
	"Источник", "Литература", "Примечания", "источник", "литература",
	"примечания", "出典", "参照", "参考", "来源", "참고" };

void
unspam_blocks_words(struct lexicon *x)
{
	stems_index(&x->wares, wares, NULL, COUNT(wares));
	stems_index(&x->sources, sources, NULL, COUNT(sources));
}

/* ---- weights ---- */

/* What speaks for spam in one link: much is what authors never do, some what
 * they do too. */
static void
judge(struct link *l, const struct link *before, const struct lexicon *x)
{
	struct span a = unspam_trim(l->anchor);

	l->some = l->root;
	l->much = 2 * l->broken;
	if (l->kind != BARE && a.n > 0 && link_address(a.p, a.p + a.n) == 0) {
		l->much += 1 + l->root + 3 * comment_echoes(a, l->host);
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
weigh(struct state *u)
{
	struct link *l;

	for (l = u->links; l < u->links + u->nlinks; l++)
		if (!l->cited)
			judge(l, l > u->links ? l - 1 : NULL, u->lexicon);
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

enum {
	TOP = 2048,   /* bytes that a title stands in */
	HEADING = 48, /* bytes; that of a list of sources is no longer */
	SENTENCE = 5  /* words */
};

static bool
titular_part(struct span top, struct span s)
{
	size_t i;

	s = unspam_trim(s);
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

	if (s.n > TOP)
		return false;
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
	struct span s = unspam_trim(span_cut(text, from, to));

	return s.n <= 16 || titular(text, s) ||
	    (s.n * 2 <= linked && !one_of(s.p[s.n - 1], ".!:"));
}

static size_t
words_between(const struct state *u, size_t first, size_t last)
{
	size_t n = 0;

	for (; first < last; first++)
		n += unspam_words(
		    u->text, u->links[first].to, u->links[first + 1].from, FAR);
	return n;
}

/* Takes links [first, last]; returns how many of their bytes are on line a, and
 * on line b in tail. */
static size_t
take_links(struct state *u, size_t first, size_t last, const struct line *a,
    const struct line *b, size_t *tail)
{
	size_t i, n, head = 0;

	*tail = 0;
	for (i = first; i <= last; i++) {
		u->links[i].gone = true;
		n = u->links[i].to - u->links[i].from;
		if (u->links[i].from < a->to)
			head += n;
		if (u->links[i].from >= b->from)
			*tail += n;
	}
	return head;
}

/* True if the line heads a list of sources, or ends in a colon a sentence that
 * speaks of what follows. */
static bool
introduces(const struct state *u, struct span s)
{
	return (s.p[s.n - 1] == ':' &&
		   unspam_words(s, 0, s.n, SENTENCE) >= SENTENCE) ||
	    (s.n <= HEADING && stems_count(&u->lexicon->sources, s, false) > 0);
}

/* True if the line with words above the link's, which is no front page, tells
 * of it or is another item of a list of sources. */
static bool
is_source(const struct state *u, const struct link *k)
{
	size_t at = unspam_line_at(u, k->from);
	const struct line *l = NULL;
	struct span s = { 0 };

	while (at > 0 && s.n == 0) {
		l = &u->lines[--at];
		s = unspam_trim(unspam_line(u, l));
	}
	if (k->root || s.n == 0)
		return false;
	return l->links > 0 ? u->links[l->link].cited : introduces(u, s);
}

/* True if the link begins its line and words go on with a sentence: then it is
 * the author's. */
static bool
spoken_of(const struct state *u, const struct link *k)
{
	const struct line *l = &u->lines[unspam_line_at(u, k->from)];
	struct span s = unspam_trim(span_cut(u->text, k->to, l->to));

	return k->from == l->from && s.n > 0 &&
	    (one_of(s.p[0], "(,;") || (s.p[0] >= 'a' && s.p[0] <= 'z'));
}

/* Marks links [first, last] as a block and finds its edges. */
static void
mark_block(struct state *u, size_t first, size_t last)
{
	struct mark *m = unspam_mark(
	    u, u->links[first].from, u->links[last].to, "link-block");
	struct line *a = &u->lines[unspam_line_at(u, m->from)], *l;
	struct line *b = &u->lines[unspam_line_at(u, m->to - 1)];
	size_t tail, head = take_links(u, first, last, a, b, &tail);

	m->links = last - first + 1;
	m->lines = (size_t)(b - a) + 1;
	m->words = words_between(u, first, last);
	for (l = a + 1; l < b; l++)
		l->gone = true;
	if (residue(u->text, a->from, m->from, head)) {
		m->from = a->from;
		a->gone = a < b;
	}
	if (residue(u->text, m->to, b->to, tail)) {
		m->to = b->to;
		if (m->from <= b->from) {
			b->gone = true;
			m->to += m->to < u->text.n;
		}
	}
}

void
unspam_blocks(struct state *u)
{
	struct stretches *t = &u->stretches;
	const struct link *l;
	const struct stretch *s;
	size_t i, prev = 0, gap;

	weigh(u);
	t->n = 0;
	t->sum = 0;
	for (i = 0; i < u->nlinks; i++) {
		l = &u->links[i];
		gap = unspam_words(u->text, prev, l->from, FAR);
		stretches_take(t,
		    gap < FAR ? (int64_t)gap :
				INT64_MAX / 4 / (int64_t)u->nlinks);
		prev = l->to;
		stretches_add(t, i, weight(l));
	}
	for (s = t->p; s < t->p + t->n; s++) {
		if (s->with - s->before < BLOCK ||
		    is_source(u, &u->links[s->first]))
			continue;
		for (i = s->last; i > s->first; i--)
			if (!spoken_of(u, &u->links[i]))
				break;
		if (i > s->first)
			mark_block(u, s->first, i);
	}
}
