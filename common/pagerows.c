/*
 * pagerows.c - the columns of a page's lines: what each line is by itself
 *
 * Only its first LOOK tokens are looked at; a longer line is prose, whatever
 * follows, and is taken to go on as it began.
 */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "pagecells.h"
#include "pagemodel.h"

enum mark { OTHER, COMMA, COLON, SEPARATOR, MONEY, MARKS };

/* The marks beyond ASCII that tell something, by their bytes. */
static enum mark
wide_mark(const char *p, const char *end)
{
	unsigned char b = end - p > 1 ? (unsigned char)p[1] : 0;
	unsigned char c = end - p > 2 ? (unsigned char)p[2] : 0;

	switch ((unsigned char)p[0]) {
	case 0xc2:
		return b == 0xbb || b == 0xb7 ? SEPARATOR :
		    b == 0xa3 || b == 0xa5    ? MONEY :
						OTHER;
	case 0xe2:
		return b == 0x80 && (c == 0xa2 || c == 0xba) ? SEPARATOR :
		    b == 0x82 && c == 0xac                   ? MONEY :
							       OTHER;
	case 0xe3:
		return b == 0x80 && c == 0x81 ? COMMA : OTHER;
	case 0xef:
		return b != 0xbc           ? OTHER :
		    c == 0x8c || c == 0x9b ? COMMA :
		    c == 0x9a              ? COLON :
					     OTHER;
	default:
		return OTHER;
	}
}

/* Counts the marks of a gap between tokens. */
static inline void
gap_marks(unsigned *marks, const char *p, const char *end)
{
	static const uint8_t plain[128] = {
		[','] = COMMA,
		[';'] = COMMA,
		[':'] = COLON,
		['$'] = MONEY,
		['|'] = SEPARATOR,
		['/'] = SEPARATOR,
		['>'] = SEPARATOR,
		['<'] = SEPARATOR,
		['*'] = SEPARATOR,
		['='] = SEPARATOR,
		['_'] = SEPARATOR,
		['~'] = SEPARATOR,
		['+'] = SEPARATOR,
		['#'] = SEPARATOR,
	};

	for (; p < end; p++)
		if ((unsigned char)*p < 0x80)
			marks[plain[(unsigned char)*p]]++;
		else if ((unsigned char)*p >= 0xc2)
			marks[wide_mark(p, end)]++;
}

/* The kind of mark the line ends with. */
static uint8_t
end_kind(const struct line *l)
{
	static const uint8_t plain[128] = {
		['.'] = 1,
		['!'] = 2,
		['?'] = 3,
		[':'] = 4,
		[','] = 5,
		[';'] = 6,
		[')'] = 7,
		['"'] = 8,
		['\''] = 9,
		['>'] = 10,
		['|'] = 11,
		['*'] = 12,
		['-'] = 13,
		['/'] = 14,
		[']'] = 15,
	};
	unsigned char last = (unsigned char)l->text.p[l->text.n - 1];

	if (last >= 0x80)
		return l->stop ? 20 : 1;
	if (plain[last] != 0)
		return (uint8_t)(plain[last] + (l->stop ? 20 : 3));
	return last >= '0' && last <= '9' ? 3 : 0;
}

static uint8_t
first_kind(const struct line *l, const struct token *t)
{
	unsigned char b = (unsigned char)l->text.p[0];

	if (l->tokens == 0)
		return 0;
	if (t->from > 0)
		return b >= 0x80                                  ? 3 :
		    b == '"' || b == '\'' || b == '(' || b == '[' ? 1 :
								    2;
	if (t->hash == TOKEN_NUMBER)
		return 4;
	if (t->bits & TOKEN_CASELESS)
		return 5;
	if (t->bits & TOKEN_CAPITALS)
		return 8;
	return t->bits & TOKEN_CAPITAL ? 7 : 6;
}

/* Asks what the model says of a pair of words, or a whole line, in a row. */
static inline void
ask(struct pagerows *r, size_t row, enum word_role role, uint32_t a, uint32_t b)
{
	const uint32_t key = pagemodel_key(role, a, b);

	r->asked[r->nasked++] = (struct ask){
		.row = (uint32_t)row,
		.at = places_of(&r->model->places, key),
		.tag = pagemodel_tag(key),
	};
}

