"""From sentences to unit vectors whose cosines are summed and compared without the matrix of all pairs."""

from __future__ import annotations

from collections import Counter
from heapq import nlargest
from math import fsum, sqrt
from operator import mul

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from .representation import Representation

# In the graph a sentence is joined to the most similar ones before it, so many at most: an article has fewer, and the
# graph of a book has 200 edges a sentence instead of thousands.
NEIGHBOURS = 200
# Pairs of sentences aren't compared by a term that stands in more sentences than this: no article has such a term, and
# in a text of 10,000 sentences it weighs a third of a rare one. Without this cap a book would take quadratic time.
COMMON = 500
# Rows of a matrix multiplied at once: those of a block times all sentences before it are in memory.
_BLOCK = 64


class Vectors:
    """Sparse vectors, one a sentence, for sums over all pairs in time linear in their entries.

    Sums are exact (`fsum`) or in a fixed order: neither the hash seed nor the platform nor Python's own `sum`,
    which compensates from 3.12 on, shows in them.

    Parameters
    ----------
    rows : sequence of mapping of str to float
        Length n: each sentence's weight by term.

    Attributes
    ----------
    columns : list of list of int
        Length n: the numbers of a sentence's terms.
    weights : list of list of float
        Length n: their weights, in the same order.
    """

    def __init__(self, rows: Sequence[Mapping[str, float]]) -> None:
        numbers: dict[str, int] = {}
        for row in rows:
            for term in row:
                numbers.setdefault(term, len(numbers))  # in the order of the text
        self.columns = [list(map(numbers.__getitem__, row)) for row in rows]
        self.weights = [list(row.values()) for row in rows]
        self.size = len(numbers)

    def __len__(self) -> int:
        return len(self.columns)

    def total(self, factors: Iterable[float]) -> list[float]:
        """Return the sum of the sentences' vectors, each times its factor: one number a term."""
        sums = [0.0] * self.size
        for columns, weights, factor in zip(self.columns, self.weights, factors, strict=True):
            if factor:
                for column, weight in zip(columns, weights, strict=True):
                    sums[column] += factor * weight
        return sums

    def dot(self, vector: Sequence[float]) -> list[float]:
        """Return the product of each sentence's vector and one over the terms."""
        at = vector.__getitem__
        rows = zip(self.columns, self.weights, strict=True)
        return [fsum(map(mul, weights, map(at, columns))) for columns, weights in rows]


def unit_rows(representation: Representation) -> list[dict[str, float]]:
    """Return each sentence's tf x smooth idf by term, scaled to Euclidean length 1."""
    idf = representation.idf_of_sentences
    rows = []
    for terms in representation.terms:
        weights = {term: count * idf[term] for term, count in Counter(terms).items()}
        length = sqrt(fsum(weight * weight for weight in weights.values()))
        rows.append({term: weight / length for term, weight in weights.items()})
    return rows


def tying_rows(representation: Representation) -> list[dict[str, float]]:
    """Return `unit_rows` without the terms that are too common to tie sentences together."""
    few = {term for term, df in representation.frequency.items() if df <= COMMON}
    return [only(few, row) for row in unit_rows(representation)]


def only(terms: Collection[str], row: Mapping[str, float]) -> dict[str, float]:
    """Return a row without the terms that aren't among some."""
    return {term: weight for term, weight in row.items() if term in terms}


def pairs(
    representation: Representation, least: float, neighbours: int = NEIGHBOURS
) -> Iterator[list[tuple[float, int]]]:
    """Yield for each sentence the (cosine, index) of those before it that are more alike than `least`.

    At most so many neighbours, the likest. Cosines are of `representation.unit` where the user's vectorizer made it;
    rounded, so that what equals a threshold does so on every platform.
    """
    found = _pairs_of_matrix(representation.unit) if representation.vectorizer else _pairs_of_terms(representation)

    # Compared before they are rounded too: most are 0 or little more, and rounding takes longer.
    for cosines in found:
        near = [(round(cosine, 9), index) for index, cosine in cosines if cosine > least]
        near = [pair for pair in near if pair[0] > least]
        yield nlargest(neighbours, near, key=lambda pair: (pair[0], -pair[1])) if len(near) > neighbours else near


def _pairs_of_terms(representation: Representation) -> Iterator[Iterable[tuple[int, float]]]:
    """Yield for each sentence the (index, cosine) of those before it that share a term with it."""
    said: dict[str, list[tuple[int, float]]] = {}
    for index, row in enumerate(tying_rows(representation)):
        cosines: dict[int, float] = {}
        for term, weight in row.items():
            # What was said before is looked up by term: pairs without a common term are never met.
            postings = said.setdefault(term, [])
            for other, its in postings:
                cosines[other] = cosines.get(other, 0.0) + weight * its
            postings.append((index, weight))
        yield cosines.items()


def _pairs_of_matrix(unit: Any) -> Iterator[Iterable[tuple[int, float]]]:
    """Yield for each row of a matrix the (index, cosine) of those before it that it isn't orthogonal to."""
    for first in range(0, unit.shape[0], _BLOCK):
        block = (unit[first : first + _BLOCK] @ unit[: first + _BLOCK].T).tocsr()
        block.sort_indices()  # SciPy leaves them as they come

        for row in range(block.shape[0]):
            own = slice(block.indptr[row], block.indptr[row + 1])
            cosines = zip(block.indices[own].tolist(), block.data[own].tolist(), strict=True)
            yield [(index, cosine) for index, cosine in cosines if index < first + row]


class Neighbours:
    """What resembles a sentence, looked up when it is asked for: memory is that of the text.

    Parameters
    ----------
    representation : Representation
        Its tf x idf, or its `unit` where the user's vectorizer made it.

    Attributes
    ----------
    degrees : list of float
        Each sentence's sum of the cosines above 0 with all sentences, itself too.
    """

    def __init__(self, representation: Representation) -> None:
        self._unit = representation.unit if representation.vectorizer is not None else None
        # A matrix can't lose a row: the sentences that are gone are remembered beside it.
        self._gone = [False] * len(representation)
        self._places: dict[str, dict[int, float]] = {}

        if self._unit is not None:
            self.degrees = [self._degree(index) for index in range(len(representation))]
            return

        self._rows = tying_rows(representation)
        for index, row in enumerate(self._rows):
            for term, weight in row.items():
                self._places.setdefault(term, {})[index] = weight
        # The sum of all cosines with a sentence is its product with the sum of all: no pair is looked at.
        vectors = Vectors(self._rows)
        self.degrees = vectors.dot(vectors.total([1.0] * len(vectors)))

    def __call__(self, index: int) -> Iterable[tuple[int, float]]:
        """Return the (index, cosine) of all that resemble a sentence, itself too, but for those forgotten."""
        if self._unit is not None:
            product = (self._unit @ self._unit[[index]].T).tocoo()
            found = zip(product.coords[0].tolist(), product.data.tolist(), strict=True)
            return [(other, cosine) for other, cosine in found if cosine > 0 and not self._gone[other]]

        cosines: dict[int, float] = {}
        for term, weight in self._rows[index].items():
            for other, its in self._places[term].items():
                cosines[other] = cosines.get(other, 0.0) + weight * its
        return cosines.items()

    def _degree(self, index: int) -> float:
        """Return the sum of the cosines with all that resemble a sentence."""
        return fsum([cosine for _, cosine in self(index)])

    def forget(self, index: int) -> None:
        """Leave a sentence out of what resembles others."""
        self._gone[index] = True
        if self._unit is None:
            for term in self._rows[index]:
                del self._places[term][index]
