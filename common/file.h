/*
 * file.h - a file read whole
 */
#ifndef FILE_H
#define FILE_H

#include <stdbool.h>

#include "buf.h"

/* Appends what is in the file.  False: it cannot be read, errno says why. */
bool file_read(const char *path, struct buf *);

#endif
