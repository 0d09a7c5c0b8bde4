"""From a page's letters to where the numbers of its notes stand behind its words: small, and above their line."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# A number, or some, behind a small letter or a sign, no letter behind. It begins with one sign: that is sought faster.
_NUMBER = re.compile(r"[0-9](?<=[^\W\d_A-Z][0-9]|[.,;:!?…\"”’»)\]][0-9])[0-9]{0,2}(?:[,–-][0-9]{1,3}){0,4}(?!\w)")
# What a note's number stands behind: such a sign, or four letters and a bracket. It is a power behind "sin" and "n)".
_SIGNS, _WORD, _LONGEST = frozenset('.,;:!?…"”’»'), re.compile(r"[^\W\d_][^\W\d_A-Z]{3}[)\]]?\Z"), 5
# How far its foot is above the line, in units of the size of what it stands behind: most are raised by a third.
_ABOVE = (0.2, 1.0)


def notes(text: str, above: Callable[[int], float]) -> Iterator[tuple[int, int]]:
    """Yield where the number of each note begins and ends.

    Parameters
    ----------
    text : str
        The page's.
    above : callable
        Gives how far the foot of a letter is above the line of the one before it, in units of that one's size.
    """
    for number in _NUMBER.finditer(text):
        start, end = number.span()
        before = text[max(0, start - _LONGEST) : start]
        if before[-1:] in _SIGNS:
            if before[-2:-1].isdigit() and not before[:-1].isdigit():  # "0.05"
                continue
        elif not _WORD.search(before):
            continue
        if _ABOVE[0] < above(start) < _ABOVE[1]:
            yield start, end
