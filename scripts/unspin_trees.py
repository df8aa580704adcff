"""unspin_trees - a sum of small trees, for the scripts that estimate weights

What is judged has several sides, each described by a few small whole numbers.
A tree asks three questions of one side, the same ones of all, and adds a
number for each of the eight answers; the sum over all trees of all sides is a
logarithm of odds.  As no tree looks at two sides, what a side adds can be
written into a table.
"""
import math

ROUNDS = 60             # trees of each side
DEPTH = 3
STEP = 0.2              # of what would be best, a tree takes that share
DOUBT = 10              # in rows: what a leaf of few rows adds is drawn to 0


class Side:
    """Rows that are described alike are one cell."""

    def __init__(self, rows):
        places = {}
        self.at = [places.setdefault(r, len(places)) for r in rows]
        self.cells = list(places)
        self.columns = list(zip(*self.cells))
        self.trees = []

    def gather(self, numbers):
        out = [0.0] * len(self.cells)
        for i, x in zip(self.at, numbers):
            out[i] += x
        return out

    def question(self, leaf, leaves, g, h):
        """The column, and the least number beyond the cut, that tell most."""
        best = (-1.0, 0, 0)
        for k, column in enumerate(self.columns):
            n = max(column) + 1
            sums = [[[0.0, 0.0] for _ in range(n)] for _ in range(leaves)]
            for i, x in enumerate(column):
                s = sums[leaf[i]][x]
                s[0] += g[i]
                s[1] += h[i]
            gains = [0.0] * n
            for row in sums:
                all_g, all_h = (sum(s[j] for s in row) for j in (0, 1))
                left_g = left_h = 0.0
                for cut in range(1, n):
                    left_g += row[cut - 1][0]
                    left_h += row[cut - 1][1]
                    gains[cut] += left_g ** 2 / (left_h + DOUBT) + \
                        (all_g - left_g) ** 2 / (all_h - left_h + DOUBT)
            cut = max(range(n), key=gains.__getitem__)
            best = max(best, (gains[cut], k, cut))
        return best[1:]

    def grow(self, slopes, curves):
        """One more tree; what it adds to each row."""
        g, h = self.gather(slopes), self.gather(curves)
        leaf = [0] * len(self.cells)
        asked = []
        for level in range(DEPTH):
            k, cut = self.question(leaf, 1 << level, g, h)
            asked.append((k, cut))
            leaf = [2 * i + (x >= cut)
                    for i, x in zip(leaf, self.columns[k])]
        sums = [[0.0, DOUBT] for _ in range(1 << DEPTH)]
        for i, x, y in zip(leaf, g, h):
            sums[i][0] += x
            sums[i][1] += y
        adds = [STEP * x / y for x, y in sums]
        self.trees.append((asked, adds))
        adds = [adds[i] for i in leaf]
        return [adds[i] for i in self.at]

    def value(self, cell):
        total = 0.0
        for asked, adds in self.trees:
            i = 0
            for k, cut in asked:
                i = 2 * i + (cell[k] >= cut)
            total += adds[i]
        return total


def learn(sides, truth):
    """Grows trees on the sides, lists of a cell for each row, so that their
    sum says which rows are true; returns the sides."""
    sides = [Side(rows) for rows in sides]
    share = sum(truth) / len(truth)
    score = [math.log(share / (1 - share))] * len(truth)
    for _ in range(ROUNDS):
        for side in sides:
            p = [1 / (1 + math.exp(-s)) for s in score]
            more = side.grow([t - x for t, x in zip(truth, p)],
                             [x * (1 - x) for x in p])
            score = [a + b for a, b in zip(score, more)]
    return sides
