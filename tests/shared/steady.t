#!/bin/sh
# steady.t - allocations, once a program runs
#
# Feared: memory taken for each record, and given back if nobody forgets, which
# costs more than what is done with it.  What grows with the input, as undup's
# tables do, grows by doubling.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

cd "$T" || exit 1
sanitized && skip_all 'sanitizers bring their own malloc'
${CC:-cc} -shared -fPIC -O1 -o shim.so "$here/shim.c" 2>err ||
    skip_all 'no compiler here'
# What makes each filter do something, and a text after that.
cat >page <<'end'
s|.*|{"spin":{"spun":false},"text":"[ad_1]\\nShare this:\\nThe Chilly Struggle \\u00c2\\u00a9\\nBuy now: http://spam.example/x\\u00a0\\n&"}|
3~3s/false/true/
end
prose 32000 3 | paste -d ' ' - - - - | sed -f page >all.jsonl
# More than any of the batches has in which unspun takes them.
head -n 4000 all.jsonl >few.jsonl

allocations() { # FILE COMMAND
	rm -f count
	eval "SHIM_COUNT=$T/count LD_PRELOAD=$T/shim.so $2 $1" >out 2>err
	cat count
}
# Of the places where documents wait a few still meet the longest so far.
steady() { # COMMAND
	few=$(allocations few.jsonl "$1") all=$(allocations all.jsonl "$1")
	check "$1: allocations: $few for 4000 records, $all for 8000" \
	    [ "${few:-0}" -gt 0 -a "$all" -le $((few + 400)) ]
}
each steady
steady 'undup --keep=least-spun'
steady 'undup -u line'
steady 'unspin'
done_testing