/* Notes what a line's end may tell of the page; 0: nothing. */
static inline void
note_voice(struct pagerows *r, uint32_t row, uint32_t word)
{
	r->voices[r->nvoices] = (struct voice){ row, word };
	r->nvoices += word != 0;
}

/* Adds the answers: to many questions at a time, for the table is large, and a
 * row of looks into it waits no longer than one. */
static void
answer(struct pagerows *r)
{
	const struct ask *q = r->asked, *end = q + r->nasked;
	const struct group *g;
	int known;

	for (; q < end; q++) {
		g = &r->model->groups[q->at];
		known = -(g->tag == q->tag);
		r->logit[q->row] += g->weight & known;
		note_voice(r, q->row, (uint32_t)(g->kind & known));
	}
	r->nasked = 0;
}

/* 1 if the model may have the pair of these two words. */
static inline uint32_t
pair_bit(const struct token t[2])
{
	return (t[0].bits / WORD_PAIR_FIRST & t[1].bits / WORD_PAIR_SECOND) & 1;
}

/* Adds up what the words alone say, and asks for the rest: pagerows_lexical()
 * has the sum. */
static void
lexical(
    struct pagerows *r, size_t row, const struct line *l, const struct token *t)
{
	size_t i, n = l->tokens < LEXICAL_LOOK ? l->tokens : LEXICAL_LOOK;
	const struct word *words = r->lexicon->words;
	const struct word_ends *first, *last;
	uint32_t pairs = 0; /* a bit for the second word of each */
	int32_t sum;

	r->logit[row] = 0;
	r->col[COL_LEXICAL][row] = 0;
	if (n == 0)
		return;
	if (r->nasked + LEXICAL_LOOK > ASKED)
		answer(r);
	first = &r->lexicon->ends[t[0].word];
	last = &r->lexicon->ends[t[l->tokens - 1].word];
	note_voice(r, (uint32_t)row, first->kinds[0]);
	note_voice(r, (uint32_t)row, last->kinds[1]);
	sum = first->first + last->last + words[t[0].word].any;
	for (i = 1; i < n; i++) {
		sum += words[t[i].word].any;
		pairs |= pair_bit(&t[i - 1]) << i;
	}
	for (; pairs != 0; pairs &= pairs - 1) {
		i = (size_t)__builtin_ctz(pairs);
		ask(r, row, ROLE_PAIR, t[i - 1].hash, t[i].hash);
	}
	if (l->tokens <= WHOLE)
		ask(r, row, ROLE_WHOLE, l->hash, 0);
	r->logit[row] = sum;
	r->col[COL_LEXICAL][row] = (uint8_t)(2 * n + 1 + (l->tokens <= WHOLE));
}

/* LEXICAL is -32 to 31 in 1/8 logits, + 32; until here it holds how many keys
 * the sum is of. */
void
pagerows_lexical(struct pagerows *r)
{
	const struct pagemodel *m = r->model;
	uint8_t *cell = r->col[COL_LEXICAL];
	int32_t z;
	size_t i;

	answer(r);
	for (i = r->said; i < r->n; i++) {
		z = (int32_t)((int64_t)r->logit[i] * m->root[cell[i]] / 1024) +
		    m->bias;
		z = z / (LOGIT_ONE / 8) + 32;
		z = cell[i] == 0 ? 32 : z;
		cell[i] = (uint8_t)(z < 0 ? 0 : z > 63 ? 63 : z);
	}
	for (i = 0; i < r->ncopies; i++)
		cell[r->copies[i].row] = cell[r->copies[i].of];
	r->said = r->n;
}

