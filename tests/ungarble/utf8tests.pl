# utf8tests.pl TESTS FOLDER: each string of TESTS as a file in FOLDER/strings,
# and what is to become of them all: FOLDER/drop, replace, escape, fail.  What
# is left of a string is a line, the last without its newline.
use strict;
use warnings;

my ($tests, $folder) = @ARGV;
my (%lines, $n);
my $known = qr/[\0-\x7F]|[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]
    |[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]
    |\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}
    |\xF4[\x80-\x8F][\x80-\xBF]{2}/x;

sub bytes { my ($hex) = @_; $hex =~ s/nothing|\s//g; pack 'H*', $hex }
sub escaped {
	my ($text) = @_;
	$text =~ s/($known)|(.)/$1 \/\/ sprintf '\\x%02x', ord $2/gse;
	$text;
}
sub file {
	my ($name, $bytes) = @_;
	open my $f, '>:raw', "$folder/$name" or die "$folder/$name: $!";
	print { $f } $bytes;
}

mkdir "$folder/strings";
open my $t, '<', $tests or die "$tests: $!";
while (<$t>) {
	chomp;
	next if /^#/ || $_ eq '';
	my ($number, $kind, @parts) = split /:/, $_, -1;
	next if $kind !~ /^(?:in)?valid/;
	@parts = (join ':', @parts) if $kind eq 'valid';
	@parts = map { bytes($_) } @parts if $kind ne 'valid';
	my ($text, $drop, $replace) = (@parts, @parts, @parts);
	file(sprintf('strings/%03d', ++$n), $text);
	push @{ $lines{drop} }, $drop;
	push @{ $lines{replace} }, $replace;
	push @{ $lines{escape} }, escaped($text);
	push @{ $lines{fail} }, $text if $kind ne 'invalid hex';
}
file($_, join "\n", grep { $_ ne '' } @{ $lines{$_} }) for keys %lines;
print "$n\n";
