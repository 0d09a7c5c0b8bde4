"""From the beginning of an article to its dateline, which is no part of its first sentence.

A dateline is made of places, a date and a source in brackets, in many orders and every script; mostly a dash ends it.
Sentences begin with each of these, too: which of them together are enough is said form by form, in `FORMS`.
"""

from __future__ import annotations

from collections import namedtuple

from ..patterns import late
from .blocks import PARTICLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from re import Pattern
    from typing import NamedTuple

    from ..document import Block

    class Head(NamedTuple):
        """What stands first in a block; its attributes are below."""

        kinds: str
        places: tuple[str, ...]
        date: str
        source: str
        mark: str
        rest: str
        end: int
else:
    Head = namedtuple("Head", "kinds places date source mark rest end")
    Head.__doc__ = """What stands first in a block, and may be its dateline.

    Attributes
    ----------
    kinds : str
        A letter for each part: Place, Date, Source in brackets, Label in 【】, Wire's own form, Reporter.
    places : tuple of str
        The places, or what else stands where they do.
    date, source : str
        What the last of each says, "" without one.
    mark : str
        The dash, stop or white space behind the parts.
    rest : str
        What follows: the article's, if this is a dateline.
    end : int
        Where the mark ends.
    """

# Characters of a block that are looked at; parts that a dateline has at most.
_LONGEST, _MOST_PARTS = 120, 6
_YEAR = r"(?:19|20)\d\d"
_MONTH = r"[^\W\d_][^\s\d,.:()/—–-]{2,10}\.?"
_DAY_FIRST = rf"\d{{1,2}}(?:\.|st|nd|rd|th)? (?:de )?{_MONTH}(?:,? (?:de )?{_YEAR})?"
_MONTH_FIRST = rf"{_MONTH} \d{{1,2}}(?:, {_YEAR})?(?!\.? [^\W\d])"
_DIGITS = rf"\d{{1,2}}([./-])\d{{1,2}}\1(?:{_YEAR}|\d\d)"
# What no mark ends: of Hindi the signs of vowels aren't letters.
_SIGN = r"[^\s\d,:;!?()\[\]/（）【】［］=—–。，、“”\"]"
_WORD = rf"[^\W\d_]{_SIGN}{{0,20}}(?<!-)"
_PARTS: dict[str, Pattern[str]] = {
    "W": late(r"[^\s\d，。、,.()（）]{2,12}\s?\d{1,2}月\d{1,2}日(?:[电電讯訊]|报道(?=[ ：:]))|本[报報台][讯訊]"),
    "R": late(r"[가-힣]{2,4}(?:[ ,·][가-힣]{2,4}){0,3} (?:기자|특파원) ?=|="),
    "S": late(r"[(\[（［][^)\]）］(（\[\n]{1,40}[)\]）］]|(?<!\S)/[^/\n]{1,40}/"),
    "L": late(r"【[^】\n]{1,20}】"),
    "D": late(rf"(?:{_DAY_FIRST}|{_MONTH_FIRST}|{_DIGITS})(?![\w:])"),
    "P": late(rf"{_WORD}(?:(?<![^\W\d_]{{4}}\.) {_WORD}){{0,4}}"),
}
# First character -> the only part that begins so. Of the others the first characters tell which there may be: most
# patterns needn't be asked, nor compiled.
_SIGNS = {"(": "S", "[": "S", "/": "S", "=": "R"}
_NEAR, _EAST = 14, "\u2e80"
_BETWEEN = late(r"[,.]?(?: [-–—])? ?")
_MARKS = r"\.?\s{0,2}(?:--?|[–—])\s+|\.[-–]\s*|[—―]|[.:]?\s*"
_MARK = late(_MARKS)
_DASHES = frozenset("-–—―")
# A line that opens with a word or two and a dash: of several one is no place, but an item of a list, or who speaks.
_ITEM = late(r"(?m)^(?:[^\W\d_][^\s–—]{0,30} ){1,2}[-–—] ")
_NAMES = "(?:CNN|AP|AFP|UPI|Reuters|REUTERS|ANI|PTI|IANS|dpa|epd|ots|askanews|EFE|Xinhua|Bloomberg)"
_AGENCY = late(rf"{_NAMES}\b")
# Most datelines by far: perhaps a place, an agency in brackets, and nothing behind its mark that another part could be
# told by. What all parts would tell of it: of CNN all furniture takes 7 us, not 15.
_PLACE = "[A-Z][A-Za-z]{1,19}(?: [A-Z][A-Za-z]{1,19}){0,2}"
_AT_ONCE = late(
    rf"((?:{_PLACE}(?:, {_PLACE})? )?\({_NAMES}\)(?>{_MARKS}))(?![^\W\d_A-Z])[^-–—―(\[（［/=\s][^-–—―(\[（［/=]*"
)
# A year, or a day as no count is written: "22. November", "29.11.22".
_DAY = late(rf"{_YEAR}|\d[./-]\d\d$|^\d\d?\. ")
_DAY_ONLY = late(rf"(?:{_WORD}(?: {_WORD}){{0,3}}, )?\d{{1,2}}\.? {_MONTH} (?:{_YEAR}|\d\d)$")
# "Dekalb, Ill. —", "New York, NY –", but not who holds an office or a degree: "Ina Moss, MD –".
_STATE = late(r"(?!MD|JD|CJ|LJ|JJ|[JS]r)(?:[A-Z]{2}|[A-Z][a-z]{1,4}\.|[A-Z]\.[A-Z]\.)$")
# Who speaks in a play or a judgment: "MARTHE. – You", "LIND, J. – We".
_SPEAKER, _JUDGE = late(r"[^\W\d_]{3,}\.$"), late(r"[^\W\d_]{1,2}\.$")
_REPORTED = late(r".*[电電讯訊]$|.*(?:记者|記者|기자|=)")
# Letters of initials that are no place in capitals: "NASA —".
_INITIALS = 4
# The head of a page whose line breaks were lost: "By . Jane Doe . PUBLISHED: . 14:11 EST, 2 May 2013 . | . "
_RUN_ON = late(
    r"By \. (?:[A-Z][^.]{1,60}(?:\. [A-Z][^.]{1,20})? \. )?"
    r"(?:(?:PUBLISHED:|UPDATED:|Last updated|Created|Follow @@\w+|and|\||\d\d:\d\d [A-Z]{2,4}, [^.]{5,30}"
    r"|[A-Z][\w ,'’@]{2,50}) \. ){0,12}"
)


