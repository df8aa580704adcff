#!/bin/sh
# disk.t - a file system that fills up
#
# Feared: a disk that is full in the middle, where the first writes went well:
# a file under its final name that holds the front of the output, or a
# temporary one left beside it, which would keep the disk full.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

# In a name space of its own a test may mount what it likes.
if [ "${1:-}" != inside ]; then
	unshare -rm mount -t tmpfs -o size=256k none /mnt 2>/dev/null ||
	    skip_all 'no file system can be mounted here'
	rm -rf "$T"
	exec unshare -rm sh "$0" inside
fi

cd "$T" || exit 1
mkdir disk
mount -t tmpfs -o size=256k none disk || exit 1
trap 'umount "$T/disk"; rm -rf "$T"' EXIT
prose 6000 2 >large
records 6000 2 >large.jsonl
# The cuts alone of this make more than the disk holds.
perl -e 'print "[ad_1] Cafe\xcc\x81  \xe2\x80\x8b\xc3\x83\xc2\xa9 &amp;amp;eacute;\r\n" x
    20000' >dirty
yes '{"text":' | head -n 60000 >bad.jsonl

full() {
	for in in large large.jsonl; do
		pass "$1 -o disk/made $in"
		same "$1: full disk, -o, $in: status" "$rc" 2
		says "$1: full disk, -o, $in: message" 'No space left' err
		same "$1: full disk, -o, $in: nothing is left" \
		    "$(ls -A disk)" ''
	done
	(eval "$1 large" >disk/out) 2>err
	same "$1: full disk, redirected: status" $? 2
	says "$1: full disk, redirected: message" 'No space left' err
	rm -f disk/*
	pass "$1 --reject=disk/rejects -o made bad.jsonl"
	same "$1: full disk, --reject: status" "$rc" 2
	says "$1: full disk, --reject: message" 'No space left' err
	check "$1: full disk, --reject: no output" test ! -e made
	rm -f disk/*
}
each full
for command in uninorm ungarble unspun; do
	pass "$command --removed=disk/log -o made dirty"
	same "$command: full disk, --removed: status" "$rc" 2
	says "$command: full disk, --removed: message" 'No space left' err
	check "$command: full disk, --removed: no output" test ! -e made
	rm -f disk/*
done

# What is spooled, and what is kept for later runs.
for arguments in '--keep=last' '--memory=1' '--seen=disk/seen'; do
	TMPDIR=$T/disk undup $arguments -o made large.jsonl >out 2>err
	same "undup $arguments: full disk: status" $? 2
	says "undup $arguments: full disk: message" 'No space left' err
	check "undup $arguments: full disk: no output" test ! -e made
	same "undup $arguments: full disk: nothing is left" "$(ls -A disk)" ''
	rm -f made disk/*
done

# unspun-batch: failed files are named, the rest is whole.
if has bash; then
	records 50 7 >few.jsonl
	bash "$root/scripts/unspun-batch" --no-progress -o disk/out \
	    large.jsonl few.jsonl >out 2>err
	same 'unspun-batch: full disk: status' $? 2
	same 'unspun-batch: full disk: no half file' \
	    "$(find disk/out -name 'large*')" ''
fi
done_testing
