"""From a PDF's stream as it stands in the file to what is in it, in pieces: its filters, as PDFium takes them.

What breaks off, or has a wrong checksum, is drawn up to there. Pictures' own filters end the unpacking.
"""

from __future__ import annotations

import re
import zlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator

# Bytes that are unpacked at once; of the head that stands before what is deflated.
_PIECE, _HEAD = 1_000_000, 2
_NO_DIGITS = re.compile(rb"[^\da-fA-F]")
# What ends letters that stand for bytes: anything but those, and what is skipped.
_NO_LETTERS = re.compile(rb"[^!-uz \t\r\n]")
_LETTERS, _BYTES = 5, 4
# A run's length is said by one byte: so many are copied, that many are one byte again.
_ENDS, _AGAIN = 128, 257
# Bytes of a file's streams that are unpacked one by one, .2 microseconds each: books of the nineties have a tenth.
_BY_HAND = 40_000_000
# LZW: what clears the table and what ends it; a code has 9 to 12 bits.
_CLEAR, _DONE, _FEWEST, _MOST_BITS = 256, 257, 9, 12


class OverfullError(Exception):
    """More is to be unpacked than any file has."""


class Room:
    """How much of a file is still unpacked byte by byte: a kilobyte that is deflated may be a megabyte of letters."""

    def __init__(self) -> None:
        self.left = _BY_HAND

    def whole(self, pieces: Iterable[bytes]) -> bytes:
        """Return all pieces as one."""
        kept = []
        for piece in pieces:
            self.left -= len(piece)
            if self.left < 0:
                raise OverfullError
            kept.append(piece)
        return b"".join(kept)


def unpacked(packed: bytes, filters: Iterable[bytes], room: Room, late: Container[int] = ()) -> Iterator[bytes]:
    """Yield what is packed, in pieces; each filter by its name or by its short one.

    ``late`` is which of them, from 0, are of LZW whose codes don't get longer one code early, as nearly all do.
    """
    pieces: Iterable[bytes] = [packed]
    for place, name in enumerate(filters):
        if name in (b"FlateDecode", b"Fl"):
            pieces = _inflated(pieces)
        elif name in (b"LZWDecode", b"LZW"):
            pieces = _lzw(room.whole(pieces), is_early=place not in late)
        elif name in _FILTERS:
            pieces = _FILTERS[name](room.whole(pieces))
    yield from pieces


def _inflated(packed: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what is deflated: its checksum isn't asked, and what comes before a fault counts."""
    inflating, head, most = zlib.decompressobj(-zlib.MAX_WBITS), _HEAD, _PIECE
    for whole in packed:
        # Part by part: what isn't taken yet is copied each time.
        for start in range(0, len(whole), _PIECE):
            raw = whole[start : start + _PIECE]
            head, raw = max(0, head - len(raw)), raw[head:]

            while not inflating.eof:
                before = inflating.copy()
                try:
                    piece = inflating.decompress(raw, most)
                except zlib.error:
                    if most == 1:
                        return
                    inflating, most = before, most // 2
                    continue
                raw = inflating.unconsumed_tail
                if not piece:
                    break
                yield piece


def _of_digits(packed: bytes) -> Iterator[bytes]:
    """Yield what is written as two digits for a byte."""
    digits = _NO_DIGITS.sub(b"", packed.partition(b">")[0]).decode()
    yield bytes.fromhex(digits + "0" * (len(digits) % 2))


def _of_letters(packed: bytes) -> Iterator[bytes]:
    """Yield what is written as five letters for four bytes."""
    letters = _NO_LETTERS.split(packed, 1)[0].translate(None, b" \t\r\n").replace(b"z", b"!" * _LETTERS)
    found = bytearray()
    for start in range(0, len(letters), _LETTERS):
        number, some = 0, letters[start : start + _LETTERS]
        for letter in some.ljust(_LETTERS, b"u"):
            number = number * 85 + letter - ord("!")
        found += (number & 0xFFFF_FFFF).to_bytes(_BYTES, "big")[: len(some) - 1]
    yield bytes(found)


def _of_runs(packed: bytes) -> Iterator[bytes]:
    """Yield what is written as runs: so many bytes as they are, or one so often."""
    at, found = 0, bytearray()
    while at < len(packed) and packed[at] != _ENDS:
        count, at = packed[at], at + 1
        if count < _ENDS:
            found += packed[at : at + count + 1]
            at += count + 1
        else:
            found += packed[at : at + 1] * (_AGAIN - count)
            at += 1
        if len(found) >= _PIECE:
            yield bytes(found)
            found.clear()
    yield bytes(found)


def _lzw(packed: bytes, *, is_early: bool) -> Iterator[bytes]:
    """Yield what is packed by Lempel, Ziv and Welch: each code is a string, and the last with one byte more is new."""
    usual = [bytes([each]) for each in range(_CLEAR)] + [b"", b""]
    table, last, found = usual.copy(), b"", bytearray()
    bits = waiting = 0

    for byte in packed:
        waiting, bits = waiting << 8 | byte, bits + 8
        wide = min(_MOST_BITS, max(_FEWEST, (len(table) + is_early).bit_length()))
        if bits < wide:
            continue
        bits -= wide
        code, waiting = waiting >> bits, waiting & (1 << bits) - 1
        if code == _CLEAR:
            table, last = usual.copy(), b""
            continue
        if code == _DONE or code > len(table) or (code == len(table) and not last):
            break
        said = table[code] if code < len(table) else last + last[:1]
        if last and len(table) < 1 << _MOST_BITS:
            table.append(last + said[:1])
        last = said
        found += said
        if len(found) >= _PIECE:
            yield bytes(found)
            found.clear()
    yield bytes(found)


_FILTERS: dict[bytes, Callable[[bytes], Iterator[bytes]]] = {
    **dict.fromkeys((b"ASCIIHexDecode", b"AHx"), _of_digits),
    **dict.fromkeys((b"ASCII85Decode", b"A85"), _of_letters),
    **dict.fromkeys((b"RunLengthDecode", b"RL"), _of_runs),
}
