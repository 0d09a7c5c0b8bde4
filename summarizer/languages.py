"""From a language's name, or a text, to what is known of the language."""

from __future__ import annotations

from .errors import OptionError, closest
from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

NAMES = {"en": "english"}

# The classes of abbreviations (performance.md): after one no sentence ends; none ends if a number follows; one
# ends only if a word follows that starts sentences.
NEVER, NUMBER, STARTER = 1, 2, 3


class Language(Record):
    """What is known of one language; everything empty where nothing is.

    Attributes
    ----------
    code : str
        ISO 639-1, "" for the language-free path.
    stop_words : frozenset of str
        Function words, lower case.
    abbreviations : dict of str to int
        Abbreviation without its last stop, as it is written -> its class: NEVER, NUMBER or STARTER.
    starters : frozenset of str
        Words that start sentences, as they are written there ("The").
    furniture : dict of str to tuple of str
        Reason -> words and phrases of page furniture, lower case.
    joiner : str
        What stands between two sentences: a space, or nothing.
    marks : str
        What ends sentences, besides the full stop.
    """

    code: str
    stop_words: frozenset[str] = frozenset()
    abbreviations: Any = ()
    starters: frozenset[str] = frozenset()
    furniture: Any = ()
    joiner: str = " "
    marks: str = "!?…"
    openers: str = "“‘«¿¡"

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return load, (self.code,)


_loaded: dict[str, Language] = {}


def load(language: str) -> Language:
    """Return what is known of a language, by its code, name or tag ("en", "english", "en-GB")."""
    if language not in _loaded:
        code = _code(language)
        _loaded[language] = _loaded.get(code) or _read(code)
    return _loaded[language]


def detect(text: str) -> tuple[str, float]:
    """Return the code of the language that `text` is written in, and how sure that is (0 unknown, 1 sure)."""
    return "en", 1.0


def _code(language: str) -> str:
    wanted = language.lower().replace("_", "-").split("-")[0]
    for code, name in NAMES.items():
        if wanted in (code, name):
            return code
    raise OptionError("language", language, closest(wanted, [*NAMES, *NAMES.values()]))


def _read(code: str) -> Language:
    from importlib import import_module

    data = import_module(f"{__package__}.data.{code}")
    abbreviations: dict[str, int] = {}
    for words, kind in ((data.NEVER_FINAL, NEVER), (data.BEFORE_NUMBER, NUMBER), (data.BEFORE_STARTER, STARTER)):
        for word in words.split():
            abbreviations[word] = kind
            abbreviations[word[0].upper() + word[1:]] = abbreviations[word.upper()] = kind
    return Language(
        code,
        stop_words=frozenset(data.STOP_WORDS.split()),
        abbreviations=abbreviations,
        starters=frozenset(data.STARTERS.split()),
        furniture={reason: tuple(words.split("\n")) for reason, words in data.FURNITURE.items()},
    )
