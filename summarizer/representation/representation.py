"""From sentences to the terms that stand for them."""

# Longer than the rule: what scorers and selectors see of a document stands in one place, each made when asked for.

from __future__ import annotations

from bisect import bisect
from collections import Counter
from functools import cached_property, lru_cache
from itertools import chain
from math import log, sqrt

from ..document import said, texts_said, unlabelled
from .terms import distinct_terms, terms_of, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any, Protocol

    from ..document import Heading, PageBlock, Sentence
    from ..languages.language import Language
    from .terms import Analyzer

    class Idf(Protocol):
        """What knows how rare any term is."""

        def __getitem__(self, term: str, /) -> float:
            """Return its inverse document frequency, 0 or more."""

    class Vectorizer(Protocol):
        """What turns sentences into vectors: scikit-learn's own contract, used on a clone."""

        def fit_transform(self, raw_documents: Iterable[str]) -> Any:
            """Return an (n, d) matrix, dense or sparse."""


# Sentences from which on their terms are packed: a book's summary keeps 7 times its text instead of 16, in no more time
# (`python benchmarks/tricks.py packed`).
_MANY = 2000
# Weights are summed as whole multiples of 2^-20: exact in any order, so that no hash seed shows.
EXACT = 1 << 20
# The least and the most of a text's characters that stand in lists, where it is prose with lists in it. Of 1,690 web
# pages 5 % have other summaries where items of such texts cost .4, read blind beside the old ones: on the half on which
# the shares were chosen 27 are better and 5 worse, on the other 22 and 3. With fewer 5 are better and 14 worse: a short
# list sums its page up ("Key takeaways"). With more the list is the article.
_LISTS, _MOSTLY = 0.25, 0.75


