/*
 * team.c - a chain at work, in one thread or many
 *
 * Records travel in batches, which lie in the slots of a ring (ring.h): the
 * caller fills one, a worker takes it through its lane, the caller takes it
 * back and writes what it made.
 *
 * A plain document too long for a batch does not travel: when all batches are
 * back the caller's own lane takes it, piece by piece.
 *
 * In one thread the caller's lane takes each record as it comes, but where
 * documents wait in it (run.h): then it takes them by the batch.
 */
#include <stdlib.h>

#include "mem.h"
#include "message.h"
#include "out.h"
#include "ring.h"
#include "team.h"

/* Large enough that handing over costs nothing, small enough for the cache. */
enum { BATCH = LANE_ROW };

/* A document that has passed the workers' part of the chain. */
struct kept {
	struct doc doc;
	struct buf text, note;
	struct marks marks; /* what is to be written before it */
};

struct batch {
	struct buf bytes; /* of the records */
	struct raw *raws; /* their spans are offsets until it is filled */
	size_t n, size;
	struct kept *kept;
	size_t nkept, kept_size;
	struct made made;
	bool open_line, wants_line, stop;
};

struct team {
	struct outputs outputs;
	struct lane_options opt;
	struct lane *own;    /* the caller's: the whole chain, or its part
				 * before the ordered filter, or NULL */
	struct lane *serial; /* the ordered filter and all after it */
	size_t steps, split; /* split: index of the ordered filter */
	bool open_line;      /* of what has been written */
	bool stop;
	const struct stage **stages;

	size_t jobs;
	struct worker *workers;
	struct batch *batches; /* one for each slot of the ring; in one thread
				* one for the own lane, or NULL */
	struct ring *ring;
	struct raw text;  /* RAW_TEXT: its last piece, where no batches are */
	bool in_text;     /* a document has begun, */
	size_t text_from; /* with this raw of the batch, */
	bool alone;       /* or passes through the own lane */
};

struct worker {
	struct lane *lane;
	struct batch *batch;
};

/* ---- outputs ---- */

static void
pass(struct out *out, const struct buf *b, size_t from, size_t to)
{
	if (out != NULL && to > from)
		out_write(out, (struct span){ b->p + from, to - from });
}

static void
say(const struct buf *errors, size_t from, size_t to)
{
	struct buf b = { 0 };

	if (to == from)
		return;
	buf_add(&b, errors->p + from, to - from);
	message_send(&b);
	buf_free(&b);
}

/* Writes what was made between two marks. */
static void
deliver(struct team *t, const struct made *m, const struct marks *from,
    const struct marks *to)
{
	pass(t->outputs.out, &m->out, from->out, to->out);
	pass(t->outputs.removed, &m->removed, from->removed, to->removed);
	pass(t->outputs.reject, &m->rejects, from->rejects, to->rejects);
	say(&m->errors, from->errors, to->errors);
}

/* Writes what a lane of the caller's has made; NULL: there is none. */
static void
deliver_lane(struct team *t, struct lane *l)
{
	const struct marks start = { 0 };
	struct marks end;

	if (l == NULL)
		return;
	end = made_end(&l->made);
	deliver(t, &l->made, &start, &end);
	made_clear(&l->made);
	t->stop |= l->stop;
}

/* ---- workers ---- */

/* A place for the next document to be kept. */
static struct kept *
new_kept(struct batch *b)
{
	b->kept = mem_slot(b->kept, b->nkept, &b->kept_size, sizeof(*b->kept));
	return &b->kept[b->nkept++];
}

/* What the document was read into goes with it. */
static void
keep_doc(void *arg, struct doc *d, struct span text, struct span note)
{
	struct worker *w = arg;
	struct batch *b = w->batch;
	struct kept *k = new_kept(b);
	const struct doc other = k->doc;

	k->doc = *d;
	*d = other;
	k->text.n = k->note.n = 0;
	buf_put(&k->text, text);
	buf_put(&k->note, note);
	k->marks = made_end(&w->lane->made);
}

/* Called in a thread of the ring. */
static void
work_on(void *team, size_t thread, size_t slot)
{
	struct team *t = team;
	struct worker *w = &t->workers[thread];
	struct batch *b = &t->batches[slot];
	struct lane *l = w->lane;
	const struct made emptied = b->made;

	w->batch = b;
	b->nkept = 0;
	l->open_line = l->wants_line = l->stop = false;
	for (size_t i = 0; i < b->n && !l->stop; i++)
		lane_take(l, &b->raws[i]);
	lane_release(l);
	b->made = l->made;
	l->made = emptied;
	b->open_line = l->open_line;
	b->wants_line = l->wants_line;
	b->stop = l->stop;
}

