#!/bin/sh
# elements.t - feared: text that a reader of the page sees is lost or run
# together, or comes with what he does not see
. "$(dirname "$0")/../lib.sh"

# HTML, and what it reads like; "|" ends a line.
cat >"$T/pages" <<'END'
<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table>	a|b c|d
<table><thead><tr><th>h1<th>h2<tbody><tr><td>1<td>2</table>	h1 h2|1 2
<pre>one&#10;  two</pre>three	one|  two|three
<ul><li>one<li>two<ol><li>in</ol><li><p>three</ul>	one|two|in|three
<dl><dt>term<dd>meaning</dl><figure><img alt=x><figcaption>below</figure>	term|meaning|below
a<br>b<BR/>c<br><br>d	a|b|c|d
<p hidden>x</p><p style="DISPLAY : none">y</p><p style="visibility:hidden">z</p>seen	seen
<noscript>switch it on</noscript><template><p>part</template><p>seen	seen
<svg><title>icon</title><text>drawn</text></svg><p>seen	seen
<p>one<title>late</title>	late|one
&eacute; &#233; &#xE9; &lt;b&gt; &amp;eacute; &#x80; &notit; &hellip	é é é <b> &eacute; € ¬it; &hellip
<base href="/x"><a href="y">A link</a> and <a href=z>more</a>.	A link and more.
<b><p>one</b> two</p><i>three<p>four</i>five<div>six</span></div>seven	one two|three|fourfive|six|seven
<div>a<span>b</span>c</div><section>d</section>e<p>f</p>g	abc|d|e|f|g
<p>The <a href=x><b>bold</b> link</a>, <em>em</em>phasis<sup>2</sup>.	The bold link, emphasis2.
a<!-- not -- > seen -->b<!doctype x>c	abc
<select><option>o1<option>o2</select><textarea>t</textarea><button>Send</button>	Send
<iframe>in</iframe><video>v</video><object>o</object>seen	seen
<dialog>closed</dialog><dialog open>open</dialog>	open
<script>"</p>"</script><style>p{}</style><p>seen</p><script>to the end	seen
a<xmp><b>x</b></xmp>	a|<b>x</b>
a<plaintext>b<p>c	a|b<p>c
super<wbr>long	superlong
a&#xdddddddd;b	a�b
a&#x10F00A;b&#x10F000;c	a􏀊b􏀀c
<p>  many   <p> blanks	many|blanks
END
perl -CSD -ne 'chomp; my ($html) = split /\t/; utf8::encode($html);
    my $http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n$html";
    binmode STDOUT;
    printf "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
	. "http://a.example/\r\nContent-Type: application/http\r\n"
	. "Content-Length: %d\r\n\r\n%s\r\n\r\n", length $http, $http' \
    "$T/pages" >"$T/pages.warc"
unwarc "$T/pages.warc" >"$T/out" || not_ok 'a page could not be read'
perl -MJSON::PP -ne 'my $t = decode_json($_)->{text}; utf8::encode($t);
    $t =~ s/\n\z//; $t =~ tr/\n/|/; print "$t\n"' "$T/out" >"$T/texts"
n=0
while IFS='	' read -r page want; do
	n=$((n + 1))
	same "$page" "$(sed -n ${n}p "$T/texts")" "$want"
done <"$T/pages"
done_testing
