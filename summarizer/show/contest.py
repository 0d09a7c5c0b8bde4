"""From a selection to what each sentence was worth when another was picked."""

from __future__ import annotations

from math import fsum

from ..selectors.mmr import Mmr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..analysis import Selection


class Standing:
    """How a sentence stood when some had been picked.

    Attributes
    ----------
    likeness : float or None
        Its highest cosine to one of them; None where nothing was compared.
    nearest : int or None
        The index of that one.
    costs : dict of str to float
        What the selector took off, below 0: "redundancy" and "opening", in points of the score.
    worth : float or None
        What was compared; None where the selector doesn't say.
    """

    def __init__(
        self,
        worth: float | None,
        likeness: float | None = None,
        nearest: int | None = None,
        costs: dict[str, float] | None = None,
    ) -> None:
        self.worth, self.likeness, self.nearest = worth, likeness, nearest
        self.costs = costs or {}


class Contest:
    """A selection's sentences, and what each of them was worth beside those picked.

    Attributes
    ----------
    picks : tuple of int
        In the order picked.
    texts : list of str
        All sentences of the document.
    ranks : list of int
        Of each of them, from 1 for the highest score; ties go to the earlier.
    places : dict of int to int
        Index -> place in the order picked, from 0.
    numbers : dict of int to int
        Index -> place in the summary, from 1.
    """

    def __init__(self, selection: Selection) -> None:
        self.selection = selection
        self.scores, self.picks = selection.scores, selection.picks
        self.texts = [sentence.text for sentence in selection.analysis.representation.sentences]
        self.ranks = selection.ranks
        self.places = {index: place for place, index in enumerate(self.picks)}
        self.numbers = {index: number for number, index in enumerate(sorted(self.picks), 1)}
        self._is_greedy = selection.analysis.is_greedy
        self._worth_of_picks: dict[int, float] = {}

        chosen = selection.analysis.selector
        self._mmr = chosen if isinstance(chosen, Mmr) else None
        # Made once: of the order of picks the beginnings are looked at, as the selector saw them.
        self._costs = (
            self._mmr.costs(self.scores, selection.analysis.representation, self.picks)
            if self._mmr is not None
            else None
        )

    def standing(self, index: int, count: int) -> Standing:
        """Return how a sentence stood when so many had been picked."""
        selector, score = self._mmr, self.scores[index]
        # Top compares scores; of another selector it isn't known what it compares.
        known = self._costs
        if known is None or selector is None:
            return Standing(score if self._is_greedy else None)
        most, nearest = known.nearest_of(index, count)
        likeness = most if count else None

        if selector.diversity == 1:  # the score counts for nothing
            return Standing(-(likeness or 0.0) if self._is_greedy else None, likeness, nearest)
        costs = {}
        if likeness and selector.diversity:
            costs["redundancy"] = -known.redundancy(likeness)
        # What takes others along pays otherwise: it depends on all of them.
        if self._is_greedy and (opening := known.opening(index, count)):
            costs["opening"] = -opening
        return Standing(score + fsum(costs.values()) if self._is_greedy else None, likeness, nearest, costs)

    def worth(self, index: int, count: int) -> float:
        """Return what a sentence was worth to a greedy selector when so many had been picked."""
        worth = self.standing(index, count).worth
        assert worth is not None  # a greedy one says it of every sentence
        return worth

    def worth_of_pick(self, place: int) -> float:
        """Return what a pick was worth when it was its turn, played once for all sentences that it beat."""
        if place not in self._worth_of_picks:
            self._worth_of_picks[place] = self.worth(self.picks[place], place)
        return self._worth_of_picks[place]

    def named(self, index: int) -> str:
        """Return a sentence's index, and its number in the summary."""
        return f"{index}, no. {self.numbers[index]} of the summary" if index in self.numbers else f"{index}, left out"
