# completion.bash - options of unspun's programs, for bash
#
# What a program offers is what its --help says, so nothing here needs to know
# of a new filter or option.  After "=", and where no option is begun, bash
# completes the names of files.

_unspun() {
	local options
	[[ $2 == -* && $2 != *=* ]] || return 0
	# A line of the help: "  -x, --long=VALUE  what it does".
	options=$("$1" --help 2>/dev/null | sed -n 's/^  *\(-.*\)/\1/p' |
	    sed 's/  .*//' | grep -oE -- '(^|, )--?[a-z0-9-]+(\[?=)?' |
	    tr -d ' ,[')
	mapfile -t COMPREPLY < <(compgen -W "$options" -- "$2")
	[[ ${#COMPREPLY[@]} != 1 || ${COMPREPLY[0]} != *= ]] ||
		compopt -o nospace 2>/dev/null
}

complete -o default -F _unspun unwarc ungarble uninorm unspam unboil unspin \
	undup unspun unspun-batch
