"""From the names of boxes and the first words of runs to words that weights are learnt for."""

from __future__ import annotations

import re
from itertools import pairwise

from .marks import SHORT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

    from .features import Facts

# Of ten sites at a time all are remembered.
MOST_REMEMBERED = 20_000
# Frameworks write dozens of names on a box: the first say what it is.
MOST_NAMES = 20
# How many of a run's words are looked at, signs counted: of a long one only the first two that aren't signs count.
MOST_OF_A_SHORT, MOST_OF_A_LONG = 6, 3
WHOLE = frozenset(("body", "html"))  # what holds all of a page
_WORD = re.compile(r"""[^-_:/.0-9\[\]()@!#,&%+=~*|\\"'\s]+""")
_CAMEL = re.compile("[a-z][A-Z]|[A-Z][A-Z][a-z]")
_SIGNS = ".,;:!?…·•|»«›‹“”„\"'’‘()[]{}*/\\-–—_#@&+=<>0123456789"


def words_of(name: str) -> list[str]:
    """Return the words of a class or id, and its pairs of words: "postBody-text" has post, body, text, post-body..."""
    plain = name[:200]
    # "postBody", "ABCNews"
    if not plain.islower():
        plain = _CAMEL.sub(lambda found: f"{found[0][0]} {found[0][1:]}", plain).lower()
    # A letter alone and what a build tool made of a name ("sc-iBPTik") say nothing on another site.
    words = [word for word in _WORD.findall(plain) if 2 <= len(word) <= 18]
    return words + [f"{first}-{second}" for first, second in pairwise(words)] if len(words) > 1 else words


def first_words(text: str, words: int) -> list[str]:
    """Return the first words of a run, all of a short one."""
    most = MOST_OF_A_SHORT if words < SHORT else MOST_OF_A_LONG
    pieces = text[:60].lower().split(None, most)[:most]
    return [word for piece in pieces if (word := piece if piece.isalpha() else piece.strip(_SIGNS))]


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


def said(tag: str, name: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of a box's tag and names: what they say of all that lies in it, and of itself."""
    words = frozenset[str]().union(*map(words_of, name.split()[:MOST_NAMES]))
    return words if tag in WHOLE else words | {f"<{tag}>"}, words


class Ways:
    """The ways from the root to a page's boxes, by tags and names: a page has twice as many boxes as ways.

    Parameters
    ----------
    facts : Facts

    Attributes
    ----------
    of_box : list of int
        Each box's way; 0 for the page.
    steps : list of (int, int, bool)
        Of each way but the first: which it goes on from, the look of its last box, whether that says something of what
        lies in it: what holds nearly all of a page doesn't, but for an article.
    """

    def __init__(self, facts: Facts) -> None:
        page, most = facts.page, 0.9 * facts.total
        known: dict[tuple[int, int, bool], int] = {}
        self.of_box = of_box = [0] * len(page.tags)
        for box, (parent, look, size) in enumerate(zip(page.parents, facts.look_of, facts.characters, strict=True)):
            if box:
                step = of_box[parent], look, size <= most or page.tags[box] in ("article", "main")
                of_box[box] = known.setdefault(step, len(known) + 1)
        self.steps = [*known]


class _Known(dict[str, list[str]]):
    """From a class or id to those of its words that have a weight, kept for the next box that has it."""

    def __init__(self, weights: Container[str]) -> None:
        self.weights = weights

    def __missing__(self, name: str) -> list[str]:
        if len(self) > MOST_REMEMBERED:
            self.clear()
        self[name] = found = [word for word in words_of(name) if word in self.weights]
        return found


class NameWeights:
    """What the names of boxes say, by the learnt weights of the words that `said` gives: around, and of itself."""

    def __init__(self, around: dict[str, int], own: dict[str, int]) -> None:
        # Of each word a bit, what it says of what lies in a box, and of the box itself.
        self.weights = {
            word: (1 << place, around.get(word, 0), own.get(word, 0)) for place, word in enumerate(around | own)
        }
        self.known = _Known(self.weights)
        # Of names that were seen before, on this page or another.
        self.memo: dict[tuple[str, str], tuple[int, int, int, list[tuple[int, int, int]]]] = {}

    def sums(self, ways: Ways, looks: list[tuple[str, str]]) -> list[int]:
        """Return the sum of what the words along each way say, a word once, and what its last box says of itself."""
        around, sums, found = [0], [0], [0]
        for parent, look, is_part in ways.steps:
            words, total, own, each = self.memo.get(looks[look]) or self._look_up(looks[look])
            before, sum_of_way = around[parent], sums[parent]
            if is_part:
                sum_of_way += total
                if before & words:
                    sum_of_way -= sum([weight for bit, weight, _ in each if before & bit])
                before |= words
            around.append(before)
            sums.append(sum_of_way)
            found.append(sum_of_way + own)
        return found

    def _look_up(self, look: tuple[str, str]) -> tuple[int, int, int, list[tuple[int, int, int]]]:
        """Return the words that count for what lies in a box, as bits; the sums of what they say, and of itself."""
        if len(self.memo) > MOST_REMEMBERED:
            self.memo.clear()
        tag, name = look
        known = set[str]().union(*map(self.known.__getitem__, name.split()[:MOST_NAMES]))
        if tag not in WHOLE and (told := f"<{tag}>") in self.weights:
            known.add(told)
        each, words, total, own = [*map(self.weights.__getitem__, known)], 0, 0, 0
        for bit, of_around, of_own in each:
            words |= bit
            total += of_around
            own += of_own
        self.memo[look] = found = words, total, own, each
        return found
