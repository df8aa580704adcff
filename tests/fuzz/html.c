/*
 * html - pages and HTTP messages, as they lie in records
 *
 * The text of a page is UTF-8, in lines none of which is empty; and the same
 * whatever pages the parser has served before: two have seen different ones.
 */
#include "fuzz.h"
#include "hash.h"
#include "html.h"
#include "http.h"
#include "utf8.h"

static void
try_http(struct span s)
{
	struct http h;
	struct span v;
	struct buf b = { 0 };

	html_charset(s, &v);
	html_likely(s);
	http_dechunk(s, &b);
	LAW(b.n <= s.n);
	b.n = 0;
	http_inflate(s, 1 << 16, &b);
	LAW(b.n <= 1 << 16);
	if (http_response(s, &h)) {
		LAW(h.body.p + h.body.n == s.p + s.n);
		if (http_field(h.fields, "Content-Type", &v))
			http_param(v, "charset", &v);
	}
	buf_free(&b);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct html *old, *fresh;
	struct span s = { (const char *)data, n };
	struct buf a = { 0 }, b = { 0 };

	/* Making one takes longer than most pages. */
	if (fresh == NULL || hash64(s, 0) % 512 == 0) {
		if (old != NULL)
			html_free(old);
		old = fresh != NULL ? fresh : html_new(64 << 20);
		fresh = html_new(64 << 20);
	}
	try_http(s);
	LAW(html_text(old, s, &a));
	LAW(html_text(fresh, s, &b));
	LAW(span_eq(buf_span(&a), buf_span(&b)));
	LAW(a.n == 0 || utf8_valid(buf_span(&a)) == a.n);
	LAW(a.n == 0 || (a.p[0] != '\n' && a.p[a.n - 1] == '\n'));
	for (size_t i = 1; i < a.n; i++)
		LAW(a.p[i] != '\n' || a.p[i - 1] != '\n');
	buf_free(&a);
	buf_free(&b);
	return 0;
}
