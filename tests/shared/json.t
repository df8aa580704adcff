#!/bin/sh
# json.t - a record keeps every byte outside its text
#
# Feared: a number rewritten (1.10 to 1.1), a big one rounded, duplicate
# members merged, escapes or spaces "improved", a record lost beside a broken
# one, a scanner that takes what is no JSON or crashes on it.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

# ---- what is not touched ----

# One oddity a line; @ stands for a text that no filter has a reason to touch.
cat >"$T/odd" <<'end'
{"a":1.10,"b":1E400,"c":12345678901234567890,"d":-0,"e":1e-7,"text":"@"}
{"text":"@","d":1,"d":2,"d":{"d":3,"d":4}}
  {  "text"  :  "@"  ,  "x"  :  [ 1 ,2,  3 ]  }  
{"text":"@","e":"\u0041\/\b\f\n\r\t\"\\","\u0061":"escaped name"}
{"text":"@","lone":"\ud800","low":"\udfff","pair":"\ud83d\ude00"}
{"text":"@","":"","null":null,"true":true,"false":false,"o":{},"l":[]}
{"text":"first","text":"@"}
{"\u0074ext":"@","n":0.00000000000000000000000000000000000001}
{"deep":{"text":"not this one"},"text":"@"}
{"é":"Ünïcödé, not escaped","text":"@","日本":"語"}
end
n=$(wc -l <"$T/odd")
prose "$n" >"$T/texts"
paste "$T/odd" "$T/texts" |
    perl -pe 's{^([^\t]*)\t(.*)$}{my ($r, $t) = ($1, $2); $r =~ s,@,$t,; $r}e' \
    >"$T/odd.jsonl"

untouched() { # FILE MESSAGE COMMAND
	pass "$3 <$1"
	same_file "$3: $2" "$T/out" "$1"
	[ "$rc" = 0 ] || not_ok "$3: $2: status" "$rc" "$(cat "$T/err")"
}
each untouched "$T/odd.jsonl" 'records of odd make pass byte for byte'

sed 's/$/\r/' "$T/odd.jsonl" >"$T/crlf.jsonl"
each untouched "$T/crlf.jsonl" 'CR LF after records'
printf '\357\273\277' | cat - "$T/odd.jsonl" >"$T/bom.jsonl"
each untouched "$T/bom.jsonl" 'a byte order mark in front'
records 2 7 | perl -pe 'chomp if eof' >"$T/end.jsonl"
each untouched "$T/end.jsonl" 'no newline at the end'
records 2 8 | sed 's/$/\n\n\r/' >"$T/blank.jsonl"
each untouched "$T/blank.jsonl" 'blank lines between records'

# ---- what is ----

# é in two code points; NFC makes it one.
sed 's/The /Cafe\xCC\x81 /' "$T/odd.jsonl" >"$T/nfd.jsonl"
sed 's/e\xCC\x81/\xC3\xA9/' "$T/nfd.jsonl" >"$T/nfc.jsonl"
for command in uninorm "unspun -c uninorm"; do
	$command "$T/nfd.jsonl" >"$T/out" 2>"$T/err"
	same_file "$command: only the text changes" "$T/out" "$T/nfc.jsonl"
done
printf '{"text":"%s","x":"e\314\201"}\n' \
    'A\"q\" \\ \/ \u0041 Cafe\u0301 \ud83d\ude00' >"$T/esc.jsonl"
printf '{"text":"%s Caf\303\251 \360\237\230\200","x":"e\314\201"}\n' \
    'A\"q\" \\ / A' >"$T/want"
uninorm "$T/esc.jsonl" >"$T/out" 2>&1
same_file "escapes in a text that changes: those JSON demands, no others" \
    "$T/out" "$T/want"

# A mark at the front of the second file would stand amid the output, where
# the next program of a pipe meets it as an error.
records 2 3 >"$T/one.jsonl"
records 2 4 >"$T/two"
printf '\357\273\277' | cat - "$T/two" >"$T/two.jsonl"
cat "$T/one.jsonl" "$T/two" >"$T/want"
for command in uninorm unspun; do
	pass "$command $T/one.jsonl $T/two.jsonl"
	same_file "$command: the mark of a second file is dropped" "$T/out" \
	    "$T/want"
