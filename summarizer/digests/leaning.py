"""From a sentence to what it leans on the one before it by: "He", "That's why", "But", and "...," he said."""

from __future__ import annotations

from ..languages.language import lower
from ..sentences.form import opening, points_back

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..languages.language import Language

# What opens and closes quotations, and the words behind them among which "he said", "said he" and "- сказал он" have
# their pronoun.
_QUOTES, _SPEAKER = "\"“”„«»‘’'", 2


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
        return ""
    word = opening(text)
    return "pointer" if {word, word.partition("'")[0]} & language.pointers else "connective"


def _is_said_by_him(text: str, language: Language) -> bool:
    """Whether what stands behind a quotation that opens a sentence has a pronoun for the speaker: "...," he said."""
    end = max(map(text.rfind, _QUOTES))
    behind = [lower(word.strip(",.")) for word in text[end + 1 :].split() if word[0].isalpha()] if end else []
    return not language.pointers.isdisjoint(behind[:_SPEAKER])
