#!/bin/sh
# threads.t - where one thread and many could part ways
#
# Feared: an order that hangs on which thread was first, where an input is
# waited for or ends badly in the midst of a document; a record beyond the one
# that --fail-fast stops at, or a status 0 for half of the records.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

cd "$T" || exit 1
prose 3 1 >one
prose 2 2 >two
records 40 3 >good.jsonl
{ sed -n 1,20p good.jsonl; echo 'no JSON'; sed -n '21,$p' good.jsonl
	echo 'no JSON either'; } >bad.jsonl
prose 50 4 | gzip -nc | head -c 900 >cut.gz

# A document that comes in pieces passes the threads by; those behind it do not.
waited() {
	for j in 2 3; do
		{ head -n 1 one; sleep 0.2; tail -n +2 one; } |
		    eval "$1 -j $j - two one" >came 2>err
		pass 'cat came'
		cat one two one | cmp -s - out &&
		    ok "$1 -j $j: a pipe that is waited for keeps its place" ||
		    not_ok "$1 -j $j: a pipe that is waited for keeps its place" \
			"$(head -n 2 out)"
	done
}
for f in uninorm unspam "unspun -c 'ungarble | unspam'" \
    "unspun -c 'uninorm | undup -u line --min-length=500'"; do waited "$f"; done

# same_for_all MESSAGE COMMAND: output, logs, status and messages are those of
# one thread.
same_for_all() {
	for j in 1 2 3; do
		eval "$2 -j $j --reject=rejects$j --removed=log$j" >out$j 2>err$j
		echo $? >>err$j
	done
	for what in out rejects log err; do
		same_file "$1, -j 2: $what" ${what}2 ${what}1
		same_file "$1, -j 3: $what" ${what}3 ${what}1
	done
}
cut_text() {
	same_for_all "$1: a text cut short among others" "$1 one cut.gz two absent one"
	same_for_all "$1: -0, a text cut short" "$1 -0in one cut.gz two"
}
for f in uninorm 'unspin --drop' 'undup -u line' unspun; do cut_text "$f"; done

failing() {
	for n in '' --max-errors=9; do
		same_for_all "$1 --fail-fast $n" \
		    "$1 --fail-fast $n bad.jsonl cut.gz absent"
		same "$1 --fail-fast $n: status" "$(tail -n 1 err3)" 2
		same "$1 --fail-fast $n: one message" "$(wc -l <err3)" 2
		pass 'cat out3'
		sed -n 1,20p good.jsonl >want
		same_file "$1 --fail-fast $n: what came before" out want
	done
}
for f in uninorm 'undup --keep=last' "unspun -c 'uninorm | undup'" unspun; do
	failing "$f"
done

# In the midst of a text: what came of it is given, and the sums agree.
{ cat one; perl -e 'print "z" x 2000, "\n"'; cat two; } >parted
for command in uninorm unspam undup; do
	$command --fail-fast --max-record=1000 --stats=stats parted >out 2>err
	same "$command --fail-fast, in a text: status" $? 2
	check "$command --fail-fast, in a text: the sums" perl -MJSON::PP -e '
	    local $/; my $d = decode_json(<STDIN>)->{stages}[0]{documents};
	    $d->{in} == 1 && $d->{out} + $d->{rejected} == 1 or die' <stats
done
uninorm --fail-fast --max-record=1000 parted >out 2>err
same_file '--fail-fast, in a text: what came before' out one

# A line left open before blank ones.
{ echo; head -n 3 good.jsonl; echo; tail -n 3 good.jsonl; } >blank.jsonl
head -c -1 two >open
for f in uninorm undup "unspun -c 'uninorm | undup'"; do
	same_for_all "$f: blank lines behind an open one" \
	    "$f open blank.jsonl good.jsonl cut.gz blank.jsonl"
done

# A bad record that comes in pieces is set aside whole.
perl -e 'print "{\"text\":\"a\"}\n{\"text\":\"", "b" x 5000, "\"}\n"' >long
tail -n 1 long >want
for block in 1 100 4096 100000; do
	uninorm --fail-fast --max-record=50 --block=$block --reject=rejects \
	    long >out 2>err
	same_file "--fail-fast, blocks of $block: all of the bad record" \
	    rejects want
done

# ungarble holds text back until it knows the charset; that is no limit.
prose 40 8 | sed 's/e/\o303\o251/' >accents
for command in ungarble "unspun -c 'undup -u line | ungarble --per-line'"; do
	same_for_all "$command: --max-record below what it holds" \
	    "$command --max-record=300 accents"
	same_file "$command: --max-record below what it holds" out3 accents
	same "$command: --max-record below what it holds: status" \
	    "$(cat err3)" 0
done
for block in 100 5000; do
	uninorm --max-record=2000 --block=$block accents >out 2>err
	same_file "uninorm, blocks of $block, --max-record=2000" out accents
done

# Lines flow, with threads too: no document is too long for them.
prose 30 5 >lines
for j in 1 3; do
	undup -u line --max-record=300 -j $j lines two >out 2>err
	same "undup -u line -j $j: a document longer than --max-record: status" \
	    "$?$(cat err)" 0
	cat lines two | cmp -s - out &&
	    ok "undup -u line -j $j: a document longer than --max-record" ||
	    not_ok "undup -u line -j $j: a document longer than --max-record"
done

# Documents that end in NUL, and records behind them.
head -c -1 good.jsonl >unended.jsonl
prose 2 6 | tr '\n' '\0' | head -c -2 >nul
nul() { same_for_all "$1 -0: texts and records" \
    "$1 -0 nul unended.jsonl nul good.jsonl unended.jsonl good.jsonl"; }
nul uninorm
nul 'unspin --tag'
uninorm -0 nul good.jsonl >out
{ cat nul; printf '\0'; cat good.jsonl; } >want
same_file '-0: no line is parted by a NUL' out want
# Over the length of a batch.
for i in 1 2 3 4 5 6 7 8; do cat good.jsonl good.jsonl >x; mv x good.jsonl; done
head -c -1 good.jsonl >unended.jsonl
cat good.jsonl good.jsonl >want
for j in 1 3; do
	unspam -0 -j $j unended.jsonl good.jsonl >out
	same_file "-0 -j $j: records are not joined" out want
done

# A document over --max-record is over it in whatever pieces it comes.
prose 9 7 >text
{ cat text; printf '\0'; head -n 2 text; printf '\0'; } >texts
{ head -n 2 text; printf '\0'; } >want
for block in 1 97 1000 100000; do
	unboil -0 --max-record=500 --block=$block texts >out 2>err
	same "-0, --max-record, blocks of $block: status" $? 2
	same_file "-0, --max-record, blocks of $block: the others" out want
done
done_testing
