"""From words to their first letters, by which one is known whatever its ending, and from names to their adjectives."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# Letters of a word that tell it from others, whatever its case: "Камчатки" is "Камчатке", "Japan" has "Japanese".
LETTERS = 5
# Where articles are compared by whole words. Elsewhere stories of items of four sentences, cut from articles of six
# languages, gain 2 to 10 points by five letters and at a threshold 1.2 times as high, those of two sentences 0 to 7;
# by six letters less. In English, whose words hardly change, feeds of whole articles lose 0.7.
WHOLE = frozenset(["en"])
# Letters that a name and its other forms have in common. Of 42 feeds of our own in other languages than English 32 are
# right so, 28 without; in no other feed does it join anything.
ROOT = 4


def stem(word: str) -> str:
    """Return a word's first letters."""
    return word[:LETTERS]


def stems(words: Iterable[str]) -> set[str]:
    """Return the first letters of words."""
    return set(map(stem, words))


def comparing(language: str) -> Callable[[str], str]:
    """Return what gives of a term of a language that by which it is compared: its stem, or all of it in English."""
    return str if language in WHOLE else _compared


def _compared(term: str) -> str:
    """Return a word's first letters; of a figure all."""
    return stem(term) if term.isalpha() else term


def is_form(word: str, name: str) -> bool:
    """Whether a word is another form of a name: "московский" of Москва, "Haagse" of Haag."""
    # What has a capital is a form of a whole name only: of one that is cut it may be another, as Marta of Martin, of
    # two letters anything, as "Problem" of PR. A form is longer than its name: Spanish "para" is none of Paraguay.
    may_be = len(name) >= ROOT if word[:1].islower() else len(name) == ROOT
    return may_be and len(word) > len(name) and word.lower().startswith(name[:ROOT])
