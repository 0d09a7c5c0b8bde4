"""From lines to blocks: where lines end because the writer ended them, and where only the margin did."""

from __future__ import annotations

from itertools import pairwise

from ..document import Block
from ..patterns import late
from .lines import (
    ENDS,
    goes_on,
    hangs,
    headed,
    is_apart,
    is_byline,
    is_ended,
    is_foreign,
    is_full,
    is_halved,
    is_headline,
    is_hyphenated,
    is_open,
    is_without_case,
)

# A margin is believed in this range: columns of newspapers and subtitles wrap at 20-40 (the longest of few lines is a
# little shorter), mail, RFCs and Gutenberg books at 60-80, and lines of prose that end with their paragraph are longer
# than 120. Below VERY_NARROW, where the items of a list are as wide, sentences have to say so as well.
NARROWEST_MARGIN, VERY_NARROW, NARROW_MARGIN, LIKELY_MARGIN, WIDEST_MARGIN = 12, 18, 40, 60, 120
# Where the longest lines say nothing (a headline above a column), all but one in so many are looked at.
_LONGEST_LEFT_OUT, _LONGEST_OF_COLUMNS = 33, 8
# So many breaks between lines are evidence and no chance: in a column, in a few short lines, and where sentences don't
# go on in lower case.
_FEWEST_BREAKS, _FEW_BREAKS, _MANY_BREAKS = 4, 3, 4
# The share of full lines in a wrapped text; and of lines below them in lower case where nouns have capitals.
_MOST, _SOME = 0.75, 0.2
# Of lines that go on behind one without a stop so many begin with a capital in verse; in English prose a fifth does, in
# German a third.
_VERSE = 0.9
# So many such lines are no chance; fewer are prose where sentences end within them.
_SURELY_VERSE = 8
_INNER_STOP = late(r"(?:(?<=[^\W\d_]{3})[.!?؟۔]|।) (?=[^\W\d_])")
# In scripts without spaces lines are cut anywhere: those without a stop have nearly the width of the longest, which is
# this at least. Verses and headlines are shorter, or of many lengths.
_NARROWEST_COLUMN, _RAGGED = 15, 4
# Han, kana, full-width marks, and Korean, which has a space in five characters or so.
_EASTERN, _FEW_SPACES = ("\u2e80", "\uffef"), 12
_NEVER_FIRST = frozenset("。，、．！？；：）」』】》”’…")  # what no line begins with unless a program cut it
_BULLET = late(
    r"(?:[-*+#]|(?:\d{1,2}|[A-Za-z])[.)]{1,2}|\((?:\d{1,2}|[A-Za-z])\.?\))[ \t]{1,4}\S|[•⁃‣▪◦>|]|·\s"
    r"|[\[(]?\d{1,4}[./-]\d\d?[./-]\d{2,4},? |[\[(]\d\d?:\d\d"  # chats
    r"|\d\d?:\d\d(?::\d\d)?(?:\t|(?: -)? (?![ap]\.?m)[a-z<])|<[@+%&~]?[\w.'’-]{1,30}> \S"
)
# What no byline and no sentence below an English headline begins with: "FOR THE PIER", "of the ferry".
_LINKING = frozenset("of for in on to and or with from at as than that".split())
_FIRST_LABELS = "1aAiI"  # what a list begins with, below a line without a mark
_LETTER = late(r"(?<![^\W\d_])[^\W\d_]\.\Z")  # an initial, or the first half of an abbreviation


