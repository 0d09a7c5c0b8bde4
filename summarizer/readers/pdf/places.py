"""From the bytes of a PDF to where its objects begin, each by its number."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# "12 0 obj", found by its last word: asked of every digit of the file, it took a twelfth of the whole reading.
_OBJECT = re.compile(rb"(?<!\d)(\d{1,9})[ \t\r\n\0\f]{1,9}\d{1,5}[ \t\r\n\0\f]{1,9}\Z")
_WORD, _LONGEST_NUMBERS = re.compile(rb"obj\b"), 40
# Where the objects are, in a file as PDFium writes it: what looks like one within another is none.
_TABLE, _PLACE, _FIRST = b"\r\nxref\r\n", re.compile(rb"\r\n(\d{10}) \d{5} n"), re.compile(rb"(\d+) \d+ obj")


def places(content: bytes) -> list[tuple[int, int]]:
    """Return the objects of a file in their order, each by its number, and where what it says begins."""
    table = content.rfind(_TABLE)
    return [*(_listed(content, table) if table >= 0 else _found(content))]


def _listed(content: bytes, table: int) -> Iterator[tuple[int, int]]:
    """Yield the objects that a table lists, each by its number, and where it begins."""
    for place in sorted(int(match[1]) for match in _PLACE.finditer(content, table)):
        if match := _FIRST.match(content, place):
            yield int(match[1]), match.end()


def _found(content: bytes) -> Iterator[tuple[int, int]]:
    """Yield what looks like an object, each by its number, and where it begins."""
    for end in [match.end() for match in _WORD.finditer(content)]:
        if match := _OBJECT.search(content[max(0, end - _LONGEST_NUMBERS) : end - len(b"obj")]):
            yield int(match[1]), end
