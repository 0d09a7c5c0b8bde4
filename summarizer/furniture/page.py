"""From blocks to facts: what is known of each block of a text before anything is thought of it."""

from __future__ import annotations

from math import log1p

from . import shapes
from .lexicon import abstract_parts, lexicon

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from ..document import Block
    from ..languages.language import Language
    from .lexicon import Lexicon

# A line that opens as furniture does is a label up to here, in words: longer ones say more than that.
LABEL = 8
# Letters in a word that is too short to say what a text is about.
_SHORT_WORD = 3
# Words in a paragraph that is sure to be one.
PARAGRAPH = 15
# Where words have no spaces between them, a block of so many characters is prose, whatever ends it.
_SPACELESS = 48
# Kana and Han have code points from here on. Thai has lower ones; it has spaces within sentences, and no stops.
_KANA = "\u3040"


# Characters that say in Korean what a word says in English, which the looks were learnt on: in a million parallel
# sentences (UKren, University of Ulsan) English has 1.24 tokens for each of Korean's, which has four characters.
_KOREAN = 3.2


# A shorter block, in characters, may go with a picture, or ask a reader for something.
CAPTION, LONGEST_OTHER = 120, 240
# The reasons for which a block is never a heading; a line that opens as a notice does may be one.
HEADLESS = frozenset(("code", "attribution", "mail head", "signature", "cue", "quoted", "table", "navigation"))
# A block that opens as furniture does is the article's from so many characters on, by how it opens; any other from
# LONGEST_OTHER on.
LONGEST = {"note": 960, "notice": 720, "byline": 480, "contact": 480}
# A clean text has none of these signs anywhere, and no paragraph that begins with one of these.
_TELLING, _NO_PARAGRAPH = (*shapes.SEPARATORS, "  ", "©", " photo"), "<>*"
_ENDS = ('."', ".”")

# Lines with a clock from which on they may stand over a chat's messages.
_HEADS = 3
# How far to the right a program stands in a text.
_INDENTS = ("    ", "\t")


class Page:
    """What is known of the blocks of a text, a list a fact; nothing in it changes.

    A plain class is made in .01 ms, a named tuple in .24: the furniture's seven took nearly 2 ms of a cold start.

    Attributes
    ----------
    pieces : list of str
        Length n, as all lists here: the blocks' texts.
    paragraphs : list of int
        The number of the paragraph that each stands in.
    words : list of float
        How many words each has; in scripts without spaces, and Korean, as many as would say it in English.
    longs : list of float
        log(1 + words).
    ends : list of bool
        Whether it ends with a mark, as sentences do.
    prose : list of bool
        Whether it reads like a sentence or more, headings never.
    openings : list of str or None
        The reason that its first words give to take it for furniture.
    short : list of bool
        Whether it has few words and no mark at its end.
    labels : list of bool
        Whether it opens as furniture does and is no longer than a label.
    speakers : dict of int to (int, str)
        Block -> how many characters its speaker's label has, and his name.
    parts : dict of int to str
        The blocks that say what was found, in an abstract in parts, with the word in front of each.
    heads : dict of int to str
        The lines over a chat's messages, with whose they are.
    headings, indented : frozenset of int
        The blocks that are known to be headings, and those that stand as far to the right as programs.
    title : int or None
        The block that is the title, where one is.
    """

    __slots__ = (
        "ends", "headings", "heads", "indented", "labels", "language", "lexicon", "longs", "openings", "paragraphs",
        "parts", "pieces", "prose", "short", "speakers", "title", "words",
    )  # fmt: skip

    pieces: list[str]
    paragraphs: list[int]
    words: list[float]
    longs: list[float]
    ends: list[bool]
    prose: list[bool]
    openings: list[str | None]
    short: list[bool]
    labels: list[bool]
    speakers: dict[int, tuple[int, str]]
    parts: dict[int, str]
    heads: dict[int, str]
    headings: frozenset[int]
    indented: frozenset[int]
    title: int | None
    language: Language
    lexicon: Lexicon


class Verdict:
    """What a block is: `p` that it is the article's, and where it isn't for sure, why and whether it goes."""

    __slots__ = ("is_removed", "p", "reason")

    def __init__(self, p: float, reason: str, is_removed: bool) -> None:
        self.p = p
        self.reason = reason
        self.is_removed = is_removed


def facts(text: str, blocks: Sequence[Block], language: Language, headings: frozenset[int] = frozenset()) -> Page:
    """Return what is known of the blocks of a text.

    Parameters
    ----------
    text : str
        The document's.
    blocks : sequence of Block
        In order, none empty.
    language : Language
        Brings stop words and the words with which furniture begins.
    headings : frozenset of int
        The blocks known to be headings.
    """
    page = Page()
    page.pieces = pieces = [text[start:end] for start, end, _ in blocks]
    page.paragraphs = [paragraph for _, _, paragraph in blocks]
    page.language, page.lexicon = language, lexicon(language)
    page.parts = abstract_parts(pieces, language.findings)
    page.headings, page.title, page.speakers = headings, None, _speakers(pieces, page.parts)
    page.heads = {}
    clocked = [piece for piece in pieces if ":" in piece and len(piece) < CAPTION and shapes.CLOCK.search(piece)]
    if len(clocked) >= _HEADS and not page.speakers:
        from .heads import below, heads  # what few texts have

        page.heads = heads(pieces)
        page.speakers = below(page.heads, len(pieces))
    page.indented = _indented(text, blocks) if any(indent in text for indent in _INDENTS) else frozenset()

    is_spaceless = language.is_spaceless
    words: list[float] = [piece.count(" ") + 1 for piece in pieces]
    if is_spaceless:
        words = [shapes.count(piece, is_spaceless) for piece in pieces]
    elif language.code == "ko":
        words = [max(count, len(piece) / _KOREAN) for count, piece in zip(words, pieces, strict=True)]
    page.words = words
    page.longs = [*map(log1p, words)]
    page.ends = [piece[-1] in shapes.STOPS or shapes.ends(piece) for piece in pieces]
    page.short = [count < shapes.SHORT and not end for count, end in zip(words, page.ends, strict=True)]
    page.prose = prose = [shapes.is_prose(piece) or (is_spaceless and _is_told(piece)) for piece in pieces]
    for index in headings:
        prose[index] = False

    page.openings = [*map(page.lexicon.opening, pieces, prose)]
    if any(opening and shapes.is_numbered(piece) for piece, opening in zip(pieces, page.openings, strict=True)):
        from .lists import steps  # what few texts have

        for index in steps(pieces):
            page.openings[index] = None
    page.labels = [
        opening is not None and not is_prose and count < LABEL
        for opening, is_prose, count in zip(page.openings, prose, words, strict=True)
    ]
    return page


