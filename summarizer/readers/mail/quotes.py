"""From a mail's text to its writer's own words: no quotations, no signature, nothing that programs put under it."""

from __future__ import annotations

import re

from ...record import Record
from ..phrases import ADDRESS, LONGEST_LINE, MARKS, RULE, known
from .asides import without_asides
from .attributions import FEWEST_BELOW, HOUR, QUOTE, WHEN, attribution, field, next_line, senders, shape
from .ends import without_ends

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# Fields in a row that are the head of a mail that is quoted or sent on.
FEWEST_FIELDS = 3
# The same in a language that isn't known: from whom, when, to whom, on what.
FEWEST_TOLD = 4
_DIVIDER = re.compile(
    r"[\s>]{0,9}[-_=–—*]{2,99}\s{0,9}([^\W\d][^\n]{2,60}?|\"[^\n\"]{1,60}\"\s[^\n]{2,90}?)\s{0,9}[-_=–—*]{2,99}\s{0,9}:?$"
)
# ">>> Jane Doe <jane@a.example> 02/05/2024 10:12 >>>": what GroupWise quotes stands below without marks.
_FENCED = re.compile(r">{3}\s[^\n]{3,200}\s>{3}\s{0,9}$")
_BLANKS = re.compile(r"\n(?:[ \t]*\n){2,}")
# A line that is only where something stands.
_LINK = re.compile(r"<?(?:URL: ?)?https?://\S{1,2000}")
# Letters of a word on what is sent on, which says nothing itself: "FYI", "see below"; mails in each other that are
# looked into for one that says something.
LITTLE_WORD, MOST_SENT_ON = 25, 10
# Lines of a head as Notes writes it: "Ina Moss/HARBOUR", the day, then "To", "cc" and "Subject" above what they say.
LONGEST_NOTED = 16
_NOTED = re.compile(r"[^\W\d][^/:@\n]{1,60}(?:/[^/:@\n]{1,30}){1,4}(?:@[\w.-]{1,60})?\s{0,9}$")


class Words(Record):
    """A mail's words in two: what its writer wrote, and what was sent on where there is nothing else.

    Parameters
    ----------
    text : str
        Paragraphs, as they were.
    writer : str, optional
        Of what was sent on, its own writer; None where the words are the mail's own.
    """

    text: str
    writer: str | None = None


def own_words(text: str, writer: str | None = None, subject: str | None = None, *, is_sent_on: bool = False) -> Words:
    r"""Return what the writer of a mail wrote.

    Parameters
    ----------
    text : str
        The mail's text, its lines ending in "\n"; a quotation of HTML has "> " before each line.
    writer : str, optional
        Who signs it.
    subject : str, optional
        What it is on, without "Re:".
    is_sent_on : bool
        Whether its subject says that another's mail is sent on: then a word above that is not the text.

    Notes
    -----
    Quotations between which the writer answers go, and the answers stay. What stands behind the head of another mail,
    a divider, or a line "On ..., Jane Doe wrote:" without marks of quotation is all of others. Where nothing would be
    left but a greeting, what was sent on is the text. Linear in the text.
    """
    lines = without_asides(text).split("\n")
    other = None
    for _ in range(MOST_SENT_ON):
        cut, start = _others(lines, writer, subject)
        own = without_ends(_without_quotes(lines[:cut]), writer)
        said = "".join([line for line in own if not _LINK.fullmatch(line.strip())])
        is_little = not any(map(str.isalnum, said)) or (is_sent_on and len(said) <= LITTLE_WORD)
        if start == len(lines) or not is_little:
            break

        fields = [found for line in lines[cut:start] if (found := field(line))]
        # The first field of its head that says whose it is, in the language of whoever sent it on.
        writer = other = next((said.strip() for name, said in fields if name in senders()), None)
        is_sent_on = any(says_sent_on(said) for _, said in fields)
        # Apple marks what is sent on as it marks what is quoted.
        is_marked = any(line.startswith("> ") for line in lines[cut:start])
        lines = [line.removeprefix("> ") for line in lines[start:]] if is_marked else lines[start:]
    return Words(_text(own), other)


def says_sent_on(subject: str) -> bool:
    """Whether a subject says that another's mail is sent on: "Fwd: The ferry"."""
    found = re.match(r"\s{0,9}([^\W\d_]{1,20})\s{0,3}[:：]", subject)
    return found is not None and found[1].lower() in known("FORWARDED")


def _text(lines: Sequence[str]) -> str:
    """Return lines as a text, one blank line where there are several."""
    return _BLANKS.sub("\n\n", "\n".join(lines)).strip("\n")


def _others(lines: Sequence[str], writer: str | None, subject: str | None) -> tuple[int, int]:
    """Return where the words of others begin that stand without marks, and where those of them behind their head."""
    for place, line in enumerate(lines):
        if _FENCED.match(line) and ADDRESS.search(line):
            after = next_line(lines, place + 1)
            if after < len(lines) and not QUOTE.match(lines[after]):
                return place, after

        # Marked lines go by themselves, and there may be answers between them.
        if QUOTE.match(line) or not line.strip():
            continue
        if _is_divider(line):
            return place, _behind_head(lines, place + 1)
        if after := _behind_noted(lines, place) or _behind_told(lines, place, writer, subject):
            return place, after
        if _is_head(lines, place) or (place and RULE.match(lines[place - 1]) and _is_below(lines, place)):
            return place, _behind_head(lines, place)
        length = attribution(lines, place)
        if length:
            after = next_line(lines, place + length)
            # Without marks behind it nobody can tell answers from what is answered: all of it is the other's.
            if after < len(lines) and not QUOTE.match(lines[after]):
                return place, after
    return len(lines), len(lines)


