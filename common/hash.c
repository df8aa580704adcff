/*
 * hash.c - fingerprints; see hash.h
 *
 * xxHash is compiled in: as a library call it costs more than the work itself
 * on keys of a word's length.
 */
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include "hash.h"

struct hash128
hash128(struct span s, uint64_t seed)
{
	XXH128_hash_t h = XXH3_128bits_withSeed(s.p, s.n, seed);

	return (struct hash128){ h.low64, h.high64 };
}

uint64_t
hash64(struct span s, uint64_t seed)
{
	return XXH3_64bits_withSeed(s.p, s.n, seed);
}

uint64_t
hash_seed(void)
{
	struct timespec now;
	uint64_t seed = 0;
	ssize_t n = -1;
	int fd;

	if ((fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC)) != -1) {
		n = read(fd, &seed, sizeof(seed));
		close(fd);
	}
	if (n != sizeof(seed)) {
		clock_gettime(CLOCK_REALTIME, &now);
		seed = hash_mix((uint64_t)now.tv_nsec ^
		    (uint64_t)now.tv_sec << 32 ^ (uint64_t)getpid());
	}
	return seed;
}
