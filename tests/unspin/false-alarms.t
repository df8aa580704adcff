#!/bin/sh
# The fear: that honest writing is called spun.  News agencies' and the BBC's
# is as honest as can be had; at most one document in 3,000 may be accused.
. "$(dirname "$0")/../lib.sh"

[ -n "$SHARED" ] && [ -f "$SHARED/data/news/bbc.jsonl.gz" ] || {
	skip "clean news" "no ../shared/data"
	done_testing
	exit 0
}
spun() { # FILE: how many of its documents are called spun
	unspin --tag --stats="$T/stats" "$1" >/dev/null
	sed 's/.*"counts":{[^}]*"spun":\([0-9]*\).*/\1/; /^{/s/.*/0/' "$T/stats"
}
n=$(spun "$SHARED/data/news/bbc.jsonl.gz")
check "of 2,225 pages of the BBC at most 1 ($n)" [ "$n" -le 1 ]
n=$(spun "$SHARED/data/news/reuters21578.jsonl.gz")
check "of 21,183 telegrams of Reuters at most 7 ($n)" [ "$n" -le 7 ]
done_testing
