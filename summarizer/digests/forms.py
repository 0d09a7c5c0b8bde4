"""From two articles with rows of words in common to what else they have: a form or an outlet's note is no event."""

from __future__ import annotations

from array import array
from itertools import chain
from zlib import crc32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from .news import Article

# Words in a row that are compared.
ROW = 4
# The share of the shorter article's rows from which it is asked what else two have in common, and how many terms each
# has beside such rows at least: with fewer it is the same article with a figure changed.
FORM, BESIDE = 0.1, 4


def rows_of(article: Article) -> array[int]:
    """Return an article's rows of words in order, as numbers of 32 bits; of fewer words, all that there are."""
    words = [word.encode("utf-8", "surrogatepass") for word in chain.from_iterable(article.words)]
    size = min(ROW, len(words))
    return array("I", map(crc32, map(b" ".join, zip(*[words[at:] for at in range(size)], strict=False))))


def beyond(one: Article, other: Article) -> tuple[set[str], int] | None:
    """Return what two articles have in common that isn't for both in common rows of words alone.

    A form that is filled in, or a note that an outlet puts below each article, has nothing to do with the rest; the
    lead that two outlets took from an agency has: what they add speaks of it.

    Parameters
    ----------
    one, other : Article

    Returns
    -------
    terms : set of str
        What one of them has beside those rows, and the other one as well, wherever.
    size : int
        How many terms that one has beside them which has fewer.

    None where they have hardly a row in common, or one of them hardly anything beside them.
    """
    rows, its_rows = rows_of(one), rows_of(other)
    common = frozenset(rows).intersection(its_rows)
    if len(common) < FORM * min(len(rows), len(its_rows)):
        return None
    rest, its_rest = _beside(one, rows, common), _beside(other, its_rows, common)
    size = min(len(rest), len(its_rest))
    both = set(chain.from_iterable(one.terms)).intersection(chain.from_iterable(other.terms))
    return (both & (rest | its_rest), size) if size >= BESIDE else None


def _beside(article: Article, rows: array[int], common: Collection[int]) -> set[str]:
    """Return the terms that an article has outside of some rows."""
    words = list(chain.from_iterable(article.words))
    held = bytearray(len(words))
    for place, row in enumerate(rows):
        if row in common:
            held[place : place + ROW] = b"\1" * min(ROW, len(words))
    free = {word for word, is_held in zip(words, held, strict=True) if not is_held}
    return free.intersection(chain.from_iterable(article.terms))
