/*
 * mojibake.c - UTF-8 that was once read through another table, put right
 *
 * Read as windows-1252 (or any table with one byte a character), a character
 * of UTF-8 becomes a token: a character whose byte there is a lead byte, then
 * one to three whose bytes are continuation bytes.  Each table thus has two
 * classes of characters, and damage is a run in which each lead has just as
 * many continuations as it asks for.  Genuine text rarely does that; where it
 * does ("NESTLÉ®", "SÓ…", Ukrainian "Він") the spelling is natural and the
 * character it would stand for is odd.  So each token is weighed by three
 * things: how unlikely its form is by chance, how natural its characters are
 * where they stand, and how natural the character it stands for would be
 * there.  Where the sum over a line is high enough, the line's good tokens are
 * undone, and the result is looked at again: damage comes in layers.
 *
 * Characters may be lost on the way: a no-break space (byte A0) turned to a
 * space, an undefined byte to "?" or U+FFFD, 9D dropped.  Such tokens count
 * for little, but go along with others.
 *
 * It errs on short lines: one two-byte token among other genuine non-ASCII
 * characters is left alone, and so is one whose reading as it stands makes
 * sense ("É’s").
 */
#include <stdlib.h>

#include "mem.h"
#include "mojibake.h"
#include "mojiline.h"
#include "utf8.h"

enum {
	WINDOW = 1 << 16, /* longer lines are judged in parts; chars */
	CONTEXT = 8,      /* of ASCII; joins() looks at five of it */
	ENOUGH = 2        /* the sum that convinces: see mojiweigh.c */
};

/* ---- one layer ---- */

static void
add_token(struct moji_line *l, const struct mojibake_token *tok)
{
	struct mojibake_work *w = l->w;

	if (l->tokens == w->tokens_size) {
		w->tokens_size = w->tokens_size ? 2 * w->tokens_size : 64;
		w->tokens = mem_grow(
		    w->tokens, w->tokens_size, sizeof(*w->tokens));
	}
	w->tokens[l->tokens++] = *tok;
}

/*
 * Looks at what there is beyond ASCII besides the tokens.  covered: nothing.
 * Returns true for typographic marks: they were decoded rightly in this line.
 * (So were accented letters, but text that mixes both is common: a word that
 * was pasted in.)
 */
static bool
mixed(const struct moji_line *l, bool *covered)
{
	const struct mojibake_token *tok = l->w->tokens, *end = tok + l->tokens;
	bool marks = false, letters = false;
	size_t i;

	*covered = true;
	for (i = 0; i < l->n; i++) {
		if (tok < end && tok->at == i) {
			marks |= tok->weight < 0;
			i += tok++->n - 1u;
		} else if (moji_char(l, i) >= 0xA0 && moji_char(l, i) != LOST) {
			*covered = false;
			marks |= moji_in(moji_char(l, i), 0x2010, 0x2027);
			letters |= moji_letter(l->m, moji_char(l, i));
		}
	}
	return marks && !letters;
}

/*
 * Tables that differ in a few places (windows-1250 and ISO-8859-2) may find
 * the same tokens: then the one is right that makes the commoner characters.
 */
static int
common(uint32_t cp)
{
	static const char often[] =
	    /* from A0: no-break space, « and »; from C0: all accented letters
	     * but å, ð, ý, þ, ÿ and their capitals, æ and ø */
	    "+..........+...............+...."
	    "+++++..+++++++++.++++++..++++..+"
	    "+++++..+++++++++.++++++..++++...";

	if (moji_in(cp, 0x80, 0x9F))
		return -1;
	if (!moji_in(cp, 0xA0, 0xFF) || often[cp - 0xA0] != '+')
		return 0;
	return cp < 0xDF ? 1 : 2;
}

