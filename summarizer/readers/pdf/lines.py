"""From a page of PDFium's to its lines: their words, where they stand, how large they are, where they have gaps."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from .accents import accented, has_accents
from .answers import Answers
from .boxes import around, gaps, turned
from .ground import Ground, edge_of
from .letters import (
    DOWN,
    cells_of,
    has_marks,
    is_by_letters,
    is_nonsense,
    is_wide,
    parted,
    runs_down,
    runs_right,
    whole,
)
from .ligatures import has_codes
from .raised import notes
from .signs import HYPHEN, NOBODY, clean, is_plain, rare_of
from .unseen import seen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from .boxes import Box

# White inside a line that parts columns or cells, in units of the letters' size. A justified line stretches its
# spaces to .6; the gutters of two-column styles are 1.2 to 2.4.
GAP = 1.0
# Width of a letter, in units of its size, past which a line that is drawn at once is asked for gaps: TeX draws the rows
# of tables so. Words have .5 most often.
WIDELY = 0.62
# What letters higher than this, in units of the line's, are drawn across: "DRAFT", turned by half a quarter.
TALL = 2.5
# Points by which a letter's edge and that of the run that it begins may differ.
NEAR = 0.75
# Letters of half a line that is long enough to have letters of other sizes.
LONG = 8
# Words on either side of where a gap is guessed to be that are asked first.
_NEAR_WORDS = 2
_SPACES, _LETTER = re.compile(r"\s+"), re.compile(r"\w")
_PIECE = re.compile(f"[^\r\n{HYPHEN}]+{HYPHEN}?")


class Line(NamedTuple):
    """A line, or a cell of one that has wide gaps in it.

    Attributes
    ----------
    text : str
        Without white space around it; a hyphen at its end is a plain one.
    left, bottom, right, top : float
        What its letters cover, in points; up is more.
    base : float
        What its letters stand on, in points; more is up.
    size : float
        That of its letters, in points.
    is_bold : bool
    row : int
        Which line of the page it is a cell of, from 0, as drawn.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    base: float
    size: float
    is_bold: bool
    row: int

    @property
    def width(self) -> float:
        """From its first letter to its last, in points."""
        return self.right - self.left


def drawn(
    page: Any, raw: Any, has_patterns: Callable[[], bool], ligated: Callable[[str], str], *, is_glued: bool = False
) -> tuple[list[Line] | None, bool]:
    """Return the lines of a page as it draws them, and whether a scanner's program guessed them.

    They are cut at wide gaps, without what stands across, beyond the page, or is unseen; None of nonsense.

    Parameters
    ----------
    page : FPDF_PAGE
    raw : module
        ``pypdfium2.raw``.
    has_patterns : callable
        Says whether the file has patterns to fill shapes with.
    ligated : callable
        Puts ligatures into a page's text.
    is_glued : bool
        Whether PDFium misses white between the file's words, so that it is measured.
    """
    text = raw.FPDFText_LoadPage(page)
    if not text:
        return [], False
    try:
        letters = _Letters(text, raw)
        letters.is_glued = is_glued
        if not letters.is_plain and is_nonsense(letters.text):
            return None, False
        letters.text = ligated(letters.text) if letters.has_codes else letters.text
        edge = edge_of(page, raw)
        return letters.lines(edge, cache(lambda: Ground(page, raw, edge, has_patterns))), letters.is_guessed
    finally:
        raw.FPDFText_ClosePage(text)


