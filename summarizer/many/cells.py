"""From a table's rows to documents, and from their summaries to the table with them; a bad cell costs its row alone."""

from __future__ import annotations

from ..document import Document
from ..record import Record
from .failure import Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from ..summary import Summary


class Columns(Record):
    """Which columns are read and written.

    Parameters
    ----------
    text : str
        Of the texts.
    into, error : str
        For the summaries, and for what went wrong.
    title : str, optional
        Of the titles.
    keep : tuple of str, optional
        Those that are copied; None is all.
    """

    text: str
    into: str
    error: str
    title: str | None
    keep: tuple[str, ...] | None


class Unread(Record):
    """A cell that can't be read.

    Parameters
    ----------
    reason : str
        Why.
    """

    reason: str


def _cells(table: Any, name: str | None) -> list[Any]:
    """Return the values of a column, `Unread` for a cell that can't be read; None for each where there is no column."""
    if name is None:
        return [None] * table.num_rows
    try:
        found: list[Any] = table[name].to_pylist()
    except (ValueError, OverflowError):  # one that isn't UTF-8, a date of no year
        return [_cell(name, scalar) for scalar in table[name]]
    return found


def _cell(name: str, scalar: Any) -> Any:
    """Return a cell's value."""
    try:
        return scalar.as_py()
    except UnicodeDecodeError as error:
        return Unread(f"{name} isn't UTF-8 at byte {error.start}")
    except (ValueError, OverflowError) as error:
        return Unread(f"{name} can't be read: {error}")


def rows(columns: Columns, table: Any) -> list[Any]:
    """Return the document of each row: a text, a Document with its title, what else there is, or `Unread`."""
    found: list[Any] = []
    for text, title in zip(_cells(table, columns.text), _cells(table, columns.title), strict=True):
        if isinstance(title, Unread) and isinstance(text, str):
            found.append(title)
        else:
            found.append(text if title is None or not isinstance(text, str) else Document(text, title=title))
    return found


def documents(columns: Columns, table: Any) -> Iterator[Any]:
    """Yield the documents of a batch; what is no text is given as it is, and fails where it is summarized."""
    for row in rows(columns, table):
        # Nobody else can say why it can't be read: it goes through empty.
        yield None if isinstance(row, Unread) else row


def with_summaries(columns: Columns, table: Any, summaries: Sequence[Summary]) -> tuple[Any, list[str | None]]:
    """Return a batch with its summaries and errors, and the errors; a row without a text has neither."""
    import pyarrow as pa

    short: list[str | None] = []
    reasons: list[str | None] = []
    for row, summary in zip(rows(columns, table), summaries, strict=True):
        if isinstance(row, Unread):
            reason: str | None = f"InputError: {row.reason}"
        else:
            reason = summary.reason if isinstance(summary, Failure) else None
        short.append(None if row is None or reason is not None else str(summary))
        reasons.append(reason)

    # Columns of these names that came along are replaced.
    made = (columns.into, short), (columns.error, reasons)
    replaced = (columns.into, columns.error)
    table = table.select([name for name in columns.keep or table.column_names if name not in replaced])
    for name, values in made:
        table = table.append_column(name, pa.array(values, pa.string()))
    return table, reasons
