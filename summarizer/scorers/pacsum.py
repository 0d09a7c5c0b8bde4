"""From a representation to centrality that knows which sentence comes first."""

from __future__ import annotations

from math import fsum
from operator import mul

from ..errors import OptionError
from ..record import Record, check_number, is_finite
from ..representation.vectors import Vectors, pairs, unit_rows
from ..stages import Scores, scoring

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..representation.representation import Representation


class PacSum(Record):
    """Sentences that later sentences take up: centrality with a direction, by tf-idf cosines.

    A sentence gains by each that resembles it after it, and loses (or gains less) by each before it. For news and
    papers, where the point comes first and is taken up; without looking at the position as such. Meant with `Top`,
    as in the paper, or `Mmr`.

    Parameters
    ----------
    before : float
        Weight of the cosines with the sentences before, a finite number; below 0 a repeat costs.
    after : float
        Weight of the cosines with the sentences after, a finite number.
    threshold : float
        Cosines are counted from this share of the highest in the document: 0 (all of each) to 1 (none).

    Notes
    -----
    Linear in the text; with a threshold, or a user's vectorizer, it takes the pairs that share a term, and of those
    before a sentence the 200 likest. Scores are divided by the largest magnitude: -1 to 1.

    References
    ----------
    H. Zheng, M. Lapata, Sentence centrality revisited for unsupervised summarization, ACL 2019.
    """

    before: float = -0.5
    after: float = 1.0
    threshold: float = 0.0

    def _check(self) -> None:
        for name in ("before", "after"):
            value = getattr(self, name)
            if not is_finite(value):
                raise OptionError(name, value, "a finite number")
        check_number("threshold", self.threshold, 0, 1, "a number from 0 (all cosines) to 1 (none)")

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        if self.threshold or representation.vectorizer is not None:
            before, after = self._of_pairs(representation)
        else:
            before, after = _all_cosines(representation)
        scores = [self.before * earlier + self.after * later for earlier, later in zip(before, after, strict=True)]
        most = max(map(abs, scores), default=0.0)
        return Scores([round(score / most, 9) if most else 0.0 for score in scores])

    def _of_pairs(self, representation: Representation) -> tuple[list[float], list[float]]:
        """Return each sentence's sum of the cosines above the threshold, with those before and those after."""
        near = list(pairs(representation, 0.0))
        floor = self.threshold * max([cosine for own in near for cosine, _ in own], default=0.0)

        before: list[list[float]] = [[] for _ in near]
        after: list[list[float]] = [[] for _ in near]
        for index, own in enumerate(near):
            for cosine, other in own:
                before[index].append(max(0.0, cosine - floor))
                after[other].append(max(0.0, cosine - floor))
        return list(map(fsum, before)), list(map(fsum, after))


def _all_cosines(representation: Representation) -> tuple[list[float], list[float]]:
    """Return each sentence's sum of the cosines with all before it, and with all after it."""
    vectors = Vectors(unit_rows(representation))
    sums = []
    # From the start to the end, and back: what has been passed is what stands before, or after.
    for order in (1, -1):
        so_far = [0.0] * vectors.size
        found = []
        for columns, weights in list(zip(vectors.columns, vectors.weights, strict=True))[::order]:
            found.append(fsum(map(mul, weights, map(so_far.__getitem__, columns))))
            for column, weight in zip(columns, weights, strict=True):
                so_far[column] += weight
        sums.append(found[::order])
    return sums[0], sums[1]
