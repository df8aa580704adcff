/*
 * source - inputs cut into records
 *
 * Whatever the blocks, the same records must come, each with its line and
 * offset; and every byte of the input must be in one of them, or be one of
 * the few that stand between.
 */

#include "fuzz.h"
#include "source.h"
#include "warc.h"

struct seen {
	struct buf what; /* all that was handed out, told in text */
	size_t bytes;    /* of records */
	uint64_t skipped, troubles;
};

/* Tells a record; pieces of one are told as one, cut as it may be. */
static void
tell(struct seen *seen, const struct raw *r)
{
	static const char *const kinds[] = { "text", "json", "blank", "warc",
		"bad" };
	const bool piecewise = r->kind == RAW_TEXT || r->kind == RAW_BAD;

	LAW(r->kind <= RAW_BAD);
	if (!piecewise || r->first) {
		if (r->kind == RAW_BAD)
			LAW(r->error != NULL);
		buf_print(&seen->what,
		    "\n%s %llu %llu %llu %s %llu: ", kinds[r->kind],
		    (unsigned long long)r->line, (unsigned long long)r->no,
		    (unsigned long long)r->offset,
		    r->error != NULL ? r->error : "",
		    r->kind == RAW_BAD ? (unsigned long long)r->at : 0);
	}
	if (r->kind == RAW_WARC) {
		LAW(r->head.p + r->head.n == r->bytes.p);
		buf_put(&seen->what, r->head);
		seen->bytes += r->head.n;
	}
	buf_put(&seen->what, r->bytes);
	seen->bytes += r->bytes.n;
	if (r->eol && r->kind != RAW_BAD)
		seen->bytes++;
	if (piecewise && r->last)
		buf_str(&seen->what, "|end");
}

static void
look(struct source_options opt, size_t block, struct seen *seen)
{
	char name[] = "-", *files[] = { name };
	struct source *s;
	struct raw r;

	opt.block = block;
	rewind_stdin();
	s = source_new(&opt, files, 1);
	while (source_next(s, &r))
		tell(seen, &r);
	seen->skipped = source_skipped(s);
	seen->troubles = source_troubles(s);
	source_free(s);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const enum format formats[] = { FORMAT_AUTO, FORMAT_TEXT,
		FORMAT_JSONL, FORMAT_WARC };
	struct span s = { (const char *)data, n };
	unsigned flags = first_byte(&s);
	unsigned byte = first_byte(&s);
	size_t max = first_byte(&s) + 1;
	struct source_options opt = { .format = formats[flags % 4],
		.null = flags & 4,
		.warc = true,
		.output = -1,
		.max_record = flags & 8 ? max : 1 << 20 };
	struct seen a = { 0 }, b = { 0 };
	bool gzip = s.n >= 2 && memcmp(s.p, "\x1f\x8b", 2) == 0;

	put_on_stdin(s);
	look(opt, BLOCK, &a);
	look(opt, block_of(byte, s), &b);
	LAW(a.troubles == b.troubles);
	LAW(span_eq(buf_span(&a.what), buf_span(&b.what)));
	LAW(a.bytes == b.bytes);
	/* In plain bytes there is no trouble, but that another packer's are
	 * refused. */
	if (!gzip && !opt.null && a.troubles == 0 &&
	    (opt.format == FORMAT_TEXT || opt.format == FORMAT_JSONL))
		LAW(a.bytes == s.n);
	buf_free(&a.what);
	buf_free(&b.what);
	return 0;
}
