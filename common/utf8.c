/*
 * utf8.c - UTF-8 as the Unicode Standard defines it
 */
#include "block.h"
#include "utf8.h"

static const uint64_t ONES = 0x0101010101010101;
static const uint64_t HIGH = 0x8080808080808080;

size_t
utf8_decode(const char *s, const char *end, uint32_t *cp)
{
	const unsigned char *p = (const unsigned char *)s;
	size_t left = (size_t)(end - s), n, i;
	unsigned char lo = 0x80, hi = 0xBF;
	uint32_t c = p[0];

	if (c < 0x80) {
		*cp = c;
		return 1;
	}
	*cp = UINT32_MAX;
	if (c < 0xC2 || c > 0xF4)
		return 1;
	/* Table 3-7: only the second byte's range depends on the first. */
	if (c < 0xE0) {
		n = 2;
		c &= 0x1F;
	} else if (c < 0xF0) {
		n = 3;
		if (c == 0xE0)
			lo = 0xA0;
		if (c == 0xED)
			hi = 0x9F;
		c &= 0x0F;
	} else {
		n = 4;
		if (c == 0xF0)
			lo = 0x90;
		if (c == 0xF4)
			hi = 0x8F;
		c &= 0x07;
	}
	for (i = 1; i < n; i++) {
		if (i >= left || p[i] < lo || p[i] > hi)
			return i;
		c = c << 6 | (p[i] & 0x3F);
		lo = 0x80;
		hi = 0xBF;
	}
	*cp = c;
	return n;
}

size_t
utf8_encode(char *p, uint32_t cp)
{
	if (cp < 0x80) {
		p[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		p[0] = (char)(0xC0 | cp >> 6);
		p[1] = (char)(0x80 | (cp & 0x3F));
		return 2;
	}
	if (cp < 0x10000) {
		p[0] = (char)(0xE0 | cp >> 12);
		p[1] = (char)(0x80 | (cp >> 6 & 0x3F));
		p[2] = (char)(0x80 | (cp & 0x3F));
		return 3;
	}
	p[0] = (char)(0xF0 | cp >> 18);
	p[1] = (char)(0x80 | (cp >> 12 & 0x3F));
	p[2] = (char)(0x80 | (cp >> 6 & 0x3F));
	p[3] = (char)(0x80 | (cp & 0x3F));
	return 4;
}

/* How many of the bytes of a word, in memory's order, come before the first
 * whose high bit is set; high is not 0 and has no other bits. */
static size_t
leading_ascii(uint64_t high)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	return (size_t)__builtin_ctzll(high) / 8;
#else
	return (size_t)__builtin_clzll(high) / 8;
#endif
}

size_t
utf8_ascii(struct span s)
{
	size_t i = 0;
	uint64_t w;

	/* Accented text has few long runs: a word first. */
	if (s.n >= 8) {
		memcpy(&w, s.p, 8);
		if (w & HIGH)
			return leading_ascii(w & HIGH);
		i = 8;
	}
#ifdef __SSE2__
	for (; i + 64 <= s.n; i += 64) {
		const __m128i *v = (const __m128i *)(const void *)(s.p + i);

		if (_mm_movemask_epi8(
			_mm_or_si128(_mm_or_si128(_mm_loadu_si128(v),
					 _mm_loadu_si128(v + 1)),
			    _mm_or_si128(_mm_loadu_si128(v + 2),
				_mm_loadu_si128(v + 3)))) != 0)
			break;
	}
#endif
	for (; i + 8 <= s.n; i += 8) {
		memcpy(&w, s.p + i, 8);
		if (w & HIGH)
			return i + leading_ascii(w & HIGH);
	}
	for (; i < s.n && (unsigned char)s.p[i] < 0x80; i++)
		;
	return i;
}

/* The length of the well-formed text at the front, as far as blocks tell. */
static size_t
valid_blocks(struct span s)
{
	size_t i = 0;

	(void)s; /* without blocks none is looked at */
#ifdef __SSE2__
	struct block b;

	while (s.n - i >= BLOCK && block_read(&b, s.p + i))
		i += b.high != 0 ?
		    b.n :
		    utf8_ascii((struct span){ s.p + i, s.n - i });
#endif
	return i;
}

size_t
utf8_valid(struct span s)
{
	size_t i = 0, stop, n;

	while (i < s.n) {
		i += valid_blocks(span_cut(s, i, s.n));
		/* What they cannot tell, and the end. */
		stop = s.n - i > BLOCK ? i + BLOCK : s.n;
		for (; i < stop; i += n) {
			n = s.p[i] & 0x80 ? utf8_sequence(s.p + i, s.p + s.n) :
					    utf8_ascii(span_cut(s, i, s.n));
			if (n == 0)
				return i;
		}
	}
	return s.n;
}

/* The sum of the eight bytes of w, none above 31. */
static uint64_t
sum_bytes(uint64_t w)
{
	return w * ONES >> 56;
}

uint64_t
utf8_count(struct span s)
{
	uint64_t n = 0, w;
	size_t i = 0;

	/* Every byte but the continuations, 10xxxxxx, begins a code point. */
	for (; i + 8 <= s.n; i += 8) {
		memcpy(&w, s.p + i, 8);
		n += 8 - sum_bytes((w >> 7) & (~w >> 6) & ONES);
	}
	for (; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
	return n;
}

uint64_t
utf8_lines(struct span s)
{
	uint64_t n = 0, w;
	size_t i = 0;

#ifdef __SSE2__
	const __m128i lf = _mm_set1_epi8('\n'), zero = _mm_setzero_si128();

	/* Byte by byte counts, added up before one of them can overflow. */
	while (s.n - i >= 16) {
		size_t rounds = (s.n - i) / 16 < 255 ? (s.n - i) / 16 : 255;
		__m128i sums = zero;

		for (; rounds > 0; rounds--, i += 16)
			sums = _mm_sub_epi8(sums,
			    _mm_cmpeq_epi8(lf,
				_mm_loadu_si128(
				    (const __m128i *)(const void *)(s.p + i))));
		sums = _mm_sad_epu8(sums, zero);
		n += (uint64_t)_mm_cvtsi128_si32(sums) +
		    (uint64_t)_mm_extract_epi16(sums, 4);
	}
#endif
	for (; i + 8 <= s.n; i += 8) {
		memcpy(&w, s.p + i, 8);
		w ^= ONES * '\n';
		/* The high bit of each byte that is zero now, and of no other:
		 * adding 7F to its low seven bits carries unless they are 0. */
		w = ~(((w & ~HIGH) + ~HIGH) | w | ~HIGH);
		n += sum_bytes(w >> 7);
	}
	for (; i < s.n; i++)
		n += s.p[i] == '\n';
	return n;
}
