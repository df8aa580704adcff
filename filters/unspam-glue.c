/*
 * unspam-glue.c - addresses, e-mail addresses and titles glued to words
 *
 * Text that was laid out in a page runs together: "tieshttps://...",
 * "firm.example.comPhone", "HomeNews Harbour".  A blank is put where they part.
 */
#include "bytes.h"
#include "unspam.h"

/* Top-level domains that text is seen glued to: in "firm.example.comPhone" the
 * capital tells where the address ends. */
static const char *const domains[] = { "com", "org", "net", "edu", "gov",
	"info", "biz", "eu", "de", "fr", "es", "it", "nl", "pl", "ru", "uk",
	"ca", "au", "in", "io", "co" };

/* Where text[from, to), a host and what follows it without a break, should be
 * parted; to if nowhere. */
static size_t
host_end(struct span text, size_t from, size_t to)
{
	size_t i, dot = to, n;

	for (i = from; i < to && !one_of(text.p[i], "/?#:"); i++)
		if (text.p[i] == '.')
			dot = i + 1;
	for (i = 0; i < COUNT(domains) && dot < to; i++) {
		n = strlen(domains[i]);
		if (dot + n + 1 < to &&
		    memcmp(text.p + dot, domains[i], n) == 0 &&
		    text.p[dot + n] >= 'A' && text.p[dot + n] <= 'Z' &&
		    text.p[dot + n + 1] >= 'a' && text.p[dot + n + 1] <= 'z')
			return dot + n;
	}
	return to;
}

/* The end of the e-mail address around the @ at text[at], if a word is glued
 * to it; text.n if not. */
static size_t
mail_end(struct span text, size_t at)
{
	size_t i = at + 1, end;

	if (at == 0 || !(ascii_letter(text.p[at - 1]) || digit(text.p[at - 1])))
		return text.n;
	while (i < text.n &&
	    (ascii_letter(text.p[i]) || digit(text.p[i]) ||
		one_of(text.p[i], ".-")) &&
	    !ahead(text.p + i, text.p + text.n, "www.") &&
	    link_scheme(text.p + i, text.p + text.n) == 0)
		i++;
	end = host_end(text, at + 1, i);
	return end < i ? end : text.n;
}

static void
part_addresses(struct state *u)
{
	const struct link *l;
	size_t from, to;

	for (l = u->links; l < u->links + u->nlinks; l++) {
		if (l->glued)
			unspam_mark(u, l->from, l->from, "glued-address");
		from = (size_t)(l->host.p - u->text.p);
		to = host_end(u->text, from, from + l->host.n);
		if (l->kind == BARE && to < from + l->host.n)
			unspam_mark(u, to, to, "glued-address");
	}
}

static void
part_mails(struct state *u)
{
	size_t i, to;

	for (i = 0; i < u->signs.n; i++) {
		if (u->text.p[u->signs.at[i]] != '@')
			continue;
		to = mail_end(u->text, u->signs.at[i]);
		if (to < u->text.n)
			unspam_mark(u, to, to, "glued-mail");
	}
}

/* Parts of a site that a breadcrumb names. */
static const char *const sections[] = { "About", "Articles", "Blog", "Business",
	"Category", "Company", "Contact", "Culture", "Economy", "Education",
	"Entertainment", "Finance", "Forum", "Health", "Lifestyle", "Local",
	"News", "Opinion", "Politics", "Products", "Research", "Science",
	"Services", "Shop", "Sports", "Sport", "Technology", "Tech", "Travel",
	"Weather", "World" };

/* Length of the section's name at text[at], a capital or the end of a word
 * after it; or 0. */
static size_t
section(struct span text, size_t at)
{
	size_t i, n;

	for (i = 0; i < COUNT(sections); i++) {
		n = strlen(sections[i]);
		if (text.n - at >= n &&
		    memcmp(text.p + at, sections[i], n) == 0 &&
		    (at + n == text.n || !letter(text.p[at + n]) ||
			(text.p[at + n] >= 'A' && text.p[at + n] <= 'Z')))
			return n;
	}
	return 0;
}

/* Parts a breadcrumb from the title it is glued to: "HomeNews Harbour...". */
static void
part_titles(struct state *u)
{
	const struct span text = u->text;
	const struct line *l;
	size_t i, at, n;

	for (i = 0; i < u->nlines; i++) {
		l = &u->lines[i];
		at = l->from + 4;
		if (l->to < at || memcmp(text.p + l->from, "Home", 4) != 0)
			continue;
		while ((n = section((struct span){ text.p, l->to }, at)) > 0) {
			unspam_mark(u, at, at, "glued-title");
			at += n;
		}
		if (at > l->from + 4 && at < l->to && text.p[at] >= 'A' &&
		    text.p[at] <= 'Z')
			unspam_mark(u, at, at, "glued-title");
	}
}

void
unspam_glue(struct state *u)
{
	part_addresses(u);
	if (u->nmails > 0)
		part_mails(u);
	part_titles(u);
}
