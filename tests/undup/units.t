#!/bin/sh
# units.t - columns, near paragraphs, spans
#
# Fears: that a column is counted wrongly; that a span is cut beyond its ends,
# or not found because other words stand around it; that work on repeated words
# grows faster than the text.
. "$(dirname "$0")/../lib.sh"
cd "$T" || exit 1

printf 'a\t1\tx\nb\t1\tx\nc\t2\tx\nd\n\ne\n' >table
same '-k 2: a line without it has it empty' \
    "$(undup -u line -k 2 table | cut -f 1 | tr '\n' ' ')" 'a c d  '
same '-k 3,1' "$(undup -u line -k 3,1 table | wc -l)" 6
same '-k 2-' "$(undup -u line -k 2- table | cut -f 1 | tr '\n' ' ')" 'a c d  '
same '-k -2' "$(undup -u line -k -2 table | wc -l)" 6
same '--delimiter' "$(tr '\t' , <table | undup -u line -k 2 --delimiter=, |
    wc -l)" 4
same 'columns do not run into each other' \
    "$(printf '1\t11\n11\t1\n' | undup -u line -k 1,2 | wc -l)" 2
for list in 0 2-1 ',' '1,' x - '' "$(seq -s, 1 1025)"; do
	status 2 "no list: '$list'" undup -u line -k "$list" table
done
undup -u line -k 2 --seen=state table >/dev/null
status 2 'a state of other columns' undup -u line -k 3 --known=state table
same '-cd: what is there more than once' \
    "$(printf 'm\nn\nm\no\n' | undup -u line -cd)" '      2 m'
same '-c --min-count' "$(printf 'm\nn\nm\nm\nn\n' |
    undup -u line -c --min-count=3)" '      3 m'

# Paragraphs that are counted first; what follows one goes with it.
printf 'One\nmore.\n\nTwo.\n\n\nOne\nmore.\n\nThree.\n\nTwo.\n\nTwo.\n' >counted
while IFS=: read -r options want; do
	for block in 1 7 256K; do
		# shellcheck disable=SC2086
		same "paragraphs: $options, blocks of $block" "$(
			undup -u paragraph --block=$block $options counted |
			    tr '\n' '/')" "$want"
	done
done <<'end'
:One/more.//Two.///Three.//
-d:One/more.//Two.//Two./
-c:      2 One/more./      3 Two./      1 Three./
-cd:      2 One/more./      3 Two./
-c --min-count=3:      3 Two./
--keep=last:One/more.//Three.//Two./
--keep=none:Three.//
--min-count=3:One/more.//Two.///One/more.//Three.//
--min-count=3 --keep=none:One/more.//One/more.//Three.//
--keep=none --min-length=5:Two.///Three.//Two.//Two./
-d --keep=last:One/more.//Two.///Two.//
end
same 'counted paragraphs of records' "$(printf \
    '{"id":1,"text":"One\\n\\nTwo\\n"}\n{"id":2,"text":"One\\n\\nThree"}\n' |
    undup -u paragraph --keep=last)" '{"id":1,"text":"Two\n"}
{"id":2,"text":"One\n\nThree"}'

cat >paragraphs <<'END'
The ferry went from the fish market to the old quay, every hour until dusk.

Something else.

the ferry went from the fish market to the old quay every hour until dusk

Something else.
END
same 'near paragraphs' "$(undup -u paragraph --match=near paragraphs | wc -l)" 4
undup -u paragraph --match=near --removed=gone paragraphs >/dev/null
same 'and why they went' "$(grep -o '"rule":"[a-z-]*"' gone | tr '\n' ' ')" \
    '"rule":"near-paragraph" "rule":"duplicate-paragraph" '
same 'near paragraphs, remembered' "$(
	head -n 2 paragraphs | undup -u paragraph --match=near --seen=near >out
	tail -n 3 paragraphs | undup -u paragraph --match=near --known=near |
	    wc -l)" 1

# A run of 60 words in other company, with other case and punctuation.
awk 'function words(n,  t) {
	while (n-- > 0)
		t = t " " sprintf("w%d", rand() * 1e9)
	return t
}
function doc(text) { print "{\"text\":\"" text "\"}" }
BEGIN {
	srand(5)
	long = words(60)
	short = words(49)
	doc(words(200) long words(100) short words(30))
	doc("Before" toupper(long) ". After" words(80) short words(10) "\\nend")
	doc(words(20) "\\n" long "\\nend")
	print long >"long"
	print short >"short"
}' >spans.jsonl
undup -u span --removed=gone spans.jsonl >out
same 'two copies of the run of 60 words go' "$(grep -c '"60 words"' gone)" 2
same 'and nothing else' "$(wc -l <gone)" 2
check 'words around them stay, and so do lines' \
    sh -c 'sed -n 2p out | grep -q "\"Before After w" &&
    sed -n 3p out | grep -q "\\\\n \\\\nend\"}"'
check 'shorter ones with --min-words' sh -c \
    'undup -u span --min-words=40 --removed=gone spans.jsonl >/dev/null
    grep -q "\"49 words\"" gone'
undup -u span --memory=1 spans.jsonl >spilled
same_file 'words that do not fit in memory come back from a file' spilled out
awk 'BEGIN {
	printf "{\"text\":\""
	for (i = 0; i < 2000000; i++)
		printf "again and again "
	print "\"}"
}' >again.jsonl
check 'one phrase, 4 million words' sh -c \
    'timeout $((60 * SLOW)) undup -u span again.jsonl >out && [ $(wc -c <out) -lt 2000 ]'
status 2 'spans know no other options' undup -u span -c spans.jsonl

# Shingles of characters, and presets.
printf '%s\n' '{"text":"The ferry went from the fish market to the old quay"}' \
    '{"text":"the ferry wents from the fish market to the old quay!"}' >near
same 'of ten words one is another' \
    "$(undup --match=near -t 0.5 --shingle=5 near | wc -l)" 2
same 'but one letter' \
    "$(undup --match=near -t 0.5 --shingle=10c near | wc -l)" 1
for preset in fineweb nemo redpajama redpajama-0.7 redpajama-0.9 refinedweb \
    dclm text-dedup data-juicer; do
	undup --preset=$preset spans.jsonl >out
	same "--preset=$preset" "$(wc -l <out)" 3
done
status 2 'no shingle' undup --shingle=c near
done_testing
