"""From plain data to a file of ours and back: written in one step, and what is read looked at before it is used."""

from __future__ import annotations

import json
import os
from math import isfinite

from .aside import write_whole
from .errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

    # Field -> whether a value may stand in it, and in words what may.
    Fields = Mapping[str, tuple[Callable[[Any], bool], str]]

# Bytes of a file, ten thousand times a Background of 731 articles; characters of a text that says where something is
# from, fifty thousand sources added up; what is counted, above all that people have written.
LARGEST, LONGEST, MOST = 1_000_000_000, 1_000_000, 10**15
# Characters of what an error quotes.
_QUOTED = 80


def write_json(path: str | os.PathLike[str], form: str, version: int, content: Mapping[str, Any]) -> None:
    """Write a file that says what it is and which version of that, in one step.

    Raises
    ------
    OSError
        If it can't be written; what was there stays.
    """
    found = {"format": form, "version": version, **content}
    write_whole(path, json.dumps(found, ensure_ascii=False, indent=0, allow_nan=False) + "\n")


def read_json(path: str | os.PathLike[str], form: str, version: int, writer: str) -> dict[str, Any]:
    """Return the content of a file that `writer` wrote, or raise InputError with the reason why it is none."""
    content = read_data(path, writer)
    if not isinstance(content, dict) or content.get("format") != form:
        raise InputError(str(path), f"no {form}; pass a file that {writer} wrote")
    # True is 1 to Python, and no version.
    if content.get("version") != version or isinstance(content["version"], bool):
        reason = f"version {quoted(content.get('version'))} of the format; this one reads {version}"
        raise InputError(str(path), reason)
    return {name: value for name, value in content.items() if name not in ("format", "version")}


def read_data(path: str | os.PathLike[str], writer: str) -> Any:
    """Return the plain data in a file that `writer` wrote, of any form.

    Raises
    ------
    InputError
        If it can't be read, is too large, or is no JSON.
    """
    source = str(os.fspath(path))
    try:
        with open(path, "rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise InputError(source, error.strerror or str(error)) from error
    except ValueError as error:  # a name with a zero in it
        raise InputError(source, str(error)) from error
    if len(content) > LARGEST:
        raise InputError(source, f"more than {LARGEST // 1_000_000} MB, and no file that {writer} wrote")
    try:
        return parsed(content)
    except ValueError as error:
        raise InputError(source, f"not JSON: {error}; pass a file that {writer} wrote") from error


def parsed(content: str | bytes) -> Any:
    """Return what JSON says, strictly: no number that is none, no field twice, no depth that nobody can go through.

    Raises
    ------
    ValueError
        If it says nothing of that kind.
    TypeError
        If it is neither str nor bytes.
    """
    try:
        return json.loads(content, object_pairs_hook=_once, parse_constant=_refused)
    except RecursionError as error:
        message = "nested too deep"
        raise ValueError(message) from error


def parsed_as(written: str | bytes, source: str) -> Any:
    """Return what JSON says, or raise InputError, which names what it should have been."""
    # A stranger's may hold anything, brackets 100,000 deep too.
    try:
        return parsed(written)
    except (ValueError, TypeError) as error:
        raise InputError(source, f"is no JSON: {error}") from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object, each of whose fields is there once: of two values nobody knows which is meant."""
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        message = f"the field {quoted(twice)} is there twice"
        raise ValueError(message)
    return found


def _refused(constant: str) -> Any:
    """Raise for NaN and Infinity, which are no JSON."""
    message = f"{constant} is no number of JSON"
    raise ValueError(message)


def check_fields(content: Any, fields: Fields, place: str = "", *, others: Iterable[str] = ()) -> None:
    """Raise ValueError, which names the field, unless an object has all of some fields, each with what may stand in it.

    Parameters
    ----------
    content : object
        What was read.
    fields : mapping
        Field -> whether a value may stand in it, and in words what may.
    place : str
        Where it is: "folds[2]."; nothing at the top.
    others : iterable of str
        Fields that may be there too.
    """
    if not isinstance(content, dict):
        message = f"{place.rstrip('.') or 'it'} is {quoted(content)}, and no object"
        raise ValueError(message)
    for name, (may_be, words) in fields.items():
        if name not in content:
            message = f"the field {place}{name} isn't there"
            raise ValueError(message)
        if not may_be(content[name]):
            message = f"the field {place}{name} is {quoted(content[name])}; {words} belongs there"
            raise ValueError(message)
    if unknown := sorted(content.keys() - fields.keys() - set(others)):
        message = f"there is a field {place}{quoted(unknown[0])}, which this version doesn't know"
        raise ValueError(message)


def quoted(value: Any) -> str:
    """Return the beginning of a value as it is written, however large it is."""
    try:
        return f"{value!r:.{_QUOTED}}"
    except (ValueError, RecursionError):  # a number of more digits than Python writes
        return f"a very large {type(value).__name__}"


# -- what may stand in a field


def is_text(value: object) -> bool:
    """Whether a value is a text that people read."""
    return isinstance(value, str) and len(value) <= LONGEST


def is_text_or_none(value: object) -> bool:
    """Whether a value is such a text, or there is none."""
    return value is None or is_text(value)


def is_flag(value: object) -> bool:
    """Whether a value is true or false."""
    return isinstance(value, bool)


def is_count(value: object) -> bool:
    """Whether a value is a whole number of 0 or more, and none beyond reason."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST


def is_finite(value: object) -> bool:
    """Whether a value is a number that can be calculated with."""
    is_small = isinstance(value, int) and not isinstance(value, bool) and abs(value) <= MOST
    return is_small or (isinstance(value, float) and isfinite(value))


def is_object(value: object) -> bool:
    """Whether a value is an object of fields."""
    return isinstance(value, dict)


def is_list(value: object) -> bool:
    """Whether a value is a list."""
    return isinstance(value, list)


def is_weights(value: object) -> bool:
    """Whether a value is an object whose fields all hold numbers."""
    return isinstance(value, dict) and all(map(is_finite, value.values()))


def is_counts(value: object) -> bool:
    """Whether a value is an object whose fields all hold whole numbers of 0 or more."""
    return isinstance(value, dict) and all(map(is_count, value.values()))


def is_texts(value: object) -> bool:
    """Whether a value is a list of texts."""
    return isinstance(value, list) and all(map(is_text, value))
