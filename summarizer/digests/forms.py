"""From two articles with rows of words in common to what else they have: a form or an outlet's note is no event."""

from __future__ import annotations

from array import array
from collections import Counter
from functools import cache, lru_cache
from itertools import chain, compress
from zlib import crc32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from .news import Article

# Words in a row that are compared.
ROW = 4
# The share of the shorter article's rows from which it is asked what else two have in common, and how many terms each
# has beside such rows at least: with fewer it is the same article with a figure changed.
FORM, BESIDE = 0.1, 4
# One row in so many is looked up first, in articles of so many rows: of 40 in common none is among them once in 200.
SAMPLE, MANY = 8, 400
# A byte that isn't 0 becomes 0, and 0 becomes 1.
_NOT = bytes([1, *[0] * 255])
# Articles whose words are kept as they are compared, 70 kB each.
KNOWN = 500
# Articles that have one first sentence at most for it to be an agency's, or that of an update.
LEAD = 2


def rows_of(article: Article) -> array[int]:
    """Return an article's rows of words in order, as numbers of 32 bits; of fewer words, all that there are."""
    # No word has a space in it.
    words = " ".join(chain.from_iterable(article.words)).encode("utf-8", "surrogatepass").split()
    size = min(ROW, len(words))
    return array("I", map(crc32, map(b" ".join, zip(*[words[at:] for at in range(size)], strict=False))))


class Forms:
    """Articles, of which two are asked what they have in common beyond rows of words.

    A form that is filled in, or a note that an outlet puts below each article, has nothing to do with the rest; the
    lead that two outlets took from an agency has, as has that of an update, unless it stands above others as well.

    Parameters
    ----------
    articles : sequence of Article
        Looked up by their places here.

    Attributes
    ----------
    rows : callable
        Place -> the article's rows.
    """

    def __init__(self, articles: Sequence[Article]) -> None:
        self.articles = articles
        self.rows = cache(lambda place: rows_of(articles[place]))
        self._some = cache(lambda place: _some(self.rows(place)))
        self._known = lru_cache(KNOWN)(self._read)
        self._openings = Counter([article.words[0] for article in articles])

    def _read(self, place: int) -> tuple[frozenset[int], list[str], frozenset[str]]:
        """Return an article's rows as a set, its words in order, and its terms."""
        article = self.articles[place]
        words = list(chain.from_iterable(article.words))
        return frozenset(self.rows(place)), words, frozenset(chain.from_iterable(article.terms))

    def beyond(self, place: int, other: int) -> tuple[frozenset[str], int] | None:
        """Return what one of two articles has beside their common rows, and the other one as well, wherever.

        And how many terms that one has beside them which has fewer. None where they have hardly a row in common, or one
        of them hardly anything beside them, or both one lead.
        """
        if self._some(place).isdisjoint(self._some(other)):
            return None
        rows, its_rows = self.rows(place), self.rows(other)
        common = self._known(place)[0].intersection(its_rows)
        if len(common) < FORM * min(len(rows), len(its_rows)):
            return None
        lead = self.articles[place].words[0]
        if lead == self.articles[other].words[0] and self._openings[lead] <= LEAD:
            return None

        _, words, terms = self._known(place)
        _, its_words, its_terms = self._known(other)
        rest, its_rest = _beside(words, terms, rows, common), _beside(its_words, its_terms, its_rows, common)
        size = min(len(rest), len(its_rest))
        return (terms & its_terms & (rest | its_rest), size) if size >= BESIDE else None


def _some(rows: array[int]) -> frozenset[int]:
    """Return one row in eight, or all of few: 400 articles on one event take 4.0 s so, and 6.4 s without."""
    return frozenset([row for row in rows if row % SAMPLE == 0] if len(rows) >= MANY else rows)


def _beside(words: list[str], terms: frozenset[str], rows: array[int], common: Collection[int]) -> frozenset[str]:
    """Return the terms that an article has outside of some rows."""
    # A byte a row, 1 where it is in common; each row holds the word that it begins with and those behind it.
    begun = int.from_bytes(bytes(map(common.__contains__, rows)), "little")
    held = begun
    for _ in range(ROW - 1):
        held = begun | held << 8
    return terms.intersection(compress(words, held.to_bytes(len(words) + ROW, "little").translate(_NOT)))
