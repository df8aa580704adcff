#!/bin/sh
# The fear: that the page known to be spun is missed, or a clean one accused.
. "$(dirname "$0")/../lib.sh"

[ -n "$SHARED" ] || {
	skip "the sample pages" "no ../shared"
	done_testing
	exit 0
}
unspin "$SHARED"/seeds/002_*.txt >"$T/spun"
for want in '"Chilly Struggle": Cold War' '"high chief": top leader' \
    '"overseas minister": foreign minister' '"go to to": visit to' \
    '"Chinese language officers": Chinese officials'; do
	check "finds $want" grep -qF "$want" "$T/spun"
done
check "at least 40 findings" [ "$(grep -c '\[' "$T/spun")" -ge 40 ]
for page in 000 001 003 004; do
	unspin "$SHARED"/seeds/${page}_*.txt >"$T/clean"
	same "nothing in page $page" "$(cat "$T/clean")" ''
	status 1 "-q says no to page $page" \
	    unspin -q "$SHARED"/seeds/${page}_*.txt
done
status 0 "-q says yes if one of several is spun" \
    unspin -q "$SHARED"/seeds/00*.txt
done_testing
