"""From a block of text to sentence spans: one pattern proposes, a dictionary decides."""

from __future__ import annotations

import re
from functools import lru_cache

from ..document import Document, Sentence
from ..furniture.blocks import Block, blocks
from ..languages.language import CAPITAL, NEVER, NUMBER, STARTER, Language, detect, load
from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from re import Match, Pattern

OPENERS = "\"'`“„‘‚«»‹›([{*_-–—¿¡"
CLOSERS = "\"'”’“‘»«›‹)]}*_」』）】》"
# Marks that need no space behind them, and that nothing but a sentence ends in.
FULL_WIDTH = "。！？｡।॥۔؟"
_QUOTED = frozenset("\"'”’“»«›")
_BEFORE_GLUE = _QUOTED | frozenset(")]%°€£$;")  # the last one ends an HTML entity
_GOES_ON = frozenset(".!?…,;:)]}/。！？،؛।॥۔؟")

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
# Who spoke, where that stands behind what was said: in English, Turkish, Korean and Persian.
_SPOKE = frozenset(
    "said says say asked asks ask added adds agreed answered announced argued begged boasted bellowed called chimed"
    " chuckled commented complained concluded continued cried declared demanded enquired exclaimed explained giggled"
    " grinned groaned growled grumbled hissed inquired insisted interrupted joked laughed mumbled murmured mused"
    " muttered observed pleaded pondered prayed protested questioned quipped recalled remarked repeated replied reports"
    " responded roared screamed screeched shouted shrieked sighed snapped sneered sobbed squealed stammered suggested"
    " teased think thought told tweeted urged wailed warned whimpered whined whispered wondered wonders writes wrote"
    " yelled dedi diyor diye demiş"
    " 말했다 물었다 외쳤다 답했다 대답했다 덧붙였다 밝혔다 설명했다 강조했다 گفت پرسید".split()
)
_NOBODY = frozenset("Nobody None No Neither Nothing".split())
_TITLES = frozenset("Mr Mrs Ms Dr Prof Sir Rev Sgt Capt Lt Col Gen Sen Rep Gov".split())
# The same, or a verb whose subject the quotation is: what goes on behind `"Stop!"`, `Huh?` and `Yahoo!`.
_GOES_ON_AFTER_CRY = _SPOKE | frozenset(
    "is was are were has had may might can could would will means and or of for".split()
)
# Characters before a unit or an era that can end a sentence; before, it is an adverbial: "W 2011 r. Blunt ...".
SHORTEST = 24
# Characters back in which a quotation is sought that may be open: longer ones are rare, and the search is bounded.
FARTHEST = 1000
# The same for one that closes before the stop of the sentence around it.
LONGEST = 150
_QUOTES = {'"': '"', "”": "“"}
# Who spoke, behind a Chinese quotation: "...？”她问。"
_SPOKE_CHINESE = late(r"[^\W\d_a-z没沒不]{1,5}[说說问問道喊叫答][，。！：]")
# What goes on behind a Japanese quotation: "...。」と言った".
_PARTICLES = frozenset("とのがはをにでもなっ、，")
# What follows a stop in the names of files and hosts, however it is written.
_SUFFIXES = frozenset("COM NET ORG EDU DE UK DOC DOCX XLS PDF TXT HTML HTM JPG PNG GIF EXE ZIP JS PY".split())
# The date and time that head a message whose line breaks were lost.
_STAMP = r"(?<!\bon\s)(?<!\bat\s)\d\d/\d\d/\d{4}\s\d\d:\d\d(?::\d\d)?(?:\s[AP]M)?\s"
# Without any of these a text has no list within a line, and no message's stamp: patterns that begin with a single
# character, since those are found thirty times as fast as two.
_SIGNS = {"2": r"2(?<=\s2)[.)]", ")": r"\)(?<=b\))", "•": r"•(?<=\s•)", "⁃": r"⁃(?<=\s⁃)", "/": r"/(?<=\d/)\d"}
_BULLETS, _LABEL_ENDS = "•⁃", (".", ")")
_LABELS = {
    "2": [[f"{label}{end} " for label in range(1, 100)] for end in (".", ")", ".)")],
    ")": [[f"{label}) " for label in "abcdefghijklmnopqrstuvwxyz"]],
}
_BEFORE_LABEL = frozenset(".:;!?…)]\"'”’»* ")
_new = tuple.__new__  # a third of a namedtuple's own time, and an article has dozens
_LINKS = ("http:", "https:", "www.")


