#!/bin/sh
# documents.t - one document's charset says nothing of the next one's
#
# Feared: a charset remembered beyond its document, so that what becomes of a
# line hangs on which documents the thread had before it.
. "$(dirname "$0")/../lib.sh"

cd "$T" || exit 1
perl -e 'print "A short caf\xe9.\n"' >short
perl -e 'print "Ein sch\xf6ner Tag f\xfcr die M\xfchle, gr\xf6\xdfer als je.\n"' >west
printf '%s\n' 'Здесь всё как было, и каждый день за днём одно и то же.' |
    iconv -f UTF-8 -t KOI8-R >east
for first in west east; do
	ungarble --per-line $first short | tail -n 1 >got
	ungarble --per-line short >want
	same_file "--per-line: a short line after $first in another file" got want
done
(tr '\n' '\0' <east; tr '\n' '\0' <short; tr '\n' '\0' <west
    tr '\n' '\0' <short) >many
i=0
while [ $i -lt 12 ]; do
	cat many many >more && mv more many
	i=$((i + 1))
done
ungarble --per-line -0 -j1 many >one
ungarble --per-line -0 -j3 many >three
same_file '--per-line: the same by one thread and by three' three one
status 2 'a charset that is named is not looked for' \
    ungarble --from=KOI8-R --per-line /dev/null
says 'says why' '--from names what --per-line would find' .err
done_testing
