/*
 * comment.h - how much a short text looks like a comment left for its links
 *
 * Spam of one link looks like a comment, and is told by what it wants: it
 * calls ("check out", "subscribe"), speaks of its own, promises money, praises
 * the page it stands on; the link is a profile, a shop, a front page, and
 * stands at the end as a signature does, or is all there is.  Who cites a
 * source says what is there, and goes on talking.  Such signs have a few
 * values each, and each value a weight (data/unspam/comment.inc), learnt from
 * comments; their sum is the comment's score.
 */
#ifndef COMMENT_H
#define COMMENT_H

#include <stdint.h>

#include "span.h"
#include "stems.h"

enum comment_feature {
	COMMENT_WORDS, /* beside the links */
	COMMENT_LINKS,
	COMMENT_CALL,       /* "check out" */
	COMMENT_OWN,        /* "my channel" */
	COMMENT_MONEY,      /* "earn", "free" */
	COMMENT_PLEA,       /* "please", "hey guys" */
	COMMENT_PRAISE,     /* "great post" */
	COMMENT_WARES,      /* what spam sells */
	COMMENT_TALK,       /* "because", "doesn't work" */
	COMMENT_CITED,      /* "see", "source:" before the link */
	COMMENT_HOST,       /* of the link: a reference, a shop... */
	COMMENT_HOST_WARES, /* its name says what it sells */
	COMMENT_PATH,       /* none, short, long */
	COMMENT_REFER,      /* "?ref=", "/invite/" */
	COMMENT_MARKUP,     /* left in the text */
	COMMENT_PLACE,      /* of the link: within, at an end, alone */
	COMMENT_SHOUT,      /* "!!", capitals */
	COMMENT_QUESTION,
	COMMENT_PHONE, /* a telephone number */
	COMMENT_CODE,  /* quotes, brackets */
	COMMENT_PITCH, /* how many kinds of all this */
	COMMENT_FEATURES
};

enum { COMMENT_VALUES = 9 }; /* of a feature, at most */

/* The words that are looked for. */
struct comment_words {
	struct stems call, own, money, plea, praise, wares, talk, cite;
	struct stems references, videos, shorteners, profiles;
	struct stems beggars, refer;
};

void comment_words(struct comment_words *);

/* The features' values of a text.  False if it has no link: then those that
 * are about links are left as they were. */
bool comment_values(const struct comment_words *, struct span text,
    uint8_t values[COMMENT_FEATURES]);

/* The sum of their weights; at most 0 if it is no comment spam. */
int comment_score(const uint8_t values[COMMENT_FEATURES]);

#endif
