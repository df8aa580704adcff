#!/bin/sh
# The fears: an option that is taken and forgotten, a list that is misread.
. "$(dirname "$0")/../lib.sh"

printf 'zorbling the frotz\tturning the page\t6\n# none\nplinth wombat\n' \
    >"$T/list"
printf 'He was Zorbling the frotz. A plinth-wombat, a plinth wombat.\n' \
    >"$T/text"
unspin --lexicon="$T/list" "$T/text" | grep "\[" | sed "s|$T/||" >"$T/got"
same "a list of one's own" "$(cat "$T/got")" \
'text:1:8: "Zorbling the frotz": Turning the page [user-list, 6.0]
text:1:47: "plinth wombat" [user-list, 5.0]'
printf 'a b c d e f g\n' >"$T/list"
status 2 "a list with a phrase too long" unspin --lexicon="$T/list" "$T/text"
status 2 "a list that is not there" unspin --lexicon="$T/none" "$T/text"
status 2 "no dialect of that name" unspin --dialect=klingon "$T/text"
status 2 "-q with --tag" unspin -q --tag "$T/text"
status 2 "a threshold that is none" unspin --threshold=x "$T/text"
cd "$root/tests/unspin" || exit 1
status 0 "spun at the usual threshold" unspin -q news.in
status 1 "not spun at a high one" unspin -q --threshold=1000 news.in
check "--explain speaks of clean text" sh -c \
    'unspin --explain clean.in | grep -q "not spun"'
check "colour on request" sh -c \
    'unspin --color=always news.in | grep -q "31mhigh chief"'
unspin --color=always "$T/text" >"$T/got"
printf 'go to \033[31m chilly struggle\n' >"$T/text"
check "no escape of the text reaches a terminal" sh -c \
    '! unspin --color=always "$1" | grep -q "31m chilly"' sh "$T/text"
# The fear: each brace looks through all that follows for a bracket.
head -c 1000000 /dev/zero | tr '\0' '{' >"$T/braces"
status 1 "a million braces in good time" timeout 20 unspin -q "$T/braces"
done_testing
