"""From what is compared to systems with names: summarizers, scorers' names, callables, baselines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from ..errors import OptionError
from ..pipeline import Summarizer
from ..scorers import SCORERS
from ..scorers.lead import Lead
from ..scorers.random import Random
from ..selectors.top import Top
from .oracle import Oracle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..summary import Summary

System = Callable[[str], "Summary | str | Sequence[str]"]
BASELINES = ("lead", "random", "oracle")


class Baseline:
    """A baseline, which becomes a summarizer for each document: the oracle has to see the references.

    Parameters
    ----------
    kind : {"lead", "random", "oracle"}
    seed : int
        Of "random".
    """

    def __init__(self, kind: str, seed: int) -> None:
        self.kind, self.seed = kind, seed

    def summarizer(self, references: tuple[str, ...], join: str, language: str, tokenizer: Any) -> Summarizer:
        """Return the baseline for a document with these references."""
        if self.kind == "oracle":
            return Summarizer(scorer=Lead(), selector=Oracle(references, join, language, tokenizer))
        return Summarizer(scorer=Lead() if self.kind == "lead" else Random(self.seed), selector=Top())


def named(systems: Mapping[str, Any] | Iterable[Any], baselines: Iterable[str], seed: int) -> dict[str, Any]:
    """Return the systems by name, each of them callable, and behind them the baselines, which are `Baseline`.

    Raises
    ------
    OptionError
        If there is none, a scorer's name is none, or it is one system that isn't in a list.
    TypeError
        If one can't be called.
    """
    found: dict[str, Any] = {name: _callable(name, system) for name, system in _by_name(systems).items()}
    for baseline in baselines:
        found.setdefault(baseline, Baseline(baseline, seed))
    if not found:
        raise OptionError("systems", systems, "one system or more")
    return found


def _by_name(systems: Mapping[str, Any] | Iterable[Any]) -> dict[str, Any]:
    """Return what was given by name; a name that is there already has a number behind it."""
    if isinstance(systems, Mapping):
        return {str(name): system for name, system in systems.items()}
    if isinstance(systems, str | Summarizer) or not isinstance(systems, Iterable):
        raise OptionError("systems", systems, "a list of systems, or a mapping of name to system")

    given: dict[str, Any] = {}
    for system in systems:
        name, number = _name(system), 2
        while name in given:
            name, number = f"{_name(system)} {number}", number + 1
        given[name] = system
    return given


def _callable(name: str, system: Any) -> System:
    """Return a system, the summarizer of that scorer where it is a name."""
    if isinstance(system, str):
        return Summarizer(scorer=system)
    if not callable(system) or isinstance(system, type):
        message = f"the system {name!r} is no Summarizer, name of a scorer or callable but {system!r}"
        raise TypeError(message)
    return system  # type: ignore[no-any-return]  # any callable: what it returns is checked later


def _name(system: Any) -> str:
    """Return what to call a system that was given without a name."""
    if isinstance(system, str):
        return system
    # Most compare with the default, whatever its scorer is called.
    if system == Summarizer():
        return "default"
    stage = system.scorer if isinstance(system, Summarizer) else system
    # By its class alone: two settings of a scorer get numbers behind their name.
    for name in SCORERS if isinstance(system, Summarizer) else ():
        if type(stage) is SCORERS[name]:
            return name
    return str(getattr(stage, "__name__", type(stage).__name__))
