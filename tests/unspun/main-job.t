#!/bin/sh
# The main job: fear that the chain in one process and the pipeline of programs
# part ways, that threads change bytes, that an installed copy does not work.
. "$(dirname "$0")/../lib.sh"
cd "$T" || exit 1
pages="$root/data/samples"

record() { # ID FILE: a page as a JSON record, with members to be kept
	printf '{"n":1.10,"id":"%s", "id2":12345678901234567890,"text":"' "$1"
	sed 's/\\/\\\\/g; s/"/\\"/g; s/$/\\n/' "$2" | tr -d '\n'
	printf '"  ,"x":[1E400,{"a":"\\u00e9"}]}\n'
}

wet() { # FILE...: pages as WET
	printf 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 2\r\n\r\nx\n'
	printf '\r\n\r\n'
	for page; do
		printf 'WARC/1.0\r\nWARC-Type: conversion\r\n'
		printf 'WARC-Target-URI: http://h.example/%s\r\n' \
		    "$(basename "$page")"
		printf 'WARC-Record-ID: <urn:x:%s>\r\n' "$(basename "$page")"
		printf 'Content-Type: text/plain\r\nContent-Length: %d\r\n\r\n' \
		    "$(wc -c <"$page")"
		cat "$page"
		printf '\r\n\r\n'
	done
}

for page in harbour harbour-spun lighthouse; do
	record "$page" "$pages/$page.txt"
done >pages.jsonl
printf '%s' '{"text":"the last, without a newline"}' >>pages.jsonl
{ printf '{"text":5}\n{bad\n'; cat pages.jsonl; } >bad.jsonl
wet "$pages"/*.txt >pages.wet
# Each record of Common Crawl is a gzip member.
for page in "$pages"/*.txt; do wet "$page" | gzip -n; done >pages.wet.gz
for page in "$pages"/*.txt; do cat "$page"; printf '\0'; done >pages.nul
gzip -c pages.jsonl >pages.jsonl.gz
printf 'no newline' >short.txt
: >empty.txt
printf 'a\0b\r\nc\xff\xe2\x80\x8bd\n' >odd.txt

same_bytes() { # NAME ARGUMENT...
	name=$1
	shift
	unspun --removed=one.removed "$@" >one.out 2>one.err
	one=$?
	"$root/scripts/clean" "$@" >pipe.out 2>pipe.err
	same "$name: the pipeline's status" "$?" "$one"
	same_file "$name: the pipeline's bytes" pipe.out one.out
	for jobs in 2 5; do
		unspun -j$jobs --removed=many.removed "$@" >many.out \
		    2>many.err
		same "$name: status with -j$jobs" "$?" "$one"
		same_file "$name: bytes with -j$jobs" many.out one.out
		same_file "$name: --removed with -j$jobs" many.removed \
		    one.removed
	done
}

for page in "$pages"/*.txt short.txt empty.txt odd.txt; do
	same_bytes "$(basename "$page")" "$page"
done
same_bytes 'several plain pages' "$pages"/*.txt short.txt empty.txt \
    "$pages/harbour.txt"
same_bytes 'plain pages ended by NUL' -0 pages.nul short.txt
same_bytes 'JSON Lines' pages.jsonl
same_bytes 'JSON Lines twice' pages.jsonl pages.jsonl
same_bytes 'JSON Lines, gzipped' pages.jsonl.gz
same_bytes 'JSON Lines with bad records' bad.jsonl
same_bytes 'WET' pages.wet
same_bytes 'WET, gzipped' pages.wet.gz
[ -z "$SHARED" ] ||
    same_bytes 'real pages' "$SHARED/data/webtext/webpages_dev.warc.wet.gz"

# Documents wait for each other within the chain, but not where no more are at
# hand.  Feared: that they, or what is said of them, come in another order.
escaped() { # FILE
	sed 's/\\/\\\\/g; s/"/\\"/g; s/$/\\n/' "$1" | tr -d '\n'
}
several() { # documents, some bad, and one that is too long to wait
	for n in 1 2 3 4 5 6 7 8; do
		sed "1,3s/harbour/harbour $n/g" pages.jsonl
		printf '\n\n{bad %d\n{"text":"\\u00","n":%d}\n' $n $n
		[ $n = 4 ] || continue
		printf '{"id":"long","text":"'
		yes "$(escaped "$pages/harbour.txt")" | head -n 160 | tr -d '\n'
		printf '"}\n'
	done
}
told() { # JOBS: what comes of standard input, and all that is said of it
	unspun -j"$1" --removed=row.removed --reject=row.rejects 2>row.err
	cat row.removed row.rejects row.err
}
several >row.jsonl
while IFS= read -r line; do
	printf '%s\n' "$line"
	sleep 0.01
done <row.jsonl | told 1 >row.want
for jobs in 1 2; do
	told $jobs <row.jsonl >row.got
	same_file "many documents at once, or one by one, with -j$jobs" \
	    row.got row.want
done

# What surrounds the text stays, byte for byte.
unspun -c uninorm pages.jsonl 2>/dev/null |
    sed 's/"text":".*"  ,/"text":""  ,/' >got
sed 's/"text":".*"  ,/"text":""  ,/' pages.jsonl >want
same_file 'members around the text stay' got want

# The samples show what they are there to show.
unspun -c 'unspin --tag' pages.jsonl 2>/dev/null >out
same 'the spun page alone is tagged spun' \
    "$(grep '"spun":true' out | sed 's/.*"id":"\([^"]*\)".*/\1/')" harbour-spun
unspun pages.jsonl 2>/dev/null >out
same 'the spun copy is dropped, its original stays' \
    "$(sed 's/.*"id":"\([^"]*\)".*/\1/' out | grep -v '^{')" 'harbour
lighthouse'
for gone in '\[ad_1\]' 'Leave a Reply' 'casino-harbour' 'by staff' 'Opens in new'
do
	same "gone: $gone" "$(grep -c "$gone" out)" 0
done
for stays in 'museum.port-ellery.example/bunker' 'café' 'Owen & his'; do
	check "stays: $stays" grep -q "$stays" out
done

{ sed -n 2p pages.jsonl; sed -n 1p pages.jsonl; } | unspun 2>/dev/null >out
check 'a spun copy does not drive out an original that comes later' \
    grep -q '"id":"harbour"' out

# Sums that go where the documents go must not overwrite them.
unspun -c uninorm --stats=/dev/stdout "$pages/lighthouse.txt" >out
unspun -c uninorm "$pages/lighthouse.txt" >want
head -c "$(wc -c <want)" out >got
same_file '--stats=/dev/stdout leaves the documents whole' got want

# An installed copy works, and goes away.
make -s -C "$root" install DESTDIR="$T/dest" PREFIX=/usr >/dev/null 2>&1
same 'installed unspun runs' \
    "$("$T/dest/usr/bin/unspun" "$pages/harbour.txt" 2>/dev/null | cksum)" \
    "$(unspun "$pages/harbour.txt" 2>/dev/null | cksum)"
make -s -C "$root" uninstall DESTDIR="$T/dest" PREFIX=/usr >/dev/null 2>&1
same 'uninstall leaves nothing' "$(find "$T/dest" -type f)" ''
done_testing
