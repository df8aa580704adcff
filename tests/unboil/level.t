#!/bin/sh
# The fears: a second run that cuts what the first one kept; a level that takes
# prose for a menu, or a menu for prose; a model file that is read wrong.
. "$(dirname "$0")/../lib.sh"

here=$root/tests/unboil
for in in "$here"/*.in "$here"/*.txt; do
	[ -f "$in" ] || continue
	for level in careful main; do
		unboil --level=$level "$in" >"$T/once"
		unboil --level=$level "$T/once" >"$T/twice"
		same_file "$level, twice: ${in##*/}" "$T/twice" "$T/once"
	done
done

unboil --level=main "$here/main.txt" >"$T/out"
same "main keeps the prose" "$(grep -c '^.\{80,\}' "$T/out")" 4
same "main drops the menu" \
    "$(grep -cxE 'Home|News|Sport|Weather|Tides|Contact' "$T/out")" 0
unboil --level=main --removed="$T/removed" "$here/main.txt" >"$T/out"
says "the chance is the measure" '"rule":"not-main".*"measure":"chance 0' \
    "$T/removed"

unboil --level=main "$here/poem.in" >"$T/out"
same_file "what is no web page is left alone" "$T/out" "$here/poem.in"

unboil --level=main --model="$root/data/unboil/page.model" "$here/main.txt" \
    >"$T/file"
unboil --level=main "$here/main.txt" >"$T/out"
same_file "the model built in is the one in data/" "$T/file" "$T/out"

status 2 "an unknown level" unboil --level=some "$here/main.txt"
status 2 "no such model" unboil --model="$T/none" "$here/main.txt"
printf 'forest first\ntree WORDS+1>17\n' >"$T/model"
status 2 "a tree cut short" unboil --model="$T/model" "$here/main.txt"
printf 'forest first\ntree PAGEMEAN+0>17\n' >"$T/model"
status 2 "a page's column among the line's" \
    unboil --model="$T/model" "$here/main.txt"
printf 'kinds 1 0 0 0 0 0 0\nkinds 0 0 0 0 0 0 0\n' >"$T/model"
status 2 "kinds twice, so that words have numbers beyond the second" \
    unboil --model="$T/model" "$here/main.txt"
printf 'b 12 word\n' >"$T/model"
status 2 "a pair of one word" unboil --model="$T/model" "$here/main.txt"

printf 'kinds 1 0 0 0 0 0 0\nk w 1 2 3 4 5 6 ends here\n' >"$T/model"
status 2 "a line without what it says of others" \
    unboil --model="$T/model" "$here/main.txt"

while IFS='|' read -r row why; do
	printf '; a model\n%s\n' "$row" >"$T/model"
	status 2 "a model with the row: $row" \
	    unboil --model="$T/model" "$here/main.txt"
	says "says where and why" "model:2: $why" "$T/.err"
done <<'end'
tree|a tree before its forest
bias many|not a number
bias 99999999999|not a number
bias|not a number
careful 1x|not a number
u 32768 word|not a weight
u word|not a weight
w 12|no word
kinds 20000|not a number
kinds -1|not a number
kinds 1 0 0|not a number
k f 1|more words than it said
forest second|forests are first, second, alone
leaf 12|unknown row
end
printf 'kinds 2 0 0 0 0 0 0\nk x 1 2 3 4 5 6 7 8 9 10 11 12 word\n' >"$T/model"
status 2 "a word at no place" unboil --model="$T/model" "$here/main.txt"
says "says so" "model:2: no\(t a weight\| word\)" "$T/.err"

# A model to which a line tells of all below it: 20 off the logit.
awk 'BEGIN {
	print "kinds 1 0 0 0 0 0 0\nk w 0 0 0 0 0 0 -20480 0 0 0 ends here now"
	print "forest first"
	for (n = 0; n < 2; n++) {
		printf "tree"
		for (i = 0; i < 8; i++)
			printf i < 4 ? " COMPANY+0>16" : " PAGEWORDS+0>0"
		for (i = 0; i < 256; i++)
			printf i % 16 == 15 ? " 2000" : " -2000"
		print ""
	}
	print "forest second\nforest alone"
}' >"$T/model"
tide='tide comes in at nine and goes out again at three.'
printf 'The first %s\nThe second %s\nEnds here now\n' "$tide" "$tide" >"$T/in"
printf 'The third %s\nThe fourth %s\n' "$tide" "$tide" >>"$T/in"
unboil --level=main --model="$T/model" "$T/in" >"$T/out"
head -n 3 "$T/in" >"$T/want"
same_file "a line tells of those below it" "$T/out" "$T/want"
unboil --level=main --model="$T/model" "$T/want" >"$T/out"
same_file "and not of those above it" "$T/out" "$T/want"

# The same, by the strongest mark above a line.
sed 's/COMPANY/ENDABOVE/g; s/>16/>8/g; s/-20480/-4096/' "$T/model" >"$T/marks"
unboil --level=main --model="$T/marks" "$T/in" >"$T/out"
same_file "a mark ends the text" "$T/out" "$T/want"

# A model that is sure of a line with a stop, and gives others a chance of 35 in
# 100: a text of 100 words, and below it 1000 of such as are all of one kind.
awk 'BEGIN {
	print "forest first"
	for (n = 0; n < 2; n++) {
		printf "tree"
		for (i = 0; i < 8; i++)
			printf i < 4 ? " END+0>10" : " PAGEWORDS+0>0"
		for (i = 0; i < 256; i++)
			printf i % 16 == 15 ? " 2000" : " -320"
		print ""
	}
	print "forest second\nforest alone"
}' >"$T/model"
for i in this that one two three four five six seven eight; do
	echo "Of all the places where I stayed $i is one whose $tide"
done >"$T/want"
{
	echo "Skip to content"
	cat "$T/want"
	for i in $(seq 72); do
		echo "say $i that may be of the text, and all or none with it"
	done
} >"$T/in"
unboil --level=main --model="$T/model" "$T/in" >"$T/out"
same_file "a thread is not kept for a small chance" "$T/out" "$T/want"

if [ -n "$SHARED" ] && has python3; then
	"$root/scripts/unboil-measure" "unboil --level=main" \
	    "$SHARED/data/boilerplate/cleaneval_dev.jsonl.gz" >"$T/measured"
	check "word F1 of main text on the web of 2005" awk '
		{ for (i = 1; i < NF; i++) if ($i == "F1") f = $(i + 1) }
		END { exit !(f > 0.90) }' "$T/measured"
fi
if [ -n "$SHARED" ]; then
	wet=$SHARED/data/webtext/webpages_dev.warc.wet.gz
	unwarc "$wet" 2>/dev/null | head -n 400 >"$T/pages"
	for level in careful main; do
		unboil --level=$level "$T/pages" >"$T/once"
		unboil --level=$level "$T/once" >"$T/twice"
		same_file "400 pages, twice: $level" "$T/twice" "$T/once"
	done
	unboil --removed="$T/removed" "$T/pages" >"$T/once"
	same "the model cuts no title of 400 pages" \
	    "$(grep -c '"rule":"not-main","start":0,' "$T/removed")" 0
fi
done_testing
