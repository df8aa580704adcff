#!/bin/sh
# The fears: an option that is taken and forgotten, a list that is misread.
. "$(dirname "$0")/../lib.sh"

printf 'zorbling the frotz\tturning the page\t6\n# none\nplinth wombat\n' \
    >"$T/list"
printf 'He was Zorbling the frotz. A plinth-wombat, a plinth wombat.\n' \
    >"$T/text"
unspin --lexicon="$T/list" "$T/text" | grep "\[" | sed "s|$T/||" >"$T/got"
same "a list of one's own" "$(cat "$T/got")" \
'text:1:8: "Zorbling the frotz": Turning the page [user-list, 6.0]
text:1:47: "plinth wombat" [user-list, 5.0]'
cat >"$T/list" <<'END'
"tide region" AND "tide area"	tide area
"tide region" NOT "tide area"	wrong
"plinth wombat" AND ("gnu" OR "yak") AND NOT "emu"	plinth marsupial
"logical growth"~3	logarithmic growth	2
END
printf 'The tide region and the tide area. Growth may be quite logical.\n' \
    >"$T/text"
unspin --lexicon="$T/list" "$T/text" | grep "\[user" | sed "s|$T/||" \
    >"$T/got"
same "conditions, and words apart" "$(cat "$T/got")" \
'text:1:5: "tide region": tide area [user-list, 5.0]
text:1:36: "Growth may be quite logical": Logarithmic growth [user-list, 2.0]'
printf 'A plinth wombat. Growth that is not at all very logical.\n' >"$T/text"
same "nothing where they do not hold" \
    "$(unspin --lexicon="$T/list" "$T/text")" ''
printf 'A yak, a plinth wombat.\n' >"$T/text"
check "one of several is enough" sh -c \
    'unspin --lexicon="$1/list" "$1/text" | grep -q marsupial' sh "$T"
printf 'A yak, a plinth wombat, an emu.\n' >"$T/text"
same "AND NOT" "$(unspin --lexicon="$T/list" "$T/text")" ''
# lists are copied from where they were queries or notes
printf '%s\n' 'odd walrus~3 not "tame"' 'ratio of foxes (rf)' \
    'long and winding row of seven words' >"$T/list"
printf 'A walrus, odd. The ratio of foxes rf.\n' >"$T/text"
echo 'A long and winding row of seven words.' >>"$T/text"
same "forms that published lists have" "$(
	unspin --lexicon="$T/list" "$T/text" | grep -c user-list
)" 3
for wrong in '"open' '"a" AND' '"a" AND ("b" OR "c"' '"a" "b"' 'wild*' \
    '"a b c d e f g h i j k l m n o p q"' 'plain	x	many'; do
	printf '%s\n' "$wrong" >"$T/list"
	status 2 "a list with $wrong" unspin --lexicon="$T/list" "$T/text"
done
printf 'a b c d e f g h i j k l m n o p q\n' >"$T/list"
status 2 "a list with a phrase too long" unspin --lexicon="$T/list" "$T/text"
status 2 "a list that is not there" unspin --lexicon="$T/none" "$T/text"
status 2 "no dialect of that name" unspin --dialect=klingon "$T/text"
status 2 "-q with --tag" unspin -q --tag "$T/text"
status 2 "a threshold that is none" unspin --threshold=x "$T/text"
cd "$root/tests/unspin" || exit 1
status 0 "spun at the usual threshold" unspin -q news.in
status 1 "not spun at a high one" unspin -q --threshold=1000 news.in
unspin --drop --removed="$T/removed" drop.in >"$T/got"
says "a document dropped is logged with its score" \
    '^{"id":"a",.*"rule":"spun","document":true,"start":0,"end":185,.*"score ' \
    "$T/removed"
unspin --repair --removed="$T/removed" repair.in >"$T/got"
says "a repair is logged" \
    '"start":339,"end":354,"text":"Chilly Struggle","new":"Cold War"}' \
    "$T/removed"
{ cat repair.in; echo "But the technology of the harbour was old."; } \
    >"$T/both"
unspin --repair "$T/both" >"$T/got"
says "what stands beside its original is not repaired" \
    "know-how might be.*trading" "$T/got"
says "and the rest is" "Cold War" "$T/got"
# The fear: articles that fit are taken for scars, or what is not English.
{
	cat news.in
	echo "An hour, a unit, a European, a one-way street, an honest man, an"
	echo "FBI agent, an fsync, an x-ray, a useful eulogy, an heir, an union."
	echo "A is among them, the vitamin a and an."
} >"$T/articles"
same "articles that fit, and what nobody can tell" \
    "$(unspin "$T/articles" | grep -c "grammar-scar")" 0
echo "A additional hall, an guest, an Storm, an stone, a inn." >>"$T/articles"
same "articles that do not fit" "$(
	unspin "$T/articles" | sed -n 's/.*: "\(an*\)": \(an*\) .*/\1 \2/ip' |
	    tr '\n' ,
)" "A An,an a,an a,"
check "--explain speaks of clean text" sh -c \
    'unspin --explain clean.in | grep -q "not spun"'
