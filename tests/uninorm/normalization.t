#!/bin/sh
# normalization.t - fear: a normal form that is not Unicode's
#
# All cases of NormalizationTest go through the program in each form, each
# column a line, and all code points the file does not name must be left as
# they are.
. "$(dirname "$0")/../lib.sh"

F=/usr/share/unicode/NormalizationTest.txt
if [ -f "$F" ]; then
	cp "$F" "$T/test"
elif [ -f "$F.bz2" ] && has bzcat; then
	bzcat "$F.bz2" >"$T/test"
elif [ -f "$F.gz" ]; then
	gzip -dc "$F.gz" >"$T/test"
else
	skip_all "no $F (Debian: unicode-data, bzip2)"
fi

# Writes source, nfc, nfd, nfkc, nfkd: five lines for each case; and others.
cat >"$T/split.awk" <<'X'
function utf8(n)
{
	if (n < 128)
		return sprintf("%c", n)
	if (n < 2048)
		return sprintf("%c%c", 192 + int(n / 64), 128 + n % 64)
	if (n < 65536)
		return sprintf("%c%c%c", 224 + int(n / 4096),
		    128 + int(n / 64) % 64, 128 + n % 64)
	return sprintf("%c%c%c%c", 240 + int(n / 262144),
	    128 + int(n / 4096) % 64, 128 + int(n / 64) % 64, 128 + n % 64)
}
function number(s,  n, i)
{
	n = 0
	for (i = 1; i <= length(s); i++)
		n = n * 16 + index("0123456789ABCDEF", substr(s, i, 1)) - 1
	return n
}
function text(s,  n, i, part, t)
{
	n = split(s, part, " ")
	t = ""
	for (i = 1; i <= n; i++)
		t = t utf8(number(part[i]))
	return t
}
BEGIN { FS = ";" }
/^@/ { part1 = /^@Part1/; next }
/^[0-9A-F]/ {
	if (part1)
		named[number($1)] = 1
	for (i = 1; i <= 5; i++)
		c[i] = text($i)
	for (i = 1; i <= 5; i++) {
		print c[i] >source
		print c[i < 4 ? 2 : 4] >nfc
		print c[i < 4 ? 3 : 5] >nfd
		print c[4] >nfkc
		print c[5] >nfkd
	}
	cases++
}
END {
	for (n = 1; n < 1114112; n++)
		if (!(n in named) && n != 10 && (n < 55296 || n > 57343))
			print utf8(n) >others
	print cases
}
X
cases=$(awk -v source="$T/source" -v nfc="$T/nfc" -v nfd="$T/nfd" \
    -v nfkc="$T/nfkc" -v nfkd="$T/nfkd" -v others="$T/others" \
    -f "$T/split.awk" "$T/test")
echo "# $cases cases"

for form in nfc nfd nfkc nfkd; do
	uninorm --form-only --form=$form "$T/source" >"$T/got"
	same_file "$form of all columns" "$T/got" "$T/$form"
	uninorm --form-only --form=$form --block=16 "$T/source" >"$T/got"
	same_file "$form in small blocks" "$T/got" "$T/$form"
	check "$form of itself" \
	    uninorm --form-only --form=$form --check "$T/$form"
	check "$form leaves all other code points alone" \
	    uninorm --form-only --form=$form --check "$T/others"
done
done_testing
