"""From means and their intervals to a picture of them."""

from __future__ import annotations

from ..errors import OptionError
from .plot import BACKENDS, import_pyplot
from .table import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..evaluation.comparison import Comparison

# Characters from the lowest end of the intervals to the highest.
_ACROSS = 40


def intervals(comparison: Comparison, measure: str = "rouge", backend: str = "html") -> Any:
    """Return a picture of a comparison: each system's mean and its 95 % bootstrap interval.

    Parameters
    ----------
    comparison : Comparison
    measure : str
        One of its figures.
    backend : {"html", "matplotlib"}
        "html": a table whose intervals are characters. "matplotlib": for papers; needs the extra `plot`.

    Returns
    -------
    Table or matplotlib.axes.Axes

    Raises
    ------
    OptionError
        If there is no such backend, or no such measure.
    MissingDependencyError
        If matplotlib isn't installed.
    """
    if backend not in BACKENDS:
        raise OptionError("backend", backend, 'one of "html", "matplotlib"')
    systems = comparison.systems
    means = [comparison.mean(system, measure) for system in systems]
    ends = [comparison.interval(system, measure) for system in systems]
    if backend == "html":
        return _ranges(comparison, measure, means, ends)
    pyplot = import_pyplot()
    _, axes = pyplot.subplots(figsize=(6.0, 0.8 + 0.3 * len(systems)), layout="constrained")
    wide = [[mean - low for mean, (low, _) in zip(means, ends, strict=True)]]
    wide += [[high - mean for mean, (_, high) in zip(means, ends, strict=True)]]
    axes.errorbar(means, range(len(systems)), xerr=wide, fmt="o", color="black", capsize=3)
    axes.axvline(means[0], color="grey", linewidth=0.8, linestyle=":")
    axes.set(yticks=range(len(systems)), yticklabels=systems, xlabel=measure)
    axes.invert_yaxis()
    return axes


def _ranges(comparison: Comparison, measure: str, means: list[float], ends: list[tuple[float, float]]) -> Table:
    """Return a table with an interval a system, drawn with characters on one scale."""
    there = [end for pair in ends for end in pair if end == end]  # without NaN
    lowest, highest = min(there, default=0.0), max(there, default=0.0)
    scale = (_ACROSS - 1) / (highest - lowest or 1.0)

    def drawn(mean: float, low: float, high: float) -> str:
        """Return an interval, its mean in it."""
        if mean != mean:  # NaN: no document has the figure
            return " " * _ACROSS
        first, middle, last = (round((value - lowest) * scale) for value in (low, mean, high))
        line = [" "] * first + ["─"] * (last - first + 1) + [" "] * (_ACROSS - last - 1)
        line[first], line[last] = "├", "┤"
        line[middle] = "●"
        return "".join(line)

    rows = [
        [system, mean, low, high, drawn(mean, low, high)]
        for system, mean, (low, high) in zip(comparison.systems, means, ends, strict=True)
    ]
    columns = ["system", measure, "low", "high", f"from {lowest:.2f} to {highest:.2f}"]
    return Table(columns, rows, notes=[comparison.caption], strong=frozenset({0}), drawn=frozenset({4}))
