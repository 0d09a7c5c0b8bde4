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


_PACKED = re.compile(f"{_written('ObjStm')}|{_written('XRef')}".encode())
_BEGIN, _ENDS = re.compile(rb"obj\s{0,99}<<"), re.compile(rb"endobj|endstream|stream\r?\n?")
_FLATE, _END = (b"FlateDecode", b"Fl"), b"endstream"
# Texts of such a dictionary that may hold the word for its end, and texts in each other: it has none.
_MOST_TEXTS = 50
# How often each byte may be looked at, and how many are in any case.
_OFTEN, _SOME = 4, 10_000_000
_MEGA = 1_000_000


def to_open(content: bytes, most: float) -> float:
    """Return how many megabytes are unpacked to open a file, and some more than most where it is any more."""
    total, room = 0, Room()
    try:
        for place, filters in _streams(content):
            # All that is behind it: how long it is may be said wrongly, and what is deflated ends by itself.
            behind: Any = memoryview(content)[place:]
            if filters[0] not in _FLATE:
                behind = behind[: max(0, content.find(_END, place) - place)]
            for piece in unpacked(behind, filters, room):
                total += len(piece)
                if total > most * _MEGA:
                    break
    except OverfullError:
        return inf
    return total / _MEGA


def _streams(content: bytes) -> Iterator[tuple[int, list[bytes]]]:
    """Yield where each stream of objects, or of their places, begins, and how it is packed."""
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
            if is_text:
                continue
            if end[0].startswith(b"stream") and (filters := _filters(said)):
                yield end.end(), filters
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
            return match.end() - len(b"<<")
    raise OverfullError


def _bare(said: bytes) -> bytes:
    """Return what is said without its texts, with others in each other or not."""
    for _ in range(_MOST_TEXTS):
        before, said = said, without_texts(said)
        if said == before:
            break
    return said


def _filters(said: bytes) -> list[bytes]:
    """Return how a stream is packed; one that says so elsewhere, or in words for people, is more than any file has."""
    found = {meant(name): value for name, value in entries(said).items()}.get(b"/Filter", b"")
    filters = [meant(name).removeprefix(b"/") for name in parts(found)]
    if b"%" in said or b")" in said or not all(name.startswith(b"/") for name in parts(found)):
        raise OverfullError
    return filters
