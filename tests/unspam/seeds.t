#!/bin/sh
# The fear: a block of the sample pages stays, or a line of an author goes.
. "$(dirname "$0")/../lib.sh"
skip_without_shared
for page in "$SHARED"/seeds/0*.txt; do
	id=$(basename "$page" | cut -c1-3)
	unspam "$page" | awk 1 >"$T/out"	# ends the last line
	awk -v id="$id" -F '\t' '
		NR == FNR { if ($1 == id) cut[$2] = 1; next }
		!(FNR in cut)' "$SHARED/seeds/gold.tsv" "$page" >"$T/keep"
	diff "$T/keep" "$T/out" | sed -n 's/^< //p' | grep . >"$T/lost"
	same_file "page $id: every line of the author stays" "$T/lost" /dev/null
	[ "$id" != 004 ] ||
	    same "page 004: 4 lines go" "$(awk 1 "$page" | diff - "$T/out" |
		grep '^[0-9].*d')" 33,36d32
done
done_testing
