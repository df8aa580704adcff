#!/bin/sh
# values.t - values of options that are none
#
# Feared: a number too large for its type that wraps round to a small one, a
# unit that is not known and passed over, so that a limit is not the one asked
# for and nobody hears of it.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

cd "$T" || exit 1
printf 'one\ntwo\n' >in

# refused PROGRAM OPTION VALUE...: status 2, a line that names the option,
# nothing on standard output.
refused() {
	program=$1 option=$2
	shift 2
	bad=
	for value; do
		$program "$option=$value" in >out 2>err
		[ $? = 2 ] && [ ! -s out ] && [ "$(wc -l <err)" = 1 ] &&
		    grep -q -e "$option" err || bad="$bad '$value'"
	done
	same "$program: $option: what it refuses" "$bad" ''
}

# The options that --help says take a number.
options() { # PROGRAM PATTERN
	$1 --help | sed -nE "s/^.*(--[a-z-]+)\\[?=($2)\\]?  .*/\\1/p"
}

none="'' - -1 +1 1x x1 0x10 1.5.2 1,5 1e9 nan inf"
large="18446744073709551616 18446744073709551617
340282366920938463463374607431768211457"
for program in $filters unspun; do
	eval "set -- $none" $large
	for option in $(options "$program" 'N|LEVEL'); do
		case $option in
		--level | --shingle) continue ;; # names, and numbers of two kinds
		esac
		refused "$program" "$option" "$@" 1K
	done
	for option in $(options "$program" NUMBER); do
		refused "$program" "$option" '' - -1 +1 1x . - 1.2.3 1,5 1e-1 nan \
		    inf 0x1 "$large"
	done
	for option in $(options "$program" 'SIZE|BYTES'); do
		# The last ones are 2^64 and more, or half of it, in their units.
		refused "$program" "$option" "$@" 0 1T 1KK K 1k '1 K' \
		    18014398509481984K 17592186044416M 17179869184G \
		    17179869185G 9007199254740992K 18446744073709551615G
	done
done

# And what they take.
for size in 1 3 64K 1M 1G; do
	check "--max-record=$size is taken" \
	    sh -c "unspam --max-record=$size </dev/null"
done
for t in 0.1 .5 0.8 1 1. 1.000; do
	check "--threshold=$t is taken" sh -c "undup -t $t </dev/null"
done
done_testing
