#!/bin/sh
# again.t - short lines that a page says twice are read once
#
# Feared: that the second is not what it would be if it were read: without its
# place in the text, or what was stuck to it, or with too much said of the page;
# and that a page is read with what another left behind.
. "$(dirname "$0")/../lib.sh"

sources="page phrase pagerows pagearound pagetrees utf8 mem places"
for s in $sources; do
	set -- "$@" "$root/common/$s.c"
done

# Every line again, and among others; some with phrases stuck to them.
{
	cat "$root"/tests/unboil/*.in "$root/tests/unboil/main.txt"
	echo 'Share this:a b c d e f g h i j k'
	echo 'Early life[edit]'
	echo '5 March 2021'
	echo 'See also (12)'
} >"$T/once"
{
	cat "$T/once"
	sort "$T/once"
	sed 's/^/  /' "$T/once"
} >"$T/thrice"

if [ ! -f "$root/obj/unboil-table.c" ]; then
	skip "lines known again" "the lexicon is not built"
elif ${CC:-cc} -std=c11 -D_XOPEN_SOURCE=700 -I"$root/common" \
    -o "$T/again" "$root/tests/unboil/again.c" "$@" \
    "$root/obj/unboil-table.c" 2>"$T/err"; then
	for f in once thrice; do
		"$T/again" <"$T/$f" >"$T/$f.out"
		same "as if each was read: $f" "$?" 0
	done
	known=$(sed 's/ .*//' "$T/thrice.out")
	check "and many are known ($known)" test "$known" -gt 60
else
	skip "lines known again" "no compiler here"
fi
done_testing
