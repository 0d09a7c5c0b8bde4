"""From blocks to facts: what is known of each block of a text before anything is thought of it."""

from __future__ import annotations

from math import log1p

from . import shapes
from .lexicon import lexicon
from .turns import speakers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import NamedTuple

    from ..document import Block
    from ..languages.language import Language
    from .lexicon import Lexicon

    class Page(NamedTuple):
        """What is known of the blocks of a text, a list a fact; nothing in it changes."""

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
        headings: frozenset[int]
        title: int | None
        language: Language
        lexicon: Lexicon

    class Verdict(NamedTuple):
        """What a block is: `p` that it is the article's, and where it isn't for sure, why and whether it goes."""

        p: float
        reason: str
        is_removed: bool
else:
    from collections import namedtuple

    Verdict = namedtuple("Verdict", "p reason is_removed")
    Verdict.__doc__ = (
        "What a block is: `p` that it is the article's, and where it isn't for sure, why and whether it goes."
    )
    Page = namedtuple(
        "Page",
        "pieces paragraphs words longs ends prose openings short labels speakers headings title language lexicon",
    )
    Page.__doc__ = "What is known of the blocks of a text, a list a fact; nothing in it changes."

# A line that opens as furniture does is a label up to here, in words: longer ones say more than that.
LABEL = 8
# Characters read of a block for the words that it shares with others.
_READ = 600
# Words in a paragraph that is sure to be one.
PARAGRAPH = 15


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
    pieces = [text[start:end] for start, end, _ in blocks]
    is_spaceless = language.is_spaceless
    known = lexicon(language)
    words = [shapes.count(piece, is_spaceless) for piece in pieces]
    ends = [shapes.ends(piece) for piece in pieces]
    prose = [shapes.is_prose(piece) or (is_spaceless and len(piece) >= 48) for piece in pieces]
    for index in headings:
        prose[index] = False

    openings = [known.opening(piece, is_prose) for piece, is_prose in zip(pieces, prose, strict=True)]
    return Page(
        pieces,
        [paragraph for _, _, paragraph in blocks],
        words,
        [log1p(count) for count in words],
        ends,
        prose,
        openings,
        [count < shapes.SHORT and not end for count, end in zip(words, ends, strict=True)],
        [
            opening is not None and not is_prose and count < LABEL
            for opening, is_prose, count in zip(openings, prose, words, strict=True)
        ],
        speakers(pieces),
        headings,
        None,
        language,
        known,
    )


def with_title(page: Page, title: int | None) -> Page:
    """Return the facts with the title known: how it opens says nothing of it."""
    if title is None:
        return page
    openings, labels = [*page.openings], [*page.labels]
    openings[title], labels[title] = None, False
    return page._replace(openings=openings, labels=labels, title=title)


def content_words(page: Page, index: int) -> set[str]:
    """Return the longer words of a block; pairs of characters where words have no spaces between them."""
    head = page.pieces[index][:_READ]
    if page.language.is_spaceless:
        return {head[place : place + 2] for place in range(len(head) - 1)}
    return {word for word in shapes.letters(head.lower()) if len(word) > 3}


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
