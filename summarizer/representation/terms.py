"""From a text to its words and terms, or from a document to each sentence's; from terms to the phrases they are of."""

from __future__ import annotations

from functools import cache, lru_cache

from ..errors import OptionError
from ..languages.language import lower, plain
from ..patterns import late, places_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Protocol

    from ..document import Sentence
    from ..languages.language import Language

    class Analyzer(Protocol):
        """What cuts a text into terms: the contract of scikit-learn's own setting of this name."""

        def __call__(self, text: str, /) -> Iterable[str]:
            """Return the terms in order, with repeats."""


# Letters and digits, with the marks that combine with them in Latin, Arabic, Devanagari and Thai, which \w leaves out.
_WORD = late(
    "[^\\W_](?:[^\\W_]|[\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0962\u0963\u0e31-\u0e3a\u0e47-\u0e4e])*"
)
# What stands in a phrase for any words between two.
GAP = " * "
_SCRIPTS = late(r"[0-9a-z]+|[^0-9a-z]+")
# A word that the end of a line breaks, as columns and scans have it: "a-", "long".
_BROKEN = late(r"(?<=[^\W\d_])[-\xad][ \t]{0,9}\n[ \t]{0,40}(?=[a-zß-öø-ÿ])")
# Latin-1 letters to lower case, digits as they are, all else to a space: what _WORD finds there, in one pass.
_LATIN = bytes(ord(chr(code).lower()) if chr(code).isalnum() else ord(" ") for code in range(256))
# Signs outside Latin-1 that stand in most articles, each a space to _WORD.
_TYPOGRAPHY = ("’", "“", "”", "—", "–", "‘", "…", "•", "€", "\u200b")
# A sentence that has each of its words so often says nothing, nor does one with so many characters a word.
_REPEATED, ENDLESS = 20, 500


def words_of(text: str, language: Language) -> list[str]:
    """Return the words of a text in lower case, in order, with repeats; pairs of characters where no spaces divide."""
    if "-\n" in text or "\xad\n" in text:
        text = _BROKEN.sub("", text)
    if language.is_spaceless:
        return _pairs(_WORD.findall(text.lower()), language)
    plain = _translated(text)
    return _WORD.findall(lower(text, language)) if plain is None else plain.split()


def is_repeating(text: str, words: Sequence[str]) -> bool:
    """Whether a sentence is the same words again and again, or one word without an end: "la la la ..."."""
    return len(words) >= _REPEATED * len(set(words)) or len(text) >= ENDLESS * len(words)


def terms_of(text: str, language: Language, analyzer: Analyzer | None = None) -> list[str]:
    """Return the words but for function words and those of one character, in order, with repeats; or an analyzer's."""
    if analyzer is not None:
        return _analyzed(text, analyzer, language)
    function = language.stop_words
    return [word for word in words_of(text, language) if len(word) > 1 and word not in function]


def distinct_terms(text: str, sentences: Sequence[Sentence], language: Language) -> Iterator[set[str]]:
    """Yield the terms of each sentence of a document's text, as `terms_of` has them, without order and repeats."""
    # Where a line breaks a word, the words aren't where the text has them.
    is_broken = "-\n" in text or "\xad\n" in text
    plain = None if language.is_spaceless or is_broken else _translated(text)
    if plain is None:
        for sentence in sentences:
            yield set(terms_of(sentence.text, language))
        return

    # What is of one character goes with the function words: Latin-1 has no more than 256 of them. As the difference of
    # two sets a summary takes 2 % longer.
    empty = _with_characters(language.stop_words)
    for sentence in sentences:
        yield {word for word in plain[sentence.start : sentence.end].split() if word not in empty}


def _translated(text: str) -> str | None:
    """Return a Latin text in lower case, all but letters and digits as spaces; None where a letter is beyond Latin-1.

    With _WORD on each sentence instead, a warm summary takes 30 % longer (`python benchmarks/tricks.py words`).
    """
    if not text.isascii():
        for sign in _TYPOGRAPHY:
            text = text.replace(sign, " ")
    try:
        return text.encode("latin-1").translate(_LATIN).decode("latin-1")
    except UnicodeEncodeError:
        return None


@cache
def _with_characters(stop_words: frozenset[str]) -> frozenset[str]:
    """Return function words, and the characters that Latin-1 has."""
    return stop_words | frozenset(map(chr, range(256)))


def _analyzed(text: str, analyzer: Analyzer, language: Language) -> list[str]:
    """Return the terms that an analyzer finds, in lower case, without function words and mere signs."""
    given = analyzer(text)
    terms = None if isinstance(given, str) else list(given) if hasattr(given, "__iter__") else None
    if terms is None or not all(isinstance(term, str) for term in terms):
        raise OptionError("analyzer", analyzer, f"it must return an iterable of str, the terms; it gave {given!r:.200}")

    # A single character of another script than Latin may be a word, if the analyzer says so.
    empty = _with_characters(language.stop_words)
    return [term for term in map(str.lower, terms) if term not in empty and _WORD.search(term)]


def _pairs(runs: list[str], language: Language) -> list[str]:
    """Return the pairs of neighbouring characters of runs without spaces, but for those that a function word is in.

    Words in Latin letters stay whole.
    """
    function = language.stop_words
    pairs: list[str] = []
    for run in runs:
        for part in _SCRIPTS.findall(run):
            pairs += [part] if part.isascii() else [part[place : place + 2] for place in range(len(part) - 1)]
    return [pair for pair in pairs if pair.isascii() or function.isdisjoint(pair)]


@lru_cache(64)
def phrases_by_term(phrases: frozenset[str], stop_words: frozenset[str]) -> dict[str, list[str]]:
    """Return the longest term of each phrase -> the phrases: without it, the rarest as a rule, none is there."""
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        words = phrase.strip(" :").replace("'", " ").replace("-", " ").replace(GAP, " ").split()
        terms = [word.strip(",") for word in words if word not in stop_words]
        for term in sorted(terms, key=len)[-1:]:
            found.setdefault(term, []).append(phrase)
    return found


def phrases_said(text: str, own: set[str], phrases: dict[str, list[str]]) -> set[str]:
    """Return which of some phrases a sentence of some terms has, their words whole; such with a gap where none other.

    >>> phrases = phrases_by_term(frozenset({"minutes * read"}), frozenset())
    >>> phrases_said("The minutes of June were read.", {"minutes", "june", "read"}, phrases)
    {'minutes * read'}
    >>> phrases_said("À l’unanimité, oui.", {"unanimité", "oui"}, {"unanimité": ["à l'unanimité"]})
    {"à l'unanimité"}
    """
    near = own & phrases.keys()
    if not near:
        return set()
    text = plain(text)
    asked = [phrase for term in near for phrase in phrases[term]]
    there = [phrase for phrase in asked if (phrase in text or GAP in phrase) and _stands_in(text, phrase)]
    whole = [phrase for phrase in there if GAP not in phrase]
    return set(whole or there)


def _stands_in(text: str, phrase: str) -> bool:
    """Whether each part of a phrase stands in a sentence, its words whole."""
    return all(part in text and places_of(frozenset([part]), text) for part in phrase.split(GAP))
