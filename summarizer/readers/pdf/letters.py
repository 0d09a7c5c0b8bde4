"""From the letters of a line to its words, by where they stand: lines from right to left, letters spaced apart.

PDFium turns lines of Arabic and Hebrew round by the signs of their letters, which programs put into files in more than
one way: of Arabic that a browser has printed it leaves most words as they are seen, from left to right. Of letters that
are spaced apart, "T I D E S", it makes a word each. Where a font doesn't say what its letters are it takes their
numbers for that.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate, pairwise
from math import inf
from statistics import median_low

from .boxes import around

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .boxes import Box

    Letter = tuple[str, Box]

# By how many quarters a page is turned whose lines run as those do that run down, from the right to the left.
DOWN = 3
# From here on lie the scripts whose lines may run down, and among them signs that fonts have for themselves: Word's
# points of lists.
WIDE, _OWN = "\u2e80", ("\ue000", "\uf8ff")
# White that parts two words, in units of the letters' size: as wide as the narrowest of as many as PDFium sees, within
# these. Letters that aren't joined are .05 to .2 apart, words .25 and more; a typewriter's full stop .5.
_SPACE = (0.16, 0.6)
# White within words whose vowels are drawn is as wide as this at most, .05 to .27.
_WITHIN = 0.3
# By how much a vowel may stand over or under its line, in units of the letters' size, and in the letter before: .58 and
# .1; the next line is 1 below.
_RAISED, _OVER = 0.7, 0.2
# White that parts words whose letters are spaced apart, in units of that between most of them: it is wider by a space
# at least, and twice the spacing.
WIDER = 1.45
# Letters alone, of all words of a line that is spaced apart, and how many there are at least.
_ALONE, _FEWEST = 0.8, 4
# All that runs to the right but for digits, which run to the left in any script.
_SIGNS = r"\u0590-\u065f\u066d-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RIGHT = re.compile(f"[{_SIGNS}]")
_LEFT = re.compile(r"[A-Za-z\u00c0-\u052f]")
# Points and vowels, which stand over and under letters.
_MARK = re.compile(r"[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]")
# What runs to the left within such a line, from its first letter or digit to its last; a number of its own.
_RUN = re.compile(rf"%?[^\W{_SIGNS}](?:[^{_SIGNS}]*[^\W{_SIGNS}])?")
_NUMBER = re.compile(r"%?\d+(?:[.,:/\u066b\u066c-]\d+)*")
# What no text has, of numbers that are taken for letters: how many a page has, and their share of all, without spaces,
# which are numbers too there, and with; a text has an eighth, a list may have such signs for its points.
_NO_SIGN = re.compile(r"[\0-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]")
_FEWEST_WITHOUT, _WITHOUT, _SPACES = 3, (0.01, 0.1), 0.05
_LAM, _ALEFS, _ONE_PLACE = "\u0644", "\u0622\u0623\u0625\u0627", 0.01
_PAIRS = {sign: pair for pair in ("()", "[]", "{}", "«»", "‹›") for sign in pair}


def runs_right(text: str) -> bool:
    """Whether most letters of a text run from right to left."""
    return _RIGHT.search(text) is not None and len(_RIGHT.findall(text)) > len(_LEFT.findall(text))


def is_nonsense(text: str) -> bool:
    """Whether a page's letters are numbers of a font's own, which only its pictures of them say the meaning of."""
    without = len(_NO_SIGN.findall(text))
    share = _WITHOUT[text.count(" ") >= _SPACES * len(text)]
    return without >= _FEWEST_WITHOUT and without > share * len(text)


def has_marks(words: str) -> bool:
    """Whether points or vowels stand over or under the letters of a line."""
    return _MARK.search(words) is not None


def is_by_letters(words: str, *, runs_right: bool) -> bool:
    """Whether a line has to be put together of its letters; `runs_right` is whether its page's text does."""
    return (runs_right and _RIGHT.search(words) is not None) or (words[1:2] == " " and _is_spaced(words.split()))


