# lib.sh - what the tests share; each .t file sources it
#
# Prints TAP.  Variables: root (the checkout), B (the programs), T (a folder
# of the test's own, gone when it ends), SHARED (the data that is not in the
# repository; empty if it is not there), SLOW (how many times the seconds that
# a test allows, on a machine that is slow or emulated).

set -u
export LC_ALL=C
export SLOW="${SLOW:-1}"
root=$(d=$(cd "$(dirname "$0")" && pwd)
	while [ ! -f "$d/tests/lib.sh" ]; do d=$(dirname "$d"); done
	echo "$d")
B=${BIN:-$root/bin}
PATH=$B:$PATH
SHARED=${UNSPUN_SHARED:-$root/../shared}
[ -d "$SHARED" ] || SHARED=
T=$(mktemp -d "${TMPDIR:-/tmp}/unspun-test.XXXXXX")
trap 'rm -rf "$T"' EXIT
trap 'exit 1' HUP INT TERM
tests_run=0

[ -x "$B/unspun" ] || {
	echo "Bail out! $B/unspun is not built: run make first"
	exit 1
}

ok() { # MESSAGE
	tests_run=$((tests_run + 1))
	echo "ok $tests_run - $1"
}

not_ok() { # MESSAGE [DETAIL...]
	tests_run=$((tests_run + 1))
	echo "not ok $tests_run - $1"
	shift
	for detail; do
		printf '%s\n' "$detail" | head -n 40 | sed 's/^/#   /'
	done
}

skip() { # MESSAGE REASON
	tests_run=$((tests_run + 1))
	echo "ok $tests_run - $1 # SKIP $2"
	echo "# SKIPPED: $1: $2" >&2
}

# check MESSAGE COMMAND...: the command succeeds.
check() {
	message=$1
	shift
	if "$@" >"$T/.check" 2>&1; then
		ok "$message"
	else
		not_ok "$message" "status $? of: $*" "$(cat "$T/.check")"
	fi
}

# status N MESSAGE COMMAND...: the command ends with status N.
status() {
	want=$1 message=$2
	shift 2
	"$@" >"$T/.out" 2>"$T/.err" </dev/null
	got=$?
	if [ "$got" = "$want" ]; then
		ok "$message"
	else
		not_ok "$message" "status $got, not $want, of: $*" \
		    "$(cat "$T/.err")"
	fi
}

# same MESSAGE GOT WANT: two strings.
same() {
	if [ "$2" = "$3" ]; then
		ok "$1"
	else
		not_ok "$1" "got:  $2" "want: $3"
	fi
}

# same_file MESSAGE GOT WANT: two files, byte for byte.
same_file() {
	if cmp -s "$2" "$3"; then
		ok "$1"
	else
		not_ok "$1" "$(cmp "$2" "$3" 2>&1)" "$(diff "$3" "$2" 2>&1)"
	fi
}

# says MESSAGE PATTERN FILE: a line of the file matches.
says() {
	if grep -q -e "$2" "$3"; then
		ok "$1"
	else
		not_ok "$1" "no line matches: $2" "$(cat "$3")"
	fi
}

# Ends a test file that cannot run here.
skip_all() { # REASON
	echo "1..0 # SKIP $1"
	echo "# SKIPPED: $0: $1" >&2
	exit 0
}

skip_without_shared() {
	[ -n "$SHARED" ] || skip_all "no ../shared (UNSPUN_SHARED) here"
}

# has PROGRAM: is it installed?
has() { command -v "$1" >/dev/null 2>&1; }

# The last line of every test file.
done_testing() { echo "1..$tests_run"; }
