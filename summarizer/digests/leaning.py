"""From a sentence to what it leans on the one before it by: "He", "That's why", "But", and "...," he said."""

from __future__ import annotations

from ..languages.language import lower
from ..sentences.form import opening, points_back
from ..sentences.marks import SPOKE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..languages.language import Language

# What opens and closes quotations, and the words behind them among which "he said", "said he" and "- сказал он" have
# their pronoun.
_QUOTES, _SPEAKER = "\"“”„«»‘’'", 2
_SAYING = 40  # characters behind a comma in which "he said" stands


def leaning(text: str, language: Language) -> str:
    """Return what a sentence leans on the one before it by: "pointer" for "He", "connective" for "But", or nothing.

    Examples
    --------
    >>> from summarizer.languages import load
    >>> [leaning(text, load("en")) for text in ("That's why.", "For example, ice.", "This week it rained.")]
    ['pointer', 'connective', '']
    """
    if text[:1] in _QUOTES and _is_said_by_him(text, language):
        return "pointer"
    if not points_back(text, language):
        return _told_by_him(text, language)
    word = opening(text)
    return "pointer" if {word, word.partition("'")[0]} & language.pointers else "connective"


def _is_said_by_him(text: str, language: Language) -> bool:
    """Whether what stands behind a quotation that opens a sentence has a pronoun for the speaker: "...," he said."""
    end = max(map(text.rfind, _QUOTES))
    behind = [lower(word.strip(",.")) for word in text[end + 1 :].split() if word[0].isalpha()] if end else []
    return not language.pointers.isdisjoint(behind[:_SPEAKER])


def _told_by_him(text: str, language: Language) -> str:
    """Return how a sentence leans on the one before it by ", he said": less where it names somebody who may be meant.

    >>> from summarizer.languages import load
    >>> texts = ("The pier is safe, he said.", "The pier of Holm is safe, he said.", "When it rained, they left.")
    >>> [_told_by_him(text, load("en")) for text in texts]
    ['pointer', 'connective', '']
    """
    place = text.find(", ")
    while place >= 0:
        told = lower(text[place + 2 : place + _SAYING]).split(None, _SPEAKER)[:_SPEAKER]
        words = [word.rstrip(",.;:") for word in told]
        if language.pointers.intersection(words) and SPOKE.intersection(words):
            is_named = any(word[0].isupper() for word in text[:place].split()[1:])
            return "connective" if is_named else "pointer"
        place = text.find(", ", place + 2)
    return ""
