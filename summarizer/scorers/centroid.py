"""From a representation to how near each sentence is to what the document is about."""

from __future__ import annotations

from collections import Counter
from math import fsum, sqrt
from operator import mul

from ..errors import OptionError
from ..record import Record, check_number
from ..representation.vectors import Vectors
from ..stages import scoring
from .scores import scaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..representation.representation import Representation
    from ..stages import Scores


class Centroid(Record):
    """Sentences with the words that the whole document is about: the centroid of its tf-idf vectors.

    The centroid is the sum of the sentences' tf x idf, without the terms whose weight in it is below `threshold` of
    the highest; idf is the background's where one is given, else the sentences'. For several articles on one
    event, as a plain first choice. Meant with a selector that drops repeats, as `Mmr` does.

    Parameters
    ----------
    measure : {"sum", "cosine"}
        The sum of the centroid's weights of a sentence's words, which takes long sentences (MEAD); or the cosine of
        its vector with the centroid.
    threshold : float
        0 (all terms are in the centroid) to 1 (the heaviest only).

    Notes
    -----
    Linear in the text. The best sentence has 1.

    References
    ----------
    D. R. Radev, H. Jing, M. Styś, D. Tam, Centroid-based summarization of multiple documents, Information
    Processing & Management 40, 2004 (sum); G. Rossiello, P. Basile, G. Semeraro, Centroid-based text summarization
    through compositionality of word embeddings, 2017 (cosine, threshold).
    """

    measure: str = "sum"
    threshold: float = 0.3

    def _check(self) -> None:
        if self.measure not in ("sum", "cosine"):
            raise OptionError("measure", self.measure, 'one of "sum", "cosine"')
        check_number("threshold", self.threshold, 0, 1, "a number from 0 (all terms) to 1 (the heaviest only)")

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        idf: Any = representation.idf_of_sentences if representation.idf is None else representation.idf
        counts = [Counter(terms) for terms in representation.terms]
        vectors = Vectors([_weighted(own, idf) for own in counts])

        centroid = vectors.total([1.0] * len(vectors))
        least = self.threshold * max(centroid, default=0.0)
        centroid = [weight if weight >= least else 0.0 for weight in centroid]

        # Rossiello's: short sentences have a chance. Below, Radev's sum, which takes the long ones.
        if self.measure == "cosine":
            rows = zip(vectors.dot(centroid), vectors.weights, strict=True)
            return scaled(_share(product, weights) for product, weights in rows)
        summed = zip(vectors.columns, counts, strict=True)
        return scaled(fsum(map(mul, map(centroid.__getitem__, columns), own.values())) for columns, own in summed)


def _weighted(counts: Counter[str], idf: Any) -> dict[str, float]:
    """Return tf x idf by term."""
    return {term: count * idf[term] for term, count in counts.items()}


def _share(product: float, weights: Sequence[float]) -> float:
    """Return a product divided by the length of the vector that it is of; 0 for one of no length."""
    length = sqrt(fsum([weight * weight for weight in weights]))
    return product / length if length else 0.0
