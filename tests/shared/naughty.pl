#!/usr/bin/perl
# naughty.pl - strings that have broken programs elsewhere, a line each: made
# up here, some of each class
use strict;
use warnings;

binmode STDOUT;
my @lines = (
    # Words that languages and data bases take for values.
    qw(null NULL nil None undefined undef true false NaN Infinity -Infinity
	INF EOF TRUE hasOwnProperty __proto__ constructor then \\N (null)),
    # Numbers, and what only looks so.
    qw(0 -0 1.00 1E400 -1e-400 0x1p-1074 0xffffffff 9223372036854775808
	18446744073709551616 1/0 1..2 --1 0b2 08 ٣٫١٤ １２３ ௧௨ Ⅷ ½ 1e),
    # Punctuation that starts something.
    '1,000.00', '"', "'", '`', '\\', '\\\\"', '"""', "''''", '<>', '{}',
    '[]', '()', '%',
    '%s%n%d%x%%', '$(id)', '`id`', '${HOME}', '$HOME', '; true', '| cat',
    '&& :', '> /dev/null', '-rf', '--', '-', '../../../etc/passwd',
    'C:\\con\\aux', '~', '*', '?', '!!', '#', '//', '/*', '*/', '<!--', '-->',
    ']]>', '<![CDATA[', '<?xml version="1.0"?>', '<script>alert(1)</script>',
    '&lt;b&gt;', '&#0;', '&#xD800;', '&#x110000;', '&#99999999999;', '&nope;',
    '&', '&;', '&#;', '&#x;', "' OR 1=1 --", '"; DROP TABLE x', '{{7*7}}',
    '{a|{b|c}', '[ad_1', '{"text":', '{"a":1}', '\\u0000', '\\ud83d', '\\x',
    # One character of many bytes, or many marks on one.
    "\xe2\x82\xac", "\xf0\x9f\x98\x80", "\xf4\x8f\xbf\xbf", "\xef\xbf\xbd",
    "\xef\xbf\xbe", "\xef\xbb\xbf", "Z" . "\xcc\x88\xcc\xa3" x 40,
    "\xe1\x84\x80\xe1\x85\xa1\xe1\x86\xa8", "\xf0\x9f\x91\xa9\xe2\x80\x8d" x 8,
    "\xf0\x9f\x87\xa9\xf0\x9f\x87\xaa\xf0\x9f\x87", "\xef\xb7\xbd",
    # Two directions, and marks that turn them.
    "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d abc \xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7",
    "\xe2\x80\xaeabc\xe2\x80\xac", "\xe2\x81\xa6x\xe2\x81\xa9",
    "\xe2\x80\x8f" x 9, "\xd8\x9c.",
    # Blanks of all kinds, and nothing.
    " ", "\t", "\x0b\x0c", "\r", "\xc2\xa0", "\xe2\x80\x8b\xe2\x80\x8d",
    "\xe3\x80\x80", "\xe1\xa0\x8e", "\xc2\xad", "\xe2\x80\xa8", "\xc2\x85", "",
    # Controls, escapes to a terminal.
    "\x01\x02\x03\x1d\x1e\x1f", "\x7f", "\xc2\x80\xc2\x9b", "\e[2J\e]0;t\a",
    "\eP1;2|\e\\", "a\bb",
    # Letters that change their length with their case, or look like others.
    "\xc4\xb0\xc4\xb1Ii", "\xc3\x9f\xe1\xba\x9e", "\xc7\x85", "\xef\xac\x83",
    "\xe2\x84\xaa\xe2\x84\xab", "\xd0\xb0\xd0\xb5\xd0\xbe", "\xce\xa3\xcf\x83\xcf\x82",
    "\xef\xbd\x86\xef\xbd\x95\xef\xbd\x8c\xef\xbd\x8c",
    "\xf0\x9d\x94\xb9\xf0\x9d\x93\xb2\xf0\x9d\x93\xb0",
    # Addresses that are none, and stranger ones.
    'http://', 'https://a', 'www.', 'mailto:', 'a@b', '@', 'http://[::1]/',
    'http://a.example:99999/', 'javascript:0', 'http://' . 'a.' x 200 . 'example',
    "http://\xe4\xbe\x8b\xe3\x81\x88.example/",
    # Words that honest people have in their names.
    'Scunthorpe Penistone Lightwater', 'Dr. Viagro Casinova of Pillsbury',
    # What shells out of archives.
    'WARC/1.0', "\x1f\x8b\x08", 'filedesc://x', "From here on", '.', '..',
    'x' x 3000, 'aB' x 1500, '-' x 2000, "\xc3\xa9" x 1500,
);
print "$_\n" for @lines;
