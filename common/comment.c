/* comment.c - how much a short text looks like a comment left for its links */
#include "bytes.h"
#include "comment.h"
#include "links.h"

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

static const int16_t weights[COMMENT_FEATURES + 1][COMMENT_VALUES] = {
#include "../data/unspam/comment.inc"
};

/* The lists of phrases, calls[] to referrals[]: data/unspam/comment.words. */
#include "comment-words.h"

void
comment_words(struct comment_words *w)
{
	stems_index(&w->call, calls, COUNT(calls));
	stems_index(&w->own, owns, COUNT(owns));
	stems_index(&w->money, monies, COUNT(monies));
	stems_index(&w->plea, pleas, COUNT(pleas));
	stems_index(&w->praise, praises, COUNT(praises));
	stems_index(&w->wares, sellers, COUNT(sellers));
	stems_index(&w->talk, talks, COUNT(talks));
	stems_index(&w->cite, cites, COUNT(cites));
	stems_index(&w->references, references, COUNT(references));
	stems_index(&w->videos, videos, COUNT(videos));
	stems_index(&w->shorteners, shorteners, COUNT(shorteners));
	stems_index(&w->profiles, profiles, COUNT(profiles));
	stems_index(&w->beggars, beggars, COUNT(beggars));
	stems_index(&w->refer, referrals, COUNT(referrals));
}

/* ---- the links ---- */

/* What the features need to know of the text. */
struct survey {
	struct link first;
	size_t links;
	size_t end;              /* of the last link */
	size_t words;            /* outside of links */
	size_t capitals, smalls; /* letters, there */
	size_t digits;           /* the longest number, blanks aside */
	bool shout, question, code;
	size_t call, own, money, plea, praise, wares, talk;
};

/* Length of what nobody sees at text[i]: a byte order mark, a zero-width
 * space; 0 if there is none. */
static size_t
invisible(struct span text, size_t i)
{
	const char *p = text.p + i, *end = text.p + text.n;

	return ahead(p, end, "\xEF\xBB\xBF") || ahead(p, end, "\xE2\x80\x8B") ?
	    3 :
	    0;
}

/* Counts in text[from, to), which holds no link. */
static void
survey_letters(struct survey *v, struct span text, size_t from, size_t to)
{
	size_t digits = 0, wide = 0;
	bool in = false;
	char c;

	for (; from < to; from++) {
		c = text.p[from];
		if (invisible(text, from) > 0) {
			from += 2;
			continue;
		}
		v->words += !in && (letter(c) || digit(c));
		in = letter(c) || digit(c) || (in && c == '\'');
		wide += (unsigned char)c >= 0xE3 && (unsigned char)c <= 0xED;
		v->capitals += c >= 'A' && c <= 'Z';
		v->smalls += c >= 'a' && c <= 'z';
		v->shout |= c == '!' && from + 1 < to &&
		    text.p[from + 1] == '!';
		v->question |= c == '?';
		v->code |= one_of(c, "{}=`\\") ||
		    (c == '>' && (from == 0 || text.p[from - 1] == '\n'));
		digits = digit(c)       ? digits + 1 :
		    one_of(c, " -()+.") ? digits :
					  0;
		if (digits > v->digits)
			v->digits = digits;
	}
	v->words += wide / 2;
}

static void
survey_words(struct survey *v, const struct comment_words *w, struct span text,
    size_t from, size_t to)
{
	struct span s = span_cut(text, from, to);

	v->call += stems_count(&w->call, s, false);
	v->own += stems_count(&w->own, s, false);
	v->money += stems_count(&w->money, s, false);
	v->plea += stems_count(&w->plea, s, false);
	v->praise += stems_count(&w->praise, s, false);
	v->wares += stems_count(&w->wares, s, false);
	v->talk += stems_count(&w->talk, s, false);
	survey_letters(v, text, from, to);
}

static void
survey(struct survey *v, const struct comment_words *w, struct span text)
{
	size_t i, line = 0, eol = 0;
	const char *p;
	struct link l;

	*v = (struct survey){ 0 };
	for (i = 0; i < text.n; i++) {
		if (i >= eol) {
			p = memchr(text.p + i, '\n', text.n - i);
			eol = p == NULL ? text.n : (size_t)(p - text.p) + 1;
			line = i;
		}
		if (!one_of(text.p[i], ":<[wW") ||
		    !link_at(text, line, eol, i, &l) || l.from < v->end)
			continue;
		if (v->links++ == 0)
			v->first = l;
		survey_words(v, w, text, v->end, l.from);
		v->end = l.to;
		i = l.to - 1;
	}
	survey_words(v, w, text, v->end, text.n);
}

/* ---- features ---- */

static uint8_t
most(size_t n, uint8_t limit)
{
	return n < limit ? (uint8_t)n : limit;
}

static uint8_t
words_step(size_t words)
{
	static const uint8_t edges[] = { 1, 3, 6, 11, 21, 41, 81, 161 };
	uint8_t i;

	for (i = 0; i < sizeof(edges) && words >= edges[i]; i++)
		;
	return i;
}