/* ---- the caller's side ---- */

static void
empty(struct batch *b)
{
	b->n = b->bytes.n = b->nkept = 0;
	made_clear(&b->made);
}

/* Takes a worked-on batch through the rest of the chain, and writes. */
static void
bring_home(struct team *t, struct batch *b)
{
	struct marks at = { 0 };
	const struct marks end = made_end(&b->made);

	if (t->stop) {
		empty(b);
		return;
	}
	/* The first document must not join a line that was left open; within
	 * its batch the worker has seen to that, and behind an ordered filter
	 * the lane there. */
	if (t->serial == NULL && t->open_line && b->wants_line)
		out_write(t->outputs.out, SPAN("\n"));
	for (size_t i = 0; i < b->nkept && !t->stop; i++) {
		struct kept *k = &b->kept[i];

		deliver(t, &b->made, &at, &k->marks);
		at = k->marks;
		lane_take_doc(
		    t->serial, &k->doc, buf_span(&k->text), buf_span(&k->note));
		deliver_lane(t, t->serial);
	}
	if (!t->stop)
		deliver(t, &b->made, &at, &end);
	t->stop |= b->stop;
	if (b->made.out.n > 0)
		t->open_line = b->open_line;
	empty(b);
}

/* Waits for the oldest batch and brings it home.  False: none is away. */
static bool
collect(struct team *t)
{
	size_t slot;

	if (!ring_back(t->ring, &slot))
		return false;
	bring_home(t, &t->batches[slot]);
	return true;
}

/* The batch being filled. */
static struct batch *
front(struct team *t)
{
	return &t->batches[ring_front(t->ring)];
}

/* All is in it, so no bytes will move any more. */
static void
fix(struct batch *b)
{
	for (size_t i = 0; i < b->n; i++) {
		struct raw *r = &b->raws[i];

		r->bytes.p = b->bytes.p + (uintptr_t)r->bytes.p;
		r->head.p = b->bytes.p + (uintptr_t)r->head.p;
	}
}

/* Hands the batch being filled to the workers. */
static void
send(struct team *t)
{
	struct batch *b = front(t);

	if (b->n == 0)
		return;
	fix(b);
	ring_send(t->ring);
	if (ring_full(t->ring))
		collect(t);
}

static void
drain(struct team *t)
{
	send(t);
	while (collect(t))
		continue;
}

/* Copies a record into the batch. */
static void
add(struct batch *b, const struct raw *r)
{
	struct raw *copy;

	b->raws = mem_room(b->raws, b->n, &b->size, sizeof(*b->raws));
	copy = &b->raws[b->n++];
	*copy = *r;
	/* Offsets for now: the bytes may move.  head lies before bytes, and
	 * stays there. */
	copy->head.p = (const char *)(uintptr_t)b->bytes.n;
	buf_put(&b->bytes, r->head);
	copy->bytes.p = (const char *)(uintptr_t)b->bytes.n;
	buf_put(&b->bytes, r->bytes);
}

/* Lets out what the caller's lanes hold, in pieces worth a write; messages at
 * once. */
static void
relieve(void *arg)
{
	struct team *t = arg;
	const struct lane *l = t->own != NULL ? t->own : t->serial;

	const struct made *m = &l->made;

	if (m->out.n >= BATCH / 2 || m->removed.n >= BATCH / 2 ||
	    m->rejects.n > 0 || m->errors.n > 0 || l->stop ||
	    t->serial != NULL) {
		deliver_lane(t, t->own);
		deliver_lane(t, t->serial);
	}
}

static void
take_alone(struct team *t, const struct raw *r)
{
	struct lane *l = t->own != NULL ? t->own : t->serial;

	l->open_line = t->open_line;
	lane_take(l, r);
	lane_release(l);
	t->open_line = l->open_line;
	relieve(t);
}

