#!/bin/sh
# nonblock.t - pipes that do not block
#
# Feared: a parent (node, ssh, an event loop) has made the pipe non-blocking for
# itself, which holds for us, too; a write that would block is taken for an
# error or for done, and a read with nothing there for the end.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

cd "$T" || exit 1
prose 6000 2 >large
records 6000 2 >large.jsonl
cat >nonblock <<'X'
use Fcntl;
my $handle = shift eq 'out' ? \*STDOUT : \*STDIN;
fcntl($handle, F_SETFL, O_NONBLOCK | fcntl($handle, F_GETFL, 0)) or die;
exec @ARGV;
die;
X

slow_reader() {
	for in in large large.jsonl; do
		(eval "perl nonblock out $1 $in" 2>err; echo $? >status) |
		    (sleep 0.05; cat >got)
		pass 'cat got'
		same "$1: a reader that is late, $in: status" "$(cat status)" 0
		same_file "$1: a reader that is late, $in" out $in
	done
	(eval "perl nonblock out $1 -j 2 -z1 large.jsonl" 2>err
	    echo $? >status) | (sleep 0.05; gzip -dc >got)
	pass 'cat got'
	same "$1: the same, gzip: status" "$(cat status)" 0
	same_file "$1: the same, gzip" out large.jsonl
}
each slow_reader

slow_writer() {
	(head -c 5 large.jsonl; sleep 0.02; tail -c +6 large.jsonl |
	    head -c 300000; sleep 0.02; tail -c +300006 large.jsonl) |
	    (eval "perl nonblock in $1" >got 2>err; echo $? >status)
	pass 'cat got'
	same "$1: a writer that is late: status" "$(cat status)" 0
	same_file "$1: a writer that is late" out large.jsonl
}
each slow_writer
done_testing
