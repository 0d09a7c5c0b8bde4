"""From PDFium's page of letters to its text, and to where its letters stand, how large and how bold they are."""

from __future__ import annotations

import ctypes
import math
import struct

from .boxes import turned
from .fonts import is_bold, is_fixed
from .ground import FAINT, WHITE
from .questions import functions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .boxes import Box

# What a letter is drawn with: paper is what lies there already.
INK, PAPER, NOTHING = range(3)
# (left, bottom, right, top) of a line that PDFium made up: it draws none of its letters.
NOWHERE = (0.0, 0.0, 0.0, 0.0)
# From what PDFium writes to numbers: read at once they take a quarter of the time that they take one by one.
_BOX, _MATRIX, _LOOSE, _COLOR = [struct.Struct(each) for each in ("4d", "6f", "4f", "4I")]
_NUMBER, _PART = ctypes.sizeof(ctypes.c_double), ctypes.sizeof(ctypes.c_uint)


class Answers:
    """What PDFium says of a page's letters, asked as seldom as can be: each question takes .6 microseconds.

    Attributes
    ----------
    text : str
        The page's, as PDFium puts its letters in lines.
    """

    def __init__(self, page: Any, raw: Any) -> None:
        self.page, self.ask = page, functions(raw)
        count = max(0, raw.FPDFText_CountChars(page))
        buffer = (ctypes.c_ushort * (count + 1))()
        units = raw.FPDFText_GetText(page, 0, count, buffer) - 1 if count else 0
        self.text = bytes(buffer)[: 2 * max(0, units)].decode("utf-16-le", "surrogatepass")
        if len(self.text) < units:  # letters beyond the first plane are two of PDFium's: they are put together at last
            self.text = "".join(map(chr, buffer[:units]))
        last = len(self.text) - 1
        self.is_even = self.ask["GetCharIndexFromTextIndex"](page, last) == last

        # Where PDFium writes its answers.
        self.sides, self.matrix = (ctypes.c_double * 4)(), (ctypes.c_float * 6)()
        self.loose = (ctypes.c_float * 4)()
        self.color = (ctypes.c_uint * 4)()
        self.to_color = [ctypes.byref(self.color, place) for place in range(0, ctypes.sizeof(self.color), _PART)]
        self.filled = {raw.FPDF_TEXTRENDERMODE_FILL, raw.FPDF_TEXTRENDERMODE_FILL_CLIP}
        self.invisible = raw.FPDF_TEXTRENDERMODE_INVISIBLE
        self.name, self.flags = ctypes.create_string_buffer(64), ctypes.c_int()
        self.to_sides = [ctypes.byref(self.sides, place) for place in range(0, ctypes.sizeof(self.sides), _NUMBER)]
        self.to_matrix, self.to_flags, self.to_loose = map(ctypes.byref, (self.matrix, self.flags, self.loose))
        self.bold: dict[bytes, bool] = {}
        self.fixed: dict[bytes, bool] = {}

    def places_of(self, starts: Sequence[int]) -> Sequence[int]:
        """Return PDFium's own numbers of letters of the text: the same but where letters have no sign."""
        place_of = self.ask["GetCharIndexFromTextIndex"]
        return starts if self.is_even else [place_of(self.page, start) for start in starts]

    def measured(self, place: int) -> tuple[int, float, float]:
        """Return by how many quarters a letter is turned, its base and its size."""
        self.ask["GetMatrix"](self.page, place, self.to_matrix)
        a, b, c, d, left, base = _MATRIX.unpack(self.matrix)
        turn = 0

        if abs(b) > abs(a):
            turn = 1 if b > 0 else 3
        elif a < 0:
            turn = 2
        size = self.ask["GetFontSize"](self.page, place) * (math.hypot(c, d) or 1.0)
        return turn, turned((left, base, left, base), turn)[1] if turn else base, max(size, 1.0)

    def ink(self, place: int) -> int:
        """Return what a letter is drawn with: ink, what lies there, or nothing."""
        thing = self.ask["GetTextObject"](self.page, place)
        mode = self.ask["GetTextRenderMode"](thing)
        if mode == self.invisible:
            return NOTHING
        if mode not in self.filled or not self.ask["GetFillColor"](thing, *self.to_color):
            return INK
        red, green, blue, opaque = _COLOR.unpack(self.color)
        # A browser draws letters that a shade fills over that shade, and lets all through them.
        return PAPER if opaque <= FAINT or (red >= WHITE and green >= WHITE and blue >= WHITE) else INK

    def font(self, place: int) -> bytes:
        """Return the name of a letter's font."""
        self.ask["GetFontInfo"](self.page, place, self.name, 64, self.to_flags)
        return self.name.value

    def has_fixed(self, place: int) -> bool:
        """Whether a letter is as wide as others of its font."""
        name = self.font(place)
        if name not in self.fixed:
            self.fixed[name] = is_fixed(name)
        return self.fixed[name]

    def has_bold(self, place: int) -> bool:
        """Whether a letter is bold; a font is asked for its weight once."""
        name = self.font(place)
        if name not in self.bold:
            self.bold[name] = is_bold(name, self.ask["GetFontWeight"](self.page, place))
        return self.bold[name]

    def boxes(self, first: int, count: int, turn: int) -> list[Box]:
        """Return (left, bottom, right, top) of each run of letters that the file draws at once, turned upright."""
        found: list[Box] = []
        left, bottom, right, top = self.to_sides
        page, ask, box = self.page, self.ask["GetRect"], self.sides
        for index in range(self.ask["CountRects"](page, first, count)):
            ask(page, index, left, top, right, bottom)
            found.append(_BOX.unpack(box))
        return ([turned(each, turn) for each in found] if turn else found) or [NOWHERE]

    def box(self, place: int, turn: int) -> Box:
        """Return (left, bottom, right, top) of a letter, turned upright."""
        left, bottom, right, top = self.to_sides
        self.ask["GetCharBox"](self.page, place, left, right, bottom, top)
        return turned(_BOX.unpack(self.sides), turn)

    def loose_box(self, place: int, turn: int) -> Box:
        """Return the box of a letter with the white that belongs to it: from one's end the next begins."""
        _, bottom, _, top = self.box(place, turn)
        self.ask["GetLooseCharBox"](self.page, place, self.to_loose)
        near, high, far, low = _LOOSE.unpack(self.loose)
        left, _, right, _ = turned((near, low, far, high), turn)
        return left, bottom, right, top
