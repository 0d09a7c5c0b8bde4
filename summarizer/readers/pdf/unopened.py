"""From the bytes of a PDF to how much is unpacked to open it: objects that are packed with others, and their table.

PDFium unpacks such a stream whole, a megabyte to a gigabyte, before it is asked for anything: they are looked for in
the file as it is. What is locked can't be looked at.
"""

from __future__ import annotations

import re
from math import inf

from .packing import OverfullError, Room, unpacked
from .said import entries, meant, parts, without_texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


def _written(name: str) -> str:
    """Return a pattern of a name: each sign may be written as its number."""
    return "/" + "".join(f"(?:{sign}|#{ord(sign):x}|#{ord(sign):X})" for sign in name)


# PDFium takes a table of no type for one as well: it has widths, in a list or an object of its own.
_WIDTHS = rf"{_written('W')}[\s\0]{{0,99}}(?:\[[\s\0\d%]|%|\d{{1,9}}\s{{1,9}}\d{{1,5}}\s{{1,9}}R)"
# A whole name: "/XRefStm" says in a file's older table where the newer one is.
_SURE = re.compile(rf"(?:{_written('ObjStm')}|{_written('XRef')})(?!\w)".encode())
_PACKED = re.compile(b"%b|%b" % (_SURE.pattern, _WIDTHS.encode()))
_BEGIN = re.compile(rb"obj[\s\0]*+(?=<<|%)")
# What ends such a dictionary, as a word, and what PDFium skips behind "stream": the rest of its line.
_ENDS, _LINE = re.compile(rb"(?<![^\s\0>\])}])(?:endobj|endstream|stream)"), re.compile(rb"[^\r\n]*+(?:\r\n?|\n|$)")
_FLATE, _END = (b"FlateDecode", b"Fl"), b"endstream"
_FILTER, _ODD = b"/Filter", re.compile(rb"[%){}]")
# Texts of such a dictionary that may hold the word for its end, and texts in each other: it has none.
_MOST_TEXTS = 50
# How often each byte may be looked at, and how many are in any case.
_OFTEN, _SOME = 4, 10_000_000
_MEGA = 1_000_000


def to_open(content: bytes, most: float) -> float:
    """Return how many megabytes are unpacked to open a file, and some more than most where it is any more."""
    total, room = 0, Room()
    try:
        for place, filters, length in _streams(content):
            # All that is behind it: how long it is may be said wrongly, and what is deflated ends by itself.
            behind: Any = memoryview(content)[place:]
            if filters[0] not in _FLATE:
                behind = behind[: max(length, content.find(_END, place) - place)]
            for piece in unpacked(behind, filters, room):
                total += len(piece)
                if total > most * _MEGA:
                    break
    except OverfullError:
        return inf
    return total / _MEGA


def _streams(content: bytes) -> Iterator[tuple[int, list[bytes], int]]:
    """Yield where each stream of objects, or of their places, begins, how it is packed, and how long it says it is."""
    since, work = 0, _OFTEN * len(content) + _SOME
    for match in _PACKED.finditer(content):
        begin, since = _begin(content, since, match.start()), match.start()
        if begin < 0:  # another word of the last one's
            continue

        is_text = False
        for count, end in enumerate(_ENDS.finditer(content, match.end())):
            work -= end.start() - begin
            if work < 0 or count >= _MOST_TEXTS:
                raise OverfullError
            said = _bare(content[begin : end.start()])
            is_text = b"(" in said
            # Three bytes of a picture may be the name by chance.
            is_chance = end[0].startswith(b"end") and not _SURE.match(match[0])
            if is_text and not (is_chance and content.find(b"stream", begin, match.start()) >= 0):
                continue
            is_text = False
            if end[0].startswith(b"stream"):
                filters, length = _packing(said)
                if filters and (line := _LINE.match(content, end.end())):
                    work -= len(line[0])
                    yield line.end(), filters, length
            break
        if is_text:
            raise OverfullError


def _begin(content: bytes, since: int, place: int) -> int:
    """Return where the dictionary begins in which something stands, -1 where it is in none since a place."""
    for _ in range(_MOST_TEXTS):
        place = content.rfind(b"obj", since, max(since, place))
        if place < 0:
            return -1
        if match := _BEGIN.match(content, place):
            return match.end()
    raise OverfullError


def _bare(said: bytes) -> bytes:
    """Return what is said without its texts, with others in each other or not."""
    said = said.replace(b"\0", b" ")
    for _ in range(_MOST_TEXTS):
        before, said = said, without_texts(said)
        if said == before:
            break
    return said


def _packing(said: bytes) -> tuple[list[bytes], int]:
    """Return how a stream is packed, and how long it says it is.

    One that says so elsewhere, in words for people or beside signs of nothing is more than any file has.
    """
    known = {meant(name): value for name, value in entries(said).items()}
    found, length = known.get(b"/Filter", b""), known.get(b"/Length", b"0")
    filters = [meant(name).removeprefix(b"/") for name in parts(found)]
    is_plain = all(name.startswith(b"/") for name in parts(found)) and (filters or _FILTER not in meant(said))
    is_ended = not filters or filters[0] in _FLATE or length.isdigit()
    if _ODD.search(said) or not is_plain or not is_ended:
        raise OverfullError
    return filters, int(length) if length.isdigit() else 0
