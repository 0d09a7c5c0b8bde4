"""From a block to where sentences meet in it without a mark: what was glued when a page's line breaks were lost.

Each rule says where a block is cut, with its example; only texts with one of the signs get here.
"""

from __future__ import annotations

from ..document import Block
from ..patterns import late
from .credits import CREDIT, CREDIT_SIGNS
from .glued_titles import behind_title
from .marks import GREETS, HEADLINE
from .subheads import around_dashed, before_pointing, behind_face, behind_joined, behind_smile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..languages.language import Language

    Rule = Callable[[str, int, int, Language], Iterable[int]]

# An address, and a capital behind it; a mark at its end says what follows by itself.
_ADDRESS = late(r"(?:https?://|www\.)[^\s<>\"]{3,300}(?<![.,;:!?)\]])(?=\s[A-Z])")
# A capitalized word without a comma behind it: of 12 places where one stands behind an address in English mails and
# pages, a sentence ends at 11.
_WORD = late(r"[A-Z][a-z]+\s")
# How far back from a block's end a signature or a date is looked for, and how far into it a headline or a byline.
_LAST, _FIRST = 80, 250
_CLOSING = late(
    r"\b(?:(?:[Rr]egards|[Tt]hanks|[Tt]hank you|[Ss]incerely|[Rr]espectfully|Cheers|[Bb]est wishes|[Tt]ake care|"
    r"[Yy]ours truly)[,.!]?+|(?:Best|Love)[,.!]) (?=(?:[A-Z][\w.'-]{0,20} ?){1,4}\Z)"
)
_DATE = late(
    r"(?<=[a-z\"”'’)?!])\s(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s"
    r"(?:[A-Z][a-z]{2,8}\s\d\d?|\d\d?\s[A-Z][a-z]{2,8}),?\s\d{4}\Z)"
)
_BYLINE = late(r"By (?:[A-Z][\w.'’-]{1,20} ){2,3}(?=[A-Z])")
_GREETING = late(
    r"(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening))(?: [A-Z][\w.'’-]{0,20}| all| everyone| there){0,3}"
    r"(?:,| ?--?|:)? (?=[A-Z])"
)
# The moment that a mail's head ends with, or an address in it; a zone goes with its hour: "7:00 PM EST", not "PM IT".
_ZONE = r"(?:(?:[A-Z]|A[CEKW]|CE|EE|NZ|WE)[SD]T|[CEMPW]T|[CEMW]ET|GMT|UTC)\b"
_MOMENT = late(rf"M(?<=:\d\d [AP]M)\s(?!{_ZONE})(?=[A-Z])")
_WRITER = late(r">(?<=\w>)\s(?=[A-Z])")
_CREDIT = late(r"/(?:Getty Images|AP|AFP|Reuters|REUTERS|EPA|Getty(?! Im)|Shutterstock|Alamy)(?= [A-Z])")
_RULED = frozenset("_-=*")
_RULE = late(r"(?<!\S)(?:_{12,}|-{12,}|={12,}|\*{12,})(?!\S)")
# Scripts whose spaces part phrases: Thai and Lao, Burmese, Khmer. A block of so many characters holds more than a
# sentence, and a piece of fewer is no clause: words have three to five characters.
_PHRASED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))
_LONG_PHRASES, _PHRASE = 80, 40
_MARKS = "!?…။។៕๚๛"
_SPACE = late(r" {1,3}")
# A headline in front of its article: a few words, a bar, a sentence.
_MOST_BARS = 3
# A heading in front of prose: words that no sentence of its own would have in capitals, then one that opens a sentence.
_HEADING = late(r"(?:[^\W_][\w'’&-]{0,30} ){1,10}?(?=(?:The|This|They|There|It) [a-z])")
# A word that opens sentences and hardly a name, between what a sentence can end in and a word in lower case: where the
# English gold has it in edited prose, sentences were glued; but what names a thing may stand in front of its title.
_OPENING = late(r"[TI](?:(?<=[a-z] .)|(?<=\d{4} .)|(?<=[a-z]{2}\) .))(?:he(?:se|y|re)?|his|t|f) (?=[a-z]{2})")
_NAMING = frozenset(
    "called named titled entitled dubbed film movie book novel story song single album band show series paper article"
    " magazine game play poem painting".split()
)
# What pages put between paragraphs, where their line breaks were lost.
_LABELS = ("advertisement", "image caption", "media caption", "story continues below")
_LONGEST_WORD, _FEWEST = 24, 3
_LONG_TITLE = 3  # spaces from which on a first line is no name that opens two paragraphs: "Tulsa"
_SMALLEST = 3  # letters that a word in lower case has at most in a heading: "Costs of War"


