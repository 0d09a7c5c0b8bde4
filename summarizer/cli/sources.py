"""From the command's arguments to the documents that they stand for, one at a time: files, addresses, rows.

None is read before its turn, and none is kept after it: a stream of any length takes the memory of its longest row.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from contextlib import nullcontext

from ..advice import as_named, is_of_no_file, of_name
from ..errors import InputError
from .items import NO_ITEMS, head_of, is_feed_address, items, visited
from .rows import LONGEST_ROW, csv_rows, json_rows
from .shell import say
from .source import Source, is_row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO

    from .source import Settings


_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.IGNORECASE)
# Of the names of files few have as many; a short sentence has.
_FEWEST_SPACES = 3
# The descriptor of what is written where no file is named.
_STANDARD_OUTPUT = 1
# What ends what is typed into a terminal.
_END = "Ctrl-Z and Enter" if os.name == "nt" else "Ctrl-D"


def is_address(name: str) -> bool:
    """Whether an argument is an address; of those that aren't of the web the reader says so."""
    return _ADDRESS.match(name) is not None


def is_single(names: Iterable[str], settings: Settings) -> bool:
    """Whether the arguments are one document for sure: one address, one item, or one file that isn't of many."""
    from ..readers.formats import SEVERAL

    only, *more = names
    if more or os.path.isdir(only):
        return False
    if settings.item is not None:
        return True
    if settings.format in SEVERAL:
        return False
    return only == "-" or is_address(only) or (os.path.exists(only) and _kind(only) not in SEVERAL)


def sources(names: Iterable[str], settings: Settings, *, is_recursive: bool = False) -> Iterator[Source]:
    """Yield what the command's arguments stand for: files, patterns, folders, addresses, "-", and the rows in them.

    Parameters
    ----------
    names : iterable of str
    settings : Settings
    is_recursive : bool
        Whether folders are gone through, in the order of their names; hidden ones and links to folders are left out,
        and so are pipes and devices, which may never end: they are read where they are named.
    """
    for name in names:
        if is_address(name):
            yield from _at(name, settings)
        elif name != "-" and os.path.isdir(name):
            yield from _folder(name, settings, is_recursive=is_recursive)
        # A file that is called "what?.txt" is that file, and no pattern.
        elif not os.path.lexists(name) and any(sign in name for sign in "*?["):
            yield from _matching(name, settings)
        else:
            yield from _opened(name, settings)


def how_many(names: Iterable[str], settings: Settings, *, is_recursive: bool = False) -> int | None:
    """Return how many documents the command's arguments stand for; None where only reading them to the end tells.

    Files are gone through once more for it: of a million rows the summaries take a hundred times as long.
    """
    names = list(names)
    if any(name == "-" or is_address(name) or _is_pipe(name) for name in names):
        return None
    return sum(1 for _ in sources(names, settings, is_recursive=is_recursive))


def _is_pipe(name: str) -> bool:
    """Whether something is there that can be read only once."""
    return os.path.exists(name) and not os.path.isfile(name) and not os.path.isdir(name)


def _kind(name: str) -> str | None:
    """Return the format that the end of a name stands for."""
    from ..readers.formats import ENDINGS

    return ENDINGS.get(os.path.splitext(name)[1].lower())


def paths(names: Iterable[str], *, is_recursive: bool = False) -> Iterator[str | int]:
    """Yield the files that the command's arguments stand for, as `sources` would open them; standard input as 0."""
    for name in names:
        if name == "-":
            yield 0
        elif is_address(name):
            continue
        elif os.path.isdir(name):
            yield from _readable(name, []) if is_recursive else ()
        elif not os.path.lexists(name) and any(sign in name for sign in "*?["):
            yield from _called(name)
        else:
            yield name


def check_output(output: str | None, read: Iterable[str | int | None]) -> None:
    """Raise InputError where what is to be written is what is read, by whatever name: a link is the file it leads to.

    Parameters
    ----------
    output : str, optional
        The file that is to be written; beside it, with ".part" behind its name, lies what isn't whole yet. None is
        standard output, which may be a file as well: rows that are written behind those that are read have no end.
    read : iterable of str or int
        Files that are read, or descriptors of such; None and what isn't there are passed over.
    """
    names = (_STANDARD_OUTPUT,) if output is None else (output, f"{output}.part")
    written = {found for name in names if (found := _file_at(name)) is not None}
    if written and any(each is not None and _file_at(each) in written for each in read):
        if output is None:
            raise InputError(
                "standard output", "it is a file that is read as well; pass --output FILE, or write elsewhere"
            )
        raise InputError(output, "it is read as well, and would be replaced; pass another --output")


