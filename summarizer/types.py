"""What flows along the road: a document, its sentences, what is known of them, and the summary."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from math import log, sqrt
from operator import index as operator_index

from .budget import Budget
from .errors import OptionError
from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, NamedTuple, Protocol, Self

    from .budget import Limits
    from .languages import Language
    from .representation import BackgroundIdf

    class Sentence(NamedTuple):
        """A sentence of a document; `document.text[start:end] == text`, always."""

        text: str
        start: int
        end: int
        index: int
        paragraph: int
        score: float = 0.0

    class Furniture(NamedTuple):
        """A span of page furniture; `document.text[start:end] == text`, always."""

        text: str
        start: int
        end: int
        reason: str

    class Tokenizer(Protocol):
        """What splits a text into sentences: NLTK's own contract."""

        def span_tokenize(self, s: str) -> Iterable[tuple[int, int]]:
            """Yield the (start, end) of each sentence, in order."""

    class Scorer(Protocol):
        """What says how important each sentence is."""

        def __call__(self, representation: Representation, /) -> Sequence[float]:
            """Return n finite numbers, higher is better."""

    class Selector(Protocol):
        """What picks sentences by their scores, within limits."""

        def __call__(self, scores: Sequence[float], representation: Representation, limits: Limits, /) -> Sequence[int]:
            """Return the indices of the sentences picked, best first, never over the limits."""

    class Vectorizer(Protocol):
        """What turns sentences into vectors: scikit-learn's own contract, used on a clone."""

        def fit_transform(self, raw_documents: Iterable[str]) -> Any:
            """Return an (n, d) matrix, dense or sparse."""
else:
    # `typing` takes longer to import than this package: a NamedTuple for type checkers, a namedtuple to run.
    # A tuple, since an article has dozens and a frozen dataclass costs five times as much to make.
    from collections import namedtuple

    Sentence = namedtuple("Sentence", "text start end index paragraph score", defaults=(0.0,))
    Sentence.__doc__ = """A sentence of a document; `document.text[start:end] == text`, always.

    Attributes
    ----------
    text : str
        Verbatim.
    start, end : int
        Code points from the start of the document's text.
    index : int
        Its place among all sentences of the document, from 0.
    paragraph : int
        Its paragraph, from 0.
    score : float
        How important it is; comparable within one document only.
    """
    Furniture = namedtuple("Furniture", "text start end reason")
    Furniture.__doc__ = "A span of page furniture and the reason why it is; `document.text[start:end] == text`, always."


# Weights are summed as whole multiples of 2^-20, exact in any order.
EXACT = 1 << 20


