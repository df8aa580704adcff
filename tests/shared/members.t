#!/bin/sh
# members.t - gzip members inflated by several threads
#
# Fears: that a header inside a member is taken for the next one; that damage is
# passed over, or named otherwise than by one thread; that bytes come twice or
# not at all where many threads end and one goes on.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

cd "$T" || exit 1

# same_as_one MESSAGE FILE: three threads give what one gives, bytes, words and
# status, with parts of many sizes.
same_as_one() {
	unwarc --format=text "$2" >one 2>one.err
	rc=$?
	for part in 10 100 2000 30000 262144; do
		unwarc --format=text -j3 --block=$part "$2" >three 2>three.err
		rc3=$?
		# Where exactly it shows depends on how much is read at a time.
		sed -i 's/ near byte.*//' one.err three.err
		same "$1, parts of $part: status" $rc3 $rc
		same_file "$1, parts of $part: messages" three.err one.err
		# What comes out of a damaged member may end some bytes sooner.
		if [ $rc = 0 ]; then
			same_file "$1, parts of $part" three one
		else
			perl -0777 -e 'for (@ARGV) { open F, "<", $_;
			    push @x, scalar <F> }
			    ($s, $l) = sort { length $a <=> length $b } @x;
			    $s = substr $s, 0, -600;
			    exit(length($l) - length($s) > 1200 ||
			    substr($l, 0, length $s) ne $s)' one three &&
			    ok "$1, parts of $part" ||
			    not_ok "$1, parts of $part"
		fi
	done
}

prose 400 3 >text
split -l 5 text piece.
for piece in piece.*; do gzip -nc "$piece"; done >many.gz
same_as_one 'many members' many.gz
unwarc --format=text -j3 --block=100 many.gz >out
same_file 'many members: all the text' out text
gzip -nc text >one.gz
same_as_one 'one member' one.gz

# Stored blocks: the headers of all the members inside stand there as they are.
perl -MCompress::Raw::Zlib -e '
    local $/; my $x = <STDIN>; my $o; my $z;
    my ($d) = Compress::Raw::Zlib::Deflate->new(-WindowBits => 31, -Level => 0,
	-AppendOutput => 1);
    $d->deflate($x, $o); $d->flush($o); print $o' <many.gz >stored.gz
same_as_one 'headers within a member' stored.gz
cat many.gz stored.gz many.gz >mixed.gz
same_as_one 'headers within a member among others' mixed.gz

(cat many.gz; head -c 700 /dev/zero; cat many.gz; head -c 9 /dev/zero) >padded.gz
same_as_one 'zeros between members' padded.gz
(cat many.gz; echo rubbish) >rubbish.gz
same_as_one 'rubbish at the end' rubbish.gz
size=$(wc -c <many.gz)
for at in 5 $((size / 3)) $((size - 4)); do
	head -c "$at" many.gz >cut.gz
	same_as_one "cut at $at" cut.gz
	perl -e 'local $/; my $x = <STDIN>;
	    substr($x, $ARGV[0], 1) ^= "\x55"; print $x' "$at" <many.gz >bent.gz
	same_as_one "bent at $at" bent.gz
done

# An input that begins in the middle of a file.
(dd bs="$size" count=1 of=/dev/null 2>/dev/null
    unwarc --format=text -j3 --block=100) <padded.gz >out 2>err
same 'standard input from where it stands: status' $? 0
(cat many.gz many.gz) >two.gz
(dd bs="$size" count=1 of=/dev/null 2>/dev/null
    unwarc --format=text -j3 --block=100) <two.gz >out
same_file 'standard input from where it stands' out text
done_testing
