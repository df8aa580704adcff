/*
 * chain - the words of a chain, as -c has them
 */
#include "chain.h"
#include "filters.h"
#include "fuzz.h"

const struct program program = { .name = "fuzz", .filters = filters };

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct chain c = { 0 };
	struct buf why = { 0 };
	char *text = malloc(n + 1);
	bool ok;

	memcpy(text, data, n);
	text[n] = '\0';
	/* Options that name files would have them read. */
	if (strchr(text, '/') == NULL && strchr(text, '.') == NULL) {
		ok = chain_parse(&c, &program, text, &why);
		LAW(ok ? c.n > 0 : why.n > 0);
		if (ok && !chain_ready(&c, &why))
			LAW(why.n > 0);
	}
	chain_free(&c);
	buf_free(&why);
	free(text);
	return 0;
}
