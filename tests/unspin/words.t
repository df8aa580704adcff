#!/bin/sh
# words.t - words found many at once, and read one by one
#
# Feared: that a word is another one, or has no break before it, because of
# where it stands in a block of text; that a block is read beyond its text; and
# that a machine without SSE2 finds others.
. "$(dirname "$0")/../lib.sh"

build() { # FLAG...
	${CC:-cc} -std=c11 -O1 -g "$@" -I"$root/common" -o "$T/words" \
	    "$root/tests/unspin/words.c" "$root/common/spin.c" 2>"$T/err"
}

if build; then
	check "by sixty-four bytes and one by one" "$T/words"
	build -DPLAIN_C
	check "the same in plain C" "$T/words"
	if build -fsanitize=address,undefined; then
		check "and nothing beyond the text" "$T/words"
	fi
else
	skip "by sixty-four bytes and one by one" "no compiler here"
fi
done_testing
