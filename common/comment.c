/* comment.c - how much a short text looks like a comment left for its links */
#include "bytes.h"
#include "comment.h"

#define BIT(kind) (1U << (kind))
/* The kinds of phrases that count in a text. */
#define IN_TEXT (BIT(CITES) - 1)

enum {
	USUAL = 80,   /* words of a comment; in longer ones phrases are rates */
	BABBLE = 6,   /* consonants in a row; "catchphrase" has as many */
	SHORT = 4,    /* letters: such words are not counted */
	REPEATS = 3,  /* of a word, */
	STUFFED = 40, /* in so many, are too many */
	FUNCTION = 3, /* letters of "and", "of", "und", "que"; */
	SENTENCE = 8, /* of so many words one has no more */
	CODED = 3     /* turns from capitals to small letters to digits */
};

static const int16_t weights[COMMENT_FEATURES + 1][COMMENT_VALUES] = {
#include "../data/unspam/comment.inc"
};

/* From data/unspam/comment.words. */
static const char *const phrases[] = {
#define PHRASE(text, kind) text,
#include "comment-words.h"
#undef PHRASE
};

static const uint8_t kinds[] = {
#define PHRASE(text, kind) kind,
#include "comment-words.h"
#undef PHRASE
};

void
comment_phrases(struct stems *s)
{
	stems_index(s, phrases, kinds, COUNT(phrases));
}

/* ---- the text ---- */

/* What a byte counts for. */
enum {
	WORD = 1,
	SMALL = 2,
	CAPITAL = 4,
	DIGIT = 8,
	WIDE = 16,
	PART = 32,   /* may stand in a telephone number */
	HIDING = 64, /* may begin what is invisible() */
	ODD = 128    /* see odd_byte() */
};