static void
grow_rows(struct pagerows *r)
{
	size_t i, stride, old = r->size + 2 * PAGE_MARGIN + BLOCK_ROWS;
	uint8_t *cell;

	r->size = 2 * r->size + 512;
	stride = r->size + 2 * PAGE_MARGIN + BLOCK_ROWS;
	cell = mem_zero(COLUMNS, stride);
	for (i = 0; i < COLUMNS; i++) {
		if (r->n > 0)
			memcpy(cell + i * stride, r->cell + i * old,
			    PAGE_MARGIN + r->n);
		r->col[i] = cell + i * stride + PAGE_MARGIN;
	}
	free(r->cell);
	r->cell = cell;
	r->words = mem_grow(r->words, r->size, sizeof(*r->words));
	r->runs = mem_grow(r->runs, r->size, sizeof(*r->runs));
	r->sums = mem_grow(r->sums, r->size + 1, sizeof(*r->sums));
	r->content = mem_grow(r->content, r->size, sizeof(*r->content));
	r->voices = mem_grow(r->voices, ENDS * r->size + 1, sizeof(*r->voices));
	r->own = mem_grow(r->own, r->size, sizeof(*r->own));
	r->copies = mem_grow(r->copies, r->size, sizeof(*r->copies));
	r->flags = mem_grow(r->flags, r->size, 1);
	r->logit = mem_grow(r->logit, r->size + BLOCK_ROWS, sizeof(*r->logit));
}

void
pagerows_start(
    struct pagerows *r, const struct pagemodel *m, const struct lexicon *x)
{
	r->model = m;
	r->lexicon = x;
	r->n = r->said = r->nasked = r->nvoices = r->ncopies = 0;
	if (m != NULL && r->told == NULL)
		r->told = mem_zero(m->nkinds + 1, sizeof(*r->told));
	if (r->prose == NULL) {
		r->prose = mem_get(PROSE_TABLE + 1);
		r->openings = mem_get(OPENING_TABLE * sizeof(*r->openings));
	}
}

struct sums {
	uint64_t bits; /* a byte for each of the first token_bits */
	unsigned bytes, digits, marks[MARKS];
	size_t joined;
};

/* One in the byte of each bit that is set: n < 256 such can be added up. */
static inline uint64_t
spread(uint32_t bits)
{
	return (bits & 0x7f) * UINT64_C(0x02040810204081) &
	    UINT64_C(0x01010101010101);
}

/* How many of the tokens had the bit. */
static inline size_t
had(const struct sums *s, enum token_bits bit)
{
	return (size_t)(s->bits >> 8 * __builtin_ctz(bit)) & 0xff;
}

/* Characters of a solid script that follow another. */
static size_t
count_joined(const struct line *l, const struct token *t)
{
	size_t i, n = 0;

	for (i = 1; i < l->tokens; i++)
		n += t[i].bits & t[i - 1].bits & TOKEN_SOLID &&
		    t[i].from == t[i - 1].to;
	return n;
}

/* Bytes of numbers. */
static unsigned
count_digits(const struct line *l, const struct token *t)
{
	const struct token *end = t + l->tokens;
	unsigned n = 0;

	for (; t < end; t++)
		n += t->bits & TOKEN_DIGITS ? t->to - t->from : 0;
	return n;
}

/* Adds up the tokens, and remembers the first words that carry meaning. */
static void
sum_tokens(const struct line *l, const struct token *t, struct sums *s,
    struct content *content)
{
	const struct token *first = t, *end = t + l->tokens;
	const char *p = l->text.p;
	uint16_t word[LOOK + CONTENT];
	uint32_t at = 0, len;
	size_t k = 0;

	memset(s, 0, sizeof(*s));
	for (; t < end; at = t->to, t++) {
		if (t->from - at != 1 || p[at] != ' ')
			gap_marks(s->marks, p + at, p + t->from);
		len = t->to - t->from;
		s->bytes += len;
		s->bits += spread(t->bits);

		/* no branch asks what nobody can guess */
		word[k] = (uint16_t)(t->hash * 0x9e3779b1u >> 19);
		k += ((t->bits & (WORD_CLASSES | TOKEN_DIGITS)) == 0) &
		    (len >= 3);
	}
	if (l->tokens < LOOK)
		gap_marks(s->marks, p + at, p + l->text.n);
	for (len = 0; len < CONTENT; len++)
		word[k + len] = PROSE_TABLE;
	memcpy(content->word, word, sizeof(content->word));
	content->n = (uint16_t)(k < CONTENT ? k : CONTENT);
	if (had(s, TOKEN_SOLID) > 0)
		s->joined = count_joined(l, first);
	if (had(s, TOKEN_DIGITS) > 0)
		s->digits = count_digits(l, first);
}

