"""From a line and the one below it to what they show: full, open, hanging, broken, a headline."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..document import Block

# What ends a sentence, a quotation or an announcement.
ENDS = frozenset(".!?…:;。！？؟।\"'”’»)")
# Spaces that the first line of a paragraph is indented by.
_DEEPEST = 9


def is_open(text: str, line: Block) -> bool:
    """Whether a line has no mark at its end."""
    return text[line.end - 1] not in ENDS


def is_hyphenated(text: str, last: Block, line: Block) -> bool:
    """Whether a word is broken between two lines: "Coun-", "cil"."""
    end = last.end
    return text[end - 1] in "-\xad‐¬" and text[end - 2 : end - 1].isalpha() and text[line.start].islower()


def is_full(text: str, last: Block, line: Block, margin: int) -> bool:
    """Whether the first word of a line would not have fitted behind the last; a margin of 0 is none."""
    if not margin:
        return False
    word = len(text[line.start : min(line.end, line.start + margin)].split(None, 1)[0])
    width = last.end - last.start + 1 + word
    if width <= margin and text[last.start - 1 : last.start] == " " and text[line.start - 1] == "\n":
        indented = text[max(0, last.start - _DEEPEST) : last.start].rpartition("\n")
        width += len(indented[2]) if indented[1] or last.start < _DEEPEST else 0  # the first line of a paragraph
    return width > margin


def goes_on(text: str, place: int) -> bool:
    """Whether a letter stands there that doesn't begin a sentence: no capital, in scripts that have them."""
    return text[place].isalpha() and not text[place].isupper()


def hangs(text: str, start: int, end: int) -> bool:
    """Whether a line ends in a comma, or in a word in lower case that is too short to end a headline."""
    word = text[max(start, end - 5) : end].split()[-1]
    return word[-1] in ",;-" or (len(word) < 4 and word.isalpha() and word.islower())


def is_headline(line: str, share: float) -> bool:
    """Whether so many of the longer words of a line are capitalized, as in a headline."""
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    capitals = sum([word[0].isupper() for word in words])
    return len(words) > 3 and capitals >= share * len(words)


def is_halved(text: str, last: Block, line: Block) -> bool:
    """Whether two short lines are a sentence: a capital opens it, small letters go on, and a stop ends it."""
    small = [word for word in text[last.start : last.end].split() if word.islower()]
    return text[last.start].isupper() and len(small) > 1 and text[line.end - 1] in ".!?"
