#!/bin/sh
# calls.t - every program, alone and in the chain, when a system call fails
#
# Feared: a call whose failure nobody looks at (the third read, the second
# write, a malloc in a corner), so that a part of the output is taken for all
# of it; a crash in place of a message.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

cd "$T" || exit 1
prose 6000 2 >large
records 3 1 >small.jsonl
records 6000 2 >large.jsonl
gzip -nc large.jsonl >large.gz

${CC:-cc} -shared -fPIC -O1 -o shim.so "$here/shim.c" 2>err || : >shim.so
if [ -s shim.so ] && ! sanitized; then
	export SHIM_MARK="$T/mark"
	shimmed() { # VARIABLE=VALUE COMMAND
		rm -f mark
		pass "env $1 LD_PRELOAD=$T/shim.so $2"
	}
	# Lines of GOT are the first of WHOLE, but that undup may think some
	# alike: the sentences are of one pattern.
	before() { # MESSAGE GOT WHOLE
		check "$1" perl -e '@ARGV == 2 or die;
		    open my $g, "<", $ARGV[0]; open my $w, "<", $ARGV[1];
		    my $n = 0;
		    while (my $line = <$g>) {
			$n++;
			while (($_ = <$w>) ne $line) {
			    eof $w and die "$line is not there" } }
		    $n > 0 or die "nothing"' \
		    "$2" "$3"
	}
	calls() {
		keep=large.jsonl
		shimmed 'SHIM_READ=short SHIM_WRITE=short' "$1 <small.jsonl"
		same_file "$1: short and interrupted calls" out small.jsonl
		gzip -nc small.jsonl >small.gz
		shimmed 'SHIM_READ=short SHIM_WRITE=short' "$1 -z <small.gz"
		gzip -dc raw >out 2>/dev/null && [ "$rc" = 0 ] &&
		    [ "$(wc -l <out)" = 3 ] &&
		    ok "$1: short and interrupted calls, gzip" ||
		    not_ok "$1: short and interrupted calls, gzip"
		for in in large.jsonl large.gz large; do
			nth=3
			# 5: EIO
			shimmed SHIM_READ=$nth,5 "$1 --block=16K $in"
			[ -e mark ] || continue
			same "$1: EIO, $in: status" "$rc" 2
			says "$1: EIO, $in: message" "$in: Input/output error" \
			    err
			case $in in large) keep=large ;; esac
			# The last line may be a part of one.
			sed '$d' out >got
			before "$1: EIO, $in: all before it" got $keep
			rm -f made
			shimmed SHIM_READ=$nth,5 "$1 --block=16K -o made $in"
			check "$1: EIO, $in: -o makes no file" test ! -e made
		done
		# 28: ENOSPC, in the middle and at the last write
		for nth in 1 2 5; do
			shimmed SHIM_WRITE=$nth,28 "$1 --block=16K large.jsonl"
			[ -e mark ] || continue
			same "$1: ENOSPC at write $nth: status" "$rc" 2
			says "$1: ENOSPC at write $nth: message" \
			    'No space left' err
		done
	}
	each calls

	memory() {
		bad=''
		n=1
		while [ $n -lt 40000 ]; do
			shimmed SHIM_MALLOC=$n "$1 -z dirty.jsonl small.gz"
			if [ ! -e mark ]; then
				break
			elif [ "$rc" = 2 ]; then
				grep -q 'out of memory' err ||
				    bad="$bad $n:$(cat err)"
			elif [ "$rc" = 0 ]; then
				# A library did without.
				cmp -s raw wanted || bad="$bad $n:other output"
			else
				bad="$bad $n:status $rc"
			fi
			# All of the first, then more and more apart.
			n=$((n + 1 + n / 16))
		done
		same "$1: the nth malloc fails, n to $n" "$bad" ''
	}
	memory_of() {
		eval "$1 -z dirty.jsonl small.gz" >wanted 2>/dev/null
		memory "$1"
	}
	# Pages that each filter has something to do with: those it is tested
	# with.  But none of i, for ISO-2022: where glibc had no memory for its
	# table once, it says ever after that there is none.
	perl -MJSON::PP -e 'for (@ARGV) { open my $f, "<", $_; local $/;
	    my $text = <$f>; utf8::decode($text);
	    print JSON::PP->new->utf8->canonical->encode({ id => $_,
		text => substr($text, 0, 3000) }), "\n" }' \
	    "$root"/tests/*/[a-hj-m]*.in >dirty.jsonl
	for command in $filters unspun; do
		memory_of "$(arguments "$command")"
	done
else
	skip 'calls that fail' 'no compiler, or a sanitizer is in the way'
fi

# The same by the kernel, where the shim could not reach.
if strace -o /dev/null true 2>/dev/null && ! sanitized; then
	traced() {
		eval "strace -qq -f -o trace -P '$T/large.jsonl' \
		    -e inject=read:error=EINTR:when=2+2 $1 large.jsonl" \
		    >raw 2>err
		same "$1: strace, EINTR at each second read: status" $? 0
		same "$1: strace, EINTR: nothing lost" "$(wc -l <raw)" 6000
		eval "strace -qq -f -o trace -P '$T/large.jsonl' \
		    -e inject=read:error=EIO:when=3 $1 large.jsonl" >raw 2>err
		same "$1: strace, EIO: status" $? 2
		rm -f made
		eval "strace -qq -f -o trace -e inject=fsync:error=EIO \
		    $1 -o made large.jsonl" >raw 2>err
		same "$1: strace, fsync fails: status" $? 2
		check "$1: strace, fsync fails: no file" test ! -e made
		eval "strace -qq -f -o trace -e inject=rename:error=EIO \
		    $1 -o made large.jsonl" >raw 2>err
		same "$1: strace, rename fails: status" $? 2
		check "$1: strace, rename fails: no file" test ! -e made
		same "$1: strace: nothing is left beside" \
		    "$(find . -name '.made*')" ''
	}
	for command in $filters unspun; do
		traced "$(arguments "$command")"
	done
else
	skip 'calls that fail in the kernel' 'no strace here'
fi

done_testing
