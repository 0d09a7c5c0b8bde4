"""From a block of text to sentence spans: patterns propose where one may end, named rules decide."""

from __future__ import annotations

import re
from functools import lru_cache

from ..document import Block, Sentence
from ..languages.language import NEVER, TAIL
from ..patterns import late
from .ends import is_end
from .evidence import Evidence, Mark, is_named
from .marks import CLOSERS, FULL_WIDTH, LONGEST_SENTENCE, OPENERS, SPOKE, WORD, word_at
from .parts import LABELS, parts, signs_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from re import Match, Pattern

    from ..languages.language import Language

    Place = tuple[int, int, int]  # start, end, paragraph

# What belongs to a mark: its repetitions, what closes, an emoticon, citations, the numbers of notes; then white space
# or the capital of a glued sentence. Every repetition is bounded and gives nothing back: of a character it is
# possessive, of a group atomic, since Python before 3.11.5 errs in possessive groups. A pattern of its own, since it
# takes half a millisecond to compile; a class with over two runs beyond Latin-1 takes .1, so some are alternatives.
_RAISED = r"(?:[¹²³]|[⁰⁴-⁹])"
# What ends a message and no sentence begins with: faces, hands, hearts, but not the signs that lead on ("👉", "📌").
_EMOJI = (
    "(?!👉|[\U0001f4c0-\U0001f524]|[\U0001f526-\U0001f53d])"
    "(?:[\U0001f1e6-\U0001faff]|[☀-☃]|[☹☺]|[♀♂]|[♥❤]|[\u200d\ufe0f])"
)
_ASTRAL = "\U0001f1e6"  # the first of nearly all; where they stand in front, they do so of each sentence
_NOTE = r"(?:\d\d?(?>(?:[,-]\d\d?|–\d\d?){0,4})|\(\d{1,3}(?>(?:[,-]\d{1,3}){0,4})\))(?= [A-Z])"
_PAGE = r"(?:: ?\d{1,4}(?:[-–]\d{1,4})?(?=[\s\[]|\Z))?"  # of a note: "[2]:15–16"
# What may begin a sentence that is glued to the one before: "year.12 men", "road.3. Turn", "поле.3-й", "case.- Two".
_LABELLED = r"(?:\d{1,4}(?:\.? |['’]|-(?=[а-я])|\.(?=[A-ZÀ-Þ]))|\(\d{1,3}\) |[–—-] (?:\d{1,4} |\()?)"
_TAIL = late(
    rf"(?>(?:[.!?]|…{{1,9}}){{0,30}})[{re.escape(CLOSERS)}]{{0,4}}+(?>(?: ?(?:[:;]['-]?[)(DP](?!\w)|{_EMOJI})){{0,9}})"
    rf"(?>(?:\s{{0,2}}+\[\d{{1,3}}\]{_PAGE}\u200b?|\[(?:[\w ?.,-]|–{{1,9}}){{1,20}}\]{_PAGE}\u200b?"
    rf"|{_RAISED}(?>(?:[,-](?={_RAISED})|[–⁻](?={_RAISED}))?)){{0,16}})"
    rf"(?>(?:(?:(?<=[a-z]{{2}}.)|(?<=[a-z]{{2}}.[\"'”’])|(?<=[a-z][\"”’)].))(?:{_NOTE}))?)"
    rf"(?>(?:\s(?:[)\]»]|”|'')(?!\S)){{0,2}})(?:`(?=\s))?"
    rf"(?=\s|[{re.escape(OPENERS)}]{{0,2}}[^\W\d_a-z]|(?<=[{FULL_WIDTH}])|(?<=[{FULL_WIDTH}].)"
    rf"|(?<=[^\W\d_]{{3}}.|..[)\]].){_LABELLED}[^\W\d_]"
    rf"|(?<=\S[.?!])[a-z]{{1,9}} )"
)
# A quotation that closes before the stop of the sentence around it.
_CLOSED = {'"': late(r'"(?=\.)'), "”": late(r"”(?=\.)")}
# A bracket within a sentence that holds a stop: in the gold none of 21 such stops ends a sentence. What stands behind
# a full-width one goes on, a particle behind speech ("“늦다. 가자”고"), what quotes a title ('"Oh! A Party" in Holm').
_TITLE = r" [^\"“”«»„.\n]{1,48}+[\"”»“](?<=[^\s,].)(?=[;,]? [a-zß-ÿа-я(])"
_BRACKETS = {
    "!": late("!" + _TITLE),
    "?": late(r"\?" + _TITLE),
    "(": late(r"\((?<=[\w.,;:\"”’»)%] .)(?=\w)[^().!?]{0,150}+[.!?][^()]{0,150}+(?:\([^()]{0,150}+\)[^()]{0,150}+)?\)"),
    "[": late(r"\[(?<=[\w,;:\"”’»)%] .)(?=\w)[^][.!?]{0,150}+[.!?][^][]{0,150}+\]"),
    "（": late(r"（(?<=[\w”」』》].)[^（）。！？]{0,150}+[。！？][^（）]{0,150}+）.?"),
    "다": late(r"[\"“](?<!\S.)(?=\S)[^\"“”.!?\n]{0,150}+[.!?] [^\"“”\n]{0,150}+[\"”](?=[가-힣]| (?:이?라|하)고)."),
}


