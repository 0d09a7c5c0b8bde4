"""From speech that was written down without a mark to pieces at its pauses, or a warning that it has none."""

from __future__ import annotations

from warnings import warn

from ..errors import SummarizerWarning
from ..patterns import late
from .marks import FULL_WIDTH, LONGEST

# Whatever parts clauses: where one stands, somebody has written sentences, if long ones.
_MARKS = ".,;:!?…،؛，、" + FULL_WIDTH
# White space is looked at from where it begins, so that a long one is read once.
# A new speaker or a sound parts what is said, whatever stands around; the break of a line
# does if enough was said before.
_PAUSE = late(r"(?<!\s)(?:(\s*\n\s*)|\s++(?=>>|\[[A-Za-z][A-Za-z _]{2,24}\]))|(?<=\])\s++")
_FEWEST_WORDS, _FEWEST_IN_ALL = 12, 100


def paused(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the pieces of a sentence between its pauses, itself alone where somebody wrote marks into it.

    Parameters
    ----------
    text : str
        The whole text.
    start, end : int
        A sentence as the splitter has it.

    Warns
    -----
    SummarizerWarning
        If it holds neither a mark nor a pause: it can't be told where a sentence ends.
    """
    run = text[start:end]
    if (
        end - start <= LONGEST
        or any(mark in run for mark in _MARKS)
        or sum(map(str.isalpha, run.split())) < _FEWEST_IN_ALL
    ):
        return [(start, end)]

    found: list[tuple[int, int]] = []
    for match in _PAUSE.finditer(text, start, end):
        if (
            match[1] is None
            or text.count(" ", start, match.start()) + text.count("\n", start, match.start()) >= _FEWEST_WORDS
        ):
            found.append((start, match.start()))
            start = match.end()
    if not found:
        message = (
            f"{run[:40]!r}...: {run.count(' ') + 1} words without a mark or a pause: no sentences are seen in them"
        )
        warn(message, SummarizerWarning, stacklevel=2)
    return [(first, last) for first, last in [*found, (start, end)] if first < last]
