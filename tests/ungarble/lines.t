#!/bin/sh
# lines.t - what becomes of a line hangs on that line alone
#
# Feared: a line whose damage is barely seen is mended at the beginning of a
# text, or after another that was mended, and elsewhere is not.
. "$(dirname "$0")/../lib.sh"

cd "$T" || exit 1
# shellcheck disable=SC1112 # quotation marks that are text
for line in '’ét ГЃlbum' '’ét Sцёo Bento' 'mot дЁ mot' 'вЂў пункт'; do
	printf '%s\n' "$line" | ungarble --from=UTF-8 >alone
	for before in 'plain text' 'na caf\303\203\302\251' 'a\377b' ''; do
		# shellcheck disable=SC2059
		printf "$before\n%s\n" "$line" | ungarble --from=UTF-8 |
		    tail -n 1 >got
		same_file "'$line' after '$before'" got alone
	done
done
done_testing
