"""From a source to its document: a row's fields, an address, a file, what was read already."""

from __future__ import annotations

from json import JSONDecodeError, loads

from ..errors import InputError
from ..readers.boundary import in_words, reading
from ..record import Record
from .source import json_of
from .sources import is_address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..document import Document
    from .source import Settings, Source

# What an error quotes has to fit on a line beside its words: so many of a row's fields, so much of a value.
NAMED, QUOTED = 9, 40


class Reader(Record):
    """What reads sources, in this process or in another.

    Parameters
    ----------
    how : Settings
        What the flags say of reading.
    title : str, optional
        That of all of them.
    """

    how: Settings
    title: str | None = None

    def __call__(self, source: Source) -> Document:
        """Read a source, as `document` does."""
        found = document(source, self.how)
        return found if self.title is None else found.replace(title=self.title)


def document(source: Source, settings: Settings) -> Document:
    """Read a source.

    Raises
    ------
    InputError
        If it can't be read.
    MissingDependencyError
        If the extra of its format isn't installed.
    """
    if source.error is not None:
        raise InputError(source.name, source.error)
    # Whatever a reader lets through, a row or an address costs itself and no other.
    with reading(source.name):
        return _read(source, settings)


def _read(source: Source, settings: Settings) -> Document:
    """Read a source that isn't known to be broken."""
    if source.fields is not None:
        return _of_row(source, settings)
    if source.document is not None:
        return source.document
    if is_address(source.name):
        from ..readers.url import read_url

        return read_url(source.name, allow=settings.allow)
    from ..readers.files import read_content, read_file

    # Standard input was read already, to see what it is.
    if source.content is not None:
        format = source.kind or settings.format
        how: dict[str, Any] = {"format": format, "encoding": settings.encoding, "ceilings": settings.ceilings}
        return read_content(source.content, source.name, **how)
    return read_file(source.name, format=settings.format, encoding=settings.encoding, ceilings=settings.ceilings)


def _of_row(source: Source, settings: Settings) -> Document:
    """Return the document that a row holds."""
    from ..document import Document
    from ..readers.watch import Watch, watched

    assert source.fields is not None
    try:
        row = loads(source.fields)
    except JSONDecodeError as error:
        raise InputError(source.name, f"no JSON: {error.msg.removesuffix(' at')} at column {error.colno}") from error
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits, 100,000 brackets
        raise InputError(source.name, f"no JSON that can be read: {in_words(error)}") from error
    if not isinstance(row, dict):
        raise InputError(source.name, 'no object of JSON, such as {"text": "..."}')
    # A row is its owner's: nothing in it is overwritten.
    if settings.into in row:
        raise InputError(source.name, f"it has a field {settings.into} already; pass --into for another")

    text = _string(source, row, settings.text_field)
    if text is None:
        known = ", ".join(list(row)[:NAMED]) or "none"
        there = "is null" if settings.text_field in row else f"isn't there; its fields are {known}: pass --text-field"
        raise InputError(source.name, f"the field {settings.text_field} {there}")
    title = None if settings.title_field is None else _string(source, row, settings.title_field)
    return watched(Document(text, title), Watch(settings.ceilings, source.name))


def _string(source: Source, row: dict[str, Any], field: str) -> str | None:
    """Return what a field holds, None where it isn't there or null."""
    value = row.get(field)
    if value is not None and not isinstance(value, str):
        raise InputError(source.name, f"the field {field} holds no text, but {json_of(value)[:QUOTED]}")
    return value
