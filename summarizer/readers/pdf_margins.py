"""From the lines of a page to those of its text: no numbers that count them in the margin, a large initial put back."""

from __future__ import annotations

import re
from itertools import pairwise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .pdf_lines import Line

# Numbers in a margin that count lines, at least, the share of them that are as far apart as the others, and points by
# which their edges differ.
FEWEST_NUMBERS, AS_FAR, EDGES = 5, 0.8, 3.0
# How much larger than its line an initial is, and how far from that, in units of its own size.
LARGE, BESIDE = 1.8, 0.6
# Digits of a line's number, at most; a sign of a note ("²") is none.
LONGEST_NUMBER = 6
_INITIAL = re.compile(r"[\"“„«‘]?[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")


def tidied(lines: list[Line]) -> list[Line]:
    """Return the lines of a page without numbers that count them, an initial with the line that it begins."""
    if sum(map(_is_number, lines)) >= FEWEST_NUMBERS:
        lines = _without_numbers(lines)
    for initial in [line for line in lines if len(line.text) <= 2 and _INITIAL.fullmatch(line.text)]:
        lines = _with_initial(lines, initial)
    return lines


def _without_numbers(lines: list[Line]) -> list[Line]:
    """Return lines without those numbers that stand below each other beside all of the text and count evenly."""
    texts = [line for line in lines if not _is_number(line)]
    if not texts:
        return lines
    left, right = min([line.left for line in texts]), max([line.right for line in texts])
    gone: set[int] = set()

    for beside in (
        [line for line in lines if _is_number(line) and line.right <= left],
        [line for line in lines if _is_number(line) and line.left >= right],
    ):
        if _counts(beside):
            gone.update(map(id, beside))
    return [line for line in lines if id(line) not in gone]


def _is_number(line: Line) -> bool:
    """Whether a line is a number that may count lines."""
    return line.text.isdecimal() and len(line.text) <= LONGEST_NUMBER


def _counts(numbers: Sequence[Line]) -> bool:
    """Whether numbers stand below each other, each as much more than the one above as most are."""
    down = sorted(numbers, key=lambda line: -line.top)
    steps = [int(after.text) - int(before.text) for before, after in pairwise(down)]
    step = sorted(steps)[len(steps) // 2] if len(down) >= FEWEST_NUMBERS else 0
    # Set to the left or to the right of their column.
    is_straight = step > 0 and any(max(edges) - min(edges) <= EDGES for edges in _edges(down))
    return is_straight and steps.count(step) >= AS_FAR * len(steps)


def _edges(lines: Iterable[Line]) -> tuple[list[float], list[float]]:
    """Return the left and the right edges of lines."""
    lefts, rights = zip(*[(line.left, line.right) for line in lines], strict=True)
    return list(lefts), list(rights)


def _with_initial(lines: list[Line], initial: Line) -> list[Line]:
    """Return lines with a large letter in the line beside whose words it begins; as they were where there is none."""
    beside = [
        line
        for line in lines
        if initial.size > LARGE * line.size
        and -EDGES < line.left - initial.right < BESIDE * initial.size
        and initial.bottom - EDGES <= line.base <= initial.top
    ]

    first = max(beside, key=lambda line: line.base, default=None)
    if first is None:
        return lines
    # "A" may be a word or begin one: the page says what its words are.
    rest = first.text.partition(" ")[0].lower()
    words = {word for line in lines if line is not first for word in _WORD.findall(line.text.lower())}
    is_word = len(initial.text) == 1 and initial.text.lower() in words and rest in words
    text = initial.text + " " * is_word + first.text
    whole = first._replace(text=text, left=initial.left)
    return [whole if line is first else line for line in lines if line is not initial]
