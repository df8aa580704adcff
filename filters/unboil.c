/* unboil - not written yet: passes everything */
#include "filter.h"

static size_t
apply(struct stage *s, const struct piece *p)
{
	(void)s;
	return p->text.n;
}

static const char *
option(void *conf, int c, const char *arg)
{
	(void)conf, (void)c, (void)arg;
	return NULL;
}

static const struct opt opts[] = { { 300, "tag", NULL, "" }, { 0 } };

const struct filter filter_unboil = {
	.name = "unboil",
	.about = "",
	.synopsis = "",
	.opts = opts,
	.option = option,
	.apply = apply,
};
