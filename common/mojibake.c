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
 * Tables that differ in a few places (windows-1250 and ISO-8859-2) may do about
 * as well: then letters.c says which of the readings makes words.  Most lines
 * are damaged throughout; there one table has more leads with continuations
 * than any other, and once it has explained the line the others are not tried.
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

#include "letters.h"
#include "mem.h"
#include "mojibake.h"
#include "mojiline.h"
#include "utf8.h"

enum {
	WINDOW = 1 << 16, /* longer lines are judged in parts; chars */
	CONTEXT = 8,      /* of ASCII; joins() looks at five of it */
	ENOUGH = 2,       /* the sum that convinces: see mojiweigh.c */
	SURE = 10,        /* beyond doubt, if it explains the line */
	DOUBT = -2,       /* the weight from which tokens follow others */
	MOST_SUM = 1000000,
	NEAR = 4,         /* sums so close are about as good */
	CONTRADICTED = 8, /* bits */
	SLICES = 12,
	MANY = 8 /* tokens: other tables have at most some of them */
};

/* ---- one layer ---- */

static void
add_token(struct moji_line *l, const struct mojibake_token *tok)
{
	struct mojibake_work *w = l->w;

	w->tokens = mem_room(
	    w->tokens, l->tokens, &w->tokens_size, sizeof(*w->tokens));
	w->tokens[l->tokens++] = *tok;
}

/* What stands beyond ASCII beside the tokens: typographic marks were decoded
 * rightly in this line.  (So were accented letters, but text that mixes both is
 * common: a word that was pasted in.) */
static void
note_other(struct moji_line *l, uint32_t cp)
{
	l->lost += cp == LOST;
	if (cp < 0xA0 || cp == LOST)
		return;
	l->covered = false;
	l->marks |= moji_in(cp, 0x2010, 0x2027);
	l->letters |= moji_letter(l->m, cp);
}

/* Reads the tokens of table t, and notes what there is beside them. */
static void
find_tokens(struct moji_line *l, size_t t)
{
	const struct mojibake_char *chars = l->w->chars;
	const uint32_t bit = 1u << t;
	struct mojibake_token tok;
	size_t i;

	l->tokens = l->broken = l->lost = 0;
	l->sign = 0;
	l->covered = true;
	l->marks = l->letters = false;
	for (i = 0; i < l->n;) {
		uint32_t cp = chars[i].cp;

		if (cp < 0x80) {
			i++;
		} else if ((l->m->lead[moji_slot(cp)] & bit) &&
		    moji_token(l, t, i, &tok)) {
			add_token(l, &tok);
			l->sign = (l->sign ^ (uint32_t)i ^ tok.cp << 8) *
			    16777619;
			i += tok.n;
		} else {
			note_other(l, cp);
			i++;
		}
	}
}

/* Where there is nothing else beyond ASCII, tokens that begin as good ones do
 * go with them. */
static void
follow(struct moji_line *l, size_t t)
{
	struct mojibake_token *tok, *end = l->w->tokens + l->tokens;
	uint64_t leads = 0, bit;

	for (int pass = 0; pass < 2; pass++) {
		for (tok = l->w->tokens; tok < end; tok++) {
			size_t s = moji_slot(moji_char(l, tok->at));

			bit = (uint64_t)1 << (l->m->byte[s][t] & 0x3F);
			if (tok->weight >= ENOUGH && !tok->lossy)
				leads |= bit;
			else if (tok->weight < 0 && tok->weight >= DOUBT &&
			    (leads & bit))
				tok->weight = 0;
		}
	}
}

/* Adds up the weights, and says what they mean for the line. */
static int
sum_up(struct moji_line *l)
{
	const struct mojibake_token *tok = l->w->tokens, *end = tok + l->tokens;
	size_t good = 0, bad = 0;
	long sum = 0, guesses = 0;

	for (; tok < end; tok++) {
		bad += tok->weight < 0;
		/* Any number of doubts make no proof; and "?" and spaces are
		 * proof only beside something better. */
		if (tok->weight < ENOUGH)
			continue;
		good += !tok->lossy;
		if (tok->guessed || (tok->spaced && tok->bytes > 2))
			guesses += tok->weight;
		else
			sum += tok->weight;
	}
	if (sum > 0)
		sum += guesses;
	/* Real damage leaves whole sequences; where most are broken it was
	 * damaged in some further way, and half a repair only hides that. */
	l->hopeless = (l->broken >= 3 && l->broken > good) ||
	    l->lost > 2 * l->tokens;
	if (sum < 6 && sum >= ENOUGH && (l->marks || bad > 0) && !l->letters)
		sum -= 4;
	l->thorough = l->covered && l->tokens >= 3 && 4 * bad <= l->tokens;
	l->least = l->covered && sum >= SURE ? -3 : 0;
	l->undone = l->tokens - bad;
	return sum > MOST_SUM ? MOST_SUM : (int)sum;
}

