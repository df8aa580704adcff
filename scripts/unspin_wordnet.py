"""unspin_wordnet - what a spinner that draws on WordNet puts for a word

Single words alone, in the form of the word they replace.
"""
import collections
import os
import re

SENSES = (0.6, 0.25, 0.15)      # how often a spinner takes which
FREQUENT = 3e5          # a word that is swapped, in a trillion
KNOWN = 1e4             # one that is put there
PARTS = "noun", "verb", "adj", "adv"


def inflect(word, ending):
    """A regular form of a noun (s) or verb (s, ed, ing)."""
    consonant_y = word.endswith("y") and word[-2:-1] not in "aeiou"
    if ending == "s":
        if word.endswith(("s", "x", "z", "ch", "sh")):
            return word + "es"
        return word[:-1] + "ies" if consonant_y else word + "s"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return word[:-1] + "ing" if ending == "ing" else word + "d"
    if ending == "ed" and consonant_y:
        return word[:-1] + "ied"
    if re.fullmatch("[^aeiou]{1,2}[aeiou][bdgmnpt]", word):
        return word + word[-1] + ending
    return word + ending


class WordNet:
    def __init__(self, where):
        self.where = where
        self.synsets, self.senses = {}, {}
        self.irregular = collections.defaultdict(list)
        for part in PARTS:
            for f in self.rows("data." + part):
                n = int(f[3], 16)
                self.synsets[part, f[0]] = [
                    re.sub(r"\(.*\)", "", w) for w in f[4:4 + 2 * n:2]]
            for f in self.rows("index." + part):
                self.senses[f[0], part] = f[6 + int(f[3]):]
        for part in PARTS[:2]:
            for f in self.rows(part + ".exc"):
                for lemma in f[1:]:
                    self.irregular[lemma, part].append(f[0])

    def rows(self, name):
        with open(os.path.join(self.where, name), encoding="utf-8") as f:
            for line in f:
                if line[0] != " ":
                    yield line.split()

    def forms(self, lemma, part):
        """Its forms, in the same order for all words of a part of speech."""
        odd = self.irregular[lemma, part]
        ing = [f for f in odd if f.endswith("ing")]
        other = [f for f in odd if not f.endswith("ing")]
        if part == "noun":
            return [lemma, (other + [inflect(lemma, "s")])[0]]
        if part == "verb":
            return [lemma, inflect(lemma, "s"),
                    (other + [inflect(lemma, "ed")])[0],
                    (ing + [inflect(lemma, "ing")])[0]]
        return [lemma]

    def swaps(self, unigrams):
        """Yields word, its substitutes, and how often they are taken."""
        def plain(word):
            return re.fullmatch("[a-z]{3,}", word)

        for (lemma, part), senses in self.senses.items():
            if not plain(lemma) or unigrams.get(lemma, 0) < FREQUENT:
                continue
            for share, sense in zip(SENSES, senses):
                others = [w for w in self.synsets[part, sense]
                          if plain(w) and unigrams.get(w, 0) >= KNOWN and
                          not w.startswith(lemma) and not lemma.startswith(w)]
                for i, form in enumerate(self.forms(lemma, part)):
                    yield form, [self.forms(w, part)[i] for w in others], share


def read_unigrams(path):
    with open(path, encoding="utf-8") as f:
        return {w: float(n) for w, n in (line.split("\t") for line in f)}
