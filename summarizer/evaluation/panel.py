"""From systems and a pair to what is measured of each one's summary, within each length."""

from __future__ import annotations

from typing import NamedTuple

from ..languages.detection import detect
from ..languages.language import load
from ..pipeline import Summarizer
from ..splitting import split_sentences
from .judged import Judged
from .lengths import ceilings_of
from .systems import Baseline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Any, Self, TypeAlias

    from ..document import Document
    from .judged import Figures
    from .lengths import Length
    from .pairs import Pair
    from .systems import System

    # Of one document: by budget, by system.
    Verdict: TypeAlias = list[list[Figures]]


class Panel(NamedTuple):
    """Everything that judges a document: a task of `many`'s workers, sent to each process once.

    Attributes
    ----------
    systems : tuple of System or Baseline
    budgets : tuple of Length
        What every document is summarized within, once each.
    join : {"mean", "max"}
    titles : bool
        Whether summarizers are told the titles.
    language : str or None
        In which references are read.
    tokenizer : object or None
        For words of another kind.
    query : str or None
        What summarizers are asked.
    """

    systems: tuple[System | Baseline, ...]
    budgets: tuple[Length, ...]
    join: str
    titles: bool
    language: str | None
    tokenizer: Any
    query: str | None = None

    def outcomes(self, pairs: Sequence[Pair]) -> list[Verdict]:
        """Return the figures of several documents: what a worker is asked for."""
        return [self.judge(pair) for pair in pairs]

    def judge(self, pair: Pair) -> Verdict:
        """Return the figures of every system on a document, by budget."""
        document = pair.document if self.titles else pair.document.replace(title=None)
        code = read_as(document, self.language)
        judged = Judged(pair, split_sentences(document.text, document.language), code, self.join, self.tokenizer)
        systems = [
            system.summarizer(pair.references, self.join, code, self.tokenizer)
            if isinstance(system, Baseline)
            else system
            for system in self.systems
        ]

        # A callable knows nothing of lengths: it is asked once, by the system's place.
        asked: dict[int, Figures] = {}
        verdict: Verdict = []
        for budget in self.budgets:
            ceilings = ceilings_of(budget, pair)
            verdict.append([])
            for place, system in enumerate(systems):
                with _Note(place, pair.name):
                    if isinstance(system, Summarizer):
                        # What is measured beside fills its length with anything.
                        is_baseline = isinstance(self.systems[place], Baseline)
                        fill, query = 1 if is_baseline and ceilings else None, None if is_baseline else self.query
                        found = judged.figures(system(document, query=query, fill=fill, **ceilings))
                    elif place in asked:
                        found = asked[place]
                    else:
                        found = asked[place] = judged.figures(system(document.text))
                verdict[-1].append(found)
        return verdict


def read_as(document: Document, language: str | None) -> str:
    """Return the code of the language in which a document's references are read."""
    # Detected only where neither the call nor the pair says it.
    given = document.language if language is None else language
    return load(detect(document.text)[0] if given is None else given).code


class _Note:
    """Say with an error where it happened: of hours of work, one document of one system."""

    def __init__(self, place: int, name: str) -> None:
        self.text = f"while system {place + 1} summarized {name}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: TracebackType | None) -> None:
        if error is not None:
            error.add_note(self.text)


def figures_of(verdicts: Sequence[Verdict]) -> dict[str, Any]:
    """Return measure -> array of float, (budgets, systems, documents)."""
    import numpy as np

    first = verdicts[0]
    shape = len(first), len(first[0]), len(verdicts)
    # Not all documents have what a reader marked: what one lacks is no number.
    measures = dict.fromkeys([measure for verdict in verdicts for measure in verdict[0][0]])
    figures = {measure: np.full(shape, np.nan) for measure in measures}
    for document, verdict in enumerate(verdicts):
        for budget, row in enumerate(verdict):
            for system, found in enumerate(row):
                for measure, value in found.items():
                    figures[measure][budget, system, document] = value
    return figures
