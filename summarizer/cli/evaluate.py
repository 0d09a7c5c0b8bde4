"""From a file of pairs to a table of how good the summaries of its texts are: the command `summarize-eval`."""

from __future__ import annotations

import argparse
import sys
from itertools import islice

from ..errors import InputError, MissingDependencyError, OptionError
from ..evaluation.evaluate import compare
from ..evaluation.faults import FAULTS
from ..evaluation.lengths import REFERENCES
from ..evaluation.measures import MEASURES
from ..evaluation.pairs import Pair, read_lines
from ..evaluation.rouge import JOINS
from ..evaluation.systems import BASELINES
from ..scorers import SCORERS
from .flags import USUAL, Parser, add_language, add_length, add_version
from .shell import DONE, SOME_FAILED, guarded, in_utf8, put, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..evaluation.comparison import Comparison

COMMAND = "summarize-eval"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        Without the command's name; None takes those of the process.

    Returns
    -------
    int
        0 done, 1 some line couldn't be read, 2 usage, 130 interrupted, 141 pipe closed.
    """
    return guarded(_run, arguments, COMMAND)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the command's arguments."""
    parser = Parser(
        prog=COMMAND,
        description="Measure summaries of your own texts against what people wrote of them, beside the first "
        "sentences, any sentences, and the best that sentences can do.",
        epilog='A line is {"text": ..., "summary": ... or "summaries": [...]}, perhaps with "title", "lang" and "id". '
        "Of -n, --words and --ratio several may be given: figures are then the mean. Without any: three sentences.",
    )
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="JSON Lines; - or none is standard input")
    # Several may be named here, where the other commands take one.
    parser.add_argument(
        "--scorer", nargs="+", choices=sorted(SCORERS), default=["salience"], metavar="NAME", help=", ".join(SCORERS)
    )

    words = {"type": _words, "help": f'at most N words; "{REFERENCES}": as many as they have'}
    add_length(parser, "sentences", "words", "ratio", words=words)
    parser.add_argument("--join", choices=sorted(JOINS), default="mean", help="what several references become")
    add_language(parser, "of the references; otherwise each line's, or detected")
    parser.add_argument("--no-titles", action="store_true", help="keep the titles from the summarizers")
    parser.add_argument("--no-baselines", action="store_true", help=f"without {', '.join(BASELINES)}")
    _add_running(parser)
    add_version(parser)
    return parser


def _add_running(parser: argparse.ArgumentParser) -> None:
    """Add what is shown, of how many pairs, and how it runs."""
    columns = (*MEASURES, *FAULTS)
    parser.add_argument(
        "--measures", nargs="+", choices=columns, metavar="NAME", help=f"the columns: {', '.join(columns)}"
    )
    parser.add_argument("--limit", type=int, metavar="N", help="the first N pairs only")
    parser.add_argument(
        "--strict", action="store_true", help="stop at a line that can't be read, instead of skipping it"
    )
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of the intervals and the random baseline")
    parser.add_argument("--format", choices=("text", "markdown", "html", "json"), default="text")


def _words(given: str) -> int | str:
    """Return a number of words, or the word for as many as there are."""
    if given == REFERENCES:
        return given
    try:
        return int(given)
    except ValueError as error:
        message = f'{given!r} is neither a whole number nor "{REFERENCES}"'
        raise argparse.ArgumentTypeError(message) from error


def _run(arguments: Sequence[str] | None) -> int:
    """Measure what the arguments ask for, and return the exit code."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    in_utf8()
    if options.limit is not None and options.limit < 1:
        parser.error(f"limit={options.limit}: a whole number of at least 1")

    unread: list[InputError] = []
    try:
        shown = _formatted(_compared(options, unread), options.format, options.measures)
    except OptionError as error:
        parser.error(str(error))
    except MissingDependencyError as error:
        say(str(error), COMMAND)
        return SOME_FAILED
    except InputError as error:
        # Of nothing but bad lines, their reasons are on standard error already.
        source = "standard input" if options.file == "-" else options.file
        say(f"{source}: {error.reason}" if error.source == "pairs" else str(error), COMMAND)
        return SOME_FAILED

    put(shown)
    return SOME_FAILED if unread else DONE


def _compared(options: argparse.Namespace, unread: list[InputError]) -> Comparison:
    """Return the figures of the scorers asked for; lines that can't be read are added to `unread`."""
    # The three sentences are no ceiling beside another: with --words alone, words alone hold.
    is_given = any(value is not None for value in (options.sentences, options.words, options.ratio))

    return compare(
        # By the names that were asked for: a system that is given without one is called after what it is.
        dict(zip(options.scorer, options.scorer, strict=True)),
        list(islice(_pairs(options.file, unread, is_strict=options.strict), options.limit)),
        options.sentences if is_given else USUAL,
        words=options.words,
        ratio=options.ratio,
        baselines=() if options.no_baselines else BASELINES,
        join=options.join,
        titles=not options.no_titles,
        language=options.language,
        seed=options.seed,
        jobs=options.jobs,
        progress=True,  # a bar shows itself on a terminal only
    )


def _pairs(name: str, unread: list[InputError], *, is_strict: bool) -> Iterator[Pair]:
    """Yield the pairs of a file; a line that can't be read is named, and is the end where that is wanted."""
    if name == "-" and sys.stdin is None:
        raise InputError("standard input", "it is closed; pass a FILE")
    for found in read_lines(sys.stdin.buffer if name == "-" else name):
        if isinstance(found, Pair):
            yield found
        elif is_strict:
            raise found
        else:
            unread.append(found)
            say(str(found), COMMAND)


def _formatted(table: Comparison, form: str, measures: Sequence[str] | None) -> str:
    """Return what is printed of a table."""
    if form == "json":
        return table.to_json() + "\n"
    shown = table.table(measures)
    return {"text": shown.to_text, "markdown": shown.to_markdown, "html": shown.to_html}[form]() + "\n"
