"""From letters whose accents are signs of their own, as TeX's old fonts draw them, to letters with accents: "f¨ur"."""

from __future__ import annotations

import re
import unicodedata

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Accent that is a sign of its own -> the mark that stands over or under a letter.
_MARKS = {
    "´": "\u0301", "¨": "\u0308", "ˇ": "\u030c", "ˆ": "\u0302", "˜": "\u0303", "¯": "\u0304", "˘": "\u0306",
    "˙": "\u0307", "˚": "\u030a", "˝": "\u030b", "¸": "\u0327", "˛": "\u0328", "`": "\u0300",
}  # fmt: skip
# A grave accent is what code is quoted with: it tells nothing by itself.
_ACCENT, _ACCENTS = re.compile("[´¨ˇˆ˜˘˚˝¸˛]"), re.compile("[´¨ˇˆ˜¯˘˙˚˝¸˛`]")
_DOTLESS = {"ı": "i", "ȷ": "j"}


def has_accents(text: str) -> bool:
    """Whether a text has accents that are signs of their own."""
    return _ACCENT.search(text) is not None


def accented(text: str, is_over: Callable[[int, int], bool]) -> Iterator[tuple[int, int, str]]:
    """Yield where each such accent stands, where the letter that it is drawn over, and that letter with its accent.

    Parameters
    ----------
    text : str
        The page's.
    is_over : callable
        Says whether one sign is drawn over another. An accent that isn't is an apostrophe: "l´eau".
    """
    for accent in _ACCENTS.finditer(text):
        place = accent.start()
        for near in (place + 1, place - 1):
            letter = text[near : near + 1] if near >= 0 else ""
            whole = unicodedata.normalize("NFC", _DOTLESS.get(letter, letter) + _MARKS[accent[0]])
            if letter.isalpha() and len(whole) == 1 and is_over(place, near):
                yield place, near, whole
                break
