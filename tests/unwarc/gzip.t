#!/bin/sh
# gzip.t - fear: damage in one member of an archive costs more than its record,
# or a record goes out whose checksum was wrong
. "$(dirname "$0")/../lib.sh"
cd "$T" || exit 1

record() { # NUMBER
	text="Page $1 of the logbook, written by hand at the quay."
	printf 'WARC/1.0\r\nWARC-Type: conversion\r\n'
	printf 'WARC-Target-URI: https://log.example/%s\r\n' "$1"
	printf 'Content-Type: text/plain\r\nContent-Length: %s\r\n\r\n' \
	    $((${#text} + 1))
	printf '%s\n\r\n\r\n' "$text"
}

for i in 1 2 3 4 5; do
	record $i | gzip -n >$i
done
size=$(wc -c <3)

pages() { # FILE [OPTION...]
	file=$1
	shift
	unwarc "$@" "$file" 2>err | sed 's/.*log.example.\(.\)".*/\1/' |
	    tr -d '\n'
}

try() { # NAME WANTED MESSAGE
	same "$1: what is read" "$(pages "$1")" "$2"
	says "$1: message" "$3" err
	for block in 1 7 300; do
		same "$1: blocks of $block" \
		    "$(pages "$1" --block=$block)" "$2"
	done
	unwarc "$1" >out 2>/dev/null
	same "$1: status" $? 2
}

cat 1 2 3 4 5 >sound
same 'sound' "$(pages sound)" 12345

{ cat 1 2; head -c $((size - 8)) 3; printf 'BADSUMxx'; cat 4 5; } >checksum
try checksum 1245 'gzip: member 3 at byte [0-9]*: incorrect'
says 'the record is named' 'record 3: .*in a damaged gzip member' err

{ cat 1 2; head -c 60 3; printf XYZ; tail -c +64 3; cat 4 5; } >bytes
try bytes 1245 'gzip: member 3'

{ cat 1 2; head -c 90 3; cat 4 5; } >lost
try lost 1245 'gzip: member 3'

{ cat 1 2; tail -c +20 3; cat 4 5; } >head
try head 1245 'gzip: after member 2'

{ cat 1 2 3; printf 'these bytes belong to nothing'; cat 4 5; } >between
try between 12345 'gzip: after member 3'

cat 1 2 3 4 5 | head -c -20 >cut
try cut 1234 'gzip: member 5 .*cut short'

{ tail -c +4 1; cat 2 3; } >front
status 2 'damage before anything is known' unwarc --format=wet front

# Damage, then what looks like a header in each three bytes, none with an end.
{ cat 1 2; head -c 90 3; perl -e 'print "\x1f\x8b\x08" x 60000'; cat 4 5; } >headers
status 2 '60,000 headers without end' timeout $((20 * SLOW)) unwarc headers
try headers 1245 'gzip: member 3'

# A record set aside is there to be looked at.
unwarc --reject=aside checksum >out 2>/dev/null
says 'the bad record is kept' 'Page 3 of the logbook' aside
done_testing
