"""From a block of text to sentence spans: one pattern proposes, a dictionary decides."""

from __future__ import annotations

import re

from .languages import NEVER, NUMBER, Language, detect, load
from .layout import blocks
from .types import Sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from functools import lru_cache
    from re import Pattern
else:
    from functools import lru_cache

OPENERS = "\"'“„‘‚«»‹›([{*_-–—¿¡"
CLOSERS = "\"'”’“‘»«›‹)]}*_」』）】》"
_QUOTED = frozenset("\"'”’“»«›")
_GOES_ON = frozenset(".!?…,;:)]}。！？،؛")

# Behind a mark: a space and a capital, which is nearly every one; or its repetitions, what closes, an emoticon,
# citations, and then white space or the capital of a glued sentence. Every repetition is bounded and possessive.
_TAIL = (
    r"(?:(?=( )[A-Z])"
    rf"|[.!?…]{{0,30}}+[{re.escape(CLOSERS)}]{{0,4}}+(?: ?[:;]['-]?[)(DP](?!\w)){{0,2}}+(?:\s?\[\d{{1,3}}\]){{0,8}}+"
    rf"(?:\s[)\]»”](?!\S)){{0,2}}+(?=\s|[{re.escape(OPENERS)}]{{0,2}}[^\W\d_a-z]))"
)
# Who spoke, or a verb whose subject the quotation is: what goes on behind `"Stop!"`, `Huh?` and `Yahoo!`.
_GOES_ON_AFTER_CRY = frozenset(
    "said says say asked asks ask cried replied answered shouted added exclaimed whispered muttered wondered yelled"
    " screamed thought think called is was are were has had may might can could would will means"
    " meets and or of for".split()
)
# What follows a stop in the names of files and hosts, however it is written.
_SUFFIXES = frozenset("COM NET ORG EDU DE UK DOC DOCX XLS PDF TXT HTML HTM JPG PNG GIF EXE ZIP JS PY".split())
# The date and time that head a message whose line breaks were lost.
_STAMP = re.compile(r"(?<!\bon\s)(?<!\bat\s)\d\d/\d\d/\d{4}\s\d\d:\d\d(?::\d\d)?(?:\s[AP]M)?\s")
# The labels of lists within a line, after white space.
_LABELS = tuple([f" {label}{sign}" for label in labels] for labels in (range(1, 40), "abcdefghijklm") for sign in ".)")
_LINKS = ("http:", "https:", "www.")


@lru_cache(8)
def _pattern(marks: str) -> Pattern[str]:
    """Return what proposes sentence ends; it begins with a literal or a class, for the engine's fast scans."""
    return re.compile((re.escape(marks) if len(marks) == 1 else f"[{re.escape(marks)}]") + _TAIL)


def spans(text: str, start: int, end: int, language: Language) -> list[tuple[int, int]]:
    """Return the sentences of the block `text[start:end]` as (start, end) in `text`."""
    found: list[tuple[int, int]] = []
    for cut in _items(text, start, end):
        found += spans(text, start, len(text[start:cut].rstrip()) + start, language)
        start = cut
    begin = start
    abbreviations = language.abbreviations
    marks = "."  # one literal is scanned for four times as fast as a class
    for mark in language.marks:
        if text.find(mark, start, end) >= 0:
            marks = "." + language.marks
            break
    for match in _pattern(marks).finditer(text, start, end):
        if match.lastindex:
            stop = match.start()
            word = text[stop - 16 if stop - start > 16 else start : stop].rpartition(" ")[2]
            if len(word) > 3 and word.isalpha() and word not in abbreviations and text[stop] == ".":
                found.append((start, stop + 1))
                start = stop + 2
                continue
        stop, after = match.span()
        if after >= end:
            break
        place = after
        while text[place].isspace():
            place += 1
        if place == after:
            if not _is_glued(text, start, stop, after):
                continue
            quote = text[stop + 1]
            if after == stop + 2 and (
                quote in language.openers
                or (quote in "\"'" and text.count(quote, max(begin, stop - 1000), stop) % 2 == 0)
            ):
                after = place = stop + 1  # the quotation mark opens what follows
        if text[place] not in _GOES_ON and (
            _is_end(text, start, stop, after, place, language)
            if text[stop] == "."
            else _is_end_of_cry(text, start, stop, after, place, language)
        ):
            found.append((start, after))
            start = place
    found.append((start, end))
    return found


def _items(text: str, start: int, end: int) -> list[int]:
    """Return where the items of a list begin that stands within one line, and what follows a message's stamp."""
    found = []
    for bullet in "•⁃":
        place = text.find(bullet, start + 1, end)
        while place > 0:
            if text[place - 1].isspace():
                found.append(place)
            place = text.find(bullet, place + 1, end)
    for labels in _LABELS:
        if text.find(labels[1], start, end) > 0:
            found += _numbered(text, start, end, labels)
    if text.find("/", start, end) > 0 and text.find(":", start, end) > 0:
        for match in _STAMP.finditer(text, start + 1, end - 1):
            found += match.span()
    return sorted({place for place in found if start < place < end}) if found else found


