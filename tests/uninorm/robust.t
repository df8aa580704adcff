#!/bin/sh
# robust.t - fears: quadratic time, a second run that finds more to do, bytes
# that are no text
. "$(dirname "$0")/../lib.sh"

# A million marks in no order, a million joiners, a million of each kind that
# makes a segment long.  Quadratic, the first alone would take half an hour.
awk 'BEGIN { printf "a"; for (i = 0; i < 500000; i++)
    printf "\314\201\314\243"; print "" }' >"$T/marks"
awk 'BEGIN { for (i = 0; i < 500000; i++) printf "\342\200\215\342\200\213";
    print "" }' >"$T/joiners"
awk 'BEGIN { for (i = 0; i < 500000; i++) printf "\r\033";
    print "" }' >"$T/returns"
awk 'BEGIN { for (i = 0; i < 500000; i++) printf "\352\260\201\320\260";
    print "" }' >"$T/letters"
awk 'BEGIN { for (i = 0; i < 500000; i++) printf "\342\200\213\377";
    print "" }' >"$T/broken"
for input in marks joiners returns letters broken; do
	for args in '' --form-only --form=nfd '--form=nfkd --case --lookalikes'
	do
		# shellcheck disable=SC2086
		check "a million $input are linear: $args" timeout $((10 * SLOW)) \
		    sh -c "uninorm $args $T/$input >$T/out"
		# shellcheck disable=SC2086
		check "and then are done" uninorm $args --check "$T/out"
	done
done

# Pseudo-random pieces of what interacts, with broken bytes between.
cat >"$T/mix.awk" <<'X'
function next_number(n) { seed = (seed * 69069 + 1) % 4294967296
	return int(seed / 65536) % n }
BEGIN {
	n = split(pieces, piece, " ")
	for (line = 0; line < 5000; line++) {
		for (i = next_number(12); i >= 0; i--)
			printf "%s", piece[1 + next_number(n)]
		print ""
	}
}
X
pieces=$(printf '%b' 'e A \\314\\201 \\314\\243 \\315\\205 \\315\\217' \
    ' \\342\\200\\213 \\342\\200\\214 \\342\\200\\215 \\302\\255 \\357\\273\\277' \
    ' \\342\\200\\217 \\302\\240 \\342\\200\\257 \\r \\302\\205 \\033[ 3m' \
    ' \\363\\240\\201\\247 \\363\\240\\201\\277 \\360\\237\\217\\264' \
    ' \\360\\237\\221\\251 \\357\\270\\217 \\340\\244\\225 \\340\\245\\215' \
    ' \\340\\244\\274 \\340\\245\\230 \\330\\247 \\331\\223 \\331\\213' \
    ' \\341\\204\\200 \\341\\205\\241 \\341\\206\\250 \\352\\260\\200' \
    ' \\343\\205\\217 \\357\\276\\236 \\357\\275\\266 \\343\\201\\213' \
    ' \\357\\267\\272 \\357\\261\\236 \\357\\254\\201 \\307\\204 \\316\\261' \
    ' \\341\\276\\263 \\304\\260 \\303\\237 \\317\\202 \\320\\220 \\320\\260' \
    ' \\320\\257 \\324\\201 H o p y \\316\\237 \\326\\205 \\342\\204\\252' \
    ' \\342\\204\\253 \\342\\204\\202 \\360\\235\\220\\232 \\331\\240' \
    ' \\357\\274\\241 \\342\\200\\234 \\342\\200\\224 \\342\\200\\246' \
    ' \\302\\264 \\315\\200 \\315\\204 \\340\\275\\263 \\340\\276\\201' \
    ' \\357\\277\\276 < \\314\\270 \\377 \\303 \\342\\200 \\360\\237 \\200' |
    tr -d '\n')
# The pieces stand as octal escapes; %b makes bytes of them.
printf '%b' "$pieces" >"$T/pieces"
for seed in 1 2; do
	awk -v seed=$seed -v pieces="$(cat "$T/pieces")" -f "$T/mix.awk" \
	    >"$T/mix"
	for form in nfc nfd nfkc nfkd; do
		for args in '' --form-only --lookalikes \
		    "--quotes --dashes --ellipsis --ligatures --width \
		    --digits --case --lookalikes"; do
			# shellcheck disable=SC2086
			uninorm --form=$form $args "$T/mix" >"$T/out"
			# shellcheck disable=SC2086
			check "nothing is left to do: $form $args, $seed" \
			    uninorm --form=$form $args --check "$T/out"
			# shellcheck disable=SC2086
			uninorm --form=$form $args --block=7 "$T/mix" \
			    >"$T/small"
			same_file "the same in small blocks" "$T/small" \
			    "$T/out"
		done
	done
done

# A capital has a short way, which must not part a word that another program
# would see whole once the control is gone.
for word in 'tOp\026\320\260' '\320\260\026tOp' 'tO\026p\320\260'; do
	# shellcheck disable=SC2059
	printf "$word" | uninorm --case --lookalikes >"$T/out"
	check "a control in a word: $word" \
	    uninorm --case --lookalikes --check "$T/out"
done

# What is done must be answered for, option by option.
cd "$root/tests/uninorm" || exit 1
cat clean.in options.in lookalikes.in form.in >"$T/all"
awk 'BEGIN { for (i = 0; i < 40; i++) printf "\314\201"; print "" }' >>"$T/all"
uninorm --quotes --dashes --ellipsis --ligatures --width --digits --case \
    --lookalikes --stats="$T/stats" --removed="$T/removed" "$T/all" >"$T/out"
for rule in quotes dashes ellipsis ligatures width digits case lookalikes nfc \
    stream-safe line-end space control bom soft-hyphen zero-width bidi \
    tag-character noncharacter; do
	says "$rule is counted" "\"$rule\":{\"count\":[1-9]" "$T/stats"
	says "$rule is logged" "\"rule\":\"$rule\"" "$T/removed"
done
cd "$root" || exit 1

status 2 "a form that is none" uninorm --form=nfx
status 2 "--form-only and an option" uninorm --form-only --quotes
status 1 "--check says no" uninorm --check "$root/tests/uninorm/form.in"
status 0 "--check says yes" uninorm --check "$root/tests/uninorm/form.out"
done_testing
