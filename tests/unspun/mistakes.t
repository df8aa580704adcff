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
says 'is named, too, with its filter' \
    ' uninorm: --form=nfz: not one of nfc, nfd, nfkc, nfkd; see uninorm --' .err

# What may stand there is said, and is what may stand there.
while read -r program option words; do
	status 2 "$program $option=x" "$program" "$option=x" other.jsonl
	says 'says what may stand there' \
	    "$option=x: not one of $(echo "$words" | sed 's/ /, /g');" .err
	for word in $words; do
		"$program" "$option=$word" --help >out 2>&1 ||
		    not_ok "$program $option=$word is one" "$(cat out)"
	done
	status 2 "$program $option=" "$program" "$option=" other.jsonl
done <<-end
	uninorm --format auto text jsonl wet warc
	uninorm --color auto always never
	uninorm --null in out
	uninorm --form nfc nfd nfkc nfkd
	ungarble --invalid replace drop escape fail
	unboil --level careful main
	unspin --by document paragraph
	unspin --dialect news science articles paraphrase
	undup --unit document paragraph line span
	undup --key raw fold ccnet datatrove
	undup --keep first original last longest least-spun none
	undup --step sign join decide drop
end

# wrong_chain CHAIN PATTERN: what is said of it.
wrong_chain() {
	status 2 "unspun -c '$1'" unspun -c "$1" other.jsonl
	says 'says what is wrong' "^unspun: $2; see " .err
}
wrong_chain '' 'a chain with an empty place'
wrong_chain 'undup | | undup' 'a chain with an empty place'
wrong_chain 'undo' 'undo: no such filter'
wrong_chain 'undup --undo' 'undup: --undo: no such option'
wrong_chain 'undup --key' 'undup: --key: an argument is missing'
wrong_chain 'undup --tag=x' 'undup: --tag=x: takes no argument'
wrong_chain 'undup one' 'undup: one: a filter in a chain reads no files'
wrong_chain 'undup --key="fold' 'a chain with a quotation that does not end'
wrong_chain 'undup -o x' 'undup: -o x: no option of a filter: .* behind the chain'
wrong_chain 'uninorm -0 | undup' 'uninorm: -0: no option of a filter: .*'
wrong_chain 'unspin -q --tag' 'unspin: -q does not go with .*'
wrong_chain 'unspin | undup' 'unspin writes a report here: .*'
printf 'x;b\ny;b\n' >table
same 'a backslash in a chain' \
    "$(unspun -c 'undup -u line -k 2 --delimiter=\;' table)" 'x;b'
same 'and in quotation marks' "$(unspun -c \
    'undup -u line -k 2 "--deli\"miter=\;"' table 2>&1)" \
    'unspun: undup: --deli"miter=;: no such option; see undup --help'
status 0 'words in quotation marks' \
    unspun -c "undup '--key=fold' \"--keep=l\"ast -\"\"d" --field=body other.jsonl

# The magics: RFC 8878, 3.1.1; xz-file-format 2.1.1.1; bzip2's own; lz4's frame
# format; APPNOTE.TXT 4.3.7; 7zFormat.txt.
for packed in '\050\265\057\375\004:zstd -dc' \
    '\375\067\172\130\132\000:xz -dc' 'BZh91AY&SY\000:bzip2 -dc' \
    '\004\042\115\030:lz4 -dc' 'PK\003\004:unzip -p' \
    '7z\274\257\047\034:7z x -so'; do
	program=${packed##*:}
	# shellcheck disable=SC2059
	printf "${packed%:*}and so on" >packed
	for block in 1 256K; do
		status 2 "$program, --block=$block" unspun --block=$block packed
		says 'says what to do' "$program prints" .err
		same 'nothing comes out' "$(cat .out)" ''
	done
done
for text in '(\n' 'BZh9 is no file\n' '\375\067\n' 'PK\n' '7z\n'; do
	# shellcheck disable=SC2059
	printf "$text" >text
	status 0 "no packed file: $text" ungarble text
done

# A JSON array is no plain text.
for array in '[{"text":"One."}]' ' [\n {\n  "text":"One."\n }\n]\n'; do
	# shellcheck disable=SC2059
	printf "$array" >array
	for block in 1 256K; do
		status 2 "an array: $array" unspun --block=$block array
		says 'says what to do' "array: a JSON array: .*jq -c '.\[\]'" .err
		same 'nothing comes out' "$(cat .out)" ''
	done
	status 0 "but with --format=text: $array" ungarble --format=text array
	same_file 'it comes out' .out array
done
for text in '[ad_1]\n' '[' '[{' '[{x' '[\n[{"a"' '{[{"a"' '{{"a"' '{ "'; do
	# shellcheck disable=SC2059
	printf "$text" >text
	for block in 1 256K; do
		ungarble --block=$block text >out 2>err
		case $text in
		'{ "') says 'this is JSON Lines' 'text:1: byte' err ;;
		*) same_file "no array, and no JSON Lines: $text" out text ;;
		esac
	done
done

printf 'One.\n' >one
unspam -o - one >got
same_file '-o - is standard output' got one
unspam -o one.out --stats=- one >got
says 'so is --stats=-' '^{"program"' got
check 'no file is called -' test ! -e ./-
done_testing
