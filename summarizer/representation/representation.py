"""From sentences to the terms that stand for them."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from math import log, sqrt

from ..document import Sentence
from ..errors import OptionError
from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from ..document import Analyzer, Heading, Vectorizer
    from ..languages.language import Language
    from .background import Background

# Latin-1 letters to lower case, digits as they are, all else to a space: what _WORD finds there, in one pass.
_LATIN = bytes(ord(chr(code).lower()) if chr(code).isalnum() else ord(" ") for code in range(256))
# Signs outside Latin-1 that stand in most articles, each a space to _WORD.
_TYPOGRAPHY = ("’", "“", "”", "—", "–", "‘", "…", "•", "€", "\u200b")
# Letters and digits, with the marks that combine with them in Latin, Arabic, Devanagari and Thai, which \w leaves out.
_WORD = late(
    "[^\\W_](?:[^\\W_]|[\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0962\u0963\u0e31-\u0e3a\u0e47-\u0e4e])*"
)

# Sentences from which on their sets of terms are packed: a book then takes 60 % of the memory, and no more time.
_MANY = 2000
# Weights are summed as whole multiples of 2^-20: exact in any order, so that no hash seed shows.
EXACT = 1 << 20


_SCRIPTS = late(r"[0-9a-z]+|[^0-9a-z]+")


class Representation:
    """What scorers and selectors see of a document: its n sentences as terms and as vectors.

    Parameters
    ----------
    sentences : sequence of Sentence
        Length n.
    distinct : sequence of set of str
        Length n: each sentence's terms without order and repeats.
    language : Language
        What is known of the document's language.
    title_terms : frozenset of str
        The title's terms, empty where there is no title.
    idf : Background or BackgroundIdf, optional
        Inverse document frequencies of a background corpus by term, 0 (said everywhere) and up.
    vectorizer : Vectorizer, optional
        Makes `vectors` instead of the tf-idf of the terms; a clone is fitted.
    terms : sequence of list of str, optional
        Length n: each sentence's terms in order, with repeats, as an analyzer gave them; None cuts them anew when
        they are asked for.
    headings : sequence of Heading
        The headings of the document's sections.
    analyzer : Analyzer, optional
        Cuts the headings into terms.
    query_terms : frozenset of str
        The terms of what the reader asks for, empty where nothing is asked.

    Attributes
    ----------
    frequency : dict of str to int
        Term -> number of sentences that have it, 1 to n.
    """

    def __init__(
        self,
        sentences: Sequence[Sentence],
        distinct: Sequence[set[str]],
        language: Language,
        title_terms: frozenset[str] = frozenset(),
        idf: BackgroundIdf | Background | None = None,
        vectorizer: Vectorizer | None = None,
        terms: Sequence[list[str]] | None = None,
        headings: Sequence[Heading] = (),
        analyzer: Analyzer | None = None,
        query_terms: frozenset[str] = frozenset(),
    ) -> None:
        self._terms = terms
        self._heading_terms = [
            frozenset(_analyzed(heading.text, analyzer, language) if analyzer else _terms(heading.text, language))
            for heading in headings
        ]
        self.sentences = tuple(sentences)
        self.headings = tuple(headings)
        self.language = language
        self.title_terms = title_terms
        self.query_terms = query_terms
        self.idf = idf
        self.vectorizer = vectorizer
        self.distinct = distinct
        self.frequency: dict[str, int] = Counter(chain.from_iterable(self.distinct))
        self._squares: dict[int, int] = {}
        self._norms: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self.sentences)

    @property
    def words(self) -> list[list[str]]:
        """Each sentence's words in order, with repeats; lower case, function words too. Length n."""
        return [_split(sentence.text, self.language) for sentence in self.sentences]

    @property
    def terms(self) -> list[list[str]]:
        """Each sentence's terms in order, with repeats; lower case, without stop words. Length n."""
        if self._terms is not None:
            return list(map(list, self._terms))
        return [_terms(sentence.text, self.language) for sentence in self.sentences]

    @property
    def section_terms(self) -> list[frozenset[str]]:
        """The terms of the heading that each sentence stands under, none above the first heading. Length n."""
        starts = {heading.sentence: terms for heading, terms in zip(self.headings, self._heading_terms, strict=True)}
        found: list[frozenset[str]] = []
        for index in range(len(self)):
            found.append(starts[index] if index in starts else found[-1] if found else frozenset())
        return found

    @property
    def idf_of_sentences(self) -> dict[str, float]:
        """Term -> its smooth inverse document frequency, the sentences being the documents: 1 and up."""
        by_frequency = self._smooth_idf()
        return {term: by_frequency[df] for term, df in self.frequency.items()}

    def _smooth_idf(self) -> dict[int, float]:
        """Return ln((1 + n) / (1 + df)) + 1 by df, rounded so that every platform's logarithm agrees."""
        n = len(self)
        return {df: round(log((1 + n) / (1 + df)) + 1, 9) for df in set(self.frequency.values())}

    def cosine(self, first: int, second: int) -> float:
        """Return the cosine of two sentences: 0 nothing in common, 1 the same terms.

        Each term counts once a sentence, with the smooth idf of the document's sentences. Sums are of whole
        numbers, so that neither the order of a set nor the hash seed shows in a result.
        """
        if self.vectorizer is not None:
            unit = self.unit
            return float((unit[[first]] @ unit[[second]].T).sum())
        if not (squares := self._squares):
            squares = self._squares = {df: round(idf * idf * EXACT) for df, idf in self._smooth_idf().items()}
        frequency, norms = self.frequency, self._norms
        if not (common := self.distinct[first] & self.distinct[second]):
            return 0.0
        for index in (first, second):
            if index not in norms:
                norms[index] = sum([squares[frequency[term]] for term in self.distinct[index]])
        return sum([squares[frequency[term]] for term in common]) / sqrt(norms[first] * norms[second])

    @property
    def vectors(self) -> Any:
        """The sentences as rows of an (n, d) CSR matrix: tf x smooth idf of the terms, or the vectorizer's."""
        if self._vectors is None:
            self._vectors = self._vectorized() if self.vectorizer is not None else self._weighted()
        return self._vectors

    @property
    def unit(self) -> Any:
        """`vectors` with rows of Euclidean length 1 (0 for a sentence without terms), (n, d) CSR."""
        if self._unit is None:
            from sklearn.preprocessing import normalize

            self._unit = normalize(self.vectors)
        return self._unit

    @property
    def similarity(self) -> Any:
        """The cosines of all pairs, (n, n) CSR: memory grows with the pairs that share a term."""
        return (self.unit @ self.unit.T).tocsr()

    _vectors: Any = None
    _unit: Any = None

    def _vectorized(self) -> Any:
        """Fit a clone of the user's vectorizer on the sentences."""
        from scipy.sparse import csr_matrix
        from sklearn.base import clone

        return csr_matrix(clone(self.vectorizer).fit_transform([sentence.text for sentence in self.sentences]))

    def _weighted(self) -> Any:
        """Return tf x smooth idf of the terms, columns in alphabetical order."""
        from scipy.sparse import csr_matrix

        columns = {term: column for column, term in enumerate(sorted(self.frequency))}
        terms = self.terms
        rows = [row for row, own in enumerate(terms) for _ in own]
        found = [term for own in terms for term in own]
        idf = self.idf_of_sentences
        weights = [idf[term] for term in found]
        return csr_matrix((weights, (rows, [columns[term] for term in found])), shape=(len(self), len(columns)))

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name not in ("_vectors", "_unit")}


