"""From the boxes of letters, (left, bottom, right, top) in points, to the box around them, turned, or their gaps."""

from __future__ import annotations

from itertools import pairwise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    Box = tuple[float, float, float, float]


def around(boxes: Sequence[Box]) -> Box:
    """Return the box around boxes."""
    if len(boxes) == 1:
        return boxes[0]
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes have a place in common."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def turned(box: Box, turn: int) -> Box:
    """Return a box as it stands where the page is turned so that its letters are upright."""
    left, bottom, right, top = box
    if turn == 1:
        return bottom, -right, top, -left
    if turn == 2:
        return -right, -top, -left, -bottom
    return (-top, left, -bottom, right) if turn else box


def gaps(boxes: Sequence[Box], width: float, height: float) -> list[int]:
    """Return which boxes begin behind wider white, to their left or, as some pages are drawn, right, or are higher."""
    return [
        place
        for place, (before, after) in enumerate(pairwise(boxes), 1)
        if after[0] - before[2] > width
        or before[0] - after[2] > width
        or (before[3] - before[1] > height) != (after[3] - after[1] > height)
    ]
