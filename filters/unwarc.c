/*
 * unwarc - the text of web archive records
 *
 * The reader gives one document a WARC record, its text being the raw block;
 * this filter makes the block into what a reader of the page would see.  A
 * "conversion" record of Common Crawl (WET) is that already.  From a
 * "response" the HTTP head goes, transfer and content codings are undone, the
 * declared charset becomes UTF-8 and HTML becomes lines of text.  Records that
 * hold no text (requests, images, error pages) are dropped.
 *
 * Documents that did not come from an archive pass as they are, so the filter
 * may stand at the front of every chain.
 *
 * It errs where servers lie: a page sent as text/css is lost, and where none
 * says what charset a text is in, that is guessed.
 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "arg.h"
#include "charset.h"
#include "filter.h"
#include "html.h"
#include "http.h"
#include "utf8.h"

enum {
	MAX_PAYLOAD = 64 << 20, /* bytes; Common Crawl cuts pages at 1 to 5 MiB,
				 * whole books reach some 10 */
	TREE_FACTOR = 4,        /* tree memory for one byte of that, */
	TREE_MIN = 16 << 20,    /* and for a small page full of tags */
	MAX_CODINGS = 4         /* one on top of the other */
};

struct conf {
	size_t max_payload;
	bool any_status;
};

struct state {
	struct html *html;
	struct buf chunks, plain[2], utf8, text;
	struct detector *detector; /* NULL: not needed so far */
	struct charset *charset;   /* the last one used, or NULL */
	char name[32];             /* what it was opened as */
};

/* A record on its way to text. */
struct page {
	struct span media;   /* type, as declared */
	struct span charset; /* as HTTP declares it; may be empty */
	struct span body;
	const char *rule; /* why it is dropped, or NULL */
	struct span measure;
	const char *wrong; /* what is bad about it, or NULL */
	bool cut_off;      /* the crawler says it is not all there */
};

static bool
drop_page(struct page *p, const char *rule, struct span measure)
{
	p->rule = rule;
	p->measure = measure;
	return false;
}

/* ---- charsets ---- */

/*
 * What browsers take a label to mean, where iconv(3) does not know it or takes
 * it for less (WHATWG Encoding, 4.2).
 */
static const struct alias {
	const char *label, *name;
} aliases[] = { { "unicode-1-1-utf-8", "UTF-8" }, { "ascii", "windows-1252" },
	{ "us-ascii", "windows-1252" }, { "iso-8859-1", "windows-1252" },
	{ "iso8859-1", "windows-1252" }, { "iso_8859-1", "windows-1252" },
	{ "latin1", "windows-1252" }, { "l1", "windows-1252" },
	{ "cp1252", "windows-1252" }, { "x-cp1250", "windows-1250" },
	{ "x-cp1251", "windows-1251" }, { "x-cp1252", "windows-1252" },
	{ "iso-8859-8-i", "ISO-8859-8" }, { "logical", "ISO-8859-8" },
	{ "iso-8859-9", "windows-1254" }, { "latin5", "windows-1254" },
	{ "iso-8859-11", "CP874" }, { "tis-620", "CP874" },
	{ "windows-874", "CP874" }, { "gb_2312-80", "GB2312" },
	{ "x-gbk", "GBK" }, { "x-x-big5", "BIG5" },
	{ "ks_c_5601-1987", "EUC-KR" }, { "korean", "EUC-KR" },
	{ "windows-949", "UHC" }, { "shift-jis", "SHIFT_JIS" },
	{ "sjis", "SHIFT_JIS" }, { "x-sjis", "SHIFT_JIS" },
	{ "ms_kanji", "SHIFT_JIS" }, { "windows-31j", "SHIFT_JIS" },
	{ "x-euc-jp", "EUC-JP" }, { "x-mac-roman", "MACINTOSH" },
	{ "x-mac-cyrillic", "MAC-CYRILLIC" }, { NULL, NULL } };

/* Gets st->charset ready for a label; false if iconv knows none such. */
static bool
set_charset(struct state *st, struct span label)
{
	char name[sizeof(st->name)];

	if (label.n == 0 || label.n >= sizeof(name))
		return false;
	for (size_t i = 0; i < label.n; i++)
		if (label.p[i] <= ' ' || strchr("/,;", label.p[i]) != NULL)
			return false;
	memcpy(name, label.p, label.n);
	name[label.n] = '\0';
	for (const struct alias *a = aliases; a->label != NULL; a++)
		if (http_same(label, a->label))
			snprintf(name, sizeof(name), "%s", a->name);
	if (st->charset != NULL && strcmp(name, st->name) == 0) {
		charset_reset(st->charset);
		return true;
	}
	charset_close(st->charset);
	memcpy(st->name, name, sizeof(name));
	st->charset = charset_open_wide(name);
	return st->charset != NULL;
}

