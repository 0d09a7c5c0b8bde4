"""From a sign that a keyboard has in a mark's place to where it ends a sentence: "փակ է: Ոչ", "बंद है| कोई"."""

from __future__ import annotations

from re import Match

from ..patterns import late

# Sign -> the mark that it stands for, and where: a colon behind Armenian letters, before a capital; two colons behind
# Ethiopic letters, or the wordspace twice; a bar behind letters of India; a wide stop behind what is no number.
_STANDS_FOR = {
    ":": ("։", late(r":(?<=[ա-և՛-՞»)]:)(?=\s+[«(–—]?[Ա-Ֆ\d]|\s*\Z)|:(?<=[ሀ-ፚ»)]::)(?=\s|\Z)")),
    "፡": ("", late(r"፡(?<=፡፡)")),
    "|": ("।", late(r"\|(?<=[\u0900-\u0963\u0970-\u0dff]\|)(?=[\"'”’»)]{0,2}(?:\s|\Z))")),
    "．": ("。", late(r"．(?<=[぀-ヿ一-鿿）」』】]．)")),
}
# Of what follows, so much is looked at for the line's end, and what may close before it.
_BEHIND, _CLOSING = 4, " \"'”’»)」』）"


def typed(text: str, first: int, last: int, signs: list[str]) -> list[Match[str]]:
    """Return the signs that end sentences in a stretch of a text, where the marks themselves are no more frequent.

    One of them ends a line: no menu ("खेल| मौसम"), label ("Հասցեն: Երևան") or name ("約翰．甘迺迪") does.
    """
    found = []
    for sign in signs:
        mark, pattern = _STANDS_FOR[sign]
        matches = [*pattern.finditer(text, first, last)]
        if not mark or (text.count(mark) <= len(matches) and any(_ends_line(text, match.end()) for match in matches)):
            found += matches
    return found


def _ends_line(text: str, place: int) -> bool:
    """Whether nothing but what closes stands between a place and the end of its line."""
    return not text[place : place + _BEHIND].partition("\n")[0].strip(_CLOSING)