def dateline_of(text: str, block: Block) -> tuple[int, int, str] | None:
    """Return what stands before the first sentence inside its block: a dateline, or a byline run on."""
    if text.startswith("By .", block.start):
        end, reason = block.start + _end(_RUN_ON, text[block.start : min(block.end, block.start + 400)], 0), "byline"
    else:
        opening = text[block.start : min(block.end, block.start + _LONGEST)]
        if at_once := _AT_ONCE.fullmatch(opening):
            told = at_once.end(1)
        else:
            heads = _heads(opening)
            told = next((head.end for head in heads if _is_one(head) or _is_told_again(head, text, block)), 0)
        end, reason = block.start + told, "dateline"
    found = text[block.start : end].rstrip()
    return (block.start, block.start + len(found), reason) if len(found) > 2 and end < block.end else None


def _heads(opening: str) -> list[Head]:
    """Return what the first parts of a block may be together, the longest first."""
    heads: list[Head] = []
    head, at = Head("", (), "", "", "", opening, 0), 0

    while len(heads) < _MOST_PARTS and (part := _part(opening, at)):
        kind, end = part
        said, behind = opening[at:end], _end(_MARK, opening, end)
        head = Head(
            head.kinds + kind,
            (*head.places, said) if kind == "P" else head.places,
            said if kind == "D" else head.date,
            said[1:-1].strip() if kind == "S" else head.source,
            opening[end:behind],
            opening[behind:],
            behind,
        )
        heads.append(head)
        at = _end(_BETWEEN, opening, end)

    return heads[::-1]


def _part(opening: str, at: int) -> tuple[str, int] | None:
    """Return the kind of the part that begins at a place, and where it ends; a place that is no name ends them all."""
    near = opening[at : at + _NEAR]
    for kind in near and (_SIGNS.get(near[0]) or _kinds(near)):
        if (end := _end(_PARTS[kind], opening, at)) > at:
            return (kind, end) if kind != "P" or _is_name(opening[at:end]) else None
    return None


def _kinds(near: str) -> str:
    """Return of which kinds a part may be that begins with some characters, in the order in which they are asked."""
    kinds = ("WRSL" if near[0] in "（［【" else "WR") if near[0] > _EAST else ""
    if any(map(str.isdigit, near)):
        kinds += "D"
    return kinds + "P" if near[0].isalpha() else kinds


def _end(pattern: Pattern[str], opening: str, at: int) -> int:
    """Return where what a pattern finds at a place ends, the place itself where it finds nothing."""
    found = pattern.match(opening, at)
    return found.end() if found else at


