"""From a mark to what stands around it; and the marks that open, close and end a sentence."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..languages.language import Language

QUOTES = (('"', '"'), ("“", "”"), ("«", "»"), ("„", "“"))
OPENERS = "\"'`“„‘‚«»‹›([{*_-–—¿¡"
CLOSERS = "\"'”’“‘»«›‹)]}*_」』）】》"
# Marks that need no space behind them, and that nothing but a sentence ends in.
FULL_WIDTH = "。！？｡।॥۔؟"
QUOTED = frozenset("\"'”’“»«›")
GOES_ON = frozenset(".!?…,;:)]}/。！？،؛।॥۔؟")
# What stands around a word without being a part of it.
BEFORE, _AROUND = OPENERS + "•⁃", OPENERS + CLOSERS + ".,:;!?…"
# How far back the word before a mark is looked for: longer ones are no abbreviations, and the search is bounded.
WORD = 16


class Mark:
    """A mark that may end a sentence, with what stands before and behind it.

    Attributes
    ----------
    text : str
        The whole text.
    start, stop, after, place : int
        Where the sentence starts, the mark stands, what belongs to it ends (quotation marks, notes), and what follows
        starts.
    language : Language
        What is known of its language.
    word : str
        What stands before the mark, without what opens.
    kind : int, optional
        The class of the abbreviation that the word is.
    follower : str
        The first character of what follows.
    is_alone : bool
        Whether nothing stands between the mark and the white space behind it.
    """

    __slots__ = ("after", "follower", "is_alone", "kind", "language", "place", "start", "stop", "text", "word")

    def __init__(self, text: str, start: int, stop: int, after: int, place: int, language: Language) -> None:
        self.text = text
        self.start = start
        self.stop = stop
        self.after = after
        self.place = place
        self.language = language
        self.word = _last_word(text, start, stop)
        self.kind = _kind(self.word, language.abbreviations)
        self.follower = text[place]
        self.is_alone = after == stop + 1


def word_at(text: str, place: int) -> str:
    """Return the word at `place`, without what opens and closes."""
    return text[place : place + 24].split(None, 1)[0].strip(_AROUND)


def is_word(part: str) -> bool:
    """Whether a part of a word is letters and digits, with the marks that combine with them."""
    return part.isalnum() or (not part.isascii() and ("a" + part).isidentifier())


def _last_word(text: str, start: int, stop: int) -> str:
    """Return the word before `stop`, without what opens, at most 16 characters of it."""
    words = text[stop - WORD if stop - start > WORD else start : stop].split()
    return words[-1].rpartition("(")[2].lstrip(BEFORE) if words else ""


def _kind(word: str, abbreviations: dict[str, int]) -> int | None:
    """Return the class of an abbreviation, also of "P.M." and "l'art"; None where it is none that is known."""
    kind = abbreviations.get(word)
    if kind is None and "." in word:
        kind = abbreviations.get(word.lower())
    if kind is None and ("'" in word or "’" in word):
        kind = abbreviations.get(word.replace("’", "'").rpartition("'")[2])
    return kind
