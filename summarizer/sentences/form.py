"""From a sentence to what a reader stumbles over where it stands alone."""

from __future__ import annotations

from functools import lru_cache

from ..patterns import late
from .marks import QUOTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..languages.language import Language

CLOSERS = "\"'”’»)]"
STOPS = (".", "!", "…", "。", "！", "।", "۔")
OPENERS = "\"'“‘„«([¿¡"
# Characters and words, with the names of two towns and a time.
LONGEST_DATELINE, _MOST_WORDS = 80, 11
# Characters in which the words are that a sentence opens with.
_OPENING = 24
_ASKS = ("?", "？", "؟")
_LOST = (".", ",", "…")
_ITEM = late(r"[-*·>]\s|[•–—]\s|[▪◦]\s|\(?(?:\d{1,2}|[a-z])\)\s|\d{1,2}\.\s(?=[^\W\d_])")
_PICTURE = late(
    r"\((?:[^()]{0,40}, )?(?:pictured|left|right|centre|center|middle|above|below|top|bottom|inset|file photo)\b"
)
_DOUBLE = late('["“”«»„]')
_WORD = late(r"\w+")
_PROSE = late(r"\s[a-zß-öø-ÿ]{3}")  # found within a few words of most sentences


def opening(text: str) -> str:
    """Return the word that opens a sentence, in lower case.

    >>> opening("“But, she said, it rained.”")
    'but'
    """
    return text[:_OPENING].lstrip(OPENERS).partition(" ")[0].rstrip(",").replace("’", "'").lower()


def points_back(text: str, language: Language) -> bool:
    """Whether a sentence opens with what only the one before it explains: a pronoun, a connective, "for example".

    >>> from summarizer.languages import load
    >>> [points_back(text, load("en")) for text in ("That's why.", "For example, ice.", "Thatch burns.")]
    [True, True, False]
    """
    word = opening(text)
    if word in language.pointers or word in language.connectives:
        return True
    if "'" in word and word.partition("'")[0] in language.pointers:  # "it's", French "c'est"
        return True
    return bool(language.leads) and text[:_OPENING].lstrip(OPENERS).lower().startswith(language.leads)


def words_quoted(text: str) -> int:
    """Return how many words stand between double quotes, to the sentence's end where a quote isn't closed in it.

    >>> words_quoted('She said "not now" and left.')
    2
    >>> words_quoted('"We never gave up.')
    4
    """
    if text.isascii() and text.count('"') % 2 == 0:  # as nearly all: each mark has its fellow
        return sum([inside.count(" ") + 1 for inside in text.split('"')[1::2]])
    words = 0
    for opener, closer in QUOTES[:1] if text.isascii() else QUOTES:
        if opener == "“" and "„" in text:
            continue  # there it closes
        place = text.find(opener)
        if opener == "“" and (end := text.find(closer)) > -1 and (place < 0 or end < place):
            words += text.count(" ", 0, end) + 1  # it was opened in a sentence before

        while place >= 0:
            end = text.find(closer, place + 1)
            if end >= 0:
                words += text.count(" ", place, end) + 1
            elif text[place + 1 : place + 2].isspace():
                break  # of inches
            else:
                is_last = place + 1 == len(text)
                words += text.count(" ", 0 if is_last else place, place if is_last else len(text)) + 1
                break
            place = text.find(opener, end + 1)
    return words


def is_question(text: str) -> bool:
    """Whether a sentence asks; a mark behind another ("he said,?") is a quotation's that got lost."""
    bare = text.rstrip(CLOSERS)
    return bare.endswith(_ASKS) and bare.rstrip("?!？！؟ ")[-1:] not in _LOST


def is_fragment(text: str) -> bool:
    """Whether a sentence goes on from somewhere or is broken off: a small letter first, or no stop at its end."""
    bare = text.rstrip(CLOSERS)
    return text.lstrip(OPENERS)[:1].islower() or not (bare.endswith(STOPS) or is_question(text))


def is_item(text: str) -> bool:
    """Whether a sentence is an item of a list: a bullet, a number or a letter opens it."""
    if text[0].isalpha() and text[1:2] != ")":
        return False
    found = _ITEM.match(text)
    # "19. yüzyılda": an ordinal
    return found is not None and not ("." in found[0] and text[found.end()].islower())


def points_at_picture(text: str) -> bool:
    """Whether a sentence says where to look: "(left)", "(Ann, pictured)"."""
    return "(" in text and _PICTURE.search(text) is not None


def is_dateline(text: str) -> bool:
    """Whether a sentence is a place and a date: short, with a number, and no small word longer than two letters."""
    if len(text) > LONGEST_DATELINE or _PROSE.search(text):
        return False
    words = _WORD.findall(text)
    return (
        len(words) <= _MOST_WORDS
        and any(word.isdecimal() for word in words)
        and any(word[0].isupper() for word in words)
        and all(word[0].isupper() or word[0].isdecimal() or len(word) < 3 for word in words)
    )


def places_of(words: frozenset[str], text: str) -> list[int]:
    """Return where one of some words stands in a text, all in lower case.

    >>> places_of(frozenset({"you", "your"}), "young as you are")
    [9]
    """
    return [place for root in _roots(words) for place in _begun(root, text, words)]


@lru_cache(32)
def _roots(words: frozenset[str]) -> list[str]:
    """Return the words that no other one is the beginning of: a text is searched once for "you", "your" and "yours"."""
    roots: list[str] = []
    for word in sorted(words):  # the beginning of a word stands before it
        if not word.startswith(tuple(roots)):
            roots.append(word)
    return roots


def _begun(root: str, text: str, words: frozenset[str]) -> list[int]:
    """Return where one of some words stands in a text that begins with a root."""
    found: list[int] = []
    start = text.find(root)
    while start >= 0:
        end = start + len(root)
        if not text[start - 1 : start].isalnum():
            while text[end : end + 1].isalnum():
                end += 1
            if text[start:end] in words:
                found.append(start)
        start = text.find(root, end)
    return found


def leaves_open(text: str, is_open: bool, closes_above: bool) -> bool:
    """Whether a quotation is open behind a sentence; "“" closes in a text that opens with "„"."""
    if text.isascii():  # of ASCII's marks only one quotes
        return is_open != (text.count('"') % 2 == 1)
    for mark in _DOUBLE.findall(text):
        is_open = mark in "„«" or (mark == "“" and not closes_above) or (mark == '"' and not is_open)
    return is_open
