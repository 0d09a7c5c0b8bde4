"""The second look: the run of blocks that is the article, what stands around it and what it shares words with.

Its columns read what the first look thought of each block. The same form as the first's.
"""

from __future__ import annotations

from itertools import accumulate, compress
from math import exp, log1p, sqrt

from .first import after, before

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .first import Heads
    from .page import Page

# What counts as sure, by the first look, and in words.
SURE, SURE_WORDS = 0.6, 12
# Log odds are believed up to here, one in ten thousand; those below the other number are a probability of 0.
_MOST = 9.21
_NEVER = -30
_END_LABELS = frozenset(("tags", "notice", "share", "advertisement", "call to action", "note", "contact"))
_TEASER = 40


def likely(z: float) -> float:
    """Return the probability of log odds."""
    return 1 / (1 + exp(-z)) if z > _NEVER else 0.0


class Thoughts:
    """The facts, and what the first look makes of them: the run, the words shared with it, the labels above."""

    def __init__(self, page: Page, odds: Sequence[float], heads: Heads) -> None:
        self.page = page
        self.heads = heads
        self.odds = [-_MOST if z < -_MOST else min(z, _MOST) for z in odds]
        self.first = first = [*map(likely, odds)]
        self.roots = [*map(sqrt, page.words)]
        self.weighted = [p * root for p, root in zip(first, self.roots, strict=True)]
        self.own = [p * count for p, count in zip(first, page.words, strict=True)]

        self.run = _best_run(
            [(max(-3.0, min(3.0, q)) - 0.3) * root for q, root in zip(self.odds, self.roots, strict=True)]
        )
        self.strong = [p > SURE and count >= SURE_WORDS for p, count in zip(first, page.words, strict=True)]
        self.edges = _edges(self.strong)
        self.shared = _shared(page, first, self.run, [own & heads.content for own in heads.words])
        self.labels = _labels(page)


def _best_run(values: Sequence[float]) -> tuple[int, int]:
    """Return the first and last of the neighbours with the largest sum."""
    best, total, start, found = float("-inf"), 0.0, 0, (0, 0)
    for index, value in enumerate(values):
        if total <= 0:
            total, start = 0.0, index
        total += value
        if total > best:
            best, found = total, (start, index)
    return found


def _shared(page: Page, first: Sequence[float], run: tuple[int, int], words: Sequence[set[str]]) -> list[float]:
    """Return the share of a block's words that the run's other blocks have; .5 where it has none."""
    inside = [
        run[0] <= index <= run[1] and p > 0.5 and count >= 8
        for index, (p, count) in enumerate(zip(first, page.words, strict=True))
    ]
    # A block of the run shares a word with another one if two blocks have it.
    once: set[str] = set()
    twice: set[str] = set()
    for own in compress(words, inside):
        twice |= once & own
        once |= own
    return [
        len(own & (twice if is_inside else once)) / len(own) if own else 0.5
        for own, is_inside in zip(words, inside, strict=True)
    ]


def _labels(page: Page) -> list[tuple[float, float, float, float]]:
    """Return how near the labels above are that bring links, comments, a page's end, and the log of their number."""
    related = comments = end = 0.0
    number = 0
    found = []
    for opening, is_label, is_prose, count in zip(page.openings, page.labels, page.prose, page.words, strict=True):
        found.append((related, comments, end, log1p(number)))
        if is_label:
            number += 1
            related = 1.0 if opening in ("related", "link") else related
            comments = 1.0 if opening == "comments" else comments
            end = 1.0 if opening in _END_LABELS else end
        elif is_prose and count >= SURE_WORDS:
            fade = 1 - 0.35 * min(1.0, count / 40)
            related, end, comments = related * fade, end * fade, comments * 0.97
    return found


def _mean(t: Thoughts, reach: int) -> list[float]:
    """Return the mean of the neighbours' first thoughts, by the root of their words, a block's own left out."""
    weighted, weights = [*accumulate(t.weighted, initial=0.0)], [*accumulate(t.roots, initial=0.0)]
    n = len(t.first)
    lows = [*[0] * reach, *range(n)]
    highs = [*range(reach + 1, n + 1), *[n] * (reach + 1)]
    return [
        (weighted[high] - weighted[low] - value + 0.3) / (weights[high] - weights[low] - root + 0.6)
        for low, high, value, root in zip(lows[:n], highs[:n], t.weighted, t.roots, strict=True)
    ]