static void
convert(struct state *st, struct page *p)
{
	st->utf8.n = 0;
	charset_convert(st->charset, p->body, INVALID_REPLACE, &st->utf8, NULL);
	p->body = buf_span(&st->utf8);
}

/* Is it UTF-8 but for a few slips?  As many broken places as sound sequences
 * say no. */
static bool
mostly_utf8(struct span s)
{
	size_t sound = 0, broken = 0, n;
	uint32_t cp;

	for (size_t i = 0; i < s.n; i += n) {
		if ((n = utf8_ascii(span_cut(s, i, s.n))) > 0)
			continue;
		n = utf8_decode(s.p + i, s.p + s.n, &cp);
		sound += cp != UINT32_MAX;
		broken += cp == UINT32_MAX;
	}
	return sound > 10 * broken;
}

/* Gets st->charset ready for what the bytes look like.  They do not look like
 * UTF-8; if nothing better can be said, browsers take windows-1252. */
static void
detect_charset(struct state *st, struct span s)
{
	struct detect_how how = { .start = true,
		.whole = s.n <= CHARSET_WINDOW };
	struct span window = span_cut(s, 0, how.whole ? s.n : CHARSET_WINDOW);
	size_t mark;

	if (st->detector == NULL)
		st->detector = detector_new();
	detector_begin(st->detector, window);
	if (!set_charset(
		st, span_of(detect(st->detector, window, how, &mark))) ||
	    charset_is_utf8(st->charset))
		set_charset(st, SPAN("windows-1252"));
}

static bool
label_begins(struct span label, const char *front)
{
	size_t n = strlen(front);

	return label.n >= n && http_same(span_cut(label, 0, n), front);
}

static bool
is_wide(struct span label)
{
	return label_begins(label, "utf-16") || label_begins(label, "utf-32");
}

/* A label of charsets whose bytes are not ASCII's where they look so. */
static bool
disguised(struct span label)
{
	return is_wide(label) || label_begins(label, "iso-2022") ||
	    label_begins(label, "utf-7") || label_begins(label, "hz");
}

/* Takes a byte order mark off and converts what it announces. */
static bool
with_bom(struct state *st, struct page *p)
{
	const struct span s = p->body;
	const char *label;

	if (s.n >= 3 && memcmp(s.p, "\xEF\xBB\xBF", 3) == 0) {
		p->body = span_cut(s, 3, s.n);
		return true;
	}
	if (s.n < 2)
		return false;
	if (memcmp(s.p, "\xFF\xFE", 2) == 0)
		label = "UTF-16LE";
	else if (memcmp(s.p, "\xFE\xFF", 2) == 0)
		label = "UTF-16BE";
	else
		return false;
	if (!set_charset(st, span_of(label)))
		return false;
	p->body = span_cut(s, 2, s.n);
	convert(st, p);
	return true;
}

/* Can the body be in the charset of this label? */
static bool
try_label(struct state *st, struct span label, struct span body)
{
	return set_charset(st, label) &&
	    (!charset_is_utf8(st->charset) || mostly_utf8(body));
}

/*
 * Makes the body UTF-8.  What is valid UTF-8, and not by being mere ASCII, is
 * UTF-8 whatever the labels say; else the first label counts that can be
 * true; else what the bytes look like.  UTF-8 with a few slips in it stays as
 * it is: to mend those is ungarble's.
 */
static void
decode(struct state *st, struct page *p, bool html)
{
	const struct span body = p->body;
	struct span meta;

	if (with_bom(st, p))
		return;
	if (!disguised(p->charset) && utf8_valid(body) == body.n)
		return;
	/* A <meta> that can be read is not in UTF-16. */
	if (!try_label(st, p->charset, body) &&
	    !(html && html_charset(body, &meta) && !is_wide(meta) &&
		try_label(st, meta, body))) {
		if (mostly_utf8(body))
			return;
		detect_charset(st, body);
	}
	if (!charset_is_utf8(st->charset))
		convert(st, p);
}

/* ---- codings ---- */

/* Undoes one content coding, into st->plain[k]. */
static bool
undo(struct state *st, const struct conf *conf, struct page *p, int k)
{
	struct buf *out = &st->plain[k];

	out->n = 0;
	p->wrong = http_inflate(p->body, conf->max_payload, out);
	/* What a crawler cut short is read as far as it goes. */
	if (p->wrong != NULL && p->cut_off && out->n > 0)
		p->wrong = NULL;
	p->body = buf_span(out);
	return p->wrong == NULL;
}

