"""From the sentences picked to what a reader would find wrong with them, whatever they say."""

from __future__ import annotations

from ..furniture.lexicon import lexicon
from ..patterns import late
from ..sentences.form import is_dateline, is_fragment, is_item, is_question, opening, points_at_picture, words_quoted
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
    chosen = set(picks)
    texts = {pick: sentences[pick].text for pick in sorted(chosen)}
    pointing = language.pointers | language.connectives
    words = [set(_WORD.findall(text.lower())) for text in texts.values()]
    captions = lexicon(language)
    return {
        "dangling": any(pick and pick - 1 not in chosen and opening(text) in pointing for pick, text in texts.items()),
        "quotation": any(
            _is_without_speaker(text) and not {pick - 1, pick + 1} & chosen for pick, text in texts.items()
        ),
        "repetition": any(
            len(one & other) > SAME * len(one | other) for place, one in enumerate(words) for other in words[:place]
        ),
        "question": any(is_question(text) and pick + 1 not in chosen for pick, text in texts.items()),
        "fragment": any(is_fragment(text) for text in texts.values()),
        "caption": any(
            captions.opening(text, is_prose=True) == "caption" or points_at_picture(text) for text in texts.values()
        ),
        "item": any(is_item(text) for text in texts.values()),
        "dateline": any(is_dateline(text) for text in texts.values()),
    }


def _is_without_speaker(text: str) -> bool:
    """Whether a sentence is quotation but for a word, or a quote that isn't whole."""
    return any(mark in text for pair in QUOTES for mark in pair) and text.count(" ") < words_quoted(text) + 1
