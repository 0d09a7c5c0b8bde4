"""From a selection to how long it takes to read, and how long the article would."""

from __future__ import annotations

from ..budget import WORDS_A_SECOND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..analysis import Selection

# Where white space divides no words: characters a second, aloud, by adults (Trauzettel-Klosinski & Dietz 2012, IReST,
# 255, 357 and 987 a minute of Chinese, Japanese and English). Thai has an alphabet, and no figure of its own there.
CHARACTERS_A_SECOND = {"zh": 255 / 60, "ja": 357 / 60}
_OF_AN_ALPHABET = 987 / 60


def reading_seconds(selection: Selection) -> tuple[float, float]:
    """Return how many seconds it takes to read the sentences of a selection, and all of its document's.

    Parameters
    ----------
    selection : Selection

    Returns
    -------
    tuple of float
        At 238 words a minute; Chinese, Japanese and Thai by their characters, marks aside. 0 where there is no
        sentence.
    """
    language = selection.analysis.representation.language
    speed = CHARACTERS_A_SECOND.get(language.code, _OF_AN_ALPHABET) if language.is_spaceless else WORDS_A_SECOND

    def seconds(texts: Iterable[str]) -> float:
        whole = " ".join(texts)  # one cut of all takes a third of one cut of each
        return (_letters(whole) if language.is_spaceless else len(whole.split())) / speed

    sentences = selection.analysis.representation.sentences
    return seconds([sentences[pick].text for pick in selection.picks]), seconds([each.text for each in sentences])


def _letters(text: str) -> int:
    """Return how many letters and digits are in a text."""
    return sum(map(str.isalnum, text))
