"""From a mail's text to its writer's own words: no quotations, no signature, nothing that programs put under it."""

from __future__ import annotations

import re
from functools import cache

from ...record import Record
from ..phrases import ADDRESS, LONGEST_LINE, MARKS, RULE, known, phrases
from .asides import without_asides
from .ends import without_ends

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# Lines that the line above a quotation may be wrapped into, and letters and spaces of one that a program writes.
LONGEST_HEAD, LONGEST_SAID, FEWEST_SPACES = 4, 120, 4
# Fields in a row that are the head of a mail that is quoted or sent on, and those below a rule.
FEWEST_FIELDS, FEWEST_BELOW = 3, 2
_WHEN = re.compile(r"\d{1,2}[:.h]\d\d|\b(?:19|20|25)\d\d\b|\d年|[۰-۹٠-٩]{1,2}:[۰-۹٠-٩]{2}")
_HOUR = re.compile(r"\d{1,2}[:.h]\d\d")
_FIELD = re.compile(r"[*_\s]{0,4}([^\W\d_][^:：\n]{0,28}?)[*_\s]{0,4}[:：][*_\s]{0,4}(.*)")
_DIVIDER = re.compile(
    r"[\s>]{0,9}[-_=–—*]{2,99}\s{0,9}([^\W\d][^\n]{2,60}?|\"[^\n\"]{1,60}\"\s[^\n]{2,90}?)\s{0,9}[-_=–—*]{2,99}\s{0,9}:?$"
)
# ">>> Jane Doe <jane@a.example> 02/05/2024 10:12 >>>": what GroupWise quotes stands below without marks.
_FENCED = re.compile(r">{3}\s[^\n]{3,200}\s>{3}\s{0,9}$")
_QUOTE = re.compile(r"\s{0,9}(?:[A-Za-z]{1,3})?>|\s{0,3}\|\s")
# Marks of direction, which programs write around names in lines from right to left.
_DIRECTIONS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
_STOPS = frozenset(".!?。！？؟।")
_BLANKS = re.compile(r"\n(?:[ \t]*\n){2,}")
# "Quoting Jane Doe <jane@a.example>:", as Horde has it in seven languages.
_QUOTING = ("quoting ", "zitat von ", "citando ", "citeren ", "cytowanie ", "cituji ", "citerar ")
# "2011/4/7 Jane Doe <jane@a.example>", as Gmail once had it.
_DATED = re.compile(r"\d{4}[/-]\d{1,2}[/-]\d{1,2}\s[^\n<>]{1,100}\s<[^<>\s]{3,100}>")
# "(In reply to Jane Doe from comment #2)", as Bugzilla has it.
_REPLIED = re.compile(r"\(in reply to [^\n]{1,120}\)", re.IGNORECASE)
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


