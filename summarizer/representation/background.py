"""From a corpus to how common each term is in it: the background that an article's terms stand out from."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import chain, filterfalse
from math import log

from ..document import Document
from ..errors import InputError, OptionError
from ..languages.detection import detect
from ..languages.language import load
from ..meant import background as told_of
from ..record import Record, check_number, is_missing
from ..saving import MOST, is_count, read_json, write_json
from .counts import by_count, checked
from .terms import terms_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping
    from typing import Any, Self

FORMAT, VERSION = "get-a-summary background", 1


class Background(Record):
    """In how many documents of a corpus each term stands; `background=` of `summarize` takes it.

    Terms that everybody uses count less in an article's summary, those that few do count more. Two of them add up,
    so that a corpus can be counted in parts: ``Background.fit(a) + Background.fit(b) == Background.fit(a + b)``.

    Parameters
    ----------
    frequency : mapping of str to int
        Lower-case term -> the number of documents that have it, 1 to `n_documents`.
    n_documents : int
        Documents counted, 1 or more.
    source : str
        What it was made from, in words.
    languages : mapping of str to int
        Code -> the number of documents in that language; "" where none was recognised.

    Raises
    ------
    OptionError
        If there is no document, no term, or a frequency that can't be; a source that is no text.

    Notes
    -----
    A term's weight is scikit-learn's smooth inverse document frequency, ln((1 + n) / (1 + df)) + 1: 1 for what every
    document says, more for what few do; a term not seen is as rare as the rarest kept.

    References
    ----------
    K. Spärck Jones, A statistical interpretation of term specificity and its application in retrieval, 1972.

    Examples
    --------
    >>> from summarizer import Background
    >>> news = Background.fit(["The mayor closed the road.", "The mayor opened a school."], source="two days")
    >>> news
    Background(n_documents=2, n_terms=5, source='two days', languages={'en': 2})
    >>> news["mayor"] < news["road"]
    True
    """

    frequency: Mapping[str, int]
    n_documents: int
    source: str = ""
    languages: Mapping[str, int] = {}

    def _check(self) -> dict[str, Any]:
        if not self.frequency or not hasattr(self.frequency, "keys"):
            raise OptionError("frequency", self.frequency, "a mapping of term to number of documents, not empty")
        frequency = dict(self.frequency)
        counts = set(frequency.values())
        if not all(isinstance(count, int) and count >= 1 for count in counts):
            raise OptionError("frequency", counts, "whole numbers of at least 1")
        if not all(isinstance(term, str) for term in frequency):
            raise OptionError("frequency", self.frequency, "a mapping of str to int")

        # A number beyond reason can't be calculated with.
        if not is_count(self.n_documents) or self.n_documents < max(counts):
            allowed = f"a whole number of at least {max(counts)}, and at most {MOST}"
            raise OptionError("n_documents", self.n_documents, allowed)
        if not isinstance(self.source, str):
            raise OptionError("source", self.source, "a str")
        if not hasattr(self.languages, "keys"):
            raise OptionError("languages", self.languages, "a mapping of code to number of documents")
        return {"frequency": frequency, "languages": dict(self.languages)}

    @cached_property
    def _weights(self) -> dict[int, float]:
        """Number of documents -> the weight of a term that so many have."""
        # Rounded so that every platform's logarithm agrees.
        n = self.n_documents
        return {count: round(log((1 + n) / (1 + count)) + 1, 9) for count in set(self.frequency.values())}

    @cached_property
    def _rarest(self) -> int:
        """In how many documents the rarest terms stand."""
        return min(self._weights)

    @classmethod
    def fit(cls, documents: Iterable[Any], *, language: str | None = None, source: str = "") -> Self:
        """Count a corpus.

        Parameters
        ----------
        documents : iterable of str, Document or None
            Read once, lazily; None, NaN and texts without a term aren't counted.
        language : str, optional
            A code, tag or name for documents that bring none; None lets it be detected.
        source : str
            What the corpus is, in words, for whoever finds the file.

        Returns
        -------
        Background

        Raises
        ------
        InputError
            If no document has a term.
        TypeError
            If a document is no text, or `documents` is one document.

        Notes
        -----
        Linear in the text, 0.1 ms for an article of 600 words; memory grows with the vocabulary alone.
        """
        if isinstance(documents, str | Document):
            raise TypeError("documents is one document; pass an iterable of them")
        frequency: Counter[str] = Counter()
        languages: Counter[str] = Counter()

        # A column of a table has gaps: they are no documents.
        for given in filterfalse(is_missing, documents):
            document = given if isinstance(given, Document) else Document(given)
            known = load(document.language or language or detect(document.text)[0])
            if terms := set(terms_of(document.text, known)):
                frequency.update(terms)
                languages[known.code] += 1
        if not languages:
            raise InputError(source or "the corpus", "no document with a term in it; pass an iterable of texts")
        return cls(frequency, languages.total(), source, languages)

    def __getitem__(self, term: str) -> float:
        return self._weights[self.frequency.get(term, self._rarest)]

    def __add__(self, other: Background) -> Background:
        if not isinstance(other, Background):
            return NotImplemented
        # Each source once, however often its parts were added up.
        sources = dict.fromkeys(chain(self.source.split("; "), other.source.split("; ")))
        return Background(
            Counter(self.frequency) + Counter(other.frequency),
            self.n_documents + other.n_documents,
            "; ".join(filter(None, sources)),
            Counter(self.languages) + Counter(other.languages),
        )

    def pruned(self, least: int = 2) -> Background:
        """Return it without the terms that fewer documents have: half the file for what stands in one only.

        Parameters
        ----------
        least : int
            Documents that a term has to stand in, 1 (all terms stay) or more.

        Returns
        -------
        Background
            Add up first and prune then: what was pruned can't be counted any more.

        Raises
        ------
        OptionError
            If no term would stay, or it is no such number.
        """
        check_number("least", least, 1)
        return self.replace(frequency={term: count for term, count in self.frequency.items() if count >= least})

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it as JSON, the same bytes for the same counts.

        Parameters
        ----------
        path : str or path
            The file; one that is there is replaced in one step, and is whole until then.
        """
        write_json(path, FORMAT, VERSION, self.to_dict())

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data: terms by the number of documents that have them, joined by spaces."""
        return {
            "source": self.source,
            "n_documents": self.n_documents,
            "languages": dict(sorted(self.languages.items())),
            "terms": by_count(self.frequency),
        }

    @classmethod
    def from_dict(cls, content: Mapping[str, Any]) -> Self:
        """Return what `to_dict` was made from.

        Raises
        ------
        ValueError
            If it is something else; the message names the field.
        """
        frequency = checked(content)
        return cls(frequency, content["n_documents"], content["source"], content["languages"])

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """Read what `save` wrote.

        Parameters
        ----------
        path : str or path

        Returns
        -------
        Background

        Raises
        ------
        InputError
            If the file can't be read, or is no background that this version knows.
        """
        content = read_json(path, FORMAT, VERSION, "Background.save")
        try:
            return cls.from_dict(content)
        except ValueError as error:
            raise InputError(str(path), f"a broken background: {error}; save it again") from error

    def __repr__(self) -> str:
        return (
            f"Background(n_documents={self.n_documents}, n_terms={len(self.frequency)}, source={self.source!r}, "
            f"languages={self.languages})"
        )

    def __hash__(self) -> int:
        # By what is cheap: equal ones have it in common, and a hundred thousand terms aren't hashed.
        return hash((self.n_documents, len(self.frequency), self.source))


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
        # A term that the corpus lacks is rare: to leave it out would be to call it common.
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
    # By what it has, not by its class: a subclass of the user's is one too.
    if hasattr(background, "n_documents"):
        found: Background = background
        return found

    # scikit-learn's names; a vectorizer that isn't fitted has none of them.
    columns, values = getattr(background, "vocabulary_", None), getattr(background, "idf_", None)
    if columns and values is not None:
        return BackgroundIdf(columns, values)

    # A mapping's values are looked at here, once, and not at each look-up.
    if (
        hasattr(background, "keys")
        and background
        and all(isinstance(value, int | float) and value >= 0 for value in background.values())
    ):
        return BackgroundIdf(None, dict(background))
    raise OptionError("background", background, told_of(background))
