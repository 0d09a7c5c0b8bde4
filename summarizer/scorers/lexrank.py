"""From a representation to how central each sentence is among those like it."""

from __future__ import annotations

from math import fsum

from ..record import Record, check_number
from ..representation.vectors import Vectors, only, pairs, unit_rows
from ..stages import scoring
from .pagerank import check_walk, random_walk
from .scores import scaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ..representation.representation import Representation
    from ..stages import Scores

    # Values -> each sentence's sum of what the others have, times how alike they are.
    Similar = Callable[[Sequence[float]], list[float]]


class LexRank(Record):
    """Sentences that are like many sentences that are like many: PageRank over tf-idf cosines.

    Each sentence passes its score on to all that resemble it, itself too, by the share of their cosine; or, with a
    `threshold`, evenly to those whose cosine is above it. For several articles on one event, and texts whose
    point isn't at the top. Meant with a selector that drops repeats, as `Mmr` does: the central say the same.

    Parameters
    ----------
    threshold : float
        0 (continuous: cosines are weights) to 1 (nothing is alike); the paper's other variant has 0.1.
    damping : float
        The share of a score that comes from the neighbours: 0 (all sentences alike) to below 1 (neighbours only).
    tolerance : float
        It is done when no score moves by more than this in a round, where all start from 1; above 0.

    Notes
    -----
    Continuous, linear in the text a round, about 20 rounds: no pair is ever looked at. With a threshold, or a
    user's vectorizer, it takes the pairs that share a term, and keeps the 200 likest of those before a sentence.
    The most central sentence has 1.

    References
    ----------
    G. Erkan, D. R. Radev, LexRank: graph-based lexical centrality as salience in text summarization, JAIR 22, 2004.
    """

    threshold: float = 0.0
    damping: float = 0.85
    tolerance: float = 1e-6

    def _check(self) -> None:
        check_number("threshold", self.threshold, 0, 1, "a number from 0 (continuous) to 1 (nothing is alike)")
        check_walk(self.damping, self.tolerance)

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        has_pairs = self.threshold or representation.vectorizer is not None
        similar = self._of_pairs(representation) if has_pairs else _of_terms(representation)
        degrees = similar([1.0] * len(representation))
        return scaled(random_walk(similar, degrees, self.damping, self.tolerance))

    def _of_pairs(self, representation: Representation) -> Similar:
        """Return what multiplies by the cosines of pairs that are alike, or by 1 above a threshold."""
        n = len(representation)
        has_terms = representation.distinct if representation.vectorizer is None else [True] * n
        links = [[(index, 1.0)] if has_terms[index] else [] for index in range(n)]
        for index, near in enumerate(pairs(representation, self.threshold)):
            for cosine, other in near:
                weight = 1.0 if self.threshold else cosine
                links[index].append((other, weight))
                links[other].append((index, weight))

        def passed(own: Sequence[tuple[int, float]], values: Sequence[float]) -> float:
            return fsum([weight * values[other] for other, weight in own])

        return lambda values: [passed(own, values) for own in links]


def _of_terms(representation: Representation) -> Similar:
    """Return what multiplies by the cosines of all pairs, without looking at a pair."""
    rows, frequency = unit_rows(representation), representation.frequency
    # A term said in one sentence only ties that sentence to itself: those are one number a sentence.
    lone = {term for term, df in frequency.items() if df == 1}
    common = frequency.keys() - lone
    alone = [_square(only(lone, row)) for row in rows]
    shared = Vectors([only(common, row) for row in rows])

    def similar(values: Sequence[float]) -> list[float]:
        products = zip(shared.dot(shared.total(values)), alone, values, strict=True)
        return [product + own * value for product, own, value in products]

    return similar


def _square(row: Mapping[str, float]) -> float:
    """Return the square of a row's length."""
    return fsum([weight * weight for weight in row.values()])