/* Finds and weighs the tokens of table t; returns the sum. */
static int
judge(struct moji_line *l, size_t t)
{
	struct mojibake_token tok;
	size_t i, k, good = 0, bad = 0;
	bool mix, covered;
	long sum = 0, guesses = 0;

	l->tokens = l->broken = l->lost = 0;
	l->rank = 0;
	for (i = 0; i < l->n;) {
		if (moji_char(l, i) >= 0x80 && moji_token(l, t, i, &tok)) {
			add_token(l, &tok);
			i += tok.n;
		} else {
			l->lost += moji_char(l, i) == LOST;
			i++;
		}
	}
	for (k = 0; k < l->tokens; k++) {
		struct mojibake_token *tp = &l->w->tokens[k];

		tp->weight = moji_weigh(l, k);
		bad += tp->weight < 0;
		/* First how many tokens there are, then how common. */
		l->rank += (tp->weight >= 0 ? 64 : 0) + common(tp->cp);
		/* Any number of doubts make no proof; and "?" and spaces are
		 * proof only beside something better. */
		if (tp->weight < ENOUGH)
			continue;
		good += !tp->lossy;
		if (tp->guessed || (tp->spaced && tp->bytes > 2))
			guesses += tp->weight;
		else
			sum += tp->weight;
	}
	if (sum > 0)
		sum += guesses;
	/* Real damage leaves whole sequences; where most are broken it was
	 * damaged in some further way, and half a repair only hides that. */
	l->hopeless = (l->broken >= 3 && l->broken > good) ||
	    l->lost > 2 * l->tokens;
	mix = mixed(l, &covered);
	if (sum < 6 && sum >= ENOUGH && mix)
		sum -= 4;
	l->thorough = covered && l->tokens >= 3 && 4 * bad <= l->tokens;
	l->least = covered && sum >= 10 ? -3 : 0;
	return sum > 1000000 ? 1000000 : (int)sum;
}

static void
put_char(struct mojibake_char *c, const struct moji_line *l,
    const struct mojibake_token *tok)
{
	const struct mojibake_char *first = l->w->chars + tok->at;
	const struct mojibake_char *last = first + tok->n - 1;
	struct mojibake_char made = { tok->cp, first->from, last->to, MENDED };
	const struct mojibake_char *p;

	if (tok->lossy)
		made.how = MENDED_LOSSY;
	for (p = first; p <= last; p++) {
		if (p->how == MENDED_LOSSY)
			made.how = MENDED_LOSSY;
	}
	*c = made;
}

/* Undoes the tokens found by the last judge(). */
static void
undo(struct moji_line *l)
{
	struct mojibake_char *chars = l->w->chars;
	size_t i = 0, to = 0, k = 0;

	while (i < l->n) {
		if (k < l->tokens && l->w->tokens[k].at == i) {
			const struct mojibake_token *tok = l->w->tokens + k++;

			if (tok->weight >= l->least || l->thorough) {
				i += tok->n;
				put_char(chars + to++, l, tok);
				continue;
			}
		}
		chars[to++] = chars[i++];
	}
	l->n = to;
}

/* Which tables have a lead that is followed by a continuation? */
static unsigned
tables_at_hand(const struct moji_line *l)
{
	const struct mojibake *m = l->m;
	unsigned at_hand = 0, lead = 0;
	uint32_t cp;
	size_t i;

	for (i = 0; i < l->n; i++) {
		cp = moji_char(l, i);
		if (cp < 0x80) {
			if (cp == ' ')
				at_hand |= lead & m->nbsp;
			lead = 0;
			continue;
		}
		at_hand |= cp == LOST ? lead : lead & m->cont[moji_slot(cp)];
		lead = m->lead[moji_slot(cp)];
	}
	return at_hand;
}

/* Takes off the outermost layer.  False: there is none. */
static bool
peel(struct moji_line *l)
{
	unsigned at_hand = tables_at_hand(l);
	size_t t, best_t = TABLES;
	int sum, best = ENOUGH - 1, best_rank = 0;
	bool hopeless = false;

	for (t = 0; t < TABLES; t++) {
		if (!(at_hand >> t & 1u))
			continue;
		sum = judge(l, t);
		if (sum > best ||
		    (best_t < TABLES && sum == best && l->rank > best_rank)) {
			best = sum;
			best_rank = l->rank;
			best_t = t;
			hopeless = l->hopeless;
		}
	}
	if (best_t == TABLES || hopeless)
		return false;
	judge(l, best_t);
	undo(l);
	l->w->plan[l->w->layers++] = moji_table_name(best_t);
	return true;
}

