"""From a line and the one below it to what they show: full, open, hanging, broken, a headline."""

from __future__ import annotations

from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ..document import Block

# What ends a sentence, a quotation or an announcement.
ENDS = frozenset(".!?…:;。！？؟।\"'”’»)")
_QUOTES = frozenset('"”’')
# Spaces that the first line of a paragraph is indented by.
_DEEPEST = 9
# Who sent a message, and when: "mira  10:02 AM", "jon — Today at 10:04", "Lea, [12.03.26 18:02]", "[10:04] Jon Vale",
# "[Jon Vale] 10:04:12", "Jon Vale (10:04):", "10:04 | Jon Vale", "10:04:12 From  Jon Vale  to  Everyone:".
_CLOCK = r"\d\d?[:.]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?| Uhr)?"
_SENDER = r"@?[^\W\d_][\w.'’()-]*(?: [\w.'’()-]+){0,4}"
_HEAD = late(
    rf"{_SENDER}(?:  |\t| [—–•-] |, )[ \t]*(?:[^\W\d_]+ ){{0,3}}"
    rf"[\[(]?(?:\d{{1,4}}[./-]\d\d?[./-]\d{{2,4}},? )?{_CLOCK}[\])]?"
    rf"|\[(?:\d{{1,4}}[./-]\d\d?(?:[./-]\d{{2,4}})?,? |[^\W\d_]{{3,12}},? )?{_CLOCK}\] {_SENDER}(?:, {_SENDER})?"
    rf"|{_CLOCK}\s{{1,3}}From\s{{1,3}}{_SENDER}\s{{1,3}}[Tt]o\s{{1,3}}[^:\n]{{1,40}}:"
    rf"|\[{_SENDER}\] {_CLOCK}|{_SENDER} \({_CLOCK}\):|{_CLOCK} \| {_SENDER}"
)
# What ends such a head, whose pattern most lines aren't asked for, and its most characters.
_HEAD_ENDS, _LONGEST_HEAD = frozenset("0123456789Mm.)]r:"), 60
_DRAWN = "-_=*~ "
# How often a form of heads has to come at least.
_CLOCKED, _CLOCKS = late(r"\d:\d\d"), 3
_HEAD_BEGINS = frozenset("[0123456789")
# What stands before the writers' names, and what between them; words of names and a date.
_BY = ("by ", "di ", "door ", "von ", "par ", "por ", "av ", "af ")
_BETWEEN_NAMES, _LONGEST_NAMES = frozenset("and e y et und en og och & | – — - • ·".split()), 8


def is_open(text: str, line: Block) -> bool:
    """Whether a line has no mark at its end."""
    return text[line.end - 1] not in ENDS


def is_hyphenated(text: str, last: Block, line: Block) -> bool:
    """Whether a word is broken between two lines: "Coun-", "cil"."""
    end = last.end
    return text[end - 1] in "-\xad‐¬" and text[end - 2 : end - 1].isalpha() and text[line.start].islower()


def heads_message(text: str, start: int, end: int) -> bool:
    """Whether a line is the head of a message in a chat, which says who sent it and when.

    >>> [heads_message(line, 0, len(line)) for line in ("mira  10:02 AM", "The ferry leaves at 10:02")]
    [True, False]
    """
    may = end - start <= _LONGEST_HEAD and (text[end - 1] in _HEAD_ENDS or text[start] in _HEAD_BEGINS)
    return may and _HEAD.fullmatch(text, start, end) is not None


def is_apart(text: str, line: Block) -> bool:
    """Whether a line neither goes on nor goes on with another: one drawn by hand, "-----", or the head of a message."""
    is_drawn = text[line.start] in _DRAWN and not text[line.start : line.end].strip(_DRAWN)
    return is_drawn or heads_message(text, line.start, line.end)


def headed(text: str, lines: Sequence[Block]) -> Collection[int]:
    """Return the lines over a chat's messages, of which only the form tells, and that comes three times at least."""
    if text.count(":") < _CLOCKS or len(_CLOCKED.findall(text)) < _CLOCKS:
        return ()
    from .heads import heads  # what few texts have

    return heads([text[start:end] for start, end, _ in lines])


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


def goes_on(text: str, place: int, last: Block) -> bool:
    """Whether a letter stands there that doesn't begin a sentence: no capital, or without case no stop before it."""
    letter = text[place]
    if not letter.isalpha() or letter.isupper():
        return False
    return letter.islower() or is_open(text, last)


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


def is_byline(text: str, line: Block) -> bool:
    """Whether a line that goes on in no other is "by Jane Doe and Tom Roe, 12 March 2026"."""
    if not text.startswith(_BY, line.start) or not text[line.end - 1].isalnum():
        return False
    _, *others = text[line.start : line.end].split()
    named = [word for word in others if word not in _BETWEEN_NAMES]
    is_named = all(word[0].isupper() or word[0].isdigit() for word in named) and others[-1] not in _BETWEEN_NAMES
    is_last = not text[line.end : line.end + _DEEPEST].lstrip()[:1].islower()
    return is_named and 1 < len(named) <= _LONGEST_NAMES and is_last


def is_ended(text: str, line: Block) -> bool:
    """Whether a sentence ends with a line of a column: no title or name in quotation marks does alone, nor a comma."""
    end = line.end - 2 if text[line.end - 1] in _QUOTES and line.end - line.start > 2 else line.end - 1
    return text[end] in ENDS


def is_foreign(text: str, line: Block) -> bool:
    """Whether a line ends in a Latin word, which isn't cut: "Mate", behind which "9" stands on the next."""
    return text[line.end - 1].isascii()


def is_without_case(letter: str) -> bool:
    """Whether a letter is of a script that has no capitals, in which they can't tell where a sentence begins."""
    return letter.isalpha() and letter.lower() == letter.upper()
