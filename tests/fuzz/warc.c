/*
 * warc - WARC files, from their bytes to the records that unwarc makes
 *
 * Anything may be in one.  What comes out is JSON Lines, the same
 * whatever the blocks.
 */
#define _GNU_SOURCE
#include <sys/mman.h>
#include <unistd.h>

#include "chain.h"
#include "fuzz.h"
#include "json.h"
#include "run.h"
#include "source.h"
#include "utf8.h"

extern const struct filter filter_unwarc;
static const struct filter *const filters[] = { &filter_unwarc, NULL };
const struct program program = { .name = "unwarc", .filters = filters };

static void
unpack(char *path, const struct chain *c, size_t block, struct buf *out)
{
	struct source_options opt = { .format = FORMAT_WARC,
		.warc = true,
		.output = -1,
		.max_record = 1 << 20,
		.block = block };
	struct lane_options lo = { .field = "text", .max_record = 1 << 20 };
	char *files[] = { path };
	struct source *s = source_new(&opt, files, 1);
	struct lane *l = lane_new(&lo, c->steps, c->n);
	struct raw r;

	while (source_next(s, &r))
		lane_take(l, &r);
	lane_finish(l);
	buf_put(out, buf_span(&l->out));
	LAW(l->stages[0].sums.in ==
	    l->stages[0].sums.out + l->stages[0].sums.dropped +
		l->stages[0].sums.rejected);
	lane_free(l);
	source_free(s);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct chain c;
	struct span s = { (const char *)data, n }, line;
	size_t block = first_byte(&s) + 1;
	struct buf a = { 0 }, b = { 0 };
	struct json j = { 0 };
	int fd = memfd_create("fuzz", 0);
	char path[64];

	if (c.n == 0) {
		LAW(chain_parse(&c, &program, "unwarc", &a));
		LAW(chain_ready(&c, &a));
	}
	LAW(fd >= 0 && write(fd, s.p, s.n) == (ssize_t)s.n);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	unpack(path, &c, 65536, &a);
	unpack(path, &c, block, &b);
	LAW(span_eq(buf_span(&a), buf_span(&b)));
	for (s = buf_span(&a); s.n > 0; s = span_cut(s, line.n + 1, s.n)) {
		line = span_cut(
		    s, 0, (size_t)((char *)memchr(s.p, '\n', s.n) - s.p));
		LAW(json_scan(&j, line) && j.object);
		/* The text is ungarble's to mend; nothing mends the rest. */
		for (size_t i = 0; i + 1 < j.n; i++)
			LAW(utf8_valid(j.members[i].value) ==
			    j.members[i].value.n);
	}
	json_free(&j);
	close(fd);
	buf_free(&a);
	buf_free(&b);
	return 0;
}
