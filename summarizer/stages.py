"""From a name to the stage that it stands for, imported when it is asked for, and held to its contract."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite

from .document import Scores
from .errors import OptionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .document import Scorer
    from .representation.representation import Representation


class Stages(Mapping[str, "type[Any]"]):
    """Name -> class; a module is imported only when one of its names is looked up."""

    def __init__(self, **places: str) -> None:
        self._places = places

    def __getitem__(self, name: str) -> type[Any]:
        module, _, stage = self._places[name].rpartition(".")
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
SCORERS = Stages(
    salience="scorers.salience.Salience",
    tfidf="scorers.tfidf.TfIdf",
    centroid="scorers.tfidf.Centroid",
    lexrank="scorers.pagerank.LexRank",
    textrank="scorers.pagerank.TextRank",
    bm25rank="scorers.pagerank.Bm25Rank",
    pacsum="scorers.pagerank.PacSum",
    lsa="scorers.tfidf.Lsa",
    luhn="scorers.tfidf.Luhn",
    edmundson="scorers.tfidf.Edmundson",
    sumbasic="scorers.submodular.SumBasic",
    klsum="scorers.submodular.KlSum",
    submodular="scorers.submodular.Submodular",
    lead="scorers.tfidf.Lead",
    random="scorers.tfidf.Random",
)
SELECTORS = Stages(
    mmr="selectors.mmr.Mmr",
    top="selectors.mmr.Top",
    coverage="selectors.coverage.Coverage",
    knapsack="selectors.coverage.Knapsack",
)


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


def scored(scorer: Scorer | str, representation: Representation) -> Scores:
    """Return what a scorer says, held to its contract.

    Raises
    ------
    OptionError
        If it isn't a finite number a sentence.
    """
    if not len(representation):
        return Scores(())
    assert not isinstance(scorer, str)  # `named` put the stage in the place of its name
    scores = scorer(representation)
    if not isinstance(scores, Scores):
        try:
            scores = Scores(map(float, scores))
        except (TypeError, ValueError, OverflowError):
            scores = Scores(())
    if len(scores) != len(representation) or not all(map(isfinite, scores)):
        raise OptionError(
            "scorer",
            scorer,
            f"it must return {len(representation)} finite numbers, one a sentence; it gave {list(scores)}",
        )
    return scores
