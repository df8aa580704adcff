# each.sh - every program, for the tests that hold for all of them
#
# Sourced after lib.sh.  `commands` lists, a line each, command lines that pass
# documents on: every filter as a program, every filter as the one stage of
# unspun, and unspun with its own chain.  (unspin reports unless it tags.)

here=$root/tests/shared
filters=$(sed -n 's/^FILTERS = //p' "$root/Makefile")
arguments() {
	case $1 in
	unspin) echo unspin --tag ;;
	*) echo "$1" ;;
	esac
}
commands=$(for f in $filters; do arguments "$f"; done
	for f in $filters; do echo "unspun -c '$(arguments "$f")'"; done
	echo unspun)

# each FUNCTION: calls it with every command line.
each() {
	while IFS= read -r command; do
		"$@" "$command"
	done <<-end
	$commands
	end
}

# pass COMMAND: runs it; $T/out is its output without the tags that unspin puts
# on documents, $T/err its messages, $rc its status.
pass() {
	eval "$1" >"$T/raw" 2>"$T/err"
	rc=$?
	sed 's/,"spin":{"spun":[a-z]*,"score":[-0-9.]*,"hits":\[[^]]*\]}//' \
	    <"$T/raw" >"$T/out"
}

# prose N [SEED]: N different sentences that no filter should touch.
prose() { perl "$here/prose.pl" "$@"; }

# records N [SEED]: the same as JSON Lines.
records() {
	prose "$@" | awk '{ printf "{\"id\":%d,\"text\":\"%s\"}\n", NR, $0 }'
}

# The programs are built with a sanitizer: they bring their own malloc and
# want memory without limit.
sanitized() { nm "$B/unspun" 2>/dev/null | grep -q __asan_init; }
