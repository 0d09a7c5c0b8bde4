"""From a document that was read to the same without letters that no program shows: Unicode's tags (U+E0000 to U+E007F).

Each stands for a letter of ASCII, has no width and is copied with what is around it. So words that no person sees reach
whatever reads a summary next, a language model first of all; a PDF's white letters are left out for the same reason.
The 256 signs that choose how the one before them is drawn can stand for bytes: of several in a row only the first
chooses, and the others are left out, too.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..document import Document

# Flags of England, Scotland and Wales are written with them: a black flag, a region of up to six letters and figures,
# an end (UTS 51). Of 1,741 pages of the web none has another, nor has any text of the corpora.
_TAG, _VARIANT = "\U000e0000-\U000e007f", "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_TAGS = late(
    "(\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,6}\U000e007f)"
    rf"|[{_TAG}]+|(?<=[{_TAG}{_VARIANT}])[{_VARIANT}]+"
)
# What each of them has in UTF-8, but for a few signs that Chinese columns are written with. To look for these bytes in
# 8,000 letters takes 10 us; the pattern, 380, was a thirtieth of the time of a page that isn't all ASCII.
_OF_TAGS, _OF_VARIANTS = b"\xf3\xa0", b"\xef\xb8"
_TOLD = ("title", "author", "site", "description")


def without_unwritten(document: Document) -> Document:
    """Return a document without such letters but those of flags; one that has none is returned as it is.

    Notes
    -----
    What is kept of the page moves with its text. A text without a letter beyond ASCII isn't looked at.
    """
    told = {name: value for name in _TOLD if (value := getattr(document, name)) and _without(value) != value}
    if _without(document.text) == document.text and not told:
        return document

    text = document.text
    found = [] if text.isascii() else [each for each in _TAGS.finditer(text) if each[1] is None]
    ends = [each.end() for each in found]
    gone = [0, *accumulate(each.end() - each.start() for each in found)]

    def moved(place: int) -> int:
        passed = bisect_right(ends, place)
        inside = max(0, place - found[passed].start()) if passed < len(found) else 0
        return place - gone[passed] - inside

    changes: dict[str, Any] = {name: _without(value) or None for name, value in told.items()}
    blocks = [
        block._replace(text=_without(block.text), start=moved(block.start), end=moved(block.end))
        if block.start >= 0
        else block._replace(text=_without(block.text))
        for block in document.blocks
    ]

    def moved_all(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        places = [(moved(start), moved(end)) for start, end in spans]
        return [(start, end) for start, end in places if start < end]

    return document.replace(
        text=_without(text),
        blocks=[block for block in blocks if block.text],
        headings=moved_all(document.headings),
        items=moved_all(document.items),
        **changes,
    )


def _without(text: str) -> str:
    """Return a text without such letters but those of flags."""
    coded = text.encode("utf-8", "ignore")
    return _TAGS.sub(r"\1", text) if _OF_TAGS in coded or _OF_VARIANTS in coded else text