def is_wide(sign: str) -> bool:
    """Whether a sign is of a script whose lines may run down."""
    return sign >= WIDE and not _OWN[0] <= sign <= _OWN[1]


def runs_down(words: str, box_of: Callable[[int], Box]) -> bool:
    """Whether a line's letters, the first of them `WIDE`, stand below each other, as books of Japan have them."""
    if len(words) == 1:
        return False
    first, second = box_of(0), box_of(1)
    return first[1] + first[3] - second[1] - second[3] > abs(first[0] + first[2] - second[0] - second[2])


def _is_spaced(words: Sequence[str]) -> bool:
    """Whether most words are letters alone."""
    alone = sum([len(word) == 1 and word.isalpha() for word in words])
    return len(words) >= _FEWEST and alone >= _ALONE * len(words)


def cells_of(signs: str, boxes: Sequence[Box], size: float, gap: float) -> list[tuple[str, Box]]:
    """Return the words of a line, cut where white is wider than a gap, and the box around each cell.

    Parameters
    ----------
    signs : str
        Letters in any order if one runs to the right, and spaces, of which only the number counts.
    boxes : sequence of (left, bottom, right, top)
        Of each, in points.
    size, gap : float
        In points.
    """
    letters = [(sign, box) for sign, box in zip(signs, boxes, strict=True) if not sign.isspace()]
    if not _RIGHT.search(signs):
        return _unspaced(letters)
    # From right to left. Two signs of one letter's, as of lam and alef, stand at one place: they are in order.
    letters = sorted(letters, key=lambda letter: -_middle(letter[1]))
    for place, (before, after) in enumerate(pairwise(letters)):
        # Lam and alef at one place are one letter's, whichever way round a file has them.
        if after[0] == _LAM and before[0] in _ALEFS and abs(_middle(before[1]) - _middle(after[1])) < _ONE_PLACE:
            letters[place : place + 2] = after, before
    bases = [letter for letter in letters if not _MARK.match(letter[0])]
    if not bases:
        return []
    _add_marks(bases, [letter for letter in letters if _MARK.match(letter[0])])

    edges = list(accumulate([box[0] for _, box in bases], min))
    whites = [edge - after[1][2] for edge, (_, after) in zip(edges, pairwise(bases), strict=False)]
    space = _space(whites, len(signs.split()) - 1, size, has_marks=len(bases) < len(letters))
    found = [[bases[0]]]

    for white, base in zip(whites, bases[1:], strict=True):
        if white > gap:
            found.append([])
        elif white >= space:
            base = " " + base[0], base[1]
        found[-1].append(base)
    return [_cell(letters) for letters in found]


def parted(signs: str, boxes: Sequence[Box], size: float, gap: float) -> list[tuple[str, Box]]:
    """Return the words of a line parted by white alone, without regard to its spaces, and the box around each cell.

    Parameters
    ----------
    signs, boxes, size, gap
        As of `cells_of`; boxes with the white that belongs to their letters: in words one ends where the next begins.
    """
    letters = [(sign, box) for sign, box in zip(signs, boxes, strict=True) if not sign.isspace()]
    found: list[list[Letter]] = [[]]
    right = letters[0][1][0]
    for sign, box in letters:
        white = box[0] - right
        if white > gap:
            found.append([])
        found[-1].append((" " * (_SPACE[0] * size <= white <= gap) + sign, box))
        right = box[2]
    return [_whole_cell(cell) for cell in found]


def _whole_cell(letters: Sequence[Letter]) -> tuple[str, Box]:
    """Return letters in their order as a text, and the box around them."""
    signs, boxes = zip(*letters, strict=True)
    return "".join(signs), around(boxes)


def _space(whites: Sequence[float], spaces: int, size: float, *, has_marks: bool) -> float:
    """Return how wide white is that parts two words.

    Where vowels are drawn PDFium sees more spaces than there are; the widest step tells the white within words there.
    """
    order = sorted(whites)
    narrowest = order[-spaces] if 0 < spaces <= len(order) else size
    if has_marks:
        steps = [pair for pair in pairwise([0.0, *order, size]) if pair[0] <= _WITHIN * size]
        narrowest = max(steps, key=lambda step: step[1] - step[0])[1]
    return min(max(narrowest, _SPACE[0] * size), _SPACE[1] * size)


