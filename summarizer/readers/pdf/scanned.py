"""From lines that a scanner's program laid unseen over a page's picture, as it guessed them, to lines as others are."""

from __future__ import annotations

import re

from .margins import middle_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lines import Line

# Sizes that are one, in units of most letters': such programs take a line's height for its size, with or without a "g".
ALIKE = 0.25
# White between two signs of Chinese or Japanese: they have none, but each was found by itself.
_WHITE = re.compile("(?<=[\u3001-\u30ff\u3400-\u9fff\uff01-\uff60]) (?=[\u3001-\u30ff\u3400-\u9fff\uff01-\uff60])")


def evened(lines: Sequence[Line]) -> list[Line]:
    """Return lines in one size where theirs are nearly that, and without white between signs that have none."""
    usual = middle_size(lines)
    return [
        line._replace(
            text=_WHITE.sub("", line.text),
            size=usual if abs(line.size - usual) < ALIKE * usual else line.size,
            is_bold=False,
        )
        for line in lines
    ]
