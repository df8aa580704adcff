#!/bin/sh
# tokens.t - a line's tokens, read sixteen bytes at a time
#
# Feared: that a token is another one because of what stands behind its line,
# or how near its end; that a line is read beyond the text; and that a machine
# without SSE2 finds others.
. "$(dirname "$0")/../lib.sh"

build() { # FLAG...
	${CC:-cc} -std=c11 -O1 -g "$@" -I"$root/common" -o "$T/tokens" \
	    "$root/tests/unboil/tokens.c" "$root/common/phrase.c" \
	    "$root/common/utf8.c" 2>"$T/err"
}

if build; then
	check "the same wherever the line stands" "$T/tokens"
	sum=$("$T/tokens")
	build -DPLAIN_C
	same "the same in plain C" "$("$T/tokens")" "$sum"
	if build -fsanitize=address,undefined; then
		same "and nothing beyond the text" "$("$T/tokens")" "$sum"
	fi
else
	skip "the same wherever the line stands" "no compiler here"
fi
done_testing
