/*
 * unspun - a chain of filters in one process
 *
 * The only program that is no filter: it names them all, and the chain that
 * does the main job.  The order: unpack, repair bytes before normalising
 * characters, cut on normal text, judge what is left, compare it last.
 */
#include "chain.h"
#include "filters.h"

const struct program program = {
	.name = "unspun",
	.about = "clean scraped web text and tag machine-spun text",
	.filters = filters,
	.chain = "unwarc | ungarble | uninorm | unspam | unboil |\n"
		 "\tunspin --tag | undup --keep=original",
};
