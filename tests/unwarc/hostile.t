#!/bin/sh
# hostile.t - fear: a page made to do so takes hours or all memory
. "$(dirname "$0")/../lib.sh"
cd "$T" || exit 1

page() { # FILE HEAD
	printf 'WARC/1.0\r\nWARC-Type: response\r\n'
	printf 'WARC-Target-URI: https://x.example/\r\n'
	printf 'Content-Type: application/http\r\nContent-Length: %s\r\n\r\n' \
	    $(($(wc -c <"$1") + $(printf '%b' "$2" | wc -c)))
	printf '%b' "$2"
	cat "$1"
	printf '\r\n\r\n'
}
html='HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'

# Each repeated to 1 MB, and a word at the end.
while IFS= read -r bit; do
	perl -e '$s = $ARGV[0]; print $s x (1e6 / length $s), "<p>end"' \
	    -- "$bit" >bits
	page bits "$html" >bits.warc
	check "1 MB of $bit" timeout $((20 * SLOW)) unwarc bits.warc
done <<'END'
<div>
<b>
<font a>x
<p><b>x
<table><tr><td>
<table><div>
<ul><li>
<dl><dd>
<li><dd>
<li><div></div><dt>
<span hidden>
<div><span hidden></div>
<template><tr>
<svg>
<script><!--<script>
<select><table>
<!--
<a b="
</div>
<option><p>
&
END

# Of the archive itself: headers that never end, each a line or two.
while IFS= read -r bit; do
	printf 'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 9\r\n\r\n' >rows
	perl -e '$s = eval "qq($ARGV[0])"; print $s x (2e6 / length $s)' \
	    -- "$bit" >>rows
	status 2 "2 MB of $bit" timeout $((20 * SLOW)) \
	    unwarc --format=wet --reject=rejects rows
	check "2 MB of $bit: set aside, all of it" \
	    test "$(wc -c <rejects)" -ge 1999950
done <<'END'
WARC/1.0\r\n
WARC/1.0\nWARC-Type: conversion\n
WARC/1.0\nContent-Length: 5\n a\n
WARC/1.0\n\r
END

perl -e 'print "<p ", (map { "a$_=1 " } 1 .. 2e5), ">seen"' >attributes
page attributes "$html" >attributes.warc
check 'a tag of 200,000 attributes' timeout $((20 * SLOW)) unwarc attributes.warc
says 'its text is there' seen "$T/.check"

perl -e 'print "<div>" x 600, "deep", "</div>" x 600, "<p>after</p>"' >deep
page deep "$html" >deep.warc
check 'nesting beyond the limit' unwarc deep.warc
says 'its text is there' '"deep.nafter.n"' "$T/.check"

# 200 MB of zeros in 200 KB, and the same in a chain of codings.
head -c 200000000 /dev/zero | gzip -9 >bomb
coded='HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip'
page bomb "$coded\\r\\n\\r\\n" >bomb.warc
status 2 'a gzip bomb' timeout $((20 * SLOW)) unwarc bomb.warc
says 'a gzip bomb: message' 'record 1: .*content larger than the limit' \
    "$T/.err"
gzip -9 <bomb >bomb2
page bomb2 "$coded, gzip\\r\\n\\r\\n" >bomb2.warc
status 2 'a bomb in a bomb' timeout $((20 * SLOW)) unwarc bomb2.warc

# --max-payload
head -c 3000 /dev/zero | tr '\0' x | gzip >text
page text "$coded\\r\\n\\r\\n" >text.warc
status 2 'more than --max-payload' unwarc --max-payload=2999 text.warc
status 0 'as much as --max-payload' unwarc --max-payload=3000 text.warc
done_testing
