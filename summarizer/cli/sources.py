"""From the command's arguments to the documents that they stand for, one at a time: files, addresses, rows.

None is read before its turn, and none is kept after it: a stream of any length takes the memory of its longest row.
"""

from __future__ import annotations

import codecs
import os
import sys
from contextlib import nullcontext
from json import JSONDecodeError, JSONEncoder, loads

from ..errors import InputError
from ..record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO, Any

    from ..document import Document

# A row of more characters isn't read: 10,000 times an article of news. One row is what memory has to hold.
LONGEST_ROW = 64_000_000


class Source(Record):
    """One document to come: where it is, or what its row says. Nothing of it has been read but the row's own text.

    Parameters
    ----------
    name : str
        What errors and heads call it: "page.html", "rows.jsonl:7".
    fields : str, optional
        Its row as it came, a JSON object if all is well; None where it is no row.
    content : bytes, optional
        Its content, where it was read to see what it is.
    error : str, optional
        Why it can't be read, where that is known already.
    """

    name: str
    fields: str | None = None
    content: bytes | None = None
    error: str | None = None

    def opening(self, *, is_read: bool = False) -> str:
        """Return the beginning of its line of output, whatever becomes of it: the fields it came with, verbatim.

        A row that is no object is kept as a string; where it has been read, that it is one needn't be asked again.
        """
        if self.fields is None:
            return f'{{"file": {json_of(self.name)}'
        if is_read or _is_row(self.fields):
            return self.fields[:-1].rstrip()
        return f'{{"input": {json_of(self.fields)}'

    def line(self, found: dict[str, Any], *, is_read: bool = False) -> str:
        """Return its line of output: the fields it came with and what was found."""
        opening = self.opening(is_read=is_read)
        added = ", ".join([f"{json_of(name)}: {json_of(value)}" for name, value in found.items()])
        return f"{opening}{'' if opening == '{' else ', '}{added}}}\n"


class Settings(Record):
    """How sources are read: the flags that say so.

    Parameters
    ----------
    format, encoding : str, optional
        What they are in; None tells it.
    text_field, title_field : str, optional
        The fields of a row that hold its text and its title.
    into : str
        The field that its summary goes into.
    allow : sequence of str
        Hosts that may be private.
    """

    format: str | None = None
    encoding: str | None = None
    text_field: str = "text"
    title_field: str | None = None
    into: str = "summary"
    allow: tuple[str, ...] = ()


# Made once: json.dumps makes an encoder for each call that asks for letters as they are.
json_of = JSONEncoder(ensure_ascii=False).encode


def is_address(name: str) -> bool:
    """Whether an argument is an address of the web."""
    return name.lower().startswith(("http://", "https://"))


def is_single(names: Iterable[str], settings: Settings) -> bool:
    """Whether the arguments are one document for sure: one address, or one file that isn't of rows."""
    from ..readers.formats import ENDINGS

    only, *more = names
    if more or settings.format in ("jsonl", "csv") or os.path.isdir(only):
        return False
    return (
        only == "-" or is_address(only) or (os.path.exists(only) and ENDINGS.get(_ending(only)) not in ("jsonl", "csv"))
    )


def sources(names: Iterable[str], settings: Settings, *, is_recursive: bool = False) -> Iterator[Source]:
    """Yield what the command's arguments stand for: files, patterns, folders, addresses, "-", and the rows in them.

    Parameters
    ----------
    names : iterable of str
    settings : Settings
    is_recursive : bool
        Whether folders are gone through, in the order of their names; hidden ones and links to folders are left out.
    """
    for name in names:
        if is_address(name):
            yield Source(name)
        elif name == "-":
            yield from _opened("-", settings)
        elif os.path.isdir(name):
            yield from (
                _inside(name, settings) if is_recursive else [Source(name, error="Is a directory; pass --recursive")]
            )
        elif not os.path.lexists(name) and any(sign in name for sign in "*?["):
            from glob import iglob

            # Links to folders that hold them would be gone through for ever: each file is read once.
            found = {os.path.realpath(each): each for each in sorted(iglob(name, recursive=True), reverse=True)}
            paths = sorted(each for each in found.values() if not os.path.isdir(each))
            yield from (source for each in paths for source in _opened(each, settings))
            if not paths:
                yield Source(name, error="no file has such a name")
        else:
            yield from _opened(name, settings)


def _ending(name: str) -> str:
    return os.path.splitext(name)[1].lower()


def _inside(folder: str, settings: Settings) -> Iterator[Source]:
    """Yield the sources in a folder and those below it: the files whose names say that they can be read."""
    from ..readers.formats import ENDINGS

    found = False
    for path, folders, files in os.walk(folder):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for each in sorted(files):
            if not each.startswith(".") and _ending(each) in ENDINGS:
                found = True
                yield from _opened(os.path.join(path, each), settings)
    if not found:
        yield Source(folder, error=f"no file in it ends in one of {', '.join(ENDINGS)}")


