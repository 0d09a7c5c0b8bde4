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
# Windows's quotation marks and dashes where nothing else is lost around them, as bytes and as control characters.
_LONE = re.compile("(?<![\udc80-\udcff])[\udc85\udc91-\udc97](?![\udc80-\udcff])")
_CONTROLS, _MARKED = re.compile("[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]"), re.compile("[\x91-\x97]")
# A sign beyond the first 65,536 as Java and Oracle write it: each half of its pair by itself.
_PAIR = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")


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


def paired(content: bytes) -> bytes:
    """Return bytes with the halves of each sign that was written as two made one."""
    return _PAIR.sub(
        lambda found: (
            found[0].decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16").encode()
        ),
        content,
    )


def with_marks(content: bytes) -> tuple[str, int]:
    """Return the text of UTF-8 in which Windows's lone quotation marks and dashes are read, and how many those are."""
    text, many = _LONE.subn(lambda found: _read(found[0]), content.decode("utf-8", "surrogateescape"))
    return _LOST.sub(lambda found: found[0].encode("utf-8", "surrogateescape").decode("utf-8", "replace"), text), many


def as_written(text: str) -> str:
    """Return a text with Windows's marks for control characters, as browsers have them, where quotation marks are."""
    if not _MARKED.search(text):
        return text
    return _CONTROLS.sub(lambda found: found[0].encode("latin-1").decode("cp1252"), text)