/* Beyond LOOK tokens the rest of a line is taken to be like its front. */
static uint32_t
whole_line(const struct line *l, const struct token *t, size_t n)
{
	if (l->tokens == LOOK)
		n = n * l->text.n / (t[LOOK - 1].to + 1);
	return (uint32_t)(n > MAX_WORDS ? MAX_WORDS : n);
}

void
pagerows_see(void *rows, const struct line *l, const struct token *t)
{
	struct pagerows *r = rows;
	struct sums s;
	size_t i, n = l->tokens, w, numbers, months, capitals, solid;
	uint8_t **c = r->col;

	if (r->n == r->size)
		grow_rows(r);
	i = r->n++;
	sum_tokens(l, t, &s, &r->content[i]);
	numbers = had(&s, TOKEN_DIGITS);
	months = had(&s, WORD_MONTH);
	solid = had(&s, TOKEN_SOLID);
	/* The first word may always have a capital. */
	capitals = had(&s, TOKEN_CAPITAL) - (n > 0 && t->bits & TOKEN_CAPITAL);
	w = whole_line(l, t, n - solid + (solid + 1) / 2);
	r->words[i] = (uint32_t)w;
	r->runs[i] = whole_line(l, t, n - s.joined);
	c[COL_WORDS][i] = lg(w);
	c[COL_CHARS][i] = lg(l->text.n);
	c[COL_END][i] = end_kind(l);
	c[COL_COMMAS][i] = share(4 * s.marks[COMMA], n + 1);
	c[COL_DIGITS][i] = share(s.digits, s.bytes);
	c[COL_NUMBERS][i] = share(numbers, n);
	c[COL_CAPITALS][i] = share(capitals, n > 0 ? n - 1 : 0);
	c[COL_MARKS][i] = cap(s.marks[SEPARATOR]);
	c[COL_FUNCTION][i] = share(had(&s, WORD_FUNCTION), n);
	c[COL_LENGTH][i] = n == 0 ? 0 : cap(s.bytes * 4 / (unsigned)n);
	c[COL_FIRST][i] = first_kind(l, t);
	c[COL_COLONS][i] = cap(s.marks[COLON]);
	c[COL_DATE][i] = (uint8_t)(2 * (months > 3 ? 3 : months) +
	    (numbers > 0));
	r->flags[i] = (uint8_t)((numbers > 0 ? ROW_NUMBER : 0) |
	    (s.marks[MONEY] > 0 ? ROW_MONEY : 0));
	if (r->model != NULL)
		lexical(r, i, l, t);
}

void
pagerows_again(void *rows, const struct line *l)
{
	struct pagerows *r = rows;
	size_t i, c, of = l->same;

	if (r->n == r->size)
		grow_rows(r);
	i = r->n++;
	for (c = 0; c < COL_CONTEXT; c++)
		r->col[c][i] = r->col[c][of];
	r->words[i] = r->words[of];
	r->runs[i] = r->runs[of];
	r->flags[i] = r->flags[of];
	r->content[i] = r->content[of];
	r->logit[i] = 0; /* pagerows_lexical() does not need it */
	r->copies[r->ncopies++] = (struct copy){ (uint32_t)i, (uint32_t)of };
}

void
pagerows_free(struct pagerows *r)
{
	free(r->cell);
	free(r->words);
	free(r->runs);
	free(r->sums);
	free(r->logit);
	free(r->table);
	free(r->told);
	free(r->content);
	free(r->voices);
	free(r->own);
	free(r->copies);
	free(r->flags);
	free(r->prose);
	free(r->openings);
	free(r->climbers);
	memset(r, 0, sizeof(*r));
}
