#!/bin/sh
# shards.t - steps on shards, joined by sort(1), do the work of one pass
#
# Fear: that what is dropped depends on how the input was cut in shards.
. "$(dirname "$0")/../lib.sh"
cd "$T" || exit 1

# 600 made-up documents: new ones, exact copies, copies with a few words
# replaced (more or less near), many that share a template, some empty.
awk 'BEGIN {
	srand(11)
	split("\"spun\":true \"spun\":false \"spun\":null", spin, " ")
	for (i = 0; i < 4000; i++) {
		w[i] = ""
		for (k = 0; k < 3 + int(rand() * 6); k++)
			w[i] = w[i] sprintf("%c", 97 + int(rand() * 26))
	}
	for (d = 0; d < 600; d++) {
		r = rand()
		if (d < 20 || r < .4) {
			t = ""
			for (k = 0; k < 150; k++)
				t = t " " (rand() < .1 ? "the" : w[int(rand() * 4000)])
		} else if (r < .5) {
			t = text[int(rand() * d)]
		} else if (r < .8) {
			n = split(text[int(rand() * d)], a, " ")
			t = ""
			part = rand() * .08
			for (k = 1; k <= n; k++)
				t = t " " (rand() < part ? w[int(rand() * 4000)] : a[k])
		} else if (r < .97) {
			t = ""
			for (k = 0; k < 120; k++)
				t = t " " w[k]
			for (k = 0; k < 12; k++)
				t = t " " w[int(rand() * 4000)]
		} else {
			t = ""
		}
		text[d] = t
		printf "{\"id\":%d,\"text\":\"%s\",\"spin\":{%s}}\n", d, t,
		    spin[1 + int(rand() * 3)]
	}
}' >all.jsonl
undup --removed=removed all.jsonl >whole

steps() { # SHARDS LINES-OF-EACH
	rm -f part.* sets.* lines.*
	split -d -l "$2" all.jsonl part.
	n=0
	# shellcheck disable=SC2086
	for part in part.*; do
		undup $keep --step=sign --shard=$n --sets=sets.$n "$part" >lines.$n ||
		    return 1
		n=$((n + 1))
	done
	sort lines.* | undup --step=join | sort >pairs
	sets=
	for s in sets.*; do sets="$sets --sets=$s"; done
	# shellcheck disable=SC2086
	undup $keep --step=decide $sets pairs >decisions || return 1
	n=0
	for part in part.*; do
		# shellcheck disable=SC2086
		undup $keep $drop --step=drop --shard=$n --decisions=decisions \
		    "$part"
		n=$((n + 1))
	done >joined
	[ "$n" = "$1" ]
}

keep='' drop=''
check 'something was dropped' test "$(wc -l <whole)" -lt 500
check 'as exact and as near' sh -c 'grep -q exact-dup removed &&
    grep -q near-dup removed'
for shards in 1 2 7; do
	check "$shards shards: the steps run" \
	    steps $shards $(((600 + shards - 1) / shards))
	same_file "$shards shards: the same as in one pass" joined whole
done
cut -f 2,3,5 decisions | sed 's/^e/exact/;s/^n/near/;s/^s/spun/' | sort >got
sed 's/.*"rule":"\([a-z]*\)-.*"measure":"\([01]\)\.\([0-9]*\) of \([0-9]*\)".*/\1 \2\3 \4/' \
    removed | sed 's/ 0*\([0-9]\)/ \1/' | tr ' ' '\t' | sort >want
same_file 'for the same reasons' got want

keep=--keep=original
undup $keep all.jsonl >whole.original
check '--keep=original: it makes a difference' \
    test "$(wc -l <whole.original)" -gt "$(wc -l <whole)"
for shards in 1 7; do
	steps $shards $(((600 + shards - 1) / shards))
	same_file "--keep=original, $shards shards: the same as in one pass" \
	    joined whole.original
done

# Whatever else may be asked for.
while read -r keep; do
	for drop in '' --tag -d; do
		# shellcheck disable=SC2086
		undup $keep $drop all.jsonl >whole.other
		steps 3 200
		same_file "3 shards: $keep $drop" joined whole.other
	done
done <<'END'
--match=exact
--match=near -t 0.5
--match=spun
--match=exact,near --preset=fineweb
--shingle=12c
--key=ccnet
--empty
--member=spin
--memory=1
END
keep='' drop=''

undup --memory=1 all.jsonl >spilled
same_file 'what does not fit in memory goes to a file and comes back' \
    spilled whole
printf 'nonsense\n' >bad
status 2 'join refuses other lines' undup --step=join bad
status 2 'so does decide' undup --step=decide --sets=sets.0 bad
status 2 'so does drop' undup --step=drop --decisions=bad all.jsonl
done_testing