class Document(Record):
    """A text and what is known of it.

    Parameters
    ----------
    text : str
        Never rewritten: all offsets refer to it.
    title : str, optional
        Its headline; None lets the first line be tried.
    language : str, optional
        A code, tag or name ("de", "de-AT", "german"); None lets it be detected.

    Raises
    ------
    TypeError
        If the text is no str, or the title or the language neither str nor None.
    """

    text: str
    title: str | None = None
    language: str | None = None

    def _check(self) -> None:
        if not isinstance(self.text, str):
            message = f"the text is {_described(self.text)}; pass a str{_advice(self.text)}"
            raise TypeError(message)
        for name in ("title", "language"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                message = f"{name} is {_described(value)}; pass a str or None"
                raise TypeError(message)


def _described(value: object) -> str:
    return "None" if value is None else f"of type {type(value).__name__}"


def _advice(value: object) -> str:
    """What to do with a value that is no text."""
    if isinstance(value, bytes | bytearray | memoryview):
        return ', for instance data.decode("utf-8")'
    if isinstance(value, list | tuple | set | frozenset | dict):
        return ", one document a call"
    return " or a Document"


class Representation:
    """What scorers and selectors see of a document: its n sentences as terms and as vectors.

    Parameters
    ----------
    sentences : sequence of Sentence
        Length n.
    terms : sequence of sequence of str
        Length n: each sentence's terms in order, with repeats.
    language : Language
        What is known of the document's language.
    title_terms : frozenset of str
        The title's terms, empty where there is no title.
    idf : BackgroundIdf, optional
        Inverse document frequencies of a background corpus by term, 0 (said everywhere) and up.
    vectorizer : Vectorizer, optional
        Makes `vectors` instead of the tf-idf of the terms; a clone is fitted.

    Attributes
    ----------
    distinct : list of set of str
        Length n: each sentence's terms without order and repeats.
    frequency : dict of str to int
        Term -> number of sentences that have it, 1 to n.
    """

    def __init__(
        self,
        sentences: Sequence[Sentence],
        terms: Sequence[Sequence[str]],
        language: Language,
        title_terms: frozenset[str] = frozenset(),
        idf: BackgroundIdf | None = None,
        vectorizer: Vectorizer | None = None,
    ) -> None:
        self.sentences = tuple(sentences)
        self.terms = terms
        self.language = language
        self.title_terms = title_terms
        self.idf = idf
        self.vectorizer = vectorizer
        self.distinct = [set(own) for own in terms]
        self.frequency: dict[str, int] = Counter(chain.from_iterable(self.distinct))
        self._squares: dict[str, int] = {}
        self._norms: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self.sentences)

    def cosine(self, first: int, second: int) -> float:
        """Return the cosine of two sentences: 0 nothing in common, 1 the same terms.

        Each term counts once a sentence, with the smooth idf of the document's sentences. Sums are of whole
        numbers, so that neither the order of a set nor the hash seed shows in a result.
        """
        if self.vectorizer is not None:
            unit = self.unit
            return float((unit[[first]] @ unit[[second]].T).sum())
        if not self._squares:
            n = len(self)
            by_frequency = {df: round(smooth_idf(n, df) ** 2 * EXACT) for df in set(self.frequency.values())}
            self._squares = {term: by_frequency[df] for term, df in self.frequency.items()}
        common = self.distinct[first] & self.distinct[second]
        return self._square(common) / sqrt(self._norm(first) * self._norm(second)) if common else 0.0

    def _square(self, terms: set[str]) -> int:
        return sum([self._squares[term] for term in terms])

    def _norm(self, index: int) -> int:
        if index not in self._norms:
            self._norms[index] = self._square(self.distinct[index])
        return self._norms[index]

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
        n = len(self)
        rows = [row for row, own in enumerate(self.terms) for _ in own]
        found = [term for own in self.terms for term in own]
        weights = [smooth_idf(n, self.frequency[term]) for term in found]
        return csr_matrix((weights, (rows, [columns[term] for term in found])), shape=(n, len(columns)))

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name not in ("_vectors", "_unit")}


def smooth_idf(n: int, frequency: int) -> float:
    """Return ln((1 + n) / (1 + df)) + 1, scikit-learn's idf, rounded so that every platform's logarithm agrees."""
    return round(log((1 + n) / (1 + frequency)) + 1, 9)


class Scores(tuple[float, ...]):
    """One score a sentence, which knows the parts that add up to it.

    Attributes
    ----------
    parts : dict of str to tuple of float
        Part -> one number a sentence; their sum over the parts is the score.
    """

    parts: dict[str, tuple[float, ...]]

    def __new__(cls, scores: Iterable[float], parts: Mapping[str, Sequence[float]] | None = None) -> Self:
        made = super().__new__(cls, scores)
        made.parts = {name: tuple(values) for name, values in parts.items()} if parts else {"score": tuple(made)}
        return made


class Analysis:
    """A document read, split and scored: all that a summary of any length is cut from.

    Attributes
    ----------
    document : Document
    title : str or None
        Given with the document, or found in it.
    furniture : tuple of Furniture
        What was taken out, in the order of the text.
    representation : Representation
    scores : Scores
    selector : Selector
    """

    def __init__(
        self,
        document: Document,
        title: str | None,
        furniture: Sequence[Furniture],
        representation: Representation,
        scores: Scores,
        selector: Selector,
    ) -> None:
        self.document = document
        self.title = title
        self.furniture = tuple(furniture)
        self.representation = representation
        self.scores = scores
        self.selector = selector

    def cut(self, budget: Budget) -> Summary:
        """Return the summary that a budget allows."""
        sentences = self.representation.sentences
        joiner = self.representation.language.joiner
        texts = [sentence.text for sentence in sentences]
        limits = budget.limits(texts, joiner)
        picks = [operator_index(pick) for pick in self.selector(self.scores, self.representation, limits)]
        purse = limits.purse()
        if len(set(picks)) < len(picks) or not all(
            0 <= pick < len(sentences) and limits.spend(purse, pick) for pick in picks
        ):
            raise OptionError(
                "selector", self.selector, f"it must pick different sentences within the limits; it picked {picks}"
            )
        if budget.token_counter is not None and budget.tokens is not None:
            # Tokens of a whole are not always the sum of its parts': the least wanted go until it holds.
            while picks and budget.token_counter(joiner.join(texts[pick] for pick in sorted(picks))) > budget.tokens:
                picks.pop()
        return Summary(self, picks, budget)


