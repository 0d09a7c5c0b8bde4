"""From what joins sentences to how central each of them is: the walk that the graph scorers share."""

from __future__ import annotations

from ..errors import OptionError
from ..record import check_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Rounds after which a walk ends whatever the tolerance: at damping .85 a score then moves by less than 10^-70.
_ROUNDS = 1000
_DAMPING = "a number from 0 (all sentences alike) to below 1 (neighbours only)"


def random_walk(
    similar: Callable[[Sequence[float]], Sequence[float]], degrees: Sequence[float], damping: float, tolerance: float
) -> list[float]:
    """Return PageRank but for a factor: `similar` multiplies by the weights, `degrees` are their sums.

    What a sentence without neighbours would pass on to all alike is such a factor too, and left out.
    """
    scores = [1.0] * len(degrees)
    for _ in range(_ROUNDS):
        given = similar([score / degree if degree else 0.0 for score, degree in zip(scores, degrees, strict=True)])
        moved = [1 - damping + damping * got for got in given]
        change = max([abs(new - old) for new, old in zip(moved, scores, strict=True)], default=0.0)
        scores = moved
        if change <= tolerance:
            break
    return scores


def check_walk(damping: object, tolerance: object) -> None:
    """Raise OptionError for a walk that has no end."""
    check_number("damping", damping, 0, 1, _DAMPING)
    if damping == 1:
        raise OptionError("damping", damping, _DAMPING)
    check_number("tolerance", tolerance, allowed="a finite number above 0")
    if not tolerance:
        raise OptionError("tolerance", tolerance, "a finite number above 0")
