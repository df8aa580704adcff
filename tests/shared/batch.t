#!/bin/sh
# batch.t - many files, interrupted in every way
#
# Feared: a half file under its final name; a run that was killed and cannot go
# on, or goes on to another result; one bad file that stops the others; a
# result that depends on how many work at once.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

batch=$root/scripts/unspun-batch
has bash || skip_all 'no bash here'
cd "$T" || exit 1
mkdir -p in/deep
for i in 1 2 3 4; do records 60 $i >in/$i.jsonl; done
# The chain's end keeps an original that comes after its spun copy.
page=$(prose 20 3 | tr '\n' ' ')
printf '{"id":"spun","text":"%s %s %s"}\n' "$page" \
    'The Chilly Struggle ended, and the Unified Realm signed.' \
    'Bosom malignancy and counterfeit consciousness were named.' >>in/1.jsonl
printf '{"id":"original","text":"%s"}\n' "$page" "$page" >>in/4.jsonl
cp in/2.jsonl 'in/a copy; of "2".jsonl'
gzip -n in/3.jsonl
prose 20 9 >in/deep/text
printf '%s\r\n' 'WARC/1.0' 'WARC-Type: conversion' 'Content-Type: text/plain' \
    'WARC-Record-ID: <urn:uuid:1>' 'WARC-Date: 2026-01-01T00:00:00Z' \
    'Content-Length: 39' '' >in/wet
printf 'The bare mill stood above the harbour.\n\r\n\r\n' >>in/wet
set -- in/1.jsonl in/2.jsonl in/3.jsonl.gz in/4.jsonl \
    'in/a copy; of "2".jsonl' in/deep/text in/wet

# all OUT: names and contents of the outputs.
all() { (cd "$1" && find . -type f ! -path './.unspun-batch/*' \
	! -name stats.json | sort | xargs -d '\n' cksum); }

bash "$batch" --no-progress -o want -j 1 "$@" 2>err
same 'status, silence' "$?$(cat err)" 0
all want >want.all
same 'an output for each file' "$(sed 1d want/manifest.tsv | wc -l)" 7
same 'the copy is gone' "$(wc -l <'want/in/a copy; of "2".jsonl')" 0
cmp -s want/in/1.jsonl want/in/2.jsonl && not_ok 'files differ' ||
    ok 'files differ'
for f in in/1.jsonl in/2.jsonl in/3.jsonl.gz in/4.jsonl; do
	gzip -dcf $f
done >joined
unspun joined >single
cat want/in/[1-4].jsonl >got
same_file 'as unspun on all of them at once' got single
same 'spun copies do not drive out their original' \
    "$(grep -c '"id":"original"' want/in/4.jsonl)" 1
