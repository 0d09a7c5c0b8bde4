"""From the lines of a page to those of its text: no numbers that count them in the margin, a large initial put back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise
from operator import attrgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .lines import Line

# Numbers in a margin that count lines, at least, the share of them that are as far apart as the others, and points by
# which their edges differ.
FEWEST_NUMBERS, AS_FAR, EDGES = 5, 0.8, 3.0
# How much larger than its line an initial is, and how far from that, in units of its own size.
LARGE, BESIDE = 1.8, 0.6
# Digits of a line's number, at most; a sign of a note ("²") is none.
LONGEST_NUMBER = 6
# How much larger than most letters those of a stamp across a page are, and how much smaller those of margins' notes;
# letters that these have at most, for each of the text: more are a column.
STAMPED, BESIDES, MOST_BESIDE = 1.3, 0.8, 0.25
# Large lines that are asked whether they are stamps, and initials that are given their lines: each asks all lines of a
# page, which has a few. What runs over a stamp is a line of text: a note's sign behind a title touches it, too.
MOST_ASKED, RUNNING = 50, 4
# White between two pieces of a line at most, points by which their bases and sizes differ, and a raised number's size,
# in units of the line's; behind what a raised number is a note's.
TOUCHING, LEVEL, SMALL = 0.3, 0.5, 0.9
# The same behind the number of a note that was left out: less than parts cells; what parts words.
APART, WORD = 0.7, 0.15
# Letters of an item's marker, and white behind it, in units of the size of the line that it stands before, at most.
LONGEST_MARKER, BEHIND = 5, 3.0
_MARKER = re.compile(r"[•◦▪‣·∙●○■–*\uf020-\uf0ff-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]")
_NOTED = frozenset('.,;:!?…"”’»)')
_INITIAL = re.compile(r"[\"“„«‘]?[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_LEFT = attrgetter("left")


def tidied(lines: list[Line]) -> list[Line]:
    """Return the lines of a page without numbers that count them, an initial with the line that it begins."""
    if sum(map(_is_number, lines)) >= FEWEST_NUMBERS:
        lines = _without_numbers(lines)
    lines = _marked(_mended(_without_strangers(lines)))
    for initial in [line for line in lines if len(line.text) <= 2 and _INITIAL.fullmatch(line.text)][:MOST_ASKED]:
        lines = _with_initial(lines, initial)
    return lines


def _without_numbers(lines: list[Line]) -> list[Line]:
    """Return lines without those numbers that stand below each other beside all of the text and count evenly."""
    texts = [line for line in lines if not _is_number(line)]
    if not texts:
        return lines
    # A title above them may begin where they stand.
    numbers = [line for line in lines if _is_number(line)]
    low, high = min([line.bottom for line in numbers]), max([line.top for line in numbers])
    level = [line for line in texts if line.top > low and line.bottom < high] or texts
    left, right = min([line.left for line in level]), max([line.right for line in level])
    gone: set[int] = set()

    for beside in (
        [line for line in lines if _is_number(line) and line.right <= left],
        [line for line in lines if _is_number(line) and line.left >= right],
    ):
        if _counts(beside):
            gone.update(map(id, beside))
    return [line for line in lines if id(line) not in gone]


def _without_strangers(lines: list[Line]) -> list[Line]:
    """Return lines without large words that the text runs over ("DRAFT"), and small ones beside all of it."""
    sizes = [line.size for line in lines]
    if not sizes or max(sizes) < STAMPED * min(sizes):
        return lines
    usual = middle_size(lines)
    large = [line for line in lines if line.size > STAMPED * usual][:MOST_ASKED]
    gone = {id(line) for line in large if _is_run_over(line, lines)}

    text = [line for line in lines if line.size > BESIDES * usual and id(line) not in gone]
    left, right = min([line.left for line in text]), max([line.right for line in text])
    beside = [line for line in lines if (line.left > right or line.right < left) and not _is_number(line)]
    if _letters(beside) < MOST_BESIDE * _letters(text):
        gone.update(map(id, beside))
    return [line for line in lines if id(line) not in gone] if gone else lines


def middle_size(lines: Iterable[Line]) -> float:
    """Return the size of the letter in the middle of all, by their sizes."""
    ordered = sorted(lines, key=lambda line: line.size)
    reached = [*accumulate([len(line.text) for line in ordered])]
    return ordered[bisect_left(reached, reached[-1] / 2)].size


def _letters(lines: Iterable[Line]) -> int:
    return sum([len(line.text) for line in lines])


def _is_run_over(large: Line, lines: Iterable[Line]) -> bool:
    """Whether a line in smaller letters runs through a large one."""
    return any(
        line.size * STAMPED < large.size
        and len(line.text) >= RUNNING
        and large.bottom < (line.bottom + line.top) / 2 < large.top
        and large.left < line.right
        and line.left < large.right
        for line in lines
    )


def _mended(lines: list[Line]) -> list[Line]:
    """Return lines with those whole that PDFium cuts at a raised number: "Ina Moss", "1", ", Tom Airlie"."""
    found: list[Line] = []
    for line in lines:
        last = found[-1] if found else None
        white = line.left - last.right if last is not None else -1.0
        if last is None or not 0 <= white < APART * last.size:
            found.append(line)
            continue
        is_level = max(abs(line.base - last.base), abs(line.size - last.size)) < LEVEL
        if white >= TOUCHING * last.size:
            is_level = is_level and line.row != last.row
            found[-1:] = (
                [last._replace(text=f"{last.text} {line.text}", right=line.right)] if is_level else [last, line]
            )
            continue

        is_raised = line.size < SMALL * last.size and 0 < line.base - last.base < last.size and line.text.isdecimal()
        if is_raised and last.text[-1] in _NOTED:  # a note's number
            found[-1] = last._replace(right=line.right)
        elif is_raised or is_level:
            is_word = white > WORD * last.size or last.text[-1] in _NOTED
            space = " " * (is_word and not is_raised and line.text[0].isalpha())
            found[-1] = last._replace(text=last.text + space + line.text, right=line.right)
        else:
            found.append(line)
    return found


def _marked(lines: list[Line]) -> list[Line]:
    """Return lines with the points and numbers of lists in the lines that they mark: some programs draw them last."""
    markers = [line for line in lines if len(line.text) <= LONGEST_MARKER and _MARKER.fullmatch(line.text)]
    if not markers:
        return lines
    level: dict[int, list[Line]] = {}
    for line in lines:
        level.setdefault(round(line.base), []).append(line)
    for beside in level.values():
        beside.sort(key=_LEFT)
    marks: dict[int, Line] = {}

    for marker in markers:
        base = round(marker.base)
        near = []
        for beside in [level[each] for each in (base - 1, base, base + 1) if each in level]:
            place = bisect_right(beside, marker.right, key=_LEFT)
            near += beside[place : place + 1]
        first = min(near, key=_LEFT, default=marker)
        if first.row != marker.row and first.left - marker.right < BEHIND * first.size and id(first) not in marks:
            marks[id(first)] = marker
    gone = {id(marker) for marker in marks.values()}
    return [
        line._replace(text=f"{marks[id(line)].text} {line.text}") if id(line) in marks else line
        for line in lines
        if id(line) not in gone
    ]


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
    others = [line.text for line in lines if line is not first and not _INITIAL.fullmatch(line.text)]
    words = set(_WORD.findall(" ".join([*others, first.text.partition(" ")[2]]).lower()))
    is_word = len(initial.text) == 1 and initial.text.lower() in words and rest in words
    text = initial.text + " " * is_word + first.text
    whole = first._replace(text=text, left=initial.left)
    return [whole if line is first else line for line in lines if line is not initial]
