#!/bin/sh
# install.t - what make install puts where, and make uninstall takes away
#
# Feared: a program without its manual page, a script that finds nothing once
# it is not in the checkout, a file that stays for ever; an option that
# completion does not know.
. "$(dirname "$0")/../lib.sh"

cd "$T" || exit 1
programs='unwarc ungarble uninorm unspam unboil unspin undup unspun unspun-batch'
make="make -s -C $root B=$B DESTDIR=$T/at PREFIX=/usr"
# The programs are there: nothing is to be built, whatever their age.
installs() { $make -o all -o "$B/unspun" "$@" >out 2>err; }
installs install || {
	not_ok 'make install' "$(cat err)"
	done_testing
	exit
}
for p in $programs; do
	check "$p is installed" test -x "at/usr/bin/$p"
	check "$p: its manual page" test -f "at/usr/share/man/man1/$p.1"
	check "$p: its completion" \
	    test -f "at/usr/share/bash-completion/completions/$p"
done
PATH=$T/at/usr/bin:$PATH
printf '[ad_1]\nA short text.\n' >page.txt
unspun page.txt >want
check 'clean runs where it is installed' sh -c \
    'at/usr/libexec/unspun/clean page.txt | cmp - want'
unspun-batch -o batch page.txt >out 2>err
check 'unspun-batch runs where it is installed' cmp batch/page.txt want
if has bash; then
	for p in $programs; do
		# shellcheck disable=SC2016
		bash -c '. "at/usr/share/bash-completion/completions/$1"
		    _unspun "$1" --; printf "%s\n" "${COMPREPLY[@]}"' - "$p" |
		    sort >got
		"$p" --help | grep '^  ' | sed 's/\([^ ]\)  .*/\1/' |
		    grep -oE -e '--[a-z-]+(\[?=)?' | tr -d '[' | sort >want
		same_file "$p: completion knows the options of --help" got want
	done
	bash -c '. "at/usr/share/bash-completion/completions/unspin"
	    _unspun unspin --re; echo "${COMPREPLY[*]}"' >got
	same 'completion goes on with what is begun' "$(cat got)" \
	    '--repair --removed= --reject='
fi
installs uninstall
same 'make uninstall leaves no file' "$(find at -type f)" ''

# Feared: flags of a packager's that reach no compiler; a config.mk that was
# edited and changes nothing.
made() { env MAKEFLAGS= "$@" make -s -n -B -C "$root" O="$T/obj" "$T/obj/common/buf.o"; }
made CPPFLAGS=-DHARD=2 CFLAGS='-O2 -fhard' >commands
says 'CPPFLAGS and CFLAGS of the environment' 'DHARD=2 -O2 -fhard .*buf\.c' commands
done_testing
