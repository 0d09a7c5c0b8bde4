"""From blocks to facts: what is known of each block of a text before anything is thought of it.

A language's phrases are data: with them furniture begins, of them sites speak.
"""

# Longer than the rule: what a language's furniture says is asked with a text's facts, and a file more costs a start.

from __future__ import annotations

from math import log1p

from ..languages.language import load, lower
from ..patterns import late
from . import shapes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from ..document import Block
    from ..languages.language import Language

# What stands before the words of a list item, a link or a label.
BULLETS = "*-–—•·▪►▶→←«»[(|#_> \t0123456789."
# Letters by which phrases are found, and those of a word like "app".
_START, _SHORT_START = 4, 3
# A weak phrase says nothing of a sentence with more spaces.
_WEAK = 4
# Characters of a block in which the words are that it opens with.
_HEAD = 60
_MARKS = ":.,!|?'\"“”()[]"
# A line that opens as furniture does is a label up to here, in words: longer ones say more than that.
LABEL = 8
# Letters in a word that is too short to say what a text is about.
_SHORT_WORD = 3
# Words in a paragraph that is sure to be one.
PARAGRAPH = 15
# Where words have no spaces between them, a block of so many characters is prose, whatever ends it.
_SPACELESS = 48
# Behind it stand kana and Han, and not Thai, which has spaces in sentences, and no stops.
_KANA = "\u3040"


# Characters that say in Korean what a word says in English, which the looks were learnt on: in a million parallel
# sentences (UKren, University of Ulsan) English has 1.24 tokens for each of Korean's, which has four characters.
_KOREAN = 3.2
# Who wrote it, where the word stands behind the name: "김하늘 기자", "신안=이민수 선임기자 lee@example.kr".
_SIGNED = late(
    r"(?:\[?[가-힣]{2,10}[ =\]]{1,2})?[가-힣]{2,4} ?(?:선임|인턴|수습|전문|객원)? ?"
    r"(?:기자|특파원|논설위원|앵커|에디터)(?: \S{3,60})?$"
)


# A shorter block, in characters, may go with a picture, or ask a reader for something.
CAPTION, LONGEST_OTHER = 120, 240
# What may tell something of a text of paragraphs wherever it stands, and how none of these begins.
_TELLING, _NO_PARAGRAPH = (*shapes.SEPARATORS, "  ", "©", " photo"), "<>*"
_ENDS = ('."', ".”")

# How far to the right a program stands in a text.
_INDENTS = ("    ", "\t")


