# compare.pl KIND INPUT OUTPUT: how many records are not as they should be.
use strict;
use warnings;
use JSON::PP;

my ($kind, $in, $out) = @ARGV;
my $json = JSON::PP->new->utf8;
open((my $a), $in =~ /\.gz$/ ? "gzip -dc '$in' |" : "<$in") or die "$in: $!";
open my $b, '<', $out or die "$out: $!";
my $wrong = 0;
while (my $line = <$a>) {
	my $got_line = <$b>;
	if ($kind eq 'clean') {
		$wrong += $line ne $got_line;
		next;
	}
	my $record = $json->decode($line);
	my $got = $json->decode($got_line)->{original};
	next if $kind eq 'ftfy' && $record->{expect} ne 'pass';
	my $want = $record->{fixed_encoding} // $record->{fixed};
	$wrong += $got ne $want;
}
print $wrong, "\n";
