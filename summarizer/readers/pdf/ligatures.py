"""From the numbers that TeX's fonts have for ligatures to these, where a file says nothing else of them.

Programs that draw letters as pictures name none of them. PDFium then takes their numbers for signs, and those of
ligatures are control characters, which no text has: "defined" lost two letters, in 25 of 860 files.
"""

from __future__ import annotations

import re

from .signs import HYPHEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_FF, _FI, _FL, _FFI, _FFL = map(chr, range(0xFB00, 0xFB05))
# As the oldest fonts of TeX have them, and most others; as Libertine has them.
_OLDEST = {"\x0b": _FF, "\x0c": _FI, "\x0e": _FFI, "\x0f": _FFL}
_MOST = {**_OLDEST, "\x1b": _FF, "\x1c": _FI, "\x1d": _FL, "\x1e": _FFI, "\x1f": _FFL}
_LIBERTINE = {**_OLDEST, "\x1b": _FI, "\x1c": _FFI, "\x1d": _FF, "\x1e": _FL}
_QUOTES = {0x10: "“", 0x11: "”"}

_CODES = "\x0b\x0c\x0e\x0f\x1b-\x1f"
_CODE = re.compile(f"[{_CODES}]")
# One with three letters around it. A formula's brackets have the same numbers, and letters on one side.
_IN_WORD = re.compile(f"[^\\W\\d_]{{2}}[{_CODES}][a-z]|[^\\W\\d_][{_CODES}][a-z]{{2}}")
# A word that ends in none of them: old German fonts have quotes there.
_QUOTED = re.compile(f"[^\\W\\d_]\x1c(?![a-z{HYPHEN}-])")
# Words begin with fi and fl alone, which stand behind consonants, too, and end in ff; behind that, and fl, is a vowel.
_BEFORE, _AFTER, _CLOSED = "(?:(?<!\\S)|(?<=[b-df-hj-np-tv-xz]))", f"(?![a-z{HYPHEN}-])", "(?=[cdgmnpvxz])"
_AS_MOST = re.compile(f"{_BEFORE}[\x1c\x1d](?=[a-z])|(?<=[a-z])(?:\x1b{_AFTER}|\x1e{_CLOSED})")
_AS_LIBERTINE = re.compile(f"{_BEFORE}[\x1b\x1e](?=[a-z])|(?<=[a-z])(?:\x1d{_AFTER}|\x1b{_CLOSED})")


def has_codes(rare: str) -> bool:
    """Whether a text has such a number; these are its signs that most pages don't have."""
    return _CODE.search(rare) is not None


class Ligatures:
    """What a file's numbers of ligatures stand for, as the words tell of all pages so far."""

    def __init__(self) -> None:
        self.as_most = self.as_libertine = 0
        self.are_known = False

    def put(self, text: str) -> str:
        """Return a page's text with ligatures, and quotes, in place of their numbers: a sign for a sign.

        Up to the first page that has some of them within words they stay what they are.
        """
        self.are_known = self.are_known or _IN_WORD.search(text) is not None
        if not self.are_known or _QUOTED.search(text):
            return text
        self.as_most += len(_AS_MOST.findall(text))
        self.as_libertine += len(_AS_LIBERTINE.findall(text))
        is_libertine = self.as_libertine > self.as_most
        found = _CODE.sub(lambda code: _ligature(code, _LIBERTINE if is_libertine else _MOST), text)
        return found if is_libertine else found.translate(_QUOTES)


def _ligature(code: re.Match[str], ligatures: Mapping[str, str]) -> str:
    """Return the ligature that a number stands for between its letters, or what was there."""
    text, (start, end) = code.string, code.span()
    ligature = ligatures.get(code[0], code[0])
    is_before, is_after = text[start - 1 : start].isalpha(), text[end : end + 1].islower()
    goes_on = is_after or text[end : end + 1] in (HYPHEN, "-")
    is_whole = is_before if ligature == _FF else goes_on and (is_before or ligature in (_FI, _FL))
    return ligature if is_whole else code[0]
