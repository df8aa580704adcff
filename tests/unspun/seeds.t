#!/bin/sh
# Five real pages and what a careful editor would drop: fear that the whole
# chain cuts an author's line, or leaves a template's.
. "$(dirname "$0")/../lib.sh"
skip_without_shared
cd "$T" || exit 1
seeds=$SHARED/seeds

record() { # FILE
	printf '{"id":"%s","text":"' "$(basename "$1")"
	sed 's/\\/\\\\/g; s/"/\\"/g; s/$/\\n/' "$1" | tr -d '\n'
	printf '"}\n'
}

text() { # the text of a record, unescaped
	sed 's/^{"id":"[^"]*","text":"//; s/","spin":.*//; s/"}$//; s/\\n/\
/g; s/\\"/"/g; s/\\\\/\\/g'
}

for n in 000 001 002 003 004; do
	page=$(echo "$seeds/$n"_*.txt)
	# The lines that stay: all but those that gold.tsv drops.  A line of
	# either kind must at least be whole or gone.
	awk -F '\t' -v n=$n '$1 == n { v[$2] = $3 }
	    END { for (l in v) print l, v[l] }' "$seeds/gold.tsv" >verdicts
	awk 'NR == FNR { v[$1] = $2; next }
	    v[FNR] != "drop" && v[FNR] != "either"' verdicts "$page" >keep
	awk 'NR == FNR { v[$1] = $2; next }
	    v[FNR] == "either"' verdicts "$page" >either
	sed '/^$/d' keep >want
	# A pattern that no line matches, where nothing is free to go.
	[ -s either ] || echo 'no such line' >either
	{ unspun "$page" 2>/dev/null; echo; } | grep -vxFf either |
	    sed '/^$/d' >got
	same_file "page $n: plain text" got want
	record "$page" | unspun 2>/dev/null | text | grep -vxFf either |
	    sed '/^$/d' >got
	same_file "page $n: JSON Lines" got want
done

for page in "$seeds"/00?_*.txt; do record "$page"; done >all.jsonl
unspun all.jsonl >out 2>/dev/null

# The same pages as WET: the same texts come out.
for page in "$seeds"/00?_*.txt; do
	awk 1 "$page" >page	# record() ends the last line, too
	printf 'WARC/1.0\r\nWARC-Type: conversion\r\n'
	printf 'WARC-Record-ID: %s\r\n' "$(basename "$page")"
	printf 'Content-Type: text/plain\r\nContent-Length: %d\r\n\r\n' \
	    "$(wc -c <page)"
	cat page
	printf '\r\n\r\n'
done | gzip >all.wet.gz
unspun all.wet.gz 2>/dev/null >wet
same_file 'all five as WET: as in JSON Lines' wet out
same 'no page is a duplicate of another' "$(wc -l <out)" 5
same 'page 002 alone is spun' \
    "$(grep '"spun":true' out | cut -c 8-10)" 002
hits=$(grep '^{"id":"002' out)
for pair in 'Chilly Struggle=Cold War' 'high chief=top leader' \
    'overseas minister=foreign minister' \
    'Chinese language officers=Chinese officials'; do
	spun=${pair%%=*} original=${pair#*=}
	case $hits in
	*"\"text\":\"$spun\",\"original\":\"$original\""*)
		ok "page 002: $spun is $original" ;;
	*) not_ok "page 002: $spun is $original" "$(echo "$hits" |
	    grep -o "\"text\":\"[^\"]*\",\"original\":\"[^\"]*\"")" ;;
	esac
done
case $hits in
*'"text":"go to to"'*) ok 'page 002: go to to' ;;
*) not_ok 'page 002: go to to' ;;
esac
done_testing
