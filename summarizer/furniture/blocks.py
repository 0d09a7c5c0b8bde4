"""From text to blocks: where lines end because the writer ended them, and where only the margin did.

A block is what no sentence crosses: a paragraph, a heading, a list item, a line of a menu. Furniture
is judged by the block, and sentences are split inside one.
"""

from __future__ import annotations

from itertools import pairwise

from ..document import Block
from ..patterns import late

# A margin is believed in this range: mail, RFCs and Gutenberg books wrap at 60-80, and lines of prose that
# end with their paragraph are longer than 120.
NARROWEST_MARGIN, LIKELY_MARGIN, WIDEST_MARGIN = 40, 60, 120
# Newspaper columns and phones' mails have narrower ones, and so do poems: there, nearly every line has to be full.
NARROW_COLUMN, NARROW_LINES, NARROW_FULL = 24, 6, 0.8

_BULLET = late(r"(?:[-*+#]|\(?(?:\d{1,2}|[A-Za-z])[.)]{1,2})[ \t]{1,4}\S|[•⁃‣▪◦·>|]")
_ENDS = frozenset(".!?…:;。！？؟।\"'”’»)")


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
    end = 1 if text[:1] == "\ufeff" else 0  # a byte order mark that somebody's reader left
    lines = text[end:].splitlines(keepends=True)
    found: list[Block] = []
    paragraph = -1
    is_blank, is_tight = True, False  # whether the last line was blank; whether any two lines touch
    for line in lines:
        start = end
        end += len(line)
        if line.isspace():
            is_blank = True
            continue
        stop = end - 1
        if line[0].isspace() or line[-1] != "\n" or line[-2].isspace():
            stop = start + len(line.rstrip())
            start = end - len(line.lstrip())

        if is_blank:
            paragraph += 1
            is_blank = False
        else:
            is_tight = True
        found.append(Block(start, stop, paragraph))
    return _joined(text, found) if is_tight else found


def _joined(text: str, lines: list[Block]) -> list[Block]:
    """Return the lines with those made one that only the margin parts."""
    margin = _margin(text, lines)
    found = [lines[0]]
    for index, (last, line) in enumerate(pairwise(lines), 1):
        is_same = line.paragraph == last.paragraph
        if is_same and _is_full(text, last, line, margin) and _is_wrapped(text, lines, index):
            is_soft = True
        else:
            is_soft = is_same and _is_soft(text, last, line, found[-1].start == last.start)
        if is_soft:
            found[-1] = Block(found[-1].start, line.end, line.paragraph)
        else:
            found.append(line)
    return found


def _margin(text: str, lines: list[Block]) -> int:
    """Return the width at which the text is hard-wrapped, 0 where it isn't."""
    lengths = sorted(end - start for start, end, _ in lines if end - start <= WIDEST_MARGIN or " " in text[start:end])
    width = lengths[int(0.97 * len(lengths))] if lengths else 0
    if not NARROW_COLUMN <= width <= WIDEST_MARGIN:
        return 0
    # Evidence that lines are full and not merely long: where the next word would not have fitted, a wrapped
    # sentence mostly goes on, in lower case or, where nouns have capitals, behind a comma or a word like "der"
    # (headlines and lines of a list don't), or few lines are short but the last.
    breaks = full = lower = 0
    for last, line in pairwise(lines):
        if line.paragraph == last.paragraph:
            breaks += 1
            if _is_full(text, last, line, width):
                full += 1
                lower += _goes_on(text, line.start) or _hangs(text, last.start, last.end)

    if width < NARROWEST_MARGIN:
        return width if full >= NARROW_FULL * breaks and 2 * lower >= full and breaks >= NARROW_LINES else 0
    few_short = full == breaks or (4 * full >= 3 * breaks and breaks > 3)
    return width if full and (2 * lower >= full or (few_short and width >= LIKELY_MARGIN)) else 0


def _is_full(text: str, last: Block, line: Block, margin: int) -> bool:
    """Whether the first word of a line would not have fitted behind the last; a margin of 0 is none."""
    word = len(text[line.start : min(line.end, line.start + margin)].split(None, 1)[0]) if margin else 0
    return last.end - last.start + 1 + word > margin > 0


def _is_wrapped(text: str, lines: list[Block], index: int) -> bool:
    """Whether a line behind a full one goes on with it: no item of a list begins it, and no headline stands above."""
    last, line = lines[index - 1 : index + 1]
    if match := _BULLET.match(text, line.start):
        # "the year 363" and "r. ..." below, "the 12th" as "12. Juli", a dash: an item has neighbours that are items,
        # or stands below a line that ends with a mark.
        around = [lines[index - 1], *lines[index + 1 : index + 2]]
        return (
            (match[0][0].isalnum() or match[0][0] == "-")
            and text[last.end - 1] not in _ENDS
            and not any(_BULLET.match(text, other.start) for other in around)
        )
    if index > 1 or _hangs(text, last.start, last.end):
        return True
    is_byline = 2 * (line.end - line.start) < last.end - last.start or text[line.start + 1 : line.start + 2].isupper()
    if text[line.start].islower() and not is_byline:
        return True
    return not _is_headline(text[last.start : last.end], 0.75 if text[line.start].islower() else 1)


def _goes_on(text: str, place: int) -> bool:
    """Whether a letter stands there that doesn't begin a sentence: no capital, in scripts that have them."""
    return text[place].isalpha() and not text[place].isupper()


def _hangs(text: str, start: int, end: int) -> bool:
    """Whether a line ends in a comma, or in a word in lower case that is too short to end a headline."""
    word = text[max(start, end - 5) : end].split()[-1]
    return word[-1] in ",;-" or (len(word) < 4 and word.isalpha() and word.islower())


def _is_soft(text: str, last: Block, line: Block, is_alone: bool) -> bool:
    """Whether a line that isn't full is followed by one in which its sentence goes on."""
    if text[last.end - 1] == "-" and text[last.end - 2 : last.end - 1].isalpha() and text[line.start].islower():
        return True  # "The Coun-", "cil"
    if not text[line.start].islower() or text[line.start + 1 : line.start + 2].isupper():
        return False  # "iPhone"
    if text[last.end - 1] in _ENDS or last.end - last.start < NARROWEST_MARGIN or _BULLET.match(text, line.start):
        return False
    # A headline on top: nothing has been joined to it yet.
    is_on_top = last.paragraph == 0 and is_alone and not _hangs(text, last.start, last.end)
    return not is_on_top or not _is_headline(text[last.start : min(last.end, last.start + 200)], 0.75)


def _is_headline(line: str, share: float) -> bool:
    """Whether so many of the longer words of a line are capitalized, as in a headline."""
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    capitals = sum([word[0].isupper() for word in words])
    return len(words) > 3 and capitals >= share * len(words)
