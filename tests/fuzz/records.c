/*
 * records - what undup keeps between runs and between machines
 *
 * The first byte chooses the kind of file: the lines of a step of the work in
 * shards, or records of documents seen.  Up to 0x1D is the file, behind it a
 * text to be compared with what it holds.  A checksum comes at the end of
 * records, so what is before must do no harm until then.
 */
#include "copies.h"
#include "fuzz.h"
#include "records.h"
#include "shards.h"

enum { UNIT = 7 };

static const struct note_conf *
note_conf(void)
{
	static struct note_conf c = { .match = { true, true, true },
		.threshold = 0.8,
		.shingle = 2,
		.bands = { [NEAR] = { 14, 8 }, [SPUN] = { 32, 1 } } };

	return &c;
}

static struct span
next_line(struct span *s)
{
	const char *nl = s->n > 0 ? memchr(s->p, '\n', s->n) : NULL;
	struct span line = *s;

	line.n = nl == NULL ? s->n : (size_t)(nl - s->p);
	*s = span_cut(*s, nl == NULL ? s->n : line.n + 1, s->n);
	return line;
}

static void
join_file(struct span file)
{
	struct buf pairs = { 0 };
	struct join j;

	join_init(&j);
	while (file.n > 0 && join_line(&j, next_line(&file), &pairs))
		;
	join_free(&j);
	buf_free(&pairs);
}

/* Signs the lines of text, joins what the file says of them, and decides. */
static void
decide_file(struct span file, struct span text)
{
	struct copies copies = { 0 };
	struct buf note = { 0 }, out = { 0 };
	struct decision decision;
	struct decide d;
	struct span id, made;
	uint64_t later;
	uint32_t n = 0;

	copies_init(&copies, note_conf(), 1 << 20);
	decide_init(&d, &copies, text.n % 2 != 0);
	for (; text.n > 0; n++) {
		struct span line = next_line(&text);

		note.n = 0;
		note_make(&copies.noter, note_conf(), line, &note);
		decide_know(&d, n,
		    copies_keep(
			&copies, buf_span(&note), SPAN("an id"), false));
	}
	while (file.n > 0 && decide_line(&d, next_line(&file), &out))
		;
	decide_last(&d, &out);
	for (made = buf_span(&out); made.n > 0;)
		LAW(decision_read(next_line(&made), &later, &decision, &id) &&
		    later < n && decision.of < n);
	decide_free(&d);
	copies_free(&copies);
	buf_free(&note);
	buf_free(&out);
}

static void
decisions_file(struct span file)
{
	struct decision decision;
	struct span id;
	uint64_t later;

	while (file.n > 0)
		decision_read(next_line(&file), &later, &decision, &id);
}

/* Puts a file of records together whose head is right, so that what follows is
 * looked at. */
static const char *
records_in_file(struct span body)
{
	static char path[64];
	static int fd = -1;
	const struct {
		uint32_t order, unit;
		uint64_t conf;
	} head = { 0x01020304, UNIT, note_conf_print(note_conf()) };
	struct buf b = { 0 };

	if (fd < 0) {
		fd = memfd_create("records", 0);
		LAW(fd >= 0);
		snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	}
	buf_str(&b, "undup records 3\n");
	buf_add(&b, (const char *)&head, sizeof(head));
	buf_put(&b, body);
	LAW(pwrite(fd, b.p, b.n, 0) == (ssize_t)b.n);
	LAW(ftruncate(fd, (off_t)b.n) == 0);
	buf_free(&b);
	return path;
}

static void
records_file(struct span file, struct span text)
{
	struct copies copies = { 0 };
	struct buf why = { 0 }, note = { 0 }, id = { 0 };
	const char *path = records_in_file(file);
	struct records_in *in = records_open(path, UNIT, note_conf(), &why);
	struct record r;
	uint32_t n = 0, number;

	LAW(in != NULL);
	copies_init(&copies, note_conf(), 1 << 20);
	while (records_next(in, &r, &why)) {
		if (!note_sound(r.note))
			continue;
		number = copies_keep(&copies, r.note, r.id, true);
		LAW(number == n++);
		copies_id(&copies, number, &id);
		LAW(span_eq(buf_span(&id), r.id));
		copies_look(&copies, r.note, r.id);
		n = (uint32_t)copies.n;
	}
	LAW(why.n > 0 || file.n > 0);
	note_make(&copies.noter, note_conf(), text, &note);
	copies_look(&copies, buf_span(&note), SPAN("text"));
	records_done(in);
	copies_free(&copies);
	buf_free(&why);
	buf_free(&note);
	buf_free(&id);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct span s = { (const char *)data, n };
	unsigned kind = first_byte(&s);
	struct span text = cut_off(&s), file = tight(s);

	switch (kind % 4) {
	case 0:
		join_file(file);
		break;
	case 1:
		decide_file(file, text);
		break;
	case 2:
		decisions_file(file);
		break;
	default:
		records_file(file, text);
	}
	free((char *)(uintptr_t)file.p);
	return 0;
}
