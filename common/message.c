/*
 * message.c - lines for standard error
 */
#include <errno.h>
#include <unistd.h>

#include "mem.h"
#include "message.h"

void
message_vadd(struct buf *b, const char *file, const char *fmt, va_list ap)
{
	struct buf text = { 0 };

	buf_vprint(&text, fmt, ap);
	buf_print(b, "%s: ", program_name);
	if (file != NULL) {
		buf_visible(b, span_of(file));
		buf_str(b, ": ");
	}
	buf_visible(b, buf_span(&text));
	buf_byte(b, '\n');
	buf_free(&text);
}

void
message_add(struct buf *b, const char *file, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	message_vadd(b, file, fmt, ap);
	va_end(ap);
}

void
message_send(struct buf *b)
{
	size_t at = 0;
	ssize_t n;

	while (at < b->n) {
		n = write(STDERR_FILENO, b->p + at, b->n - at);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			break; /* nobody listens: the status still tells */
		at += (size_t)n;
	}
	b->n = 0;
}

void
message(const char *file, const char *fmt, ...)
{
	struct buf b = { 0 };
	va_list ap;

	va_start(ap, fmt);
	message_vadd(&b, file, fmt, ap);
	va_end(ap);
	message_send(&b);
	buf_free(&b);
}