class _Letters(Answers):
    """The letters of a page, asked for their places as seldom as can be: each question takes .6 microseconds."""

    def __init__(self, page: Any, raw: Any) -> None:
        super().__init__(page, raw)
        rare = rare_of(self.text)
        self.is_plain, self.has_accents, self.has_codes = is_plain(rare), has_accents(rare), has_codes(rare)
        self.runs_right = runs_right(rare) and runs_right(self.text)
        self.size, self.is_guessed, self.is_glued = 0.0, False, False  # the size is that of the line before

    def lines(self, edge: Box, ground: Callable[[], Ground]) -> list[Line]:
        """Return all lines that stand as most of the page's letters do, within its edge, if they are seen."""
        self._put_right()
        pieces = [
            (row, piece.start() + len(piece.group()) - len(bare), bare.rstrip())
            for row, piece in enumerate(_PIECE.finditer(self.text))
            if (bare := piece.group().lstrip())
        ]
        found: list[tuple[int, list[Line]]] = []
        turns: dict[int, int] = {}
        places = self.places_of([start for _, start, _ in pieces])
        pieces, self.is_guessed = seen(pieces, places, self, ground, HYPHEN)
        places = self.places_of([start for _, start, _ in pieces])
        if self.runs_right and has_marks(self.text):
            pieces = whole(pieces, [*map(self._extent, [words for _, _, words in pieces], places)], self.text)
            places = self.places_of([start for _, start, _ in pieces])
        for (row, _, words), first in zip(pieces, places, strict=True):
            turn, cells = self._cells(words, first, row)
            turns[turn] = turns.get(turn, 0) + len(words)
            found.append((turn, cells))

        # A stamp along the margin, the labels of a plot's axis: what most letters don't do isn't text.
        upright = max(turns, key=lambda turn: turns[turn], default=0)
        left, bottom, right, top = turned(edge, upright)
        lines = [
            line
            for turn, cells in found
            if turn == upright
            for line in cells
            if line[1] < right and left < line[3] and line[2] < top and bottom < line[4]
        ]
        if not self.runs_right:
            return lines
        # As a mirror shows them, so that columns, first lines and ends are where others have theirs.
        mirrored = [line._replace(left=-line.right, right=-line.left) for line in lines]
        return sorted(mirrored, key=lambda line: (line.row, line.left))

    def _put_right(self) -> None:
        """Put signs that nobody sees for the numbers of notes, and for accents, whose letters have them then."""
        changes = [(place, NOBODY) for start, end in notes(self.text, self._above) for place in range(start, end)]
        if self.has_accents:
            changes += accented(self.text, lambda place: self.box(self.places_of([place])[0], 0))
        if changes:
            signs = list(self.text)
            for place, sign in changes:
                signs[place] = sign
            self.text = "".join(signs)

    def _above(self, place: int) -> float:
        """Return how far the foot of a letter is above the line of the one before, in units of that one's size."""
        before, this = self.places_of([place - 1, place])
        turn, base, size = self.measured(before)
        return (self.box(this, turn)[1] - base) / size

    def _extent(self, words: str, first: int) -> tuple[float, float, float, float]:
        """Return where a line's letters begin and end from the left, their base and size."""
        left, _, right, _ = around([self.box(first + at, 0) for at, sign in enumerate(words) if not sign.isspace()])
        return left, right, *self._look(words, first)[1:]

    def _cells(self, words: str, first: int, row: int) -> tuple[int, list[Line]]:
        """Return by how many quarters a line is turned, and its cells, most often one: all of it."""
        turn, base, size = self._look(words, first)
        if not turn and is_wide(words[0]) and runs_down(words, lambda place: self.box(first + place, 0)):
            turn = DOWN
            base = self.box(first, turn)[1]
        if self.is_glued or is_by_letters(words, runs_right=self.runs_right):
            is_tight = has_marks(words) or not self.runs_right
            box_of = self.box if is_tight and not self.is_glued else self.loose_box
            letters = [box_of(first + place, turn) for place in range(len(words))]
            bold = self._is_bold(words, first)
            cells = (parted if self.is_glued else cells_of)(words, letters, size, GAP * size)
            return turn, [Line(clean(cell, is_plain=self.is_plain), *box, base, size, bold, row) for cell, box in cells]
        boxes = self.boxes(first, len(words), turn)
        places, boxes, cuts = self._cuts(words, first, boxes, size, turn)
        # No gap, or one whose letters aren't found: all of it is one cell.
        if not places:
            cell = clean(words, is_plain=self.is_plain)
            return turn, [Line(cell, *around(boxes), base, size, self._is_bold(words, first), row)] if cell else []
        found = []
        start = begun = 0

        # Cells of one line may differ in size and base: a row of two columns that aren't level is drawn as one.
        for end, cut in [*zip(places, cuts, strict=True), (len(words), len(boxes))]:
            own = words[start:end].rstrip()
            if cell := clean(own, is_plain=self.is_plain):
                _, own_base, size = self._look(own, first + start)
                base = base if turn == DOWN else own_base
                bold = self._is_bold(own, first + start)
                found.append(Line(cell, *around(boxes[begun:cut]), base, size, bold, row))
            start, begun = end, cut
        return turn, found

    def _cuts(
        self, words: str, first: int, boxes: list[Box], size: float, turn: int
    ) -> tuple[list[int], list[Box], list[int]]:
        """Return where in a line's words the letters begin that stand behind gaps, its boxes, and which begin there."""
        if len(boxes) > 1 and (cuts := gaps(boxes, GAP * size, TALL * size)):
            return self._places(words, first, boxes, cuts, turn), boxes, cuts
        is_apart = boxes[-1][2] - boxes[0][0] > WIDELY * size * len(words) and " " in words
        if not is_apart or is_wide(words[-1]) or self.has_fixed(first):
            return [], boxes, []

        left, bottom, right, top = around(boxes)
        places: list[int] = []
        boxes = []
        for space in _SPACES.finditer(words):
            end = self.box(first + space.start() - 1, turn)[2]
            begin = self.box(first + space.end(), turn)[0]
            if begin - end > GAP * size:
                places.append(space.end())
                boxes.append((left, bottom, end, top))
                left = begin
        return places, [*boxes, (left, bottom, right, top)], [*range(1, len(boxes) + 1)]

    def _look(self, words: str, first: int) -> tuple[int, float, float]:
        """Return by how many quarters a line is turned, its base and its size: those of a letter in its middle."""
        # The first letter may be a bullet of another font, a small number, or a large initial.
        middle = len(words) // 2
        look = self._asked(words, first, middle)
        # So may one in the middle be a note's number, or an index: where the size is new, two more are asked.
        if look[2] != self.size and middle >= LONG:
            asked = [look, *[self._asked(words, first, place) for place in (middle // 2, middle + middle // 2)]]
            look = sorted(asked, key=itemgetter(2))[1]
        self.size = look[2]
        return look

    def _asked(self, words: str, first: int, place: int) -> tuple[int, float, float]:
        """Return by how many quarters a letter of a line is turned, its base and its size."""
        if not words[place].isalnum() and (letter := _LETTER.search(words, place) or _LETTER.search(words)):
            place = letter.start()
        return self.measured(place + first)

    def _is_bold(self, words: str, first: int) -> bool:
        """Whether a line's first letter and one in its middle are bold, by their font's weight or by its name."""
        return self.has_bold(first) and self.has_bold(first + len(words) // 2)

    def _places(self, words: str, first: int, boxes: Sequence[Box], cuts: Sequence[int], turn: int) -> list[int]:
        """Return where in a line's words the letters begin that stand right of each gap; none if one isn't found."""
        starts = [space.end() for space in _SPACES.finditer(words)]
        # First near where the widths of what is drawn would have them: asking each word took a page of two columns,
        # drawn across both, a tenth of its time.
        widths = [*accumulate([box[2] - box[0] for box in boxes], initial=0.0)]
        found: list[int] = []
        for cut in cuts:
            guess = bisect_left(starts, len(words) * widths[cut] / (widths[-1] or 1.0))
            near = starts[max(0, guess - _NEAR_WORDS) : guess + _NEAR_WORDS]
            found.append(next((start for start in near if self._begins(first + start, boxes[cut], turn)), -1))
        if -1 not in found and found == sorted(found):
            return found

        found = []
        for start in starts:
            if len(found) < len(cuts) and self._begins(first + start, boxes[cuts[len(found)]], turn):
                found.append(start)
        return found if len(found) == len(cuts) else []

    def _begins(self, place: int, box: Box, turn: int) -> bool:
        """Whether a letter stands where a box begins."""
        return abs(self.box(place, turn)[0] - box[0]) < NEAR