def _numbered(text: str, start: int, end: int, labels: Sequence[str]) -> list[int]:
    """Return where the items of a list begin that is numbered within a line: its first two at least, in order."""
    for closing in (" ", ") "):
        head = labels[0][1:] + closing
        place = start if text.startswith(head, start) else text.find(" " + head, start, end) + 1
        found = [place]
        for label in labels[1:] if place or not start else ():
            place = text.find(label + closing, place, end) + 1
            if not place:
                break
            found.append(place)
        if len(found) > 1:
            return found
    return []


def _is_glued(text: str, start: int, stop: int, after: int) -> bool:
    """Whether two sentences meet here without white space ("Wednesday.The")."""
    before, behind = text[max(start, stop - 2) : stop], text[after : after + 2]
    if len(before) < 2 or len(behind) < 2 or not (before.isalnum() or before[-1] in _QUOTED or before[-1] in ")]"):
        return False
    if behind.isupper() and behind.isalnum() and not before.islower():
        return False
    name = text[max(start, stop - 16) : stop].split()[-1:] + text[after : after + 40].split(None, 1)[:1]
    return not any(sign in part for part in name for sign in "@/<") and name[-1].rstrip(",;:").upper() not in _SUFFIXES


def _word_at(text: str, place: int) -> str:
    """Return the word at `place`, without what opens and closes."""
    return text[place : place + 24].split(None, 1)[0].strip(OPENERS + CLOSERS + ".,:;!?…")


def _last_word(text: str, start: int, stop: int) -> str:
    """Return the word before `stop`, without what opens, at most 16 characters of it."""
    words = text[max(start, stop - 16) : stop].split()
    return words[-1].lstrip(OPENERS) if words else ""


def _is_end(text: str, start: int, stop: int, after: int, place: int, language: Language) -> bool:
    """Whether a sentence ends at this full stop."""
    follower = text[place]
    word = _last_word(text, start, stop)
    kind = language.abbreviations.get(word)
    alone = after == stop + 1
    if follower.islower():
        if text[place + 1].isupper() or text.startswith(_LINKS, place):
            return kind is None
        return alone and kind is None and len(word) > 2 and word.isalpha() and word[-1].islower()
    if text[stop + 1] in ".…":
        return "]" not in text[stop:after]
    if kind == NEVER:
        return not alone
    if kind == NUMBER and alone:
        return not follower.isdigit()
    if word.isdecimal() and len(word) < 4 and (alone or text[stop + 1 : after] == ")"):
        return not _is_label(text, start, stop - len(word))
    if kind is None and not (len(word) == 1 and word.isalpha()) and not _is_dotted(word):
        return True
    if stop - len(word) <= start or (follower == "(" and alone):
        return False
    if not alone and text[after - 1] in _QUOTED:
        return True
    return _word_at(text, place) in language.starters


def _is_dotted(word: str) -> bool:
    """Whether a word is letters with stops between ("U.S", "e.g")."""
    return "." in word and all(len(part) == 1 and part.isalpha() for part in word.split("."))


def _is_label(text: str, start: int, stop: int) -> bool:
    """Whether the number at `stop` counts what follows: it begins the sentence, or "Figure" or a colon comes before."""
    before = text[start:stop] if stop - start < 16 else text[stop - 2 : stop]
    return not before.strip(OPENERS + " •⁃") or before.rstrip()[-1:] == ":" or (before[:1].isupper() and before.count(" ") == 1)


def _is_end_of_cry(text: str, start: int, stop: int, after: int, place: int, language: Language) -> bool:
    """Whether a sentence ends at this exclamation or question mark, or ellipsis."""
    follower = text[place]
    quoted = text[after - 1] in _QUOTED
    if _last_word(text, start, stop) + text[stop] in language.abbreviations:
        return False
    if follower.islower():
        if text[place + 1].isupper():
            return True
        return not (quoted or text[stop] == "…" or text[after - 1] in ")]}" or _word_at(text, place) in _GOES_ON_AFTER_CRY)
    if quoted:
        return not any(word.rstrip(".,") in _GOES_ON_AFTER_CRY for word in text[place : place + 40].split()[1:3])
    return True


def split_sentences(text: str, language: str | None = None) -> tuple[Sentence, ...]:
    """Split a text into sentences."""
    known = load(language or detect(text)[0])
    found = [
        (start, end, block.paragraph) for block in blocks(text) for start, end in spans(text, block.start, block.end, known)
    ]
    return tuple(
        Sentence(text[start:end], start, end, index, paragraph) for index, (start, end, paragraph) in enumerate(found)
    )
