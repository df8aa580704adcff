# Lines of mojibake, each as it is and after more and more ASCII: JSON Lines,
# 34 in a row that differ in their fronts only.
use strict;
use warnings;
use utf8;
use Encode qw(encode decode);

my @lines = (
	"Старая мельница стоит у реки, и Ёлка Щукина её видит",
	"Ο μύλος Ώρα στέκει δίπλα στο ποτάμι, Άννα και Έλλη",
	"Млин їхній стоїть ґанком до річки Ґедзь",
	"Le moulin a été bâti près du fleuve, où l’on pêche",
	"Młyn stoi nad rzeką, żółta łódź płynie",
	"Cối xay đứng bên dòng sông, người thợ già ngủ",
	"磨坊在河边，老人每天早上起来。",
	"הטחנה עומדת ליד הנהר",
	"โรงสีตั้งอยู่ริมแม่น้ำ",
	"A mill by the river 🌊 and a boat ⛵, “quoted”",
);

sub garble {
	my ($text, $table) = @_;
	my $out = '';

	for my $byte (split //, encode('UTF-8', $text)) {
		my $copy = $byte;
		my $c = decode($table, $copy, Encode::FB_QUIET);
		$out .= length $c ? $c : chr ord $byte;
	}
	return $out;
}

binmode STDOUT, ':utf8';
for my $table (qw(cp1252 cp1250 cp1251 cp1253 koi8-r cp866 cp437 MacRoman)) {
	for my $line (@lines) {
		my $bad = garble($line, $table);

		$bad =~ s/([\x00-\x1f\x7f])/sprintf '\\u%04x', ord $1/ge;
		$bad =~ s/"/\\"/g;
		print '{"text":"', 'x' x $_, " $bad\"}\n" for 0 .. 33;
	}
}
