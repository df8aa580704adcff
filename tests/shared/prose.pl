#!/usr/bin/perl
# prose.pl N [SEED] - N different sentences, a line each, that no filter
# should touch: plain words, no addresses, nothing twice
use strict;
use warnings;

my ($n, $x) = (@ARGV, 1);
my @adjective = qw(tall small quiet heavy narrow wooden yellow broken distant
    careful late plain muddy steep silver patient bare curious);
my @noun = qw(harbour baker lantern orchard violin carpenter bridge kettle
    farmer library engine postman window teacher valley painter station
    cottage ladder sailor garden mill clock wagon);
my @verb = qw(followed repaired painted carried watched crossed measured
    described borrowed remembered opened cleaned sketched guarded);
my @place = qw(behind near above beyond beside below opposite inside);
my %seen;

sub pick {
	$x = ($x * 1103515245 + 12345) % 2147483648;
	return $_[($x >> 12) % @_];
}

while ($n > 0) {
	my $line = join ' ', 'The', pick(@adjective), pick(@noun), pick(@verb),
	    'the', pick(@adjective), pick(@noun), pick(@place), 'the',
	    pick(@adjective), pick(@noun), 'and', pick(@verb), 'a',
	    pick(@adjective), pick(@noun) . '.';
	next if $seen{$line}++;
	print "$line\n";
	$n--;
}
