#!/bin/sh
# Fears: an answer that depends on how the text came in, where the first odd
# line comes late; a document without lines; statistics that count twice.
. "$(dirname "$0")/../lib.sh"

awk 'BEGIN { for (i = 0; i < 2000; i++)
	print "The miller kept a plain record of the day and the weather." }' \
    >"$T/plain"
awk 'BEGIN { for (i = 0; i < 40; i++)
	print "Ein sch\366ner Tag f\374r die M\374hle, gr\366\337er als je." }' \
    >"$T/odd"
cat "$T/plain" "$T/odd" "$T/plain" "$T/odd" >"$T/late"
iconv -f windows-1252 -t UTF-8 "$T/late" >"$T/late.want"
printf '%s' 'One long line without an end, здесь и там. ' >"$T/line"
for i in 1 2 3 4 5 6 7 8; do
	cat "$T/line" "$T/line" "$T/line" >"$T/more"
	[ $i = 8 ] || mv "$T/more" "$T/line"
done
iconv -f UTF-8 -t UTF-16LE "$T/line" >"$T/wide"
# Bytes that look like newlines, and two surrogates in every place.
awk 'BEGIN { for (i = 0; i < 60000; i++)
	printf "%s", i % 7 ? "\360\237\214\212" : "\340\250\205." }' >"$T/parts"

for block in 97 4096 65536 1000000; do
	ungarble --block=$block --stats="$T/stats" "$T/late" >"$T/out"
	check "block $block: odd lines after 64 KiB of ASCII" \
	    cmp "$T/out" "$T/late.want"
	check "block $block: one charset is counted once" \
	    grep -q '"charset:windows-1252":1[,}]' "$T/stats"
done
for block in 4096 65536; do
	ungarble --format=text --block=$block --stats="$T/stats" "$T/wide" \
	    >"$T/out"
	check "block $block: UTF-16 in one line" cmp "$T/out" "$T/line"
	check "block $block: it is counted once" \
	    grep -q '"charset:UTF-16LE":1[,}]' "$T/stats"
done
for block in 97 4096 1000000; do
	for charset in UTF-16LE UTF-16BE UTF-32BE; do
		iconv -f UTF-8 -t $charset "$T/parts" |
		    ungarble --block=$block --from=$charset >"$T/out"
		check "block $block: $charset, longer than it is held back" \
		    cmp "$T/out" "$T/parts"
	done
done
done_testing
