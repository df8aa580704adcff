#!/bin/sh
# responses.t - feared: a page that is dropped though a reader would see text,
# or kept though there is none; a head that is read by its looks alone
. "$(dirname "$0")/../lib.sh"
cd "$T" || exit 1

# Type of the record; head of the answer; body; what comes of it: its text, or
# the rule by which it goes.  As C has escapes.
cat >cases <<'END'
response	200 OK\r\nContent-Type: text/html	<p>one	one
response	200 OK\r\ncontent-TYPE:text/html	<p>one	one
response	203 Fine	<html><p>one	one
response	404 Not Found\r\nContent-Type: text/html	<p>one	[http-status]
response	301 Moved\r\nContent-Type: text/html	<p>one	[http-status]
response	200 OK\r\nContent-Type: text/html;\r\n charset=windows-1251	<p>\xcf\xf0\xe8	При
response	200 OK\r\nContent-Type: text/html;\r\n\tcharset="koi8-r"	<p>\xf0\xd2\xc9	При
response	200 OK\r\nContent-Type: text/html	\xef\xbb\xbf<p>one	one
response	200 OK\r\nContent-Type: text/html	\xff\xfe<\0p\0>\0\x51\x04	ё
response	200 OK\r\nContent-Type: text/html; charset=koi8-r	\xfe\xff\0<\0p\0>\x04\x51	ё
response	200 OK\r\nContent-Type: text/html; charset=no such	<meta charset=koi8-r><p>\xf0\xd2\xc9	При
response	200 OK\r\nContent-Type: text/html; charset=a/b	<meta charset=koi8-r><p>\xf0\xd2\xc9	При
response	200 OK\r\nContent-Type: text/plain	one	one
response	200 OK\r\nContent-Type: text/plain	one\0\0\0\x01\x02\x03\0\0\0\0	[binary]
response	200 OK\r\nContent-Type: application/pdf	%PDF one	[media-type]
response	200 OK	neither	[media-type]
response	200 OK\r\nContent-Type: text/html	<p> \n	[no-text]
response	200 OK\r\nContent-Type: text/html	<script>one</script>	[no-text]
response	200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br	\x0b\x02\x80one	[content-coding]
response	200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br	<html><p>one	one
response	200 OK\r\nContent-Type: text/html\r\nContent-Encoding: identity	<p>one	one
response	200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip	<html><p>one	one
response	200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked	6\r\n<p>one\r\n0\r\n\r\n	one
response	200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked	<p>one	one
resource	-	<html><p>one	one
conversion	-	<html><p>one	one
END
perl -e 'binmode STDOUT;
while (<>) {
	chomp;
	my ($type, $head, $body) = split /\t/;
	s/\\x(..)|\\0|\\r|\\n|\\t/defined $1 ? chr hex $1 :
	    {"\\0" => "\0", "\\r" => "\r", "\\n" => "\n", "\\t" => "\t"}->{$&}/ge
	    for $head, $body;
	$body = "HTTP/1.1 $head\r\n\r\n$body" if $head ne "-";
	printf "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: %d\r\n" .
	    "Content-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", $type,
	    $., $head eq "-" ? "text/html" : "application/http", length $body,
	    $body;
}' cases >cases.warc

# What has come of each record, by number.
outcome() { # OUT REMOVED
	perl -MJSON::PP -e 'my %what;
	open my $out, "<", $ARGV[0]; open my $removed, "<", $ARGV[1];
	while (<$out>) {
		my $r = decode_json($_);
		$what{$r->{id}} = $r->{text} =~ s/\n\z//r;
	}
	while (<$removed>) {
		my $r = decode_json($_);
		$what{$r->{id}} = "[$r->{rule}]" if $r->{document};
	}
	binmode STDOUT, ":utf8";
	print "$what{$_}\n" for sort { $a <=> $b } keys %what' "$1" "$2"
}
unwarc --removed=removed cases.warc >out 2>err
same 'nothing is bad' "$(cat err)" ''
outcome out removed >got
n=0
while IFS='	' read -r type head body want; do
	n=$((n + 1))
	same "$type, $head, $body" "$(sed -n ${n}p got)" "$want"
done <cases
unwarc -a --removed=removed cases.warc >out 2>err
outcome out removed >got
same '-a: error pages and redirects, too' "$(sed -n '4,5p' got | tr '\n' ' ')" \
    'one one '
unwarc --any-status --removed=removed2 cases.warc >out2 2>err
same_file '--any-status is the same' out2 out

# What is coded, and broken, is bad, and no dropped page.
printf 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n' >body
printf '<p>A page that is packed and cut.' | gzip -nc | head -c 25 >>body
{
	printf 'WARC/1.0\r\nWARC-Type: response\r\nContent-Type: '
	printf 'application/http\r\nContent-Length: %d\r\n\r\n' "$(wc -c <body)"
	cat body
	printf '\r\n\r\n'
} >coded.warc
status 2 'coded content that is cut' unwarc --reject=rejects coded.warc
says 'is named' 'coded.warc: record 1: .*compressed content' .err
cat coded.warc coded.warc >twice.warc
status 2 'two of them' unwarc --reject=rejects twice.warc
status 2 'can be read again' unwarc --reject=again rejects
says 'both' 'rejects: record 2: .*compressed content' .err
same_file 'and are what they were' again rejects

# Types that hold no text are not even read.
printf 'WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 3\r\n\r\none\r\n\r\n' \
    >request.warc
unwarc --stats=stats request.warc >out
same 'a request is no document' "$(cat out)" ''
says 'and is counted' '"records_skipped":1' stats
done_testing
