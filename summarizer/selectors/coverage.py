"""From scores and a budget to the sentences that make the most of it: coverage, and the exact knapsack."""

from __future__ import annotations

from heapq import heapify, heappop, heapreplace
from math import fsum, log

from ..record import Record, check_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..budget import Limits
    from ..representation.representation import Representation


class Coverage(Record):
    """The sentences that between them say best what the document says again and again, for their length.

    Each term that is said counts as much as the best of the chosen sentences that say it: a sentence is worth
    0 (the median score, or less) to 1 (the highest), a term the logarithm of the number of sentences that have
    it. The next pick is the sentence that adds most for the share that it costs of the tightest ceiling; where one
    sentence alone is worth more than all so picked, it comes first and the rest again after it. Sentences that add
    nothing come last, by their scores, but none word for word twice. For long summaries, several articles, and
    ceilings in words or characters; at three sentences of news it is level with `Mmr`.

    Parameters
    ----------
    diversity : float
        0 (a sentence is worth its score) to 1 (all are worth the same: terms only).
    thrift : float
        The power of its cost that a sentence's gain is divided by: 0 (length doesn't matter) or more. At 1, under one
        ceiling, the choice is worth at least .31 of the best there is.

    Notes
    -----
    Lazy: a sentence is weighed again only when it reaches the top of the heap; n log n and little more.

    References
    ----------
    H. Lin, J. Bilmes, Multi-document summarization via budgeted maximization of submodular functions, NAACL 2010;
    S. Khuller, A. Moss, J. Naor, The budgeted maximum coverage problem, Information Processing Letters 70, 1999.
    """

    # Chosen on CNN, Daily Mail, GUM and writers' summaries with three scorers: .3 costs .2 on the default's scores;
    # scores from the least instead of the median cost 1; thrift 0 to 1 are within .1.
    diversity: float = 0.1
    thrift: float = 1.0

    def _check(self) -> None:
        check_number("diversity", self.diversity, 0, 1, "a number from 0 (scores only) to 1 (terms only)")
        check_number("thrift", self.thrift)

    def __call__(self, scores: Sequence[float], representation: Representation, limits: Limits) -> list[int]:
        """Return the indices picked, best first."""
        covering = _Covering(scores, representation, self.diversity)
        costs = [max(cost, 1e-9) ** self.thrift for cost in _costs(limits, len(scores))]
        picks = _greedy(covering, costs, scores, limits)
        fitting = [index for index in range(len(scores)) if limits.spend(limits.purse(), index)]
        worth = {index: covering.worth([index]) for index in fitting}
        best = max(fitting, key=lambda index: (worth[index], -index), default=None)
        if best is not None and worth[best] > covering.worth(picks):
            return _greedy(covering, costs, scores, limits, best)
        return picks


class _Covering:
    """What a choice of sentences is worth by the terms that it says."""

    def __init__(self, scores: Sequence[float], representation: Representation, diversity: float) -> None:
        ordered = sorted(scores)
        middle = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2 if ordered else 0.0
        room = (ordered[-1] - middle if ordered else 0.0) or 1.0
        self.texts = [sentence.text for sentence in representation.sentences]
        self.terms = representation.distinct
        self.weights = {term: round(log(df), 9) for term, df in representation.frequency.items()}
        self.quality = [diversity + (1 - diversity) * max(0.0, score - middle) / room for score in scores]

    def gain(self, index: int, said: dict[str, float]) -> float:
        """Return what a sentence adds to terms said so well already."""
        own, terms = self.quality[index], self.terms[index]
        new = [(self.weights[term], said.get(term, 0.0)) for term in terms]
        return round(fsum([weight * (own - best) for weight, best in new if best < own]), 9)

    def say(self, index: int, said: dict[str, float]) -> None:
        """Count a sentence's terms as said."""
        for term in self.terms[index]:
            said[term] = max(said.get(term, 0.0), self.quality[index])

    def worth(self, picks: Sequence[int]) -> float:
        """Return what a choice is worth."""
        said: dict[str, float] = {}
        for pick in picks:
            self.say(pick, said)
        return round(fsum([self.weights[term] * best for term, best in said.items()]), 9)


def _costs(limits: Limits, n: int) -> list[float]:
    """Return each sentence's share of the ceiling that it takes most of."""
    return [
        max([costs[index] / max(1, capacity) for costs, capacity in limits.rows], default=0.0) for index in range(n)
    ]


def _greedy(
    covering: _Covering, costs: Sequence[float], scores: Sequence[float], limits: Limits, first: int | None = None
) -> list[int]:
    """Return the picks of the lazy greedy rule, after a first one where it is given."""
    purse = limits.purse()
    picks: list[int] = []
    said: dict[str, float] = {}
    texts: set[str] = set()
    if first is not None:
        limits.spend(purse, first)
        picks.append(first)
        covering.say(first, said)
        texts.add(covering.texts[first])
    # Gains only fall: a sentence that is still on top when it is weighed again is the best.
    heap = [(-covering.gain(index, said) / costs[index], -scores[index], index) for index in range(len(scores))]
    heapify(heap)
    while heap and not limits.is_spent(purse):
        loss, _, index = heap[0]
        now = -covering.gain(index, said) / costs[index]
        if now > loss:
            heapreplace(heap, (now, -scores[index], index))
            continue
        heappop(heap)
        if covering.texts[index] not in texts and limits.spend(purse, index):
            picks.append(index)
            covering.say(index, said)
            texts.add(covering.texts[index])
    return picks


