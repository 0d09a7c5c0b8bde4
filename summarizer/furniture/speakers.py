"""From a text's blocks to who speaks: the labels of chats, interviews and records, and how long each label is.

Loaded for texts of which enough blocks may open with a label (`shapes.may_be_spoken`): few articles are such.
"""

from __future__ import annotations

from collections import Counter

from ..patterns import late
from .mails import is_mail_head
from .shapes import ANSWERS, LONGEST_LABEL, MARKED, ends, is_marked, is_stamp, may_be_labelled, may_be_spoken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from re import Match

    Labels = dict[int, tuple[int, str]]

# "[10:02] mira: ", "12/03/2024 à 10:02 - Mira Moss: ", "<mira> ", "#Person1#: ", "CO: ", "10:02\tMira\t", "[Mira] [.]"
# A telephone writes in its language: "12.3.2024 klo 14.08", "2024년 3월 12일 오후 2:08", "١٢/٣، ٢:٠٨ م".
CLOCK_HEAD = (
    r"[\u200e\u200f]?[\[(]?[ \u200e\u200f]?\d{1,4}(?:[\d:.,، /àг년월일오전후上下午\u200e\u200f-]|klo |kl\. ?){1,24}"
    r"(?:[ \u202f\xa0]?(?:[AaPp]\.?[ \xa0]?[Mm]\.?|[πμ]\.?μ\.?|[مص](?=\W)))?[\])]?(?: ?-)?[ \t]"
)
# Signs of vowels in India and Thailand are no letters to Python.
_NAME = r"[^\W\d_][\w.'’\u0900-\u0eff-]*(?: [\w.'’()&/\u0900-\u0eff-]+){0,4}"
_LABEL = late(
    rf"(?P<clock>{CLOCK_HEAD})?(?:<[@+%&~]?(?P<nick>[\w.'’ \u0900-\u0eff-]{{1,30}})>|\[(?P<voice>SPEAKER_\d{{1,3}})\]:?"
    rf"|(?P<wide>{_NAME})(?:：|:(?=[「\u3040-\u9fff]))"
    rf"|(?(clock)(?: ?From {{1,3}})?)(?P<name>#?{_NAME}#?)(?:, [A-Z][A-Z /-]{{2,30}}|,? \d{{1,2}}:\d\d)? ?:(?!\d)"
    rf"|(?(clock)[@+%&~]?(?P<tabbed>{_NAME})\t|\[(?P<boxed>{_NAME})\] \[[^\[\]]{{0,9}}:[^\[\]]{{1,9}}\]))[ \t]*(?=\S)"
)
_BEHIND_LABEL = 20  # characters that are read behind the longest label: what the pattern looks ahead at
_NOBODY_S = "\u200e"  # WhatsApp writes it before what nobody says: "Messages are encrypted."
# The letters by which records say who asks and who answers: question, pregunta, Frage, вопрос.
_ASKED = (("Q", "A"), ("P", "R"), ("F", "A"), ("В", "О"))


def speakers(pieces: Sequence[str]) -> Labels:
    """Return the blocks that open with a speaker's label: index -> where the words begin, and the name."""
    return _questioned(pieces) or _labelled(pieces)


def _questioned(pieces: Sequence[str]) -> Labels:
    """Return who speaks where a letter and a stop say it, "Q. Did you see it? ", "A. Yes."; nothing else is a label.

    Each of the two speaks twice at least, and half of what is asked has a question mark.
    """
    marked = [index for index, piece in enumerate(pieces) if is_marked(piece)]
    for asks, answers in _ASKED:
        found = {index: (MARKED, pieces[index][0]) for index in marked if pieces[index][0] in (asks, answers)}
        questions = [pieces[index] for index, (_, letter) in found.items() if letter == asks]
        is_in_turns = min(len(questions), len(found) - len(questions)) >= ANSWERS
        if is_in_turns and 2 * sum(["?" in question for question in questions]) >= len(questions):
            return found
    return {}


