#!/bin/sh
# The fear: --sites that takes a line for a site's own because other sites have
# it, or because one page has it often.
. "$(dirname "$0")/../lib.sh"

line='Velden sails at dawn and is home again before the night has come.'
page() { # SITE NUMBER TEXT
	printf '{"url":"https://%s/%s","text":"%s"}\n' "$1" "$2" "$3"
}
for i in one two three four five six; do
	page www.velden.example "$i" \
	    "This is the story of boat $i, told by its crew over the winter.\\n$line"
done >"$T/in"
page other.example 1 \
    "$line\\n$line\\n$line\\n$line\\n$line\\nThis is prose." >>"$T/in"
unboil --sites --removed="$T/removed" "$T/in" >"$T/out"
same "six pages of one site lose it" \
    "$(head -n 6 "$T/out" | grep -c "$line")" 0
same "their own lines stay" "$(grep -c 'story of boat' "$T/out")" 6
same "the other site keeps it" "$(tail -n 1 "$T/out" | grep -c "$line")" 1
says "the rule is named" '"rule":"site-repeat"' "$T/removed"
same "without --sites nothing goes" "$(unboil "$T/in" | grep -c "$line")" 7

# The fear: counts that are lost between runs, or counted wrong.
head -n 3 "$T/in" >"$T/first"
tail -n +4 "$T/in" >"$T/second"
unboil --site-counts="$T/counts" "$T/first" >"$T/out"
same "three pages are too few" "$(grep -c "$line" "$T/out")" 3
unboil --site-counts="$T/counts" "$T/second" >"$T/out"
same "three more are not" "$(head -n 3 "$T/out" | grep -c "$line")" 0
unboil --site-counts="$T/once" "$T/in" >/dev/null
same_file "two runs count as one" "$T/counts" "$T/once"
echo 'unboil sites 2' >"$T/bad"
echo '12 1' >>"$T/bad"
status 2 "a count file that is damaged" \
    unboil --site-counts="$T/bad" "$T/in"
status 2 "a count file that cannot be written" \
    unboil --site-counts="$T/none/counts" "$T/in"
done_testing
