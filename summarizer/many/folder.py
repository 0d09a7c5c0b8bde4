"""From a folder of Parquet files to another with their summaries: restartable, file by file, on one machine or many."""

from __future__ import annotations

import os
from contextlib import closing, contextmanager, suppress
from itertools import chain
from pathlib import Path

from ..errors import InputError, MissingDependencyError, OptionError
from ..record import Record
from .cells import Columns
from .parquet import Plan, digest_of
from .settled import settled
from .stream import done
from .unfinished import Unfinished

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

    from ..pipeline import Summarizer
    from .parquet import Outcome

# Failures that a report names: with the wrong column every row of a billion is one.
_NAMED = 1000


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
        File and reason of those that couldn't be done: that can't be read, or in whose place in the target something
        else is. They are tried again by the next run.
    """

    files: int
    before: int
    rows: int
    failed: int
    failures: tuple[tuple[str, int, str], ...] = ()
    broken: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        rows, files, failed, broken = (
            f"{count} {thing if count == 1 else f'{thing}s'}"
            for count, thing in (
                (self.rows, "row"),
                (self.files, "file"),
                (self.failed, "row"),
                (len(self.broken), "file"),
            )
        )
        return f"{rows} of {files}, {self.before} of them done before; {failed} failed, {broken} couldn't be read"


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
    timeout: float | None = None,
    progress: bool | Callable[[str, int, int], object] = False,
    language: str | None = None,
    query: str | None = None,
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
        Another folder, made if it isn't there. One run at a time: a second one is told so.
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
    timeout : float, optional
        Seconds that a row may take, as `summarize_many` takes it. With Dask the texts travel then, and not the files'
        names.
    progress : bool or callable
        True shows a bar of rows on a terminal; a callable is called with a file's name, its rows and how many of them
        failed, whenever one is done.
    language : str, optional
        A code, tag or name; None lets it be detected.
    query : str, optional
        What is asked of every article, as `summarize` takes it.
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
        If the source has no Parquet file, the target holds what a run with other settings made, another run is at work
        there, or its `.unfinished` is a link.
    OptionError
        If a setting can't mean anything.
    MissingDependencyError
        If pyarrow isn't installed.

    Notes
    -----
    Memory holds a few batches of 1,024 rows, whatever the files' size.
    """
    _check_installed()
    if len({text, into, error}) < len((text, into, error)):
        raise OptionError("error", error, "a column other than the texts' and the summaries'")
    if "" in (os.fspath(source), os.fspath(target)):  # as a shell's variable that isn't set; a path would be "."
        raise InputError('""', "no name of a folder; pass one, or . for the one that you are in")
    start, end = Path(source), Path(target)
    if not start.is_dir():
        raise InputError(str(start), "no such folder; pass a folder of *.parquet")
    names = sorted(path.name for path in start.glob("*.parquet"))
    if not names:
        raise InputError(str(start), "no Parquet file in it; pass a folder of *.parquet")
    end.mkdir(parents=True, exist_ok=True)
    if start.samefile(end):
        raise InputError(str(end), "the folder to read from; pass another to write to")

    made = settled(summarizer, sentences, settings, summarize_folder)
    columns = Columns(text, into, error, title, None if keep is None else tuple(keep))
    plan = Plan(str(start), str(end), columns, made, language, timeout, query, digest_of(made.background))
    with Unfinished(end):
        # A file that is there is whole: it was put in its place in one step.
        found = {name: plan.said(name) for name in names}
        before = {name: said for name, (said, _) in found.items() if said is not None}
        alone: list[Outcome] = [(name, 0, [], reason) for name, (_, reason) in found.items() if reason is not None]
        wanted = [name for name in names if found[name] == (None, None)]
        with (
            _bar(start, wanted if progress is True else None) as seen,
            closing(done(plan, wanted, engine, jobs, seen)) as outcomes,
        ):
            return _report(len(names), before, chain(alone, outcomes), progress if callable(progress) else None)


@contextmanager
def _bar(folder: Path, names: Sequence[str] | None) -> Iterator[Callable[[int], object]]:
    """Yield what is told of rows that are done, and shows them of how many on a terminal; None shows nothing."""
    if names is None:
        yield lambda rows: None
        return
    from pyarrow import ArrowException
    from pyarrow.parquet import read_metadata
    from tqdm.auto import tqdm

    total = 0
    for name in names:
        with suppress(OSError, ValueError, ArrowException):  # what can't be read is said where it is done
            # A pipe would be waited for, for ever.
            total += read_metadata(folder / name).num_rows if (folder / name).is_file() else 0
    with tqdm(total=total, unit="row", disable=None) as bar:
        yield bar.update


def _check_installed() -> None:
    """Raise MissingDependencyError where pyarrow isn't there: what is missing is said before anything is done."""
    try:
        import pyarrow.parquet  # noqa: F401  # that it is missing is said before anything is done
    except ImportError as missing:
        raise MissingDependencyError("pyarrow", "parquet") from missing


def _report(
    files: int,
    before: dict[str, dict[str, int]],
    outcomes: Iterable[Outcome],
    progress: Callable[[str, int, int], object] | None,
) -> Report:
    """Return what came of all files, those that were done before among them, and tell it file by file."""
    rows = sum(said["rows"] for said in before.values())
    failed = sum(said["failed"] for said in before.values())
    failures: list[tuple[str, int, str]] = []
    broken: list[tuple[str, str]] = []
    for name, n_rows, found, reason in outcomes:
        rows, failed = rows + n_rows, failed + len(found)
        failures += [(name, row, why) for row, why in found[: _NAMED - len(failures)]]
        if reason is not None:
            broken.append((name, reason))
        if progress is not None:
            progress(name, n_rows, len(found))

    return Report(files, len(before), rows, failed, tuple(failures), tuple(broken))
