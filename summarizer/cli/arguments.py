"""From the words behind `summarize` to options that can mean something."""

from __future__ import annotations

from os.path import splitext

from ..errors import MissingDependencyError, OptionError
from ..languages.language import load
from ..readers.ceilings import Ceilings
from ..record import check_jobs, check_number
from .flags import (
    add_fields,
    add_furniture,
    add_into,
    add_language,
    add_length,
    add_query,
    add_running,
    add_stages,
    add_timeout,
    add_title,
    add_version,
)
from .parser import Parser
from .writer import WRITERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from typing import Any

INPUTS = (
    "text", "html", "markdown", "pdf", "docx", "odt", "rtf", "epub", "jats", "email", "subtitles", "mbox",
    "feed", "jsonl", "csv",
)  # fmt: skip
SHELLS = ("bash", "zsh", "fish")
_EXAMPLES = """  summarize article.txt                     three sentences
  summarize https://example.org/page -n 5   five, of a page
  summarize *.pdf --format jsonl            an object a line
  summarize rows.jsonl --text-field body    rows in, rows out
  summarize --feed feed.xml                 one digest of a feed"""


def build_parser() -> Parser:
    """Return the parser of the command's arguments."""
    parser = Parser(
        prog="summarize",
        usage="%(prog)s [flag ...] [FILE ...]",
        examples=_EXAMPLES,
        description="Print a few of an article's own sentences, verbatim and in order, without the page's furniture.",
        epilog="Without any of -n, --words, --characters, --tokens, --ratio and --seconds: three sentences. "
        "Several hold together. Exit code: 0 done, 1 some input failed and the rest is done, 2 usage, 130 interrupted, "
        "141 pipe closed.",
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a file, a pattern, a folder, an http(s) address; - or none is standard input",
    )

    # Help lists the groups in this order: the flags that most people want come first.
    add_length(parser, "sentences", "words", "characters", "tokens", "token_counter", "ratio", "seconds", "fill")
    _add_article(parser)
    _add_stages(parser)
    _add_digest(parser)
    _add_input(parser)
    _add_output(parser)
    _add_running(parser)
    return parser


def _add_article(parser: argparse.ArgumentParser) -> None:
    """Add what is known of the article."""
    group = parser.add_argument_group("what is known of the article")
    add_title(group)
    add_language(group)
    add_query(group)


def _add_stages(parser: argparse.ArgumentParser) -> None:
    """Add how it is summarized."""
    group = parser.add_argument_group("how it is summarized")
    add_stages(group)
    add_furniture(group)


def _add_digest(parser: argparse.ArgumentParser) -> None:
    """Add how several articles become one digest."""
    group = parser.add_argument_group("a digest of several articles")
    group.add_argument(
        "--digest",
        action="store_true",
        help="one digest of all that comes in: its stories, each sentence with its source",
    )
    group.add_argument(
        "--feed",
        metavar="FEED",
        action="append",
        default=[],
        help="a digest of the items of a feed: a file, an address, or -; may be given again",
    )
    group.add_argument(
        "--known",
        metavar="FILE",
        action="append",
        default=[],
        help="what you have read, and needn't read again: files, folders, a digest that --format json wrote",
    )

    # What is known is told by what was read, or by when that was.
    group.add_argument("--since", metavar="DATE", help="what is older is known: 2026-11-27, yesterday, 3d, 12h")
    group.add_argument(
        "--by",
        choices=("story", "date", "all"),
        default="story",
        help="what is kept together: articles on one event, what is said of one day, or all (%(default)s)",
    )
    group.add_argument(
        "--per", choices=("story", "digest"), default="story", help="what the length is for (%(default)s)"
    )
    group.add_argument("--stories", type=int, metavar="N", help="at most N stories, or days")


def _add_input(parser: argparse.ArgumentParser) -> None:
    """Add what comes in, and how it is read."""
    group = parser.add_argument_group("what comes in")
    # The attribute is `input`: `options.from` would be a syntax error.
    group.add_argument(
        "--from",
        dest="input",
        choices=INPUTS,
        metavar="FORMAT",
        help=f"one of {', '.join(INPUTS)}; otherwise content and name tell",
    )
    group.add_argument("--encoding", metavar="NAME", help="that of the files; otherwise they tell, UTF-8 first")
    group.add_argument(
        "--ceiling",
        metavar="NAME=N",
        action="append",
        default=[],
        help=f"read more of a file, or less: {', '.join(Ceilings.parameters)}; none lifts it; may be given again",
    )
    group.add_argument("--item", type=int, metavar="N", help="of a feed or a mailbox only the Nth item, from 1")
    group.add_argument("-r", "--recursive", action="store_true", help="go through folders")
    add_fields(group)

    # Private addresses are refused otherwise: an article's link must not make this machine read its own network.
    group.add_argument(
        "--allow-host",
        metavar="HOST",
        action="append",
        default=[],
        help="read this host's pages although its address is private; may be given again",
    )


