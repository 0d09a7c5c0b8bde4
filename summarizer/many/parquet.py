"""From a Parquet file to batches of documents, and from their summaries to another Parquet file."""

from __future__ import annotations

import json
import os
import re
import stat
from collections import Counter
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from ..aside import dress, flush_folder, new_file
from ..errors import InputError
from ..record import Record
from ..representation.background import BackgroundIdf, background_idf
from ..saving import check_fields, is_count, is_text, parsed
from ..version import __version__
from .cells import Columns, with_summaries
from .pieces import tables
from .unfinished import UNFINISHED

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
# Characters of a file's name that the one written aside has: of four bytes each they leave room for what stands behind.
_BEGINNING = 40
# What a file says of the run that made it, in Parquet's own metadata.
_KEY = b"get-a-summary"
# Functions are known by their names: where they lie in memory is another place in each run.
_PLACE = re.compile(r" at 0x\w+")


def digest_of(background: Any) -> str:
    """Return what tells a background's weights from another's, in each process the same; 0.2 s for 100,000 terms."""
    if background is None:
        return ""
    known = background_idf(background)
    terms = (known.columns or known.values) if isinstance(known, BackgroundIdf) else known.frequency
    told = "".join(sorted([f"{term}\t{known[term]!r}\n" for term in terms]))
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


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
    timeout : float, optional
        Seconds that a document may take.
    query : str, optional
        What is asked of all texts.
    terms : str
        The `digest_of` of the summarizer's background.
    """

    source: str
    target: str
    columns: Columns
    summarizer: Summarizer
    language: str | None
    timeout: float | None = None
    query: str | None = None
    terms: str = ""

    def fingerprint(self) -> str:
        """Return what tells these settings from others."""
        # What a background shows of itself may be another's too, and differ where two are equal.
        summarizer = self.summarizer.replace(background=None)
        settings = f"{__version__} {self.columns} {summarizer} {self.language} {self.query!r}{self.terms}"
        return sha256(_PLACE.sub("", settings).encode()).hexdigest()

    def said(self, name: str) -> tuple[dict[str, int] | None, str | None]:
        """Return what a file that is done says of itself, and why one that isn't ours is left alone.

        Returns
        -------
        said : dict or None
            None where it has to be done, or isn't ours.
        reason : str or None
            Why it is left alone.

        Raises
        ------
        InputError
            If another program or other settings made it: then the folder is probably the wrong one.
        """
        import pyarrow as pa
        from pyarrow.parquet import read_metadata

        path = Path(self.target, name)
        if not os.path.lexists(path):
            return None, None
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return None, _ALONE.format("a link, a folder or a device")
        try:
            metadata = read_metadata(path).metadata or {}
        except (OSError, ValueError, pa.ArrowException) as error:
            return None, _ALONE.format(f"no whole Parquet file ({_in_a_line(error)})")

        # Without the key, or with another's settings, it is a file like those that are made here.
        try:
            said = parsed(metadata.get(_KEY, b'{"settings": ""}'))
            settings = said.get("settings") if isinstance(said, dict) else None
            if isinstance(settings, str) and settings != self.fingerprint():
                reason = "made by something else, or with other settings; pass another folder, or remove it"
                raise InputError(str(path), reason)
            check_fields(said, _SAID)
        except InputError:
            raise
        except ValueError as error:
            return None, _ALONE.format(f"a file whose note on how it was made isn't ours ({_in_a_line(error)})")
        return (said if said["source_bytes"] == _size(Path(self.source, name)) else None), None


# What is said of a file in the target that isn't ours, and what ours say of themselves.
_ALONE = "in its place in the target there is {}; it is left alone: remove it, or pass another folder"
_WHOLE = (is_count, "a whole number")
_SAID = {"settings": (is_text, "a text"), "source_bytes": _WHOLE, "rows": _WHOLE, "failed": _WHOLE}


def _in_a_line(error: Exception) -> str:
    """Return an error's type and words, in one line that Parquet can hold."""
    words = " ".join(f"{type(error).__name__}: {error}".split())
    return words.encode("utf-8", "backslashreplace").decode()


