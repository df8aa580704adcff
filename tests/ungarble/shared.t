#!/bin/sh
# Fears: a repair that no longer works, clean text that is changed, invalid
# UTF-8 replaced otherwise than Unicode says, charsets no longer recognised.
. "$(dirname "$0")/../lib.sh"
here=$root/tests/ungarble

if [ -z "$SHARED" ]; then
	skip 'mojibake, utf8tests, charsets and clean text' \
	    'the shared data is not here'
	done_testing
	exit
fi

mojibake=$SHARED/data/mojibake
for what in ftfy wild clean; do
	case $what in
	ftfy) in=$mojibake/ftfy_cases.jsonl ;;
	wild) in=$mojibake/wild_pairs_dev.jsonl ;;
	clean) in=$SHARED/data/webtext/wikipedia_langs.jsonl.gz ;;
	esac
	field=original
	[ $what != clean ] || field=text
	ungarble --field=$field --no-entities "$in" >"$T/out"
	same "$what: lines not as they should be" \
	    "$(perl "$here/compare.pl" "$what" "$in" "$T/out")" 0
done
for in in bbc fake_news_sites; do
	in=$SHARED/data/news/$in.jsonl.gz
	gzip -dc "$in" >"$T/in"
	ungarble --no-entities "$in" >"$T/out"
	check "$in: clean English is not changed" cmp "$T/in" "$T/out"
done

utf8=$SHARED/data/unicode/utf8tests
same 'utf8tests: strings' \
    "$(perl "$here/utf8tests.pl" "$utf8/utf8tests.txt" "$T")" 216
for from in '--from=UTF-8' ''; do
	for how in drop replace escape fail; do
		# shellcheck disable=SC2086
		ungarble $from --format=text --no-mojibake --no-entities \
		    --invalid=$how "$T/strings"/* >"$T/out" 2>/dev/null
		same "utf8tests: $from --invalid=$how: status" $? \
		    "$([ $how = fail ] && echo 2 || echo 0)"
		same_file "utf8tests: $from --invalid=$how" "$T/out" "$T/$how"
	done
done

# Of every third file at least as many as when this was written.
right=$(perl "$here/charsets.pl" "$SHARED/data/charset")
check "charsets: $right files right, at least 330" [ "$right" -ge 330 ]
done_testing
