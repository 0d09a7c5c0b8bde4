"""From a word as it is written to the name that it may be."""

from __future__ import annotations

from functools import cache, lru_cache

from ..languages.language import NEVER, load, lower
from .stems import stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

MARKS = "\"'“”‘’„«»()[]{}<>.,;:!?…-–—*|/"
# Letters from which a word isn't kept: it comes once.
_LONG = 40
# No names of an event: days, months, money, and agencies that report on all.
COMMON = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar "
    "februar märz mai juni juli oktober dezember euro euros dollar dollars prozent uhr franken reuters ap afp dpa apa "
    "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου "
    "ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου "
    "million millions billion millionen milliarde milliarden millones milioni milhões "
    "sda cnn bbc pti ani tass ansa efe lusa anp ntb ritzau мчс тасс риа "
    # Money as ISO 4217 has it, where it is no word: "NOK 412 million".
    "aud brl cad chf cny czk dkk eur gbp hkd huf idr inr isk jpy krw mxn myr nok nzd php pln ron sek sgd thb uah usd "
    "zar".split()
)


@cache
def titles_of(code: str) -> frozenset[str]:
    """Return what a language puts before names, as "Mr" and "Dra": a paper writes it in all of its articles."""
    return frozenset([term for term, kind in load(code).abbreviations.items() if kind == NEVER])


@cache
def common_by(known: Callable[[str], str]) -> frozenset[str]:
    """Return what names no event, as far as terms are known by."""
    return frozenset(map(known, COMMON))


def name_of(token: str, code: str) -> str | None:
    """Return the name that a word may be in a language; "" where it can't, None where it has no capital in front.

    Kept, since names come again: those of 300 articles of 420 words take 73 ms so, 100 without.
    """
    return _name(token, code) if len(token) < _LONG else _name.__wrapped__(token, code)


@lru_cache(8192)
def _name(token: str, code: str) -> str | None:
    """Return the name that a word may be, found anew."""
    word = token.strip(MARKS)
    if not word[:1].isupper() and "’" not in word and "'" not in word:
        return None

    # "Kevin's", "İzmir'de", "l'Italie", "O'Brien".
    word = max(word.replace("’", "'").split("'"), key=len)
    language = load(code)
    name = lower(word, language)
    is_name = name not in language.stop_words and name not in COMMON and name not in titles_of(code)
    return stem(name) if word[:1].isupper() and len(word) > 1 and is_name else ""