/* Takes the caller's batch through its lane. */
static void
take_batch(struct team *t)
{
	struct batch *b = t->batches;
	struct lane *l = t->own;

	if (b == NULL || b->n == 0)
		return;
	fix(b);
	l->open_line = t->open_line;
	/* What was made must stay while documents wait. */
	l->full.call = NULL;
	for (size_t i = 0; i < b->n; i++)
		lane_take(l, &b->raws[i]);
	lane_release(l);
	l->full.call = relieve;
	t->open_line = l->open_line;
	empty(b);
	relieve(t);
}

/* team_take() in one thread.  A long record goes by itself, for its log may be
 * many times as long, and must be let out. */
static void
take_here(struct team *t, const struct raw *r)
{
	struct batch *b = t->batches;

	if (b != NULL && r->kind != RAW_TEXT && r->bytes.n < BATCH) {
		add(b, r);
		if (b->bytes.n >= BATCH)
			take_batch(t);
		return;
	}
	take_batch(t);
	take_alone(t, r);
	if (r->kind == RAW_TEXT) {
		t->in_text = !r->last;
		t->text = *r;
	}
}

/* The document that has begun is too long for its batch: lets it out. */
static void
unpack(struct team *t)
{
	struct batch *b = front(t);
	const size_t n = b->n - t->text_from;
	struct raw *raws = mem_zero(n, sizeof(*raws));
	struct buf bytes = { 0 };

	memcpy(raws, b->raws + t->text_from, n * sizeof(*raws));
	for (size_t i = 0; i < n; i++) {
		const size_t from = (size_t)(uintptr_t)raws[i].bytes.p;

		raws[i].bytes.p = (const char *)(uintptr_t)bytes.n;
		buf_add(&bytes, b->bytes.p + from, raws[i].bytes.n);
	}
	b->n = t->text_from;
	drain(t);
	for (size_t i = 0; i < n && !t->stop; i++) {
		raws[i].bytes.p = bytes.p + (uintptr_t)raws[i].bytes.p;
		take_alone(t, &raws[i]);
	}
	t->alone = true;
	buf_free(&bytes);
	free(raws);
}

bool
team_take(struct team *t, const struct raw *r)
{
	struct batch *b;

	if (t->jobs == 1) {
		take_here(t, r);
		return !t->stop;
	}
	if (t->alone) {
		take_alone(t, r);
		if (r->kind == RAW_TEXT && r->last) {
			t->alone = t->in_text = false;
			/* Batches to come are written past these lanes. */
			deliver_lane(t, t->own);
			deliver_lane(t, t->serial);
		}
		return !t->stop;
	}
	/* A line of the log for each edit may make many times the record. */
	if (t->opt.log && r->kind != RAW_TEXT && r->kind != RAW_BAD &&
	    r->bytes.n >= BATCH) {
		drain(t);
		take_alone(t, r);
		return !t->stop;
	}
	b = front(t);
	if (r->kind == RAW_TEXT && r->first)
		t->text_from = b->n;
	add(b, r);
	if (r->kind == RAW_TEXT)
		t->in_text = !r->last;
	if (b->bytes.n < BATCH)
		return !t->stop;
	if (t->in_text)
		unpack(t);
	else
		send(t);
	return !t->stop;
}

bool
team_idle(struct team *t)
{
	if (t->jobs == 1) {
		take_batch(t);
		deliver_lane(t, t->own);
	} else if (!t->in_text)
		drain(t);
	else if (!t->alone)
		unpack(t);
	out_flush(t->outputs.out);
	return !t->stop;
}

bool
team_finish(struct team *t, bool stopped)
{
	if (t->jobs > 1) {
		drain(t);
	} else {
		take_batch(t);
		deliver_lane(t, t->own);
	}
	/* What came before a stop is given, too, of this document as of others.
	 */
	if (stopped && t->jobs == 1 && t->in_text) {
		t->text.bytes.n = 0;
		t->text.first = false;
		t->text.last = true;
		take_alone(t, &t->text);
	}
	if (t->own != NULL)
		lane_finish(t->own);
	deliver_lane(t, t->own);
	if (t->serial != NULL)
		lane_finish(t->serial);
	deliver_lane(t, t->serial);
	return !stopped && !t->stop;
}

void
team_keep(struct team *t)
{
	if (t->own != NULL)
		lane_keep(t->own);
	if (t->serial != NULL)
		lane_keep(t->serial);
}

static bool
in_order(const struct step *s)
{
	return s->way.ordered || s->way.twice;
}

static size_t
nbatches(const struct team *t)
{
	return t->jobs > 1 ? ring_slots(t->jobs) : 1;
}

