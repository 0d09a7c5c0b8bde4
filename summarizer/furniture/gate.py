"""From the facts of a text to how likely it is a page with furniture: its shape as a whole, in named columns.

A column is a name, a line on what it is, and a function from the whole to one number.
"""

from __future__ import annotations

from collections import Counter
from math import log, log1p

from . import mails, shapes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .page import Page

# Labels that only sites have: an article may have a byline, a date, a caption.
_SITES_OWN = frozenset(("share", "related", "notice", "advertisement", "comments", "tags", "call to action", "link"))
# A stub has fewer words than a label may have; of the first and last lines so many are looked at.
_STUB, _EDGE = 8, 3
_LONG_PARAGRAPH = 50
# A block that is there twice counts among the long ones from so many characters on.
_LONG_REPEAT = 40


class Whole:
    """The facts, and what several columns read of them."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.n = len(page.pieces)
        self.words = sum(page.words)
        self.stubs = [count < _STUB and not is_prose for count, is_prose in zip(page.words, page.prose, strict=True)]
        self.opens = [opening is not None for opening in page.openings]
        self.labels = [str(reason) for reason, is_label in zip(page.openings, page.labels, strict=True) if is_label]
        self.counts = Counter(page.pieces)
        self.items = [*map(shapes.is_item, page.pieces)]
        self.mail_heads = mails.mail_heads(page.pieces)
        self.initials = [piece[0] for piece in page.pieces]


def _mean(flags: Sequence[bool]) -> float:
    return sum(flags) / len(flags)


def _words(whole: Whole, flags: Sequence[bool]) -> float:
    """Return the share of the text's words in some of its blocks."""
    return sum([count for count, flag in zip(whole.page.words, flags, strict=True) if flag]) / whole.words


def _long_paragraphs(whole: Whole) -> list[bool]:
    page = whole.page
    return [is_prose and count > _LONG_PARAGRAPH for is_prose, count in zip(page.prose, page.words, strict=True)]


def _longest_run(flags: Sequence[bool]) -> int:
    """Return the length of the longest run of true flags."""
    run = longest = 0
    for flag in flags:
        run = run + 1 if flag else 0
        longest = max(longest, run)
    return longest


def _repeated(whole: Whole, is_long: bool) -> int:
    """Return how many blocks are there twice, of the long ones or the short ones."""
    if len(whole.counts) == whole.n:
        return 0
    counts = whole.counts
    return sum([counts[piece] > 1 and (len(piece) >= _LONG_REPEAT) == is_long for piece in whole.page.pieces])


def _openings_in_prose(whole: Whole) -> int:
    return sum([opens and is_prose for opens, is_prose in zip(whole.opens, whole.page.prose, strict=True)])


def _mail_heads(whole: Whole) -> float:
    return min(1, whole.n * (sum(whole.mail_heads) / whole.n) / 3)


COLUMNS: tuple[tuple[str, str, Callable[[Whole], float]], ...] = (
    ("blocks", "log of the number of blocks", lambda w: log(w.n) / 3),
    ("stubs", "share of lines under eight words that are no sentence", lambda w: _mean(w.stubs)),
    ("short", "share of lines under twelve words without a final mark", lambda w: _mean(w.page.short)),
    ("stub words", "share of the words in stubs", lambda w: _words(w, w.stubs)),
    ("labels", "log of the number of labels", lambda w: log1p(len(w.labels))),
    ("kinds", "how many reasons the labels give, five at most", lambda w: min(5, len(set(w.labels))) / 3),
    ("site's own", "log of the labels that only sites have", lambda w: log1p(sum([x in _SITES_OWN for x in w.labels]))),
    ("copyright", "whether a block has the sign", lambda w: float(any("©" in x[:200] for x in w.page.pieces))),
    ("stubs first", "share of stubs among the first three", lambda w: _mean(w.stubs[:_EDGE])),
    ("stubs last", "share of stubs among the last three", lambda w: _mean(w.stubs[-_EDGE:])),
    ("openings first", "share of openings among the first three", lambda w: _mean(w.opens[:_EDGE])),
    ("openings last", "share of openings among the last three", lambda w: _mean(w.opens[-_EDGE:])),
    ("run", "log of the longest run of short lines", lambda w: log1p(_longest_run(w.page.short)) / 3),
    ("ends", "share of blocks with a final mark", lambda w: _mean(w.page.ends)),
    ("mail heads", "up to three lines of a mail's head", lambda w: _mail_heads(w)),
    ("items", "share of items", lambda w: _mean(w.items)),
    ("repeats", "log of the long blocks that are there twice", lambda w: log1p(_repeated(w, True))),
    ("short repeats", "log of the short ones", lambda w: log1p(_repeated(w, False))),
    ("long prose", "share of the words in long paragraphs", lambda w: _words(w, _long_paragraphs(w))),
    ("openings in prose", "log of the sentences that open as furniture", lambda w: log1p(_openings_in_prose(w))),
    ("lower case", "share of blocks that begin in lower case", lambda w: sum(map(str.islower, w.initials)) / w.n),
    ("quoted", "share of blocks behind a mail's >", lambda w: w.initials.count(">") / w.n),
)


def values(whole: Whole) -> list[float]:
    """Return the value of each column."""
    return [value(whole) for _, _, value in COLUMNS]
