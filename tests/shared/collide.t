#!/bin/sh
# collide.t - keys made up to lie in one place of a table
#
# Feared: input that makes each look-up pass over all the keys before it, so
# that a program takes hours.  Instructions are counted, which does not depend
# on the machine: with such keys no more than a half above those with others.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"
here=$(cd "$(dirname "$0")" && pwd)

cd "$T" || exit 1
has valgrind || skip_all 'no valgrind here'
sanitized && skip_all 'valgrind and sanitizers do not go together'
${CC:-cc} -O2 -o collide "$here/collide.c" 2>err ||
    skip_all 'no compiler and xxHash here'

like() { # MESSAGE COMMAND...: FILE in it is others or crafted
	message=$1
	shift
	for kind in others crafted; do
		rm -f seen
		# shellcheck disable=SC2046
		valgrind --tool=callgrind --callgrind-out-file=/dev/null \
		    $(echo "$@" | sed "s/FILE/$kind/") 2>&1 >/dev/null |
		    sed -n 's/.*refs: *//p' | tr -d , >cost.$kind
	done
	others=$(cat cost.others) crafted=$(cat cost.crafted)
	check "$message: $crafted instructions, others $others" \
	    [ "${crafted:-0}" -gt 0 -a $((2 * crafted)) -le $((3 * others)) ]
}

# undup, where its seed has to be known: lines, and lines as documents.
./collide 12000 12 0 >others
./collide 12000 12 1 >crafted
like 'undup: lines' undup -u line --seen=seen FILE
sed 's/.*/{"text":"&"}/' others >others.jsonl
sed 's/.*/{"text":"&"}/' crafted >crafted.jsonl
like 'undup: documents' undup --match=exact --seen=seen FILE.jsonl
# unboil's counts, whose keys anybody may write.
perl -e 'print "unboil sites 2\n"; printf "%08x%08x 1\n", $_, 1 for 1 .. 12000' \
    >crafted.sites
perl -e 'print "unboil sites 2\n"; printf "%08x%08x 1\n", $_, $_ * 2654435761
    & 0xffffffff for 1 .. 12000' >others.sites
prose 3 1 >page
like 'unboil: counts of sites' unboil --site-counts=FILE.sites page
done_testing
