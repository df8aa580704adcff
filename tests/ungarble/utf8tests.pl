# utf8tests.pl TESTS IN DROP REPLACE: the strings, each ending in NUL, and what
# is to become of them.  Those with a NUL within are left out.
use strict;
use warnings;

my ($tests, @names) = @ARGV;
open my $t, '<', $tests or die "$tests: $!";
my @files = map { open my $f, '>:raw', $_ or die "$_: $!"; $f } @names;
sub bytes { my ($hex) = @_; $hex =~ s/nothing|\s//g; pack 'H*', $hex }
while (<$t>) {
	chomp;
	next if /^#/ || $_ eq '';
	my ($number, $kind, $text, @want) = split /:/, $_, -1;
	next if $kind !~ /^(?:in)?valid/;
	if ($kind eq 'valid') {
		$text = join ':', $text, @want;
		@want = ($text, $text);
	} else {
		@want = ($text, $text) if $kind eq 'valid hex';
		($text, @want) = map { bytes($_) } $text, @want;
	}
	next if $text =~ /\0/;
	print { $files[$_] } ($text, @want)[$_], "\0" for 0 .. 2;
}