check "and says what is due for its words" sh -c \
    'unspin --explain news.in | grep -q "for [0-9]* words, [0-9]* of them"'
check "colour on request" sh -c \
    'unspin --color=always news.in | grep -q "31mChilly Struggle"'
status 2 "a weight that no broken term is looked at for" \
    unspin --weight=0.9 news.in
status 2 "a threshold of nothing" unspin --threshold=0 news.in
for pass in --tag --drop --repair; do
	for alone in -q --explain; do
		status 2 "no report with $pass: $alone" unspin $pass $alone news.in
		says 'says why' "$alone does not go with" "$T/.err"
	done
done
# The fear: a spun paragraph is lost in a clean text, or its place is wrong.
{ cat clean.in; printf '\n'; cat news.in; } >"$T/mixed"
check "a paragraph is judged by itself" sh -c \
    'unspin --by=paragraph "$1" | grep -q ":[2-9][0-9]*:1: spun"' sh "$T/mixed"
unspin --by=paragraph --drop "$T/mixed" >"$T/got"
check "--drop takes spun paragraphs alone" sh -c \
    'head -n 1 clean.in | cmp - "$1/first"' sh "$(head -n 1 "$T/got" \
    >"$T/first"; echo "$T")"
check "and takes them" sh -c '! grep -q "Chilly Struggle" "$1"' sh "$T/got"
status 2 "by nothing known" unspin --by=chapter "$T/mixed"
# The tag: paragraphs where they are, with the verdicts they have alone.
perl -MJSON::PP -e 'local $/; my $j = JSON::PP->new->utf8->canonical;
    print $j->encode({ text => Encode::decode_utf8(<>) }), "\n"' \
    -MEncode "$T/mixed" >"$T/record"
unspin --by=paragraph --tag "$T/record" >"$T/tagged"
perl -MJSON::PP -e 'my $j = JSON::PP->new->utf8->canonical;
    my $r = $j->decode(scalar <>);
    for (@{$r->{spin}{paragraphs}}) {
	print $j->encode({ text => substr($r->{text}, $_->{start},
	    $_->{end} - $_->{start}) }), "\n";
	print STDERR $j->encode([@$_{qw(spun score)}]), "\n";
    }' "$T/tagged" >"$T/alone" 2>"$T/verdicts"
same "paragraphs in the tag: all the text but blank lines" \
    "$(perl -CO -MJSON::PP -ne 'print decode_json($_)->{text}' "$T/alone")" \
    "$(grep . "$T/mixed")"
same "and the verdicts that they have alone" "$(unspin --tag "$T/alone" |
    perl -MJSON::PP -ne 'print JSON::PP->new->encode(
	[@{decode_json($_)->{spin}}{qw(spun score)}]), "\n"')" \
    "$(cat "$T/verdicts")"

# The fear: each brace looks through all that follows for a bracket.
head -c 1000000 /dev/zero | tr '\0' '{' >"$T/braces"
status 1 "a million braces in good time" timeout $((20 * SLOW)) unspin -q "$T/braces"

# a paper of which a paragraph was paraphrased
for i in 1 2 3 4 5 6 7 8; do cat clean.in; done >"$T/long"
for i in 1 2 3 4 5; do cat "$T/long"; done >"$T/longer"
mv "$T/longer" "$T/long"
status 1 "a long clean text is not spun" unspin -q "$T/long"
echo 'We used counterfeit consciousness and irregular woodland to tell bosom
peril from colossal information.' >>"$T/long"
status 0 "listed terms tell of a text of any length" unspin -q "$T/long"

# The fears: what clean text has by chance is reported as if it meant something;
# a term that is all of a text is not.
echo 'weighty iron' >"$T/text"
same "a hint by itself is reported" \
    "$(unspin "$T/text" | sed 's/.*: "/"/')" \
    '"weighty iron": heavy metal [broken-term, 3.2]'
echo 'weighty iron examination' >"$T/text"
same "two of them side by side say more" \
    "$(unspin "$T/text" | sed 's/.*: "/"/')" \
    '"weighty iron examination" [broken-term, 4.7]'
{ cat clean.in; echo 'They carried weighty iron.'; } >"$T/text"
same "one in a page is not" "$(unspin "$T/text")" ''
check "unless asked for" sh -c \
    'unspin --weight=2 "$1" | grep -q "weighty iron"' sh "$T/text"
status 2 "a weight that is none" unspin --weight=much "$T/text"

# The fears: a term that its own abbreviation gives away is missed; an
# abbreviation that is right, or stands behind what it is, gives anything away.
{ cat clean.in; echo 'They carried weighty iron (HM).'; } >"$T/text"
check "initials of other words" sh -c \
    'unspin "$1" | grep -q "\"weighty iron\": heavy metal"' sh "$T/text"
{ cat clean.in; echo 'They carried heavy metals (HM), iron (HM) and weighty
iron agents (UNA). A thing (A), weighty iron (hm), weighty iron (HMXYZ), weighty
iron(HM), the weighty (HM), (HM) and (HM'; } >"$T/text"
same "initials of these words, or of none" "$(unspin "$T/text")" ''

done_testing
