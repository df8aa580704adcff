# embed.awk - makes a C array of strings out of the lines of text files
#
# usage: awk -f embed.awk -v name=ARRAY FILE... >HEADER
BEGIN {
	printf "static const char *const %s[] = {\n", name
}
{
	gsub(/\\/, "\\\\")
	gsub(/"/, "\\\"")
	gsub(/\?/, "\\?")
	printf "\t\"%s\",\n", $0
}
END {
	print "};"
}