def joined(text: str, lines: list[Block]) -> list[Block]:
    """Return the lines with those made one that only the margin parts."""
    is_spaced = not _is_without_spaces(text, lines)
    margin, column = (_margin(text, lines), 0) if is_spaced else (0, _column(text, lines))

    heads = headed(text, lines)
    found = [lines[0]]
    for index, (last, line) in enumerate(pairwise(lines), 1):
        is_same = line.paragraph == last.paragraph and not is_byline(text, line)
        is_same = is_same and not (index in heads or index - 1 in heads)
        is_same = is_same and not is_apart(text, last) and not is_apart(text, line)
        is_wrapped = is_full(text, last, line, margin) and _is_wrapped(text, lines, index)
        if is_same and (is_wrapped or _is_bracketed(text, last, line)):
            is_soft = True
        elif column:
            is_soft = _is_cut(text, last, line, column)
        else:
            is_soft = is_same and _is_soft(text, last, line, found[-1].start == last.start, margin)
        if is_soft:
            found[-1] = Block(found[-1].start, line.end, line.paragraph)
        else:
            found.append(line)
    return found


def double_spaced(text: str, lines: list[Block]) -> list[Block]:
    """Return what lines become of which each stands alone and many go on in lower case at a margin."""
    touching = [Block(start, end, 0) for start, end, _ in lines]
    margin = _margin(text, touching)
    full = [last for last, line in pairwise(touching) if is_full(text, last, line, margin)]
    if len(full) < _SOME * len(lines):  # lines of code between paragraphs, "items: [", are as long as they are
        return lines
    return [Block(start, end, index) for index, (start, end, _) in enumerate(joined(text, touching))]


