"""From the names of boxes and the first words of runs to words that weights are learnt for."""

from __future__ import annotations

import re
from itertools import pairwise

from .html_marks import SHORT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

    from .html_features import Facts

# Of ten sites at a time all are remembered.
MOST_REMEMBERED = 20_000
# Frameworks write dozens of names on a box: the first say what it is.
MOST_NAMES = 20
# How many of a run's words are looked at, signs counted: of a long one only the first two that aren't signs count.
MOST_OF_A_SHORT, MOST_OF_A_LONG = 6, 3
_SEPARATORS = str.maketrans(dict.fromkeys("-_:/.0123456789[]()@!#,&%+=~*|\\\"'", " "))
_CAMEL = re.compile(r"([a-z])([A-Z])|([A-Z])([A-Z][a-z])")
_SIGNS = ".,;:!?…·•|»«›‹“”„\"'’‘()[]{}*/\\-–—_#@&+=<>0123456789"


def words_of(name: str) -> frozenset[str]:
    """Return the words of a class or id, and its pairs of words: "postBody-text" has post, body, text, post-body..."""
    plain = name[:200].translate(_SEPARATORS)
    # "postBody", "ABCNews"
    if not plain.islower():
        plain = _CAMEL.sub(r"\1\3 \2\4", plain).lower()
    # A letter alone and what a build tool made of a name ("sc-iBPTik") say nothing on another site.
    words = [word for word in plain.split() if 2 <= len(word) <= 18]
    return frozenset([*words, *[f"{first}-{second}" for first, second in pairwise(words)]])


def first_words(text: str, words: int) -> list[str]:
    """Return the first words of a run, all of a short one."""
    most = MOST_OF_A_SHORT if words < SHORT else MOST_OF_A_LONG
    return [word for piece in text[:60].lower().split(None, most)[:most] if (word := piece.strip(_SIGNS))]


def opening(text: str, words: int) -> list[str]:
    """Return the first word of a run, its first two, and all of a short one, each marked as what it is."""
    found = first_words(text, words)
    if not found:
        return []
    first = ["1:" + found[0]]
    if len(found) > 1:
        first.append(f"2:{found[0]} {found[1]}")
    if words < SHORT:
        first += ["w:" + word for word in dict.fromkeys(found)]
    return first


class Names:
    """The words of each box's own names, and those of all around it.

    Boxes of one way from the root, by tags and names, have them in common: a page has twice as many boxes as ways.

    Parameters
    ----------
    facts : Facts
    vocabulary : Vocabulary

    Attributes
    ----------
    ways : list of int
        Of each box.
    around, own, added : list of frozenset of str
        Of each way, the words that count; of those around, the ones that the way before doesn't have.
    parents : list of int
        Of each way, the one that it goes on from.
    """

    def __init__(self, facts: Facts, vocabulary: Vocabulary) -> None:
        page, most = facts.page, 0.9 * facts.total
        nothing: frozenset[str] = frozenset()
        self.ways, self.parents = [0] * len(page.tags), [0]
        self.around, self.own, self.added = [nothing], [nothing], [nothing]
        known: dict[tuple[int, int, bool], int] = {}

        for box, (parent, look, size) in enumerate(zip(page.parents, facts.look_of, facts.characters, strict=True)):
            if not size or not box:
                continue
            # What holds nearly all of a page says nothing of its parts, but where it says "article".
            key = self.ways[parent], look, size <= most or page.tags[box] in ("article", "main")
            way = known.get(key)
            if way is None:
                way = known[key] = len(self.own)
                tag, name = facts.looks[look]
                words, own = vocabulary.memo.get((tag, name)) or vocabulary.look_up(tag, name)
                around = self.around[key[0]]
                added = words - around if key[2] else nothing
                self.added.append(added)
                self.around.append(around | added if added else around)
                self.own.append(own)
                self.parents.append(key[0])
            self.ways[box] = way


class Vocabulary:
    """Which words count, and those of the names that were seen before, on this page or another.

    Parameters
    ----------
    known : container of str, optional
        The words, "a:" before one that counts in a box's path and "o:" before one in its own names; None is all.
    """

    def __init__(self, known: Container[str] | None) -> None:
        self.known = known
        self.memo: dict[tuple[str, str], tuple[frozenset[str], frozenset[str]]] = {}

    def look_up(self, tag: str, name: str) -> tuple[frozenset[str], frozenset[str]]:
        """Return the words that count of a box's tag and names for what lies in it, and for itself."""
        if len(self.memo) > MOST_REMEMBERED:
            self.memo.clear()
        words = frozenset[str]().union(*map(words_of, name.split()[:MOST_NAMES]))
        path = frozenset[str]() if tag in ("body", "html") else words | {f"<{tag}>"}
        self.memo[tag, name] = found = self._counted("a:", path), self._counted("o:", words)
        return found

    def _counted(self, mark: str, words: frozenset[str]) -> frozenset[str]:
        """Return the words that count, marked."""
        known = self.known
        return frozenset([mark + word for word in words if known is None or mark + word in known])
