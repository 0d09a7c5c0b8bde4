"""The first look: how likely each block is the article's by its own words and shape and its neighbours', in columns.

A column is a name, a line on what it is, and a function from the facts to one number a block.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from math import log, log1p

from . import shapes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import NamedTuple

    from .page import Page

    class Heads(NamedTuple):
        """The facts, and the beginnings of the blocks."""

        page: Page
        heads: list[str]
        counts: Counter[str]
        site: list[int]
        runs: list[int]
        groups: list[int]
else:
    from collections import namedtuple

    Heads = namedtuple("Heads", "page heads counts site runs groups")
    Heads.__doc__ = "The facts, and the beginnings of the blocks."

WINDOW = 5
# Words in a paragraph that is long: all but one of a hundred blocks of furniture on the WCXB pages have fewer.
SURE = 20
# Characters read of a block for what sites speak of; what they say of themselves is no longer than _SITE.
# What closes a page is no longer than _CLOSING.
_READ, _SITE, _CLOSING = 300, 900, 480
# A block that is there twice counts among the long ones from so many characters on.
REPEAT = 40
# Under so many words an opening is nearly all that a block says.
_OPENS_SHORT = 5


def heads_of(page: Page) -> Heads:
    """Return what the columns read beside the facts."""
    site_words = page.lexicon.site_words
    return Heads(
        page,
        [piece[: shapes.HEAD] for piece in page.pieces],
        Counter(page.pieces),
        [site_words(piece[:_READ]) if len(piece) < _SITE else 0 for piece in page.pieces],
        _runs(page.short),
        _groups(page.paragraphs),
    )


def _runs(flags: Sequence[bool]) -> list[int]:
    """Return the length of the run of true flags that each is in."""
    lengths = [0] * len(flags)
    start = 0
    for index, flag in enumerate([*flags, False]):
        if not flag:
            lengths[start:index] = [index - start] * (index - start)
            start = index + 1
    return lengths[: len(flags)]


def _groups(paragraphs: Sequence[int]) -> list[int]:
    """Return how many blocks the paragraph of each has."""
    counts = Counter(paragraphs)
    return [counts[paragraph] for paragraph in paragraphs]


def _capitals(h: Heads) -> list[float]:
    """Return the share of words that begin with a capital."""
    return [*map(_capital_share, h.heads)]


def _capital_share(head: str) -> float:
    return sum([word[0].isupper() for word in head.split()]) / (head.count(" ") + 1)


def before(values: Sequence[float], by: int = 1, fill: float = 0.0) -> list[float]:
    """Return the value of the block above each."""
    return [*[fill] * min(by, len(values)), *values[:-by]]


def after(values: Sequence[float], by: int = 1, fill: float = 0.0) -> list[float]:
    """Return the value of the block below each."""
    return [*values[by:], *[fill] * min(by, len(values))]


def window(values: Sequence[float], reach: int = WINDOW) -> list[float]:
    """Return the mean of each block and as many as `reach` on either side."""
    sums = [0.0]
    for value in values:
        sums.append(sums[-1] + value)
    n = len(values)
    return [
        (sums[min(n, index + reach + 1)] - sums[max(0, index - reach)])
        / (min(n, index + reach + 1) - max(0, index - reach))
        for index in range(n)
    ]


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


def _joined(h: Heads, is_above: bool) -> list[bool]:
    """Return which blocks have no blank line above them, or below."""
    paragraphs = h.page.paragraphs
    joined = [one == two for one, two in pairwise(paragraphs)]
    return [False, *joined] if is_above else [*joined, False]


def _colons(h: Heads) -> list[bool]:
    return [piece[-1] in ":：" for piece in h.page.pieces]


def _short_times(h: Heads) -> list[bool]:
    short = [count < shapes.SHORT for count in h.page.words]
    return [is_short and shapes.has_time(head) for is_short, head in zip(short, h.heads, strict=True)]


def _imperatives(h: Heads) -> list[bool]:
    imperatives = h.page.lexicon.imperatives
    return [head.split(None, 1)[0].lower() in imperatives for head in h.heads]


def _persons(h: Heads) -> list[float]:
    """Return how much prose speaks of "you" and "we", 1 from once in twelve words on; quoted, not at all."""
    persons = h.page.lexicon.persons
    found = []
    for piece, is_prose in zip(h.page.pieces, h.page.prose, strict=True):
        if not is_prose or shapes.is_quoting(piece):
            found.append(0.0)
            continue
        spaced = f" {piece[:_READ].lower()}"
        named = sum([spaced.count(person) for person in persons])
        found.append(min(1.0, 12 * named / max(12, spaced.count(" "))))
    return found


def _closing(h: Heads) -> list[bool]:
    """Return which blocks say what only the last ones of a page say."""
    closing = h.page.lexicon.closing
    return [len(piece) < _CLOSING and closing.count(piece.lower()) > 0 for piece in h.page.pieces]


def _repeated(h: Heads, is_long: bool) -> list[bool]:
    """Return which blocks are there twice, of the long ones or the short ones."""
    counts = h.counts
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
    ("dots", "ends in three dots", lambda h: [piece.endswith(("...", "…")) for piece in h.page.pieces]),
    ("prose", "ends as a sentence does, or is very long", lambda h: h.page.prose),
    ("capitals", "share of words with a capital", _capitals),
    ("short time", "a time or year in a line under twelve words", _short_times),
    ("credit", "a picture's credit", lambda h: [*map(shapes.has_credit, h.heads)]),
    ("copyright", "the sign", lambda h: ["©" in head for head in h.heads]),
    ("item", "opens with a bullet or number", lambda h: [*map(shapes.is_item, h.page.pieces)]),
    ("turn", "opens with a speaker's label", lambda h: [index in h.page.speakers for index in range(len(h.heads))]),
    ("mail head", "a line of a mail's head", lambda h: [*map(shapes.is_mail_head, h.page.pieces)]),
    ("site", "names what sites speak of", lambda h: [count > 0 for count in h.site]),
    ("site twice", "names two such things", lambda h: [count > 1 for count in h.site]),
    ("persons", "speaks of you and us, once in twelve words or less", _persons),
    ("closing", "says what only the last blocks of a page say", _closing),
    ("imperative", "opens with what sites ask for", _imperatives),
    ("repeated", "is there twice", lambda h: _repeated(h, True)),
    ("short repeated", "is there twice and under forty characters", lambda h: _repeated(h, False)),
    ("above long", "how long the block above is", lambda h: before(h.page.longs)),
    ("above joined", "no blank line above", lambda h: _joined(h, True)),
    ("above colon", "the block above ends in a colon", lambda h: before(_colons(h))),
    ("below long", "how long the block below is", lambda h: after(h.page.longs)),
    ("below joined", "no blank line below", lambda h: _joined(h, False)),
    ("second above long", "how long the second block above is", lambda h: before(h.page.longs, 2)),
    ("second below long", "how long the second block below is", lambda h: after(h.page.longs, 2)),
    ("window short", "share of short lines within five", lambda h: window(h.page.short)),
    ("window ends", "share of final marks within five", lambda h: window(h.page.ends)),
    ("window opens", "share of openings within five", lambda h: window(_opens(h))),
    ("run", "log of the run of short lines it is in", lambda h: [log1p(run) for run in h.runs]),
    ("group", "log of the number of lines in its paragraph", lambda h: [log(group) for group in h.groups]),
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
