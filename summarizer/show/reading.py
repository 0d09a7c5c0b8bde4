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
# All white space but a space. Where there is none, and never two spaces, words are counted without being cut: of an
# article of 600 words with warm caches in 6 us and not 16, with those that its summary leaves in 5 and not 38.
SPACES = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)


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
        whole = " ".join(texts)
        return (_letters(whole) if language.is_spaceless else words_in(whole)) / speed

    sentences = selection.analysis.representation.sentences
    return seconds([sentences[pick].text for pick in selection.picks]), seconds([each.text for each in sentences])


def words_in(text: str) -> int:
    """Return how many words white space divides a text into."""
    if "  " in text or [each for each in SPACES if each in text]:
        return len(text.split())
    bare = text.strip()
    return bare.count(" ") + bool(bare)


def _letters(text: str) -> int:
    """Return how many letters and digits are in a text."""
    return sum(map(str.isalnum, text))
