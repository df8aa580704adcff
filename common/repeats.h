/*
 * repeats.h - lines that stand on many pages of one site
 *
 * A counter for each distinct line of each site, 16 bytes in a table at most
 * half full; lines and sites are known by 64-bit hash.  Counts can be kept in a
 * file between runs.
 */
#ifndef REPEATS_H
#define REPEATS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "span.h"

struct repeat {
	uint64_t key;   /* 0: free */
	uint32_t pages; /* that have the line */
	uint32_t last;  /* page that was counted last */
};

struct repeats {
	struct repeat *table;
	size_t n, size;
	uint64_t secret; /* or keys could be made up to lie in one place */
	uint32_t page;
};

/* The site of an address: its host, without "www.", as a hash.  0 if it has
 * none. */
uint64_t repeats_site(struct span url);

/* Opens the next page of a site, then counts its lines, each once. */
void repeats_page(struct repeats *, uint64_t site);
void repeats_line(struct repeats *, uint64_t site, uint64_t line);

/* On how many of the site's pages the line stands, and how many there are. */
uint32_t repeats_of(
    const struct repeats *, uint64_t site, uint64_t line, uint32_t *pages);

/*
 * Counts in a file's form: a line that names it, then a key and its pages on
 * each, in order.  repeats_read() adds such counts and returns what is wrong
 * with which line, or NULL; repeats_write() appends them.
 */
const char *repeats_read(struct repeats *, struct span text, size_t *line);
void repeats_write(const struct repeats *, struct buf *);

void repeats_free(struct repeats *);

#endif
