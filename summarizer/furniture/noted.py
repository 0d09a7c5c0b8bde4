"""From the blocks that a page's reader kept to what some say of themselves: a byline, an advert, a stamp, a credit.

The reader judges by a page's boxes, and what stands in the article's own box looks like its text. Only what opens with
a phrase of the language, or has a name, a time, a sign of copyright is noted here; shapes are left to the reader.
"""

from __future__ import annotations

from functools import cached_property

from . import shapes
from .lexicon import lexicon
from .lists import listed
from .page import LABEL, LONGEST_OTHER, PARAGRAPH, Verdict
from .signs import LIKELY, OPENED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..document import Document
    from ..languages.language import Language

# Words that a byline has at most, and the blocks in which one stands behind the line under the title.
_LONGEST_BYLINE, _NEAR = 14, 6
# Characters of what an editor writes under a title.
_LONGEST_STANDFIRST = 300
# A shorter name may be a word of the text.
_SHORTEST_NAME = 5
# Of what stands between title and byline half is in the article's text on the WCXB pages; where the reader is less sure
# than this of a paragraph that is the page's description, and surer of the next, 5 of 22 are.
_STANDFIRST, _SURE = 0.5, 0.9
# A line under the title is a date where so many of its characters are digits: as in plain text.
_STAMPED = 0.15
_READING = (
    "min read",
    "minute read",
    "min de lecture",
    "min de lectura",
    "min lesezeit",
    "min. lesezeit",
    "min leestijd",
)
# Labels that are no words of an article: "Read more", "Share this", "Tags: kelp". What opens as an imperative, a
# caption or a notice does is the article's as often as not, and so is what ends in a colon.
_LABELS = frozenset(("related", "link", "share", "comments", "tags", "byline", "time stamp"))


class _Blocks:
    """What is known of the blocks of a page; its paragraphs, items and quotes that were kept are `pieces`, by place."""

    def __init__(self, document: Document, language: Language) -> None:
        self.document, self.lexicon = document, lexicon(language)
        self.pieces: dict[int, str] = {}
        self.prose: dict[int, bool] = {}
        paragraphs = []

        for place, block in enumerate(document.blocks):
            if block.start < 0 or block.kind not in ("paragraph", "item", "quote"):
                continue
            piece = self.pieces[place] = " ".join(block.text.split()) if "\n" in block.text else block.text
            self.prose[place] = shapes.is_prose(piece)
            is_long = shapes.count(piece, language.is_spaceless) >= PARAGRAPH
            if self.prose[place] and is_long:
                paragraphs.append(place)

        name = (document.author or "").partition(";")[0].strip()
        self.author = name.casefold() if len(name) >= _SHORTEST_NAME else ""
        self.last = max([place for place, is_prose in self.prose.items() if is_prose], default=-1)
        self.first, self.standfirst = (paragraphs or [-1])[0], -1
        if len(paragraphs) > 1 and self._is_standfirst(*paragraphs[:2]):
            self.standfirst, self.first = paragraphs[:2]

    def _is_standfirst(self, place: int, below: int) -> bool:
        """Whether an editor wrote what is under the title: as the page's description, or above the author's name."""
        blocks = self.document.blocks
        block, above = blocks[place], blocks[max(0, place - _NEAR) : place]
        if len(block.text) >= _LONGEST_STANDFIRST:
            return False
        if block.text == self.document.description and block.score < _SURE <= blocks[below].score:
            return True
        return (
            below - place <= _NEAR
            and any(other.reason == "title" for other in above)
            and any(self.names_author(other.text) for other in blocks[place + 1 : below])
            and not any(self.names_author(other.text) for other in above)
        )

    def names_author(self, piece: str) -> bool:
        """Whether a line says who wrote the article: "By Ina Moss", or the name that the page's data give."""
        if piece.count(" ") >= _LONGEST_BYLINE:
            return False
        if self.is_author(piece):
            return not shapes.is_prose(piece)
        # "By noon" is a time, "By Ina" a name; scripts without capitals have no such sign.
        rest = piece.split()[1:]
        is_named = any(word[0].isalpha() and not word[0].islower() and "/" not in word for word in rest)
        return is_named and self.lexicon.opening(piece, shapes.is_prose(piece)) == "byline"

    def is_author(self, piece: str) -> bool:
        """Whether a block opens with the author's name."""
        size = len(self.author)
        return size > 0 and piece[:size].casefold() == self.author and not piece[size : size + 1].isalnum()

    @cached_property
    def timed(self) -> set[int]:
        """The lines above the article with a day or a time, and few words: "4 March 2024", not "The summer of 1924"."""
        above = {place: piece for place, piece in self.pieces.items() if _may_date(self, place)}
        timed = {place for place, piece in above.items() if shapes.CLOCK.search(piece) or shapes.has_day(piece)}
        return {place for place in timed if shapes.digits(above[place]) >= _STAMPED}

    @cached_property
    def in_lists(self) -> set[int]:
        """The ones of them that are of a list of such."""
        lines = [(place, self.pieces[place]) for place in self.pieces if _is_above(self, place)]
        own = [line for line in lines if self.lexicon.opening(line[1], is_prose=False) is None]
        return listed(own, self.timed.intersection([place for place, _ in own]))

    def is_label(self, place: int) -> bool:
        """Whether a block has few words, and no final mark."""
        return not self.prose[place] and self.pieces[place].count(" ") < LABEL


