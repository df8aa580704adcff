/*
 * gzip - the reader of compressed input
 *
 * Whatever the blocks and the threads, it must give the same bytes and come to
 * the same end, good or bad.  If the input is members alone, zlib's own
 * inflate, called here in the plainest way, must agree.
 */
#include <zlib.h>

#include "fuzz.h"
#include "in.h"

/* Bombs are tests/shared/gzip.t's. */
enum { ENOUGH = 1 << 20 };

/* All that in_read() gives; true: it came to a good end. */
static bool
read_all(size_t block, size_t threads, size_t room, struct buf *out)
{
	struct in *in;
	ssize_t n;

	rewind_stdin();
	in = in_open("-", block, threads);
	LAW(in != NULL);
	while ((n = in_read(in, buf_reserve(out, room), room)) > 0 &&
	    out->n < ENOUGH) {
		LAW((size_t)n <= room);
		out->n += (size_t)n;
	}
	if (n < 0)
		LAW(strlen(in_error(in)) > 0);
	in_close(in);
	return n >= 0;
}

/* 1: all members, whole, zeros between and behind; 0: damaged; -1: it is not
 * for this checker to say. */
static int
plain_inflate(struct span s, struct buf *out)
{
	z_stream z = { 0 };
	int result = Z_OK;

	if (s.n < 3 || memcmp(s.p, "\x1f\x8b\x08", 3) != 0)
		return -1;
	z.next_in = (Bytef *)(uintptr_t)s.p;
	z.avail_in = (uInt)s.n;
	LAW(inflateInit2(&z, 31) == Z_OK);
	while (result == Z_OK) {
		z.next_out = (Bytef *)buf_reserve(out, BLOCK);
		z.avail_out = BLOCK;
		result = inflate(&z, Z_NO_FLUSH);
		out->n += BLOCK - z.avail_out;
		if (out->n >= ENOUGH)
			break;
		if (result != Z_STREAM_END)
			continue;
		while (z.avail_in > 0 && *z.next_in == 0)
			z.next_in++, z.avail_in--;
		if (z.avail_in == 0)
			break;
		if (z.avail_in < 3 || memcmp(z.next_in, "\x1f\x8b\x08", 3) != 0)
			result = Z_DATA_ERROR;
		else
			result = inflateReset(&z);
	}
	inflateEnd(&z);
	return out->n >= ENOUGH ? -1 : result == Z_STREAM_END;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct span s = { (const char *)data, n };
	static struct buf a, b, c;
	unsigned byte = first_byte(&s);
	size_t room = first_byte(&s) + 1, block = block_of(byte, s), least;
	/* Threads are made and ended ten times as slowly as the rest. */
	size_t threads = block % 16 == 0 ? 2 + room % 2 : 1;
	int want;
	bool ok;

	put_on_stdin(s);
	a.n = b.n = c.n = 0;
	ok = read_all(BLOCK, 1, BLOCK, &a);
	if (a.n < ENOUGH) {
		LAW(read_all(block, threads, room, &b) == ok);
		LAW(span_eq(buf_span(&a), buf_span(&b)));
		want = plain_inflate(s, &c);
		LAW(want < 0 || want == ok);
		/* They may differ in how soon they see damage. */
		least = a.n < c.n ? a.n : c.n;
		LAW(want < 0 || least == 0 || memcmp(a.p, c.p, least) == 0);
		LAW(want != 1 || a.n == c.n);
	}
	return 0;
}
