#!/bin/sh
# terminal.t - what reaches a terminal
#
# Feared: a page that clears the screen, renames the window or turns a message
# round, because a report or a message quotes it.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

has script && script -qec true /dev/null </dev/null >/dev/null 2>&1 ||
    skip_all 'no script(1), or no terminals, here'
cd "$T" || exit 1

# Escapes, C1 controls in two bytes and in one, bidi marks, a tab stop, a bell:
# in text, in an id, in the name of a member and of the file.
evil=$(printf '\033[2J\033]0;title\007\302\233\b\342\200\256\342\201\246\177')
{
	printf 'The Chilly Struggle %s and bosom %s malignancy ended %s.\n' \
	    "$evil" "$evil" "$evil"
	printf 'A caf\303\203\302\251 %s &amp;eacute; \233 [ad_1] %s\n' \
	    "$evil" "$evil"
} >"$evil"
{
	printf '{"id":"%s","text":"The Chilly Struggle %s ended."}\n' \
	    '\u001b[2J\u202e' '\u001b[2J\u009b\u202e'
	printf '{"id":"a","text":"The Chilly %s Struggle %s ended."}\n' \
	    '\u001b[2J\u202e' "$(printf '\342\200\256')"
	printf 'no JSON %s\n' "$evil"
} >"$evil.jsonl"

# safe MESSAGE FILE: nothing in it that a terminal would obey.  Colour is ours.
safe() {
	perl -e 'local $/; my $x = <>; $x =~ s/\e\[[0-9;]*[mK]//g;
	    $x =~ s/\r+\n/\n/g; utf8::decode($x) or die "no UTF-8\n";
	    $x =~ /([\x00-\x08\x0b-\x1f\x7f-\x9f\x{202a}-\x{202e}\x{2066}-\x{2069}])/
		and die sprintf("U+%04X in: %s\n", ord $1,
		    substr($x, $-[0] > 40 ? $-[0] - 40 : 0, 60) =~
		    s/[^ -~]/./gr)' "$2" 2>why &&
	    ok "$1" || not_ok "$1" "$(cat why)"
}
shown() { # MESSAGE COMMAND: on a terminal, both outputs
	script -qec "$2" typescript </dev/null >/dev/null 2>&1
	# Its own first and last line name the command.
	sed '1d;$d' typescript >screen
	safe "$1" screen
}
for in in "$evil" "$evil.jsonl"; do
	case $in in *.jsonl) kind=records ;; *) kind=text ;; esac
	cp "$in" in
	# Reports, coloured and not.
	shown "unspin: a report, $kind" "unspin --color=always '$in'"
	shown "unspin: a report from standard input, $kind" "unspin <in"
	shown "ungarble: a report, $kind" "ungarble --explain '$in'"
	# Messages, with the output elsewhere.
	for f in $filters unspun; do
		shown "$f: messages, $kind" \
		    "$(arguments "$f") --format=jsonl '$in' '$in.absent' >out"
		shown "$f: messages of options, $kind" \
		    "$f '--$in' >out; $f --format='$in' >out"
	done
	shown "unspun: a chain that is none, $kind" "unspun -c '$in' in >out"
	shown "unspin: text that cannot be tagged, $kind" \
	    "unspin --tag '$in' >out"
	shown "undup: text that cannot be tagged, $kind" \
	    "undup --tag '$in' '$in' >out"
	shown "uninorm --check: $kind" "uninorm --check '$in' >out"
done
if has bash; then
	shown 'unspun-batch: progress and failures' \
	    "bash $root/scripts/unspun-batch -o out '$evil' '$evil.jsonl' \
	    '$evil.absent'"
	shown 'unspun-batch: plain lines' \
	    "bash $root/scripts/unspun-batch -o out2 '$evil' '$evil.absent' \
	    2>&1 | cat"
fi
done_testing