def _add_output(parser: argparse.ArgumentParser) -> None:
    """Add what goes out, and where to."""
    group = parser.add_argument_group("what goes out")
    group.add_argument(
        "--format",
        choices=tuple(WRITERS),
        metavar="FORMAT",
        help="text: a sentence a line; bullets: the same as a list; json: an object, or an array for several "
        "documents; jsonl: an object a line; markdown; html. Otherwise what FILE ends in, text, and jsonl for rows",
    )
    group.add_argument(
        "--worth",
        type=float,
        metavar="W",
        help="leave out what is worth less, 0 (all is shown) to 1: how likely a reader would accept the summary",
    )
    group.add_argument("--highlight", action="store_true", help="show the whole text, the summary marked in it")
    group.add_argument("--explain", action="store_true", help="say what each sentence's score is made of")
    group.add_argument(
        "--order",
        choices=("document", "rank", "date"),
        default="document",
        help="as they stand, or the best first; a digest's articles by their first picks, or by date",
    )
    add_into(group)

    # A file is whole or it isn't there; --resume is for what a killed run left beside it.
    group.add_argument("-o", "--output", metavar="FILE", help="write here, whole or not at all")
    group.add_argument(
        "--resume", action="store_true", help="go on where a run with the same --output was killed; jsonl only"
    )


def _add_running(parser: argparse.ArgumentParser) -> None:
    """Add how it runs, and the flags that print something else than summaries."""
    group = parser.add_argument_group("how it runs")
    add_running(group)
    add_timeout(group, "document")
    group.add_argument("--fail-fast", action="store_true", help="stop at the first document that fails")
    group.add_argument(
        "--completions", choices=SHELLS, metavar="SHELL", help=f"print a completion script for {', '.join(SHELLS)}"
    )
    group.add_argument(
        "--doctor", action="store_true", help="say what is installed, and whether it is the right package"
    )
    add_version(group)


def completions(parser: argparse.ArgumentParser, shell: str) -> str:
    """Return the script that completes the command's flags and files in a shell.

    Raises
    ------
    MissingDependencyError
        If shtab isn't installed.
    """
    try:
        import shtab
    except ImportError as error:
        raise MissingDependencyError("shtab", "cli") from error

    # argparse has no public list of a parser's arguments, and shtab reads this one too.
    for action in parser._actions:
        if action.dest in ("files", "output", "known", "feed"):
            action.complete = shtab.FILE  # type: ignore[attr-defined]  # where shtab looks
    script: str = shtab.complete(parser, shell)
    return script if script.endswith("\n") else script + "\n"


def check_flags(options: argparse.Namespace) -> None:
    """Raise OptionError where flags can't mean anything, before a file is opened."""
    if options.language is not None:
        load(options.language)
    if options.encoding is not None:
        _check_encoding(options.encoding)
    ceilings_of(options.ceiling)
    check_jobs("jobs", options.jobs, "one")
    if options.item is not None and options.item < 1:
        raise OptionError("item", options.item, "a whole number of at least 1")

    if options.worth is not None:
        check_number("worth", options.worth, 0, 1, "a number from 0 (all is shown) to 1")

    # What is shown to people has one form, and what is gone on with has one.
    for name in ("explain", "highlight"):
        if getattr(options, name) and (options.format not in (None, "text") or options.resume):
            raise OptionError(name, True, "it shows text: leave --format and --resume out")
    if options.resume and (options.output is None or options.format not in (None, "jsonl")):
        raise OptionError("resume", True, "it needs --output FILE and --format jsonl")


# End of a file's name -> the format that it stands for; "" for what nothing here writes.
_FORMS = {
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".json": "json",
    ".jsonl": "jsonl",
    **dict.fromkeys((".csv", ".tsv", ".xlsx", ".parquet", ".pdf", ".docx"), ""),
}


def form_of(options: argparse.Namespace) -> str | None:
    """Return the format that the flag says or the end of the file's name; None where neither does.

    Raises
    ------
    OptionError
        If the file is named after what isn't written.
    """
    form = _FORMS.get(splitext(options.output or "")[1].lower())
    if form == "" and options.format is None:
        raise OptionError("output", options.output, "no such format is written; rows go into a .jsonl, see --format")
    is_said = options.format or options.resume or options.explain or options.highlight
    return options.format if is_said else form


def _check_encoding(name: str) -> None:
    """Raise OptionError for an encoding that no text is in."""
    from ..readers.encoding.decode import known

    if known(name) is None:
        raise OptionError("encoding", name, "one of Python's, such as utf-8, cp1252, shift_jis")


def ceilings_of(said: Sequence[str]) -> Ceilings:
    """Return how much of a file is read, as ``--ceiling NAME=NUMBER`` says it; "none" lifts a ceiling.

    Raises
    ------
    OptionError
        If there is no such ceiling, or it is no number.
    """
    given: dict[str, Any] = {}
    for each in said:
        name, _, number = each.partition("=")
        try:
            given[name] = None if number == "none" else float(number) if "." in number else int(number)
        except ValueError as error:
            raise OptionError("ceiling", each, "NAME=NUMBER or NAME=none, as in pages=20000") from error
    return Ceilings(**given)
