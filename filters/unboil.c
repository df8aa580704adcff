/*
 * unboil - cut boilerplate out of plain text
 *
 * What a template prints around an article (menus, share bars, comment forms,
 * notices, bylines, lists of other pages) comes to plain text as lines of
 * their own.  They are found by what they say (a lexicon of template phrases
 * in many languages) and by where they stand (around the title, outside the
 * prose, among others of their kind).  A phrase that might be an author's own
 * counts only in such company.  A model of main text, learnt from pages where
 * it was marked, then finds what no phrase gives away.
 *
 * It errs on pages that are made of such lines: a glossary of web terms, a
 * style guide for comment forms, a poem of one-word lines.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "arg.h"
#include "file.h"
#include "filter.h"
#include "mem.h"
#include "modelfile.h"
#include "out.h"
#include "page.h"
#include "pagemodel.h"
#include "phrasebook.h"
#include "repeats.h"
#include "temp.h"

enum { LEVEL = 300, MODEL, SITES, COUNTS }; /* options without a letter */

/* A line is the site's if it stands on so many of its pages, and on one in so
 * many. */
enum { SITE_PAGES = 4, SITE_SHARE = 4 };

enum level { CAREFUL, MAIN };

struct conf {
	const struct lexicon *lexicon;
	const struct pagemodel *model;
	struct lexicon own; /* with files */
	struct phrasebook book;
	struct modelfile learnt;
	const char *files[8]; /* of --lexicon */
	size_t nfiles;
	const char *modelfile;
	enum level level;
	bool sites;
	const char *counts; /* file of earlier runs' repeats, or NULL */
	struct buf earlier; /* what is in it */
};

struct state {
	struct page page;
	struct pagerows rows;
	struct repeats repeats;
	struct page rest[2]; /* what stays after a turn */
	char *temp;          /* what the counts are to be, or NULL */
};

/* The site a document comes from; 0: not known. */
static uint64_t
site_of(const struct conf *c, const struct doc *d)
{
	struct span url;

	if (!c->sites ||
	    (!doc_member(d, SPAN("url"), &url) &&
		!doc_warc(d, "WARC-Target-URI", &url)))
		return 0;
	return repeats_site(url);
}

static uint64_t
line_key(const struct line *l)
{
	return (uint64_t)l->hash << 32 | (uint64_t)l->tokens << 20 |
	    (l->text.n & 0xfffff);
}

static void
survey(struct stage *st, const struct piece *p)
{
	const struct conf *c = stage_conf(st);
	struct state *s = stage_state(st);
	uint64_t site = site_of(c, p->doc);
	size_t at, i;

	if (site == 0)
		return;
	repeats_page(&s->repeats, site);
	for (at = 0; at < p->text.n;) {
		at = page_read(&s->page, c->lexicon, p->text, at, NULL);
		for (i = 0; i < s->page.n; i++)
			if (s->page.lines[i].tokens > 0)
				repeats_line(&s->repeats, site,
				    line_key(&s->page.lines[i]));
	}
}

/* Cuts what the site prints on its other pages as well. */
static void
cut_repeats(struct state *s, struct page *page, uint64_t site)
{
	uint32_t on, pages;
	size_t i;

	for (i = 0; i < page->n; i++) {
		struct line *l = &page->lines[i];

		if (l->verdict == CUT || l->tokens == 0)
			continue;
		on = repeats_of(&s->repeats, site, line_key(l), &pages);
		if (on >= SITE_PAGES && on >= pages / SITE_SHARE)
			page_cut(l, "site-repeat");
	}
}

/*
 * At level careful, how many words the model must take for main text, for on a
 * page where it finds none (a list of goods, say) it is not to be believed; and
 * how many of them there must be for each word of prose that goes.  Prose that
 * outweighs the text may be the text: a thread, or a page whose comments
 * somebody counts in.  Then it stays, and if it is ALL_PROSE times the text,
 * so does every line among it: a short answer, a name.  If it is less, those
 * must be DOUBTED below the threshold; so must lines between lines of main text
 * of CORE_WORDS or more, which are main text four times as often as the same
 * logit is above and below.  Chosen on pages left out of the learning;
 * docs/unboil.md says what for.
 */
