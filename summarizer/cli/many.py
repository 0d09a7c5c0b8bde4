"""From a folder of Parquet files and flags to another folder and a report: the command `summarize-many`."""

from __future__ import annotations

from contextlib import nullcontext

from ..errors import InputError, OptionError
from ..many.folder import summarize_folder
from .flags import (
    add_fields,
    add_into,
    add_language,
    add_length,
    add_query,
    add_running,
    add_stages,
    add_timeout,
    add_version,
    summarizer_of,
)
from .parser import Parser
from .shell import DONE, SOME_FAILED, guarded, in_utf8, put, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from typing import Any

    from ..many.folder import Report
    from ..pipeline import Summarizer

COMMAND = "summarize-many"


@guarded(COMMAND)
def main(arguments: Sequence[str] | None) -> int:
    """Run the command.

    Its exit code: 0 done, 1 a folder can't be had, or some rows or files failed (the rest is done), 2 usage, 130
    interrupted, 141 pipe closed.
    """
    parser = build_parser()
    options = parser.options(arguments)
    in_utf8()
    try:
        report = _summarized(options, _made(options, parser))
    except OptionError as error:
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


def build_parser() -> Parser:
    """Return the parser of the command's arguments."""
    parser = Parser(
        prog=COMMAND,
        usage="%(prog)s [flag ...] IN OUT",
        examples="  summarize-many articles summaries --text-field body --keep id -n 2",
        description="Summarize a folder of Parquet files into another; started again, it goes on where it was ended.",
        epilog="Without any of -n, --words, --characters, --tokens, --ratio and --seconds: three sentences. "
        "Several hold together.",
    )
    parser.add_argument("source", metavar="IN", help="a folder of *.parquet")
    parser.add_argument("target", metavar="OUT", help="another; it is made if it isn't there")

    add_length(parser, "sentences", "words", "characters", "tokens", "token_counter", "ratio", "seconds", "fill")
    asked = parser.add_argument_group("what is known of the articles")
    add_language(asked)
    add_query(asked)
    add_stages(parser.add_argument_group("how they are summarized"))
    _add_columns(parser)
    _add_workers(parser)
    return parser


def _add_columns(parser: argparse.ArgumentParser) -> None:
    """Add which columns are read and written."""
    group = parser.add_argument_group("columns")
    add_fields(group)
    add_into(group)
    group.add_argument("--error", default="error", metavar="NAME", help="the field for what went wrong (%(default)s)")
    group.add_argument("--keep", metavar="NAME,...", help="the fields that are copied; all where none is named")


def _add_workers(parser: argparse.ArgumentParser) -> None:
    """Add who does it, and what is said of it."""
    group = parser.add_argument_group("how it runs")
    add_running(group, jobs=None)
    group.add_argument("--engine", choices=("process", "serial", "dask"), default="process", help="what does it")
    group.add_argument("--scheduler", metavar="ADDRESS", help="of a Dask cluster, such as tcp://10.0.0.7:8786")
    add_timeout(group, "row")
    group.add_argument("-v", "--verbose", action="store_true", help="name each file that is done on standard error")
    add_version(group)


def _made(options: argparse.Namespace, parser: Parser) -> Summarizer:
    """Return the summarizer that the flags describe: a background that can't be read is a flag's, no folder's."""
    try:
        return summarizer_of(options)
    except InputError as error:
        parser.error(str(error))


def _summarized(options: argparse.Namespace, summarizer: Summarizer) -> Report:
    """Return what came of the folder."""
    keep = None if options.keep is None else options.keep.split(",")

    # A client of Dask's is closed here, whatever happens; the name of an engine needn't be.
    with _engine(options) as engine:
        return summarize_folder(
            options.source,
            options.target,
            text=options.text_field,
            into=options.into,
            error=options.error,
            title=options.title_field,
            keep=keep,
            engine=engine,
            jobs=options.jobs,
            timeout=options.timeout,
            language=options.language,
            query=options.query,
            summarizer=summarizer,
            progress=_say_done if options.verbose else options.progress,
        )


def _engine(options: argparse.Namespace) -> Any:
    """Return the engine that the flags describe, closed when it is left."""
    if options.scheduler is None:
        return nullcontext(options.engine)
    if options.engine != "dask":
        raise OptionError("scheduler", options.scheduler, "an address for --engine dask")

    from ..many.dask import begun, dask_distributed

    distributed = dask_distributed()
    try:
        return begun(distributed.Client, options.scheduler)
    except (OSError, ValueError) as error:
        raise OptionError("scheduler", options.scheduler, f"no Dask scheduler there: {error}") from error


def _say_done(name: str, rows: int, failed: int) -> None:
    """Name a file that is done."""
    say(f"{name}: {rows} rows, {failed} failed", COMMAND)