@lru_cache(16)
def _pattern(mark: str) -> Pattern[str]:
    """Return what proposes ends at a mark; a literal in front is scanned for four times as fast as a class."""
    return re.compile(rf"{re.escape(mark)}(?:{_PLAIN}{_OPENING}|{_FARTHER})?")


# What a full stop is met by. Its two empty groups tell of short cuts, so that nine stops of ten need no rule:
# 1. a word of three small letters or more, the stop, a space and a capital, with a quotation mark before it or not:
#    one look into a set tells whether the word is an abbreviation;
# 2. any word, and behind the stop up to two spaces and a capital, Cyrillic ones too (Russian takes a quarter to a third
#    less time by it), or a space and a small letter: the word is read (`_at_a_glance`).
# A stop is not met at all within an address ("example.com"), a number ("3.5") and a name ("U.S."). Marks that close are
# matched with the stop: the last stop of a block is known by its place.
_PLAIN, _CLOSING = r"(?<=[a-z ]{2}[a-z]{3}.)", r"[\"')’”]{0,4}+"
_OPENING, _FARTHER = r"(?= [\"“'‘]?[A-Z])()", r"(?=  ?[\"“'‘]?[A-ZЀ-Я]| [a-z])()"
_ANY = (
    rf"\.%s(?:{_PLAIN}{_CLOSING}{_OPENING}"
    rf"|(?![a-z](?![a-z]{{2,8}} )|com |net |org )(?!(?<=\d.)\d)(?!(?<=\W[A-Z].)[A-Z]\.){_CLOSING}%s(?:{_FARTHER})?)"
)
# Where no block holds a line break, a stop before one ends its block, and isn't met: that saves a tenth of the time of
# an article in paragraphs.
_STOP, _STOP_WITHIN = late(_ANY % ("", "")), late(_ANY % (r"(?!\n)", r"(?!\n)"))
_TYPED = {"": ":፡|．", "hi": "|", "ja": "．", "zh": "．"}  # signs typed in the place of marks; "" for all without data
# A word with a hyphen is neither an abbreviation nor a number from so many letters and digits on. A number of so many
# digits is a year, and so far into its sentence it isn't the number of a list's item.
_JOINED, _YEAR, _FAR = 6, 4, 21


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
    given = [*within]
    if not given:
        return []
    blocks = parts(text, given, language)
    evidence = Evidence(text, blocks, language)
    places = _places(text, blocks, language, evidence)
    if evidence.is_labelled and (listed := parts(text, given, language, is_labelled=True)) != blocks:
        blocks = listed
        evidence = Evidence(text, blocks, language)
        places = _places(text, blocks, language, evidence)
    if evidence.learn():  # words cut short, which may stand before what told of them as well
        places = _places(text, blocks, language, evidence)

    places = _beyond_quotes(text, places, blocks)
    places = _beyond_brackets(text, places, language)
    # Speech without a mark ends with its block: there are fewer of these than sentences.
    if [
        end
        for start, end, _ in blocks
        if end - start > LONGEST_SENTENCE and "." not in text[end - LONGEST_SENTENCE : end]
    ]:
        from .pauses import paused

        places = [(*piece, place[2]) for place in places for piece in paused(text, place[0], place[1])]

    make = Sentence._make
    return [
        make((text[start:end], start, end, index, paragraph, 0.0, ""))
        for index, (start, end, paragraph) in enumerate(places)
    ]


