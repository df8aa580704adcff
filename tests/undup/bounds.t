#!/bin/sh
# bounds.t - inputs made to take long, or to be taken for one another
#
# Fears: work that grows faster than the input; a bucket of the hash table
# that everything falls in; documents too short to have anything to compare.
. "$(dirname "$0")/../lib.sh"
cd "$T" || exit 1

yes '{"text":"one and the same record, which is here very, very often indeed"}' |
    head -n 300000 >same.jsonl
check 'hundreds of thousands of identical records' \
    sh -c 'timeout $((60 * SLOW)) undup same.jsonl >out && [ $(wc -l <out) = 1 ]'
check 'as lines' \
    sh -c 'timeout $((60 * SLOW)) undup -u line --format=text same.jsonl >out &&
    [ $(wc -l <out) = 1 ]'

# Near copies of one another, all in the same buckets.
awk 'BEGIN {
	for (k = 0; k < 100; k++)
		t = t " word" k * k
	for (i = 0; i < 20000; i++)
		printf "{\"text\":\"%s %d\"}\n", t, i
}' >near.jsonl
check 'many near copies of one page' \
    sh -c 'timeout $((60 * SLOW)) undup near.jsonl >out && [ $(wc -l <out) = 1 ]'

# Alike, but not enough: every one is a candidate for every other.
awk 'BEGIN {
	for (k = 0; k < 60; k++)
		t = t " The " k " of Word" k * k
	for (i = 0; i < 4000; i++) {
		printf "{\"text\":\"%s", t
		for (k = 0; k < 60; k++)
			printf " and x%dy%d in it", i, k
		print "\"}"
	}
}' >template.jsonl
check 'many pages of one template, which are no copies' \
    sh -c 'timeout $((100 * SLOW)) undup template.jsonl >out &&
    [ $(wc -l <out) -gt 3990 ]'

awk 'BEGIN {
	srand(3)
	printf "{\"id\":\"long\",\"text\":\""
	for (i = 0; i < 700000; i++)
		printf "%s%d ", rand() < .2 ? "The " : "w", int(rand() * 1e6)
	print "\"}"
}' >long.jsonl
sed 's/"long"/"copy"/;s/ w12345[0-9] / /g' long.jsonl >>long.jsonl.2
cat long.jsonl.2 >>long.jsonl
check 'a document of 6 MB and its near copy' \
    sh -c 'timeout $((60 * SLOW)) undup --tag long.jsonl |
    grep -o "\"dup.*" | grep -q "\"kind\":\"near\",\"similarity\":0.9"'

awk 'BEGIN {
	printf "{\"text\":\""
	for (i = 0; i < 5000000; i++)
		printf "a"
	print "\"}"
}' >word.jsonl
check 'a word of 5 MB' sh -c 'timeout $((60 * SLOW)) undup word.jsonl | cmp - word.jsonl'

printf '%s\n' '{"text":""}' '{"text":""}' '{"text":" \n\t"}' '{"text":"a b"}' \
    '{"text":"a c"}' '{"text":"\u4f60\u597d"}' '{"text":"..."}' \
    '{"text":"\ud83d\ude00"}' >short.jsonl
undup short.jsonl >out
same_file 'empty and short documents are no copies of each other' out \
    short.jsonl
same 'unless it is asked for' "$(undup --empty short.jsonl | wc -l)" 7
cat short.jsonl short.jsonl | undup >out
same 'short ones are of themselves' "$(wc -l <out)" 11

# One word in different cases, marks and spaces: the same shingles.
printf '%s\n' \
    '{"text":"Über den Wolken, 12 Vögel ziehen nach Süden."}' \
    '{"text":"ÜBER DEN WOLKEN 12 VÖGEL ZIEHEN NACH SÜDEN"}' \
    '{"text":"über den wol\u00adken 12 vögel ziehen nach süden"}' |
    undup >out
same 'case, punctuation and invisible characters make no difference' \
    "$(wc -l <out)" 1
printf '%s\n' '{"text":"我们今天去北京看长城和故宫博物院然后回家吃饭"}' \
    '{"text":"我们今天去北京看长城和故宫博物院,然后回家吃饭。"}' |
    undup >out
same 'nor in scripts without spaces' "$(wc -l <out)" 1

# Broken UTF-8 is not ours to mend, but must not stop us.
printf 'one two three four five \377 six\none two three four five \376 six\n' |
    undup --format=text -u line >out
same 'broken bytes count as they are' "$(wc -l <out)" 2
done_testing