def _gaps(t: Thoughts, order: Sequence[int]) -> list[float]:
    """Return the log of how much furniture lies between each block and the last sure one on the way."""
    found = [0.0] * len(order)
    gap = 0.0
    for index in order:
        found[index] = log1p(gap) / 3
        gap = 0.0 if t.strong[index] else gap + (1 - t.first[index]) * t.roots[index]
    return found


def _shares(t: Thoughts) -> list[float]:
    """Return the share of the likely article that stands above each block."""
    total = sum(t.own) + 1e-9
    return [above / total for above in accumulate(t.own[:-1], initial=0.0)]


def _edges(strong: Sequence[bool]) -> tuple[int, int]:
    """Return the index of the first sure block and of the last one; none lies between them where none is sure."""
    n = len(strong)
    if True not in strong:
        return n + 9, -9
    return strong.index(True), n - 1 - strong[::-1].index(True)


def _article(t: Thoughts) -> float:
    """Return the share of the words that is likely the article's."""
    return sum(t.own) / sum(t.page.words)


def _evidence(t: Thoughts) -> float:
    """Return the log of how much speaks for furniture in the whole text."""
    return log1p(sum([max(0.0, min(4.0, -q)) for q in t.odds])) / 4


def _behind(t: Thoughts, which: int) -> list[float]:
    """Return how near a label above is, for blocks behind the middle of the run."""
    middle = sum(t.run) / 2
    return [entry[which] if index > middle else 0.0 for index, entry in enumerate(t.labels)]


def _labels_since(t: Thoughts) -> list[float]:
    middle = sum(t.run) // 2
    start = t.labels[middle][3]
    return [entry[3] - start if index > middle else 0.0 for index, entry in enumerate(t.labels)]


def _ahead(t: Thoughts) -> list[bool]:
    first, _ = t.edges
    return [index < first for index in range(len(t.first))]


def _lines_inside(t: Thoughts) -> list[bool]:
    first, last = t.edges
    return [not is_prose and first <= index <= last for index, is_prose in enumerate(t.page.prose)]


def _opening_lines(t: Thoughts) -> list[bool]:
    page = t.page
    return [opening is not None and not is_prose for opening, is_prose in zip(page.openings, page.prose, strict=True)]


def _teasers(t: Thoughts) -> list[bool]:
    """Return which blocks are prose of a few words below the run."""
    short = [is_prose and count < _TEASER for is_prose, count in zip(t.page.prose, t.page.words, strict=True)]
    return [is_short and index > t.run[1] for index, is_short in enumerate(short)]


def _evidence_share(t: Thoughts) -> float:
    return sum([p < 0.2 for p in t.first]) / len(t.first)


def _site_apart(t: Thoughts) -> list[float]:
    return [site * (1 - share) for site, share in zip(t.heads.site, t.shared, strict=True)]


# One number for the whole text; the odds of each block are multiplied with the second's weights.
OF_TEXT: tuple[tuple[str, str, Callable[[Thoughts], float]], ...] = (
    ("article", "share of the text that is likely the article's", _article),
    ("evidence", "how much speaks for furniture in the whole text", _evidence),
    ("doubtful", "share of blocks under .2", _evidence_share),
)
COLUMNS: tuple[tuple[str, str, Callable[[Thoughts], Sequence[float]]], ...] = (
    ("odds", "what the first look thought", lambda t: [q / 4 for q in t.odds]),
    ("long", "log of one more than the words", lambda t: [long / 3 for long in t.page.longs]),
    ("ends", "ends in a final mark", lambda t: t.page.ends),
    ("prose", "ends as a sentence does", lambda t: t.page.prose),
    ("within 15", "within fifteen", lambda t: _mean(t, 15)),
    ("gap above", "log of the furniture up to the next sure block", lambda t: _gaps(t, range(len(t.first)))),
    ("next", "what the first look thought of the block below", lambda t: after(t.first)),
    ("last", "and of the block above", lambda t: before(t.first)),
    ("share above", "share of the likely article above", _shares),
    ("ahead", "above all that is sure", _ahead),
    ("line inside", "no prose, between sure blocks", _lines_inside),
    ("label", "a line that opens as furniture does", _opening_lines),
    ("teaser below", "prose under forty words below the run", _teasers),
    ("shared", "share of its words that the run has", lambda t: t.shared),
    ("under links", "nearness of a label that brings links, behind the run's middle", lambda t: _behind(t, 0)),
    ("under comments", "of one that brings comments", lambda t: _behind(t, 1)),
    ("under an end", "of one that ends a page", lambda t: _behind(t, 2)),
    ("labels since", "log of the labels since the run's middle", _labels_since),
    ("site apart", "names such things, and shares few words with the run", _site_apart),
)