enum {
	MAIN_WORDS = 80,
	MAIN_SHARE = 2,
	ALL_PROSE = 4,
	CORE_WORDS = 20,
	DOUBTED = LOGIT_ONE
};

struct range {
	size_t from, to;
};

/* The logit under which lines go; the lines around which there is text, and
 * those of which none, or none of prose, is to go. */
struct caution {
	int32_t least;
	struct range core, kept, doubted;
};

static inline bool
is_in(const struct range *r, size_t i)
{
	return i >= r->from && i < r->to;
}

/* The range grows to have the line. */
static void
reach(struct range *r, size_t i)
{
	if (r->to == 0)
		r->from = i;
	r->to = i + 1;
}

static inline bool
is_unlikely(
    const struct page *page, size_t i, const struct caution *c, int32_t margin)
{
	int32_t doubts = is_in(&c->core, i) + is_in(&c->doubted, i);

	return page->lines[i].logit < c->least + margin - doubts * DOUBTED &&
	    !is_in(&c->kept, i) && i != page->title;
}

/*
 * So many lines that stay though those above and below go, and that are hardly
 * likelier (chances of 10 for 4 in 100), go with them: a menu does not leave a
 * few items behind.  Loses no more than a threshold that cuts as much; more
 * than eight are rare.
 */
enum { STRAYS = 8, STRAY_MARGIN = LOGIT_ONE };

static bool
may_stray(const struct page *page, size_t i, const struct caution *c)
{
	const struct line *l = &page->lines[i];

	return l->verdict != CUT && !l->prose &&
	    is_unlikely(page, i, c, STRAY_MARGIN);
}

static void
cut_strays(struct page *page, const struct caution *c)
{
	size_t i, k;

	for (i = 1; i < page->n; i = k + 1) {
		for (k = i; k < page->n && may_stray(page, k, c); k++)
			;
		if (k == i || k - i > STRAYS || k == page->n ||
		    page->lines[i - 1].verdict != CUT ||
		    page->lines[k].verdict != CUT)
			continue;
		for (; i < k; i++)
			page_cut(&page->lines[i], "not-main");
	}
}

/* What the model takes for main text, in words; and between which lines. */
static size_t
find_core(const struct state *s, struct caution *c)
{
	const struct page *page = &s->page;
	size_t i, words = 0;

	for (i = 0; i < page->n; i++) {
		if (page->lines[i].verdict == CUT || page->lines[i].logit <= 0)
			continue;
		words += s->rows.words[i];
		if (s->rows.words[i] >= CORE_WORDS)
			reach(&c->core, i);
	}
	return words;
}

/* Where there is so much prose to go that it is to stay. */
static void
find_doubt(const struct state *s, struct caution *c, size_t words)
{
	const struct page *page = &s->page;
	struct range doubted = { 0 };
	size_t i, prose = 0;

	for (i = 0; i < page->n; i++)
		if (page->lines[i].verdict != CUT && page->lines[i].prose &&
		    is_unlikely(page, i, c, 0)) {
			prose += s->rows.words[i];
			reach(&doubted, i);
		}
	if (prose >= words * ALL_PROSE)
		c->kept = doubted;
	else if (prose * MAIN_SHARE > words)
		c->doubted = doubted;
}

/* What the model says at level careful: only what is hardly ever main text is
 * to go, and never the title. */
static void
judge_carefully(const struct conf *c, struct state *s)
{
	struct caution care = { .least = c->model->careful };
	struct page *page = &s->page;
	size_t i, words = find_core(s, &care);

	if (words < MAIN_WORDS)
		return;
	find_doubt(s, &care, words);
	for (i = 0; i < page->n; i++) {
		struct line *l = &page->lines[i];

		if (l->verdict != CUT && is_unlikely(page, i, &care, 0) &&
		    !(l->prose && is_in(&care.doubted, i)))
			page_cut(l, "not-main");
	}
	cut_strays(page, &care);
}

