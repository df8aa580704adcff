#!/bin/sh
# gzip.t - compressed input, whole and damaged
#
# Feared: the silent end.  zlib's own gzread() takes a cut file for a whole
# one; many readers stop at the first member.  What came before the damage is
# still given, the status is 2, and a file asked for with -o does not appear.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

cd "$T" || exit 1
prose 40 1 >a
prose 30 2 >b
cat a b >ab
records 300 3 >r.jsonl
gzip -nc a >a.gz
gzip -nc b >b.gz
gzip -nc9 r.jsonl >r.gz
gzip -nc </dev/null >empty.gz
size=$(wc -c <a.gz)

# flip FILE OFFSET: one byte of it changed.
flip() {
	perl -e 'local $/; open F, "<", $ARGV[0]; my $x = <F>;
	    substr($x, $ARGV[1], 1) ^= "\x55"; print $x' "$1" "$2"
}

read_gz() { # FILE
	uninorm "$1" >out 2>err
	rc=$?
}

whole() { # MESSAGE FILE WANTED
	read_gz "$2"
	same_file "$1" out "$3"
	same "$1: status, silence" "$rc$(cat err)" 0
}

# damaged MESSAGE FILE WHOLE [PATTERN]: status 2, a message that names member
# and offset, no byte that is not in WHOLE, and no output file.
damaged() {
	read_gz "$2"
	same "$1: status" "$rc" 2
	says "$1: message" "${4:-gzip: member [0-9]* at byte [0-9]*: }" err
	n=$(wc -c <out)
	head -c "$n" "$3" | cmp -s - out && ok "$1: a true beginning" ||
	    not_ok "$1: a true beginning" "$(cmp out "$3" 2>&1)"
	rm -f made
	uninorm -o made "$2" 2>/dev/null
	[ ! -e made ] && [ -z "$(find . -name '.made*')" ] &&
	    ok "$1: -o makes no file" || not_ok "$1: -o makes no file"
}

# ---- whole ----
whole 'one member' a.gz a
cat a.gz b.gz >two.gz
whole 'two members' two.gz ab
cat empty.gz a.gz empty.gz empty.gz b.gz empty.gz >empties.gz
whole 'empty members between' empties.gz ab
whole 'an empty member alone' empty.gz /dev/null
: >nothing.gz
whole 'an empty file' nothing.gz /dev/null
cp a plain.gz
whole 'plain text named .gz' plain.gz a
cp a.gz named.txt
whole 'gzip not named .gz' named.txt a
(cat a.gz; head -c 1000 /dev/zero) >padded.gz
whole 'zeros after the last member' padded.gz a
(cat a.gz; head -c 1000 /dev/zero; cat b.gz; head -c 3 /dev/zero) >tape.gz
whole 'zeros between members' tape.gz ab
# FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT (RFC 1952, 2.3): gzip writes the rest.
perl -e 'use Compress::Zlib; local $/; my $x = <STDIN>;
    my $head = "\x1f\x8b\x08\x1f" . "\0" x 5 . "\x03" . "\x06\0ab\x02\0xy" .
	"a name\0a comment\0";
    print $head, pack("v", crc32($head) & 0xffff), substr($x, 10)' \
    <a.gz >full.gz
whole 'a header with every field' full.gz a
flip full.gz 35 >headsum.gz
for block in 1 2 3 7 30; do
	uninorm --block=$block full.gz >out 2>err
	same_file "a header with every field, blocks of $block" out a
	uninorm --block=$block headsum.gz >out 2>err
	same "a wrong sum of the header, blocks of $block" "$?$(cat out)" 2
	says "a wrong sum of the header, blocks of $block: message" \
	    'header crc mismatch' err
done
perl -ne 'open my $g, "|-", "gzip -nc >>lines.gz" or die; print $g $_;
    close $g' <a
whole 'a member for each line' lines.gz a
gzip -c1 a | (cat; cat b.gz) >levels.gz
whole 'members of different levels' levels.gz ab
: >big
for i in 1 2 3 4; do prose 4000 $i >>big; done
gzip -nc big >big.gz
for block in 1 2 3 100 4096; do
	uninorm --block=$block big.gz >out 2>err
	[ $block -gt 50 ] || continue
	same_file "blocks of $block" out big
done
for block in 1 2 3 7; do
	uninorm --block=$block tape.gz >out 2>err
	same_file "blocks of $block, members and zeros" out ab
done
uninorm -z big | gzip -dc | cmp - big && ok '-z is read by gzip' ||
    not_ok '-z is read by gzip'
# Several members, and text that does not deflate: it must still fit.
perl -e 'srand 7; print map { chr(33 + int rand 94) . (rand() < .01 ? "\n" : "") }
    1 .. 2500000' >dense
for level in 1 2 3 4 6 9; do
	uninorm -z$level dense >dense.1
	uninorm -z$level -j3 dense >dense.3
	gzip -dc dense.1 >out
	same_file "-z$level comes back" out dense
	same_file "-z$level, deflated by one thread or three" dense.3 dense.1
done
uninorm -z a >z1; sleep 1; uninorm -z <a >z2
same_file '-z shows no time and no name' z1 z2
uninorm -z </dev/null | gzip -t && ok '-z of nothing is a member' ||
    not_ok '-z of nothing is a member'

# ---- damaged ----
for at in 2 3 5 9 10 11 15 50 100 $((size / 2)) $((size - 100)) \
    $((size - 9)) $((size - 8)) $((size - 7)) $((size - 5)) $((size - 4)) \
    $((size - 1)); do
	head -c "$at" a.gz >cut.gz
	damaged "cut at byte $at" cut.gz a
