# embed.awk - makes a C string out of the lines of text files
#
# usage: awk -f embed.awk -v name=NAME FILE... >HEADER
BEGIN {
	printf "static const char %s[] =\n", name
}
{
	gsub(/\\/, "\\\\")
	gsub(/"/, "\\\"")
	gsub(/\?/, "\\?")
	printf "\t\"%s\\n\"\n", $0
}
END {
	print "\t;"
}