def _is_one(head: Head) -> bool:
    """Whether one of the forms holds, and the article goes on behind it, with a sentence where a place is named."""
    if not head.rest or (head.places and head.rest[0].islower()):
        return False
    return any(form(head) for form in FORMS)


def _is_told_again(head: Head, text: str, block: Block) -> bool:
    """Whether a place before a dash is named elsewhere, and nowhere else before one, as who speaks or is explained is.

    "Selbach – Ingenieure fanden", as German newspapers open.
    """
    if head.kinds != "P" or not _is_dashed(head) or not head.mark[0].isspace():
        return False
    place = head.places[0]
    if not head.rest[:1].isupper() or place.isupper() or place.count(" ") > 1:
        return False
    if sum([head.rest.partition(". ")[0].count(f" {dash} ") for dash in "-–—"]) % 2:
        return False  # "Holm – mayor from 2005 to 2021 – left": a second one closes what the first opens
    if _ITEM.search(text, 0, block.start) or _ITEM.search(text, block.end):
        return False
    is_named = place in text[: block.start] or place in text[block.start + head.end :]
    return is_named and not any(text.count(f"{place} {dash}") > 1 for dash in "-–—")


def _is_name(place: str) -> bool:
    """Whether each word but particles begins with a capital, or in a script that has none."""
    first, *others = place.split(" ")
    return not first[0].islower() and not any(word[0].islower() and len(word) > PARTICLE for word in others)


def _is_dashed(head: Head) -> bool:
    return not _DASHES.isdisjoint(head.mark)


def _is_agencys(head: Head) -> bool:
    """Whether an agency is named that every newspaper quotes."""
    return head.kinds[-1] == "S" and _AGENCY.match(head.source) is not None


def _is_sourced(head: Head) -> bool:
    """Whether a place is followed by somebody in brackets, and a dash or a date says that they report."""
    if head.kinds[0] != "P" or head.kinds.strip("PD") != "S" or head.kinds[-1] != "S":
        return False
    return (_is_dashed(head) or head.kinds.endswith("DS")) and not head.source[0].islower()


def _is_capital(head: Head) -> bool:
    """Whether a place is written in capitals before a dash, but no initials, and nobody who speaks."""
    place = head.places[0] if head.places else ""
    if head.kinds.strip("SD").strip("P") or not place.isupper() or not _is_dashed(head):
        return False
    if _SPEAKER.match(place) or any(map(_JUDGE.match, head.places)):
        return False
    return len(place) > _INITIALS or " " in place or head.kinds != "P"


def _is_dated(head: Head) -> bool:
    """Whether a day that can be no count stands before a dash."""
    if head.kinds.lstrip("P") != "D" or not _is_dashed(head) or any(len(place) <= PARTICLE for place in head.places):
        return False
    return _DAY.search(head.date) is not None


def _is_in_brackets(head: Head) -> bool:
    """Whether brackets hold a day, or a name that a dash parts from what follows."""
    if head.kinds != "S":
        return False
    return _DAY_ONLY.match(head.source) is not None or (
        _is_dashed(head) and len(head.source) > PARTICLE and head.source[0].isalpha() and _is_name(head.source)
    )


def _is_in_a_state(head: Head) -> bool:
    """Whether a place is followed by its state and a dash."""
    return head.kinds == "PP" and _is_dashed(head) and _STATE.match(head.places[1]) is not None


def _is_signed(head: Head) -> bool:
    """Whether a place in capitals and a date are followed by an agency, as Russian ones sign."""
    if head.kinds not in {"PDP", "PPDP"} or not (head.places[0].isupper() or head.places[-1].isupper()):
        return False
    return _is_dashed(head) or head.places[-1].endswith(".")


def _is_eastern(head: Head) -> bool:
    """Whether Chinese, Japanese or Korean agencies open like this."""
    return head.kinds in {"W", "WS", "L"} or (head.kinds in {"S", "SR"} and _REPORTED.match(head.source) is not None)


# The forms, each with its example.
FORMS: tuple[Callable[[Head], bool], ...] = (
    _is_agencys,  # "LONDON (Reuters) The", "(CNN)The"
    _is_sourced,  # "Copperton, W.Va. (WVLN) - The"
    _is_capital,  # "PENROSE HEAD — The"
    _is_dated,  # "Wien, 14. Dezember 2021 – Der"
    _is_in_brackets,  # "(21. November 2022) Die", "(Leipzig) - Die"
    _is_in_a_state,  # "Dekalb, Ill. — The"
    _is_signed,  # "МОСКВА, 28 ноя — РИА Новости. Дума"
    _is_eastern,  # "新华社北京5月2日电（记者张伟）"
)
