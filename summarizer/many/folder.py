"""From a folder of Parquet files to another with their summaries: restartable, file by file, on one machine or many."""

from __future__ import annotations

import json
import os
import re
from collections import deque
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from ..document import Document
from ..errors import InputError, MissingDependencyError, OptionError
from ..record import Record
from ..version import __version__
from .dask import Cluster
from .engines import crew
from .failure import Failure
from .settled import settled
from .summaries import summarize_many

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from typing import Any, TypeAlias

    from ..pipeline import Summarizer
    from ..summary import Summary

    # A file's name, its rows, which of them failed and why, and why it couldn't be read.
    _Outcome: TypeAlias = tuple[str, int, list[tuple[int, str]], str | None]

# Rows read, and written, at once: 4 MB of articles.
_ROWS = 1024
# Failures that a report names: with the wrong column every row of a billion is one.
_NAMED = 1000
# Where files are written before they are whole; what a killed run left there is removed by the next.
_UNFINISHED = ".unfinished"
# What a file says of the run that made it, in Parquet's own metadata.
_KEY = b"get-a-summary"


class Report(Record):
    """What came of a folder.

    Parameters
    ----------
    files : int
        Files there were.
    before : int
        Files of them that an earlier run had done.
    rows : int
        Rows of all files, those done before too.
    failed : int
        Rows of them without a summary because of an error.
    failures : tuple of (str, int, str)
        File, row from 0, and reason of the first 1,000 that failed in this run; the files hold all of them.
    broken : tuple of (str, str)
        File and reason of those that couldn't be read; they are tried again by the next run.
    """

    files: int
    before: int
    rows: int
    failed: int
    failures: tuple[tuple[str, int, str], ...] = ()
    broken: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return (
            f"{self.rows} rows of {self.files} files, {self.before} of them done before; "
            f"{self.failed} rows failed, {len(self.broken)} files couldn't be read"
        )


def summarize_folder(
    source: str | os.PathLike[str],
    target: str | os.PathLike[str],
    sentences: int | None = None,
    *,
    text: str = "text",
    into: str = "summary",
    error: str = "error",
    title: str | None = None,
    keep: Sequence[str] | None = None,
    engine: Any = "process",
    jobs: int | None = None,
    progress: Callable[[str, int, int], object] | None = None,
    language: str | None = None,
    summarizer: Summarizer | None = None,
    **settings: Any,
) -> Report:
    """Summarize a folder of Parquet files into another, and go on where an earlier run was ended.

    Each file becomes one of the same name, with the columns of summaries and errors beside its own. A file is written
    aside and put in its place whole, so that whatever is there is done: a run that was killed is started again, does
    only what is missing, and gives the bytes that it would have given undisturbed.

    Parameters
    ----------
    source : str or path
        The folder; its files `*.parquet` are done in the order of their names.
    target : str or path
        Another folder, made if it isn't there. One run at a time.
    sentences : int, optional
        At most this many each, 1 or more; 3 where no ceiling is given.
    text : str
        The column with the texts.
    into : str
        The column for the summaries.
    error : str
        The column for what went wrong, row by row, null where nothing did.
    title : str, optional
        The column with the articles' titles.
    keep : sequence of str, optional
        The columns that are copied; None is all of them.
    engine : {"process", "serial", "dask"}, Executor or distributed.Client
        As `summarize_many` takes it. With Dask each worker reads and writes files itself: the folders have to be at
        the same place for all.
    jobs : int, optional
        Worker processes, as `summarize_many` takes it.
    progress : callable, optional
        Called with a file's name, its rows and how many of them failed, whenever one is done.
    language : str, optional
        A code, tag or name; None lets it be detected.
    summarizer : Summarizer, optional
        The stages; None is the default's.
    **settings
        The other ceilings of `Budget`, and the settings of `Summarizer`.

    Returns
    -------
    Report

    Raises
    ------
    InputError
        If the source has no Parquet file, or the target holds what a run with other settings made.
    OptionError
        If a setting can't mean anything.
    MissingDependencyError
        If pyarrow isn't installed.

    Notes
    -----
    Memory holds a few batches of 1,024 rows, whatever the files' size.
    """
    try:
        import pyarrow.parquet  # noqa: F401  # what is missing is said before anything is done
    except ImportError as missing:
        raise MissingDependencyError("pyarrow", "parquet") from missing
    if len({text, into, error}) < 3:
        raise OptionError("error", error, "a column other than the texts' and the summaries'")
    start, end = Path(source), Path(target)
    names = sorted(path.name for path in start.glob("*.parquet"))
    if not names:
        raise InputError(str(start), "no Parquet file in it; pass a folder of *.parquet")
    end.mkdir(parents=True, exist_ok=True)
    if start.samefile(end):
        raise InputError(str(end), "the folder to read from; pass another to write to")
    _clear(end / _UNFINISHED)
    columns = _Columns(text, into, error, title, None if keep is None else tuple(keep))
    plan = _Plan(str(start), str(end), columns, settled(summarizer, sentences, settings), language)
    before = {name: said for name in names if (said := plan.said(name)) is not None}
    rows, failed = (sum(said[count] for said in before.values()) for count in ("rows", "failed"))
    failures: list[tuple[str, int, str]] = []
    broken: list[tuple[str, str]] = []
    (end / _UNFINISHED).mkdir()
    with closing(_done(plan, [name for name in names if name not in before], engine, jobs)) as done:
        for name, n_rows, found, reason in done:
            if reason is not None:
                broken.append((name, reason))
            rows, failed = rows + n_rows, failed + len(found)
            failures += [(name, row, why) for row, why in found[: _NAMED - len(failures)]]
            if progress is not None:
                progress(name, n_rows, len(found))
    _clear(end / _UNFINISHED)
    return Report(len(names), len(before), rows, failed, tuple(failures), tuple(broken))


