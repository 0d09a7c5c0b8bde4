"""From a sentence to what a reader stumbles over where it stands alone."""

from __future__ import annotations

import re

QUOTES = (('"', '"'), ("“", "”"), ("«", "»"), ("„", "“"))
CLOSERS = "\"'”’»)]"
STOPS = (".", "!", "…", "。", "！", "।", "۔")
OPENERS = "\"'“‘„«([¿¡"
_ASKS = ("?", "？", "؟")
_ITEM = re.compile(r"[-*•–—▪◦·>]\s|\(?(?:\d{1,2}|[a-z])\)\s|\d{1,2}\.\s")


def opening(text: str) -> str:
    """Return the word that opens a sentence, in lower case.

    >>> opening("“But, she said, it rained.”")
    'but'
    """
    return text[:24].lstrip(OPENERS).partition(" ")[0].rstrip(",").lower()


def words_quoted(text: str) -> int:
    """Return how many words stand between double quotes; a quote that isn't closed holds none.

    >>> words_quoted('She said "not now" and left.')
    2
    """
    words = 0
    for opener, closer in QUOTES:
        if opener not in text:
            continue
        start = text.find(opener)
        while start >= 0 and (end := text.find(closer, start + 1)) >= 0:
            words += text.count(" ", start, end) + 1
            start = text.find(opener, end + 1)
    return words


def is_question(text: str) -> bool:
    """Whether a sentence asks."""
    return text.rstrip(CLOSERS).endswith(_ASKS)


def is_fragment(text: str) -> bool:
    """Whether a sentence goes on from somewhere or is broken off: a small letter first, or no stop at its end."""
    bare = text.rstrip(CLOSERS)
    return text.lstrip(OPENERS)[:1].islower() or not (bare.endswith(STOPS) or is_question(text))


def is_item(text: str) -> bool:
    """Whether a sentence is an item of a list: a bullet, a number or a letter opens it."""
    return _ITEM.match(text) is not None
