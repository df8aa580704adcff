#!/bin/sh
# tables.t - fear: a table that is not what its script makes of its source
. "$(dirname "$0")/../lib.sh"

U=/usr/share/unicode
version=$(sed -n 's/^ \* Facts of the Unicode Character Database \(.*\)\.$/\1/p' \
    "$root/common/uniprop.inc")
has python3 || skip_all "no python3"
if grep -q -- "-$version.txt" "$U/DerivedNormalizationProps.txt" 2>/dev/null
then
	python3 "$root/scripts/make-uniprop" $U >"$T/uniprop"
	same_file "uniprop.inc is Unicode's $version" "$T/uniprop" \
	    "$root/common/uniprop.inc"
else
	skip "uniprop.inc is Unicode's $version" "no such unicode-data in $U"
fi
if python3 "$root/scripts/make-lookalikes" >"$T/lookalike" 2>/dev/null; then
	same_file "lookalike.inc is what ICU says" "$T/lookalike" \
	    "$root/common/lookalike.inc"
else
	skip "lookalike.inc is what ICU says" "no libicu72"
fi

# Tables and library must agree on what a form holds: what each form leaves
# alone by the table, utf8proc must leave alone.
awk 'BEGIN { for (n = 128; n < 65536; n++) if (n < 55296 || n > 57343) {
	if (n < 2048) printf "%c%c", 192 + int(n / 64), 128 + n % 64
	else printf "%c%c%c", 224 + int(n / 4096), 128 + int(n / 64) % 64,
	    128 + n % 64
	print "" } }' >"$T/all"
for form in nfc nfkc; do
	d=$(echo $form | tr c d)
	uninorm --form-only --form="$d" "$T/all" >"$T/apart"
	uninorm --form-only --form=$form "$T/all" >"$T/want"
	uninorm --form-only --form=$form "$T/apart" >"$T/got"
	same_file "$form of $d is $form" "$T/got" "$T/want"
done
done_testing