/* What is left of C1 is not meant: it is windows-1252 taken for Latin-1. */
static void
mend_controls(struct moji_line *l)
{
	struct mojibake_char *c;

	for (c = l->w->chars; c < l->w->chars + l->n; c++) {
		if (moji_in(c->cp, 0x80, 0x9F) && l->m->c1[c->cp - 0x80] != 0) {
			c->cp = l->m->c1[c->cp - 0x80];
			if (c->how == AS_IT_WAS)
				c->how = MENDED_C1;
			l->w->controls = true;
		}
	}
}

/* ---- the answer ---- */

static const char *
rule_of(uint32_t how)
{
	return how == MENDED_C1 ? "c1-control" :
	    how == MENDED_LOSSY ? "mojibake-lossy" :
				  "mojibake";
}

static struct mojibake_edit *
add_edit(struct mojibake_work *w)
{
	if (w->edits_n == w->edits_size) {
		w->edits_size = w->edits_size ? 2 * w->edits_size : 16;
		w->edits = mem_grow(w->edits, w->edits_size, sizeof(*w->edits));
	}
	return &w->edits[w->edits_n++];
}

/* Neighbours mended alike make one edit. */
static void
collect(struct moji_line *l)
{
	const struct mojibake_char *c = l->w->chars, *end = c + l->n;
	struct buf *out = &l->w->out;
	struct mojibake_edit *e;
	uint32_t how;

	while (c < end) {
		if ((how = c->how) == AS_IT_WAS) {
			c++;
			continue;
		}
		e = add_edit(l->w);
		e->from = c->from;
		e->at = out->n;
		e->rule = rule_of(how);
		for (; c < end && c->how == how; c++) {
			buf_reserve(out, 4);
			out->n += utf8_encode(out->p + out->n, c->cp);
			e->to = c->to;
		}
		e->n = out->n - e->at;
	}
}

static void
add_chars(struct moji_line *l, struct span line, size_t from, size_t to)
{
	struct mojibake_work *w = l->w;
	size_t len;
	uint32_t cp;

	if (w->size - l->n < to - from) {
		w->size = 2 * (l->n + (to - from)) + 256;
		w->chars = mem_grow(w->chars, w->size, sizeof(*w->chars));
	}
	for (; from < to; from += len) {
		len = moji_decode(line.p + from, line.p + to, &cp);
		w->chars[l->n++] = (struct mojibake_char){
			cp == UINT32_MAX ? LOST : cp, (uint32_t)from,
			(uint32_t)(from + len), AS_IT_WAS
		};
	}
}

/*
 * Reads one window of the line: returns where it ends, in ASCII if there is
 * some.  Of a long run of ASCII only the ends are read: nothing looks further.
 */
static size_t
read_window(struct moji_line *l, struct span line)
{
	size_t at = 0, run, end;

	for (l->n = 0; at < line.n && l->n < WINDOW; at = end) {
		run = utf8_ascii(span_cut(line, at, line.n));
		if (run > 2 * CONTEXT) {
			add_chars(l, line, at, at + CONTEXT);
			at += run - CONTEXT;
			run = CONTEXT;
		}
		for (end = at + run;
		     end < line.n && (line.p[end] & 0x80) && end - at < WINDOW;
		     end++)
			;
		while (end < line.n && (line.p[end] & 0xC0) == 0x80)
			end++;
		add_chars(l, line, at, end);
	}
	return at;
}

bool
mojibake_repair(
    const struct mojibake *m, struct mojibake_work *w, struct span line)
{
	struct moji_line l = { .m = m, .w = w };
	size_t at = 0, end, first, k;

	w->edits_n = w->out.n = w->layers = 0;
	w->controls = false;
	while (at < line.n) {
		/* Offsets within a window fit 32 bits however long the line. */
		end = read_window(&l, span_cut(line, at, line.n));
		first = w->edits_n;
		w->layers = 0;
		while (w->layers < MOJIBAKE_LAYERS && peel(&l))
			;
		mend_controls(&l);
		collect(&l);
		for (k = first; k < w->edits_n; k++) {
			w->edits[k].from += at;
			w->edits[k].to += at;
		}
		at += end;
	}
	return w->edits_n > 0;
}

void
mojibake_done(struct mojibake_work *w)
{
	free(w->chars);
	free(w->tokens);
	free(w->edits);
	buf_free(&w->out);
}
