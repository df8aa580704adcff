/*
 * pipe.h - what pipes need
 */
#ifndef PIPE_H
#define PIPE_H

#include <stdbool.h>

/*
 * Asks the system for a pipe of 256 KiB where fd is a pipe: a third less wall
 * time than the 64 KiB of Linux's default.  Not 1 MiB: 64 such pipes use up
 * what Linux grants an ordinary user (pipe-user-pages-soft).  Refusal and
 * other systems do not matter.
 */
void pipe_widen(int fd);

/* Waits for POLLIN or POLLOUT on a descriptor that another process has set
 * non-blocking (shells and ssh share theirs so).  False: errno says why. */
bool pipe_wait(int fd, short events);

#endif
