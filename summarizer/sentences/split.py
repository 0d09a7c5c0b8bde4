"""From a block of text to sentence spans: one pattern proposes, a dictionary decides."""

from __future__ import annotations

import re
from functools import lru_cache

from ..document import Block, Sentence
from ..patterns import late
from .ends import is_end, is_end_of_cry, is_glued
from .lists import SIGNS, finder_of, itemized, new_tuple
from .marks import CLOSERS, FULL_WIDTH, GOES_ON, OPENERS
from .quotes import QUOTE_PAIRS, closed_by, embedded, is_quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from re import Match, Pattern

    from ..languages.language import Language

# Behind a mark: a space and a capital, which is nearly every one, a word before it or not; then what is frequent, and
# whatever else.
_SPACE = r"(?:(?<=[a-z]{5}.)(?=( )[A-Z])|(?=( )[A-Z])"
# Whatever else: the mark's repetitions, what closes, an emoticon, citations, and then white space or the capital of a
# glued sentence. Every repetition is bounded and possessive. A pattern of its own, since it takes half a millisecond to
# compile; a class with more than two runs beyond Latin-1 takes .1, so that some are alternatives.
_TAIL = late(
    rf"(?:[.!?]|…{{1,9}}){{0,30}}+[{re.escape(CLOSERS)}]{{0,4}}+(?: ?[:;]['-]?[)(DP](?!\w)){{0,2}}+"
    rf"(?:\s?\[\d{{1,3}}\]|\[(?:[\w ?.,-]|–{{1,9}}){{1,20}}\]|[¹²³]|[⁰⁴-⁹]){{0,8}}+"
    rf"(?:(?<=[a-z]{{3}}.)\d\d?(?:[,-]\d\d?|–\d\d?){{0,4}}+(?= [A-Z]))?+"
    rf"(?:\s(?:[)\]»]|”|'')(?!\S)){{0,2}}+"
    rf"(?=\s|[{re.escape(OPENERS)}]{{0,2}}[^\W\d_a-z]|(?<=[{FULL_WIDTH}])|(?<=[{FULL_WIDTH}].)"
    rf"|(?<=[^\W\d_]{{3}}.|..[)\]].)(?:\d{{1,4}}(?:\.? |['’])|\(\d{{1,3}}\) |[–—] )[^\W\d_])"
)
# Who spoke, behind a Chinese quotation: "...？”她问。"
_SPOKE_CHINESE = late(r"[^\W\d_a-z没沒不]{1,5}[说說问問道喊叫答][，。！：]")
# What goes on behind a Japanese quotation: "...。」と言った".
_PARTICLES = frozenset("とのがはをにでもなっ、，")


@lru_cache(16)
def _pattern(mark: str) -> Pattern[str]:
    """Return what proposes ends at a mark; a literal in front is scanned for four times as fast as a class."""
    return re.compile(re.escape(mark) + _SPACE + "|)")


# Of stops a third group are those whose tail is no more than what closes; a small letter or a decimal follows a stop
# within an address or a number, and no tail begins with it.
_STOP = late(r"\." + _SPACE + r"|(?:[\"')]{1,4}+|[’”]{1,4}+)?+(?=( )[A-Za-z0-9\"])|(?![a-z])(?!(?<=\d.)\d))")
_start = re.Match.start


def spans(text: str, start: int, end: int, language: Language) -> list[tuple[int, int]]:
    """Return the sentences of a block of text.

    Parameters
    ----------
    text : str
        The whole text.
    start, end : int
        The block, in code points, without white space at its ends.
    language : Language
        What is known of its language.

    Returns
    -------
    list of tuple of int
        Start and end in `text` of each sentence, in order; only white space lies between two.

    Examples
    --------
    >>> from summarizer.languages import load
    >>> spans("Dr. Ada left. We stayed.", 0, 24, load("en"))
    [(0, 13), (14, 24)]
    """
    return [(found[1], found[2]) for found in sentences(text, [new_tuple(Block, (start, end, 0))], language)]


