"""From several scorers, or one and a query, to one score a sentence."""

from __future__ import annotations

from math import fsum

from ..errors import OptionError
from ..record import Record, check_number
from ..stages import TABLES, Scores, named, scored, scoring

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..representation.representation import Representation
    from ..stages import Scorer


class Ensemble(Record):
    """The weighted mean of what several scorers say.

    Parameters
    ----------
    scorers : collection of Scorer or str
        Callables, or names in `SCORERS`; at least one.
    weights : collection of float, optional
        One a scorer, 0 or more, not all 0; they are divided by their sum. None: all the same.
    by : {"score", "rank"}
        What is averaged: scores, each scorer's scaled to 0 (its least) to 1 (its highest); or ranks, 0 (last) to 1
        (first), sentences of the same score sharing the mean of theirs. By rank the margins are thrown away, which
        lost 1 point of ROUGE on news; it is for scorers whose scores mean nothing but an order.

    Notes
    -----
    That of the scorers.

    References
    ----------
    D. R. Radev, H. Jing, M. Styś, D. Tam, Centroid-based summarization of multiple documents, Information
    Processing & Management 40, 2004 (by score); J. C. de Borda, 1781 (by rank).

    Examples
    --------
    >>> Ensemble(["pacsum", "lexrank"], weights=[2, 1]).by
    'score'
    """

    scorers: Sequence[Scorer | str]
    weights: Sequence[float] | None = None
    by: str = "score"

    def _check(self) -> dict[str, Any]:
        if isinstance(self.scorers, str) or not hasattr(self.scorers, "__iter__") or not (given := tuple(self.scorers)):
            raise OptionError("scorers", self.scorers, "a collection of scorers or their names, at least one")
        kept: dict[str, Any] = {"scorers": tuple([named("scorers", scorer, TABLES[__package__]) for scorer in given])}
        if self.weights is not None:
            kept["weights"] = self._checked(self.weights, len(given))

        if self.by not in ("score", "rank"):
            raise OptionError("by", self.by, 'one of "score", "rank"')
        return kept

    @staticmethod
    def _checked(given: Any, n: int) -> tuple[Any, ...]:
        """Return the weights of n scorers."""
        allowed = f"{n} numbers of 0 or more, one a scorer, not all 0"
        weights = tuple(given) if hasattr(given, "__iter__") else ()
        for weight in weights:
            check_number("weights", weight, allowed=allowed)
        if len(weights) != n or not any(weights):
            raise OptionError("weights", given, allowed)
        return weights

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence, 0 to 1; the parts are the scorers'."""
        weights = self.weights or (1.0,) * len(self.scorers)
        whole = fsum(weights)
        # Rounded: a third of one scale and of another are the same on every platform.
        parts: dict[str, list[float]] = {}
        for scorer, weight in zip(self.scorers, weights, strict=True):
            values = scored(scorer, representation)
            shares = _stretched(values) if self.by == "score" else _ranks(values)
            parts[_free_name(scorer, parts)] = [round(weight / whole * share, 9) for share in shares]
        return Scores(map(fsum, zip(*parts.values(), strict=True)), parts)


def _stretched(values: Sequence[float]) -> list[float]:
    """Return values scaled to 0-1; all 0 where they are all the same."""
    least, most = min(values, default=0.0), max(values, default=0.0)
    return [(value - least) / (most - least) if most > least else 0.0 for value in values]


def _ranks(values: Sequence[float]) -> list[float]:
    """Return 1 for the highest to 0 for the lowest; the same for the same."""
    places: dict[float, list[int]] = {}
    for place, value in enumerate(sorted(values)):
        # Sentences of one score share the mean of their ranks: their order says nothing.
        places.setdefault(value, []).append(place)
    last = max(1, len(values) - 1)
    return [fsum(places[value]) / len(places[value]) / last for value in values]


def _free_name(scorer: Any, taken: dict[str, list[float]]) -> str:
    """Return what a part is called: the scorer's name, with a number where it is there already."""
    name = getattr(scorer, "__name__", type(scorer).__name__)
    return name if name not in taken else f"{name} {len(taken) + 1}"
