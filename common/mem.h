/*
 * mem.h - memory, and the end of the program without it
 */
#ifndef MEM_H
#define MEM_H

#include <stddef.h>

/* As malloc, calloc, realloc (to count * size bytes), strdup: but never NULL.
 * What cannot be had, or does not fit a size_t, ends the program with "out of
 * memory" and status 2. */
void *mem_get(size_t n);
void *mem_zero(size_t count, size_t size);
void *mem_grow(void *p, size_t count, size_t size);
char *mem_str(const char *s);

/* For mem_space(): p, with room for twice as many elements, and for least. */
void *mem_widen(void *p, size_t least, size_t *size, size_t each);

/* The array p, of n elements of `each` bytes and room for *size, with room for
 * so many more: it may have moved.  NULL and 0 are an empty one. */
static inline void *
mem_space(void *p, size_t n, size_t more, size_t *size, size_t each)
{
	return more <= *size - n ? p : mem_widen(p, n + more, size, each);
}

/* The same for one more. */
static inline void *
mem_room(void *p, size_t n, size_t *size, size_t each)
{
	return mem_space(p, n, 1, size, each);
}

/* The same, what is new being zeros. */
void *mem_slot(void *p, size_t n, size_t *size, size_t each);

/* Memory, not zeroed, that will be used here and there: if it is large, large
 * pages are asked for, which costs fewer misses of the cache that addresses are
 * translated by. */
void *mem_scattered(size_t count, size_t size);

/* "NAME: message" on standard error, unfinished files removed, exit 2. */
_Noreturn void die(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* The program's name, for messages; set once by main(). */
extern const char *program_name;

#endif
