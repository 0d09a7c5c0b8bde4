"""From UTF-8 that went wrong on its way to what was meant: written twice, with lines of another encoding in it."""

from __future__ import annotations

import re

# Letters that were taken apart, below which nothing says that they were.
FEWEST_APART = 3
# Letters of UTF-8 for each byte of the other encoding, at least.
FEWEST_RIGHT = 0.5
# What the two bytes of a letter are in Windows's encoding: "Ã¤", "â€".
_APART = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
_OF_WINDOWS = {ord(bytes([byte]).decode("cp1252", "replace")): byte for byte in range(0x80, 0xA0)}
_LOST = re.compile("[\udc80-\udcff]+")


def doubled(text: str) -> str | None:
    """Return a text whose UTF-8 was read as Windows's encoding and written as UTF-8 again, several times perhaps."""
    first = None
    while (before := _once(text)) is not None:
        first = text = before
    return first


def _once(text: str) -> str | None:
    """Return a text that was written twice as it was before; None where it wasn't."""
    if text.isascii() or not _APART.search(text) or len(_APART.findall(text)) < FEWEST_APART:
        return None
    try:
        # All of it has to be UTF-8 then, which no other text is.
        return text.translate(_OF_WINDOWS).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None


def mixed(content: bytes) -> tuple[str, int] | None:
    """Return the text of UTF-8 with lines of Windows's encoding in it, and how many bytes those are."""
    text = content.decode("utf-8", "surrogateescape")
    lost = _LOST.findall(text)
    bytes_lost = sum(map(len, lost))
    right = len(text) - len(text.encode("ascii", "ignore")) - bytes_lost
    if right < FEWEST_RIGHT * bytes_lost:
        return None
    return _LOST.sub(lambda found: _read(found[0]), text), bytes_lost


def _read(lost: str) -> str:
    return lost.encode("utf-8", "surrogateescape").decode("cp1252", "replace")
