#!/bin/sh
# large.t - inputs made to exhaust memory or time
#
# Feared: memory that grows with a line's length, and work that grows with its
# square.  Each row has a limit on both; the limits leave room for a slow or
# busy machine, a quadratic program exceeds them a thousandfold.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

cd "$T" || exit 1
limit='ulimit -v 600000; ulimit -t 60'
if sanitized; then
	limit='ulimit -t 240'
fi
bounded() { # MESSAGE COMMAND: $rc, out, err
	pass "($limit; timeout $((240 * SLOW)) $2)"
	case $rc in
	0 | 2) ok "$1: within its limits" ;;
	*) not_ok "$1: within its limits" "status $rc" "$(cat err)" ;;
	esac
}

# A line over --max-record: set aside, named, and the rest is done.
# LINE=1000000000 makes it one of 1 GB.
prose 2 1 >around
(sed -n 1p around; head -c "${LINE:-100000000}" /dev/zero | tr '\0' a; echo
	sed -n 2p around) | gzip -1 >line.gz
(head -c "${LINE:-100000000}" /dev/zero | tr '\0' '{'; echo; records 2 1) |
    gzip -1 >line.jsonl.gz
records 2 1 >around.jsonl
for f in $filters unspun; do
	command=$(arguments "$f")
	bounded "$f: a long line" "$command line.gz"
	same "$f: a long line: status" "$rc" 2
	says "$f: a long line: message" \
	    'line.gz:2: .* a line longer than --max-record' err
	same_file "$f: a long line: the rest" out around
	bounded "$f: a long record" "$command --format=jsonl line.jsonl.gz"
	same "$f: a long record: status" "$rc" 2
	same_file "$f: a long record: the rest" out around.jsonl
	sanitized || limit='ulimit -v 200000; ulimit -t 60'
	bounded "$f: a long record, threads" \
	    "env MALLOC_ARENA_MAX=1 $command -j 2 --format=jsonl --max-record=8M --reject=rejects \
	    line.jsonl.gz"
	same "$f: a long record, threads: status" "$rc" 2
	same_file "$f: a long record, threads: the rest" out around.jsonl
	check "$f: a long record, threads: it is set aside" \
	    test "$(wc -c <rejects)" = $((${LINE:-100000000} + 1))
	sanitized || limit='ulimit -v 600000; ulimit -t 60'
done
head -c 1000000000 /dev/zero | tr '\0' a | (
	eval "$limit"
	exec unspun >out 2>err
)
same 'a line of 1 GB: status' $? 2
says 'a line of 1 GB: message' 'longer than --max-record' err

# An edit log is many times its text, and may not wait for the record's end.
perl -e 'print "a\xe2\x80\x8b" x 1000000, "\n"' >edits
perl -e 'print "{\"id\":\"", "i" x 1000000, "\",\"text\":\"", "a\\u200b" x 100000,
    "\"}\n"' >edits.jsonl
perl -e 'print "{\"text\":\"", "a\\u200b" x 1000000, "\"}\n"' >big.jsonl
for command in uninorm 'unspun -j2 -c "uninorm|undup"'; do
	for in in edits big.jsonl; do
		sanitized || limit='ulimit -v 130000; ulimit -t 60'
		bounded "$command: 1,000,000 edits logged, $in" \
		    "env MALLOC_ARENA_MAX=1 $command --removed=log $in"
		same "$command: $in: status" $rc 0
		same "$command: $in: a line for each" "$(wc -l <log)" 1000000
	done
	eval "$command --removed=log edits.jsonl" >out 2>err
	check "$command: a long id is not repeated in each line" \
	    test "$(wc -c <log)" -lt 20000000
done

# Documents that wait together: where each was read into would keep the room of
# the longest that came there.
perl -e 'srand 1; for (1 .. 60000) {
    my $n = rand() < .005 ? 4000 : 1;
    print "{\"text\":\"", "It went well, and we saw all of it in the end. " x $n,
	"\\n\"}\n" }' >mixed.jsonl
sanitized || limit='ulimit -v 80000; ulimit -t 60'
bounded 'unspun: long records among short ones' \
    "env MALLOC_ARENA_MAX=1 unspun -c 'unspin --tag' mixed.jsonl"
same 'unspun: long records among short ones: status' $rc 0
rm mixed.jsonl
sanitized || limit='ulimit -v 600000; ulimit -t 60'

# The tortures: all in one record and one text; none may take time that grows
# with its square, none may be lost.
torture() { # NAME LINES-OF-PERL
	perl -e "binmode STDOUT; $2" >"$1.txt"
	for f in $filters unspun; do
		bounded "$f: $1" "$(arguments "$f") <$1.txt"
		same "$f: $1: status" "$rc" 0
	done
}
torture marks 'print "a", "\xcc\x81\xcc\xa3" x 500000, "\n"'
torture jamo 'print "\xe1\x84\x80\xe1\x85\xa1" x 300000, "\n"'
torture blanks 'print "a", " " x 2000000, "b\n"'
torture newlines 'print "\n" x 1000000, "a\n"'
torture words 'print "word " x 300000, "\n"'
torture lines 'print "the same line again\n" x 100000'
torture schemes 'print "http://" x 200000, "\n"'
torture addresses 'print "http://a.example/", $_, " " for 1 .. 60000'
torture entities 'print "&amp;" x 200000, "&" x 200000, "&#x" x 100000'
torture braces 'print "{a|b" x 100000, "}" x 100000, "\n"'
torture brackets 'print "[" x 300000, "(" x 300000, "\n"'
torture mojibake 'print "\xc3\x83\xc2\xa2\xc3\x82\xe2\x82\xac" x 100000, "\n"'
torture bytes 'print join("", map { chr } 128 .. 255) x 8000, "\n"'
torture capitals 'print "Aa Bb " x 200000, "\n"'
torture many 'print "Line $_ of many, each another.\n" for 1 .. 60000'
torture dots 'print "go to to. " x 100000, "\n"'
torture dates 'print "5 days ago\n\n\"[1]" x 150000'

# A report says where each paragraph begins, and where the findings in it are.
perl -e 'print "After the\nChilly Struggle.\n\n" x 60000' >parts.txt
bounded 'unspin: a report of many paragraphs' \
    'unspin --by=paragraph --explain parts.txt'
same 'unspin: a report of many paragraphs: status' "$rc" 0
done_testing