def _spans(text: str, within: Sequence[Block], language: Language, marks: Iterable[str]) -> list[tuple[int, int, int]]:
    """Return the start, end and paragraph of the sentences of some blocks, of which there is one at least."""
    found: list[tuple[int, int, int]] = []
    append = found.append
    tails = language.tails
    shortest = 3 if language.ordinals else 1  # a letter can be an initial, and "XIV" an ordinal
    abbreviations = language.abbreviations
    rest = iter(within)
    start, end, paragraph = next(rest)
    begin = start
    last = within[-1][1]
    reached: dict[str, int] = {}  # mark -> where the tail of the latest ends, which may hold the same mark
    matches: Iterable[Match[str]] = _STOP.finditer(text, start, last)
    if marks:
        others = [match for mark in marks for match in _pattern(mark).finditer(text, start, last)]
        matches = sorted([*matches, *others], key=_start)
    for match in matches:
        quick = match.lastindex
        stop = match.start()
        if reached and stop < reached.get(text[stop], 0):
            continue
        while stop >= end - 1:  # the last mark of a block ends it anyway
            append((start, end, paragraph))
            if (block := next(rest, None)) is None:
                return found
            start, end, paragraph = block
            begin = start
        if stop < start:
            continue  # it was part of the last one: "?!"
        if quick == 1:
            if text[stop - 5 : stop] not in tails:
                append((start, stop + 1, paragraph))
                start = stop + 2
                continue
        elif quick == 2 and text[stop] == ".":
            word = text[stop - 16 if stop - start > 16 else start : stop].rpartition(" ")[2]
            if len(word) > shortest and word.isalpha() and word not in abbreviations:
                append((start, stop + 1, paragraph))
                start = stop + 2
                continue
        after = match.end()
        if not quick:
            if (tail := _TAIL.match(text, after, last)) is None:
                continue
            if tail.end() > after:
                after = reached[text[stop]] = tail.end()
        if after >= end:
            continue
        if after > stop + 1 and text[stop + 1].isdigit() and language.code not in ("", "en"):
            after = stop + 1  # no note: the number begins what follows
        place = after
        while text[place].isspace():
            place += 1
        if place == after and text[stop] in FULL_WIDTH:
            if after > stop + 1 and (text[place] in _PARTICLES or _SPOKE_CHINESE.match(text, place)):
                continue
        elif place == after:
            if not is_glued(text, start, stop, after, language):
                continue
            quote = text[stop + 1]
            if after == stop + 2 and (
                quote in language.openers or (quote in "\"'" and not is_quoted(text, quote, begin, stop))
            ):
                after = place = stop + 1  # the quotation mark opens what follows
        elif (
            text[place] == '"' and text[place + 1 : min(place + 2, end)].isspace() and is_quoted(text, '"', begin, stop)
        ):
            after = place = place + 1  # it closes, with spaces around
            while text[place].isspace():
                place += 1
        follower = text[place]
        if quick not in (1, 2) and text[stop] == "." and (follower.isupper() or follower in '"“'):
            word = text[stop - 16 if stop - start > 16 else start : stop].rpartition(" ")[2]
            if len(word) > shortest and word.isalpha() and word not in abbreviations:
                append((start, after, paragraph))
                start = place
                continue
        elif follower in "»”" and not text[place + 1 : place + 2].isalnum():
            continue
        if (follower not in GOES_ON or text.startswith(",,", place)) and (
            is_end(text, start, stop, after, place, language)
            if text[stop] == "."
            else is_end_of_cry(text, start, stop, after, place, language)
        ):
            append((start, after, paragraph))
            start = place
    append((start, end, paragraph))
    found += rest
    return found


def sentences(text: str, within: Iterable[Block], language: Language) -> list[Sentence]:
    """Return the sentences of some blocks of a text, in order.

    Parameters
    ----------
    text : str
        The whole text.
    within : iterable of Block
        Where to look, in order.
    language : Language
        What is known of its language.

    Returns
    -------
    list of Sentence
        Their scores are 0.
    """
    marks = [mark for mark in language.marks if mark in text]
    signs = [sign for sign in SIGNS if sign in text and finder_of(sign)(text)]
    closings = [f"{quote}." for quote in QUOTE_PAIRS if quote in text and closed_by(quote)(text)]
    within = [*itemized(text, within, language, signs)] if signs else [*within]
    places = _spans(text, within, language, marks) if within and not closings else []
    for block in within if closings else ():
        inside = _spans(text, [block], language, marks)
        for closing in closings:
            inside = embedded(text, inside, closing)
        places += inside
    return [
        new_tuple(Sentence, (text[start:end], start, end, index, paragraph, 0.0))
        for index, (start, end, paragraph) in enumerate(places)
    ]
