"""From scores and a budget to the best sentences that each say something new."""

# Longer than the rule: a choice, and what each sentence costs in it, which `why` asks as well, are read together.

from __future__ import annotations

from heapq import heapify, heappop, heappush, heapreplace
from math import fsum

from ..errors import OptionError
from ..record import Record, check_number
from ..sentences.form import points_back

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..budget import Limits
    from ..representation.representation import Representation

# Picks that a sentence is compared with, the latest: a summary of an article has fewer, and half a book stays linear.
RECENT = 50
# Sentences that one takes along: further back, its "he" is no longer what the first of them says.
LONGEST = 4
# What comes next where nothing is left.
_NOBODY = (float("inf"), float("inf"))


class Mmr(Record):
    """Maximal marginal relevance: the best sentence that says something new, again and again.

    The next pick is the sentence with the highest (1 - diversity) x (score - opening) - diversity x its highest
    cosine to a sentence picked before; ties go to the earlier. One that doesn't fit is passed over.

    Parameters
    ----------
    diversity : float
        0 (relevance only) to 1 (unlikeness only).
    dangling : float
        What it costs, in units of the score, to open with "He", "This" or "But" while the sentence before
        isn't picked, 0 or more.
    same : float
        The cosine from which two sentences say the same, and the second is never picked: 0 (anything does)
        to 1 (only the same terms); above 1 it is off.
    context : {"avoid", "pull"}
        What becomes of a sentence that opens with "He", "This" or "But": "avoid" lets it pay for that; "pull"
        takes along the sentence before it, and whatever that one needs, all within the limits, or passes it over.
        It is then worth the mean of them all, where that is less than its own score.

    Notes
    -----
    A cosine for each sentence that reaches the top and each of the last 50 picks.

    References
    ----------
    J. Carbonell, J. Goldstein, The use of MMR, diversity-based reranking for reordering documents and
    producing summaries, SIGIR 1998.
    """

    # .6 for dangling: of 372 English summaries 1.8 % dangle, 4.1 at .4 and .5 at .8; readers' picks lose .003 from .4
    # to .6. For same: anything from .5 to .9 is the same to ROUGE and to readers.
    diversity: float = 0.4
    dangling: float = 0.6
    same: float = 0.85
    context: str = "avoid"

    def _check(self) -> None:
        check_number("diversity", self.diversity, 0, 1, "a number from 0 (relevance only) to 1 (unlikeness only)")
        check_number("dangling", self.dangling)
        check_number("same", self.same)
        if self.context not in ("avoid", "pull"):
            raise OptionError("context", self.context, 'one of "avoid", "pull"')

    def __call__(self, scores: Sequence[float], representation: Representation, limits: Limits) -> list[int]:
        """Return the indices picked, best first."""
        costs, purse = self.costs(scores, representation), limits.purse()
        # What each sentence would lose us at best. Openings, cosines and what readability costs are looked at only when
        # a sentence reaches the top: they can but add to its loss, so one that stays there is the best. To weigh all of
        # them for each pick takes 2.5 times as long (`python benchmarks/tricks.py heap`), and a book's quadratic.
        leasts = costs.leasts()
        heap = [*zip(leasts, range(len(leasts)), strict=True)]
        if limits.barred:
            heap = [each for each in heap if each[1] not in limits.barred]
        heapify(heap)
        # As long as everything fits, each step is the same whatever may be spent: it is weighed once.
        known = limits.kept
        while heap:
            index = heap[0][1]
            if len(costs.picks) >= limits.sure and not limits.is_within(purse, index):
                # Nor will it ever: what is left only falls. From here on the steps are this budget's own.
                heappop(heap)
                known = None
                continue
            rival = min(heap[1:3], default=_NOBODY)  # what comes next, at best
            loss = costs.weigh(index, rival, known)
            if loss is not None and (loss, index) > rival:
                heapreplace(heap, (loss, index))
                continue

            heappop(heap)
            if loss is None:
                continue
            group = costs.group(index)
            if limits.spend_all(purse, group):
                costs.pick(group)
                if limits.is_spent(purse):
                    break
                if index + 1 < len(scores):
                    # Its successor may no longer dangle: let it try again from the top.
                    heappush(heap, (leasts[index + 1], index + 1))
            else:
                known = None
        return costs.picks

    @property
    def is_greedy(self) -> bool:
        """Whether what is picked for a number of sentences begins with what is picked for any lower one.

        Not where a sentence may bring others along, which don't fit everywhere.
        """
        return self.context == "avoid"

    @property
    def is_late(self) -> bool:
        """Whether it asks for the scores of those sentences only that come near to being picked: see `Outlook`."""
        return True

    def costs(self, scores: Sequence[float], representation: Representation, picks: Sequence[int] = ()) -> Costs:
        """Return what each sentence costs beside its score once some are picked.

        Parameters
        ----------
        scores : sequence of float
            Length n.
        representation : Representation
            Of the n sentences.
        picks : sequence of int
            What has been picked, in that order.

        Returns
        -------
        Costs
        """
        return Costs(self, scores, representation, picks)