def _add_marks(bases: list[Letter], marks: Sequence[Letter]) -> None:
    """Put each point and vowel behind the letter that it was drawn with, or else the nearest.

    Where a file says what several of its shapes mean as one, PDFium gives each letter of that an equal part of their
    box, from the right to the left.
    """
    drawn = {(box[0], box[1], box[3]): place for place, (_, box) in enumerate(bases)}
    middles = [-_middle(box) for _, box in bases]
    for sign, box in marks:
        beside = drawn.pop((box[2], box[1], box[3]), None)
        if beside is not None:
            drawn[box[0], box[1], box[3]] = beside  # a second mark
        else:
            place = bisect_left(middles, -_middle(box))
            near = range(max(0, place - 1), min(place + 1, len(bases)))
            beside = min(near, key=lambda place: _apart(bases[place][1], _middle(box)))
        bases[beside] = bases[beside][0] + sign, around([bases[beside][1], box])


def whole(
    pieces: Sequence[tuple[int, int, str]], extents: Sequence[tuple[float, float, float, float]], text: str
) -> list[tuple[int, int, str]]:
    """Return lines that run to the right whole: PDFium tears them, from the left on, where it draws a vowel.

    Parameters
    ----------
    pieces : sequence of (row, start, words)
        Of the text, in order.
    extents : sequence of (left, right, base, size)
        Of each, in points.
    text : str
        The page's.
    """
    found: list[tuple[int, int, str]] = []
    end = level = inf
    for (row, start, words), (left, right, base, size) in zip(pieces, extents, strict=True):
        if left >= end - size * _OVER and abs(base - level) < _RAISED * size:
            row, begin, _ = found.pop()
            found.append((row, begin, text[begin : start + len(words)]))
        else:
            found.append((row, start, words))
            level = base
        end = right
    return found


def _cell(letters: Sequence[tuple[str, Box]]) -> tuple[str, Box]:
    """Return letters from right to left as they are read, and the box around them."""
    return _read("".join([sign for sign, _ in letters])), around([box for _, box in letters])


def _unspaced(letters: Sequence[tuple[str, Box]]) -> list[tuple[str, Box]]:
    """Return the words of letters that are spaced apart, as one cell."""
    whites = [after[1][0] - before[1][2] for before, after in pairwise(letters)]
    wide = WIDER * median_low(whites)
    words = "".join([" " * (white > wide) + sign for white, (sign, _) in zip([0.0, *whites], letters, strict=True)])
    return [(words.strip(), around([box for _, box in letters]))]


def _middle(box: Box) -> float:
    return (box[0] + box[2]) / 2


def _apart(box: Box, place: float) -> float:
    """Return how far a place is from a box, below 0 within it."""
    return max(box[0] - place, place - box[2])


def _read(seen: str) -> str:
    """Return a text as it is read, of its letters from right to left: "4202 רבוטקוא" has a year."""
    text = _RUN.sub(lambda run: _leftwards(run[0]), seen)
    signs = list(text)
    depth = 0
    # Which way a bracket opens tell the words beside it: files have it as it is seen, and as it is meant.
    for place, sign in enumerate(signs):
        if sign not in _PAIRS:
            continue
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        opens = depth == 0 if before.strip() and after.isalnum() else not before.strip()
        signs[place] = _PAIRS[sign][0 if opens else 1]
        depth = depth + 1 if opens else max(0, depth - 1)
    return "".join(signs)


def _leftwards(run: str) -> str:
    """Return what runs to the left turned round: words with all that is between them, numbers each by itself."""
    if any(map(str.isalpha, run)):
        return run[::-1]
    return _NUMBER.sub(lambda number: number[0][::-1], run)
