"""From text to blocks: a line is one, unless it goes on in the next because only the margin ended it.

A block is what no sentence crosses: a paragraph, a heading, a list item, a line of a menu. Furniture
is judged by the block, and sentences are split inside one.
"""

from __future__ import annotations

from ..document import Block
from ..patterns import late

# Lines alone between blank ones that begin with a small letter: so many, and a third of all, may be double spaced.
_FEWEST_SMALL, _THIRD = 4, 3
# Lines behind a ">" from which on a mail may be quoted: one has no other to go on in.
_QUOTED = 2
_BYTE_ORDER_MARK = "\ufeff"  # what editors put in front of a file, and no character of its text
# What ends a line besides the usual break, and that mark: most texts have none.
_RARE = (*"\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", _BYTE_ORDER_MARK)
# Characters in which what a dateline is known by stands, and letters of a particle within a name: "Rio de Janeiro".
LONGEST_HEAD, PARTICLE = 60, 3
_DATED = ("(", "[", "（", "［", "【", " /", "—", "–", "―", "- ", ".-", "日", "讯", "訊", "By .")
_ASCII = tuple(filter(str.isascii, _DATED))
# What notes put behind a sentence, "[3]", "12,13", "¹²", and how long it is at most; "[...]" is none, nor "No.5".
_NOTES = late(r"(?:(?:\[\w[^\[\]]{0,29}\]){1,9}|(?<=[^\W\d_]{4}[.!?])\d{1,3}(?:[,–-]\d{1,3}){0,4}|[⁰¹²³⁴-⁹]{1,12})$")
_NOTED, _LONGEST_NOTES = frozenset("]0123456789⁰¹²³⁴⁵⁶⁷⁸⁹"), 60


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
    places, is_tight = _alternating(text), False
    if places is None:
        places, is_tight = _paragraphs(text)
    found = [*map(Block._make, places)]
    if is_tight and ">" in text and _is_quoted(text, found[0].start):
        from .quoted import unquoted

        return unquoted(text, found)
    if is_tight:
        from .margins import joined  # what a text of paragraphs doesn't need

        return joined(text, found)

    n_small = sum([text[start].islower() for start, _, _ in places])
    if n_small < _FEWEST_SMALL or _THIRD * n_small < len(found):
        return found
    from .margins import double_spaced

    return double_spaced(text, found)


def _is_quoted(text: str, first: int) -> bool:
    """Whether several lines begin with a mail's sign; the first of the text begins at `first`."""
    return text.count("\n>") + text.count("\n >") + (text[first] == ">") >= _QUOTED


def _alternating(text: str) -> list[tuple[int, int, int]] | None:
    """Return the lines, each a paragraph, of a text with a blank one between any two and no white space at their ends.

    None where it is written otherwise, as few articles are; else it takes half the time of looking at each line.
    """
    if [sign for sign in _RARE if sign in text]:
        return None
    if "\n" not in text:
        return [(0, len(text), 0)] if text and text.strip() is text else None
    lines = text.split("\n")
    bodies = lines[::2]
    if any(lines[1::2]) or len(lines) % 2 == 0 or not all(bodies) or [*map(str.strip, bodies)] != bodies:
        return None

    places = []
    start = 0
    for paragraph, body in enumerate(bodies):
        end = start + len(body)
        places.append((start, end, paragraph))
        start = end + 2
    return places


def _paragraphs(text: str) -> tuple[list[tuple[int, int, int]], bool]:
    """Return the lines of any text, with the paragraph of each, and whether any two touch."""
    lines = text.splitlines(keepends=True)
    if text.startswith(_BYTE_ORDER_MARK):
        lines[0] = " " + lines[0][1:]  # as good as white space, and as long

    places: list[tuple[int, int, int]] = []
    paragraph = -1
    end = 0
    is_blank, is_tight = True, False
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
        places.append((start, start + len(body), paragraph))
    return places, is_tight


def may_be_dated(head: str) -> bool:
    """Whether a block opens as a dateline may: no common word stands before a day, a source, a dash, a wire's sign."""
    signs = [place for sign in (_ASCII if head.isascii() else _DATED) if (place := head.find(sign)) >= 0]
    if not signs:
        return False
    for word in head[: min(signs)].split():
        if word[0].isdigit():
            return True
        if word[0].islower() and len(word) > PARTICLE:
            return False
    return True


def without_notes(text: str) -> str:
    """Return a block without the marks of notes behind its last sentence: "The mill burned down.[3][4]"."""
    if text[-1] not in _NOTED:
        return text
    found = _NOTES.search(text, max(0, len(text) - _LONGEST_NOTES))
    return text if found is None or found.start() == 0 else text[: found.start()]
