/*
 * ring.c - work for several threads, that comes back in order
 */
#include <pthread.h>
#include <stdlib.h>

#include "mem.h"
#include "ring.h"

struct thread {
	struct ring *ring;
	size_t number;
	pthread_t id;
};

struct ring {
	void (*work)(void *arg, size_t thread, size_t slot);
	void *arg;
	struct thread *threads;
	size_t nthreads;
	bool *done; /* for each slot */
	size_t slots;
	size_t sent, taken, back; /* counts; modulo slots: the slot to be
					 * sent, the next for a thread, the
					 * next to come back */
	bool closing;
	pthread_mutex_t lock;
	pthread_cond_t filled, ready;
};

size_t
ring_slots(size_t threads)
{
	return 2 * threads + 2;
}

static void *
thread_main(void *arg)
{
	const struct thread *t = arg;
	struct ring *r = t->ring;
	size_t slot;

	pthread_mutex_lock(&r->lock);
	for (;;) {
		while (r->taken == r->sent && !r->closing)
			pthread_cond_wait(&r->filled, &r->lock);
		if (r->taken == r->sent)
			break;
		slot = r->taken++ % r->slots;
		pthread_mutex_unlock(&r->lock);
		r->work(r->arg, t->number, slot);
		pthread_mutex_lock(&r->lock);
		r->done[slot] = true;
		pthread_cond_signal(&r->ready);
	}
	pthread_mutex_unlock(&r->lock);
	return NULL;
}

struct ring *
ring_new(size_t threads, void (*work)(void *arg, size_t thread, size_t slot),
    void *arg)
{
	struct ring *r = mem_zero(1, sizeof(*r));

	r->work = work;
	r->arg = arg;
	r->slots = ring_slots(threads);
	r->done = mem_zero(r->slots, sizeof(*r->done));
	r->nthreads = threads;
	r->threads = mem_zero(threads, sizeof(*r->threads));
	pthread_mutex_init(&r->lock, NULL);
	pthread_cond_init(&r->filled, NULL);
	pthread_cond_init(&r->ready, NULL);
	for (size_t i = 0; i < threads; i++) {
		struct thread *t = &r->threads[i];

		t->ring = r;
		t->number = i;
		if (pthread_create(&t->id, NULL, thread_main, t) != 0)
			die("cannot start a thread");
	}
	return r;
}

size_t
ring_front(const struct ring *r)
{
	return r->sent % r->slots;
}

void
ring_send(struct ring *r)
{
	pthread_mutex_lock(&r->lock);
	r->done[ring_front(r)] = false;
	r->sent++;
	pthread_cond_signal(&r->filled);
	pthread_mutex_unlock(&r->lock);
}

bool
ring_full(const struct ring *r)
{
	return r->sent - r->back == r->slots;
}

bool
ring_back(struct ring *r, size_t *slot)
{
	if (r->back == r->sent)
		return false;
	*slot = r->back++ % r->slots;
	pthread_mutex_lock(&r->lock);
	while (!r->done[*slot])
		pthread_cond_wait(&r->ready, &r->lock);
	pthread_mutex_unlock(&r->lock);
	return true;
}

void
ring_free(struct ring *r)
{
	if (r == NULL)
		return;
	pthread_mutex_lock(&r->lock);
	r->closing = true;
	pthread_cond_broadcast(&r->filled);
	pthread_mutex_unlock(&r->lock);
	for (size_t i = 0; i < r->nthreads; i++)
		pthread_join(r->threads[i].id, NULL);
	pthread_cond_destroy(&r->filled);
	pthread_cond_destroy(&r->ready);
	pthread_mutex_destroy(&r->lock);
	free(r->threads);
	free(r->done);
	free(r);
}