check 'the sums agree' perl -MJSON::PP -e 'local $/;
    my $s = decode_json(<STDIN>); my ($b, $a) = @$s{qw(before after)};
    for my $k (qw(documents bytes)) {
	$b->{$k}{out} == $a->{$k}{in} or die $k;
	for ($a->{$k}, $b->{$k}) { $_->{in} + ($_->{added} // 0) == $_->{out} +
	    ($_->{cut} // 0) + $_->{removed} + $_->{rejected} or die $k } }
    $s->{files}{in} == $s->{files}{done} + $s->{files}{failed} or die' \
    <want/stats.json

for j in 2 7; do
	rm -rf out
	printf '%s\n' "$@" | bash "$batch" -o out -j $j 2>err
	all out | cmp -s - want.all && ok "-j $j: the same" ||
	    not_ok "-j $j: the same" "$(all out | diff - want.all)"
done
says 'progress in plain lines' 'cleaned: in/4.jsonl' err

# What is done is not done again, unless something changed.
ls -l --time-style=full-iso out/in >before
sleep 1
bash "$batch" -o out "$@" 2>err
ls -l --time-style=full-iso out/in >after
same_file 'a second run writes nothing' after before
says 'a second run says so' '7 of them cleaned before' err
mv in/4.jsonl was
records 5 77 >in/4.jsonl
bash "$batch" --no-progress -o out "$@" 2>err
same 'a changed input is done again' "$(wc -l <out/in/4.jsonl)" 5
mv was in/4.jsonl
bash "$batch" --no-progress -o out "$@"
all out | cmp -s - want.all && ok 'changed back: the same again' ||
    not_ok 'changed back: the same again'

# One bad file.
gzip -dc in/3.jsonl.gz >whole
cp in/3.jsonl.gz good.gz
head -c 500 good.gz >in/3.jsonl.gz
rm -rf out
bash "$batch" --no-progress -o out "$@" in/absent 2>err
same 'a cut and a missing file: status' $? 2
says 'a cut file is named' '^unspun-batch: in/3.jsonl.gz: failed' err
says 'a missing file is named' '^unspun-batch: in/absent: ' err
check 'a cut file has no output' test ! -e out/in/3.jsonl
same 'the others are there' "$(wc -l <out/in/4.jsonl)" 61
cp good.gz in/3.jsonl.gz
bash "$batch" --no-progress -o out "$@" 2>err
same 'mended: status' "$?$(cat err)" 0
all out | cmp -s - want.all && ok 'mended: the same as at once' ||
    not_ok 'mended: the same as at once'

# A chain without undup, gzip out.
rm -rf out
bash "$batch" --no-progress -o out -z -c uninorm in/1.jsonl
gzip -dc out/in/1.jsonl.gz | cmp -s - in/1.jsonl && ok '-c, -z' ||
    not_ok '-c, -z'

# Options may stand behind the files, and letters together.
rm -rf out
bash "$batch" in/1.jsonl --no-progress -zj2 -c uninorm -o out
gzip -dc out/in/1.jsonl.gz | cmp -s - in/1.jsonl &&
    ok 'options behind the files' || not_ok 'options behind the files'
rm -rf out
cp in/1.jsonl -- -dash
bash "$batch" --no-progress -c uninorm -o out in/2.jsonl -- -dash
check 'behind -- there are files alone' cmp -- out/-dash -dash
check 'beside those before it' test -f out/in/2.jsonl

# What was cut: the same lines as by unspun, also after a run that was killed,
# with the ids that the files have here.
rm -rf out log
head -n 3 "$root/data/samples/harbour.txt" >page.txt
unspun --removed=want.log page.txt >out.want
bash "$batch" --no-progress -o out -z --removed=log page.txt 2>err
sort want.log >want.lines
sort log/page.txt >got.lines
same_file '--removed: the lines of unspun' got.lines want.lines
rm log/page.txt
bash "$batch" --no-progress -o out -z --removed=log page.txt 2>err
sort log/page.txt >got.lines
same_file '--removed: a log that is lost is written again' got.lines want.lines
same '--removed: nothing beside it' "$(ls -A log)" page.txt
rm -rf out log
bash "$batch" --no-progress -o out --removed=log "$@" 2>err
cp -r log log.want
rm -rf out log
for try in 1 2 3 4; do
	bash "$batch" --no-progress -o out -j 2 --removed=log "$@" 2>err &
	sleep 0.$((try * 2))
	kill -9 $! 2>/dev/null
	wait $! 2>/dev/null
done
bash "$batch" --no-progress -o out -j 2 --removed=log "$@" 2>err
same '--removed: the same logs after kills' "$(diff -r log log.want 2>&1)" ''
for apart in out out/log . out/.unspun-batch; do
	status 2 "--removed=$apart: not apart" \
	    bash "$batch" -o out --removed=$apart page.txt
done
mkdir here
cp page.txt here
status 2 '--removed: a log that would replace an input' \
    sh -c "cd here && exec bash '$batch' -o ../out2 --removed=. page.txt"
says 'it is named' 'page.txt: would be overwritten' "$T/.err"
same_file 'and stays' here/page.txt page.txt
rm -rf out out2 log log.want here
printf '{"text":"One text, twice."}\n' | tee t1 >t2
bash "$batch" --no-progress -o out -c 'ungarble | undup --tag' t1 t2
says 'records are called by their file and line' '"of":"t1:1"' out/t2

# Usage.
status 2 'a letter that is none, behind -z' bash "$batch" -o out -zx in/1.jsonl
says 'it is named' '-x: no such option' "$T/.err"
status 2 'no -o' bash "$batch" in/1.jsonl
status 2 'no such option' bash "$batch" -o out --no-such in/1.jsonl
status 2 'a chain that is none' bash "$batch" -o out -c nosuch in/1.jsonl
status 2 'two inputs of one name' bash "$batch" -o out in/1.jsonl ./in/1.jsonl
status 2 '-j none' bash "$batch" -o out -j x in/1.jsonl
status 0 '-j 0' bash "$batch" --no-progress -o out -j 0 in/1.jsonl
cp -r in mine
ln -s ../mine/2.jsonl in/link
for files in mine/1.jsonl 'in/link mine/2.jsonl'; do
	status 2 "an output that would replace an input: $files" \
	    bash "$batch" -o . $files
	says 'it is named' 'would be overwritten by an output' "$T/.err"
done
cat in/[124].jsonl >got
cat mine/[124].jsonl | cmp -s - got && ok 'the inputs stay' ||
    not_ok 'the inputs stay'
rm in/link
status 0 'OUT like an option' bash "$batch" --no-progress -o -out in/1.jsonl
check 'OUT like an option: it is there' test -f ./-out/in/1.jsonl
status 2 'two names of one input' bash "$batch" -o out in/1.jsonl in//././1.jsonl
mkdir -p a/b/c/d
cp in/1.jsonl evil
status 0 'a name that would lead out of OUT' bash "$batch" --no-progress \
    -o a/out a/b/c/d/../../../../evil
check 'a name that would lead out of OUT: it does not' \
    test -f a/out/a/b/c/d/evil -a ! -e a/evil
status 0 '--help' bash "$batch" --help
status 0 '--version' bash "$batch" --version

# ---- interrupted ----

stray() { find out -name '.*.??????' -o -name '*.new' -o -name .stamp; }
# Killed at random moments of a run: KILLS=200 SEED=... for more, or the same.
seed=${SEED:-$$}
echo "# seed $seed"
rm -rf out
start=$(date +%s%N)
bash "$batch" --no-progress -o out -j 2 "$@"
took=$(($(date +%s%N) - start))
rm -rf out
n=0
for delay in $(awk -v s="$seed" -v n="${KILLS:-12}" -v t="$took" 'BEGIN {
	srand(s); while (n--) printf "%.3f\n", rand() * t / 1e9 }'); do
	n=$((n + 1))
	bash "$batch" --no-progress -o out -j 2 "$@" 2>/dev/null &
	pid=$!
	sleep "$delay"
	kill -9 $pid 2>/dev/null
	wait $pid 2>/dev/null
	# Each third time all anew, so that every phase is hit.
	[ $((n % 3)) -ne 0 ] || rm -rf out/in out/.unspun-batch/*.head 2>/dev/null
done
bash "$batch" --no-progress -o out -j 2 "$@" 2>err
same "killed $n times and started again: status" $? 0
all out | cmp -s - want.all && ok 'killed: the same as undisturbed' ||
    not_ok 'killed: the same as undisturbed' "$(all out | diff - want.all)"
same 'killed: no temporary file stays' "$(stray)" ''

# Stopped: what has begun goes, and the next run ends as if it had not been. A
# shell ignores SIGINT for what it starts in the background, nohup SIGHUP.
records 20000 5 >in/big
for signal in INT TERM HUP; do
	rm -rf out
	perl -e '@SIG{qw(INT HUP)} = ("DEFAULT") x 2; exec @ARGV; die' \
	    bash "$batch" --no-progress -o out -j 2 in/1.jsonl in/big 2>err &
	pid=$!
	# Not before it is at work: until then the shell's ways hold.
	for _ in $(seq 200); do
		[ -z "$(stray 2>/dev/null)" ] || break
		sleep 0.1
	done
	kill -$signal $pid
	wait $pid
	same "SIG$signal: status" $? \
	    "$(case $signal in INT) echo 130 ;; TERM) echo 143 ;; *) echo 129
	    esac)"
	same "SIG$signal: no temporary file stays" "$(stray)" ''
	check "SIG$signal: no output" test ! -e out/in/big
done
bash "$batch" --no-progress -o out -j 2 in/1.jsonl in/big 2>err
same 'stopped and started again: status' $? 0
unspun in/1.jsonl in/big >single
cat out/in/1.jsonl out/in/big >got
same_file 'stopped and started again: the same as in one run' got single

# On a terminal there is a bar, and it goes.
if has script && script -qec true /dev/null </dev/null >/dev/null 2>&1; then
	rm -rf out
	script -qec "bash '$batch' -o out -j 1 in/1.jsonl in/2.jsonl" /dev/null \
	    >typescript </dev/null
	says 'a terminal gets a bar' 'cleaned: 2 of 2 files' typescript
else
	skip 'a bar on a terminal' 'no script(1), or no terminals, here'
fi
done_testing
