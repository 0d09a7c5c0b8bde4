"""From quotation marks to what stands within them, and the sentences that they hold together."""

from __future__ import annotations

import re
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

# Characters back in which a quotation is sought that may be open: longer ones are rare, and the search is bounded.
FARTHEST = 1000
# The same for one that closes before the stop of the sentence around it.
LONGEST = 150
QUOTE_PAIRS = {'"': '"', "”": "“"}


@lru_cache(4)
def closed_by(quote: str) -> Callable[[str], object]:
    """Return what finds a quotation mark before a stop: ten times as fast as a string of two characters is found."""
    return re.compile(re.escape(quote) + r"(?=\.)").search


def embedded(text: str, found: list[tuple[int, int, int]], closing: str) -> list[tuple[int, int, int]]:
    """Return sentences with those made one that a quotation holds which opens within one and closes before its stop.

    American typography puts the stop inside ('... "We go. Now."'), so that what closes before it ('... "We go. Now".')
    is a part of the sentence around.
    """
    opening = QUOTE_PAIRS[closing[0]]
    joined: list[tuple[int, int, int]] = []
    for start, end, paragraph in found:
        place = text.find(closing, max(start, end - 3), end)
        if place >= 0 and joined:
            first = text.rfind(opening, max(joined[0][0], place - LONGEST), place)
            if 0 <= first < start and text[first - 1].isspace() and not text[first + 1].isspace():
                around = len(joined) - 1
                while joined[around][0] > first:
                    around -= 1
                if joined[around][0] < first:
                    start = joined[around][0]
                    del joined[around:]
        joined.append((start, end, paragraph))
    return joined


def is_quoted(text: str, quote: str, begin: int, stop: int) -> bool:
    """Whether a straight quotation mark is open at `stop`: an odd number of them stands before it in the block."""
    if stop - begin > FARTHEST:
        begin = stop - FARTHEST
        # The count doesn't start where the block does: what stands beside the last of them says more, if it says one.
        last = text.rfind(quote, begin, stop)
        is_opening = last > begin and text[last - 1].isspace()
        if last >= begin and is_opening == text[last + 1].isalnum():
            return is_opening
    return text.count(quote, begin, stop) % 2 == 1
