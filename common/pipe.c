/*
 * pipe.c - wider pipes
 */
#ifdef __linux__
#define _GNU_SOURCE	/* F_SETPIPE_SZ */
#endif
#include <fcntl.h>

#include "pipe.h"

void
pipe_widen(int fd)
{
#ifdef F_SETPIPE_SZ
	(void)fcntl(fd, F_SETPIPE_SZ, 256 * 1024);
#else
	(void)fd;
#endif
}
