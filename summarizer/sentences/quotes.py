"""From quotation marks to what stands within them, and the sentences that they hold together."""

from __future__ import annotations

# Characters back in which a quotation is sought that may be open: longer ones are rare, and the search is bounded.
FARTHEST = 1000
# The same for one that closes before the stop of the sentence around it.
LONGEST = 150
QUOTE_PAIRS = {'"': '"', "”": "“"}


def embedded(text: str, found: list[tuple[int, int, int]], quotes: list[str]) -> list[tuple[int, int, int]]:
    """Return sentences with those made one that a quotation holds which opens within one and closes before its stop.

    American typography puts the stop inside ('... "We go. Now."'), so that what closes before it ('... "We go. Now".')
    is a part of the sentence around.

    Parameters
    ----------
    text : str
        The whole text.
    found : list of tuple of int
        Start, end and paragraph of each sentence of a block, in order.
    quotes : list of str
        The closing marks that stand before a stop somewhere in the text.
    """
    for quote in quotes:
        joined: list[tuple[int, int, int]] = []
        for start, end, paragraph in found:
            opened = _opened(text, joined, start, end, quote)
            if opened is not None:
                start = joined[opened][0]
                del joined[opened:]
            joined.append((start, end, paragraph))
        found = joined
    return found


def _opened(text: str, before: list[tuple[int, int, int]], start: int, end: int, quote: str) -> int | None:
    """Return the index of the sentence within which the quotation opens that closes before this one's stop."""
    place = text.find(f"{quote}.", max(start, end - 3), end)
    if place < 0 or not before:
        return None
    first = text.rfind(QUOTE_PAIRS[quote], max(before[0][0], place - LONGEST), place)
    if not 0 <= first < start or not text[first - 1].isspace() or text[first + 1].isspace():
        return None

    around = len(before) - 1
    while before[around][0] > first:
        around -= 1
    return around if before[around][0] < first else None


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
