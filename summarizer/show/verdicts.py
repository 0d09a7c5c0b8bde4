"""From a sentence that was left out to what kept it out, in words."""

from __future__ import annotations

from ..selectors.mmr import RECENT, Mmr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

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
        self._cosine = contest.selection.analysis.representation.cosine

    def notes(self, index: int, enough: dict[str, int]) -> list[str]:
        """Return what kept a sentence out, and what would have let it in."""
        # The first that answers says it; the last always does.
        rules = (self._barred, self._unknown, self._repeats, self._too_long, self._alone, self._beaten)
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
        contest, picks = self._contest, self._contest.picks
        limits = self._selection.budget.limits(contest.texts, self._selection.analysis.representation.language.joiner)
        limits = limits.without(self._out.difference(picks))
        # Played again pick by pick: what was left when it was passed over is what it didn't fit.
        purse = limits.purse()
        for place, other in enumerate(picks):
            if self._is_ahead(index, other, picks[:place]) and not limits.spend([*purse], index):
                return f"It was ahead of {other} and didn't fit: {_size(contest.texts[index])}."
            limits.spend(purse, other)
        return ""

    def _alone(self, index: int) -> str:
        """Say so where nothing was picked."""
        return "" if self._contest.picks else f"It didn't fit: {_size(self._contest.texts[index])}."

    def _beaten(self, index: int) -> str:
        """Name all that beat it, and by how much the last of them did."""
        *before, last = self._contest.picks
        theirs, its = (self._contest.worth(each, before) for each in (last, index))
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

    def _is_ahead(self, index: int, other: int, before: Sequence[int]) -> bool:
        """Whether a sentence was worth more than another when some had been picked; ties go to the earlier."""
        its, theirs = (self._contest.worth(each, before) for each in (index, other))
        return (-its, index) < (-theirs, other)


def _listed(indices: Sequence[int]) -> str:
    """Return numbers as one reads them, the first ten."""
    named = [str(index) for index in indices[:_LISTED]]
    if len(indices) > len(named):
        return f"{', '.join(named)} and {len(indices) - len(named)} more"
    return " and ".join([", ".join(named[:-1]), named[-1]]) if len(named) > 1 else named[0]


def _size(text: str) -> str:
    return f"{len(text.split())} words, {len(text)} characters"
