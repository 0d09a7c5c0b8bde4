"""From a folder of Parquet files and flags to another folder and a report: the command `summarize-many`."""

from __future__ import annotations

import argparse
from contextlib import nullcontext

from ..errors import InputError, MissingDependencyError, OptionError
from ..many.folder import summarize_folder
from .flags import Parser, add_background, add_language, add_length, add_scorer, add_timeout, add_version, summarizer_of
from .shell import DONE, SOME_FAILED, guarded, in_utf8, put, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..many.folder import Report

COMMAND = "summarize-many"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        Without the command's name; None takes those of the process.

    Returns
    -------
    int
        0 done, 1 some rows or files failed (the rest is done), 2 usage, 130 interrupted: started again it goes on,
        141 pipe closed.
    """
    return guarded(_run, arguments, COMMAND)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the command's arguments."""
    parser = Parser(
        prog=COMMAND,
        description="Summarize a folder of Parquet files into another; started again, it goes on where it was ended.",
        epilog="Without any of -n, --words, --characters and --ratio: three sentences. Several hold together.",
    )
    parser.add_argument("source", metavar="IN", help="a folder of *.parquet")
    parser.add_argument("target", metavar="OUT", help="another; it is made if it isn't there")
    _add_columns(parser)

    # A ratio has no unit: here its placeholder is N as well.
    add_length(parser, "sentences", "words", "characters", "ratio", ratio={"metavar": "N"})
    add_language(parser)
    add_scorer(parser)
    add_background(parser)
    _add_workers(parser)
    parser.add_argument("-v", "--verbose", action="store_true", help="name each file that is done on standard error")
    add_version(parser)
    return parser


def _add_columns(parser: argparse.ArgumentParser) -> None:
    """Add which columns are read and written."""
    group = parser.add_argument_group("columns")
    group.add_argument("--text", default="text", metavar="COLUMN", help="of the texts (text)")
    group.add_argument("--title", metavar="COLUMN", help="of the articles' titles")
    group.add_argument("--into", default="summary", metavar="COLUMN", help="for the summaries (summary)")
    group.add_argument("--error", default="error", metavar="COLUMN", help="for what went wrong with a row (error)")
    group.add_argument("--keep", metavar="COLUMN,...", help="that are copied; all where none is named")


def _add_workers(parser: argparse.ArgumentParser) -> None:
    """Add who does it."""
    group = parser.add_argument_group("workers")
    group.add_argument("--engine", choices=("process", "serial", "dask"), default="process", help="what does it")
    group.add_argument("--scheduler", metavar="ADDRESS", help="of a Dask cluster, such as tcp://10.0.0.7:8786")
    group.add_argument("--jobs", type=int, metavar="N", help="processes; one for each CPU where nothing is said")
    add_timeout(group, "row")


def _run(arguments: Sequence[str] | None) -> int:
    """Summarize the folder that the arguments name, and return the exit code."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    in_utf8()
    try:
        report = _summarized(options)
    except (OptionError, InputError, MissingDependencyError) as error:
        parser.error(str(error))
    except OSError as error:  # a full disk, a cluster that went away
        raise InputError(options.target, error.strerror or str(error)) from error
    except KeyboardInterrupt:
        say("interrupted; run it again to go on", COMMAND)
        raise  # for the exit code

    # What failed goes to standard error, so that standard output is the report alone.
    for name, row, reason in report.failures:
        say(f"{name}: row {row}: {reason}", COMMAND)
    for name, reason in report.broken:
        say(f"{name}: {reason}", COMMAND)
    put(f"{report}\n")
    return SOME_FAILED if report.failed or report.broken else DONE


def _summarized(options: argparse.Namespace) -> Report:
    """Return what came of the folder."""
    keep = None if options.keep is None else options.keep.split(",")

    # A client of Dask's is closed here, whatever happens; the name of an engine needn't be.
    with _engine(options) as engine:
        return summarize_folder(
            options.source,
            options.target,
            text=options.text,
            into=options.into,
            error=options.error,
            title=options.title,
            keep=keep,
            engine=engine,
            jobs=options.jobs,
            timeout=options.timeout,
            language=options.language,
            summarizer=summarizer_of(options),
            progress=_say_done if options.verbose else None,
        )


def _engine(options: argparse.Namespace) -> Any:
    """Return the engine that the flags describe, closed when it is left."""
    if options.scheduler is None:
        return nullcontext(options.engine)
    if options.engine != "dask":
        raise OptionError("scheduler", options.scheduler, "an address for --engine dask")
    try:
        import distributed
    except ImportError as error:
        raise MissingDependencyError("distributed", "dask") from error

    connect: Any = distributed.Client  # which has no types to check by
    try:
        return connect(options.scheduler)
    except (OSError, ValueError) as error:
        raise InputError(options.scheduler, f"no Dask scheduler there: {error}") from error


def _say_done(name: str, rows: int, failed: int) -> None:
    """Name a file that is done."""
    say(f"{name}: {rows} rows, {failed} failed", COMMAND)
