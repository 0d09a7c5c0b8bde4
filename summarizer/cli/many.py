"""From a folder of Parquet files and flags to another folder and a report: the command `summarize-many`."""

from __future__ import annotations

import argparse
import sys
from contextlib import nullcontext
from functools import partial

from ..budget import Budget
from ..errors import InputError, MissingDependencyError, OptionError
from ..many.folder import summarize_folder
from ..pipeline import Summarizer
from ..representation.background import Background
from ..scorers import SCORERS
from ..version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

DONE, SOME_FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        Without the command's name; None takes those of the process.

    Returns
    -------
    int
        0 done, 1 some rows or files failed (the rest is done), 2 usage, 130 interrupted: started again it goes on.
    """
    parser = build_parser()
    options = parser.parse_args(arguments)
    try:
        with _engine(options) as engine:
            report = summarize_folder(
                options.source,
                options.target,
                text=options.text,
                into=options.into,
                error=options.error,
                title=options.title,
                keep=None if options.keep is None else options.keep.split(","),
                engine=engine,
                jobs=options.jobs,
                language=options.language,
                summarizer=_summarizer(options),
                progress=_say_done if options.verbose else None,
            )
    except (OptionError, InputError, MissingDependencyError) as error:
        parser.error(str(error))
    except KeyboardInterrupt:
        _say("interrupted; run it again to go on")
        return INTERRUPTED
    for name, row, reason in report.failures:
        _say(f"{name}: row {row}: {reason}")
    for name, reason in report.broken:
        _say(f"{name}: {reason}")
    sys.stdout.write(f"{report}\n")
    return SOME_FAILED if report.failed or report.broken else DONE


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the command's arguments."""
    parser = argparse.ArgumentParser(
        prog="summarize-many",
        description="Summarize a folder of Parquet files into another; started again, it goes on where it was ended.",
        epilog="Without any of -n, --words, --characters and --ratio: three sentences. Several hold together.",
    )
    parser.add_argument("source", metavar="IN", help="a folder of *.parquet")
    parser.add_argument("target", metavar="OUT", help="another; it is made if it isn't there")
    columns = parser.add_argument_group("columns")
    columns.add_argument("--text", default="text", metavar="COLUMN", help="of the texts (text)")
    columns.add_argument("--title", metavar="COLUMN", help="of the articles' titles")
    columns.add_argument("--into", default="summary", metavar="COLUMN", help="for the summaries (summary)")
    columns.add_argument("--error", default="error", metavar="COLUMN", help="for what went wrong with a row (error)")
    columns.add_argument("--keep", metavar="COLUMN,...", help="that are copied; all where none is named")
    length = parser.add_argument_group("how long")
    add = partial(length.add_argument, metavar="N")
    add("-n", "--sentences", type=int, help="at most N sentences")
    add("--words", type=int, help="at most N words")
    add("--characters", type=int, help="at most N characters, joining spaces included")
    add("--ratio", type=float, help="at most this share of the sentences, above 0 to 1")
    parser.add_argument("--language", metavar="NAME", help="a code, tag or name; otherwise it is detected")
    parser.add_argument("--scorer", choices=sorted(SCORERS), default="salience", help="what ranks the sentences")
    parser.add_argument("--background", metavar="FILE", help="what is common everywhere, as Background.save wrote it")
    workers = parser.add_argument_group("workers")
    workers.add_argument("--engine", choices=("process", "serial", "dask"), default="process", help="what does it")
    workers.add_argument("--scheduler", metavar="ADDRESS", help="of a Dask cluster, such as tcp://10.0.0.7:8786")
    workers.add_argument("--jobs", type=int, metavar="N", help="processes; one for each CPU where nothing is said")
    parser.add_argument("-v", "--verbose", action="store_true", help="name each file that is done on standard error")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    return parser


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


def _summarizer(options: argparse.Namespace) -> Summarizer:
    """Return the summarizer that the flags describe."""
    ceilings = {name: getattr(options, name) for name in ("sentences", "words", "characters", "ratio")}
    given = {name: ceiling for name, ceiling in ceilings.items() if ceiling is not None}
    return Summarizer(
        background=None if options.background is None else Background.load(options.background),
        scorer=options.scorer,
        budget=Budget(**given) if given else Budget(sentences=3),
    )


def _say_done(name: str, rows: int, failed: int) -> None:
    """Name a file that is done."""
    _say(f"{name}: {rows} rows, {failed} failed")


def _say(message: str) -> None:
    """Write one line to standard error."""
    sys.stderr.write(f"summarize-many: {message}\n")
