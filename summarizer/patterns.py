"""From the text of a pattern to the pattern, compiled when it is first asked for, and from words to where they stand.

Compiling takes a tenth of a millisecond to three, and a cold start asks for few of the patterns: to compile all of them
takes 6 ms more (`python benchmarks/tricks.py late`).
"""

from __future__ import annotations

import re
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Pattern

    def late(pattern: str) -> Pattern[str]:
        """Return what behaves as the compiled pattern."""
        return re.compile(pattern)
else:

    class late:
        """A pattern that isn't compiled yet; its methods are those of the compiled one."""

        def __init__(self, pattern: str) -> None:
            self.pattern = pattern

        def __getattr__(self, method: str) -> object:
            found = self.__dict__[method] = getattr(re.compile(self.pattern), method)
            return found


def places_of(words: frozenset[str], text: str) -> list[int]:
    """Return where one of some words stands in a text, all in lower case.

    >>> places_of(frozenset({"you", "your"}), "young as you are")
    [9]
    """
    return [place for root in roots(words) for place in _begun(root, text, words)]


def stands(text: str, form: str) -> bool:
    """Whether a word stands in a text with white space around it, as it is in `text.split()`.

    >>> stands("cold, old", "old"), stands("cold", "old")
    (True, False)
    """
    place = text.find(form)
    while place >= 0:
        around = text[max(place - 1, 0) : place] + text[place + len(form) : place + len(form) + 1]
        if not around or around.isspace():
            return True
        place = text.find(form, place + 1)
    return False


@lru_cache(32)
def roots(words: frozenset[str]) -> list[str]:
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


def opens_clause(text: str, plain: str, phrases: frozenset[str] | set[str]) -> bool:
    """Whether one of some phrases opens a text or a clause in it, and is no name: "Good Morning Holm" is a programme.

    `plain` is the text as the phrases are written, in lower case.

    >>> said = ("Ann, good morning to you.", "A good morning for fish.", "Good Morning Holm told it.")
    >>> [opens_clause(text, text.lower(), {"good morning"}) for text in said]
    [True, False, False]
    """
    for phrase in phrases:
        place = plain.find(phrase)
        behind = place + len(phrase)
        last = text[text.rfind(" ", 0, behind) + 1 : behind]
        is_name = last[:1].isupper() and text[behind : behind + 1] == " " and text[behind + 1 : behind + 2].isupper()
        before = plain[:place].rstrip()[-1:]
        # What combines with a letter, as a vowel in Hindi, is of its word.
        if not is_name and not (before and ("a" + before).isidentifier()):
            return True
    return False
