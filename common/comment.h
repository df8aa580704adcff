/*
 * comment.h - how much a short text looks like a comment left for its links
 *
 * Spam of one link looks like a comment, and is told by what it wants: it
 * calls ("check out", "subscribe"), speaks of its own, promises money, praises
 * the page it stands on; its links have key words as anchors or lead to a
 * profile, a shop, a front page, and stand at the end as a signature does, or
 * are all there is.  Who cites a source says what is there, and goes on
 * talking.  Such signs have a few values each, and each value a weight
 * (data/unspam/comment.inc), learnt from comments; their sum is the comment's
 * score.
 */
#ifndef COMMENT_H
#define COMMENT_H

#include <stdint.h>

#include "links.h"
#include "span.h"
#include "stems.h"

enum comment_feature {
	COMMENT_WORDS, /* beside the links */
	COMMENT_LINKS,
	COMMENT_CALL,       /* "check out" */
	COMMENT_BEG,        /* "subscribe" */
	COMMENT_OWN,        /* "my channel" */
	COMMENT_MONEY,      /* "earn", "free" */
	COMMENT_PLEA,       /* "please", "hey guys" */
	COMMENT_PRAISE,     /* "great post" */
	COMMENT_WARES,      /* what spam sells */
	COMMENT_VICES,      /* what hardly anyone else names */
	COMMENT_TALK,       /* "because", "doesn't work" */
	COMMENT_CITED,      /* "see", "source:" before the first link, 2:
				 * labels of a list of sources, 3: brackets,
				 * 4: such words amid a pitch */
	COMMENT_HOST,       /* of a link: a reference, a shop... */
	COMMENT_HOST_WARES, /* its name says what it sells */
	COMMENT_DOMAIN,     /* that costs next to nothing */
	COMMENT_NAME,       /* with hyphens or digits, as names are that sell */
	COMMENT_PATH,       /* of the first link: none, short, long */
	COMMENT_PATH_WARES, /* paths say what is sold */
	COMMENT_REFER,      /* "?ref=", "/invite/" */
	COMMENT_MARKUP,     /* left in the text */
	COMMENT_ANCHORS,    /* links that words stand for */
	COMMENT_ECHO,       /* they repeat the name of the host */
	COMMENT_GLUED,      /* a link to the word before it */
	COMMENT_PLACE,      /* of the first link: within, at an end, alone */
	COMMENT_POINTS,     /* a colon before it; 2: a drawn arrow */
	COMMENT_SIGNED,  /* a front page, after all is said; 3: glued to it */
	COMMENT_CODED,   /* a code for a path */
	COMMENT_BABBLE,  /* letters that are no word */
	COMMENT_STUFFED, /* one word again and again */
	COMMENT_SHOUT,   /* "!!", capitals */
	COMMENT_QUESTION,
	COMMENT_PHONE, /* a telephone number */
	COMMENT_CODE,  /* quotes, brackets */
	COMMENT_PITCH, /* how many kinds of all this */
	COMMENT_KEYS,  /* key words, no sentence */
	COMMENT_FEATURES
};

enum { COMMENT_VALUES = 10 }; /* of a feature, at most */

/* What phrases say, see data/unspam/comment.words. */
enum comment_kind {
	CALLS,
	BEGS,
	OWNS,
	MONIES,
	PLEAS,
	PRAISES,
	SELLERS,
	VICES,
	TALKS,
	CITES,
	REFERENCES,
	VIDEOS,
	SHORTENERS,
	PROFILES,
	BEGGARS,
	REFERRALS,
	DOMAINS,
	COMMENT_KINDS
};

/* Makes the index of these phrases. */
void comment_phrases(struct stems *);

/* A comment as it is read.  A zeroed one with its phrases is empty. */
struct comment {
	const struct stems *phrases;
	size_t said[COMMENT_KINDS]; /* in the text, by kind */
	size_t words, wide;         /* outside of links */
	size_t shorts;              /* words that are short */
	size_t capitals, smalls;    /* letters, there */
	uint8_t seen[1024];         /* how often words occur, by hash */
	uint8_t repeats;            /* of the most frequent */
	size_t digits;              /* of the longest number, blanks aside */
	bool shout, question, code, babble;
	bool page;        /* it has the markup of one */
	struct span last; /* the text read last */
	size_t links;
	struct link first;
	size_t hosts[COMMENT_KINDS]; /* of links, by kind */
	size_t marked, anchors, broken, selling, echoes, glued, coded, labelled;
	size_t wares, domains, names;
	uint8_t points; /* as COMMENT_POINTS, of the first */
	bool begins, sentence, cited, bracketed; /* of the first */
	unsigned forms;                          /* bits: kinds of markup */
	bool root, ends, stuck; /* of the last: it is a front page; a sentence
				 * ends before it; it is glued to that */
	bool goes_on;           /* words after it */
};

/* The comment goes on with a text that has no link, or with a link; the text
 * and the bytes of the link live until comment_values(). */
void comment_text(struct comment *, struct span text);
void comment_link(struct comment *, const struct link *);

/* The features' values.  False if it has no link, or is the source of a page:
 * then those that are about links are left as they were. */
bool comment_values(const struct comment *, uint8_t values[COMMENT_FEATURES]);

/* The sum of their weights; at most 0 if it is no comment spam. */
int comment_score(const uint8_t values[COMMENT_FEATURES]);

/* True if the letters of the anchor, more than one word, stand in the host:
 * "cheap shoes" for cheap-shoes.example. */
bool comment_echoes(struct span anchor, struct span host);

#endif
