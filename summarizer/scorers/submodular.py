"""From a representation to the order in which a summary is built: the scorers that are greedy by nature."""

from __future__ import annotations

from heapq import heapify, heappop, heapreplace
from math import fsum, sqrt

from ..record import Record, check_number
from ..representation.vectors import Neighbours, tying_rows
from .scores import PICKS, drawn, scaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        n = len(representation)
        near = Neighbours(representation)
        degrees = near.degrees
        enough = [min(1.0, self.saturation / n) * degree for degree in degrees]
        cluster = _clusters(tying_rows(representation))
        worth = [degree / n for degree in degrees]
        covered = [0.0] * n
        spent = [0.0] * (max(cluster, default=0) + 1)

        def gain(index: int) -> float:
            coverage = fsum([min(cosine, enough[other] - covered[other]) for other, cosine in near(index)])
            before = spent[cluster[index]]
            return round(coverage + self.diversity * (sqrt(before + worth[index]) - sqrt(before)), 9)

        # At first each sentence's gain is unknown, but no more than its likeness to all and its cluster's whole prize.
        heap = [(-degree - self.diversity * sqrt(worth[index]) - 1e-6, index) for index, degree in enumerate(degrees)]
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
            spent[cluster[index]] += worth[index]
            for other, cosine in list(near(index)):
                covered[other] += cosine
                if covered[other] >= enough[other]:
                    near.forget(other)  # nothing more is to be had of it
        return drawn(picks, scaled(degrees))


# Rounds of k-means, and clusters, at most. Articles settle in the first round (120 of 120 of CNN's): among so few, a
# sentence is likest to the centre that it is part of.
_ROUNDS, _CLUSTERS = 3, 60


def _clusters(rows: Sequence[Mapping[str, float]]) -> list[int]:
    """Return the cluster of each unit vector: k-means by cosine, started from sentences evenly spread."""
    n = len(rows)
    k = max(1, min(_CLUSTERS, n // 5))
    # What shares no term with any centre stays with its place.
    found = [index * k // n for index in range(n)]
    centres: list[Mapping[str, float]] = [rows[cluster * n // k] for cluster in range(k)] if n else []
    for _ in range(_ROUNDS):
        weights: dict[str, list[tuple[int, float]]] = {}
        for cluster, centre in enumerate(centres):
            for term, weight in centre.items():
                weights.setdefault(term, []).append((cluster, weight))
        before = list(found)
        for index, row in enumerate(rows):
            cosines: dict[int, float] = {}
            for term, weight in row.items():
                for cluster, its in weights.get(term, ()):
                    cosines[cluster] = cosines.get(cluster, 0.0) + weight * its
            if cosines:
                likest = max(cosines.values()) - 1e-9
                found[index] = min([cluster for cluster, cosine in cosines.items() if cosine >= likest])
        if found == before:
            break
        sums: list[dict[str, float]] = [{} for _ in centres]
        for cluster, row in zip(found, rows, strict=True):
            for term, weight in row.items():
                sums[cluster][term] = sums[cluster].get(term, 0.0) + weight
        centres = []
        for own in sums:
            length = sqrt(fsum([weight * weight for weight in own.values()])) or 1.0
            centres.append({term: weight / length for term, weight in own.items()})
    return found