def parted(text: str, within: Iterable[Block], language: Language, signs: Iterable[str]) -> list[Block]:
    """Return the blocks, those in which sentences meet without a mark as one for each part.

    Parameters
    ----------
    text : str
        The whole text.
    within : iterable of Block
        Where to look, in order.
    language : Language
        What is known of its language.
    signs : iterable of str
        Those in the text without which some rules can't find anything.
    """
    signed = [rule for sign in signs for rule in RULES[sign]]
    always = [*RULES[""], *signed]
    found: list[Block] = []
    for block in within:
        first = text[block.start]
        is_odd = text[block.end - 1].isalnum() or first in GREETS or not first.isascii()
        rules = always if is_odd else signed
        cuts = {place for rule in rules for place in rule(text, block.start, block.end, language)}
        found += pieces(text, block, sorted(cuts)) if cuts else [block]
    return found


def pieces(text: str, block: Block, cuts: Iterable[int]) -> Iterator[Block]:
    """Yield the parts of a block between some places, without the white space around them."""
    start, end, paragraph = block
    for place in [*cuts, end]:
        if piece := text[start:place].strip():
            start = text.index(piece, start)
            yield Block(start, start + len(piece), paragraph)
        start = place


def _behind_address(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Behind an address: "https://example.org/prices The latest", in English before any word with a capital."""
    found = [match.end() for match in _ADDRESS.finditer(text, start, end)]
    is_english = language.code == "en"
    return [
        place for place in found if (is_english and _WORD.match(text, place + 1)) or _opens(text, place + 1, language)
    ]


def _before_signature(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Between the closing words of a letter and a name: "Thanks, Ann Pike"."""
    match = _CLOSING.search(text, max(start, end - _LAST), end) if text[end - 1].isalpha() else None
    return [match.end()] if match and not _opens(text, match.end(), language) else ()


def _before_date(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Between a headline and its date: "Ferries are late again Tuesday, September 1, 2015"."""
    match = _DATE.search(text, max(start, end - _LAST), end) if text[end - 1].isdigit() else None
    return [match.end()] if match else ()


def _behind_byline(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Behind who wrote it: "By Jane Doe The bridge"."""
    match = _BYLINE.match(text, start, end) if text[start] == "B" else None
    return [match.end()] if match and _opens(text, match.end(), language) else ()


def _behind_greeting(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Behind who a letter is to, before what it says: "Dear Ann, The bridge", "Hi This is"."""
    match = _GREETING.match(text, start, end) if text[start] in GREETS else None
    return [match.end()] if match and _opens(text, match.end(), language) else ()


def _behind_moment(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Behind the moment at which a mail was sent: "Ann Pike 05/02/1953 10:12 AM Please call"."""
    return [match.end() for match in _MOMENT.finditer(text, start, end)]


def _behind_writer(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Behind an address in angle brackets: "Ann Pike <ann@example.org> Please call"."""
    found = [match.end() for match in _WRITER.finditer(text, start, end)]
    return [place for place in found if "@" in text[max(start, place - _LAST) : place]]


def _behind_credit(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Behind whose picture it is: "Jane Doe/Getty Images The bridge", "Eva Sol / EFE En la playa"."""
    # That of persons takes .1 ms of each article, which most have no need of that has a bracket or a slash.
    if not any(pattern.search(text, start, end) for pattern in CREDIT_SIGNS.values()):
        return ()
    agencies = [match.end() for match in _CREDIT.finditer(text, start, end)]
    named = [
        match for match in CREDIT.finditer(text, start, end) if match[0].split()[0].lower() not in language.stop_words
    ]
    return [place for place in agencies if _opens(text, place + 1, language)] + [
        match.end() for match in named if _begins(text, match.end(), end)
    ]


def _begins(text: str, place: int, end: int) -> bool:
    """Whether a sentence may begin behind a space, before an end: with none of small letters, numbers, what joins."""
    if place + 1 >= end or text[place] != " ":
        return False
    first = text[place + 1]
    return not (first.islower() or first.isdigit() or first in ",;:/|)&")


def _behind_headline(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Behind a headline and a bar, before prose: "Ferries are late | The ferry to Holm was late again."."""
    place = text.rfind("|", start, min(end, start + _FIRST))
    is_headline = place > start and text.count("|", start, end) <= _MOST_BARS and ". " not in text[start:place]
    # A bar that ends the text has nothing behind it.
    if not is_headline or text[end - 1] not in '.!?”"':
        return ()
    return [place + 1] if text[place - 1].isspace() and text[place + 1].isspace() else ()


def _behind_heading(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Behind a heading in capitals, before prose: "Apple Computers It was", "BRIDGE CLOSED The council"."""
    match = _HEADING.match(text, start, end) if text[end - 1] in '.!?”"' else None
    return [match.end()] if match and _is_heading(match[0].split(), language) else ()


def _is_heading(words: list[str], language: Language) -> bool:
    """Whether words are a heading's: two or more that begin with capitals, or one that has no other letters."""
    if " ".join(words).lower() in _LABELS:
        return True
    if not all(word[0].isupper() or len(word) <= _SMALLEST for word in words):
        return False
    last = words[-1]
    is_named = last.isupper() or (len(words) > 1 and (last[0].isupper() or last.isdigit()))
    return is_named and language.stop_words.isdisjoint((words[0].lower(), last.lower()))


def _before_opening(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Between a word in lower case and one that opens sentences: "no ferry The bridge", not "a band called The xx"."""
    found = [match.start() for match in _OPENING.finditer(text, start, end) if language.code == "en"]
    return [place for place in found if _ends_before(text, start, place, language)]


def _ends_before(text: str, start: int, place: int, language: Language) -> bool:
    """Whether a sentence can end before a word that opens one: not in "of", "called", "(ii)"; "Believe" before "It"."""
    word = text[max(start, place - _LONGEST_WORD) : place].split()[-1].strip("()")
    if word in language.stop_words or word in _NAMING or not word.strip("ivx"):
        return False
    if text[place] == "I" and word[0].isupper():
        return False  # of a heading in title case
    # A text that opens its sentences with small letters has its capitals elsewhere.
    begin = max(start, place - _FIRST)
    said = text[begin:place].rpartition(". ")[2]
    return said.count(" ") >= _FEWEST and not said[0].islower()


def _around_rule(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Around a rule of signs: "by Ann Pike _____ Do you know"."""
    found = [match.span() for match in _RULE.finditer(text, start, end)]
    before = [first for first, _ in found if text[first - 2] not in _RULED]
    return before + [last for _, last in found if text[last + 1 : last + 2] not in _RULED]


def _behind_title(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Behind the text's first line, said once more in front of prose: "Ferries are late The ferry to Holm"."""
    title = text[: max(text.find("\n", 0, HEADLINE), 0)]
    after = start + len(title)
    if not text.startswith(title + " ", start) or not text[after + 1 : after + 2].isupper():
        return ()
    return [after] if title.count(" ") >= _LONG_TITLE or _opens(text, after + 1, language) else ()


def _opens(text: str, place: int, language: Language) -> bool:
    """Whether a word stands there that opens sentences."""
    return text[place : place + 24].split(None, 1)[0].strip(",:;") in language.starters


def _by_spaces(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Between the phrases of Thai, Lao, Khmer or Burmese, in a block without a mark.

    A space there stands between clauses, or around a number: so that short pieces stay together.
    """
    if end - start < _LONG_PHRASES or not _is_phrased(text[start]) or any(mark in text[start:end] for mark in _MARKS):
        return ()
    found = [start]
    for match in _SPACE.finditer(text, start, end):
        is_between = _is_phrased(text[match.start() - 1]) and _is_phrased(text[match.end()])
        if is_between and match.start() - found[-1] >= _PHRASE and end - match.end() >= _PHRASE:
            found.append(match.end())
    return found[1:]


def _is_phrased(letter: str) -> bool:
    """Whether a letter is of a script that has spaces between phrases only."""
    return any(first <= letter <= last for first, last in _PHRASED)


# The sign without which a rule finds nothing -> the rules.
RULES: dict[str, tuple[Rule, ...]] = {
    "": (_by_spaces, _before_signature, _before_date, _behind_byline, _behind_greeting),
    "\n": (_behind_title,),
    "T": (_behind_heading, _before_opening, behind_joined),
    "I": (_behind_heading, _before_opening),
    **dict.fromkeys("_=*-", (_around_rule,)),
    "- -": (around_dashed,),
    "Aa": (behind_title,),
    "aA": (behind_joined,),
    "a A": (before_pointing,),
    ":": (_behind_moment, behind_face),
    ";": (behind_face,),
    "))": (behind_smile,),
    ">": (_behind_writer,),
    "/": (_behind_address, _behind_credit),
    "|": (_behind_headline,),
    "]": (_behind_credit,),
    "摄": (_behind_credit,),
    "攝": (_behind_credit,),
}