class _Columns(Record):
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


class _Plan(Record):
    """What is done with each file: all that a worker has to know.

    Parameters
    ----------
    source : str
        The folder that is read.
    target : str
        The folder that is written.
    columns : _Columns
        Which are read and written.
    summarizer : Summarizer
        The stages and the budget.
    language : str, optional
        For all texts.
    """

    source: str
    target: str
    columns: _Columns
    summarizer: Summarizer
    language: str | None

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

    def fingerprint(self) -> str:
        """Return what tells these settings from others, where functions are known by their names."""
        settings = f"{__version__} {self.columns} {self.summarizer} {self.language}"
        return sha256(re.sub(r" at 0x\w+", "", settings).encode()).hexdigest()

    def batches(self, name: str) -> Iterator[_Batch]:
        """Yield a file's rows, at least one batch, the last one marked; or the reason why it can't be read."""
        import pyarrow as pa
        from pyarrow.parquet import ParquetFile

        table = None
        try:
            with ParquetFile(Path(self.source, name)) as file:
                columns = self.columns
                wanted = {columns.text, *filter(None, (columns.title,)), *(columns.keep or ())}
                if lacking := sorted(wanted - set(file.schema_arrow.names)):
                    there = ", ".join(file.schema_arrow.names)
                    yield _Batch(name, None, True, f"no column {', '.join(lacking)}; it has {there}")
                    return
                table = file.schema_arrow.empty_table()
                for place, batch in enumerate(file.iter_batches(_ROWS)):
                    if place:
                        yield _Batch(name, table, False)
                    table = pa.Table.from_batches([batch])
        except (OSError, pa.ArrowException) as error:
            yield _Batch(name, None, True, f"{type(error).__name__}: {error}")
        else:
            yield _Batch(name, table, True)

    def texts(self, table: Any) -> Iterator[Any]:
        """Yield the documents of a batch."""
        texts = table[self.columns.text].to_pylist()
        titles = table[self.columns.title].to_pylist() if self.columns.title is not None else [None] * len(texts)
        for text, title in zip(texts, titles, strict=True):
            yield text if title is None or not isinstance(text, str) else Document(text, title=title)

    def written(self, table: Any, summaries: Sequence[Summary]) -> Any:
        """Return a batch with its summaries and errors."""
        import pyarrow as pa

        columns = self.columns
        texts = table[columns.text].to_pylist()
        table = table.select(
            [name for name in columns.keep or table.column_names if name not in (columns.into, columns.error)]
        )
        short = [
            None if text is None or isinstance(summary, Failure) else str(summary)
            for text, summary in zip(texts, summaries, strict=True)
        ]
        reasons = [summary.reason if isinstance(summary, Failure) else None for summary in summaries]
        for name, values in ((columns.into, short), (columns.error, reasons)):
            table = table.append_column(name, pa.array(values, pa.string()))
        return table

    def outcomes(self, names: Sequence[str]) -> list[_Outcome]:
        """Do files in this process: what a Dask worker is sent."""
        return list(_streamed(self, names, "serial", None))