class Lexicon:
    """What the furniture of a language says."""

    def __init__(self, language: Language) -> None:
        # Pages in every language say some of it in English.
        words: dict[str, list[str]] = {}
        for known in {language.code: language, "en": load("en")}.values():
            for reason, rows in dict(known.furniture).items():
                if reason == "person" and known is not language and language.code:
                    continue  # "we" is a preposition in Polish
                words.setdefault(reason, []).extend(phrase.strip() for row in rows for phrase in row.split(";"))

        self.is_spaceless, self.is_korean = (is_spaceless := language.is_spaceless), language.code == "ko"
        self.small = frozenset(language.stop_words)
        self.site = Phrases(words.pop("site", []), is_spaceless)
        self.closing = Phrases(words.pop("closing", []), is_spaceless)
        self.starts = frozenset((*self.site.by_start, *self.closing.by_start))
        self.imperatives = frozenset(" ".join(words.pop("imperative", [])).split())
        # "you" is "your" as well, "us" isn't "use".
        self.persons = [
            f" {word}" if len(word) > 2 else f" {word} " for word in " ".join(words.pop("person", [])).split()
        ]
        self.by_first_word: dict[str, list[tuple[str, str, bool]]] = {}
        for reason, phrases in words.items():
            for phrase in filter(None, phrases):
                bare = phrase.lstrip("~")
                # Where words have no spaces between them, a phrase is known by its first character.
                first = bare[0] if is_spaceless and not bare.isascii() else bare.split()[0].strip(_MARKS) or bare[0]
                self.by_first_word.setdefault(first, []).append((bare, reason, phrase != bare))
        # "this" begins sixty phrases, of which most sentences with it have none.
        self.heads: dict[str, tuple[str, ...]] = {}
        for first, entries in self.by_first_word.items():
            entries.sort(key=lambda entry: -len(entry[0]))  # the longest says most
            self.heads[first] = tuple([phrase for phrase, _, _ in entries])

    def opening(self, piece: str, is_prose: bool) -> str | None:
        """Return the reason that a block's first words give, None where they give none."""
        if not (start := lower(piece[:_HEAD]).replace("’", "'").strip()):
            return None
        if self.is_korean and _SIGNED.match(piece):
            return "byline"
        found = self._found(start, piece, is_prose)
        if found is None and start[0] in BULLETS and (bare := start.lstrip(BULLETS)):
            found = self._found(bare, piece, is_prose)
        return found and found[1]

    def _found(self, head: str, piece: str, is_prose: bool) -> tuple[str, str] | None:
        """Return the longest phrase that a head begins with, and its reason."""
        phrases, heads = self.by_first_word, self.heads
        word = head.split(None, 1)[0].strip(_MARKS)
        if not head.startswith(heads.get(word, ())) and not head.startswith(heads.get(head[0], ())):
            return None
        known: list[tuple[str, str, bool]] = [*phrases.get(word, ()), *phrases.get(head[0], ())]
        for phrase, reason, is_weak in known:
            # A word may go on behind a phrase where none has a space, if the phrase is one that says enough.
            is_whole = self.is_spaceless and not is_weak and not phrase.isascii()
            if (
                head.startswith(phrase)
                and (is_whole or not (phrase[-1].isalpha() and head[len(phrase) : len(phrase) + 1].isalpha()))
                and not (is_weak and is_prose and shapes.count(piece, self.is_spaceless) > _WEAK)
            ):
                return phrase, reason
        return None

    def says_more(self, label: str) -> bool:
        """Whether a label goes on behind its one word of furniture as people speak, and not with what sites speak of.

        "Comments in the margin" has a small word in it, and not "Comments: 12", "Share tweet", "Related content"; an
        advert has some, too: "Advertisement - scroll to continue".
        """
        head = lower(label).replace("’", "'")
        found = self._found(head, label, is_prose=False)
        if found is None or not found[0].isalpha() or found[1] == "advertisement":
            return False
        rest = head[len(found[0]) :]
        if rest[:1] != " " or self.site.count(rest) or [who for who in self.persons if who in f"{rest} "]:
            return False
        if self.small.isdisjoint(rest.split()[:-1]):
            return False
        # "Share With Friends": what is a site's has a capital on each word.
        return any(map(str.islower, shapes.letters(label[len(found[0]) :])))

    def hints(self, words: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Return the words that a phrase of sites, or of a page's end, may have, and by which letters it is found."""
        starts = self.starts
        return {
            word: (word[:_START], word[:_SHORT_START])
            for word in words
            if word[:_START] in starts or word[:_SHORT_START] in starts
        }


class Phrases:
    """Phrases that are looked for at the beginnings of words, by the first letters of their longest words.

    A look at each word is three times as fast as a look for each of a hundred phrases. Where words have no spaces
    between them, a phrase may stand anywhere.
    """

    def __init__(self, phrases: Iterable[str], is_spaceless: bool) -> None:
        self.all = tuple(filter(None, phrases))
        self.is_spaceless = is_spaceless
        self.by_start: dict[str, list[str]] = {}
        for phrase in self.all:
            word = max(shapes.letters(phrase), key=len)
            self.by_start.setdefault(word[:_START], []).append(f" {phrase}")

    def count(self, text: str) -> int:
        """Return how many of the phrases a text has."""
        lowered = lower(text)
        if self.is_spaceless:
            return self.count_at(lowered, ())
        own = shapes.letters(lowered)
        return self.count_at(lowered, {word[:_START] for word in own}.union([word[:_SHORT_START] for word in own]))

    def count_at(self, lowered: str, starts: Collection[str]) -> int:
        """Return how many of the phrases a text in lower case has, by how its words start."""
        if self.is_spaceless:
            return sum([phrase in lowered for phrase in self.all])
        spaced, by_start = f" {lowered}", self.by_start
        return sum([phrase in spaced for start in starts if start in by_start for phrase in by_start[start]])


_lexicons: dict[str, Lexicon] = {}


def lexicon(language: Language) -> Lexicon:
    """Return the furniture's words of a language, made once."""
    if language.code not in _lexicons:
        _lexicons[language.code] = Lexicon(language)
    return _lexicons[language.code]


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
    heads : dict of int to str
        The lines over a chat's messages, with whose they are.
    headings, indented : frozenset of int
        The blocks that are known to be headings, and those that stand as far to the right as programs.
    title : int or None
        The block that is the title, where one is.
    """

    __slots__ = (
        "ends", "headings", "heads", "indented", "labels", "language", "lexicon", "longs", "openings", "paragraphs",
        "pieces", "prose", "short", "speakers", "title", "words",
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
    page.headings, page.title, page.speakers = headings, None, shapes.asked(pieces) or shapes.speakers(pieces)
    page.heads = {}
    clocked = [piece for piece in pieces if ":" in piece and len(piece) < CAPTION and shapes.CLOCK.search(piece)]
    if len(clocked) > shapes.TURNS and not page.speakers:
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
        if end == ".." or piece[0] in _NO_PARAGRAPH or " " not in piece or piece[1 : shapes.MARKED] == ". ":
            return False
        if piece.isupper():  # may be a headline of old: "THE WALL TO BE BUILT."
            return False
        if known.opening(piece, is_prose=True) is not None:
            return False
        if len(piece) < LONGEST_OTHER and piece.split(None, 1)[0].lower() in known.imperatives:
            return False
        if len(piece) < CAPTION and shapes.CREDITED.search(piece):
            return False
    return not ((":" in text or "：" in text) and shapes.speakers(pieces))


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
