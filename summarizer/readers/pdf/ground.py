"""From what a page draws to where that is: white letters are seen where something else lies at their place.

Nothing is drawn for it: the pictures of a stranger's page may unpack to more than any memory.
"""

from __future__ import annotations

import ctypes
import math
import re

from .boxes import overlap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from .boxes import Box

# A page is so many cells wide and high: 3 points of a letter's sheet, less than a line of letters.
_CELLS = 256
# Forms in each other that are followed, and things of each that are looked at for one that isn't letters.
_DEEPEST, _MOST = 8, 1_000
# Red, green and blue from here on are taken for the paper's white, which isn't seen on it; of opaqueness, what shows.
WHITE, FAINT = 240, 12
_PATTERN = 255
# Points of a line that is as good as a box, and of the letters that are filled with a shade: headings.
_THICK, _TALL = 4.0, 14.0
# Of a text's box what is its letters' middle: the lines above and below it don't reach into that.
_MIDDLE = 0.25


# A shade; what is drawn again and again has a colour for PDFium.
_SHADE = re.compile(rb"/PatternType[ \t\r\n]{0,9}2")
# Where a page is that doesn't say it: PDF itself ends at 14,400 points.
_ANYWHERE = (-20_000.0, -20_000.0, 20_000.0, 20_000.0)


def has_patterns(content: bytes) -> bool:
    """Whether a file, as PDFium writes it, has shades to fill shapes or letters with."""
    return _SHADE.search(content) is not None


def edge_of(page: Any, raw: Any) -> Box:
    """Return what of a page is shown."""
    box = raw.FS_RECTF()
    is_known = raw.FPDF_GetPageBoundingBox(page, box) and box.left < box.right and box.bottom < box.top
    return (box.left, box.bottom, box.right, box.top) if is_known else _ANYWHERE


class Ground:
    """Where a page draws anything but letters and white, as cells of a grid."""

    def __init__(self, page: Any, raw: Any, edge: Box, has_patterns: Callable[[], bool]) -> None:
        self.raw, self.edge, self.has_patterns = raw, edge, has_patterns
        # A row of cells is a number, and each cell a bit of it: a box is put into it at once.
        self.rows = [0] * _CELLS
        for left, bottom, right, top in self._boxes(page):
            first, low = self._cell(left, bottom)
            last, high = self._cell(right, top)
            cells = (2 << last) - (1 << first)
            for row in range(low, high + 1):
                self.rows[row] |= cells

    def covers(self, box: Box) -> bool:
        """Whether something is drawn in the middle of a box."""
        left, bottom, right, top = box
        column, row = self._cell((left + right) / 2, (bottom + top) / 2)
        return bool(self.rows[row] >> column & 1)

    def _cell(self, x: float, y: float) -> tuple[int, int]:
        """Return the column and the row of a place, of one beyond the page those of its edge."""
        left, bottom, right, top = self.edge
        column, row = _CELLS * (x - left) / (right - left), _CELLS * (y - bottom) / (top - bottom)
        return int(min(_CELLS - 1, max(0, column))), int(min(_CELLS - 1, max(0, row)))

    def _boxes(self, page: Any) -> Iterator[Box]:
        """Yield the box of each thing on a page that covers its paper."""
        raw = self.raw
        sides = [ctypes.c_float() for _ in range(4)]
        for number in range(raw.FPDFPage_CountObjects(page)):
            one = raw.FPDFPage_GetObject(page, number)
            is_text = raw.FPDFPageObj_GetType(one) == raw.FPDF_PAGEOBJ_TEXT
            if not (is_text or self._covers_paper(one, 0)) or not raw.FPDFPageObj_GetBounds(one, *sides):
                continue

            left, bottom, right, top = [side.value for side in sides]
            if is_text:
                # A browser draws a heading's white shadow first, and PDFium leaves out the heading as the same again.
                if not self._has_ink(one, top - bottom):
                    continue
                inset = _MIDDLE * (top - bottom)
                bottom, top = bottom + inset, top - inset

            if overlap((left, bottom, right, top), self.edge):
                yield left, bottom, right, top

    def _covers_paper(self, one: Any, depth: int) -> bool:
        """Whether a thing is a picture, a shade, a shape that is filled, or a form with one in it."""
        raw = self.raw
        kind = raw.FPDFPageObj_GetType(one)
        if kind == raw.FPDF_PAGEOBJ_PATH:
            fills, strokes = ctypes.c_int(), ctypes.c_int()
            raw.FPDFPath_GetDrawMode(one, fills, strokes)
            if fills.value == raw.FPDF_FILLMODE_NONE:
                return bool(strokes.value) and self._is_thick(one)
            return not self._is_white(one)
        if kind == raw.FPDF_PAGEOBJ_FORM:
            count = min(_MOST, raw.FPDFFormObj_CountObjects(one)) if depth < _DEEPEST else 0
            return any(self._covers_paper(raw.FPDFFormObj_GetObject(one, each), depth + 1) for each in range(count))
        return kind in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING)

    def _has_ink(self, one: Any, height: float) -> bool:
        """Whether letters of that height are drawn, and in ink."""
        is_drawn = self.raw.FPDFTextObj_GetTextRenderMode(one) != self.raw.FPDF_TEXTRENDERMODE_INVISIBLE
        return is_drawn and not self._is_white(one, may_have_pattern=height >= _TALL)

    def _is_thick(self, one: Any) -> bool:
        """Whether a line is as wide as a box, and not as white as paper."""
        raw = self.raw
        width, scale = ctypes.c_float(), raw.FS_MATRIX()
        raw.FPDFPageObj_GetStrokeWidth(one, width)
        raw.FPDFPageObj_GetMatrix(one, scale)
        return width.value * math.hypot(scale.a, scale.b) >= _THICK and not self._is_white(one, is_line=True)

    def _is_white(self, one: Any, *, is_line: bool = False, may_have_pattern: bool = True) -> bool:
        """Whether a shape, letters, or a line is as white as paper, or lets through what is under it."""
        color = [ctypes.c_uint() for _ in range(4)]
        ask = self.raw.FPDFPageObj_GetStrokeColor if is_line else self.raw.FPDFPageObj_GetFillColor
        if not ask(one, *color):
            return False
        *colors, opaque = [each.value for each in color]
        # PDFium says of a shade that it is white.
        is_pattern = may_have_pattern and min(colors) == _PATTERN and self.has_patterns()
        return opaque <= FAINT or (min(colors) >= WHITE and not is_pattern)