class Summary(str):
    """A few of a document's own sentences, verbatim, in reading order: a `str` that knows where they came from.

    False and empty where nothing could be taken: no sentence, or none within the budget.

    Attributes
    ----------
    budget : Budget
        The ceilings that it keeps.
    """

    __slots__ = ("_analysis", "_picks", "budget")
    _analysis: Analysis
    _picks: tuple[int, ...]
    budget: Budget

    def __new__(cls, analysis: Analysis, picks: Sequence[int], budget: Budget) -> Self:
        sentences = analysis.representation.sentences
        joiner = analysis.representation.language.joiner
        made = super().__new__(cls, joiner.join([sentences[pick].text for pick in sorted(picks)]))
        made._analysis, made._picks, made.budget = analysis, tuple(picks), budget
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._analysis, self._picks, self.budget)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    @property
    def document(self) -> Document:
        """The document, its text as it was given."""
        return self._analysis.document

    @property
    def title(self) -> str | None:
        """The title, given or found; None where there is none."""
        return self._analysis.title

    @property
    def language(self) -> str:
        """The code of the language it was read in, "" where no language's data was used."""
        return self._analysis.representation.language.code

    @property
    def furniture(self) -> tuple[Furniture, ...]:
        """What was left out as page furniture, each with its reason."""
        return self._analysis.furniture

    @property
    def scores(self) -> Scores:
        """One score for each sentence of the document; `.parts` says what they are made of."""
        return self._analysis.scores

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the summary, in reading order."""
        return tuple(self._scored(index) for index in sorted(self._picks))

    @property
    def ranked(self) -> tuple[Sentence, ...]:
        """The sentences of the summary in the order in which they were picked, the most important first."""
        return tuple(self._scored(index) for index in self._picks)

    @property
    def all_sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the document, title and furniture left out."""
        return tuple(self._scored(index) for index in range(len(self._analysis.representation)))

    def _scored(self, index: int) -> Sentence:
        return Sentence(*self._analysis.representation.sentences[index][:5], self._analysis.scores[index])

    def at(self, sentences: int | None = None, **ceilings: Any) -> Summary:
        """Cut another summary from the same document, without scoring it again.

        Parameters
        ----------
        sentences : int, optional
            At most this many, 1 or more.
        **ceilings
            The other settings of `Budget`.

        Returns
        -------
        Summary

        Raises
        ------
        OptionError
            If no ceiling is given, or one that can't mean anything.
        """
        return self._analysis.cut(Budget(sentences, **ceilings))

    def to_dict(self) -> dict[str, Any]:
        """Return the summary as plain data; `schema` counts up when a key changes its meaning."""
        return {
            "schema": 1,
            "text": str(self),
            "title": self.title,
            "language": self.language,
            "sentences": [sentence._asdict() for sentence in self.sentences],
            "scores": list(self.scores),
            "furniture": [span._asdict() for span in self.furniture],
            "budget": {name: value for name, value in self.budget.ceilings().items() if name != "token_counter"},
        }

    def to_json(self, **options: Any) -> str:
        """Return `to_dict` as JSON; `options` go to `json.dumps`."""
        from json import dumps

        return dumps(self.to_dict(), **{"ensure_ascii": False} | options)

    def to_markdown(self) -> str:
        """Return the title as a heading and the sentences as a list, with Markdown's own signs escaped."""
        lines = [f"## {_escaped(self.title)}\n"] if self.title else []
        return "\n".join([*lines, *(f"- {_escaped(sentence.text)}" for sentence in self.sentences)])


def _escaped(text: str) -> str:
    """Fold white space, and keep Markdown from reading signs as markup."""
    line = " ".join(text.split())
    marked = re.sub(r"([\\`*_{}\[\]<>|~])", r"\\\1", line)
    return re.sub(r"^(#+|[-+]|\d+(?=[.)]))", r"\\\1", marked) if not line[:1].isdigit() else re.sub(r"^(\d+)([.)])", r"\1\\\2", marked)