/*
 * A page is one to be cleaned if the rules found something or, at level main,
 * if the model is sure (LOGIT is a chance of 5 in 100) that this share of its
 * words, in percent, is no main text.  Else nothing goes: what is no web page
 * is left alone, and so is what a first run has cleaned.
 */
enum { SURE_LOGIT = -3000, SURE_SHARE = 25 };

static bool
sure_of_share(const struct state *s)
{
	size_t i, sure = 0, all = 0;

	for (i = 0; i < s->page.n; i++) {
		all += s->rows.words[i];
		if (s->page.lines[i].logit < SURE_LOGIT)
			sure += s->rows.words[i];
	}
	return sure * 100 >= all * SURE_SHARE;
}

/* At level main, what is left is to agree best with a main text. */
static void
judge_mainly(struct state *s, bool found)
{
	struct page *page = &s->page;
	int32_t least = pagerows_threshold(&s->rows, page);
	size_t i;

	if (!found && !sure_of_share(s))
		return;
	for (i = 0; i < page->n; i++)
		if (page->lines[i].verdict != CUT &&
		    page->lines[i].logit < least)
			page_cut(&page->lines[i], "not-main");
}

/* True if something is to be cut already. */
static bool
found_any(const struct page *page)
{
	size_t i;

	for (i = 0; i < page->n; i++)
		if (page->lines[i].verdict == CUT)
			return true;
	return false;
}

/* Lines are judged by their neighbours, so the rules look at what stays again,
 * without what went, until nothing goes. */
static void
settle(struct state *s)
{
	/* Of 4,567 pages of a crawl none needs more than 3.  A page made to
	 * lose one line a round would take quadratic time. */
	enum { ROUNDS = 64 };
	struct page *now = &s->page, *rest = &s->rest[0];
	size_t i;

	for (int round = 0; round < ROUNDS && found_any(now); round++) {
		page_rest(rest, now);
		page_rules(rest);
		for (i = 0; i < rest->n; i++)
			if (rest->lines[i].verdict == CUT)
				s->page.lines[rest->lines[i].index] =
				    rest->lines[i];
		now = rest;
		rest = &s->rest[now == &s->rest[0]];
	}
}

static void
decide(const struct conf *c, struct state *s, uint64_t site)
{
	bool found;
	size_t i;

	page_rules(&s->page);
	if (site != 0)
		cut_repeats(s, &s->page, site);
	found = found_any(&s->page);
	if (c->level == CAREFUL && !found)
		return;
	if (c->level == MAIN)
		pagerows_judge(&s->rows, &s->page);
	else
		pagerows_judge_alone(&s->rows, &s->page);
	for (i = 0; i < s->page.n; i++)
		s->page.lines[i].logit = s->rows.logit[i];
	if (c->level == MAIN)
		judge_mainly(s, found);
	else
		judge_carefully(c, s);
	settle(s);
}

/* One edit; the blank lines after it go with it where blank lines (or the
 * document's ends) stand on both sides, so that no gap is left. */
static void
cut_line(struct stage *st, const struct state *s, const struct piece *p,
    size_t i, size_t end)
{
	const struct conf *c = stage_conf(st);
	const struct page *page = &s->page;
	const struct line *l = &page->lines[i];
	size_t before = i > 0 ? page->lines[i - 1].to : 0;
	size_t after = i + 1 < page->n ? page->lines[i + 1].from : end;
	size_t to = l->to;
	char chance[40];
	struct span why = l->id == NULL ? SPAN("") : span_of(l->id);

	if (l->id == NULL && logging(st) && strcmp(l->rule, "not-main") == 0) {
		snprintf(chance, sizeof(chance), "chance 0.%03u",
		    pagemodel_chance(c->model, l->logit));
		why = span_of(chance);
	}
	if (after > to &&
	    (l->from > before || l->from == 0 ||
		(i > 0 && page->lines[i - 1].verdict == CUT) ||
		after == p->text.n))
		to = after;
	edit(st, l->from, to, SPAN(""), l->rule, why);
}