/* Finds and weighs the tokens of table t; returns the sum. */
static int
judge(struct moji_line *l, size_t t)
{
	bool bad = false;
	size_t k;

	l->table = t;
	find_tokens(l, t);
	for (k = 0; k < l->tokens; k++) {
		l->w->tokens[k].weight = moji_weigh(l, k);
		bad |= l->w->tokens[k].weight < 0;
	}
	if (bad && l->covered)
		follow(l, t);
	return sum_up(l);
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

/* Is the token one that is to be undone? */
static bool
undone(const struct moji_line *l, const struct mojibake_token *tok)
{
	return tok->weight >= l->least || l->thorough;
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

			if (undone(l, tok)) {
				i += tok->n;
				put_char(chars + to++, l, tok);
				continue;
			}
		}
		chars[to++] = chars[i++];
	}
	l->n = to;
}

/* Counters for all tables at once: bit t of slice k is bit k of the count of
 * table t, as far as they reach. */
struct counts {
	uint32_t slice[SLICES];
};

static void
count_tables(struct counts *c, uint32_t tables)
{
	uint32_t carry;
	size_t k;

	for (k = 0; k < SLICES && tables != 0; k++) {
		carry = c->slice[k] & tables;
		c->slice[k] ^= tables;
		tables = carry;
	}
	for (k = 0; k < SLICES && tables != 0; k++)
		c->slice[k] |= tables;
}

static unsigned
count_of(const struct counts *c, size_t t)
{
	unsigned n = 0;
	size_t k;

	for (k = 0; k < SLICES; k++)
		n |= (c->slice[k] >> t & 1u) << k;
	return n;
}

/* A table, how many leads are followed by continuations there, and what it
 * makes of the line. */
struct reading {
	size_t table;
	unsigned pairs;
	int sum;
	size_t tokens; /* those that are undone */
	uint32_t sign;
};

/* Two letters of Greek to Arabic, as genuine text has them? */
static bool
both_letters(uint32_t a, uint32_t b)
{
	return moji_in(a, 0x370, 0x6FF) && moji_in(b, 0x370, 0x6FF);
}

/* Which tables have pairs?  Of those that read the line as windows-1252 does,
 * only this one. */
static uint32_t
count_pairs(const struct moji_line *l, struct counts *counts)
{
	const struct mojibake *m = l->m;
	uint32_t at_hand = 0, lead = 0, alike = ~1u, now, last = 0, cp;
	size_t i, s;

	for (i = 0; i < l->n; i++, last = cp) {
		cp = l->w->chars[i].cp;
		if (cp < 0x80) {
			now = cp == ' ' ? lead & m->nbsp : 0;
			lead = 0;
		} else {
			s = moji_slot(cp);
			now = cp == LOST ? lead : lead & m->cont[s];
			lead = m->lead[s];
			alike &= m->alike[s];
		}
		if (now == 0)
			continue;
		if (cp >= 0x600 && both_letters(last, cp))
			now &= ~(1u << WINDOWS_1256); /* Arabic is just that */
		else if (cp >= 0x80 && !both_letters(last, cp))
			count_tables(counts, now);
		at_hand |= now;
	}
	return at_hand & 1u << WINDOWS_1252 ? at_hand & ~alike : at_hand;
}

/* The tables to be tried, that with the most pairs first, and where this has
 * many, none that has less than half as many.  Returns how many. */
static size_t
tables_at_hand(const struct moji_line *l, struct reading r[TABLES])
{
	struct counts counts = { { 0 } };
	const uint32_t at_hand = count_pairs(l, &counts);
	unsigned most = 0, pairs;
	size_t n = 0, t, k;

	for (t = 0; t < TABLES; t++) {
		if (!(at_hand >> t & 1u))
			continue;
		pairs = count_of(&counts, t);
		if (pairs > most)
			most = pairs;
		for (k = n++; k > 0 && r[k - 1].pairs < pairs; k--)
			r[k] = r[k - 1];
		r[k] = (struct reading){ .table = t, .pairs = pairs };
	}
	while (n > 0 && most >= MANY && 2 * r[n - 1].pairs < most)
		n--;
	return n;
}

