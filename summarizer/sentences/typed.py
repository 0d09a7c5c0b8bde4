"""From a sign that a keyboard has in a mark's place to where it ends a sentence: "փակ է: Ոչ", "बंद है| कोई"."""

from __future__ import annotations

from re import Match

from ..patterns import late

# Sign -> the mark that it stands for, and where: a colon behind Armenian letters, before a capital; two colons behind
# Ethiopic letters, or the wordspace twice; a bar behind letters of India; a wide stop behind what is no number.
_STANDS_FOR = {
    ":": ("։", late(r":(?<=[ա-և՛-՞»)]:)(?=\s+[«(–—]?[Ա-Ֆ\d]|\s*\Z)|:(?<=[ሀ-ፚ»)]::)(?=\s|\Z)")),
    "፡": ("", late(r"፡(?<=፡፡)")),
    "|": ("।", late(r"\|(?<=[\u0900-\u0963\u0970-\u0dff]\|)(?=\s|\Z)")),
    "．": ("", late(r"．(?<=[぀-ヿ一-鿿）」』】]．)")),
}


def typed(text: str, first: int, last: int, signs: list[str]) -> list[Match[str]]:
    """Return the signs that end sentences in a stretch of a text, where the marks themselves are no more frequent."""
    found = []
    for sign in signs:
        mark, pattern = _STANDS_FOR[sign]
        matches = [*pattern.finditer(text, first, last)]
        if not mark or text.count(mark) <= len(matches):
            found += matches
    return found
