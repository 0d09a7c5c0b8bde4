"""From a representation to the sentences whose words are spread most like the document's."""

from __future__ import annotations

from collections import Counter
from heapq import heapify, heappop, heapreplace
from math import fsum, log

from ..record import Record, check_number
from ..stages import scoring
from .scores import PICKS, drawn, scaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..representation.representation import Representation
    from ..stages import Scores


class KlSum(Record):
    """The sentences that together use words as the document does: least Kullback-Leibler divergence, greedily.

    Again and again the sentence with which the words of the summary, smoothed, diverge least from the document's.
    For several articles, and for a whole that should be mirrored rather than its point be found.

    The score is minus the number of sentences picked before, so that `Top` takes the paper's summary, and `Mmr` the
    same without repeats.

    Parameters
    ----------
    smoothing : float
        What is added to the count of each of the document's terms in the summary, above 0; without it a term not
        yet said would make the divergence infinite.

    Notes
    -----
    300 picks, lazily: each weighs a few sentences of every length; the rest follow by the divergence of each alone.

    References
    ----------
    A. Haghighi, L. Vanderwende, Exploring content models for multi-document summarization, NAACL 2009.
    """

    smoothing: float = 1.0

    def _check(self) -> None:
        check_number("smoothing", self.smoothing, 1e-12, allowed="a finite number above 0")

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        summary = _Summary(representation, self.smoothing)
        # Among sentences of one length the gain alone decides, and it only falls: a heap for each.
        heaps: dict[int, list[tuple[float, int]]] = {}
        for index, size in enumerate(summary.sizes):
            # A sentence without terms says nothing, and comes last.
            if size:
                heaps.setdefault(size, []).append((-summary.gain(index), index))
        for heap in heaps.values():
            heapify(heap)

        start = _start(heaps, summary)
        picks: list[int] = []
        while heaps and len(picks) < PICKS:
            best = min([_top(heap, summary) for heap in heaps.values()])[1]
            size = summary.sizes[best]
            heappop(heaps[size])
            # No length is asked that has no sentence left.
            if not heaps[size]:
                del heaps[size]
            picks.append(best)
            summary.add(best)
        return drawn(picks, scaled(start))


class _Summary:
    """What a summary has said so far, and how much nearer to the document a sentence would bring it.

    Least divergence is the most of: the sum over terms of p(term) log(its smoothed count in the summary), less the
    logarithm of the summary's smoothed size.
    """

    def __init__(self, representation: Representation, smoothing: float) -> None:
        self.counts = [Counter(terms) for terms in representation.terms]
        self.sizes = [sum(own.values()) for own in self.counts]
        self._document: Counter[str] = Counter()
        for own in self.counts:
            self._document.update(own)
        self._total = sum(self.sizes)

        self._smoothing, self._room = smoothing, smoothing * len(self._document)
        self._length = 0
        self._said: Counter[str] = Counter()
        # Most terms stand once in a sentence: what one more mention brings is kept by term.
        self._once = {term: self._more(term, 1) for term in self._document}

    def gain(self, index: int) -> float:
        """Return what a sentence's terms bring."""
        own = self.counts[index].items()
        once = self._once
        return round(fsum([once[term] if count == 1 else self._more(term, count) for term, count in own]), 9)

    def cost(self, size: int) -> float:
        """Return what the length of a sentence takes."""
        return log((self._length + size + self._room) / (self._length + self._room))

    def add(self, index: int) -> None:
        """Count a sentence's terms as said."""
        own = self.counts[index]
        self._said.update(own)
        self._length += self.sizes[index]
        self._once.update({term: self._more(term, 1) for term in own})

    def _more(self, term: str, count: int) -> float:
        """Return what so many more mentions of a term bring."""
        before = self._said[term] + self._smoothing
        return self._document[term] / self._total * log((before + count) / before)


def _top(heap: list[tuple[float, int]], summary: _Summary) -> tuple[float, int]:
    """Return what the best sentence of one length loses, and its index; gains that fell are put right on the way."""
    while (now := -summary.gain(heap[0][1])) > heap[0][0]:
        heapreplace(heap, (now, heap[0][1]))
    loss, index = heap[0]
    return -round(-loss - summary.cost(summary.sizes[index]), 9), index


def _start(heaps: Mapping[int, list[tuple[float, int]]], summary: _Summary) -> list[float]:
    """Return what each sentence is worth as the first, from 0 for the least."""
    worth = {}
    for size, heap in heaps.items():
        cost = summary.cost(size)
        worth.update({index: -loss - cost for loss, index in heap})
    least = min(worth.values(), default=0.0)
    return [worth[index] - least if index in worth else 0.0 for index in range(len(summary.sizes))]
