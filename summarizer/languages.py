"""From a language's name, or a text, to what is known of the language."""

from __future__ import annotations

from .errors import OptionError, closest
from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

NAMES = {"en": "english"}


class Language(Record):
    """What is known of one language; every set empty where nothing is.

    Attributes
    ----------
    code : str
        ISO 639-1, "" for the language-free path.
    stop_words : frozenset of str
        Function words, lower case.
    never_final : frozenset of str
        Abbreviations, lower case and without their last stop, after which no sentence ends ("dr", "e.g").
    before_number : frozenset of str
        Abbreviations after which none ends if a number follows ("no", "p").
    before_starter : frozenset of str
        Abbreviations that can end a sentence, and do if a word follows that starts sentences ("inc", "u.s").
    starters : frozenset of str
        Those words, as they are written at the start ("The").
    furniture : dict of str to tuple of str
        Reason -> words and phrases of page furniture, lower case.
    joiner : str
        What stands between two sentences: a space, or nothing.
    """

    code: str
    stop_words: frozenset[str] = frozenset()
    never_final: frozenset[str] = frozenset()
    before_number: frozenset[str] = frozenset()
    before_starter: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    furniture: Any = ()
    joiner: str = " "

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
    return Language(
        code,
        stop_words=frozenset(data.STOP_WORDS.split()),
        never_final=frozenset(data.NEVER_FINAL.split()),
        before_number=frozenset(data.BEFORE_NUMBER.split()),
        before_starter=frozenset(data.BEFORE_STARTER.split()),
        starters=frozenset(data.STARTERS.split()),
        furniture={reason: tuple(words.split("\n")) for reason, words in data.FURNITURE.items()},
    )