static const uint8_t counts[256] = {
	['a' ... 'z'] = WORD | SMALL,
	['A' ... 'Z'] = WORD | CAPITAL,
	['0' ... '9'] = WORD | DIGIT,
	[0x80 ... 0xE1] = WORD,
	[0xE2] = WORD | HIDING,
	[0xE3 ... 0xED] = WORD | WIDE,
	[0xEE] = WORD,
	[0xEF] = WORD | HIDING,
	[0xF0 ... 0xFF] = WORD,
	[' '] = PART,
	['(' ... ')'] = PART,
	['+'] = PART,
	['-' ... '.'] = PART,
	['!'] = ODD,
	['?'] = ODD,
	['{'] = ODD,
	['}'] = ODD,
	['<' ... '>'] = ODD,
	['['] = ODD,
	['`'] = ODD,
	['\\'] = ODD,
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

/* True if p is what is left of the markup of a link. */
static bool
debris(const char *p, const char *end)
{
	return ahead(p, end, "<a>") || ahead(p, end, "</a>") ||
	    ahead(p, end, "[url") || ahead(p, end, "[/url") ||
	    ahead(p, end, "[link=") || ahead(p, end, "[/link");
}

/* True if p is a tag that lays out a page, or shows code in one: no comment has
 * any. */
static bool
layout(const char *p, const char *end)
{
	static const char *const tags[] = { "<li", "<h1", "<h2", "<h3", "<h4",
		"<ul", "<ol", "<dl", "<dt", "<dd", "<td", "<tr", "<table",
		"<pre", "<code", "<tt" };
	size_t i, n;

	for (i = 0; i < COUNT(tags); i++) {
		n = strlen(tags[i]);
		if (ahead(p, end, tags[i]) && p + n < end && !letter(p[n]))
			return true;
	}
	return false;
}

/* What marks of text[i] say: a shout, a question, code or a quotation, what is
 * left of markup. */
static void
odd_byte(struct comment *c, struct span text, size_t i)
{
	switch (text.p[i]) {
	case '<':
		c->page |= layout(text.p + i, text.p + text.n);
		c->broken += debris(text.p + i, text.p + text.n);
		break;
	case '[':
		c->broken += debris(text.p + i, text.p + text.n);
		break;
	case '!':
		c->shout |= i + 1 < text.n && text.p[i + 1] == '!';
		break;
	case '?':
		c->question = true;
		break;
	case '>':
		c->code |= i == 0 || text.p[i - 1] == '\n';
		break;
	default:
		c->code = true;
	}
}

static void
count_bytes(struct comment *c, struct span text)
{
	size_t i, digits = 0, letters = 0; /* of a number, a word */
	bool in = false, word;
	uint8_t k;

	for (i = 0; i < text.n; i++) {
		k = counts[(unsigned char)text.p[i]];
		if ((k & HIDING) != 0 && invisible(text, i) > 0) {
			i += 2;
			continue;
		}
		word = (k & WORD) != 0 || (in && text.p[i] == '\'');
		c->words += word && !in;
		c->shorts += in && !word && letters <= FUNCTION;
		if (!in)
			letters = 0;
		letters += (text.p[i] & 0xC0) != 0x80;
		in = word;
		c->smalls += (k & SMALL) != 0;
		c->capitals += (k & CAPITAL) != 0;
		c->wide += (k & WIDE) != 0;
		if ((k & ODD) != 0)
			odd_byte(c, text, i);
		if ((k & (DIGIT | PART)) == 0)
			digits = 0;
		else if ((k & DIGIT) != 0 && ++digits > c->digits)
			c->digits = digits;
	}
	c->shorts += in && letters <= FUNCTION;
}

/* True if a word has so many consonants in a row that it is none: random
 * letters, which spam has to differ from itself.  Capitals alone are short for
 * something. */
static bool
babble(struct span text)
{
	size_t i, run = 0;
	bool small = false;

	for (i = 0; i < text.n; i++) {
		if (!ascii_letter(text.p[i])) {
			run = 0;
			small = false;
			continue;
		}
		small |= text.p[i] >= 'a';
		run = one_of(lower(text.p[i]), "aeiouy") ? 0 : run + 1;
		if (run >= BABBLE && small)
			return true;
	}
	return false;
}

/* Counts how often words occur, but for short ones. */
static void
count_repeats(struct comment *c, struct span text)
{
	uint32_t hash = 0;
	size_t i, n = 0;
	uint8_t *seen;

	for (i = 0; i <= text.n; i++) {
		if (i < text.n && letter(text.p[i])) {
			hash = (hash ^ (uint8_t)lower(text.p[i])) * 0x01000193;
			n++;
			continue;
		}
		if (n > SHORT) {
			seen = &c->seen[(hash >> 16) % sizeof(c->seen)];
			if (*seen < UINT8_MAX)
				++*seen;
			if (*seen > c->repeats)
				c->repeats = *seen;
		}
		hash = 0;
		n = 0;
	}
}

void
comment_text(struct comment *c, struct span text)
{
	size_t before = c->words;

	stems_tally(c->phrases, text, false, IN_TEXT, c->said);
	count_bytes(c, text);
	c->babble |= babble(text);
	if (c->words <= STUFFED)
		count_repeats(c, text);
	c->goes_on |= c->links > 0 && c->words > before;
	c->last = text;
}

/* ---- the links ---- */

bool
comment_echoes(struct span anchor, struct span host)
{
	char a[64], h[128];
	size_t i, n = 0, m = 0, blanks = 0;

	for (i = 0; i < anchor.n && n < sizeof(a) - 1; i++) {
		blanks += n > 0 && blank(anchor.p[i]);
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

static bool
sentence_ended(struct span s)
{
	for (;;)
		if (s.n > 0 && blank(s.p[s.n - 1]))
			s.n--;
		else if (s.n > 1 && memcmp(s.p + s.n - 2, "\xC2\xA0", 2) == 0)
			s.n -= 2;
		else
			break;
	return s.n > 0 && one_of(s.p[s.n - 1], ".!?\n");
}

/* True if the text ends in an arrow that is drawn: "--->", ">>". */
static bool
arrow(struct span s)
{
	const char *p = s.p, *end = s.p + s.n;

	if (s.n >= 4 && ahead(end - 4, end, "&gt;")) {
		end -= 4;
		return end - p >= 2 && one_of(end[-1], "-=;");
	}
	return s.n >= 3 && end[-1] == '>' && one_of(end[-2], "-=>") &&
	    one_of(end[-3], "-=>");
}

/* What stands right before the first link, on its line. */
static void
look_before(struct comment *c)
{
	const struct span s = c->last;
	size_t said[COMMENT_KINDS] = { 0 };
	size_t i = s.n, k, from = s.n < 24 ? 0 : s.n - 24;
	bool called;

	c->begins = c->words == 0;
	c->bracketed = i > 0 && one_of(s.p[i - 1], "(<");
	while (i > 0 && blank(s.p[i - 1]))
		i--;
	c->bracketed |= i > 0 && s.p[i - 1] == '(';
	c->sentence = sentence_ended(s);
	for (k = from; k < s.n; k++)
		if (s.p[k] == '\n')
			from = k;
	stems_tally(c->phrases, span_cut(s, from, s.n), false,
	    BIT(CITES) | BIT(CALLS) | BIT(BEGS), said);
	called = said[CALLS] + said[BEGS] > 0; /* "Click here: " */
	c->cited = !called && said[CITES] > 0;
	c->points = arrow(span_cut(s, 0, i)) ?
	    2 :
	    !called && i > 0 && s.p[i - 1] == ':';
}

/* Which kind of host the link leads to; COMMENT_KINDS: none of note. */
static enum comment_kind
host_kind(const struct comment *c, const struct link *l)
{
	struct span s = { l->host.p,
		(size_t)(l->address.p + l->address.n - l->host.p) };
	size_t host[COMMENT_KINDS] = { 0 }, path[COMMENT_KINDS] = { 0 };

	stems_tally(
	    c->phrases, l->host, false, BIT(BEGGARS) | BIT(VIDEOS), host);
	stems_tally(c->phrases, s, false,
	    BIT(REFERENCES) | BIT(SHORTENERS) | BIT(PROFILES), path);
	return host[BEGGARS] > 0 ? BEGGARS :
	    path[REFERENCES] > 0 ? REFERENCES :
	    path[SHORTENERS] > 0 ? SHORTENERS :
	    path[PROFILES] > 0   ? PROFILES :
	    host[VIDEOS] > 0     ? VIDEOS :
				   COMMENT_KINDS;
}

/* What turns by turns make a code: 0 for what parts the path. */
static int
turn(char c)
{
	return digit(c)          ? 1 :
	    c >= 'a' && c <= 'z' ? 2 :
	    c >= 'A' && c <= 'Z' ? 3 :
				   0;
}

/* True if part of the path or query is a code, as of a shortened address:
 * small letters, capitals and digits by turns. */
static bool
coded(const struct link *l)
{
	const char *p = l->host.p + l->host.n;
	const char *end = l->address.p + l->address.n;
	int kind, before = 0, turns = 0;
	bool number = false;

	for (; p < end; p++, before = kind) {
		kind = turn(*p);
		if (kind == 0 || before == 0) {
			turns = 0;
			number = false;
		}
		number |= kind == 1;
		turns += kind != before && before != 0;
		if (number && turns >= CODED)
			return true;
	}
	return false;
}

/* False for what sites themselves make a link of: the time in a video. */
static bool
lettered(struct span anchor)
{
	size_t i;

	for (i = 0; i < anchor.n; i++)
		if (letter(anchor.p[i]))
			return true;
	return false;
}

/* True if the host has two hyphens, or digits within or after words. */
static bool
named_to_sell(struct span host)
{
	size_t i, hyphens = 0, digits = 0, last = host.n;

	while (last > 0 && host.p[last - 1] != '.')
		last--;
	for (i = 1; i < last; i++) {
		hyphens += host.p[i] == '-';
		digits += digit(host.p[i]) && ascii_letter(host.p[0]);
	}
	return hyphens >= 2 || digits > 0;
}

/* True if the host's domain is of those that sell for next to nothing. */
static bool
cheap_domain(const struct comment *c, struct span host)
{
	size_t said[COMMENT_KINDS] = { 0 }, i = host.n;

	while (i > 0 && host.p[i - 1] != '.')
		i--;
	if (i > 0)
		stems_tally(c->phrases, span_cut(host, i, host.n), false,
		    BIT(DOMAINS), said);
	return said[DOMAINS] > 0;
}

/* What the address says: whom it pays, what it sells. */
static void
read_address(struct comment *c, const struct link *l)
{
	const char *path = l->host.p + l->host.n;
	const char *end = l->address.p + l->address.n;
	size_t said[COMMENT_KINDS] = { 0 }, sold[COMMENT_KINDS] = { 0 };

	stems_tally(c->phrases, l->host, true, BIT(SELLERS), said);
	stems_tally(c->phrases, l->address, true, BIT(REFERRALS), said);
	stems_tally(c->phrases, (struct span){ path, (size_t)(end - path) },
	    false, BIT(SELLERS), sold);
	c->hosts[SELLERS] += said[SELLERS];
	c->hosts[REFERRALS] += said[REFERRALS];
	c->wares += sold[SELLERS];
	c->domains += cheap_domain(c, l->host);
	c->names += named_to_sell(l->host);
}

void
comment_link(struct comment *c, const struct link *l)
{
	size_t anchor[COMMENT_KINDS] = { 0 };
	enum comment_kind kind = host_kind(c, l);

	if (c->links++ == 0) {
		c->first = *l;
		look_before(c);
	}
	c->goes_on = false;
	c->root = l->root;
	c->ends = sentence_ended(c->last);
	c->stuck = c->last.n > 0 && one_of(c->last.p[c->last.n - 1], ".!?") &&
	    l->host.p > l->address.p + 4; /* no "/conf/site.www.quay.example" */
	c->babble |= babble(l->host) || babble(l->anchor);
	c->forms |= 1U << l->kind;
	if (kind < COMMENT_KINDS)
		c->hosts[kind]++;
	if (kind != REFERENCES && kind != VIDEOS)
		c->coded += coded(l);
	read_address(c, l);
	c->glued += l->glued;
	c->labelled += l->cited;
	c->broken += l->broken;
	if (l->kind == MARKDOWN)
		count_bytes(c, l->anchor); /* words of the author's */
	if (l->kind == BARE || l->kind == MARKDOWN || !lettered(l->anchor))
		return;
	stems_tally(
	    c->phrases, l->anchor, false, BIT(SELLERS) | BIT(VICES), anchor);
	c->marked++;
	c->selling += anchor[SELLERS] > 0;
	c->said[VICES] += anchor[VICES];
	c->echoes += comment_echoes(l->anchor, l->host);
	c->anchors += link_address(l->anchor.p, l->anchor.p + l->anchor.n) == 0;
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
	static const uint16_t edges[] = { 1, 3, 6, 11, 21, 41, 81, 161, 321 };
	uint8_t i;

	for (i = 0; i < COUNT(edges) && words >= edges[i]; i++)
		;
	return i;
}

/* Of what sells most; references count if no link leads elsewhere. */
static uint8_t
host(const struct comment *c)
{
	return c->hosts[BEGGARS] > 0         ? 5 :
	    c->hosts[PROFILES] > 0           ? 4 :
	    c->hosts[SHORTENERS] > 0         ? 3 :
	    c->hosts[REFERENCES] == c->links ? 1 :
	    c->hosts[VIDEOS] > 0             ? 2 :
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

/* 1: links with words of their own; 2: and they sell; 3: broken, or of two
 * kinds. */
static uint8_t
markup(const struct comment *c)
{
	const unsigned two = 1U << ANCHOR | 1U << BBCODE;

	return c->broken > 0 || (c->forms & two) == two ? 3 :
	    c->selling > 0                              ? 2 :
							  c->marked > 0;
}

/* Who pitches has no sources. */
static uint8_t
citation(const struct comment *c, uint8_t pitch)
{
	return c->bracketed       ? 3 :
	    c->labelled > 0       ? 2 :
	    c->cited && pitch > 0 ? 4 :
				    c->cited;
}

/* 1: a front page ends it; 2: after a sentence, 3: that it is glued to. */
static uint8_t
signature(const struct comment *c)
{
	if (!c->root || c->goes_on || c->words == 0)
		return 0;
	return c->stuck ? 3 : c->ends ? 2 : 1;
}

/* Of the first link: 1 within words, 2 at the end of a sentence or line, 3 at
 * the end of all, 4 at the end and after the end of a sentence, 5 at the
 * beginning, 6 all there is. */
static uint8_t
place(const struct comment *c)
{
	if (c->begins)
		return c->goes_on ? 5 : 6;
	if (c->sentence)
		return c->goes_on ? 2 : 4;
	return c->goes_on ? 1 : 3;
}

/* How many kinds of things it says that spam says; in a long text they count
 * for less. */
static uint8_t
pitch(const struct comment *c, size_t words)
{
	const size_t *s = c->said;
	size_t n = (size_t)(s[CALLS] > 0) + (s[BEGS] > 0) + (s[OWNS] > 0) +
	    (s[MONIES] > 0) + (s[PLEAS] > 0) + (s[PRAISES] > 0) +
	    (s[SELLERS] > 1);

	return most(words <= 40 ? n : n * 40 / words, 5);
}

/* 1: key words and no sentence, which has short words; 2: without capitals. */
static uint8_t
keys(const struct comment *c)
{
	if (c->words < 2 || c->wide > 0 || c->shorts * SENTENCE > c->words)
		return 0;
	return c->capitals > 0 ? 1 : 2;
}

/* How often such a thing is said in as many words as a comment has. */
static uint8_t
rate(const struct comment *c, enum comment_kind kind, uint8_t limit)
{
	const size_t words = c->words + c->wide / 2;
	const size_t n = c->said[kind];

	return most(words <= USUAL ? n : n * USUAL / words, limit);
}

static void
text_values(const struct comment *c, uint8_t v[COMMENT_FEATURES])
{
	const size_t words = c->words + c->wide / 2;

	v[COMMENT_WORDS] = words_step(words);
	v[COMMENT_CALL] = rate(c, CALLS, 3);
	v[COMMENT_BEG] = rate(c, BEGS, 2);
	v[COMMENT_OWN] = rate(c, OWNS, 3);
	v[COMMENT_MONEY] = rate(c, MONIES, 3);
	v[COMMENT_PLEA] = rate(c, PLEAS, 2);
	v[COMMENT_PRAISE] = rate(c, PRAISES, 3);
	v[COMMENT_WARES] = rate(c, SELLERS, 3);
	v[COMMENT_VICES] = most(c->said[VICES], 2);
	v[COMMENT_TALK] = rate(c, TALKS, 3);
	v[COMMENT_SHOUT] = c->shout || c->capitals > c->smalls + 4;
	v[COMMENT_QUESTION] = c->question;
	v[COMMENT_PHONE] = c->digits >= 9;
	v[COMMENT_CODE] = c->code;
	v[COMMENT_BABBLE] = c->babble;
	v[COMMENT_STUFFED] = words <= STUFFED && c->repeats >= REPEATS;
	v[COMMENT_PITCH] = pitch(c, words);
	v[COMMENT_KEYS] = keys(c);
}

bool
comment_values(const struct comment *c, uint8_t v[COMMENT_FEATURES])
{
	text_values(c, v);
	if (c->links == 0 || c->page)
		return false;
	v[COMMENT_LINKS] = most(c->links - 1, 5);
	v[COMMENT_CITED] = citation(c, v[COMMENT_PITCH]);
	v[COMMENT_HOST] = host(c);
	v[COMMENT_HOST_WARES] = most(c->hosts[SELLERS], 2);
	v[COMMENT_DOMAIN] = c->domains > 0;
	v[COMMENT_NAME] = c->names > 0;
	v[COMMENT_PATH] = path(&c->first);
	v[COMMENT_PATH_WARES] = most(c->wares, 2);
	v[COMMENT_REFER] = c->hosts[REFERRALS] > 0;
	v[COMMENT_MARKUP] = markup(c);
	v[COMMENT_ANCHORS] = most(c->anchors, 3);
	v[COMMENT_ECHO] = c->echoes > 0;
	v[COMMENT_GLUED] = c->glued > 0;
	v[COMMENT_PLACE] = place(c);
	v[COMMENT_POINTS] = c->points;
	v[COMMENT_SIGNED] = signature(c);
	v[COMMENT_CODED] = c->coded > 0;
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
