#!/bin/sh
# naughty.t - strings that have broken programs elsewhere
#
# Feared: a string that is taken for something else (a number, markup, a format,
# a command, an archive), ends a program, or takes its neighbours with it.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

cd "$T" || exit 1
perl "$here/naughty.pl" >strings
n=$(wc -l <strings)
prose $((2 * n)) 61 >around

# Each in a record, as text, as name and as value of other members; between
# sentences, and alone.
perl -MJSON::PP -e 'my $j = JSON::PP->new->allow_nonref; my $i = 0;
    my $utf8 = JSON::PP->new->allow_nonref->utf8;
    open my $a, "<", "around"; open my $s, "<", "strings";
    while (<$s>) { chomp; my $x = $_; utf8::decode($x);
	chomp(my $p = <$a>); chomp(my $q = <$a>); my $w = $utf8->encode($x);
	$i++;
	print "{\"id\":$i,\"text\":" . $utf8->encode("$p\n$x\n$q\n") .
	    ",\"s\":$w}\n";
	print STDERR "{\"id\":$i,\"s\":$w,\"text\":$w}\n" }' \
    >amid.jsonl 2>alone.jsonl
perl -e 'open my $a, "<", "around"; open my $s, "<", "strings";
    while (<$s>) { print scalar <$a>, $_, scalar <$a> }' >amid
same 'all strings are there' "$(wc -l <alone.jsonl)" "$n"

# kept MESSAGE: each sentence around the strings is in what came out.
kept() {
	LC_ALL=C perl -e 'local $/; open my $o, "<", "raw"; my $out = <$o>;
	    $/ = "\n"; open my $a, "<", "around";
	    while (<$a>) { chomp; index($out, $_) >= 0 or die "lost: $_\n" }' \
	    2>lost && ok "$1" || not_ok "$1" "$(cat lost)"
}
strings() {
	pass "$1 amid"
	same "$1: in text: status" "$rc" 0
	kept "$1: in text: what stands around is kept"
	pass "$1 amid.jsonl"
	same "$1: in records: status" "$rc" 0
	kept "$1: in records: what stands around is kept"
	perl -MJSON::PP -ne 'decode_json($_)' raw 2>lost &&
	    ok "$1: in records: strict JSON comes out" ||
	    not_ok "$1: in records: strict JSON comes out" "$(cat lost)"
	# undup may find two of them alike.
	pass "$1 --removed=removed alone.jsonl"
	same "$1: alone: status" "$rc" 0
	same "$1: alone: each comes out or is logged" "$(($(wc -l <raw) +
	    $(grep -c '"document":true' removed)))" "$n"
	perl -MJSON::PP -ne 'decode_json($_)' raw removed 2>lost &&
	    ok "$1: alone: strict JSON" || not_ok "$1: alone: strict JSON" \
	    "$(cat lost)"
}
each strings
done_testing
