"""From a name to the stage that it stands for, imported when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping

from .errors import OptionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


class Stages(Mapping[str, "type[Any]"]):
    """Name -> class; a module is imported only when one of its names is looked up."""

    def __init__(self, **places: str) -> None:
        self._places = places

    def __getitem__(self, name: str) -> type[Any]:
        module, _, stage = self._places[name].partition(".")
        found: type[Any] = getattr(__import__(f"{__package__}.{module}", fromlist=[stage]), stage)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def _ipython_key_completions_(self) -> list[str]:
        return list(self)

    def __repr__(self) -> str:
        return "{" + ", ".join(f"{name!r}: {place}" for name, place in self._places.items()) + "}"


# What `scorer="..."`, `selector="..."` and the command's flags understand.
SCORERS = Stages(salience="salience.Salience", tfidf="scorers.TfIdf")
SELECTORS = Stages(mmr="selectors.Mmr", top="selectors.Top")


def named(setting: str, chosen: Any, known: Stages) -> Any:
    """Return the stage that a name stands for, or the callable given.

    Raises
    ------
    OptionError
        If it is neither; the message lists the names.
    """
    if isinstance(chosen, str) and chosen in known:
        return known[chosen]()
    if isinstance(chosen, str) or not callable(chosen) or isinstance(chosen, type):
        raise OptionError(setting, chosen, f"a callable, or one of {', '.join(known)}")
    return chosen
