#!/bin/sh
# faults.t - every program, alone and in the chain, times every fault
#
# Feared: success with half the output.  Many well-known filters return 0 when
# the disk is full or a read has failed.  A row of this table passes if status,
# message and what survives are right.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

cd "$T" || exit 1
prose 3 1 >small
prose 6000 2 >large
records 3 1 >small.jsonl
records 6000 2 >large.jsonl
gzip -nc large.jsonl >large.gz

# The tests may run where a parent ignores SIGPIPE; a shell cannot undo that.
default() { perl -e '$SIG{PIPE} = "DEFAULT"; exec @ARGV; die' "$@"; }

# row MESSAGE STATUS ERROR: what became of the last pass; ERROR is a pattern,
# empty: silence is wanted.
row() {
	same "$1: status" "$rc" "$2"
	if [ -n "$3" ]; then
		says "$1: message" "$3" err
		same "$1: one line of it" "$(wc -l <err)" 1
	else
		same "$1: no message" "$(cat err)" ''
	fi
}

full() {
	for in in small large small.jsonl large.jsonl; do
		(eval "$1 <$in") >/dev/full 2>err
		rc=$?
		row "$1: full disk, $in" 2 'No space left on device'
	done
	for option in removed reject stats; do
		case $option in
		stats) in=small ;;
		reject) in=bad ;;
		removed) in=dirty ;;
		esac
		(eval "$1 --$option=/dev/full <$in") >out 2>err
		rc=$?
		# A log with nothing to say cannot fail.
		[ "$option" = removed ] && [ "$rc" = 0 ] || {
			same "$1: full disk, --$option: status" "$rc" 2
			says "$1: full disk, --$option: message" \
			    'No space left on device' err
		}
	done
}
printf 'no JSON\n{"text":\n' | cat small.jsonl - >bad
printf 'Cafe\314\201  \r\n[ad_1]\nSource link\n\nLeave a Reply\n' >dirty
each full

limited() {
	(ulimit -f 8; eval "$1 <large") >limited 2>err
	rc=$?
	row "$1: a limit on file sizes" 2 'File too large'
}
each limited

closed() {
	(eval "$1 <small") >&- 2>err
	rc=$?
	row "$1: closed standard output" 2 'Bad file descriptor'
	(eval "$1 <&-") >out 2>err
	rc=$?
	row "$1: closed standard input" 2 'Bad file descriptor'
	(eval "$1 <small") >out 2>&-
	same "$1: closed standard error: status" "$?" 0
	same_file "$1: closed standard error: output" out small
	(eval "$1 <bad") >out 2>&-
	same "$1: a message for a closed standard error: status" "$?" 2
	(eval "$1 <&-") >&- 2>&-
	same "$1: all closed: status" "$?" 2
}
each closed

folder() {
	(eval "$1 <.") >out 2>err
	rc=$?
	row "$1: a folder as standard input" 2 'Is a directory'
	(eval "$1 .") >out 2>err
	rc=$?
	row "$1: a folder as FILE" 2 '\.: Is a directory'
	(eval "$1 absent small") >out 2>err
	rc=$?
	row "$1: a FILE that is not there" 2 'absent: No such file'
	same_file "$1: the other one" out small
}
each folder

pipes() {
	for in in large large.jsonl; do
		(eval "default $1 <$in" 2>err; echo $? >status) |
		    head -n 1 >out
		rc=$(cat status)
		row "$1: head, $in" 141 ''
		(trap '' PIPE; eval "$1 <$in" 2>err; echo $? >status) |
		    head -n 1 >out
		rc=$(cat status)
		row "$1: head, SIGPIPE ignored, $in" 2 ''
	done
}
each pipes