def _beyond_quotes(text: str, places: list[Place], blocks: list[Block]) -> list[Place]:
    """Return the places, those as one that a quotation holds which closes before the stop of the sentence around it."""
    closings = {quote: [*map(re.Match.start, _CLOSED[quote].finditer(text))] for quote in _CLOSED if quote in text}
    if any(closings.values()):
        from .quotes import embedded

        places = embedded(text, places, blocks, closings)
    return places


def _beyond_brackets(text: str, places: list[Place], language: Language) -> list[Place]:
    """Return the places, those as one that a bracket or a title within a sentence holds."""
    holding = _BRACKETS
    if language.is_spaceless or not language.code:
        from .quotes import WIDE

        holding = _BRACKETS | WIDE
    for sign in signs_in(holding, text):
        from .quotes import bracketed, spanning

        places = bracketed(places, spanning(text, sign, [match.span() for match in holding[sign].finditer(text)]))
    return places


def _places(text: str, blocks: Sequence[Block], language: Language, evidence: Evidence) -> list[Place]:
    """Return the start, end and paragraph of the sentences of some blocks, of which there is one at least."""
    found: list[Place] = []
    tails, last = evidence.tails, blocks[-1].end
    # Mark -> where what belongs to the latest ends, which may hold the same mark; and the farthest of them.
    reached: dict[str, int] = {}
    farthest = 0
    rest = iter(blocks)
    begin, end, paragraph = next(rest)
    start = begin

    for candidate in _candidates(text, blocks, language):
        stop, after = candidate.span()
        while after >= end:  # the last mark of a block ends it anyway
            found.append((start, end, paragraph))
            if (block := next(rest, None)) is None:
                return found
            begin, end, paragraph = block
            start = begin
        if stop < start or (stop < farthest and stop < reached.get(text[stop], 0)):
            continue  # it belongs to the one before: "?!"

        # The short cuts answer as the rules of `ends` would, which take ten times as long.
        short_cut = candidate.lastindex
        if short_cut == 1 and text[stop - TAIL : stop] not in tails:
            found.append((start, after, paragraph))
            start = after + 1
            continue
        if short_cut:
            answer = _at_a_glance(text, start, stop, after, evidence)
            if answer:
                found.append((start, after, paragraph))
                start = after + 1 + text[after + 1].isspace()
            if answer is not None:
                continue
        elif tail := _TAIL.match(text, stop + 1, last):
            after = reached[text[stop]] = tail.end()
            farthest = max(farthest, after)
        else:
            continue
        if after < end and (cut := _cut(text, begin, start, stop, after, end, language, evidence)):
            found.append((start, cut[0], paragraph))
            start = cut[1]
    return [*found, (start, end, paragraph), *rest]


def _at_a_glance(text: str, start: int, stop: int, after: int, evidence: Evidence) -> bool | None:
    """Whether the sentence ends at a mark, by its last word and a letter alone; None where the rules are asked."""
    word = (text[stop - WORD if stop - start > WORD else start : stop].split() or [""])[-1]
    is_before_small = text[after + 1].islower()
    if text[stop - 1 : stop + 2] == " . " and text[after + 1 : after + 3].islower() and not evidence.is_informal():
        return False if text[after + 1] not in "hw" else None  # "since the . photos", not an address
    if word in evidence.abbreviations:
        is_title = evidence.abbreviations[word] == NEVER and after == stop + 1
        return False if (is_title or is_before_small) and text[stop] == "." and len(word) > 1 else None  # "Dr. Moor"
    if is_before_small:
        is_told = text[stop] == "." and after == stop + 1 and not text[stop - 1].isspace() and evidence.is_whole(word)
        return True if is_told and word_at(text, after + 1) not in SPOKE else None
    if (word.isalpha() and len(word) > evidence.shortest and word.strip("ivx")) or _is_joined(text, start, stop, word):
        return True if word[0].islower() or not is_named(text, stop, after, word, evidence.abbreviations) else None
    return None


