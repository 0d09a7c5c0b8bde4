"""From sentences to the terms that stand for them."""

from __future__ import annotations

import re

from .errors import OptionError
from .types import Representation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .languages import Language
    from .types import Sentence, Vectorizer

# Letters to lower case, digits as they are, everything else to a space: what _WORD finds in ASCII, in one pass.
_ASCII = bytes.maketrans(
    bytes(range(256)),
    bytes(ord(chr(code).lower()) if code < 128 and chr(code).isalnum() else 32 for code in range(256)),
)
# Signs that stand in most English articles, each a space to _WORD: without them most of those are ASCII.
_TYPOGRAPHY = ("’", "“", "”", "—", "–", "‘", "…", "\xa0", "•", "£", "€")
_WORD = re.compile(r"[^\W_]+")

# Surface forms kept per language; an article brings about 300 new ones, and 50,000 take 5 MB.
CACHE_SIZE = 50_000


class _Terms(dict[str, str]):
    """Surface form -> term, "" for what carries no content; forgets everything when it is full."""

    def __init__(self, language: Language) -> None:
        self.stop_words = language.stop_words

    def __missing__(self, surface: str) -> str:
        term = "" if surface in self.stop_words or len(surface) == 1 else surface
        if len(self) >= CACHE_SIZE:
            self.clear()
        self[surface] = term
        return term


_caches: dict[str, _Terms] = {}


def represent(
    text: str,
    sentences: Sequence[Sentence],
    language: Language,
    title: str | None = None,
    idf: BackgroundIdf | None = None,
    vectorizer: Vectorizer | None = None,
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
    idf : BackgroundIdf, optional
        Inverse document frequencies of a background corpus.
    vectorizer : Vectorizer, optional
        Makes the vectors; a clone is fitted.

    Returns
    -------
    Representation
    """
    terms = _terms(text, sentences, language)
    title_terms = frozenset(words(title, language)) if title else frozenset()
    return Representation(sentences, terms, language, title_terms, idf, vectorizer)


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
        return float(self.values[place]) if place is not None and (self.columns or place in self.values) else self.unseen


def background_idf(background: Any) -> BackgroundIdf:
    """Return the look-up of a fitted scikit-learn vectorizer, or of a mapping of term to idf.

    Raises
    ------
    OptionError
        If it is neither, isn't fitted, or is empty.
    """
    allowed = "a fitted TfidfVectorizer, or a mapping of lower-case term to idf, 0 or more; fit it first, on texts"
    columns, values = getattr(background, "vocabulary_", None), getattr(background, "idf_", None)
    if columns and values is not None:
        return BackgroundIdf(columns, values)
    if hasattr(background, "keys") and background and all(isinstance(value, int | float) and value >= 0 for value in background.values()):
        return BackgroundIdf(None, background)
    raise OptionError("background", background, allowed)


def words(text: str, language: Language) -> list[str]:
    """Return the terms of a short text, in order, with repeats."""
    known = _cache(language)
    return [term for surface in _WORD.findall(text.lower()) if (term := known[surface])]


def _cache(language: Language) -> _Terms:
    return _caches.get(language.code) or _caches.setdefault(language.code, _Terms(language))


def _terms(text: str, sentences: Sequence[Sentence], language: Language) -> list[list[str]]:
    """Return each sentence's terms, in order, with repeats."""
    known = _cache(language)
    if not (plain := text).isascii():
        for sign in _TYPOGRAPHY:
            plain = plain.replace(sign, " ")
    if plain.isascii():
        flat = plain.encode().translate(_ASCII).decode()
        return [[term for surface in flat[s.start : s.end].split() if (term := known[surface])] for s in sentences]
    return [[term for surface in _WORD.findall(s.text.lower()) if (term := known[surface])] for s in sentences]
