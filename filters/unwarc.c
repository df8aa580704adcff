/* unwarc - for now: passes conversion records */
#include "filter.h"

static bool
ready(void *conf, struct way *how, struct buf *why)
{
	(void)conf, (void)why;
	how->warc = how->whole = true;
	return true;
}

static size_t
apply(struct stage *s, const struct piece *p)
{
	(void)s;
	return p->text.n;
}

const struct filter filter_unwarc = {
	.name = "unwarc",
	.about = "unpack WARC and WET into JSON Lines",
	.synopsis = "",
	.ready = ready,
	.apply = apply,
};
