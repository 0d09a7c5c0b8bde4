"""From text to blocks: a line is one, unless it goes on in the next because only the margin ended it.

A block is what no sentence crosses: a paragraph, a heading, a list item, a line of a menu. Furniture
is judged by the block, and sentences are split inside one.
"""

from __future__ import annotations

from ..document import Block

# Lines alone between blank ones that begin with a small letter: so many, and a third of all, may be double spaced.
_FEWEST_SMALL, _THIRD = 4, 3
_BYTE_ORDER_MARK = "\ufeff"  # what editors put in front of a file, and no character of its text


def blocks(text: str) -> list[Block]:
    r"""Return the blocks of `text`, in order, without the white space around them.

    Parameters
    ----------
    text : str
        Any text, plain or hard-wrapped.

    Returns
    -------
    list of Block
        What lies between two blocks is white space; `paragraph` counts from 0, by blank lines.

    Examples
    --------
    >>> [tuple(block) for block in blocks("A heading\n\nA line.\nAnother.")]
    [(0, 9, 0), (11, 18, 1), (19, 27, 1)]
    """
    lines = text.splitlines(keepends=True)
    if text.startswith(_BYTE_ORDER_MARK):
        lines[0] = " " + lines[0][1:]  # as good as white space, and as long

    places: list[tuple[int, int, int]] = []
    paragraph = -1
    end = n_small = 0
    is_blank, is_tight = True, False  # whether the last line was blank; whether any two lines touch
    for line in lines:
        start = end
        end += len(line)
        body = line.strip()
        if not body:
            is_blank = True
            continue

        if len(body) != len(line) - 1 or body[0] != line[0]:  # indented, or with more behind it than its line break
            start += len(line) - len(line.lstrip())
        if is_blank:
            paragraph += 1
            is_blank = False
        else:
            is_tight = True
        n_small += body[0].islower()
        places.append((start, start + len(body), paragraph))

    found = [*map(Block._make, places)]  # three quarters of the time of calling the class for each
    if is_tight:
        from .margins import joined  # what a text of paragraphs doesn't need

        return joined(text, found)
    if n_small < _FEWEST_SMALL or _THIRD * n_small < len(found):
        return found
    from .margins import double_spaced

    return double_spaced(text, found)