def own_words(text: str, writer: str | None = None, *, is_sent_on: bool = False) -> Words:
    r"""Return what the writer of a mail wrote.

    Parameters
    ----------
    text : str
        The mail's text, its lines ending in "\n"; a quotation of HTML has "> " before each line.
    writer : str, optional
        Who signs it.
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
        cut, start = _others(lines)
        own = without_ends(_without_quotes(lines[:cut]), writer)
        said = "".join([line for line in own if not _LINK.fullmatch(line.strip())])
        is_little = not any(map(str.isalnum, said)) or (is_sent_on and len(said) <= LITTLE_WORD)
        if start == len(lines) or not is_little:
            break

        fields = [field for line in lines[cut:start] if (field := _field(line))]
        # The first field of its head that says whose it is, in the language of whoever sent it on.
        writer = other = next((said.strip() for name, said in fields if name in _senders()), None)
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


def _others(lines: Sequence[str]) -> tuple[int, int]:
    """Return where the words of others begin that stand without marks, and where those of them behind their head."""
    for place, line in enumerate(lines):
        if _FENCED.match(line) and ADDRESS.search(line):
            after = _next(lines, place + 1)
            if after < len(lines) and not _QUOTE.match(lines[after]):
                return place, after

        # Marked lines go by themselves, and there may be answers between them.
        if _QUOTE.match(line) or not line.strip():
            continue
        if _is_divider(line):
            return place, _behind_head(lines, place + 1)
        if after := _behind_noted(lines, place):
            return place, after
        if _is_head(lines, place) or (place and RULE.match(lines[place - 1]) and _is_below(lines, place)):
            return place, _behind_head(lines, place)
        length = _attribution(lines, place)
        if length:
            after = _next(lines, place + length)
            # Without marks behind it nobody can tell answers from what is answered: all of it is the other's.
            if after < len(lines) and not _QUOTE.match(lines[after]):
                return place, after
    return len(lines), len(lines)


def _next(lines: Sequence[str], place: int) -> int:
    """Return where the next line with something on it is."""
    while place < len(lines) and not lines[place].strip():
        place += 1
    return place


def _is_divider(line: str) -> bool:
    """Whether a line says that another mail follows: "-----Original Message-----", "Begin forwarded message:"."""
    found = _DIVIDER.match(line[:LONGEST_LINE])
    said = (found.group(1) if found else line[:80]).strip(MARKS).lower()
    if found:
        # "-----Jane Doe <jane@a.example> wrote: -----"
        return any(said.startswith(phrase) for phrase in known("DIVIDERS")) or ADDRESS.search(said) is not None
    return line.rstrip().endswith((":", "：")) and said in known("DIVIDERS")


@cache
def _senders() -> frozenset[str]:
    """Return the names of the field that says whose a mail is."""
    others = {"发件人", "發件人", "寄件者", "送信者", "보낸사람", "gönderen", "šalje"}
    return frozenset(row[0] for row in phrases("FIELDS")) | others


def _field(line: str) -> tuple[str, str] | None:
    """Return the name of a field of a mail's head, lower case, and what it says; None where a line is none."""
    found = _FIELD.match(line[:LONGEST_LINE].removeprefix("> "))
    if found is None:
        return None
    name = " ".join(found.group(1).lower().split())
    return (name, found.group(2)) if name in known("FIELDS") else None


def _is_head(lines: Sequence[str], place: int) -> bool:
    """Whether the head of another mail begins at a line: three fields in a row, whose it is or when among the first."""
    first = _field(lines[place])
    if first is None:
        return False
    # Counted by names: a text may have a line "To: ...", and a poem three of them.
    names = {first[0]: None}
    for after in range(place + 1, min(len(lines), place + 8)):
        if field := _field(lines[after]):
            names[field[0]] = None
    # Some write when before whose.
    is_sender = first[0] in {"date", "datum"} or any(name in _senders() for name in [*names][:2])
    return is_sender and len(names) >= FEWEST_FIELDS


def _is_below(lines: Sequence[str], place: int) -> bool:
    """Whether two fields below a rule say whose a mail is and its day or address: no ticket has both."""
    fields = [*filter(None, map(_field, lines[place : place + FEWEST_BELOW]))]
    if len(fields) < FEWEST_BELOW or all(name not in _senders() for name, _ in fields):
        return False
    return any(ADDRESS.search(said) for _, said in fields) or _WHEN.search(_HOUR.sub("", fields[1][1])) is not None


def _behind_head(lines: Sequence[str], place: int) -> int:
    """Return where the words begin below a head, whose fields may have blank lines between them and second lines."""
    place = _next(lines, place)
    while place < len(lines):
        line = lines[place][:LONGEST_LINE]
        is_more = bool(ADDRESS.search(line)) or line.startswith((" ", "\t"))
        if _field(line) is None and not RULE.match(line) and not is_more:
            return place
        after = _next(lines, place + 1)
        if after > place + 1 and (after >= len(lines) or _field(lines[after]) is None):
            return after
        place = after
    return place


def _behind_noted(lines: Sequence[str], place: int) -> int:
    """Return where the words begin below a head as Notes writes it, 0 where there is none at a place."""
    if not _NOTED.match(lines[place][:LONGEST_LINE]):
        return 0
    near = range(place + 1, min(len(lines), place + LONGEST_NOTED))
    names = [at for at in near if lines[at].strip().lower() in known("FIELDS")]
    return _next(lines, _next(lines, names[-1] + 1) + 1) if len(names) >= FEWEST_FIELDS else 0