# What is known of a sentence that hasn't been compared: its highest cosine, to which pick, with how many of them.
_UNKNOWN: tuple[float, int | None, int] = (0.0, None, 0)


class Costs:
    """What each sentence costs beside its score, while sentences are picked.

    Attributes
    ----------
    picks : list of int
        What has been picked, in that order.
    """

    def __init__(
        self, selector: Mmr, scores: Sequence[float], representation: Representation, picks: Sequence[int] = ()
    ) -> None:
        self._selector = selector
        self._relevance = 1 - selector.diversity
        self._scores, self._representation = scores, representation
        self._most: list[float] = [*getattr(scores, "most", scores)]  # from above, until one is looked up
        # Index -> its highest cosine so far, to which pick, and with how many picks it has been compared.
        self._nearest: dict[int, tuple[float, int | None, int]] = {}
        self._weighed = 0
        self._picked: dict[int, int] = {}  # index -> place in the order of picks
        self._said: set[str] = set()
        self._pointing: dict[int, bool] = {}  # index -> whether its opening points back, as far as that was asked
        self.picks: list[int] = []
        self.pick(picks)

    def pick(self, group: Sequence[int]) -> None:
        """Count sentences as picked."""
        for index in group:
            self._picked[index] = len(self.picks)
            self.picks.append(index)
            self._said.add(self._representation.sentences[index].text)

    def nearest(self, index: int) -> tuple[float, int | None]:
        """Return a sentence's highest cosine to the picks, and to which; 0 and None before there are any."""
        picks = self.picks
        likeness, nearest, compared = self._nearest.get(index, _UNKNOWN)
        if compared < len(picks):
            latest = picks[max(compared, len(picks) - RECENT) :]
            likeness, nearest = self._nearer(index, latest, likeness, nearest)
            self._nearest[index] = likeness, nearest, len(picks)
        return likeness, nearest

    def nearest_of(self, index: int, count: int) -> tuple[float, int | None]:
        """Return the same as when only so many had been picked, and the sentence was looked at for the first time."""
        return self._nearer(index, self.picks[max(0, count - RECENT) : count])

    def _nearer(
        self, index: int, others: list[int], likeness: float = 0.0, nearest: int | None = None
    ) -> tuple[float, int | None]:
        """Return the highest cosine to others and to which, the first of them where they have nothing in common."""
        representation = self._representation
        if representation.vectorizer is None:
            # Most pairs of an article's sentences share nothing.
            terms, distinct = representation.distinct[index], representation.distinct
            others = [other for other in others if not terms.isdisjoint(distinct[other])] or others[:1]
        for other in others:
            cosine = representation.cosine(index, other)
            if nearest is None or cosine > likeness:
                likeness, nearest = cosine, other
        return likeness, nearest

    def redundancy(self, likeness: float) -> float:
        """Return what a likeness takes off, in points of the score; infinite where the score counts for nothing."""
        return self._selector.diversity / self._relevance * likeness if self._relevance else float("inf")

    def opening(self, index: int, count: int | None = None) -> float:
        """Return what it takes off, in points of the score, to open with "He" or "But" without the sentence before.

        Parameters
        ----------
        index : int
        count : int, optional
            When so many had been picked; None is now.
        """
        return self._selector.dangling if self._dangles(index, count) else 0.0

    def group(self, index: int) -> list[int]:
        """Return a sentence behind those that it takes along, in reading order."""
        if self._selector.context == "avoid" or not self._dangles(index):
            return [index]
        first = index
        while self._dangles(first):
            first -= 1
            if index - first > LONGEST:
                return [index]
        return list(range(first, index + 1))

    def weigh(self, index: int, rival: tuple[float, float], known: dict[Any, Any] | None = None) -> float | None:
        """Return what picking a sentence loses now, or at least; None where it is picked, or says the same as one.

        Parameters
        ----------
        index : int
        rival : tuple of float and float
            What the next best loses at least, and its index. Where its opening and the picks tell more, its own score
            isn't looked up, which takes as long as all else: a quarter of those that come near to being picked.
        known : dict, optional
            What came of each step of another choice that has gone the same way so far, to be used and added to.
        """
        self._weighed += 1
        loss: float | None
        if known is not None and self._weighed in known:
            loss, self._nearest[index] = known[self._weighed]
            return loss

        likeness = max(0.0, self.nearest(index)[0]) if self.picks else 0.0
        loss, most = None, self._most[index]
        if not self.is_said(index, likeness):
            dangles = self._dangles(index)
            loss = self._loss(index, most, likeness, dangles)
            if (loss, index) <= rival and (own := self._scores[index]) != most:
                self._most[index] = own
                loss = self._loss(index, own, likeness, dangles)
        if known is not None:
            known[self._weighed] = loss, self._nearest.get(index, _UNKNOWN)
        return loss

    def is_said(self, index: int, likeness: float) -> bool:
        """Whether a sentence is picked, or says the same as one that is, to which it has that likeness."""
        if index in self._picked:
            return True
        same = self._selector.same
        return likeness >= same or (same <= 1 and self._representation.sentences[index].text in self._said)

    def least(self, index: int) -> float:
        """Return what picking a sentence loses at best, by its score alone; what is lowest is picked."""
        return -self._relevance * self._scores[index]

    def leasts(self) -> list[float]:
        """Return what picking each sentence loses at best."""
        worth = -self._relevance
        return [worth * score for score in self._most]

    def loss(self, index: int, likeness: float) -> float:
        """Return what picking a sentence loses now that it has a likeness to the picks, 0 or more."""
        return self._loss(index, self._scores[index], likeness, self._dangles(index))

    def _loss(self, index: int, worth: float, likeness: float, dangles: bool) -> float:
        """Return the same of a sentence whose score is known, and whether it points back to one that isn't picked."""
        if dangles:
            group = self.group(index)
            if len(group) == 1:
                worth -= self._selector.dangling
            else:  # it isn't worth more than what it takes along is on average
                worth = min(worth, fsum([self._scores[one] for one in group]) / len(group))
        return self._selector.diversity * likeness - self._relevance * worth

    def _dangles(self, index: int, count: int | None = None) -> bool:
        """Whether a sentence points back to one that isn't picked, or wasn't when so many had been."""
        place = self._picked.get(index - 1)
        if not index or (place is not None and (count is None or place < count)):
            return False
        if index not in self._pointing:
            representation = self._representation
            self._pointing[index] = points_back(representation.sentences[index].text, representation.language)
        return self._pointing[index]
