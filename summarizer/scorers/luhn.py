"""From a representation to how closely significant words stand together in each sentence."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from ..record import Record, check_whole
from ..stages import scoring
from .scores import scaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..representation.representation import Representation
    from ..stages import Scores


class Luhn(Record):
    """Sentences where words that the document repeats stand close together.

    A word is significant when it is a term said `least` times or more in the document. The stretches of a sentence
    between significant words at most `gap` others apart are weighed by the square of their number of significant
    words, divided by the number of all their words; the best stretch is the score. For technical prose that
    repeats its vocabulary. Meant with `Top`.

    Parameters
    ----------
    least : int
        Occurrences in the document that make a term significant, 1 or more.
    gap : int
        Other words allowed between two significant ones, 0 or more.

    Notes
    -----
    Linear in the text.

    References
    ----------
    H. P. Luhn, The automatic creation of literature abstracts, IBM Journal 2, 1958.
    """

    least: int = 2
    gap: int = 4

    def _check(self) -> None:
        check_whole("least", self.least, 1)
        check_whole("gap", self.gap, 0)

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence, 0 for one without significant words."""
        words, terms = representation.words, representation.terms
        counts = Counter([term for own in terms for term in own])
        significant = {term for term, count in counts.items() if count >= self.least}
        # An analyzer's terms need not be words: then the stretches are of its terms.
        rows = [own if {*own}.issuperset(kept) else kept for own, kept in zip(words, terms, strict=True)]
        return scaled(self._best(_places(own, significant)) for own in rows)

    def _best(self, places: Sequence[int]) -> float:
        """Return the weight of the best stretch of words, from the places of those that are significant."""
        best, first = 0.0, 0
        # A stretch ends where the next significant word is too far.
        ends = [place for place, (one, next_one) in enumerate(pairwise(places)) if next_one - one - 1 > self.gap]
        for last in [*ends, len(places) - 1] if places else []:
            number = last - first + 1
            best = max(best, number * number / (places[last] - places[first] + 1))
            first = last + 1
        return best


def _places(words: Sequence[str], significant: set[str]) -> list[int]:
    """Return the places of the words that are significant."""
    return [place for place, word in enumerate(words) if word in significant]
