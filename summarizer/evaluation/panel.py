"""From a system and a pair to what is measured of its summary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import fmean
from typing import NamedTuple

from ..budget import Budget
from ..errors import OptionError
from ..languages.detection import detect
from ..languages.language import load
from ..pipeline import Summarizer, split_sentences
from ..scorers.lead import Lead
from ..scorers.random import Random
from ..selectors.top import Top
from ..summary import Summary
from .extraction import align, extractiveness, redundancy
from .faults import faults
from .oracle import Oracle
from .rouge import rouge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, Self

    from ..document import Document, Sentence
    from .pairs import Pair

System = Callable[[str], "Summary | str | Sequence[str]"]
# What is measured of a summary beside ROUGE and the faults.
REFERENCES = "references"


def budgets_of(sentences: int | None, count: int | str | None, ratio: float | None) -> tuple[Budget | str | None, ...]:
    """Return what every document is summarized within, once each; None is a summarizer's own."""
    budgets: list[Budget | str | None] = []
    if sentences is not None:
        budgets.append(Budget(sentences=sentences))
    if isinstance(count, str) and count != REFERENCES:
        raise OptionError("words", count, 'a whole number of at least 1, or "references"')
    if count is not None:
        budgets.append(count if isinstance(count, str) else Budget(words=count))
    if ratio is not None:
        budgets.append(Budget(ratio=ratio))
    return tuple(budgets) or (None,)


def ceilings_of(budget: Budget | str | None, pair: Pair) -> dict[str, Any]:
    """Return the ceilings that a budget means for a pair, none for a summarizer's own."""
    if isinstance(budget, str):
        return {"words": max(1, round(fmean(len(text.split()) for text in pair.references)))}
    return {} if budget is None else budget.ceilings()


def label_of(budget: Budget | str | None) -> str:
    """Return what a budget is called."""
    if isinstance(budget, str):
        return "as many words as the references"
    if budget is None:
        return "each system's own length"
    return " and ".join(f"{value} {name}" for name, value in budget.ceilings().items())


class Baseline:
    """A baseline, which becomes a summarizer for each document: the oracle has to see the references."""

    def __init__(self, kind: str, seed: int) -> None:
        self.kind, self.seed = kind, seed

    def summarizer(self, references: tuple[str, ...], join: str, language: str, tokenizer: Any) -> Summarizer:
        """Return the baseline for a document with these references."""
        if self.kind == "oracle":
            return Summarizer(scorer=Lead(), selector=Oracle(references, join, language, tokenizer))
        return Summarizer(scorer=Lead() if self.kind == "lead" else Random(self.seed), selector=Top())


class Panel(NamedTuple):
    """Everything that judges a document: sent to each process once."""

    systems: tuple[System | Baseline, ...]
    budgets: tuple[Budget | str | None, ...]
    join: str
    titles: bool
    language: str | None
    tokenizer: Any

    def judge(self, pair: Pair) -> list[list[dict[str, float]]]:
        """Return the figures of every system on a document, by budget."""
        document = pair.document if self.titles else pair.document.replace(title=None)
        code = read_as(document, self.language)
        judged = _Judged(pair, split_sentences(document.text, document.language), code, self.join, self.tokenizer)
        figures: list[list[dict[str, float]]] = []
        asked: dict[int, dict[str, float]] = {}
        for budget in self.budgets:
            ceilings = ceilings_of(budget, pair)
            row = []
            for place, system in enumerate(self.systems):
                with _Note(place, pair.name):
                    if isinstance(system, Baseline):
                        system = system.summarizer(pair.references, self.join, code, self.tokenizer)
                    if isinstance(system, Summarizer):
                        row.append(judged.figures(system(document, **ceilings)))
                        continue
                    if place not in asked:
                        asked[place] = judged.figures(system(document.text))
                    row.append(asked[place])
            figures.append(row)
        return figures


def read_as(document: Document, language: str | None) -> str:
    """Return the code of the language in which a document's references are read."""
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


class _Judged:
    """A document whose summaries are judged, each different one once."""

    def __init__(self, pair: Pair, sentences: Sequence[Sentence], code: str, join: str, tokenizer: Any) -> None:
        self.pair, self.sentences, self.code, self.join, self.tokenizer = pair, sentences, code, join, tokenizer
        self.known: dict[tuple[str, ...], dict[str, float]] = {}

    def figures(self, summary: object) -> dict[str, float]:
        """Return the figures of a summary."""
        pieces = _pieces(summary, self.pair.document.language)
        if pieces not in self.known:
            self.known[pieces] = self._figures(pieces)
        return self.known[pieces]

    def _figures(self, pieces: tuple[str, ...]) -> dict[str, float]:
        text = self.pair.document.text
        found = rouge(pieces, self.pair.references, self.join, language=self.code, tokenizer=self.tokenizer)
        grusky = extractiveness(text, "\n".join(pieces))
        return {
            "rouge": fmean([found["rouge1"], found["rouge2"], found["rougeLsum"]]),
            **found,
            "sentences": len(pieces),
            "words": sum(len(piece.split()) for piece in pieces),
            "redundancy": 100 * redundancy(pieces),
            "coverage": 100 * grusky["coverage"],
            "density": grusky["density"],
            "compression": grusky["compression"],
            **self._faults(pieces),
        }

    def _faults(self, pieces: tuple[str, ...]) -> dict[str, float]:
        """Return 100 for each fault that a reader finds, in the sentences as the summary has them."""
        sentences = list(self.sentences)
        picks = []
        for piece, places in zip(pieces, align(self.pair.document.text, sentences, pieces), strict=True):
            picks += places
            if len(places) == 1:  # a dateline may have been cut from it, or something glued to it
                sentences[places[0]] = sentences[places[0]]._replace(text=piece.strip())
        picks = sorted(set(picks))
        found = faults(sentences, picks, load(self.code))
        if not picks:  # nothing of the document's own: its form can't be judged by its neighbours
            return {"faulty": float("nan"), **dict.fromkeys(found, float("nan"))}
        return {"faulty": 100.0 * any(found.values()), **{name: 100.0 * there for name, there in found.items()}}


def _pieces(summary: object, language: str | None) -> tuple[str, ...]:
    """Return the sentences of whatever a system returned."""
    if isinstance(summary, Summary):
        return tuple([sentence.text for sentence in summary.sentences])
    if isinstance(summary, str):
        lines = [line for line in summary.splitlines() if line.strip()]
        return tuple(lines) if len(lines) != 1 else tuple([s.text for s in split_sentences(lines[0], language)])
    if isinstance(summary, Sequence) and all(isinstance(piece, str) for piece in summary):
        return tuple([piece for piece in summary if piece.strip()])
    message = f"a system returned {type(summary).__name__}; a Summary, a str or a list of str is wanted"
    raise TypeError(message)


def figures_of(results: list[list[list[dict[str, float]]]]) -> dict[str, Any]:
    """Return measure -> (budgets, systems, documents)."""
    import numpy as np

    return {
        measure: np.array(
            [
                [[result[budget][system][measure] for result in results] for system in range(len(row))]
                for budget, row in enumerate(results[0])
            ],
            dtype=float,
        )
        for measure in results[0][0][0]
    }
