"""The marks that open, close and end, and the words beside them: what all rules of sentences share.

How a text's own quotation marks are to be read, and which sentences are torn out of a quotation, is told here as well.
"""

from __future__ import annotations

from ..languages.language import OTHER_MARKS
from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..document import Sentence

QUOTES = (('"', '"'), ("“", "”"), ("«", "»"), ("„", "“"))
OPENERS = "\"'`“„‘‚«»‹›([{*_-–—¿¡"
CLOSERS = "\"'”’“‘»«›‹)]}*†‡_」』）】》\u200b"  # a space without width is no white space
FULL_WIDTH = "。！？｡．।॥۔؟፡" + OTHER_MARKS  # marks that need no space behind them, nothing but a sentence ends in
QUOTED = frozenset("\"'”’“»«›")
GOES_ON = frozenset(".!?…,;:)]}/،؛" + FULL_WIDTH)
BEFORE, _AROUND = OPENERS + "•⁃", OPENERS + CLOSERS + ".,:;!?…"  # what stands around a word and is no part of it
WORD = 16  # how far back the word before a mark is looked for: longer ones are no abbreviations
# What runs to its block's end without a stop may be speech written down without marks from so many characters on: of
# 190,000 written sentences none is so long.
LONGEST_SENTENCE = 900
HEADLINE = 160  # characters of the longest first line that is looked for once more in front of prose
# A title glued to its article begins in the text's first TOP characters and has LONGEST_TITLE at most, as 98 of 100
# have; title and article have TITLED at least. TURN finds the words with a capital that may begin the article.
TOP, LONGEST_TITLE, TITLED = 16, 110, 250
TURN = late(r"\s(?=([^\W\d_a-zß-öø-ÿ](?:['’](?=[^\W\d_A-ZÀ-Þ])|[^\s,]{1,14}(?=,?\s[^\W\d_]))))(?<=[\w)%\s]\s)")
GREETS = "BDHG"  # the first letters of "By Jane Doe", "Dear Ann", "Hi", "Hello", "Hey", "Good morning"
# Who spoke, where that stands behind what was said: in English, Turkish, Korean, Persian and Hindi.
SPOKE = frozenset(
    "said says say asked asks ask added adds agreed answered announced argued begged boasted bellowed called chimed"
    " chuckled commented complained concluded continued cried declared demanded enquired exclaimed explained giggled"
    " grinned groaned growled grumbled hissed inquired insisted interrupted joked laughed mumbled murmured mused"
    " muttered observed pleaded pondered prayed protested questioned quipped recalled remarked repeated replied reports"
    " responded roared screamed screeched shouted shrieked sighed snapped sneered sobbed squealed stammered suggested"
    " teased think thought told tweeted urged wailed warned whimpered whined whispered wondered wonders writes wrote"
    " yelled dedi diyor diye demiş"
    " 말했다 물었다 외쳤다 답했다 대답했다 덧붙였다 밝혔다 설명했다 강조했다 گفت پرسید कहा"
    " पूछा बोला बोली बोले बताया".split()
)
# Words that open a clause and hardly ever follow an abbreviation: "it was cold. they left", not "the max. speed".
CLAUSES = frozenset(
    "i i'm i'd i've i'll im ive we we're we've you you're you've your they they're he he's she she's it it's its the"
    " this that's these those there there's a an my his her our their but so please thanks thank if when what why how"
    " who where not no yes yeah maybe also then just don't do does did is are was were have has had can could would"
    " will should let let's lol regards cheers u ur thx pls plz omg idk dont wont cant didnt doesnt everyone everybody"
    " nobody someone".split()
)
# What may stand in front of a quotation; and tables for `str.translate`, from the quotation marks of some languages to
# those of English or French.
_IN_FRONT_OF = frozenset(" \n\t\xa0([—–-")
_STRAIGHT, _INWARD, _ABOVE = {187: '"', 8221: '"'}, {187: "«", 171: "»"}, {8221: "“"}  # by code point: » ” «
_CORNERS = {0x300C: "“", 0x300D: "”"}
_DOUBLE = late('["“”«»„]')


def last_word(text: str, start: int, stop: int) -> str:
    """Return the word before `stop`, without what opens, at most 16 characters of it."""
    words = text[stop - WORD if stop - start > WORD else start : stop].split()
    word = words[-1].rpartition("(")[2].lstrip(BEFORE) if words else ""
    return word.rpartition(")")[2] or word  # "(CNN)U.S. Senator Orr"


def word_at(text: str, place: int) -> str:
    """Return the word at `place`, without what opens and closes."""
    return text[place : place + 24].split(None, 1)[0].strip(_AROUND)


def is_word(part: str) -> bool:
    """Whether a part of a word is letters and digits, with the marks that combine with them."""
    return part.isalnum() or (not part.isascii() and ("a" + part).isidentifier())


def turned(whole: str) -> dict[int, str]:
    """Return how a text's quotation marks are to be read where one closes what elsewhere it opens; else nothing.

    As German and Danish have them, Swedish and Finnish, Polish and Croatian; and the corners of Japanese and
    Chinese. A mark that isn't in front of a word may be an arrow.

    >>> [text.translate(turned(text)) for text in ("»Nein«, sagte er.", "”Nej”, sade han.", "„Nie”, powiedział.")]
    ['«Nein», sagte er.', '"Nej", sade han.', '„Nie“, powiedział.']
    """
    if "「" in whole:
        return _CORNERS
    place = whole.find("»")
    if _opens_quotation(whole, place):
        other = whole.find("«")
        return _INWARD if other > place else {} if other >= 0 or "“" in whole else _STRAIGHT
    place = whole.find("”")
    if place < 0 or "“" in whole:
        return {}
    return _ABOVE if "„" in whole else _STRAIGHT if _opens_quotation(whole, place) else {}


def _opens_quotation(whole: str, place: int) -> bool:
    """Whether a mark stands in front of a word, and behind none."""
    return place >= 0 and whole[place + 1 : place + 2].isalnum() and (not place or whole[place - 1] in _IN_FRONT_OF)


def _leaves_open(text: str, is_open: bool, closes_above: bool) -> bool:
    """Whether a quotation is open behind a sentence; "“" closes in a text that opens with "„"."""
    for mark in _DOUBLE.findall(text):
        is_open = mark in "„«" or (mark == "“" and not closes_above) or (mark == '"' and not is_open)
    return is_open


def torn(sentences: Sequence[Sentence], texts: Sequence[str], marks: Sequence[str]) -> dict[int, bool]:
    """Return the sentences that begin or end inside double quotes -> whether they have any; a paragraph ends them."""
    found: dict[int, bool] = {}
    paragraph, is_open = -1, False
    is_straight, closes_above = marks == ['"'], "„" in marks
    for index, text in enumerate(texts):
        if sentences[index].paragraph != paragraph:
            paragraph, is_open = sentences[index].paragraph, False

        was_open = is_open
        has_mark = '"' in text if is_straight else any(map(text.__contains__, marks))
        if has_mark:
            is_odd = text.count('"') % 2 == 1
            is_open = was_open != is_odd if is_straight else _leaves_open(text, was_open, closes_above)
        if was_open or is_open:
            found[index] = has_mark
    return found
