"""The first look: how likely each block is the article's by its own words and shape and its neighbours', in columns.

A column is a name, a line on what it is, and a function from the facts to one number a block.
"""

from __future__ import annotations

from bisect import bisect
from itertools import accumulate, compress, pairwise
from math import log1p

from ..languages.language import lower
from . import shapes
from .page import content_words, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .gate import Whole

WINDOW = 5
# Words in a paragraph that is long: all but one of a hundred blocks of furniture on the WCXB pages have fewer.
SURE = 20
# What sites say of themselves is no longer than _SITE, in characters, and what closes a page than _CLOSING.
_SITE, _CLOSING = 900, 480
# Words whose capitals are looked at: in a headline all have some, in a paragraph the first tells as much as the rest.
_CAPITALS = 8
# A block that is there twice counts among the long ones from so many characters on.
REPEAT = 40
# Under so many words an opening is nearly all that a block says.
_OPENS_SHORT = 5


class Heads:
    """The facts, and what several columns read of them."""

    def __init__(self, whole: Whole) -> None:
        self.whole = whole
        self.page = page = whole.page
        self.heads = [piece[: shapes.HEAD] for piece in page.pieces]
        self.lowered = [lower(head) for head in self.heads]
        self.words = words_of(page, self.lowered)
        # Each of the page's words is looked at once: whether it is long, and whether a phrase may begin with it.
        every = set().union(*self.words)
        self.content = content_words(page, every)
        self.site, self.closing = _phrases(self, page.lexicon.hints(every))
        self.addressed = _addressed(self)


def _capitals(h: Heads) -> list[float]:
    """Return the share of the first words that begin with a capital."""
    found = []
    for head in h.heads:
        words = head.split(None, _CAPITALS)[:_CAPITALS]
        capitals = 0
        for word in words:
            if word[0].isupper():
                capitals += 1
        found.append(capitals / len(words))
    return found


def before(values: Sequence[float], by: int = 1, fill: float = 0.0) -> list[float]:
    """Return the value of the block above each."""
    return [*[fill] * min(by, len(values)), *values[:-by]]


def after(values: Sequence[float], by: int = 1, fill: float = 0.0) -> list[float]:
    """Return the value of the block below each."""
    return [*values[by:], *[fill] * min(by, len(values))]


def window(values: Sequence[float]) -> list[float]:
    """Return the mean of each block and as many as `WINDOW` on either side."""
    n = len(values)
    sums = [*accumulate(values, initial=0.0)]
    lows = [*[0] * WINDOW, *range(n)]
    highs = [*range(WINDOW + 1, n + 1), *[n] * (WINDOW + 1)]
    return [(sums[high] - sums[low]) / (high - low) for low, high in zip(lows[:n], highs[:n], strict=True)]


def _credits(h: Heads) -> list[bool]:
    """Return whether somebody is credited for a picture in each of the texts.

    One look through all of them for the words: a text in ten has one, and the pattern takes 5 microseconds a text.
    """
    starts = [*accumulate([len(head) + 1 for head in h.heads], initial=0)]
    found = [False] * len(h.heads)
    for word in shapes.CREDITED.finditer("\0".join(h.heads)):
        index = bisect(starts, word.start()) - 1
        found[index] = found[index] or shapes.CREDIT.search(h.heads[index]) is not None
    return found


def _opens(h: Heads) -> list[bool]:
    return [opening is not None for opening in h.page.openings]


def _beyond(h: Heads, is_above: bool) -> list[bool]:
    """Return which blocks are above the first long paragraph, or below the last."""
    sure = [
        is_prose and count >= SURE and opening is None
        for is_prose, count, opening in zip(h.page.prose, h.page.words, h.page.openings, strict=True)
    ]
    n = len(sure)
    if True not in sure:
        return [True] * n
    first, last = sure.index(True), n - 1 - sure[::-1].index(True)
    return [index < first if is_above else index > last for index in range(n)]


def _joined(h: Heads) -> list[bool]:
    """Return which blocks have no blank line below them."""
    return [*[one == two for one, two in pairwise(h.page.paragraphs)], False]


def _colons(h: Heads) -> list[bool]:
    return [piece[-1] in ":：" for piece in h.page.pieces]


def _short_times(h: Heads) -> list[bool]:
    short = [count < shapes.SHORT for count in h.page.words]
    return [is_short and shapes.has_time(head) for is_short, head in zip(short, h.heads, strict=True)]


def _imperatives(h: Heads) -> list[bool]:
    imperatives = h.page.lexicon.imperatives
    return [head.split(None, 1)[0] in imperatives for head in h.lowered]


def _addressed(h: Heads) -> list[float]:
    """Return how much prose speaks to you of what sites speak of, fully from once in twelve words on; quoted, not."""
    persons = h.page.lexicon.persons
    found = [*h.site]
    for index in compress(range(h.whole.n), h.site):
        if not h.page.prose[index] or shapes.is_quoting(h.page.pieces[index]):
            found[index] = 0.0
            continue
        spaced = f" {h.lowered[index]}"
        named = sum([spaced.count(person) for person in persons])
        found[index] *= min(1.0, 12 * named / max(12, spaced.count(" ")))
    return found


