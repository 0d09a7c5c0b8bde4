"""From a representation to the order in which a summary is built: the scorers that are greedy by nature."""

from __future__ import annotations

from heapq import heapify, heappop, heapreplace
from math import fsum, sqrt

from ..record import Record, check_number
from ..representation.vectors import Neighbours, tying_rows
from ..stages import scoring
from .clusters import clusters
from .scores import PICKS, drawn, scaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..representation.representation import Representation
    from ..stages import Scores


class Submodular(Record):
    """The sentences that together cover the document and differ: a submodular objective, greedily.

    Coverage is, summed over all sentences, how alike they are to the summary's, counted up to `saturation` / n of how
    alike they are to the whole document. Diversity is the sum over clusters of the square root of what their picked
    sentences are worth, so that another from a cluster already there adds less. For several articles and long
    texts, where a summary has to say more than one thing.

    The score is minus the number of sentences picked before, so that `Top` takes the greedy summary, and `Mmr` the
    same without repeats. Where lengths count, the selector `Coverage` spends them on the like.

    Parameters
    ----------
    saturation : float
        How many times the mean likeness is enough to be covered, above 0; the paper's 5.
    diversity : float
        What diversity is worth beside coverage, 0 (nothing) or more; the paper's 6.

    Notes
    -----
    Lazy: a sentence is weighed again only when it reaches the top of the heap. 300 picks; the rest follow by their
    likeness to the document. Clusters are of tf-idf vectors, a fifth as many as sentences, 60 at most.

    References
    ----------
    H. Lin, J. Bilmes, A class of submodular functions for document summarization, ACL 2011.
    """

    saturation: float = 5.0
    diversity: float = 6.0

    def _check(self) -> None:
        check_number("saturation", self.saturation, 1e-9, allowed="a finite number above 0")
        check_number("diversity", self.diversity)

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        n = len(representation)
        near = Neighbours(representation)
        degrees, covered = near.degrees, [0.0] * n
        # Where a sentence is covered well enough, more of the same counts for nothing.
        enough = [min(1.0, self.saturation / n) * degree for degree in degrees]
        prizes = _Prizes(clusters(tying_rows(representation)), [degree / n for degree in degrees], self.diversity)

        def gain(index: int) -> float:
            coverage = fsum([min(cosine, enough[other] - covered[other]) for other, cosine in near(index)])
            return round(coverage + prizes.of(index), 9)

        # At first each sentence's gain is unknown, but no more than its likeness to all and its cluster's whole prize.
        heap = [(-degree - prizes.of(index) - _MARGIN, index) for index, degree in enumerate(degrees)]
        heapify(heap)
        picks: list[int] = []
        while heap and len(picks) < PICKS:
            loss, index = heap[0]
            now = -gain(index)
            if now > loss:
                heapreplace(heap, (now, index))
                continue
            heappop(heap)
            picks.append(index)
            prizes.take(index)
            # A list: forgetting one changes what is walked over.
            for other, cosine in list(near(index)):
                covered[other] += cosine
                if covered[other] >= enough[other]:
                    near.forget(other)  # nothing more is to be had of it
        return drawn(picks, scaled(degrees))


# A bound is higher than what it bounds by more than floats can be wrong.
_MARGIN = 1e-6


class _Prizes:
    """What diversity pays: the square root of what the picked sentences of each cluster are worth."""

    def __init__(self, cluster: Sequence[int], worth: Sequence[float], diversity: float) -> None:
        self._cluster, self._worth, self._diversity = cluster, worth, diversity
        self._spent = [0.0] * (max(cluster, default=0) + 1)

    def of(self, index: int) -> float:
        """Return what a sentence would be paid now."""
        before = self._spent[self._cluster[index]]
        return self._diversity * (sqrt(before + self._worth[index]) - sqrt(before))

    def take(self, index: int) -> None:
        """Pay a sentence: another of its cluster is paid less."""
        self._spent[self._cluster[index]] += self._worth[index]