static bool
has_gzip_magic(struct span s)
{
	return s.n > 18 && memcmp(s.p, "\x1F\x8B\x08", 3) == 0;
}

/*
 * Undoes the codings that the header names, the last one first.  Often it is a
 * lie: the crawler undid them, or the server never did them.
 */
static bool
undo_codings(struct state *st, const struct conf *conf, struct page *p,
    struct span names)
{
	struct span name;
	size_t end = names.n, from;
	int k = 0;

	for (;; end = from - 1) {
		for (from = end; from > 0 && names.p[from - 1] != ','; from--)
			;
		name = http_media(span_cut(names, from, end));
		if (k == MAX_CODINGS)
			return drop_page(p, "content-coding", names);
		if (http_same(name, "gzip") || http_same(name, "x-gzip")) {
			if (has_gzip_magic(p->body) &&
			    !undo(st, conf, p, k++ & 1))
				return false;
		} else if (http_same(name, "deflate")) {
			struct span body = p->body;

			if (!undo(st, conf, p, k++ & 1)) {
				if (!html_likely(body))
					return false;
				p->body = body;
				p->wrong = NULL;
			}
		} else if (name.n > 0 && !http_same(name, "identity") &&
		    !html_likely(p->body)) {
			return drop_page(p, "content-coding", name);
		}
		if (from == 0)
			return true;
	}
}

/* ---- records ---- */

/* Takes the HTTP head off.  False: the page is dropped or bad. */
static bool
take_response(struct state *st, const struct conf *conf, struct page *p)
{
	struct http h;
	struct span v;

	if (!http_response(p->body, &h))
		return true;
	if (!conf->any_status && (h.status < 200 || h.status > 299)) {
		v = p->body;
		v.n = v.n > 12 ? 12 : v.n;
		return drop_page(p, "http-status", http_media(v));
	}
	p->body = h.body;
	p->media = SPAN("");
	if (http_field(h.fields, "Content-Type", &v)) {
		p->media = http_media(v);
		if (!http_param(v, "charset", &p->charset))
			p->charset = SPAN("");
	}
	if (http_field(h.fields, "Transfer-Encoding", &v)) {
		st->chunks.n = 0;
		if (http_dechunk(p->body, &st->chunks))
			p->body = buf_span(&st->chunks);
	}
	if (http_field(h.fields, "Content-Encoding", &v))
		return undo_codings(st, conf, p, v);
	return true;
}

static bool
is_html(struct span media)
{
	return http_same(media, "text/html") ||
	    http_same(media, "application/xhtml+xml") ||
	    http_same(media, "application/vnd.wap.xhtml+xml");
}

static bool
is_plain(struct span media)
{
	return http_same(media, "text/plain") ||
	    http_same(media, "text/markdown") ||
	    http_same(media, "text/x-markdown");
}

/* Files that servers send under any name. */
static bool
is_binary(struct span s)
{
	static const struct span magics[] = { SPAN("%PDF-"), SPAN("\x89PNG"),
		SPAN("GIF8"), SPAN("\xFF\xD8\xFF"), SPAN("PK\x03\x04"),
		SPAN("\x1F\x8B"), SPAN("RIFF"), SPAN("Rar!"),
		SPAN("\x7F"
		     "ELF"),
		SPAN("\xD0\xCF\x11\xE0"), SPAN("ID3"), SPAN("OggS"),
		SPAN("BZh"), SPAN("7z\xBC\xAF"), SPAN("wOFF"), SPAN("wOF2"),
		SPAN("%!PS"), SPAN("{\\rtf") };

	for (size_t i = 0; i < COUNT(magics); i++)
		if (s.n >= magics[i].n &&
		    memcmp(s.p, magics[i].p, magics[i].n) == 0)
			return true;
	return false;
}

/* Text has no zero bytes, or hardly any. */
static bool
has_zeros(struct span s)
{
	size_t zeros = 0, n = s.n < 4096 ? s.n : 4096;

	for (size_t i = 0; i < n; i++)
		zeros += s.p[i] == '\0';
	return zeros > n / 64;
}

