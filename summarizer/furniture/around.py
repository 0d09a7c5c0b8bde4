"""From the facts of a text to what others write around it: a book's licence, what a company says of itself.

What few texts have; `signs` asks where something in them looks like it.
"""

from __future__ import annotations

from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Page

_BOOK = late(r"\*{3} {0,3}START OF (?:THE|THIS) PROJECT GUTENBERG")
# Characters of a line of stars that are looked at.
_STARRED = 120
# How many of a paragraph's characters may stand before the name: "The Norden Group".
_ARTICLE = 5


def licences(page: Page, starred: Sequence[int]) -> list[int]:
    """Return what Project Gutenberg writes above and below a book, between two lines of stars."""
    starts = [index for index in starred if _BOOK.match(page.pieces[index], 0, _STARRED)]
    if not starts:
        return []
    ends = [index for index in starred if index > starts[0] and "END OF" in page.pieces[index][:_STARRED]]
    return [*range(starts[0] + 1), *range(min(ends, default=len(page.pieces)), len(page.pieces))]


def boilerplates(page: Page, headings: Sequence[tuple[int, str]]) -> list[int]:
    """Return the paragraphs behind the first third that stand below "About Norden" and begin with "Norden"."""
    n = len(page.pieces)
    named = [(index + 1, name.rstrip(" :")) for index, name in headings if n // 3 <= index < n - 1]
    return [index for index, name in named if page.prose[index] and name in page.pieces[index][: len(name) + _ARTICLE]]
