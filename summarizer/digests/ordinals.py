"""From the places of articles to how people name those without a title: the 1st article."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# How a number goes on that says which, by its last digit, and by its last two.
_ENDINGS, _TEENS = {1: "st", 2: "nd", 3: "rd"}, {11: "th", 12: "th", 13: "th"}


def ordinal(index: int) -> str:
    """Return which one of several something is, as people count: the first has index 0.

    >>> [ordinal(index) for index in (0, 1, 2, 3, 10, 21, 112)]
    ['1st', '2nd', '3rd', '4th', '11th', '22nd', '113th']
    """
    number = index + 1
    return f"{number}{_TEENS.get(number % 100) or _ENDINGS.get(number % 10, 'th')}"


def those(indices: Sequence[int], more: int = 0) -> str:
    """Return articles as people name those without a title, and how many more.

    >>> those([0]), those([0, 1, 4]), those([0, 1], 3)
    ('the 1st article', 'the 1st, 2nd and 5th articles', 'the 1st and 2nd articles and 3 more')
    """
    *first, last = map(ordinal, indices)
    named = f"{', '.join(first)} and {last} articles" if first else f"{last} article"
    return f"the {named}{f' and {more} more' if more else ''}"
