"""From the lengths asked for to the ceilings of each document: sentences, words, a share, as much as the references."""

from __future__ import annotations

from statistics import fmean

from ..budget import Budget
from ..errors import OptionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeAlias

    from .pairs import Pair

    # One length: None is each summarizer's own, `REFERENCES` as many words as the references have.
    Length: TypeAlias = Budget | str | None

REFERENCES = "references"


# The lengths of a `Budget`: each is one of its own here, where a budget's ceilings hold together.
LENGTHS = ("sentences", "words", "characters", "tokens", "ratio", "seconds")


def budgets_of(lengths: Mapping[str, Any], token_counter: Callable[[str], int] | None = None) -> tuple[Length, ...]:
    """Return what every document is summarized within, once each; None is a summarizer's own.

    Parameters
    ----------
    lengths : mapping of str to number
        By the name of the setting; None is none.
    token_counter : callable, optional
        What counts tokens.

    Raises
    ------
    OptionError
        If one can't mean anything.
    """
    budgets: list[Length] = []
    for name in LENGTHS:
        value = lengths.get(name)
        if value is None:
            continue
        if name == "words" and isinstance(value, str):
            if value != REFERENCES:
                raise OptionError("words", value, 'a whole number of at least 1, or "references"')
            budgets.append(value)
        else:
            budgets.append(Budget(**{name: value}, token_counter=token_counter if name == "tokens" else None))

    if token_counter is not None and lengths.get("tokens") is None:
        raise OptionError("tokens", None, "token_counter needs tokens beside it")
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
    ceilings = {name: value for name, value in budget.ceilings().items() if name != "token_counter"}
    return " and ".join(f"{value} {name}" for name, value in ceilings.items())
