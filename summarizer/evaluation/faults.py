"""From the sentences picked to what a reader would find wrong with them, whatever they say."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

from ..furniture.lexicon import lexicon
from ..patterns import late
from ..sentences.form import (
    is_dateline,
    is_fragment,
    is_item,
    is_question,
    points_at_picture,
    points_back,
    words_quoted,
)
from ..sentences.marks import QUOTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..document import Sentence
    from ..languages.language import Language

FAULTS = ("dangling", "quotation", "repetition", "question", "fragment", "caption", "item", "dateline")

# The share of words in common from which a reader takes two sentences for the same.
SAME = 0.6
_WORD = late(r"\w+")
# Every sign that opens or closes a quotation.
_MARKS = frozenset("".join(map("".join, QUOTES)))


def faults(sentences: Sequence[Sentence], picks: Sequence[int], language: Language) -> dict[str, bool]:
    """Return which faults a choice of sentences has.

    - *dangling*: one opens with "He", "This" or "But" and the one before it isn't there.
    - *quotation*: one is all quotation, or begins or ends inside of one, without a word of who speaks.
    - *repetition*: two have three of five words in common.
    - *question*: one asks, and the one behind it isn't there.
    - *fragment*: one begins with a small letter or has no stop at its end.
    - *caption*, *item*, *dateline*: one is a picture's caption, an item of a list, a place and a date.

    Parameters
    ----------
    sentences : sequence of Sentence
        All of the document's, length n.
    picks : sequence of int
        The places of those in the summary, 0 to n - 1.
    language : Language
        Brings the words that point back and those of captions.

    Returns
    -------
    dict of str to bool
        By the names in `FAULTS`; True where the fault is there.

    Notes
    -----
    Judged by form alone: an "it" of the weather counts as dangling, a caption that reads as prose as prose.

    Examples
    --------
    >>> from summarizer import split_sentences
    >>> from summarizer.languages import load
    >>> found = faults(split_sentences("The mayor spoke. She had won."), [1], load("en"))
    >>> [name for name, is_there in found.items() if is_there]
    ['dangling']
    """
    picked = _Picked(sentences, picks, language)
    return {name: has_fault(picked) for name, has_fault in _RULES.items()}


class _Picked:
    """The sentences of a summary, and what has to be known of them to find their faults."""

    def __init__(self, sentences: Sequence[Sentence], picks: Sequence[int], language: Language) -> None:
        self.places = set(picks)
        self.texts = {place: sentences[place].text for place in sorted(self.places)}
        self.language = language
        self.captions = lexicon(language)

    def any(self, is_faulty: Callable[[str], bool]) -> bool:
        """Whether the text of one of them has a fault."""
        return any(map(is_faulty, self.texts.values()))


def _dangles(picked: _Picked) -> bool:
    """Whether one points back to a sentence that isn't there: "He said so." without the one before."""
    return any(
        place > 0 and place - 1 not in picked.places and points_back(text, picked.language)
        for place, text in picked.texts.items()
    )


def _quotes(picked: _Picked) -> bool:
    """Whether a quotation stands alone, or is cut: its speaker may be in the sentence before or behind."""
    return any(
        _is_without_speaker(text) and picked.places.isdisjoint((place - 1, place + 1))
        for place, text in picked.texts.items()
    )


def _is_without_speaker(text: str) -> bool:
    """Whether a sentence is quotation but for a word, or a quote that isn't whole."""
    return not _MARKS.isdisjoint(text) and text.count(" ") < words_quoted(text) + 1


def _repeats(picked: _Picked) -> bool:
    """Whether two say the same."""
    words = [set(_WORD.findall(text.lower())) for text in picked.texts.values()]
    return any(len(one & other) > SAME * len(one | other) for one, other in combinations(words, 2))


def _asks(picked: _Picked) -> bool:
    """Whether one asks, and what may answer isn't there."""
    return any(is_question(text) and place + 1 not in picked.places for place, text in picked.texts.items())


def _is_caption(picked: _Picked) -> bool:
    """Whether one belongs to a picture: "Pictured: the bridge", "The bridge (left) on Monday"."""
    return picked.any(lambda text: picked.captions.opening(text, is_prose=True) == "caption" or points_at_picture(text))


# Fault -> whether the sentences picked have it, by the names in `FAULTS`.
_RULES: dict[str, Callable[[_Picked], bool]] = {
    "dangling": _dangles,
    "quotation": _quotes,
    "repetition": _repeats,
    "question": _asks,
    "fragment": lambda picked: picked.any(is_fragment),
    "caption": _is_caption,
    "item": lambda picked: picked.any(is_item),
    "dateline": lambda picked: picked.any(is_dateline),
}