# keeps MESSAGE COMMAND INPUT: status 0, silence, the input unchanged.
keeps() {
	pass "$2 <$3"
	same "$1: status, silence" "$rc$(cat err)" 0
	same_file "$1" out "$3"
}
shapes() {
	keeps "$1: empty input" "$1" /dev/null
	pass "$1 /dev/null small /dev/null"
	same_file "$1: an empty file before and behind" out small
	head -c -1 small >unended
	keeps "$1: no newline at the end" "$1" unended
	head -c -1 small.jsonl >unended.jsonl
	keeps "$1: no newline at the end, records" "$1" unended.jsonl
	keeps "$1: an empty line alone" "$1" newline
	keeps "$1: text of one letter" "$1" letter
	# Of a NUL the filters think as they like; what follows is not lost.
	pass "$1 <nuls"
	same "$1: NUL bytes: status" "$rc" 0
	same "$1: NUL bytes: nothing is lost" "$(tr -cd 'a-zT.' <out | cksum)" \
	    "$(tr -cd 'a-zT.' <nuls | cksum)"
	pass "$1 <nuls.jsonl"
	same "$1: NUL in records: status" "$rc" 0
	same "$1: NUL in records: nothing is lost" "$(wc -l <out)" 3
	# CR LF may become LF, and no more.
	pass "$1 <crlf"
	tr -d '\r' <out >got
	same_file "$1: CR LF" got small
	pass "$1 <bom"
	tail -c "$(wc -c <small)" out >got
	same_file "$1: a byte order mark" got small
	pass "$1 <latin1"
	same "$1: bytes that are no UTF-8: status" "$rc" 0
	same "$1: bytes that are no UTF-8: lines" "$(wc -l <out)" 3
}
echo >newline
printf 'a' >letter
perl -pe 's/ (\w)/\0 \0$1/' small >nuls
sed 's/ /\\u0000 /' small.jsonl >nuls.jsonl
sed 's/$/\r/' small >crlf
printf '\357\273\277' | cat - small >bom
perl -pe 's/e/\xe9/' small >latin1
each shapes

# Every class of ill-formed UTF-8 (Unicode 15.0, table 3-7), in text and in
# records: it passes or is mended, and what stands around it stays.
prose 20 51 >twenty
perl -e 'for my $bad ("\x80", "\xbf", "\xc0\xaf", "\xc1\xbf", "\xe0\x80\xaf",
	"\xe0\x9f\xbf", "\xed\xa0\x80", "\xed\xbf\xbf", "\xf0\x80\x80\xaf",
	"\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xf8\x88\x80\x80\x80",
	"\xfc\x84\x80\x80\x80\x80", "\xfe", "\xff", "\xc3", "\xe2\x82",
	"\xf0\x9f\x98", "\xed\xa0\xbd\xed\xb8\x80", "\xe2\x82\xe2\x82\xac") {
	    $_ = <STDIN>; s/\.$/$bad./; chomp(my $t = $_);
	    print STDOUT "$t\n"; print STDERR "{\"text\":\"$t\"}\n" }' \
	<twenty >broken 2>broken.jsonl
words() { tr -cd 'a-z \n' <"$1" | tr -s ' ' '\n' | grep ... | cksum; }
utf8() {
	for in in broken broken.jsonl; do
		pass "$1 $in"
		same "$1: ill-formed UTF-8, $in: status" "$rc" 0
		same "$1: ill-formed UTF-8, $in: the text around it" \
		    "$(words out)" "$(words $in)"
	done
	case $1 in
	*ungarble* | unspun)
		perl -e 'local $/; my $x = <>; exit !utf8::decode($x)' out &&
		    ok "$1: what comes out is UTF-8" ||
		    not_ok "$1: what comes out is UTF-8" ;;
	esac
}
each utf8

# ---- locale ----

printf 'IiIi\304\260\304\261 TITLE title\n' >turkish
locale_free() {
	for f in small turkish dirty large.jsonl; do
		pass "$1 $f"
		mv raw plain
		pass "LOCPATH=$T LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 $1 $f"
		cmp -s raw plain || not_ok "$1: tr_TR gives other bytes, $f"
	done
	ok "$1: the same bytes under tr_TR"
}
if localedef -i tr_TR -f UTF-8 "$T/tr_TR.UTF-8" 2>/dev/null; then
	each locale_free
else
	skip 'locale tr_TR' 'localedef cannot make it here'
fi

# ---- what reaches a terminal ----

printf 'no JSON \033[2J\302\233 \342\200\256\n' >'evil.jsonl'
name=$(printf 'x\033]0;title\007\342\200\256.jsonl')
cp evil.jsonl "$name"
control() { LC_ALL=C grep -q "$(printf '[\001-\010\013-\037\177]')" "$1" ||
	grep -q "$(printf '\342\200\256')" "$1"; }
messages() {
	eval "$1 --format=jsonl '$name' '$name.absent'" >out 2>err
	control err && not_ok "$1: messages send no control characters" ||
	    ok "$1: messages send no control characters"
}
each messages
done_testing