done
for at in 1 3 7 9 11; do
	(cat a.gz; head -c $((at)) b.gz) >cut.gz
	damaged "the second member cut at $at" cut.gz ab \
	    'gzip: \(member 2\|after member 1\)'
done
flip a.gz $((size - 8)) >crc.gz
damaged 'a wrong CRC' crc.gz a 'incorrect data check'
flip a.gz $((size - 2)) >length.gz
damaged 'a wrong length' length.gz a 'length check'
flip a.gz 3 >flags.gz
damaged 'flags unheard of' flags.gz a 'header flags'
(cat crc.gz b.gz) >first.gz
damaged 'the first of two damaged' first.gz a
(cat a.gz; printf 'rubbish') >rubbish.gz
damaged 'rubbish after the last member' rubbish.gz a 'after member 1, byte'
(cat a.gz; head -c 10 /dev/zero; printf 'x') >zerox.gz
damaged 'rubbish after zeros' zerox.gz a 'after member 1, byte'
(cat a.gz; cat b) >mixed.gz
damaged 'plain text after a member' mixed.gz a 'after member 1, byte'
for at in 20 100 $((size / 2)) $((size - 20)); do
	flip a.gz "$at" >bent.gz
	read_gz bent.gz
	same "a byte bent at $at: status" "$rc" 2
done

# And what comes before it is the same in whatever blocks it was read: byte by
# byte the decoder works more slowly, and must not know better.
gzip -nc9 r.jsonl >r9.gz
differ=
for at in $(seq 30 37 700); do
	flip r9.gz "$at" >bent.gz
	uninorm --format=text bent.gz >out 2>err
	for block in 1 3 64 1000; do
		uninorm --format=text --block=$block bent.gz >out2 2>err
		cmp -s out out2 || differ="$differ $at/$block"
	done
done
same 'bent bytes: the same bytes before them for all blocks' "$differ" ''

# The bytes before a cut are the same whatever the room for them was.
perl -e 'print "\x1f\x8b\x08\0\0\0\0\0\0\0\x0a\x03\x03\x2d\x1f\x8b"' >tiny.gz
for block in 1 2 3 64; do
	uninorm --form-only --block=$block tiny.gz >out 2>err
	same "the bytes before a cut, blocks of $block" "$(cat out)" 'VVVVVV*L8'
done

# Every program: whole is whole, and damage is not passed over.
each_vector() {
	for f in two empties padded tape plain full; do
		case $f in two | empties | tape) want=ab ;; *) want=a ;; esac
		pass "$1 $f.gz"
		same "$1: $f.gz: status, silence" "$rc$(cat err)" 0
		same_file "$1: $f.gz" out $want
	done
	for f in cut crc length flags headsum rubbish zerox mixed; do
		pass "$1 $f.gz"
		same "$1: $f.gz: status" "$rc" 2
		says "$1: $f.gz: message" "$f.gz: gzip: " err
		rm -f made
		pass "$1 -o made $f.gz"
		check "$1: $f.gz: -o makes no file" test ! -e made
	done
}
each each_vector

# Every program: what stood before the cut comes out, the rest is missed.
head -c $(($(wc -c <r.gz) - 200)) r.gz >rcut.gz
each_cut() {
	pass "$1 --reject=rejects rcut.gz"
	same "$1: a cut file of records: status" "$rc" 2
	says "$1: a cut file of records: message" 'rcut.gz: gzip: member 1' err
	cat out rejects | perl -pe 'chomp if eof' >got
	n=$(wc -c <got)
	[ "$n" -gt 1000 ] && head -c "$n" r.jsonl | cmp -s - got &&
	    ok "$1: a cut file of records: all before the cut" ||
	    not_ok "$1: a cut file of records: all before the cut" \
		"$n bytes" "$(cmp got r.jsonl 2>&1)"
	pass "$1 crc.gz r.jsonl"
	same "$1: a damaged file among others: status" "$rc" 2
	tail -n 300 out >got
	same_file "$1: a damaged file among others: they are read" got r.jsonl
}
each each_cut

# ---- a name ----
# What is called gzip is, asked for or not; what is called otherwise is not.
for f in made.gz made.jsonl.gz; do
	uninorm -o $f r.jsonl
	gzip -dc $f >got
	same_file "-o $f: is gzip" got r.jsonl
done
uninorm -o made.gz.txt r.jsonl
same_file '-o made.gz.txt: is no gzip' made.gz.txt r.jsonl
rm -f made.*

# ---- a bomb ----
# 128 MB of text in 0.4 MB: 370 to 1, and lines to pass over.
if has /usr/bin/time; then
	prose 1000 9 >part
	perl -e 'local $/; my $x = <STDIN>; print $x x 1300' <part |
	    gzip -1 >bomb.gz
	/usr/bin/time -f %M -o kb uninorm bomb.gz >out 2>&1
	check 'a bomb of 128 MB in less than 32 MB' test "$(cat kb)" -lt 32768
else
	skip 'a bomb in bounded memory' 'no /usr/bin/time here'
fi
# One line: over --max-record, set aside in pieces.  BOMB=10000000000 is the
# one of 10 MB that holds 10 GB.
head -c "${BOMB:-150000000}" /dev/zero | tr '\0' a | gzip -9 >line.gz
(ulimit -v 400000; exec unspun line.gz >out 2>err)
rc=$?
if sanitized; then
	skip 'a bomb of one line' 'the sanitizer wants memory'
else
	same 'a bomb of one line: status' "$rc" 2
	says 'a bomb of one line: message' 'longer than --max-record' err
fi
done_testing