/* What is stuck to the front and back of a line that stays. */
static void
cut_stuck(struct stage *st, const struct line *l, const struct piece *p)
{
	const struct lexicon *x =
	    ((const struct conf *)stage_conf(st))->lexicon;
	size_t from = (size_t)(l->whole.p - p->text.p);
	size_t text = (size_t)(l->text.p - p->text.p);

	if (l->front != NULL)
		edit(st, from, text, SPAN(""), lexicon_name(x, l->front->rule),
		    span_of(lexicon_name(x, l->front->id)));
	if (l->back != NULL)
		edit(st, text + l->text.n, from + l->whole.n, SPAN(""),
		    lexicon_name(x, l->back->rule),
		    span_of(lexicon_name(x, l->back->id)));
}

static void
cut_window(
    struct stage *st, const struct state *s, const struct piece *p, size_t end)
{
	size_t i;

	for (i = 0; i < s->page.n; i++) {
		const struct line *l = &s->page.lines[i];

		if (l->verdict == CUT) {
			cut_line(st, s, p, i, end);
		} else {
			cut_stuck(st, l, p);
		}
	}
}

static size_t
apply(struct stage *st, const struct piece *p)
{
	const struct conf *c = stage_conf(st);
	struct state *s = stage_state(st);
	struct page_watch watch = { pagerows_see, pagerows_again, &s->rows };
	uint64_t site = site_of(c, p->doc);
	size_t at, next;

	for (at = 0; at < p->text.n; at = next) {
		pagerows_start(&s->rows, c->model, c->lexicon);
		next = page_read(&s->page, c->lexicon, p->text, at, &watch);
		decide(c, s, site);
		cut_window(st, s, p, next);
	}
	return p->text.n;
}

/* The counts of earlier runs; ready() has found them sound. */
static void
start(struct stage *st)
{
	const struct conf *c = stage_conf(st);
	struct state *s = stage_state(st);
	size_t line;

	if (c->earlier.n > 0)
		repeats_read(&s->repeats, buf_span(&c->earlier), &line);
}

/* Writes the counts, with those of this run, beside the earlier. */
static void
finish(struct stage *st)
{
	const struct conf *c = stage_conf(st);
	struct state *s = stage_state(st);
	struct buf text = { 0 };
	FILE *f;
	int fd;

	if (c->counts == NULL)
		return;
	repeats_write(&s->repeats, &text);
	out_claim(c->counts);
	s->temp = temp_new(c->counts, &fd);
	f = fdopen(fd, "w");
	if (f == NULL || fwrite(text.p, 1, text.n, f) != text.n ||
	    fflush(f) != 0 || fsync(fd) != 0 || fclose(f) != 0)
		die("%s: %s", c->counts, strerror(errno));
	buf_free(&text);
}

/* Puts them in the place of the earlier. */
static void
keep(struct stage *st)
{
	const struct conf *c = stage_conf(st);
	struct state *s = stage_state(st);

	if (s->temp != NULL && !temp_place(s->temp, c->counts))
		die("%s: %s", c->counts, strerror(errno));
	s->temp = NULL;
}

static const char *
option(void *conf, int opt, const char *arg)
{
	struct conf *c = conf;
	const char *wrong;
	int level = CAREFUL;

	switch (opt) {
	case LEVEL:
		wrong = arg_word(arg, "not one of careful, main", &level);
		c->level = (enum level)level;
		return wrong;
	case COUNTS:
		c->counts = arg;
		/* FALLTHROUGH */
	case SITES:
		c->sites = true;
		return NULL;
	case MODEL:
		c->modelfile = arg;
		return NULL;
	default:
		if (c->nfiles == COUNT(c->files))
			return "too many lexicons";
		c->files[c->nfiles++] = arg;
		return NULL;
	}
}

