"""From a Parquet file to batches of documents, and from their summaries to another Parquet file."""

from __future__ import annotations

import json
import os
import re
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from ..document import Document
from ..errors import InputError
from ..record import Record
from ..version import __version__
from .failure import Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any, TypeAlias

    from ..pipeline import Summarizer
    from ..summary import Summary

    # A file's name, its rows, which of them failed and why, and why it couldn't be read.
    Outcome: TypeAlias = tuple[str, int, list[tuple[int, str]], str | None]

# Rows read, and written, at once: 4 MB of articles.
_ROWS = 1024
# Where files are written before they are whole; what a killed run left there is removed by the next.
UNFINISHED = ".unfinished"
# What a file says of the run that made it, in Parquet's own metadata.
_KEY = b"get-a-summary"
# Functions are known by their names: where they lie in memory is another place in each run.
_PLACE = re.compile(r" at 0x\w+")


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


class Plan(Record):
    """What is done with each file: all that a worker has to know.

    Parameters
    ----------
    source : str
        The folder that is read.
    target : str
        The folder that is written.
    columns : Columns
        Which are read and written.
    summarizer : Summarizer
        The stages and the budget.
    language : str, optional
        For all texts.
    query : str, optional
        What is asked of all texts.
    """

    source: str
    target: str
    columns: Columns
    summarizer: Summarizer
    language: str | None
    query: str | None = None

    def fingerprint(self) -> str:
        """Return what tells these settings from others."""
        settings = f"{__version__} {self.columns} {self.summarizer} {self.language} {self.query!r}"
        return sha256(_PLACE.sub("", settings).encode()).hexdigest()

    def said(self, name: str) -> dict[str, int] | None:
        """Return what a file that is done says of itself; None where it has to be done."""
        from pyarrow.parquet import read_metadata

        path = Path(self.target, name)
        if not path.exists():
            return None

        said = json.loads((read_metadata(path).metadata or {}).get(_KEY, b"{}"))
        if said.get("settings") != self.fingerprint():
            reason = "made by something else, or with other settings; pass another folder, or remove it"
            raise InputError(str(path), reason)
        return said if said["source_bytes"] == Path(self.source, name).stat().st_size else None


class Batch(Record):
    """Some of a file's rows.

    Parameters
    ----------
    name : str
        The file's.
    table : pyarrow.Table, optional
        The rows; None where they can't be read.
    is_last : bool
        Whether the file ends with them.
    reason : str, optional
        Why they can't be read.
    """

    name: str
    table: Any
    is_last: bool
    reason: str | None = None


def batches(plan: Plan, name: str) -> Iterator[Batch]:
    """Yield a file's rows, at least one batch, the last one marked; or the reason why it can't be read."""
    import pyarrow as pa
    from pyarrow.parquet import ParquetFile

    try:
        with ParquetFile(Path(plan.source, name)) as file:
            there = file.schema_arrow.names
            if lacking := _lacking(plan.columns, there):
                reason = f"no column {', '.join(lacking)}; it has {', '.join(there)}"
                yield Batch(name, None, True, reason)
                return

            # One batch is held back: only behind it is it known whether it was the last.
            table = file.schema_arrow.empty_table()
            for place, batch in enumerate(file.iter_batches(_ROWS)):
                if place:
                    yield Batch(name, table, False)
                table = pa.Table.from_batches([batch])
    except (OSError, pa.ArrowException) as error:
        yield Batch(name, None, True, f"{type(error).__name__}: {error}")
    else:
        yield Batch(name, table, True)


def _lacking(columns: Columns, there: Sequence[str]) -> list[str]:
    """Return the columns that are wanted and aren't there, in alphabetical order."""
    wanted = {columns.text, *filter(None, (columns.title,)), *(columns.keep or ())}
    return sorted(wanted.difference(there))


def documents(columns: Columns, table: Any) -> Iterator[Any]:
    """Yield the documents of a batch; what is no text is given as it is, and fails where it is summarized."""
    texts = table[columns.text].to_pylist()
    titles = [None] * len(texts) if columns.title is None else table[columns.title].to_pylist()
    for text, title in zip(texts, titles, strict=True):
        yield text if title is None or not isinstance(text, str) else Document(text, title=title)


def with_summaries(columns: Columns, table: Any, summaries: Sequence[Summary]) -> Any:
    """Return a batch with its summaries and errors; a row without a text has neither."""
    import pyarrow as pa

    texts = table[columns.text].to_pylist()
    short = [
        None if text is None or isinstance(summary, Failure) else str(summary)
        for text, summary in zip(texts, summaries, strict=True)
    ]
    reasons = [summary.reason if isinstance(summary, Failure) else None for summary in summaries]

    # Columns of these names that came along are replaced.
    made = (columns.into, short), (columns.error, reasons)
    replaced = (columns.into, columns.error)
    table = table.select([name for name in columns.keep or table.column_names if name not in replaced])
    for name, values in made:
        table = table.append_column(name, pa.array(values, pa.string()))
    return table


class FileAside:
    """A file that is written aside, and put in its place when it is whole."""

    def __init__(self, plan: Plan, name: str) -> None:
        self.plan, self.name = plan, name
        # A name of its own: a worker that was given up may still be writing the same file.
        self.aside = Path(plan.target, UNFINISHED, f"{name}.{uuid4().hex}")
        self.writer: Any = None
        self.rows = 0
        self.failures: list[tuple[int, str]] = []

    def add(self, table: Any, summaries: Sequence[Summary]) -> None:
        """Write a batch."""
        from pyarrow.parquet import ParquetWriter

        table = with_summaries(self.plan.columns, table, summaries)
        # The first batch tells the columns.
        if self.writer is None:
            self.writer = ParquetWriter(self.aside, table.schema)
        self.writer.write_table(table)
        self.failures += [
            (self.rows + place, summary.reason)
            for place, summary in enumerate(summaries)
            if isinstance(summary, Failure)
        ]
        self.rows += len(summaries)

    def finish(self) -> Outcome:
        """Put it in its place."""
        said = {
            "settings": self.plan.fingerprint(),
            "source_bytes": Path(self.plan.source, self.name).stat().st_size,
            "rows": self.rows,
            "failed": len(self.failures),
        }
        self.writer.add_key_value_metadata({_KEY: json.dumps(said).encode()})
        self.writer.close()
        with open(self.aside, "rb") as file:
            os.fsync(file.fileno())  # a name must not last longer than what it stands for
        self.aside.replace(Path(self.plan.target, self.name))
        return self.name, self.rows, self.failures, None

    def drop(self, reason: str) -> Outcome:
        """Leave it undone."""
        if self.writer is not None:
            self.writer.close()
            self.aside.unlink()
        return self.name, 0, [], reason