def _attribution(lines: Sequence[str], place: int) -> int:
    """Return over how many lines a line "On ..., Jane Doe wrote:" goes that begins at a place; 0 where none does."""
    parts: list[str] = []
    is_marked = lines[place].startswith("> ")
    for line in lines[place : place + LONGEST_HEAD]:
        said = line.removeprefix("> ").translate(_DIRECTIONS).strip()
        if said.startswith("----") and said.endswith("---"):
            said = said.strip("- ") + ":"  # Zoho's
        if not said or line.startswith("> ") != is_marked or sum(map(len, parts)) > LONGEST_LINE:
            break
        parts.append(said)

        is_dated = _DATED.fullmatch(said) is not None
        if said[-1] in ":：" or is_dated or said.endswith("...") or _REPLIED.fullmatch(said):
            after = _next(lines, place + len(parts))
            is_quoted = after < len(lines) and bool(_QUOTE.match(lines[after]))
            # Lists of changes have such lines too, and no quotation below.
            return len(parts) if is_quoted >= is_dated and _is_attribution(parts, is_quoted=is_quoted) else 0
    return 0


def _is_attribution(parts: Sequence[str], *, is_quoted: bool) -> bool:
    """Whether lines, of which the last ends in a colon, say who wrote what follows, from the first on."""
    whole, *rest = (" ".join(parts[start:])[:LONGEST_LINE].lower() for start in range(len(parts)))
    if not _says_who(whole, is_quoted=is_quoted):
        return False
    # The writer's last line may stand right above: what is below it says who and when without it, or it is a sentence.
    # "<jane@a.example> wrote:" goes on with the name above, "10:12 Jane wrote:" with the day, and so does what has no
    # address of the two.
    has_address = ADDRESS.search(whole) is not None
    for each in rest:
        is_less = (
            each[0] == "<" or _HOUR.match(each) or not _WHEN.search(each) or (has_address and not ADDRESS.search(each))
        )
        if not is_less and _says_who(each, is_quoted=is_quoted):
            return False
    return not any(part[-1] in _STOPS and not _WHEN.search(part) for part in parts[:-1])


def _says_who(said: str, *, is_quoted: bool) -> bool:
    """Whether a line that ends in a colon says who wrote what follows."""
    if is_quoted and _REPLIED.fullmatch(said):
        return True
    has_address = bool(ADDRESS.search(said))
    if has_address and (_WHEN.search(said) or said.startswith(_QUOTING)):
        return True
    # Without an address only what programs write counts as theirs: an hour, among several words.
    is_program = len(said) < LONGEST_SAID and said.count(" ") >= FEWEST_SPACES and _has_hour(said)
    if not (is_quoted or has_address or is_program):
        return False
    # In German the verb stands in the middle of the line, in Japanese without a space before it.
    bare = said.rstrip(MARKS)
    return any(
        bare.endswith(verb) or f" {verb} " in said or (not verb.isascii() and verb in said) for verb in known("WROTE")
    )


def _has_hour(said: str) -> bool:
    """Whether a line has an hour and minutes in it, as programs write when a mail came, and people seldom."""
    return re.search(r"\d{1,2}[:.]\d\d", said) is not None


def _without_quotes(lines: Sequence[str]) -> list[str]:
    """Return lines without those that marks of quotation stand before, and those that say whose they are."""
    kept: list[str] = []
    place = 0

    while place < len(lines):
        line = lines[place]
        if _QUOTE.match(line):
            place += 1
            continue
        length = _attribution(lines, place) if line.strip() else 0
        # Blank lines are looked beyond behind an attribution only: behind each other they would be for ever.
        after = _next(lines, place + length) if length else 0
        if length and (after >= len(lines) or _QUOTE.match(lines[after])):
            place += length
            continue
        kept.append(line)
        place += 1
    return kept
