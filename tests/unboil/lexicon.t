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
printf 'x\n' >"$T/lex"
status 2 "a pattern without an entry" unboil -l "$T/lex" "$T/in"
done_testing
