/*
 * temp.c - files that appear whole or not at all
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"
#include "mem.h"
#include "temp.h"

/* An output, and what each of some stages keeps; more are not looked after. */
enum { MOST = 16 };

/* For temp_abandon(), which a signal or lack of memory may call at any time. */
static char *volatile unfinished[MOST];

void
temp_abandon(void)
{
	for (size_t i = 0; i < MOST; i++) {
		const char *name = unfinished[i];

		if (name != NULL)
			unlink(name);
	}
}

static void
abandon_on_signal(int sig)
{
	temp_abandon();
	signal(sig, SIG_DFL);
	raise(sig);
}

static void
look_after(char *temp)
{
	static const int signals[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT,
		SIGPIPE, SIGXCPU };
	struct sigaction sa = { .sa_handler = abandon_on_signal }, old;
	size_t i;

	for (i = 0; i < MOST && unfinished[i] != NULL; i++)
		;
	if (i < MOST)
		unfinished[i] = temp;
	for (i = 0; i < COUNT(signals); i++)
		if (sigaction(signals[i], NULL, &old) == 0 &&
		    old.sa_handler != SIG_IGN)
			sigaction(signals[i], &sa, NULL);
}

static void
let_go(char *temp)
{
	for (size_t i = 0; i < MOST; i++)
		if (unfinished[i] == temp)
			unfinished[i] = NULL;
	free(temp);
}

/* How much of path is the folder, the slash included. */
static size_t
folder(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? 0 : (size_t)(slash - path) + 1;
}

/* The mode of the file at path, or what a new one gets: nobody is to read what
 * its forerunner kept from him. */
static mode_t
mode_of(const char *path)
{
	struct stat st;
	mode_t mask;

	if (stat(path, &st) == 0)
		return st.st_mode & 0777;
	mask = umask(0);
	umask(mask);
	return 0666 & ~mask;
}

char *
temp_new(const char *path, int *fd)
{
	const size_t n = folder(path);
	struct buf b = { 0 };

	buf_add(&b, path, n);
	/* Room for the suffix in a name of 255 bytes, the usual limit. */
	buf_print(&b, ".%.240s.XXXXXX", path + n);
	buf_byte(&b, '\0');
	look_after(b.p);
	*fd = mkstemp(b.p);
	if (*fd < 0)
		die("%s: %s", path, strerror(errno));
	fchmod(*fd, mode_of(path));
	return b.p;
}

/* So that the rename, too, survives a power cut. */
static void
sync_folder(const char *path)
{
	const size_t n = folder(path);
	struct buf b = { 0 };
	int fd;

	buf_add(&b, n > 0 ? path : ".", n > 0 ? n : 1);
	buf_byte(&b, '\0');
	fd = open(b.p, O_RDONLY | O_CLOEXEC);
	if (fd >= 0) {
		fsync(fd);
		close(fd);
	}
	buf_free(&b);
}

bool
temp_place(char *temp, const char *path)
{
	if (rename(temp, path) != 0)
		return false;
	sync_folder(path);
	let_go(temp);
	return true;
}

void
temp_drop(char *temp)
{
	unlink(temp);
	let_go(temp);
}
