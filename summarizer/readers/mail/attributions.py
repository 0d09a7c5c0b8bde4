"""From a mail's lines to those above a quotation that say whose it is: "On ..., Jane wrote:", "From: Jane"."""

from __future__ import annotations

import re
from functools import cache

from ..phrases import ADDRESS, LONGEST_LINE, MARKS, known, phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# Lines that the line above a quotation may be wrapped into, and letters and spaces of one that a program writes.
LONGEST_HEAD, LONGEST_SAID, FEWEST_SPACES = 4, 120, 4
# Fields that are one below a rule, or above a quotation.
FEWEST_BELOW = 2
WHEN = re.compile(r"\d{1,2}[:.h]\d\d|\b(?:19|20|25)\d\d\b|\d年|[۰-۹٠-٩]{1,2}:[۰-۹٠-٩]{2}")
# "14.20", and no day: "02.04.2012".
HOUR = re.compile(r"\d{1,2}[:.h]\d\d(?!\.?\d)")
_FIELD = re.compile(r"[*_\s]{0,4}([^\W\d_][^:：\n]{0,28}?)[*_\s]{0,4}[:：][*_\s]{0,4}(.*)")
QUOTE = re.compile(r"\s{0,9}(?:[A-Za-z]{1,3})?>|\s{0,3}\|\s")
# Marks of direction, which programs write around names in lines from right to left.
_DIRECTIONS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
_STOPS = frozenset(".!?。！？؟।")
# "Quoting Jane Doe <jane@a.example>:", as Horde has it in seven languages.
_QUOTING = ("quoting ", "zitat von ", "citando ", "citeren ", "cytowanie ", "cituji ", "citerar ")
# "Excerpts from Jane Doe's message of Thu Nov 26 09:17:15 +0100 2009:", as Sup has it.
_EXCERPTS = "excerpts from "
# "2011/4/7 Jane Doe <jane@a.example>", as Gmail once had it.
_DATED = re.compile(r"\d{4}[/-]\d{1,2}[/-]\d{1,2}\s[^\n<>]{1,100}\s<[^<>\s]{3,100}>")
# "(In reply to Jane Doe from comment #2)", as Bugzilla has it.
_REPLIED = re.compile(r"\(in reply to [^\n]{1,120}\)", re.IGNORECASE)


def next_line(lines: Sequence[str], place: int) -> int:
    """Return where the next line with something on it is."""
    while place < len(lines) and not lines[place].strip():
        place += 1
    return place


@cache
def senders() -> frozenset[str]:
    """Return the names of the field that says whose a mail is."""
    others = {"发件人", "發件人", "寄件者", "送信者", "보낸사람", "gönderen", "šalje"}
    return frozenset(row[0] for row in phrases("FIELDS")) | others


def field(line: str) -> tuple[str, str] | None:
    """Return the name of a field of a mail's head, lower case, and what it says; None where a line is none."""
    found = _FIELD.match(line[:LONGEST_LINE].removeprefix("> "))
    if found is None:
        return None
    name = " ".join(found.group(1).lower().split())
    return (name, found.group(2)) if name in known("FIELDS") else None


def shape(line: str) -> tuple[str, str] | None:
    """Return the name of a field and what it says, whether it is known or not; None where a line has no such shape."""
    found = _FIELD.match(line[:LONGEST_LINE].removeprefix("> "))
    return (found.group(1), found.group(2).strip()) if found else None


def attribution(lines: Sequence[str], place: int) -> int:
    """Return over how many lines a line "On ..., Jane Doe wrote:" goes that begins at a place; 0 where none does."""
    if fields := _fields_above(lines, place):
        return fields
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
            after = next_line(lines, place + len(parts))
            is_quoted = after < len(lines) and bool(QUOTE.match(lines[after]))
            # Lists of changes have such lines too, and no quotation below.
            return len(parts) if is_quoted >= is_dated and _is_attribution(parts, is_quoted=is_quoted) else 0
    return 0


def _fields_above(lines: Sequence[str], place: int) -> int:
    """Return how many fields of a head stand right above a quotation, which some programs write for "Jane wrote:"."""
    names: list[str] = []
    is_written = False
    for line in lines[place : place + LONGEST_HEAD]:
        if (found := field(line)) is None:
            break
        names.append(found[0])
        # A way or a ticket, "From: the quay", "To: the lighthouse", has neither an address nor a year.
        is_written = is_written or bool(ADDRESS.search(found[1]) or WHEN.search(HOUR.sub("", found[1])))
    if not is_written or len(names) < FEWEST_BELOW or senders().isdisjoint(names):
        return 0
    after = next_line(lines, place + len(names))
    return len(names) if after < len(lines) and QUOTE.match(lines[after]) else 0


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
            each[0] == "<" or HOUR.match(each) or not WHEN.search(each) or (has_address and not ADDRESS.search(each))
        )
        if not is_less and _says_who(each, is_quoted=is_quoted):
            return False
    return not any(part[-1] in _STOPS and not WHEN.search(part) for part in parts[:-1])


def _says_who(said: str, *, is_quoted: bool) -> bool:
    """Whether a line that ends in a colon says who wrote what follows."""
    if is_quoted and (_REPLIED.fullmatch(said) or (said.startswith(_EXCERPTS) and WHEN.search(said))):
        return True
    has_address = bool(ADDRESS.search(said))
    if has_address and (WHEN.search(said) or said.startswith(_QUOTING)):
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
