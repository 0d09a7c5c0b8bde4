"""From the settings of a call to the summarizer that they describe."""

from __future__ import annotations

from ..budget import Budget
from ..pipeline import Summarizer
from ..record import unknown
from ..stages import in_context

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


# What summarize() has for its one document.
_OF_ONE = {"title": "it with its text, as Document(text, title=...)"}


def settled(
    summarizer: Summarizer | None, sentences: int | None, settings: dict[str, Any], call: Callable[..., Any]
) -> Summarizer:
    """Return a summarizer with the ceilings and stages that a call names.

    Parameters
    ----------
    summarizer : Summarizer, optional
        With the settings that the call doesn't name.
    sentences : int, optional
    settings : dict
        The others, by name.
    call : callable
        The public function that was called: its own parameters are what else there is.

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
    check_names(settings, call)
    ceilings = {name: settings[name] for name in Budget.parameters if settings.get(name) is not None}
    stages = {name: value for name, value in settings.items() if name not in (*Budget.parameters, "context")}
    if sentences is not None or ceilings:
        stages["budget"] = (summarizer or Summarizer()).budget.refilled(sentences, ceilings)
    made = (summarizer or Summarizer()).replace(**stages)
    context = settings.get("context")
    return made if context is None else made.replace(selector=in_context(made.selector, context))


def check_names(settings: Mapping[str, Any], *calls: Callable[..., Any], without: str = "") -> None:
    """Raise OptionError for a setting that is none of a summarizer's, nor of the calls that are made of the first one.

    Parameters
    ----------
    settings : mapping of str to object
    *calls : callable
        The public function that was called, and those that it hands settings on to.
    without : str
        A setting of theirs that can't be given here.
    """
    known = (*Budget.parameters, *Summarizer.parameters, "context")
    strange = [name for name in settings if name not in known]
    if not strange:
        return
    from inspect import Parameter, signature  # which most calls don't need

    own = [each for call in calls for each in signature(call).parameters.values()]
    names = [each.name for each in own if each.kind is not Parameter.VAR_KEYWORD and each.name != without]
    for name in strange:
        if name not in names:
            raise unknown(calls[0].__name__, name, settings[name], [*names, *known], _OF_ONE)
