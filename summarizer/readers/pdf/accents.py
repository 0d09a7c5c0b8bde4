"""From letters whose accents are signs of their own, as TeX's old fonts draw them, to letters with accents: "f¨ur"."""

from __future__ import annotations

import re
import unicodedata

from .signs import NOBODY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .boxes import Box

# Accent that is a sign of its own -> the mark that stands over or under a letter.
_MARKS = {
    "´": "\u0301", "¨": "\u0308", "ˇ": "\u030c", "ˆ": "\u0302", "˜": "\u0303", "¯": "\u0304", "˘": "\u0306",
    "˙": "\u0307", "˚": "\u030a", "˝": "\u030b", "¸": "\u0327", "˛": "\u0328", "`": "\u0300",
}  # fmt: skip
# A grave accent is what code is quoted with: it tells nothing by itself.
_ACCENT, _ACCENTS = re.compile("[´¨ˇˆ˜˘˚˝¸˛]"), re.compile("[´¨ˇˆ˜¯˘˙˚˝¸˛`]")
_DOTLESS = {"ı": "i", "ȷ": "j"}
# How far from a letter's middle that of its accent is, and how wide the white of two words is at least, in units of the
# letters' height: accents are .6 to .8 away, the next line's letters 1.5; spaces are .35 and more.
_HIGH, _WHITE = 1.2, 0.3
# Signs of a line before an accent and behind it among which its letter is: lines of two columns have 150.
_FAR = 200


def has_accents(text: str) -> bool:
    """Whether a text has accents that are signs of their own."""
    return _ACCENT.search(text) is not None


def accented(text: str, box_of: Callable[[int], Box]) -> Iterator[tuple[int, str]]:
    """Yield where a sign of a text is another one: an accent is nobody's, and its letter has it.

    PDFium tells most accents beside their letters, and some, drawn as things of their own, at the end of the line, with
    spaces that part no words: "fur Vereine ¨".

    Parameters
    ----------
    text : str
        The page's.
    box_of : callable
        Says what a sign covers. An accent that stands over no letter is an apostrophe: "l´eau".
    """
    moved: set[int] = set()
    for accent in _ACCENTS.finditer(text):
        place, found = accent.start(), ""
        box = box_of(place)
        for near in (place + 1, place - 1):
            found = _whole(text[near : near + 1] if near >= 0 else "", accent[0])
            if found and _is_over(box, box_of(near)):
                break
        else:
            line = _line(text, place)
            near = next((at for at in line if _whole(text[at], accent[0]) and _is_at(box, box_of(at))), -1)
            if near < 0:
                continue
            found = _whole(text[near], accent[0])
            moved.add(place)
        yield from ((place, NOBODY), (near, found))

    for place in moved:
        yield from _between(text, place, box_of)


def _line(text: str, place: int) -> range:
    """Return the places of a line's signs around one of them, as far as its letter may be."""
    start, end = max(0, place - _FAR), min(len(text), place + _FAR)
    first, last = text.rfind("\n", start, place), text.find("\r", place, end)
    return range(start if first < 0 else first + 1, end if last < 0 else last)


def _whole(letter: str, accent: str) -> str:
    """Return a letter with an accent, nothing where there is none such."""
    whole = unicodedata.normalize("NFC", _DOTLESS.get(letter, letter) + _MARKS[accent]) if letter.isalpha() else ""
    return whole if len(whole) == 1 else ""


def _is_over(accent: Box, letter: Box) -> bool:
    """Whether an accent is drawn over a letter, or under it."""
    return letter[0] <= (accent[0] + accent[2]) / 2 <= letter[2]


def _is_at(accent: Box, letter: Box) -> bool:
    """Whether an accent is drawn over or under a letter of its own line."""
    height = letter[3] - letter[1]
    return _is_over(accent, letter) and abs(accent[1] + accent[3] - letter[1] - letter[3]) < 2 * _HIGH * height


def _between(text: str, place: int, box_of: Callable[[int], Box]) -> Iterator[tuple[int, str]]:
    """Yield what stands around an accent that was told elsewhere: a space, or nothing where letters stand together."""
    line = _line(text, place)
    start, end = place, place + 1
    while start > line.start and (text[start - 1] == " " or text[start - 1] in _MARKS):
        start -= 1
    while end < line.stop and (text[end] == " " or text[end] in _MARKS):
        end += 1
    if not text[start - 1 : start].strip() or not text[end : end + 1].strip():
        return
    before, after = box_of(start - 1), box_of(end)
    height = max(before[3] - before[1], after[3] - after[1])
    is_apart = after[0] - before[2] > _WHITE * height
    yield from ((at, NOBODY) for at in range(start, end) if text[at] == " ")
    if is_apart:
        yield place, " "