def _is_told(piece: str) -> bool:
    """Whether a block without spaces between its words is long enough for prose, and no headline of several parts.

    Japanese and Chinese divide those by spaces or open them with a bracket, and end none of them.
    """
    if len(piece) < _SPACELESS:
        return False
    return "。" in piece or max(piece) < _KANA or not (piece[0] == "【" or " " in piece or "\u3000" in piece)


def is_clean(text: str, blocks: Sequence[Block], language: Language) -> bool:
    """Whether a text is sure to be nothing but its paragraphs: no fact of them could tell anything else.

    What facts, the title and all signs say of most clean articles, in 41 us for 66 on BBC (`tests/furniture` holds
    one against the other).
    """
    if [sign for sign in _TELLING if sign in text]:
        return False

    pieces, known = [text[start:end] for start, end, _ in blocks], lexicon(language)
    for piece in pieces:
        end = piece[-2:] if piece[-1] == "." else piece[-3:-1] if piece[-2:] in _ENDS else ".."
        if end == ".." or piece[0] in _NO_PARAGRAPH or " " not in piece or shapes.is_marked(piece):
            return False
        if piece.isupper():  # may be a headline of old: "THE WALL TO BE BUILT."
            return False
        if known.opening(piece, is_prose=True) is not None:
            return False
        if len(piece) < LONGEST_OTHER and piece.split(None, 1)[0].lower() in known.imperatives:
            return False
        if len(piece) < CAPTION and shapes.CREDITED.search(piece):
            return False
    return not ((":" in text or "：" in text) and _speakers(pieces, abstract_parts(pieces, language.findings)))


def _speakers(pieces: Sequence[str], parts: Collection[int]) -> dict[int, tuple[int, str]]:
    """Return who speaks: block -> how many characters the label has, and the name; in an abstract's parts nobody."""
    if parts:
        return {}
    n_marked = sum(map(shapes.is_marked, pieces))
    if n_marked < 2 * shapes.ANSWERS and not shapes.may_be_spoken(pieces):
        return {}
    from .speakers import speakers  # what few articles have

    return speakers(pieces)


def _indented(text: str, blocks: Sequence[Block]) -> frozenset[int]:
    """Return the blocks that stand as far to the right as a program in a text does."""
    return frozenset([index for index, block in enumerate(blocks) if text.endswith(_INDENTS, 0, block.start)])


def with_title(page: Page, title: int | None) -> Page:
    """Return the facts with the title known: how it opens says nothing of it."""
    if title is None:
        return page
    named = Page()
    for fact in Page.__slots__:
        setattr(named, fact, getattr(page, fact))
    named.openings, named.labels = [*page.openings], [*page.labels]
    named.openings[title], named.labels[title], named.title = None, False, title
    return named


def words_of(page: Page, lowered: Sequence[str]) -> list[set[str]]:
    """Return the words of texts in lower case; pairs of characters where words have no spaces between them."""
    if page.language.is_spaceless:
        return [*map(_pairs, lowered)]
    return [*map(set, shapes.letters_of(lowered))]


def _pairs(text: str) -> set[str]:
    """Return the pairs of neighbouring characters of a text."""
    return {text[place : place + 2] for place in range(len(text) - 1)}


def content_words(page: Page, words: Iterable[str]) -> set[str]:
    """Return the words that say what a text is about: the longer ones."""
    if page.language.is_spaceless:
        return {*words}
    return {word for word in words if len(word) > _SHORT_WORD}


def first_paragraph(page: Page) -> int:
    """Return the index of the first paragraph that is sure to be one, or of what comes nearest."""
    tests: tuple[Callable[[int], bool], ...] = (
        lambda index: page.prose[index] and page.words[index] >= PARAGRAPH and page.openings[index] is None,
        lambda index: page.prose[index] and page.openings[index] is None,
        lambda index: page.prose[index] or index in page.speakers,
        lambda index: index > 0,
    )
    every = range(len(page.pieces))
    return next((index for test in tests for index in every if test(index)), 0)


# Blocks among which the first of prose are looked for, and of these so many may begin with a dateline.
_HIGHEST, DATED = 12, 2


def first_told(text: str, found: Sequence[Block]) -> list[int]:
    """Return the first blocks of prose, a credit at their end or not: above may stand "FOR IMMEDIATE RELEASE"."""
    told: list[int] = []
    left = DATED
    for at, (start, end, _) in enumerate(found[:_HIGHEST]):
        before = text[start : text.rfind(". ", start, end) + 1]  # "... from Monday on. Photo: Jane Roe"
        is_told = shapes.is_prose(text[start:end])
        if is_told or (before and shapes.is_prose(before)):
            told.append(at)
        if (left := left - is_told) == 0:
            break
    return told or [0]