static uint8_t
host(const struct comment_words *w, const struct link *l)
{
	struct span s = { l->host.p,
		(size_t)(l->address.p + l->address.n - l->host.p) };

	return stems_count(&w->beggars, l->host, false) > 0 ? 5 :
	    stems_count(&w->references, s, false) > 0       ? 1 :
	    stems_count(&w->videos, l->host, false) > 0     ? 2 :
	    stems_at(&w->shorteners, s.p, s.p + s.n) > 0    ? 3 :
	    stems_count(&w->profiles, s, false) > 0         ? 4 :
							      0;
}

/* 0: a front page; then by how many parts the path has. */
static uint8_t
path(const struct link *l)
{
	const char *p = l->host.p + l->host.n;
	const char *end = l->address.p + l->address.n;
	uint8_t parts = 0;

	for (; p + 1 < end && parts < 4; p++)
		if (*p == '/' && p[1] != '/')
			parts++;
	return parts;
}

/* 1: a link with words of its own; 2: and they sell; 3: broken. */
static uint8_t
markup(const struct comment_words *w, const struct link *l)
{
	if (l->broken)
		return 3;
	if (l->kind == BARE || l->kind == MARKDOWN || l->anchor.n == 0)
		return 0;
	return stems_count(&w->wares, l->anchor, false) > 0 ? 2 : 1;
}

static bool
spaces(struct span text, size_t from, size_t to)
{
	while (from < to) {
		if (invisible(text, from) > 0) {
			from += 3;
			continue;
		}
		if (letter(text.p[from]) || digit(text.p[from]))
			return false;
		from++;
	}
	return true;
}

/* Of the first link: 1 within words, 2 at the end of a sentence or line, 3 at
 * the end of all, 4 at the end and after the end of a sentence, 5 at the
 * beginning, 6 all there is. */
static uint8_t
place(struct span text, const struct survey *v)
{
	size_t i = v->first.from;
	bool last = spaces(text, v->first.to, text.n);

	if (spaces(text, 0, i))
		return last ? 6 : 5;
	while (i > 0 && blank(text.p[i - 1]))
		i--;
	if (one_of(text.p[i - 1], ".!?\n"))
		return last ? 4 : 2;
	return last ? 3 : 1;
}

/* True if the words right before the link cite. */
static bool
cited(const struct comment_words *w, struct span text, size_t at)
{
	size_t from = at < 24 ? 0 : at - 24, i;

	for (i = from; i < at; i++)
		if (text.p[i] == '\n')
			from = i;
	return stems_count(&w->cite, span_cut(text, from, at), false) > 0;
}

/* How many kinds of things it says that spam says; in a long text they count
 * for less. */
static uint8_t
pitch(const struct survey *s)
{
	size_t kinds = (size_t)(s->call > 0) + (s->own > 0) + (s->money > 0) +
	    (s->plea > 0) + (s->praise > 0) + (s->wares > 1);

	return most(s->words <= 40 ? kinds : kinds * 40 / s->words, 5);
}

bool
comment_values(const struct comment_words *w, struct span text,
    uint8_t v[COMMENT_FEATURES])
{
	struct survey s;
	struct link *l = &s.first;

	survey(&s, w, text);
	v[COMMENT_WORDS] = words_step(s.words);
	v[COMMENT_CALL] = most(s.call, 3);
	v[COMMENT_OWN] = most(s.own, 3);
	v[COMMENT_MONEY] = most(s.money, 3);
	v[COMMENT_PLEA] = most(s.plea, 2);
	v[COMMENT_PRAISE] = most(s.praise, 3);
	v[COMMENT_WARES] = most(s.wares, 3);
	v[COMMENT_TALK] = most(s.talk, 3);
	v[COMMENT_SHOUT] = s.shout || s.capitals > s.smalls + 4;
	v[COMMENT_QUESTION] = s.question;
	v[COMMENT_PHONE] = s.digits >= 9;
	v[COMMENT_CODE] = s.code;
	v[COMMENT_PITCH] = pitch(&s);
	if (s.links == 0)
		return false;
	v[COMMENT_LINKS] = most(s.links - 1, 3);
	v[COMMENT_CITED] = cited(w, text, l->from);
	v[COMMENT_HOST] = host(w, l);
	v[COMMENT_HOST_WARES] = most(stems_count(&w->wares, l->host, true), 2);
	v[COMMENT_PATH] = path(l);
	v[COMMENT_REFER] = stems_count(&w->refer, l->address, true) > 0;
	v[COMMENT_MARKUP] = markup(w, l);
	v[COMMENT_PLACE] = place(text, &s);
	return true;
}

int
comment_score(const uint8_t v[COMMENT_FEATURES])
{
	int score = weights[COMMENT_FEATURES][0];
	size_t i;

	for (i = 0; i < COMMENT_FEATURES; i++)
		score += weights[i][v[i]];
	return score;
}
