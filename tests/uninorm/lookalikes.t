#!/bin/sh
# lookalikes.t - fears: disguised words pass; honest ones are changed
. "$(dirname "$0")/../lib.sh"
skip_without_shared
has python3 || skip_all "no python3"
cd "$root" || exit 1

news=$SHARED/data/news
PATH=$B:$PATH scripts/lookalikes-measure "$news/bbc.jsonl.gz" >"$T/got" 2>&1
sed 's/^/# /' "$T/got"
says "nearly all disguised words are mended" 'mended 9[89]\.' "$T/got"
says "few become what they were not" 'wrong 0\.[0-4]' "$T/got"

# Two words of this news were in fact in disguise.
for file in "$news"/*.jsonl.gz; do
	uninorm --lookalikes --removed="$T/log" "$file" >/dev/null
	cat "$T/log"
done | grep -c '"rule":"lookalikes"' >"$T/count"
check "clean news is left alone" test "$(cat "$T/count")" -le 2
done_testing
