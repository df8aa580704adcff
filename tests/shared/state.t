#!/bin/sh
# state.t - what a run leaves for later ones, when the run or the disk fails
#
# Feared: a run whose output was lost, and whose state says that all of it was
# given: the next run drops it as known, and the documents are nowhere.  And a
# disk that is full when the state is written, so that the earlier one is gone.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

cd "$T" || exit 1
records 40 1 | sed 's|"id":\([0-9]*\)|&,"url":"https://a.example/\1"|' >all
head -n 20 all >first
tail -n +21 all >second
head -c 700 first | gzip -nc | head -c 300 >cut.gz

# states FUNCTION: calls it with each way to keep a state.
states() {
	"$1" 'undup --seen=state'
	"$1" "undup -u line --format=text --seen=state"
	"$1" "unspun -j 3 -c 'undup --seen=state'"
	"$1" 'unboil --site-counts=state'
	"$1" "unspun -c 'unboil --site-counts=state'"
}

# untouched MESSAGE: the state is that of the first run, with nothing beside.
untouched() {
	same_file "$1: the state is as it was" state before
	same "$1: nothing beside it" "$(echo state*)" state
}

failing() {
	rm -f state*
	eval "$1 first" >/dev/null
	cp state before
	eval "$1 second" >/dev/full 2>err
	same "$1: full disk: status" $? 2
	untouched "$1: full disk"
	eval "$1 -o made second absent" >out 2>err
	same "$1: an input that is not there: status" $? 2
	untouched "$1: an input that is not there"
	eval "$1 second cut.gz" >out 2>err
	same "$1: an input that is cut: status" $? 2
	untouched "$1: an input that is cut"
	eval "$1 --fail-fast --format=jsonl" <"$root/Makefile" >out 2>err
	same "$1: --fail-fast: status" $? 2
	untouched "$1: --fail-fast"
	# And then all is given that was not.
	eval "$1 second" >out
	same_file "$1: the next run gives it all" out second
	check "$1: and remembers it" sh -c '! cmp -s state before'
}
states failing

# The state itself cannot be written: 64 KB are allowed, and not enough.
records 4000 7 | sed 's|"id":\([0-9]*\)|&,"url":"https://a.example/\1"|' >many
limited() {
	rm -f state*
	eval "$1 first" >/dev/null
	cp state before
	(ulimit -f 64; eval "$1 many") 2>err | cat >out
	says "$1: no room for the state: message" 'state.*: File too large' err
	untouched "$1: no room for the state"
}
limited 'undup -u line --format=text --seen=state'
limited 'undup --seen=state'

if strace -o /dev/null true 2>/dev/null && ! sanitized; then
	refused() {
		rm -f state*
		eval "$1 first" >/dev/null
		cp state before
		for call in fsync rename; do
			eval "strace -qq -f -o trace \
			    -e inject=$call:error=EIO $1 second" >out 2>err
			same "$1: $call fails: status" $? 2
			says "$1: $call fails: message" \
			    'state.*: Input/output error' err
			untouched "$1: $call fails"
		done
	}
	states refused
else
	skip 'a state that cannot be put in place' 'no strace here'
fi

# The same of a step: its sets are there when its lines are.
for bad in '>/dev/full' '-o made absent' '--fail-fast --format=jsonl bad'; do
	printf 'no JSON\n' | cat first - >bad
	eval "undup --step=sign --shard=0 --sets=sets.0 first $bad" >out 2>err
	same "a step that fails, $bad: status" $? 2
	same "a step that fails, $bad: no sets" \
	    "$(find . -name 'sets*' -o -name '.sets*')" ''
done
check 'a step without sets' undup --step=sign --shard=0 first

# A run that is ended leaves nothing; one that is killed, nothing that "sets.*"
# would take for a shard.
mkfifo pipe
for signal in TERM HUP XCPU KILL; do
	undup --step=sign --shard=0 --sets=sets.0 pipe >out &
	ended=$!
	(cat many; sleep 5) >pipe &
	writer=$!
	while [ -z "$(find . -name '.sets*')" ]; do sleep 0.01; done
	kill -$signal $ended
	wait $ended 2>/dev/null
	kill $writer 2>/dev/null
	wait $writer 2>/dev/null
	same "a step ended by $signal leaves no file" "$(echo sets.*)" 'sets.*'
	[ $signal = KILL ] ||
	    same "nor one of another name: $signal" \
		"$(find . -name '.sets*')" ''
done

# ---- temporary files ----

# What does not fit in memory goes to a folder that is not there, or full.
temporary() {
	TMPDIR=$T/none status 2 "$1: no folder for temporary files" \
	    sh -c "$1 many"
	says "$1: no folder: message" 'none/.*: No such file' "$T/.err"
	(ulimit -f 64; eval "$1 many") 2>err | cat >out
	says "$1: a full folder: message" \
	    'temporary file: File too large' err
}
temporary 'undup --memory=1K'
temporary 'unboil --sites'

if strace -o /dev/null true 2>/dev/null && ! sanitized; then
	inject() { # COMMAND CALL WHICH ERROR MESSAGE
		eval "strace -qq -f -o trace \
		    -e inject=$2:error=$4:when=$3 $1 many" >out 2>err
		same "$1: $2 fails: status" $? 2
		says "$1: $2 fails: message" "temporary file: $5" err
	}
	# Enough that what is looked up has left the memory.
	prose 8000 3 | paste -d' ' - - - - - - - - - - | awk '{
	    printf "{\"text\":\"%s\"}\n", $0; sub(/careful/, "cautious")
	    printf "{\"text\":\"%s\"}\n", $0 }' >many
	undup --memory=1K many >want
	same 'near copies, found in a temporary file' "$(wc -l <want)" 800
	inject 'undup --memory=1K' pwrite64 1 ENOSPC 'No space left'
	# The first ones are the loader's, which reads libraries so.
	inject 'undup --memory=1K' pread64 20 EIO 'Input/output error'
	strace -qq -f -o trace -e inject=pwrite64:error=EINTR:when=1+2 \
	    -e inject=pread64:error=EINTR:when=20+3 \
	    undup --memory=1K many >out
	same_file 'a temporary file, interrupted calls' out want
else
	skip 'a temporary file that fails' 'no strace here'
fi
done_testing