def _file_at(name: str | int) -> tuple[int, int] | None:
    """Return what tells a regular file from every other; None where there is none."""
    try:
        found = os.stat(name)
    except (OSError, ValueError):  # a name with a zero in it is a ValueError
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def _called(pattern: str) -> list[str]:
    """Return the files that a pattern stands for, in the order of their names."""
    from glob import iglob

    # Links to folders that hold them would be gone through for ever: each file is read once.
    found = {os.path.realpath(each): each for each in sorted(iglob(pattern, recursive=True), reverse=True)}
    return sorted(each for each in found.values() if not os.path.isdir(each) and not _is_pipe(each))


def _readable(folder: str, closed: list[OSError]) -> Iterator[str]:
    """Yield the files in a folder and those below it whose names say that they can be read; note what is closed."""
    for path, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(each for each in folders if not each.startswith("."))  # what os.walk goes into next
        for each in sorted(files):
            name = os.path.join(path, each)
            if not each.startswith(".") and _kind(each) is not None and not _is_pipe(name):
                yield name


def _matching(pattern: str, settings: Settings) -> Iterator[Source]:
    """Yield the sources in the files that a pattern stands for, in the order of their names."""
    found = _called(pattern)
    for each in found:
        yield from _opened(each, settings)
    if not found:
        yield Source(pattern, error="no file has such a name")


def _folder(folder: str, settings: Settings, *, is_recursive: bool) -> Iterator[Source]:
    """Yield the sources in a folder and those below it: the files whose names say that they can be read."""
    from ..readers.formats import ENDINGS

    if not is_recursive:
        yield Source(folder, error="Is a directory; pass --recursive")
        return

    found = False
    closed: list[OSError] = []
    for name in _readable(folder, closed):
        found = True
        yield from _opened(name, settings)
    for error in closed:
        yield Source(error.filename, error=error.strerror)
    if not found and not closed:
        yield Source(folder, error=f"no file in it ends in one of {', '.join(ENDINGS)}")


def _opened(name: str, settings: Settings) -> Iterator[Source]:
    """Yield a file's rows, or the file where it isn't one of rows; of standard input enough is read to see which."""
    if name == "-" and sys.stdin is None:
        yield Source(name, error="standard input is closed; pass a FILE")
        return
    if name == "-" and sys.stdin.isatty():
        say(f"waiting for a text: type or paste it, and end it with {_END}; or pass a FILE, see summarize --help")

    kind = settings.format or _kind(name)
    try:
        # Standard input stays open: it isn't ours. Of a pipe that is given as a file there is one reading as well.
        with nullcontext(sys.stdin.buffer) if name == "-" else open(name, "rb") as stream:
            first = b"" if settings.format or kind not in (None, "text") else stream.readline(LONGEST_ROW)
            # A last line has no end: a file of one row is one of rows too.
            if len(first) < LONGEST_ROW and is_row(first.decode("utf-8-sig", "replace")):
                kind = "jsonl"
            yield from _told(name, kind, first, stream, settings)
    except InputError as error:  # a pipe without end, what is no feed
        yield Source(name, error=error.reason)
    except (OSError, ValueError) as error:  # a name with a zero in it is a ValueError
        way = (_of_words(name) or of_name(name)) if is_of_no_file(error) else ""
        yield Source(as_named(name), error=(getattr(error, "strerror", None) or str(error)) + way)


def _of_words(name: str) -> str:
    """Return what to do with a text or a length that was passed as a file's name, after a semicolon.

    >>> _of_words("-3"), _of_words("missing.txt")
    ('; a length is a flag: -n 3', '')
    """
    if (number := name.removeprefix("-")).isdecimal():  # as head -3 has it
        return f"; a length is a flag: -n {number}"
    return "; a text is piped in: echo TEXT | summarize" if name.count(" ") >= _FEWEST_SPACES else ""


def _told(name: str, kind: str | None, first: bytes, stream: IO[bytes], settings: Settings) -> Iterator[Source]:
    """Yield what a file holds whose format is known as far as its name and its first line tell."""
    from ..readers.formats import several_in

    if settings.format is None and (kind in (None, "text") or first):
        # Rows stay rows: of those the first line alone says whether they are a feed written on one line.
        first = first if kind == "jsonl" else head_of(first, stream)
        kind = several_in(first) or kind

    if kind in ("feed", "mbox"):
        yield from items(name, kind, first, stream, settings)
    elif settings.item is not None:
        yield Source(name, error=NO_ITEMS)
    elif kind == "jsonl":
        yield from json_rows(name, stream, first)
    elif kind == "csv":
        yield from csv_rows(name, stream, settings.encoding)
    elif name != "-" and os.path.isfile(name):
        yield Source(name)
    else:
        # A pipe or a device may have no end.
        from ..readers.content import drained
        from ..readers.watch import Watch

        yield Source(name, content=drained(stream, Watch(settings.ceilings, name), first))


def _at(url: str, settings: Settings) -> Iterator[Source]:
    """Yield what stands at an address: read at its turn, unless it looks as those of feeds do."""
    if settings.item is not None or is_feed_address(url):
        yield from visited(url, settings)
    else:
        yield Source(url)
