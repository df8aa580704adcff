/*
 * json - the scanner beside another one
 *
 * The other is written for plainness: a function for each production of RFC
 * 8259, recursive, a byte at a time.  Both must agree on every input.  What
 * is taken must survive: a text unquoted and quoted again means the same.
 */
#include "fuzz.h"
#include "json.h"

struct other {
	const char *p, *end;
	int depth;
};

static bool value(struct other *);

static bool
take(struct other *o, char c)
{
	if (o->p == o->end || *o->p != c)
		return false;
	o->p++;
	return true;
}

static void
blanks(struct other *o)
{
	while (take(o, ' ') || take(o, '\t') || take(o, '\n') || take(o, '\r'))
		;
}

static bool
digit(struct other *o)
{
	if (o->p == o->end || *o->p < '0' || *o->p > '9')
		return false;
	o->p++;
	return true;
}

static bool
digits(struct other *o)
{
	if (!digit(o))
		return false;
	while (digit(o))
		;
	return true;
}

static bool
number(struct other *o)
{
	take(o, '-');
	if (!take(o, '0') && !digits(o))
		return false;
	if (take(o, '.') && !digits(o))
		return false;
	if (take(o, 'e') || take(o, 'E')) {
		if (!take(o, '+'))
			take(o, '-');
		return digits(o);
	}
	return true;
}

static bool
hex(struct other *o)
{
	const char *all = "0123456789abcdefABCDEF";

	if (o->p == o->end || *o->p == '\0' || strchr(all, *o->p) == NULL)
		return false;
	o->p++;
	return true;
}

static bool
string(struct other *o)
{
	if (!take(o, '"'))
		return false;
	while (o->p < o->end && *o->p != '"') {
		if ((unsigned char)*o->p < 0x20)
			return false;
		if (!take(o, '\\')) {
			o->p++;
		} else if (take(o, 'u')) {
			for (int i = 0; i < 4; i++)
				if (!hex(o))
					return false;
		} else if (!take(o, '"') && !take(o, '\\') && !take(o, '/') &&
		    !take(o, 'b') && !take(o, 'f') && !take(o, 'n') &&
		    !take(o, 'r') && !take(o, 't')) {
			return false;
		}
	}
	return take(o, '"');
}

static bool
row(struct other *o, bool object, char close)
{
	blanks(o);
	if (take(o, close))
		return true;
	do {
		blanks(o);
		if (object) {
			if (!string(o))
				return false;
			blanks(o);
			if (!take(o, ':'))
				return false;
		}
		if (!value(o))
			return false;
		blanks(o);
	} while (take(o, ','));
	return take(o, close);
}

static bool
literal(struct other *o, const char *s)
{
	for (; *s != '\0'; s++)
		if (!take(o, *s))
			return false;
	return true;
}

static bool
value(struct other *o)
{
	bool ok;

	blanks(o);
	if (o->p == o->end)
		return false;
	switch (*o->p) {
	case '{':
	case '[':
		if (++o->depth > JSON_DEPTH)
			return false;
		ok = take(o, '{') ? row(o, true, '}') :
				    take(o, '[') && row(o, false, ']');
		o->depth--;
		return ok;
	case '"':
		return string(o);
	case 't':
		return literal(o, "true");
	case 'f':
		return literal(o, "false");
	case 'n':
		return literal(o, "null");
	default:
		return number(o);
	}
}

static bool
other(struct span s)
{
	struct other o = { s.p, s.p + s.n, 0 };

	if (!value(&o))
		return false;
	blanks(&o);
	return o.p == o.end;
}

/* Every text goes in and out of quotes unharmed. */
static void
quoting(struct span text)
{
	struct buf quoted = { 0 }, scratch = { 0 }, again = { 0 };
	struct json j = { 0 };
	struct span got;

	json_quote(&quoted, text);
	LAW(json_scan(&j, buf_span(&quoted)) && !j.object);
	LAW(other(buf_span(&quoted)));
	LAW(json_unquote(buf_span(&quoted), &scratch, &got));
	/* Two surrogates that meet are one character afterwards. */
	json_quote(&again, got);
	LAW(span_eq(got, text) || !span_eq(buf_span(&again), text));
	json_free(&j);
	buf_free(&quoted);
	buf_free(&scratch);
	buf_free(&again);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct span s = tight((struct span){ (const char *)data, n }), text;
	struct buf scratch = { 0 };
	struct json j = { 0 };
	bool ok = json_scan(&j, s);

	LAW(ok == other(s));
	LAW(ok || (j.error != NULL && j.at <= s.n));
	for (size_t i = 0; ok && j.object && i < j.n; i++) {
		const struct json_member *m = &j.members[i];

		LAW(m->value.n > 0 && other(m->value));
		LAW(json_unquote(m->value, &scratch, &text) ==
		    (*m->value.p == '"'));
		if (memchr(m->name.p, '\\', m->name.n) == NULL)
			LAW(json_find(&j, m->name) >= m);
	}
	if (ok && j.object)
		LAW(j.close < s.n && s.p[j.close] == '}');
	quoting(s);
	json_free(&j);
	buf_free(&scratch);
	free((char *)(uintptr_t)s.p);
	return 0;
}
