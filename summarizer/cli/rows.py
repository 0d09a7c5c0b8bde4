"""From a file of rows to the rows: JSON Lines and CSV, one at a time."""

from __future__ import annotations

import codecs
import re
from itertools import chain

from ..readers.encoding.decode import known
from .source import Source, json_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO, Any

# A row of more characters isn't read: 10,000 times an article of news. One row is what memory has to hold.
LONGEST_ROW = 64_000_000
# What cells may stand between; the comma where two are as frequent, since it gave the format its name.
DELIMITERS = "\t;|,"
# UTF-16's byte order marks, in either order, as they are kept where UTF-8 is read.
_MARKS = ("\udcff\udcfe", "\udcfe\udcff")
# How a byte that isn't in the encoding is kept.
_SLIP = re.compile("[\udc80-\udcff]")


def json_rows(name: str, stream: IO[bytes], first: bytes) -> Iterator[Source]:
    """Yield the rows of JSON Lines, of which the first may have been read; blank lines are none."""
    number = 0
    while line := first or stream.readline(LONGEST_ROW + 1):
        first = b""
        number += 1
        if number == 1:
            line = line.removeprefix(codecs.BOM_UTF8)

        row = line.strip()
        if len(line) > LONGEST_ROW:
            _pass_over(line, stream)
            yield Source(f"{name}:{number}", "", error=f"a line of more than {LONGEST_ROW // 1_000_000} MB")
        elif row:
            yield _json_row(f"{name}:{number}", row)


def _pass_over(line: bytes, stream: IO[bytes]) -> None:
    """Read to the end of a line, a piece at a time."""
    while line and not line.endswith(b"\n"):
        line = stream.readline(LONGEST_ROW)


def _json_row(place: str, row: bytes) -> Source:
    """Return the source of a line, which may be no UTF-8."""
    try:
        return Source(place, row.decode("utf-8"))
    except UnicodeDecodeError as error:
        reason = f"not UTF-8 at byte {error.start}; convert it first, as with iconv -f latin1 -t utf-8"
        return Source(place, row.decode("utf-8", "backslashreplace"), error=reason)


def csv_rows(name: str, stream: IO[bytes], encoding: str | None) -> Iterator[Source]:
    """Yield the rows of CSV, their cells by the names in its first line; the delimiter is the most frequent there."""
    import csv
    import io

    csv.field_size_limit(LONGEST_ROW)
    code = known(encoding or "utf-8-sig")
    if code is None:
        yield Source(name, error=f"no encoding of text is called {encoding!r:.80}; pass one of Python's to --encoding")
        return
    # What isn't in the encoding costs its own row: it is kept as it is until that is read.
    slips = "surrogateescape" if code.startswith(("utf-8", "ascii", "cp", "iso8859", "koi8")) else "strict"
    text = io.TextIOWrapper(stream, code, slips, newline="")
    lines = _Lines(text)
    try:
        header = text.readline(LONGEST_ROW)
        if header.startswith(_MARKS):
            yield Source(name, error="in UTF-16, as spreadsheets write text; pass --encoding utf-16")
            return
        delimiter = max(DELIMITERS, key=lambda sign: (header.count(sign), sign == ","))
        rows = csv.reader(chain([header], lines), delimiter=delimiter, strict=True)
        fields: list[str] = next(rows, [])
        if len(set(fields)) < len(fields):
            yield Source(name, error="two of its columns have the same name")
            return

        # A quotation mark that is left open may have taken half the file: what is behind it can't be told apart.
        yield from _csv_rows(name, rows, lines, fields, delimiter, code)
    except UnicodeDecodeError as error:
        yield Source(name, error=f"not {error.encoding.upper()}: {error.reason}; pass --encoding")
    except csv.Error as error:
        yield Source(f"{name}:{rows.line_num}", error=f"no CSV that can be read: {error}")
    finally:
        text.detach()  # the stream is closed by who opened it


class _Lines:
    """The lines of a table, counted from where a row began: one that has no end is given up."""

    def __init__(self, text: IO[str]) -> None:
        self._text, self.size = text, 0

    def __iter__(self) -> Iterator[str]:
        while line := self._text.readline(LONGEST_ROW):
            self.size += len(line)
            if self.size >= LONGEST_ROW:
                from csv import Error

                message = f"a row of more than {LONGEST_ROW // 1_000_000} MB"
                raise Error(message)
            yield line


def _csv_rows(name: str, rows: Any, lines: _Lines, fields: list[str], delimiter: str, code: str) -> Iterator[Source]:
    """Yield the sources of rows, each of which may be in another encoding."""
    for cells in rows:
        lines.size = 0
        place = f"{name}:{rows.line_num}"
        if any(map(_SLIP.search, cells)):
            shown = delimiter.join(cells).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
            yield Source(place, shown, error=f"not {code.upper().removesuffix('-SIG')}; pass --encoding")
        elif cells:  # a blank line has none
            yield _csv_row(place, fields, cells, delimiter)


def _csv_row(place: str, fields: list[str], cells: list[str], delimiter: str) -> Source:
    """Return the source of a row of cells; what is lacking at its end is empty."""
    if len(cells) > len(fields):
        return Source(place, delimiter.join(cells), error=f"{len(cells)} cells, and only {len(fields)} have names")
    filled = cells + [""] * (len(fields) - len(cells))
    return Source(place, json_of(dict(zip(fields, filled, strict=True))))
