#!/bin/sh
# mistakes.t - what a first attempt gets wrong
#
# Feared: a message that leaves the user where he was; a packed file that comes
# out as garbage with status 0; a file called "-"; a help that a terminal breaks
# in the middle of words.
. "$(dirname "$0")/../lib.sh"

cd "$T" || exit 1
for p in unwarc ungarble uninorm unspam unboil unspin undup unspun \
    "$root/scripts/unspun-batch"; do
	same "${p##*/} --help fits 80 columns" \
	    "$("$p" --help | expand | grep -E '.{80}')" ''
done

printf '{"body":"One."}\n' >other.jsonl
status 2 'a member of another name' unspun other.jsonl
says 'says which option names it' 'see --field' .err

status 2 'a short option: a wrong value' unspun -j x other.jsonl
says 'is named as it was written' ' -j x: not a number' .err
status 2 'a long option: a wrong value' unspun --jobs x other.jsonl
says 'is named as it may be written' ' --jobs=x: not a number' .err
status 2 'an option in a chain: a wrong value' \
    unspun -c 'uninorm --form=nfz' other.jsonl
says 'is named, too' ' --form=nfz: ' .err

# The magics: RFC 8878, 3.1.1; xz-file-format 2.1.1.1; bzip2's own.
for packed in '\050\265\057\375\004:zstd' '\375\067\172\130\132\000:xz' \
    'BZh91AY&SY\000:bzip2'; do
	program=${packed##*:}
	# shellcheck disable=SC2059
	printf "${packed%:*}and so on" >packed
	for block in 1 256K; do
		status 2 "$program, --block=$block" unspun --block=$block packed
		says 'says what to do' "$program -dc" .err
		same 'nothing comes out' "$(cat .out)" ''
	done
done
for text in '(\n' 'BZh9 is no file\n' '\375\067\n'; do
	# shellcheck disable=SC2059
	printf "$text" >text
	status 0 "no packed file: $text" ungarble text
done

printf 'One.\n' >one
unspam -o - one >got
same_file '-o - is standard output' got one
unspam -o one.out --stats=- one >got
says 'so is --stats=-' '^{"program"' got
check 'no file is called -' test ! -e ./-
done_testing
