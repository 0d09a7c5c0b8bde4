"""From a representation to how central each sentence is among those like it."""

from __future__ import annotations

from math import fsum

from ..record import Record, check_number
from ..representation.vectors import Vectors, pairs, unit_rows
from .pagerank import check_walk, random_walk
from .scores import scaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..representation.representation import Representation
    from ..stages import Scores


class LexRank(Record):
    """Sentences that are like many sentences that are like many: PageRank over tf-idf cosines.

    Each sentence passes its score on to all that resemble it, itself too, by the share of their cosine; or, with a
    `threshold`, evenly to those whose cosine is above it. For several articles on one event, and texts whose
    point isn't at the top. Meant with a selector that drops repeats, as `Mmr` does: the central say the same.

    Parameters
    ----------
    threshold : float
        0 (continuous: cosines are weights) to 1 (nothing is alike); the paper's other variant has .1.
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

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        n = len(representation)
        if self.threshold or representation.vectorizer is not None:
            has_terms = representation.distinct if representation.vectorizer is None else [True] * n
            links = [[(index, 1.0)] if has_terms[index] else [] for index in range(n)]
            for index, near in enumerate(pairs(representation, self.threshold)):
                for cosine, other in near:
                    weight = 1.0 if self.threshold else cosine
                    links[index].append((other, weight))
                    links[other].append((index, weight))
            degrees = [fsum([weight for _, weight in own]) for own in links]

            def similar(values: Sequence[float]) -> list[float]:
                return [fsum([weight * values[other] for other, weight in own]) for own in links]

        else:
            rows = unit_rows(representation)
            # A term said in one sentence only ties that sentence to itself: those are one number a sentence.
            frequency = representation.frequency
            alone = [fsum([weight * weight for term, weight in row.items() if frequency[term] == 1]) for row in rows]
            shared = Vectors([{term: w for term, w in row.items() if frequency[term] > 1} for row in rows])

            def similar(values: Sequence[float]) -> list[float]:
                products = zip(shared.dot(shared.total(values)), alone, values, strict=True)
                return [product + own * value for product, own, value in products]

            degrees = similar([1.0] * n)
        return scaled(random_walk(similar, degrees, self.damping, self.tolerance))
