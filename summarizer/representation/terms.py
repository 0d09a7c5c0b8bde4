"""From the text of a sentence to its words and terms."""

from __future__ import annotations

from itertools import chain

from ..document import Sentence
from ..errors import OptionError
from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Protocol

    from ..languages.language import Language

    class Analyzer(Protocol):
        """What cuts a text into terms: the contract of scikit-learn's own setting of this name."""

        def __call__(self, text: str, /) -> Iterable[str]:
            """Return the terms in order, with repeats."""


# Latin-1 letters to lower case, digits as they are, all else to a space: what _WORD finds there, in one pass.
_LATIN = bytes(ord(chr(code).lower()) if chr(code).isalnum() else ord(" ") for code in range(256))
# Signs outside Latin-1 that stand in most articles, each a space to _WORD.
_TYPOGRAPHY = ("’", "“", "”", "—", "–", "‘", "…", "•", "€", "\u200b")
# Letters and digits, with the marks that combine with them in Latin, Arabic, Devanagari and Thai, which \w leaves out.
_WORD = late(
    "[^\\W_](?:[^\\W_]|[\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0962\u0963\u0e31-\u0e3a\u0e47-\u0e4e])*"
)
_SCRIPTS = late(r"[0-9a-z]+|[^0-9a-z]+")


def terms_of(text: str, language: Language) -> set[str]:
    """Return the terms of a whole text, without order and repeats, as a representation of its sentences has them."""
    words = words_by_sentence(text, (Sentence(text, 0, len(text), 0, 0),), language)
    return set(chain.from_iterable(words)) - empty_words(language)


_empties: dict[str, frozenset[str]] = {}


def empty_words(language: Language) -> frozenset[str]:
    """Return the words that are no terms: function words, and whatever is of one character."""
    if language.code not in _empties:
        _empties[language.code] = language.stop_words | frozenset(map(chr, range(256)))
    return _empties[language.code]


def terms_in(text: str, language: Language, analyzer: Analyzer | None = None) -> list[str]:
    """Return the terms of a short text, in order, with repeats: the package's own, or those of a user's analyzer."""
    if analyzer is not None:
        return analyzed(text, analyzer, language)
    return [word for word in split_words(text, language) if len(word) > 1 and word not in language.stop_words]


def split_words(text: str, language: Language) -> list[str]:
    """Return the words of a short text, in order, with repeats; pairs of characters where no spaces divide them."""
    if text.isascii():
        return text.encode("ascii").translate(_LATIN).decode("ascii").split()
    words = _WORD.findall(text.lower())
    return _pairs(words, language) if language.is_spaceless else words


def analyzed(text: str, analyzer: Analyzer, language: Language) -> list[str]:
    """Return the terms that an analyzer finds, in lower case, without function words and mere signs."""
    given = analyzer(text)
    terms = None if isinstance(given, str) else list(given) if hasattr(given, "__iter__") else None
    if terms is None or not all(isinstance(term, str) for term in terms):
        raise OptionError("analyzer", analyzer, f"it must return an iterable of str, the terms; it gave {given!r:.200}")
    empty = empty_words(language)
    return [term for term in map(str.lower, terms) if term not in empty and _WORD.search(term)]


def words_by_sentence(text: str, sentences: Sequence[Sentence], language: Language) -> Iterable[list[str]]:
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
