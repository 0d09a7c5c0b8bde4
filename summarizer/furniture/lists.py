"""From the lines of a list to those that are the article's, though furniture looks the same: times, fields, steps."""

from __future__ import annotations

from itertools import groupby

from ..patterns import late
from .shapes import opens_with_clock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

# A page says when it was written and when it was changed; more times than these are a list's.
_STAMPS = 2
# What a form says of a thing under its name: "Start: 1 February 2027".
_FIELD = late(r"[^\W\d_][^:：.!?\d]{1,30}[:：] ?\S")
# The number of a step: "1. Log in", "2) Wait".
_STEP = late(r"(\d{1,2})[.)] ")


def listed(lines: Sequence[tuple[int, str]], timed: Collection[int]) -> set[int]:
    """Return the lines with a time that are the article's, though a page's date looks the same.

    Parameters
    ----------
    lines : sequence of (int, str)
        The places and texts of the lines between a title and the first paragraph, without those that open as a page's
        own do: "Published", "By".
    timed : collection of int
        The places of those of them with a time.

    Returns
    -------
    set of int
        All of `timed` where three or more lines have a time as they have, or begin with one: "1. Sea Thrift 2:14:08",
        "11:15 Tour of the engine room". Else those that stand among other things under their names: "Start: 1 May"
        below "Pay: £30".
    """
    opened = [place for place, piece in lines if opens_with_clock(piece)]
    if len(opened) > _STAMPS or len(timed) > _STAMPS:
        return {*timed}
    found: set[int] = set()
    for is_field, run in groupby(lines, key=lambda line: _FIELD.match(line[1]) is not None):
        places = {place for place, _ in run} if is_field else set()
        if not places.issubset(timed):
            found |= places.intersection(timed)
    return found


def steps(pieces: Sequence[str]) -> list[int]:
    """Return the places of the steps of numbered lists: lines below each other that count up.

    What to do has the words of what a page asks of its readers, and few pages number that.

    >>> steps(["1. Log in", "2. Share the code", "Log in", "7. Log in"])
    [0, 1]
    """
    numbers = [(place, int(match[1])) for place, piece in enumerate(pieces) if (match := _STEP.match(piece))]
    found: list[int] = []
    # In a list that counts up, numbers and places are equally far apart.
    for _, run in groupby(numbers, key=lambda step: step[0] - step[1]):
        places = [place for place, _ in run]
        found += places if len(places) > 1 else []
    return found