def represent(
    text: str,
    sentences: Sequence[Sentence],
    language: Language,
    title: str | None = None,
    idf: BackgroundIdf | Background | None = None,
    vectorizer: Vectorizer | None = None,
    analyzer: Analyzer | None = None,
    headings: Sequence[Heading] = (),
    query: str | None = None,
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
    idf : Background or BackgroundIdf, optional
        Inverse document frequencies of a background corpus.
    vectorizer : Vectorizer, optional
        Makes the vectors; a clone is fitted.
    analyzer : Analyzer, optional
        Cuts the sentences, the title and the query into terms.
    headings : sequence of Heading
        The headings of the document's sections.
    query : str, optional
        What the reader asks for.

    Returns
    -------
    Representation

    Raises
    ------
    OptionError
        If the analyzer breaks its contract.
    """
    if analyzer is not None:
        terms = [_analyzed(sentence.text, analyzer, language) for sentence in sentences]
        title_terms = frozenset(_analyzed(title, analyzer, language) if title else ())
        query_terms = frozenset(_analyzed(query, analyzer, language) if query else ())
        return Representation(
            sentences,
            [*map(set, terms)],
            language,
            title_terms,
            idf,
            vectorizer,
            terms,
            headings,
            analyzer,
            query_terms,
        )
    empty = _empty(language)
    words_of = _words(text, sentences, language)
    if len(sentences) > _MANY:
        distinct: Any = _Packed(set(words) - empty for words in words_of)
    else:
        distinct = [set(words) - empty for words in words_of]
    title_terms = frozenset(_terms(title, language)) if title else frozenset()
    query_terms = frozenset(_terms(query, language)) if query else frozenset()
    return Representation(
        sentences, distinct, language, title_terms, idf, vectorizer, None, headings, None, query_terms
    )


class _Packed:
    """The sets of a book's terms, each a tuple until it is asked for, and each term the same string in all of them.

    A set of a sentence's dozen terms takes 728 bytes, a tuple of them 150.
    """

    def __init__(self, sets: Iterable[set[str]]) -> None:
        shared: Any = {}.setdefault
        self._tuples = [tuple(map(shared, own, own)) for own in sets]

    def __len__(self) -> int:
        return len(self._tuples)

    def __getitem__(self, index: Any) -> Any:
        return set(self._tuples[index])

    def __iter__(self) -> Iterator[set[str]]:
        return map(set, self._tuples)


def terms_of(text: str, language: Language) -> set[str]:
    """Return the terms of a whole text, without order and repeats, as a representation of its sentences has them."""
    words = _words(text, (Sentence(text, 0, len(text), 0, 0),), language)
    return set(chain.from_iterable(words)) - _empty(language)


_empties: dict[str, frozenset[str]] = {}


def _empty(language: Language) -> frozenset[str]:
    """Return the words that are no terms: function words, and whatever is of one character."""
    if language.code not in _empties:
        _empties[language.code] = language.stop_words | frozenset(map(chr, range(256)))
    return _empties[language.code]


def _terms(text: str, language: Language) -> list[str]:
    """Return the terms of a short text, in order, with repeats."""
    return [word for word in _split(text, language) if len(word) > 1 and word not in language.stop_words]


def _split(text: str, language: Language) -> list[str]:
    """Return the words of a short text, in order, with repeats; pairs of characters where no spaces divide them."""
    if text.isascii():
        return text.encode("ascii").translate(_LATIN).decode("ascii").split()
    words = _WORD.findall(text.lower())
    return _pairs(words, language) if language.is_spaceless else words


def _analyzed(text: str, analyzer: Analyzer, language: Language) -> list[str]:
    """Return the terms that an analyzer finds, in lower case, without function words and mere signs."""
    given = analyzer(text)
    terms = None if isinstance(given, str) else list(given) if hasattr(given, "__iter__") else None
    if terms is None or not all(isinstance(term, str) for term in terms):
        raise OptionError("analyzer", analyzer, f"it must return an iterable of str, the terms; it gave {given!r:.200}")
    empty = _empty(language)
    return [term for term in map(str.lower, terms) if term not in empty and _WORD.search(term)]


class BackgroundIdf:
    """Term -> inverse document frequency in a background corpus; a term it hasn't seen is as rare as its rarest.

    Parameters
    ----------
    columns : mapping of str to int, or None
        Term -> place in `values`; None where `values` is a mapping by term.
    values : sequence or mapping of float
        0 (said everywhere) and up.
    """

    def __init__(self, columns: Mapping[str, int] | None, values: Any) -> None:
        self.columns, self.values = columns, values
        self.unseen = float(max(values.values() if columns is None else values))

    def __getitem__(self, term: str) -> float:
        place: Any = term if self.columns is None else self.columns.get(term)
        return (
            float(self.values[place]) if place is not None and (self.columns or place in self.values) else self.unseen
        )


def background_idf(background: Any) -> BackgroundIdf | Background:
    """Return the look-up of a Background, of a fitted scikit-learn vectorizer, or of a mapping of term to idf.

    Raises
    ------
    OptionError
        If it is none of them, isn't fitted, or is empty.
    """
    if hasattr(background, "n_documents"):
        found: Background = background
        return found
    allowed = "a Background, a fitted TfidfVectorizer, or a mapping of lower-case term to idf, 0 or more"
    columns, values = getattr(background, "vocabulary_", None), getattr(background, "idf_", None)
    if columns and values is not None:
        return BackgroundIdf(columns, values)
    if (
        hasattr(background, "keys")
        and background
        and all(isinstance(value, int | float) and value >= 0 for value in background.values())
    ):
        return BackgroundIdf(None, dict(background))
    raise OptionError("background", background, allowed)


def _words(text: str, sentences: Sequence[Sentence], language: Language) -> Iterable[list[str]]:
    """Yield each sentence's words in lower case, in order, with repeats; those of one character may be missing."""
    if language.is_spaceless:
        return (_pairs(_WORD.findall(sentence.text.lower()), language) for sentence in sentences)
    if not (plain := text).isascii():
        for sign in _TYPOGRAPHY:
            plain = plain.replace(sign, " ")
    try:
        flat = plain.encode("latin-1").translate(_LATIN).decode("latin-1")
    except UnicodeEncodeError:
        if 5 * len(plain.encode("latin-1", "ignore")) < 4 * len(plain):
            return map(_letters, [sentence.text for sentence in sentences])
        return (_flat(plain[sentence[1] : sentence[2]]) for sentence in sentences)
    return (flat[sentence[1] : sentence[2]].split() for sentence in sentences)


def _flat(text: str) -> list[str]:
    """Return the words of a sentence of a Latin text, which may have a letter beyond Latin-1."""
    try:
        return text.encode("latin-1").translate(_LATIN).decode("latin-1").split()
    except UnicodeEncodeError:
        return _letters(text)


def _letters(text: str) -> list[str]:
    """Return the words of a sentence in any script, those of one character left out."""
    return [word for word in _WORD.findall(text.lower()) if len(word) > 1]


def _pairs(runs: list[str], language: Language) -> list[str]:
    """Return the pairs of neighbouring characters of runs without spaces, but for those that a function word is in.

    Words in Latin letters stay whole.
    """
    function = language.stop_words
    pairs: list[str] = []
    for run in chain.from_iterable(map(_SCRIPTS.findall, runs)):
        pairs += [run] if run.isascii() else [run[place : place + 2] for place in range(len(run) - 1)]
    return [pair for pair in pairs if pair.isascii() or function.isdisjoint(pair)]
