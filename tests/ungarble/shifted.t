#!/bin/sh
# Fear: mojibake that is found or missed by where it stands in the sixteen bytes
# that are looked at together.
. "$(dirname "$0")/../lib.sh"

perl "$root/tests/ungarble/shifted.pl" >"$T/in"
ungarble --no-entities "$T/in" >"$T/out"
sed -E 's/^\{"text":"x* /{"text":"/' "$T/out" | uniq -c >"$T/alike"
same 'fronts of all lengths leave one and the same repair' \
    "$(awk '$1 % 34 != 0' "$T/alike")" ''
repaired=$(sed -E 's/^ *[0-9]+ //' "$T/alike" | grep -c -e мельница -e μύλος \
    -e Млин -e moulin -e rzeką -e sông -e 磨坊 -e הטחנה -e โรงสี -e 🌊)
check "$repaired of 80 lines repaired, at least 77" [ "$repaired" -ge 77 ]
done_testing