class Representation:
    """What scorers and selectors see of a document: its n sentences as terms and as vectors.

    Parameters
    ----------
    sentences : sequence of Sentence
        Length n.
    distinct : sequence of set of str, optional
        Length n: each sentence's terms without order and repeats; None cuts them when they are asked for.
    language : Language
        What is known of the document's language.
    title_terms : frozenset of str
        The title's terms, empty where there is no title.
    idf : Idf, optional
        Inverse document frequencies of a background corpus by term, 0 (said everywhere) and up.
    vectorizer : Vectorizer, optional
        Makes `vectors` instead of the tf-idf of the terms; a clone is fitted.
    terms : sequence of list of str, optional
        Length n: each sentence's terms in order, with repeats, as an analyzer gave them; None cuts them when they
        are asked for.
    headings : sequence of Heading
        The headings of the document's sections.
    analyzer : Analyzer, optional
        Cuts the headings into terms, and the sentences where `terms` weren't given.
    query_terms : frozenset of str
        The terms of what the reader asks for, empty where nothing is asked.
    blocks : sequence of PageBlock
        What the document's page holds, empty where its reader doesn't tell.
    items : sequence of (start, end)
        Where items of lists are known to be otherwise.
    """

    def __init__(
        self,
        sentences: Sequence[Sentence],
        distinct: Sequence[set[str]] | None,
        language: Language,
        title_terms: frozenset[str] = frozenset(),
        idf: Idf | None = None,
        vectorizer: Vectorizer | None = None,
        terms: Sequence[list[str]] | None = None,
        headings: Sequence[Heading] = (),
        analyzer: Analyzer | None = None,
        query_terms: frozenset[str] = frozenset(),
        blocks: Sequence[PageBlock] = (),
        items: Sequence[tuple[int, int]] = (),
    ) -> None:
        self.sentences = tuple(sentences)
        self.headings, self.blocks, self.items = tuple(headings), tuple(blocks), tuple(items)
        self.language = language
        self.title_terms, self.query_terms = title_terms, query_terms
        self.idf, self.vectorizer, self.analyzer = idf, vectorizer, analyzer

        # What was cut already stands where a cached_property puts it.
        self._given_terms = terms
        if distinct is not None:
            self.distinct = distinct
        self._heading_terms = [frozenset(terms_of(heading.text, language, analyzer)) for heading in headings]
        self._norms: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self.sentences)

    @cached_property
    def distinct(self) -> Sequence[set[str]]:
        """Each sentence's terms without order and repeats. Length n."""
        return [set(own) for own in self.terms]

    @cached_property
    def frequency(self) -> dict[str, int]:
        """Term -> number of sentences that have it, 1 to n."""
        return Counter(chain.from_iterable(self.distinct))

    @cached_property
    def texts(self) -> list[str]:
        """What each sentence says, on one line, without its speaker's label; of a label alone, that. Length n."""
        return texts_said(self.sentences)

    @cached_property
    def listed(self) -> frozenset[int]:
        """The sentences that are items of lists, where these are neither a trifle of the text nor most of it."""
        told = [(block.start, block.end) for block in self.blocks if block.kind == "item" and block.start >= 0]
        spans = [(-1, -1), *told, *self.items]
        starts = [start for start, _ in spans]
        ends = [spans[bisect(starts, sentence.start) - 1][1] for sentence in self.sentences] if len(spans) > 1 else []
        found = frozenset([index for index, end in enumerate(ends) if self.sentences[index].start < end])
        said = sum([len(self.texts[index]) for index in found])
        return found if found and _LISTS <= said / sum(map(len, self.texts)) <= _MOSTLY else frozenset()

    @cached_property
    def words(self) -> Sequence[list[str]]:
        """Each sentence's words in order, with repeats; lower case, function words too. Length n."""
        return _kept((words_of(said(sentence), self.language) for sentence in self.sentences), list, len(self))

    @cached_property
    def terms(self) -> Sequence[list[str]]:
        """Each sentence's terms in order, with repeats; lower case, without stop words. Length n."""
        if self._given_terms is not None:
            return self._given_terms
        rows = (terms_of(said(sentence), self.language, self.analyzer) for sentence in self.sentences)
        return _kept(rows, list, len(self))

    @property
    def section_terms(self) -> list[frozenset[str]]:
        """The terms of the heading that each sentence stands under, none above the first heading. Length n."""
        # Two headings may stand above the same sentence: the lower one is nearer.
        starts = {heading.sentence: terms for heading, terms in zip(self.headings, self._heading_terms, strict=True)}
        found: list[frozenset[str]] = []
        for index in range(len(self)):
            found.append(starts[index] if index in starts else found[-1] if found else frozenset())
        return found

    def having(self, words: frozenset[str]) -> set[int]:
        """Return the sentences that have one of some words."""
        there = self.frequency.keys() & words
        return {index for index, own in enumerate(self.distinct) if not there.isdisjoint(own)} if there else set()

    @property
    def idf_of_sentences(self) -> dict[str, float]:
        """Term -> its smooth inverse document frequency, the sentences being the documents: 1 and up."""
        idf = {df: _smooth_idf(len(self), df) for df in {*self.frequency.values()}}
        return {term: idf[df] for term, df in self.frequency.items()}

    def cosine(self, first: int, second: int) -> float:
        """Return the cosine of two sentences: 0 nothing in common, 1 the same terms.

        Each term counts once a sentence, with the smooth idf of the document's sentences. Sums are of whole
        numbers, so that neither the order of a set nor the hash seed shows in a result.
        """
        if self.vectorizer is not None:
            unit = self.unit
            return float((unit[[first]] @ unit[[second]].T).sum())
        # Most pairs of an article's sentences share nothing.
        if not (common := self.distinct[first] & self.distinct[second]):
            return 0.0

        # Norms are needed again for each sentence picked, squares for each term.
        frequency, norms, squares = self.frequency, self._norms, self._squares
        for index in (first, second):
            if index not in norms:
                norms[index] = sum([squares[frequency[term]] for term in self.distinct[index]])
        return sum([squares[frequency[term]] for term in common]) / sqrt(norms[first] * norms[second])

    @cached_property
    def _squares(self) -> dict[int, int]:
        """Number of sentences -> the square of the idf of a term that so many have, in 2^-20."""
        return _squares_of(len(self))

    @cached_property
    def vectors(self) -> Any:
        """The sentences as rows of an (n, d) CSR matrix: tf x smooth idf of the terms, or the vectorizer's."""
        return self._weighted() if self.vectorizer is None else self._vectorized()

    @cached_property
    def unit(self) -> Any:
        """`vectors` with rows of Euclidean length 1 (0 for a sentence without terms), (n, d) CSR."""
        from sklearn.preprocessing import normalize

        return normalize(self.vectors)

    @property
    def similarity(self) -> Any:
        """The cosines of all pairs, (n, n) CSR: memory grows with the pairs that share a term."""
        return (self.unit @ self.unit.T).tocsr()

    def _vectorized(self) -> Any:
        """Fit a clone of the user's vectorizer on the sentences."""
        from scipy.sparse import csr_matrix
        from sklearn.base import clone

        # A clone: the user's own object isn't changed, and threads don't meet in it.
        return csr_matrix(clone(self.vectorizer).fit_transform([sentence.text for sentence in self.sentences]))

    def _weighted(self) -> Any:
        """Return tf x smooth idf of the terms, columns in alphabetical order."""
        from scipy.sparse import csr_matrix

        # In alphabetical order, as scikit-learn has them.
        columns = {term: column for column, term in enumerate(sorted(self.frequency))}
        idf, terms = self.idf_of_sentences, self.terms
        found = [term for own in terms for term in own]
        rows = [row for row, own in enumerate(terms) for _ in own]

        # A term said twice has two entries, which CSR adds up: tf x idf.
        weights = [idf[term] for term in found]
        return csr_matrix((weights, (rows, [columns[term] for term in found])), shape=(len(self), len(columns)))

    def __getstate__(self) -> dict[str, Any]:
        # What takes long to make travels, what takes room doesn't: it is made again. A user's analyzer may be a lambda:
        # what it finds travels in its place.
        is_large = ("texts", "words", "terms", "vectors", "unit").__contains__
        state = {name: value for name, value in self.__dict__.items() if not is_large(name)}
        return state if self.analyzer is None else state | {"_given_terms": self.terms, "analyzer": None}


