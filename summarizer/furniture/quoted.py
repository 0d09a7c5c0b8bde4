"""From lines that a mail or a forum quotes, each behind its ">", to blocks: what the margin parted is one again."""

from __future__ import annotations

from ..document import Block
from ..patterns import late
from .margins import joined

# What stands in front of a line that is quoted, and of one that is quoted in what is quoted; ">>>" is Python's prompt.
_SIGN = late(r"[ \t]{0,8}(?!>>>)>(?:[ \t]{0,2}>){0,5}(?=[ \t]|\Z)")


def unquoted(text: str, lines: list[Block]) -> list[Block]:
    """Return the blocks of a text in which some lines are quoted: only lines of one depth go on in one another.

    Parameters
    ----------
    text : str
        The whole text.
    lines : list of Block
        Its lines, of which one at least begins with ">".
    """
    found: list[Block] = []
    depths: dict[int, list[Block]] = {}
    starts: dict[int, int] = {}
    last, run = (-1, -1), 0
    pieces: list[str] = []
    place = 0

    for start, end, paragraph in lines:
        sign = _SIGN.match(text, start, end)
        depth = sign[0].count(">") if sign else 0
        first = end - len(text[sign.end() : end].lstrip()) if sign else start
        if first == end:
            run += 1
            last = (-1, -1)
            found.append(Block(start, end, run - 1))  # a sign alone is an empty line
            continue
        run += (depth, paragraph) != last
        last = depth, paragraph
        pieces += [text[place:start], " " * (first - start)]
        place, starts[first] = first, start
        depths.setdefault(depth, []).append(Block(first, end, run))

    bare = "".join([*pieces, text[place:]])
    for own in depths.values():
        whole = joined(bare, own) if len(own) > 1 else own
        found += [Block(starts[start], end, paragraph - 1) for start, end, paragraph in whole]
    return sorted(found)
