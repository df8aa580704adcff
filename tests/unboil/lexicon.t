#!/bin/sh
# The fear: a user's lexicon that is not read, or read wrong without a word.
. "$(dirname "$0")/../lib.sh"

printf '%s\n' '; ours' '[ours nav-link line]' 'Visit the harbour shop' >"$T/lex"
printf 'A ferry runs.\nVISIT THE HARBOUR SHOP!\n' >"$T/in"
same "a phrase of one's own" "$(unboil -l "$T/lex" "$T/in")" "A ferry runs."
same "not without it" "$(unboil "$T/in" | wc -l | tr -d ' ')" 2
status 2 "no such lexicon" unboil -l "$T/none" "$T/in"
printf '[ours nav-link lime]\nx\n' >"$T/lex"
status 2 "an unknown kind" unboil -l "$T/lex" "$T/in"
for head in '[ours  line]' '[ nav-link line]' '[ou]rs nav-link line]'; do
	printf '%s\nx\n' "$head" >"$T/lex"
	status 2 "no entry's head: $head" unboil -l "$T/lex" "$T/in"
	says "says what one is" "lex:1: .*\[id rule kind\]" "$T/.err"
done
printf '[ours nav-link line]\r\nVisit the harbour shop\r\n' >"$T/lex"
same "line ends of another system" "$(unboil -l "$T/lex" "$T/in")" "A ferry runs."
set --
for i in 1 2 3 4 5 6 7 8; do set -- "$@" -l "$T/lex"; done
status 0 "eight lexicons" unboil "$@" "$T/in"
status 2 "nine" unboil "$@" -l "$T/lex" "$T/in"
says "says so" "too many lexicons" "$T/.err"
printf 'x\n' >"$T/lex"
status 2 "a pattern without an entry" unboil -l "$T/lex" "$T/in"
done_testing