static void
hire(struct team *t, const struct step *steps)
{
	const size_t n = t->serial != NULL ? t->split + 1 : t->steps;

	t->batches = mem_zero(nbatches(t), sizeof(*t->batches));
	t->workers = mem_zero(t->jobs, sizeof(*t->workers));
	for (size_t i = 0; i < t->jobs; i++) {
		struct worker *w = &t->workers[i];

		w->lane = lane_new(&t->opt, steps, n);
		if (t->serial != NULL)
			w->lane->sink = (struct sink){ keep_doc, w };
	}
	t->ring = ring_new(t->jobs, work_on, t);
}

/* A lane of the caller's thread. */
static struct lane *
lane_for(struct team *t, const struct step *steps, size_t n)
{
	struct lane *l = lane_new(&t->opt, steps, n);

	l->full.call = relieve;
	l->full.arg = t;
	return l;
}

struct team *
team_new(const struct lane_options *opt, const struct step *steps, size_t n,
    size_t jobs, const struct outputs *outputs)
{
	struct team *t = mem_zero(1, sizeof(*t));

	t->outputs = *outputs;
	t->opt = *opt;
	t->steps = t->split = n;
	t->jobs = jobs;
	t->stages = mem_zero(n, sizeof(*t->stages));
	if (jobs == 1) {
		t->own = lane_for(t, steps, n);
		/* --fail-fast is to count no record beyond the one it meets */
		if (steps_wait(steps, n) && !opt->fail_fast)
			t->batches = mem_zero(nbatches(t), sizeof(*t->batches));
		return t;
	}
	for (t->split = 0; t->split < n && !in_order(&steps[t->split]);)
		t->split++;
	if (t->split > 0)
		t->own = lane_for(t, steps, t->split);
	if (t->split < n)
		t->serial = lane_for(t, steps + t->split, n - t->split);
	if (t->own != NULL)
		t->own->next = t->serial;
	hire(t, steps);
	return t;
}

/* Adds what the workers counted to the caller's lanes. */
static void
merge(struct team *t)
{
	for (size_t i = 0; t->workers != NULL && i < t->jobs; i++) {
		struct lane *l = t->workers[i].lane;

		if (t->serial != NULL) {
			/* Its last stage only digests, and lets documents that
			 * have grown too long go no further. */
			struct sums *s = &t->serial->stages[0].sums;
			const struct sums *w = &l->stages[t->split].sums;

			s->in += w->rejected;
			s->rejected += w->rejected;
			s->bytes_in += w->bytes_rejected;
			s->bytes_rejected += w->bytes_rejected;
		}
		lane_merge(t->own != NULL ? t->own : t->serial, l,
		    t->split < t->steps ? t->split : t->steps);
	}
}

struct team_sums
team_sums(struct team *t)
{
	struct team_sums sums = { .stages = t->stages, .n = t->steps };
	const struct lane *lanes[] = { t->own, t->serial };
	size_t k = 0;

	ring_free(t->ring); /* the workers' sums are now ours to read */
	t->ring = NULL;
	merge(t);
	for (size_t i = 0; i < 2; i++) {
		const struct lane *l = lanes[i];

		if (l == NULL)
			continue;
		for (size_t j = 0; j < l->n; j++)
			t->stages[k++] = &l->stages[j];
		sums.rejected += l->rejected;
		sums.broken += l->broken;
		sums.broken_bytes += l->broken_bytes;
		sums.no |= l->no;
	}
	return sums;
}

static void
batch_free(struct batch *b)
{
	for (size_t i = 0; i < b->kept_size; i++) {
		doc_free(&b->kept[i].doc);
		buf_free(&b->kept[i].text);
		buf_free(&b->kept[i].note);
	}
	free(b->kept);
	free(b->raws);
	buf_free(&b->bytes);
	made_free(&b->made);
}

void
team_free(struct team *t)
{
	for (size_t i = 0; t->workers != NULL && i < t->jobs; i++)
		lane_free(t->workers[i].lane);
	for (size_t i = 0; t->batches != NULL && i < nbatches(t); i++)
		batch_free(&t->batches[i]);
	if (t->own != NULL)
		lane_free(t->own);
	if (t->serial != NULL)
		lane_free(t->serial);
	free(t->workers);
	free(t->batches);
	free(t->stages);
	free(t);
}
