"""From text to blocks: where lines end because the writer ended them, and where only the margin did.

A block is what no sentence crosses: a paragraph, a heading, a list item, a line of a menu. Furniture
is judged by the block, and sentences are split inside one.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple

    class Block(NamedTuple):
        """A run of text that no sentence crosses."""

        start: int
        end: int
        paragraph: int
else:
    from collections import namedtuple

    Block = namedtuple("Block", "start end paragraph")
    Block.__doc__ = (
        "A run of text that no sentence crosses: `start` and `end` (code points), `paragraph` (counted by blank lines)."
    )

# A margin is believed where the 97th percentile of the line lengths lies in this range; mail, RFCs and
# Gutenberg books wrap at 60-80, and lines of prose that end with their paragraph are longer than 120.
NARROWEST_MARGIN, WIDEST_MARGIN = 40, 120


def blocks(text: str) -> list[Block]:
    """Return the blocks of `text`, in order, without the white space around them."""
    lines: list[tuple[int, int]] = []  # without their white space; an empty one is a blank line
    position = 0
    for line in text.splitlines(keepends=True):
        content = line.strip()
        start = position + (len(line) - len(line.lstrip()) if content else 0)
        lines.append((start, start + len(content)))
        position += len(line)
    margin = _margin(lines)
    found: list[Block] = []
    paragraph = -1
    after_blank = True
    for start, end in lines:
        if start == end:
            after_blank = True
            continue
        if after_blank:
            paragraph += 1
        elif margin and _is_soft(text, found[-1], start, margin):
            found[-1] = Block(found[-1].start, end, paragraph)
            continue
        found.append(Block(start, end, paragraph))
        after_blank = False
    return found


def _margin(lines: list[tuple[int, int]]) -> int:
    """Return the width at which the text is hard-wrapped, 0 where it isn't."""
    lengths = sorted(end - start for start, end in lines if end > start)
    if len(lengths) < 2:
        return 0
    width = lengths[int(0.97 * (len(lengths) - 1))]
    return width if NARROWEST_MARGIN <= width <= WIDEST_MARGIN else 0


def _is_soft(text: str, block: Block, start: int, margin: int) -> bool:
    """Whether the line break before `start` is the margin's: its first word would not have fitted."""
    last_line = max(text.rfind("\n", block.start, block.end), text.rfind("\r", block.start, block.end)) + 1
    used = block.end - max(block.start, last_line)
    word = len(text[start : start + margin].split(None, 1)[0])
    return used + 1 + word > margin
