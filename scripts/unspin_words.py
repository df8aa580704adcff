"""unspin_words - how unspin sees text: words, breaks, phrases

The same rules as in common/spin.c, for the scripts that estimate weights.
"""
import getopt
import gzip
import json
import re
import sys

# A run of letters, digits and what is not ASCII (bar the punctuation of
# Latin-1 and General Punctuation), with single inner ' . and between digits ,
# kept; or a lone &.
LETTER = r"[0-9A-Za-z\u00c0-\u1fff\u2070-\u2fff\u3040-\ufffd]"
TOKEN = re.compile(r"%s+(?:['\u2019.]%s+|,[0-9]+)*|&" % (LETTER, LETTER))
LOWER = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ\u2019",
                      "abcdefghijklmnopqrstuvwxyz'")



def arguments(usage, letters, least=0):
    """Options as getopt has them, and operands; usage is for who gives others,
    or too few operands."""
    try:
        opts, args = getopt.getopt(sys.argv[1:], letters)
    except getopt.GetoptError as error:
        sys.exit("%s\n\n%s" % (error, usage))
    if len(args) < least:
        sys.exit(usage)
    return opts, args


class Word:
    __slots__ = ("low", "start", "end", "brk", "hyphen", "cap")

    def __init__(self, low, start, end, brk, hyphen, cap):
        self.low, self.start, self.end = low, start, end
        self.brk, self.hyphen, self.cap = brk, hyphen, cap


def is_break(gap, after):
    """True if no phrase may cross this gap (what stands between words)."""
    if gap in (" ", "-", ""):
        return False
    if gap.strip(" \t\r\n\u00a0"):
        return True
    # a single line end in hard-wrapped prose is a space
    return "\n" in gap and (gap.count("\n") > 1 or not after.islower())


def words(text):
    out, last = [], 0
    for m in TOKEN.finditer(text):
        s, e = m.span()
        gap = text[last:s] if out else "\n\n"
        brk = is_break(gap, text[s])
        tok = m.group()
        low = tok.translate(LOWER)
        last = e
        cap = 0 if not tok[0].isupper() else 2 if len(tok) > 1 and \
            tok[1].isupper() else 1
        if low.endswith("'s") and len(low) > 2:
            out.append(Word(low[:-2], s, e - 2, brk, gap == "-", cap))
            out.append(Word("'s", e - 2, e, False, False, 0))
        else:
            out.append(Word(low, s, e, brk, gap == "-", cap))
    return out


def stem(w):
    """Without the ending of a plural, as plural() in common/spin.c."""
    if len(w) > 3 and w.endswith("ies"):
        return w[:-3] + "y"
    if len(w) > 3 and w.endswith(("ches", "shes", "sses", "xes")):
        return w[:-2]
    if len(w) > 3 and w[-1] == "s" and w[-2] not in "sui":
        return w[:-1]
    return w


def phrase(text):
    """A lexicon phrase as a tuple of keys; a joined word begins with -."""
    return tuple("-" + w.low if w.hyphen else w.low for w in words(text))


APART = re.compile("(%s)" % TOKEN.pattern)


def runs(text):
    """Lists of keys between breaks."""
    out, cur = [], []
    # gap, word, gap, word, ..., gap: four times as fast as words()
    parts = APART.split(text)
    for i in range(1, len(parts), 2):
        gap, tok = parts[i - 1], parts[i]
        if gap != " " and cur and is_break(gap, tok[0]):
            out.append(cur)
            cur = []
        low = tok.lower() if tok.isascii() else tok.translate(LOWER)
        own = low.endswith("'s") and len(low) > 2
        if own:
            low = low[:-2]
        cur.append("-" + low if gap == "-" and i > 1 else low)
        if own:
            cur.append("'s")
    if cur:
        out.append(cur)
    return out


def documents(path, half=None):
    """(id, text) of a JSON Lines file; half: 0 or 1, of the documents."""
    op = gzip.open if path.endswith(".gz") else open
    with op(path, "rt", encoding="utf-8") as f:
        for i, line in enumerate(f):
            if half is not None and i % 2 != half:
                continue
            d = json.loads(line)
            yield d.get("id", i), d.get("text") or d.get("gold") or ""
