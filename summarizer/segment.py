"""From a block of text to sentence spans: one pattern proposes, a dictionary decides."""

from __future__ import annotations

import re

from .languages import NEVER, NUMBER, Language, detect, load
from .layout import blocks
from .types import Sentence

# A mark, its repetitions, what closes behind it, citations; then white space, or the capital of a glued sentence.
# It begins with a literal class, for the engine's fast scan; every repetition is bounded and possessive.
_CANDIDATE = re.compile(
    r"""[.!?…][.!?…]{0,30}+["'”’“‘»«›)\]}*_]{0,4}+(?:\s?\[\d{1,3}\]){0,8}+(?:\s[)\]»](?!\S)){0,2}+"""
    r"""(?=\s|["“„‘«‹(\[¿¡]{0,2}[^\W\d_a-z])"""
)
_QUOTES = "\"'“”„‘’«»‹›([{*_-–—¿¡"
_CLOSE = "\"'”’“‘»«›"
_SAID = frozenset(
    "said says asked asks cried replied answered shouted added exclaimed whispered muttered wondered yelled".split()
)


def spans(text: str, start: int, end: int, language: Language) -> list[tuple[int, int]]:
    """Return the sentences of the block `text[start:end]` as (start, end) in `text`."""
    found: list[tuple[int, int]] = []
    abbreviations = language.abbreviations
    starters = language.starters
    for match in _CANDIDATE.finditer(text, start, end):
        stop, after = match.span()
        if after >= end:
            break
        place = after
        follower = text[place]
        if follower.isspace():
            place += 1
            follower = text[place]
            while follower.isspace():
                place += 1
                follower = text[place]
        elif not _glued(text, start, stop, after, place):
            continue
        elif after == stop + 2 and text[stop + 1] in "\"'" and text.count(text[stop + 1], max(start, stop - 500), stop) % 2 == 0:
            after = place = stop + 1
            follower = text[place]
        if text[stop] == ".":
            word = text[max(start, stop - 16) : stop].rpartition(" ")[2]
            kind = abbreviations.get(word)
            if kind is None and follower.isupper() and len(word) > 3 and "." not in word:
                found.append((start, after))
                start = place
                continue
            if not _ends(text, start, stop, after, place, word, kind, starters, abbreviations):
                continue
        elif not follower.isupper() and not _exclaims(text, start, stop, after, place):
            continue
        elif after > stop + 1 and text[after - 1] in _CLOSE and _speech(text, place):
            continue
        found.append((start, after))
        start = place
    found.append((start, end))
    return found


def _glued(text: str, start: int, stop: int, after: int, place: int) -> bool:
    """Whether two sentences meet here without white space ("Wednesday.The")."""
    before = text[max(start, stop - 2) : stop]
    if len(before) < 2 or not (before.islower() or before.isdigit() or before[-1] in ")”’\"'"):
        return False
    if after > stop + 1:
        return True
    return text[place + 1 : place + 2].islower() or not text[place + 1 : place + 2].isalnum() or not text[place].isalnum()


def _word(text: str, place: int) -> str:
    """Return the word at `place`, behind what opens."""
    for word in text[place : place + 24].split(None, 1)[:1]:
        return word.lstrip(_QUOTES).rstrip(_QUOTES + ".,:;!?…)]")
    return ""


def _speech(text: str, place: int) -> bool:
    """Whether who spoke follows: `"Stop!" Anna said`."""
    words = text[place : place + 40].split()
    return any(word.rstrip(".,") in _SAID for word in words[1:3])


def _exclaims(text: str, start: int, stop: int, after: int, place: int) -> bool:
    """Whether a sentence ends at an exclamation or question mark or an ellipsis before something not upper-case."""
    follower = text[place]
    if follower in ".!?…,;:)]}":
        return False
    if follower.islower():
        if text[stop] == "…" or text[after - 1] in _CLOSE + ")]}":
            return _camel(text, place)
        return True
    return True


def _camel(text: str, place: int) -> bool:
    return text[place + 1 : place + 2].isupper()


def _ends(text, start, stop, after, place, word, kind, starters, abbreviations) -> bool:
    """Whether a sentence ends at this stop."""
    follower = text[place]
    if follower in ".!?…,;:)]}":
        return False
    if follower.islower():
        return _camel(text, place)
    many = text[stop + 1 : stop + 2] in (".", "…")
    if many:
        return True
    parts = word.split()
    word = parts[-1] if parts else ""
    word = word.lstrip(_QUOTES)
    if kind is None:
        kind = abbreviations.get(word)
    bare = after == stop + 1
    if kind == NEVER:
        return not bare
    if kind == NUMBER and bare:
        return not follower.isdigit()
    if word.isdecimal() and stop - len(word) <= start and bare and len(word) < 4:
        return False
    if kind is not None or (len(word) == 1 and word.isalpha() and (word.isupper() or stop - 1 <= start)) or (
        "." in word and len(word) < 12 and all(len(part) < 2 for part in word.split("."))
    ):
        if stop - len(word) <= start:
            return False
        if follower == "(":
            return not bare
        if not bare and follower.isupper():
            return True
        return _word(text, place) in starters
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
