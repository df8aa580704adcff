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
done_testing
