"""From the lengths asked for to the ceilings of each document: sentences, words, a share, as much as the references."""

from __future__ import annotations

from statistics import fmean

from ..budget import Budget
from ..errors import OptionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .pairs import Pair

    # One length: None is each summarizer's own, `REFERENCES` as many words as the references have.
    Length: TypeAlias = Budget | str | None

REFERENCES = "references"


def budgets_of(sentences: int | None, count: int | str | None, ratio: float | None) -> tuple[Length, ...]:
    """Return what every document is summarized within, once each; None is a summarizer's own."""
    if isinstance(count, str) and count != REFERENCES:
        raise OptionError("words", count, 'a whole number of at least 1, or "references"')

    budgets: list[Length] = []
    if sentences is not None:
        budgets.append(Budget(sentences=sentences))
    if count is not None:
        budgets.append(count if isinstance(count, str) else Budget(words=count))
    if ratio is not None:
        budgets.append(Budget(ratio=ratio))
    return tuple(budgets) or (None,)


def ceilings_of(budget: Length, pair: Pair) -> dict[str, Any]:
    """Return the ceilings that a budget means for a pair, none for a summarizer's own."""
    if isinstance(budget, str):
        return {"words": max(1, round(fmean(len(text.split()) for text in pair.references)))}
    return {} if budget is None else budget.ceilings()


def label_of(budget: Length) -> str:
    """Return what a budget is called."""
    if isinstance(budget, str):
        return "as many words as the references"
    if budget is None:
        return "each system's own length"
    return " and ".join(f"{value} {name}" for name, value in budget.ceilings().items())