class Knapsack(Record):
    """The sentences with the highest total score that the ceilings allow: exact, under several ceilings at once.

    It fills the budget, with more and shorter sentences than a greedy choice; it doesn't know repeats. For a
    hard ceiling in words, characters or tokens where every score counts alike, and as the yardstick for the other
    selectors. A sentence that scores below 0 is never taken; where none scores above 0, scores count from the least
    of them, so that what comes back isn't empty.

    Parameters
    ----------
    effort : int
        Partial choices looked at, 1 or more. When they are used up the best choice so far is returned, which is at
        least as good as `Top`'s; an article takes some hundreds, a book with a large budget can take all, about a
        second.

    Notes
    -----
    Depth-first branch and bound. The bound is the Lagrangian's: a price for each ceiling, set so that it is as low as
    coordinate descent gets it; the sentences whose worth less their price is far from 0 are decided first.

    References
    ----------
    R. McDonald, A study of global inference algorithms in multi-document summarization, ECIR 2007; H. Kellerer,
    U. Pferschy, D. Pisinger, Knapsack problems, 2004.
    """

    effort: int = 200_000

    def _check(self) -> None:
        check_number("effort", self.effort, 1)

    def __call__(self, scores: Sequence[float], representation: Representation, limits: Limits) -> list[int]:
        """Return the indices picked, the highest scores first."""
        least = min(scores, default=0.0) if max(scores, default=0.0) <= 0 else 0.0
        # The smallest step lets a sentence with the least of all scores in where there is room.
        values = [score - least + (1e-9 if least or not score else 0.0) for score in scores]
        able = [index for index in range(len(scores)) if values[index] > 0 and limits.spend(limits.purse(), index)]
        picks = self._best(values, able, limits)
        return sorted(picks, key=lambda index: (-scores[index], index))

    def _best(self, values: Sequence[float], able: Sequence[int], limits: Limits) -> list[int]:
        """Return the choice of the greatest total value."""
        bound, margins = _priced(values, able, limits)
        order = sorted(able, key=lambda index: (-abs(margins[index]), index))
        costs = [[row[index] for row, _ in limits.rows] for index in range(len(values))]
        best, chosen = _by_value(values, able, limits)
        # place in `order`, what deviating from the prices has lost, value, what may be spent, picks as a linked list
        stack: list[tuple[int, float, float, list[int], Any]] = [(0, 0.0, 0.0, limits.purse(), None)]
        for _ in range(int(self.effort)):
            if not stack:
                break
            place, lost, value, purse, picks = stack.pop()
            if value > best + _EXACT:
                best, chosen = value, picks
            # What doesn't fit is skipped for good.
            while place < len(order) and any(
                cost > left for cost, left in zip(costs[order[place]], purse, strict=True)
            ):
                lost += max(0.0, margins[order[place]])
                place += 1
            if place == len(order) or bound - lost <= best + _EXACT:
                continue
            index = order[place]
            margin = margins[index]
            skip = (place + 1, lost + max(0.0, margin), value, purse, picks)
            left = [had - cost for had, cost in zip(purse, costs[index], strict=True)]
            take = (place + 1, lost + max(0.0, -margin), value + values[index], left, (index, picks))
            stack += [skip, take] if margin >= 0 else [take, skip]
        found = []
        while chosen is not None:
            index, chosen = chosen
            found.append(index)
        return found


# Totals that differ by less are the same.
_EXACT = 1e-12


def _priced(values: Sequence[float], able: Sequence[int], limits: Limits) -> tuple[float, list[float]]:
    """Return a bound on every choice's total, and each sentence's value less the prices of what it costs.

    For prices of 0 or more, no choice within the ceilings totals more than the prices of the whole budget and the
    margins above 0. Starting at each ceiling in turn, each price is set to the best while the others stand.
    """
    rows = limits.rows
    best: tuple[float, list[float]] = (fsum([values[index] for index in able]), list(values))
    for first in range(len(rows)):
        prices = [0.0] * len(rows)
        for place in [*range(first, len(rows)), *range(first), *range(first, len(rows))]:
            costs, capacity = rows[place]
            prices[place] = 0.0
            margins = _margins(values, prices, limits)
            worthwhile = [index for index in able if margins[index] > 0 and costs[index]]
            for index in sorted(worthwhile, key=lambda index: (-margins[index] / costs[index], index)):
                if (capacity := capacity - costs[index]) < 0:
                    prices[place] = margins[index] / costs[index]
                    break
        margins = _margins(values, prices, limits)
        budget = fsum([price * capacity for price, (_, capacity) in zip(prices, rows, strict=True)])
        bound = budget + fsum([max(0.0, margins[index]) for index in able])
        if bound < best[0]:
            best = bound, margins
    return best


def _margins(values: Sequence[float], prices: Sequence[float], limits: Limits) -> list[float]:
    """Return each sentence's value less the prices of what it costs."""
    priced = [(price, costs) for price, (costs, _) in zip(prices, limits.rows, strict=True) if price]
    return [value - fsum([price * costs[index] for price, costs in priced]) for index, value in enumerate(values)]


def _by_value(values: Sequence[float], able: Sequence[int], limits: Limits) -> tuple[float, Any]:
    """Return the total and the picks of the greedy choice by value, as a linked list."""
    purse, total = limits.purse(), 0.0
    picks: Any = None
    for index in sorted(able, key=lambda index: (-values[index], index)):
        if limits.spend(purse, index):
            total, picks = total + values[index], (index, picks)
    return total, picks