def _phrases(h: Heads, hints: dict[str, tuple[str, str]]) -> tuple[list[float], list[bool]]:
    """Return the log of how many of the things that sites speak of each block names, and whether it closes a page.

    By the words that a phrase may have: one block in three has such a word.
    """
    lexicon, hinted = h.page.lexicon, {*hints}
    site, closing = [0.0] * h.whole.n, [False] * h.whole.n
    for index, own in enumerate(h.words):
        named = own & hinted
        if not named and not lexicon.is_spaceless:
            continue
        lowered, length = h.lowered[index], len(h.page.pieces[index])
        starts = {start for word in named for start in hints[word]}
        if length < _SITE:
            site[index] = log1p(lexicon.site.count_at(lowered, starts))
        closing[index] = length < _CLOSING and lexicon.closing.count_at(lowered, starts) > 0
    return site, closing


def _repeated(h: Heads, is_long: bool) -> list[bool]:
    """Return which blocks are there twice, of the long ones or the short ones."""
    counts = h.whole.counts
    if len(counts) == len(h.heads):
        return [False] * len(h.heads)
    return [counts[piece] > 1 and (len(piece) >= REPEAT) == is_long for piece in h.page.pieces]


def _prose_share(h: Heads) -> list[float]:
    words = h.page.words
    prose = sum([count for count, is_prose in zip(words, h.page.prose, strict=True) if is_prose])
    return [prose / sum(words)] * len(words)


COLUMNS: tuple[tuple[str, str, Callable[[Heads], Sequence[float]]], ...] = (
    ("long", "log of one more than the words", lambda h: h.page.longs),
    ("under 6", "under six words", lambda h: [count < 6 for count in h.page.words]),
    ("under 12", "under twelve words", lambda h: [count < 12 for count in h.page.words]),
    ("from 25", "25 words and over", lambda h: [count >= 25 for count in h.page.words]),
    ("ends", "ends in a final mark", lambda h: h.page.ends),
    ("colon", "ends in a colon", _colons),
    (
        "question",
        "ends in a question or exclamation mark",
        lambda h: [piece[-1] in "?!？！" for piece in h.page.pieces],
    ),
    ("dots", "ends in three dots", lambda h: [piece.endswith(shapes.DOTS) for piece in h.page.pieces]),
    ("prose", "ends as a sentence does, or is very long", lambda h: h.page.prose),
    ("capitals", "share of words with a capital", _capitals),
    ("short time", "a time or year in a line under twelve words", _short_times),
    ("credit", "a picture's credit", _credits),
    ("copyright", "the sign", lambda h: ["©" in head for head in h.heads]),
    ("item", "opens with a bullet or number", lambda h: h.whole.items),
    ("turn", "opens with a speaker's label", lambda h: [index in h.page.speakers for index in range(len(h.heads))]),
    ("mail head", "a line of a mail's head", lambda h: h.whole.mail_heads),
    ("site", "log of the things it names that sites speak of", lambda h: h.site),
    ("addressed", "the product with how much it speaks of you and us", lambda h: h.addressed),
    ("closing", "says what only the last blocks of a page say", lambda h: h.closing),
    ("imperative", "opens with what sites ask for", _imperatives),
    ("repeated", "is there twice", lambda h: _repeated(h, True)),
    ("short repeated", "is there twice and under forty characters", lambda h: _repeated(h, False)),
    ("above long", "how long the block above is", lambda h: before(h.page.longs)),
    ("above colon", "the block above ends in a colon", lambda h: before(_colons(h))),
    ("below long", "how long the block below is", lambda h: after(h.page.longs)),
    ("joined", "no blank line below", _joined),
    ("second above long", "how long the second block above is", lambda h: before(h.page.longs, 2)),
    ("second below long", "how long the second block below is", lambda h: after(h.page.longs, 2)),
    ("window short", "share of short lines within five", lambda h: window(h.page.short)),
    ("window ends", "share of final marks within five", lambda h: window(h.page.ends)),
    ("window opens", "share of openings within five", lambda h: window(_opens(h))),
    ("above all", "above the first long paragraph", lambda h: _beyond(h, True)),
    ("below all", "below the last long paragraph", lambda h: _beyond(h, False)),
    ("prose share", "share of the text's words in prose", _prose_share),
)


def kinds(h: Heads) -> list[list[str]]:
    """Return the columns that are 1 for each block by how it opens: "share", "share in prose", "under 5 words"."""
    found: list[list[str]] = []
    for opening, is_prose, count in zip(h.page.openings, h.page.prose, h.page.words, strict=True):
        if opening is None:
            found.append([])
        else:
            found.append(
                [f"{opening} in prose" if is_prose else opening, *(["opens short"] if count < _OPENS_SHORT else [])]
            )
    return found