def represent(
    text: str,
    sentences: Sequence[Sentence],
    language: Language,
    title: str | None = None,
    idf: Idf | None = None,
    vectorizer: Vectorizer | None = None,
    analyzer: Analyzer | None = None,
    headings: Sequence[Heading] = (),
    query: str | None = None,
    *,
    blocks: Sequence[PageBlock] = (),
    items: Sequence[tuple[int, int]] = (),
    is_late: bool = False,
) -> Representation:
    """Return what scorers and selectors see of the sentences.

    Parameters
    ----------
    text : str
        The document's text.
    sentences : sequence of Sentence
        Spans of it.
    language : Language
        Brings the stop words.
    title : str, optional
        The document's title.
    idf : Idf, optional
        Inverse document frequencies of a background corpus.
    vectorizer : Vectorizer, optional
        Makes the vectors; a clone is fitted.
    analyzer : Analyzer, optional
        Cuts the sentences, the title and the query into terms.
    headings : sequence of Heading
        The headings of the document's sections.
    query : str, optional
        What the reader asks for.
    blocks : sequence of PageBlock
        What the document's page holds, where its reader tells.
    items : sequence of (start, end)
        Where items of lists are known to be otherwise.
    is_late : bool
        Whether the sentences are cut into terms when they are asked for only.

    Returns
    -------
    Representation

    Raises
    ------
    OptionError
        If the analyzer breaks its contract.
    """
    terms, distinct = None, None
    if analyzer is not None and not is_late:
        terms = _kept((terms_of(said(sentence), language, analyzer) for sentence in sentences), list, len(sentences))
        distinct = _kept(map(set, terms), set, len(sentences))
    elif not is_late:
        distinct = _kept(distinct_terms(text, unlabelled(sentences), language), set, len(sentences))

    title_terms, query_terms = (
        frozenset(terms_of(short, language, analyzer)) if short else frozenset() for short in (title, query)
    )
    return Representation(
        sentences,
        distinct,
        language,
        title_terms,
        idf,
        vectorizer,
        terms,
        headings,
        analyzer,
        query_terms,
        blocks,
        items,
    )


@lru_cache(1024)
def _smooth_idf(n: int, df: int) -> float:
    """Return ln((1 + n) / (1 + df)) + 1, rounded so that every platform's logarithm agrees."""
    return round(log((1 + n) / (1 + df)) + 1, 9)


@lru_cache(64)
def _squares_of(n: int) -> dict[int, int]:
    """Return how many of n sentences have a term -> the square of its idf, in 2^-20, made when it is asked for."""
    return _Squares(n)


class _Squares(dict[int, int]):
    """Squares that texts of the same length share."""

    def __init__(self, n: int) -> None:
        super().__init__()
        self._n = n

    def __missing__(self, df: int) -> int:
        idf = _smooth_idf(self._n, df)
        square = self[df] = round(idf * idf * EXACT)
        return square


def _kept(rows: Iterable[Any], kind: type[Any], n: int) -> Sequence[Any]:
    """Return n rows of words as they are kept: those of a book packed."""
    shared: Any = {}.setdefault
    packed: Any = list(rows) if n <= _MANY else Packed([tuple(map(shared, own, own)) for own in rows], kind)
    return packed  # type: ignore[no-any-return]  # read as a sequence, by index and in order


class Packed:
    """The rows of a book's words, or a feed's, each a tuple until it is asked for as a list or set.

    A set of a sentence's dozen terms takes 728 bytes, a tuple of them 150.
    """

    def __init__(self, tuples: Sequence[tuple[str, ...]], kind: type[Any]) -> None:
        self._tuples = tuples
        self._kind = kind

    def __len__(self) -> int:
        return len(self._tuples)

    def __getitem__(self, index: Any) -> Any:
        return self._kind(self._tuples[index])

    def __iter__(self) -> Iterator[Any]:
        return map(self._kind, self._tuples)
