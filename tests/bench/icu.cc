// NFC by ICU's fastest interface, as a peer for the benchmark: whole lines from
// standard input, in blocks, through Normalizer2::normalizeUTF8.
#include <cstring>
#include <string>
#include <unistd.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

int
main()
{
	UErrorCode status = U_ZERO_ERROR;
	const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
	std::string in, out;
	static char block[256 * 1024];
	ssize_t n;

	if (U_FAILURE(status))
		return 2;
	for (;;) {
		n = read(0, block, sizeof(block));
		if (n > 0)
			in.append(block, (size_t)n);
		size_t whole = n > 0 ? in.rfind('\n') + 1 : in.size();
		out.clear();
		icu::StringByteSink<std::string> sink(&out);
		nfc->normalizeUTF8(0, icu::StringPiece(in.data(),
		    (int32_t)whole), sink, nullptr, status);
		if (U_FAILURE(status))
			return 2;
		for (size_t at = 0; at < out.size();) {
			ssize_t w = write(1, out.data() + at, out.size() - at);
			if (w < 0)
				return 2;
			at += (size_t)w;
		}
		in.erase(0, whole);
		if (n <= 0)
			return 0;
	}
}