/* Reads a file.  False, and why says what was wrong. */
static bool
slurp(const char *name, struct buf *text, struct buf *why)
{
	if (file_read(name, text))
		return true;
	buf_print(why, "%s: %s", name, strerror(errno));
	return false;
}

/* Reads a lexicon, or the model, into the book. */
static bool
learn(struct conf *c, bool model, const char *name, struct buf *why)
{
	struct buf text = { 0 };
	const char *wrong = NULL;
	size_t line;

	out_spare(name);
	if (slurp(name, &text, why)) {
		wrong = model ?
		    modelfile_read(
			&c->learnt, &c->book, buf_span(&text), &line) :
		    phrasebook_add(&c->book, buf_span(&text), &line);
		if (wrong != NULL)
			buf_print(why, "%s:%zu: %s", name, line, wrong);
	}
	buf_free(&text);
	return why->n == 0;
}

/* The files of the options, before and in place of what is built in. */
static bool
learn_files(struct conf *c, struct buf *why)
{
	size_t i;

	for (i = 0; i < c->nfiles; i++)
		if (!learn(c, false, c->files[i], why))
			return false;
	phrasebook_copy(&c->book, &unboil_lexicon, c->modelfile == NULL);
	if (c->modelfile != NULL) {
		if (!learn(c, true, c->modelfile, why))
			return false;
		c->model = &c->learnt.model;
	}
	c->own = phrasebook_close(&c->book);
	c->lexicon = &c->own;
	return true;
}

/* Reads the counts of earlier runs, if there are any. */
static bool
look_back(struct conf *c, struct buf *why)
{
	struct repeats trial = { 0 };
	const char *wrong = NULL;
	size_t line;

	if (c->counts == NULL)
		return true;
	if (!out_reserve(c->counts)) {
		buf_print(
		    why, "%s: another filter keeps its own there", c->counts);
		return false;
	}
	if (access(c->counts, F_OK) != 0)
		return true;
	if (!slurp(c->counts, &c->earlier, why))
		return false;
	wrong = repeats_read(&trial, buf_span(&c->earlier), &line);
	repeats_free(&trial);
	if (wrong != NULL)
		buf_print(why, "%s:%zu: %s", c->counts, line, wrong);
	return wrong == NULL;
}

static bool
ready(void *conf, struct way *how, struct buf *why)
{
	struct conf *c = conf;

	how->whole = true;
	how->ordered = how->twice = c->sites;
	c->lexicon = &unboil_lexicon;
	c->model = &unboil_model;
	if ((c->nfiles > 0 || c->modelfile != NULL) && !learn_files(c, why))
		return false;
	return look_back(c, why);
}

static void
forget(void *conf)
{
	struct conf *c = conf;

	phrasebook_free(&c->book);
	modelfile_free(&c->learnt);
	buf_free(&c->earlier);
}

static void
stop(struct stage *st)
{
	struct state *s = stage_state(st);

	if (s->temp != NULL)
		temp_drop(s->temp);
	page_free(&s->page);
	pagerows_free(&s->rows);
	repeats_free(&s->repeats);
	page_free(&s->rest[0]);
	page_free(&s->rest[1]);
}

static const struct opt opts[] = { { 'l', "lexicon", "FILE",
				       "add the phrases of FILE" },
	{ LEVEL, "level", "LEVEL", "careful (default), or main: main text" },
	{ SITES, "sites", NULL, "also cut what many pages of a site have" },
	{ COUNTS, "site-counts", "FILE", "the same, and keep the counts" },
	{ MODEL, "model", "FILE", "the page model, in place of that built in" },
	{ 0 } };

const struct filter filter_unboil = { .name = "unboil",
	.about = "cut boilerplate: menus, notices, forms, bylines, lists",
	.opts = opts,
	.conf = sizeof(struct conf),
	.state = sizeof(struct state),
	.large = true,
	.option = option,
	.ready = ready,
	.forget = forget,
	.start = start,
	.survey = survey,
	.apply = apply,
	.finish = finish,
	.keep = keep,
	.stop = stop };
