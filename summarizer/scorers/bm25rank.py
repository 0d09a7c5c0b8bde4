"""From a representation to TextRank with BM25 as the similarity."""

from __future__ import annotations

from collections import Counter
from math import fsum, log
from operator import mul

from ..record import Record, check_number
from ..representation.vectors import Vectors
from ..stages import scoring
from .pagerank import check_walk, random_walk
from .scores import scaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..representation.representation import Representation
    from ..stages import Scores

# The share of the mean idf that a term of most sentences gets (Barrios et al. 2016).
_EPSILON = 0.25
# The least that an idf is, where even the mean is below 0: in a text of a few sentences.
_TRIFLE = 1e-6
# A share of what a sentence gives that is a difference of floats, and nothing given to others.
_NOTHING = 1e-9


class Bm25Rank(Record):
    """TextRank with BM25 for its weights: the sentences that answer best when all others are the queries.

    Sentence j passes its score on to i by i's BM25 score for j's terms. A step up from `TextRank`, by the same word
    overlap: rare terms count more, repeats and length less. Meant with `Top`.

    Parameters
    ----------
    saturation : float
        How fast a repeated term stops to count, 0 (at once) or more.
    length : float
        How much a long sentence pays: 0 (nothing) to 1 (in proportion).
    damping : float
        The share of a score that comes from the neighbours: 0 (all sentences alike) to below 1 (neighbours only).
    tolerance : float
        It is done when no score moves by more than this in a round, where all start from 1; above 0.

    Notes
    -----
    Linear in the text a round, about 20 rounds. A term in more than half of the sentences gets a quarter of the mean
    idf, as the paper proposes. The most central sentence has 1.

    References
    ----------
    F. Barrios, F. López, L. Argerich, R. Wachenchauzer, Variations of the similarity function of TextRank for
    automated summarization, 2016.
    """

    saturation: float = 1.2
    length: float = 0.75
    damping: float = 0.85
    tolerance: float = 1e-6

    def _check(self) -> None:
        check_number("saturation", self.saturation)
        check_number("length", self.length, 0, 1, "a number from 0 (length costs nothing) to 1 (in proportion)")
        check_walk(self.damping, self.tolerance)

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        answers, questions = self._rows(representation)
        answer, question = Vectors(answers), Vectors(questions)

        # No sentence votes for itself: what it would give itself is taken off every sum.
        itself = [fsum(map(mul, *own)) for own in zip(answer.weights, question.weights, strict=True)]
        given = question.dot(answer.total([1.0] * len(itself)))
        degrees = [
            total - own if total - own > _NOTHING * total else 0.0 for total, own in zip(given, itself, strict=True)
        ]

        def similar(values: Sequence[float]) -> list[float]:
            asked = answer.dot(question.total(values))
            return [max(0.0, got - own * value) for got, own, value in zip(asked, itself, values, strict=True)]

        return scaled(random_walk(similar, degrees, self.damping, self.tolerance))

    def _rows(self, representation: Representation) -> tuple[list[dict[str, float]], list[dict[str, float]]]:
        """Return what each sentence's terms weigh where it answers, and where it asks."""
        counts = [Counter(terms) for terms in representation.terms]
        sizes = [sum(own.values()) for own in counts]
        mean = sum(sizes) / max(1, len(counts)) or 1.0
        frequency, idf = representation.frequency, _idf(representation)
        k, b = self.saturation, self.length

        answers, questions = [], []
        for own, size in zip(counts, sizes, strict=True):
            norm = k * (1 - b + b * size / mean)
            # Terms of one sentence only tie it to itself.
            shared = {term: count for term, count in own.items() if frequency[term] > 1}
            answers.append({t: idf[frequency[t]] * c * (k + 1) / (c + norm) for t, c in shared.items()})
            questions.append({t: float(c) for t, c in shared.items()})
        return answers, questions


def _idf(representation: Representation) -> dict[int, float]:
    """Return BM25's inverse document frequency by the number of sentences that have a term, above 0."""
    n, frequency = len(representation), representation.frequency
    idf = {df: round(log((n - df + 0.5) / (df + 0.5)), 12) for df in set(frequency.values())}
    usual = fsum([idf[df] for df in frequency.values()]) / max(1, len(frequency))
    return {df: value if value > 0 else max(_EPSILON * usual, _TRIFLE) for df, value in idf.items()}
