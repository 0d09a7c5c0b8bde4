"""From speech that was written down without a mark to pieces at its pauses, or a warning that it has none."""

from __future__ import annotations

from ..errors import caution
from ..patterns import late
from .marks import FULL_WIDTH, LONGEST_SENTENCE

# Whatever parts clauses: where one stands, somebody has written sentences, if long ones.
_MARKS = frozenset(".,;:!?…،؛，、" + FULL_WIDTH)
# When it was said, as automatic transcripts put it before each line; elsewhere somebody may say a time.
_CLOCK, _NONE = r"[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?", r"(?!)"
_STAMP = late(_CLOCK)
# White space is looked at from where it begins, so that a long one is read once. A new speaker or a sound parts what is
# said, whatever stands around; the break of a line or a stamp does if enough was said before, and is none of the words.
_PAUSES = r"(?<!\s)(?:(\s*\n\s*| ++(?=%s\s))|\s++(?=>>|\[[A-Za-z][A-Za-z _]{2,24}\]))|(%s(?: -)?)\s++|(?<=\])\s++"
_PAUSE, _STAMPED = late(_PAUSES % (_NONE, _NONE)), late(_PAUSES % (_CLOCK, _CLOCK))
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
        end - start <= LONGEST_SENTENCE
        or not _MARKS.isdisjoint(_STAMP.sub("", run))
        or sum(map(str.isalpha, run.split())) < _FEWEST_IN_ALL
    ):
        return [(start, end)]

    found: list[tuple[int, int]] = []
    for match in (_STAMPED if _STAMP.match(run) else _PAUSE).finditer(text, start, end):
        stop = match.start()
        if match[2]:
            is_pause, stop = stop == start, match.end(2)
        else:
            is_pause = match[1] is None or text.count(" ", start, stop) + text.count("\n", start, stop) >= _FEWEST_WORDS
        if is_pause:
            found.append((start, stop))
            start = match.end()
    if not found:
        many = run.count(" ") + 1
        caution(f"{run[:40]!r}...: {many} words without a mark or a pause: no sentences are seen in them")
    return [(first, last) for first, last in [*found, (start, end)] if first < last]
