"""From UTF-8 that went wrong on its way to what was meant: written twice, with lines of another encoding in it."""

from __future__ import annotations

import re

# Letters that were taken apart, below which nothing says that they were.
FEWEST_APART = 3
# Letters of UTF-8 for each byte of the other encoding, at least.
FEWEST_RIGHT = 0.5
# What the two bytes of a letter are in Windows's encoding: "Ã¤", "â€". As bytes it begins with one that the scan looks
# for: a page of 150 kB takes 38 us, not 276, and 36, not 266, for marks: a fifteenth of reading a page from bytes.
_APART = re.compile(
    rb"\xc3[\x82-\xb4]"
    rb"(?:\xc2[\x80-\xbf]|\xc5[\x92\x93\xa0\xa1\xb8\xbd\xbe]|\xc6\x92|\xcb[\x86\x9c]|\xe2(?:\x80[\x93-\xba]|\x82\xac|\x84\xa2))"
)
_OF_WINDOWS = {ord(bytes([byte]).decode("cp1252", "replace")): byte for byte in range(0x80, 0xA0)}
_LOST = re.compile("[\udc80-\udcff]+")
# Windows's quotation marks and dashes where nothing else is lost around them, as bytes and as control characters.
_LONE = re.compile("(?<![\udc80-\udcff])[\udc85\udc91-\udc97](?![\udc80-\udcff])")
_CONTROLS, _MARKED = re.compile("[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]"), re.compile(rb"\xc2[\x91-\x97]")
# A sign beyond the first 65,536 as Java and Oracle write it: each half of its pair by itself.
_PAIR = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")


def doubled(content: bytes) -> str | None:
    """Return the text of UTF-8 that was read as Windows's encoding and written as UTF-8 again, as often as it was."""
    first = None
    while (before := _once(content)) is not None:
        first, content = before, before.encode()
    return first


def _once(content: bytes) -> str | None:
    """Return the text of UTF-8 that was written twice as it was before; None where it wasn't."""
    if content.isascii() or len(_APART.findall(content)) < FEWEST_APART:
        return None
    try:
        # All of it has to be UTF-8 then, which no other text is.
        return content.decode("utf-8").translate(_OF_WINDOWS).encode("latin-1").decode("utf-8")
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


def as_written(text: str, content: bytes) -> str:
    """Return the text of UTF-8 with Windows's marks for control characters, as browsers have them, where there are any.

    Quotation marks and dashes among them say so.
    """
    if not _MARKED.search(content):
        return text
    return _CONTROLS.sub(lambda found: found[0].encode("latin-1").decode("cp1252"), text)
