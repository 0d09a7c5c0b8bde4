"""The second look: the run of blocks that is the article, what stands around it and what it shares words with.

Its columns read what the first look thought of each block. The same form as the first's.
"""

from __future__ import annotations

from collections import Counter
from itertools import accumulate
from math import log, log1p, sqrt

from .first import after, before
from .page import content_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import NamedTuple

    from .page import Page

    class Thoughts(NamedTuple):
        """The facts, and what the first look makes of them."""

        page: Page
        first: list[float]
        odds: list[float]
        roots: list[float]
        sums: tuple[list[float], list[float]]
        run: tuple[int, int]
        strong: list[bool]
        shared: list[float]
        labels: list[tuple[float, float, float, float]]
else:
    from collections import namedtuple

    Thoughts = namedtuple("Thoughts", "page first odds roots sums run strong shared labels")
    Thoughts.__doc__ = "The facts, and what the first look makes of them."

# What counts as sure, by the first look, and in words.
SURE, SURE_WORDS = 0.6, 12
# A probability is believed to four in a thousand.
_LEAST = 1e-4
_END_LABELS = frozenset(("tags", "notice", "share", "advertisement", "call to action", "note", "contact"))
_TEASER = 40


def odds(p: float) -> float:
    """Return the log of the odds of a probability."""
    p = min(max(p, _LEAST), 1 - _LEAST)
    return log(p / (1 - p))


def think(page: Page, first: Sequence[float]) -> Thoughts:
    """Return what the columns read: the run, the words shared with it, the labels above."""
    log_odds = [odds(p) for p in first]
    roots = [sqrt(count) for count in page.words]
    run = _best_run([(max(-3.0, min(3.0, q)) - 0.3) * root for q, root in zip(log_odds, roots, strict=True)])
    strong = [p > SURE and count >= SURE_WORDS for p, count in zip(first, page.words, strict=True)]
    sums = (
        [*accumulate([p * root for p, root in zip(first, roots, strict=True)], initial=0.0)],
        [*accumulate(roots, initial=0.0)],
    )
    return Thoughts(page, list(first), log_odds, roots, sums, run, strong, _shared(page, first, run), _labels(page))


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


def _shared(page: Page, first: Sequence[float], run: tuple[int, int]) -> list[float]:
    """Return the share of a block's words that the run's other blocks have; .5 where it has none."""
    words = [content_words(page, index) for index in range(len(page.pieces))]
    counts: Counter[str] = Counter()
    inside = [
        run[0] <= index <= run[1] and p > 0.5 and count >= 8
        for index, (p, count) in enumerate(zip(first, page.words, strict=True))
    ]
    for own, is_inside in zip(words, inside, strict=True):
        if is_inside:
            counts.update(own)
    return [_share(own, counts, is_inside) for own, is_inside in zip(words, inside, strict=True)]


def _share(own: set[str], counts: Counter[str], is_inside: bool) -> float:
    """Return the share of a block's words that another block has; one inside of the run was counted with it."""
    return sum([counts[word] > is_inside for word in own]) / len(own) if own else 0.5


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
    weighted, weights = t.sums
    n = len(t.first)
    found = []
    for index, (p, root) in enumerate(zip(t.first, t.roots, strict=True)):
        low = index - reach if index > reach else 0
        high = index + reach + 1 if index + reach < n else n
        found.append((weighted[high] - weighted[low] - p * root + 0.3) / (weights[high] - weights[low] - root + 0.6))
    return found


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
    own = [p * count for p, count in zip(t.first, t.page.words, strict=True)]
    total = sum(own) + 1e-9
    found, above = [], 0.0
    for weight in own:
        found.append(above / total)
        above += weight
    return found


def _edges(t: Thoughts) -> tuple[int, int]:
    n = len(t.strong)
    if True not in t.strong:
        return n + 9, -9
    return t.strong.index(True), n - 1 - t.strong[::-1].index(True)


def _article(t: Thoughts) -> float:
    """Return the share of the words that is likely the article's."""
    return sum([p * count for p, count in zip(t.first, t.page.words, strict=True)]) / sum(t.page.words)


def _evidence(t: Thoughts) -> float:
    """Return the log of how much speaks for furniture in the whole text."""
    return log1p(sum([max(0.0, min(4.0, -q)) for q in t.odds])) / 4


def _whole(value: float, t: Thoughts) -> list[float]:
    return [value] * len(t.first)


def _times(value: float, t: Thoughts) -> list[float]:
    return [value * q / 4 for q in t.odds]


def _behind(t: Thoughts, which: int) -> list[float]:
    """Return how near a label above is, for blocks behind the middle of the run."""
    middle = sum(t.run) / 2
    return [entry[which] if index > middle else 0.0 for index, entry in enumerate(t.labels)]


def _labels_since(t: Thoughts) -> list[float]:
    middle = sum(t.run) // 2
    start = t.labels[middle][3]
    return [entry[3] - start if index > middle else 0.0 for index, entry in enumerate(t.labels)]


def _ahead(t: Thoughts) -> list[bool]:
    first, _ = _edges(t)
    return [index < first for index in range(len(t.first))]


def _lines_inside(t: Thoughts) -> list[bool]:
    first, last = _edges(t)
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


COLUMNS: tuple[tuple[str, str, Callable[[Thoughts], Sequence[float]]], ...] = (
    ("odds", "what the first look thought", lambda t: _times(1.0, t)),
    ("article", "share of the text that is likely the article's", lambda t: _whole(_article(t), t)),
    ("evidence", "how much speaks for furniture in the whole text", lambda t: _whole(_evidence(t), t)),
    ("doubtful", "share of blocks under .2", lambda t: _whole(_evidence_share(t), t)),
    ("odds x article", "the product", lambda t: _times(_article(t), t)),
    ("odds x evidence", "the product", lambda t: _times(_evidence(t), t)),
    ("odds x doubtful", "the product", lambda t: _times(_evidence_share(t), t)),
    ("long", "log of one more than the words", lambda t: [long / 3 for long in t.page.longs]),
    ("ends", "ends in a final mark", lambda t: t.page.ends),
    ("prose", "ends as a sentence does", lambda t: t.page.prose),
    ("within 6", "within six", lambda t: _mean(t, 6)),
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
)