class _Turns:
    """The labels of a text, and how often each name and how many clocks are in them."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self.pieces = pieces
        self.found: Labels = {}
        self.names: Counter[str] = Counter()
        self.clocks = 0
        for index, piece in enumerate(pieces):
            match = _label(piece)
            if match and not is_mail_head(piece) and piece[match.end()] != _NOBODY_S:
                name = next(filter(None, match.groups()[1:])).strip("# ")
                self.found[index] = (match.end(), name)
                self.names[name] += 1
                self.clocks += match["clock"] is not None

    def drop(self, name: str) -> None:
        """Leave out a label that is nobody's name."""
        del self.names[name]
        self.found = {index: label for index, label in self.found.items() if label[1] != name}

    @property
    def n_again(self) -> int:
        """How many blocks are by somebody who speaks more than once."""
        return sum([count for count in self.names.values() if count > 1])


def _labelled(pieces: Sequence[str]) -> Labels:
    """Return who speaks where a name and a colon say it, or a chat's own form; what only looks so isn't told."""
    if not may_be_spoken(pieces):
        return {}
    turns = _Turns(pieces)
    if len(turns.found) > 1 and not turns.clocks:
        for name in _over_posts(turns):
            turns.drop(name)
    if 0 in turns.found and not turns.clocks and _is_title(turns):
        turns.drop(turns.found[0][1])

    found, names = turns.found, turns.names
    if len(found) < 2 or not any(rule(turns) for rule in _SPOKEN):
        return {}
    is_dense = 3 * len(found) > len(pieces)  # elsewhere a name that comes once may be any word before a colon
    return {index: label for index, label in found.items() if is_dense or names[label[1]] > 1}


def _label(piece: str) -> Match[str] | None:
    """Return what a label looks like at the start of a block, None where there is none."""
    if not may_be_labelled(piece):
        return None
    match = _LABEL.match(piece, 0, LONGEST_LABEL + _BEHIND_LABEL)
    if match is None or len(match[0]) > LONGEST_LABEL or (match["name"] and not match[0][-1].isspace()):
        return None
    # "BROWN, ADA: The quay" is a list's of books.
    is_listed = match["name"] and "," in match[0] and " " not in match["name"] and match[0].rstrip(": \t")[-1].isalpha()
    is_small = match["name"] and match["name"].lstrip("#")[0].islower()
    return None if (is_listed or is_small) and not match["clock"] else match


def _over_posts(turns: _Turns) -> set[str]:
    """Return the labels that stand over posts each time: "Author: Ina, 4 May 2024, 19:41"."""
    said = {index: turns.pieces[index][start:] for index, (start, _) in turns.found.items()}
    stamps = {index for index, words in said.items() if _is_short_stamp(words)}
    return {turns.found[index][1] for index in stamps} - {turns.found[index][1] for index in said.keys() - stamps}


def _is_short_stamp(words: str) -> bool:
    return len(words) < LONGEST_LABEL and words[-1].isdecimal() and is_stamp(words)


def _is_title(turns: _Turns) -> bool:
    """Whether the first block is a title with a colon: nobody's name again, no stop where what is said has one."""
    is_single = turns.names[turns.found[0][1]] == 1
    return is_single and not ends(turns.pieces[0]) and all(ends(turns.pieces[index]) for index in turns.found if index)


def _have_clocks(turns: _Turns) -> bool:
    """Most labels have a clock: "[10:02] mira: The build is red."."""
    return 2 * turns.clocks > len(turns.found)


def _come_again(turns: _Turns) -> bool:
    """Somebody speaks twice, a third of the labels are such, and a fifth of the blocks have one: an interview."""
    n, n_again = len(turns.found), turns.n_again
    return n_again > 1 and 3 * n_again >= n and 5 * n >= len(turns.pieces)


def _fill_text(turns: _Turns) -> bool:
    """Four blocks of five have one, three or more, and what stands behind them is said: a poll of people."""
    n = len(turns.found)
    return n > 2 and 5 * n >= 4 * len(turns.pieces) and (turns.n_again > 1 or _are_said(turns.pieces, turns.found))


# Labels are of speakers where one of these says so.
_SPOKEN: tuple[Callable[[_Turns], bool], ...] = (_have_clocks, _come_again, _fill_text)


def _are_said(pieces: Sequence[str], found: Labels) -> bool:
    """Whether what stands behind labels of which none comes again are sentences, and no terms explained, no measures.

    >>> _are_said(["Aft: towards the back.", "Boom: a spar.", "Jib: the small sail."], dict.fromkeys(range(3), (5, "")))
    False
    """
    told = [pieces[index][start:] for index, (start, _) in found.items()]
    return 2 * sum([piece[0].isupper() and ends(piece) for piece in told]) > len(told)
