"""From the settings of a call to the summarizer that they describe."""

from __future__ import annotations

from ..budget import Budget
from ..pipeline import Summarizer
from ..stages import in_context

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def settled(summarizer: Summarizer | None, sentences: int | None, settings: dict[str, Any]) -> Summarizer:
    """Return a summarizer with the ceilings and stages that a call names.

    Raises
    ------
    OptionError
        If a setting doesn't exist or can't mean anything.
    TypeError
        If the summarizer isn't one.
    """
    if summarizer is not None and not isinstance(summarizer, Summarizer):
        message = f"summarizer is of type {type(summarizer).__name__}; pass a Summarizer"
        raise TypeError(message)
    ceilings = {name: settings[name] for name in Budget.parameters if settings.get(name) is not None}
    stages = {name: value for name, value in settings.items() if name not in (*Budget.parameters, "context")}
    if sentences is not None or ceilings:
        stages["budget"] = (summarizer or Summarizer()).budget.refilled(sentences, ceilings)
    made = (summarizer or Summarizer()).replace(**stages)
    context = settings.get("context")
    return made if context is None else made.replace(selector=in_context(made.selector, context))
