/*
 * gz.h - gzip streams, the only place that knows the compression libraries
 *
 * Written more than once: gunzip-zlib.c or gunzip-isal.c, gzip-zlib.c,
 * gzip-libdeflate.c or gzip-isal.c; config.mk says which are linked.  zlib's
 * own file layer is not used: gzread() takes a cut file for its end, with no
 * error until gzclose().
 */
#ifndef GZ_H
#define GZ_H

#include <stddef.h>

#include "buf.h"
#include "span.h"

struct gunzip; /* inflates one member after another */
struct gzip;   /* deflates into members */

enum gunzip_result {
	GUNZIP_MORE, /* wants more input */
	GUNZIP_ROOM, /* wants more room, or can go on at once */
	GUNZIP_END,  /* a member has ended, its CRC and length are right */
	GUNZIP_BAD   /* damaged; gunzip_error() */
};

struct gunzip *gunzip_new(void);
/* Inflates from the front of *src, which shrinks by what was used, into
 * dst[0, room); *made says how much came.  After GUNZIP_END the next call
 * begins a new member. */
enum gunzip_result gunzip_run(
    struct gunzip *, struct span *src, char *dst, size_t room, size_t *made);
const char *gunzip_error(const struct gunzip *);
/* The next call begins a new member, wherever the last one stopped. */
void gunzip_again(struct gunzip *);
void gunzip_free(struct gunzip *);

/* level 1 to 9. */
struct gzip *gzip_new(int level);
/* Appends text (less than 1 GiB) to out, as one member whose header carries no
 * time and no name. */
void gzip_member(struct gzip *, struct span text, struct buf *out);
void gzip_free(struct gzip *);

#endif
