"""From a table of phrases, a row a language, to the phrases: what mail programs write around a mail's words."""

from __future__ import annotations

import re
from functools import cache

from ..languages.data import mail as data

# Letters of a line that are looked at.
LONGEST_LINE = 400
# What may stand around a phrase: white space, stars of bold letters, stops, marks of direction.
MARKS = " \t*_,.;:!·-–—>\u200e\u200f\u202a\u202b\u202c\xa0،。"

ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}|\[mailto:")
# Where a company is to be found, on a line or a paragraph of its own.
ALONE = re.compile(r"(?:https?://|www\.)\S{3,200}")
PICTURES = re.compile("[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]")
RULE = re.compile(r"\s{0,9}(?:[-_=*~#–—]{3,99}|\* \* \*|- - -|_[_.,]{3,30}_)\s{0,9}$")


@cache
def phrases(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the phrases of one of the tables of mail, those of a language together."""
    rows = getattr(data, name).strip().replace("\n  ", " ").split("\n")
    return tuple([tuple(filter(None, map(str.strip, row.split(None, 1)[1].split(";")))) for row in rows])


@cache
def known(name: str) -> frozenset[str]:
    """Return the phrases of a table, of all languages, without the marks that stand around them."""
    return frozenset(phrase.strip(MARKS) for row in phrases(name) for phrase in row)


def lowered(text: str) -> str:
    """Return a text in lower case, the Turkish capital of "i" without the dot that Python leaves behind it."""
    return text.lower().replace("i\u0307", "i")
