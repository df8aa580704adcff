/* unspam-lines.c - lines, links and words of a document */
#include "bytes.h"
#include "mem.h"
#include "unspam.h"

size_t
unspam_space(struct span text, size_t i)
{
	if (i < text.n && (blank(text.p[i]) || text.p[i] == '\n'))
		return 1;
	return i + 1 < text.n && memcmp(text.p + i, "\xC2\xA0", 2) == 0 ? 2 : 0;
}

size_t
unspam_space_before(struct span text, size_t i)
{
	if (i >= 2 && unspam_space(text, i - 2) == 2)
		return 2;
	return i >= 1 ? unspam_space(text, i - 1) : 0;
}

struct span
unspam_trim(struct span s)
{
	size_t n;

	/* Most lines have nothing to trim. */
	if (s.n > 0 && s.p[0] > ' ' && s.p[s.n - 1] > ' ')
		return s;
	while ((n = unspam_space(s, 0)) > 0)
		s = span_cut(s, n, s.n);
	while ((n = unspam_space_before(s, s.n)) > 0)
		s.n -= n;
	return s;
}

/* What a byte does to a count of words. */
enum { OTHER, INSIDE, BLANK, STOP, WIDE, NO_BREAK };

static const uint8_t kinds[256] = {
	[' '] = BLANK,
	['\t' ... '\r'] = BLANK,
	['*'] = BLANK,
	['|'] = BLANK,
	['.'] = STOP,
	['!'] = STOP,
	['?'] = STOP,
	['0' ... '9'] = INSIDE,
	['A' ... 'Z'] = INSIDE,
	['a' ... 'z'] = INSIDE,
	[0x80 ... 0xC1] = INSIDE,
	[0xC2] = NO_BREAK,
	[0xC3 ... 0xE2] = INSIDE,
	[0xE3 ... 0xED] = WIDE,
	[0xEE ... 0xFF] = INSIDE,
};

size_t
unspam_words(struct span text, size_t from, size_t to, size_t most)
{
	const struct span s = { text.p, to };
	size_t n = 0, wide = 0;
	bool in = false;

	for (; from < to && n + wide / 2 < most; from++) {
		switch (kinds[(unsigned char)s.p[from]]) {
		case NO_BREAK:
			if (unspam_space(s, from) > 0) {
				in = false;
				from++;
				break;
			}
			n += !in;
			in = true;
			break;
		case WIDE:
			wide++;
			n += !in;
			in = true;
			break;
		case INSIDE:
			n += !in;
			in = true;
			break;
		case BLANK:
			in = false;
			break;
		case STOP:
			if (in &&
			    (from + 1 == to || unspam_space(s, from + 1) > 0))
				n += 2;
			break;
		default:
			break;
		}
	}
	return n + wide / 2;
}

static void
add_line(struct state *u, const struct line *l)
{
	u->lines = mem_room(
	    u->lines, u->nlines, &u->maxlines, sizeof(*u->lines));
	u->lines[u->nlines++] = *l;
}

void
unspam_link(struct state *u, const struct link *l)
{
	u->links = mem_room(
	    u->links, u->nlinks, &u->maxlinks, sizeof(*u->links));
	u->links[u->nlinks++] = *l;
}

/* Looks what the line's signs are; its ends are known. */
static void
read_signs(struct state *u, struct line *line)
{
	size_t i, at, end = line->from;
	struct link l;

	for (i = line->sign; i < line->sign + line->signs; i++) {
		at = u->signs.at[i];
		switch (u->text.p[at]) {
		case ':':
		case '<':
		case '[':
		case 'w':
		case 'W':
			if (at < end ||
			    !link_at(u->text, line->from, line->to, at, &l) ||
			    l.from < end)
				break;
			unspam_link(u, &l);
			line->links++;
			end = l.to;
			break;
		case '@':
			u->nmails++;
			break;
		case '*':
			line->separators++;
			break;
		default:
			line->separators++;
			line->bar |= signs_bar(u->text, at);
		}
	}
	u->nrows += line->separators >= 2;
}

void
unspam_read(struct state *u, struct span text)
{
	const size_t *at;
	struct line l = { 0 };
	size_t i = 0;

	u->text = text;
	u->nlines = u->nlinks = u->nmarks = 0;
	u->nrows = u->nmails = 0;
	signs_find(&u->signs, text);
	at = u->signs.at;
	while (l.from < text.n) {
		l.sign = i;
		while (i < u->signs.n && text.p[at[i]] != '\n')
			i++;
		l.signs = i - l.sign;
		l.to = i < u->signs.n ? at[i++] : text.n;
		l.link = u->nlinks;
		l.links = l.separators = 0;
		l.bar = false;
		if (l.signs > 0)
			read_signs(u, &l);
		add_line(u, &l);
		l.from = l.to + 1;
	}
}

size_t
unspam_line_at(const struct state *u, size_t at)
{
	size_t low = 0, high = u->nlines, middle;

	while (high - low > 1) {
		middle = low + (high - low) / 2;
		if (u->lines[middle].from <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}
