#!/bin/sh
# records.t - good records pass, bad ones are set aside, the sums agree
#
# Feared: a bad record that takes its neighbours with it, or goes without a
# word; a success that is none; an output file that is half there; an input
# overwritten; numbers that do not add up.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

cd "$T" || exit 1
records 6 1 >good
{ sed -n 1,2p good; echo '{"text":'; sed -n 3p good; echo 'no JSON'
	sed -n '4,$p' good; } >mixed
printf '{"text":\nno JSON\n' >bad

# ---- limits on errors ----
status 2 'two bad records' uninorm mixed
status 2 '--max-errors=1 of two' uninorm --max-errors=1 mixed
status 0 '--max-errors=2 of two' uninorm --max-errors=2 mixed
uninorm --max-errors=2 mixed >out 2>err
same_file 'bad records that are allowed for are left out' out good
same 'and named all the same' "$(wc -l <err)" 2
says 'with line and byte' '^uninorm: mixed:3: byte 8 (of the input: [0-9]*): ' err

for n in '' --max-errors=9; do
	uninorm --fail-fast $n --reject=rejects mixed >out 2>err
	same "--fail-fast $n: status" $? 2
	head -n 2 good >want
	same_file "--fail-fast $n: what came before" out want
	same_file "--fail-fast $n: the first alone is set aside" rejects - <<-end
	{"text":
	end
	uninorm --fail-fast $n -o made mixed 2>/dev/null
	check "--fail-fast $n: no output file" test ! -e made
done

# ---- --max-record ----
# The limit is exact, whatever the blocks.
for n in 50 51; do
	perl -e 'printf "{\"text\":\"%s\"}\n", "x" x ($ARGV[0] - 11)' $n
done >sizes
head -n 1 sizes >fits
tail -n 1 sizes >over
perl -e 'print "word\n" x 5, "y" x 50, "\n", "z" x 51, "\nword\n"' >lines
perl -e 'print "word\n" x 5, "y" x 50, "\n", "word\n"' >shortlines
perl -e 'print "z" x 51, "\n"' >longline
for block in 1 7 50 51 64 100000; do
	unboil --block=$block --max-record=50 --reject=rejects sizes \
	    >out 2>err
	same "--max-record, blocks of $block: status" $? 2
	same_file "--max-record, blocks of $block: as long as allowed" out fits
	same_file "--max-record, blocks of $block: a byte more" rejects over
	uninorm --block=$block --max-record=50 --reject=rejects lines >out 2>err
	same "--max-record, text, blocks of $block: status" $? 2
	same_file "--max-record, text, blocks of $block: the rest" out shortlines
	same_file "--max-record, text, blocks of $block: a long line" rejects \
	    longline
done
says 'a long line is named' '^uninorm: lines:7: .*longer than --max-record' err

# A long line at the front, at the end, alone, without newline.
printf 'zzzzzzzzzzzzzzzz\nword\n' >t1
printf 'word\nzzzzzzzzzzzzzzzz' >t2
printf 'zzzzzzzzzzzzzzzz' >t3
for f in t1 t2 t3; do
	for block in 1 3 16 17 4096; do
		uninorm --block=$block --max-record=15 --reject=rejects $f \
		    >out 2>err
		same "$f, blocks of $block: status" $? 2
		same "$f, blocks of $block: in = out + rejects" \
		    "$(cat out rejects | tr -d '\n' | wc -c)" \
		    "$(tr -d '\n' <$f | wc -c)"
	done
done

# What is set aside ends in a newline, wherever blocks part the line from the
# NUL, or from the end of the input.
printf 'abcd\0ef\0x\0ghij' >t4
printf 'abcd\n\nef\n\nghij' >t5
for f in '-0 t4' t5; do
	for block in 1 2 3 4 5 64; do
		for j in 1 2; do
			uninorm -j $j --block=$block --max-record=1 \
			    --reject=rejects $f >out 2>err
			same "$f, blocks of $block, -j $j: the rejects" \
			    "$(od -c <rejects)" \
			    "$(printf 'abcd\nef\nghij\n' | od -c)"
		done
	done
done

# The pieces of a long line may go to several threads, an empty one at last.
head -c 1500000 /dev/zero | tr '\0' z >t6
(cat t6; echo) >want
for j in 1 2 3; do
	for block in 64K 1M; do
		uninorm -j $j --block=$block --max-record=1000 \
		    --reject=rejects t6 >out 2>err
		same_file "a long line, blocks of $block, -j $j: the rejects" \
		    rejects want
	done
done

# ---- several files ----
records 3 11 >one
records 4 12 | perl -pe 'chomp if eof' >two
records 2 13 >three
(cat one two; echo; cat three) >want
several() {
	pass "$1 one two three"
	same_file "$1: several files, one without its last newline" out want
	pass "$1 one absent two three"
	same "$1: a missing file: status" $rc 2
	same_file "$1: a missing file: the others" out want
	says "$1: a missing file: message" 'absent: No such file' err
	pass "$1 one - three <two"
	same_file "$1: - is standard input" out want
	pass "$1 one . two three"
	same "$1: a folder: status" $rc 2
	same_file "$1: a folder: the others" out want
	says "$1: a folder: message" '\.: Is a directory' err
}
each several
printf 'Cafe\314\201\n' >text
cp text none
label() {
	eval "$1 --label='a b' --removed=removed" <text >out 2>err
	eval "$1 --label=c --removed=removed2 none" >out 2>err
	same "$1: --label: another id for standard input alone" \
	    "$(sed 's/"id":"a b"/"id":"none"/' removed)" "$(cat removed2)"
}
each label
uninorm --label=there --removed=removed <text >out
says '--label: is the id' '^{"id":"there",' removed
printf 'no record\n' | uninorm --format=jsonl --label=there >out 2>err
says '--label: is in messages' '^uninorm: there:1: ' err
unspin --label=there <"$root/data/samples/harbour-spun.txt" >out
says '--label: is in reports' '^there:1:1: spun' out
cp one -- -z
uninorm -- -z >out 2>err
same_file 'after -- a file may be called -z' out one

# Plain text: what ends without newline is not joined to the next.
printf 'The old mill stood above the harbour.' >p1
printf 'A quiet clock ticked beside the door.\n' >p2
(cat p1; echo; cat p2) >want
for command in uninorm unspam 'unspin --tag'; do
	$command p1 p2 >out 2>err
	same_file "$command: texts without newline are not joined" out want
	$command p1 >out 2>err
	same_file "$command: no newline is made at the end" out p1
done

# ---- -0 ----
prose 5 21 | tr '\n' '\0' >nul
nul() {
	eval "$1 -0 nul" >out 2>err
	same_file "$1: -0: documents that end in NUL" out nul
	for block in 1 3 64; do
		eval "$1 -0 --block=$block nul" >out 2>err
		cmp -s out nul || not_ok "$1: -0, blocks of $block"
	done
}
each nul
printf 'one\n\0two\0' >in
perl -e 'print "one\n\0\0two\n\0\0\0"' >empty
uninorm -0 empty >out
same_file '-0: empty documents stay' out empty
prose 2 22 | tr '\n' '\0' | head -c -1 >unended
uninorm -0 unended >out
(cat unended; printf '\0') >want
same_file '-0: a last document without NUL gets it' out want
uninorm -0in nul >out
tr '\0' '\n' <nul | head -c -1 >want
same_file '-0in: NUL in, lines out' out want
uninorm -0out p1 p2 >out
(cat p1; printf '\0'; cat p2; printf '\0') >want
same_file '-0out: files in, NUL out' out want
perl -e 'print "z" x 100, "\nword\n\0word two\0", "z" x 100, "\0"' >long0
for block in 1 64 4096; do
	uninorm -0 --block=$block --max-record=50 --reject=rejects long0 \
	    >out 2>err
	same "-0, long lines, blocks of $block: status" $? 2
	perl -e 'print "word\n\0word two\0\0"' >want
	same_file "-0, long lines, blocks of $block: the rest" out want
done

# ---- -o ----
echo old >made
status 0 '-o' uninorm -o made good
same_file '-o: the output' made good
echo old >made
echo old >want
status 2 '-o, a missing input' uninorm -o made good absent
same_file '-o, a missing input: the old file stays' made want
gzip -c good | head -c 100 >cut.gz
status 2 '-o, a cut input' uninorm -o made good cut.gz
same_file '-o, a cut input: the old file stays' made want
status 2 '-o, a bad option' uninorm -o made --no-such good
same_file '-o, a bad option: the old file stays' made want
ln -s made link
status 0 '-o, a link' uninorm -o link good
check '-o, a link: it stays' test -L link
same_file '-o, a link: to the new file' made good
cp good same
status 0 '-o, the input itself' uninorm -o same same
same_file '-o, the input itself' same good
status 2 '-o /dev/full' uninorm -o /dev/full good
says '-o /dev/full: message' '/dev/full: No space left' "$T/.err"
check '-o /dev/full is still a device' test -c /dev/full
status 2 '-o, a folder' uninorm -o . good
status 2 '-o in no folder' uninorm -o no/such/folder good
mkfifo fifo
cat fifo >got &
status 0 '-o, a named pipe' uninorm -o fifo good
wait $!
same_file '-o, a named pipe' got good
umask 027
uninorm -o mode good
same '-o: the mode is as umask has it' "$(stat -c %a mode)" 640
chmod 600 mode
uninorm -o mode good
same '-o: the mode of what it replaces stays' "$(stat -c %a mode)" 600
umask 022
long=$(perl -e 'print "n" x 255')
status 0 '-o, a name of 255 bytes' uninorm -o "$long" good
(printf '%s' "$(head -n 1 good)"; sleep 5) | uninorm -o made - &
pid=$!
sleep 1
[ -n "$(find . -name '.made.*')" ] && ok '-o: written beside' ||
    not_ok '-o: written beside'
kill $pid
wait $pid 2>/dev/null
same '-o, SIGTERM: nothing stays beside' "$(find . -name '.made.*')" ''
same_file '-o, SIGTERM: the old file stays' made good
same 'no file is left beside' "$(find . -name '.*.??????')" ''

# The text is no place for a tag.
printf '{"spin":"a b"}\n' >spin
printf '{"dup":"a b"}\n{"dup":"a b"}\n' >dup
for command in 'unspin --tag --field=spin spin' 'undup --tag --field=dup dup'; do
	status 2 "$command" $command
	says "$command: message" 'would take its place' "$T/.err"
done

# Inputs are not written over.
for option in reject removed stats; do
	cp bad again
	status 2 "--$option=INPUT" uninorm --$option=again again
	same_file "--$option=INPUT: the input stays" again bad
	uninorm --$option=again <again >out 2>err
	same "--$option=INPUT on standard input: status" $? 2
	same_file "--$option=INPUT on standard input: it stays" again bad
done
for option in pairs clusters seen; do
	cp good again
	undup --$option=again again >out 2>err
	same "undup --$option=INPUT: status" $? 2
	same_file "undup --$option=INPUT: the input stays" again good
done
cp good again
undup --step=sign --sets=again <again >out 2>err
same 'undup --sets=INPUT on standard input: status' $? 2
same_file 'undup --sets=INPUT on standard input: it stays' again good
# Nor what filters read, and what they keep for the next run: a log would have
# emptied it before it was read.
printf 'cold war\tchilly struggle\n' >list
rm -f state
undup --seen=state good >out
unboil --site-counts=counts good >out
spared() { # FILE COMMAND...
	file=$1
	shift
	cp "$file" before
	for log in --removed --reject --stats; do
		ln -sf "$file" "link2$file"
		for name in "$file" "./$file" "link2$file"; do
			status 2 "$* $log=$name" "$@" $log="$name" good
			same_file "$* $log=$name: it stays" "$file" before
		done
	done
}
spared state undup --seen=state
spared state undup --known=state
spared state unspun -c 'uninorm | undup --seen=state'
spared counts unboil --site-counts=counts
spared list unspin --lexicon=list
spared list unboil --lexicon=list
cp state before
status 2 'undup --seen=state -o state' undup --seen=state -o state good
same_file 'undup --seen=state -o state: it stays' state before
status 2 'undup --seen=state --pairs=state' undup --seen=state --pairs=state good
same_file 'undup --seen=state --pairs=state: it stays' state before
status 0 'undup --seen=state --known=state' undup --seen=state --known=state good
for chain in 'undup --seen=s | undup --seen=s' \
    'unboil --site-counts=s | undup -u line --seen=s'; do
	rm -f s
	status 2 "two of a chain that keep one file: $chain" unspun -c "$chain" good
	says 'says which filter and which file' ' undup: s: another filter' .err
	check 'and makes none' test ! -e s
done
# Nor outputs by one another.
rm -f x
for twice in '--removed=x --stats=x' '--removed=x --reject=./x' '-o x --removed=x' \
    '-o x --stats=./x' '-o x --reject=link2x'; do
	ln -sf x link2x
	status 2 "$twice" uninorm $twice good
	says "$twice: message" 'another output goes there' "$T/.err"
done
rm -f x
uninorm --removed=x good >x 2>err
same '--removed onto standard output: status' $? 2
status 2 'undup --pairs=x --clusters=x' undup --pairs=x --clusters=x good
status 0 'logs to one device' uninorm --removed=/dev/null --reject=/dev/null good
ln -s nowhere lost
status 2 '-o, a link to nothing' uninorm -o lost good
check '-o, a link to nothing: it stays' test -L lost
cp good again
uninorm again >>again 2>err
same 'output onto the input: status' $? 2
same_file 'output onto the input: it stays' again good

# ---- the sums ----
prose 50 31 >text
perl -ne 'chomp; print "{\"id\":$., \"text\":\"$_\\r\\n  Cafe\\u0301 \\u200b",
    "[ad_1]\\nSource link\\n\"}\n"; print "broken\n" if $. % 10 == 0;
    print "{\"text\":\"$_\"}\n" x 2 if $. % 7 == 0' text >dirty
sums='use JSON::PP; local $/; my $s = decode_json(<STDIN>);
    my ($d, $b) = ($s->{documents}, $s->{bytes});
    $d->{in} == $d->{out} + $d->{removed} + $d->{rejected} or die "documents";
    $b->{in} + $b->{added} == $b->{out} + $b->{cut} + $b->{removed} +
	$b->{rejected} or die "bytes";
    my ($cut, $added) = (0, 0);
    for (values %{$s->{rules}}) { $cut += $_->{cut}; $added += $_->{added} }
    $cut == $b->{cut} + $b->{removed} or die "rules: cut $cut";
    $added == $b->{added} or die "rules: added";
    my $in = $d->{in} - $ARGV[0];
    for (@{$s->{stages}}) {
	my ($d, $b) = ($_->{documents}, $_->{bytes});
	$d->{in} == $in or die "$_->{program}: in";
	$in = $d->{out};
	$d->{in} == $d->{out} + $d->{removed} + $d->{rejected}
	    or die "$_->{program}: documents";
	$b->{in} + $b->{added} == $b->{out} + $b->{cut} + $b->{removed} +
	    $b->{rejected} or die "$_->{program}: bytes";
    }
    $in == $d->{out} or die "out";
    $d->{in} == $ARGV[1] or die "in: $d->{in}"'
reconcile() {
	for j in 1 3; do
		eval "$1 --stats=stats -j $j dirty" >out 2>err
		check "$1: -j $j, records: the sums agree" \
		    perl -e "$sums" 5 69 <stats
		eval "$1 --stats=stats -j $j text text" >out 2>err
		check "$1: -j $j, text: the sums agree" \
		    perl -e "$sums" 0 2 <stats
	done
	same "$1: one object on one line" "$(wc -l <stats)" 1
}
each reconcile
unspun -c 'uninorm | unboil | uninorm | unspam | uninorm' --stats=stats dirty \
    >out 2>err
check 'a filter twice in a chain: the sums agree' perl -e "$sums" 5 69 <stats
# One member for each rule, or a reader of JSON sees the last stage's alone.
unspun -c 'uninorm --form=nfd | uninorm | uninorm --form=nfd' --stats=stats \
    dirty >out 2>err
check 'a rule in two stages: the sums agree' perl -e "$sums" 5 69 <stats
same 'a rule in two stages: one member' \
    "$(sed 's/"stages".*//' stats | grep -o '"nfd"' | wc -l)" 1

# ---- what was removed, put back ----
# Edits name code points of the text as the program got it.
back='use JSON::PP; my $j = JSON::PP->new->utf8->canonical; my (%out, %cut);
    sub rows { open my $f, "<", shift or die; map { eval { $j->decode($_) } ||
	() } <$f> }
    $out{$_->{id}} = $_->{text} for rows("out");
    push @{$cut{$_->{id}}}, $_ for rows("removed");
    for (rows("dirty")) {
	next unless exists $_->{id};
	my $id = $_->{id};
	my ($text, $at, $made) = ($_->{text}, 0, "");
	next if grep { $_->{document} } @{$cut{$id} || []};
	for (@{$cut{$id} || []}) {
	    substr($text, $_->{start}, $_->{end} - $_->{start}) eq $_->{text}
		or die "$id: not what stood there: ", $j->encode($_);
	    $made .= substr($text, $at, $_->{start} - $at);
	    $made .= $_->{new} // "";
	    $at = $_->{end};
	}
	$made .= substr($text, $at);
	$made eq $out{$id} or die "$id: $made\nnot: $out{$id}";
    }'
putback() {
	f=$1
	command=$(arguments "$f")
	$command --removed=removed dirty >out 2>err
	check "$f: out = in with what --removed says" perl -e "$back"
	$command --removed=removed2 -j 3 dirty >out2 2>err
	same_file "$f: -j 3: the same output" out2 out
	same_file "$f: -j 3: the same --removed" removed2 removed
}
for f in $filters; do putback "$f"; done

# An edit log asks for the id at each line: 60,000 members, as many edits.
perl -e 'print "{\"text\":\"", "a\\u200b" x 60000, "\"";
    print ",\"\\u0041$_\":0" for 1 .. 60000; print "}\n"' >edits
status 0 'many edits in a record of many members' timeout $((20 * SLOW)) uninorm \
    --removed=removed edits

# A report has no place for the blank lines of the input.
printf '\n%s\n\n' "$(head -n 1 good)" >blank
unspin blank >out 2>err
same 'unspin: blank lines are no findings' "$(wc -c <out)" 0
done_testing
