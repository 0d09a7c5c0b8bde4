"""From a summary to its figures: ROUGE, how extractive it is, what it repeats, what a reader would find wrong."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from ..languages.language import load
from ..splitting import split_sentences
from ..summary import Summary
from .extraction import align, extractiveness, redundancy
from .faults import faults
from .rouge import rouge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from ..document import Sentence
    from .pairs import Pair

    # Measure -> value; NaN where a summary has none.
    Figures: TypeAlias = dict[str, float]

# Measures are said in per cent, whatever they are counted in.
_PER_CENT = 100.0


class Judged:
    """A document whose summaries are judged, each different one once.

    Parameters
    ----------
    pair : Pair
    sentences : sequence of Sentence
        All of the document's.
    code : str
        Of the language in which references are read.
    join, tokenizer
        As for `rouge`.
    """

    def __init__(self, pair: Pair, sentences: Sequence[Sentence], code: str, join: str, tokenizer: Any) -> None:
        self.pair, self.sentences, self.code, self.join, self.tokenizer = pair, sentences, code, join, tokenizer
        self.known: dict[tuple[str, ...], Figures] = {}

    def figures(self, summary: object) -> Figures:
        """Return the figures of a summary."""
        pieces = _pieces(summary, self.pair.document.language)
        # Two systems often agree, and so do two lengths: ROUGE takes longer than everything else.
        if pieces not in self.known:
            self.known[pieces] = self._figures(pieces)
        return self.known[pieces]

    def _figures(self, pieces: tuple[str, ...]) -> Figures:
        """Return the figures of a summary's sentences."""
        text = self.pair.document.text
        found = rouge(pieces, self.pair.references, self.join, language=self.code, tokenizer=self.tokenizer)
        grusky = extractiveness(text, "\n".join(pieces))

        return {
            "rouge": fmean([found["rouge1"], found["rouge2"], found["rougeLsum"]]),
            **found,
            "sentences": len(pieces),
            "words": sum(len(piece.split()) for piece in pieces),
            "redundancy": _PER_CENT * redundancy(pieces),
            "coverage": _PER_CENT * grusky["coverage"],
            "density": grusky["density"],
            "compression": grusky["compression"],
            **self._read(pieces),
        }

    def _read(self, pieces: tuple[str, ...]) -> Figures:
        """Return what readers say: 100 for each fault, in the sentences as the summary has them, and their picks."""
        sentences = list(self.sentences)
        taken: set[int] = set()
        for piece, places in zip(pieces, align(self.pair.document.text, sentences, pieces), strict=True):
            taken.update(places)
            if len(places) == 1:  # a dateline may have been cut from it, or something glued to it
                sentences[places[0]] = sentences[places[0]]._replace(text=piece.strip())

        picks: Figures = {}
        if self.pair.picks is not None:
            picks = self.pair.picks.figures([self.sentences[place][1:3] for place in sorted(taken)])
        found = faults(sentences, sorted(taken), load(self.code))
        if not taken:  # nothing of the document's own: its form can't be judged by its neighbours
            return {"faulty": float("nan"), **dict.fromkeys(found, float("nan")), **picks}
        return {
            "faulty": _PER_CENT * any(found.values()),
            **{name: _PER_CENT * is_there for name, is_there in found.items()},
            **picks,
        }


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
