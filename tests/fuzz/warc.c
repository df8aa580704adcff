/*
 * warc - WARC files, from their bytes to the records that unwarc makes
 *
 * Anything may be in one.  What comes out is JSON Lines, the same whatever the
 * blocks, and whatever the lane was given before.
 */

#include "chain.h"
#include "fuzz.h"
#include "hash.h"
#include "json.h"
#include "run.h"
#include "source.h"
#include "utf8.h"

extern const struct filter filter_unwarc;
static const struct filter *const filters[] = { &filter_unwarc, NULL };
const struct program program = { .name = "unwarc", .filters = filters };

static void
unpack(struct lane *l, size_t block)
{
	struct source_options opt = { .format = FORMAT_WARC,
		.warc = true,
		.output = -1,
		.max_record = 1 << 20,
		.block = block };
	char name[] = "-", *files[] = { name };
	struct source *s;
	const struct sums *sums = &l->stages[0].sums;
	struct raw r;

	rewind_stdin();
	s = source_new(&opt, files, 1);
	l->made.out.n = l->made.errors.n = 0;
	while (source_next(s, &r))
		lane_take(l, &r);
	LAW(sums->in == sums->out + sums->dropped + sums->rejected);
	source_free(s);
}

/* A lane that lives on; now and then a new one takes the older one's place. */
static void
choose_lanes(struct lane *lanes[2], struct span s)
{
	static const struct lane_options opt = { .field = "text",
		.max_record = 1 << 20 };
	static struct chain c;
	struct buf why = { 0 };

	if (c.n == 0) {
		LAW(chain_parse(&c, &program, "unwarc", &why));
		LAW(chain_ready(&c, &why));
		lanes[1] = lane_new(&opt, c.steps, c.n);
	} else if (hash64(s, 0) % 512 != 0) {
		return;
	}
	if (lanes[0] != NULL)
		lane_free(lanes[0]);
	lanes[0] = lanes[1];
	lanes[1] = lane_new(&opt, c.steps, c.n);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct lane *lanes[2];
	struct span s = { (const char *)data, n }, line;
	unsigned byte = first_byte(&s);
	struct json j = { 0 };

	choose_lanes(lanes, s);
	put_on_stdin(s);
	unpack(lanes[0], BLOCK);
	unpack(lanes[1], block_of(byte, s));
	LAW(span_eq(
	    buf_span(&lanes[0]->made.out), buf_span(&lanes[1]->made.out)));
	LAW(span_eq(buf_span(&lanes[0]->made.errors),
	    buf_span(&lanes[1]->made.errors)));
	for (s = buf_span(&lanes[0]->made.out); s.n > 0;
	     s = span_cut(s, line.n + 1, s.n)) {
		line = span_cut(
		    s, 0, (size_t)((char *)memchr(s.p, '\n', s.n) - s.p));
		LAW(json_scan(&j, line) && j.object);
		/* The text is ungarble's to mend; nothing mends the rest. */
		for (size_t i = 0; i + 1 < j.n; i++)
			LAW(utf8_valid(j.members[i].value) ==
			    j.members[i].value.n);
	}
	json_free(&j);
	return 0;
}
