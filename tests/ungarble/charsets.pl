# charsets.pl FOLDER: of every third file in FOLDER/labels.tsv, how many come
# out of ungarble as Encode decodes them by their label.
use strict;
use warnings;
use Encode;

my ($folder) = @ARGV;
my $right = 0;
open my $labels, '<', "$folder/labels.tsv" or die;
while (<$labels>) {
	next if $. % 3;
	chomp;
	my ($path, $label) = split /\t/;
	next if $label eq 'None';
	$label =~ s/-(?:croatian|czech|hungarian|polish|slovak|slovene
	    |bulgarian|russian|arabic|greek|turkish|hebrew|romanian)$//x;
	$label =~ s/^iso8859_/iso-8859-/;
	$label =~ s/_sig$|-sig$//;
	$label =~ tr/_/-/;
	$label =~ s/^(utf-(?:16|32))-([bl]e)$/$1$2/;
	open my $f, '<:raw', "$folder/$path" or die;
	my $bytes = do { local $/; <$f> };
	my $codec = find_encoding($label) or next;
	my $want = eval { $codec->decode($bytes, Encode::FB_CROAK
	    | Encode::LEAVE_SRC) };
	next if !defined $want;
	$want =~ s/^\x{FEFF}//;
	my $got = `ungarble --format=text --no-mojibake --no-entities '$folder/$path'`;
	$right += $got eq encode('UTF-8', $want);
}
print "$right\n";
