#!/bin/sh
# options.t - which copy stays, what is told of the others, and what is
# remembered from run to run
#
# Fears: that the wrong copy goes; that two ways to say the same thing differ;
# that a state file which is cut, damaged or of another kind is believed.
. "$(dirname "$0")/../lib.sh"
cd "$T" || exit 1

cat >docs.jsonl <<'END'
{"id":1,"text":"the quay was closed for the winter and the ferry went from the fish market"}
{"id":2,"text":"something else that has nothing to do with it"}
{"id":3,"text":"The quay was closed for the winter, and the ferry went from the fish market!!","spin":{"spun":true,"score":7.5}}
{"id":4,"text":"the quay was closed for the winter and the ferry went from the fish market","spin":{"spun":false,"score":-2}}
{"id":5,"text":""}
END
ids() { sed 's/{"id":\([0-9]*\).*/\1/' | tr '\n' ' '; }

for case in 'first:1 2 5 ' 'last:2 4 5 ' 'longest:2 3 5 ' \
    'least-spun:2 4 5 ' 'none:2 5 '; do
	same "--keep=${case%%:*}" \
	    "$(undup --keep="${case%%:*}" docs.jsonl | ids)" "${case#*:}"
done
same '-d: what would go' "$(undup -d docs.jsonl | ids)" '3 4 '
same '-c counts' "$(undup -c docs.jsonl | grep -o '"copies.*' | tr '\n' ' ')" \
    '"copies":3} "copies":1} "copies":1} '
undup --keep=last --tag docs.jsonl >tagged
same 'a tag names the copy that stays' \
    "$(grep -o '"dup.*' tagged | tr '\n' ' ')" \
    '"dup":{"of":4,"kind":"exact","similarity":1.000}} "dup":{"of":4,"kind":"near","similarity":1.000}} '

# The spun copy comes first; unspin says which it is.
cp "$root/tests/undup/least-spun.jsonl" both
same 'the original stays, of an article and its spun copy' \
    "$(unspin --tag both | undup --keep=least-spun | cut -c 1-18)" \
    '{"id": "original",'
same 'in one process too' \
    "$(unspun -c 'unspin --tag | undup --keep=least-spun' both | cut -c 1-18)" \
    '{"id": "original",'

undup --pairs=pairs --clusters=clusters docs.jsonl >/dev/null
same '--pairs' "$(cat pairs)" \
    '{"id":3,"of":1,"kind":"near","similarity":1.000}
{"id":4,"of":1,"kind":"exact","similarity":1.000}'
same '--clusters' "$(cat clusters)" '[1,3,4]'

for key in raw fold ccnet datatrove; do
	got=$(printf '%s\n' '{"id":1,"text":"On 12 May  it RAINED."}' \
	    '{"id":2,"text":"on 12 may it rained. "}' \
	    '{"id":3,"text":"on 98 may it rained"}' \
	    '{"id":4,"text":"on 3,141.5 m\u00e1y it rained"}' |
	    undup --match=exact --key=$key | ids)
	case $key in
	raw) want='1 2 3 4 ' ;;
	fold) want='1 3 4 ' ;;
	ccnet) want='1 4 ' ;;
	datatrove) want='1 ' ;;
	esac
	same "--key=$key" "$got" "$want"
done

printf '%s\n' '{"id":1,"url":"a","text":"x"}' '{"id":2,"url":"b","text":"x"}' \
    '{"id":3,"text":"y"}' '{"id":4,"text":"y","url":"a"}' \
    '{"id":5,"text":"z"}' >urls
same '--member' "$(undup --member=url urls | ids)" '1 2 3 5 '
same '--member --tag' "$(undup --tag --member=url urls | grep -c '"of":1')" 1
status 2 '--member is compared exactly' undup --member=url --match=near urls

# Lines, counted first.
printf '%s\n' menu one menu two menu three one '' '' >lines
same '-u line -c is uniq -c, in order' "$(undup -u line -c lines)" \
    "$(printf '%s\n' '      3 menu' '      2 one' '      1 two' \
    '      1 three' '      1 ' '      1 ')"
same '--min-count=3 --keep=none' \
    "$(undup -u line --min-count=3 --keep=none lines | tr '\n' ' ')" \
    'one two three one   '
same '--keep=last' "$(undup -u line --keep=last lines | tr '\n' ' ')" \
    'two menu three one   '
same '--min-length=4' "$(undup -u line --min-length=4 lines | tr '\n' ' ')" \
    'menu one two three one   '
same '-d' "$(undup -u line -d lines | tr '\n' ' ')" 'menu menu one '

# State.
head -n 2 docs.jsonl >one.jsonl
tail -n +3 docs.jsonl >two.jsonl
undup --seen=state one.jsonl >out1
undup --seen=state two.jsonl >out2
undup docs.jsonl >whole
cat out1 out2 >parts
same_file '--seen: two runs do the work of one' parts whole
same 'a third run finds everything there' \
    "$(undup --known=state docs.jsonl | ids)" '5 '