/* Makes the payload into text.  False: the page is dropped or bad. */
static bool
take_payload(struct state *st, const struct conf *conf, struct page *p)
{
	bool html = is_html(p->media);

	if (has_gzip_magic(p->body) && (html || is_plain(p->media)) &&
	    !undo_codings(st, conf, p, SPAN("gzip")))
		return false;
	if (!is_plain(p->media) && !html && p->media.n > 0 &&
	    !http_same(p->media, "unk") && !http_same(p->media, "no-type"))
		return drop_page(p, "media-type", p->media);
	if (is_binary(p->body))
		return drop_page(p, "binary", p->media);
	if (p->body.n > conf->max_payload) {
		p->wrong = "content larger than the limit";
		return false;
	}
	html |= html_likely(p->body);
	if (!html && p->media.n == 0)
		return drop_page(p, "media-type", SPAN("none"));
	decode(st, p, html);
	if (has_zeros(p->body))
		return drop_page(p, "binary", p->media);
	if (html) {
		st->text.n = 0;
		if (!html_text(st->html, p->body, &st->text)) {
			p->wrong = "page too intricate for the memory limit";
			return false;
		}
		p->body = buf_span(&st->text);
	}
	for (size_t i = 0; i < p->body.n; i++)
		if ((unsigned char)p->body.p[i] > ' ')
			return true;
	return drop_page(p, "no-text", SPAN(""));
}

/* Says what became of the block. */
static void
answer(struct stage *s, const struct page *p, struct span block)
{
	const char *end = block.p + block.n;

	if (p->wrong != NULL) {
		reject(s, 0, p->wrong);
	} else if (p->rule != NULL) {
		drop(s, p->rule, p->measure);
	} else if (p->body.p >= block.p && p->body.p + p->body.n == end) {
		if (p->body.n < block.n)
			cut(s, 0, block.n - p->body.n, "http-head");
	} else {
		replace(s, 0, block.n, p->body, "page-text");
	}
}

static size_t
apply(struct stage *s, const struct piece *piece)
{
	struct state *st = stage_state(s);
	const struct conf *conf = stage_conf(s);
	struct page p = { .body = piece->text };
	struct span type, v;

	if (!doc_warc(piece->doc, "WARC-Type", &type))
		return piece->text.n;
	if (doc_warc(piece->doc, "Content-Type", &v)) {
		p.media = http_media(v);
		if (!http_param(v, "charset", &p.charset))
			p.charset = SPAN("");
	}
	p.cut_off = doc_warc(piece->doc, "WARC-Truncated", &v);
	if (http_same(type, "conversion") && is_plain(p.media) &&
	    (p.charset.n == 0 || http_same(p.charset, "utf-8")))
		return piece->text.n;
	if (!http_same(type, "response") && !http_same(type, "resource") &&
	    !http_same(type, "conversion"))
		drop_page(&p, "record-type", type);
	else if (take_response(st, conf, &p))
		take_payload(st, conf, &p);
	answer(s, &p, piece->text);
	return piece->text.n;
}

/* ---- the rest ---- */

static const struct opt opts[] = { { 'a', "any-status", NULL,
				       "keep error pages and redirects too" },
	{ 256, "max-payload", "SIZE",
	    "refuse pages that unpack to more (default 64M)" },
	{ 0 } };

static const char *
option(void *arg, int c, const char *value)
{
	struct conf *conf = arg;

	if (c == 'a') {
		conf->any_status = true;
		return NULL;
	}
	return arg_size(value, &conf->max_payload);
}

static bool
ready(void *arg, struct way *how, struct buf *why)
{
	struct conf *conf = arg;

	(void)why;
	if (conf->max_payload == 0)
		conf->max_payload = MAX_PAYLOAD;
	how->whole = true;
	how->warc = true;
	return true;
}

static void
start(struct stage *s)
{
	const struct conf *conf = stage_conf(s);
	struct state *st = stage_state(s);

	st->html = html_new(
	    conf->max_payload > SIZE_MAX / TREE_FACTOR - TREE_MIN ?
		SIZE_MAX :
		TREE_FACTOR * conf->max_payload + TREE_MIN);
}

static void
stop(struct stage *s)
{
	struct state *st = stage_state(s);

	html_free(st->html);
	buf_free(&st->chunks);
	buf_free(&st->plain[0]);
	buf_free(&st->plain[1]);
	buf_free(&st->utf8);
	buf_free(&st->text);
	charset_close(st->charset);
	detector_free(st->detector);
}

const struct filter filter_unwarc = {
	.name = "unwarc",
	.about = "make web archive records (WARC, WET) into text",
	.opts = opts,
	.conf = sizeof(struct conf),
	.state = sizeof(struct state),
	.option = option,
	.ready = ready,
	.start = start,
	.apply = apply,
	.stop = stop,
};
