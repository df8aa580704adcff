#!/bin/sh
# utf8.t - logs and made records are UTF-8, whatever the input
#
# Feared: a JSON log that no strict reader takes, because it quotes the very
# bytes that were removed for being broken.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/each.sh"

cd "$T" || exit 1
valid() { perl -e 'local $/; my $x = <>; exit !utf8::decode($x)' "$1"; }

printf 'Two \303\251 and \377\376 bytes.\n' >in
ungarble --from=UTF-8 --removed=removed in >out 2>err ||
    ungarble --removed=removed in >out 2>err
check 'ungarble: --removed is UTF-8' valid removed
says 'ungarble: and names the bytes as they were' '"bytes":"[0-9a-f]*ff' \
    removed
check 'ungarble: the output is UTF-8' valid out

printf '%s\r\n' 'WARC/1.0' 'WARC-Type: conversion' \
    "WARC-Target-URI: http://a.example/$(printf '\351')" \
    "WARC-Record-ID: <urn:$(printf '\300\257')>" 'WARC-Date: 2026' 'Content-Type: text/plain' \
    'Content-Length: 6' '' >wet
printf 'hello\n\r\n\r\n' >>wet
unwarc wet >out 2>err
same 'unwarc: status' $? 0
check 'unwarc: members made of a broken header are UTF-8' valid out
same 'unwarc: one record' "$(wc -l <out)" 1
done_testing