def _margin(text: str, lines: list[Block]) -> int:
    """Return the width at which the text is hard-wrapped, 0 where it isn't."""
    lengths = sorted([end - start for start, end, _ in lines if _is_filled(text, start, end)])
    if not lengths:
        return 0
    width = lengths[len(lengths) - 1 - len(lengths) // _LONGEST_LEFT_OUT]
    if NARROWEST_MARGIN <= width <= WIDEST_MARGIN and _is_margin(text, lines, width):
        return width
    # A headline, or a line of an address, can be wider than the column below it.
    width = lengths[len(lengths) - 1 - len(lengths) // _LONGEST_OF_COLUMNS]
    return width if NARROWEST_MARGIN <= width < NARROW_MARGIN and _is_margin(text, lines, width) else 0


def _is_filled(text: str, start: int, end: int) -> bool:
    """Whether a line may end at the margin: one of words, not an address, which is as long as it is."""
    line = text[start:end]
    return " " in line or (len(line) <= WIDEST_MARGIN and "/" not in line)


def _is_verse(text: str, lines: list[Block]) -> bool:
    """Whether lines begin with a capital though the one above has no stop, which those of wrapped prose seldom do.

    A short word at the end says that a line is full: "über die", behind which "Brücke" stands. A small letter below it
    tells of prose all the same: "et", "à nouveau".
    """
    starts = [
        line.start
        for last, line in pairwise(lines)
        if line.paragraph == last.paragraph
        and text[line.start].isalpha()
        and is_open(text, last)
        and (text[line.start].islower() or text[last.end - 1] in ",;" or not hangs(text, last.start, last.end))
    ]

    capitals = [start for start in starts if text[start].isupper() and not text[start + 1 : start + 2].isupper()]
    if len(starts) < _FEW_BREAKS or len(capitals) < _VERSE * len(starts):
        return False
    # Where nouns have capitals, a few lines of prose begin so by chance.
    return len(starts) >= _SURELY_VERSE or not _INNER_STOP.search(text, lines[0].start, lines[-1].end)


def _is_told(text: str, lines: list[Block]) -> bool:
    """Whether short lines are sentences': each paragraph of several has a stop at its end, and some lines hang."""
    breaks = hanging = length = 0
    for last, line in pairwise([*lines, Block(0, 0, -1)]):
        length += 1
        if line.paragraph == last.paragraph:
            breaks += 1
            hanging += hangs(text, last.start, last.end)
        elif length > _FEW_BREAKS and is_open(text, last):
            return False
        else:
            length = 0
    if is_without_case(text[lines[0].start]):  # no line hangs there
        return _INNER_STOP.search(text, lines[0].start, lines[-1].end) is not None
    return hanging >= _SOME * breaks


def _is_margin(text: str, lines: list[Block], width: int) -> bool:
    """Whether lines are full at a width, and not merely long: most sentences go on below a line that is.

    They go on in lower case or, where nouns have capitals, behind a comma or a word like "der"; headlines and lines of
    a list don't. Verse does, but its lines have room for the next word.
    """
    if width < VERY_NARROW and not _is_told(text, lines):
        return False
    breaks = full = lower = 0
    for last, line in pairwise(lines):
        if line.paragraph == last.paragraph:
            breaks += 1
            is_broken = 2 * (last.end - last.start) > width and is_hyphenated(text, last, line)
            if is_broken or is_full(text, last, line, width):
                full += 1
                lower += goes_on(text, line.start, last) or hangs(text, last.start, last.end)

    if full == breaks > _MANY_BREAKS and lower and width >= NARROW_MARGIN:
        return True  # rows of a table and of a list are all full, where each begins alike; no sentence goes on there
    if _is_verse(text, lines):
        return False
    is_mostly_full = full >= _MOST * breaks
    if full == breaks > (_MANY_BREAKS if width < NARROW_MARGIN else 2) and lower >= _SOME * full:
        return True  # no list of lines is full by chance that often: nouns have capitals in German
    is_telling = breaks > 1 or is_without_case(text[lines[-1].start])  # else a capital may be a name's
    if full == breaks and is_telling and (_is_one_sentence(text, lines) or _is_shouted(text, lines)):
        return True
    if width < NARROW_MARGIN:
        is_sure = is_mostly_full if breaks >= _FEWEST_BREAKS else full == breaks and lower > 1
        return is_sure and 2 * lower >= full and _spaced(text, lines)
    is_even = full == breaks or (is_mostly_full and breaks > _FEW_BREAKS)
    return full > 0 and (2 * lower >= full or (is_even and width >= LIKELY_MARGIN))


def _is_without_spaces(text: str, lines: list[Block]) -> bool:
    """Whether a text is in a script without spaces, by its first two lines."""
    (start, end), (first, last) = (lines[0].start, lines[1].end), _EASTERN
    is_eastern = any(first <= letter <= last for line in lines[:2] for letter in (text[line.start], text[line.end - 1]))
    return is_eastern and text.count(" ", start, end) * _FEW_SPACES < end - start


def _column(text: str, lines: list[Block]) -> int:
    """Return the width at which a text without spaces is wrapped, 0 where it isn't."""
    width = max([end - start for start, end, _ in lines])
    if not _NARROWEST_COLUMN <= width <= WIDEST_MARGIN:
        return 0
    open_ended = [last for last, line in pairwise(lines) if _is_cut(text, last, line, 0)]
    full = sum([last.end - last.start >= width - _RAGGED or is_foreign(text, last) for last in open_ended])
    return width if open_ended and full >= _MOST * len(open_ended) and text[lines[-1].end - 1] in ENDS else 0


def _is_bracketed(text: str, last: Block, line: Block) -> bool:
    """Whether a bracket holds the end of a line and the start of the next: "(p.", "12)"; no emoticon's."""
    opened = text.rfind("(", last.start, last.end)
    if opened < 0 or text.find(")", opened, last.end) >= 0 or not text[opened + 1].isalnum():
        return False
    closed = text.find(")", line.start, line.end)
    return closed >= 0 and text.find("(", line.start, closed) < 0


def _is_cut(text: str, last: Block, line: Block, width: int) -> bool:
    """Whether a line of a column without spaces goes on in the next: it is full, and has no stop at its end."""
    if line.paragraph != last.paragraph or _BULLET.match(text, line.start):
        return False
    is_open_bracket = text.count("(", last.start, last.end) > text.count(")", last.start, last.end)
    if text[line.start] in _NEVER_FIRST or is_open_bracket:
        return True
    if is_foreign(text, last) and text[last.end - 1].isalpha() and text[line.start].isascii():
        return True  # "Ada", below it "Holm"
    length = last.end - last.start
    is_long = length >= width - _RAGGED or (2 * length > width and is_foreign(text, last))
    return is_long and not is_ended(text, last)


def _is_one_sentence(text: str, lines: list[Block]) -> bool:
    """Whether a text is a paragraph with a stop at its end and at no line's before: a list has none or several."""
    first = text[lines[0].start]
    is_closed = text[lines[-1].end - 1] in ".!?؟۔।" and (first.isupper() or is_without_case(first))
    return is_closed and not any(text[line.end - 1] in ENDS for line in lines[:-1]) and _spaced(text, lines)


def _is_shouted(text: str, lines: list[Block]) -> bool:
    """Whether a text is a paragraph in capitals, in which case says nothing, with a stop at its end."""
    return text[lines[-1].end - 1] in ".!?" and text.isupper() and _spaced(text, lines)


def _spaced(text: str, lines: list[Block]) -> bool:
    """Whether most lines hold a space: in scripts without spaces every line looks full."""
    return 2 * sum([" " in text[start:end] for start, end, _ in lines]) > len(lines)


def _is_wrapped(text: str, lines: list[Block], index: int) -> bool:
    """Whether a line behind a full one goes on with it: no item of a list begins it, and no headline stands above."""
    last, line = lines[index - 1 : index + 1]
    if match := _BULLET.match(text, line.start):
        # "the year 363" and "r. ..." below, "the 12th" as "12. Juli", "C." below "a.", a dash, "(c)" below "(b) oil,":
        # an item has neighbours that are items, or stands below a line that ends with a mark.
        around = [lines[index - 1], *lines[index + 1 : index + 2]]
        if any(_is_item_beside(text, line, other) for other in around):
            return False
        if match[0][0] == "(" and match[0][1] in _FIRST_LABELS:
            return text.find("(", last.start + 1, last.end) > 0 and text[last.end - 1] == ","
        goes_below = is_open(text, last) or _LETTER.search(text, last.start, last.end) is not None
        return (match[0][0].isalnum() or match[0][0] in "-(<") and goes_below
    first = text[line.start : line.end].split(None, 1)[0]
    is_ending = first[0] == "-" and first[1:2].islower()  # Finnish, behind a name
    is_linked = not first.istitle() and first.lower() in _LINKING
    if index > 1 or is_ending or is_linked or hangs(text, last.start, last.end):
        return True

    is_short = is_open(text, line) and 2 * (line.end - line.start) < last.end - last.start
    is_signed = (is_short and " " in text[line.start : line.end]) or text[line.start + 1 : line.start + 2].isupper()
    if text[line.start].islower() and not is_signed:
        return True
    above = text[last.start : last.end]
    is_shouted = above.isupper() and text[line.start : line.end].isupper()  # then capitals tell no headline
    return is_shouted or "," in above or not is_headline(above, 0.75 if text[line.start].islower() else 1)


def _is_item_beside(text: str, line: Block, other: Block) -> bool:
    """Whether a line begins as the item before or behind another does: "2." beside "1.", not "19. März" beside "4."."""
    if not _BULLET.match(text, other.start):
        return False
    numbers = [text[each.start : each.start + 3].split(".")[0] for each in (line, other)]
    if not all(number.isdecimal() for number in numbers):
        return True
    return abs(int(numbers[0]) - int(numbers[1])) == 1


def _is_soft(text: str, last: Block, line: Block, is_alone: bool, margin: int) -> bool:
    """Whether a line that isn't full is followed by one in which its sentence goes on."""
    if not text[line.start].islower() or text[line.start + 1 : line.start + 2].isupper():
        return False  # "iPhone"
    if is_hyphenated(text, last, line):
        return True
    if text[last.end - 1] in ENDS or _BULLET.match(text, line.start):
        return False
    shortest = margin // 2 if 0 < margin < NARROW_MARGIN else NARROW_MARGIN
    if last.end - last.start < shortest and not is_halved(text, last, line):
        return False

    # A headline on top: nothing has been joined to it yet.
    is_on_top = last.paragraph == 0 and is_alone and not hangs(text, last.start, last.end)
    return not is_on_top or not is_headline(text[last.start : min(last.end, last.start + 200)], 0.75)
