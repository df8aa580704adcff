/* unspam-comments.c - spam among comments */
#include "bytes.h"
#include "unspam.h"

/* Sorted by first byte. */

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

	s = unspam_trim(s);
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
mark_comment(struct state *u, size_t a, size_t b, size_t n, size_t links)
{
	struct mark *m = unspam_mark(u, 0, 0, "comment-spam");

	m->links = links;
	m->words = n;
	m->lines = b - a + 1;
	unspam_mark_lines(u, a, b, m);
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

void
unspam_comment(struct state *u)
{
	const struct line all = { .links = u->nlinks };
	size_t i, n, bytes = u->text.n, lines = u->nlines;

	unspam_settle(u);
	for (i = 0; i < u->nmarks; i++)
		bytes -= u->marks[i].to - u->marks[i].from;
	if (bytes > COMMENT_BYTES)
		return;
	for (i = 0; i < u->nlines; i++)
		lines -= u->lines[i].gone;
	if (lines > COMMENT_LINES)
		return;
	n = unspam_left(u, WORDY);
	if (spam_comment(u, u->text, u->text, n, &all) ||
	    (n <= ONE_COMMENT && wants_links(u, unspam_rest(u), 0, true)))
		mark_comment(u, 0, u->nlines - 1, n, u->nlinks);
}

/* In a page a line may be a comment. */
static void
judge_line(struct state *u, size_t i)
{
	const struct line *l = &u->lines[i];
	const struct span s = unspam_line(u, l);
	size_t k, n = unspam_words(u->text, l->from, l->to, WORDY);

	if (!spam_comment(u, u->text, s, n, l) &&
	    !(n <= ONE_COMMENT && wants_links(u, s, SURE, false)))
		return;
	mark_comment(u, i, i, n, l->links);
	for (k = l->link; k < l->link + l->links; k++)
		u->links[k].gone = true;
}

void
unspam_comments(struct state *u)
{
	size_t i;

	for (i = 0; i < u->nlines; i++)
		if (!u->lines[i].gone && u->lines[i].links > 0)
			judge_line(u, i);
	unspam_comment(u);
}

void
unspam_comments_words(struct lexicon *x)
{
	stems_index(&x->drugs, drugs, COUNT(drugs));
	stems_index(&x->praises, praises, COUNT(praises));
	comment_words(&x->comment);
}