def _is_joined(text: str, start: int, stop: int, word: str) -> bool:
    """Whether a word that isn't letters alone is none that `ends` has a rule for: "25-year-old", "in 1998", "5%"."""
    if word.isdecimal():
        return len(word) == _YEAR and stop - start >= _FAR and text[stop - _YEAR - 2].isalpha()
    if word[-1:].isalnum():
        return len(word) >= _JOINED and word.replace("-", "").isalnum()
    return text[stop] == "." and word[:1].isalnum() and "." not in word


def _candidates(text: str, blocks: Sequence[Block], language: Language) -> Iterable[Match[str]]:
    """Return what may end a sentence in some blocks, in order."""
    first, last = blocks[0].start, blocks[-1].end
    stops = (_STOP_WITHIN if _are_lines(text, blocks) else _STOP).finditer(text, first, last)
    others = [match for mark in language.marks if mark in text for match in _pattern(mark).finditer(text, first, last)]
    if signs := [sign for sign in _TYPED.get(language.code, "") if sign in text]:
        from .typed import typed

        others += typed(text, first, last, signs)
    return sorted([*stops, *others], key=re.Match.start) if others else stops


def _are_lines(text: str, blocks: Sequence[Block]) -> bool:
    """Whether each block is a line with a blank one behind it: two line breaks for each gap, and no pages."""
    (first, _, paragraph), (_, last, last_paragraph) = blocks[0], blocks[-1]
    gaps = last_paragraph - paragraph
    return 0 < gaps == len(blocks) - 1 and text.count("\n", first, last) == 2 * gaps and "\f" not in text


def _cut(
    text: str, begin: int, start: int, stop: int, after: int, end: int, language: Language, evidence: Evidence
) -> tuple[int, int] | None:
    """Return where a sentence ends at a mark and where the next one starts, None where it goes on.

    The block begins at `begin` and ends at `end`, the sentence starts at `start`, the mark stands at `stop`, and what
    belongs to it ends at `after`.
    """
    if text[stop - 1] in LABELS and text[stop - 2] in " i":
        evidence.is_labelled = True
    if text[stop + 1 : after].lstrip("(")[:1].isdecimal() and language.code not in ("", "en"):
        after = stop + 1  # no note: the number begins what follows
    elif text[after - 1] == "“" and text[stop] in FULL_WIDTH:
        after -= 1  # it opens what follows: "她问。“回家。”"
    if text[begin] >= _ASTRAL:  # "🔥 New. 🐛 Mended."
        while after > stop + 1 and (text[after - 1] >= _ASTRAL or text[after - 1].isspace()):
            after -= 1
    place = _behind_space(text, after)

    if place == after:
        from .glue import is_glued, is_opened

        if not is_glued(text, start, stop, after, language):
            return None
        if after == stop + 2 and text[stop] not in FULL_WIDTH and is_opened(text, begin, stop, language):
            after = place = stop + 1
    elif text[place] == '"' and text[place + 1 : min(place + 2, end)].isspace() and _is_open(text, begin, stop):
        after = place + 1  # it closes, with spaces around
        place = _behind_space(text, after)
    return (after, place) if is_end(Mark(text, start, stop, after, place, language, evidence)) else None


def _behind_space(text: str, place: int) -> int:
    """Return the first place from `place` on that isn't white space."""
    while text[place].isspace():
        place += 1
    return place


def _is_open(text: str, begin: int, stop: int) -> bool:
    """Whether a straight quotation mark is open at `stop`."""
    from .quotes import is_quoted

    return is_quoted(text, '"', begin, stop)
