#!/bin/sh
# emoji.t - fear: a joined emoji falls to pieces
. "$(dirname "$0")/../lib.sh"

F=/usr/share/unicode/emoji/emoji-test.txt
[ -f "$F" ] || skip_all "no $F (Debian: unicode-data)"
# "1F468 200D 2695 FE0F ; fully-qualified # (the emoji) E4.0 man health worker"
sed -n 's/^[0-9A-F ]*; [a-z-]* *# \(.*\) E[0-9.]* .*/\1/p' "$F" >"$T/emoji"
echo "# $(wc -l <"$T/emoji") emoji"
check "every emoji stays" uninorm --check "$T/emoji"
check "every emoji stays between words" \
    sh -c "sed 's/.*/word&word/' $T/emoji | uninorm --check"
uninorm --form=nfkc --width --case --lookalikes "$T/emoji" >"$T/got"
same "joiners stay in NFKC" "$(LC_ALL=C grep -c "$(printf '\342\200\215')" \
    "$T/got")" "$(LC_ALL=C grep -c "$(printf '\342\200\215')" "$T/emoji")"
done_testing
