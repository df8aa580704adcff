/*
 * temp.h - files that appear whole or not at all
 *
 * A file is written under another name beside its own, and gets that when it is
 * complete.  Until then die(), and any signal that ends the program but KILL,
 * removes it.  The other name has a dot in front, so that what a kill leaves is
 * not taken for a shard by "sets.*".
 */
#ifndef TEMP_H
#define TEMP_H

#include <stdbool.h>

/* Makes the file, open as *fd, with the mode of the one at path if there is
 * one; dies if it cannot.  What is returned names it for the functions below,
 * one of which frees it. */
char *temp_new(const char *path, int *fd);

/* Gives it its name, which then survives a power cut if the file was synced.
 * False: it cannot, errno says why, and temp is still to be dropped. */
bool temp_place(char *temp, const char *path);

/* Removes it. */
void temp_drop(char *temp);

/* Removes all there are.  Safe in a signal handler. */
void temp_abandon(void);

#endif