def noted(document: Document, language: Language) -> tuple[int, dict[int, Verdict]]:
    """Return where a page's article begins, and what its blocks say of themselves.

    Parameters
    ----------
    document : Document
        With `blocks`.
    language : Language
        Brings the words with which furniture begins.

    Returns
    -------
    begins : int
        The place of its first paragraph among the blocks, -1 where it has none of 15 words.
    notes : dict of int to Verdict
        By place among the blocks; none on a page without such a paragraph, where short lines are all there is.
    """
    known = _Blocks(document, language)
    notes: dict[int, Verdict] = {}
    if known.first < 0:
        return -1, notes

    for place in known.pieces:
        for reason, p, is_noted in _RULES:
            if is_noted(known, place):
                notes[place] = Verdict(p, reason, p == 0)
                break
    return known.first, notes


def _is_advert(known: _Blocks, place: int) -> bool:
    return known.is_label(place) and known.lexicon.opening(known.pieces[place], is_prose=False) == "advertisement"


def _is_byline(known: _Blocks, place: int) -> bool:
    return _is_above(known, place) and known.names_author(known.pieces[place])


def _is_date(known: _Blocks, place: int) -> bool:
    """Whether a line above the article says when it was written, or how long it takes to read."""
    piece = known.pieces[place]
    if not _may_date(known, place):
        return False
    if known.lexicon.opening(piece, is_prose=False) == "time stamp" or piece.casefold().endswith(_READING):
        return True
    return place in known.timed and place not in known.in_lists


def _may_date(known: _Blocks, place: int) -> bool:
    """Whether a few words stand above the article, or figures."""
    piece = known.pieces[place]
    if not _is_above(known, place) or piece.count(" ") >= _LONGEST_BYLINE:
        return False
    return not known.prose[place] or shapes.is_in_figures(piece)


def _is_invitation(known: _Blocks, place: int) -> bool:
    """Whether a few words above the article ask for a click."""
    piece = known.pieces[place]
    if not _is_above(known, place) or piece.count(" ") >= LABEL:
        return False
    return known.lexicon.opening(piece, known.prose[place]) == "call to action"


def _is_above(known: _Blocks, place: int) -> bool:
    """Whether a paragraph stands above the article's first, and isn't the line under its title."""
    return place < known.first and place != known.standfirst and known.document.blocks[place].kind == "paragraph"


def _is_stamped(known: _Blocks, place: int) -> bool:
    """Whether a line holds a full date, and a time or something on who wrote: what stands over a post."""
    piece = known.pieces[place]
    return not known.prose[place] and len(piece) < LONGEST_OTHER and shapes.is_stamp(piece)


def _is_credit(known: _Blocks, place: int) -> bool:
    piece = known.pieces[place]
    return "©" in piece and len(piece) < LONGEST_OTHER and known.document.blocks[place].kind == "paragraph"


def _is_standfirst(known: _Blocks, place: int) -> bool:
    return place == known.standfirst


def _is_on_author(known: _Blocks, place: int) -> bool:
    """Whether a page's last paragraph tells who its author is."""
    return known.first < place == known.last and known.is_author(known.pieces[place]) and _is_short(known, place)


def _is_short(known: _Blocks, place: int) -> bool:
    return len(known.pieces[place]) < LONGEST_OTHER


def _is_other_label(known: _Blocks, place: int) -> bool:
    """Whether a paragraph is a label of a page's; an item may be a link's text, and a recipe's word."""
    piece = known.pieces[place]
    if not known.is_label(place) or known.document.blocks[place].kind != "paragraph" or piece[-1] in ":：":
        return False
    return known.lexicon.opening(piece, is_prose=False) in _LABELS


# What is noted, how likely it is the article's, 0 where it goes, and by what. On the WCXB and scrapinghub pages, of the
# blocks kept, so many are in the article's text: adverts 0 of 21, credits 0 of 6, stamps 3 of 32.
_RULES: tuple[tuple[str, float, Callable[[_Blocks, int], bool]], ...] = (
    ("advertisement", 0.0, _is_advert),  # "Story continues below"
    ("byline", 0.0, _is_byline),  # "By Ina Moss, Penrose"
    ("time stamp", 0.0, _is_date),  # "Ina Moss, 4 March 2024, 3 min read"
    ("call to action", 0.0, _is_invitation),  # "No time to read?"
    ("time stamp", 1 - OPENED, _is_stamped),  # "#19 Ina Moss 2024/03/04 19:41"
    ("notice", LIKELY["notice"], _is_credit),  # "© Ina Moss The quay at noon."
    ("standfirst", _STANDFIRST, _is_standfirst),  # what the editor wrote between title and byline
    ("note", LIKELY["note"], _is_on_author),  # "Ina Moss has covered the coast since 2014."
    ("label", 1 - OPENED, _is_other_label),  # "Continue reading below"
)