done

# Members are looked for once, not once for each other: 16 times as many must
# not take 256 times as long.  Adversarial: none is the one sought.
perl -e 'print "{"; print "\"\\u0061$_\":0," for 1 .. 300000;
    print "\"text\":\"the Chilly Struggle and the high chief and the overseas",
    " minister of go to to Chilly Struggle \\u0301\"}\n"' >"$T/many.jsonl"
many() {
	pass "timeout $((20 * SLOW)) $1 --removed=$T/removed <$T/many.jsonl"
	same "$1: 300,000 members in bounded time" "$rc" 0
}
each many

# ---- what is no JSON ----

broken() {
	pass "$1 --reject=$T/rejects <$T/mixed"
	same "$1: broken records among good: status" "$rc" 2
	same_file "$1: the good ones pass" "$T/out" "$T/good"
	same_file "$1: the broken ones are kept" "$T/rejects" "$T/bad"
	same "$1: each is named by its line" \
	    "$(sed -n 's/^[a-z]*: -:\([0-9]*\): .*/\1/p' "$T/err" | paste -sd' ' -)" \
	    "$(cat "$T/lines")"
}
records 12 5 >"$T/good"
perl -e 'print "{\"text\":\"a\"\n", "[1,2]\n", "{\"text\":7}\n",
    "{\"no\":\"text\"}\n", "null\n", "{\"text\":\"a\tb\"}\n",
    "{\"text\":\"\\x\"}\n", "{\"text\":\"a\"}}\n", "{\"text\":\"a\n",
    "{\"text\":\"a\"}\0\n", "[" x 100000, "\n",
    "{\"text\":\"a\",\"x\":", "[" x 10000, "]" x 10000, "}\n"' >"$T/bad"
paste -d '\n' "$T/good" "$T/bad" >"$T/mixed"
seq -s ' ' 2 2 24 >"$T/lines"
each broken
perl -e 'print "{\"text\":\"The old mill stands.\",\"x\":", "[" x 9999,
    "]" x 9999, "}\n"' >"$T/deep.jsonl"
each untouched "$T/deep.jsonl" 'nesting 10,000 deep'

# ---- JSONTestSuite ----

suite=$SHARED/data/unicode/jsontestsuite/test_parsing
if [ -d "$suite" ]; then
	for kind in y n i; do
		prose 400 99 >"$T/texts"
		# A record is one line; CR is as wrong in a string as LF.
		perl -e 'open my $t, "<", shift or die;
		    for (@ARGV) {
			local $/; open my $f, "<", $_ or die; my $j = <$f> // "";
			$j =~ tr/\n/\r/; $/ = "\n"; chomp(my $s = <$t>);
			print "{\"member\":$j,\"text\":\"$s\"}\n" }' \
		    "$T/texts" "$suite/$kind"_*.json >"$T/$kind.jsonl"
	done
	one_suite() {
		pass "$1 --reject=$T/rejects <$T/y.jsonl"
		same "$1: JSONTestSuite y: status" "$rc" 0
		same_file "$1: JSONTestSuite: 95 accepted, byte for byte" \
		    "$T/out" "$T/y.jsonl"
		pass "$1 --reject=$T/rejects <$T/n.jsonl"
		same "$1: JSONTestSuite n: status" "$rc" 2
		same "$1: JSONTestSuite n: nothing accepted" \
		    "$(wc -c <"$T/out")" 0
		same_file "$1: JSONTestSuite: 188 set aside" "$T/rejects" \
		    "$T/n.jsonl"
		pass "$1 --reject=$T/rejects <$T/i.jsonl"
		same "$1: JSONTestSuite i: none crashes, none is lost" "$rc $(
		    cat "$T/out" "$T/rejects" | wc -l)" "$((rc)) 35"
		[ "$rc" = 0 ] || [ "$rc" = 2 ] ||
		    not_ok "$1: JSONTestSuite i: status" "$rc"
	}
	same "JSONTestSuite is whole" "$(cat "$T"/[yn].jsonl | wc -l)" 283
	each one_suite
else
	skip "JSONTestSuite" "no ../shared (UNSPUN_SHARED) here"
fi
done_testing
