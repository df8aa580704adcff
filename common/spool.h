/*
 * spool.h - documents that wait in a temporary file for their second pass
 */
#ifndef SPOOL_H
#define SPOOL_H

#include <stdbool.h>

#include "doc.h"

struct spool;

/* The file is a store's (store.h).  What cannot be written or read ends the
 * program. */
struct spool *spool_new(void);
void spool_put(struct spool *, const struct doc *, struct span text);
/* The saved documents in order, for doc_load(); bytes live until the next
 * call.  False: no more.  No spool_put() after the first. */
bool spool_get(struct spool *, struct span *bytes);
void spool_free(struct spool *);

#endif
