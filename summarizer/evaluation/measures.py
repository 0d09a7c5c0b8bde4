"""From a measure's name to what a table calls it; from its values to a mean and a figure."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Measure -> its heading; docs/evaluation.md says what each is.
MEASURES = {
    "picks": "readers' picks",
    "ideal": "ideal %",
    "also": "also %",
    "unfit": "unfit %",
    "rouge": "ROUGE",
    "rouge1": "R-1",
    "rouge2": "R-2",
    "rougeL": "R-L",
    "rougeLsum": "R-Lsum",
    "sentences": "sentences",
    "words": "words",
    "redundancy": "redundancy %",
    "coverage": "coverage %",
    "density": "density",
    "compression": "compression",
    "faulty": "faulty %",
}
# What a table shows where nobody asks for others.
SHOWN = ("picks", "unfit", "rouge", "rouge1", "rouge2", "rougeL", "rougeLsum", "words", "redundancy", "faulty")


def mean_of(values: Any) -> float:
    """Return the mean of what is a number in an array; NaN where nothing is."""
    there = values[values == values]  # NaN is no equal of itself
    return float(there.mean()) if len(there) else float("nan")


def rounded(value: float) -> float | None:
    """Return a figure with as many digits as mean something, None for NaN: JSON has none."""
    return round(value, 4) if value == value else None


def if_any(value: float) -> float | None:
    """Return a figure for a table, None for NaN."""
    return value if value == value else None
