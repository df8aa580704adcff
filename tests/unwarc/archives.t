#!/bin/sh
# archives.t - fear: records of archives that others wrote get lost
. "$(dirname "$0")/../lib.sh"
skip_without_shared
table=$root/tests/unwarc/archives.tsv
cd "$SHARED/data/warc" || exit 1

numbers() { # FILE: from --stats
	sed 's/.*"documents":{"in":\([0-9]*\),"out":\([0-9]*\),[^}]*"rejected":\([0-9]*\)}.*"stages.*/\1 \2 \3/' "$1"
}

while read -r in out bad file; do
	[ "$in" != '#' ] && [ -n "$file" ] || continue
	[ -f "$file" ] || continue
	unwarc -a --stats="$T/stats" "$file" >"$T/out" 2>/dev/null
	same "$file" "$(numbers "$T/stats")" "$in $out $bad"
done <"$table"

# The 4,574 pages: each text is as long as its header says, in blocks of any
# size.
pages=$SHARED/data/webtext/webpages_dev.warc.wet.gz
unwarc --stats="$T/stats" "$pages" >"$T/out"
same 'pages: how many' "$(numbers "$T/stats")" '4574 4574 0'
want=$(gzip -dc "$pages" | LC_ALL=C awk '
    /^WARC-Type: /	{ text = $2 ~ /^conversion/ }
    /^Content-Length: /	{ if (text) sum += $2; text = 0 }
    END			{ printf "%d", sum }')
same 'pages: bytes of text' "$(sed \
    's/.*"bytes":{"in":\([0-9]*\),"out":\([0-9]*\),.*"stages.*/\1 \2/' \
    "$T/stats")" "$want $want"
for block in 509 4093; do
	unwarc --block=$block "$pages" | cmp -s - "$T/out"
	same "pages: blocks of $block" $? 0
done
done_testing