undup -u span --min-words=8 docs.jsonl >whole
undup -u span --min-words=8 --seen=sstate one.jsonl >out1
undup -u span --min-words=8 --seen=sstate two.jsonl >out2
cat out1 out2 >parts
same_file '--seen for spans: two runs do the work of one' parts whole
check 'and something was cut' sh -c '! cmp -s whole docs.jsonl'
undup -u span --min-words=8 -d --known=sstate one.jsonl >out1
same_file '-d for spans: what is known passes' out1 one.jsonl
printf 'Up: The quay was closed for the winter and so on.\n' |
    undup -u span --min-words=8 -d --known=sstate --format=text >out1
printf 'The quay was closed for the winter and ' >want
same_file 'and nothing else' out1 want

# A run that is killed leaves the file as it was, or as it will be.
seq -f 'line %.0f' 300000 >many
undup -u line --seen=kstate lines >/dev/null
for delay in 0.01 0.03 0.05 0.07 0.1 0.15; do
	undup -u line --seen=kstate many >/dev/null &
	killed=$!
	sleep $delay
	kill -9 $killed 2>/dev/null
	wait $killed 2>/dev/null
	same "killed after $delay s: what was known is known" \
	    "$(printf 'one\nnew\n' | undup -u line --known=kstate)" new
done
rm -f .kstate.*

cp state state.before
undup --known=state two.jsonl >/dev/null
same_file '--known adds nothing' state state.before
undup -u line --seen=lstate lines >/dev/null
same '--seen for lines' "$(printf 'one\nnew\n' | undup -u line --known=lstate)" \
    new

for bytes in 50 150; do
	head -c $bytes state >short
	status 2 'a state that is cut is an error' undup --known=short docs.jsonl
	says 'and says so' 'cut short' "$T/.err"
done
# Every byte is either checked or part of what must agree.
size=$(wc -c <state) at=0
while [ "$at" -lt "$size" ]; do
	cp state harmed
	byte=$(dd if=state bs=1 skip=$at count=1 2>/dev/null | od -An -tu1)
	# shellcheck disable=SC2059
	printf "\\$(printf %o $((byte ^ 16)))" |
	    dd of=harmed bs=1 seek=$at conv=notrunc 2>/dev/null
	undup --known=harmed docs.jsonl >/dev/null 2>&1
	[ $? = 2 ] || { echo $at; break; }
	at=$((at + 19))
done >harm
same 'any byte of a state that is damaged is an error' "$(cat harm)" ''
printf 'x' | dd of=state bs=1 seek=400 conv=notrunc 2>/dev/null
status 2 'a damaged state is an error' undup --known=state docs.jsonl
status 2 'so is one that cannot be replaced' undup --seen=state docs.jsonl
check 'which stays as it was' test -s state
status 2 'other options than those it was made with' \
    undup -t 0.5 --known=state.before docs.jsonl
status 2 'another unit' undup -u line --known=state.before lines
status 2 'a file that is none' undup --known=docs.jsonl docs.jsonl
status 2 'no file' undup --known=nothing docs.jsonl
rm state.before
same 'nothing is left lying about' "$(find . -name '.state.*')" ''


# What does not go together is refused, and it is said why.
while IFS=: read -r options why; do
	# shellcheck disable=SC2086
	status 2 "refused: $options" undup $options docs.jsonl
	says 'says why' "^undup: .*$why" .err
done <<-end
	-u line --match=near:lines have no near duplicates
	-u paragraph --match=spun:paragraphs no spun ones
	-u paragraph --match=near -c:without counting
	-u line --tag:need whole documents
	-u line --pairs=p:need whole documents
	-u paragraph --clusters=p:need whole documents
	-u line --keep=longest:keep first, last or none
	-u line --member=url:are for documents
	-u paragraph --step=sign:are for documents
	-u paragraph -k 2:those of lines
	-u span --keep=last:only
	-u span --tag:only
	--min-words=9:is for spans
	--min-count=3:for lines and paragraphs
	--min-length=3:for lines and paragraphs
	-k 3:for lines and paragraphs
	--member=url --match=exact,near:compared exactly
	-d --tag:neither --tag nor -c
	-d -c:neither --tag nor -c
	--seen=state --keep=last:keep the first
	--seen=state -c:keep the first
	--known=state --keep=none -u line:keep the first
	--step=sign --keep=last:first or the original
	--step=sign --seen=state:first or the original
	--step=decide --known=state:first or the original
	--step=drop --pairs=p:first or the original
	--shard=1:for the steps sign and drop
	--step=join --shard=1:for the steps sign and drop
	--sets=sets:for the steps sign and decide
	--step=drop --decisions=d --sets=sets:for the steps sign and decide
	--step=decide:needs --sets
	--step=sign --sets=a --sets=b:one file
	--step=drop:go together
	--decisions=d:go together
	--delimiter=:not one byte
	--delimiter=ab:not one byte
	--match=exact,far:not a list of exact, near, spun
	--shingle=1001:too large
end
check 'and nothing is made' sh -c '! ls p sets a b 2>/dev/null | grep .'
done_testing
