#!/bin/sh
# The fear: what a cut leaves looks worse than it did before, so that a second
# run cuts on, and a chain that is run twice eats a document.
. "$(dirname "$0")/../lib.sh"
for page in "$(dirname "$0")"/*.in "$(dirname "$0")"/../../data/samples/*; do
	case $page in *.gz) continue ;; esac
	unspam "$page" >"$T/once"
	unspam "$T/once" >"$T/twice"
	same_file "${page##*/}: a second run changes nothing" "$T/twice" \
	    "$T/once"
done
done_testing