def _opened(name: str, settings: Settings) -> Iterator[Source]:
    """Yield a file's rows, or the file where it isn't one of rows; of standard input enough is read to see which."""
    from ..readers.formats import ENDINGS

    kind = settings.format or ENDINGS.get(_ending(name))
    if name == "-" and sys.stdin is None:
        yield Source(name, error="standard input is closed; pass a FILE")
        return
    try:
        # Standard input stays open: it isn't ours. Of a pipe that is given as a file there is one reading as well.
        with nullcontext(sys.stdin.buffer) if name == "-" else open(name, "rb") as stream:
            first = b"" if settings.format or kind not in (None, "text") else stream.readline(LONGEST_ROW)
            if first.endswith(b"\n") and _is_row(first.decode("utf-8-sig", "replace")):
                kind = "jsonl"
            if kind == "jsonl":
                yield from _rows(name, stream, first)
            elif kind == "csv":
                yield from _cells(name, stream, settings)
            elif name != "-" and os.path.isfile(name):
                yield Source(name)
            else:
                yield Source(name, content=first + stream.read())
    except (OSError, ValueError) as error:  # a name with a zero in it is a ValueError
        yield Source(name, error=getattr(error, "strerror", None) or str(error))


def _is_row(line: str) -> bool:
    """Whether a line is an object of JSON."""
    if not line.lstrip().startswith("{"):
        return False
    try:
        return isinstance(loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _rows(name: str, stream: IO[bytes], first: bytes) -> Iterator[Source]:
    """Yield the rows of JSON Lines, of which the first may have been read; blank lines are none."""
    number = 0
    while line := first or stream.readline(LONGEST_ROW + 1):
        first = b""
        number += 1
        if number == 1:
            line = line.removeprefix(codecs.BOM_UTF8)
        row = line.strip()
        if len(line) > LONGEST_ROW:
            while line and not line.endswith(b"\n"):
                line = stream.readline(LONGEST_ROW)
            yield Source(f"{name}:{number}", "", error=f"a line of more than {LONGEST_ROW // 1_000_000} MB")
        elif row:
            try:
                yield Source(f"{name}:{number}", row.decode("utf-8"))
            except UnicodeDecodeError as error:
                reason = f"not UTF-8 at byte {error.start}; convert it first, as with iconv -f latin1 -t utf-8"
                yield Source(f"{name}:{number}", row.decode("utf-8", "backslashreplace"), error=reason)


def _cells(name: str, stream: IO[bytes], settings: Settings) -> Iterator[Source]:
    """Yield the rows of CSV, their cells by the names in its first line; the delimiter is the most frequent there."""
    import csv
    import io

    csv.field_size_limit(LONGEST_ROW)
    text = io.TextIOWrapper(stream, settings.encoding or "utf-8-sig", newline="")
    try:
        header = text.readline(LONGEST_ROW)
        delimiter = max("\t;|,", key=lambda sign: (header.count(sign), sign == ","))
        rows = csv.reader(_chained(header, text), delimiter=delimiter, strict=True)
        fields: list[str] = next(rows, [])
        if len(set(fields)) < len(fields):
            yield Source(name, error="two of its columns have the same name")
            return
        for cells in rows:
            place = f"{name}:{rows.line_num}"
            if len(cells) > len(fields):
                reason = f"{len(cells)} cells, and only {len(fields)} have names"
                yield Source(place, delimiter.join(cells), error=reason)
            elif cells:
                yield Source(place, json_of(dict(zip(fields, cells + [""] * (len(fields) - len(cells)), strict=True))))
    except UnicodeDecodeError as error:
        yield Source(name, error=f"not {error.encoding.upper()}: {error.reason}; pass --encoding")
    except csv.Error as error:
        yield Source(f"{name}:{rows.line_num}", error=f"no CSV that can be read: {error}")
    finally:
        text.detach()


def _chained(first: str, rest: Iterable[str]) -> Iterator[str]:
    """Yield a line that was read, and the others."""
    yield first
    yield from rest


class Reader(Record):
    """What reads sources, in this process or in another.

    Parameters
    ----------
    settings : Settings
    title : str, optional
        That of all of them.
    """

    settings: Settings
    title: str | None = None

    def __call__(self, source: Source) -> Document:
        """Read a source, as `document` does."""
        found = document(source, self.settings)
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
    if source.fields is not None:
        return _of_row(source, settings)
    if is_address(source.name):
        from ..readers.url import read_url

        return read_url(source.name, allow=settings.allow)
    from ..readers.files import read_content, read_file

    if source.content is not None:
        return read_content(source.content, source.name, format=settings.format, encoding=settings.encoding)
    return read_file(source.name, format=settings.format, encoding=settings.encoding)


def _of_row(source: Source, settings: Settings) -> Document:
    """Return the document that a row holds."""
    from ..document import Document

    assert source.fields is not None
    try:
        row = loads(source.fields)
    except JSONDecodeError as error:
        raise InputError(source.name, f"no JSON: {error.msg} at column {error.colno}") from error
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits, 100,000 brackets
        raise InputError(source.name, f"no JSON that can be read: {error}") from error
    if not isinstance(row, dict):
        raise InputError(source.name, 'no object of JSON, such as {"text": "..."}')
    if settings.into in row:
        raise InputError(source.name, f"it has a field {settings.into} already; pass --into for another")
    found: list[str | None] = []
    for field in (settings.text_field, settings.title_field):
        value = None if field is None else row.get(field)
        if value is None and field == settings.text_field:
            known = ", ".join(list(row)[:9]) or "none"
            flag = "is null" if field in row else f"isn't there; its fields are {known}: pass --text-field"
            raise InputError(source.name, f"the field {field} {flag}")
        if value is not None and not isinstance(value, str):
            raise InputError(source.name, f"the field {field} holds no text, but {json_of(value)[:40]}")
        found.append(value)
    text, title = found
    assert text is not None
    return Document(text, title)
