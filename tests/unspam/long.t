#!/bin/sh
# The fear: a long line of one kind of beginning takes quadratic time, or more
# memory than the document deserves.
. "$(dirname "$0")/../lib.sh"

# long NAME STRING [MB]: a line of so many MB of it (2) passes within a minute.
long() {
	yes "$2" | tr -d '\n' | head -c "${3:-2}000000" >"$T/in"
	check "${3:-2} MB of $1" timeout $((60 * SLOW)) unspam "$T/in" -o "$T/out"
}
long 'anchors without an end' '<a href="http://a.example/'
long 'BBCode without an end' '[url=http://a.example/'
long 'Markdown without a beginning' 'a](http://a.example/ '
long 'addresses' 'http://a.example/ '
long 'glued addresses' 'http://a.example/b'
long 'labels without a beginning' ']: http://a.co/ ' 9
long 'e-mail addresses' 'a@b.example.comXy'
long 'separators' 'a * b | '
long 'signs' '<[:w@*|'
long 'letters' 'a'
yes -- --- | head -c 2000000 >"$T/in"
check 'many rules' timeout $((60 * SLOW)) unspam "$T/in" -o "$T/out"
yes 'Home' | head -c 2000000 >"$T/in"
check 'Home again and again' timeout $((60 * SLOW)) unspam "$T/in" -o "$T/out"
yes 'a * b * c

' | head -c 2000000 >"$T/in"
check 'rows between empty lines' timeout $((60 * SLOW)) unspam "$T/in" -o "$T/out"
yes -- '- | * | *' | head -c 2000000 >"$T/in"
check 'rows without words' timeout $((60 * SLOW)) unspam "$T/in" -o "$T/out"
done_testing
