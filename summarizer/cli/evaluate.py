"""From a file of pairs to a table of how good the summaries of its texts are: the command `summarize-eval`."""

from __future__ import annotations

import argparse
import sys
from itertools import islice

from ..errors import InputError, MissingDependencyError, OptionError
from ..evaluation.evaluate import compare
from ..evaluation.faults import FAULTS
from ..evaluation.lengths import LENGTHS, REFERENCES
from ..evaluation.measures import MEASURES
from ..evaluation.pairs import Pair, read_lines
from ..evaluation.rouge import JOINS
from ..evaluation.systems import BASELINES
from ..pipeline import Summarizer
from ..readers.boundary import UNDONE, reading
from ..scorers import SCORERS
from ..selectors.mmr import Mmr
from .flags import (
    USUAL,
    add_language,
    add_length,
    add_query,
    add_running,
    add_stages,
    add_version,
    background_of,
    counter_of,
)
from .parser import Parser
from .shell import DONE, SOME_FAILED, Rows, guarded, in_utf8, put, say
from .sources import check_output, paths

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from ..evaluation.comparison import Comparison

COMMAND = "summarize-eval"


@guarded(COMMAND)
def main(arguments: Sequence[str] | None) -> int:
    """Run the command.

    Its exit code: 0 done, 1 some line couldn't be read, 2 usage, 130 interrupted, 141 pipe closed.
    """
    parser = build_parser()
    options = parser.options(arguments)
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


def build_parser() -> Parser:
    """Return the parser of the command's arguments."""
    parser = Parser(
        prog=COMMAND,
        usage="%(prog)s [flag ...] [FILE]",
        examples="  summarize-eval pairs.jsonl --words references --scorer salience lexrank lead",
        description="Measure summaries of your own texts against what people wrote of them, beside the first "
        "sentences, any sentences, and the best that sentences can do.",
        epilog='A line is {"text": ..., "summary": ... or "summaries": [...]}, perhaps with "title", "lang" and "id". '
        "Of several lengths each is measured, and figures are the mean. Without any: three sentences.",
    )
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="JSON Lines; - or none is standard input")

    words = {"type": _words, "help": f'at most N words; "{REFERENCES}": as many as they have'}
    add_length(parser, "sentences", "words", "characters", "tokens", "token_counter", "ratio", "seconds", words=words)
    asked = parser.add_argument_group("what is known of the texts")
    add_language(asked, "of the references; otherwise each line's, or detected")
    add_query(asked)
    asked.add_argument("--no-titles", action="store_true", help="keep the titles from the summarizers")
    # Several may be named here, where the other commands take one.
    add_stages(
        parser.add_argument_group("what is compared"),
        nargs="+",
        default=["salience"],
        metavar="NAME",
        help=f"what ranks the sentences, one or several of {', '.join(SCORERS)}",
    )
    _add_measuring(parser)
    _add_running(parser)
    return parser


def _add_measuring(parser: argparse.ArgumentParser) -> None:
    """Add what is measured, and against what."""
    group = parser.add_argument_group("what is measured")
    columns = (*MEASURES, *FAULTS)
    group.add_argument(
        "--measures", nargs="+", choices=columns, metavar="NAME", help=f"the columns: {', '.join(columns)}"
    )
    group.add_argument(
        "--join", choices=sorted(JOINS), default="mean", help="what several references become (%(default)s)"
    )
    group.add_argument("--no-baselines", action="store_true", help=f"without {', '.join(BASELINES)}")
    group.add_argument("--limit", type=int, metavar="N", help="the first N pairs only")


def _add_running(parser: argparse.ArgumentParser) -> None:
    """Add what goes out, and how it runs."""
    group = parser.add_argument_group("how it runs")
    add_running(group)
    group.add_argument(
        "--strict", action="store_true", help="stop at a line that can't be read, instead of skipping it"
    )
    group.add_argument(
        "--seed", type=int, default=0, metavar="N", help="of the intervals and the random baseline (%(default)s)"
    )
    group.add_argument(
        "--format", choices=("text", "markdown", "html", "json"), default="text", help="of the table (%(default)s)"
    )
    add_version(group)


def _words(given: str) -> int | str:
    """Return a number of words, or the word for as many as there are."""
    if given == REFERENCES:
        return given
    try:
        return int(given)
    except ValueError as error:
        message = f'{given!r} is neither a whole number nor "{REFERENCES}"'
        raise argparse.ArgumentTypeError(message) from error


def _compared(options: argparse.Namespace, unread: list[InputError]) -> Comparison:
    """Return the figures of the scorers asked for; lines that can't be read are added to `unread`."""
    check_output(None, paths([options.file]))
    # The three sentences are no ceiling beside another: with --words alone, words alone hold.
    lengths = {name: getattr(options, name) for name in LENGTHS if getattr(options, name) is not None}
    stages: dict[str, Any] = {"selector": Mmr(context=options.context), "background": background_of(options)}

    pairs = list(islice(_pairs(options.file, unread, is_strict=options.strict), options.limit))
    with reading(options.file, told=UNDONE):
        return compare(
            # By the names that were asked for: a system that is given without one is called after what it is.
            {name: Summarizer(scorer=name, **stages) for name in options.scorer},
            pairs,
            **lengths or {"sentences": USUAL},
            token_counter=counter_of(options),
            query=options.query,
            baselines=() if options.no_baselines else BASELINES,
            join=options.join,
            titles=not options.no_titles,
            language=options.language,
            seed=options.seed,
            jobs=options.jobs,
            progress=options.progress,
        )


def _pairs(name: str, unread: list[InputError], *, is_strict: bool) -> Iterator[Pair]:
    """Yield the pairs of a file; a line that can't be read is named, and is the end where that is wanted."""
    if name == "-" and sys.stdin is None:
        raise InputError("standard input", "it is closed; pass a FILE")
    rows = Rows()
    for found in read_lines(sys.stdin.buffer if name == "-" else name):
        if isinstance(found, Pair):
            yield found
        elif is_strict:
            raise found
        else:
            unread.append(found)
            if rows.is_new(found.source, found.reason):
                say(str(found), COMMAND)
    rows.say_how_many(COMMAND)


def _formatted(table: Comparison, form: str, measures: Sequence[str] | None) -> str:
    """Return what is printed of a table."""
    if form == "json":
        return table.to_json() + "\n"
    shown = table.table(measures)
    return {"text": shown.to_text, "markdown": shown.to_markdown, "html": shown.to_html}[form]() + "\n"
