/*
 * repeats.c - lines that stand on many pages of one site
 */
#include "repeats.h"

#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "mem.h"

static uint64_t
mix(uint64_t a, uint64_t b)
{
	uint64_t h = (a ^ b * 0x9e3779b97f4a7c15ull) * 0xff51afd7ed558ccdull;

	h = (h ^ h >> 32) * 0xc4ceb9fe1a85ec53ull;
	h ^= h >> 29;
	return h == 0 ? 1 : h;
}

uint64_t
repeats_site(struct span url)
{
	uint64_t h = 14695981039346656037ull; /* FNV-1a */
	size_t i = 0;

	while (i + 3 <= url.n && memcmp(url.p + i, "://", 3) != 0)
		i++;
	if (i + 3 > url.n)
		return 0;
	i += 3;
	if (url.n - i > 4 && memcmp(url.p + i, "www.", 4) == 0)
		i += 4;
	for (; i < url.n && strchr("/?#:\"\\", url.p[i]) == NULL; i++) {
		unsigned char c = (unsigned char)url.p[i];

		c = c >= 'A' && c <= 'Z' ? (unsigned char)(c + 32) : c;
		h = (h ^ c) * 1099511628211ull;
	}
	return h;
}

static struct repeat *
find(const struct repeats *r, uint64_t key)
{
	size_t i = (size_t)hash_mix(key ^ r->secret) & (r->size - 1);

	while (r->table[i].key != 0 && r->table[i].key != key)
		i = (i + 1) & (r->size - 1);
	return &r->table[i];
}

static void
grow(struct repeats *r)
{
	struct repeat *old = r->table;
	size_t i, n = r->size;

	if (n == 0)
		r->secret = hash_seed();
	r->size = n == 0 ? 4096 : 2 * n;
	r->table = mem_zero(r->size, sizeof(*r->table));
	for (i = 0; i < n; i++)
		if (old[i].key != 0)
			*find(r, old[i].key) = old[i];
	free(old);
}

static struct repeat *
entry(struct repeats *r, uint64_t key)
{
	struct repeat *e;

	if (2 * r->n >= r->size)
		grow(r);
	e = find(r, key);
	r->n += e->key == 0;
	e->key = key;
	return e;
}

static void
add(struct repeats *r, uint64_t key)
{
	struct repeat *e = entry(r, key);

	if (e->last != r->page)
		e->pages++;
	e->last = r->page;
}

void
repeats_page(struct repeats *r, uint64_t site)
{
	r->page++;
	add(r, mix(site, 0));
}

void
repeats_line(struct repeats *r, uint64_t site, uint64_t line)
{
	add(r, mix(site, line));
}

uint32_t
repeats_of(
    const struct repeats *r, uint64_t site, uint64_t line, uint32_t *pages)
{
	*pages = r->size == 0 ? 0 : find(r, mix(site, 0))->pages;
	return r->size == 0 ? 0 : find(r, mix(site, line))->pages;
}

/* The file's first line; its number changes when lines are hashed anew. */
static const char magic[] = "unboil sites 2\n";

enum { KEY_DIGITS = 16 };

/* "KEY PAGES" */
static bool
read_count(struct repeats *r, struct span s)
{
	uint64_t key = 0, pages = 0;
	struct repeat *e;
	size_t i;
	int digit;

	for (i = 0; i < s.n && i < KEY_DIGITS; i++) {
		digit = s.p[i] >= 'a' && s.p[i] <= 'f' ? s.p[i] - 'a' + 10 :
		    s.p[i] >= '0' && s.p[i] <= '9'     ? s.p[i] - '0' :
							 -1;
		if (digit < 0)
			return false;
		key = key << 4 | (unsigned)digit;
	}
	if (s.n < KEY_DIGITS + 2 || s.p[i] != ' ' || key == 0)
		return false;
	for (i++; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9' || pages > UINT32_MAX / 16)
			return false;
		pages = pages * 10 + (uint64_t)(s.p[i] - '0');
	}
	e = entry(r, key);
	e->pages = pages > UINT32_MAX - e->pages ? UINT32_MAX :
						   e->pages + (uint32_t)pages;
	return true;
}

const char *
repeats_read(struct repeats *r, struct span text, size_t *line)
{
	const size_t head = sizeof(magic) - 1;
	const char *p = text.p, *end = p + text.n, *q;

	*line = 1;
	if (text.n < head || memcmp(p, magic, head) != 0)
		return "no counts of this version";
	for (p += head, *line = 2; p < end; p = q + 1, ++*line) {
		q = memchr(p, '\n', (size_t)(end - p));
		if (q == NULL ||
		    !read_count(r, (struct span){ p, (size_t)(q - p) }))
			return "not a key and a count";
	}
	return NULL;
}

static int
by_key(const void *a, const void *b)
{
	const struct repeat *x = a, *y = b;

	return (x->key > y->key) - (x->key < y->key);
}

void
repeats_write(const struct repeats *r, struct buf *out)
{
	struct repeat *e = mem_get((r->n + 1) * sizeof(*e));
	size_t i, n = 0;

	for (i = 0; i < r->size; i++)
		if (r->table[i].key != 0)
			e[n++] = r->table[i];
	qsort(e, n, sizeof(*e), by_key);
	buf_str(out, magic);
	for (i = 0; i < n; i++)
		buf_print(out, "%016llx %lu\n", (unsigned long long)e[i].key,
		    (unsigned long)e[i].pages);
	free(e);
}

void
repeats_free(struct repeats *r)
{
	free(r->table);
	memset(r, 0, sizeof(*r));
}
