"""From a representation to the sentences whose words are spread most like the document's."""

from __future__ import annotations

from collections import Counter
from heapq import heapify, heappop, heapreplace
from math import fsum, log

from ..record import Record, check_number
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

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        counts = [Counter(terms) for terms in representation.terms]
        sizes = [sum(own.values()) for own in counts]
        everything: Counter[str] = Counter()
        for own in counts:
            everything.update(own)
        total = sum(sizes)
        said: Counter[str] = Counter()
        room = self.smoothing * len(everything)

        # Least divergence is the most of: the sum over terms of p(term) log(its smoothed count in the summary), less
        # the logarithm of the summary's smoothed size.
        def more(term: str, count: int) -> float:
            before = said[term] + self.smoothing
            return everything[term] / total * log((before + count) / before)

        once = {term: more(term, 1) for term in everything}

        def gain(index: int) -> float:
            own = counts[index].items()
            return round(fsum([once[term] if count == 1 else more(term, count) for term, count in own]), 9)

        # Among sentences of one length the gain alone decides, and it only falls: a heap for each.
        heaps: dict[int, list[tuple[float, int]]] = {}
        for index, size in enumerate(sizes):
            if size:
                heaps.setdefault(size, []).append((-gain(index), index))
        start = _start(heaps, room, len(counts))
        length = 0
        picks: list[int] = []
        while heaps and len(picks) < PICKS:
            tops = []
            for size, heap in heaps.items():
                while (now := -gain(heap[0][1])) > heap[0][0]:
                    heapreplace(heap, (now, heap[0][1]))
                worth = -heap[0][0] - log((length + size + room) / (length + room))
                tops.append((-round(worth, 9), heap[0][1]))
            best = min(tops)[1]
            size = sizes[best]
            heappop(heaps[size])
            if not heaps[size]:
                del heaps[size]
            picks.append(best)
            said.update(counts[best])
            length += size
            once.update({term: more(term, 1) for term in counts[best]})
        return drawn(picks, scaled(start))


def _start(heaps: Mapping[int, list[tuple[float, int]]], room: float, n: int) -> list[float]:
    """Make heaps of the lists, and return what each sentence is worth as the first, from 0 for the least."""
    worth = {}
    for size, heap in heaps.items():
        heapify(heap)
        worth.update({index: -loss - log((size + room) / room) for loss, index in heap})
    least = min(worth.values(), default=0.0)
    return [worth[index] - least if index in worth else 0.0 for index in range(n)]
