"""From raw values or an order of picks to scores that mean the same for every selector."""

from __future__ import annotations

from ..stages import Scores

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def scaled(values: Iterable[float]) -> Scores:
    """Return scores with the highest at 1, so that a selector's settings mean the same for every scorer.

    None below 0 is expected; all zeros stay. Rounded, so that what is equal but for the last digit is a tie.
    """
    found = list(values)
    most = max(found, default=0.0)
    return Scores([round(value / most, 9) if most > 0 else 0.0 for value in found])


def drawn(picks: Sequence[int], others: Iterable[float] = ()) -> Scores:
    """Return scores for an order of picks: minus the number of sentences picked before.

    A step of 1 is more than any selector's fine for likeness, so that the order survives it. `others` are the values
    of all n sentences, 0 to 1: those that weren't picked follow by them.
    """
    ranks = [round(value - len(picks) - 1.0, 9) for value in others] or [0.0] * len(picks)
    for rank, pick in enumerate(picks):
        ranks[pick] = float(-rank)
    return Scores(ranks)


# Sentences picked one after the other, the rest follow by their values at the start: longer than any summary.
PICKS = 300
