"""From a sentence that was left out to what kept it out, in words."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from ..selectors.mmr import RECENT, Mmr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..budget import Limits
    from .contest import Contest
    from .cuts import Cuts

# Ceiling of a summary -> the one of `Cuts.enough` that says most about it.
_ASKED = {"seconds": "words", "words": "words", "characters": "characters"}
# Sentences that are listed by name.
_LISTED = 10


class Verdicts:
    """What kept sentences out of a selection: rules that are asked in turn, the first that answers says it."""

    def __init__(self, contest: Contest, cuts: Cuts) -> None:
        self._contest, self._cuts = contest, cuts
        self._selection = contest.selection
        self._out = contest.selection.analysis.barred(contest.selection.budget)
        self._empty = contest.selection.analysis.emptiness
        self._cosine = contest.selection.analysis.representation.cosine

    def notes(self, index: int, enough: dict[str, int]) -> list[str]:
        """Return what kept a sentence out, and what would have let it in."""
        # The first that answers says it; the last always does.
        rules = (self._empty, self._barred, self._unknown, self._repeats, self._too_long, self._alone, self._beaten)
        verdict = next(filter(None, (rule(index) for rule in rules)))
        if not enough:
            tried = f" up to {self._cuts.far}" if self._cuts.far < len(self._contest.texts) else ""
            return [verdict, f"No number of sentences{tried} lets it in."]

        asked = next((_ASKED[name] for name in self._selection.budget.ceilings() if name in _ASKED), None)
        other = f", and in .at({asked}={enough[asked]})" if asked in enough else ""
        return [verdict, f"It is in .at({enough['sentences']}){other}."]

    def _barred(self, index: int) -> str:
        """Say so where the budget isn't filled with such a sentence."""
        if index not in self._out:
            return ""
        rank, n = self._contest.ranks[index], len(self._contest.texts)
        share = self._selection.budget.floor()
        return (
            f"Rank {rank} of {n}, or unfit: the ceiling isn't filled with it; {share:.2g} are, the best first (fill)."
        )

    def _unknown(self, index: int) -> str:
        """Say so where the selector doesn't tell what it compares."""
        return "" if self._cuts.is_greedy else f"Not picked by {self._selection.analysis.selector!r}."

    def _repeats(self, index: int) -> str:
        """Name the sentence picked earlier that says the same."""
        twin = self._twin(index)
        if twin is None:
            return ""
        return f"It says the same as {self._contest.named(twin)}: {self._cosine(index, twin):.2f} like it."

    def _too_long(self, index: int) -> str:
        """Name the first pick that it was ahead of, where it didn't fit then."""
        # What is left only falls: it doesn't fit from one pick on. There are no more of these, over all sentences, than
        # the sentences cost.
        for place in range(self._first_unfit(index), len(self._contest.picks)):
            if self._is_ahead(index, place):
                size = _size(self._contest.texts[index])
                return f"It was ahead of {self._contest.picks[place]} and didn't fit: {size}."
        return ""

    def _first_unfit(self, index: int) -> int:
        """Return the first place in the order of picks at which a sentence didn't fit into what was left."""
        purses, limits = self._purses
        return bisect_left(range(len(purses)), True, key=lambda place: not limits.spend([*purses[place]], index))

    @cached_property
    def _purses(self) -> tuple[list[list[int]], Limits]:
        """What was left before each pick, played once."""
        picks = self._contest.picks
        joiner = self._selection.analysis.representation.language.joiner
        limits = self._selection.budget.limits(self._contest.texts, joiner).without(self._out.difference(picks))
        purse = limits.purse()
        purses = []
        for pick in picks:
            purses.append([*purse])
            limits.spend(purse, pick)
        return purses, limits

    def _alone(self, index: int) -> str:
        """Say so where nothing was picked."""
        return "" if self._contest.picks else f"It didn't fit: {_size(self._contest.texts[index])}."

    def _beaten(self, index: int) -> str:
        """Name all that beat it, and by how much the last of them did."""
        *before, last = self._contest.picks
        theirs, its = self._contest.worth_of_pick(len(before)), self._contest.worth(index, len(before))
        beaten_by = _listed(self._contest.picks)
        return f"Beaten by {beaten_by}; by the last of them, {last}, with {theirs:.2f} to {its:.2f}."

    def _twin(self, index: int) -> int | None:
        """Return which of those picked earlier says the same as a sentence, so that it is never picked."""
        selector, places = self._selection.analysis.selector, self._cuts.places
        if not isinstance(selector, Mmr) or selector.same > 1 or index in places:
            return None

        # Of a book only the summary is searched: the sentence may just stand behind the first 300.
        texts = self._contest.texts
        others = places if self._cuts.far == len(texts) else self._contest.picks[-RECENT:]
        for other in others:
            if self._cosine(index, other) >= selector.same or texts[other] == texts[index]:
                return other
        return None

    def _is_ahead(self, index: int, place: int) -> bool:
        """Whether a sentence was worth more than a pick when that was picked; ties go to the earlier."""
        theirs = self._contest.worth_of_pick(place)
        return (-self._contest.worth(index, place), index) < (-theirs, self._contest.picks[place])


def _listed(indices: Sequence[int]) -> str:
    """Return numbers as one reads them, the first ten."""
    named = [str(index) for index in indices[:_LISTED]]
    if len(indices) > len(named):
        return f"{', '.join(named)} and {len(indices) - len(named)} more"
    return " and ".join([", ".join(named[:-1]), named[-1]]) if len(named) > 1 else named[0]


def _size(text: str) -> str:
    return f"{len(text.split())} words, {len(text)} characters"
