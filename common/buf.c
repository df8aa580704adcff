/*
 * buf.c - bytes that grow
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "buf.h"
#include "mem.h"
#include "utf8.h"

char *
buf_reserve(struct buf *b, size_t n)
{
	size_t size = b->size;

	if (b->p != NULL && n <= size - b->n)
		return b->p + b->n;
	if (n > SIZE_MAX / 2 - b->n)
		die("out of memory");
	if (size < 64)
		size = 64;
	while (size < b->n + n)
		size *= 2;
	b->p = mem_grow(b->p, size, 1);
	b->size = size;
	return b->p + b->n;
}

void
buf_add(struct buf *b, const void *p, size_t n)
{
	if (n == 0)
		return;
	memcpy(buf_reserve(b, n), p, n);
	b->n += n;
}

void
buf_str(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void
buf_vprint(struct buf *b, const char *fmt, va_list ap)
{
	char *to = buf_reserve(b, 128);
	size_t room = b->size - b->n;
	va_list again;
	int n;

	va_copy(again, ap);
	n = vsnprintf(to, room, fmt, ap);
	if (n < 0)
		die("cannot format a message");
	if ((size_t)n >= room) {
		to = buf_reserve(b, (size_t)n + 1);
		vsnprintf(to, (size_t)n + 1, fmt, again);
	}
	va_end(again);
	b->n += (size_t)n;
}

void
buf_print(struct buf *b, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	buf_vprint(b, fmt, ap);
	va_end(ap);
}

/* Marks that turn the direction of text, or cannot be seen: what a page could
 * use to make a report say something else (CVE-2021-42574). */
static bool
deceives(uint32_t cp)
{
	return cp < 0x20 || (cp >= 0x7F && cp < 0xA0) || cp == 0xAD ||
	    cp == 0x61C || (cp >= 0x200B && cp <= 0x200F) ||
	    (cp >= 0x2028 && cp <= 0x202E) || (cp >= 0x2060 && cp <= 0x206F) ||
	    cp == 0xFEFF || (cp >= 0xFFF9 && cp <= 0xFFFB) ||
	    (cp >= 0xE0000 && cp <= 0xE007F);
}

void
buf_visible(struct buf *b, struct span s)
{
	const char *p = s.p, *end = s.p + s.n;
	uint32_t cp;
	size_t n;

	for (; p < end; p += n) {
		n = utf8_decode(p, end, &cp);
		if (cp == UINT32_MAX) {
			for (size_t i = 0; i < n; i++)
				buf_print(b, "\\x%02x", (unsigned char)p[i]);
		} else if (!deceives(cp)) {
			buf_add(b, p, n);
		} else if (cp < 0x80) {
			buf_print(b, "\\x%02x", (unsigned)cp);
		} else {
			buf_print(b, "<U+%04X>", (unsigned)cp);
		}
	}
}

void
buf_mended(struct buf *b, struct span s)
{
	const char *p = s.p, *end = s.p + s.n;
	uint32_t cp;
	size_t n;

	while (p < end) {
		n = utf8_valid((struct span){ p, (size_t)(end - p) });
		buf_add(b, p, n);
		p += n;
		if (p == end)
			break;
		buf_str(b, "\xEF\xBF\xBD");
		p += utf8_decode(p, end, &cp);
	}
}

void
buf_free(struct buf *b)
{
	free(b->p);
	*b = (struct buf){ 0 };
}
