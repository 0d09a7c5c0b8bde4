"""From means and the ends of their intervals to a picture of them."""

from __future__ import annotations

from ..errors import OptionError
from .plot import BACKENDS, import_pyplot
from .table import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

# Characters from the lowest end of the intervals to the highest.
_ACROSS = 40


def intervals(
    names: Sequence[str],
    means: Sequence[float],
    ends: Sequence[tuple[float, float]],
    measure: str,
    *,
    notes: Sequence[str] = (),
    backend: str = "html",
) -> Any:
    """Return a picture of means with their intervals on one scale.

    Parameters
    ----------
    names : sequence of str
        What each mean is of; the first is the one that the others are held against.
    means : sequence of float
        One a name; NaN where there is none.
    ends : sequence of (low, high)
        The interval of each mean, low <= mean <= high; NaN where there is none.
    measure : str
        What they are means of.
    notes : sequence of str
        What is said below the table.
    backend : {"html", "matplotlib"}
        "html": a table whose intervals are characters. "matplotlib": for papers; needs the extra `plot`.

    Returns
    -------
    Table or matplotlib.axes.Axes

    Raises
    ------
    OptionError
        If there is no such backend.
    MissingDependencyError
        If matplotlib isn't installed.
    """
    if backend not in BACKENDS:
        raise OptionError("backend", backend, 'one of "html", "matplotlib"')
    if backend == "matplotlib":
        return _axes(names, means, ends, measure)

    there = [end for pair in ends for end in pair if end == end]  # without NaN
    lowest, highest = min(there, default=0.0), max(there, default=0.0)
    rows = []
    for name, mean, (low, high) in zip(names, means, ends, strict=True):
        rows.append([name, mean, low, high, _drawn((low, mean, high), lowest, highest)])
    columns = ["system", measure, "low", "high", f"from {lowest:.2f} to {highest:.2f}"]
    return Table(columns, rows, notes=notes, strong=frozenset({0}), drawn=frozenset({4}))


def _drawn(interval: tuple[float, float, float], lowest: float, highest: float) -> str:
    """Return an interval with its mean in it, in characters, on a scale."""
    if any(value != value for value in interval):  # NaN: no document has the figure
        return " " * _ACROSS
    scale = (_ACROSS - 1) / (highest - lowest or 1.0)
    first, middle, last = (round((value - lowest) * scale) for value in interval)

    # The mean is drawn last: it is seen where an interval is a point.
    line = [" "] * first + ["─"] * (last - first + 1) + [" "] * (_ACROSS - last - 1)
    line[first], line[last] = "├", "┤"
    line[middle] = "●"
    return "".join(line)


def _axes(names: Sequence[str], means: Sequence[float], ends: Sequence[tuple[float, float]], measure: str) -> Any:
    """Return matplotlib axes: a point and a bar for each, and a line at the first."""
    pyplot = import_pyplot()
    _, axes = pyplot.subplots(figsize=(6.0, 0.8 + 0.3 * len(names)), layout="constrained")
    wide = [[mean - low for mean, (low, _) in zip(means, ends, strict=True)]]
    wide += [[high - mean for mean, (_, high) in zip(means, ends, strict=True)]]
    axes.errorbar(means, range(len(names)), xerr=wide, fmt="o", color="black", capsize=3)

    axes.axvline(means[0], color="grey", linewidth=0.8, linestyle=":")
    axes.set(yticks=range(len(names)), yticklabels=names, xlabel=measure)
    axes.invert_yaxis()  # the first on top
    return axes