def _size(path: Path) -> int:
    """Return the bytes of a file, -1 where it is gone."""
    try:
        return path.stat().st_size
    except OSError:
        return -1


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

    path = Path(plan.source, name)
    # A pipe would be waited for, for ever.
    if not path.is_file():
        yield Batch(name, None, True, "no file")
        return
    try:
        with ParquetFile(path) as file:
            schema = file.schema_arrow
            if reason := _unfit(plan.columns, schema.names):
                yield Batch(name, None, True, reason)
                return

            # One batch is held back: only behind it is it known whether it was the last.
            table = schema.empty_table()
            for place, piece in enumerate(tables(file, _ROWS)):
                if place:
                    yield Batch(name, table, False)
                table = piece
    except UnicodeEncodeError:
        yield Batch(name, None, True, "its name is no UTF-8, which Arrow needs; rename it")
    except (OSError, ValueError, NotImplementedError, pa.ArrowException) as error:
        yield Batch(name, None, True, _in_a_line(error))
    else:
        yield Batch(name, table, True)


def _unfit(columns: Columns, there: Sequence[str]) -> str | None:
    """Return why a file with some columns can't be done; None where it can."""
    wanted = {columns.text, *filter(None, (columns.title,)), *(columns.keep or ())}
    if lacking := sorted(wanted.difference(there)):
        return f"no column {', '.join(lacking)}; it has {', '.join(there) or 'none'}"
    # Of two columns of one name nobody knows which is meant; those that aren't copied do no harm.
    counts = Counter(there)
    copied = wanted | set(there if columns.keep is None else ())
    if twice := sorted(name for name in copied if counts[name] > 1):
        return f"two columns are called {', '.join(twice)}; rename one, or say which others to keep"
    return None


class FileAside:
    """A file that is written aside, and put in its place when it is whole.

    Attributes
    ----------
    reason : str or None
        Why it can't be written, once that is known.
    """

    def __init__(self, plan: Plan, name: str) -> None:
        self.plan, self.name = plan, name
        # A name of its own: a worker that was given up may still be writing the same file. Of a long one the beginning:
        # with something behind it it may be too long for a name.
        self.aside = Path(plan.target, UNFINISHED, f"{name[:_BEGINNING]}.parquet.{uuid4().hex}")
        self.size = _size(Path(plan.source, name))
        self.file: Any = None
        self.writer: Any = None
        self.rows = 0
        self.failures: list[tuple[int, str]] = []
        self.reason: str | None = None

    def add(self, table: Any, summaries: Sequence[Summary]) -> None:
        """Write a batch; what can't be written costs this file, and no other."""
        import pyarrow as pa
        from pyarrow.parquet import ParquetWriter

        if self.reason is not None:
            return
        try:
            table, reasons = with_summaries(self.plan.columns, table, summaries)
            # The first batch tells the columns.
            if self.writer is None:
                self.file = os.fdopen(new_file(self.aside), "wb")
                self.writer = ParquetWriter(self.file, table.schema)
            self.writer.write_table(table)
        except (ValueError, KeyError, NotImplementedError, pa.ArrowException) as error:
            self.reason = _in_a_line(error)
            return
        self.failures += [(self.rows + place, reason) for place, reason in enumerate(reasons) if reason is not None]
        self.rows += len(summaries)

    def finish(self) -> Outcome:
        """Put it in its place."""
        if self.reason is not None:
            return self.drop(self.reason)

        said = {
            "settings": self.plan.fingerprint(),
            "source_bytes": self.size,
            "rows": self.rows,
            "failed": len(self.failures),
        }
        self.writer.add_key_value_metadata({_KEY: json.dumps(said).encode()})
        self.writer.close()

        goal = Path(self.plan.target, self.name)
        with self.file as file:
            file.flush()
            dress(file.fileno(), goal)
            os.fsync(file.fileno())  # a name must not last longer than what it stands for
        self.aside.replace(goal)
        flush_folder(goal)
        return self.name, self.rows, self.failures, None

    def drop(self, reason: str) -> Outcome:
        """Leave it undone."""
        if self.writer is not None:
            self.writer.close()
        if self.file is not None:
            self.file.close()
            self.aside.unlink()
        return self.name, 0, [], reason
