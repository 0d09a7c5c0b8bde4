"""From a value that a setting can't have to how it is written: what an error adds, where it can be told."""

from __future__ import annotations

from .record import is_real

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

# Above this a ratio is no percentage either; more characters are no name.
_WHOLE, _LONGEST_NAME = 100, 100
# Nobody means a longer summary; a Decimal of a million digits takes minutes to be written.
_MOST = 10**9


def length(name: str, value: object) -> str:
    """Return how a length is written that was given in another form.

    Parameters
    ----------
    name : str
        The ceiling's.
    value : object
        What was given.

    Returns
    -------
    str
        Begins with a semicolon; empty where nothing can be told.

    Examples
    --------
    >>> length("sentences", "20 %")
    '; a share is ratio=0.2'
    >>> length("words", "60")
    '; a number has no quotation marks: words=60'
    """
    return next((f"; {told}" for rule in _LENGTHS if (told := rule(name, value))), "")


def _share(name: str, value: object) -> str:
    """Tell a share where it stands in a number's place: 0.2, "20%", "20 %", ratio=20."""
    share = value
    if isinstance(value, str):
        share = _number(value.rstrip("% ")) if value.endswith("%") else None
        share = None if share is None else share / _WHOLE
    elif name == "ratio" and is_real(value) and 1 < value <= _WHOLE and value == int(value):
        share = value / _WHOLE
    return f"a share is ratio={float(share):g}" if is_real(share) and 0 < share < 1 else ""


def _written(name: str, value: Any) -> str:
    """Tell a number that is written as a text, or with a point: "3", 3.0."""
    if isinstance(value, str):
        number = _number(value)
        return f"a number has no quotation marks: {name}={number:g}" if number is not None and number > 0 else ""
    is_whole = is_real(value) and 0 < value <= _MOST and value == int(value) and not hasattr(value, "__index__")
    return f"without the point: {name}={int(value)}" if is_whole and name != "ratio" else ""


def _time(name: str, value: object) -> str:
    """Tell the seconds of a timedelta."""
    seconds = getattr(value, "total_seconds", None)
    return f"as a number: {name}={seconds():g}" if callable(seconds) else ""


def _pair(name: str, value: object) -> str:
    """Tell the number of a pair of bounds: (30, 60)."""
    bounds = list(value) if isinstance(value, tuple | list) else []
    bounds = [value.start, value.stop] if isinstance(value, range) else bounds
    is_pair = bool(bounds) and all(is_real(each) and each <= _MOST for each in bounds)
    return f"a length is one number, a ceiling: {name}={max(bounds)}" if is_pair else ""


def _word(name: str, value: object) -> str:
    """Tell what a word was meant for that stands in the second place: summarize(text, "english")."""
    named = "what else is known goes by its name: title=, language=, query=, scorer="
    return named if name == "sentences" and isinstance(value, str) else ""


_LENGTHS = (_share, _written, _time, _pair, _word)


def _number(text: str) -> float | None:
    """Return the number that a text is, if it is one."""
    try:
        return float(text)
    except ValueError:
        return None


def stage(setting: str, value: object, known: Iterable[str], others: Iterable[tuple[str, Iterable[str]]]) -> str:
    """Return how a scorer or selector is written that was given in another form.

    Parameters
    ----------
    setting : str
        "scorer" or "selector".
    value : object
        What was given.
    known : iterable of str
        The names that the setting has.
    others : iterable of (setting, names)
        Settings that it may have been meant for.

    Returns
    -------
    str
        What is allowed, and which of it was meant.

    Examples
    --------
    >>> stage("scorer", "Lex-Rank", ["lexrank", "lsa"], [])
    'a callable, or one of lexrank, lsa; did you mean "lexrank"?'
    """
    known = list(known)
    allowed = f"a callable, or one of {', '.join(known)}"
    if isinstance(value, str):
        found = [f'{other}="{value}"' for other, names in others if other != setting and value in names]
        found += [f'"{near}"' for near in _near("".join(filter(str.isalnum, value.lower())), known)]
        return f"{allowed}; did you mean {found[0]}?" if found else allowed
    if isinstance(value, type):
        return f"{allowed}; a class is called first: {setting}={value.__name__}()"
    if isinstance(value, list | tuple) and setting == "scorer":
        return f"{allowed}; several are one as Ensemble({value!r:.80})"
    return f"{allowed}; leave it out for the default" if value is None else allowed


def tokenizer(value: object) -> str:
    r"""Return what a tokenizer has to be, and what goes by another name.

    Examples
    --------
    >>> tokenizer("english")
    'an object with a method span_tokenize(text), as NLTK\'s have; by their names: language="english", scorer="lexrank"'
    """
    allowed = "an object with a method span_tokenize(text), as NLTK's have"
    if isinstance(value, str):
        return f'{allowed}; by their names: language="english", scorer="lexrank"'
    if hasattr(value, "encode"):
        return f"{allowed}; what counts tokens is token_counter=, such as its .encode, beside tokens="
    return f"{allowed}; what scores is scorer=, what counts tokens token_counter=" if callable(value) else allowed


def background(value: object) -> str:
    """Return what a background has to be, and how a file of one is read.

    Examples
    --------
    >>> background("news.json").partition("; ")[2]
    "pass Background.load('news.json')"
    """
    allowed = "a Background, a fitted TfidfVectorizer, or a mapping of lower-case term to idf, 0 or more"
    if isinstance(value, str):
        return f"{allowed}; pass Background.load({value!r:.80})"
    return f"{allowed}; of texts, Background.fit(texts)" if isinstance(value, list | tuple) else allowed


def _near(name: str, known: Iterable[str]) -> list[str]:
    """Return the known name that comes nearest, if one is near."""
    from difflib import get_close_matches

    return get_close_matches(name[:_LONGEST_NAME], list(known), 1)
