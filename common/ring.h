/*
 * ring.h - work for several threads, that comes back in order
 *
 * A ring of numbered slots.  What a slot holds is the caller's affair; each
 * has one owner at a time: the caller fills it, a thread works on it, the
 * caller takes it back, oldest first.  The number of slots bounds what is
 * under way, and with it memory.
 */
#ifndef RING_H
#define RING_H

#include <stdbool.h>
#include <stddef.h>

struct ring;

/* How many slots there are for so many threads: each thread's, another that
 * waits for it, one being filled and one being emptied. */
size_t ring_slots(size_t threads);

/* work is called with arg, the thread's number and the slot's. */
struct ring *ring_new(size_t threads,
    void (*work)(void *arg, size_t thread, size_t slot), void *arg);

/* The slot to be filled.  Only while the ring is not full. */
size_t ring_front(const struct ring *);

/* Hands that slot to the threads. */
void ring_send(struct ring *);

/* True if every slot is under way. */
bool ring_full(const struct ring *);

/* Waits for the oldest slot under way.  It is the caller's until ring_front()
 * names it again.  False: none is. */
bool ring_back(struct ring *, size_t *slot);

/* Lets the threads finish what is under way, and end.  NULL is fine. */
void ring_free(struct ring *);

#endif
