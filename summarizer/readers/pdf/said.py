"""From what an object of a PDF says of itself, as PDFium writes it, to its parts; from what a page draws to its forms.

Texts of an object are put aside first: whatever they hold, nothing of it is said.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# What ends an object's words and begins its stream: no text has an end of line in it, as PDFium writes them.
STREAM = re.compile(rb">>[ \t\r\n]{0,9}stream\r?\n")
_TEXT = re.compile(rb"\((?:[^()\\]|\\.)*\)|(?<!<)<[^<>]*+>(?!>)", re.DOTALL)
# Some word, which stands where a text stood.
_NOTHING = b" 0 "
_PART = re.compile(rb"<<|>>|[\[\]]|\d++\s++\d++\s++R\b|/?[^\s/<>\[\](){}]++|/")
_OPENS, _CLOSES = (b"<<", b"["), (b">>", b"]")
# A sign of a name, written as its number.
_ESCAPED = re.compile(rb"#([\da-fA-F]{2})")
# A form or a picture that is drawn by its name, and another way to write that: behind white as far as this at most.
_DRAWS = re.compile(rb"/([^\s\0/<>\[\](){}%]{1,255})[\s\0]{1,9}Do(?![^\s\0/<>\[\](){}%])")
_DRAWN, _WIDE, _FAR = re.compile(rb"Do(?![^\s\0/<>\[\](){}%])"), 9, 300
_WHITE, _LINES = b"\0\t\n\f\r ", re.compile(rb"[\r\n]")


def without_texts(said: bytes) -> bytes:
    """Return what is said without its texts."""
    return _TEXT.sub(_NOTHING, said) if b"(" in said or b"<" in said.replace(b"<<", b"") else said


def parts(said: bytes) -> list[bytes]:
    """Return what stands in a list or a dictionary, one after the other; a name or a number alone is the only part."""
    found: list[bytes] = []
    depth = begin = 0

    for part in _PART.finditer(said):
        word = part[0]
        if word in _OPENS:
            depth += 1
            begin = part.start() if depth == 2 else begin
        elif word in _CLOSES:
            depth -= 1
            if depth == 1:
                found.append(said[begin : part.end()])
        elif depth <= 1:
            found.append(word)
        if depth <= 0:
            break
    return found


def entries(said: bytes) -> dict[bytes, bytes]:
    """Return each name of a dictionary, with its stroke, and what is said for it; what stands between is skipped."""
    found = iter(parts(said))
    return {name: next(found, b"") for name in found if name.startswith(b"/")}


def values(said: bytes, name: bytes) -> Iterator[bytes]:
    """Yield what is said for a name, wherever that stands."""
    begin, depth = -1, 0
    is_next = False
    for part in _PART.finditer(said) if name in said else ():
        word = part[0]
        if begin < 0 and not is_next:
            is_next = word == name
            continue

        begin = part.start() if is_next else begin
        is_next = False
        depth += (word in _OPENS) - (word in _CLOSES)
        if depth <= 0:
            yield said[begin : part.end()]
            begin, depth = -1, 0
    if begin >= 0:
        yield said[begin:]


def meant(written: bytes) -> bytes:
    """Return a name as it is meant."""
    return _ESCAPED.sub(lambda sign: bytes.fromhex(sign[1].decode()), written) if b"#" in written else written


def draws(content: bytes) -> dict[bytes, int]:
    """Return each name that a page draws, and how often; for "" how often a name may stand that isn't told."""
    counts: dict[bytes, int] = {}
    found = [meant(name) for name in _DRAWS.findall(content)]
    for name in found:
        counts[name] = counts.get(name, 0) + 1
    if len(found) < content.count(b"Do") or b"%" in content:
        odd = sum(
            [_is_odd(content[max(0, match.start() - _FAR) : match.start()]) for match in _DRAWN.finditer(content)]
        )
        counts.update({b"": odd} if odd else {})
    return counts


def _is_odd(before: bytes) -> bool:
    """Whether what stands before something that is drawn may be its name in another way: a text, behind a comment."""
    bare = before.rstrip(_WHITE)
    line = _LINES.split(bare)[-1]
    is_next_line = _LINES.search(before, len(bare)) is not None
    return (
        len(before) - len(bare) > _WIDE
        or bare[-1:] in b")>/"
        or (is_next_line and (b"%" in line or len(line) == len(bare)))
    )
