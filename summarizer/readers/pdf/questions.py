"""From PDFium to its questions about letters, as functions that take as little time as they can."""

from __future__ import annotations

import ctypes
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_QUESTIONS = (
    "GetCharIndexFromTextIndex CountRects GetRect GetCharBox GetLooseCharBox GetFontSize GetMatrix GetFontWeight"
    " GetFontInfo"
).split()
# Of a letter's thing on the page, and its mode and colour.
_OF_THINGS = ("FPDFTextObj_GetTextRenderMode", "FPDFPageObj_GetFillColor")


@cache
def functions(raw: Any) -> dict[str, Any]:
    """Return PDFium's questions about letters, by name, as functions that don't look at what they are given.

    The same through pypdfium2's own prototypes, which check each argument, take .8 to 1.6 microseconds longer each: a
    page of 50 lines has 400 of them, and takes a third longer. Other threads don't run meanwhile: to let them takes as
    long as the answer.
    """
    whole, real = ctypes.PYFUNCTYPE(ctypes.c_int), ctypes.PYFUNCTYPE(ctypes.c_double)
    found = {}
    for name in _QUESTIONS:
        address = _address(getattr(raw, f"FPDFText_{name}"))
        found[name] = (real if name == "GetFontSize" else whole)(address)
    found["GetTextObject"] = ctypes.PYFUNCTYPE(ctypes.c_void_p)(_address(raw.FPDFText_GetTextObject))
    of_thing = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p)
    return found | {name.partition("_")[2]: of_thing(_address(getattr(raw, name))) for name in _OF_THINGS}


def _address(function: Any) -> int:
    """Return where a function is."""
    return ctypes.cast(function, ctypes.c_void_p).value or 0
