"""From scores and a budget to the choice with the highest total: exact."""

from __future__ import annotations

from math import fsum
from operator import gt, mul, sub

from ..record import Record, check_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..budget import Limits
    from ..representation.representation import Representation


class Knapsack(Record):
    """The sentences with the highest total score that the ceilings allow: exact, under several ceilings at once.

    It fills the budget, with more and shorter sentences than a greedy choice; it doesn't know repeats. For a
    hard ceiling in words, characters or tokens where every score counts alike, and as the yardstick for the other
    selectors. A sentence that scores below 0 is never taken; where none scores above 0, scores count from the least
    of them, so that what comes back isn't empty.

    Parameters
    ----------
    effort : int
        Partial choices looked at and sentences passed over in them, 1 or more. When they are used up the best choice
        so far is returned, which is at least as good as `Top`'s; an article takes some hundreds, a book with a large
        budget can take all, about a third of a second.

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
        values = [score - least + (_STEP if least or not score else 0.0) for score in scores]
        able = [index for index in range(len(scores)) if values[index] > 0 and limits.spend(limits.purse(), index)]
        picks = self._best(values, able, limits)
        return sorted(picks, key=lambda index: (-scores[index], index))

    def _best(self, values: Sequence[float], able: Sequence[int], limits: Limits) -> list[int]:
        """Return the choice of the greatest total value."""
        bound, margins = _priced(values, able, limits)
        order = sorted(able, key=lambda index: (-abs(margins[index]), index))
        costs = [_costs(limits, index) for index in range(len(values))]
        best, chosen = _by_value(values, able, limits)
        # place in `order`, what deviating from the prices has lost, value, what may be spent, picks as a linked list
        stack: list[tuple[int, float, float, list[int], Any]] = [(0, 0.0, 0.0, limits.purse(), None)]

        effort = int(self.effort)
        while stack and effort > 0:
            place, lost, value, purse, picks = stack.pop()
            if value > best + _EXACT:
                best, chosen = value, picks
            # What doesn't fit is skipped for good; of a book nearly all may be, in each partial choice.
            effort -= 1
            while place < len(order) and any(map(gt, costs[order[place]], purse)):
                lost += max(0.0, margins[order[place]])
                place += 1
                effort -= 1
            if place == len(order) or bound - lost <= best + _EXACT:
                continue

            # Both ways are looked at, the likelier first: it is on top of the stack.
            index = order[place]
            margin = margins[index]
            skip = (place + 1, lost + max(0.0, margin), value, purse, picks)
            left = list(map(sub, purse, costs[index]))
            take = (place + 1, lost + max(0.0, -margin), value + values[index], left, (index, picks))
            stack += [skip, take] if margin >= 0 else [take, skip]

        found = []
        while chosen is not None:
            index, chosen = chosen
            found.append(index)
        return found


# Totals that differ by less are the same; and what a sentence of the least score is worth.
_EXACT, _STEP = 1e-12, 1e-9


def _costs(limits: Limits, index: int) -> list[int]:
    """Return what a sentence costs of each ceiling."""
    return [costs[index] for costs, _ in limits.rows]


def _priced(values: Sequence[float], able: Sequence[int], limits: Limits) -> tuple[float, list[float]]:
    """Return a bound on every choice's total, and each sentence's value less the prices of what it costs.

    For prices of 0 or more, no choice within the ceilings totals more than the prices of the whole budget and the
    margins above 0. Starting at each ceiling in turn, each price is set to the best while the others stand.
    """
    rows = limits.rows
    # At prices of 0 the bound is the total of all.
    best: tuple[float, list[float]] = (fsum([values[index] for index in able]), list(values))
    for first in range(len(rows)):
        prices = [0.0] * len(rows)
        for place in [*range(first, len(rows)), *range(first), *range(first, len(rows))]:
            costs, capacity = rows[place]
            prices[place] = 0.0
            # The price at which what is still worth taking just fills this ceiling.
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
    charged = [price for price in prices if price]
    rows = [costs for price, (costs, _) in zip(prices, limits.rows, strict=True) if price]
    if not rows:
        return list(values)
    # Exact sums: neither the order of the ceilings nor the platform shows.
    owed = [fsum(map(mul, charged, costs)) for costs in zip(*rows, strict=True)]
    return list(map(sub, values, owed))


def _by_value(values: Sequence[float], able: Sequence[int], limits: Limits) -> tuple[float, Any]:
    """Return the total and the picks of the greedy choice by value, as a linked list."""
    purse, total = limits.purse(), 0.0
    picks: Any = None
    for index in sorted(able, key=lambda index: (-values[index], index)):
        if limits.spend(purse, index):
            total, picks = total + values[index], (index, picks)
    return total, picks
