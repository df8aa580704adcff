#!/bin/sh
# cases.t - inputs and what must come of them, as files
#
# tests/NAME/CASE.in is given to program NAME; beside it may stand CASE.args
# (options of the filter), CASE.opts (options that all programs share), and
# what is wanted: CASE.out (the input itself, if there is none) or CASE.has
# (strings that the output must have, where the rest hangs on weights that are
# estimated anew), CASE.rc (0), CASE.removed, CASE.err (patterns, each of which
# a line must match).
#
# Each case runs alone, as a stage of unspun, with blocks of several sizes, and
# gzipped; it must give the same bytes every time.
. "$(dirname "$0")/lib.sh"

run() { # OUTPUT COMMAND...
	output=$1
	shift
	"$@" >"$output" 2>"$T/err"
	rc=$?
}

# The lines of a file that are not in another one, not even as parts.
missing() { # STRINGS FILE
	while IFS= read -r line; do
		grep -qF -e "$line" "$2" || echo "$line"
	done <"$1"
}

value() { # FILE DEFAULT
	if [ -f "$1" ]; then cat "$1"; else echo "$2"; fi
}

one_case() {
	in=$case.in
	args=$(value "$case.args" '')
	opts=$(value "$case.opts" '')
	want=$case.out
	[ -f "$want" ] || want=$in
	want_rc=$(value "$case.rc" 0)
	name="$program/$case"

	eval "run \"$T/out\" $program $args $opts --removed=$T/removed $in"
	if [ -f "$case.has" ]; then
		same "$name: all of CASE.has" "$(missing "$case.has" \
		    "$T/out")" ''
	else
		same_file "$name" "$T/out" "$want"
	fi
	same "$name: exit status" "$rc" "$want_rc"
	[ ! -f "$case.removed" ] ||
	    same_file "$name: --removed" "$T/removed" "$case.removed"
	if [ -f "$case.err" ]; then
		while IFS= read -r line; do
			says "$name: message" "$line" "$T/err"
		done <"$case.err"
	fi

	gzip -c "$in" >"$T/in.gz"
	bad=
	for block in 1 2 3 5 7 64 1021 65536; do
		eval "run \"$T/again\" $program --block=$block $args $opts $in"
		cmp -s "$T/again" "$T/out" && [ "$rc" = "$want_rc" ] ||
		    bad="$bad block=$block"
	done
	for block in 1 7 4096; do
		eval "run \"$T/again\" $program --block=$block $args $opts \
		    $T/in.gz"
		sed "s|$T/in.gz|$in|g" "$T/again" >"$T/again2"
		cmp -s "$T/again2" "$T/out" && [ "$rc" = "$want_rc" ] ||
		    bad="$bad gzip,block=$block"
	done
	[ "$program" = unspun ] || {
		chain="$program $args"
		run "$T/again" sh -c "exec unspun -c \"\$1\" $opts $in" sh \
		    "$chain"
		cmp -s "$T/again" "$T/out" && [ "$rc" = "$want_rc" ] ||
		    bad="$bad chain"
	}
	same "$name: the same in every way to run it" "$bad" ''
}

for dir in "$root"/tests/*/; do
	cd "$dir" || exit 1
	program=$(basename "$dir")
	[ -x "$B/$program" ] || continue
	for in in *.in; do
		[ -f "$in" ] || continue
		case=${in%.in}
		one_case
	done
done
done_testing