def _is_divider(line: str) -> bool:
    """Whether a line says that another mail follows: "-----Original Message-----", "Begin forwarded message:"."""
    found = _DIVIDER.match(line[:LONGEST_LINE])
    said = (found.group(1) if found else line[:80]).strip(MARKS).lower()
    if found:
        # "-----Jane Doe <jane@a.example> wrote: -----"
        is_told = ADDRESS.search(said) is not None or _names_writer(found.group(1))
        return is_told or any(said.startswith(phrase) for phrase in known("DIVIDERS"))
    return line.rstrip().endswith((":", "：")) and said in known("DIVIDERS")


def _names_writer(said: str) -> bool:
    """Whether words are a name and that it wrote: "Jane Doe wrote:", not "The mayor said:", a newsletter's heading."""
    *name, verb = said.split()
    is_verb = verb.endswith(":") and verb != "said:" and verb[:-1] in known("WROTE")
    return is_verb and bool(name) and all(word[0].isupper() for word in name)


def _is_head(lines: Sequence[str], place: int) -> bool:
    """Whether the head of another mail begins at a line: three fields in a row, whose it is or when among the first."""
    first = field(lines[place])
    if first is None:
        return False
    # Counted by names: a text may have a line "To: ...", and a poem three of them.
    names = {first[0]: None}
    for after in range(place + 1, min(len(lines), place + 8)):
        if found := field(lines[after]):
            names[found[0]] = None
    # Some write when before whose.
    is_sender = first[0] in {"date", "datum"} or any(name in senders() for name in [*names][:2])
    return is_sender and len(names) >= FEWEST_FIELDS


def _is_below(lines: Sequence[str], place: int) -> bool:
    """Whether two fields below a rule say whose a mail is and its day or address: no ticket has both."""
    fields = [*filter(None, map(field, lines[place : place + FEWEST_BELOW]))]
    if len(fields) < FEWEST_BELOW or all(name not in senders() for name, _ in fields):
        return False
    return any(ADDRESS.search(said) for _, said in fields) or WHEN.search(HOUR.sub("", fields[1][1])) is not None


def _behind_head(lines: Sequence[str], place: int) -> int:
    """Return where the words begin below a head, whose fields may have blank lines between them and second lines."""
    place = next_line(lines, place)
    while place < len(lines):
        line = lines[place][:LONGEST_LINE]
        is_more = bool(ADDRESS.search(line)) or line.startswith((" ", "\t"))
        if field(line) is None and not RULE.match(line) and not is_more:
            return place
        after = next_line(lines, place + 1)
        if after > place + 1 and (after >= len(lines) or field(lines[after]) is None):
            return after
        place = after
    return place


def _behind_noted(lines: Sequence[str], place: int) -> int:
    """Return where the words begin below a head as Notes writes it, 0 where there is none at a place."""
    if not _NOTED.match(lines[place][:LONGEST_LINE]):
        return 0
    near = range(place + 1, min(len(lines), place + LONGEST_NOTED))
    names = [at for at in near if lines[at].strip().lower() in known("FIELDS")]
    return next_line(lines, next_line(lines, names[-1] + 1) + 1) if len(names) >= FEWEST_FIELDS else 0


def _behind_told(lines: Sequence[str], place: int, writer: str | None, subject: str | None) -> int:
    """Return where the words begin below a head in a language that isn't known, 0 where there is none at a place.

    It says whose a mail is, when it came, to whom, which is an address or who answers it, and on what: what the answer
    is on. An invitation has its host and its place.
    """
    if not (subject and ADDRESS.search(lines[place][:LONGEST_LINE])):
        return 0
    said: list[str] = []
    for line in lines[place : place + LONGEST_NOTED]:
        if (found := shape(line)) is None:
            break
        said.append(found[1])

    if len(said) < FEWEST_TOLD or not WHEN.search(said[1]):
        return 0
    is_answered = ADDRESS.search(said[2]) is not None or (writer is not None and writer in said[2])
    is_on = any(len(each) > 1 and subject.casefold().endswith(each.casefold()) for each in said[FEWEST_TOLD - 1 :])
    return next_line(lines, place + len(said)) if is_answered and is_on else 0


def _without_quotes(lines: Sequence[str]) -> list[str]:
    """Return lines without those that marks of quotation stand before, and those that say whose they are."""
    kept: list[str] = []
    place = 0

    while place < len(lines):
        line = lines[place]
        if QUOTE.match(line):
            place += 1
            continue
        length = attribution(lines, place) if line.strip() else 0
        # Blank lines are looked beyond behind an attribution only: behind each other they would be for ever.
        after = next_line(lines, place + length) if length else 0
        if length and (after >= len(lines) or QUOTE.match(lines[after])):
            place += length
            continue
        kept.append(line)
        place += 1
    return kept