/* What the line would be, and what that costs in letters. */
static uint64_t
cost_of(struct moji_line *l)
{
	struct mojibake_work *w = l->w;
	size_t i = 0, to = 0, k = 0;

	if (w->letters == NULL)
		w->letters = letters_new();
	if (w->reading_size < l->n) {
		w->reading_size = 2 * l->n;
		w->reading = mem_grow(
		    w->reading, w->reading_size, sizeof(*w->reading));
	}
	while (i < l->n) {
		const struct mojibake_token *tok = w->tokens + k;

		if (k < l->tokens && tok->at == i) {
			k++;
			if (undone(l, tok)) {
				w->reading[to++] = tok->cp;
				i += tok->n;
				continue;
			}
		}
		w->reading[to++] = w->chars[i++].cp;
	}
	return letters_cost(w->letters, w->reading, to);
}

/* How often the line has both characters that table t has at 80 to 9F, and C1
 * controls in place of such: it was not read by this table. */
static size_t
contradictions(const struct moji_line *l, size_t t)
{
	const struct mojibake *m = l->m;
	size_t own = 0, controls = 0, k, i;

	for (k = 0; k < l->tokens; k++) {
		const struct mojibake_token *tok = l->w->tokens + k;

		for (i = tok->at + 1; i < tok->at + tok->n; i++) {
			uint32_t cp = moji_char(l, i);

			if (moji_in(cp, 0x80, 0x9F))
				controls += m->own[cp - 0x80] >> t & 1u;
			else
				own += m->byte[moji_slot(cp)][t] < 0xA0 &&
				    m->byte[moji_slot(cp)][t] != 0;
		}
	}
	return own < controls ? own : controls;
}

/* Of readings that are about as good, the one whose letters make words. */
static const struct reading *
likeliest(struct moji_line *l, const struct reading *r, size_t n)
{
	const struct reading *found = r, *end = r + n;
	uint64_t least = UINT64_MAX, cost;

	for (; r < end; r++) {
		judge(l, r->table);
		cost = cost_of(l) + CONTRADICTED * contradictions(l, r->table) +
		    MOST_SUM - (uint64_t)r->sum;
		if (cost < least) {
			least = cost;
			found = r;
		}
	}
	return found;
}

static bool
no_better(const struct reading *a, const struct reading *b)
{
	return a->sum <= b->sum &&
	    (a->sign == b->sign || a->tokens < b->tokens);
}

/* Keeps the best readings: neither those that come to the same as another, nor
 * those that explain less with less weight.  Returns how many. */
static size_t
keep_best(struct reading *r, size_t n, int best)
{
	size_t i, k, to = 0;

	for (i = 0; i < n; i++) {
		if (r[i].sum < best - NEAR)
			continue;
		for (k = 0; k < to; k++) {
			if (no_better(&r[i], &r[k]))
				break;
		}
		if (k < to)
			continue;
		for (k = 0; k < to && !no_better(&r[k], &r[i]); k++)
			;
		r[k] = r[i];
		to = k < to ? to : to + 1;
	}
	return to;
}

/* Judges the tables until one explains the line beyond doubt, and no other has
 * as many pairs.  Returns how many can be right, and the best sum. */
static size_t
judge_all(struct moji_line *l, struct reading *r, size_t n, int *best)
{
	unsigned least = 0;
	size_t i, to = 0;

	for (i = 0; i < n && r[i].pairs >= least; i++) {
		r[to] = r[i];
		r[to].sum = judge(l, r[i].table);
		r[to].sign = l->sign;
		r[to].tokens = l->undone;
		if (l->covered && r[to].sum >= SURE)
			least = r[to].pairs;
		if (r[to].sum > *best)
			*best = r[to].sum;
		to += r[to].sum >= ENOUGH;
	}
	return to;
}

/* Takes off the outermost layer.  False: there is none. */
static bool
peel(struct moji_line *l)
{
	struct reading readings[TABLES];
	const struct reading *r;
	size_t n = tables_at_hand(l, readings);
	int best = 0;

	n = judge_all(l, readings, n, &best);
	if (n == 0)
		return false;
	n = keep_best(readings, n, best);
	r = n == 1 ? readings : likeliest(l, readings, n);
	if (n > 1 || r->table != l->table)
		judge(l, r->table);
	if (l->hopeless)
		return false;
	undo(l);
	l->w->plan[l->w->layers++] = moji_table_name(r->table);
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
	w->edits = mem_room(
	    w->edits, w->edits_n, &w->edits_size, sizeof(*w->edits));
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

	w->chars = mem_space(
	    w->chars, l->n, to - from, &w->size, sizeof(*w->chars));
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
	free(w->reading);
	letters_free(w->letters);
	buf_free(&w->out);
}