_YEAR_OR_LABEL = late(r"(?:1\d|20)\d\d[ '’]|\d{1,4}\.")


@lru_cache(16)
def _pattern(mark: str) -> Pattern[str]:
    """Return what proposes ends at a mark; a literal in front is scanned for four times as fast as a class."""
    return re.compile(re.escape(mark) + _SPACE + "|)")


# Of stops a third group are those whose tail is no more than what closes; a small letter or a decimal follows a stop
# within an address or a number, and no tail begins with it.
_STOP = late(r"\." + _SPACE + r"|(?:[\"')]{1,4}+|[’”]{1,4}+)?+(?=( )[A-Za-z0-9\"])|(?![a-z])(?!(?<=\d.)\d))")


@lru_cache(4)
def _closed(quote: str) -> Callable[[str], object]:
    """Return what finds a quotation mark before a stop: ten times as fast as a string of two characters is found."""
    return re.compile(re.escape(quote) + r"(?=\.)").search


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
    return [(found[1], found[2]) for found in sentences(text, [_new(Block, (start, end, 0))], language)]


@lru_cache(8)
def _sign(sign: str) -> Callable[[str], object]:
    """Return what finds a sign of a list within a line."""
    return re.compile(_SIGNS[sign]).search


def _itemized(text: str, within: Iterable[Block], language: Language, signs: list[str]) -> Iterator[Block]:
    """Yield the blocks, those in which a list stands within a line as one for each item."""
    for block in within:
        start, end, paragraph = block
        cuts = next(filter(None, [_items(text, start, end, sign, language.ordinals) for sign in signs]), None)
        for place in [*cuts, end] if cuts else [end]:
            if piece := text[start:place].strip():
                start = text.index(piece, start)
                yield _new(Block, (start, start + len(piece), paragraph))
            start = place


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
            if not _is_glued(text, start, stop, after, language):
                continue
            quote = text[stop + 1]
            if after == stop + 2 and (
                quote in language.openers or (quote in "\"'" and not _is_quoted(text, quote, begin, stop))
            ):
                after = place = stop + 1  # the quotation mark opens what follows
        elif (
            text[place] == '"'
            and text[place + 1 : min(place + 2, end)].isspace()
            and _is_quoted(text, '"', begin, stop)
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
        if (follower not in _GOES_ON or text.startswith(",,", place)) and (
            _is_end(text, start, stop, after, place, language)
            if text[stop] == "."
            else _is_end_of_cry(text, start, stop, after, place, language)
        ):
            append((start, after, paragraph))
            start = place
    append((start, end, paragraph))
    found += rest
    return found


def _embedded(text: str, found: list[tuple[int, int, int]], closing: str) -> list[tuple[int, int, int]]:
    """Return sentences with those made one that a quotation holds which opens within one and closes before its stop.

    American typography puts the stop inside ('... "We go. Now."'), so that what closes before it ('... "We go. Now".')
    is a part of the sentence around.
    """
    opening = _QUOTES[closing[0]]
    joined: list[tuple[int, int, int]] = []
    for start, end, paragraph in found:
        place = text.find(closing, max(start, end - 3), end)
        if place >= 0 and joined:
            first = text.rfind(opening, max(joined[0][0], place - LONGEST), place)
            if 0 <= first < start and text[first - 1].isspace() and not text[first + 1].isspace():
                around = len(joined) - 1
                while joined[around][0] > first:
                    around -= 1
                if joined[around][0] < first:
                    start = joined[around][0]
                    del joined[around:]
        joined.append((start, end, paragraph))
    return joined


def _items(text: str, start: int, end: int, sign: str, ordinals: bool = False) -> list[int]:
    """Return where the items of a list begin that stands within one line, or a message's stamp and what follows it."""
    found: list[int] = []
    place = start
    # Looked for by its sign alone: a needle of three characters takes ten times as long, a pattern a hundred.
    while (place := text.find(sign, place + 1, end)) > 0:
        before, behind = text[place - 1], text[place + 1 : place + 2]
        if sign in _BULLETS:
            if before.isspace():
                found.append(place)
        elif sign == "/":
            if before.isdigit() and behind.isdigit() and (match := re.compile(_STAMP).match(text, place - 2, end)):
                found += match.span()
        elif (before.isspace() and behind in _LABEL_ENDS) if sign == "2" else before == "b":
            for labels in _LABELS[sign]:
                found += _numbered(text, start, end, labels, ordinals)
            break
    return sorted({place for place in found if start < place < end}) if found else found


def _numbered(text: str, start: int, end: int, labels: list[str], ordinals: bool) -> list[int]:
    """Return where the items of a list begin whose labels stand within a line: the first two at least, in order."""
    place = start if text.startswith(labels[0], start) else text.find(" " + labels[0], start, end) + 1
    if place < start or not text.startswith(labels[0], place):
        return []
    # "In step 1." counts nothing that follows, nor does "on the 1." where a stop makes ordinals.
    is_strict = labels[0][1] == "."
    if is_strict and place > start and text[place - 2] not in _BEFORE_LABEL:
        return []
    found = [place]
    for label in labels[1:]:
        place = text.find(" " + label, place, end) + 1
        if not place:
            break
        # Those behind a comma or an "and" are parts of a sentence.
        if text.endswith((",", " and", " or"), start, place - 1) or (
            is_strict and ordinals and text[place - 2] not in _BEFORE_LABEL
        ):
            return []
        found.append(place)
    return found if len(found) > 1 else []


def _is_quoted(text: str, quote: str, begin: int, stop: int) -> bool:
    """Whether a straight quotation mark is open at `stop`: an odd number of them stands before it in the block."""
    if stop - begin > FARTHEST:
        begin = stop - FARTHEST
        # The count doesn't start where the block does: what stands beside the last of them says more, if it says one.
        last = text.rfind(quote, begin, stop)
        is_opening = last > begin and text[last - 1].isspace()
        if last >= begin and is_opening == text[last + 1].isalnum():
            return is_opening
    return text.count(quote, begin, stop) % 2 == 1


def _is_glued(text: str, start: int, stop: int, after: int, language: Language) -> bool:
    """Whether two sentences meet here without white space ("Wednesday.The")."""
    before, behind = text[max(start, stop - 2) : stop], text[after : after + 2]
    if len(before) < 2 or len(behind) < 2 or (after > stop + 1 and "가" <= behind[0] <= "힣"):
        return False  # a Korean particle behind a quotation
    last = text[max(start, stop - 16) : stop].split()[-1:]
    if not (_is_word(before) or before[-1] in _BEFORE_GLUE or _is_french(text[stop], before, language)):
        kind = language.abbreviations.get(last[0]) if last else None
        is_unit = kind == STARTER and last[0].islower() and text[stop - len(last[0]) - 2].isdigit()
        if kind != CAPITAL and not is_unit:
            return False
    if text[stop] == "." and after == stop + 1 and not (behind[0].isupper() or behind[0] in OPENERS):
        # Letters without case: no initials, and no abbreviation within a run of words.
        is_plain = len(last[0]) > 3 and "." not in last[0] and _is_word(behind) and not language.is_spaceless
        if not (is_plain or behind[0].isdigit()) or behind[0].islower():
            return False
    if behind.isupper() and behind.isalnum() and not before.islower():
        return False
    # Of numbers only a year or a label in English, where a note's may stand there ("the war.12 But").
    if behind[behind[0] == "("].isdigit() and language.code in ("", "en") and not _YEAR_OR_LABEL.match(text, after):
        return False
    name = last + text[after : after + 40].split(None, 1)[:1]
    if any(sign in part for part in name for sign in "@/<"):
        return False
    follower = name[-1].rstrip(",;:")
    return follower.upper() not in _SUFFIXES or follower in language.starters


def _is_french(mark: str, before: str, language: Language) -> bool:
    """Whether a mark stands behind a space, as high ones do in French."""
    return language.code == "fr" and mark != "." and before[-1].isspace() and not before.isspace()


def _is_word(part: str) -> bool:
    """Whether a part of a word is letters and digits, with the marks that combine with them."""
    return part.isalnum() or (not part.isascii() and ("a" + part).isidentifier())


def _word_at(text: str, place: int) -> str:
    """Return the word at `place`, without what opens and closes."""
    return text[place : place + 24].split(None, 1)[0].strip(OPENERS + CLOSERS + ".,:;!?…")


def _last_word(text: str, start: int, stop: int) -> str:
    """Return the word before `stop`, without what opens, at most 16 characters of it."""
    words = text[stop - 16 if stop - start > 16 else start : stop].split()
    return words[-1].rpartition("(")[2].lstrip(OPENERS + "•⁃") if words else ""


def _is_end(text: str, start: int, stop: int, after: int, place: int, language: Language) -> bool:
    """Whether a sentence ends at this full stop."""
    follower = text[place]
    word = _last_word(text, start, stop)
    kind = language.abbreviations.get(word)
    if kind is None and "." in word:
        kind = language.abbreviations.get(word.lower())
    if kind is None and ("'" in word or "’" in word):
        kind = language.abbreviations.get(word.replace("’", "'").rpartition("'")[2])
    alone = after == stop + 1
    if follower.islower():
        if text[place + 1 : place + 2].isupper() or text.startswith(_LINKS, place):
            return kind is None
        # Informal text: only behind a plain word, and in other languages, whose abbreviations are less well known
        # here, only behind a longer one.
        is_plain = word.isalpha() and word[-1].islower() and len(word) > (2 if language.code == "en" else 3)
        return alone and kind is None and is_plain and _word_at(text, place) not in _SPOKE
    if text[stop + 1] in ".…":
        return "]" not in text[stop:after] and not _is_aside(text, place)
    if kind == NEVER:
        return not alone
    if kind is not None and (_is_aside(text, place) or text[stop + 1].isdigit()):
        return False
    if kind == NUMBER and len(word) == 1 and word.isupper() and not follower.isdigit():
        kind = None  # an initial
    if kind == NUMBER and alone:
        # "Ed. K. Gross" is a name, "ed. 2" an edition.
        behind = _word_at(text, place)
        is_number = follower.isdigit() or (behind and not behind.strip("IVXLC") and behind not in "ICL")
        return not is_number and not (follower.isupper() and text[place + 1 : place + 2] == ".")
    if language.ordinals and alone and ((word.isdecimal() and len(word) < 4) or (word and not word.strip("IVX"))):
        return stop - len(word) > start and _starts(text, place, language.starters)
    if word.isdecimal() and len(word) < 5 and (alone or text[stop + 1 : after] == ")"):
        return not _is_label(text, start, stop - len(word), language.starters)
    is_letter = len(word) == 1 and word.isalpha()
    if kind is None and not _is_dotted(word) and not is_letter:
        return True
    if kind is None and is_letter and word in language.stop_words:
        return stop - 1 > start
    if stop - len(word) <= start or (follower == "(" and alone):
        return False
    if kind == CAPITAL:
        return stop - start > SHORTEST
    if not alone and text[after - 1] in _QUOTED:
        return True
    # A unit behind its number ends a sentence ("1945 r.", "180 кг."): no title would stand there.
    if kind == STARTER and word.islower() and "." not in word and text[max(start, stop - len(word) - 2)].isdigit():
        return stop - start > SHORTEST and (language.ordinals or not follower.isdigit())
    return _starts(text, place, language.starters)


def _starts(text: str, place: int, starters: frozenset[str]) -> bool:
    """Whether a word follows that starts sentences, elided or not ("The", "L'eau")."""
    word = _word_at(text, place).replace("’", "'")
    return word in starters or ("'" in word and word[: word.index("'") + 1] in starters)


def _is_dotted(word: str) -> bool:
    """Whether a word is letters with stops between ("U.S", "e.g")."""
    parts = word.replace("-", "").split(".")
    # A letter of a script without case can be more than one character ("एम.ए").
    return len(parts) > 1 and all(
        _is_word(part) and not part.isdigit() and len(part) <= 1 + (part.lower() == part.upper()) for part in parts
    )


def _is_label(text: str, start: int, stop: int, starters: frozenset[str]) -> bool:
    """Whether the number at `stop` counts what follows: it begins the sentence, or "Figure" or a colon comes before."""
    before = text[max(start, stop - 16) : stop].strip(OPENERS + " •⁃")
    if stop - start > 16:
        return before.endswith(":")
    return not before or before[-1] == ":" or (before[0].isupper() and before.isalpha() and before not in starters)


def _is_end_of_cry(text: str, start: int, stop: int, after: int, place: int, language: Language) -> bool:
    """Whether a sentence ends at this exclamation or question mark, or ellipsis."""
    quoted = text[after - 1] in _QUOTED
    if _last_word(text, start, stop) + text[stop] in language.abbreviations:
        return False
    if _is_aside(text, place):
        return False
    if text[place].islower() and not text[place + 1 : place + 2].isupper():
        if quoted or text[stop] == "…" or text[after - 1] in ")]}":
            return False
        if text[start] in "–—" or (text[start] == "-" and language.code != "en"):
            return False  # a dialogue without quotation marks: "– Vem? frågade han."
        return _word_at(text, place) not in _GOES_ON_AFTER_CRY
    return not quoted or not _is_speaker(text, place)


def _is_aside(text: str, place: int) -> bool:
    """Whether a dash and a word in lower case follow: the sentence goes on, or who spoke is said ("— сказал он")."""
    if text[place] not in "-–—":
        return False
    behind = text[place : place + 4].lstrip("-–—")
    return behind.lstrip()[:1].islower() and (behind[0].isspace() or text[place] == "—")


def _is_speaker(text: str, place: int) -> bool:
    """Whether up to three words and then a verb say who spoke ("Anna asked", "the old Mr. Hart cried")."""
    for number, word in enumerate(text[place : place + 48].split()[:4]):
        bare = word.rstrip(".,:")
        if number and bare in _SPOKE:
            return word[-1] != ":"  # what follows a colon is the next thing said
        if (bare != word and bare not in _TITLES) or bare in _NOBODY:
            break
    return False


def split_sentences(text: str, language: str | None = None) -> tuple[Sentence, ...]:
    """Split a text into sentences.

    Parameters
    ----------
    text : str
        Any text; blank lines, headings, list items and hard wraps are understood.
    language : str, optional
        A code, name or tag ("de", "german", "de-AT"); None lets it be detected.

    Returns
    -------
    tuple of Sentence
        In order; `text[sentence.start:sentence.end] == sentence.text`, and all else is white space.

    Raises
    ------
    TypeError
        If the text is no str.
    OptionError
        If the language isn't known.

    Examples
    --------
    >>> [sentence.text for sentence in split_sentences("Dr. Ada left at 5 p.m. We stayed.")]
    ['Dr. Ada left at 5 p.m.', 'We stayed.']
    """
    if not isinstance(text, str) or not (language is None or isinstance(language, str)):
        Document(text, language=language)  # says what to pass instead
    known = load(detect(text)[0] if language is None else language)
    return tuple(sentences(text, blocks(text), known))


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
    signs = [sign for sign in _SIGNS if sign in text and _sign(sign)(text)]
    closings = [f"{quote}." for quote in _QUOTES if quote in text and _closed(quote)(text)]
    within = [*_itemized(text, within, language, signs)] if signs else [*within]
    places = _spans(text, within, language, marks) if within and not closings else []
    for block in within if closings else ():
        inside = _spans(text, [block], language, marks)
        for closing in closings:
            inside = _embedded(text, inside, closing)
        places += inside
    return [
        _new(Sentence, (text[start:end], start, end, index, paragraph, 0.0))
        for index, (start, end, paragraph) in enumerate(places)
    ]
