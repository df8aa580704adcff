#!/bin/sh
# The fear: a long line of one kind of beginning takes quadratic time, or more
# memory than the document deserves.
. "$(dirname "$0")/../lib.sh"

# passes NAME: what is in $T/in does within a minute.
passes() {
	check "$1" timeout $((60 * SLOW)) unspam "$T/in" -o "$T/out"
}

# long NAME STRING [MB [BEFORE]]: so does a line of so many MB of it (2).
long() {
	{
		printf %s "${4-}"
		yes "$2" | tr -d '\n'
	} | head -c "${3:-2}000000" >"$T/in"
	passes "${3:-2} MB of $1"
}

# again N STRING: it, so many times.
again() {
	yes "$2" | head -n "$1" | tr -d '\n'
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
long 'brackets at an end' ')' 10 'http://a.example/'
long 'tags that end far off' "$(again 1300 '<a ')>" 10
long 'BBCode that ends far off' "$(again 1000 '[url')[/url]" 10
long 'blocks on a line' \
    "$(again 6 'http://a.example/ ')$(again 30 'The lamps are lit. ')" 10
long 'blanks after addresses' ' ' 10 "$(again 6 'http://a.example/ ')"
long 'hosts' 'a.co.' 10
long 'signs of a host' 'www.' 10
long 'sections after Home' 'News' 10 Home
long 'a long host of a mail' 'a' 10 'b@'

# lines NAME STRING [BEFORE]: as long, of lines.
lines() {
	{
		printf %s "${3-}"
		yes -- "$2"
	} | head -c 2000000 >"$T/in"
	passes "$1"
}
lines 'many rules' ---
lines 'Home again and again' Home
lines 'rows between empty lines' 'a * b * c

'
lines 'rows without words' '- | * | *'
lines 'headings' 'Related posts' "$(again 20 'The lamps are lit. ')
"
lines 'empty lines under a heading' '' "$(again 20 'The lamps are lit. ')
Related posts
"
lines 'comments' 'Check out my channel http://a.example/'
done_testing