class _Batch(Record):
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


class _File:
    """A file that is written aside, and put in its place when it is whole."""

    def __init__(self, plan: _Plan, name: str) -> None:
        self.plan, self.name = plan, name
        self.aside = Path(plan.target, _UNFINISHED, f"{name}.{uuid4().hex}")
        self.writer: Any = None
        self.rows = 0
        self.failures: list[tuple[int, str]] = []

    def add(self, table: Any, summaries: Sequence[Summary]) -> None:
        """Write a batch."""
        from pyarrow.parquet import ParquetWriter

        table = self.plan.written(table, summaries)
        if self.writer is None:
            self.writer = ParquetWriter(self.aside, table.schema)
        self.writer.write_table(table)
        self.failures += [
            (self.rows + place, summary.reason)
            for place, summary in enumerate(summaries)
            if isinstance(summary, Failure)
        ]
        self.rows += len(summaries)

    def finish(self) -> _Outcome:
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

    def drop(self, reason: str) -> _Outcome:
        """Leave it undone."""
        if self.writer is not None:
            self.writer.close()
            self.aside.unlink()
        return self.name, 0, [], reason


def _done(plan: _Plan, names: Sequence[str], engine: Any, jobs: int | None) -> Generator[_Outcome, None, None]:
    """Do files, and yield what came of each."""
    workers = crew(engine, jobs, plan)
    if not isinstance(workers, Cluster) or not names:
        yield from _streamed(plan, names, engine, jobs)
        return
    try:
        workers.start()
        waiting, alone = deque(names), []
        flying: deque[tuple[str, Any]] = deque()
        while waiting or flying:
            if waiting and len(flying) < workers.room:
                flying.append((waiting[0], workers.send([waiting.popleft()])))
                continue
            name, future = flying.popleft()
            if (outcomes := workers.land(future)) is None:
                alone.append(name)
            else:
                yield from outcomes
        # Here it is found out which of a file's documents it is that kills workers.
        yield from _streamed(plan, alone, workers.client, jobs)
    except BaseException:  # Ctrl-C as well: nothing goes on that nobody waits for
        workers.abandon()
        raise
    workers.finish()


def _streamed(plan: _Plan, names: Sequence[str], engine: Any, jobs: int | None) -> Iterator[_Outcome]:
    """Do files as one stream of documents, and yield what came of each."""
    waiting: deque[_Batch] = deque()

    def documents() -> Iterator[Any]:
        for name in names:
            for batch in plan.batches(name):
                waiting.append(batch)
                if batch.table is not None:
                    yield from plan.texts(batch.table)

    ready: list[Summary] = []
    file: _File | None = None
    with summarize_many(
        documents(), engine=engine, jobs=jobs, errors="record", summarizer=plan.summarizer, language=plan.language
    ) as summaries:
        is_over = False
        while waiting or not is_over:
            if not waiting or (waiting[0].table is not None and len(ready) < waiting[0].table.num_rows):
                if (summary := next(summaries, None)) is None:
                    is_over = True
                else:
                    ready.append(summary)
                continue
            batch = waiting.popleft()
            file = file or _File(plan, batch.name)
            if batch.table is not None:
                rows = batch.table.num_rows
                file.add(batch.table, ready[:rows])
                ready = ready[rows:]  # one, perhaps, that came while files without rows were passed
            if batch.is_last:
                yield file.finish() if batch.reason is None else file.drop(batch.reason)
                file = None


def _clear(folder: Path) -> None:
    """Remove what a run that was killed left unfinished."""
    if folder.exists():
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()
